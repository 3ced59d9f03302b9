/// Words by which whoever writes them judges: in a reporter's own voice they say more than what happened.
///
/// Source: our own judgement, after what the style books of news agencies advise against; each word stands in the class of
/// what it adds. Words that also only describe (`deadly`, `alleged`, `controversial`) are not among them.
public enum LoadedWords {
    /// What a loaded word does.
    public enum Class: String, CaseIterable, Sendable {
        /// Denies that those who rule do so by right: `regime`, `junta`, `puppet`.
        case rule
        /// Puts people into a camp: `Stalinist`, `hardline`, `fanatic`, `thug`.
        case label
        /// Doubts what something is called: `so-called`, `self-styled`, `sham`.
        case doubt
        /// Gives somebody a bad name: `notorious`, `disgraced`, `shady`.
        case disrepute
        /// Finds a deed cruel: `brutal`, `barbaric`, `cold-blooded`.
        case cruelty
        /// Laughs at something: `absurd`, `pathetic`, `farcical`.
        case scorn
        /// Admires: `heroic`, `visionary`, `beloved`.
        case praise
        /// Frightens: `nightmarish`, `apocalyptic`, `bloodbath`.
        case alarm
    }

    /// The words of each class in lower case: nouns in the singular, adjectives without `-ly`.
    public static let classes: [(class: Class, words: [String])] = [
        (
            .rule,
            words(
                """
                regime junta puppet strongman tyrant despot dictator autocrat henchman crony stooge kleptocrat
                apparatchik warlord lackey mouthpiece
                """)
        ),
        (
            .label,
            words(
                """
                stalinist hardline hard-line hardliner hard-liner fanatic fanatical zealot thug thuggish demagogue
                demagogic rabble-rousing firebrand extremist ultra-nationalist ultranationalist hard-left hard-right
                fascistic totalitarian despotic tyrannical dictatorial rabid militaristic warmongering warmonger
                goon terrorist bigoted xenophobic
                """)
        ),
        (
            .doubt,
            words(
                """
                so-called self-styled self-proclaimed self-appointed purported ostensible sham bogus pseudo
                rubber-stamp phony phoney
                """)
        ),
        (
            .disrepute,
            words(
                """
                notorious infamous disgraced shady shadowy sinister scandal-plagued scandal-ridden crooked seedy
                sleazy murky dubious unscrupulous venal reviled despised pariah
                """)
        ),
        (
            .cruelty,
            words(
                """
                brutal brutality ruthless barbaric barbarism savage savagery heinous vicious bloodthirsty
                cold-blooded merciless inhuman inhumane draconian callous sadistic cruel cruelty evil monstrous
                despicable vile murderous gruesome iron-fisted heavy-handed senseless cowardly
                """)
        ),
        (
            .scorn,
            words(
                """
                absurd absurdity laughable ludicrous ridiculous pathetic farcical farce preposterous inept clueless
                delusional hapless hysterical shameless shameful disgraceful outrageous toothless feckless rambling
                unhinged rant tirade screed gaffe-prone antics charade debacle fiasco
                """)
        ),
        (
            .praise,
            words(
                """
                heroic heroism courageous visionary legendary beloved iconic valiant magnificent glorious gallant
                selfless fearless revered charismatic inspirational masterful masterly stellar dazzling
                """)
        ),
        (
            .alarm,
            words(
                """
                nightmare nightmarish apocalyptic bloodbath carnage catastrophic hellish chilling harrowing ominous
                hysteria onslaught scourge bombshell
                """)
        ),
    ]

    private static func words(_ text: String) -> [String] { text.split { $0 == " " || $0 == "\n" }.map(String.init) }
}
