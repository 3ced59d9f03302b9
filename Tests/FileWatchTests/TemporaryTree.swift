import BytePaths
import Glibc
import Synchronization

@testable import FileWatch

/// A directory of its own for one test, removed at its end.
final class TemporaryTree: Sendable {
    /// Where everything of the test lives; the root to watch is one below.
    let base: String
    var root: String { base + "/root" }

    init() throws {
        var template = Array("/tmp/filewatch-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw SetupFailure(call: "mkdtemp", errno: errno) }
        base = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        mkdir(root, 0o755)
    }

    deinit {
        Self.empty(open(base, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
        rmdir(base)
    }

    /// Removes what is in the open directory and closes it. By descriptors, since some tests make paths longer than
    /// any call takes.
    private static func empty(_ directory: Int32) {
        guard directory >= 0, let stream = fdopendir(directory) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            if entry.pointee.d_type == UInt8(DT_DIR) {
                empty(openat(directory, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
                unlinkat(directory, name, AT_REMOVEDIR)
            } else {
                withUnsafePointer(to: &entry.pointee.d_name) {
                    _ = $0.withMemoryRebound(to: CChar.self, capacity: 256) { unlinkat(directory, $0, 0) }
                }
            }
        }
    }

    struct SetupFailure: Error {
        let call: String
        let errno: Int32
    }

    func path(_ name: String) -> String { name.isEmpty ? root : root + "/" + name }

    func write(_ name: String, _ text: String) { Self.write(path(name), text) }

    static func write(_ path: String, _ text: String) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { return }
        var text = text
        _ = text.withUTF8 { Glibc.write(file, $0.baseAddress, $0.count) }
        close(file)
    }

    func makeDirectory(_ name: String) { mkdir(path(name), 0o755) }
    func delete(_ name: String) { _ = Glibc.remove(path(name)) }
    func rename(_ old: String, _ new: String) { _ = Glibc.rename(path(old), path(new)) }
    func link(_ target: String, _ name: String) { _ = symlink(target, path(name)) }
}
