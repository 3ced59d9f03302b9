import BytePaths
import NewsParser
import NewsRecord
import Testing

#if canImport(Glibc)
import Glibc
#endif

/// Files of the repository and beside it.
enum Files {
    /// The root of the package, by where this file stands.
    static let root: String = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

    static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    static func write(_ bytes: [UInt8], to path: String) -> Bool {
        guard let file = fopen(path, "wb") else { return false }
        defer { fclose(file) }
        return fwrite(bytes, 1, bytes.count, file) == bytes.count
    }

    /// The reports that are kept beside the repository, where there are any.
    static func shared(_ name: String) -> [UInt8]? { read(root + "/../shared/seeds/" + name) }
}

@Suite struct SharedSeedTests {
    static let broadcaster = "000_451884b903f8ddf7.txt"
    static let wire = "004_95fb260cdf586fcd.txt"

    @Test(.enabled(if: Files.shared(broadcaster) != nil, "../shared/seeds is missing"))
    func theBroadcastersReport() throws {
        let bytes = try #require(Files.shared(Self.broadcaster))
        let record = try #require(Reading.shipped).parse(bytes, path: Reading.path)
        #expect(Reading.faults(of: record, in: bytes) { String(decoding: $0, as: UTF8.self) }.isEmpty)
        let quoted = record.attributions.filter { $0.region == .body && $0.content.contains(where: \.isQuoted) }
        #expect(quoted.count == 8)
        #expect(quoted.dropFirst().allSatisfy { $0.speaker == "person:jay-lefkowitz" })
        #expect(record.blocks.map(\.kind).filter { $0 == .heading }.count == 2)
        #expect(record.blocks.map(\.kind).filter { $0 == .pullquote }.count == 1)
        #expect(record.dateline?.place == "place:washington")
        #expect(record.dateline?.date == nil)
        #expect(record.byline == nil)
        // Who is called by which office bounds the years; nothing in the report tells them apart.
        #expect(record.published?.edtf == "[2006-07-27,2007-07-27,2008-07-27]")
        #expect(record.published?.basis == .external)
        #expect(!record.figures.contains { $0.value == 150 })
    }

    @Test(.enabled(if: Files.shared(wire) != nil, "../shared/seeds is missing"))
    func theWireItem() throws {
        let bytes = try #require(Files.shared(Self.wire))
        let record = try #require(Reading.shipped).parse(bytes, path: Reading.path)
        #expect(Reading.faults(of: record, in: bytes) { String(decoding: $0, as: UTF8.self) }.isEmpty)
        let mismatched = record.attributions.first { $0.content[0].passage.text.hasPrefix("Obviously, as long") }
        #expect(mismatched?.content.count == 1)
        #expect(mismatched?.content[0].passage.text.hasSuffix("entirely,") == true)
        #expect(mismatched?.speaker == "person:jay-lefkowitz")
        #expect(record.blocks.map(\.kind).suffix(3) == [.dateline, .headline, .residue])
        #expect(record.blocks.filter { $0.kind == .paragraph }.count == 11)
        #expect(record.dateline?.date == "XXXX-08-26")
        #expect(record.outlet?.name == "Yonhap News")
        #expect(record.published?.edtf == "2006-08-26")
        #expect(record.dates.first { $0.passage.text == "Thursday" }?.edtf == "2006-08-24")
        // A visit that was cancelled and is to be arranged anew is told of twice; who arrested is not told.
        #expect(record.events.filter { $0.type == "visit" }.map(\.realis) == [.negated, .planned])
        #expect(record.events.filter { $0.type == "arrest" }.map(\.actors.isEmpty) == [true])
        #expect(record.instruments.count == 3)
        #expect(record.events.first { $0.type == "visit" }?.place == "place:kaesong")
    }
}

/// The records of the reports in `seeds/`, kept in `Golden/`; DATELINE_UPDATE_GOLDEN=1 writes them anew.
@Suite struct GoldenTests {
    static let names = ["grain-talks.txt", "harbour-ferry.txt", "museum-correction.txt"]

    @Test(arguments: names)
    func isAsItWas(_ name: String) throws {
        // The tests may run from a copy; the reports stand at the root of the package.
        let bytes = try #require(Files.read(Files.root + "/seeds/" + name))
        let path = try #require(RelativePath(name))
        let json = try #require(Reading.shipped).parse(bytes, path: path).json() + [0x0A]
        let golden = Files.root + "/Tests/NewsParserTests/Golden/" + name.dropLast(4) + ".json"
        if getenv("DATELINE_UPDATE_GOLDEN") != nil { #expect(Files.write(json, to: golden)) }
        let kept = try #require(Files.read(golden), "no golden record; write it with DATELINE_UPDATE_GOLDEN=1")
        #expect(String(decoding: kept, as: UTF8.self) == String(decoding: json, as: UTF8.self))
    }
}
