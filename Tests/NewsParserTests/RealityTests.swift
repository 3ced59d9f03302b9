import NewsParser
import NewsRecord
import NewsText
import TestSupport
import Testing

/// What the words around an event make of it, force by force (`docs/events.md`).
@Suite(.enabled(if: Reading.shipped != nil)) struct RealityTests {
    private func record(_ text: String) throws -> Record {
        try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
    }

    static let rows: [(text: String, type: String, realis: Event.Realis)] = [
        ("Two miners were hurt when a shaft flooded near Kitwe.", "flood", .actual),
        ("The king is due to open parliament and swear in the new cabinet on Thursday.", "appointment", .planned),
        ("The junta routinely jails reporters and closes their papers.", "closure", .habitual),
        ("The carrier withdrew its offer to buy its rival.", "takeover", .negated),
        ("The rebels were able to kill nine guards.", "killing", .actual),
        ("The rebels would have been able to kill nine guards.", "killing", .negated),
        ("Both houses are intent on repealing the law.", "enactment", .hypothetical),
        ("The bank has set its sights on buying a rival.", "takeover", .planned),
        ("The ministry insisted that the boy be deported.", "repatriation", .hypothetical),
        ("Critics say it was unfair to expel the envoy.", "expulsion", .hypothetical),
        ("Guards must protect the miners from being murdered.", "killing", .negated),
        ("The bombings will not prevent the two states from signing the treaty.", "bombing", .actual),
        ("The minister flew to Geneva to sign the treaty.", "agreement", .planned),
        ("Nurses gathered in Leeds to protest against the cuts.", "protest", .actual),
        ("The resolution calls for Israel's withdrawal from the valley.", "withdrawal", .hypothetical),
        ("Next month's election worries the traders.", "election", .planned),
        ("The union threatened to strike unless the drivers are reinstated.", "strike", .hypothetical),
        ("It was two days after a rally in Chicago had been cancelled.", "protest", .negated),
        ("They worked hard to change that and I don't blame them.", "accusation", .negated),
        ("In an interview the mayor said that the bridge never opened.", "interview", .actual),
        ("Candidates in the race for the appointment met.", "appointment", .planned),
        ("A witness told the jury that the foreman had beaten boys with cables.", "attack", .alleged),
        ("Firefighters were still battling the blaze at noon.", "fire", .ongoing),
        ("The council voted to close two libraries.", "closure", .planned),
        ("The council voted to condemn the raid.", "condemnation", .actual),
        ("The miners have been on strike since May.", "strike", .ongoing),
        ("The law could lead people to attack a nurse.", "attack", .hypothetical),
        ("The pilots will stop work after talks with the airline ended on Friday.", "talks", .actual),
        ("The party threatened to boycott November's election.", "election", .planned),
        ("The army accused a vessel of ramming a patrol boat.", "crash", .alleged),
        ("Norway became the last country to ratify the treaty.", "enactment", .actual),
        ("Residents are being evacuated.", "rescue", .ongoing),
        ("The guard could have been saved if the alarm had sounded.", "rescue", .negated),
        ("Police have offered a reward for the arrest of the killer.", "arrest", .hypothetical),
        ("Teachers voted to end a strike.", "strike", .actual),
        ("The two states had been due to sign a treaty, but the meeting was called off.", "agreement", .negated),
        ("He called for early elections.", "election", .hypothetical),
        ("The knife that he used to kill the clerk was found.", "killing", .actual),
        ("A rifle used to kill the clerk was found.", "killing", .actual),
        ("The rebels used to attack villages.", "attack", .habitual),
        ("Miners left the pit, and some have escaped to protest in the capital.", "protest", .hypothetical),
        ("The council was accused of plotting to burn the mill.", "attack", .alleged),
        ("Peru to deport 40 miners", "repatriation", .planned),
        ("The bishop said that he would rather resign than pay.", "resignation", .hypothetical),
        ("Two ferries came within ten metres of colliding off Cork.", "crash", .negated),
        ("If no deal is reached by noon, the pilots will walk out.", "agreement", .hypothetical),
        ("A cigarette may have caused the fire that gutted the mill.", "fire", .actual),
        ("The motive for the shooting is unknown.", "attack", .actual),
        ("The outbreak is still spreading.", "outbreak", .ongoing),
        ("Poachers cross the river several times a week.", "crossing", .habitual),
        ("The court set Friday as the deadline for his deportation.", "repatriation", .planned),
        (
            "The king was scheduled to open the fair, talk to traders who stayed and meet with the mayor.", "talks",
            .planned
        ),
    ]

    @Test(arguments: rows) func weighsWhatStandsAround(_ row: (text: String, type: String, realis: Event.Realis)) throws
    {
        let events = try record(row.text).events
        #expect(events.first { $0.type == row.type }?.realis == row.realis)
    }

    /// Who does it and to whom, where tagger or tree have the words for others.
    @Test(arguments: [
        ("Gunmen stormed the hospital and shot two nurses.", "group:gunmen", "group:nurses"),
        ("Police fired tear gas at protesters.", "org:police", "group:protesters"),
        ("The bombing of a clinic that killed an officer shook the city.", nil, "anon:officer"),
    ]) func seesWhoTakesPart(_ text: String, _ actor: String?, _ target: String) throws {
        let event = try record(text).events.last { ["attack", "killing"].contains($0.type) }
        #expect(event?.actors.first?.entity == actor)
        #expect(event?.targets.first?.entity == target)
    }
}
