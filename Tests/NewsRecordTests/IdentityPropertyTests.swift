import NewsRecord
import TestSupport
import Testing

/// Random reports under random edits. Every figure is a number that occurs once and is never edited itself, so that an
/// id that passes from one number to another has gone to a lookalike.
@Suite struct IdentityPropertyTests {
    /// A report as paragraphs of sentences.
    private struct Draft {
        var paragraphs: [[String]] = []
        var lastNumber = 100

        var text: String { paragraphs.map { $0.joined(separator: " ") }.joined(separator: "\n\n") }

        /// A sentence of a few random words, a number and sometimes a quotation.
        mutating func sentence(_ random: inout SplitMix64) -> String {
            lastNumber += 1
            func words(_ count: Int, _ random: inout SplitMix64) -> [String] {
                (0..<count).map { _ in "w" + String(random.next(below: 600), radix: 36).map { "\($0)" }.joined() }
                    .map { $0.filter(\.isLetter) + "abcdefghij".dropFirst(random.next(below: 10)).prefix(3) }
            }
            var sentence =
                words(3 + random.next(below: 6), &random) + ["\(lastNumber)"]
                + words(2 + random.next(below: 4), &random)
            if random.next(below: 3) == 0 {
                sentence += [
                    "“" + words(3 + random.next(below: 5), &random).joined(separator: " ") + "”", "he", "said",
                ]
            }
            return sentence.joined(separator: " ") + "."
        }

        mutating func edit(_ random: inout SplitMix64) {
            guard !paragraphs.isEmpty else {
                paragraphs = [[sentence(&random)], [sentence(&random), sentence(&random)]]
                return
            }
            let paragraph = random.next(below: paragraphs.count)
            let place = random.next(below: paragraphs[paragraph].count)
            switch random.next(below: 9) {
            case 0, 1: paragraphs[paragraph].insert(sentence(&random), at: place)
            case 2: paragraphs[paragraph].remove(at: place)
            case 3: paragraphs.insert([sentence(&random), sentence(&random)], at: paragraph)
            case 4: paragraphs.remove(at: paragraph)
            case 5: paragraphs.shuffle(using: &random)
            case 6:
                // One word that is no number becomes another.
                var words = paragraphs[paragraph][place].split(separator: " ").map(String.init)
                let word = random.next(below: words.count)
                if words[word].allSatisfy(\.isLetter) { words[word] = "other" }
                paragraphs[paragraph][place] = words.joined(separator: " ")
            case 7:
                let tail = Array(paragraphs[paragraph][place...])
                paragraphs[paragraph].removeSubrange(place...)
                paragraphs.insert(tail, at: paragraph + 1)
            default:
                let moved = paragraphs[paragraph].remove(at: place)
                paragraphs[random.next(below: paragraphs.count)].append(moved)
            }
            paragraphs.removeAll(where: \.isEmpty)
        }
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64]) func idsStayWithTheirPassages(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var draft = Draft()
        var desk = Desk()
        var previous = Desk.Version(names: .local(for: RecordSamples.empty(byteCount: 0)), entries: [], ids: [])
        var everSeen: Set<String> = []
        var kept = 0
        var stayed = 0
        for round in 0..<150 {
            for _ in 0...random.next(below: 3) { draft.edit(&random) }
            let version = desk.save(draft.text)
            #expect(Set(version.ids).count == version.ids.count, "an id twice; seed \(seed), round \(round)")
            let back = everSeen.subtracting(previous.ids).intersection(version.ids)
            #expect(back.isEmpty, "an id came back; seed \(seed), round \(round)")
            everSeen.formUnion(version.ids)
            let former = Dictionary(uniqueKeysWithValues: previous.entries.map { ($0.id, $0) })
            let numbers = Set(previous.entries.filter { $0.type == .figure }.map(\.text))
            for entry in version.entries {
                if let old = former[entry.id] {
                    #expect(old.type == entry.type, "seed \(seed), round \(round)")
                    if entry.type == .figure {
                        #expect(old.text == entry.text, "a lookalike's id; seed \(seed), round \(round)")
                        kept += 1
                    }
                }
                if entry.type == .figure, numbers.contains(entry.text) { stayed += 1 }
            }
            previous = version
        }
        #expect(stayed > 500, "the edits leave enough to align")
        // What moves with too little around it may lose its id; nearly everything has to keep it.
        #expect(Double(kept) > 0.97 * Double(stayed), "\(kept) of \(stayed) kept; seed \(seed)")
    }

    @Test(arguments: [7, 8, 9] as [UInt64]) func theSameTextKeepsEveryID(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<60 {
            // Few words and few numbers, so that nearly everything has lookalikes.
            let words = ["12", "died", "“so", "be”", ".", "\n\n", "said", "“", "> x", "12."]
            let text = (0..<random.next(below: 120)).map { _ in words[random.next(below: words.count)] }.joined(
                separator: " ")
            var desk = Desk()
            let first = desk.save(text)
            let second = desk.save(text)
            #expect(second.names == first.names, "seed \(seed): \(text)")
        }
    }

    @Test(arguments: [10, 11, 12, 13] as [UInt64]) func lookalikesNeverShareAnID(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let words = ["12", "died", "“so be”", "said.", "30", "hurt.", "\n\n", "“", "he"]
        var desk = Desk()
        var text: [String] = []
        for round in 0..<150 {
            for _ in 0..<4 {
                let place = random.next(below: text.count + 1)
                if random.next(below: 2) == 0 || text.isEmpty {
                    text.insert(words[random.next(below: words.count)], at: place)
                } else {
                    text.remove(at: min(place, text.count - 1))
                }
            }
            let version = desk.save(text.joined(separator: " "))
            #expect(Set(version.ids).count == version.ids.count, "seed \(seed), round \(round)")
        }
    }
}
