import Foundation
import Glibc

/// From close(2) of a changed report to its commit line in the feed file, with few documents and with many.
enum Latency {
    static func tables(_ bench: Bench) throws -> [Table] {
        let count = bench.options.documentCount
        let reports = try bench.makeReports("few", count: 200)
        let few = try MeasuredDaemon(bench, watch: reports, state: bench.root + "/few-state")
        defer {
            few.stop()
            bench.remove(reports)
            bench.remove(few.state)
        }
        let many = try bench.large.daemon()
        let folder = try bench.large.reports()
        // By turns, so that what else goes on falls on both.
        var fewValues: [Double] = []
        var manyValues: [Double] = []
        var againValues: [Double] = []
        let fewTail = FeedTail(few.state + "/feed")
        let manyTail = FeedTail(many.state + "/feed")
        for round in 1...200 {
            fewValues.append(edit(reports, round * 7919 % 200, version: round, fewTail))
            manyValues.append(edit(folder, round * 7919 % count, version: round, manyTail))
            againValues.append(edit(folder, round * 7919 % count, version: round + 1, manyTail))
        }
        let (first, second) = (settled(fewValues), settled(manyValues))
        return [
            Table.costs([
                Row("close(2) to durable feed line, 200 documents", first.text(1000, "ms"), aim: "≤ 10 ms"),
                Row(
                    "the same, \(count) documents", second, 1000, "ms", beside: "200 documents", first, aim: "≤ 1.3"),
                Row("the same, a report saved a moment ago", settled(againValues).text(1000, "ms"), aim: "≤ 10 ms"),
            ])
        ]
    }

    /// Without the first rounds, which warm things up.
    static func settled(_ values: [Double]) -> Measurement { Measurement(values: Array(values.dropFirst(20))) }

    /// Changes one figure of a report; gives the seconds from close(2) to the commit line.
    static func edit(_ reports: String, _ index: Int, version: Int, _ tail: FeedTail) -> Double {
        let text = Reports.text(index, version: version)
        tail.skipToEnd()
        Bench.write(text, to: Reports.path(reports, index))
        let closed = Clock.seconds()
        tail.waitForCommits(1)
        let seconds = Clock.seconds() - closed
        // Rounds must not run into the settling of the one before.
        usleep(3000)
        return seconds
    }
}

/// Follows the feed's file from outside, as any reader would: by inotify, without the product's own code.
final class FeedTail {
    private let path: String
    private var descriptor: Int32 = -1
    private let watch: Int32
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    private var line: [UInt8] = []

    init(_ folder: String) {
        path = folder + "/current.jsonl"
        watch = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
        inotify_add_watch(watch, folder, UInt32(IN_MODIFY) | UInt32(IN_CREATE) | UInt32(IN_MOVED_TO))
        reopen()
    }

    deinit {
        close(descriptor)
        close(watch)
    }

    private func reopen() {
        let opened = open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { return }
        if descriptor >= 0 { close(descriptor) }
        descriptor = opened
    }

    func skipToEnd() {
        lseek(descriptor, 0, SEEK_END)
        line.removeAll(keepingCapacity: true)
    }

    /// Returns once commit lines of so many documents have come whole; gives how many there were.
    @discardableResult
    func waitForCommits(_ documentCount: Int) -> Int {
        var seen = 0
        while seen < documentCount {
            let length = read(descriptor, &buffer, buffer.count)
            if length > 0 {
                seen += take(buffer[..<length])
                continue
            }
            var polled = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
            poll(&polled, 1, -1)
            var isReplaced = false
            while true {
                let length = read(watch, &buffer, buffer.count)
                guard length > 0 else { break }
                isReplaced = isReplaced || Self.tellsOfNewFile(buffer[..<length])
            }
            // A full segment was given its name; what follows is in a new file.
            if isReplaced {
                while case let length = read(descriptor, &buffer, buffer.count), length > 0 {
                    seen += take(buffer[..<length])
                }
                reopen()
            }
        }
        return seen
    }

    private static func tellsOfNewFile(_ events: ArraySlice<UInt8>) -> Bool {
        events.withUnsafeBytes { events in
            var offset = 0
            while offset + 16 <= events.count {
                let mask = events.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
                let length = Int(events.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
                let name = events[(offset + 16)...].prefix(while: { $0 != 0 })
                if mask & (UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)) != 0, name.elementsEqual("current.jsonl".utf8) {
                    return true
                }
                offset += 16 + length
            }
            return false
        }
    }

    /// Counts the documents of the commit lines that end in `bytes`.
    private func take(_ bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        for byte in bytes {
            guard byte == 0x0A else {
                line.append(byte)
                continue
            }
            let text = String(decoding: line, as: UTF8.self)
            line.removeAll(keepingCapacity: true)
            guard text.contains("\"op\":\"commit\"") else { continue }
            count += text.components(separatedBy: "{\"document\":").count - 1
        }
        return count
    }
}
