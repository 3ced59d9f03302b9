/// What the tagger sees of a word: the word, its neighbours on both sides, the tags of those before it, and whether the
/// sentence has its verb already or is sure to get one.
package enum TagFeatures {
    /// Where the tagger is in a sentence.
    package struct Course {
        /// Capitals say little in the sentence: see ``TagFeatures/shouts(_:)``.
        let shouts: Bool
        /// How the sentence ends: with a full stop, another mark, or a word.
        let ending: UInt64
        /// The classes chosen for the word before and for the one before that; -1 for none.
        private(set) var previous = (-1, -1)
        /// How many finite verbs there are among the words behind, and how many sure ones ahead.
        private(set) var finiteBehind: UInt64 = 0
        private(set) var sureAhead: UInt64 = 0

        /// At the beginning of a sentence.
        package init(_ words: UnsafeBufferPointer<WordTraits>) {
            shouts = TagFeatures.shouts(words)
            ending = words.last.map { $0.isFullStop ? 1 : $0.hasLetter ? 2 : 3 } ?? 0
            for word in words where word.isSurelyFinite { sureAhead += 1 }
        }

        /// Goes on to the next word.
        ///
        /// - Parameters:
        ///   - word: the one that was tagged, its class, and whether that is of finite verbs.
        @inline(__always)
        package mutating func pass(_ word: WordTraits, _ chosen: Int, isFinite: Bool) {
            previous = (chosen, previous.0)
            if isFinite { finiteBehind += 1 }
            if word.isSurelyFinite { sureAhead -= 1 }
        }

        @inline(__always)
        func seen(_ chosen: Int) -> UInt64 { UInt64(bitPattern: Int64(chosen + 2)) }

        /// What is known of the sentence's verbs, in a few bits.
        @inline(__always)
        func verbs(_ word: WordTraits) -> UInt64 {
            let ahead = sureAhead - (word.isSurelyFinite ? 1 : 0)
            return min(2, finiteBehind) | min(2, ahead) << 2 | ending << 4
        }
    }

    /// Adds the features of word `index` of a sentence.
    @inline(__always)
    package static func collect(
        _ words: UnsafeBufferPointer<WordTraits>, _ index: Int, _ course: borrowing Course,
        into list: inout FeatureList
    ) {
        let word = words[index]
        let left = index > 0 ? words[index - 1] : .before
        let left2 = index > 1 ? words[index - 2] : .before
        let right = index + 1 < words.count ? words[index + 1] : .after
        let right2 = index + 2 < words.count ? words[index + 2] : .after
        let (tag, tag2) = (course.seen(course.previous.0), course.seen(course.previous.1))
        let place: UInt64 = (index == 0 ? 1 : 0) | (index + 1 == words.count ? 2 : 0) | (course.shouts ? 4 : 0)
        list.clear()
        list.add(FeatureKey.make(1, word.lower))
        list.add(FeatureKey.make(2, word.shape, place))
        list.add(FeatureKey.make(3, left.lower))
        list.add(FeatureKey.make(4, left2.lower))
        list.add(FeatureKey.make(5, right.lower))
        list.add(FeatureKey.make(7, word.suffix2))
        list.add(FeatureKey.make(8, word.suffix3))
        list.add(FeatureKey.make(9, word.suffix4))
        list.add(FeatureKey.make(10, word.prefix2))
        list.add(FeatureKey.make(11, word.prefix3))
        list.add(FeatureKey.make(12, tag))
        list.add(FeatureKey.make(13, tag, tag2))
        list.add(FeatureKey.make(15, left.lower, word.lower))
        list.add(FeatureKey.make(16, word.lower, right.lower))
        list.add(FeatureKey.make(17, left.lower, right.lower))
        list.add(FeatureKey.make(19, word.suffix3, right.lower))
        list.add(FeatureKey.make(20, right.suffix3))
        list.add(FeatureKey.make(21, left.suffix3))
        list.add(FeatureKey.make(22, right.suffix2, right.shape))
        list.add(FeatureKey.make(24, word.suffix2, word.shape))
        list.add(FeatureKey.make(25, word.lower, word.shape, place))
        list.add(FeatureKey.make(26, tag, right.lower))
        list.add(FeatureKey.make(29, word.isSpaced ? 1 : 0, right.isSpaced ? 1 : 0))
        let (family, next) = (word.writtenFamily, right.writtenFamily)
        list.add(FeatureKey.make(32, family))
        list.add(FeatureKey.make(33, family & 0x3F, word.shape))
        list.add(FeatureKey.make(34, UInt64(left.family)))
        list.add(FeatureKey.make(35, next))
        list.add(FeatureKey.make(37, family, next))
        list.add(FeatureKey.make(38, tag, family))
        list.add(FeatureKey.make(40, UInt64(right2.family)))
        list.add(FeatureKey.make(41, UInt64(left2.family)))
        let verbs = course.verbs(word)
        list.add(FeatureKey.make(42, verbs, word.suffix2, tag))
        list.add(FeatureKey.make(43, verbs, family))
        list.add(FeatureKey.make(44, verbs, word.lower))
        list.add(FeatureKey.make(45, verbs, next))
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
