internal import CLinux
internal import Glibc

/// The limits of inotify, as /proc/sys/fs/inotify tells them.
enum KernelLimit {
    /// The value of the limit of this name; nil where it cannot be read.
    static func read(_ name: String) -> Int? {
        let opened = "/proc/sys/fs/inotify/\(name)".withCString { clinux_open($0, Int32(CLINUX_READ_FILE.rawValue)) }
        guard opened >= 0 else { return nil }
        let file = Descriptor(opened)
        var text = [UInt8](repeating: 0, count: 32)
        let length = text.withUnsafeMutableBytes { Glibc.read(file.number, $0.baseAddress, $0.count) }
        guard length > 0 else { return nil }
        let digits = text[..<length].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
