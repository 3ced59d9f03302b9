import NewsSyntax

/// Who the tree says does what a cue says: its subject, or whoever is understood as that.
package struct CueSubject: Sendable, Hashable {
    /// Where the tree has it.
    package enum Road: UInt8, Sendable {
        /// Nowhere.
        case none
        /// It is the subject of the cue.
        case own
        /// It is what a passive cue is done to.
        case passive
        /// It is the subject of the verb that the cue is joined to: `smiled and said`.
        case joined
        /// It is the subject of the clause that the cue's clause hangs on: `left, saying`, `seems to think`.
        case above
        /// It is the noun that the cue's clause describes: `a man claiming`.
        case described
        /// It owns the cue, or is its agent: `her claim`, `the claim of`, `told by`.
        case owner
        /// It is what `according to` leads to.
        case accorded
    }

    package var road = Road.none
    /// The token that heads it; the cue where there is none.
    package var head: Int

    /// How far up the tree a subject is sought.
    private static let reach = 6

    init(_ cue: Int, _ view: AttributionView) {
        head = cue
        var (current, up) = (cue, Road.own)
        for _ in 0..<Self.reach {
            if let found = Self.below(current, view, isCue: current == cue) {
                road = up == .own ? found.road : up
                head = found.token
                return
            }
            let above = view.head(current)
            guard above >= 0 else { return }
            switch view.text.tokens[current].relation.base {
            case .conj: up = up == .own ? .joined : up
            case .xcomp, .advcl, .ccomp, .obj, .aux, .cop, .obl: up = .above
            case .acl:
                (road, head) = (.described, above)
                return
            default: return
            }
            current = above
        }
    }

    private static func below(_ token: Int, _ view: AttributionView, isCue: Bool) -> (token: Int, road: Road)? {
        var found: (token: Int, road: Road)?
        for child in view.children(token) {
            let child = Int(child)
            switch view.text.tokens[child].relation {
            case .nsubj, .csubj, .nsubjOuter: return (child, .own)
            case .oblAgent, .nmodPoss: found = (child, .owner)
            case .nsubjPass: found = found ?? (child, .passive)
            case .obl, .nmod:
                guard isCue, found == nil else { continue }
                switch view.text.tokens[token].universal {
                case .noun:
                    let isOwner = view.children(child).contains {
                        view.text.hasLemma(Int($0), "of") || view.text.hasLemma(Int($0), "by")
                            || view.text.hasLemma(Int($0), "from") || view.text.hasLemma(Int($0), "among")
                    }
                    if isOwner { found = (child, .owner) }
                case .adposition, .subordinator, .verb:
                    if view.text.hasLemma(token, "accord") || view.text.hasLemma(token, "according") {
                        found = (child, .accorded)
                    }
                default: continue
                }
            default: continue
            }
        }
        return found
    }
}
