/// Cuts text into words, numbers and marks in one pass.
public enum Tokenizer {
    /// The tokens of `bytes`, which is well-formed UTF-8, in the order of the text.
    public static func tokens(of bytes: [UInt8]) -> [Token] {
        bytes.withUnsafeBufferPointer { bytes in
            var scanner = TokenScanner(bytes: bytes)
            return scanner.run()
        }
    }
}

private struct TokenScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var index = 0
    var isSpaced = true
    var tokens: [Token] = []

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5 + 4)
    }

    mutating func run() -> [Token] {
        while index < bytes.count {
            let (kind, length) = ByteScan.character(bytes, index)
            let start = index
            switch kind {
            case .space:
                index += length
                isSpaced = true
                continue
            case .letter:
                scanWord()
                emit(start, .word)
            case .digit:
                scanNumber()
                emit(start, .number)
            case .punctuation:
                scanPunctuation(length)
                emit(start, .punctuation)
            case .symbol:
                index += length
                emit(start, .symbol)
            }
        }
        return tokens
    }

    private mutating func emit(_ start: Int, _ kind: Token.Kind) {
        tokens.append(Token(start: start, end: index, kind: kind, isSpaced: isSpaced))
        isSpaced = false
    }

    private func kind(at place: Int) -> CharacterClass {
        place < bytes.count ? ByteScan.character(bytes, place).0 : .space
    }

    private mutating func scanWord() {
        let start = index
        var part = index
        while index < bytes.count {
            let byte = bytes[index]
            if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
                index += 1
                continue
            }
            let (kind, length) = ByteScan.character(bytes, index)
            if kind == .letter || kind == .digit {
                index += length
            } else if let joiner = joiner(at: index, partStart: part) {
                if byte == 0x2E { part = index + 1 }
                index += joiner
            } else {
                break
            }
        }
        if index < bytes.count, bytes[index] == 0x2E, takesFullStop(start, part) { index += 1 }
    }

    /// How many bytes the mark at `place` has, if it joins the letters on both of its sides into one word.
    private func joiner(at place: Int, partStart: Int) -> Int? {
        switch bytes[place] {
        case 0x27 where place + 1 < bytes.count && kind(at: place + 1) == .letter:
            return 1
        case 0x2D where place + 1 < bytes.count && kind(at: place + 1) == .letter:
            return 1
        case 0xE2 where place + 3 < bytes.count && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x99:
            return kind(at: place + 3) == .letter ? 3 : nil
        case 0x2E:
            return joinsByFullStop(place, partStart) ? 1 : nil
        default:
            return nil
        }
    }

    /// `U.S`, `Ph.D`, `example.org`; not the missing space of `entirely.He`.
    private func joinsByFullStop(_ place: Int, _ partStart: Int) -> Bool {
        guard place + 1 < bytes.count, kind(at: place + 1) == .letter else { return false }
        if !ByteScan.isCapital(bytes, place + 1) { return bytes[place + 1] < 0x80 }
        let partLength = place - partStart
        if partLength == 1 { return true }
        // A single capital with its own full stop after a short capitalised part.
        return partLength == 2 && ByteScan.isCapital(bytes, partStart)
            && place + 2 < bytes.count && bytes[place + 2] == 0x2E
    }

    private func takesFullStop(_ start: Int, _ part: Int) -> Bool {
        // Of several full stops in a row none belongs to the word.
        if index + 1 < bytes.count, bytes[index + 1] == 0x2E { return false }
        if part > start, index - part == 1 { return true }
        if index - start == 1, ByteScan.isCapital(bytes, start) {
            // `I` ends sentences more often than it is an initial.
            return bytes[start] != 0x49
        }
        switch Abbreviations.kind(bytes, start, index) {
        case nil: return false
        case .beforeNumber: return followedByDigit(index + 1)
        default: return true
        }
    }

    private func followedByDigit(_ place: Int) -> Bool {
        let next = ByteScan.skipSpace(bytes, place, bytes.count)
        return next < bytes.count && kind(at: next) == .digit
    }

    private mutating func scanNumber() {
        while index < bytes.count {
            let byte = bytes[index]
            if byte >= 0x30, byte <= 0x39 {
                index += 1
            } else if byte == 0x2C || byte == 0x2E, index + 1 < bytes.count, bytes[index + 1] >= 0x30,
                bytes[index + 1] <= 0x39
            {
                index += 1
            } else {
                break
            }
        }
        // `17th`, `1980s`, `5bn`.
        while index < bytes.count {
            let (kind, length) = ByteScan.character(bytes, index)
            guard kind == .letter else { break }
            index += length
        }
    }

    /// One mark; a run of full stops, of hyphens, of backticks or two straight single marks stay together.
    private mutating func scanPunctuation(_ length: Int) {
        let byte = bytes[index]
        index += length
        switch byte {
        case 0x2E, 0x2D, 0x60:
            while index < bytes.count, bytes[index] == byte { index += 1 }
        case 0x27:
            if index < bytes.count, bytes[index] == byte { index += 1 }
        default:
            break
        }
    }
}
