/// What the tagger found in one text, which depends on nothing but the text.
public struct NameReading: Sendable {
    /// A name, with what the document needs to compare it with others.
    public struct Name: Sendable {
        /// Bytes of the text, without a possessive.
        public var range: Range<Int>
        /// What it names.
        public var kind: NameKind
        /// Its words; those joined by a hyphen count singly.
        public var wordCount: Int
        /// A hash of the whole, whatever the case.
        public var hash: UInt64
        /// The same of its first word.
        public var firstHash: UInt64
        /// The same of its last word.
        public var lastHash: UInt64
        /// Where its last word begins.
        public var lastStart: Int
        /// What the lists say of it as a whole.
        var classes: NameClasses
        /// Its last word says that it is a body's.
        var isBodily: Bool
        /// It is written like an address on the web.
        var isAddress: Bool
        /// It opens its sentence, so that its capital says little.
        public var isFirst: Bool
        /// A title of persons stands before it.
        var isTitled: Bool
        /// It stands among capitals.
        var isShouted: Bool
        /// One word of capitals alone.
        public var isAcronym: Bool
    }

    /// The names in the order of the text; they do not overlap.
    public var names: [Name] = []
    /// Words with a capital outside of names.
    var loose: [Name] = []

    public init() {}

    /// Says of the names within a range of bytes what they name, where that is known from outside.
    public mutating func noteKind(_ kind: NameKind, within range: Range<Int>) {
        for index in names.indices where range.contains(names[index].range.lowerBound) { names[index].kind = kind }
    }

    /// About how much memory this takes.
    public var costBytes: Int { (names.count + loose.count) * MemoryLayout<Name>.stride }
}
