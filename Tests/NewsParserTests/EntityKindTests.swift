import NewsParser
import NewsRecord
import Testing

/// What a name names, by the words beside it.
@Suite struct EntityKindTests {
    private func identifiers(_ text: String) throws -> Set<String> {
        let record = try #require(Reading.shipped).parse(Array("Notes\n\n\(text)\n".utf8), path: Reading.path)
        return Set(record.entities.map(\.id))
    }

    @Test(arguments: [
        ("The wounded were flown to the capital, Brenn, and treated there.", "place:brenn"),
        ("He lives in Odra, a village on the border.", "place:odra"),
        ("The operator, Tamsa Lines, rejected the claim.", "org:tamsa-lines"),
        ("Marlo Foods, a maker of soups, said sales fell.", "org:marlo-foods"),
        ("The company, Marlo Foods, was fined in May.", "org:marlo-foods"),
        ("The contractor, Delo Arc, pulled out.", "org:delo-arc"),
        ("A court jailed Andres Kask, the former head of Balti Pank, for fraud.", "org:balti-pank"),
        ("“I lost it all,” said Helve Tamm, 78, a retired teacher.", "person:helve-tamm"),
        ("The bill was sent back, the Justice Ministry said.", "org:justice-ministry"),
        ("“It sells,” said Lisbet Arnau, publisher of a trade letter.", "person:lisbet-arnau"),
        ("Workers at LTV Steel went home, and LTV Steel said why.", "org:ltv-steel"),
        ("Halden Minerals Inc. said it would close the pit.", "org:halden-minerals"),
        ("The Sun Co. said it would close the pit.", "org:sun-co"),
        // A first name that everybody knows is a person's, whatever stands beside it.
        ("The publisher, Anna Brandt, said the book was late.", "person:anna-brandt"),
        ("Its leader, Tomas Riel, accused the ministry of waste.", "person:tomas-riel"),
    ])
    func theNounBesideANameTellsItsKind(_ text: String, _ wanted: String) throws {
        #expect(try identifiers(text).contains(wanted), "\(text)")
    }

    @Test(arguments: [
        ("Republicans said the canal was a waste.", ["group:republicans"]),
        ("The town fed two Malians and 40 Afghans.", ["group:afghans", "group:malians"]),
        ("Muslim Americans fear the curfew.", ["group:muslim-americans"]),
        ("Voters were calm. Democrats urged Iowans to wait.", ["group:democrats", "group:iowans"]),
    ])
    func aNameOfManyPeopleIsAGroupByWhateverRoad(_ text: String, _ wanted: [String]) throws {
        let found = try identifiers(text)
        #expect(found.isSuperset(of: wanted), "\(text): \(found)")
        #expect(!found.contains { id in ["org:", "person:", "place:"].contains { id.hasPrefix($0) } }, "\(found)")
    }

    @Test func aRelativeAloneIsNobody() throws {
        let found = try identifiers("Halden who exposed the fraud wins. Rain, which covered much of May, was welcome.")
        #expect(found.isDisjoint(with: ["anon:who", "anon:which", "person:who"]), "\(found)")
    }

    @Test func theSurnameOfAPersonIsNotTakenForATown() throws {
        let found = try identifiers("Anna Odra spoke to reporters in the capital, Odra. Odra said the bridge was safe.")
        #expect(found.contains("person:anna-odra"))
    }

    @Test(arguments: [
        ("Interior Minister Hanna Weiss told reporters that the ferry had sunk.", "person:hanna-weiss"),
        ("Rural Development Minister Ivan Petrov said the road was open.", "person:ivan-petrov"),
        ("White House Press Secretary Dana Holt said the talks went on.", "person:dana-holt"),
        ("James Dean Hollis said the shop was shut.", "person:james-dean-hollis"),
    ])
    func anOfficeIsNoPartOfAName(_ text: String, _ wanted: String) throws {
        #expect(try identifiers(text).contains(wanted), "\(text)")
    }

    private func speakers(_ text: String) throws -> [String?] {
        let record = try #require(Reading.shipped).parse(Array("Notes\n\n\(text)\n".utf8), path: Reading.path)
        return record.attributions.map(\.speaker)
    }

    @Test(arguments: [
        (
            "The World Health Organization said six men had died.\n\nThe fever spreads, according to the WHO.",
            "org:world-health-organization"
        ),
        (
            "The International Monetary Fund said growth would slow.\n\nThe IMF said prices rose.",
            "org:international-monetary-fund"
        ),
    ])
    func anAcronymIsTheBodyWhoseFirstLettersItHas(_ text: String, _ wanted: String) throws {
        #expect(try speakers(text) == [wanted, wanted])
    }

    @Test(arguments: [
        ("The U.N. said talks would go on. The United Nations wants more.", "org:united-nations"),
        ("The UN said talks would go on.", "org:united-nations"),
        ("Agence France-Presse reported that two people had died.", "org:afp"),
        ("AFP reported that two people had died.", "org:afp"),
        ("The Department of Justice said it would sue.", "org:justice-department"),
        ("The Justice Department said it would sue. The DOJ said more would follow.", "org:justice-department"),
        ("The Ministry of Foreign Affairs said it would reply.", "org:foreign-ministry"),
    ]) func aBodyHasOneIdByWhateverName(_ text: String, _ wanted: String) throws {
        #expect(try Set(speakers(text)) == [wanted])
    }

    @Test(arguments: [
        ("The list was replaced by a message that said, \"It is gone.\"", "anon:message"),
        ("Residents found a sign which read \"Keep out of the yard.\"", "anon:sign"),
        (
            "Halden Foods closed a mill. \"We never met,\" the company wrote. It added, \"We want no part.\"",
            "org:halden-foods"
        ),
        ("Marlo Group left. \"Our mission is to be safe,\" the organization wrote.", "org:marlo-group"),
    ]) func aPronounOrADescriptionIsWhatItStandsFor(_ text: String, _ wanted: String) throws {
        #expect(try Set(speakers(text)) == [wanted])
    }

    @Test func nobodySaysWhoSaysIt() throws {
        let text = "Notes\n\nThe council, which said it had no money, met on Monday.\n"
        let record = try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
        #expect(record.attributions.map { $0.content.map(\.passage.text) } == [["it had no money"]])
    }

    @Test func aNameGoesOnAcrossASmallWordWithACapital() throws {
        #expect(
            try speakers("Doctors Without Borders warned that the fever was spreading.") == [
                "org:doctors-without-borders"
            ])
    }

    @Test func aBodyThatIsSpelledAsAPronounSpeaks() throws {
        #expect(try speakers("The WHO said six men had died.") == ["org:world-health-organization"])
    }

    @Test func whatWasSaidOnADayIsSaidAndHappensToPeople() throws {
        let text = "Notes\n\nThe agency said on Thursday that six people had died in the flood.\n"
        let record = try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
        let contents = record.attributions.map { $0.content.map(\.passage.text) }
        #expect(contents == [["that six people had died in the flood"]])
        let death = try #require(record.events.first { $0.type == "death" })
        #expect(death.targets.map(\.entity) == ["group:people"])
    }
}
