import Lexicons

/// What titles and first names say of whether somebody is a woman.
enum Honorific {
    /// What the title right before a name says; nil where it says nothing.
    ///
    /// - Parameter place: where the name begins in `bytes`.
    static func isFeminine(before place: Int, in bytes: [UInt8]) -> Bool? {
        var end = place
        while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x2E { end -= 1 }
        var start = end
        while start > 0, end - start <= longestTitle, bytes[start - 1] | 0x20 >= 0x61, bytes[start - 1] | 0x20 <= 0x7A {
            start -= 1
        }
        switch String(decoding: bytes[start..<end], as: UTF8.self).lowercased() {
        case "mrs", "ms", "miss", "lady", "dame", "queen", "princess", "congresswoman", "chairwoman", "spokeswoman",
            "councilwoman", "assemblywoman", "mme", "baroness", "sister", "señora", "frau":
            return true
        case "mr", "sir", "lord", "king", "prince", "congressman", "chairman", "spokesman", "councilman",
            "assemblyman", "baron", "father", "herr":
            return false
        default:
            return nil
        }
    }

    /// What the first word of a full name says.
    static func ofName(_ name: String) -> Bool? {
        let words = name.split(separator: " ")
        guard words.count > 1, let first = words.first else { return nil }
        return GivenNames.isFeminine(first)
    }

    private static let longestTitle = 16
}
