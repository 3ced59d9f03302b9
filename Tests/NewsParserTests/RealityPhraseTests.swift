import NewsParser
import NewsRecord
import NewsText
import TestSupport
import Testing

/// What turns of phrase make of an infinitive, a gerund or a clause, and clauses whose verb the tagger or the tree misses.
@Suite(.enabled(if: Reading.shipped != nil)) struct RealityPhraseTests {
    static let phrases: [(text: String, type: String, realis: Event.Realis)] = [
        ("The brewer backed out of buying its rival.", "takeover", .negated),
        ("The guards were acquitted of stabbing a prisoner.", "attack", .negated),
        ("The guards were cleared of stabbing a prisoner.", "attack", .negated),
        ("The senator was talked out of endorsing the governor.", "endorsement", .negated),
        ("The board decided against closing the plant.", "closure", .negated),
        ("The rebels came close to shelling the camp.", "attack", .negated),
        ("The bank called off plans to close the branch.", "closure", .negated),
        ("The king resisted pressure to expel the envoy.", "expulsion", .negated),
        ("The navy is in no position to seize the tanker.", "seizure", .negated),
        ("The firm no longer plans to close the plant.", "closure", .negated),
        ("It is not true that the rebels shelled the camp.", "attack", .negated),
        ("Reports that the rebels had shelled the camp are false.", "attack", .negated),
        ("Had the police arrested the clerk, the money would have been found.", "arrest", .negated),
        ("The clerk pleaded guilty to stealing a painting.", "theft", .actual),
        ("The rebels did not hesitate to shell the camp.", "attack", .actual),
        ("The board went on to close the plant.", "closure", .actual),
        ("The regulator wasted no time in fining the bank.", "sanction", .actual),
        ("Not only did the firm close the plant, it sold the land.", "closure", .actual),
        ("Witnesses saw the guards stab the prisoner.", "attack", .actual),
        ("The brewer is on course to buy its rival.", "takeover", .planned),
        ("The bank has made up its mind to close the branch.", "closure", .planned),
        ("The chapel is due to be burned next week.", "attack", .planned),
        ("The bank is thinking about closing the branch.", "closure", .hypothetical),
        ("The minister refused to rule out expelling the envoy.", "expulsion", .hypothetical),
        ("Nothing would stop the rebels from shelling the camp.", "attack", .hypothetical),
        ("Were the nurses to walk out, the wards would close.", "strike", .hypothetical),
        ("In case the rebels shell the camp, a cellar was dug.", "attack", .hypothetical),
        ("The truce holds as long as the rebels release the hostages.", "release", .hypothetical),
        ("The ministry is ready to release the hostages if asked.", "release", .hypothetical),
        ("The mayor fears that the rebels will shell the camp.", "attack", .hypothetical),
        ("He said that the bank would probably close the branch.", "closure", .hypothetical),
        ("There are rumours that the prisoners escaped.", "flight", .alleged),
        ("The union faces accusations that it burned the chapel.", "attack", .alleged),
        ("The clerk was arrested for stealing a painting.", "theft", .alleged),
        ("The militia has a habit of kidnapping teachers.", "abduction", .habitual),
        ("The militia is known to kidnap teachers.", "abduction", .habitual),
        ("The militia would often kidnap teachers.", "abduction", .habitual),
        ("The rebels shelled the camp again and again.", "attack", .habitual),
        ("The brewer is in the process of buying its rival.", "takeover", .ongoing),
        ("Shareholders voted down the merger with Brenn.", "takeover", .negated),
        ("Fog forced the yard to scrub the launch of the ferry.", "launch", .negated),
        ("There were no reports of casualties or damage.", "injury", .negated),
        ("There were no reports of casualties or damage.", "damage", .negated),
        ("The jury found no evidence that the cook had poisoned a guest.", "killing", .negated),
        ("The court found no evidence of fraud and acquitted the clerk.", "ruling", .actual),
        ("The ministry has plans to evacuate the islanders should the volcano erupt.", "rescue", .hypothetical),
        ("A group has claimed responsibility for blowing up a bridge.", "bombing", .alleged),
        ("Mudslides cut the road twice a year.", "collapse", .habitual),
        ("Fog shuts the pass twice a year, and last week a driver died there.", "death", .actual),
        ("Chile offered to host a round of talks if both sides agree.", "talks", .hypothetical),
    ]

    @Test(arguments: phrases) func decides(_ text: String, _ type: String, _ realis: Event.Realis) throws {
        let record = try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
        let found = record.events.filter { $0.type == type }.map(\.realis)
        #expect(found.contains(realis), "\(text): \(record.events.map { "\($0.type) \($0.realis)" })")
    }

    /// The word in brackets is the verb of an event, and whoever is behind the arrow does it.
    @Test(arguments: [
        ("Villagers shot a farmer, [appointed] judges and blocked the road.", "villagers"),
        ("Soldiers searched two houses and [seized] weapons.", "soldiers"),
        ("Protesters clashed with police, [torched] cars and looted shops.", "protesters"),
        ("The talks collapsed after rebels [killed] civilians.", "rebels"),
        ("The talks collapsed after rebels [expelled] two envoys.", "rebels"),
        ("The governor said guards [rescued] twelve sailors.", "guards"),
        ("Witnesses described how pirates who had guns later [kidnapped] a teacher.", "pirates"),
        ("Soldiers sent to the border [arrested] two men.", "soldiers"),
        ("The union demanded that the regulator [fine] the bank.", "regulator"),
        ("Nor did the gang [murder] the witness.", "gang"),
        ("Police said they had searched a barn and were [holding] two men.", "police"),
        ("Unless the commander [surrenders], the siege will go on.", "commander"),
    ]) func findsTheVerb(_ marked: String, _ actor: String) throws {
        let word = try #require(marked.split(separator: "[").last?.split(separator: "]").first)
        let text = String(marked.filter { $0 != "[" && $0 != "]" })
        let record = try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
        let found = record.events.first { $0.passage.text.hasPrefix(word) }
        #expect(
            found?.actors.contains { $0.entity.contains(actor) } == true, "\(text): \(record.events)")
    }
}

/// The same events in other words: frames of verbs that news has as often as the plain ones.
@Suite(.enabled(if: Reading.shipped != nil)) struct EventTurnTests {
    @Test(arguments: [
        ("agreement", "The two sides signed at midnight."), ("agreement", "Both clans put their names to a truce."),
        ("talks", "The delegations sat down in Muscat."), ("talks", "Both sides returned to the negotiating table."),
        ("aid", "Spain sent firefighters to Chile."), ("aid", "The state supplied the army with tanks."),
        ("rescue", "Staff got all 38 residents out of the building."), ("rescue", "Crews are digging for survivors."),
        ("rescue", "Thousands were moved to higher ground."), ("surrender", "The rebels threw down their guns."),
        ("surrender", "Four hundred fighters handed in their weapons."),
        ("investigation", "The flat was searched on Monday."), ("refusal", "Deputies threw out the proposal."),
        ("sanction", "The midfielder was sent off."), ("expulsion", "Chad ordered the envoy to leave."),
        ("arrest", "Police are holding three men."), ("arrest", "Two men were picked up at the border."),
        ("repatriation", "Georgia will take back its citizens."), ("seizure", "The bank repossessed the farm."),
        ("attack", "Rockets rained down on the town."), ("flight", "Two inmates broke out of a jail."),
        ("flight", "The killer slipped out of the country."), ("fire", "The mill burned down."),
        ("fire", "The chapel went up in flames."), ("crash", "A cyclist was knocked down by a van."),
        ("collapse", "The roof fell in."), ("collapse", "A block of flats that collapsed on Monday had been empty."),
        ("damage", "The town was left without water."), ("death", "A climber fell to his death."),
        ("injury", "An elderly woman broke her hip."), ("injury", "The driver suffered burns."),
        ("theft", "The purse was snatched."), ("appointment", "The king reshuffled his cabinet."),
        ("appointment", "He was chosen to lead the bank."), ("layoffs", "The club parted company with its coach."),
        ("bankruptcy", "The shop went out of business."), ("market_move", "Bread prices went up."),
        ("closure", "The line stopped running."), ("discovery", "The painting turned up in an attic."),
        ("talks", "Oman hosted a new round of talks between the two clans."),
        ("ruling", "The nurse was acquitted."), ("broadcast", "The match was shown on television."),
    ]) func reads(_ type: String, _ text: String) throws {
        let record = try #require(Reading.shipped).parse(Array("Notes\n\n\(text)\n".utf8), path: Reading.path)
        #expect(record.events.map(\.type).contains(type), "\(text): \(record.events.map(\.type))")
    }

    @Test(arguments: [
        "The senator signed off on the plan.", "A striker drew level at the start.", "The recipe asks for two eggs.",
        "The novel has not been released.", "Guests had to leave the room as it filled.",
        "The sisters got to the station on time.", "He turned up at the party.", "The choir went up to the loft.",
    ]) func leaves(_ text: String) throws {
        let record = try #require(Reading.shipped).parse(Array("Notes\n\n\(text)\n".utf8), path: Reading.path)
        #expect(record.events.isEmpty, "\(text): \(record.events.map { "\($0.type) \($0.passage.text)" })")
    }

    /// A headline's verb in the present, between two nouns.
    @Test(arguments: [
        ("arrest", "Clerk freed as court jails banker")
    ]) func readsHeadlines(_ type: String, _ text: String) throws {
        let record = try #require(Reading.shipped).parse(Array("\(text)\n".utf8), path: Reading.path)
        #expect(!record.events.isEmpty, "\(type) in \(text)")
    }
}
