/// What a name names.
public enum NameKind: UInt8, Sendable, CaseIterable {
    case person, organisation, place
    /// A named thing of another kind: an event, a work, a law, a ship.
    case other
}

/// The labels of the words of a sentence: a name's first, inner and last word, or its only one, of each kind.
///
/// There are sixteen, so that a row of weights is one vector: `other` names, which are few, end as they go on.
package enum NameLabel {
    package static let count = 16
    package static let outside = 0

    package enum Part: Int {
        case first, inner, last, only
    }

    package static func label(_ kind: NameKind, _ part: Part) -> Int {
        guard kind == .other else { return 1 + 4 * Int(kind.rawValue) + part.rawValue }
        switch part {
        case .first: return 13
        case .inner, .last: return 14
        case .only: return 15
        }
    }

    /// The kind of a label; nil for `outside`.
    package static func kind(_ label: Int) -> NameKind? {
        label == outside ? nil : NameKind(rawValue: UInt8(min(3, (label - 1) / 4)))
    }

    /// Whether a name begins with this label.
    package static func begins(_ label: Int) -> Bool {
        label == 13 || label == 15 || label > 0 && label < 13 && ((label - 1) % 4 == 0 || (label - 1) % 4 == 3)
    }

    /// Whether the name must go on after this label.
    package static func isOpen(_ label: Int) -> Bool {
        label == 13 || label > 0 && label < 13 && (label - 1) % 4 < 2
    }

    /// Whether `next` may stand behind `label`.
    package static func allows(_ label: Int, _ next: Int) -> Bool {
        let continues = next != outside && !begins(next)
        if isOpen(label) { return continues && kind(label) == kind(next) }
        return !continues || label == 14 && next == 14
    }

    /// Whether a sentence may end with this label.
    package static func mayEnd(_ label: Int) -> Bool { !isOpen(label) }
}
