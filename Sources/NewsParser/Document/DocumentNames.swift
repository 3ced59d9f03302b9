import NewsNames
import NewsRecord

/// The names of a document as the tagger and the whole document see them, block by block.
struct DocumentNames {
    /// For each block, in its order.
    let blocks: [[NameReading.Name]]
    /// Which of the full names are one person's.
    let persons: PersonForms

    init(_ page: PageText) {
        let isBody = page.drafts.map { Cast.holdsNames($0.kind) }
        let agreement = NameAgreement(zip(page.readings, isBody).lazy.filter(\.1).map(\.0.nameReading))
        let names = page.readings.enumerated().map { index, reading in
            if isBody[index] { return agreement.names(of: reading.nameReading) }
            // Capitals say little in a headline: only what the body names, too.
            return reading.nameReading.names.filter(agreement.knows)
        }
        let beside = AppositionKinds(page, names)
        blocks = names.map(beside.applied)
        persons = PersonForms(page, blocks)
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
