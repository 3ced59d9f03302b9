import Lexicons
import NewsNames
import NewsText

/// Lays out the word lists as the tagger reads them.
struct NameLists {
    private var entries: [UInt64: NameClasses] = [:]

    var lexicon: NameLexicon { NameLexicon(entries: entries) }

    mutating func add(_ phrase: some StringProtocol, _ classes: NameClasses) {
        let text = BlockText(bytes: Array(phrase.utf8))
        text.bytes.withUnsafeBufferPointer { bytes in
            var words: [NameWord] = []
            NameWords.pieces(of: text.tokens[...], in: bytes, into: &words)
            guard !words.isEmpty, words.count <= NameLexicon.longestWordCount else { return }
            var hash = NameHashing.word(bytes, Int(words[0].start), Int(words[0].end))
            for word in words.dropFirst() {
                hash = NameHashing.phrase(hash, NameHashing.word(bytes, Int(word.start), Int(word.end)))
            }
            entries[hash, default: []].formUnion(classes)
        }
    }

    mutating func add(_ list: WordList, _ classes: NameClasses) {
        for phrase in list.phrases { add(phrase, classes) }
    }

    /// Everything in the module `Lexicons`.
    mutating func addLexicons() {
        add(Titles.honorifics, [.honorific, .title])
        for list in [Titles.offices, Titles.military, Titles.clerical, Titles.callings] { add(list, .title) }
        add(Organisations.headWords, .organisationWord)
        add(Organisations.known, .organisation)
        add(Organisations.outlets, .organisation)
        for list in [Places.regions, Places.americanStates, Places.provinces] { add(list, .region) }
        add(Places.words, .placeWord)
        add(CalendarWords.words, .calendar)
        for line in CountryRows.text.split(separator: "\n") {
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            guard fields.count == 5 else { continue }
            for (field, classes) in [(2, NameClasses.country), (3, .demonym), (4, .city)] {
                for phrase in fields[field].split(separator: ",") { add(phrase, classes) }
            }
        }
        add(Places.peoples, .demonym)
    }

    /// Lines of `name TAB g|s TAB rank`.
    mutating func addPersons(_ text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t")
            guard fields.count == 3, let rank = Int(fields[2]) else { continue }
            add(fields[0], fields[1] == "g" ? .givenName : rank <= 3_000 ? .surname : .rareSurname)
        }
    }

    /// Lines of `name TAB country TAB thousands`.
    mutating func addPlaces(_ text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let fields = line.split(separator: "\t")
            guard fields.count == 3, let size = Int(fields[2]) else { continue }
            add(fields[0], size >= 100 ? .city : .town)
        }
    }

    /// Words that stand so often with a small letter in some texts.
    mutating func addCommon(_ examples: [NameTrainer.Example], atLeast least: Int) {
        var counts: [String: Int] = [:]
        for example in examples {
            for token in example.text.tokens where token.kind == .word {
                let first = example.text.bytes[Int(token.start)]
                if first >= 0x61, first <= 0x7A { counts[example.text.text(token), default: 0] += 1 }
            }
        }
        for (word, count) in counts where count >= least { add(word, .common) }
    }
}
