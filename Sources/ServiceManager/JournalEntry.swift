import CSystemd
import Glibc

/// An entry of the journal with fields of our own besides its text and level.
public enum JournalEntry {
    /// Hands an entry to the journal by its own protocol.
    ///
    /// - Parameters:
    ///   - message: the text; its lines are one entry.
    ///   - fields: names and values; a name is capital letters, digits and underscores, and does not begin with an
    ///     underscore. Others are left out, since the journal would.
    /// - Returns: whether the journal took it; where it did not, the caller has the text still to write elsewhere.
    public static func send(_ message: String, priority: JournalPriority, fields: [String: String]) -> Bool {
        var assignments = ["MESSAGE=\(message)", "PRIORITY=\(priority.rawValue)"]
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) where isName(name) {
            assignments.append("\(name)=\(value)")
        }
        // One block for all, so that every pointer stays valid until the call.
        let bytes = assignments.map { Array($0.utf8) }
        let joined = bytes.flatMap(\.self)
        return joined.withUnsafeBytes { block in
            var vectors: [iovec] = []
            var offset = 0
            for assignment in bytes {
                let start = block.baseAddress.map { UnsafeMutableRawPointer(mutating: $0 + offset) }
                vectors.append(iovec(iov_base: start, iov_len: assignment.count))
                offset += assignment.count
            }
            return sd_journal_sendv(vectors, Int32(vectors.count)) == 0
        }
    }

    /// Whether the journal takes a field of this name.
    static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 64 && name.first != "_" && name.first?.isNumber == false
            && name.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }
}
