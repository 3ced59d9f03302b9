import NewsText

// Which name of a source is who speaks.
extension StatementStage {
    /// The last name in the source before a preposition that hangs on it, so that `the head of Acme` is no company, and
    /// before a clause, so that `a lawyer who met Smith` is not Smith.
    func name(in source: Range<Int>?, before clause: Int? = nil) -> Int? {
        guard let source, !source.isEmpty else { return nil }
        let relative = source.dropFirst().first { index in
            Self.relatives.contains { view.equals(index, $0) } && !view.traits[index].isEmpty
        }
        let end = max(
            source.lowerBound + 1,
            min(
                source.upperBound, clause ?? source.upperBound, relative ?? source.upperBound,
                addition(to: source) ?? source.upperBound))
        // `Ruth Ade's promise`: a possessive that ends the source names whose words it tells.
        let start = Int(view.tokens[source.lowerBound].start)
        let range = start..<max(start, ReadingView.stemEnd(view.bytes, view.tokens[end - 1]))
        var (low, high) = (0, names.count)
        while low < high {
            let middle = (low + high) / 2
            if names[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        let own = low..<(names[low...].firstIndex { $0.range.upperBound > range.upperBound } ?? names.count)
        if isJoined(own, source.lowerBound..<end) { return nil }
        if let apposed = nameWithApposition(own, source.lowerBound..<end, range) { return apposed }
        if let first = nameBeforePlace(own, source.lowerBound..<end) { return first }
        return own.last {
            names[$0].endsPhrase(range, view, source.lowerBound..<end) && !isBehindPreposition($0, source.lowerBound)
        }
    }

    /// `Two unions, along with the teacher Ida Marr`: where those begin who are only added.
    private func addition(to source: Range<Int>) -> Int? {
        source.dropFirst(2).first { index in
            view.isComma(index - 1) && view.isOutside(index)
                && (["along", "together", "including", "alongside", "joined", "accompanied", "flanked", "like", "such"]
                    as [StaticString]).contains { view.equals(index, $0) }
        }
    }

    /// The name behind which a source has a comma: what comes then only says who that is, and names in it are others'.
    /// `Ida Marr, a doctor from Oslo` and `the actress Ida Marr, star of “Bella”`, but not `Oslo's mayor, Ida Marr`. Behind the
    /// comma a capital is a party's or an office's (`Senator Jan Reus, Liberal of Ohio`), if no other person follows.
    private func nameWithApposition(_ within: Range<Int>, _ source: Range<Int>, _ range: Range<Int>) -> Int? {
        for own in within {
            guard let comma = source.first(where: { Int(view.tokens[$0].start) == names[own].range.upperBound }),
                view.isComma(comma), source.contains(comma + 1)
            else { continue }
            let isCapital = view.isCapitalised(comma + 1)
            if names[own].range.lowerBound == range.lowerBound, !isCapital { return own }
            let opening = source.prefix { $0 < comma }
            let leads = opening.contains { index in
                view.traits[index].contains(.preposition)
                    || ReadingView.stemEnd(view.bytes, view.tokens[index]) < Int(view.tokens[index].end)
            }
            guard names[own].isFullPerson || names[own].hasTitle, !leads else { return nil }
            let next = names[(own + 1)...].first { $0.range.lowerBound >= Int(view.tokens[comma + 1].start) }
            return next.map { $0.isFullPerson && opensWith($0, comma + 1) } ?? false ? nil : own
        }
        return nil
    }

    /// `negotiated with help from Ida Marr, who said`: the full name with which a phrase ends, title and all.
    func personEnding(_ phrase: Range<Int>) -> Range<Int>? {
        guard let name = names.last(where: { view.tokens(in: $0.range).upperBound == phrase.upperBound }),
            name.isFullPerson || name.isPersonLike && name.hasTitle
        else { return nil }
        let start = view.tokens(in: name.range).lowerBound
        return start >= phrase.lowerBound ? start..<phrase.upperBound : nil
    }

    /// `Gov. Jan Reus of Ohio, a Republican`, `Mr. Holt of Norr and Sons`: the person with whose name the phrase begins.
    private func nameBeforePlace(_ own: Range<Int>, _ source: Range<Int>) -> Int? {
        guard let first = own.first, isPersonOf(names[first]), opensWith(names[first], source.lowerBound) else {
            return nil
        }
        let next = view.tokens(in: names[first].range).upperBound
        return next < source.upperBound && view.traits[next].contains(.preposition) ? first : nil
    }

    /// Whether a name begins at a token, its title aside: `Environment Minister | Jan Reus`.
    private func opensWith(_ name: LocalName, _ token: Int) -> Bool {
        guard Int(view.tokens[token].start) < name.range.lowerBound else {
            return Int(view.tokens[token].start) == name.range.lowerBound
        }
        let first = view.tokens(in: name.range).lowerBound
        let title = token..<max(token, first)
        guard title.count <= Self.longestOffice, let last = title.last(where: { view.isWord($0) }) else { return false }
        return !view.traits[last].isDisjoint(with: [.title, .honorific])
            && title.allSatisfy { view.isMark($0, 0x2E) || view.isWord($0) && view.isCapitalised($0) }
    }

    private static let longestOffice = 5

    /// `voters in Utah and Ohio`, `Mr. Leon of Bear Stearns`: a name that a preposition ties to what stands before, alone or
    /// in a list.
    private func isBehindPreposition(_ name: Int, _ start: Int) -> Bool {
        var index = view.tokens(in: names[name].range).lowerBound - 1
        guard index > start else { return false }
        // `(D-N.Y.)` says whose party it is.
        let mark = (start...index).last { view.isMark($0, 0x28) || view.isMark($0, 0x29) }
        if let mark, view.isMark(mark, 0x28) { return true }
        var isListed = !names[name].isFullPerson && opensList(view.tokens(in: names[name].range).upperBound)
        while index > start, view.isOutside(index) {
            let traits = view.traits[index]
            // `Secretary of State Ida Marr`: the office is hers.
            if traits.contains(.preposition) { return view.traits[index - 1].isDisjoint(with: .title) }
            if traits.contains(.coordinator) {
                isListed = true
            } else if !(view.isComma(index) && isListed), !(view.isWord(index) && view.isCapitalised(index)),
                !traits.contains(.determiner), view.tokens[index].kind != .number
            {
                return false
            }
            index -= 1
        }
        return false
    }

    /// Whether a list of names goes on at a token: `Utah | , Ohio and Iowa`.
    private func opensList(_ place: Int) -> Bool {
        var index = place
        while index + 1 < view.tokens.count, index - place < Self.longestList, view.isOutside(index) {
            if view.traits[index].contains(.coordinator) { return true }
            guard
                view.isComma(index) || view.isWord(index) && view.isCapitalised(index)
                    || view.traits[index].contains(.determiner) && index > place
            else { return false }
            index += 1
        }
        return false
    }

    private static let longestList = 16

    /// `Ida Marr and Jan Reus`, `Mr. Reus, Ms. Marr and Mr. Holt`, `Reus and his aides`, `U.S. and Danish officials`: who speak
    /// together are a group, and no name among them is all of it.
    private func isJoined(_ own: Range<Int>, _ source: Range<Int>) -> Bool {
        guard source.count <= Self.longestGroup else { return false }
        return source.dropFirst().dropLast().contains { conjunction in
            guard view.equals(conjunction, "and") || view.equals(conjunction, "or"), view.isOutside(conjunction),
                !own.contains(where: { view.tokens(in: names[$0].range).contains(conjunction) })
            else { return false }
            return joins(conjunction, own, source)
        }
    }

    /// Of tokens: every conjunction is held against every comma and name of its source.
    private static let longestGroup = 64

    private func joins(_ conjunction: Int, _ own: Range<Int>, _ source: Range<Int>) -> Bool {
        let (before, after) = (conjunction - 1, conjunction + 1)
        let right = own.first { opensWith(names[$0], after) }
        let isPerson = right.map { isPersonOf(names[$0]) } ?? false
        let opening = source.lowerBound..<conjunction
        let isApposed = opening.contains { view.isComma($0) && $0 != before } && !isList(opening, own)
        let isTied = opening.dropFirst().contains { view.traits[$0].contains(.preposition) }
        // `Ida Marr, a friend of Jan Reus and Per Holt`: what a comma or a preposition opens goes on.
        if view.isComma(before) { return isPerson }
        let left = own.first { view.tokens(in: names[$0].range).upperBound == conjunction }
        let leftIsPerson = left.map { isPersonOf(names[$0]) } ?? false
        if isApposed { return false }
        if isTied { return isPerson && !leftIsPerson }
        if view.traits[before].contains(.pronoun) { return true }
        if view.traits[after].contains(.determiner) { return true }
        // `chairman and chief Ida Marr`: two offices of one.
        let isOffice = !view.traits[before].isDisjoint(with: [.title, .personNoun])
        if isOffice {
            return right != nil && view.traits[after].isDisjoint(with: .title) && !view.isCapitalised(before)
        }
        if left != nil, right != nil || leftIsPerson { return true }
        return view.isCapitalised(before) && !view.isCapitalised(source.upperBound - 1)
    }

    private func isPersonOf(_ name: LocalName) -> Bool {
        name.isPersonLike && (name.wordCount > 1 || name.hasTitle)
    }

    /// `Mr. Reus, Ms. Marr`: every comma stands between names.
    private func isList(_ opening: Range<Int>, _ own: Range<Int>) -> Bool {
        opening.allSatisfy { comma in
            !view.isComma(comma)
                || own.contains { view.tokens(in: names[$0].range).upperBound == comma }
                    && own.contains {
                        names[$0].range.lowerBound > Int(view.tokens[comma].start) && opensWith(names[$0], comma + 1)
                    }
        }
    }
}
