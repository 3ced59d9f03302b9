/// Lets the names of one document speak for each other: a surname that stands alone is a person's where the full name
/// stands elsewhere, and what is a name in the middle of a sentence is one at its head.
///
/// Takes time in proportion to the names.
public struct NameAgreement {
    /// How often a phrase was found as a name of each kind, a longer or surer find counting more.
    private struct Votes {
        var counts = SIMD4<Float>()

        var best: (kind: NameKind, share: Float, count: Float) {
            var best = 0
            for kind in 1..<4 where counts[kind] > counts[best] { best = kind }
            let sum = counts.sum()
            return (NameKind(rawValue: UInt8(best)) ?? .other, sum > 0 ? counts[best] / sum : 0, counts[best])
        }
    }

    private var wholes: [UInt64: Votes] = [:]
    /// Last words of persons' full names, and first words.
    private var surnames: [UInt64: Float] = [:]
    private var givenNames: [UInt64: Float] = [:]
    /// First words of organisations' longer names.
    private var organisationHeads: [UInt64: Float] = [:]
    /// Words that stand with a capital within a sentence and are no name there.
    private var looseCounts: [UInt64: Float] = [:]

    /// Takes what was found in each text of the document.
    public init(_ readings: some Sequence<NameReading>) {
        for reading in readings {
            for name in reading.names { vote(name) }
            for word in reading.loose where !word.isFirst && !word.isShouted {
                looseCounts[word.hash, default: 0] += 1
            }
        }
    }

    private mutating func vote(_ name: NameReading.Name) {
        let weight: Float = (name.isFirst ? 0.6 : 1) * (name.isShouted ? 0.4 : 1) * (name.wordCount > 1 ? 1.5 : 1)
        wholes[name.hash, default: Votes()].counts[Int(name.kind.rawValue)] += weight
        guard name.wordCount > 1 else {
            if name.isTitled, name.kind != .place { surnames[name.hash, default: 0] += weight }
            return
        }
        switch name.kind {
        case .person:
            surnames[name.lastHash, default: 0] += weight
            givenNames[name.firstHash, default: 0] += weight
        case .organisation: organisationHeads[name.firstHash, default: 0] += weight
        case .place, .other: break
        }
    }

    /// The names of one of the document's texts, as the whole document sees them.
    public func names(of reading: NameReading) -> [NameReading.Name] {
        var names = reading.names
        for index in names.indices { names[index].kind = kind(of: names[index]) }
        var added: [NameReading.Name] = []
        for word in reading.loose {
            guard let kind = kind(ofLoose: word) else { continue }
            var name = word
            name.kind = kind
            added.append(name)
        }
        guard !added.isEmpty else { return names }
        return (names + added).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether the document has this name outside of the text that it stands in, as a whole or as a surname: for
    /// headlines, where capitals say little. The text itself must not have been among those taken.
    public func knows(_ name: NameReading.Name) -> Bool {
        wholes[name.hash] != nil || name.wordCount == 1 && surnames[name.hash] != nil
    }

    private func kind(of name: NameReading.Name) -> NameKind {
        if name.isAddress { return .organisation }
        // `National Water Council` is no place, whatever stands around it.
        if name.kind == .place, name.wordCount > 1, name.isBodily, name.classes.isEmpty { return .organisation }
        // What everybody knows by that name is that, unless a person of the document has it as a surname.
        if name.kind == .person || name.kind == .other, surnames[name.hash] == nil {
            if !name.classes.isDisjoint(with: [.country, .region]),
                name.classes.isDisjoint(with: [.givenName, .surname])
            {
                return .place
            }
            if name.classes.contains(.organisation), name.classes.isDisjoint(with: [.givenName, .surname]) {
                return .organisation
            }
        }
        if name.wordCount == 1, name.isTitled, name.kind == .organisation { return .person }
        let votes = wholes[name.hash]?.best ?? (kind: name.kind, share: 1, count: 1)
        if name.wordCount == 1 {
            let isPlace = !name.classes.isDisjoint(with: [.country, .region])
            if let surname = surnames[name.hash], surname >= 0.9, !isPlace, votes.kind != .person {
                let others = wholes[name.hash]?.counts ?? .zero
                // One full name says more than several guesses at the surname.
                if surname * 6 + others[0] >= others[1] + others[2] { return .person }
            }
        }
        // `Merrill` where `Merrill Lynch` stands, unless somebody is called so.
        if name.wordCount == 1, let head = organisationHeads[name.hash], head >= 0.9, name.kind == .person,
            surnames[name.hash] == nil, givenNames[name.hash] == nil, name.classes.isDisjoint(with: .givenName)
        {
            return .organisation
        }
        guard votes.kind != name.kind, votes.share > 0.6, votes.count >= 2 else { return name.kind }
        return votes.kind
    }

    private func kind(ofLoose word: NameReading.Name) -> NameKind? {
        guard !word.classes.contains(.calendar), !word.classes.contains(.demonym) else { return nil }
        if word.isAddress { return .organisation }
        if !word.isShouted, word.classes.isDisjoint(with: [.givenName, .surname, .common]), surnames[word.hash] == nil {
            if word.classes.contains(.country) { return .place }
            if word.isAcronym, word.classes.contains(.organisation) { return .organisation }
        }
        let isCommon = word.classes.contains(.common) || word.classes.contains(.title)
        if let surname = surnames[word.hash], surname >= 1, !isCommon || !word.isFirst && surname >= 3 {
            return .person
        }
        if !isCommon, !word.isFirst, !word.isShouted, let head = organisationHeads[word.hash], head >= 1.5,
            word.classes.isDisjoint(with: [.city, .town, .country, .region, .givenName]), wholes[word.hash] == nil
        {
            return .organisation
        }
        guard let votes = wholes[word.hash]?.best, votes.share > 0.6, !isCommon else { return nil }
        if word.isFirst || word.isShouted { return votes.count >= 0.9 ? votes.kind : nil }
        return votes.count > 2 * (looseCounts[word.hash] ?? 0) ? votes.kind : nil
    }
}
