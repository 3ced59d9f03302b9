package import NewsSyntax

/// One sentence of a treebank as it is written down.
package struct TreebankSentence: Sendable {
    package struct Word: Sendable {
        package var form: String
        package var lemma: String
        package var tag: WordTag
        package var universal: UniversalTag
        /// 0-based, -1 for the root.
        package var head: Int
        package var relation: Relation
        package var isSpaced: Bool
        package var misc: String
    }

    package var words: [Word]
    /// The text as the file has it.
    package var text: String
    package var startsParagraph: Bool
    package var document: String

    /// The words as tokens over bytes of their own: the forms, with a space wherever one was.
    package func parsed() -> ParsedText {
        var (bytes, tokens): ([UInt8], [SyntaxToken]) = ([], [])
        for (index, word) in words.enumerated() {
            if index > 0, word.isSpaced { bytes.append(0x20) }
            var token = SyntaxToken(
                start: bytes.count, end: bytes.count + word.form.utf8.count, isSpaced: index == 0 || word.isSpaced)
            bytes += Array(word.form.utf8)
            (token.head, token.relation) = (Int32(word.head), word.relation)
            (token.tag, token.universal) = (word.tag, word.universal)
            tokens.append(token)
        }
        return ParsedText(bytes: bytes, analysed: tokens, sentenceRanges: [0..<tokens.count])
    }
}

/// Reads treebank files in the format CoNLL-U.
package enum Conllu {
    /// The sentences of a file, in order. Lines that are none of the format are passed over.
    package static func sentences(of text: String) -> [TreebankSentence] {
        var reader = Reader()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) { reader.take(line) }
        reader.finish()
        return reader.sentences
    }

    private struct Reader {
        var sentences: [TreebankSentence] = []
        private var words: [TreebankSentence.Word] = []
        private var text = ""
        private var document = ""
        private var startsParagraph = false
        private var isSpaced = true
        /// The last word of the tokens that are several words, and whether white space follows them.
        private var union: (last: Int, isSpaced: Bool)?

        mutating func take(_ line: Substring) {
            if line.isEmpty {
                finish()
            } else if line.hasPrefix("#") {
                if line.hasPrefix("# text = ") { text = String(line.dropFirst(9)) }
                if line.hasPrefix("# newpar") { (startsParagraph, isSpaced) = (true, true) }
                if line.hasPrefix("# newdoc") {
                    (startsParagraph, isSpaced) = (true, true)
                    document = String(line.split(separator: "=").last ?? "").trimmed
                }
            } else {
                takeWord(line.split(separator: "\t", omittingEmptySubsequences: false))
            }
        }

        private mutating func takeWord(_ fields: [Substring]) {
            guard fields.count == 10, !fields[0].contains(".") else { return }
            let spaceFollows = !fields[9].contains("SpaceAfter=No")
            if let dash = fields[0].firstIndex(of: "-") {
                if let last = Int(fields[0][fields[0].index(after: dash)...]) { union = (last, spaceFollows) }
                return
            }
            guard let number = Int(fields[0]), let head = Int(fields[6]) else { return }
            words.append(
                TreebankSentence.Word(
                    form: String(fields[1]), lemma: String(fields[2]), tag: WordTag(text: String(fields[4])) ?? .noun,
                    universal: UniversalTag(text: String(fields[3])) ?? .other, head: head - 1,
                    relation: Relation(text: String(fields[7])) ?? .dep, isSpaced: isSpaced, misc: String(fields[9])))
            isSpaced = spaceFollows
            if let union, number <= union.last {
                isSpaced = number == union.last ? union.isSpaced : false
                if number == union.last { self.union = nil }
            }
        }

        mutating func finish() {
            if !words.isEmpty {
                sentences.append(
                    TreebankSentence(words: words, text: text, startsParagraph: startsParagraph, document: document))
            }
            (words, text, startsParagraph, union) = ([], "", false, nil)
        }
    }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
