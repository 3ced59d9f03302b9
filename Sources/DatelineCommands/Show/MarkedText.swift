import ChangeAccount

/// One block's text with its marks, broken into lines.
///
/// Where there is colour, marks are coloured; where there is none, what someone says stands in braces and dates and
/// figures between underscores, as plain mail has it.
struct MarkedText {
    /// A line and the notes that belong to what begins on it.
    struct Line: Equatable {
        var text: String
        var columns: Int
        var notes: [String]
    }

    private(set) var lines: [Line] = []

    private let style: Style
    private let columns: Int

    // The word and the line under way.
    private var word = Run()
    private var line = Run()
    private var notes: [String] = []
    private var wordNotes: [String] = []

    /// Text made ready with its colours, and how wide it is.
    private struct Run {
        var pieces: [(text: String, role: Style.Role?)] = []
        var columns = 0
        var isEmpty: Bool { pieces.isEmpty }

        mutating func append(_ text: String, _ role: Style.Role?) {
            columns += DisplayWidth.columns(of: text)
            if let last = pieces.indices.last, pieces[last].role == role {
                pieces[last].text += text
            } else {
                pieces.append((text, role))
            }
        }

        mutating func append(_ other: Run) {
            for piece in other.pieces { append(piece.text, piece.role) }
        }
    }

    /// Breaks `range` of the report into lines of at most `columns`. `marks` may overlap; those outside are ignored.
    init(_ bytes: ReportBytes, range: Range<Int>, marks: [Mark], columns: Int, style: Style, base: Style.Role? = nil) {
        self.style = style
        self.columns = columns
        let inside = marks.filter { $0.range.overlaps(range) }
        var borders = Set([range.lowerBound, range.upperBound])
        for mark in inside {
            borders.insert(max(mark.range.lowerBound, range.lowerBound))
            borders.insert(min(mark.range.upperBound, range.upperBound))
        }
        let places = borders.sorted()
        for (start, end) in zip(places, places.dropFirst()) {
            let opening = inside.filter { $0.range.lowerBound == start }
            for mark in opening {
                wordNotes += mark.notes
                if !style.hasColour { word.append(Self.opening(mark), nil) }
            }
            let covering = inside.filter { $0.range.contains(start) }
            add(bytes.text(start..<end), role: Self.role(covering) ?? base)
            if !style.hasColour {
                for mark in inside.reversed() where mark.range.upperBound == end {
                    word.append(Self.closing(mark), nil)
                }
            }
        }
        endWord()
        endLine()
    }

    private static func opening(_ mark: Mark) -> String { mark.isSpeech ? "{" : "_" }
    private static func closing(_ mark: Mark) -> String { mark.isSpeech ? "}" : "_" }

    /// The innermost of what covers a place gives the colour.
    private static func role(_ covering: [Mark]) -> Style.Role? {
        if covering.contains(where: { $0.kind == .date }) { return .date }
        if covering.contains(where: { $0.kind == .figure }) { return .figure }
        if covering.contains(where: { $0.kind == .quotation }) { return .quotation }
        return covering.isEmpty ? nil : .statement
    }

    private mutating func add(_ text: String, role: Style.Role?) {
        var gathered = ""
        for character in text {
            if character.unicodeScalars.allSatisfy(PlainText.isBlank) {
                word.append(gathered, role)
                gathered = ""
                endWord()
            } else {
                gathered += PlainText.escaped(String(character))
            }
        }
        if !gathered.isEmpty { word.append(gathered, role) }
    }

    private mutating func endWord() {
        guard !word.isEmpty, word.columns > 0 || !wordNotes.isEmpty else {
            word = Run()
            return
        }
        if !line.isEmpty, line.columns + 1 + word.columns > columns { endLine() }
        if !line.isEmpty { line.append(" ", sharedRole()) }
        appendWord()
        notes += wordNotes
        wordNotes = []
        word = Run()
    }

    /// Appends the word, broken where it is wider than a whole line.
    private mutating func appendWord() {
        guard word.columns > columns else { return line.append(word) }
        for piece in word.pieces {
            for character in piece.text {
                if line.columns + DisplayWidth.columns(of: character) > columns { endLine() }
                line.append(String(character), piece.role)
            }
        }
    }

    /// The space between two words belongs to a mark where both words do, so that an underline does not break.
    private func sharedRole() -> Style.Role? {
        guard let before = line.pieces.last?.role, before == word.pieces.first?.role else { return nil }
        return before
    }

    private mutating func endLine() {
        guard !line.isEmpty else { return }
        let text = line.pieces.map { piece in piece.role.map { style.apply($0, to: piece.text) } ?? piece.text }
            .joined()
        lines.append(Line(text: text, columns: line.columns, notes: notes))
        line = Run()
        notes = []
    }
}
