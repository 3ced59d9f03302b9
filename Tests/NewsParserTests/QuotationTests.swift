import NewsRecord
import Testing

@Suite struct QuotationTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var attributions: [String]
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ attributions: String...) {
            self.name = name
            self.text = text
            self.attributions = attributions
        }
    }

    @Test(arguments: [
        Case("curly", "“It is gone,” he said.", "direct: [It is gone,] / said / he / -"),
        Case("straight", "\"It is gone,\" Jo Lee said.", "direct: [It is gone,] / said / Jo Lee / person:jo-lee"),
        Case("single curly", "‘It is gone,’ he said.", "direct: [It is gone,] / said / he / -"),
        Case("single straight", "'It's gone,' he said.", "direct: [It's gone,] / said / he / -"),
        Case("guillemets", "«It is gone,» he said.", "direct: [It is gone,] / said / he / -"),
        Case("spaced guillemets", "« It is gone », he said.", "direct: [It is gone] / said / he / -"),
        Case("low and high", "„It is gone“, he said.", "direct: [It is gone] / said / he / -"),
        Case("two single marks", "''It is gone,'' he said.", "direct: [It is gone,] / said / he / -"),
        Case("backticks", "``It is gone,'' he said.", "direct: [It is gone,] / said / he / -"),
        Case(
            "mismatched, no space", "\"It is gone,”he said, referring to it.", "direct: [It is gone,] / said / he / -"),
        Case("mismatched the other way", "“It is gone,\" he said.", "direct: [It is gone,] / said / he / -"),
        Case("closing mark for an opening one", "”It is gone,” he said.", "direct: [It is gone,] / said / he / -"),
        Case(
            "nested", "“He told me, ‘Go away,’ and I went,” she said.",
            "direct: [He told me, ‘Go away,’ and I went,] / said / she / -", "direct: [Go away,] / told / He / -"),
        Case(
            "nested double", "“He told me, “Go away,” and I went,” she said.",
            "direct: [He told me, “Go away,” and I went,] / said / she / -"),
        Case(
            "apostrophes are no marks", "The officials' view of the '90s wasn't Lee's.\n\nDon't. ‘Em all."),
        Case(
            "split", "“It is gone,” he said, “and it will not come back.”",
            "direct: [It is gone,] + [and it will not come back.] / said / he / -"),
        Case(
            "going on", "“It is gone,” he said. “It will not come back.”",
            "direct: [It is gone,] + [It will not come back.] / said / he / -"),
        Case(
            "inverted", "“It is gone,” said Jo Lee, the owner.", "direct: [It is gone,] / said / Jo Lee / person:jo-lee"
        ),
        Case("colon", "Jo Lee said: “It is gone.”", "direct: [It is gone.] / said / Jo Lee / person:jo-lee"),
        Case("comma", "Jo Lee said, “It is gone.”", "direct: [It is gone.] / said / Jo Lee / person:jo-lee"),
        Case("told", "Jo Lee told ANB, “It is gone.”", "direct: [It is gone.] / told / Jo Lee / person:jo-lee"),
        Case(
            "told in a statement", "Jo Lee told reporters in Arlen on Monday: “It is gone.”",
            "direct: [It is gone.] / told / Jo Lee / person:jo-lee"),
        Case(
            "a programme's name is no utterance",
            "“It is gone,” Jo Lee said on ANB's “Early Hours.” “It will not come back.”",
            "direct: [It is gone,] + [It will not come back.] / said / Jo Lee / person:jo-lee"),
        Case(
            "a song's name, too", "“It is gone,” Jo Lee said of the song “The Long Way Home.”",
            "direct: [It is gone,] / said / Jo Lee / person:jo-lee"),
        Case("question", "“Is it gone?” she asked.", "direct: [Is it gone?] / asked / she / -"),
        Case("question, name", "“Is it gone?” Lee asked.", "direct: [Is it gone?] / asked / Lee / person:lee"),
        Case(
            "apposition", "“It is gone,” Jo Lee, the mill’s owner, told ANB.",
            "direct: [It is gone,] / told / Jo Lee / person:jo-lee"),
        Case(
            "name in the apposition", "“It is gone,” the owner, Jo Lee, said.",
            "direct: [It is gone,] / said / the owner, Jo Lee / person:jo-lee"),
        Case(
            "title", "“It is gone,” Mayor Jan Reus said.",
            "direct: [It is gone,] / said / Mayor Jan Reus / person:jan-reus"),
        Case(
            "unnamed", "“It is gone,” a senior official said.",
            "direct: [It is gone,] / said / a senior official / anon:a-senior-official"),
        Case(
            "group", "“It is gone,” human rights activists said.",
            "direct: [It is gone,] / said / human rights activists / group:human-rights-activists"),
        Case(
            "lead-in", "Despite the rain, “It is gone for good,” he said.",
            "direct: [It is gone for good,] / said / he / -"),
        Case(
            "mixed before", "The mill is “gone for good,” he said.",
            "mixed: The mill is + [gone for good,] / said / he / -"),
        Case(
            "mixed after", "Jo Lee said the mill was “gone for good” after the fire.",
            "mixed: the mill was + [gone for good] + after the fire / said / Jo Lee / person:jo-lee"),
        Case(
            "signature", "“It is gone for good.” — Jo Lee",
            "direct: [It is gone for good.] / - / Jo Lee / person:jo-lee"),
        Case(
            "party in brackets", "“It is gone,” Rep. Jo Lee (R-Ohio) said.",
            "direct: [It is gone,] / said / Rep. Jo Lee (R-Ohio) / person:jo-lee"),
        Case(
            "saying, behind an opening", "In May, Lee blamed the wind, saying, “It blew all night.”",
            "direct: [It blew all night.] / saying / Lee / person:lee"),
        Case("scare quotes", "The “experts” had left the “old mill” alone."),
        Case("title of a work", "They sang “The Long Way Home” at the mill."),
        Case("unclosed", "“It is gone, he said.\n\nThe rest stands.", "direct: [It is gone, he said.] / - / - / -"),
        Case(
            "two unclosed", "\"It is gone. \"It was old. He left.",
            "direct: [It is gone.] + [It was old. He left.] / - / - / -"),
        Case(
            "inches", "The beam was 5'10\" long, and 6\" wide, he said of the mill's roof.",
            "indirect: The beam was 5'10\" long, and 6\" wide / said / he / -"),
    ])
    func finds(_ example: Case) { #expect(Reading.attributions(example.text) == example.attributions) }

    @Test(arguments: [
        Case(
            "over paragraphs", "“It is gone,” Jo Lee said. “It was old.\n\n“It was dear to us.\n\n“And now it is ash.”",
            "direct: [It is gone,] + [It was old.] + [It was dear to us.] + [And now it is ash.] / said / Jo Lee / person:jo-lee"
        ),
        Case(
            "cue in the second paragraph", "“It is gone.\n\n“It was old,” Jo Lee said.",
            "direct: [It is gone.] + [It was old,] / said / Jo Lee / person:jo-lee"),
        Case(
            "turn", "“It is gone,” Jo Lee said.\n\n“It was old.”",
            "direct: [It is gone,] / said / Jo Lee / person:jo-lee",
            "direct: [It was old.] / - / - / person:jo-lee"),
        Case(
            "colon before the paragraph", "Jo Lee went home. Later Lee added:\n\n“It was old.”",
            "direct: [It was old.] / added / Lee / person:jo-lee"),
        Case(
            "pronoun", "Jo Lee owned the mill.\n\n“It is gone,” he said.",
            "direct: [It is gone,] / said / he / person:jo-lee"),
        Case(
            "surname", "Jo Lee owned the mill.\n\n“It is gone,” Lee said.",
            "direct: [It is gone,] / said / Lee / person:jo-lee"),
        Case(
            "acronym", "Arlen News Bureau (ANB) was there.\n\n“It is gone,” ANB reported.",
            "direct: [It is gone,] / reported / ANB / org:arlen-news-bureau"),
        Case(
            "the same source", "A source saw it.\n\n“It is gone,” a source said. “Quite,” the source added.",
            "direct: [It is gone,] / said / a source / anon:a-source",
            "direct: [Quite,] / added / the source / anon:a-source"),
    ])
    func acrossParagraphs(_ example: Case) { #expect(Reading.attributions(example.text) == example.attributions) }

    @Test(arguments: [
        Case(
            "that", "Jo Lee said that the mill was gone.",
            "indirect: that the mill was gone / said / Jo Lee / person:jo-lee"),
        Case(
            "without that", "Jo Lee said the mill was gone.",
            "indirect: the mill was gone / said / Jo Lee / person:jo-lee"),
        Case(
            "behind", "The mill was gone, Jo Lee said on Monday.",
            "indirect: The mill was gone / said / Jo Lee / person:jo-lee"),
        Case(
            "told", "Jo Lee told reporters the mill was gone.",
            "indirect: the mill was gone / told / Jo Lee / person:jo-lee"),
        Case(
            "told, with a place",
            "Jo Lee told ANB’s news service, in an interview recorded July 26, that the mill was gone.",
            "indirect: that the mill was gone / told / Jo Lee / person:jo-lee"),
        Case(
            "according to", "Some 40 people worked there, according to the council.",
            "indirect: Some 40 people worked there / according to / the council / org:council"),
        Case(
            "according to, first", "According to Jo Lee, some 40 people worked there.",
            "indirect: some 40 people worked there / According to / Jo Lee / person:jo-lee"),
        Case(
            "adding", "Jo Lee said the mill was gone, adding that he would not build it again.",
            "indirect: the mill was gone / said / Jo Lee / person:jo-lee",
            "indirect: that he would not build it again / adding / Jo Lee / person:jo-lee"),
        Case(
            "but", "The owner said the mill was gone, but officials there fear a second fire in it.",
            "indirect: the mill was gone / said / The owner / anon:owner",
            "indirect: a second fire in it / fear / officials there / group:officials"),
        Case(
            "country", "South Korea has said it would pay for it.",
            "indirect: it would pay for it / has said / South Korea / gov:kor"),
        Case("passive", "The mill is believed to be gone. They were told that it was."),
        Case("infinitive", "Jo Lee promised to come. He wants to say that it is gone."),
        Case("negation", "Jo Lee did not say that the mill was gone."),
        Case("noun", "The claim that the mill was gone was false. His thought was that it stood."),
    ])
    func indirect(_ example: Case) { #expect(Reading.attributions(example.text) == example.attributions) }

    @Test func aPullQuoteIsNoSecondUtterance() {
        let record = Reading.record(SampleReports.page)
        let pulled = record.attributions.filter { $0.region == .pullquote }
        #expect(pulled.count == 1)
        #expect(pulled.first?.relation == .fragment || pulled.first?.relation == .copy)
        let original = pulled.first?.sameAs.first.map { record.attributions[$0] }
        #expect(original?.content.contains { $0.passage.text.hasPrefix("I cannot give") } == true)
        #expect(pulled.first?.speaker == original?.speaker)
    }

    @Test func aHeadingMayAlterAQuotation() {
        let record = Reading.record(
            "Mill Burns Down\n\nIt was quiet.\n\nMill 'much less useful'\n\n“It was much less than useful to us,” Jo Lee said."
        )
        let heading = record.attributions.first { $0.region == .heading }
        #expect(heading?.relation == .altered)
        #expect(heading?.sameAs.count == 1)
        #expect(heading?.speaker == "person:jo-lee")
    }

    @Test func figuresHaveTheirSpeaker() {
        let record = Reading.record("“We lost 12 boats,” Jo Lee said. The storm sank 30 boats in all.")
        #expect(record.figures.map(\.speaker) == ["person:jo-lee", nil])
    }

    @Test func aCountryIsAGovernmentOnlyWhereItSpeaks() {
        let record = Reading.record("The ship left South Korea on Monday. South Korea said that it would return.")
        let government = record.entities.first { $0.id == "gov:kor" }
        #expect(government?.mentions.map(\.passage.span.start) == [37])
    }

    @Test func mentionsOfASpeakerAreCollected() {
        let record = Reading.record("Jo Lee owned it.\n\n“It is gone,” Lee said. “Quite gone,” he added.\n\nLee left.")
        let lee = record.entities.first { $0.id == "person:jo-lee" }
        #expect(lee?.name == "Jo Lee")
        #expect(lee?.mentions.map(\.form) == [.name, .surname, .pronoun, .surname])
    }
}
