import ControlSocket
import Glibc
import Ingest
import Models
import RevisionStore
import ServiceManager
import Settings

/// Why the daemon does not run, in one sentence and as an exit code of sysexits(3). Errors become words here and
/// nowhere else.
struct StartFailure: Error {
    let sentence: String
    let exitCode: Int32

    private static let missingInput: Int32 = 66
    private static let internalFault: Int32 = 70
    private static let systemFault: Int32 = 71
    private static let cannotCreate: Int32 = 73
    private static let inputOutput: Int32 = 74
    private static let tryLater: Int32 = 75
    private static let badConfiguration: Int32 = 78

    init(_ error: any Error) {
        switch error {
        case let failure as StartFailure: self = failure
        case let error as SettingsError:
            self.init("\(error)", error.isMissingInput ? Self.missingInput : Self.badConfiguration)
        case let error as IngestError: self.init(error)
        case let error as ModelsError: self.init("\(error)", Self.missingInput)
        case let error as ControlError: self.init("\(error)", Self.cannotCreate)
        case let error as PassedSocketsError: self.init("\(error)", Self.badConfiguration)
        default: self.init("\(error)", Self.internalFault)
        }
    }

    /// The system gave no descriptors to wait for signals with.
    init(noLoop number: Int32) {
        self.init("cannot wait for signals: \(String(cString: strerror(number)))", Self.systemFault)
    }

    private init(_ sentence: String, _ exitCode: Int32) {
        self.sentence = sentence
        self.exitCode = exitCode
    }

    private init(_ error: IngestError) {
        switch error {
        case .watchedDirectory, .filter: self.init("\(error)", Self.badConfiguration)
        case .store(let cause): self.init(cause)
        case .storeLost: self.init("\(error)", Self.inputOutput)
        case .feed: self.init("\(error)", Self.inputOutput)
        case .watch: self.init("\(error)", Self.internalFault)
        case .parser(let cause): self.init(cause)
        }
    }

    private init(_ error: RevisionStoreError) {
        switch error {
        case .held(let pid):
            let holder = pid.map { "process \($0)" } ?? "another process"
            self.init(
                "\(holder) holds the state directory already; stop it first, or name another by --state.", Self.tryLater
            )
        case .newerSchema:
            self.init(
                "\(error); install that version or a later one, or name another state directory by --state.",
                Self.badConfiguration)
        case .unreachable: self.init("\(error)", Self.cannotCreate)
        default: self.init("\(error)", Self.inputOutput)
        }
    }

    /// Runs `body` and turns what it throws into a failure of this kind.
    static func translating<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch { throw StartFailure(error) }
    }
}
