/// What the labeller sees of a word in a finished tree: itself, its head, their neighbours in the sentence and in the
/// tree.
package enum LabelFeatures {
    /// A tree with the links that the features follow; -1 is none.
    package struct Links: Sendable {
        package var heads: [Int32]
        var firstChild: [Int32]
        var lastChild: [Int32]
        var previousSibling: [Int32]
        var nextSibling: [Int32]
        /// The first child that is an adposition, a subordinator or a particle.
        var marker: [Int32]
        /// The universal tags of the children to the left, mixed.
        var leftFrame: [UInt64]

        package init(heads: [Int32], _ sight: borrowing ArcFeatures.Sight, _ tokens: UnsafeBufferPointer<SyntaxToken>) {
            let none = [Int32](repeating: -1, count: heads.count)
            self.heads = heads
            (firstChild, lastChild, previousSibling, nextSibling, marker) = (none, none, none, none, none)
            leftFrame = Array(repeating: 1, count: heads.count)
            for word in heads.indices where heads[word] >= 0 {
                let (head, place) = (Int(heads[word]), Int32(truncatingIfNeeded: word))
                if firstChild[head] < 0 {
                    firstChild[head] = place
                } else {
                    previousSibling[word] = lastChild[head]
                    nextSibling[Int(lastChild[head])] = place
                }
                lastChild[head] = place
                switch tokens[word].universal {
                case .adposition, .subordinator, .particle:
                    if marker[head] < 0 { marker[head] = place }
                case .punctuation: continue
                default: break
                }
                let coarse = sight.words[word].coarse
                if word < head { leftFrame[head] = FeatureKey.mix(leftFrame[head] &* 31 &+ coarse) }
            }
        }
    }

    /// Adds the features of a word.
    package static func collect(
        _ word: Int, _ links: borrowing Links, _ sight: borrowing ArcFeatures.Sight, into list: inout FeatureList
    ) {
        let head = Int(links.heads[word])
        let grand = head >= 0 ? Int(links.heads[head]) : -1
        sight.words.withUnsafeBufferPointer { words in
            func at(_ index: Int) -> ArcFeatures.Word { index >= 0 && index < words.count ? words[index] : .none }
            func link(_ table: borrowing [Int32], _ index: Int) -> ArcFeatures.Word {
                index < 0 ? .none : at(Int(table[index]))
            }
            let (d, h, g) = (words[word], at(head), at(grand))
            let (before, after) = (at(word - 1), at(word + 1))
            let marker = link(links.marker, word), headMarker = link(links.marker, head)
            let (first, last) = (link(links.firstChild, word), link(links.lastChild, word))
            let (previous, next) = (link(links.previousSibling, word), link(links.nextSibling, word))
            let side: UInt64 = head < 0 ? 2 : head < word ? 1 : 0
            let distance = head < 0 ? 9 : sight.distance(min(word, head), max(word, head)) | side << 4
            list.clear()
            list.add(FeatureKey.make(1, d.form, side))
            list.add(FeatureKey.make(3, h.form, side))
            list.add(FeatureKey.make(4, h.tag, side))
            list.add(FeatureKey.make(5, d.tag, h.tag, distance))
            list.add(FeatureKey.make(6, d.form, h.tag, side))
            list.add(FeatureKey.make(10, marker.form, h.form))
            list.add(FeatureKey.make(11, marker.form, d.tag, h.tag))
            list.add(FeatureKey.make(12, first.tag, d.tag, side))
            list.add(FeatureKey.make(14, first.form, d.tag))
            list.add(FeatureKey.make(15, previous.tag, d.tag, h.tag, side))
            list.add(FeatureKey.make(16, next.tag, d.tag, h.tag, side))
            list.add(FeatureKey.make(19, g.tag, h.tag, d.tag))
            list.add(FeatureKey.make(20, before.tag, d.tag))
            list.add(FeatureKey.make(21, after.tag, d.tag))
            list.add(FeatureKey.make(22, before.form, d.coarse))
            list.add(FeatureKey.make(23, after.form, d.coarse))
            list.add(FeatureKey.make(24, d.suffix, h.coarse, side))
            list.add(FeatureKey.make(25, h.suffix, d.coarse, side))
            if head >= 0 {
                list.add(FeatureKey.make(26, links.leftFrame[head], d.coarse, side))
                list.add(FeatureKey.make(29, sight.between(min(word, head), max(word, head)), d.tag, h.tag))
                list.add(FeatureKey.make(30, headMarker.form, d.tag, side))
            }
            list.add(FeatureKey.make(31, links.leftFrame[word], d.tag, side))
            list.add(FeatureKey.make(34, d.tag, h.coarse, last.form))
            list.add(FeatureKey.make(35, d.family, d.tag, side))
            list.add(FeatureKey.make(36, h.family, h.tag, side))
            list.add(FeatureKey.make(38, d.branch, h.branch, d.tag, h.tag))
            list.add(FeatureKey.make(39, d.family, h.tag, side))
            list.add(FeatureKey.make(41, marker.form, d.family))
        }
    }
}
