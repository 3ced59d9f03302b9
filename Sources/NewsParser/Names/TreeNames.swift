import NewsNames
import NewsSyntax

extension ParsedText {
    /// The text with the names that the tagger found, as tokens of its trees; a name that a boundary of sentences parts
    /// is left out.
    func named(_ reading: NameReading) -> ParsedText {
        var text = self
        text.names = reading.names.compactMap { name in
            guard let first = token(atByte: name.range.lowerBound), let last = token(atByte: name.range.upperBound - 1),
                first <= last, sentence(ofToken: first).range.contains(last)
            else { return nil }
            return NameSpan(tokens: first..<last + 1, kind: Self.kind(name.kind))
        }
        return text
    }

    private static func kind(_ kind: NameKind) -> NameSpan.Kind {
        switch kind {
        case .person: .person
        case .organisation: .organisation
        case .place: .place
        case .other: .other
        }
    }
}
