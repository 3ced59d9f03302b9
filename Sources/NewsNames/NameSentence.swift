package import NewsText

/// The words of a sentence with what features are made of. Its storage is used again for the next sentence.
package struct NameSentence: Sendable {
    package private(set) var words: [NameWord] = []
    private(set) var hashes: [UInt64] = []
    private(set) var classes: [NameClasses] = []
    /// The classes of the longest phrase of the lists that a word is part of, when it has two words and more; and
    /// whether the word is its first.
    private(set) var phrases: [(classes: NameClasses, isFirst: Bool)] = []
    /// Whether a word may be part of a name at all: it has a capital, or stands between words that have.
    package private(set) var isCandidate: [Bool] = []
    /// For candidates, the run of candidates that they stand in.
    private(set) var runs: [Range<Int32>] = []
    /// Hardly a small letter.
    private(set) var isShouted = false

    /// A longer sentence is read in parts.
    package static let longestTokenCount = 512

    /// Small words with which surnames begin.
    private static let particles: Set<UInt64> = {
        let words = [
            "de", "del", "della", "der", "den", "di", "da", "dos", "du", "van", "von", "bin", "ibn", "al", "el", "la",
        ]
        return Set(words.map { hash($0) })
    }()

    package init() {}

    /// Reads a sentence.
    package mutating func read(
        _ tokens: ArraySlice<Token>, in bytes: UnsafeBufferPointer<UInt8>, _ lexicon: NameLexicon
    ) {
        words.removeAll(keepingCapacity: true)
        NameWords.pieces(of: tokens, in: bytes, into: &words)
        hashes.removeAll(keepingCapacity: true)
        for word in words { hashes.append(NameHashing.word(bytes, Int(word.start), Int(word.end))) }
        markCandidates()
        findClasses(lexicon)
        var (capitals, smalls) = (0, 0)
        for word in words {
            switch word.shape {
            case .capitals: capitals += 1
            case .small, .capital, .mixed: smalls += 1
            default: break
            }
        }
        isShouted = capitals > 3 * smalls && capitals > 1
    }

    private mutating func markCandidates() {
        let count = words.count
        isCandidate.removeAll(keepingCapacity: true)
        isCandidate.append(contentsOf: repeatElement(false, count: count))
        var last = -1
        for index in 0..<count where words[index].shape.isCapitalised || words[index].shape == .numbered {
            isCandidate[index] = true
            // Small words and marks between two capitals may be inside a name: `Bank of the West`.
            if last >= 0, index - last <= 4 { for inner in last + 1..<index { isCandidate[inner] = true } }
            last = index
        }
        for index in 0..<count where words[index].shape == .small && index + 1 < count {
            // `del Ponte`, `bin Laden`.
            if words[index + 1].shape.isCapitalised,
                words[index + 1].isSpaced || words[index].end - words[index].start < 4,
                Self.particles.contains(hashes[index])
            {
                isCandidate[index] = true
            }
        }
        for index in 0..<count where words[index].shape == .number {
            let beside = index > 0 && words[index - 1].shape.isCapitalised
            let before = index + 1 < count && words[index + 1].shape.isCapitalised
            if beside || before { isCandidate[index] = true }
        }
        runs.removeAll(keepingCapacity: true)
        var index = 0
        while index < count {
            let start = index
            while index < count, isCandidate[index], !parts(index) { index += 1 }
            let run = Int32(start)..<Int32(index)
            for _ in start..<index { runs.append(run) }
            if index < count {
                runs.append(Int32(index)..<Int32(index))
                index += 1
            }
        }
    }

    /// Whether no run of capitals goes on across this word.
    private func parts(_ index: Int) -> Bool {
        switch words[index].shape {
        case .comma, .stop, .opening, .closing, .quote, .mark, .possessive, .small: true
        default: false
        }
    }

    private mutating func findClasses(_ lexicon: NameLexicon) {
        let count = words.count
        classes.removeAll(keepingCapacity: true)
        phrases.removeAll(keepingCapacity: true)
        for index in 0..<count {
            let isNear =
                isCandidate[index] || index > 0 && isCandidate[index - 1] || index + 1 < count && isCandidate[index + 1]
            classes.append(isNear ? lexicon.classes(hashes[index]) : [])
            phrases.append(([], false))
        }
        var index = 0
        while index < count {
            guard words[index].shape.isCapitalised else {
                index += 1
                continue
            }
            var hash = hashes[index]
            var (longest, found) = (1, NameClasses())
            for length in 2...NameLexicon.longestWordCount {
                guard index + length <= count, isCandidate[index + length - 1] else { break }
                hash = NameHashing.phrase(hash, hashes[index + length - 1])
                let classes = lexicon.classes(hash)
                if !classes.isEmpty { (longest, found) = (length, classes) }
            }
            for inner in index..<index + longest where longest > 1 { phrases[inner] = (found, inner == index) }
            index += longest
        }
    }

    /// Where a person's name begins that has small words before it: `del Ponte`, `van der Berg`.
    func particles(before first: Int, _ labels: [Int]) -> Int {
        var start = first
        while start > 0, first - start < 2, words[start - 1].shape == .small, labels[start - 1] == NameLabel.outside,
            words[start].isSpaced, Self.particles.contains(hashes[start - 1])
        {
            start -= 1
        }
        return start
    }

    /// Where a person's name begins that has an office before it: `Interior Minister` is none of it.
    func untitled(_ name: ClosedRange<Int>) -> Int {
        let isNamed = { index in self.words[index + 1].shape.isCapitalised }
        let title =
            name.dropLast().last { OfficeWords.contains(hashes[$0]) && isNamed($0) }
            ?? name.dropLast(2).last { OfficeWords.isRole(hashes[$0]) && isNamed($0) }
        return title.map { $0 + 1 } ?? name.lowerBound
    }

    /// `Justice Ministry`: the last word says that no title stands before a person's name.
    func isBody(_ name: ClosedRange<Int>) -> Bool { Self.bodies.contains(hashes[name.upperBound]) }

    private static let bodies: Set<UInt64> = Set(
        """
        ministry department directorate secretariat college university school academy institute council committee commission
        agency association federation foundation fund hospital clinic inc corp corporation ltd llc plc realty airlines airways
        railways bureau authority
        """.split { $0 == " " || $0 == "\n" }.map { hash(String($0)) })

    /// Whether a title stands before a word that only persons have: `Mr. Marr`, `President Marr`.
    private func isTitled(_ first: Int) -> Bool {
        guard first > 0, words[first].isSpaced, words[first - 1].shape.isCapitalised, !isShouted,
            !classes[first].contains(.organisationWord)
        else { return false }
        return Self.personTitles.contains(hashes[first - 1])
    }

    private static let personTitles: Set<UInt64> = Set(
        """
        mr mrs ms miss mx dr prof sir dame president justice judge sen senator rep gov governor chancellor premier king queen
        prince princess pope cardinal archbishop bishop rev imam ayatollah sheikh rabbi gen col capt captain maj lt sgt cpl adm
        admiral colonel sergeant lieutenant congressman congresswoman ambassador detective
        """.split { $0 == " " || $0 == "\n" }.map { hash(String($0)) })

    /// What stands behind a surname.
    private static let suffixes: Set<UInt64> = Set(["jr", "sr", "ii", "iii", "iv"].map { hash($0) })

    /// Where an outlet's name begins whose article has a capital within a sentence: `at The Daily Star`.
    func article(before name: ClosedRange<Int>, _ labels: [Int]) -> Int {
        let first = name.lowerBound
        guard first > 1, !isShouted, labels[first - 1] == NameLabel.outside, hashes[first - 1] == Self.article,
            words[first - 1].shape == .capital, name.contains(where: { Self.outletWords.contains(hashes[$0]) })
        else { return first }
        switch words[first - 2].shape {
        case .small, .capital, .comma, .initial, .capitals, .possessive: return first - 1
        default: return first
        }
    }

    /// Words that end the names of bodies and of the buildings that they are in, and of much else.
    private static let buildings: Set<UInt64> = Set(
        """
        church cathedral mosque synagogue temple monastery seminary house lodge theater theatre opera court chamber star sun
        globe union order front power oil gas steel capital first state general world central mines
        """.split { $0 == " " || $0 == "\n" }.map { hash(String($0)) })

    /// Whether a word at the end of a name says that it is a body's: `Council`, `Inc.`.
    private func isBodily(_ index: Int) -> Bool {
        classes[index].contains(.organisationWord) && !Self.buildings.contains(hashes[index])
            && classes[index].isDisjoint(with: [.placeWord, .city, .region, .country])
    }

    private static let article = hash("the")

    /// Words in the names of newspapers, magazines and agencies.
    private static let outletWords: Set<UInt64> = Set(
        """
        times post press journal herald tribune advocate star news gazette chronicle globe guardian independent economist
        telegraph sun mail observer register examiner enquirer inquirer courier bulletin standard sentinel constitution
        republic mirror ledger dispatch citizen argus monitor review magazine weekly daily express record leader echo
        """.split { $0 == " " || $0 == "\n" }.map { hash(String($0)) })

    private static func hash(_ word: String) -> UInt64 {
        Array(word.utf8).withUnsafeBufferPointer { NameHashing.word($0, 0, $0.count) }
    }

    /// Ends of addresses on the web that firms are named by.
    private static let addressEnds = [".com", ".org", ".net"].map { Array($0.utf8) }

    private func isAddress(_ word: NameWord, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        word.range.count > 5 && Self.addressEnds.contains { bytes[word.range].suffix(4).elementsEqual($0) }
    }

    /// What the document needs to know of a name.
    func name(
        _ range: ClosedRange<Int>, _ kind: NameKind, _ lexicon: NameLexicon, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> NameReading.Name {
        var hash = hashes[range.lowerBound]
        var wordCount = 1
        for index in range.dropFirst() {
            hash = NameHashing.phrase(hash, hashes[index])
            if words[index].shape != .hyphen { wordCount += 1 }
        }
        // `Ian Marr Jr.` is `Marr`.
        let surname = range.dropFirst().last { !Self.suffixes.contains(hashes[$0]) } ?? range.upperBound
        return NameReading.Name(
            range: Int(words[range.lowerBound].start)..<Int(words[range.upperBound].end), kind: kind,
            wordCount: wordCount, hash: hash, firstHash: hashes[range.lowerBound], lastHash: hashes[surname],
            lastStart: Int(words[surname].start),
            classes: range.count == 1 ? classes[range.lowerBound] : lexicon.classes(hash),
            isBodily: isBodily(range.upperBound), isAddress: isAddress(words[range.upperBound], bytes),
            isFirst: range.lowerBound == 0, isTitled: isTitled(range.lowerBound), isShouted: isShouted,
            isAcronym: range.count == 1
                && (words[range.lowerBound].shape == .capitals || words[range.lowerBound].shape == .dotted))
    }
}
