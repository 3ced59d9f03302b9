import NewsNames
import NewsRecord
import NewsSyntax

/// The names of a document as the tagger and the whole document see them, block by block.
struct DocumentNames {
    /// For each block, in its order.
    let blocks: [[NameReading.Name]]
    /// Which of the full names are one person's.
    let persons: PersonForms
    /// Which firms go by the first word of their names.
    let bodies: BodyForms

    init(_ page: PageText) {
        let isBody = page.drafts.map { Cast.holdsNames($0.kind) }
        let agreement = NameAgreement(zip(page.readings, isBody).lazy.filter(\.1).map(\.0.nameReading))
        let names = page.readings.enumerated().map { index, reading in
            if isBody[index] {
                return BodyNames.applied(to: agreement.names(of: reading.nameReading), reading.text)
            }
            // Capitals say little in a headline: only what the body names, too.
            return reading.nameReading.names.filter(agreement.knows)
        }
        let beside = AppositionKinds(page, names)
        let kept = Self.withoutCommonNouns(names.map(beside.applied), page)
        bodies = BodyForms(page, kept)
        blocks = kept.map(bodies.applied)
        persons = PersonForms(page, blocks)
    }

    /// Without the words that have a capital only because they open a sentence, where the tree has no name and nothing else
    /// in the document is called so: `Campaigns have learned …`.
    private static func withoutCommonNouns(_ blocks: [[NameReading.Name]], _ page: PageText) -> [[NameReading.Name]] {
        let sure = Set(blocks.joined().lazy.filter { !$0.isFirst && $0.kind != .place }.map(\.hash))
        let parts = Set(blocks.joined().lazy.filter { $0.wordCount > 1 }.flatMap { [$0.firstHash, $0.lastHash] })
        return zip(blocks, page.readings).map { names, reading in
            guard let syntax = reading.syntax else { return names }
            return names.filter { name in
                guard name.isFirst, name.wordCount == 1, !name.isAcronym,
                    name.kind == .person || name.kind == .organisation,
                    !sure.contains(name.hash), !parts.contains(name.hash),
                    let token = syntax.token(atByte: name.range.lowerBound)
                else { return true }
                switch syntax.tokens[token].universal {
                case .noun, .adjective, .verb, .adverb: return false
                default: return true
                }
            }
        }
    }

    /// What the name in a range of a block names; nil where the tagger sees no name there, or another stretch.
    func kind(of range: Range<Int>, in block: Int) -> NameKind? {
        let names = blocks[block]
        var (low, high) = (0, names.count)
        while low < high {
            let middle = (low + high) / 2
            if names[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low < names.count, names[low].range.upperBound == range.upperBound else { return nil }
        return names[low].kind
    }
}
