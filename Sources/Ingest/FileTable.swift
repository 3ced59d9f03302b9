import BytePaths
import Hashing
import RevisionStore

/// What is known of files, packed: rows of fixed size, one run of bytes for all paths, one index.
///
/// As a dictionary of paths it would be four small objects a file, made while reports are read and kept for ever: each
/// holds on to the page of memory that it happens to lie in, long after all else in that page is gone.
struct FileTable: Sendable {
    /// The 32 bytes of a SHA-256.
    private struct Digest {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    }

    private struct Row {
        var pathStart: Int
        var pathCount: Int32
        /// The lower half of the path's hash: tells nearly all others apart without a look at their bytes.
        var hash: UInt32
        var size: Int64
        var mtimeNanoseconds: Int64
        var ctimeNanoseconds: Int64
        var inode: UInt64
        var observedNanoseconds: Int64
        var digest: Digest
        var hasDigest: Bool
        var isRefused: Bool
        /// Whether a file is in it.
        var isTaken: Bool
    }

    private var rows: [Row] = []
    private var pathBytes: [UInt8] = []
    /// Row numbers by the path's hash, searched from its place on; there is always a place that is free.
    private var places: [Int32] = []
    private var usedPlaceCount = 0
    private var freeRows: [Int32] = []
    private var unusedPathByteCount = 0
    /// Why a file was refused, by its row: most are not.
    private var refusals: [Int32: String] = [:]

    private static let free: Int32 = -1
    private static let left: Int32 = -2
    /// Less than this is not worth moving everything together.
    private static let leastUnusedByteCount = 1 << 16

    /// An empty table.
    init() {}

    /// A table of these files.
    init(_ files: [KnownFile]) {
        reserve(files.count)
        for file in files { set(file) }
    }

    /// A table of all that a store knows.
    init(of store: RevisionStore) throws(RevisionStoreError) {
        // The store counts no files, and each document is one.
        reserve(store.head().documentCount)
        var table = self
        try store.forEachKnownFile { table.set($0.path, $0.identity, $0.digest, refusal: $0.refusal) }
        self = table
    }

    /// How many files there are.
    var count: Int { rows.count - freeRows.count }

    /// One more than the largest row's number.
    var rowLimit: Int { rows.count }

    /// The rows that have a file.
    var takenRows: some Sequence<Int> { rows.indices.lazy.filter { rows[$0].isTaken } }

    // MARK: Looking up

    /// The row of a path; nil where nothing is known of it.
    func row(of path: RelativePath) -> Int? {
        path.bytes.withUnsafeBufferPointer { find($0, Self.hash($0)) }
    }

    /// All that is known of the file in a row.
    func file(_ row: Int) -> KnownFile {
        KnownFile(
            path: path(row), identity: identity(row), sha256: digest(row),
            refusal: rows[row].isRefused ? refusals[Int32(row)] : nil)
    }

    /// The path of a row.
    func path(_ row: Int) -> RelativePath {
        let bytes = pathBytes[rows[row].pathStart..<rows[row].pathStart + Int(rows[row].pathCount)]
        // What came in was a path, and comes out as it was.
        return RelativePath(bytes: bytes) ?? .root
    }

    /// What stat(2) said of the file in a row.
    func identity(_ row: Int) -> FileIdentity {
        let row = rows[row]
        return FileIdentity(
            size: row.size, mtimeNanoseconds: row.mtimeNanoseconds, ctimeNanoseconds: row.ctimeNanoseconds,
            inode: row.inode, observedNanoseconds: row.observedNanoseconds)
    }

    /// Whether the file in a row is a document.
    func isDocument(_ row: Int) -> Bool { !rows[row].isRefused }

    /// Whether the file in a row is `directory` or lies below it.
    func isInside(_ row: Int, _ directory: RelativePath) -> Bool {
        let (start, count) = (rows[row].pathStart, Int(rows[row].pathCount))
        guard !directory.isRoot, count >= directory.bytes.count else { return directory.isRoot }
        let end = start + directory.bytes.count
        return pathBytes[start..<end].elementsEqual(directory.bytes)
            && (count == directory.bytes.count || pathBytes[end] == UInt8(ascii: "/"))
    }

    private func digest(_ row: Int) -> SHA256Digest? {
        guard rows[row].hasDigest else { return nil }
        return withUnsafeBytes(of: rows[row].digest) { SHA256Digest(bytes: Array($0)) }
    }

    private func find(_ path: UnsafeBufferPointer<UInt8>, _ hash: Int) -> Int? {
        guard !places.isEmpty else { return nil }
        var place = hash & (places.count - 1)
        while places[place] != Self.free {
            if places[place] != Self.left, isEqual(Int(places[place]), path, hash) { return Int(places[place]) }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    private func isEqual(_ row: Int, _ path: UnsafeBufferPointer<UInt8>, _ hash: Int) -> Bool {
        let row = rows[row]
        guard row.hash == UInt32(truncatingIfNeeded: hash), Int(row.pathCount) == path.count else { return false }
        return pathBytes.withUnsafeBufferPointer { bytes in
            UnsafeBufferPointer(rebasing: bytes[row.pathStart..<row.pathStart + path.count]).elementsEqual(path)
        }
    }

    /// Names come from strangers, who could choose them to fall together: the hash is seeded anew in each process.
    private static func hash(_ path: UnsafeBufferPointer<UInt8>) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(path))
        return hasher.finalize()
    }

    // MARK: Changing

    /// Makes room for so many files.
    mutating func reserve(_ count: Int) {
        rows.reserveCapacity(count)
        if count * 3 / 2 > places.count { index(for: count) }
    }

    /// Takes what is known of a file, in the place of what was.
    mutating func set(_ file: KnownFile) {
        file.path.bytes.withUnsafeBufferPointer { path in
            file.sha256?.bytes.withUnsafeBytes { set(path, file.identity, $0, refusal: file.refusal) }
                ?? set(path, file.identity, nil, refusal: file.refusal)
        }
    }

    /// The same from bytes: `digest` has the 32 of the file's SHA-256, or is nil.
    mutating func set(
        _ path: UnsafeBufferPointer<UInt8>, _ identity: FileIdentity, _ digest: UnsafeRawBufferPointer?,
        refusal: String?
    ) {
        let hash = Self.hash(path)
        let number = find(path, hash) ?? add(path, hash)
        rows[number].size = identity.size
        rows[number].mtimeNanoseconds = identity.mtimeNanoseconds
        rows[number].ctimeNanoseconds = identity.ctimeNanoseconds
        rows[number].inode = identity.inode
        rows[number].observedNanoseconds = identity.observedNanoseconds
        rows[number].hasDigest = digest != nil
        if let digest { rows[number].digest = digest.loadUnaligned(as: Digest.self) }
        if refusal != nil || rows[number].isRefused { refusals[Int32(number)] = refusal }
        rows[number].isRefused = refusal != nil
    }

    private mutating func add(_ path: UnsafeBufferPointer<UInt8>, _ hash: Int) -> Int {
        if (usedPlaceCount + 1) * 4 > places.count * 3 { index(for: count + 1) }
        let row = Row(
            pathStart: pathBytes.count, pathCount: Int32(path.count), hash: UInt32(truncatingIfNeeded: hash), size: 0,
            mtimeNanoseconds: 0, ctimeNanoseconds: 0, inode: 0, observedNanoseconds: 0, digest: Digest(),
            hasDigest: false, isRefused: false, isTaken: true)
        pathBytes.append(contentsOf: path)
        let number: Int32
        if let free = freeRows.popLast() {
            number = free
            rows[Int(free)] = row
        } else {
            number = Int32(rows.count)
            rows.append(row)
        }
        put(number, hash)
        return Int(number)
    }

    /// Forgets the file at a path.
    mutating func remove(_ path: RelativePath) {
        let number = path.bytes.withUnsafeBufferPointer { path -> Int32? in
            let hash = Self.hash(path)
            guard let row = find(path, hash) else { return nil }
            var place = hash & (places.count - 1)
            while places[place] != Int32(row) { place = (place + 1) & (places.count - 1) }
            places[place] = Self.left
            return Int32(row)
        }
        guard let number else { return }
        if rows[Int(number)].isRefused { refusals[number] = nil }
        rows[Int(number)].isTaken = false
        unusedPathByteCount += Int(rows[Int(number)].pathCount)
        freeRows.append(number)
        if unusedPathByteCount > Self.leastUnusedByteCount, unusedPathByteCount * 2 > pathBytes.count { packPaths() }
    }

    private mutating func put(_ number: Int32, _ hash: Int) {
        var place = hash & (places.count - 1)
        while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
        if places[place] == Self.free { usedPlaceCount += 1 }
        places[place] = number
    }

    /// Makes the index anew, with room for so many files and half as many besides.
    private mutating func index(for count: Int) {
        var placeCount = 16
        while placeCount < count * 2 { placeCount *= 2 }
        places = [Int32](repeating: Self.free, count: placeCount)
        usedPlaceCount = 0
        for number in rows.indices where rows[number].isTaken {
            let hash = pathBytes.withUnsafeBufferPointer { bytes in
                let start = rows[number].pathStart
                return Self.hash(UnsafeBufferPointer(rebasing: bytes[start..<start + Int(rows[number].pathCount)]))
            }
            put(Int32(number), hash)
        }
    }

    /// Moves the paths that are in use together.
    private mutating func packPaths() {
        var packed: [UInt8] = []
        packed.reserveCapacity(pathBytes.count - unusedPathByteCount)
        for number in rows.indices where rows[number].isTaken {
            let start = rows[number].pathStart
            rows[number].pathStart = packed.count
            packed.append(contentsOf: pathBytes[start..<start + Int(rows[number].pathCount)])
        }
        pathBytes = packed
        unusedPathByteCount = 0
    }
}
