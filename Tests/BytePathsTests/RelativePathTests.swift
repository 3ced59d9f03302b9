import BytePaths
import TestSupport
import Testing

@Suite struct RelativePathTests {
    struct Reading: Sendable, CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        /// Nil where the bytes are no path below the root.
        var path: [UInt8]?
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ path: String?) {
            self.init(name, bytes: Array(text.utf8), path.map { Array($0.utf8) })
        }

        init(_ name: String, bytes: [UInt8], _ path: [UInt8]?) {
            self.name = name
            self.bytes = bytes
            self.path = path
        }
    }

    static let readings = [
        Reading("nothing is the root", "", ""),
        Reading("slashes alone are the root", "///", ""),
        Reading("a full stop is the root", ".", ""),
        Reading("one name", "a.txt", "a.txt"),
        Reading("slashes in front, behind and doubled", "/a//b/", "a/b"),
        Reading("full stops between", "./a/./b/.", "a/b"),
        Reading("up and out", "../a", nil),
        Reading("up and back in", "a/../b", nil),
        Reading("up at the end", "a/..", nil),
        Reading("three full stops are a name", "a/...", "a/..."),
        Reading("names that begin with full stops", ".a/..b", ".a/..b"),
        Reading("NUL", "a\0b", nil),
        Reading("NUL in a directory", "a\0/b", nil),
        Reading("line feed, tab, escape and blanks", " a\n/\t\u{1B}[2J ", " a\n/\t\u{1B}[2J "),
        Reading("backslash is a character", "a\\b", "a\\b"),
        Reading("not UTF-8", bytes: [0x61, 0xFF, 0x2F, 0xC3], [0x61, 0xFF, 0x2F, 0xC3]),
        Reading(
            "255 bytes", bytes: [UInt8](repeating: 0x78, count: 255), [UInt8](repeating: 0x78, count: 255)),
    ]

    @Test(arguments: readings) func reads(_ reading: Reading) {
        #expect(RelativePath(bytes: reading.bytes)?.bytes == reading.path)
        #expect(RelativePath(bytes: reading.bytes[...])?.bytes == reading.path)
        if let path = reading.path {
            #expect(RelativePath(bytes: path)?.bytes == path, "reading twice changes nothing")
            #expect(RelativePath(bytes: path)?.isRoot == path.isEmpty)
        }
    }

    @Test func tellsItsParts() throws {
        let path = try #require(RelativePath("wire/asia/a.txt"))
        #expect(Array(path.name) == Array("a.txt".utf8))
        #expect(path.parent == RelativePath("wire/asia"))
        #expect(path.parts.map { Array($0) } == ["wire", "asia", "a.txt"].map { Array($0.utf8) })
        #expect(path.parent.parent.parent == .root)
        #expect(RelativePath.root.parent == .root)
        #expect(RelativePath.root.name.isEmpty)
        #expect(RelativePath.root.parts.isEmpty)
        #expect(path.parent.appending(name: path.name) == path)
        #expect(RelativePath.root.appending(name: Array("a".utf8)) == RelativePath("a"))
        #expect("\(path)" == "wire/asia/a.txt")
    }

    @Test func showsWhatIsNotUTF8() throws {
        let path = try #require(RelativePath(bytes: [0x61, 0xFF, 0x62]))
        #expect(path.shown == "a\u{FFFD}b")
        #expect(!path.isUTF8)
        #expect(try #require(RelativePath("größe.txt")).isUTF8)
        // Composed and decomposed letters are two names for the kernel.
        #expect(RelativePath("\u{E9}") != RelativePath("e\u{301}"))
    }

    struct Place: Sendable {
        var path: String
        var directory: String
        var isInside: Bool
    }

    static let places = [
        Place(path: "a/b", directory: "a", isInside: true),
        Place(path: "a", directory: "a", isInside: true),
        Place(path: "ab", directory: "a", isInside: false),
        Place(path: "ab/c", directory: "a", isInside: false),
        Place(path: "a", directory: "a/b", isInside: false),
        Place(path: "a/b", directory: "", isInside: true),
        Place(path: "", directory: "", isInside: true),
        Place(path: "", directory: "a", isInside: false),
    ]

    @Test(arguments: places) func knowsWhatIsInside(_ place: Place) throws {
        let path = try #require(RelativePath(place.path))
        #expect(path.isInside(try #require(RelativePath(place.directory))) == place.isInside)
    }

    struct Move: Sendable {
        var path: String
        var old: String
        var new: String
        var moved: String?
    }

    static let moves = [
        Move(path: "a/b/c", old: "a", new: "x/y", moved: "x/y/b/c"),
        Move(path: "a", old: "a", new: "x", moved: "x"),
        Move(path: "ab", old: "a", new: "x", moved: nil),
        Move(path: "b", old: "a", new: "x", moved: nil),
        Move(path: "a/b", old: "", new: "x", moved: "x/a/b"),
        Move(path: "", old: "", new: "x", moved: "x"),
        Move(path: "a/b", old: "a", new: "", moved: "b"),
        Move(path: "a", old: "a", new: "", moved: ""),
        Move(path: "a/b", old: "a", new: "a/c", moved: "a/c/b"),
    ]

    @Test(arguments: moves) func movesAlong(_ move: Move) throws {
        let path = try #require(RelativePath(move.path))
        let moved = path.moved(
            from: try #require(RelativePath(move.old)), to: try #require(RelativePath(move.new)))
        #expect(moved?.shown == move.moved)
    }

    @Test func sortsByBytes() throws {
        let paths = try [
            [], [0x41], [0x61], [0x61, 0x21], [0x61, 0x2F, 0x7A], [0x61, 0x30], [0xC3, 0xA9], [0xFF],
        ].map { (bytes: [UInt8]) in try #require(RelativePath(bytes: bytes)) }
        for (index, path) in paths.enumerated() {
            for (otherIndex, other) in paths.enumerated() {
                #expect((path < other) == (index < otherIndex), "\(path.bytes) and \(other.bytes)")
            }
        }
        #expect(paths.shuffled().sorted() == paths)
    }

    @Test(arguments: [1, 7, 2026] as [UInt64]) func keepsItsInvariants(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let alphabet: [UInt8] = [0x2F, 0x2F, 0x2E, 0x2E, 0x61, 0x62, 0xFF, 0x00]
        for _ in 0..<5000 {
            let bytes = (0..<random.next(below: 12)).map { _ in alphabet[random.next(below: alphabet.count)] }
            let parts = bytes.split(separator: 0x2F).map { Array($0) }
            let isBelow = !parts.contains([0x2E, 0x2E]) && !bytes.contains(0)
            let path = RelativePath(bytes: bytes)
            #expect((path != nil) == isBelow, "seed \(seed), bytes \(bytes)")
            guard let path else { continue }
            #expect(path.parts.map { Array($0) } == parts.filter { $0 != [0x2E] }, "seed \(seed), bytes \(bytes)")
            #expect(path.isInside(path.parent), "seed \(seed), bytes \(bytes)")
            #expect(path.moved(from: path.parent, to: path.parent) == path, "seed \(seed), bytes \(bytes)")
        }
    }
}
