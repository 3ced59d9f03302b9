import Lexicons
import NewsNames
import NewsRecord
import NewsText

/// Which full names of a document are one person's: `Bill Clinton` is `William Clinton`, `Joseph R. Biden` is
/// `Joseph Biden`.
///
/// Names are one person's where the surname is the same, the first names agree by `Nicknames`, and no middle name speaks
/// against it. Two that stand in one paragraph's sentence are two people, and a name that agrees with two who differ from
/// each other is nobody's but its own.
struct PersonForms {
    /// The slug of each name that is not the one that its person goes by, with that name.
    private var usual: [String: String] = [:]

    init(_ page: PageText, _ blocks: [[NameReading.Name]]) {
        var families: [UInt64: [(name: NameReading.Name, block: Int)]] = [:]
        for (block, names) in blocks.enumerated() {
            for name in names where name.kind == .person && (2...4).contains(name.wordCount) {
                let known = families[name.lastHash] ?? []
                // A page may repeat one surname without end.
                guard known.count < Self.largestFamily, !known.contains(where: { $0.name.hash == name.hash }) else {
                    continue
                }
                families[name.lastHash, default: []].append((name, block))
            }
        }
        // In an order of its own: a dictionary's differs from run to run, and two names may have one slug.
        for (_, family) in families.sorted(by: { $0.key < $1.key }) where family.count > 1 {
            join(family.compactMap { Form(page.readings[$0.block].text, $0.name, block: $0.block) })
        }
    }

    /// The name that the person of a name goes by in this document, as the text has it; nil where it is this one.
    func usual(_ name: String) -> String? { usual.isEmpty ? nil : usual[Slug.make(name)] }

    private static let largestFamily = 8

    private mutating func join(_ forms: [Form]) {
        let circles = forms.indices.map { one in
            forms.indices.filter { $0 == one || forms[$0].agrees(with: forms[one]) }
        }
        for (index, form) in forms.enumerated() where circles[index].allSatisfy({ circles[$0] == circles[index] }) {
            // The shortest, and of those the first in the text, which all of them find.
            let chosen = circles[index].min { forms[$0].rank < forms[$1].rank }
            if let chosen, chosen != index { usual[Slug.make(form.text)] = forms[chosen].text }
        }
    }

    /// A full name where it stands first.
    private struct Form {
        let text: String
        /// In small letters, without full stops.
        let words: [String]
        let block: Int
        let sentence: Int?
        let start: Int

        var rank: (Int, Int, Int) { (words.count, block, start) }

        init?(_ block: BlockText, _ name: NameReading.Name, block index: Int) {
            text = block.text(name.range)
            words = text.split { $0 == " " || $0.isNewline }.map { $0.lowercased().filter { $0 != "." } }
            self.block = index
            let start = name.range.lowerBound
            self.start = start
            sentence = block.sentences.firstIndex { sentence in
                block.tokens.indices.contains(sentence.upperBound - 1)
                    && start < Int(block.tokens[sentence.upperBound - 1].end)
            }
            guard words.count >= 2, words.allSatisfy({ !$0.isEmpty }) else { return nil }
        }

        func agrees(with other: Form) -> Bool {
            guard Nicknames.agree(words[0], other.words[0]) else { return false }
            if block == other.block, sentence == other.sentence { return false }
            let (own, others) = (words.dropFirst().dropLast(), other.words.dropFirst().dropLast())
            return zip(own, others).allSatisfy { Self.isSame($0, $1) }
        }

        /// Whether two middle names are one, where either may be a letter alone.
        private static func isSame(_ left: String, _ right: String) -> Bool {
            if left.count == 1 { return right.hasPrefix(left) }
            return right.count == 1 ? left.hasPrefix(right) : left == right
        }
    }
}
