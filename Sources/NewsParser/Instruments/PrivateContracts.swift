import NewsSyntax

/// What firms and persons agree on among themselves, which binds nobody else.
extension InstrumentNouns {
    static let contracts: Set<String> = ["deal", "agreement", "pact", "accord"]

    /// What only firms have, and those who deal with them.
    private static let firms = StanceWords.set(
        """
        company firm corporation conglomerate subsidiary unit shareholder stockholder stake share holder buyer seller
        bidder suitor chairman inc inc. corp corp. co co. ltd ltd. plc earnings revenue merger takeover buyout acquisition
        brokerage maker manufacturer retailer airline automaker carmaker lender guild union teamster
        """)
    private static let states = StanceWords.set(
        """
        country nation state government ministry minister president parliament congress senate embassy treaty border
        troop rebel ceasefire kingdom republic envoy diplomat ambassador commission authority
        """)

    private static let work: Set<String> = [
        "labour", "labor", "tentative", "corporate", "company", "employment", "labor-management", "commercial",
        "property",
    ]

    /// Whether the sentence speaks of firms and of no state: what they agree on binds nobody else.
    var isAmongFirms: Bool {
        var hasFirm = false
        for token in scene.sentence.range {
            let lemma = scene.lemma(token).lowercased()
            if Self.states.contains(lemma) && !isOfFirmsName(token)
                || Countries.isName(token, scene) && !isAtHome(token)
                || scene.isName(token) && PlaceCodes.countryOfCapital(lemma) != nil
            {
                return false
            }
            if Self.firms.contains(lemma) { hasFirm = true }
        }
        return hasFirm
    }

    /// `Acme Electric of Britain`: where somebody is from.
    private func isAtHome(_ token: Int) -> Bool {
        ["of", "in", "from"].contains(scene.preposition(token) ?? "")
            && scene.sentence.head(of: token).map { scene.isName($0) && isCapital($0) } ?? false
    }

    /// `Border States Corp.`: a word of states that a name only has within.
    private func isOfFirmsName(_ token: Int) -> Bool {
        guard isCapital(token), scene.isName(token), token + 1 < scene.sentence.range.upperBound else { return false }
        let near = max(scene.sentence.range.lowerBound, token - 1)...(token + 1)
        return near.contains { $0 != token && isCapital($0) && scene.isName($0) }
    }

    /// `the agreement`: what stands before says which.
    private func isTakenUp(_ token: Int) -> Bool {
        ["the", "this", "that"].contains(scene.lemma(token - 1).lowercased())
    }

    /// What firms and persons agree on among themselves.
    private static let business = StanceWords.set(
        """
        merger takeover buyout acquisition licensing license licence sponsorship record book film movie tv television
        broadcast transfer loan sales purchase stock share cellular marketing distribution publishing rental lease
        endorsement advertising business recording modelling modeling franchise confidentiality non-disclosure nondisclosure
        prenuptial shareholder shareholders multi-year shirt kit naming streaming
        """)
    private static let dealing: Set<String> = [
        "acquire", "buy", "purchase", "sell", "merge", "invest", "publish", "star",
    ]

    /// `the Acme deal`, `a merger agreement`, `an agreement to acquire 51 percent`: a contract of firms.
    func isPrivate(_ token: Int) -> Bool {
        guard Self.contracts.contains(scene.lemma(token)), !isCapital(token), token > scene.sentence.range.lowerBound
        else { return false }
        let before = token - 1
        if Self.business.contains(scene.lemma(before)) { return true }
        if token + 2 < scene.sentence.range.upperBound, scene.lemma(token + 1) == "to",
            Self.dealing.contains(scene.lemma(token + 2))
        {
            return true
        }
        if scene.sentence.child(of: token, label: .nmodPoss).map({ scene.nameKind($0) == .person }) ?? false {
            return true
        }
        let isOfStates = Self.makers.contains(scene.lemma(before)) && !Self.work.contains(scene.lemma(before))
        if !isOfStates, isAmongFirms || isTakenUp(token) && followsFirms() { return true }
        guard scene.isName(before), !Countries.isName(before, scene) else { return false }
        // `the Columbia deal`, but `the Minsk agreement`
        if scene.nameKind(before) == .place { return scene.lemma(token) == "deal" }
        return [.organisation, .person].contains(scene.nameKind(before))
    }
}
