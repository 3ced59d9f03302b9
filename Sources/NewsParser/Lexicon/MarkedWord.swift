/// A word of a table of verbs with what it asks for behind marks: `break+up~with`.
enum MarkedWord {
    /// The parts of an entry: the word itself first, under the mark `=`, then what stands behind each of `marks`.
    static func fields(_ entry: Substring, marks: String) -> [(mark: Character, text: String)] {
        var fields: [(mark: Character, text: String)] = [("=", "")]
        for character in entry {
            if marks.contains(character) {
                fields.append((character, ""))
            } else {
                fields[fields.count - 1].text.append(character)
            }
        }
        return fields
    }
}
