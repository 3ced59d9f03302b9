import Lexicons
import NewsNames
import NewsText

/// Finds names by their capitals.
enum NameStage {
    /// More words than this are a title of a work, or shouting.
    private static let longestWordCount = 8

    static func find(in text: BlockText, _ view: ReadingView) -> [LocalName] {
        var names: [LocalName] = []
        var sentence = 0
        var index = 0
        while index < text.tokens.count {
            while sentence + 1 < text.sentences.count, text.sentences[sentence].upperBound <= index { sentence += 1 }
            guard startsName(index, view) else {
                index += 1
                continue
            }
            let end = runEnd(from: index, view)
            let isFirst = sentence < text.sentences.count && text.sentences[sentence].lowerBound == index
            if end - index <= longestWordCount, let name = name(index..<end, isFirst: isFirst, view) {
                names.append(name)
            }
            index = end
        }
        return names
    }

    /// Cuts from a name what the tagger leaves out before a person's: a description that no list knows; and gives back what
    /// the lists took from it, as a word of the language or a country: `Per Olsen`, `the Kenya Red Cross`.
    static func refine(
        _ names: [LocalName], by tagged: [NameReading.Name], _ view: ReadingView
    ) -> [LocalName] {
        var next = 0
        return names.map { name in
            while next < tagged.count, tagged[next].range.upperBound < name.range.upperBound { next += 1 }
            guard next < tagged.count, tagged[next].range.upperBound == name.range.upperBound,
                tagged[next].range.lowerBound != name.range.lowerBound
            else { return name }
            let isShorter = tagged[next].range.lowerBound > name.range.lowerBound
            if isShorter, tagged[next].wordCount == 1, name.wordCount == 2, opensWithFirstName(name, view) {
                return name
            }
            guard isShorter ? tagged[next].kind == .person : isWhole(tagged[next], name) else { return name }
            var refined = name
            refined.range = tagged[next].range
            refined.wordCount = tagged[next].wordCount
            refined.hash = NameHash.hash(view.bytes, refined.range)
            refined.hasTitle = isShorter || name.hasTitle && tagged[next].kind == .person
            refined.hasOrganisationWord = tagged[next].kind == .organisation
            (refined.country, refined.isDoubtful) = (nil, false)
            return refined
        }
    }

    /// Whether the tagger's longer name is to be believed: a person's of a few words, or a body's that opens with a
    /// country. What stands before it as a title stays one.
    private static func isWhole(_ tagged: NameReading.Name, _ name: LocalName) -> Bool {
        // An article before an organisation is no part of its name.
        guard !name.hasTitle, !name.hasArticle || name.range.lowerBound - tagged.range.lowerBound > articleByteCount
        else { return false }
        switch tagged.kind {
        case .person: return (2...longestPerson).contains(tagged.wordCount)
        case .organisation: return name.country == nil
        case .place, .other: return false
        }
    }

    private static let longestPerson = 4
    /// `The `, with its space.
    private static let articleByteCount = 4

    private static func startsName(_ index: Int, _ view: ReadingView) -> Bool {
        guard view.isCapitalised(index) else { return false }
        let traits = view.traits[index]
        if traits.contains(.calendar) { return false }
        return traits.isDisjoint(with: .functionWord) || isAcronym(index, view) || isFirstName(index, view)
    }

    /// `Per Olsen`: a preposition that is a first name, too, before a further word with a capital.
    private static func isFirstName(_ index: Int, _ view: ReadingView) -> Bool {
        guard view.traits[index].contains(.preposition), index + 1 < view.tokens.count, view.isCapitalised(index + 1),
            view.traits[index + 1].isDisjoint(with: [.functionWord, .calendar])
        else { return false }
        let token = view.tokens[index]
        return isGiven(view.bytes[Int(token.start)..<Int(token.end)])
    }

    /// `Theresa May`: a month that is a surname, too, behind a first name and before no day.
    private static func isSurname(_ index: Int, _ view: ReadingView) -> Bool {
        guard (["may", "march", "june", "august"] as [StaticString]).contains(where: { view.equals(index, $0) }),
            index + 1 == view.tokens.count || view.tokens[index + 1].kind != .number
        else { return false }
        let first = view.tokens[index - 1]
        return isGiven(view.bytes[Int(first.start)..<Int(first.end)])
    }

    private static func opensWithFirstName(_ name: LocalName, _ view: ReadingView) -> Bool {
        isGiven(view.bytes[name.range].prefix { $0 != 0x20 })
    }

    private static func isGiven(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        GivenNames.isFeminine(String(decoding: word, as: UTF8.self)) != nil
    }

    /// Two capitals and more, nothing else but digits and full stops.
    private static func isAcronym(_ index: Int, _ view: ReadingView) -> Bool {
        var capitalCount = 0
        for place in Int(view.tokens[index].start)..<ReadingView.stemEnd(view.bytes, view.tokens[index]) {
            let byte = view.bytes[place]
            if byte >= 0x61 && byte <= 0x7A || byte >= 0x80 { return false }
            if byte >= 0x41, byte <= 0x5A { capitalCount += 1 }
        }
        return capitalCount >= 2 && view.tokens[index].end - view.tokens[index].start > 2
    }

    private static func isPossessive(_ index: Int, _ view: ReadingView) -> Bool {
        ReadingView.stemEnd(view.bytes, view.tokens[index]) < Int(view.tokens[index].end)
    }

    private static func runEnd(from start: Int, _ view: ReadingView) -> Int {
        var hasOrganisationWord = view.traits[start].contains(.organisationWord)
        var index = start + 1
        while index < view.tokens.count, !isPossessive(index - 1, view), view.tokens[index].isSpaced,
            (view.stretchOf[index] >= 0) == (view.stretchOf[start] >= 0)
        {
            let traits = view.traits[index]
            let isName =
                !traits.contains(.calendar) && (traits.isDisjoint(with: .functionWord) || isAcronym(index, view))
            if view.isCapitalised(index), isName || isSurname(index, view) {
                if traits.contains(.organisationWord) { hasOrganisationWord = true }
                index += 1
            } else if let joined = joined(index, hasOrganisationWord, view) {
                index = joined
            } else {
                break
            }
        }
        return index
    }

    /// Past a small word inside a name: `Ludwig van …`, `Bank of …`.
    private static func joined(_ index: Int, _ hasOrganisationWord: Bool, _ view: ReadingView) -> Int? {
        guard index + 1 < view.tokens.count else { return nil }
        if view.traits[index].contains(.nameParticle), !view.isCapitalised(index), view.isCapitalised(index + 1),
            view.traits[index + 1].isDisjoint(with: .functionWord)
        {
            return index + 2
        }
        // `Doctors Without Borders`: small words have no capital within a sentence, but in a name.
        if !view.isTitle, view.isCapitalised(index), view.traits[index].contains(.preposition),
            view.isCapitalised(index + 1), view.traits[index + 1].isDisjoint(with: [.functionWord, .calendar])
        {
            return index + 2
        }
        guard hasOrganisationWord, view.equals(index, "of") || view.isMark(index, 0x26) else { return nil }
        let next = view.equals(index + 1, "the") && index + 2 < view.tokens.count ? index + 2 : index + 1
        return view.isCapitalised(next) && view.traits[next].isDisjoint(with: [.functionWord, .calendar])
            ? next + 1 : nil
    }

    /// `Justice Ministry`: what looks like a title is what the body is for.
    private static func isPortfolio(_ run: Range<Int>, _ view: ReadingView) -> Bool {
        run.count == 2 && view.traits[run.lowerBound + 1].contains(.organisationWord)
    }

    private static func name(_ run: Range<Int>, isFirst: Bool, _ view: ReadingView) -> LocalName? {
        var start = run.lowerBound
        var hasTitle = false
        var hasOrganisationWord = run.contains { view.traits[$0].contains(.organisationWord) }
        // Countries and titles before a name are no part of it, unless the whole is an organisation's.
        while start < run.upperBound {
            let rest = start..<run.upperBound
            if let country = Countries.prefix(rest, view), country.upperBound < run.upperBound, !hasOrganisationWord {
                start = country.upperBound
            } else if view.traits[start].contains(.title), !isPortfolio(rest, view),
                !hasOrganisationWord || !Countries.isProper(rest, view)
            {
                hasTitle = true
                start += 1
            } else {
                break
            }
        }
        // `Interior Minister Ann Lee`: no list has all offices, but all have their last words in common.
        if let office = (start..<run.upperBound).dropLast().last(where: {
            OfficeWords.contains(view.bytes, view.tokens[$0]) && !isPossessive($0, view)
        }), !(office + 1..<run.upperBound).contains(where: { view.traits[$0].contains(.organisationWord) }) {
            (start, hasTitle) = (office + 1, true)
        }
        if let end = Portfolios.end(of: start..<run.upperBound, view) { (start, hasTitle) = (end, true) }
        // `Mr. King`: behind such a title stands a name, whatever else the word may be.
        let isHonoured =
            run.count > 1
            && view.traits[max(run.lowerBound, min(start, run.upperBound - 1) - 1)].contains(.honorific)
        if start == run.upperBound {
            guard isHonoured else { return nil }
            start -= 1
        }
        hasOrganisationWord = (start..<run.upperBound).contains { view.traits[$0].contains(.organisationWord) }
        let last = run.upperBound - 1
        let isLone = run.upperBound - start == 1
        if isLone, isFirst || start > run.lowerBound,
            !view.traits[start].isDisjoint(with: [.personNoun, .groupNoun, .bodyNoun]), !isAcronym(start, view),
            !isHonoured
        {
            return nil
        }
        if isLone, start == run.lowerBound, !view.traits[start].isDisjoint(with: .anyCue) { return nil }
        let end = ReadingView.stemEnd(view.bytes, view.tokens[last])
        let range = Int(view.tokens[start].start)..<end
        // `Ian Marr Jr.` is `Marr`.
        let surname =
            (start...last).dropFirst().last { index in
                !Self.suffixes.contains { view.equals(index, $0) }
            } ?? last
        let surnameStart = Int(view.tokens[surname].start) + view.articleLength(surname)
        let lastWord = surnameStart..<ReadingView.stemEnd(view.bytes, view.tokens[surname])
        return LocalName(
            range: range, lastWord: lastWord, wordCount: run.upperBound - start, hash: NameHash.hash(view.bytes, range),
            lastHash: NameHash.hash(view.bytes, lastWord), hasTitle: hasTitle,
            hasOrganisationWord: hasOrganisationWord, isAcronym: isLone && isAcronym(start, view),
            isDoubtful: isLone && isFirst && start == run.lowerBound, isQuoted: view.stretchOf[start] >= 0,
            hasArticle: run.lowerBound > 0 && view.equals(run.lowerBound - 1, "the"),
            country: Countries.code(of: start..<run.upperBound, view))
    }

    /// What stands behind a surname.
    private static let suffixes: [StaticString] = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]
}
