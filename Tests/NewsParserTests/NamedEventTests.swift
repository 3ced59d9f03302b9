import NewsRecord
import NewsSyntax
import Testing

@testable import NewsParser

/// Events that nouns name, wherever these stand: which one is meant, and by what frame.
@Suite(.enabled(if: Reading.shipped != nil, "needs the weights")) struct NamedEventTests {
    private func events(_ text: String) throws -> [Event] {
        let parser = try #require(Reading.shipped)
        return parser.parse(Array("Notes\n\n\(text)\n".utf8), path: Reading.path).events
    }

    private func types(_ text: String) throws -> [String] { try events(text).map(\.type) }

    static let pairs: [(type: String, event: String, lookalike: String)] = [
        // What an article or a name points at.
        ("attack", "Relatives of the victims of the attack met in Lund.", "The army bought attack helicopters."),
        ("bombing", "Flights were scarce in the wake of the Varna bombing.", "A report on bombing was read there."),
        ("resignation", "Shares fell on news of Mr. Okafor's resignation.", "It was a time of resignation."),
        ("investigation", "They kept the files of the investigation.", "They sold a book on investigation."),
        (
            "attack", "The guide showed a map of sniper attacks in Basra.",
            "The coach was asked about attack as a tactic."
        ),
        // What a frame asks for.
        ("demand", "The bishop repeated his calls for a ban.", "The bishop repeated his phone calls."),
        ("demand", "The union started a petition.", "The union started a journal."),
        ("lawsuit", "The girl is at the centre of a custody battle.", "The two sides lost a battle near the river."),
        ("accusation", "The paper printed allegations of fraud.", "The garage charges for parking."),
        ("endorsement", "He hopes for the endorsement of the union.", "He signed the back of the cheque."),
        ("agreement", "The tentative pact between the ports ends in May.", "They deal in wool."),
        ("takeover", "The brewery completed its tender offer.", "The brewery had a special offer."),
        ("market_move", "Traders spoke of a drop in prices.", "Doctors spoke of a drop in weight."),
        ("appointment", "The senate debated the judge's nomination to the court.", "He won his party's nomination."),
        ("killing", "The shooting death of the boy shook Malmo.", "The death of the singer shook Malmo."),
        ("bombing", "The president ordered strikes on the camps.", "The union ordered a strike."),
        ("criticism", "The mayor tired of the attacks on Ms. Lind.", "The mayor heard of the attacks on the village."),
        ("election", "The senator took the lead in delegates with a win in Ohio.", "The team led with a win in Ohio."),
        ("accusation", "The two sides traded charges of fraud.", "The bank added charges of 20 dollars."),
        ("visit", "The premier spoke of his trip to Chile.", "The premier spoke of a trip to the dentist."),
        ("layoffs", "The mill announced job cuts.", "The mill announced price cuts."),
        ("seizure", "The paper wrote of the occupation of Crimea.", "The paper wrote of the occupation of a baker."),
        ("talks", "The ministers held a meeting.", "The annual meeting of shareholders was held in Turin."),
        ("withdrawal", "The withdrawal of the troops took a week.", "The withdrawal of the offer took a week."),
    ]

    @Test(arguments: pairs)
    func tellsOneFromTheOther(type: String, event: String, lookalike: String) throws {
        #expect(try types(event).contains(type), "\(event)")
        #expect(try !types(lookalike).contains(type), "\(lookalike)")
    }

    static let verbs: [(type: String, event: String, lookalike: String)] = [
        ("election", "Ms. Varga won Ohio.", "The firm won Ohio as a customer."),
        ("election", "The senator captured Iowa in the caucus.", "The speech captured the mood of voters."),
        ("ruling", "The agency ruled that the boy may stay.", "The queen ruled the island."),
        ("ruling", "The court upheld the fine.", "The captain upheld the custom."),
        ("demand", "His uncle asked that the dog be returned.", "He was asked about claims for damages."),
        ("visit", "Inspectors traveled to Chad to see the mine.", "Tourists traveled to Chad to see the dunes."),
        ("settlement", "She moved to Canada as a child.", "The debate moved to taxes."),
        ("sanction", "The bank's licence was revoked.", "The king revoked his oath."),
        ("investigation", "A driver is wanted for questioning.", "A driver is wanted for the night shift."),
        ("appointment", "She was replaced by Ana Costa.", "The valve was replaced by a new one."),
        ("market_move", "Arcolux fell 30 cents to $12.25.", "Arcolux fell behind its rival."),
        ("market_move", "Zelco Industries closed at $12.25, up 50 cents.", "The curtain came down."),
        ("market_move", "Bond prices were slightly higher.", "The bridge was slightly higher."),
        ("market_move", "The share price rose 4 percent.", "Net income rose 4 percent."),
        ("attack", "Rebels attacked the port.", "It is a crime to attack a guard."),
        ("crossing", "They crossed the border.", "They crossed paths with the mayor."),
        ("refusal", "The minister rejected the offer.", "The minister rejected the idea that he was tired."),
        ("endorsement", "The union backed Ms. Varga.", "In the poll, Ms. Varga was backed by a majority of women."),
        ("endorsement", "The union announced support for Ms. Varga.", "They send wages back to their families."),
        ("arrest", "Three men were held overnight.", "The Bern holding company lost money."),
        ("vote", "The senate voted on the bill.", "The paper praised his Senate voting record."),
        ("aid", "The council gave food to the camp.", "The council offered a reward of 2 million dollars."),
        ("rescue", "Divers saved two women.", "The change will save women 10 million dollars a year."),
        ("protest", "Farmers held a rally against the tax.", "Ms. Varga is crossing the state, holding rallies."),
        ("criticism", "The mayor was critical of the plan.", "The patient was in critical care."),
        ("criticism", "Residents complained about the noise.", "Residents spoke about the noise."),
        ("arrest", "His parents were taken away by the police.", "The dishes were taken away by the waiter."),
        ("takeover", "Zelco Industries agreed to be acquired by Arco Corp.", "The skill was acquired by practice."),
        ("takeover", "The owner sold his stake.", "The owner sold his hat."),
        ("asylum_admission", "The singer is seeking asylum.", "The singer is seeking fame."),
        ("market_move", "Share prices closed sharply lower.", "The bridge closed in May."),
        ("repatriation", "The girl was returned to her father in Chad.", "Their attention returned to the judges."),
        ("release", "The release of two hostages was announced.", "The release of the emails was announced."),
        ("layoffs", "She was fired in May.", "A shell was found near where the sniper fired, the sheriff said."),
        ("attack", "The mass shooting in Lund shook the town.", "Signs for the fair were shooting into view."),
        ("crash", "The ferry sank off Cebu.", "Arcolux skidded 9 points to 200."),
    ]

    @Test(arguments: verbs) func tellsVerbsApart(type: String, event: String, lookalike: String) throws {
        #expect(try types(event).contains(type), "\(event)")
        #expect(try !types(lookalike).contains(type), "\(lookalike)")
    }

    /// What is told of again is listed once.
    @Test func anEventToldAgainIsListedOnce() throws {
        let again = try events("Two bombings shook Varna on Friday. The mayor called the attacks senseless.")
        #expect(again.filter { ["attack", "bombing"].contains($0.type) }.count == 1)
        let another = try events("A bombing shook Varna on Friday. It came a day after the bombing in Lodz.")
        #expect(another.filter { $0.type == "bombing" }.count == 2)
        let anew = try events("The visit was called off in May. Marr said she will arrange the visit anew.")
        #expect(anew.filter { $0.type == "visit" }.map(\.realis) == [.negated, .planned])
    }

    /// In a report of bombs, a blast is a bombing.
    @Test func aBlastOfABombIsABombing() throws {
        #expect(try types("The blast hurt nine people. A bomb had been left in a bin.").contains("bombing"))
        #expect(try !types("The blast hurt nine people. A boiler had been left on.").contains("bombing"))
    }
}
