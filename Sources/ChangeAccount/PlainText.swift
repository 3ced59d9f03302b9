/// Text from reports, names and paths, made fit to stand on a terminal line.
public enum PlainText {
    /// The text with every control character written out: C0, DEL and C1 as `\x1b`, the marks that turn the direction of
    /// writing and the two line separators of Unicode as `\u202e`. Line breaks and tabs are control characters too.
    public static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            if isControl(scalar) { escaped += escape(scalar) } else { escaped.unicodeScalars.append(scalar) }
        }
        return escaped
    }

    /// As `escaped`, with line breaks, tabs and runs of spaces as one space: for a passage on one line.
    public static func oneLine(_ text: String) -> String {
        var words: [Substring.UnicodeScalarView] = []
        for word in Substring(text).unicodeScalars.split(whereSeparator: { isBlank($0) }) { words.append(word) }
        return escaped(words.map { String($0) }.joined(separator: " "))
    }

    /// Whether a scalar must not reach a terminal as it is.
    public static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// A scalar written out in ASCII.
    public static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        let width = scalar.value < 0x100 ? 2 : 4
        let padded = String(repeating: "0", count: max(0, width - digits.count)) + digits
        return (scalar.value < 0x100 ? "\\x" : "\\u") + padded
    }

    /// White space between words that a line may be broken at.
    public static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || (0x09...0x0D).contains(scalar.value)
    }

    /// The first `limit` characters, with `…` in place of the rest.
    public static func clipped(_ text: String, toCharacters limit: Int) -> String {
        guard text.count > limit else { return text }
        var kept = text.prefix(max(0, limit - 1))
        while kept.last == " " { kept.removeLast() }
        return kept + "…"
    }
}
