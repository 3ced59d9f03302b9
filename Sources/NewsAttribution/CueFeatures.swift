package import NewsSyntax

/// The features of a token that might head a cue.
package struct CueFeatures {
    let view: AttributionView

    package init(_ view: AttributionView) { self.view = view }

    package func collect(_ token: Int, into list: inout FeatureList) {
        list.clear()
        let (lemma, tag, relation) = (view.lemma(token), view.tag(token), view.relation(token))
        var number: UInt64 = 100
        func one(_ value: UInt64) -> UInt64 {
            number += 1
            return FeatureKey.make(number, value)
        }
        list.add(one(0))
        list.add(one(lemma))
        list.add(one(FeatureKey.make(1, lemma, tag)))
        list.add(one(FeatureKey.make(1, lemma, relation)))
        list.add(one(FeatureKey.make(1, tag, relation)))
        let form = view.text.lemmaForm(token)
        list.add(one(FeatureKey.make(1, FeatureKey.value(form.suffix(3)), tag)))
        list.add(one(FeatureKey.make(1, FeatureKey.value(form.prefix(4)), tag)))
        let head = view.head(token)
        list.add(one(head < 0 ? 0 : FeatureKey.make(1, view.lemma(head), relation)))
        list.add(one(head < 0 ? 0 : FeatureKey.make(1, view.tag(head), relation, tag)))
        list.add(one(head < 0 ? 0 : FeatureKey.make(1, lemma, view.lemma(head))))
        // Neighbours.
        list.add(one(FeatureKey.make(1, view.lemma(token - 1), tag)))
        list.add(one(FeatureKey.make(1, view.lemma(token + 1), tag)))
        list.add(one(FeatureKey.make(1, lemma, view.lemma(token + 1))))
        list.add(one(FeatureKey.make(1, lemma, view.lemma(token - 1))))
        list.add(one(FeatureKey.make(1, view.tagOr(token - 1), tag, view.tagOr(token + 1))))
        list.add(one(FeatureKey.make(1, tag, view.tagOr(token + 1), view.tagOr(token + 2))))
        list.add(one(FeatureKey.make(1, view.lemma(token + 1), view.lemma(token + 2))))
        list.add(one(FeatureKey.make(1, lemma, view.tagOr(token + 1))))
        marks(token, lemma, tag, &list)
        dependents(token, lemma, tag, &list)
        surroundings(token, lemma, tag, &list)
    }

    private func marks(_ token: Int, _ lemma: UInt64, _ tag: UInt64, _ list: inout FeatureList) {
        let isIn = view.stretchOf[token] >= 0
        let unit = view.units[Int(view.unitOf[token])]
        var around: UInt64 = isIn ? 1 : 0
        if !isIn {
            var probe = token - 1
            var steps = 0
            while probe >= unit.lowerBound, steps < 12, view.stretchOf[probe] < 0 {
                (probe, steps) = (probe - 1, steps + 1)
            }
            if probe >= unit.lowerBound, view.stretchOf[probe] >= 0 { around |= steps < 5 ? 2 : 4 }
            (probe, steps) = (token + 1, 0)
            while probe < unit.upperBound, steps < 12, view.stretchOf[probe] < 0 {
                (probe, steps) = (probe + 1, steps + 1)
            }
            if probe < unit.upperBound, view.stretchOf[probe] >= 0 { around |= steps < 5 ? 8 : 16 }
            if unit.lowerBound > 0, view.stretchOf[unit.lowerBound - 1] >= 0 { around |= 32 }
        }
        list.add(FeatureKey.make(201, around, tag))
        list.add(FeatureKey.make(202, around, lemma))
        list.add(FeatureKey.make(203, around, view.relation(token)))
    }

    private func dependents(_ token: Int, _ lemma: UInt64, _ tag: UInt64, _ list: inout FeatureList) {
        var frame: UInt64 = 0
        for child in view.children(token) {
            let child = Int(child)
            let relation = view.relation(child)
            let side: UInt64 = child < token ? 0 : 1
            if view.text.tokens[child].relation == .punct { continue }
            list.add(FeatureKey.make(301, relation, side, tag))
            list.add(FeatureKey.make(302, relation, side, lemma))
            list.add(FeatureKey.make(303, relation, view.lemma(child), tag))
            switch view.text.tokens[child].relation.base {
            case .ccomp: frame |= 1
            case .xcomp: frame |= 2
            case .obj: frame |= 4
            case .parataxis: frame |= 8
            case .nsubj:
                frame |= 16
                list.add(FeatureKey.make(304, view.tag(child), lemma))
                list.add(FeatureKey.make(305, view.lemma(child), relation))
            case .obl: frame |= 32
            case .acl: frame |= 64
            case .nmod: frame |= 128
            case .advcl: frame |= 256
            default: break
            }
            switch view.text.tokens[child].relation.base {
            case .ccomp, .xcomp, .obl, .nmod, .acl, .advcl:
                // What introduces it: `that`, `to`, `for`.
                for mark in view.children(child) {
                    let relation = view.text.tokens[Int(mark)].relation
                    guard relation == .mark || relation == .case else { continue }
                    list.add(FeatureKey.make(306, view.relation(child), view.lemma(Int(mark)), tag))
                    list.add(FeatureKey.make(307, view.relation(child), view.lemma(Int(mark)), lemma))
                    break
                }
                list.add(FeatureKey.make(308, view.relation(child), view.tag(child), tag))
            default: break
            }
        }
        let subject = CueSubject(token, view)
        let road = UInt64(subject.road.rawValue)
        list.add(FeatureKey.make(313, road, lemma))
        if subject.road != .none {
            list.add(FeatureKey.make(314, road, view.lemma(subject.head), tag))
            list.add(FeatureKey.make(315, road, view.tag(subject.head), lemma))
        }
        list.add(FeatureKey.make(310, frame, tag))
        list.add(FeatureKey.make(311, frame, lemma))
        list.add(FeatureKey.make(312, frame, tag, view.relation(token)))
    }

    private func surroundings(_ token: Int, _ lemma: UInt64, _ tag: UInt64, _ list: inout FeatureList) {
        // The predicate of the clause around, and the one that governs it as its content.
        var (current, steps, found) = (token, 0, 0)
        while steps < 24, case let head = view.head(current), head >= 0 {
            let relation = view.text.tokens[current].relation
            switch relation.base {
            case .ccomp, .xcomp, .parataxis, .advcl, .acl, .conj, .obj, .obl, .nmod:
                if found < 2 {
                    list.add(FeatureKey.make(401 + UInt64(found), UInt64(relation.rawValue), view.lemma(head), tag))
                    found += 1
                }
                if relation.base == .ccomp || relation.base == .parataxis {
                    list.add(FeatureKey.make(403, UInt64(relation.rawValue), view.lemma(head)))
                    list.add(FeatureKey.make(404, UInt64(relation.rawValue), view.tag(head), head < current ? 1 : 0))
                }
            default: break
            }
            (current, steps) = (head, steps + 1)
        }
        list.add(FeatureKey.make(405, UInt64(min(steps, 8)), tag))
        let unit = view.units[Int(view.unitOf[token])]
        list.add(FeatureKey.make(406, UInt64(min((token - unit.lowerBound) / 2, 8)), tag))
        list.add(FeatureKey.make(407, UInt64(min((unit.upperBound - token) / 2, 8)), tag))
        let last = view.text.tokens.count - 1
        let isTitle = view.text.tokens[last].tag != .sentenceEnd && view.stretchOf[last] < 0
        list.add(FeatureKey.make(408, isTitle ? 1 : 0, tag, UInt64(min(view.text.tokens.count / 4, 10))))
    }
}
