internal import Hashing

/// What can be wrong with a file of weights.
public enum ModelError: Error, Equatable {
    /// It does not begin as such a file does, or is of another version.
    case notAModel
    /// It ends before the part that is named here.
    case cut(section: String)
    /// The part that is named here is not there.
    case missing(section: String)
    /// The part that is named here does not hold what it should.
    case malformed(section: String)
}

/// A file of weights in memory: named sections, each aligned to a cache line.
///
/// The layout, all numbers little-endian: 8 bytes `DLMODEL1`, the number of sections (8 bytes), then for each section
/// its name (16 bytes, ASCII, padded with zeros), its offset and its length (8 bytes each); then the sections.
public final class ModelFile: Sendable {
    static let magic: [UInt8] = Array("DLMODEL1".utf8)
    static let lineByteCount = 64

    /// The memory is never written after the start, and lives as long as this object.
    private nonisolated(unsafe) let memory: UnsafeRawBufferPointer
    private let givesBack: @Sendable () -> Void
    private let release: @Sendable () -> Void
    private let sections: [String: Range<Int>]

    /// Takes a file that someone has mapped.
    ///
    /// - Parameters:
    ///   - memory: the whole file, aligned to 64 bytes; it must not change until `release` is called.
    ///   - recede: called when the memory may go, as long as it comes back by itself with the same bytes.
    ///   - release: called once when nobody needs the memory any more.
    public init(
        mapped memory: UnsafeRawBufferPointer, recede: @escaping @Sendable () -> Void = {},
        release: @escaping @Sendable () -> Void
    ) throws(ModelError) {
        sections = try Self.table(of: memory)
        self.memory = memory
        givesBack = recede
        self.release = release
    }

    /// Takes a file's bytes and keeps a copy.
    public convenience init(_ bytes: [UInt8]) throws(ModelError) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: Self.lineByteCount)
        copy.copyBytes(from: bytes)
        nonisolated(unsafe) let memory = copy
        try self.init(mapped: UnsafeRawBufferPointer(rebasing: copy[..<bytes.count])) { memory.deallocate() }
    }

    deinit { release() }

    /// Lets the system have the memory until somebody reads it again.
    public func recede() { givesBack() }

    /// The names of the sections, sorted.
    public var sectionNames: [String] { sections.keys.sorted() }

    /// The SHA-256 of the whole file.
    public var digest: String { SHA256Digest(of: memory).hex }

    /// The bytes of a section. It keeps the file in memory.
    public func section(_ name: String) throws(ModelError) -> ModelSection {
        guard let range = sections[name] else { throw .missing(section: name) }
        return ModelSection(file: self, name: name, bytes: UnsafeRawBufferPointer(rebasing: memory[range]))
    }

    private static func table(of memory: UnsafeRawBufferPointer) throws(ModelError) -> [String: Range<Int>] {
        guard memory.count >= 16, memory.prefix(8).elementsEqual(magic) else { throw .notAModel }
        let count = memory.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian
        guard count < 1_000, 16 + Int(count) * 32 <= memory.count else { throw .notAModel }
        var sections: [String: Range<Int>] = [:]
        for index in 0..<Int(count) {
            let entry = 16 + index * 32
            let name = String(decoding: memory[entry..<entry + 16].prefix { $0 != 0 }, as: UTF8.self)
            let offset = memory.loadUnaligned(fromByteOffset: entry + 16, as: UInt64.self).littleEndian
            let length = memory.loadUnaligned(fromByteOffset: entry + 24, as: UInt64.self).littleEndian
            guard offset <= UInt64(memory.count), length <= UInt64(memory.count) - offset,
                offset % UInt64(lineByteCount) == 0
            else { throw .cut(section: name) }
            sections[name] = Int(offset)..<Int(offset + length)
        }
        return sections
    }

    /// The bytes of a file with these sections, in this order. Names have at most 16 bytes of ASCII.
    public static func bytes(of sections: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var offset = aligned(16 + sections.count * 32)
        var table = magic + littleEndian(UInt64(sections.count))
        for section in sections {
            table +=
                Array(section.name.utf8.prefix(16))
                + [UInt8](repeating: 0, count: 16 - min(16, section.name.utf8.count))
            table += littleEndian(UInt64(offset)) + littleEndian(UInt64(section.bytes.count))
            offset = aligned(offset + section.bytes.count)
        }
        var file = table
        for section in sections {
            file += [UInt8](repeating: 0, count: aligned(file.count) - file.count)
            file += section.bytes
        }
        return file
    }

    static func aligned(_ count: Int) -> Int { (count + lineByteCount - 1) / lineByteCount * lineByteCount }

    static func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: value.littleEndian) { Array($0) }
    }
}

/// A part of a file of weights.
public struct ModelSection: Sendable {
    /// Keeps the memory.
    let file: ModelFile
    /// As the file names it.
    public let name: String
    /// Valid as long as this value, or what was made of it, lives.
    public nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
}
