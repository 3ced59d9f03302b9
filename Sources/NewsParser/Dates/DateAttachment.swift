import NewsSyntax

/// What a time may hold of, where the sentence leaves it open: of what somebody did about an occasion, or of the occasion.
extension DateTree {
    /// Both words of "cancelled his visit to Kaesong in early July", in bytes, the one that the tree chose first; none
    /// where only one reading is at hand.
    func readings(of range: Range<Int>) -> [Range<Int>] {
        guard let token = syntax.token(atByte: range.lowerBound) else { return [] }
        let sentence = syntax.sentence(ofToken: token)
        guard sentence.range.contains(token), let (verb, path) = governor(of: token, sentence), verb < token,
            Self.dealings.contains(where: { syntax.lemmaForm(verb).elementsEqual($0) }),
            let occasion = sentence.child(of: verb, label: .obj), occasion > verb, occasion < token,
            Self.occasions.contains(where: { syntax.lemmaForm(occasion).elementsEqual($0) }),
            isOpen(occasion + 1..<token, sentence)
        else { return [] }
        // "tests on July 5", behind the reason for it, is of neither.
        let isOfVerb = path.allSatisfy { range.contains(Int(syntax.tokens[$0].start)) }
        guard isOfVerb || path.contains(occasion) else { return [] }
        let ranges = [syntax.tokens[verb].range, syntax.tokens[occasion].range]
        return isOfVerb ? ranges : ranges.reversed()
    }

    /// The verb above a time, over nouns alone, and the tokens from the time up to it.
    private func governor(of token: Int, _ sentence: Sentence) -> (verb: Int, path: [Int])? {
        var path = [token]
        while let current = path.last, let head = sentence.head(of: current), path.count < 8 {
            if sentence[head].tag.isVerb { return (head, path) }
            guard sentence[head].tag.isNoun || sentence[head].universal == .numeral else { return nil }
            path.append(head)
        }
        return nil
    }

    /// Whether nothing between an occasion and a time parts them: no mark, no verb, and a preposition of time at most.
    private func isOpen(_ between: Range<Int>, _ sentence: Sentence) -> Bool {
        for token in between where sentence.tag(token).isMark || sentence.tag(token).isVerb { return false }
        guard let last = between.last, sentence.tag(last) == .preposition else { return true }
        return Self.settings.contains { syntax.lemmaForm(last).elementsEqual($0) }
    }

    private static func words(_ list: String) -> [[UInt8]] { list.split(separator: " ").map { Array($0.utf8) } }

    private static let settings = words("in on at during")

    /// What is done about an occasion, before it or long after.
    private static let dealings = words(
        """
        cancel postpone delay plan schedule announce approve ban forbid demand propose offer discuss condemn criticise \
        criticize defend confirm deny describe report recall remember accept reject order authorise authorize promise \
        threaten cite boycott suspend predict mention investigate review support oppose prepare welcome praise request \
        seek urge reschedule scrap abandon permit
        """)

    private static let occasions = words(
        """
        visit trip tour meeting talk summit election vote referendum trial hearing conference session rally march strike \
        protest ceremony wedding funeral concert game match tournament exercise drill launch test flight attack offensive \
        operation mission deployment withdrawal release inspection parade festival debate speech address appearance \
        appointment return departure arrival expulsion execution sale auction merger opening closure raid bombing \
        demonstration negotiation journey pilgrimage race show performance
        """)
}
