import NewsRecord
import NewsSyntax
import NewsText

/// Towards whom a verb is that has a certain object: who does not get it, or who has sent it.
extension StanceReader {
    /// `denied the herders entry`: of two objects, whoever does not get the other.
    func refused(_ held: Int, _ verb: Int, _ scene: Scene) -> Int? {
        if scene.isPassive(verb) { return scene.sentence.child(of: verb, label: .nsubjPass) }
        let receiver = scene.sentence.child(of: verb, label: .iobj) ?? scene.sentence.child(of: held, label: .nmodPoss)
        if let receiver, receiver > verb, receiver < held, scene.sentence.tag(receiver) != .possessivePronoun {
            return scene.sentence.tag(receiver + 1) == .possessiveEnding ? nil : receiver
        }
        let before = held - 1
        guard before > verb, scene.isName(before) || scene.text.tokens[before].universal == .pronoun else { return nil }
        return scene.sentence.tag(before) == .possessivePronoun ? nil : before
    }

    /// `treated the boys like thieves`, `treated them with contempt`: no doctor does.
    func isTreatedSomehow(_ held: Int, _ scene: Scene) -> Bool {
        let next = held + 1
        guard next < scene.sentence.range.upperBound else { return false }
        return ["as", "like", "with", "to"].contains(scene.lemma(next))
            || scene.text.tokens[next].universal == .adverb
    }

    /// `summoned Peru's ambassador`, `recalled its ambassador to Peru`: the state that has sent an envoy.
    func sender(of envoy: Int, _ pattern: StancePattern, _ scene: Scene) -> Int? {
        guard pattern.objects == StanceWords.classes["envoy"], scene.kind(envoy) != .place else { return nil }
        if let owner = scene.sentence.child(of: envoy, label: .nmodPoss), scene.text.tokens[owner].universal != .pronoun
        {
            return owner
        }
        return scene.children(envoy).last {
            scene.sentence.relation($0).base != .appos
                && (Nationals.country(scene.text.form($0)) != nil
                    || $0 > envoy && ["of", "from", "to", "in"].contains(scene.preposition($0) ?? "")
                        && scene.isName($0))
        }
    }
}
