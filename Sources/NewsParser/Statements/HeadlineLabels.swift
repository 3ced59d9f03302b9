import NewsRecord
import NewsText

// Headlines that name their source beside a colon.
extension StatementStage {
    /// A headline that names its source first: `Navy: two divers missing`.
    mutating func readLabel() -> Bool {
        guard let colon = view.tokens.indices.first(where: { view.isColon($0) && view.isOutside($0) }),
            colon > firstToken
        else { return false }
        let (source, content) = (firstToken..<colon, (colon + 1)..<view.tokens.count)
        guard (1...Self.widestLabel).contains(view.wordCount(source)), view.wordCount(content) >= 3,
            view.isWord(colon - 1), source.allSatisfy({ view.isOutside($0) })
        else { return false }
        let range = view.byteRange(source)
        let isName = names.contains { $0.range == range && ($0.isFullPerson || $0.isAcronym || $0.country != nil) }
        guard isName || !view.traits[colon - 1].isDisjoint(with: [.personNoun, .groupNoun, .bodyNoun]) else {
            return false
        }
        appendHeadline(content, source, colon)
        return true
    }

    /// A headline that names its source last: `Fares to rise, says operator`.
    mutating func readClosing() -> Bool {
        guard let last = view.tokens.indices.last(where: { view.isWord($0) }), view.isOutside(last) else {
            return false
        }
        let first = max(firstToken + 3, last - Self.widestColonSource)
        for index in stride(from: last, to: first, by: -1) {
            let isCue =
                view.isComma(index - 1) && view.isOutside(index) && index < last
                && !view.traits[index].isDisjoint(with: .finiteCue) && view.traits[index].contains(.markCue)
            guard isCue else { continue }
            let source = (index + 1)..<(last + 1)
            guard source.allSatisfy({ view.isWord($0) && view.isOutside($0) }) else { return false }
            statements.removeAll()
            appendHeadline(firstToken..<(index - 1), source, index)
            return true
        }
        return false
    }

    private static let widestLabel = 4

    /// A headline that names its source behind a colon: `Border to reopen: mediator`.
    mutating func readColon() {
        guard let colon = view.tokens.indices.last(where: { view.isColon($0) && view.isOutside($0) }),
            colon > firstToken
        else { return }
        let source = (colon + 1)..<view.tokens.count
        guard (1...Self.widestColonSource).contains(view.wordCount(source)), view.wordCount(firstToken..<colon) >= 3,
            let last = source.last, view.isWord(last),
            !view.traits[last].isDisjoint(with: [.personNoun, .groupNoun, .bodyNoun, .title, .organisationWord])
                || isSomebody(last)
        else { return }
        appendHeadline(firstToken..<colon, source, colon)
    }

    private mutating func appendHeadline(_ content: Range<Int>, _ source: Range<Int>, _ colon: Int) {
        let parts = cut(content)
        guard !parts.isEmpty else { return }
        let quotedCount = parts.reduce(0) { $0 + ($1.isQuoted ? 1 : 0) }
        statements.append(
            LocalStatement(
                kind: quotedCount == parts.count ? .direct : quotedCount == 0 ? .indirect : .mixed, content: parts,
                source: view.byteRange(source), sourceShape: shape(of: source), sourceName: name(in: source),
                cue: view.byteRange(colon..<(colon + 1)),
                cueClass: view.isWord(colon) ? view.traits[colon].cueClass : CueVerbs.colon, isFloating: false,
                opensBlock: true,
                isOpenAtEnd: false))
    }

    /// Behind a headline's colon, more words than this say something rather than name someone.
    private static let widestColonSource = 5

    /// A noun of the doer: `mediator`, `lawyer`.
    private func isSomebody(_ index: Int) -> Bool {
        let token = view.tokens[index]
        let (start, end) = (Int(token.start), Int(token.end))
        guard end - start > 4, view.bytes[end - 1] == 0x72 else { return false }
        return view.bytes[end - 2] == 0x65 || view.bytes[end - 2] == 0x6F
    }
}
