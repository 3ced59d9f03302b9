/// Compares the words of a repetition with those of the utterance that it repeats.
enum WordDifference {
    /// Where the words of a repetition stand in the utterance.
    struct Match {
        /// The words of the utterance from the first to the last that is repeated.
        var range: Range<Int>
        /// For each word of the repetition the word of the utterance that it is; nil for one that is not there.
        var words: [Int?]
        var isExact: Bool
    }

    /// A word as it is compared: small, without apostrophes and brackets.
    static func key(_ word: String) -> String {
        let plain = word.utf8.allSatisfy { $0 < 0x80 }
        if plain {
            return String(unsafeUninitializedCapacity: word.utf8.count) { buffer in
                var count = 0
                for byte in word.utf8 where !marks.contains(byte) {
                    buffer[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                    count += 1
                }
                return count
            }
        }
        return String(
            String.UnicodeScalarView(word.lowercased().unicodeScalars.filter { !"'’[]()".unicodeScalars.contains($0) }))
    }

    private static let marks = Array("!\"'[]()".utf8)

    private static let endings = [
        "ations", "ation", "ingly", "ively", "ments", "ment", "ings", "ing", "ive", "ans", "an", "ies", "ied", "ers",
        "er",
        "ed", "es", "ly", "s",
    ]

    /// The part of a word that its forms share.
    static func stem(_ key: String) -> String {
        let letters = key.utf8
        for ending in endings where letters.count - ending.utf8.count >= 3 {
            if letters.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
                return String(decoding: letters.dropLast(ending.utf8.count), as: UTF8.self)
            }
        }
        guard letters.count > 3, let last = letters.last, "aeoy".utf8.contains(last) else { return key }
        return String(decoding: letters.dropLast(), as: UTF8.self)
    }

    /// Words that say little by themselves.
    static func isLight(_ key: String) -> Bool { light.contains(key) }

    /// The match of words that all stand in a row from `start` on.
    static func exact(_ words: [String], in full: [String], at start: Int) -> Match? {
        let end = start + words.count
        guard end <= full.count, full[start..<end].elementsEqual(words) else { return nil }
        return Match(range: start..<end, words: words.indices.map { start + $0 }, isExact: true)
    }

    /// The match of words that begin at `start` with at most `longestGap` words left out, put in or replaced.
    static func loose(_ words: [String], in full: [String], at start: Int, longestGap: Int) -> Match? {
        guard words.count > 2, full[start] == words[0] else { return nil }
        var found: [Int?] = [start]
        var (probe, gap) = (start + 1, 0)
        for (index, word) in words.enumerated().dropFirst() {
            if probe < full.count, full[probe] == word {
                found.append(probe)
                probe += 1
                continue
            }
            let reach = probe..<min(full.count, probe + longestGap - gap + 1)
            if let next = reach.first(where: { full[$0] == word }) {
                gap += next - probe
                found.append(next)
                probe = next + 1
            } else {
                gap += 1
                guard gap <= longestGap, index + 1 < words.count else { return nil }
                found.append(nil)
                if probe + 1 < full.count, full[probe + 1] == words[index + 1] { probe += 1 }
            }
        }
        guard found.filter({ $0 != nil }).count * 3 >= words.count * 2 else { return nil }
        let last = found.compactMap { $0 }.last ?? start
        return Match(range: start..<(last + 1), words: found, isExact: false)
    }

    /// The first match of words, in a row or almost.
    static func match(_ words: [String], in full: [String], longestGap: Int) -> Match? {
        guard let first = words.first else { return nil }
        let starts = full.indices.filter { full[$0] == first }
        return starts.lazy.compactMap { exact(words, in: full, at: $0) }.first
            ?? starts.lazy.compactMap { loose(words, in: full, at: $0, longestGap: longestGap) }.first
    }

    /// In words, what the repetition lost, and what it put in: nil where nothing.
    static func text(_ words: [String], _ full: [String], _ match: Match) -> String? {
        var parts: [String] = []
        let kept = Set(match.words.compactMap { $0 })
        let dropped = match.range.filter { !kept.contains($0) }.map { full[$0] }
        if !dropped.isEmpty { parts.append("leaves out \(listed(dropped))") }
        let added = zip(words, match.words).filter { $1 == nil }.map(\.0)
        if !added.isEmpty { parts.append("puts in \(listed(added))") }
        let lost = dropped.map(key)
        // What stood right before the repeated words may have weakened or denied them.
        let before = full[max(0, match.range.lowerBound - 2)..<match.range.lowerBound].map(key)
        parts += losses(lost + before)
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    /// In words, which hedges, negations and numbers of an utterance its paraphrase does not have.
    static func lost(_ told: [String], _ full: [String]) -> String? {
        let kept = Set(told.map(key))
        let parts = losses(full.map(key).filter { !kept.contains($0) }, hedgesOnly: true)
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }

    private static func losses(_ keys: [String], hedgesOnly: Bool = false) -> [String] {
        var parts: [String] = []
        let hedges = unique(keys.filter { hedgeWords.contains($0) })
        if !hedges.isEmpty { parts.append("hedge lost: \(listed(hedges))") }
        guard !hedgesOnly else { return parts }
        let negations = unique(
            keys.filter {
                negationWords.contains($0) || $0.hasSuffix("nt") && $0.utf8.count < 8 && contractions.contains($0)
            })
        if !negations.isEmpty { parts.append("negation lost: \(listed(negations))") }
        let numbers = unique(keys.filter { $0.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false })
        if !numbers.isEmpty { parts.append("number lost: \(listed(numbers))") }
        return parts
    }

    private static func unique(_ words: [String]) -> [String] {
        var seen: Set<String> = []
        return words.filter { seen.insert($0).inserted }
    }

    private static func listed(_ words: [String]) -> String { words.map { "“\($0)”" }.joined(separator: ", ") }

    /// Words that weaken what is said.
    static let hedgeWords = set(
        """
        probably perhaps maybe possibly apparently seemingly reportedly allegedly likely unlikely arguably presumably
        supposedly roughly approximately might think believe guess suppose suspect hope fear frankly somewhat partly
        largely almost nearly
        """)
    /// Those of them that weaken only what the speaker says of himself.
    static let attitudes = set("think believe guess suppose suspect hope fear")
    private static let negationWords = set("not no never nobody nothing neither nor none without cannot hardly")
    private static let contractions = set(
        "dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt shouldnt mustnt havent hasnt hadnt")
    private static let light = set(
        """
        the a an this that these those and or but nor so if as of in on at to for from by with about into over under than
        then there here it its he his him she her they their them we our us you your i my me is are was were be been being
        am has have had having do does did will would can could may might shall should must not no very more most much many
        some any all each both few other such who whom which what when where why how also just only still even too quite
        really obviously unfortunately said says up out
        """)

    private static func set(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
