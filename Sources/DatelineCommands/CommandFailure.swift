import ChangeAccount
import Glibc

/// Why a command could not do what it was asked: one sentence for people, and an exit code of sysexits(3).
enum CommandFailure: Error, Equatable {
    /// The doctor found something wrong, and has said what. 1.
    case unwell
    /// The arguments do not fit together, or one has no meaning. 64.
    case usage(String)
    /// The store does not reach back that far, or a stretch of the feed is gone; the sentence names what is left. 65.
    case belowFloor(String)
    /// What was read is not what it should be: a store or a feed that is damaged. 65.
    case damaged(String)
    /// A file that was named cannot be read. 66.
    case unreadable(path: String, errno: Int32)
    /// Nothing goes by that name. `kind` is the word for what was looked for; the nearest names come first. 66.
    case unknown(kind: String, name: String, nearest: [String])
    /// There is no store in that directory. 66.
    case noStore(directory: String)
    /// `--at` names a moment after everything that there is. 66.
    case pastHead(String)
    /// A file or setting that was named is missing. 66.
    case missing(String)
    /// Some of the files could not be read; each was named when it came up. 66.
    case someUnreadable
    /// No daemon answers. 69.
    case noDaemon(String)
    /// This program cannot read so new a store. 69.
    case tooNew(String)
    /// Something of the system's went wrong on the way. 71.
    case system(String)
    /// A file that was to be made is there already. 73.
    case inTheWay(String)
    /// The output cannot be written. 74.
    case outputFailed(errno: Int32)
    /// The reader of the output left, which is its right. 0, without a word.
    case outputClosed
    /// The daemon, or the store, was too busy or too slow. 75.
    case temporary(String)
    /// The file system does not let this user in. 77.
    case notPermitted(String)
    /// The settings are wrong. 78.
    case settings(String)

    /// The exit code.
    var exitCode: Int32 {
        switch self {
        case .outputClosed: 0
        case .unwell: 1
        case .usage: 64
        case .belowFloor, .damaged: 65
        case .unreadable, .unknown, .noStore, .pastHead, .missing, .someUnreadable: 66
        case .noDaemon, .tooNew: 69
        case .system: 71
        case .inTheWay: 73
        case .outputFailed: 74
        case .temporary: 75
        case .notPermitted: 77
        case .settings: 78
        }
    }

    /// What, where, and what to do about it, without a full stop; nil where there is nothing to say. Control characters
    /// are written out.
    var sentence: String? {
        switch self {
        case .usage(let text), .belowFloor(let text), .damaged(let text), .pastHead(let text), .missing(let text),
            .noDaemon(let text), .tooNew(let text), .system(let text), .temporary(let text), .notPermitted(let text),
            .settings(let text), .inTheWay(let text):
            PlainText.escaped(text)
        case .unreadable(let path, let code):
            "\(PlainText.escaped(path)): cannot be read: \(Self.words(errno: code))"
        case .unknown(let kind, let name, let nearest):
            Self.unknown(kind: kind, name: name, nearest: nearest)
        case .noStore(let directory):
            "no store in \(PlainText.escaped(directory)); make one with "
                + "`datelined --state \(PlainText.escaped(directory)) --watch DIR --once`, "
                + "or name the state directory with --state or DATELINE_STATE"
        case .outputFailed(let code): "cannot write the output: \(Self.words(errno: code))"
        case .outputClosed, .someUnreadable, .unwell: nil
        }
    }

    /// The system's words for an error number.
    static func words(errno code: Int32) -> String { String(cString: strerror(code)) }

    private static func unknown(kind: String, name: String, nearest: [String]) -> String {
        let sentence = "no \(kind) “\(PlainText.escaped(name))”"
        guard !nearest.isEmpty else { return sentence }
        let names = nearest.map { "“\(PlainText.escaped($0))”" }
        return "\(sentence); the nearest \(names.count == 1 ? "is" : "are") \(names.joined(separator: ", "))"
    }
}
