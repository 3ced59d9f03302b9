extension Sentence {
    /// The sentence's tree for people: a line a token, indented by depth, with the relation, the form, the tags and,
    /// where it differs, the lemma. Control characters are shown as U+FFFD.
    public func drawing() -> String {
        var lines = [Self.visible(text.text(range))]
        for token in range {
            let depth = min(ancestors(of: token).count - 1, 40)
            let form = Self.visible(text.text(token))
            var line = String(repeating: "  ", count: depth) + "\(relation(token).text)  \(form)"
            line += "  \(tag(token).text)/\(self[token].universal.text)"
            let lemma = Self.visible(text.lemma(token))
            if lemma != form { line += "  (\(lemma))" }
            if let head = head(of: token) { line += "  ← \(Self.visible(text.text(head)))" }
            lines.append("  " + line)
        }
        for name in text.names where range.contains(name.tokens.lowerBound) {
            lines.append("  name (\(name.kind)): \(Self.visible(text.text(name.tokens)))")
        }
        return lines.joined(separator: "\n")
    }

    private static func visible(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
            scalars.append(scalar == "\n" || scalar == "\t" ? " " : isControl ? "\u{FFFD}" : scalar)
        }
        return String(scalars)
    }
}
