import NewsText

/// Lines that the page has besides the report: asset names, credits, bylines, agency lines.
enum PageLines {
    private static let extensions = Openings([
        "jpg", "jpeg", "png", "gif", "webp", "svg", "bmp", "tif", "tiff", "mp3", "mp4", "m4a", "wav", "mov", "avi",
        "pdf",
    ])

    private static let boilerplateOpenings = Openings([
        "copyright ", "(c) 20", "(c) 19", "\u{A9}", "all rights reserved", "reporting by ", "editing by ",
        "writing by ",
        "additional reporting by ", "(reporting by ", "(additional reporting by ", "(writing by ", "(editing by ",
        "compiled by ", "translated by ", "edited by ", "produced by ", "our standards:", "click here", "read more",
        "read also", "also read", "related:", "subscribe to ", "sign up for ", "follow us", "follow him on ",
        "follow her on ", "share this", "print this", "email this", "advertisement", "for more information, ",
        "this story has been updated", "this article has been updated", "the associated press contributed",
    ])

    private static let boilerplateLines = Openings([
        "(end)", "(more)", "(ends)", "-30-", "###", "# # #", "end", "ends", "(end item)", "share", "print", "comments",
        "read the rest here.", "story continues below", "continue reading",
    ])

    private static let correctionOpenings = Openings([
        "correction:", "correction -", "correction \u{2013}", "correction \u{2014}", "correction (", "corrections:",
        "corrected:", "clarification:", "clarification -", "(corrects ", "(this story corrects ",
        "(this version corrects ", "(this story has been corrected", "this story has been corrected",
        "this article has been corrected", "this article was corrected", "this article was amended",
        "an earlier version of this ", "a previous version of this ", "*correction",
    ])

    private static let captionOpenings = Openings([
        "caption:", "photo caption:", "file photo:", "file photo -", "file -", "file \u{2013}", "file \u{2014}",
        "(file photo)", "pictured:", "in this photo", "in this file photo", "image caption", "in this image",
    ])

    static func isAsset(_ shape: UnitShape) -> Bool {
        guard shape.byteCount <= 120, shape.wordCount <= 8 else { return false }
        var dot = shape.range.upperBound - 1
        while dot > shape.range.lowerBound, shape.bytes[dot] != 0x2E { dot -= 1 }
        guard dot > shape.range.lowerBound, shape.bytes[dot - 1] > 0x20 else { return false }
        return extensions.match(shape.bytes, (dot + 1)..<shape.range.upperBound, isWhole: true)
    }

    static func isBoilerplate(_ shape: UnitShape) -> Bool {
        shape.begins(with: boilerplateOpenings) && shape.byteCount <= 400
            || boilerplateLines.match(shape.bytes, shape.range, isWhole: true)
    }

    static func isCorrection(_ shape: UnitShape) -> Bool { shape.begins(with: correctionOpenings) }

    static func isCaption(_ shape: UnitShape) -> Bool { shape.begins(with: captionOpenings) }

    /// `By Jane Doe`, `By JANE DOE and John Roe, Associated Press`.
    static func isByline(_ shape: UnitShape) -> Bool {
        guard shape.begins(with: "by "), shape.wordCount >= 2, shape.wordCount <= 14, shape.byteCount <= 140,
            shape.last != 0x2C, shape.last != 0x3A
        else { return false }
        let name = UnitShape(shape.bytes, bylineName(shape))
        guard name.byteCount > 1, ByteScan.isCapital(shape.bytes, name.range.lowerBound) else { return false }
        // Short words such as `and` and `of` may be small; of the longer ones hardly any.
        return name.longWordCount > 0 ? name.isTitleCase : !name.endsSentence
    }

    /// The byline without its `By`.
    static func bylineName(_ shape: UnitShape) -> Range<Int> {
        let start = ByteScan.skipSpace(shape.bytes, shape.range.lowerBound + 2, shape.range.upperBound)
        return start..<shape.range.upperBound
    }

    /// Where the credit at the end of a caption begins: `Photo: RFA`, `(AP Photo/Jane Doe)`. Nil where there is none.
    static func creditStart(_ shape: UnitShape) -> Int? {
        guard shape.byteCount <= 600 else { return nil }
        let bytes = shape.bytes
        var found: Int?
        var next = shape.range.lowerBound
        while true {
            let start = ByteScan.skipToCapital(bytes, next, shape.range.upperBound)
            guard start < shape.range.upperBound else { break }
            next = start + 1
            // No word that opens a credit begins with anything but P, I or C.
            let byte = bytes[start]
            guard byte == 0x50 || byte == 0x49 || byte == 0x43,
                start == shape.range.lowerBound || ByteScan.ascii(bytes[start - 1]) != .letter
            else { continue }
            var end = start + 1
            while end < shape.range.upperBound, bytes[end] >= 0x61, bytes[end] <= 0x7A { end += 1 }
            if isCreditWord(shape, start, end) { found = creditOpening(shape, start) }
        }
        guard let found else { return nil }
        let tail = UnitShape(bytes, found..<shape.range.upperBound)
        return tail.wordCount <= 12 ? found : nil
    }

    private static func isCreditWord(_ shape: UnitShape, _ start: Int, _ end: Int) -> Bool {
        let bytes = shape.bytes
        guard end < shape.range.upperBound, end - start >= 5,
            let kind = creditWords.first(where: { ByteText.equals(bytes, start..<end, $0.0) })
        else { return false }
        if bytes[end] == 0x3A { return true }
        guard kind.1 else { return false }
        let rest = end..<shape.range.upperBound
        return bytes[end] == 0x2F || ByteText.begins(bytes, rest, " by ") || ByteText.begins(bytes, rest, " credit:")
            || ByteText.begins(bytes, rest, " courtesy")
    }

    /// Words that open a credit before a colon, and whether also before a stroke, `by` or `courtesy`.
    private static let creditWords: [(StaticString, Bool)] = [
        ("photo", true), ("photos", true), ("photograph", true), ("image", true), ("images", true), ("picture", true),
        ("pictures", true), ("credit", false), ("photographer", false),
    ]

    /// A bracket, and an agency's name before the word, belong to the credit: `(AP Photo/…`.
    private static func creditOpening(_ shape: UnitShape, _ word: Int) -> Int {
        let bytes = shape.bytes
        var index = word
        var start = word
        var steps = 0
        while index > shape.range.lowerBound, steps < 24 {
            index -= 1
            steps += 1
            let byte = bytes[index]
            if byte == 0x28 || byte == 0x5B { return index }
            if byte == 0x2E || byte == 0x29 || byte == 0x7C { break }
            if byte == 0x20 { continue }
            // Only capitals: the acronym of an agency.
            guard byte >= 0x41, byte <= 0x5A else { break }
            if index == shape.range.lowerBound || bytes[index - 1] == 0x20 || bytes[index - 1] == 0x28 { start = index }
        }
        return start
    }

    /// Words that may stand beside a date on a line of its own.
    private static let dateCompanions = Openings([
        "published", "posted", "updated", "last", "first", "on", "at", "am", "pm", "a.m.", "p.m.", "gmt", "est", "edt",
        "utc", "et", "date", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
        "wed", "thu", "fri", "sat", "sun", "modified", "bst", "pst", "pdt", "kst",
    ])

    /// A line that holds a full date and nothing else but when and how it was put up: `Published: July 26, 2007`.
    static func isDateLine(_ shape: UnitShape) -> Bool {
        guard shape.wordCount >= 1, shape.wordCount <= 14, shape.byteCount <= 100 else { return false }
        guard shape.range.contains(where: { shape.bytes[$0] &- 0x30 < 10 }) else { return false }
        let window = Array(shape.bytes[shape.range])
        let tokens = Tokenizer.tokens(of: window)
        return window.withUnsafeBufferPointer { bytes in
            var (hasMonth, hasYear, numberCount) = (false, false, 0)
            for token in tokens {
                switch token.kind {
                case .word:
                    if Calendar.isMonth(bytes, Int(token.start), Int(token.end)) {
                        hasMonth = true
                    } else if !dateCompanions.match(bytes, token.range, isWhole: true) {
                        return false
                    }
                case .number:
                    numberCount += 1
                    if token.end - token.start == 4 { hasYear = true }
                case .punctuation, .symbol:
                    break
                }
            }
            return hasYear && (hasMonth ? numberCount >= 2 : numberCount >= 3)
        }
    }
}
