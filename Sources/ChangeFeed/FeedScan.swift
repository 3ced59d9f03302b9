import Glibc

/// Finds lines and their sequence numbers in bytes of the feed, without reading the JSON.
public enum FeedScan {
    private static let opening = Array("{\"seq\":".utf8)

    /// The sequence number of a line that begins at the start of `line`; nil where it does not begin like one.
    /// `FeedLine` writes `seq` first, and without white space.
    public static func sequence(_ line: UnsafeRawBufferPointer) -> Int64? {
        guard line.count > opening.count, line.starts(with: opening) else { return nil }
        var value: Int64 = 0
        var index = opening.count
        while index < line.count, (0x30...0x39).contains(line[index]) {
            guard index < opening.count + 18 else { return nil }
            value = value * 10 + Int64(line[index] - 0x30)
            index += 1
        }
        guard index > opening.count, index < line.count, line[index] == UInt8(ascii: ",") else { return nil }
        return value
    }

    /// The sequence number of a line that begins at the start of `line`, as above.
    public static func sequence(_ line: some Collection<UInt8>) -> Int64? {
        Array(line.prefix(32)).withUnsafeBytes { sequence($0) }
    }

    /// The place after the first line feed at or after `start`; nil where there is none.
    static func end(ofLineAt start: Int, in bytes: UnsafeRawBufferPointer) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress,
            let feed = memchr(base + start, 0x0A, bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(feed) - base + 1
    }

    /// The place after the last line feed; 0 where there is none.
    static func endOfLastLine(_ bytes: UnsafeRawBufferPointer) -> Int {
        (bytes.lastIndex(of: 0x0A) ?? -1) + 1
    }

    /// The first and the last number of a run of whole lines whose numbers rise by one; nil where they are anything
    /// else, or where there is none.
    static func range(_ bytes: [UInt8]) -> ClosedRange<Int64>? {
        bytes.withUnsafeBytes { bytes in
            var first: Int64?
            var last: Int64 = 0
            var start = 0
            while let end = end(ofLineAt: start, in: bytes) {
                guard let number = sequence(UnsafeRawBufferPointer(rebasing: bytes[start..<end])),
                    first == nil || number == last + 1
                else { return nil }
                first = first ?? number
                last = number
                start = end
            }
            guard start == bytes.count, let first else { return nil }
            return first...last
        }
    }
}
