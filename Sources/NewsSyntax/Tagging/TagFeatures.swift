/// What the tagger sees of a word: the word, its neighbours on both sides, and the tags of those before it.
package enum TagFeatures {
    /// Adds the features of word `index` of a sentence.
    ///
    /// - Parameters:
    ///   - words: the sentence's words.
    ///   - previous: the class chosen for the word before it, and for the one before that; -1 for none.
    @inline(__always)
    package static func collect(
        _ words: UnsafeBufferPointer<WordTraits>, _ index: Int, previous: (Int, Int), shouts: Bool,
        into list: inout FeatureList
    ) {
        let word = words[index]
        let left = index > 0 ? words[index - 1] : .before
        let left2 = index > 1 ? words[index - 2] : .before
        let right = index + 1 < words.count ? words[index + 1] : .after
        let right2 = index + 2 < words.count ? words[index + 2] : .after
        let (tag, tag2) = (UInt64(bitPattern: Int64(previous.0 + 2)), UInt64(bitPattern: Int64(previous.1 + 2)))
        let place: UInt64 = (index == 0 ? 1 : 0) | (index + 1 == words.count ? 2 : 0) | (shouts ? 4 : 0)
        list.clear()
        list.add(FeatureKey.make(1, word.lower))
        list.add(FeatureKey.make(2, word.shape, place))
        list.add(FeatureKey.make(3, left.lower))
        list.add(FeatureKey.make(4, left2.lower))
        list.add(FeatureKey.make(5, right.lower))
        list.add(FeatureKey.make(6, right2.lower))
        list.add(FeatureKey.make(7, word.suffix2))
        list.add(FeatureKey.make(8, word.suffix3))
        list.add(FeatureKey.make(9, word.suffix4))
        list.add(FeatureKey.make(10, word.prefix2))
        list.add(FeatureKey.make(11, word.prefix3))
        list.add(FeatureKey.make(12, tag))
        list.add(FeatureKey.make(13, tag, tag2))
        list.add(FeatureKey.make(14, tag, word.lower))
        list.add(FeatureKey.make(15, left.lower, word.lower))
        list.add(FeatureKey.make(16, word.lower, right.lower))
        list.add(FeatureKey.make(17, left.lower, right.lower))
        list.add(FeatureKey.make(18, tag, word.suffix3))
        list.add(FeatureKey.make(19, word.suffix3, right.lower))
        list.add(FeatureKey.make(20, right.suffix3))
        list.add(FeatureKey.make(21, left.suffix3))
        list.add(FeatureKey.make(22, right.suffix2, right.shape))
        list.add(FeatureKey.make(23, left.shape, left.isSpaced ? 1 : 0))
        list.add(FeatureKey.make(24, word.suffix2, word.shape))
        list.add(FeatureKey.make(25, word.lower, word.shape, place))
        list.add(FeatureKey.make(26, tag, right.lower))
        list.add(FeatureKey.make(27, right.lower, right2.lower))
        list.add(FeatureKey.make(28, tag, word.suffix2, right.suffix2))
        list.add(FeatureKey.make(29, word.isSpaced ? 1 : 0, right.isSpaced ? 1 : 0))
        list.add(FeatureKey.make(30, tag, tag2, word.suffix2))
        list.add(FeatureKey.make(31, left.suffix2, word.suffix2, right.suffix2))
    }

    /// Whether a sentence is written in capitals throughout, or with a capital on nearly every word: then capitals say
    /// little.
    package static func shouts(_ words: UnsafeBufferPointer<WordTraits>) -> Bool {
        var (capitals, letters) = (0, 0)
        for word in words where word.hasLetter {
            letters += 1
            if word.isCapitalised { capitals += 1 }
        }
        return letters > 2 && capitals * 10 >= letters * 7
    }
}
