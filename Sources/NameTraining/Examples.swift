import Foundation
import NewsNames
import NewsText

/// Reads what `script/name-corpora.py` writes.
enum Examples {
    private struct Line: Decodable {
        struct Name: Decodable {
            var span: [Int]
            var type: String
        }

        var text: String
        var entities: [Name]
    }

    /// The texts of a file, a JSON object a line.
    static func load(_ path: String) throws -> [NameTrainer.Example] {
        let decoder = JSONDecoder()
        return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
            let object = try decoder.decode(Line.self, from: Data(line.utf8))
            var offsets = [0]
            for scalar in object.text.unicodeScalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
            let names = object.entities.filter { $0.span.count == 2 && $0.span[1] < offsets.count }.map { name in
                NameSpan(range: offsets[name.span[0]]..<offsets[name.span[1]], kind: kind(name.type))
            }
            return NameTrainer.Example(text: text(object.text), names: names)
        }
    }

    private static func kind(_ type: String) -> NameKind {
        switch type {
        case "PERSON": .person
        case "ORG": .organisation
        case "PLACE": .place
        default: .other
        }
    }

    /// A text whose sentences end with its paragraphs.
    static func text(_ string: String) -> BlockText {
        let bytes = Array(string.utf8)
        let tokens = Tokenizer.tokens(of: bytes)
        var sentences: [Range<Int>] = []
        for sentence in Sentences.ranges(of: tokens, in: bytes) {
            var start = sentence.lowerBound
            for index in sentence.dropFirst() {
                let space = bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)]
                let lines = space.count { $0 == 0x0A }
                if lines > 1 || lines == 1 && space.contains(0x09) {
                    sentences.append(start..<index)
                    start = index
                }
            }
            sentences.append(start..<sentence.upperBound)
        }
        return BlockText(bytes: bytes, tokens: tokens, sentences: sentences)
    }
}
