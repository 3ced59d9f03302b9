import Glibc
import Hashing

/// The end of store and feed.
struct TailCheck {
    let run: ProofRun
    /// A revision of more lines is not made anew.
    let mostLines: Int
    private static let feedTailBytes = 1 << 20

    func check() throws(ProofError) {
        let bearings = run.bearings
        var last: ProofRevision?
        var previousChain = SHA256Digest(of: Array("dateline.feed/1".utf8)).bytes
        try run.database.forEach(
            """
            SELECT revision, first_seq, commit_seq, time_ms, changes, first_version, versions, digest, chain
            FROM revision WHERE revision >= ? AND revision <= ? ORDER BY revision
            """, [bearings.revision - 1, bearings.revision]
        ) { row in
            if row.integer(0) < bearings.revision {
                previousChain = row.bytes(8)
                return
            }
            last = ProofRevision(
                number: row.integer(0), first: row.integer(1), commit: row.integer(2), time: row.integer(3),
                changes: row.integer(4), firstVersion: row.integer(5), versionCount: row.integer(6),
                digest: row.bytes(7), chain: row.bytes(8))
        }
        if let last {
            try checkRevision(last, previousChain)
        } else if bearings.revision > 0 {
            run.report(Fault(.revision, revision: bearings.revision, "the newest revision is not there"))
        }
        if bearings.sequence > bearings.floorSequence { try checkFeed(last) }
    }

    private func checkRevision(_ last: ProofRevision, _ previousChain: [UInt8]) throws(ProofError) {
        let digest = SHA256Digest(of: run.bearings.set).bytes
        if digest != last.digest {
            let text = "the digest is \(hexadecimal(last.digest)), that of the snapshot's state \(hexadecimal(digest))"
            run.report(Fault(.digest, revision: last.number, text))
        }
        if last.chain != run.bearings.chain {
            run.report(Fault(.chain, revision: last.number, "the state does not hold the last link of the chain"))
        }
        guard last.number > run.bearings.floor, last.commit - last.first <= Int64(mostLines) else { return }
        let (_, link) = try LineMaker(run: run).lines(of: last, after: previousChain)
        if link != last.chain {
            let text = "the link is \(hexadecimal(last.chain)), that of its lines \(hexadecimal(link))"
            run.report(Fault(.chain, revision: last.number, sequence: last.commit, text))
        }
    }

    private func checkFeed(_ last: ProofRevision?) throws(ProofError) {
        let sequence = run.bearings.sequence
        var line = ProofLine()
        if let last, last.commit == sequence {
            let versions = try run.versions(of: last)
            let head = LineHead(sequence: sequence, revision: last.number, milliseconds: last.time)
            line.openCommit(head, versions, changes: last.changes, digest: last.digest)
            line.closeCommit(chain: last.chain)
        } else {
            try run.database.forEach(
                "SELECT revision, time_ms, state, text FROM status WHERE seq = ?", [sequence]
            ) { row in
                let head = LineHead(sequence: sequence, revision: row.integer(0), milliseconds: row.integer(1))
                line.status(head, state: row.bytes(2), words: row.bytes(3))
            }
        }
        guard !line.bytes.isEmpty else {
            return run.report(Fault(.sequence, sequence: sequence, "the store does not have its last line"))
        }
        guard let end = feedEnd(holding: line.bytes.count) else {
            return run.report(Fault(.feed, sequence: sequence, "there is no feed"))
        }
        guard !holds(end, line.bytes) else { return }
        let newest = FeedText.sequence(lastLine(end)).map { "ends with line \($0)" } ?? "does not end with a line"
        run.report(
            Fault(.feed, sequence: sequence, "the feed \(newest), and does not hold the store's last line \(sequence)"))
    }

    /// Whether `line` stands in `text` as a line; from the end, where it is expected.
    private func holds(_ text: [UInt8], _ line: [UInt8]) -> Bool {
        if text.count >= line.count, text.suffix(line.count).elementsEqual(line) { return true }
        // Beside a daemon others may follow it.
        return text.split(separator: 0x0A).contains { $0.elementsEqual(line.dropLast()) }
    }

    private func lastLine(_ text: [UInt8]) -> ArraySlice<UInt8> {
        let body = text.last == 0x0A ? text.dropLast() : text[...]
        return body[(body.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)...]
    }

    /// The last bytes of the newest file that has any; nil where there is no feed.
    private func feedEnd(holding leastBytes: Int) -> [UInt8]? {
        let path = run.directory + "/feed"
        if let end = end(of: path + "/current.jsonl", leastBytes), !end.isEmpty { return end }
        guard let listing = opendir(path) else { return nil }
        defer { closedir(listing) }
        var newest = ""
        while let entry = readdir(listing) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.utf8.count == 26, name.hasSuffix(".jsonl"), name > newest { newest = name }
        }
        return newest.isEmpty ? [] : end(of: path + "/" + newest, leastBytes)
    }

    private func end(of path: String, _ leastBytes: Int) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let size = Int(lseek(descriptor, 0, SEEK_END))
        // With nobody writing, the line is the very end; beside a daemon others may follow it.
        for window in [leastBytes + 4096, Self.feedTailBytes] {
            let count = min(size, window)
            var bytes = [UInt8](repeating: 0, count: count)
            let got = pread(descriptor, &bytes, count, size - count)
            guard got == count else { return nil }
            if window == Self.feedTailBytes || bytes.last != 0x0A { return bytes }
            if FeedText.sequence(lastLine(bytes)) == run.bearings.sequence { return bytes }
        }
        return nil
    }
}
