/// Decides where sentences end, from left to right, by what stands around each place where one could.
package struct SentenceSplitter: Sendable {
    /// Longer sentences are cut: what is done for one sentence takes bounded time.
    package static let largestTokenCount = 256
    /// How many of the last tokens are searched for a mark to cut an over-long sentence at.
    private static let cutWindow = 64

    private let net: SparseNet

    package init(_ file: ModelFile) throws(ModelError) {
        net = try SparseNet(file.section("sentences"))
        guard net.classCount == 2 else { throw .malformed(section: "sentences") }
    }

    /// The sentences as ranges of tokens, which together cover all of them, and whether one had to be cut.
    ///
    /// - Parameter isMending: whether ends that the weights miss or make up for certain are mended.
    package func ranges(
        _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<SyntaxToken>,
        _ words: UnsafeBufferPointer<WordTraits>, isMending: Bool, _ scratch: borrowing SparseNet.Scratch,
        _ list: inout FeatureList
    ) -> (ranges: [Range<Int>], isCut: Bool) {
        var ranges: [Range<Int>] = []
        var (start, isCut) = (0, false)
        var history = SentenceFeatures.History()
        for index in tokens.indices.dropLast() {
            history.pass(bytes, tokens[index])
            if SentenceFeatures.isCandidate(bytes, tokens[index], tokens[index + 1]) {
                SentenceFeatures.collect(bytes, tokens, words, index, history, into: &list)
                net.score(list.buffer, scratch)
                let (left, right) = (tokens[index], tokens[index + 1])
                let isEnd =
                    net.best(scratch) == 1
                    ? !isMending || !SentenceMending.goesOn(bytes, left, before: right)
                    : isMending && SentenceMending.ends(bytes, left, before: right)
                if isEnd {
                    ranges.append(start..<index + 1)
                    start = index + 1
                    history.end()
                    continue
                }
            }
            if index + 1 - start >= Self.largestTokenCount {
                let cut = Self.cut(tokens, bytes, start, index + 1)
                ranges.append(start..<cut)
                (start, isCut) = (cut, true)
                history.end()
            }
        }
        if start < tokens.count { ranges.append(start..<tokens.count) }
        return (ranges, isCut)
    }

    /// After the last comma or semicolon within reach of the end.
    private static func cut(
        _ tokens: UnsafeBufferPointer<SyntaxToken>, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> Int {
        for place in stride(from: end - 1, to: max(start, end - cutWindow), by: -1) {
            let byte = bytes[Int(tokens[place].start)]
            if byte == 0x2C || byte == 0x3B { return place + 1 }
        }
        return end
    }
}
