/// One line of a decoded text, without the white space at both of its ends.
public struct TextLine: Sendable, Hashable {
    /// The first byte of the decoded text that is no white space, 0-based; for a blank line equal to `end`.
    public var start: Int
    /// The byte after the last that is no white space.
    public var end: Int
    /// How many bytes of white space stand before `start` on the line.
    public var indent: Int

    public init(start: Int, end: Int, indent: Int) {
        self.start = start
        self.end = end
        self.indent = indent
    }

    /// Whether nothing but white space stands on the line.
    public var isBlank: Bool { start == end }

    /// The lines of `bytes`; LF, CRLF and CR end a line.
    public static func lines(of bytes: [UInt8]) -> [TextLine] {
        bytes.withUnsafeBufferPointer { bytes in
            var lines: [TextLine] = []
            var start = 0
            var index = 0
            while index <= bytes.count {
                index = ByteScan.skipPlain(bytes, index)
                guard index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D else {
                    index += 1
                    continue
                }
                let first = ByteScan.skipSpace(bytes, start, index, acrossLines: false)
                let end = ByteScan.skipSpaceBack(bytes, index, first)
                lines.append(TextLine(start: first, end: end, indent: first - start))
                if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
                index += 1
                start = index
            }
            return lines
        }
    }
}
