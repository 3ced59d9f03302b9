import Foundation
import TestSupport

/// A disk as it is between what a process wrote and what it synced, played from the journal of `disk-recorder.c`.
///
/// Writes to a file are certain once the file was synced, names once their directory was. What is not certain a power
/// cut may leave or take.
struct CutDisk {
    /// Something that a process did to its disk.
    struct Record {
        var kind: UInt8
        var inode: UInt64
        var offset: Int
        var data: Data
        var name: String
        var otherName: String

        /// The records of a journal; a last one that is not whole is left out.
        static func read(_ path: String) throws -> [Record] {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            var records: [Record] = []
            var place = 0
            func integer(_ offset: Int, _ count: Int) -> Int {
                (0..<count).reduce(0) { $0 | Int(bytes[place + offset + $1]) << ($1 * 8) }
            }
            while place + 29 <= bytes.count {
                let lengths = [integer(17, 4), integer(21, 4), integer(25, 4)]
                var start = place + 29
                guard start + lengths.reduce(0, +) <= bytes.count else { break }
                let parts = lengths.map { length in
                    defer { start += length }
                    return bytes.subdata(in: start..<(start + length))
                }
                records.append(
                    Record(
                        kind: bytes[place], inode: UInt64(integer(1, 8)), offset: integer(9, 8), data: parts[0],
                        name: String(decoding: parts[1], as: UTF8.self),
                        otherName: String(decoding: parts[2], as: UTF8.self)))
                place = start
            }
            return records
        }
    }

    private struct File {
        var certain = Data()
        var visible = Data()
        /// What came after the last sync, in order.
        var open: [Record] = []
    }

    /// By the number of the file; an inode that is used again is another file.
    private var files: [Int: File] = [:]
    private var numbers: [UInt64: Int] = [:]
    private var certainNames: [String: Int] = [:]
    private var visibleNames: [String: Int] = [:]

    mutating func play(_ record: Record) {
        switch UnicodeScalar(record.kind) {
        case "C":
            let number = files.count
            files[number] = File()
            numbers[record.inode] = number
            visibleNames[record.name] = number
        case "W", "T":
            guard let number = numbers[record.inode] else { return }
            Self.apply(record, to: &files[number, default: File()].visible)
            files[number]?.open.append(record)
        case "S":
            guard let number = numbers[record.inode], let visible = files[number]?.visible else { return }
            files[number] = File(certain: visible, visible: visible)
        case "D":
            for name in Set(certainNames.keys).union(visibleNames.keys)
            where (name as NSString).deletingLastPathComponent == record.name {
                certainNames[name] = visibleNames[name]
            }
        case "R": visibleNames[record.otherName] = visibleNames.removeValue(forKey: record.name)
        case "U": visibleNames[record.name] = nil
        default: break
        }
    }

    private static func apply(_ record: Record, to data: inout Data) {
        let end = record.offset + record.data.count
        if record.kind == UInt8(ascii: "T") {
            data = data.prefix(record.offset) + Data(count: max(0, record.offset - data.count))
            return
        }
        if data.count < end { data.append(Data(count: end - data.count)) }
        data.replaceSubrange(record.offset..<end, with: record.data)
    }

    /// What a reader sees at this moment.
    var visible: [String: Data] { visibleNames.compactMapValues { files[$0]?.visible } }

    /// What a power cut at this moment leaves: what is certain, and of the rest what `survives` says of each piece. A
    /// write that survives may be torn between two sectors.
    func afterCut(_ survives: () -> Bool, tornAt: (Int) -> Int) -> [String: Data] {
        var names = certainNames
        for name in Set(certainNames.keys).union(visibleNames.keys) where survives() {
            names[name] = visibleNames[name]
        }
        return names.compactMapValues { number in
            guard let file = files[number] else { return nil }
            var data = file.certain
            for record in file.open where survives() {
                var kept = record
                kept.data = record.data.prefix(tornAt(record.data.count))
                Self.apply(kept, to: &data)
            }
            return data
        }
    }
}
