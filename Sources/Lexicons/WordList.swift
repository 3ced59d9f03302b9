/// A list of words and phrases as this module writes them: parted by commas or line ends, in the case that running
/// text gives them.
public struct WordList: Sendable {
    /// The list as it stands in the source.
    public let text: StaticString

    init(_ text: StaticString) { self.text = text }

    /// The phrases, in the order of the list. Splitting takes time: ask once.
    public var phrases: [String] {
        String(describing: text).split { $0 == "," || $0 == "\n" }.map { phrase in
            String(phrase.drop { $0 == " " })
        }.filter { !$0.isEmpty }
    }
}
