import FoundationEssentials

/// One line of the protocol: a JSON object and a newline.
enum ControlLine {
    static let newline = UInt8(ascii: "\n")

    /// The object and its newline. What is encoded here consists of texts and whole numbers, so encoding cannot fail.
    static func encode(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else {
            preconditionFailure("a value of the control protocol has no JSON form")
        }
        var line: [UInt8] = []
        line.reserveCapacity(data.count + 1)
        var iterator = data.makeIterator()
        while let byte = iterator.next() {
            // JSON lets DEL and the C1 controls through; a terminal that shows the line may obey them.
            if byte == 0x7F {
                line.append(contentsOf: "\\u007f".utf8)
            } else if byte == 0xC2, let next = iterator.next() {
                if (0x80..<0xA0).contains(next) {
                    line.append(contentsOf: "\\u00\(String(next, radix: 16))".utf8)
                } else {
                    line.append(byte)
                    line.append(next)
                }
            } else {
                line.append(byte)
            }
        }
        line.append(newline)
        return line
    }

    /// Reads an object; throws what the decoder throws.
    static func decode<Value: Decodable>(_ type: Value.Type, from line: [UInt8]) throws -> Value {
        try JSONDecoder().decode(type, from: Data(line))
    }
}
