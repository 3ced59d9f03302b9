/// Leads from the decoded text back to the bytes on disk.
///
/// UTF-8 costs nothing. The other encodings keep one number for every 128 decoded bytes and walk from there, since how
/// many bytes a character has on disk follows from the character.
public struct SourceMap: Sendable {
    private enum Shape: Sendable {
        /// The text stands on disk as it is, after a mark of so many bytes.
        case shifted(Int)
        /// UTF-8 with damage: at `decodedEnds[i]` the distance to the place on disk becomes `distances[i]`.
        case patched(shift: Int, decodedEnds: [Int], distances: [Int])
        /// Each character has `unit` bytes on disk, or twice that where UTF-8 has four. `checkpoints[i]` is the place
        /// on disk of the character that holds decoded byte `i * stride`.
        case perCharacter(unit: Int, checkpoints: [Int])
    }

    static let stride = 128

    private let shape: Shape
    private let decoded: [UInt8]
    /// The size on disk.
    private let sourceByteCount: Int

    private init(shape: Shape, decoded: [UInt8], sourceByteCount: Int) {
        self.shape = shape
        self.decoded = decoded
        self.sourceByteCount = sourceByteCount
    }

    static func shifted(_ byteCount: Int, sourceByteCount: Int) -> SourceMap {
        SourceMap(shape: .shifted(byteCount), decoded: [], sourceByteCount: sourceByteCount)
    }

    static func patched(shift: Int, decodedEnds: [Int], distances: [Int], sourceByteCount: Int) -> SourceMap {
        SourceMap(
            shape: .patched(shift: shift, decodedEnds: decodedEnds, distances: distances), decoded: [],
            sourceByteCount: sourceByteCount)
    }

    static func perCharacter(unit: Int, checkpoints: [Int], decoded: [UInt8], sourceByteCount: Int) -> SourceMap {
        SourceMap(
            shape: .perCharacter(unit: unit, checkpoints: checkpoints), decoded: decoded,
            sourceByteCount: sourceByteCount)
    }

    /// Whether a place in the decoded text is the same place on disk.
    public var isIdentity: Bool {
        if case .shifted(0) = shape { return true }
        return false
    }

    /// The byte on disk, 0-based, at which the character that holds decoded byte `offset` begins; the end of the text
    /// gives the end of the file. Offsets beyond either end are taken as that end.
    public func source(_ offset: Int) -> Int {
        let offset = max(0, offset)
        switch shape {
        case .shifted(let shift):
            return min(offset + shift, sourceByteCount)
        case .patched(let shift, let decodedEnds, let distances):
            var low = 0
            var high = decodedEnds.count
            while low < high {
                let middle = (low + high) / 2
                if decodedEnds[middle] <= offset { low = middle + 1 } else { high = middle }
            }
            let distance = low == 0 ? shift : distances[low - 1]
            return min(max(0, offset + distance), sourceByteCount)
        case .perCharacter(let unit, let checkpoints):
            return walk(to: offset, unit: unit, checkpoints: checkpoints)
        }
    }

    private func walk(to offset: Int, unit: Int, checkpoints: [Int]) -> Int {
        if offset >= decoded.count { return sourceByteCount }
        let block = offset / Self.stride
        var place = checkpoints[block]
        var index = block * Self.stride
        // A checkpoint belongs to the character that holds the byte: back to its first byte.
        while index > 0, decoded[index] & 0xC0 == 0x80 { index -= 1 }
        while index < offset {
            let lead = decoded[index]
            let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            if index + length > offset { break }
            index += length
            place += length == 4 ? unit * 2 : unit
        }
        return min(place, sourceByteCount)
    }
}
