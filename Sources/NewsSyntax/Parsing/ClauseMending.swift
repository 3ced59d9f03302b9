/// Clauses that hang on a day though they are what was said on it: `said on Thursday that six people had died`. Reports
/// are full of them; the treebanks that the trees are learned from have next to none, but many relative clauses.
enum ClauseMending {
    /// Gives such clauses to the verb, and makes `that` the conjunction that it is.
    ///
    /// - Parameters:
    ///   - heads: for each token of a sentence the token that it depends on, negative for the root.
    ///   - tokens: the same tokens with their tags.
    ///   - bytes: of the whole text.
    static func mend(
        _ heads: inout [Int32], _ tokens: UnsafeMutableBufferPointer<SyntaxToken>, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        for that in tokens.indices.dropFirst(2) where isThat(tokens[that], bytes) {
            let (day, clause) = (that - 1, Int(heads[that]))
            guard clause > that, Int(heads[clause]) == day, isDay(tokens[day], bytes),
                hasSubject(clause, that, heads, tokens)
            else { continue }
            let verb = Int(heads[day])
            guard verb >= 0, verb < day, tokens[verb].tag.isVerb else { continue }
            heads[clause] = Int32(verb)
            tokens[that].tag = .preposition
            tokens[that].universal = .subordinator
        }
    }

    private static func hasSubject(
        _ clause: Int, _ that: Int, _ heads: [Int32], _ tokens: UnsafeMutableBufferPointer<SyntaxToken>
    ) -> Bool {
        (that + 1..<clause).contains { index in
            guard Int(heads[index]) == clause else { return false }
            return tokens[index].tag.isNoun || tokens[index].universal == .pronoun
        }
    }

    private static func isThat(_ token: SyntaxToken, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[token.range].elementsEqual("that".utf8)
    }

    private static func isDay(_ token: SyntaxToken, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        days.contains { bytes[token.range].elementsEqual($0) }
    }

    private static let days: [[UInt8]] = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "yesterday", "today",
    ].map { Array($0.utf8) }
}
