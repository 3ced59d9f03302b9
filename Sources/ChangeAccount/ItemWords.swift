public import NewsRecord

/// What one item says, in a few words for people: read from its stored value, with control characters written out.
///
/// It takes whatever a value has and leaves out what it lacks, so that items of older and newer parsers have words too.
public enum ItemWords {
    /// The words of a quotation or a statement: its content, parts joined by ` … `.
    public static func content(_ value: JSONValue) -> String {
        PlainText.oneLine((value["content"]?.elements ?? []).compactMap { $0["text"]?.string }.joined(separator: " … "))
    }

    /// What to call an attribution: `quotation`, `statement` for what nobody put in marks, or `pull quote` and such for
    /// what only repeats one.
    public static func attributionNoun(_ value: JSONValue) -> String {
        if let region = region(value) { return region == "pull quote" ? region : "quotation in a \(region)" }
        return value["kind"]?.string == "indirect" ? "statement" : "quotation"
    }

    /// Where an attribution stands if not in the body: `pull quote`, `headline`, `heading`, `caption`.
    public static func region(_ value: JSONValue) -> String? {
        switch value["region"]?.string {
        case nil, "body": nil
        case "pullquote": "pull quote"
        case let region?: PlainText.oneLine(region)
        }
    }

    /// A figure with its bounds, what it counts and what is said of that: `about 5,000 North Koreans have fled`.
    public static func figure(_ value: JSONValue) -> String {
        let words = [value["counted"], value["predicate"]].compactMap { $0?.string ?? $0?["text"]?.string }
        return ([quantity(value)] + words.map(PlainText.oneLine)).joined(separator: " ")
    }

    /// A figure without what it counts: `about 5,000`, `more than 3 %`, `10–20`.
    public static func quantity(_ value: JSONValue) -> String {
        let number = value["value"]?.double
        let low = value["low"]?.double
        let high = value["high"]?.double
        let unit = value["unit"]?.string
        let qualifier = value["qualifier"]?.string ?? "exact"
        switch qualifier {
        case "range":
            guard let low, let high else { break }
            return measured("\(text(of: low))–\(text(of: high))", unit)
        case "indefinite":
            if let low, number == nil { return measured("\(text(of: low)) or more", unit) }
            guard number != nil else { return value["text"]?.string.map(PlainText.oneLine) ?? "an unnamed number" }
        default: break
        }
        guard let number else { return value["text"]?.string.map(PlainText.oneLine) ?? "an unnamed number" }
        let words =
            qualifier == "exact" || qualifier == "range" || qualifier == "indefinite" ? "" : spaced(qualifier) + " "
        return words + measured(text(of: number), unit)
    }

    /// A date as it stands and what it means: `“July 26” (XXXX-07-26)`.
    public static func date(_ value: JSONValue) -> String {
        let text = value["text"]?.string.map(PlainText.oneLine) ?? ""
        guard let meaning = dateValue(value), meaning != text else { return "“\(text)”" }
        return "“\(text)” (\(meaning))"
    }

    /// What a date means: EDTF, else TIMEX3, else nil.
    public static func dateValue(_ value: JSONValue) -> String? {
        (value["edtf"]?.string ?? value["timex"]?.string).map(PlainText.oneLine)
    }

    /// A number in digits with a comma between thousands: `5,000`, `3.5`; what no decimals end, as a fraction: `1/3`.
    public static func text(of number: Double) -> String {
        guard let whole = Int64(exactly: number) else {
            if let fraction = fraction(number) { return fraction }
            let text = number.description
            guard let point = text.firstIndex(of: "."), let front = Int64(text[..<point]) else { return text }
            return grouped(front, isNegative: number < 0) + text[point...]
        }
        return grouped(whole, isNegative: whole < 0)
    }

    private static func fraction(_ number: Double) -> String? {
        guard abs(number) < 1000, number.description.utf8.count > 12 else { return nil }
        for below in [3, 6, 7, 9, 11, 12, 13] {
            let above = (number * Double(below)).rounded()
            if abs(above / Double(below) - number) < 1e-12 { return "\(Int(above))/\(below)" }
        }
        return nil
    }

    private static func grouped(_ whole: Int64, isNegative: Bool) -> String {
        let digits = Array(String(whole.magnitude))
        var text = isNegative ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
            text.append(digit)
        }
        return text
    }

    private static func spaced(_ word: String) -> String { word.replacing(Character("-"), with: Character(" ")) }

    private static func measured(_ number: String, _ unit: String?) -> String {
        guard let unit else { return number }
        if unit == "percent" { return number + " %" }
        let isCurrency = unit.utf8.count == 3 && unit.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        return isCurrency ? "\(unit) \(number)" : "\(number) \(PlainText.oneLine(unit))"
    }
}

extension String {
    /// The text with every `old` character as `new`.
    fileprivate func replacing(_ old: Character, with new: Character) -> String {
        String(map { $0 == old ? new : $0 })
    }
}
