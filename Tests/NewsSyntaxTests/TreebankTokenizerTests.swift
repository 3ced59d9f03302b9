import NewsSyntax
import TestSupport
import Testing

private func cut(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return TreebankTokenizer.tokens(of: bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
        .joined(separator: "|")
}

@Suite struct TreebankTokenizerTests {
    @Test(arguments: [
        ("He didn't say.", "He|did|n't|say|."),
        ("It\u{2019}s the minister\u{2019}s car.", "It|\u{2019}s|the|minister|\u{2019}s|car|."),
        ("They shouldn't've gone; we cannot.", "They|should|n't|'ve|gone|;|we|can|not|."),
        ("workers' rights", "workers|'|rights"),
        ("O'Rourke isn't in.", "O'Rourke|is|n't|in|."),
        ("a state-of-the-art non-profit", "a|state|-|of|-|the|-|art|non-profit"),
        ("and/or 3/4 on 12/25/2001", "and|/|or|3/4|on|12/25/2001"),
        ("$1,200.50, or 20%, or 5kg", "$|1,200.50|,|or|20|%|,|or|5|kg"),
        ("at 7:30 p.m. on Sept. 11", "at|7:30|p.m.|on|Sept.|11"),
        ("Mr. J. Smith of the U.S. left.", "Mr.|J.|Smith|of|the|U.S.|left|."),
        ("It ended.Then it rained.", "It|ended|.|Then|it|rained|."),
        ("call 713-853-3989 in the 1990s", "call|713-853-3989|in|the|1990s"),
        ("see http://a.org/x?y=1, or a@b.org.", "see|http://a.org/x?y=1|,|or|a@b.org|."),
        (
            "\u{201C}No,\u{201D} he said \u{2014} twice\u{2026}",
            "\u{201C}|No|,|\u{201D}|he|said|\u{2014}|twice|\u{2026}"
        ),
        ("What?! Well... yes", "What|?!|Well|...|yes"),
        ("(AT&T) [sic]", "(|AT&T|)|[|sic|]"),
        ("", ""), ("  \n ", ""),
    ]) func cuts(text: String, expected: String) {
        #expect(cut(text) == expected)
    }

    /// Every byte that is no white space is in exactly one token, in order, whatever the bytes are.
    @Test(arguments: 0..<60 as Range<UInt64>) func coversEverything(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let characters = "ab.'\u{2019}-n't 9:/%$(\"@w\n".map { String($0) }
        let bytes: [UInt8] =
            seed % 2 == 0
            ? random.bytes(count: 400)
            : Array((0..<400).map { _ in characters[random.next(below: characters.count)] }.joined().utf8)
        var end = 0
        for token in TreebankTokenizer.tokens(of: bytes) {
            #expect(token.start >= end && token.end > token.start && token.end <= bytes.count, "seed \(seed)")
            if seed % 2 == 1 {
                #expect(bytes[end..<Int(token.start)].allSatisfy { $0 <= 0x20 }, "seed \(seed)")
            }
            end = Int(token.end)
        }
        if seed % 2 == 1 { #expect(bytes[end...].allSatisfy { $0 <= 0x20 }, "seed \(seed)") }
    }
}
