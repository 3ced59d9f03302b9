/// Writes `{a,b}` out: `*.{txt,md}` becomes `*.txt` and `*.md`. Braces nest; `{` within brackets or after `\` stands
/// for itself.
enum BraceExpansion {
    static func expand(_ pattern: [UInt8], limit: Int) throws(GlobFailure) -> [[UInt8]] {
        // A worklist, so that depth costs no stack: each round writes out the first brace of one pattern.
        var waiting = [pattern]
        var expanded: [[UInt8]] = []
        while let next = waiting.popLast() {
            guard let brace = try firstBrace(of: next) else {
                expanded.append(next)
                continue
            }
            for alternative in brace.alternatives.reversed() {
                waiting.append(Array(next[..<brace.open]) + next[alternative] + next[(brace.close + 1)...])
            }
            guard waiting.count + expanded.count <= limit else {
                throw GlobFailure(problem: .tooManyAlternatives(limit: limit))
            }
        }
        return expanded
    }

    private struct Brace {
        let open: Int
        let close: Int
        let alternatives: [Range<Int>]
    }

    private static func firstBrace(of pattern: [UInt8]) throws(GlobFailure) -> Brace? {
        var open: Int?
        var depth = 0
        var start = 0
        var alternatives: [Range<Int>] = []
        var index = 0
        while index < pattern.count {
            switch pattern[index] {
            case UInt8(ascii: "\\"):
                index += 1
            case UInt8(ascii: "["):
                index = bracketEnd(of: pattern, from: index)
            case UInt8(ascii: "{"):
                depth += 1
                if depth == 1 {
                    open = index
                    start = index + 1
                }
            case UInt8(ascii: ",") where depth == 1:
                alternatives.append(start..<index)
                start = index + 1
            case UInt8(ascii: "}") where depth > 0:
                depth -= 1
                if depth == 0, let open {
                    alternatives.append(start..<index)
                    return Brace(open: open, close: index, alternatives: alternatives)
                }
            default: break
            }
            index += 1
        }
        guard depth == 0 else { throw GlobFailure(problem: .unclosedBrace) }
        return nil
    }

    /// The place of the `]` that ends the brackets opened at `start`; `start` itself where none does, which the
    /// compiler of the pattern then reports.
    private static func bracketEnd(of pattern: [UInt8], from start: Int) -> Int {
        var index = start + 1
        if index < pattern.count, pattern[index] == UInt8(ascii: "!") || pattern[index] == UInt8(ascii: "^") {
            index += 1
        }
        if index < pattern.count, pattern[index] == UInt8(ascii: "]") { index += 1 }
        while index < pattern.count, pattern[index] != UInt8(ascii: "]"), pattern[index] != UInt8(ascii: "/") {
            index += pattern[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return index < pattern.count && pattern[index] == UInt8(ascii: "]") ? index : start
    }
}
