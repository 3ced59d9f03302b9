import Foundation
import NewsNames
import NewsText

/// Exact precision, recall and F1 by kind, and the speed.
enum Evaluation {
    static func report(_ title: String, _ examples: [NameTrainer.Example], _ model: NameModel) {
        let tagger = NameTagger(model: model)
        var (right, found, gold) = (SIMD4<Int>(), SIMD4<Int>(), SIMD4<Int>())
        for example in examples {
            let reading = tagger.read(example.text)
            let names = NameAgreement([reading]).names(of: reading).map { NameSpan(range: $0.range, kind: $0.kind) }
            let known = Set(example.names)
            for name in names {
                found[Int(name.kind.rawValue)] += 1
                if known.contains(name) { right[Int(name.kind.rawValue)] += 1 }
            }
            for name in known { gold[Int(name.kind.rawValue)] += 1 }
        }
        print(title)
        for kind in NameKind.allCases {
            let index = Int(kind.rawValue)
            line("\(kind)", right[index], found[index], gold[index])
        }
        line("all but other", right.wrappedSum() - right[3], found.wrappedSum() - found[3], gold.wrappedSum() - gold[3])
    }

    private static func line(_ title: String, _ right: Int, _ found: Int, _ gold: Int) {
        func share(_ part: Int, _ whole: Int) -> String {
            String(format: "%5.1f", 100 * Double(part) / Double(max(1, whole)))
        }
        let padded = title.padding(toLength: 16, withPad: " ", startingAt: 0)
        print(
            "  \(padded)P \(share(right, found))  R \(share(right, gold))  F1 \(share(2 * right, found + gold))  of \(gold)"
        )
    }

    static func reportSpeed(_ examples: [NameTrainer.Example], _ model: NameModel) {
        let tagger = NameTagger(model: model)
        let clock = ContinuousClock()
        var count = 0
        let time = clock.measure {
            for example in examples {
                _ = tagger.read(example.text)
                count += example.text.tokens.count
            }
        }
        let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
        print("\(Int(Double(count) / seconds)) tokens a second")
    }
}
