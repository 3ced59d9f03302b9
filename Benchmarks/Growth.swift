import BytePaths
import Foundation
import Models
import NewsParser

/// Whether the work of reading grows with the size of a page alone, whatever the page holds.
enum Growth {
    /// What a page may hold to make a reader slow.
    private static let pages: [(name: String, make: @Sendable (Int) -> String)] = [
        ("one endless line", { String(repeating: "word after word, he said and ", count: $0 / 30) }),
        ("no space at all", { String(repeating: "a", count: $0) }),
        ("opening marks", { String(repeating: "“It is ", count: $0 / 10) }),
        ("straight marks", { String(repeating: "\" ", count: $0 / 2) }),
        ("single marks", { String(repeating: "'a ' ", count: $0 / 5) }),
        ("unclosed paragraphs", { String(repeating: "“It is gone\n\n", count: $0 / 14) }),
        ("names", { String(repeating: "Jo Lee ", count: $0 / 7) }),
        (
            "names, a paragraph each",
            { size in
                (0..<(size / 24)).map { "Jo Lee\($0) met Ann Roe\($0).\n\n" }.joined()
            }
        ),
        ("cues", { String(repeating: "said ", count: $0 / 5) }),
        ("commas", { String(repeating: ", said Lee", count: $0 / 10) }),
        ("numbers", { String(repeating: "10 ", count: $0 / 3) }),
        ("short lines", { String(repeating: "Lee\n", count: $0 / 4) }),
        ("full stops", { String(repeating: ".", count: $0) }),
        ("dashes", { String(repeating: "— ", count: $0 / 4) }),
        ("blank", { String(repeating: " ", count: $0) }),
        (
            "same pull quotes",
            {
                "“one two three four five six,” he said.\n\n"
                    + String(repeating: "one two three four five\n\n", count: $0 / 26)
            }
        ),
        ("brackets", { String(repeating: "(", count: $0) }),
    ]
    private static let smallBytes = 8000
    private static let factor = 4

    static func tables(_ bench: Bench) throws -> [Table] {
        let parser = Parser(models: try Models.load(environment: ProcessInfo.processInfo.environment))
        let rows = pages.map { page in
            let small = seconds(parser, page.make(smallBytes))
            let large = seconds(parser, page.make(smallBytes * factor))
            return [
                page.name, String(format: "%.1f", small * 1e3), String(format: "%.1f", large * 1e3),
                String(format: "%.1f", large / small),
            ]
        }
        return [
            Table(
                title: "Reading of pages that may be slow, \(smallBytes / 1000) KB and \(factor) times that "
                    + "(\(factor) is linear, \(factor * factor) squared):",
                head: ["page", "ms", "ms", "ratio"], rows: rows)
        ]
    }

    /// The shortest of three runs: what else the machine does only ever adds.
    private static func seconds(_ parser: Parser, _ text: String) -> Double {
        let bytes = Array(text.utf8)
        return (0..<3).map { _ in
            let start = Clock.processorSeconds()
            _ = parser.parse(bytes, path: RelativePath("page.txt") ?? .root)
            return Clock.processorSeconds() - start
        }.min() ?? 0
    }
}
