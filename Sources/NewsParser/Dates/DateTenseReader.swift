/// What a word near a date says about its tense.
private enum TenseWord: Sendable, Equatable {
    /// "will", "scheduled": what comes.
    case ahead
    /// "said", "was": what has been.
    case behind
    /// "to" and "be" speak of what comes only together.
    case to, be
}

extension DateGrammar {
    /// Whether the nearest verb speaks of what was or of what will be: first to the left within the sentence, then to
    /// the right; at most a dozen pieces each way.
    func tense(from start: Int, to end: Int) -> DateTense {
        var index = start - 1
        var participle: Int?
        var hasBe = false
        while index >= 0, index > start - 13, !text[index + 1].opensSentence {
            // Three words before a participle are enough to make it a passive to come.
            if let participle, index < participle - 3 { return .past }
            if text.isWord(index) {
                switch Self.words[text[index].key] {
                case .ahead: return .future
                case .behind: return .past
                case .be: hasBe = true
                case .to: if hasBe { return .future }
                case nil: if participle == nil, endsInEd(index) { participle = index }
                }
            } else if text.mark(index) == .semicolon {
                break
            }
            index -= 1
        }
        if participle != nil { return .past }
        index = end
        while index < text.count, index < end + 12, !text[index].opensSentence {
            if text.isWord(index) {
                switch Self.words[text[index].key] {
                case .ahead: return .future
                case .behind: return .past
                default: if endsInEd(index) { return .past }
                }
            }
            index += 1
        }
        return .unknown
    }

    private func endsInEd(_ index: Int) -> Bool {
        let range = text.pieces[index].start..<text.pieces[index].end
        guard range.count > 3, !text[index].isCapital else { return false }
        return text.bytes[Int(range.upperBound) - 1] == 0x64 && text.bytes[Int(range.upperBound) - 2] == 0x65
    }

    private static let words = KeyedWords<TenseWord>(
        [
            "will", "ll", "shall", "scheduled", "due", "expected", "plans", "planned", "planning", "upcoming",
            "expires", "begins",
        ]
        .map { ($0, .ahead) }
            + [
                "said", "says", "told", "was", "were", "had", "did", "has", "have", "went", "came", "made", "began",
                "met",
                "fell", "rose", "took", "won", "lost", "left", "held", "sent", "saw", "gave", "got", "found", "became",
                "died", "broke", "spoke", "wrote", "hit", "shot", "since", "ago",
            ].map { ($0, .behind) } + [("to", .to), ("be", .be), ("been", .behind)])
}
