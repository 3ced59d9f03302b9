/// How a word depends on its head: the relations of Universal Dependencies with the subtypes of English.
///
/// A colon becomes a capital: `nsubj:pass` is `.nsubjPass`.
public enum Relation: UInt8, Sendable, CaseIterable {
    case punct, `case`, det, nsubj, root, amod, advmod, obj, obl, nmod, conj, compound, cc, mark, aux, cop, advcl,
        nmodPoss, xcomp, flat, aclRelcl, ccomp, acl, auxPass, appos, nummod, parataxis, nsubjPass, nmodUnmarked,
        oblUnmarked, discourse, compoundPrt, expl, fixed, iobj, list, oblAgent, nmodDesc, dep, csubj, nsubjOuter,
        detPredet, advclRelcl, vocative, goeswith, reparandum, ccPreconj, orphan, dislocated, csubjPass, csubjOuter

    /// As the treebank writes it.
    public var text: String { Self.texts[Int(rawValue)] }

    /// The relation that the treebank writes so, or nil.
    public init?(text: String) {
        guard let index = Self.texts.firstIndex(of: text) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    private static let texts = [
        "punct", "case", "det", "nsubj", "root", "amod", "advmod", "obj", "obl", "nmod", "conj", "compound", "cc",
        "mark", "aux", "cop", "advcl", "nmod:poss", "xcomp", "flat", "acl:relcl", "ccomp", "acl", "aux:pass",
        "appos", "nummod", "parataxis", "nsubj:pass", "nmod:unmarked", "obl:unmarked", "discourse", "compound:prt",
        "expl", "fixed", "iobj", "list", "obl:agent", "nmod:desc", "dep", "csubj", "nsubj:outer", "det:predet",
        "advcl:relcl", "vocative", "goeswith", "reparandum", "cc:preconj", "orphan", "dislocated", "csubj:pass",
        "csubj:outer",
    ]

    /// The relation without its subtype: `.nsubj` for `.nsubjPass`.
    public var base: Relation {
        switch self {
        case .detPredet: .det
        case .nsubjPass, .nsubjOuter: .nsubj
        case .oblUnmarked, .oblAgent: .obl
        case .nmodPoss, .nmodUnmarked, .nmodDesc: .nmod
        case .compoundPrt: .compound
        case .ccPreconj: .cc
        case .auxPass: .aux
        case .advclRelcl: .advcl
        case .aclRelcl: .acl
        case .csubjPass, .csubjOuter: .csubj
        default: self
        }
    }

    /// Whether the dependent is the head of a clause: it has a predicate of its own, finite or not.
    public var isClausal: Bool {
        switch base {
        case .root, .advcl, .acl, .ccomp, .xcomp, .csubj, .parataxis: true
        default: false
        }
    }
}
