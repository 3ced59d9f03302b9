import Lexicons
import NewsText

/// Names that are many people's: `Republicans`, `Muslim Americans`, `House Democrats`, `Afghans`. They are groups, whatever the reader
/// of names took them for, and by whatever road they are met.
enum PeopleNames {
    private static let lasts: Set<String> = Set(
        Peoples.names.phrases.map { String($0.split(separator: " ").last ?? "") })
    /// Words before them that make a body's name of it.
    private static let bodies: Set<String> = [
        "College", "Young", "Log", "Cabin", "Houston", "United", "Concerned", "Cleveland",
    ]

    /// Whether a single word is one for many people.
    static func isPlural(_ word: some StringProtocol) -> Bool { lasts.contains(String(word)) || isPeople(word) }

    /// `Afghans`, `Poles`: the people of a state.
    private static func isPeople(_ word: some StringProtocol) -> Bool {
        guard word.utf8.count > 4, word.hasSuffix("s") else { return false }
        let bytes = Array(word.utf8)
        guard bytes[bytes.count - 2] != 0x73, (0x41...0x5A).contains(bytes[0]), word != "Philippines" else {
            return false
        }
        return Nationals.country(bytes) != nil
    }

    /// The second half of the group's id; nil where a name is none of many people.
    static func slug(_ name: String) -> String? {
        guard name.utf8.count <= 60, name.utf8.last == 0x73 || name.utf8.last == 0x65 || name.utf8.last == 0x61 else {
            return nil
        }
        let words = name.split(separator: " ")
        guard let last = words.last, isPlural(last),
            words.dropLast().allSatisfy({ word in
                word.unicodeScalars.first?.properties.isUppercase ?? false && !bodies.contains(String(word))
            })
        else { return nil }
        let bare =
            words.count > 1 && ["The", "All", "Some", "Many", "Most"].contains(words[0])
            ? words.dropFirst() : words[...]
        return Slug.make(bare.joined(separator: " "))
    }
}
