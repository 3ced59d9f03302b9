import NewsRecord

/// Writes feed lines by the description in docs/store.md. The writer has a formatter of its own; that both give the
/// same bytes is what the proof is about.
struct ProofLine {
    private(set) var bytes: [UInt8] = []

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    /// An item that came (`before` is nil), changed, or went (`after` is nil).
    mutating func item(
        _ head: LineHead, type: String, id: [UInt8], document: Int64, path: [UInt8], before: [UInt8]?,
        after: [UInt8]?
    ) {
        open(head, op: before == nil ? "added" : after == nil ? "removed" : "changed")
        member("type", Array(type.utf8))
        member("id", id)
        member("document", Array("d-\(document)".utf8))
        self.path(path, "path", "path_bytes")
        if let before { text(",\"before\":"); bytes += before }
        if let after { text(",\"after\":"); bytes += after }
        text("}\n")
    }

    /// A commit line up to where its link of the chain stands: what the link covers.
    mutating func openCommit(_ head: LineHead, _ documents: [ProofVersion], changes: Int64, digest: [UInt8]) {
        open(head, op: "commit")
        text(",\"documents\":[")
        for (index, version) in documents.enumerated() {
            text(index == 0 ? "{" : ",{")
            text("\"document\":\"d-\(version.document)\"")
            path(version.path, "path", "path_bytes")
            member("cause", Array((version.cause?.name ?? "?").utf8))
            if let from = version.from { path(from, "from", "from_bytes") }
            text("}")
        }
        text("],\"changes\":\(changes),\"digest\":\"sha256:\(hexadecimal(digest))\"")
    }

    /// The rest of a commit line.
    mutating func closeCommit(chain: [UInt8]) { text(",\"chain\":\"sha256:\(hexadecimal(chain))\"}\n") }

    /// Appends a line that is made already.
    mutating func append(_ line: [UInt8]) { bytes += line }

    /// A line in which the daemon speaks of itself.
    mutating func status(_ head: LineHead, state: [UInt8], words: [UInt8]) {
        open(head, op: "status")
        member("state", state)
        member("text", words)
        text("}\n")
    }

    private mutating func open(_ head: LineHead, op: String) {
        text("{\"seq\":\(head.sequence),\"revision\":\(head.revision),\"time\":\"")
        text(head.time)
        text("\",\"op\":\"\(op)\"")
    }

    private mutating func text(_ text: String) { bytes += text.utf8 }

    private mutating func member(_ name: String, _ value: [UInt8]) {
        text(",\"\(name)\":\"")
        escape(value)
        text("\"")
    }

    private mutating func path(_ path: [UInt8], _ name: String, _ exactName: String) {
        member(name, path)
        if String(validating: path, as: UTF8.self) == nil { text(",\"\(exactName)\":\"\(base64(path))\"") }
    }

    private mutating func escape(_ value: [UInt8]) {
        if value.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
            bytes += value
            return
        }
        for scalar in String(decoding: value, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x22: text("\\\"")
            case 0x5C: text("\\\\")
            case 0x0A: text("\\n")
            case 0x0D: text("\\r")
            case 0x09: text("\\t")
            case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069:
                let digits = String(scalar.value, radix: 16)
                text("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
            default: bytes += String(scalar).utf8
            }
        }
    }
}

/// What every line begins with.
struct LineHead {
    var sequence: Int64
    var revision: Int64
    /// As the line has it.
    var time: String

    init(sequence: Int64, revision: Int64, milliseconds: Int64) {
        self.sequence = sequence
        self.revision = revision
        time = Self.text(milliseconds)
    }

    /// RFC 3339 in UTC to the millisecond, for the years 0 to 9999.
    static func text(_ milliseconds: Int64) -> String {
        var days = milliseconds / 86_400_000
        var rest = milliseconds % 86_400_000
        if rest < 0 {
            rest += 86_400_000
            days -= 1
        }
        var year: Int64 = 1970
        while days < 0 {
            year -= 1
            days += isLeap(year) ? 366 : 365
        }
        while days >= (isLeap(year) ? 366 : 365) {
            days -= isLeap(year) ? 366 : 365
            year += 1
        }
        var month = 0
        let lengths: [Int64] = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        while days >= lengths[month] {
            days -= lengths[month]
            month += 1
        }
        let date = "\(padded(year, 4))-\(padded(Int64(month + 1), 2))-\(padded(days + 1, 2))"
        let clock = "\(padded(rest / 3_600_000, 2)):\(padded(rest / 60_000 % 60, 2)):\(padded(rest / 1000 % 60, 2))"
        return "\(date)T\(clock).\(padded(rest % 1000, 3))Z"
    }

    private static func isLeap(_ year: Int64) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// Lower-case hexadecimal digits.
func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

/// Base64 with padding (RFC 4648, section 4).
func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let part = bytes[start..<min(start + 3, bytes.count)]
        let bits = part.enumerated().reduce(UInt32(0)) { $0 | UInt32($1.element) << UInt32(16 - 8 * $1.offset) }
        for index in 0..<4 {
            text.append(index <= part.count ? digits[Int(bits >> UInt32(18 - 6 * index) & 63)] : UInt8(ascii: "="))
        }
    }
    return String(decoding: text, as: UTF8.self)
}
