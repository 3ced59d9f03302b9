import NewsRecord

/// Finds the members of a stored JSON object without reading its values: what `JSONWriter` wrote, so without white space
/// between the parts. Listings of many thousand items rest on that.
struct ObjectScan {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// What stands between the braces: members as they can be written into another object. Empty for an empty object.
    var members: ArraySlice<UInt8> { bytes.count > 2 ? bytes[1..<bytes.count - 1] : [] }

    /// The bytes of the first member called `name`, value alone; nil where there is none.
    func value(of name: StaticString) -> ArraySlice<UInt8>? {
        var found: ArraySlice<UInt8>?
        forEachMember { members, value in
            let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
            guard members.elementsEqual(wanted) else { return true }
            found = value
            return false
        }
        return found
    }

    /// The text of a member that is a string; nil for anything else.
    func string(_ name: StaticString) -> String? {
        value(of: name).flatMap { try? JSONValue(parsing: Array($0)) }?.string
    }

    /// The members whose names are wanted, as they can be written into another object.
    func members(where isWanted: (String) -> Bool) -> [UInt8] {
        var kept: [UInt8] = []
        forEachMember { name, value in
            guard isWanted(String(decoding: name, as: UTF8.self)) else { return true }
            if !kept.isEmpty { kept.append(UInt8(ascii: ",")) }
            kept.append(UInt8(ascii: "\""))
            kept += name
            kept += [UInt8(ascii: "\""), UInt8(ascii: ":")]
            kept += value
            return true
        }
        return kept
    }

    /// Hands on names and values in order until the closure says no, or until what follows is no member.
    private func forEachMember(_ body: (_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Bool) {
        var index = 1
        while index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
            guard let nameEnd = endOfString(at: index), nameEnd < bytes.count, bytes[nameEnd] == UInt8(ascii: ":"),
                let valueEnd = endOfValue(at: nameEnd + 1)
            else { return }
            guard body(bytes[(index + 1)..<(nameEnd - 1)], bytes[(nameEnd + 1)..<valueEnd]) else { return }
            index = valueEnd + 1
        }
    }

    /// The place after the string that begins at `start`.
    private func endOfString(at start: Int) -> Int? {
        var index = start + 1
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""): return index + 1
            case UInt8(ascii: "\\"): index += 2
            default: index += 1
            }
        }
        return nil
    }

    /// The place after the value that begins at `start`: the comma or brace that ends it.
    private func endOfValue(at start: Int) -> Int? {
        var depth = 0
        var index = start
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                guard let end = endOfString(at: index) else { return nil }
                index = end
                continue
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                if depth == 0 { return index }
                depth -= 1
            case UInt8(ascii: ",") where depth == 0: return index
            default: break
            }
            index += 1
        }
        return nil
    }
}
