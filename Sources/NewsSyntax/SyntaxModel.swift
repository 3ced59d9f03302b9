internal import NewsText

/// Reads English: cuts a text into tokens and sentences, and finds parts of speech, lemmas and trees by learned weights.
///
/// It is a pure function of the weights and the bytes, may be used by several threads at once, takes time linear in the
/// length of the text, and never traps, whatever the bytes are.
public struct SyntaxModel: Sendable {
    /// The SHA-256 of the weights in hexadecimal: readings by other weights may differ.
    public let digest: String
    /// The weights; other models may have sections of their own in the same file.
    public let file: ModelFile

    private let splitter: SentenceSplitter
    package let classes: WordClasses
    package let tagger: Tagger
    private let lemmatizer: Lemmatizer
    private let parser: TreeParser
    /// What stands for a body whose letters the weights take for a pronoun.
    private let body: WordTraits

    /// Takes the weights.
    ///
    /// - Parameters:
    ///   - file: the file that training made.
    ///   - digest: the file's SHA-256 in hexadecimal, where it is known already; it is computed otherwise.
    public init(_ file: ModelFile, digest: String? = nil) throws(ModelError) {
        self.file = file
        self.digest = digest ?? file.digest
        splitter = try SentenceSplitter(file)
        classes = try WordClasses(file.section("words"))
        tagger = try Tagger(file)
        lemmatizer = try Lemmatizer(file)
        parser = try TreeParser(file)
        let classes = classes
        body = Array("NATO".utf8).withUnsafeBufferPointer {
            WordTraits($0, SyntaxToken(start: 0, end: $0.count, isSpaced: true), classes)
        }
    }

    /// How far to read. Each step needs the ones before it.
    public enum Depth: Int, Sendable, CaseIterable {
        /// Tokens and sentences.
        case sentences
        /// Parts of speech and lemmas.
        case tags
        /// Trees.
        case trees
    }

    /// Reads a text of one or more paragraphs, which is well-formed UTF-8.
    ///
    /// - Parameter opening: the byte at which prose begins, after a dateline say: a sentence begins there, whatever stands
    ///   before it.
    public func read(_ bytes: [UInt8], depth: Depth = .trees, opening: Int? = nil) -> ParsedText {
        read(bytes, depth: depth, opening: opening, isMending: true)
    }

    /// The same for training, which sees the sentences as the weights cut them: what is mended may change without all
    /// weights being learned anew.
    package func readUnmended(_ bytes: [UInt8], depth: Depth = .trees) -> ParsedText {
        read(bytes, depth: depth, opening: nil, isMending: false)
    }

    private func read(_ bytes: [UInt8], depth: Depth, opening: Int?, isMending: Bool) -> ParsedText {
        let tokens = TreebankTokenizer.tokens(of: bytes)
        guard !tokens.isEmpty else { return ParsedText(bytes: bytes) }
        var text = ParsedText(bytes: bytes, tokens: tokens)
        var room = TreeParser.Room()
        let words = bytes.withUnsafeBufferPointer { bytes in
            let words = tokens.indices.map {
                Self.isBody($0, tokens, bytes) ? body : WordTraits(bytes, tokens[$0], classes)
            }
            (text.sentenceRanges, text.isCut) = tokens.withUnsafeBufferPointer { tokens in
                words.withUnsafeBufferPointer {
                    splitter.ranges(bytes, tokens, $0, isMending: isMending, room.scratch, &room.list)
                }
            }
            return words
        }
        if let opening { text.beginSentence(atByte: opening) }
        guard depth != .sentences else { return text }
        words.withUnsafeBufferPointer { words in
            for range in text.sentenceRanges { analyse(range, words, &text, depth, &room) }
        }
        return text
    }

    /// `the WHO` is read as `the NATO` would be: the treebanks know the letters as a pronoun alone.
    private static func isBody(_ index: Int, _ tokens: [SyntaxToken], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes[tokens[index].range].elementsEqual("WHO".utf8) else { return false }
        let beside = [index - 1, index + 1].filter(tokens.indices.contains).map { tokens[$0].range }
        return CapitalBodies.contains(tokens[index].range, beside: beside, in: bytes)
    }

    /// Reads one sentence that was cut into tokens already, as a treebank is: the tokens' tags, heads and relations are
    /// replaced.
    package func read(tokens: [SyntaxToken], of bytes: [UInt8]) -> ParsedText {
        var text = ParsedText(bytes: bytes, tokens: tokens, sentenceRanges: [0..<tokens.count])
        var room = TreeParser.Room()
        let words = bytes.withUnsafeBufferPointer { bytes in tokens.map { WordTraits(bytes, $0, classes) } }
        words.withUnsafeBufferPointer { analyse(0..<tokens.count, $0, &text, .trees, &room) }
        return text
    }

    private func analyse(
        _ range: Range<Int>, _ words: UnsafeBufferPointer<WordTraits>, _ text: inout ParsedText, _ depth: Depth,
        _ room: inout TreeParser.Room
    ) {
        let words = UnsafeBufferPointer(rebasing: words[range])
        tagger.tag(words, room.scratch, &room.list) { index, tag, universal in
            text.tokens[range.lowerBound + index].tag = tag
            text.tokens[range.lowerBound + index].universal = universal
        }
        for token in range { lemmatizer.setLemma(of: token, in: &text) }
        guard depth == .trees else { return }
        let bytes = text.bytes
        text.tokens.withUnsafeMutableBufferPointer { tokens in
            let tokens = UnsafeMutableBufferPointer(rebasing: tokens[range])
            let sight = ArcFeatures.Sight(words, UnsafeBufferPointer(tokens))
            var heads = parser.heads(sight, count: range.count, &room)
            bytes.withUnsafeBufferPointer { ClauseMending.mend(&heads, tokens, $0) }
            let links = LabelFeatures.Links(heads: heads, sight, UnsafeBufferPointer(tokens))
            let relations = parser.relations(links, sight, &room)
            for index in tokens.indices {
                let head = Int(heads[index])
                tokens[index].head = head < 0 ? -1 : Int32(truncatingIfNeeded: head + range.lowerBound)
                tokens[index].relation = relations[index]
            }
        }
        text.setEdges(range)
    }
}
