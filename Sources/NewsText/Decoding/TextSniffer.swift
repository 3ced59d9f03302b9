/// Tells text from what is none, before anyone tries to read it as a report.
public enum TextSniffer {
    /// Why bytes are no text.
    public enum Refusal: Error, Sendable, Equatable, CustomStringConvertible {
        /// NUL bytes, and not in the pattern of UTF-16; the first stands at `offset`, 0-based.
        case nulBytes(offset: Int)
        /// More than one byte in fifty is a control character that no text has; `percent` is the share.
        case controlCharacters(percent: Int)

        public var description: String {
            switch self {
            case .nulBytes(let offset): "binary data: a NUL byte at offset \(offset)"
            case .controlCharacters(let percent): "binary data: \(percent) % of the bytes are control characters"
            }
        }
    }

    /// How many bytes from the beginning are judged.
    public static let sampleByteCount = 1 << 16

    /// Why `bytes` are no text, judged by their beginning; nil where they may be. No bytes at all are text.
    public static func refusal(of bytes: [UInt8]) -> Refusal? {
        bytes.withUnsafeBufferPointer { bytes in
            let sample = UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count, sampleByteCount)])
            let choice = EncodingChoice(sample)
            if choice.encoding == .utf16LittleEndian || choice.encoding == .utf16BigEndian {
                return refusalOfUTF16(sample, isBig: choice.encoding == .utf16BigEndian)
            }
            var controlCount = 0
            for (offset, byte) in sample.enumerated() {
                if byte == 0 { return .nulBytes(offset: offset) }
                if isStrangeControl(UInt16(byte)) { controlCount += 1 }
            }
            return refusal(controlCount: controlCount, of: sample.count)
        }
    }

    /// Whether `bytes` may be the text of a report.
    public static func isText(_ bytes: [UInt8]) -> Bool { refusal(of: bytes) == nil }

    private static func refusalOfUTF16(_ sample: UnsafeBufferPointer<UInt8>, isBig: Bool) -> Refusal? {
        var controlCount = 0
        for index in stride(from: 0, to: sample.count - 1, by: 2) {
            let (first, second) = (UInt16(sample[index]), UInt16(sample[index + 1]))
            let unit = isBig ? first << 8 | second : second << 8 | first
            if unit == 0 { return .nulBytes(offset: index) }
            if isStrangeControl(unit) { controlCount += 1 }
        }
        return refusal(controlCount: controlCount, of: sample.count / 2)
    }

    private static func refusal(controlCount: Int, of count: Int) -> Refusal? {
        guard controlCount * 50 > count else { return nil }
        return .controlCharacters(percent: controlCount * 100 / max(1, count))
    }

    /// C0 controls but for tab, line ends, form feed and escape, and DEL.
    private static func isStrangeControl(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x09...0x0D, 0x1B: false
        case 0x00...0x1F, 0x7F: true
        default: false
        }
    }
}
