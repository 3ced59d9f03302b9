public import NewsRecord

/// What is wrong with a record as `dateline parse` prints it, whatever its items are: every span has to lie in the file,
/// and every text has to be what stands there.
public enum RecordFaults {
    /// The faults, in words; none where all holds. Texts are compared where the file is UTF-8.
    ///
    /// - Parameters:
    ///   - record: what the parser made of the file.
    ///   - bytes: the file.
    public static func find(_ record: Record, in bytes: [UInt8]) -> [String] {
        guard let value = try? JSONValue(parsing: record.json()) else { return ["the record is no JSON"] }
        var faults: [String] = []
        let compares = record.document.encoding == "utf-8"
        visit(value, at: "record", bytes, compares, &faults)
        return faults
    }

    private static func visit(
        _ value: JSONValue, at path: String, _ bytes: [UInt8], _ compares: Bool, _ faults: inout [String]
    ) {
        switch value {
        case .array(let values):
            for (index, value) in values.enumerated() {
                visit(value, at: "\(path)[\(index)]", bytes, compares, &faults)
            }
        case .object(let members):
            if case .array(let ends)? = value["span"] { check(ends, value["text"], at: path, bytes, compares, &faults) }
            for member in members { visit(member.value, at: "\(path).\(member.name)", bytes, compares, &faults) }
        default: break
        }
    }

    private static func check(
        _ ends: [JSONValue], _ text: JSONValue?, at path: String, _ bytes: [UInt8], _ compares: Bool,
        _ faults: inout [String]
    ) {
        guard ends.count == 2, case .integer(let start) = ends[0], case .integer(let end) = ends[1], start >= 0,
            start <= end, end <= bytes.count
        else {
            faults.append("\(path): the span \(ends) is not in the file")
            return
        }
        guard compares, case .string(let text)? = text else { return }
        let stands = String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self)
        if stands != text { faults.append("\(path): “\(text)” where “\(stands)” stands") }
    }
}
