import BytePaths
import Foundation
import Models
import NewsParser

/// What a report of forty paragraphs costs when one of them has changed, beside reading it whole.
enum OneParagraph {
    private static let paragraphCount = 40
    private static let runCount = 40

    static func row() throws -> [String] {
        let models = try Models.load(environment: ProcessInfo.processInfo.environment)
        let path = RelativePath("report.txt") ?? .root
        var paragraphs: [String] = []
        var index = 1
        while paragraphs.count < paragraphCount {
            paragraphs += Reports.text(index).components(separatedBy: "\n\n").filter { !$0.isEmpty }
            index += 1
        }
        paragraphs.removeLast(paragraphs.count - paragraphCount)
        let (remembering, whole) = (Parser(models: models, memo: ParagraphMemo()), Parser(models: models))
        func seconds(_ parser: Parser, _ paragraphs: [String]) -> Double {
            let bytes = Array(paragraphs.joined(separator: "\n\n").utf8)
            let start = Clock.processorSeconds()
            _ = parser.parse(bytes, path: path)
            return Clock.processorSeconds() - start
        }
        _ = (seconds(whole, paragraphs), seconds(remembering, paragraphs))
        var (changed, anew) = (Measurement(values: []), Measurement(values: []))
        // By turns, so that both have the same machine.
        for run in 0..<runCount {
            paragraphs[run % paragraphCount] += " The road was closed for \(run + 2) days, the mayor said."
            changed.values.append(seconds(remembering, paragraphs))
            anew.values.append(seconds(whole, paragraphs))
        }
        return Row(
            "one changed paragraph of forty", changed, 1000, "ms", beside: "the whole report", anew, aim: "≤ 0.2"
        ).cells
    }
}
