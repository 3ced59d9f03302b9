/// What is wrong with a pattern.
public enum GlobProblem: Equatable, Sendable {
    /// Nothing to match.
    case empty
    /// A `[` without its `]`, or with nothing between them.
    case unclosedBracket
    /// A range such as `[z-a]`, whose end comes before its start.
    case reversedRange
    /// Brackets list bytes, so that only ASCII has a place in them.
    case nonASCIIInBrackets
    /// A `{` without its `}`.
    case unclosedBrace
    /// The alternatives multiply to more than `limit` patterns.
    case tooManyAlternatives(limit: Int)
    /// A `\` with nothing after it.
    case trailingBackslash
    /// A part that is `.` or `..`, which no path below the root has.
    case dotPart
    /// A NUL byte, which no name has.
    case nul
}

/// One glob, compiled: `*` (within a part), `**` (any number of parts), `?` (one character), `[a-z]`, `[!a-z]`, and `\`
/// before a character that stands for itself. Braces are expanded before (see `GlobPattern.compile`).
///
/// A pattern without `/` speaks of a name at any depth, one with `/` of a path from the root; a leading `/` anchors a
/// lone name to the root, a trailing `/` means directories only.
///
/// Matching never backtracks further than to the last star of its level, so that its cost is bounded by the product of
/// the two lengths whatever the pattern.
struct GlobPattern: Sendable {
    /// One thing that takes up bytes of a name.
    enum Token: Sendable {
        case byte(UInt8)
        case character
        case oneOf(ByteSet)
        case star
    }

    /// One part of a pattern between slashes.
    enum Part: Sendable {
        case anyDepth
        case name([Token])
    }

    let parts: [Part]
    let isAnchored: Bool
    let matchesOnlyDirectories: Bool

    /// How many patterns the braces of one may stand for.
    static let alternativesLimit = 256

    /// Takes a pattern as a person writes it and gives the patterns that its braces stand for.
    static func compile(_ text: [UInt8]) throws(GlobFailure) -> [GlobPattern] {
        guard !text.contains(0) else { throw GlobFailure(problem: .nul) }
        var compiled: [GlobPattern] = []
        for alternative in try BraceExpansion.expand(text, limit: alternativesLimit) {
            compiled.append(try GlobPattern(alternative))
        }
        return compiled
    }

    private init(_ text: [UInt8]) throws(GlobFailure) {
        var body = text[...]
        matchesOnlyDirectories = body.count > 1 && body.last == UInt8(ascii: "/")
        if matchesOnlyDirectories { body = body.dropLast() }
        isAnchored = body.contains(UInt8(ascii: "/"))
        if body.first == UInt8(ascii: "/") { body = body.dropFirst() }
        guard !body.isEmpty else { throw GlobFailure(problem: .empty) }

        var parts: [Part] = []
        for part in body.split(separator: UInt8(ascii: "/")) {
            if part.elementsEqual("**".utf8), isAnchored {
                // Two in a row say no more than one, and would cost.
                if case .anyDepth? = parts.last { continue }
                parts.append(.anyDepth)
            } else if part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) {
                throw GlobFailure(problem: .dotPart)
            } else {
                parts.append(.name(try Self.tokens(of: part)))
            }
        }
        // `drafts/**` speaks of what is in the directory, not of the directory.
        if case .anyDepth? = parts.last { parts.append(.name([.star])) }
        guard !parts.isEmpty else { throw GlobFailure(problem: .empty) }
        self.parts = parts
    }

    private static func tokens(of part: ArraySlice<UInt8>) throws(GlobFailure) -> [Token] {
        var tokens: [Token] = []
        var index = part.startIndex
        while index < part.endIndex {
            let byte = part[index]
            index += 1
            switch byte {
            case UInt8(ascii: "*"):
                if case .star? = tokens.last { continue }
                tokens.append(.star)
            case UInt8(ascii: "?"):
                tokens.append(.character)
            case UInt8(ascii: "["):
                tokens.append(.oneOf(try ByteSet(brackets: part, from: &index)))
            case UInt8(ascii: "\\"):
                guard index < part.endIndex else { throw GlobFailure(problem: .trailingBackslash) }
                tokens.append(.byte(part[index]))
                index += 1
            default:
                tokens.append(.byte(byte))
            }
        }
        return tokens
    }

    /// Whether the pattern speaks of `path`, whose last part begins at `nameStart`.
    func matches(_ path: UnsafeBufferPointer<UInt8>, nameStart: Int) -> Bool {
        if isAnchored { return matchesPath(path) }
        guard case .name(let tokens)? = parts.first else { return false }
        return Self.matches(tokens, path, nameStart..<path.count)
    }

    private func matchesPath(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
        var part = 0
        var position = 0
        var lastAnyDepth = -1
        var retryFrom = 0
        while position <= path.count {
            let end = Self.partEnd(path, from: position)
            if part < parts.count {
                switch parts[part] {
                case .anyDepth:
                    lastAnyDepth = part
                    retryFrom = position
                    part += 1
                    continue
                case .name(let tokens):
                    if Self.matches(tokens, path, position..<end) {
                        part += 1
                        position = end + 1
                        continue
                    }
                }
            }
            guard lastAnyDepth >= 0 else { return false }
            retryFrom = Self.partEnd(path, from: retryFrom) + 1
            position = retryFrom
            part = lastAnyDepth + 1
        }
        return part == parts.count
    }

    private static func partEnd(_ path: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var end = start
        while end < path.count, path[end] != UInt8(ascii: "/") { end += 1 }
        return end
    }

    private static func matches(_ tokens: [Token], _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var token = 0
        var position = range.lowerBound
        var lastStar = -1
        var retryFrom = position
        while position < range.upperBound {
            if token < tokens.count {
                if case .star = tokens[token] {
                    lastStar = token
                    retryFrom = position
                    token += 1
                    continue
                }
                let taken = length(of: tokens[token], in: text, at: position, end: range.upperBound)
                if taken > 0 {
                    token += 1
                    position += taken
                    continue
                }
            }
            guard lastStar >= 0 else { return false }
            retryFrom += 1
            position = retryFrom
            token = lastStar + 1
        }
        while token < tokens.count, case .star = tokens[token] { token += 1 }
        return token == tokens.count
    }

    /// How many bytes `token` takes at `position`; zero where it does not match.
    private static func length(of token: Token, in text: UnsafeBufferPointer<UInt8>, at position: Int, end: Int) -> Int
    {
        let byte = text[position]
        switch token {
        case .star: return 0
        case .byte(let wanted): return byte == wanted ? 1 : 0
        case .character: break
        case .oneOf(let set): guard set.contains(byte) else { return 0 }
        }
        guard byte >= 0x80 else { return 1 }
        // A character of several bytes counts as one; a stray byte, in a name that is not UTF-8, as one too.
        var next = position + 1
        if byte >= 0xC0 { while next < end, next - position < 4, text[next] & 0xC0 == 0x80 { next += 1 } }
        return next - position
    }
}

/// Why a pattern does not compile; `FileFilter` adds which one it is.
struct GlobFailure: Error {
    let problem: GlobProblem
}

/// The bytes that `[...]` lists. What is not ASCII is in a negated set, and in no other.
struct ByteSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var isNegated = false

    /// Reads from the byte after `[` and leaves `index` after `]`.
    init(brackets part: ArraySlice<UInt8>, from index: inout Int) throws(GlobFailure) {
        func next() throws(GlobFailure) -> UInt8 {
            guard index < part.endIndex else { throw GlobFailure(problem: .unclosedBracket) }
            let byte = part[index]
            guard byte < 0x80 else { throw GlobFailure(problem: .nonASCIIInBrackets) }
            index += 1
            return byte
        }
        if index < part.endIndex, part[index] == UInt8(ascii: "!") || part[index] == UInt8(ascii: "^") {
            isNegated = true
            index += 1
        }
        // As everywhere, a `]` that comes first stands for itself.
        var isFirst = true
        while true {
            var byte = try next()
            if byte == UInt8(ascii: "]"), !isFirst { return }
            isFirst = false
            if byte == UInt8(ascii: "\\") { byte = try next() }
            var last = byte
            if index + 1 < part.endIndex, part[index] == UInt8(ascii: "-"), part[index + 1] != UInt8(ascii: "]") {
                index += 1
                last = try next()
                if last == UInt8(ascii: "\\") { last = try next() }
                guard byte <= last else { throw GlobFailure(problem: .reversedRange) }
            }
            for listed in byte...last {
                if listed < 64 { low |= 1 << UInt64(listed) } else { high |= 1 << UInt64(listed - 64) }
            }
        }
    }

    func contains(_ byte: UInt8) -> Bool {
        guard byte < 0x80 else { return isNegated }
        let isListed = byte < 64 ? low & (1 << UInt64(byte)) != 0 : high & (1 << UInt64(byte - 64)) != 0
        return isListed != isNegated
    }
}
