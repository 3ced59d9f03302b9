/// Walks JSON text that is known to be JSON, without making values of it.
enum JSONScan {
    /// Hands on the members of the object that `text` is: the name as it stands there, and where the value stands.
    /// False where it is none.
    static func members(_ text: [UInt8], _ body: (ArraySlice<UInt8>, Range<Int>) -> Void) -> Bool {
        guard text.first == UInt8(ascii: "{") else { return false }
        var index = 1
        while index < text.count, text[index] == UInt8(ascii: "\"") {
            guard let nameEnd = stringEnd(text, index), nameEnd < text.count, text[nameEnd] == UInt8(ascii: ":"),
                let valueEnd = valueEnd(text, nameEnd + 1)
            else { return false }
            body(text[(index + 1)..<(nameEnd - 1)], (nameEnd + 1)..<valueEnd)
            guard valueEnd < text.count else { return false }
            if text[valueEnd] == UInt8(ascii: "}") { return true }
            index = valueEnd + 1
        }
        return index < text.count && text[index] == UInt8(ascii: "}")
    }

    /// The place behind the string that begins at `start`.
    static func stringEnd(_ text: [UInt8], _ start: Int) -> Int? {
        var index = start + 1
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "\""): return index + 1
            default: index += 1
            }
        }
        return nil
    }

    private static func valueEnd(_ text: [UInt8], _ start: Int) -> Int? {
        var depth = 0
        var index = start
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "\""):
                guard let end = stringEnd(text, index) else { return nil }
                index = end
                if depth == 0 { return index }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return index }
                depth -= 1
                if depth == 0 { return index + 1 }
            case UInt8(ascii: ","): if depth == 0 { return index }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// The characters of a string's inside, escapes undone.
    static func unescaped(_ inside: ArraySlice<UInt8>) -> [UInt8] {
        guard inside.contains(UInt8(ascii: "\\")) else { return Array(inside) }
        var units: [UInt16] = []
        var bytes: [UInt8] = []
        var index = inside.startIndex
        func settle() {
            if !units.isEmpty { bytes += String(decoding: units, as: UTF16.self).utf8 }
            units = []
        }
        while index < inside.endIndex {
            guard inside[index] == UInt8(ascii: "\\"), index + 1 < inside.endIndex else {
                settle()
                bytes.append(inside[index])
                index += 1
                continue
            }
            if inside[index + 1] == UInt8(ascii: "u"), index + 6 <= inside.endIndex {
                units.append(
                    UInt16(String(decoding: inside[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16) ?? 0xFFFD)
                index += 6
                continue
            }
            settle()
            switch inside[index + 1] {
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "t"): bytes.append(0x09)
            default: bytes.append(inside[index + 1])
            }
            index += 2
        }
        settle()
        return bytes
    }

    /// Members whose text is a report's own, where nothing is a reference whatever it looks like.
    private static let plainTexts = ["text", "name", "title", "reads_as", "message", "path"].map { Array($0.utf8) }

    /// `value` with each string that names something replaced by what `lookup` has for it; strings for which it has
    /// nothing, and the texts of the report, stay.
    static func replacingReferences(_ value: [UInt8], _ lookup: (ArraySlice<UInt8>) -> [UInt8]?) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(value.count + 64)
        var isPlain = false
        var index = 0
        while index < value.count {
            guard value[index] == UInt8(ascii: "\""), let end = stringEnd(value, index) else {
                result.append(value[index])
                index += 1
                continue
            }
            let inside = value[(index + 1)..<(end - 1)]
            if end < value.count, value[end] == UInt8(ascii: ":") {
                isPlain = plainTexts.contains { $0.elementsEqual(inside) }
                result += value[index..<end]
            } else if !isPlain, let other = lookup(inside) {
                result += other
            } else {
                result += value[index..<end]
            }
            index = end
        }
        return result
    }
}
