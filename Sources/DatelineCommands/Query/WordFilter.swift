/// Tells whether a text speaks of some words: whether each of them begins a word of it, whatever the case.
struct WordFilter {
    private let words: [String]
    /// The words that are plain ASCII, as bytes in lower case.
    private let plainWords: [[UInt8]]

    /// Takes words with spaces or marks between them; nil where there is none.
    init?(_ text: String) {
        words = Self.words(of: text)
        if words.isEmpty { return nil }
        plainWords = words.map { Array($0.utf8) }.filter { $0.allSatisfy { $0 < 0x80 } }
    }

    /// Whether every word begins some word of `text`.
    func accepts(_ text: String) -> Bool {
        let present = Self.words(of: text)
        return words.allSatisfy { wanted in present.contains { $0.hasPrefix(wanted) } }
    }

    /// Whether the stored value can be one whose text is accepted: a quick look at its bytes that spares most values
    /// the reading. A value that passes has to be looked at in earnest.
    func mayAccept(_ value: [UInt8]) -> Bool {
        value.withUnsafeBufferPointer { value in
            plainWords.allSatisfy { word in
                guard value.count >= word.count else { return false }
                let first = word[0]
                for start in 0...(value.count - word.count) where Self.lowered(value[start]) == first {
                    var length = 1
                    while length < word.count, Self.lowered(value[start + length]) == word[length] { length += 1 }
                    if length == word.count { return true }
                }
                return false
            }
        }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
