import Lexicons
import NewsNames
import NewsText
import Testing

@Suite struct LexiconTests {
    @Test func findsWhatItWasGiven() {
        let words = (0..<2000).map { "word\($0)" }
        func hash(_ word: String) -> UInt64 {
            Array(word.utf8).withUnsafeBufferPointer { NameHashing.word($0, 0, $0.count) }
        }
        let lexicon = NameLexicon(
            entries: Dictionary(uniqueKeysWithValues: words.map { (hash($0), NameClasses.surname) }))
        #expect(words.allSatisfy { lexicon.classes(hash($0)).contains(.surname) })
        let strangers = (0..<2000).filter { !lexicon.classes(hash("other\($0)")).isEmpty }
        #expect(strangers.count < 10)
        #expect(NameLexicon(slots: lexicon.slots) != nil)
        #expect(NameLexicon(slots: [1, 2, 3]) == nil)
    }

    @Test func everyCountryHasItsCodes() {
        let rows = CountryRows.text.split(separator: "\n").map {
            $0.split(separator: ";", omittingEmptySubsequences: false)
        }
        #expect(rows.count > 220)
        for row in rows {
            #expect(row.count == 5 && row[0].utf8.count == 3 && row[1].utf8.count == 2 && !row[2].isEmpty, "\(row)")
        }
        #expect(Set(rows.map(\.[0])).count == rows.count)
        #expect(Set(rows.map(\.[1])).count == rows.count)
    }

    @Test func listsHoldNoEmptyPhrase() {
        for list in [Titles.offices, Organisations.headWords, Organisations.outlets, Places.regions, Places.peoples] {
            #expect(list.phrases.count > 20)
            #expect(list.phrases.allSatisfy { !$0.isEmpty && !$0.hasPrefix(" ") })
        }
    }
}
