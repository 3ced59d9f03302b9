import NewsSyntax

/// What a figure is claimed of beyond its own words, by the tree of its sentence: the predicate, where and when it
/// holds, and how weakly it is put.
struct FigureLinks {
    let syntax: ParsedText

    /// Fills what the tree says of each figure of a block. `dates` are those of the same block.
    func link(_ figures: inout [LocalFigure], _ dates: [LocalDate]) {
        for index in figures.indices {
            let next = figures.indices.contains(index + 1) ? figures[index + 1].range : nil
            link(&figures[index], dates, next)
        }
    }

    private func link(_ figure: inout LocalFigure, _ dates: [LocalDate], _ next: Range<Int>?) {
        guard let number = headToken(of: figure.range) else { return }
        let sentence = syntax.sentence(ofToken: number)
        let times = Self.indexes(of: dates, within: syntax.byteSpan(sentence.range))
        let spans = dates[times].map(\.range)
        let noun = countedNoun(number, sentence)
        if figure.counted == nil, figure.unit == nil { figure.counted = tollText(number, sentence) }
        if isVerbal(figure.counted, behind: number) { figure.counted = nil }
        let start = Int(syntax.tokens[noun].start)
        if figure.counted == nil, noun != number,
            !figure.range.contains(start), !(next?.contains(start) ?? false)
        {
            figure.counted = countedText(number, noun, sentence)
        }
        let above = governor(of: noun, sentence)
        figure.hedgeRange = hedge(above, noun, sentence)
        let clause = above.map { told(under: $0, sentence) }
        figure.predicate = clause.flatMap { predicateText($0, figure.fullRange, sentence) }
        figure.placeRange = place(noun, clause, figure.range, spans, sentence)
        linkDate(&figure, clause, noun, dates, times, sentence)
        figure.isCumulative = isCumulative(clause, figure, sentence)
    }

    /// The token of the figure that the tree hangs the others on.
    private func headToken(of range: Range<Int>) -> Int? {
        guard let first = syntax.token(atByte: range.lowerBound) else { return nil }
        var token = first
        while token + 1 < syntax.tokens.count, Int(syntax.tokens[token + 1].start) < range.upperBound { token += 1 }
        let sentence = syntax.sentence(ofToken: first)
        guard sentence.range.contains(token) else { return first }
        return (first...token).first { inside in
            guard let head = sentence.head(of: inside) else { return true }
            return !(first...token).contains(head)
        }
    }

    /// The noun that the number modifies, or in "dozens of trains" the one behind "of"; the number itself where there
    /// is none.
    private func countedNoun(_ number: Int, _ sentence: Sentence) -> Int {
        if sentence.relation(number) == .nummod, let head = sentence.head(of: number),
            sentence[head].tag.isNoun || head > number && isCountable(head, sentence)
        {
            return head
        }
        let parts = sentence.children(of: number, label: .nmod).filter { part in
            part > number && isCountable(part, sentence)
                && sentence.caseMarker(of: part).map { syntax.hasLemma($0, "of") } ?? false
        }
        return parts.first ?? number
    }

    /// Whether a word that no noun's tag has can be counted after all: not `because`, `whom` and the like.
    private func isCountable(_ token: Int, _ sentence: Sentence) -> Bool {
        switch sentence[token].universal {
        case .noun, .properNoun, .adjective, .verb, .other, .symbol: true
        default: false
        }
    }

    /// Whether what looks like the plural of something counted is a verb: "all six comes to".
    private func isVerbal(_ counted: String?, behind number: Int) -> Bool {
        guard let counted, number + 1 < syntax.tokens.count, syntax.sentence(ofToken: number).range.contains(number + 1)
        else { return false }
        return syntax.sentence(ofToken: number).tag(number + 1) == .thirdPersonVerb
            && syntax.form(number + 1).elementsEqual(counted.utf8)
    }

    /// The noun with what modifies it, without articles and without whose it is: "almond trees" of "the valley's almond
    /// trees".
    private func countedText(_ number: Int, _ noun: Int, _ sentence: Sentence) -> String? {
        guard noun > number, noun - number < 9, sentence[noun].universal != .punctuation else { return nil }
        var first = noun
        while first - 1 > number, sentence.head(of: first - 1) == noun || sentence.head(of: first - 1) == first,
            [.compound, .amod, .flat].contains(sentence.relation(first - 1).base) || sentence.tag(first - 1) == .hyphen
        { first -= 1 }
        return syntax.text(first..<noun + 1)
    }

    private static let tolls = ["toll", "tally", "body-count"].map { Array($0.utf8) }

    /// `the death toll climbed to 41`: what such a number says by itself, with what it is a toll of.
    private func tollText(_ number: Int, _ sentence: Sentence) -> String? {
        var (current, steps) = (number, 0)
        while let head = sentence.head(of: current), steps < 4 {
            if sentence[head].universal == .verb {
                guard let subject = sentence.subject(of: head), isOne(subject, of: Self.tolls) else { return nil }
                var first = subject
                while first - 1 >= sentence.range.lowerBound, sentence.head(of: first - 1) == subject,
                    sentence.relation(first - 1).base == .compound
                { first -= 1 }
                return syntax.text(first..<subject + 1)
            }
            (current, steps) = (head, steps + 1)
        }
        return nil
    }

    /// The participle right behind a noun: "pilgrims airlifted out of Vietnam".
    private func reducedClause(of noun: Int, _ sentence: Sentence) -> Int? {
        guard noun + 1 < sentence.range.upperBound, sentence.head(of: noun + 1) == noun,
            sentence.relation(noun + 1).base == .acl, sentence.tag(noun + 1) == .pastParticiple
        else { return nil }
        return noun + 1
    }

    /// The predicate that the figure's noun is an argument or a modifier of.
    private func governor(of noun: Int, _ sentence: Sentence) -> Int? {
        if let reduced = reducedClause(of: noun, sentence) { return reduced }
        let relative = sentence.children(of: noun).first { $0 > noun && sentence.relation($0) == .aclRelcl }
        // "there are millions who suffer": the empty verb above says nothing.
        if let relative, let head = sentence.head(of: noun), syntax.hasLemma(head, "be") { return relative }
        var (current, steps) = (noun, 0)
        while let head = sentence.head(of: current), steps < sentence.range.count {
            steps += 1
            if sentence[head].universal == .verb || sentence.isClauseHead(head) {
                // "said before 1,000 people who packed the hall"
                return isOne(head, of: Self.speech) ? relative ?? head : head
            }
            current = head
        }
        return nil
    }

    /// What is said under a verb that only weakens it: "living" of "are believed to be living".
    private func told(under predicate: Int, _ sentence: Sentence) -> Int {
        guard isHedge(predicate, Self.hedgingVerbs), sentence.tag(predicate) == .pastParticiple || isSeeming(predicate),
            let told = sentence.child(of: predicate, label: .xcomp), sentence[told].universal == .verb
        else { return predicate }
        return told
    }

    private func isSeeming(_ token: Int) -> Bool { syntax.hasLemma(token, "seem") || syntax.hasLemma(token, "appear") }

    /// The verb with its auxiliaries, as it stands: "have settled", "were killed".
    private func predicateText(_ predicate: Int, _ own: Range<Int>, _ sentence: Sentence) -> String? {
        guard sentence[predicate].universal == .verb, !syntax.hasLemma(predicate, "be") else { return nil }
        var (first, last) = (predicate, predicate)
        while first > sentence.range.lowerBound, isVerbal(first - 1, predicate, sentence) { first -= 1 }
        while sentence.tag(first) == .adverb, first < predicate { first += 1 }
        if let particle = sentence.child(of: predicate, label: .compoundPrt), particle == predicate + 1,
            !syntax.tokens[particle].range.overlaps(own)
        {
            last = particle
        }
        return syntax.text(first..<last + 1)
    }

    private func isVerbal(_ token: Int, _ predicate: Int, _ sentence: Sentence) -> Bool {
        guard sentence.head(of: token) == predicate else { return false }
        return sentence.matches(token, .aux) || sentence.relation(token) == .advmod && sentence.tag(token) == .adverb
    }

    // MARK: Place

    /// The name of the place that the noun or its predicate is set in: a proper name after "in", "at" and the like, of the
    /// noun, of the predicate, or of a noun that the predicate has without a number of its own ("at home in Honduras").
    private func place(
        _ noun: Int, _ clause: Int?, _ own: Range<Int>, _ times: [Range<Int>], _ sentence: Sentence
    ) -> Range<Int>? {
        if let found = place(under: noun, own, times, sentence) { return found }
        if let reduced = reducedClause(of: noun, sentence),
            let found = place(under: reduced, own, times, sentence)
        {
            return found
        }
        guard let clause, clause != noun else { return nil }
        if let found = place(under: clause, own, times, sentence) { return found }
        for child in sentence.children(of: clause) where leadsOn(child, from: clause, sentence) {
            if sentence.child(of: child, label: .nummod) != nil || sentence.isWithin(noun, child) { continue }
            if let found = place(under: child, own, times, sentence) { return found }
        }
        return antecedent(of: clause, sentence) ?? placeBehind(noun, clause, own, times, sentence)
            ?? placeOfSubject(clause, noun, own, times, sentence) ?? placeOfOccasion(clause, own, times, sentence)
    }

    /// `Rents in Accra went up by 12 percent`: what holds of the subject holds where that is.
    private func placeOfSubject(
        _ clause: Int, _ noun: Int, _ own: Range<Int>, _ times: [Range<Int>], _ sentence: Sentence
    ) -> Range<Int>? {
        guard isOne(clause, of: Self.measuring), let subject = sentence.subject(of: clause), subject != noun else {
            return nil
        }
        return named(place(under: subject, own, times, sentence))
    }

    /// A place by its name, rather than any other proper name.
    private func named(_ range: Range<Int>?) -> Range<Int>? {
        guard let range, let first = syntax.token(atByte: range.lowerBound) else { return nil }
        return placeName(at: first) == nil && placeName(at: first + 1) == nil ? nil : range
    }

    /// `23 people were killed when two trains collided near Multan`: where the occasion was.
    private func placeOfOccasion(
        _ clause: Int, _ own: Range<Int>, _ times: [Range<Int>], _ sentence: Sentence
    ) -> Range<Int>? {
        for occasion in sentence.children(of: clause, label: .advcl) where occasion > clause {
            guard
                let marker = sentence.child(of: occasion, label: .mark) ?? sentence.child(of: occasion, label: .advmod),
                isOne(marker, of: Self.occasions)
            else { continue }
            if let found = named(place(under: occasion, own, times, sentence)) { return found }
            if let object = sentence.child(of: occasion, label: .obj) {
                return named(place(under: object, own, times, sentence))
            }
        }
        return nil
    }

    /// Where the tree has it elsewhere, the first place behind the noun, over no other number, verb or clause.
    private func placeBehind(
        _ noun: Int, _ clause: Int, _ own: Range<Int>, _ times: [Range<Int>], _ sentence: Sentence
    ) -> Range<Int>? {
        let end = min(sentence.range.upperBound, noun + 12)
        var token = noun + 1
        while token + 1 < end {
            let word = sentence[token]
            if word.universal == .numeral || word.universal == .coordinator || sentence.tag(token).isMark { return nil }
            if word.universal == .verb, token != clause { return nil }
            if isOne(token, of: Self.localPrepositions), let name = placeName(at: token + 1) {
                let span = syntax.byteSpan(name)
                return times.contains { $0.overlaps(span) } || span.overlaps(own) ? nil : span
            }
            token += 1
        }
        return nil
    }

    /// The name of a place that begins at a token.
    private func placeName(at token: Int) -> Range<Int>? {
        let names = syntax.names
        var (low, high) = (0, names.count)
        while low < high {
            let middle = (low + high) / 2
            if names[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
        }
        guard low < names.count, names[low].tokens.lowerBound == token, names[low].kind == .place else { return nil }
        return names[low].tokens
    }

    /// Whether what hangs on a predicate goes on saying where: "at home in Honduras", "in hiding in China".
    private func leadsOn(_ child: Int, from clause: Int, _ sentence: Sentence) -> Bool {
        switch sentence.relation(child).base {
        case .obl: sentence.caseMarker(of: child).map { isOne($0, of: Self.localPrepositions) } ?? false
        case .advcl, .xcomp: sentence.tag(child) == .gerund && child > clause && child < clause + 4
        default: false
        }
    }

    /// The place that a clause with "where" is about: "South Korea, where 10,000 have settled".
    private func antecedent(of clause: Int, _ sentence: Sentence) -> Range<Int>? {
        guard let marker = sentence.children(of: clause).first(where: { syntax.hasLemma($0, "where") }) else {
            return nil
        }
        var last = marker - 1
        if last >= sentence.range.lowerBound, sentence.tag(last).isMark { last -= 1 }
        guard last >= sentence.range.lowerBound, sentence[last].universal == .properNoun else { return nil }
        var first = last
        while first > sentence.range.lowerBound, sentence[first - 1].universal == .properNoun { first -= 1 }
        return syntax.byteSpan(first..<last + 1)
    }

    private func place(
        under anchor: Int, _ own: Range<Int>, _ times: [Range<Int>], _ sentence: Sentence
    ) -> Range<Int>? {
        for child in sentence.children(of: anchor) {
            let relation = sentence.relation(child).base
            guard relation == .nmod || relation == .obl, sentence[child].universal == .properNoun,
                let marker = sentence.caseMarker(of: child),
                isOne(marker, of: Self.localPrepositions) || relation == .obl && isOne(marker, of: Self.ways)
            else { continue }
            let span = sentence.nounPhrase(of: child).map { syntax.byteSpan($0.core) } ?? syntax.tokens[child].range
            if span.overlaps(own) || times.contains(where: { $0.overlaps(span) }) { continue }
            return span
        }
        return nil
    }

    private func isOne(_ token: Int, of words: [[UInt8]]) -> Bool {
        let lemma = syntax.lemmaForm(token)
        return words.contains { lemma.elementsEqual($0) }
    }

    // MARK: Time

    /// The dates of a sentence: as many as it has, not as the block has.
    private static func indexes(of dates: [LocalDate], within bytes: Range<Int>) -> Range<Int> {
        var (low, high) = (0, dates.count)
        while low < high {
            let middle = (low + high) / 2
            if dates[middle].range.lowerBound < bytes.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < dates.count, dates[end].range.lowerBound < bytes.upperBound { end += 1 }
        return low..<end
    }

    private func linkDate(
        _ figure: inout LocalFigure, _ clause: Int?, _ noun: Int, _ dates: [LocalDate], _ times: Range<Int>,
        _ sentence: Sentence
    ) {
        for index in times {
            let date = dates[index]
            guard let token = syntax.token(atByte: date.range.lowerBound), sentence.range.contains(token) else {
                continue
            }
            let above = governor(of: token, sentence)
            let isWithin = sentence.subtree(of: noun).contains(token)
            let isSince =
                hasMarker(token, "since", sentence)
                || above.map { hasMarker($0, "since", sentence) } ?? false
            guard isWithin || above == clause || isSince && above.flatMap({ sentence.head(of: $0) }) == clause else {
                continue
            }
            figure.date = index
            figure.isSinceDate = isSince
            return
        }
    }

    private func hasMarker(_ token: Int, _ word: StaticString, _ sentence: Sentence) -> Bool {
        sentence.children(of: token).contains {
            (sentence.relation($0) == .case || sentence.relation($0) == .mark) && syntax.hasLemma($0, word)
        }
    }

    /// Whether the figure adds up over a stretch of time: a perfect tense, "so far", "in all".
    private func isCumulative(_ clause: Int?, _ figure: LocalFigure, _ sentence: Sentence) -> Bool {
        if figure.isSinceDate { return true }
        guard let clause, figure.unit != "percent" else { return false }
        return sentence.children(of: clause).contains {
            sentence.matches($0, .aux) && syntax.hasLemma($0, "have") && sentence.tag($0) != .pastVerb
        }
    }

    // MARK: Hedge

    /// The words near the figure that weaken it: of the noun, of its predicate, or of the verb above an infinitive.
    private func hedge(_ clause: Int?, _ noun: Int, _ sentence: Sentence) -> Range<Int>? {
        if let word = sentence.children(of: noun).first(where: {
            isHedge($0, Self.hedgingAdverbs) || isHedge($0, Self.hedgingWords)
        }) {
            return syntax.tokens[word].range
        }
        guard let clause else { return nil }
        for child in sentence.children(of: clause) {
            // "could not break 50 percent" is sure of it.
            let isDenied =
                child + 1 < syntax.tokens.count
                && (syntax.hasLemma(child + 1, "not") || syntax.hasLemma(child + 1, "n't"))
            if sentence.tag(child) == .modal, isHedge(child, Self.hedgingModals), !isDenied {
                return syntax.tokens[child].range
            }
            if isHedge(child, Self.hedgingAdverbs) { return syntax.tokens[child].range }
        }
        var (current, steps) = (clause, 0)
        while steps < 3, sentence.relation(current).base == .xcomp, let above = sentence.head(of: current) {
            if isHedge(above, Self.hedgingVerbs) {
                let end = sentence.child(of: current, label: .mark).map { $0 + 1 } ?? above + 1
                return syntax.byteSpan(above..<max(above + 1, end))
            }
            (current, steps) = (above, steps + 1)
        }
        // "12 are believed dead", "12 presumed dead": whoever has said it himself weakens nothing.
        let isTold =
            sentence.tag(clause) == .pastParticiple
            && (sentence.isPassive(clause) || sentence.relation(clause).base == .acl)
        return isTold && isHedge(clause, Self.hedgingVerbs)
            ? syntax.tokens[clause].range : nil
    }

    private func isHedge(_ token: Int, _ words: [[UInt8]]) -> Bool { isOne(token, of: words) }

    private static func words(_ list: String) -> [[UInt8]] { list.split(separator: " ").map { Array($0.utf8) } }

    private static let speech = words("say tell add announce speak write ask note")
    /// What a level, a price or a share does.
    private static let measuring = words(
        "rise fall climb drop jump grow shrink reach hit stand average total double plunge soar surge slump decline "
            + "increase decrease go cost exceed top slow ease edge slip rocket dwindle swell")
    private static let occasions = words("when after")
    private static let localPrepositions = words("in at across near around inside throughout outside off along within")
    /// Where something goes or comes from, of predicates alone.
    private static let ways = words("into to from out")
    private static let hedgingModals = words("may might could")
    private static let hedgingAdverbs = words(
        "reportedly allegedly apparently possibly perhaps probably presumably supposedly likely purportedly")
    private static let hedgingWords = words("estimated alleged reported suspected presumed")
    private static let hedgingVerbs = words(
        "believe think estimate say report allege fear presume rumour rumor suspect seem appear suppose expect claim")
}
