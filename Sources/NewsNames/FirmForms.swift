/// Forms of firms in law behind a name: `Eli Holt & Co.`, `Tarn Foods, Inc.`. Whatever the words before them look like, the
/// whole is a firm.
extension NameReading {
    /// Joins such forms to the names before them.
    ///
    /// - Parameter bytes: the text that was read.
    public mutating func joinFirmForms(_ bytes: [UInt8]) {
        guard !names.isEmpty else { return }
        var end = 0
        var joined: [Name] = []
        joined.reserveCapacity(names.count)
        for name in names {
            if name.range.lowerBound < end { continue }
            joined.append(name)
            if let form = Self.form(after: name.range.upperBound, name.kind, bytes) {
                let last = joined.count - 1
                joined[last].range = name.range.lowerBound..<form.upperBound
                joined[last].lastStart = form.lowerBound
                joined[last].wordCount += 1
                joined[last].hash ^= 0x9E37_79B9_7F4A_7C15
                joined[last].lastHash = joined[last].hash
                joined[last].makeFirm()
                end = form.upperBound
            } else if name.wordCount > 1, name.kind != .organisation,
                Self.forms.contains(where: { Self.isForm($0, name.lastStart, name.range.upperBound, bytes) })
            {
                joined[joined.count - 1].makeFirm()
            }
        }
        names = joined
    }

    /// A form behind a name, with the comma or the `&` before it left out of its range.
    private static func form(after end: Int, _ kind: NameKind, _ bytes: [UInt8]) -> Range<Int>? {
        var start = end
        if start < bytes.count, bytes[start] == 0x2C { start += 1 }
        guard start < bytes.count, bytes[start] == 0x20 else { return nil }
        start += 1
        if start + 1 < bytes.count, bytes[start] == 0x26, bytes[start + 1] == 0x20 { start += 2 }
        var last = start
        while last < bytes.count, last - start < longestForm, isLetter(bytes[last]) { last += 1 }
        // `Larne, Co Antrim`, `Calgary, AB`: behind a town other words are meant by the shorter ones.
        guard (kind == .place ? longForms : forms).contains(where: { isForm($0, start, last, bytes) }) else {
            return nil
        }
        if last < bytes.count, bytes[last] == 0x2E { last += 1 }
        let isName = last + 1 < bytes.count && bytes[last] == 0x20 && (0x41...0x5A).contains(bytes[last + 1])
        return isName && bytes[last - 1] != 0x2E ? nil : start..<last
    }

    /// Whether a form stands in a range, with or without the point behind it.
    private static func isForm(_ form: StaticString, _ start: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
        let last = end > start && bytes[end - 1] == 0x2E ? end - 1 : end
        guard last - start == form.utf8CodeUnitCount else { return false }
        for index in 0..<(last - start) where bytes[start + index] != form.utf8Start[index] { return false }
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) || byte >= 0x80 }

    private static let longestForm = 12
    private static let longForms: [StaticString] = [
        "Inc", "Corp", "Corporation", "Incorporated", "Ltd", "Limited", "plc", "PLC", "LLC",
    ]
    /// Source: our own list, after the forms of companies in the law of English-speaking and European countries.
    private static let forms: [StaticString] = [
        "Inc", "Corp", "Corporation", "Incorporated", "Cos", "Co", "Ltd", "Limited", "plc", "PLC", "Plc", "LLC", "LLP",
        "AG", "SA", "NV", "GmbH", "SpA", "AB", "ASA", "Oyj", "Bhd", "Pty", "KK", "SE",
    ]
}

extension NameReading.Name {
    fileprivate mutating func makeFirm() { (kind, isBodily, isTitled) = (.organisation, true, false) }
}
