/// Towns too small for anybody to know them without their country: they tell where a place lies that is known to be one,
/// and never that a name is a place's.
///
/// Sorted text that is searched as it lies in the program: a table of so many words would cost time and memory at each
/// start, and few reports ask.
public enum LesserTowns {
    private static let parts: [StaticString] = [
        LesserTownsA.text, LesserTownsB.text, LesserTownsC.text, LesserTownsD.text, LesserTownsE.text,
        LesserTownsF.text, LesserTownsG.text, LesserTownsH.text, LesserTownsI.text, LesserTownsJ.text,
        LesserTownsK.text, LesserTownsL.text, LesserTownsM.text, LesserTownsN.text, LesserTownsO.text,
        LesserTownsP.text,
    ]

    /// All names with their countries, in the order of the table: for what looks the table over.
    public static var entries: some Sequence<(name: String, countries: [String])> {
        parts.lazy.flatMap { part in
            part.description.split { $0 == " " || $0 == "\n" }.map { entry in
                let equals = entry.firstIndex(of: "=") ?? entry.endIndex
                return (
                    String(entry[..<equals]),
                    entry[equals...].dropFirst().split(separator: ".").map(String.init)
                )
            }
        }
    }

    /// The countries that have such a town, as ISO 3166-1 alpha-3 in small letters, the one whose town has most people
    /// first; none where the table has no such town.
    ///
    /// - Parameter name: the town's name as it stands in ids.
    public static func countries(with name: some StringProtocol) -> [String] {
        let key = Array(name.utf8)
        guard !key.isEmpty else { return [] }
        for part in parts.reversed() {
            let text = SortedEntries(bytes: UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount))
            guard let found = text.value(of: key) else { continue }
            return String(decoding: found, as: UTF8.self).split(separator: ".").map(String.init)
        }
        return []
    }
}

/// Entries `key=value` parted by single spaces or line feeds, sorted by their keys' bytes.
struct SortedEntries {
    var bytes: UnsafeBufferPointer<UInt8>

    /// The value of a key, found by halves.
    func value(of key: [UInt8]) -> Slice<UnsafeBufferPointer<UInt8>>? {
        var low = 0
        var high = bytes.count
        while low < high {
            let start = self.start(at: low + (high - low) / 2, from: low)
            let equals = bytes[start..<high].firstIndex(of: 0x3D) ?? high
            let end = bytes[equals..<high].firstIndex { $0 == 0x20 || $0 == 0x0A } ?? high
            if bytes[start..<equals].elementsEqual(key) { return equals < end ? bytes[(equals + 1)..<end] : nil }
            if bytes[start..<equals].lexicographicallyPrecedes(key) {
                low = end < high ? end + 1 : high
            } else {
                high = max(low, start - 1)
            }
        }
        return nil
    }

    /// Where the entry begins that a byte belongs to.
    private func start(at byte: Int, from low: Int) -> Int {
        var start = byte
        while start > low, bytes[start - 1] != 0x20, bytes[start - 1] != 0x0A { start -= 1 }
        return start
    }
}
