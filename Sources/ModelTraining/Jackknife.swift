package import NewsSyntax

/// Gives training sentences the tags that a tagger gives them which has not seen them: the parser must learn to live
/// with the tagger's mistakes.
package enum Jackknife {
    /// The sentences with foreign tags; `noise` only helps to train.
    ///
    /// - Parameters:
    ///   - parts: into how many parts the sentences are cut; each is tagged by a tagger trained on the others.
    package static func retag(
        _ sentences: [TrainingSentence], parts: Int, _ options: TaggerTraining.Options,
        report: (String) -> Void = { _ in }
    ) throws(ModelError) -> [TrainingSentence] {
        var result = sentences
        for part in 0..<parts {
            // Neighbours stay together: what is left out is whole documents, nearly.
            let block = min(200, max(1, sentences.count / (2 * parts)))
            let others = sentences.indices.filter { $0 / block % parts != part }.map { sentences[$0] }
            let tagger = try Tagger(ModelFile(ModelFile.bytes(of: try TaggerTraining.train(others, options))))
            for index in sentences.indices where index / block % parts == part {
                result[index].retag(with: tagger)
            }
            report("jackknife part \(part + 1) of \(parts)")
        }
        return result
    }
}

extension TrainingSentence {
    /// Replaces the tags by those that a tagger gives.
    package mutating func retag(with tagger: Tagger) {
        let scratch = SparseNet.Scratch()
        var list = FeatureList()
        var tokens = parsed.tokens
        traits.withUnsafeBufferPointer { words in
            tagger.tag(words, scratch, &list) { index, tag, universal in
                (tokens[index].tag, tokens[index].universal) = (tag, universal)
            }
        }
        parsed = ParsedText(bytes: parsed.bytes, analysed: tokens, sentenceRanges: parsed.sentenceRanges)
    }
}
