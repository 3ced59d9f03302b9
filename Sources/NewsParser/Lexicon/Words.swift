/// The words that are not cues, by what they do in a sentence.
enum Words {
    private static let rows: [(WordTraits, String)] = [
        ([.pronoun, .functionWord, .masculine], "he"),
        ([.pronoun, .functionWord, .feminine], "she"),
        ([.pronoun, .functionWord, .plural], "they we"),
        ([.pronoun, .functionWord], "it i you who"),
        (
            [.determiner, .functionWord],
            "the a an his her their its our my your this these those some many several most all"
        ),
        (
            [.determiner, .functionWord],
            "both each every another any no other few one two three four five six seven eight"
        ),
        (
            [.preposition, .functionWord],
            "of for in at on with from by to about against near into over under between among"
        ),
        (
            [.preposition, .functionWord],
            "during through across behind beyond despite without within outside inside amid"
        ),
        ([.preposition, .functionWord], "toward towards upon via per like unlike along around off onto"),
        ([.subordinator, .functionWord], "that which whom whose when while as because after before since although"),
        ([.subordinator, .functionWord], "though if where whether than until unless so how why what once"),
        ([.coordinator, .functionWord], "and or but nor"),
        (
            [.auxiliary, .functionWord],
            "has have had having will would can could may might shall should must did does do"
        ),
        ([.auxiliary, .copula, .functionWord], "is are was were be been being am"),
        (
            [.adverb, .functionWord],
            "also later then previously often still now again recently even just further already"
        ),
        (
            [.adverb, .functionWord],
            "sometimes always earlier meanwhile however therefore thus instead moreover too there here"
        ),
        (
            [.adverb, .functionWord],
            "repeatedly publicly reportedly simply flatly quickly finally apparently only perhaps maybe"
        ),
        (
            [.adverb, .functionWord],
            "yet ever soon ago today yesterday tomorrow tonight nevertheless nonetheless indeed"
        ),
        ([.negation, .functionWord], "not never n't"),
        (
            .functionWord,
            "yes according such more much less very well up down out back let please thanks him them me us"
        ),
        (.functionWord, "hundreds thousands millions dozens unfortunately obviously frankly certainly additionally"),
        (.functionWord, "asked given based following including despite speaking whatever whoever nobody nothing"),
        (.functionWord, "everyone everybody someone somebody something anyone anything everything none neither either"),
        ([.calendar, .functionWord], "monday tuesday wednesday thursday friday saturday sunday"),
        ([.calendar, .functionWord], "january february april june july august september october november december"),
        ([.calendar, .functionWord], "jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec."),
        ([.calendar], "yesterday today tomorrow tonight march"),
        ([.addressee], "reporters journalists lawmakers parliament him them me us her you"),
        ([.honorific, .title], "mr mrs ms miss mx dr prof mr. mrs. ms. dr. prof. rev. sir dame lord lady"),
        (
            .title,
            "president vice deputy senator sen. sens. representative rep. reps. congressman congresswoman governor"
        ),
        (.title, "gov. mayor minister premier chancellor king queen prince princess pope cardinal archbishop bishop"),
        (.title, "rabbi imam ayatollah sheikh general gen. lt. lieutenant colonel col. major maj. captain capt. sgt."),
        (.title, "sergeant admiral adm. judge justice attorney secretary ambassador envoy commissioner chairman"),
        (.title, "chairwoman chairperson chair director chief professor doctor detective officer sheriff speaker"),
        (.title, "coach manager analyst spokesman spokeswoman spokesperson leader prime foreign defence defense"),
        (.title, "former acting interim special senior gen. brig. cmdr. supt. insp. st. rev. hon."),
        (
            .organisationWord,
            "ministry department university college agency party committee corp. corp corporation inc. inc"
        ),
        (
            .organisationWord,
            "ltd. ltd llc plc company co. co group council bank commission association institute institution"
        ),
        (
            .organisationWord,
            "foundation union court congress senate parliament house office bureau service force forces"
        ),
        (
            .organisationWord,
            "police army navy administration government authority organization organisation federation"
        ),
        (.organisationWord, "league center centre board society network news times post journal press tribune herald"),
        (.organisationWord, "guardian radio television tv broadcasting media airlines airways motors industries"),
        (.organisationWord, "international partners holdings hospital school church campaign coalition alliance front"),
        (.organisationWord, "movement nations cabinet assembly treasury pentagon kremlin"),
        (
            [.placeWord],
            "north south east west northern southern eastern western central republic united new river lake"
        ),
        ([.placeWord], "city county province island islands sea ocean mountain mount valley street avenue square"),
        (.personNoun, "official spokesman spokeswoman spokesperson diplomat analyst expert source activist lawmaker"),
        (.personNoun, "adviser advisor aide lawyer attorney professor researcher scientist economist historian"),
        (.personNoun, "author reporter journalist editor officer soldier witness resident neighbour neighbor friend"),
        (.personNoun, "man woman mother father son daughter brother sister wife husband student teacher doctor nurse"),
        (.personNoun, "worker farmer fisherman driver pilot survivor victim defector refugee negotiator envoy senator"),
        (.personNoun, "minister president governor mayor leader chairman director manager coach player captain judge"),
        (.personNoun, "prosecutor detective critic supporter strategist executive person representative secretary"),
        (.personNoun, "ambassador commissioner candidate nominee ceo commander coordinator organiser organizer owner"),
        (
            [.groupNoun, .plural],
            "officials spokesmen diplomats analysts experts sources activists lawmakers aides advisers"
        ),
        (
            [.groupNoun, .plural],
            "advisors lawyers attorneys researchers scientists economists historians reporters authorities"
        ),
        (
            [.groupNoun, .plural],
            "journalists officers soldiers witnesses residents neighbours neighbors friends people men"
        ),
        (
            [.groupNoun, .plural],
            "women parents students teachers doctors nurses workers farmers survivors victims defectors"
        ),
        (
            [.groupNoun, .plural],
            "refugees negotiators senators ministers leaders prosecutors detectives critics supporters backers allies rivals"
        ),
        (
            [.groupNoun, .plural],
            "opponents republicans democrats conservatives liberals investigators executives governments"
        ),
        (
            [.groupNoun, .plural],
            "observers campaigners protesters doctors families relatives members others many some"
        ),
        ([.groupNoun, .plural], "police media voters users rebels troops companies countries groups reports"),
        (.bodyNoun, "ministry department government agency company group council bank commission committee police"),
        (.bodyNoun, "court office bureau administration army military navy campaign team party union firm"),
        (.bodyNoun, "organisation organization association institute university college school hospital church"),
        (.bodyNoun, "newspaper magazine paper broadcaster station network channel agency statement report study"),
        (.bodyNoun, "survey poll document letter memo press board panel tribunal authority regime embassy palace"),
        ([.nameParticle], "de del della der den van von bin ibn al el la le du da di dos ben ten ter"),
    ]

    /// Every word with its traits; a word in several rows has those of all.
    static let entries: [(String, WordTraits)] = rows.flatMap { traits, words in
        words.split(separator: " ").map { (String($0), traits) }
    }
}
