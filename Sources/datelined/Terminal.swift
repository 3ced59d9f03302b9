import Foundation
import Glibc

/// What standard error is.
enum Terminal {
    /// Whether colour may be shown: on a terminal, and not where NO_COLOR asks for none.
    static var showsColor: Bool {
        isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
    }
}
