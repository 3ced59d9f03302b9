import NewsRecord
import NewsText

/// Says what each unit of the page is. What it cannot know from the page alone, pull quotes, comes later.
enum BlockStage {
    static func blocks(of units: [TextUnit], in bytes: [UInt8]) -> [BlockDraft] {
        bytes.withUnsafeBufferPointer { bytes in
            var page = Page(bytes: bytes, units: units)
            page.classify()
            return page.drafts()
        }
    }
}

private struct Page {
    let bytes: UnsafeBufferPointer<UInt8>
    let units: [TextUnit]
    let shapes: [UnitShape]
    var kinds: [Block.Kind?]
    /// Where a credit begins inside a caption.
    var creditStarts: [Int?]

    private static let widestHeadlineWordCount = 30
    private static let widestHeadlineByteCount = 220
    private static let widestHeadingWordCount = 12
    private static let widestHeadingByteCount = 90
    private static let widestCaptionByteCount = 600

    init(bytes: UnsafeBufferPointer<UInt8>, units: [TextUnit]) {
        self.bytes = bytes
        self.units = units
        shapes = units.map { UnitShape(bytes, $0.range) }
        kinds = [Block.Kind?](repeating: nil, count: units.count)
        creditStarts = [Int?](repeating: nil, count: units.count)
    }

    mutating func classify() {
        for index in units.indices { classifyAlone(index) }
        for index in units.indices.dropFirst() where kinds[index] == nil { classifyCaption(index) }
        classifyHeadline()
        for index in units.indices where kinds[index] == nil {
            kinds[index] = isHeading(index) ? .heading : .paragraph
        }
    }

    /// What shows by itself, wherever it stands.
    private mutating func classifyAlone(_ index: Int) {
        let shape = shapes[index]
        if !shape.hasText {
            kinds[index] = .residue
        } else if PageLines.isCorrection(shape) {
            kinds[index] = .correction
        } else if shape.byteCount > 600 {
            return
        } else if PageLines.isBoilerplate(shape) {
            kinds[index] = .boilerplate
        } else if PageLines.isAsset(shape) {
            kinds[index] = .asset
        } else if PageLines.isByline(shape) {
            kinds[index] = .byline
        } else if isDatelineAlone(shape) || PageLines.isDateLine(shape) {
            kinds[index] = .dateline
        } else if let credit = PageLines.creditStart(shape) {
            kinds[index] = credit == shape.range.lowerBound ? .credit : .caption
            creditStarts[index] = credit
        } else if PageLines.isCaption(shape) {
            kinds[index] = .caption
        }
    }

    private func isDatelineAlone(_ shape: UnitShape) -> Bool {
        guard shape.byteCount <= 120, let dateline = DatelineShape(bytes[shape.range]) else { return false }
        return dateline.textStart.map { $0 >= shape.byteCount } ?? true
    }

    /// The line straight under an asset's name describes it.
    private mutating func classifyCaption(_ index: Int) {
        guard kinds[index - 1] == .asset, !units[index].followsBlank, units[index].lineCount == 1,
            shapes[index].byteCount <= Self.widestCaptionByteCount
        else { return }
        kinds[index] = .caption
    }

    private mutating func classifyHeadline() {
        let open = units.indices.filter { kinds[$0] == nil }
        guard let first = open.first, open.count > 1 else {
            // A lone line under or above agency lines is the headline only if it does not close as a sentence.
            if let first = open.first, units.count > 1, isHeadline(first, follower: nil), isBesideDateline(first) {
                kinds[first] = .headline
            }
            return
        }
        if isHeadline(first, follower: open[1]) {
            kinds[first] = .headline
            return
        }
        // Some wires send the headline last, under the dateline.
        guard let dateline = units.indices.last(where: { kinds[$0] == .dateline }), dateline > first,
            let last = open.first(where: { $0 > dateline }), isHeadline(last, follower: nil)
        else { return }
        kinds[last] = .headline
    }

    private func isBesideDateline(_ index: Int) -> Bool {
        kinds.indices.contains { kinds[$0] == .dateline && abs($0 - index) == 1 }
    }

    private func isHeadline(_ index: Int, follower: Int?) -> Bool {
        let shape = shapes[index]
        guard units[index].lineCount <= 2, shape.wordCount >= 2 || shape.isTitleCase, shape.beginsLikeTitle,
            shape.wordCount <= Self.widestHeadlineWordCount, shape.byteCount <= Self.widestHeadlineByteCount,
            shape.last != 0x2C, shape.last != 0x3A, shape.last != 0x3B, !shape.isQuotedWhole,
            !opensWithDateline(index)
        else { return false }
        if !shape.endsSentence || shape.last == 0x3F { return true }
        guard let follower, units[follower].followsBlank else { return false }
        return shape.isPlainlyTitleCase || opensWithDateline(follower)
            || (index..<follower).contains { kinds[$0] == .byline || kinds[$0] == .dateline }
    }

    private func opensWithDateline(_ index: Int) -> Bool {
        guard let dateline = DatelineShape(bytes[units[index].range]), let start = dateline.textStart else {
            return false
        }
        return start < units[index].range.count
    }

    /// A short line between paragraphs that does not close as a sentence.
    private func isHeading(_ index: Int) -> Bool {
        let shape = shapes[index]
        guard units[index].lineCount == 1, shape.wordCount <= Self.widestHeadingWordCount,
            shape.byteCount <= Self.widestHeadingByteCount, shape.beginsLikeTitle, !shape.isQuotedWhole
        else { return false }
        switch shape.last {
        case 0x2C, 0x3A, 0x3B, 0x2D: return false
        case 0x3F: break
        default: if shape.endsSentence { return false }
        }
        // A heading stands over something.
        var next = index + 1
        while next < units.count {
            switch kinds[next] {
            case nil, .paragraph, .heading: return true
            case .asset, .caption, .credit, .residue, .byline, .dateline: next += 1
            default: return false
            }
        }
        return false
    }

    // MARK: Blocks

    func drafts() -> [BlockDraft] {
        var drafts: [BlockDraft] = []
        drafts.reserveCapacity(units.count)
        for index in units.indices { append(index, to: &drafts) }
        return drafts
    }

    private func append(_ index: Int, to drafts: inout [BlockDraft]) {
        let range = shapes[index].range
        let kind = kinds[index] ?? .paragraph
        switch kind {
        case .caption:
            guard let credit = creditStarts[index] else { break }
            let end = ByteScan.skipSpaceBack(bytes, credit, range.lowerBound)
            if end > range.lowerBound { drafts.append(BlockDraft(kind: .caption, start: range.lowerBound, end: end)) }
            drafts.append(BlockDraft(kind: .credit, start: credit, end: range.upperBound))
            return
        case .headline, .heading:
            let end = residueStart(range)
            guard end < range.upperBound else { break }
            drafts.append(BlockDraft(kind: kind, start: range.lowerBound, end: end))
            let residue = ByteScan.skipSpace(bytes, end, range.upperBound)
            drafts.append(BlockDraft(kind: .residue, start: residue, end: range.upperBound))
            return
        default:
            break
        }
        drafts.append(BlockDraft(kind: kind, start: range.lowerBound, end: range.upperBound))
    }

    /// Where a title's text ends, before signs such as ` |` that a page template left.
    private func residueStart(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound {
            switch bytes[end - 1] {
            case 0x7C, 0x5F, 0x7E, 0x3E, 0x2A, 0x5C: end -= 1
            default:
                let trimmed = ByteScan.skipSpaceBack(bytes, end, range.lowerBound)
                guard trimmed < end else {
                    return end == range.upperBound || end < range.upperBound && bytes[end] > 0x20
                        ? range.upperBound : end
                }
                end = trimmed
            }
        }
        return range.upperBound
    }
}
