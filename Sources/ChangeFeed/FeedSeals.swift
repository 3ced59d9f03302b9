import Glibc

/// What the daemon knows of files of the feed that it left in order: as long as stat(2) says of one what it said then,
/// nobody has written to it, and it need not be read again.
///
/// They are kept beside the feed's directory, in `feed.seals`, a line a file. A file without a seal, or with another
/// one, is compared with the store from its first byte to its last; so nothing is lost with the seals but time.
struct FeedSeals: Equatable {
    /// What stat(2) said of a file.
    struct Seal: Equatable {
        var inode: UInt64
        var size: Int
        var modified: Int64
        /// Of the inode, which nobody can set back.
        var changed: Int64
        /// The number of the file's last line.
        var last: Int64

        init(_ status: stat, last: Int64) {
            inode = UInt64(status.st_ino)
            size = Int(status.st_size)
            modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
            changed = Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec)
            self.last = last
        }

        /// Reads what `text` wrote.
        init?(_ words: [Substring]) {
            guard words.count == 5, let inode = UInt64(words[0]), let size = Int(words[1]),
                let modified = Int64(words[2]), let changed = Int64(words[3]), let last = Int64(words[4])
            else { return nil }
            (self.inode, self.size, self.modified, self.changed, self.last) = (inode, size, modified, changed, last)
        }

        var text: String { "\(inode) \(size) \(modified) \(changed) \(last)" }
    }

    /// By the number that a full segment is named for.
    var segments: [Int64: Seal] = [:]
    /// Of `current.jsonl`, where the daemon ended in order; nil while it is written to, and after a crash.
    var current: Seal?

    private static let format = "dateline.seals/1"

    init() {}

    /// Reads the seals of a feed. What is missing, or cannot be read, seals nothing.
    init(of directory: FeedDirectory) {
        guard let file = try? FeedFile.reading(directory.seals), let size = try? file.size(), size < 1 << 24,
            let bytes = try? file.read(at: 0, count: size)
        else { return }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.first == Substring(Self.format) else { return }
        for line in lines.dropFirst() {
            let words = line.split(separator: " ")
            guard let name = words.first, let seal = Seal(Array(words.dropFirst())) else { continue }
            if name == "current" { current = seal } else if let number = Int64(name) { segments[number] = seal }
        }
    }

    /// Writes the seals. They are not worth a failure: without them more is read at the next start. Where they cannot be
    /// written those of before are taken away: old seals would make a daemon's own deeds look like somebody's harm.
    func save(to directory: FeedDirectory) {
        var text = Self.format + "\n"
        for (number, seal) in segments.sorted(by: { $0.key < $1.key }) { text += "\(number) \(seal.text)\n" }
        if let current { text += "current \(current.text)\n" }
        let temporary = directory.seals + ".tmp"
        let bytes = Array(text.utf8)
        if (try? directory.remove(temporary)) != nil, let file = try? FeedFile.appending(temporary),
            bytes.withUnsafeBytes({ directory.system.write(file.descriptor, $0) }) == bytes.count,
            (try? directory.rename(temporary, directory.seals)) != nil
        {
            return
        }
        try? directory.remove(directory.seals)
        try? directory.remove(temporary)
    }
}
