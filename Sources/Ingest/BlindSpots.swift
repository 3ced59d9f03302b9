import BytePaths
import Synchronization

/// The directories that cannot be looked at: what is below them stays as it was known, until they can be again.
final class BlindSpots: Sendable {
    private let reasons = Mutex<[RelativePath: String]>([:])

    /// What cannot be looked at and why, in words; nil where everything can.
    var text: String? {
        reasons.withLock { reasons in
            guard let first = reasons.keys.min(), let reason = reasons[first] else { return nil }
            return reasons.count == 1 ? reason : "\(reason); and \(reasons.count - 1) more directories"
        }
    }

    /// Takes note of a directory that cannot be looked at; false where that is known.
    func note(_ directory: RelativePath, _ reason: String) -> Bool {
        reasons.withLock { $0.updateValue(reason, forKey: directory) == nil }
    }

    /// `subtree` was looked at, all of it but `unseen`. True where nothing is left now that was.
    func settle(_ subtree: RelativePath, unseen: [RelativePath]) -> Bool {
        reasons.withLock { reasons in
            guard !reasons.isEmpty else { return false }
            reasons = reasons.filter { spot in
                !spot.key.isInside(subtree) || unseen.contains { spot.key.isInside($0) }
            }
            return reasons.isEmpty
        }
    }
}
