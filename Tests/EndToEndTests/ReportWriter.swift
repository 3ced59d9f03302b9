import Foundation
import TestSupport

/// Makes up reports and edits for tests: plain sentences with quotations, figures and dates in them.
struct ReportWriter {
    var random: SplitMix64

    private static let places = ["SEOUL", "LIMA", "OSLO", "NAIROBI", "QUITO"]
    private static let people = ["Ana Ruiz", "Tom Berg", "Lena Okoro", "Paul Haddad"]
    private static let things = ["villagers", "students", "soldiers", "houses", "migrants"]
    private static let days = ["Monday", "July 5", "Aug. 26", "in 2004", "last week"]
    private static let claims = [
        "we have done all that we could for them", "the road to the north is closed", "nobody asked us what we need",
        "the water will not last until spring", "they came at night and took the boats",
    ]

    mutating func pick<Element>(_ choices: [Element]) -> Element { choices.randomElement(using: &random) ?? choices[0] }

    mutating func sentence() -> String {
        let number = Int.random(in: 2...9000, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: return "\u{201C}\(pick(Self.claims)),\u{201D} \(pick(Self.people)) said."
        case 1: return "About \(number) \(pick(Self.things)) left the valley \(pick(Self.days))."
        case 2: return "\(pick(Self.people)) said that more than \(number) \(pick(Self.things)) were missing."
        case 3: return "\"\(pick(Self.claims)),\" she added \(pick(Self.days))."
        default: return "Nothing was heard from the \(pick(Self.things)) since \(pick(Self.days))."
        }
    }

    mutating func paragraph() -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in sentence() }.joined(separator: " ")
    }

    mutating func report() -> String {
        let body = (0..<Int.random(in: 2...6, using: &random)).map { _ in paragraph() }
        return
            (["\(pick(Self.things).capitalized) wait for help", "\(pick(Self.places)) - \(body[0])"] + body.dropFirst())
            .joined(separator: "\n\n") + "\n"
    }

    /// The text with one small change, the kind that people make.
    mutating func edit(_ text: String) -> String {
        var paragraphs = text.components(separatedBy: "\n\n")
        let index = Int.random(in: 0..<paragraphs.count, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: paragraphs.insert(paragraph(), at: index)
        case 1 where paragraphs.count > 1: paragraphs.remove(at: index)
        case 2: paragraphs.swapAt(index, Int.random(in: 0..<paragraphs.count, using: &random))
        case 3: paragraphs[index] += " " + sentence()
        case 4:
            var words = paragraphs[index].components(separatedBy: " ")
            words[Int.random(in: 0..<words.count, using: &random)] = "\(Int.random(in: 1...500, using: &random))"
            paragraphs[index] = words.joined(separator: " ")
        default: paragraphs[index] = paragraph()
        }
        return paragraphs.joined(separator: "\n\n")
    }
}
