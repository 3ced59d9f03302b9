import Foundation
import TestSupport

/// Small reports and edits, made up from a seed.
struct SimulatedReports {
    private var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    private static let people = ["Ana Ruiz", "Tom Berg", "Lena Okoro"]
    private static let things = ["villagers", "students", "boats"]

    private var markerCount = 0

    /// A word that no other report has: what a purge must leave no trace of.
    private mutating func marker() -> String {
        markerCount += 1
        return SimulatedReports.markerStart + String(String(markerCount * 7919 + 100_000).reversed())
    }

    static let markerStart = "Qz"

    /// The markers in a report.
    static func markers(in bytes: [UInt8]) -> Set<String> {
        let words = String(decoding: bytes, as: UTF8.self).split { !$0.isLetter && !$0.isNumber }
        return Set(words.filter { $0.hasPrefix(markerStart) }.map(String.init))
    }

    private mutating func sentence() -> String {
        let number = 2 + random.next(below: 900)
        let person = Self.people[random.next(below: Self.people.count)]
        let thing = Self.things[random.next(below: Self.things.count)]
        switch random.next(below: 4) {
        case 0: return "\u{201C}We have \(number) \(thing),\u{201D} \(person) said."
        case 1: return "About \(number) \(thing) left the valley on July \(1 + random.next(below: 28)), 2004."
        case 2: return "\(person) said that more than \(number) \(thing) were missing."
        default: return "Nothing was heard from the \(thing)."
        }
    }

    mutating func report() -> [UInt8] {
        let person = Self.people[random.next(below: Self.people.count)]
        let marked = "\u{201C}They call it \(marker()),\u{201D} \(person) said."
        let paragraphs = [marked] + (0..<random.next(below: 4)).map { _ in sentence() }
        return Array((["Help for the \(random.next(below: 90))"] + paragraphs).joined(separator: "\n\n").utf8)
    }

    mutating func edit(_ bytes: [UInt8]) -> [UInt8] {
        var paragraphs = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n\n")
        let index = random.next(below: paragraphs.count)
        switch random.next(below: 4) {
        case 0: paragraphs.insert(sentence(), at: index)
        case 1 where paragraphs.count > 1: paragraphs.remove(at: index)
        case 2: paragraphs.swapAt(index, random.next(below: paragraphs.count))
        default: paragraphs[index] = sentence()
        }
        return Array(paragraphs.joined(separator: "\n\n").utf8)
    }
}
