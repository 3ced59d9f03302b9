import NewsSyntax

/// Learns the lemmatizer's rules.
package enum LemmaTraining {
    private struct Votes {
        var counts: [Int: Int] = [:]
        var first: [Int: Int] = [:]

        mutating func add(_ rule: Int, _ order: Int) {
            counts[rule, default: 0] += 1
            if first[rule] == nil { first[rule] = order }
        }

        /// The rule with the most votes, the earliest of several.
        var winner: (rule: Int, count: Int) {
            let best = counts.max { $0.value != $1.value ? $0.value < $1.value : first[$0.key]! > first[$1.key]! }
            return (best?.key ?? 0, best?.value ?? 0)
        }
    }

    package static func train(_ sentences: [TrainingSentence]) -> (name: String, bytes: [UInt8]) {
        var rules = [Lemmatizer.Rule(cut: 0, ending: [])]
        var numbers = [rules[0]: 0]
        var table = FeatureTable()
        var votes: [Votes] = []
        var lengths: [Int] = []
        var parents: [Int] = []
        var order = 0
        for sentence in sentences {
            for (index, token) in sentence.parsed.tokens.enumerated() {
                let form = Lemmatizer.base(sentence.parsed.form(index), token.tag)
                guard let rule = rule(from: form, to: Array(sentence.lemmas[index].utf8)) else { continue }
                if numbers[rule] == nil, rules.count < Lemmatizer.largestRuleCount {
                    numbers[rule] = rules.count
                    rules.append(rule)
                }
                guard let number = numbers[rule] else { continue }
                order += 1
                var parent = -1
                for (key, length) in keys(of: form, token.tag) {
                    let entry = table.insert(key)
                    if entry == votes.count {
                        votes.append(Votes())
                        lengths.append(length)
                        parents.append(parent)
                    }
                    votes[entry].add(number, order)
                    parent = entry
                }
            }
        }
        return section(rules, chosen(table, votes, lengths, parents))
    }

    /// The edit that makes the lemma of the form; nil where it is none that a rule can say.
    private static func rule(from form: [UInt8], to lemma: [UInt8]) -> Lemmatizer.Rule? {
        let common = zip(form, lemma).prefix { $0 == $1 }.count
        let ending = Array(lemma[common...])
        guard ending.count <= Lemmatizer.ruleByteCount - 2, form.count - common < 256 else { return nil }
        return Lemmatizer.Rule(cut: form.count - common, ending: ending)
    }

    /// The keys of a form's endings, from the shortest to the whole.
    private static func keys(of form: [UInt8], _ tag: WordTag) -> [(key: UInt64, length: Int)] {
        var keys: [(UInt64, Int)] = []
        var hash: UInt64 = 7
        for (place, byte) in form.reversed().enumerated() {
            hash = Lemmatizer.extend(hash, by: byte)
            let length = place + 1
            if length > Lemmatizer.longestEnding, length < form.count { continue }
            if length > 32 { break }
            keys.append((Lemmatizer.key(tag, hash, isWhole: length == form.count), length))
        }
        return keys
    }

    /// The endings that say something else than shorter ones do.
    private static func chosen(
        _ table: FeatureTable, _ votes: [Votes], _ lengths: [Int], _ parents: [Int]
    ) -> [(key: UInt64, rule: Int)] {
        var verdicts = [Int](repeating: 0, count: votes.count)
        var chosen: [(UInt64, Int)] = []
        for entry in votes.indices {
            let inherited = parents[entry] < 0 ? 0 : verdicts[parents[entry]]
            let (rule, _) = votes[entry].winner
            verdicts[entry] = rule
            if rule != inherited { chosen.append((table.keys[entry], rule)) }
        }
        return chosen
    }

    private static func section(
        _ rules: [Lemmatizer.Rule], _ entries: [(key: UInt64, rule: Int)]
    ) -> (name: String, bytes: [UInt8]) {
        var bits = 4
        while entries.count * 2 > 1 << bits { bits += 1 }
        var table = [UInt32](repeating: 0, count: 1 << bits)
        search: for entry in entries {
            var slot = Int(entry.key & (UInt64(1) << UInt64(bits) - 1))
            while table[slot] != 0 {
                if table[slot] >> 12 == UInt32(truncatingIfNeeded: entry.key >> 44) { continue search }
                slot = (slot + 1) & (1 << bits - 1)
            }
            table[slot] = UInt32(truncatingIfNeeded: entry.key >> 44) << 12 | UInt32(entry.rule + 1)
        }
        var bytes = littleEndian(UInt32(rules.count)) + littleEndian(UInt32(bits))
        bytes += [UInt8](repeating: 0, count: 64 - bytes.count)
        for rule in rules {
            bytes += [UInt8(rule.cut), UInt8(rule.ending.count)] + rule.ending
            bytes += [UInt8](repeating: 0, count: Lemmatizer.ruleByteCount - 2 - rule.ending.count)
        }
        for entry in table { bytes += littleEndian(entry) }
        return ("lemmas", bytes)
    }

    private static func littleEndian(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32($0 * 8)) }
    }
}
