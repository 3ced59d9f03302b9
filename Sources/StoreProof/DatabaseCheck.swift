import Compression
import Hashing

/// SQLite's own look at the file, its indexes and whatever refers to something.
struct DatabaseCheck {
    let run: ProofRun

    func check() throws(ProofError) {
        run.tell(.database, 0)
        try run.database.forEach("PRAGMA integrity_check(20)") { row in
            let words = row.text(0)
            if words != "ok" { run.report(Fault(.database, "SQLite's integrity check: \(words)")) }
        }
        try run.database.forEach("PRAGMA foreign_key_check") { row in
            run.report(Fault(.database, "a row of \(row.text(0)) refers to one of \(row.text(2)) that is not there"))
        }
        run.tell(.database, 1, of: 1, isOver: true)
    }
}

/// Every report's bytes, unpacked and hashed.
struct ContentCheck {
    let run: ProofRun
    private static let rowsATime: Int64 = 256

    func check() throws(ProofError) {
        let total = try run.database.integer("SELECT count(*) FROM content").map(Int.init)
        var last: Int64 = .min
        var done = 0
        while true {
            var isOver = true
            try run.database.forEach(
                "SELECT number, sha256, frame FROM content WHERE number > ? ORDER BY number LIMIT ?",
                [last, Self.rowsATime]
            ) { row in
                isOver = false
                last = row.integer(0)
                done += 1
                look(at: row.bytes(1), frame: row.bytes(2))
            }
            run.tell(.contents, done, of: total, isOver: isOver)
            if isOver { return }
        }
    }

    private func look(at sha256: [UInt8], frame: [UInt8]) {
        let name = hexadecimal(sha256)
        do {
            let bytes = try Zstandard.unpack(frame, limitBytes: 1 << 30)
            run.contentSizes[Self.key(sha256)] = bytes.count
            let actual = SHA256Digest(of: bytes).bytes
            if actual != sha256 {
                run.report(Fault(.content, "the bytes kept as sha256 \(name) have the hash \(hexadecimal(actual))"))
            }
        } catch {
            run.contentSizes[Self.key(sha256)] = -1
            run.report(Fault(.content, "the bytes kept as sha256 \(name) cannot be unpacked: \(error)"))
        }
    }

    /// The first eight bytes: enough to find a content by, at a third of the memory.
    static func key(_ sha256: [UInt8]) -> UInt64 { sha256.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }
}
