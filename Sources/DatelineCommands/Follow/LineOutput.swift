import NewsRecord

/// The forms in which lines of the feed are printed.
enum LineOutput {
    /// As they stand in the feed.
    case lines
    /// Each as a CloudEvent.
    case events(CloudEvent)
    /// In words, for people.
    case story(FeedStory)

    /// Whether words are told instead of lines.
    var isStory: Bool { if case .story = self { true } else { false } }

    /// What to print for a line, which has no end.
    mutating func take(_ line: [UInt8]) -> [[UInt8]] {
        switch self {
        case .lines: return [line]
        case .events(var event):
            defer { self = .events(event) }
            return [event.wrap(line)]
        case .story(var story):
            defer { self = .story(story) }
            return story.take(line).map { Array($0.utf8) }
        }
    }
}
