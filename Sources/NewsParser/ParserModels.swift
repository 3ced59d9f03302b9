public import NewsAttribution
public import NewsNames
public import NewsSyntax

/// What a parser has learned: the weights that it reads with, each of which may be missing.
public struct ParserModels: Sendable {
    /// Reads sentences; without it, what needs their trees is not found.
    public var syntax: SyntaxModel?
    /// Finds names; without it, only those that speak and those of the page are found.
    public var names: NameTagger?

    /// Finds attributions in sentences that `syntax` has read; without it, rules find them alone.
    public var attributions: AttributionModel?
    /// Gives memory that holds weights back to the system, which brings them again as they are needed.
    public var giveMemoryBack: @Sendable () -> Void = {}

    public init(syntax: SyntaxModel? = nil, names: NameTagger? = nil, attributions: AttributionModel? = nil) {
        self.syntax = syntax
        self.names = names
        self.attributions = attributions
    }

    /// Whether there are no weights at all.
    public var isEmpty: Bool { syntax == nil && names == nil && attributions == nil }

    /// What the weights add to the parser's version: the digest of the file that they are from, and what is not used.
    var version: String {
        guard let digest = syntax?.digest ?? names?.digest ?? attributions?.digest else { return "" }
        return Self.version(digest: digest) + (syntax == nil ? "-syntax" : "") + (names == nil ? "-names" : "")
            + (attributions == nil ? "-attributions" : "")
    }

    /// What all weights of a file with this digest add to the parser's version.
    static func version(digest: String) -> String { "+english.\(digest.prefix(12))" }
}
