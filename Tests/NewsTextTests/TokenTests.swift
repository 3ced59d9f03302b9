import NewsText
import TestSupport
import Testing

/// Tokens are written with a bar between them; sentences with two.
@Suite struct TokenTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var tokens: String
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ tokens: String) {
            self.name = name
            self.text = text
            self.tokens = tokens
        }
    }

    @Test(arguments: [
        Case("abbreviation", "The U.S. envoy", "The|U.S.|envoy"),
        Case("initials", "N. J. Smith left.", "N.|J.|Smith|left|."),
        Case("month", "on Aug. 26 (Yonhap)", "on|Aug.|26|(|Yonhap|)"),
        Case("decimals", "3.5 of 10,000", "3.5|of|10,000"),
        Case("comma after number", "in 1996, 17 left", "in|1996|,|17|left"),
        Case("ordinal and decade", "the 17th of the 1980s", "the|17th|of|the|1980s"),
        Case("apostrophes", "Don't say Kim’s", "Don't|say|Kim’s"),
        Case("plural possessive", "the officials' view", "the|officials|'|view"),
        Case("hyphens", "asylum-seekers mid-2007", "asylum-seekers|mid|-|2007"),
        Case("ellipsis", "well ... so", "well|...|so"),
        Case("missing space", "entirely,”he said", "entirely|,|”|he|said"),
        Case("full stop without space", "It ended.He left.", "It|ended|.|He|left|."),
        Case("address", "see rfa.org now", "see|rfa.org|now"),
        Case("degrees", "a Ph.D. thesis", "a|Ph.D.|thesis"),
        Case("money", "$5 or €6", "$|5|or|€|6"),
        Case("capital I", "so do I. Then", "so|do|I|.|Then"),
        Case("number word", "No. 5 and no. Not", "No.|5|and|no|.|Not"),
        Case("no-break space", "a\u{A0}b", "a|b"),
        Case("dashes", "one--two — three", "one|--|two|—|three"),
    ])
    func cuts(_ example: Case) {
        let text = BlockText(bytes: Array(example.text.utf8))
        #expect(text.tokens.map { text.text($0) }.joined(separator: "|") == example.tokens)
    }

    @Test(arguments: [
        Case("plain", "One. Two! Three?", "One.||Two!||Three?"),
        Case("title", "Sen. Smith said so. Mr. Hu left.", "Sen. Smith said so.||Mr. Hu left."),
        Case("country inside", "The U.S. Congress met.", "The U.S. Congress met."),
        Case("country at the end", "He left the U.S. The envoy stayed.", "He left the U.S.||The envoy stayed."),
        Case("initial", "John F. Kennedy won.", "John F. Kennedy won."),
        Case("closing mark", "“It is so.” He left.", "“It is so.”||He left."),
        Case("cue after question", "“Is it?” he asked.", "“Is it?” he asked."),
        Case("straight marks", "\"No.\" \"Yes.\" So.", "\"No.\"||\"Yes.\"||So."),
        Case("missing space", "It ended.He left.", "It ended.||He left."),
        Case("decimal", "It rose 3.5 percent. Then it fell.", "It rose 3.5 percent.||Then it fell."),
        Case("ellipsis", "Well ... maybe. And… no.", "Well ... maybe.||And… no."),
        Case("number first", "It ended. 17 left.", "It ended.||17 left."),
        Case("company", "Acme Inc. rose. It fell.", "Acme Inc. rose.||It fell."),
        Case("no stop", "Nothing ends here", "Nothing ends here"),
    ])
    func sentences(_ example: Case) {
        let text = BlockText(bytes: Array(example.text.utf8))
        let sentences = text.sentences.map { range in
            text.text(Int(text.tokens[range.lowerBound].start)..<Int(text.tokens[range.upperBound - 1].end))
        }
        #expect(sentences.joined(separator: "||") == example.tokens)
    }

    /// Tokens are in order, do not overlap, leave out nothing but white space, and sentences cover them; whatever the
    /// text.
    @Test(arguments: UInt64(1)...20)
    func soup(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "word", "U.S.", "“", "”", "'", "’", "\"", ".", "...", "…", ",", " ", "  ", "\n", "\r\n", "\u{A0}", "10,000",
            "3.5",
            "Mr.", "é", "日本", "😀", "—", "-", "I", "A", "\u{0}", "\u{FEFF}", "\u{FFFD}", "$", "(", ")", "No.", "Aug.",
            "``", "''",
        ]
        for _ in 0..<50 {
            let string = (0..<Int.random(in: 0...30, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            let text = BlockText(bytes: Array(string.joined().utf8))
            var end = 0
            for token in text.tokens {
                #expect(Int(token.start) >= end && token.end > token.start, "seed \(seed)")
                let between = String(decoding: text.bytes[end..<Int(token.start)], as: UTF8.self)
                #expect(
                    between.unicodeScalars.allSatisfy {
                        $0.value <= 0x20 || $0.properties.isWhitespace || $0 == "\u{FEFF}"
                    })
                #expect(token.isSpaced == (Int(token.start) == 0 || Int(token.start) > end), "seed \(seed)")
                #expect(String(validating: text.bytes[token.range], as: UTF8.self) != nil, "seed \(seed)")
                end = Int(token.end)
            }
            var next = 0
            for sentence in text.sentences {
                #expect(sentence.lowerBound == next && !sentence.isEmpty, "seed \(seed)")
                next = sentence.upperBound
            }
            #expect(next == text.tokens.count, "seed \(seed)")
        }
    }
}
