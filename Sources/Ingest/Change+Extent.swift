import BytePaths
import RevisionStore

extension Change {
    /// The paths that the change speaks of.
    var paths: [RelativePath] {
        switch self {
        case .write(let path, _, _), .delete(let path), .observe(let path, _), .refuse(let path, _, _),
            .forgetRefusal(let path), .reread(let path, _):
            [path]
        case .move(let from, let to, _, _): [from, to]
        }
    }

    /// The bytes of the report that it brings.
    var byteCount: Int {
        switch self {
        case .write(_, let report, _), .move(_, _, let report, _), .reread(_, let report): report.bytes.count
        default: 0
        }
    }

    /// Whether a document keeps its id at a new path.
    var isMove: Bool { if case .move = self { true } else { false } }
}
