internal import NewsText

/// Cuts text into tokens as the English Web Treebank does: clitics (`do|n't`, `John|'s`), marks, the parts of words
/// joined by a hyphen or a slash (`state|-|of|-|the|-|art`), amounts and their units are tokens of their own; addresses,
/// numbers with their inner marks, and abbreviations with their full stops stay whole.
public enum TreebankTokenizer {
    /// The tokens of `bytes`, which is well-formed UTF-8, in the order of the text. Every byte that is no white space is
    /// in exactly one token.
    public static func tokens(of bytes: [UInt8]) -> [SyntaxToken] {
        bytes.withUnsafeBufferPointer { bytes in
            var scanner = TreebankScanner(bytes: bytes)
            scanner.run()
            return scanner.tokens
        }
    }
}

struct TreebankScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var tokens: [SyntaxToken] = []
    private var isSpaced = true

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5 + 4)
    }

    mutating func run() {
        var place = 0
        while place < bytes.count {
            let (kind, length) = ByteScan.character(bytes, place)
            if kind == .space {
                isSpaced = true
                place += length
                continue
            }
            var end = place + length
            while end < bytes.count {
                let (kind, length) = ByteScan.character(bytes, end)
                if kind == .space { break }
                end += length
            }
            end = min(end, bytes.count)
            cut(place, end)
            place = end
        }
    }

    mutating func emit(_ start: Int, _ end: Int) {
        guard start < end else { return }
        tokens.append(SyntaxToken(start: start, end: end, isSpaced: isSpaced))
        isSpaced = false
    }

    /// Cuts what stands between two white spaces.
    private mutating func cut(_ start: Int, _ end: Int) {
        if let address = Addresses.find(bytes, start, end) {
            cutPlain(start, address.lowerBound)
            emit(address.lowerBound, address.upperBound)
            cutPlain(address.upperBound, end)
        } else {
            cutPlain(start, end)
        }
    }

    private mutating func cutPlain(_ start: Int, _ end: Int) {
        var place = start
        while place < end {
            let (kind, length) = ByteScan.character(bytes, place)
            let next: Int
            switch kind {
            case .letter: next = word(place, end)
            case .digit: next = number(place, end)
            case .space: next = place + length
            case .punctuation, .symbol: next = mark(place, end, length)
            }
            place = max(next, place + 1)
        }
    }

    // MARK: Words

    /// Emits the word that begins at `start`, and gives the place after it.
    private mutating func word(_ start: Int, _ limit: Int) -> Int {
        var end = start
        // Where the part after the last inner full stop or hyphen begins.
        var part = start
        scan: while end < limit {
            let (kind, length) = ByteScan.character(bytes, end)
            if kind == .letter || kind == .digit {
                end += length
                continue
            }
            switch bytes[end] {
            case 0x2E where joinsByFullStop(start, part, end, limit): part = end + 1
            case 0x2D where keepsHyphen(start, part, end, limit): part = end + 1
            case 0x26 where isLetter(end + 1, limit) && end - start <= 2 && isCapital(end + 1): break
            case 0x5F where end + 1 < limit: break
            default:
                guard let length = apostrophe(end), isLetter(end + length, limit) else { break scan }
                end += length
                continue
            }
            end += 1
        }
        end = min(end, limit)
        if end < limit, bytes[end] == 0x2E, takesFullStop(start, part, end, limit) { end += 1 }
        Clitics.split(bytes, start, end) { emit($0, $1) }
        return end
    }

    /// `U.S`, `e.g`, `a.m`, `Ph.D`: letters on both sides, one of the parts short.
    private func joinsByFullStop(_ start: Int, _ part: Int, _ dot: Int, _ limit: Int) -> Bool {
        guard isLetter(dot + 1, limit) else { return false }
        var next = dot + 1
        while isLetter(next, limit) { next += ByteScan.character(bytes, next).1 }
        let (before, after) = (dot - part, next - dot - 1)
        if before == 1 { return after <= 2 || part > start }
        // `Ph.D.`, but a sentence that ends without a space after it is two words.
        return before == 2 && after == 1 && next < limit && bytes[next] == 0x2E
    }

    private func takesFullStop(_ start: Int, _ part: Int, _ dot: Int, _ limit: Int) -> Bool {
        // Two and more full stops are an ellipsis.
        if dot + 1 < limit, bytes[dot + 1] == 0x2E { return false }
        if part > start, bytes[part - 1] == 0x2E { return true }
        if dot - start == 1, isCapital(start) { return bytes[start] != 0x49 || dot + 1 < limit || !endsSentence(dot) }
        return Abbreviations.isAbbreviation(bytes, start, dot)
    }

    /// Whether nothing but the end of the text, or a capital, comes after the full stop.
    private func endsSentence(_ dot: Int) -> Bool {
        var place = dot + 1
        while place < bytes.count, case let (kind, length) = ByteScan.character(bytes, place), kind == .space {
            place += length
        }
        return place >= bytes.count
    }

    /// Whether the hyphen stays in the word: after what is no word of its own (`non-`, `e-`).
    private func keepsHyphen(_ start: Int, _ part: Int, _ hyphen: Int, _ limit: Int) -> Bool {
        guard part == start, isLetter(hyphen + 1, limit) else { return false }
        return Prefixes.table.value(bytes, start, hyphen) != 0
    }

    // MARK: Numbers

    /// Emits the number that begins at `start`, with its unit, and gives the place after it.
    private mutating func number(_ start: Int, _ limit: Int) -> Int {
        if let end = telephone(start, limit) {
            emit(start, end)
            return end
        }
        var end = digits(start, limit)
        while end + 1 < limit, [0x2C, 0x2E, 0x3A, 0x2F].contains(bytes[end]), ByteScan.isDigit(bytes[end + 1]) {
            end = digits(end + 1, limit)
        }
        let letters = end
        while isLetter(end, limit) { end += ByteScan.character(bytes, end).1 }
        end = min(end, limit)
        if letters < end, Units.table.value(bytes, letters, end) != 0 {
            emit(start, letters)
            emit(letters, dotted(letters, end, limit))
            return dotted(letters, end, limit)
        }
        // Letters and digits mixed: a part number, which runs on.
        while isLetter(end, limit) || (end < limit && ByteScan.isDigit(bytes[end])) {
            end += ByteScan.character(bytes, end).1
        }
        end = min(end, limit)
        emit(start, end)
        return end
    }

    /// `5p.m.`
    private func dotted(_ start: Int, _ end: Int, _ limit: Int) -> Int {
        guard end - start == 1, end + 2 < limit, bytes[end] == 0x2E, bytes[end + 1] | 0x20 == 0x6D else { return end }
        return end + 2 < limit && bytes[end + 2] == 0x2E ? end + 3 : end + 2
    }

    private func digits(_ start: Int, _ limit: Int) -> Int {
        var end = start
        while end < limit, ByteScan.isDigit(bytes[end]) { end += 1 }
        return end
    }

    /// Groups of digits that a hyphen does not part: `713-853-3989`, `345-9945`, `2001-11-20`.
    private func telephone(_ start: Int, _ limit: Int) -> Int? {
        var (end, groups, longest) = (digits(start, limit), 1, 0)
        longest = end - start
        while end + 1 < limit, bytes[end] == 0x2D, ByteScan.isDigit(bytes[end + 1]) {
            let next = digits(end + 1, limit)
            (longest, groups, end) = (next - end - 1, groups + 1, next)
        }
        if isLetter(end, limit) { return nil }
        if groups == 2 { return longest == 4 && end - start == 8 ? end : nil }
        return groups > 2 ? end : nil
    }

    // MARK: Marks

    /// Emits the mark or the run of marks that begins at `start`, and gives the place after it.
    private mutating func mark(_ start: Int, _ limit: Int, _ length: Int) -> Int {
        let byte = bytes[start]
        var end = min(start + length, limit)
        switch byte {
        case 0x2E, 0x21, 0x3F:
            while end < limit, [0x2E, 0x21, 0x3F].contains(bytes[end]) { end += 1 }
        case 0x2D, 0x2A, 0x3D, 0x5F, 0x7E, 0x23, 0x3C, 0x3E, 0x60:
            while end < limit, bytes[end] == byte { end += 1 }
        case 0x27:
            end = quote(start, limit)
        case 0x3A, 0x3B:
            end = smiley(start, limit) ?? end
        default:
            if let length = apostrophe(start) { end = max(end, start + length) }
        }
        emit(start, end)
        return end
    }

    /// `''`, `'s`, `'60s`, `'em`, or a mark alone.
    private func quote(_ start: Int, _ limit: Int) -> Int {
        if start + 1 < limit, bytes[start + 1] == 0x27 { return start + 2 }
        if start + 2 < limit, ByteScan.isDigit(bytes[start + 1]), ByteScan.isDigit(bytes[start + 2]) {
            var end = digits(start + 1, limit)
            if end < limit, bytes[end] | 0x20 == 0x73 { end += 1 }
            return end
        }
        return start + 1
    }

    /// `:)`, `;-)`, `:-(`, `:D`.
    private func smiley(_ start: Int, _ limit: Int) -> Int? {
        var place = start + 1
        if place < limit, bytes[place] == 0x2D { place += 1 }
        guard place < limit, [0x29, 0x28, 0x44, 0x50, 0x70].contains(bytes[place]) else { return nil }
        let isLetter = bytes[place] >= 0x41
        if isLetter, place + 1 < limit { return nil }
        return place + 1
    }

    // MARK: Characters

    private func isLetter(_ place: Int, _ limit: Int) -> Bool {
        place < limit && ByteScan.character(bytes, place).0 == .letter
    }

    private func isCapital(_ place: Int) -> Bool { ByteScan.isCapital(bytes, place) }

    private func apostrophe(_ place: Int) -> Int? { Clitics.apostrophe(bytes, place, bytes.count) }
}
