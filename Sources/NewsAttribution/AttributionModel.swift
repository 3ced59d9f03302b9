public import NewsSyntax

/// Who says, thinks or shows what, as a paragraph has it. Ranges are indexes into its tokens.
public struct FoundAttribution: Sendable, Hashable {
    /// The token that heads the cue.
    public var cueHead: Int
    /// Its words; the one that holds `cueHead` is the first to show.
    public var cue: [Range<Int>]
    /// Where the source is named; empty where it is not.
    public var source: [Range<Int>]
    /// In order; never empty.
    public var content: [Range<Int>]
    /// How likely it is one, 0 to 1.
    public var confidence: Float
}

/// Finds attributions in parsed paragraphs by learned weights.
public struct AttributionModel: Sendable {
    private let cueWeights: HashedWeights
    private let partWeights: HashedWeights
    let sourceWeights: HashedWeights
    /// Cues less likely than this are not looked at: what a doubtful cue brings is wrong more often than right.
    package static let lowestCue: Float = 0.6
    /// How many elements of windows are labelled for the cues of one sentence: a sentence of many cues in a row, which no
    /// report has, is given up after its likeliest ones.
    private static let largestElementCount = 4_000

    /// The names of the sections.
    package static let cueSection = "attribution.cue", partSection = "attribution.part"
    package static let sourceSection = "attribution.said"
    /// The SHA-256 of the weights in hexadecimal: readings by other weights may differ.
    public let digest: String

    /// Takes the weights.
    ///
    /// - Parameters:
    ///   - file: the file that training made.
    ///   - digest: the file's SHA-256 in hexadecimal, where it is known already; it is computed otherwise.
    public init(_ file: ModelFile, digest: String? = nil) throws(ModelError) {
        self.digest = digest ?? file.digest
        let cue = try file.section(Self.cueSection)
        let part = try file.section(Self.partSection)
        let source = try file.section(Self.sourceSection)
        cueWeights = try HashedWeights(cue)
        sourceWeights = try HashedWeights(source)
        partWeights = try HashedWeights(part)
        guard cueWeights.classCount == 1 else { throw .malformed(section: cue.name) }
        guard sourceWeights.classCount == 1 else { throw .malformed(section: source.name) }
        guard partWeights.classCount == Part.allCases.count else { throw .malformed(section: part.name) }
    }

    /// For each token how likely it heads a cue, 0 to 1.
    package func cues(of view: AttributionView) -> [Float] {
        let features = CueFeatures(view)
        var list = FeatureList()
        return view.text.tokens.indices.map { token in
            guard view.isCandidate(token) else { return 0 }
            features.collect(token, into: &list)
            var sum: Int32 = 0
            cueWeights.add(list.buffer, to: &sum)
            return Self.likelihood(cueWeights.scaled(sum))
        }
    }

    /// A likelihood from a score, without the C library.
    package static func likelihood(_ score: Float) -> Float { 0.5 + 0.5 * score / (1 + abs(score)) }

    /// The likeliest labels of a window (Viterbi's algorithm).
    package func labels(of window: CueWindow) -> [Part] {
        let (classes, count) = (Part.allCases.count, window.elements.count)
        var list = FeatureList()
        var scores = [Float](repeating: -.infinity, count: count * classes)
        var back = [UInt8](repeating: 0, count: count * classes)
        var (own, joint) = ([Int32](repeating: 0, count: classes), [Int32](repeating: 0, count: classes * classes))
        for index in 0..<count {
            window.collect(index, into: &list)
            partWeights.sum(list.buffer, groups: 1, &own)
            if index > 0 {
                list.clear()
                for previous in 0..<classes { window.addJoint(index, after: UInt64(previous), to: &list) }
                partWeights.sum(list.buffer, groups: classes, &joint)
            }
            for previous in 0..<(index == 0 ? 1 : classes) {
                let reached = index == 0 ? 0 : scores[(index - 1) * classes + previous]
                guard reached > -.infinity else { continue }
                for label in 0..<classes where index != window.cueElement || label == Int(Part.cue.rawValue) {
                    let value = reached + partWeights.scaled(own[label] + joint[previous * classes + label])
                    if value > scores[index * classes + label] {
                        scores[index * classes + label] = value
                        back[index * classes + label] = UInt8(truncatingIfNeeded: previous)
                    }
                }
            }
        }
        return Self.trace(scores, back, count: count)
    }

    private static func trace(_ scores: [Float], _ back: [UInt8], count: Int) -> [Part] {
        let classes = Part.allCases.count
        var labels = [Part](repeating: .outside, count: count)
        var best = (0..<classes).max { scores[(count - 1) * classes + $0] < scores[(count - 1) * classes + $1] } ?? 0
        for index in stride(from: count - 1, through: 0, by: -1) {
            labels[index] = Part(rawValue: UInt8(truncatingIfNeeded: best)) ?? .outside
            best = Int(back[index * classes + best])
        }
        return labels
    }
}

extension AttributionModel {
    /// The attributions of a paragraph, in the order of their cues.
    ///
    /// - Parameters:
    ///   - cues: for each token how likely it heads a cue.
    ///   - threshold: cues less likely than this are left out.
    package func read(_ view: AttributionView, cues: [Float], threshold: Float) -> [FoundAttribution] {
        let ranked = cues.indices.filter { cues[$0] >= threshold && view.stretchOf[$0] < 0 }.sorted {
            cues[$0] != cues[$1] ? cues[$0] > cues[$1] : $0 < $1
        }
        var isTaken = [Bool](repeating: false, count: cues.count)
        var found: [FoundAttribution] = []
        var elementCounts = [Int](repeating: 0, count: view.units.count)
        for cue in ranked where !isTaken[cue] && elementCounts[Int(view.unitOf[cue])] < Self.largestElementCount {
            let window = CueWindow(view, cues: cues, cue: cue)
            elementCounts[Int(view.unitOf[cue])] += window.elements.count
            let labels = labels(of: window)
            var attribution = FoundAttribution(cueHead: cue, cue: [], source: [], content: [], confidence: cues[cue])
            attribution.cue = window.ranges(of: .cue, in: labels)
            attribution.source = window.ranges(of: .source, in: labels)
            attribution.content = window.ranges(of: .content, in: labels)
            if attribution.source.isEmpty, let source = window.subjectPhrase(besides: attribution) {
                attribution.source = [source]
            }
            let tokens = attribution.content.joined()
            let count = attribution.content.reduce(0) { $0 + $1.count }
            let overlap = tokens.count { isTaken[$0] }
            guard count > 0, overlap * 3 <= count else { continue }
            for token in attribution.content.joined() { isTaken[token] = true }
            found.append(attribution)
        }
        return found.sorted { $0.cueHead < $1.cueHead }
    }
}

extension CueWindow {
    /// Who the tree says does what the cue says, where the labels name nobody.
    func subjectPhrase(besides attribution: FoundAttribution) -> Range<Int>? {
        switch subject.road {
        case .own, .joined, .above, .described: break
        case .none, .passive, .owner, .accorded: return nil
        }
        guard let phrase = view.text.sentence(ofToken: subject.head).nounPhrase(of: subject.head)?.core,
            !phrase.isEmpty,
            !phrase.contains(cue), !attribution.content.contains(where: { $0.overlaps(phrase) })
        else { return nil }
        return phrase
    }

    /// The runs of a label, without marks of punctuation at their ends; those with nothing but marks between are one.
    func ranges(of part: Part, in labels: [Part]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for (element, label) in zip(elements, labels) where label == part {
            if !element.isStretch, view.isMark(element.top), part != .cue {
                continue
            }
            if let last = ranges.last, (last.upperBound..<element.tokens.lowerBound).allSatisfy({ view.isMark($0) }) {
                ranges[ranges.count - 1] = last.lowerBound..<element.tokens.upperBound
            } else {
                ranges.append(element.tokens)
            }
        }
        return ranges
    }
}
