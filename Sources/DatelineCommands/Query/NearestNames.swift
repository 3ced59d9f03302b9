/// Finds the names that somebody probably meant.
enum NearestNames {
    /// At most `limit` of `candidates`, the likeliest first. A name that holds what was asked for, or has the same last
    /// part after a `/` or `:`, is nearer than one of few other letters; a word of a name counts as a name.
    static func of(_ name: String, among candidates: some Sequence<String>, limit: Int = 3) -> [String] {
        let wanted = Name(name)
        var found: [(distance: Int, name: String)] = []
        var seen = Set<String>()
        for candidate in candidates where seen.insert(candidate).inserted {
            found.append((distance(wanted, Name(candidate)), candidate))
        }
        let sorted = found.sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
        // Where one is plainly meant, those that are nothing like it only distract.
        let near = sorted.prefix { $0.distance <= max(3, wanted.letters.count / 3) }
        return (near.isEmpty ? sorted[...] : near).prefix(limit).map(\.name)
    }

    /// A name as it is compared: in lower case, by scalars, with its words.
    private struct Name {
        let letters: [Unicode.Scalar]
        let words: [ArraySlice<Unicode.Scalar>]
        let last: ArraySlice<Unicode.Scalar>

        init(_ text: String) {
            letters = Array(text.lowercased().unicodeScalars.prefix(NearestNames.comparedAtMost))
            words = letters.split { $0 == " " || $0 == "-" || $0 == ":" || $0 == "/" }
            last = letters.split { $0 == "/" || $0 == ":" }.last ?? []
        }
    }

    /// So that no name, however long, makes a comparison slow.
    private static let comparedAtMost = 120

    private static func distance(_ wanted: Name, _ candidate: Name) -> Int {
        if !wanted.last.isEmpty, wanted.last == candidate.last { return 0 }
        if wanted.letters.count >= 3, contains(candidate.letters, wanted.letters) { return 1 }
        let parts = [candidate.letters[...], candidate.last] + candidate.words
        return 1 + (parts.map { edits(wanted.letters[...], $0) }.min() ?? wanted.letters.count)
    }

    private static func contains(_ long: [Unicode.Scalar], _ short: [Unicode.Scalar]) -> Bool {
        guard short.count <= long.count else { return false }
        return (0...(long.count - short.count)).contains { long[$0..<$0 + short.count].elementsEqual(short) }
    }

    /// The least number of letters to put in, take out, replace, or swap with the next.
    private static func edits(_ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>) -> Int {
        let left = Array(left)
        let right = Array(right)
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for row in 1..<(left.count + 1) {
            var current = [row]
            for column in 1..<(right.count + 1) {
                let isSame = left[row - 1] == right[column - 1]
                var least = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    least = min(least, beforeLast[column - 2] + 1)
                }
                current.append(least)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
