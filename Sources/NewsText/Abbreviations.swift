/// Words that are written with a full stop which does not end a sentence, or not for certain.
package enum Abbreviations {
    /// What may stand after the full stop.
    enum Class: UInt64 {
        /// A name follows: the full stop never ends a sentence (`Sen.`).
        case title = 1
        /// A number follows; before anything else it may be a word of its own (`No.`, `p.`).
        case beforeNumber = 2
        /// Anything may follow (`Inc.`, `Aug.`).
        case other = 3
        /// As `other`, but without a capital it is an ordinary word (`Mass.`, `Sun.`).
        case capitalised = 4
    }

    private static let titles = """
        mr mrs ms mx dr prof rev hon st sr sra gen gov lt col sgt cpl capt cmdr maj adm pvt sen rep reps sens amb atty \
        supt insp det pres msgr fr mt ft brig cllr messrs mme mlle
        """

    private static let beforeNumbers = "no nos art sec fig vol p pp ch par op"

    private static let others = """
        jr inc corp co cos ltd bros llc plc etc vs v dept univ assn est approx al cf eds ed i.e e.g ph.d a.m p.m a.d \
        b.c aug sept oct nov dec jan feb apr jul jun calif conn fla ariz colo okla tenn ky ga ala nev neb mont minn wis \
        kan blvd ave rd hwy ext tel min max avg int'l gov't adv
        """

    private static let capitalised =
        "mar mon tue tues wed thu thur thurs fri sat sun mass miss wash ore ind ill la va pa md del"

    static let table = WordTable(
        entries(titles, .title) + entries(beforeNumbers, .beforeNumber) + entries(others, .other)
            + entries(Abbreviations.capitalised, .capitalised))

    private static func entries(_ words: String, _ kind: Class) -> [(String, UInt64)] {
        words.split { $0 == " " || $0 == "\n" }.map { (String($0), kind.rawValue) }
    }

    /// Whether the word in `bytes[start..<end]`, its full stop left out, is commonly written with one.
    package static func isAbbreviation(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        // `No.` and `Art.` are words more often than not where no number follows.
        guard let kind = kind(bytes, start, end) else { return false }
        guard kind == .beforeNumber else { return true }
        var place = end + 1
        while place < bytes.count, ByteScan.ascii(bytes[place]) == .space { place += 1 }
        return place < bytes.count && ByteScan.isDigit(bytes[place])
    }

    /// The class of the word in `bytes[start..<end]`, its full stop left out.
    static func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Class? {
        guard let kind = Class(rawValue: table.value(bytes, start, end)) else { return nil }
        if kind == .capitalised, !ByteScan.isCapital(bytes, start) { return nil }
        return kind
    }
}
