/// What changed between two texts, word by word.
public struct WordDifference: Sendable, Equatable {
    /// A run of words that both have, or that only one has.
    public enum Piece: Sendable, Equatable {
        case same(String)
        case removed(String)
        case added(String)
    }

    /// In the order of the texts; where words were replaced, the removed ones stand first.
    public let pieces: [Piece]

    /// The most words on which a careful comparison is made; past that the middle counts as replaced as a whole, so that
    /// no text makes it slow.
    static let comparedWordsAtMost = 600

    /// Compares two texts. Words are what stands between spaces.
    public init(from old: String, to new: String) {
        let before = old.split(separator: " ")
        let after = new.split(separator: " ")
        var head = 0
        while head < before.count, head < after.count, before[head] == after[head] { head += 1 }
        var tail = 0
        while tail < before.count - head, tail < after.count - head,
            before[before.count - 1 - tail] == after[after.count - 1 - tail]
        { tail += 1 }
        var builder = Builder()
        builder.same(before[..<head])
        Self.middle(before[head..<before.count - tail], after[head..<after.count - tail], into: &builder)
        builder.same(before[(before.count - tail)...])
        builder.close()
        pieces = builder.pieces
    }

    /// One line: `… very [-hopeful-] {+doubtful+} about …`, with `contextWords` unchanged words on either side of a change.
    public func line(contextWords: Int = 4) -> String {
        var parts: [String] = []
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .removed(let text): parts.append("[-\(text)-]")
            case .added(let text): parts.append("{+\(text)+}")
            case .same(let text):
                let words = text.split(separator: " ")
                let before = index == 0 ? 0 : contextWords
                let after = index == pieces.count - 1 ? 0 : contextWords
                guard words.count > before + after + 1 else {
                    parts.append(text)
                    continue
                }
                parts += words.prefix(before).map(String.init) + ["…"] + words.suffix(after).map(String.init)
            }
        }
        return parts.joined(separator: " ")
    }

    private struct Builder {
        var pieces: [Piece] = []
        private var removed: [Substring] = []
        private var added: [Substring] = []
        private var kept: [Substring] = []

        mutating func same(_ words: some Sequence<Substring>) {
            for word in words {
                if !removed.isEmpty || !added.isEmpty { flushChange() }
                kept.append(word)
            }
        }
        mutating func remove(_ word: Substring) {
            flushSame()
            removed.append(word)
        }
        mutating func add(_ word: Substring) {
            flushSame()
            added.append(word)
        }
        mutating func close() {
            flushChange()
            flushSame()
        }
        private mutating func flushSame() {
            if !kept.isEmpty { pieces.append(.same(kept.joined(separator: " "))) }
            kept = []
        }
        private mutating func flushChange() {
            if !removed.isEmpty { pieces.append(.removed(removed.joined(separator: " "))) }
            if !added.isEmpty { pieces.append(.added(added.joined(separator: " "))) }
            removed = []
            added = []
        }
    }

    private static func middle(_ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>, into builder: inout Builder)
    {
        let old = Array(old)
        let new = Array(new)
        guard !old.isEmpty, !new.isEmpty, old.count <= comparedWordsAtMost, new.count <= comparedWordsAtMost else {
            for word in old { builder.remove(word) }
            for word in new { builder.add(word) }
            return
        }
        // The longest common run of words, by the table of lengths from each pair of places to the end.
        let width = new.count + 1
        var lengths = [UInt16](repeating: 0, count: (old.count + 1) * width)
        for row in stride(from: old.count - 1, through: 0, by: -1) {
            for column in stride(from: new.count - 1, through: 0, by: -1) {
                lengths[row * width + column] =
                    old[row] == new[column]
                    ? lengths[(row + 1) * width + column + 1] + 1
                    : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
            }
        }
        var row = 0
        var column = 0
        while row < old.count || column < new.count {
            if row < old.count, column < new.count, old[row] == new[column] {
                builder.same(CollectionOfOne(old[row]))
                row += 1
                column += 1
            } else if column == new.count
                || (row < old.count && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1])
            {
                builder.remove(old[row])
                row += 1
            } else {
                builder.add(new[column])
                column += 1
            }
        }
    }
}
