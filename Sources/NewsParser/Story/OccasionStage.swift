import NewsRecord
import NewsSyntax
import NewsText

/// To whom, where and when something was said, by words beside the cue. Places are in the text; what they mean is looked
/// up when the record is made.
struct Occasion {
    var addressee: PageText.Place?
    var venue: PageText.Place?
    /// An expression of time.
    var said: PageText.Place?
    /// Said of an earlier utterance of the same speaker.
    var isInferred = false

    var isEmpty: Bool { addressee == nil && venue == nil && said == nil }
}

/// Finds the occasions of statements, and carries each on to what the same speaker goes on to say.
enum OccasionStage {
    private static let venueNouns: Set<String> = set(
        """
        interview speech statement conference briefing hearing testimony letter email e-mail address meeting summit rally
        debate broadcast message ceremony call remarks article memo forum session lecture sermon tweet post podcast court
        trial report release appearance visit press issue show programme program panel forum event gathering convention
        comments note
        """)
    private static let venueOpeners: Set<String> = ["in", "at", "during", "on", "after"]
    /// What one speaks on, rather than in or at.
    private static let stages: Set<String> = set("call visit broadcast podcast show programme program press")
    /// How words of an occasion lead to whom it is with: `an interview with`, `a statement to`.
    private static let links: [String: Set<String>] = [
        "with": ["interview", "call", "conference", "meeting", "session"],
        "to": set(
            """
            statement letter email e-mail message memo note comments remarks testimony address speech briefing talking
            speaking writing
            """),
    ]
    private static func set(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    /// In tokens, to either side of the cue.
    private static let reach = 30
    private static let longestAddressee = 8

    static func run(_ page: PageText, _ statements: inout [DocumentStatement]) {
        for index in statements.indices where statements[index].echo == nil {
            statements[index].occasion = occasion(of: statements[index], page)
        }
        carryOn(page, &statements)
    }

    // MARK: Beside the cue

    private static func occasion(of statement: DocumentStatement, _ page: PageText) -> Occasion {
        var occasion = Occasion()
        guard let cue = statement.cue, statement.region == .body || statement.region == .caption else {
            return occasion
        }
        let words = WordReader(page.readings[cue.block])
        let tokens = words.tokens(in: cue.range)
        // `said in an interview with Reuters`: what says that something is said may be a part of the cue.
        let verb = tokens.last { !words.traits($0).isDisjoint(with: .anyCue) && words.lower($0) != "according" }
        guard let last = verb ?? tokens.last, !words.traits(last).contains(.attitudeCue) else { return occasion }
        let taken = statement.content.map(\.place).filter { $0.block == cue.block }.map(\.range)
        let sentence = window(around: last, words, taken)
        occasion.addressee = addressee(after: last, sentence, words, taken).map {
            PageText.Place(block: cue.block, range: words.bytes(of: $0))
        }
        if occasion.addressee == nil {
            occasion.addressee = partner(sentence, words).map {
                PageText.Place(block: cue.block, range: words.bytes(of: $0))
            }
        }
        let venue = venue(sentence, words, taken, cue: last)
        occasion.venue = venue.map { PageText.Place(block: cue.block, range: words.bytes(of: $0)) }
        occasion.said = date(page.readings[cue.block], words, taken, venue, cue: last).map {
            PageText.Place(block: cue.block, range: $0)
        }
        return occasion
    }

    private static func isTaken(_ token: Int, _ words: WordReader, _ taken: [Range<Int>]) -> Bool {
        let start = Int(words.text.tokens[token].start)
        return taken.contains { $0.contains(start) }
    }

    /// The tokens of the cue's clause and its neighbours, without the content.
    private static func window(around cue: Int, _ words: WordReader, _ taken: [Range<Int>]) -> Range<Int> {
        func isEnd(_ token: Int) -> Bool {
            words.isMark(token, 0x2E) || isTaken(token, words, taken)
                || words.text.tokens[token].kind == .punctuation && !words.isComma(token)
        }
        var (start, end) = (cue, cue + 1)
        while start > 0, cue - start < reach, !isEnd(start - 1) { start -= 1 }
        while end < words.count, end - cue < reach, !isEnd(end) { end += 1 }
        return start..<end
    }

    private static func addressee(
        after cue: Int, _ sentence: Range<Int>, _ words: WordReader, _ taken: [Range<Int>]
    ) -> Range<Int>? {
        var start = cue + 1
        guard start < sentence.upperBound else { return nil }
        if !words.traits(cue).contains(.addressedCue) {
            guard words.lower(start) == "to" else { return nil }
            start += 1
            // `continue to show`: no listener.
            guard start < sentence.upperBound, words.tag(start) != .verb, words.tag(start) != .auxiliary else {
                return nil
            }
        }
        return listener(from: start, sentence, words)
    }

    /// To whom an occasion is, beside its name: `in an interview with the daily`, `speaking to reporters`.
    private static func partner(_ sentence: Range<Int>, _ words: WordReader) -> Range<Int>? {
        for link in sentence.dropFirst() {
            guard let occasions = links[words.lower(link)], link + 1 < sentence.upperBound else { continue }
            // `a phone interview late on Monday with the paper`
            let before = (max(sentence.lowerBound, link - 4)..<link).last { occasions.contains(words.lower($0)) }
            guard before != nil, let found = listener(from: link + 1, sentence, words) else { continue }
            return found
        }
        return nil
    }

    private static func listener(
        from start: Int, _ sentence: Range<Int>, _ words: WordReader
    ) -> Range<Int>? {
        var end = start
        while end < sentence.upperBound, end - start < longestAddressee, words.isWord(end) {
            let traits = words.traits(end)
            let isObject = end == start && traits.contains(.addressee)
            // `USA Today`: no day behind a listener has a capital but those of the week.
            let isName = end > start && words.lower(end) == "today" && words.isCapitalised(end)
            if !isObject, !isName,
                !traits.isDisjoint(with: [.preposition, .subordinator, .calendar, .auxiliary, .adverb, .pronoun]),
                !(words.lower(end) == "of" && end > start)
            {
                break
            }
            if !traits.isDisjoint(with: .finiteCue), traits.isDisjoint(with: .nounLike) { break }
            end += 1
            if isObject, traits.contains(.functionWord) { break }
        }
        guard end > start, !noises.contains(words.lower(end - 1)) else { return nil }
        return end - start < longestAddressee ? start..<end : nil
    }

    /// What one speaks to without being heard by it.
    private static let noises = set("cheers applause laughter boos jeers whistles ovation groans gasps camera cameras")

    private static func venue(
        _ sentence: Range<Int>, _ words: WordReader, _ taken: [Range<Int>], cue: Int
    ) -> Range<Int>? {
        for opener in sentence where venueOpeners.contains(words.lower(opener)) {
            var noun = opener + 1
            while noun < sentence.upperBound, noun - opener < 6, words.isWord(noun),
                !venueNouns.contains(words.lower(noun)), words.traits(noun).isDisjoint(with: .preposition)
            { noun += 1 }
            if noun < sentence.upperBound, words.lower(opener) == "on", !stages.contains(words.lower(noun)) { continue }
            guard noun < sentence.upperBound, noun - opener < 6, words.isWord(noun),
                venueNouns.contains(words.lower(noun))
            else { continue }
            var end = noun + 1
            while end < sentence.upperBound, end != cue, words.isWord(end) || words.text.tokens[end].kind == .number,
                words.traits(end).isDisjoint(with: .subordinator), words.lower(end) != "about"
            { end += 1 }
            return opener..<end
        }
        return nil
    }

    /// The first date in the venue, else right behind the cue or what it is said to, else at the head of the sentence.
    private static func date(
        _ reading: LocalReading, _ words: WordReader, _ taken: [Range<Int>], _ venue: Range<Int>?, cue: Int
    ) -> Range<Int>? {
        let lower = Int(words.text.tokens[max(0, cue - reach)].start)
        let upper = Int(words.text.tokens[min(words.count - 1, cue + reach)].end)
        let near = reading.dates.lazy.map(\.range).filter { range in
            range.lowerBound >= lower && range.upperBound <= upper
                && !taken.contains { $0.contains(range.lowerBound) }
        }
        if let venue, let inside = near.first(where: { words.bytes(of: venue).contains($0.lowerBound) }) {
            return inside
        }
        let cueEnd = Int(words.text.tokens[cue].end)
        return near.first { range in
            guard range.lowerBound >= cueEnd else { return false }
            let between = words.firstToken(from: range.lowerBound) - cue
            return between <= 5
        }
    }

    // MARK: Onwards

    /// Paragraphs without a word of the speaker after which the occasion may be another.
    private static let longestSilence = 2

    private static func carryOn(_ page: PageText, _ statements: inout [DocumentStatement]) {
        var current: [Int: (occasion: Occasion, paragraph: Int)] = [:]
        var paragraphs: [Int] = []
        for draft in page.drafts { paragraphs.append((paragraphs.last ?? 0) + (draft.kind == .paragraph ? 1 : 0)) }
        var first: [Int: Occasion] = [:]
        for index in statements.indices {
            guard let speaker = statements[index].speaker, statements[index].echo == nil,
                statements[index].region == .body
            else { continue }
            let paragraph = paragraphs[statements[index].block]
            if !statements[index].occasion.isEmpty {
                current[speaker] = (statements[index].occasion, paragraph)
                if first[speaker] == nil { first[speaker] = statements[index].occasion }
            } else if let known = current[speaker], statements[index].basis != .forward,
                paragraph - known.paragraph <= longestSilence + 1
            {
                statements[index].occasion = known.occasion
                statements[index].occasion.isInferred = true
                current[speaker] = (known.occasion, paragraph)
            }
        }
        // What is told before the paragraph that says when and where, and what repeats it elsewhere on the page.
        for index in statements.indices where statements[index].occasion.isEmpty {
            let original = statements[index].original.map { statements[$0].occasion }
            let isEarlier = statements[index].basis == .forward || statements[index].region == .headline
            let known = original ?? (isEarlier ? statements[index].speaker.flatMap { first[$0] } : nil)
            guard var known, !known.isEmpty else { continue }
            known.isInferred = true
            statements[index].occasion = known
        }
    }
}
