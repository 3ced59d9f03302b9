internal import NewsText

/// Parts words that are written together: `don't`, `John's`, `cannot`, `gonna`.
enum Clitics {
    /// Words without an apostrophe that are two, with the length of the first.
    private static let fused = WordTable(
        [
            ("cannot", 3), ("gonna", 3), ("wanna", 3), ("gotta", 3), ("gimme", 3), ("lemme", 3), ("dunno", 2),
            ("dont", 2),
            ("didnt", 3), ("doesnt", 4), ("isnt", 2), ("wasnt", 3), ("arent", 3), ("werent", 4), ("wouldnt", 5),
            ("couldnt", 5), ("shouldnt", 6), ("havent", 4), ("hasnt", 3), ("hadnt", 3), ("cant", 2), ("wont", 2),
            ("im", 1),
            ("ive", 1), ("thats", 4), ("whats", 4), ("youre", 3), ("theyre", 4), ("youve", 3), ("theres", 5),
        ].map { ($0.0, UInt64($0.1)) })

    private static let suffixes = WordTable(
        ["s", "re", "ve", "ll", "d", "m"].map { ($0, 1) })

    /// Hands out the parts of the word in `bytes[start..<end]`.
    static func split(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ emit: (Int, Int) -> Void) {
        let first = Int(fused.value(bytes, start, end))
        if first > 0, first < end - start {
            emit(start, start + first)
            emit(start + first, end)
            return
        }
        guard let cut = cut(bytes, start, end) else { return emit(start, end) }
        // `shouldn't've`
        split(bytes, start, cut, emit)
        emit(cut, end)
    }

    /// Where the last clitic of the word begins.
    private static func cut(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        for distance in 1...3 where end - distance > start {
            let place = end - distance
            guard let mark = markBefore(bytes, start, place) else { continue }
            if suffixes.value(bytes, place, end) != 0 { return mark > start ? mark : nil }
            if distance == 1, bytes[place] | 0x20 == 0x74, mark > start + 1, bytes[mark - 1] | 0x20 == 0x6E {
                return mark - 1
            }
            return nil
        }
        return nil
    }

    /// The apostrophe that ends at `place`.
    private static func markBefore(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ place: Int) -> Int? {
        for length in [1, 3] where place - length >= start {
            if apostrophe(bytes, place - length, place) == length { return place - length }
        }
        return nil
    }

    /// How many bytes the apostrophe at `place` has: `'`, `’`, or a backquote, which some type for it.
    static func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ limit: Int) -> Int? {
        guard place < limit else { return nil }
        if bytes[place] == 0x27 || bytes[place] == 0x60 { return 1 }
        let isCurly = place + 2 < limit && bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && bytes[place + 2] == 0x99
        return isCurly ? 3 : nil
    }
}

/// What stays joined to the next word by its hyphen.
enum Prefixes {
    static let table = WordTable(
        """
        non e re pre co mid anti cross post over semi sub multi pro counter ex mini psycho neo inter intra socio micro \
        un mis ultra pseudo quasi vice trans extra electro bio hyper proto ante arch bi de dis infra macro meta mono \
        omni para photo poly retro tele tri under uni
        """.split { $0 == " " || $0 == "\n" }.map { (String($0), 1) })
}

/// What is parted from the number that it stands behind.
enum Units {
    static let table = WordTable(
        """
        k m b bn tn mm cm km kg g mg lb lbs oz ft in pm am hz khz mhz ghz kb mb gb tb mph kph km/h c f x p t min mins hr hrs \
        sq days day minutes percent million billion p.m a.m
        """.split { $0 == " " || $0 == "\n" }.map { (String($0), 1) })
}

/// Addresses of pages and people.
enum Addresses {
    /// The address in `bytes[start..<end]`, which has no white space, without marks around it.
    static func find(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Range<Int>? {
        guard end - start >= 5, let clue = clue(bytes, start, end) else { return nil }
        var (low, high) = (start, end)
        while low < clue, [0x22, 0x27, 0x28, 0x3C, 0x5B].contains(bytes[low]) { low += 1 }
        while high > clue, [0x22, 0x27, 0x29, 0x3E, 0x5D, 0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F].contains(bytes[high - 1])
        {
            high -= 1
        }
        return low < high ? low..<high : nil
    }

    /// A place within the address that says that it is one.
    private static func clue(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
        for place in start..<end {
            switch bytes[place] {
            case 0x3A
            where place + 3 < end && place > start + 1 && bytes[place + 1] == 0x2F && bytes[place + 2] == 0x2F:
                return place + 2
            case 0x40 where place > start && place + 1 < end && isWord(bytes[place - 1]) && isWord(bytes[place + 1]):
                return place
            case 0x77, 0x57:
                let isWeb = place + 4 < end && (1...2).allSatisfy { bytes[place + $0] | 0x20 == 0x77 }
                if isWeb, bytes[place + 3] == 0x2E { return place + 3 }
            case 0x2E where place > start + 2 && isDomain(bytes, place, end):
                return place
            default: continue
            }
        }
        return nil
    }

    private static let domains = WordTable(
        ["com", "org", "net", "edu", "gov", "mil", "doc", "xls", "pdf", "jpg", "htm", "html"].map { ($0, 1) })

    private static func isDomain(_ bytes: UnsafeBufferPointer<UInt8>, _ dot: Int, _ end: Int) -> Bool {
        var next = dot + 1
        while next < end, isWord(bytes[next]) { next += 1 }
        return isWord(bytes[dot - 1]) && domains.value(bytes, dot + 1, next) != 0
            && (dot + 1..<next).allSatisfy { bytes[$0] >= 0x61 }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        ByteScan.ascii(byte) == .letter || ByteScan.ascii(byte) == .digit
    }
}
