import NewsRecord
import NewsText

/// What there is to say about the text itself.
enum DiagnosticStage {
    /// More of one kind say no more than these.
    private static let largestCountOfKind = 20

    static func run(
        _ page: PageText, bytes: [UInt8], unclosed: [PageText.Place], firstUnread: Int?, isForeign: Bool
    ) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let decoded = page.decoded
        if page.drafts.isEmpty {
            diagnostics.append(Diagnostic(severity: .warning, message: "There is no text in the file."))
        }
        if decoded.hasControlCharacters, TextSniffer.refusal(of: bytes) != nil {
            diagnostics.append(Diagnostic(severity: .error, message: "The file does not look like text."))
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
        for block in page.readings.indices where page.readings[block].isCut {
            guard diagnostics.count < largestCountOfKind * 3 else { break }
            diagnostics.append(
                Diagnostic(
                    severity: .warning, message: "The block is too large to be read in full.",
                    span: page.span(page.whole(block))))
        }
        return diagnostics
    }
}
