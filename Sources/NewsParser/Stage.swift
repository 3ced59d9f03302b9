internal import Synchronization

/// The stages of reading, in their order. Local ones see one block's text and nothing else, and are remembered by it;
/// the others look across the document.
public enum Stage: String, Sendable, CaseIterable {
    /// Bytes on disk to UTF-8, with the way back.
    case decode
    /// Text to lines, lines to units that were wrapped by hand.
    case lines
    /// Units to blocks: what is headline, caption, paragraph.
    case blocks

    /// A block's text to tokens and sentences.
    case tokens
    /// Sentences with their parts of speech and trees, where there are weights.
    case syntax
    /// Quotation marks to stretches.
    case marks
    /// Capitals to names.
    case names
    /// Frames of cue and source, and their contents.
    case statements
    /// Expressions of time, not yet resolved.
    case dates
    /// Quantities.
    case figures
    /// What the report has written wrong.
    case slips
    /// Trees to events, stances, routes and instruments.
    case happenings

    /// Headings and paragraphs that repeat a quotation.
    case echoes
    /// Headline, byline, dateline, outlet, date of publication.
    case page
    /// Quotations over paragraphs, turns, and who the sources are.
    case speakers
    /// Offices and their holders, sources that are named later, what repeats what, through whom and to whom.
    case story
    /// Everyone who speaks, with all mentions.
    case entities
    /// The dates by the date of publication.
    case calendar
    /// Who takes part in what happens, and whose words it is.
    case participants
    /// Which country each place lies in, and which place `there` and `the country` mean.
    case places
    /// Whether the report is in English.
    case language
    /// Everything to the record, with spans in the file.
    case record

    /// Whether the stage sees one block alone.
    public var isLocal: Bool {
        switch self {
        case .tokens, .syntax, .marks, .names, .statements, .dates, .figures, .slips, .happenings: true
        default: false
        }
    }
}

/// Counts how often each stage ran. For tests and for tuning; shared by threads.
public final class StageObserver: Sendable {
    private let state = Mutex<[Stage: Int]>([:])

    public init() {}

    /// How often each stage ran since the start or the last `reset`; a stage that never ran is missing.
    public var counts: [Stage: Int] { state.withLock { $0 } }

    /// Counts from zero again.
    public func reset() { state.withLock { $0 = [:] } }

    func note(_ stage: Stage) { state.withLock { $0[stage, default: 0] += 1 } }
}
