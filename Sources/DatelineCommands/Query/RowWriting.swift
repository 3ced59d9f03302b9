import BytePaths
import NewsRecord
import RevisionStore

extension JSONWriter {
    /// The members `document`, `path` and, for a name that is not UTF-8, `path_bytes` in base64.
    mutating func place(document id: String, _ path: RelativePath) {
        key("document")
        string(id)
        self.path(path, "path", "path_bytes")
    }

    /// A path for people, and its bytes in base64 where that does not say it all.
    mutating func path(_ path: RelativePath, _ name: StaticString, _ exactName: StaticString) {
        key(name)
        string(path.shown)
        guard !path.isUTF8 else { return }
        key(exactName)
        string(Base64.text(of: path.bytes))
    }
}

/// Base64 of RFC 4648.
enum Base64 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func text(of bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
            for place in 0..<4 {
                let letter = letters[Int(bits >> (18 - 6 * UInt32(place)) & 63)]
                text.append(place <= group.count ? letter : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
