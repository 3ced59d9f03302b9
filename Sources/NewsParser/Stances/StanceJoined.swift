import NewsRecord
import NewsSyntax
import NewsText

/// Stances of each of those who are joined, and those that a prefix tells.
extension StanceReader {
    /// `Both the union and the bishop criticised …`: each of those who are joined.
    mutating func appendJoined(
        by actor: Int, _ polarity: Stance.Polarity, _ range: Range<Int>, _ target: LocalArgument, _ first: Int,
        _ scene: Scene
    ) {
        guard polarity != .cooperates, scene.isParty(actor) || scene.isName(actor) else { return }
        for other in scene.sentence.children(of: actor, label: .conj)
        where other > actor && other - actor < 12 && other != first
            && (scene.isParty(other) || scene.isName(other) || scene.canTakeSides(other))
        {
            guard scene.sentence.isNominalHead(other), !scene.isVerb(other), !scene.isMended(other),
                scene.text.tokens[other].universal != .pronoun, !scene.isNameOfTime(other),
                scene.sentence.child(of: other, label: .nsubj) == nil, scene.preposition(other) == nil,
                var from = scene.argument(other), from != target,
                actor < first ? other < first : other > first
            else { continue }
            if from.kind == .thing { from.kind = .body }
            let isKnown = stances.suffix(8).contains {
                $0.polarity == polarity && $0.actor == from && $0.target == target
            }
            if !isKnown { stances.append(LocalStance(polarity: polarity, range: range, actor: from, target: target)) }
        }
    }

    private static let opposed: Set<String> = [
        "government", "regime", "junta", "police", "army", "military", "state", "monarchy",
    ]

    /// `anti-government protesters`, `a pro-Russian party`: those whom the prefix describes, towards whoever it names.
    mutating func readPrefixed(_ token: Int, _ scene: Scene) {
        let form = scene.text.form(token)
        guard form.count > 6, let mark = form.prefix(5).firstIndex(of: 0x2D) else { return }
        let prefix = form[..<mark].map { $0 | 0x20 }
        let polarity: Stance.Polarity
        switch prefix.count {
        case 3 where prefix.elementsEqual("pro".utf8): polarity = .supports
        case 4 where prefix.elementsEqual("anti".utf8): polarity = .criticises
        default: return
        }
        let rest = form[(mark + 1)...]
        guard let letter = rest.first, let noun = scene.sentence.head(of: token), noun > token, noun - token < 4,
            [.amod, .compound].contains(scene.sentence.relation(token).base),
            scene.isParty(noun) || scene.canTakeSides(noun) || scene.isMany(noun), var from = scene.argument(noun),
            (0x41...0x5A).contains(letter) && Nationals.country(rest) != nil
                || Self.opposed.contains(String(decoding: rest, as: UTF8.self))
        else { return }
        if from.kind == .thing { from.kind = scene.sentence.tag(noun) == .pluralNoun ? .people : .body }
        let word = scene.text.tokens[token].range
        let named = (word.upperBound - rest.count)..<word.upperBound
        let target = LocalArgument(range: named, head: named, kind: .body)
        stances.append(
            LocalStance(
                polarity: polarity, range: word.lowerBound..<scene.text.tokens[noun].range.upperBound, actor: from,
                target: target))
    }
}
