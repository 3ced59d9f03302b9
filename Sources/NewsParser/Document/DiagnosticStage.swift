import BytePaths
import NewsRecord
import NewsSyntax
import NewsText

/// What there is to say about the file's name and the text itself.
enum DiagnosticStage {
    /// More of one kind say no more than these.
    private static let largestCountOfKind = 20
    /// No word of any language is longer, in bytes; addresses of pages seldom are.
    private static let largestWordByteCount = 1000

    static func run(
        _ page: PageText, path: RelativePath, bytes: [UInt8], unclosed: [PageText.Place], firstUnread: Int?,
        isForeign: Bool
    ) -> [Diagnostic] {
        var diagnostics = ofName(path)
        let decoded = page.decoded
        if page.drafts.isEmpty {
            diagnostics.append(Diagnostic(severity: .warning, message: "There is no text in the file."))
        } else if !page.readings.contains(where: { $0.text.tokens.contains { $0.kind == .word } }) {
            diagnostics.append(Diagnostic(severity: .warning, message: "There are no words in the text."))
        }
        diagnostics += ofBytes(decoded, bytes)
        if isForeign {
            diagnostics.append(
                Diagnostic(
                    severity: .note,
                    message: "The report does not seem to be in English; structure, marks and numbers were read."))
        }
        if let firstUnread {
            diagnostics.append(
                Diagnostic(
                    severity: .warning,
                    message: "The report is too long; from here on it is not read for what it says.",
                    span: page.span(page.whole(firstUnread))))
        }
        for place in unclosed.prefix(largestCountOfKind) {
            diagnostics.append(
                Diagnostic(
                    severity: .note,
                    message: "A quotation mark is never closed; the quotation ends with its paragraph.",
                    span: page.span(place)))
        }
        for block in page.readings.indices {
            guard diagnostics.count < largestCountOfKind * 3 else { break }
            diagnostics += ofBlock(block, in: page)
        }
        return diagnostics
    }

    private static func ofName(_ path: RelativePath) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        if !path.isUTF8 {
            diagnostics.append(
                Diagnostic(
                    severity: .note, message: "The file's name is not UTF-8; it is shown with U+FFFD in its place."))
        }
        if path.shown.unicodeScalars.contains(where: { isControl($0) || isBidirectionalControl($0) }) {
            diagnostics.append(
                Diagnostic(severity: .note, message: "There are control characters in the file's name."))
        }
        return diagnostics
    }

    private static func ofBytes(_ decoded: DecodedText, _ bytes: [UInt8]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        if decoded.hasControlCharacters {
            diagnostics.append(
                TextSniffer.refusal(of: bytes) != nil
                    ? Diagnostic(severity: .error, message: "The file does not look like text.")
                    : Diagnostic(severity: .warning, message: "There are control characters in the text."))
        }
        if hasBidirectionalControls(decoded.bytes) {
            diagnostics.append(
                Diagnostic(
                    severity: .note,
                    message: "There are controls of the direction of writing in the text: what is shown may mislead."))
        }
        if decoded.encoding == .windows1252 {
            diagnostics.append(
                Diagnostic(
                    severity: .note,
                    message: "The bytes are not UTF-8; they were taken for \(decoded.encoding.name)."))
        }
        if decoded.isCut {
            diagnostics.append(
                Diagnostic(severity: .error, message: "The file is too large; only its beginning was read."))
        }
        if decoded.replacedCount > 0 {
            diagnostics.append(
                Diagnostic(
                    severity: .warning,
                    message: "Some bytes are not \(decoded.encoding.name); they read as U+FFFD."))
        }
        return diagnostics
    }

    private static func ofBlock(_ block: Int, in page: PageText) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let reading = page.readings[block]
        if reading.isCut {
            diagnostics.append(
                Diagnostic(
                    severity: .warning, message: "The block is too large to be read in full.",
                    span: page.span(page.whole(block))))
        }
        if reading.text.tokens.contains(where: { $0.end - $0.start > largestWordByteCount }) {
            diagnostics.append(
                Diagnostic(
                    severity: .note, message: "There is a word of more than \(largestWordByteCount) bytes.",
                    span: page.span(page.whole(block))))
        }
        if reading.syntax?.isCut ?? false {
            diagnostics.append(
                Diagnostic(
                    severity: .note, message: "A sentence is too long to be read as one; its parts were read alone.",
                    span: page.span(page.whole(block))))
        }
        return diagnostics
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    private static func isBidirectionalControl(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    /// Looks for U+202A to U+202E and U+2066 to U+2069 in UTF-8.
    private static func hasBidirectionalControls(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index + 2 < bytes.count {
                if bytes[index] == 0xE2 {
                    let (second, third) = (bytes[index + 1], bytes[index + 2])
                    if second == 0x80, (0xAA...0xAE).contains(third) { return true }
                    if second == 0x81, (0xA6...0xA9).contains(third) { return true }
                }
                index += 1
            }
            return false
        }
    }
}
