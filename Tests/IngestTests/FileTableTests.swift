import BytePaths
import Foundation
import Hashing
import NewsRecord
import RevisionStore
import TestSupport
import Testing

@testable import Ingest

/// The packed table of files says what a dictionary would.
@Suite struct FileTableTests {
    private static func file(_ path: String, _ number: Int64, refusal: String? = nil) -> KnownFile {
        KnownFile(
            path: RelativePath(path) ?? .root,
            identity: FileIdentity(
                size: number, mtimeNanoseconds: number * 3, ctimeNanoseconds: number * 5, inode: UInt64(number) << 33,
                observedNanoseconds: number * 7),
            sha256: refusal == nil ? SHA256Digest(of: Array("\(number)".utf8)) : nil, refusal: refusal)
    }

    private func expect(_ table: FileTable, holds files: [RelativePath: KnownFile], _ note: Comment) {
        #expect(table.count == files.count, note)
        for (path, file) in files {
            let row = table.row(of: path)
            #expect(row.map { table.file($0) } == file, note)
            #expect(row.map { table.isDocument($0) } == (file.refusal == nil), note)
        }
        #expect(Set(table.takenRows.map { table.path($0) }) == Set(files.keys), note)
    }

    @Test func anEmptyTableKnowsNothing() throws {
        var table = FileTable()
        let path = try #require(RelativePath("a"))
        #expect(table.row(of: path) == nil && table.count == 0 && Array(table.takenRows).isEmpty)
        table.remove(path)
        #expect(table.count == 0)
    }

    @Test func namesOfAllKindsComeBackAsTheyWent() throws {
        let names: [[UInt8]] = [
            Array(".hidden".utf8), Array("a/.b/c".utf8), [0xFF, 0xFE, 0x0A], Array(repeating: 0x78, count: 4000),
            Array("ä/ö ü".utf8),
        ]
        var table = FileTable()
        for (number, name) in names.enumerated() {
            var file = Self.file("x", Int64(number))
            file.path = try #require(RelativePath(bytes: name))
            table.set(file)
        }
        for (number, name) in names.enumerated() {
            let path = try #require(RelativePath(bytes: name))
            let row = try #require(table.row(of: path))
            #expect(table.path(row).bytes == name)
            #expect(table.identity(row).size == Int64(number))
        }
    }

    @Test func tellsWhatLiesInADirectory() throws {
        let table = FileTable(["a", "a-b", "a/x", "a/y/z", "a0", "b/a/x"].map { Self.file($0, 1) })
        let directory = try #require(RelativePath("a"))
        let inside = table.takenRows.filter { table.isInside($0, directory) }.map { table.path($0).shown }
        #expect(inside.sorted() == ["a", "a/x", "a/y/z"])
        #expect(table.takenRows.allSatisfy { table.isInside($0, .root) })
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func aThousandChangesLeaveWhatADictionaryHas(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var table = FileTable()
        var files: [RelativePath: KnownFile] = [:]
        // Long names, so that what is removed is worth packing.
        let stem = String(repeating: "n", count: 200)
        for step in 0..<6000 {
            let name = "\(stem)/\(Int.random(in: 0..<700, using: &random))"
            let refusal = step % 11 == 0 ? "binary \(step)" : nil
            let file = Self.file(name, Int64(step + 1), refusal: refusal)
            // Now and then most go.
            if Int.random(in: 0..<10, using: &random) < (step / 1000 % 2 == 0 ? 3 : 8) {
                table.remove(file.path)
                files[file.path] = nil
            } else {
                table.set(file)
                files[file.path] = file
            }
            if step % 500 == 0 { expect(table, holds: files, "seed \(seed), step \(step)") }
        }
        expect(table, holds: files, "seed \(seed), at the end")
    }

    @Test func aStoresFilesAreAllInIt() throws {
        let directory = FileManager.default.temporaryDirectory.path + "/file-table-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let store = try RevisionStore(directory: directory)
        defer { store.close() }
        var files: [RelativePath: KnownFile] = [:]
        var changes: [Change] = []
        for number in 0..<300 {
            let file = Self.file("\(number % 7)/.r\(number)", Int64(number + 1), refusal: "binary \(number)")
            files[file.path] = file
            changes.append(.refuse(path: file.path, file: file.identity, reason: "binary \(number)"))
        }
        _ = try store.commit(changes)
        expect(try FileTable(of: store), holds: files, "from the store")
    }
}
