/// Nouns for what people are: which are offices, and which of them a vaguer noun covers.
///
/// Source: our own list, after the offices of states, courts, churches and companies.
enum RoleWords {
    /// Nouns that head the title of an office.
    static let offices: Set<String> = set(
        """
        president minister premier chancellor secretary undersecretary governor mayor envoy ambassador consul commissioner
        director chairman chairwoman chairperson chair chief head leader speaker king queen emperor emir sultan pope
        archbishop bishop patriarch imam judge justice magistrate prosecutor sheriff superintendent commander administrator
        coordinator negotiator representative spokesman spokeswoman spokesperson adviser advisor treasurer comptroller
        registrar provost dean rector principal ombudsman inspector senator congressman congresswoman councillor councilor
        councilman councilwoman rapporteur attache premier vice-president co-chair ceo curator trustee captain coach
        """)
    /// Heads only together with a word of office before them: `attorney general`, `chief executive`.
    static let dependentOffices: Set<String> = set("general officer executive marshal counsel economist scientist")
    static let dependentOpeners: Set<String> = set(
        "attorney solicitor director inspector surgeon governor consul secretary chief")

    /// Offices that stand shortened before a name.
    private static let abbreviations = [
        "sen.": "senator", "sens.": "senator", "rep.": "representative", "gov.": "governor", "capt.": "captain",
        "amb.": "ambassador", "supt.": "superintendent", "insp.": "inspector",
    ]

    /// A title in full.
    static func whole(_ word: String) -> String { abbreviations[word] ?? word }

    /// What a vaguer noun covers.
    private static let covers: [String: Set<String>] = [
        "official": set(
            """
            minister secretary undersecretary governor mayor envoy ambassador consul commissioner director chief
            administrator coordinator negotiator representative spokesman spokeswoman spokesperson adviser advisor general
            attache chairman chairwoman inspector superintendent head
            """),
        "diplomat": set("envoy ambassador consul negotiator minister secretary attache undersecretary representative"),
        "negotiator": set("envoy ambassador minister secretary"),
        "envoy": set("ambassador representative"),
        "lawmaker": set("senator congressman congresswoman representative councillor councilor speaker mp deputy"),
        "legislator": set("senator congressman congresswoman representative speaker mp deputy"),
        "politician": set("senator congressman congresswoman minister president mayor governor leader premier mp"),
        "executive": set("president chairman chairwoman ceo chief director officer manager head"),
        "leader": set("president minister premier chairman king queen chancellor chief head"),
        "cleric": set("bishop archbishop pope imam patriarch rabbi priest ayatollah"),
        "commander": set("general captain chief"),
        "aide": set("adviser advisor spokesman spokeswoman secretary assistant"),
        "expert": set("professor researcher analyst scientist economist historian director fellow"),
        "scientist": set("professor researcher director"),
        "academic": set("professor researcher historian dean"),
    ]
    /// Words of rank that say nothing of which office it is.
    static let ranks: Set<String> = set(
        "senior top high-ranking high-level leading veteran key local former outgoing incoming new unnamed high ranking"
    )
    /// Bodies that publish.
    static let outlets: Set<String> = set(
        "broadcaster newspaper agency station network magazine paper daily channel website weekly outlet")
    /// Bodies that speak for a state.
    static let powers: Set<String> = set("government regime administration authorities leadership")
    /// Parts of organisations.
    static let units: Set<String> = set(
        """
        service department office bureau unit division branch arm desk section committee bureau team subsidiary agency
        council newsroom
        """)

    /// Whether someone called `general` may be the same as someone whose office is headed by `special`.
    static func covers(_ general: String, _ special: String) -> Bool {
        general == special || covers[general]?.contains(special) == true
    }

    private static func set(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
