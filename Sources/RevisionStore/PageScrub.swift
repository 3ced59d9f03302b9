import GRDB
import GRDBSQLite

/// Overwrites what lies free between the cells of a database's pages.
///
/// With `secure_delete` SQLite overwrites what is deleted. But where it has moved a row to another page before, a copy
/// of it can stand in the room that became free on the first, and there nothing ever overwrites it. The layout of a page
/// is that of SQLite's file format, which is promised to stay. Bytes are written that no reader ever reads: a crash in
/// the middle, or a reader beside it, sees the same database.
///
/// The log has to be empty and nobody may write meanwhile: the file then has every page as it is.
struct PageScrub {
    /// What was done.
    struct Outcome {
        var pageCount = 0
        /// How many pages had something to overwrite.
        var changedCount = 0
    }

    private let file: UnsafeMutablePointer<sqlite3_file>
    private let methods: sqlite3_io_methods
    private var pageSize = 0
    /// What of a page belongs to SQLite: the rest is kept for extensions.
    private var usableSize = 0
    /// The types of pages, by the newest of the map's pages that was read.
    private var map: [UInt8] = []

    private static let rootPage: UInt8 = 1
    private static let treePage: UInt8 = 5
    /// Pages that are read in one go.
    private static let readCount = 256

    /// Works on the database's own file, by SQLite's own way to it: to open and close it beside SQLite would give up its
    /// locks. The file has to be one whose freed pages can be given back, which has a map of its pages' types.
    init(_ database: Database) throws(RevisionStoreError) {
        var found: UnsafeMutablePointer<sqlite3_file>?
        sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_FILE_POINTER, &found)
        guard let found, let methods = found.pointee.pMethods else { throw .damaged("the store has no file") }
        file = found
        self.methods = methods.pointee
        let header = try read(at: 0, count: 100)
        let size = Int(header[16]) << 8 | Int(header[17])
        pageSize = size == 1 ? 65_536 : size
        usableSize = pageSize - Int(header[20])
        guard pageSize >= 512, usableSize >= 480, header[52..<56] != [0, 0, 0, 0] else {
            throw .damaged("the store's file has no map of its pages")
        }
    }

    /// Overwrites what lies free in all pages, and brings it to the disk.
    mutating func run() throws(RevisionStoreError) -> Outcome {
        var size: Int64 = 0
        guard methods.xFileSize(file, &size) == SQLITE_OK else { throw failure("looking at the store's size") }
        var outcome = Outcome(pageCount: Int(size) / pageSize)
        var first = 1
        while first <= outcome.pageCount {
            let count = min(Self.readCount, outcome.pageCount - first + 1)
            let bytes = try read(at: (first - 1) * pageSize, count: count * pageSize)
            for index in 0..<count {
                let page = bytes[(index * pageSize)..<((index + 1) * pageSize)]
                guard isTree(first + index, page) else { continue }
                if try overwrite(first + index, page) { outcome.changedCount += 1 }
            }
            first += count
        }
        guard methods.xSync(file, SQLITE_SYNC_NORMAL) == SQLITE_OK else { throw failure("syncing the store") }
        return outcome
    }

    /// Whether a page has cells. Notes the map's pages as they come by: each stands before those that it tells of.
    private mutating func isTree(_ number: Int, _ page: ArraySlice<UInt8>) -> Bool {
        if number == 1 { return true }
        // The page that SQLite leaves out for its locks.
        if number == 0x4000_0000 / pageSize + 1 { return false }
        let span = usableSize / 5 + 1
        var place = (number - 2) % span
        if (number - 2) / span * span + 2 == 0x4000_0000 / pageSize + 1 { place -= 1 }
        if place == 0 {
            map = Array(page)
            return false
        }
        let type = map.indices.contains(5 * (place - 1)) ? map[5 * (place - 1)] : 0
        return type == Self.rootPage || type == Self.treePage
    }

    /// Overwrites what lies between the list of a page's cells and the first of them. Whether there was anything.
    private func overwrite(_ number: Int, _ page: ArraySlice<UInt8>) throws(RevisionStoreError) -> Bool {
        let start = page.startIndex + (number == 1 ? 100 : 0)
        func value(_ offset: Int) -> Int { Int(page[start + offset]) << 8 | Int(page[start + offset + 1]) }
        let headerSize: Int
        switch page[start] {
        case 2, 5: headerSize = 12
        case 10, 13: headerSize = 8
        default: throw .damaged("page \(number) is of no kind")
        }
        let end = page.startIndex + (value(5) == 0 ? 65_536 : value(5))
        let free = start + headerSize + 2 * value(3)
        guard free <= end, end <= page.startIndex + usableSize else {
            throw .damaged("page \(number) says that it is fuller than it can be")
        }
        guard page[free..<end].contains(where: { $0 != 0 }) else { return false }
        let zeros = [UInt8](repeating: 0, count: end - free)
        let place = (number - 1) * pageSize + free - page.startIndex
        let code = zeros.withUnsafeBytes { methods.xWrite(file, $0.baseAddress, Int32($0.count), Int64(place)) }
        guard code == SQLITE_OK else { throw failure("overwriting what lies free") }
        return true
    }

    private func read(at offset: Int, count: Int) throws(RevisionStoreError) -> [UInt8] {
        var code = SQLITE_OK
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            code = methods.xRead(file, buffer.baseAddress, Int32(count), Int64(offset))
            filled = count
        }
        guard code == SQLITE_OK else { throw failure("reading the store's pages") }
        return bytes
    }

    private func failure(_ during: String) -> RevisionStoreError {
        .database(code: SQLITE_IOERR, message: "the file cannot be read or written", during: during)
    }
}
