/// A value as it was written, before anybody has asked what kind it should be.
enum RawValue: Equatable, Sendable {
    case text(String)
    case list([String])
    /// Neither: a mapping stands there, or nothing.
    case nothing

    /// As it is repeated to the person who wrote it.
    var shown: String {
        switch self {
        case .text(let text): text
        case .list(let items): "[" + items.joined(separator: ", ") + "]"
        case .nothing: ""
        }
    }
}

/// Reads values of each kind; nil where the text is of another kind or out of range.
enum SettingValue {
    /// `true` and `false`, and what YAML 1.1 and shells use for them.
    static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes", "on", "1": true
        case "false", "no", "off", "0": false
        default: nil
        }
    }

    /// A whole number in decimal digits; `_` may group them.
    static func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
        guard let digits = plainDigits(text), let number = Int(digits), range.contains(number) else { return nil }
        return number
    }

    /// A number of bytes, bare or with a unit: powers of 1024 with an `i`, of 1000 without.
    static func bytes(_ text: String, in range: ClosedRange<Int>) -> Int? {
        let number = text.prefix { $0.isNumber || $0 == "_" }
        let unit = String(text.dropFirst(number.count).drop { $0 == " " }).lowercased()
        let factors = [
            "": 1, "b": 1, "kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30, "tib": 1 << 40, "kb": 1_000,
            "mb": 1_000_000, "gb": 1_000_000_000, "tb": 1_000_000_000_000,
        ]
        guard let factor = factors[unit], let digits = plainDigits(number), let count = Int(digits) else { return nil }
        let (bytes, isTooLarge) = count.multipliedReportingOverflow(by: factor)
        return !isTooLarge && range.contains(bytes) ? bytes : nil
    }

    /// `auto`, `never` or a number of seconds.
    static func poll(_ text: String) -> PollPolicy? {
        switch text.lowercased() {
        case "auto": return .automatic
        case "never": return .never
        default:
            guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }),
                let seconds = Double(text), (0.05...86_400).contains(seconds)
            else { return nil }
            return .every(milliseconds: Int((seconds * 1000).rounded()))
        }
    }

    static func level(_ text: String) -> LogLevel? { LogLevel(rawValue: text.lowercased()) }

    /// Patterns with commas between them. A comma within `{a,b}` or `[,]` belongs to its pattern.
    static func patterns(_ text: String) -> [String] {
        var patterns: [String] = []
        var current = ""
        var depth = 0
        for character in text {
            switch character {
            case "{", "[": depth += 1
            case "}", "]": depth = max(0, depth - 1)
            default: break
            }
            if character == ",", depth == 0 {
                patterns.append(current)
                current = ""
            } else {
                current.append(character)
            }
        }
        patterns.append(current)
        return patterns.map(trimmed).filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: String) -> String {
        let front = text.drop { $0 == " " || $0 == "\t" }
        return String(
            front[..<(front.lastIndex { $0 != " " && $0 != "\t" }.map(front.index(after:)) ?? front.startIndex)])
    }

    private static func plainDigits(_ text: some StringProtocol) -> String? {
        let digits = String(text).filter { $0 != "_" }
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits
    }
}

/// Paths as text, without looking at any disk.
enum PathText {
    /// `path` from `base` where it is not absolute, without `.`, `..`, doubled and trailing slashes.
    static func absolute(_ path: String, from base: String) -> String {
        var parts: [Substring] = []
        let full = path.hasPrefix("/") ? path : base + "/" + path
        for part in full.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// The directory that holds the absolute `path`.
    static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
        return String(path[..<slash])
    }

    /// Whether `path` is `directory` or lies below it; both as `absolute` gives them.
    static func isInside(_ path: String, _ directory: String) -> Bool {
        path == directory || path.hasPrefix(directory == "/" ? "/" : directory + "/")
    }
}

/// The nearest of the names that exist to one that does not.
enum NearestName {
    /// The candidate with the fewest edits from `name`, or one that `name` is short for; nil where even the best has
    /// little in common with it.
    static func of(_ name: String, among candidates: [String]) -> String? {
        if let whole = candidates.first(where: { $0.hasPrefix(name) }) { return whole }
        let best = candidates.map { (name: $0, edits: edits(Array(name.utf8), Array($0.utf8))) }
            .min { ($0.edits, $0.name) < ($1.edits, $1.name) }
        guard let best, best.edits <= max(2, name.utf8.count / 3) else { return nil }
        return best.name
    }

    /// Levenshtein's distance in bytes.
    private static func edits(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (a == b ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
