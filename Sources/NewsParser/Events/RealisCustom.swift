import NewsRecord
import NewsSyntax

/// How often something happens, by the words beside its verb.
extension RealisReader {
    /// `Landslides cut the road twice a year`: forces of nature in the plural, as the subject.
    static func isRecurring(_ noun: Int, _ type: String, of verb: Int, _ scene: Scene) -> Bool {
        !NominalEvents.isDone(type) && scene.sentence.tag(noun) == .pluralNoun
            && scene.sentence.child(of: verb, label: .nsubj) == noun
    }

    /// The stretch of the sentence around a verb that no comma with a conjunction parts from it: `falls twice a year, | and
    /// last week a driver died`.
    private static func ownClause(_ verb: Int, _ scene: Scene) -> Range<Int> {
        let range = scene.sentence.range
        func parts(_ mark: Int) -> Bool {
            scene.sentence.tag(mark) == .innerMark
                || scene.sentence.tag(mark) == .comma && mark + 1 < range.upperBound
                    && scene.text.tokens[mark + 1].universal == .coordinator
        }
        var (low, high) = (verb, verb + 1)
        while low > range.lowerBound, !parts(low - 1) { low -= 1 }
        while high < range.upperBound, !parts(high) { high += 1 }
        return low..<high
    }

    /// `every week`, `twice a year`
    static func tellsHowOften(_ verb: Int, _ scene: Scene) -> Bool {
        guard scene.sentence.tag(verb) != .pastParticiple else { return false }
        let range = scene.sentence.range
        // `every time he speaks of the mass shooting`: a noun.
        if scene.sentence.tag(verb) == .gerund,
            scene.children(verb).contains(where: {
                $0 < verb && [.case, .det, .amod].contains(scene.sentence.relation($0).base)
            })
        {
            return false
        }
        // `…, and some of them die of cold`: the custom goes on, but a past is told by itself.
        let stretch = scene.sentence.tag(verb) == .pastVerb ? ownClause(verb, scene) : range
        return stretch.contains { token in
            // `again and again`, `time and again`, `night after night`
            if token > range.lowerBound, token + 1 < range.upperBound,
                ["and", "after"].contains(scene.lemma(token)),
                scene.lemma(token + 1) == "again" || PlaceWords.times.contains(scene.lemma(token + 1)),
                scene.lemma(token - 1) == scene.lemma(token + 1) || scene.lemma(token - 1) == "time"
            {
                return true
            }
            guard ["every", "most", "twice", "each", "once", "time"].contains(scene.lemma(token)),
                token + 1 < range.upperBound
            else { return false }
            // `several times a week`
            if scene.lemma(token) == "time" {
                guard token > range.lowerBound, scene.sentence.tag(token) == .pluralNoun,
                    ["a", "an", "every"].contains(scene.lemma(token + 1))
                else { return false }
            }
            var next = token + 1
            if ["a", "an", "every"].contains(scene.lemma(next)), next + 1 < range.upperBound { next += 1 }
            var time = scene.lemma(next)
            if time.hasSuffix("s"), !PlaceWords.times.contains(time) { time.removeLast() }
            return PlaceWords.times.contains(time)
        }
    }
}
