public import NewsText

/// Finds the names of a text with learned weights: the best sequence of labels for each sentence.
///
/// A tagger never traps and takes time in proportion to the text, whatever it holds.
public struct NameTagger: Sendable {
    private let model: NameModel
    /// Which weights these are: the digest that they were made with.
    public let digest: String

    package init(model: NameModel, digest: String = "") {
        self.model = model
        self.digest = digest
    }

    /// What the section of a file of weights is called that holds those of a tagger.
    public static let section = "names"

    /// Takes the bytes of a section of a file of weights, of which nothing is kept; nil where they are none.
    ///
    /// - Parameters:
    ///   - bytes: the whole section.
    ///   - digest: what the records call these weights.
    public init?(decoding bytes: UnsafeRawBufferPointer, digest: String) {
        guard let model = NameModel(decoding: bytes) else { return nil }
        self.init(model: model, digest: digest)
    }

    /// The names of a text, and the words with capitals that seem to be none.
    ///
    /// - Parameters:
    ///   - text: the text of one block.
    ///   - opening: the byte of the text where its first sentence begins behind a dateline, which no name leaves; nil where
    ///     there is none.
    public func read(_ text: BlockText, opening: Int? = nil) -> NameReading {
        text.bytes.withUnsafeBufferPointer { bytes in
            var decoder = NameDecoder(model: model)
            var reading = NameReading()
            for sentence in text.sentences {
                var start = sentence.lowerBound
                while start < sentence.upperBound {
                    var end = min(start + NameSentence.longestTokenCount, sentence.upperBound)
                    if let opening, Int(text.tokens[start].start) < opening {
                        end = text.tokens[start..<end].firstIndex { Int($0.start) >= opening } ?? end
                    }
                    decoder.read(text.tokens[start..<end], in: bytes)
                    decoder.collect(into: &reading, bytes)
                    start = end
                }
            }
            return reading
        }
    }
}

/// Labels one sentence after the other, in storage of its own.
package struct NameDecoder {
    private let model: NameModel
    package private(set) var sentence = NameSentence()
    private var features: NameFeatures
    package private(set) var labels: [Int] = []
    private var backs: [SIMD16<UInt8>] = []

    private static let allowed: [SIMDMask<SIMD16<Int32>>] = (0..<NameLabel.count).map { label in
        var mask = SIMDMask<SIMD16<Int32>>()
        for next in 0..<NameLabel.count { mask[next] = NameLabel.allows(label, next) }
        return mask
    }
    private static let mayStart = allowed[NameLabel.outside]

    package init(model: NameModel) {
        self.model = model
        features = NameFeatures()
    }

    /// Labels the words of a sentence.
    package mutating func read(_ tokens: ArraySlice<Token>, in bytes: UnsafeBufferPointer<UInt8>) {
        sentence.read(tokens, in: bytes, model.lexicon)
        labels.removeAll(keepingCapacity: true)
        var index = 0
        let count = sentence.words.count
        while index < count {
            guard sentence.isCandidate[index] else {
                labels.append(NameLabel.outside)
                index += 1
                continue
            }
            var end = index
            while end < count, sentence.isCandidate[end] { end += 1 }
            label(index..<end, bytes)
            index = end
        }
    }

    /// The best labels for a stretch of candidates, with none outside it.
    private mutating func label(_ stretch: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
        backs.removeAll(keepingCapacity: true)
        let never = SIMD16<Int32>(repeating: NameModel.never)
        var best = never
        for index in stretch {
            features.read(sentence, index, bytes)
            let scores = model.score(features.keys)
            if index == stretch.lowerBound {
                best = never.replacing(with: model.transitions[NameLabel.count] &+ scores, where: Self.mayStart)
                backs.append(SIMD16<UInt8>(repeating: 0))
                continue
            }
            var next = never
            var back = SIMD16<Int32>(repeating: 0)
            for label in 0..<NameLabel.count where best[label] > NameModel.never / 2 {
                let candidate = model.transitions[label] &+ best[label]
                let isBetter = (candidate .> next) .& Self.allowed[label]
                next.replace(with: candidate, where: isBetter)
                back.replace(with: SIMD16<Int32>(repeating: Int32(label)), where: isBetter)
            }
            best = never.replacing(with: next &+ scores, where: next .> NameModel.never / 2)
            backs.append(SIMD16<UInt8>(truncatingIfNeeded: back))
        }
        var label = NameLabel.outside
        for end in 0..<NameLabel.count
        where NameLabel.mayEnd(end) && (!NameLabel.mayEnd(label) || best[end] > best[label]) {
            label = end
        }
        let first = labels.count
        for back in backs.reversed() {
            labels.append(label)
            label = Int(back[label])
        }
        labels[first...].reverse()
    }

    /// Adds the names of the sentence that was read last.
    package func collect(into reading: inout NameReading, _ bytes: UnsafeBufferPointer<UInt8>) {
        var start: Int?
        for (index, label) in labels.enumerated() {
            if NameLabel.begins(label) { start = index }
            let goesOn = index + 1 < labels.count && labels[index + 1] != 0 && !NameLabel.begins(labels[index + 1])
            if let first = start, var kind = NameLabel.kind(label), !goesOn {
                if kind == .person, sentence.isBody(first...index) { kind = .organisation }
                let own =
                    kind == .person
                    ? sentence.untitled(sentence.particles(before: first, labels)...index) : first
                var name = sentence.name(own...index, kind, model.lexicon, bytes)
                if kind == .organisation {
                    let article = sentence.article(before: first...index, labels)
                    name.range = Int(sentence.words[article].start)..<name.range.upperBound
                }
                reading.names.append(name)
                start = nil
            } else if label == NameLabel.outside, sentence.words[index].shape.isCapitalised {
                reading.loose.append(sentence.name(index...index, .other, model.lexicon, bytes))
            }
        }
    }
}
