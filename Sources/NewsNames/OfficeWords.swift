package import NewsText

/// Offices that nobody is called by as a first name or between two names: `Interior Minister Ann Lee` is `Ann Lee`.
package enum OfficeWords {
    private static let hashes = Set(
        """
        minister secretary undersecretary commissioner president chancellor ambassador senator congressman congresswoman
        governor superintendent inspector chairman chairwoman chairperson director spokesman spokeswoman spokesperson
        prosecutor councillor councilor councilman councilwoman lawmaker sergeant lieutenant colonel brigadier admiral
        ombudsman treasurer comptroller
        """.split { $0 == " " || $0 == "\n" }.map { word in
            Array(word.utf8).withUnsafeBufferPointer { NameHashing.word($0, 0, $0.count) }
        })

    /// Words for what somebody is, which stand with a capital before a full name alone: `Republican Ann Lee`.
    private static let roles = Set(
        """
        republican democrat democratic gop candidate nominee challenger incumbent contender professor attorney lawyer actor
        actress singer author billionaire businessman businesswoman founder editor reporter correspondent columnist analyst
        strategist pollster
        """.split { $0 == " " || $0 == "\n" }.map { word in
            Array(word.utf8).withUnsafeBufferPointer { NameHashing.word($0, 0, $0.count) }
        })

    /// Whether a word with this hash is one.
    static func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }

    /// Whether a word with this hash says what somebody is; before less than a full name it may be part of a body's.
    static func isRole(_ hash: UInt64) -> Bool { roles.contains(hash) }

    /// Whether a word of a text is one, whatever its case.
    package static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> Bool {
        hashes.contains(NameHashing.word(bytes, Int(token.start), Int(token.end)))
    }
}
