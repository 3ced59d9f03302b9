import CSystemd
import Glibc

/// What can go wrong with the sockets that the manager passes.
public enum PassedSocketsError: Error, Equatable, Sendable, CustomStringConvertible {
    /// LISTEN_FDS and its companions are there but make no sense; the `errno` that libsystemd gave.
    case unusable(errno: Int32)

    public var description: String {
        switch self {
        case .unusable(let code):
            "the service manager passed sockets that cannot be used (LISTEN_FDS): \(String(cString: strerror(code)))"
        }
    }
}

/// The listening sockets that the service manager opened and passed to this process (socket activation).
public struct PassedSockets: Sendable {
    /// A descriptor and the name that the manager gave it (`FileDescriptorName=`; `unknown` without one).
    public struct Socket: Equatable, Sendable {
        /// What the unit calls it (`FileDescriptorName=`).
        public let name: String
        /// The open descriptor, from 3 on.
        public let descriptor: Int32

        public init(name: String, descriptor: Int32) {
            self.name = name
            self.descriptor = descriptor
        }
    }

    /// The sockets in the order in which they were passed; empty where none were.
    /// In the order in which they were passed.
    public let sockets: [Socket]

    public init(sockets: [Socket]) { self.sockets = sockets }

    /// Takes what the manager passed to this process. Every descriptor is close-on-exec from here on, and the caller
    /// owns it. Nothing is taken from the environment, so a second call gives the same descriptors: call it once.
    public static func take() throws(PassedSocketsError) -> PassedSockets {
        var names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
        let count = sd_listen_fds_with_names(0, &names)
        defer {
            if let names {
                var index = 0
                while let name = names[index] {
                    free(name)
                    index += 1
                }
                free(names)
            }
        }
        guard count >= 0 else { throw .unusable(errno: -count) }
        return PassedSockets(
            sockets: (0..<Int(count)).map { index in
                let name = names?[index].map { String(cString: $0) } ?? "unknown"
                return Socket(name: name, descriptor: 3 + Int32(index))
            })
    }

    /// The first descriptor of this name; nil where there is none.
    public func descriptor(named name: String) -> Int32? { sockets.first { $0.name == name }?.descriptor }
}
