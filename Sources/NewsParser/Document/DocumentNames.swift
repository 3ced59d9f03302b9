import NewsNames
import NewsRecord
import NewsSyntax
import NewsText

/// The names of a document as the tagger and the whole document see them, block by block.
struct DocumentNames {
    /// For each block, in its order.
    let blocks: [[NameReading.Name]]
    /// Which of the full names are one person's.
    let persons: PersonForms
    /// Which firms go by the first words of their names.
    let firms: FirmNames
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
        firms = FirmNames(page, kept)
        let named = zip(kept, page.readings).map { [firms] names, reading in firms.applied(to: names, in: reading.text)
        }
        bodies = BodyForms(page, named)
        blocks = named.map(bodies.applied)
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

    /// The full name of the firm whose short name ends where a range does and holds it; nil where there is none.
    func firm(at range: Range<Int>, in block: Int, _ page: PageText) -> String? {
        guard !firms.isEmpty, let name = name(endingAt: range.upperBound, in: block), name.kind == .organisation,
            name.range.lowerBound <= range.lowerBound
        else { return nil }
        return firms.usual(page.readings[block].text.text(name.range))
    }

    /// What the name in a range of a block names; nil where the tagger sees no name there, or another stretch.
    func kind(of range: Range<Int>, in block: Int) -> NameKind? { name(endingAt: range.upperBound, in: block)?.kind }

    private func name(endingAt end: Int, in block: Int) -> NameReading.Name? {
        let names = blocks[block]
        var (low, high) = (0, names.count)
        while low < high {
            let middle = (low + high) / 2
            if names[middle].range.upperBound < end { low = middle + 1 } else { high = middle }
        }
        return low < names.count && names[low].range.upperBound == end ? names[low] : nil
    }
}
