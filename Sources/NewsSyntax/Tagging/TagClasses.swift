/// The classes of the tagger: pairs of XPOS and UPOS that the treebank has, so that both are decided at once.
package struct TagClasses: Sendable {
    /// The pairs, by class.
    package let pairs: [(tag: WordTag, universal: UniversalTag)]

    package init(_ pairs: [(tag: WordTag, universal: UniversalTag)]) { self.pairs = pairs }

    /// Reads what ``bytes`` wrote.
    init(_ section: ModelSection) throws(ModelError) {
        var pairs: [(tag: WordTag, universal: UniversalTag)] = []
        guard section.bytes.count % 2 == 0 else { throw .malformed(section: section.name) }
        for place in stride(from: 0, to: section.bytes.count, by: 2) {
            guard let tag = WordTag(rawValue: section.bytes[place]),
                let universal = UniversalTag(rawValue: section.bytes[place + 1])
            else { throw .malformed(section: section.name) }
            pairs.append((tag, universal))
        }
        self.pairs = pairs
    }

    /// Two bytes a class.
    package var bytes: [UInt8] { pairs.flatMap { [$0.tag.rawValue, $0.universal.rawValue] } }
}
