import Glibc

/// Reads the feed's files one after the other, as they were when the reading began; only the file in use may grow.
final class FeedStream {
    private static let chunkBytes = 1 << 18
    private static let pollMilliseconds = 20

    private let directory: String
    private var names: [Int64]
    private var current: Int32
    private var descriptor: Int32 = -1
    private var isCurrent = false
    private var patienceMilliseconds: Int
    private var buffer: [UInt8] = []
    private var start = 0
    private let complain: (Fault) -> Void

    /// Opens the feed of a state directory; nil where there is none. `patienceMilliseconds` is how long to wait at its
    /// end for what a running daemon has committed and is about to write.
    init?(directory: String, patienceMilliseconds: Int, complain: @escaping (Fault) -> Void) {
        self.directory = directory + "/feed"
        self.patienceMilliseconds = patienceMilliseconds
        self.complain = complain
        names = []
        current = -1
        // Until no rotation falls between the two looks.
        for _ in 0..<100 {
            guard let before = Self.segments(self.directory) else { return nil }
            if current >= 0 { close(current) }
            current = open(self.directory + "/current.jsonl", O_RDONLY | O_CLOEXEC)
            names = Self.segments(self.directory) ?? []
            if names == before { break }
        }
        names.reverse()
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        if current >= 0, !isCurrent { close(current) }
    }

    private static func segments(_ directory: String) -> [Int64]? {
        guard let listing = opendir(directory) else { return nil }
        defer { closedir(listing) }
        var numbers: [Int64] = []
        while let entry = readdir(listing) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name.utf8.count == 26, name.hasSuffix(".jsonl"), let number = Int64(name.prefix(20)) else { continue }
            numbers.append(number)
        }
        return numbers.sorted()
    }

    /// Whether the next bytes are these; if so, goes on behind them.
    func take(_ expected: [UInt8]) -> Bool {
        while buffer.count - start < expected.count {
            if fill() { continue }
            if buffer.count == start, openNext() { continue }
            return false
        }
        let isEqual = buffer.withUnsafeBytes { own in
            expected.withUnsafeBytes { memcmp(own.baseAddress! + start, $0.baseAddress!, expected.count) == 0 }
        }
        if isEqual { start += expected.count }
        return isEqual
    }

    /// The next line with its line feed; nil at the end. A last line that is not whole does not count.
    func nextLine() -> [UInt8]? {
        var searched = start
        while true {
            if let feed = buffer[searched...].firstIndex(of: 0x0A) {
                defer { start = feed + 1 }
                return Array(buffer[start...feed])
            }
            let searchedCount = buffer.count - start
            if fill() {
                searched = start + searchedCount
                continue
            }
            if buffer.count > start, !isCurrent, descriptor >= 0 {
                complain(Fault(.feed, "a full segment ends within a line"))
            }
            guard openNext() else { return nil }
            searched = start
        }
    }

    /// Reads more of the file that is open. False at its end.
    private func fill() -> Bool {
        guard descriptor >= 0 else { return false }
        if start > 0 {
            buffer = Array(buffer[start...])
            start = 0
        }
        while true {
            var count = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkBytes) { room, filled in
                count = read(descriptor, room.baseAddress, room.count)
                filled = max(0, count)
            }
            if count < 0, errno == EINTR { continue }
            if count > 0 {
                if buffer.isEmpty { buffer = chunk } else { buffer += chunk }
                return true
            }
            guard isCurrent, patienceMilliseconds > 0 else { return false }
            usleep(UInt32(Self.pollMilliseconds * 1000))
            patienceMilliseconds -= Self.pollMilliseconds
        }
    }

    private func openNext() -> Bool {
        guard !isCurrent else { return false }
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
        buffer.removeAll(keepingCapacity: true)
        start = 0
        if let number = names.popLast() {
            let digits = String(number)
            let name = String(repeating: "0", count: 20 - digits.count) + digits + ".jsonl"
            descriptor = open(directory + "/" + name, O_RDONLY | O_CLOEXEC)
            if descriptor < 0 {
                complain(Fault(.feed, sequence: number, "the segment \(name) cannot be opened, errno \(errno)"))
                return openNext()
            }
            checkName(number, name)
            return true
        }
        isCurrent = true
        descriptor = current
        if descriptor < 0 { complain(Fault(.feed, "there is no current.jsonl")) }
        return descriptor >= 0
    }

    private func checkName(_ number: Int64, _ name: String) {
        guard fill(), FeedText.sequence(buffer[start...]) != number else { return }
        complain(
            Fault(.feed, sequence: number, "the segment \(name) does not begin with the line that it is named for"))
    }
}

/// Reads of a line as little as has to be known.
enum FeedText {
    /// The number that a line begins with; nil where it begins otherwise.
    static func sequence(_ line: some Collection<UInt8>) -> Int64? {
        let opening = Array("{\"seq\":".utf8)
        guard line.starts(with: opening) else { return nil }
        let digits = line.dropFirst(opening.count).prefix { (0x30...0x39).contains($0) }
        return Int64(String(decoding: digits, as: UTF8.self))
    }
}
