/// What the parser sees of a state: the words and tags around the top of the stack and the next word, their outermost
/// children, how far apart they are and what stands between them (after Zhang and Nivre, 2011).
package enum ArcFeatures {
    /// A word as the parser sees it.
    package struct Word: Sendable {
        /// Form in small letters, tag, both, and a coarse value: the universal tag.
        package var form: UInt64
        package var tag: UInt64
        package var coarse: UInt64
        package var suffix: UInt64
        /// The path of its class, and the first six steps of that.
        package var family: UInt64
        package var branch: UInt64

        package init(_ traits: WordTraits, _ token: SyntaxToken) {
            form = traits.lower
            tag = UInt64(token.tag.rawValue) << 5 | UInt64(token.universal.rawValue) | 0x1000
            coarse = UInt64(token.universal.rawValue) | 0x100
            suffix = traits.suffix3
            family = UInt64(traits.family)
            branch = family & 0x3F | 0x100
        }

        private init() { (form, tag, coarse, suffix, family, branch) = (7, 7, 7, 7, 1 << 40, 7) }

        /// Where there is no word.
        package static let none = Word()
    }

    /// What stands before a word, counted from the start of the sentence.
    package struct Prefix: Sendable {
        package var verbs: Int32 = 0
        package var commas: Int32 = 0
        package var quotes: Int32 = 0
        package var conjunctions: Int32 = 0
        package var marks: Int32 = 0

        package mutating func count(_ token: SyntaxToken) {
            if token.universal == .verb { verbs += 1 }
            if token.tag == .comma { commas += 1 }
            if token.tag == .openingQuote || token.tag == .closingQuote { quotes += 1 }
            if token.universal == .coordinator { conjunctions += 1 }
            if token.tag.isMark { marks += 1 }
        }
    }

    /// A sentence as the parser sees it.
    package struct Sight: Sendable {
        package var words: [Word] = []
        /// One more than words.
        package var prefixes: [Prefix] = []

        package init(_ traits: UnsafeBufferPointer<WordTraits>, _ tokens: UnsafeBufferPointer<SyntaxToken>) {
            words.reserveCapacity(tokens.count)
            prefixes.reserveCapacity(tokens.count + 1)
            var prefix = Prefix()
            prefixes.append(prefix)
            for index in tokens.indices {
                words.append(Word(traits[index], tokens[index]))
                prefix.count(tokens[index])
                prefixes.append(prefix)
            }
        }

        /// What stands between two places, in a few bits.
        @inline(__always)
        func between(_ first: Int, _ second: Int) -> UInt64 {
            guard first >= 0, second > first else { return 0x8000 }
            let (low, high) = (prefixes[first + 1], prefixes[second])
            return UInt64(min(2, high.verbs - low.verbs)) | UInt64(min(2, high.commas - low.commas)) << 2
                | UInt64(min(2, high.quotes - low.quotes)) << 4
                | UInt64(min(1, high.conjunctions - low.conjunctions)) << 6
        }

        /// How far apart two places are.
        @inline(__always)
        func distance(_ first: Int, _ second: Int) -> UInt64 {
            guard first >= 0, second >= 0 else { return 15 }
            let distance = second - first
            return distance < 5 ? UInt64(max(0, distance)) : distance < 8 ? 5 : distance < 15 ? 6 : 7
        }
    }

    /// Adds the features of a state.
    package static func collect(_ state: borrowing ArcState, _ sight: borrowing Sight, into list: inout FeatureList) {
        let (i0, i1, i2) = (state.stacked(0), state.stacked(1), state.stacked(2))
        let (j0, j1, j2) = (state.coming(0), state.coming(1), state.coming(2))
        sight.words.withUnsafeBufferPointer { words in
            func at(_ index: Int) -> Word { index < 0 ? .none : words[index] }
            let (s0, s1, s2, b0, b1, b2) = (at(i0), at(i1), at(i2), at(j0), at(j1), at(j2))
            list.clear()
            addWords(s0, s1, s2, b0, b1, b2, &list)
            addFamilies(s0, s1, b0, b1, &list)
            let l0 = at(state.leftmost(i0)), l02 = at(state.leftInner(i0)), r0 = at(state.rightmost(i0))
            let l1 = at(state.leftmost(i1)), r1 = at(state.rightmost(i1))
            let lb = at(state.leftmost(j0)), lb2 = at(state.leftInner(j0))
            list.add(FeatureKey.make(40, l0.tag, l0.form))
            list.add(FeatureKey.make(41, r0.tag, r0.form))
            list.add(FeatureKey.make(42, l1.tag, l1.form))
            list.add(FeatureKey.make(44, lb.tag, lb.form))
            list.add(FeatureKey.make(45, l0.tag, l02.tag, s0.tag))
            list.add(FeatureKey.make(48, lb.tag, lb2.tag, b0.tag))
            list.add(FeatureKey.make(49, s0.tag, r0.tag, b0.tag))
            list.add(FeatureKey.make(51, s0.tag, lb.tag, b0.tag))
            list.add(FeatureKey.make(52, s1.tag, s0.tag, r1.tag))
            list.add(FeatureKey.make(54, s1.tag, s0.tag, l0.tag))
            list.add(FeatureKey.make(55, s1.tag, l1.tag, s0.tag))
        }
        addShape(state, sight, (i0, i1, j0), &list)
    }

    @inline(__always)
    private static func addWords(
        _ s0: Word, _ s1: Word, _ s2: Word, _ b0: Word, _ b1: Word, _ b2: Word, _ list: inout FeatureList
    ) {
        list.add(FeatureKey.make(4, b0.form, b0.tag))
        list.add(FeatureKey.make(9, s2.tag))
        list.add(FeatureKey.make(11, b1.tag))
        list.add(FeatureKey.make(12, b2.tag))
        list.add(FeatureKey.make(16, b0.suffix, b0.coarse))
        list.add(FeatureKey.make(19, b0.form))
        list.add(FeatureKey.make(21, s0.form, b0.tag))
        list.add(FeatureKey.make(24, s1.form, s0.form))
        list.add(FeatureKey.make(25, s1.form, s0.tag))
        list.add(FeatureKey.make(28, s0.tag, b0.tag, b1.tag))
        list.add(FeatureKey.make(30, s2.tag, s1.tag, s0.tag))
        list.add(FeatureKey.make(34, b0.tag, b1.tag, b2.tag))
        list.add(FeatureKey.make(37, s1.tag, b0.tag))
        list.add(FeatureKey.make(39, s1.tag, s0.tag, b0.tag, b1.tag))
    }

    @inline(__always)
    private static func addFamilies(_ s0: Word, _ s1: Word, _ b0: Word, _ b1: Word, _ list: inout FeatureList) {
        list.add(FeatureKey.make(82, b0.family))
        list.add(FeatureKey.make(83, b1.family))
        list.add(FeatureKey.make(84, s0.family, b0.family))
        list.add(FeatureKey.make(87, s0.family, b0.tag))
        list.add(FeatureKey.make(90, s1.tag, s0.family))
        list.add(FeatureKey.make(91, s1.branch, s0.branch, b0.branch))
        list.add(FeatureKey.make(92, s0.branch, b0.branch, b1.branch))
    }

    @inline(__always)
    private static func addShape(
        _ state: borrowing ArcState, _ sight: borrowing Sight, _ index: (s0: Int, s1: Int, b0: Int),
        _ list: inout FeatureList
    ) {
        func tag(_ place: Int) -> UInt64 { place < 0 ? 7 : sight.words[place].tag }
        func form(_ place: Int) -> UInt64 { place < 0 ? 7 : sight.words[place].form }
        let near = sight.distance(index.s0, index.b0)
        let (t0, t1, tb) = (tag(index.s0), tag(index.s1), tag(index.b0))
        let right0 = UInt64(min(4, state.rightChildCount(index.s0)))
        let left1 = UInt64(min(4, state.leftChildCount(index.s1))),
            right1 = UInt64(min(4, state.rightChildCount(index.s1)))
        let leftB = UInt64(min(4, state.leftChildCount(index.b0)))
        list.add(FeatureKey.make(60, t0, tb, near))
        list.add(FeatureKey.make(63, t1, left1, right1))
        list.add(FeatureKey.make(64, tb, leftB))
        list.add(FeatureKey.make(65, form(index.s0), right0))
        list.add(FeatureKey.make(66, form(index.s1), right1))
        list.add(FeatureKey.make(67, t0, tb, sight.between(index.s0, index.b0)))
        list.add(FeatureKey.make(68, t1, t0, sight.between(index.s1, index.s0)))
        list.add(FeatureKey.make(69, t1, tb, sight.between(index.s1, index.b0)))
        list.add(FeatureKey.make(70, form(index.s0), near))
        let rest = state.count - state.next
        list.add(FeatureKey.make(72, UInt64(min(3, rest)), UInt64(min(4, state.depth))))
    }
}
