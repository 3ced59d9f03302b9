import NewsRecord
import RevisionStore

extension SnapshotRequest {
    /// Takes what a person writes: `17`, a revision; `2026-11-22T01:02:03Z`, a time, whose seconds, their fraction and
    /// zone may be left out – without a zone it is UTC; `2026-11-22` or `2026-11`, which means the end of that day or
    /// month, UTC. Nil for anything else.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        if !bytes.isEmpty, bytes.allSatisfy({ (0x30...0x39).contains($0) }) {
            guard let number = Int64(text) else { return nil }
            self = .revision(number)
            return
        }
        guard let split = bytes.firstIndex(where: { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: " ") }) else {
            guard [7, 10].contains(bytes.count), bytes.first != 0x2D,
                bytes.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }), let day = EDTFDate(text)?.latest
            else { return nil }
            self = .time(Timestamp(milliseconds: (day.daysSince1970 + 1) * Self.dayMilliseconds - 1))
            return
        }
        guard split == 10, let date = EDTFDate(text.prefix(10)), let start = date.earliest, date.latest == start,
            let clock = Self.clockMilliseconds(bytes[(split + 1)...])
        else { return nil }
        self = .time(Timestamp(milliseconds: start.daysSince1970 * Self.dayMilliseconds + clock))
    }

    /// Whether a moment was named, not a number.
    var isTime: Bool { if case .time = self { true } else { false } }

    private static let dayMilliseconds: Int64 = 86_400_000

    /// Milliseconds since midnight UTC of `hh:mm[:ss[.fff]][Z|±hh:mm]`: below zero or above a day's where the zone asks
    /// for it.
    private static func clockMilliseconds(_ bytes: ArraySlice<UInt8>) -> Int64? {
        var clock = bytes
        var offsetMinutes: Int64 = 0
        if clock.last == UInt8(ascii: "Z") || clock.last == UInt8(ascii: "z") {
            clock = clock.dropLast()
        } else if let sign = clock.firstIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) {
            let zone = clock[(sign + 1)...].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            guard zone.count == 2, let hours = number(zone[0], 0...14), let minutes = number(zone[1], 0...59) else {
                return nil
            }
            offsetMinutes = (hours * 60 + minutes) * (clock[sign] == UInt8(ascii: "-") ? -1 : 1)
            clock = clock[..<sign]
        }
        let parts = clock.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hours = number(parts[0], 0...24),
            let minutes = number(parts[1], 0...59)
        else { return nil }
        var milliseconds = (hours * 60 + minutes - offsetMinutes) * 60_000
        if parts.count == 3 {
            guard let seconds = secondsInMilliseconds(parts[2]) else { return nil }
            milliseconds += seconds
        }
        return milliseconds
    }

    /// Seconds with up to nine digits after the point; those past the third are dropped.
    private static func secondsInMilliseconds(_ text: ArraySlice<UInt8>) -> Int64? {
        let halves = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard halves.count <= 2, let whole = number(halves[0], 0...60) else { return nil }
        guard halves.count == 2 else { return whole * 1000 }
        let digits = halves[1]
        guard (1...9).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let padded = Array(digits.prefix(3)) + [UInt8](repeating: 0x30, count: max(0, 3 - digits.count))
        return Int64(String(decoding: padded, as: UTF8.self)).map { whole * 1000 + $0 }
    }

    private static func number(_ digits: ArraySlice<UInt8>, _ range: ClosedRange<Int64>) -> Int64? {
        guard digits.count == 2, digits.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int64(String(decoding: digits, as: UTF8.self)), range.contains(number)
        else { return nil }
        return number
    }
}
