internal import NewsText

/// Finds lemmas by rules that were learned: for a tag and an ending, what to take off the end of the form and what to
/// put there; the longest known ending decides, and a whole word is the longest of all.
///
/// The section: the number of rules and the size of the table as a power of two (four bytes each), the rules (how many
/// bytes go, how many come, then 14 bytes for those), and the table with 20 bits of the key as a check and 12 of the
/// rule in each slot.
package struct Lemmatizer: Sendable {
    /// An edit at the end of a form.
    package struct Rule: Sendable, Hashable {
        /// How many bytes of the form go.
        package var cut: Int
        /// What comes in their place, at most 14 bytes.
        package var ending: [UInt8]

        package init(cut: Int, ending: [UInt8]) { (self.cut, self.ending) = (cut, ending) }
    }

    /// Endings of up to so many bytes are looked up.
    package static let longestEnding = 8
    package static let ruleByteCount = 16
    package static let largestRuleCount = 4_000

    private let section: ModelSection
    private let rules: [Rule]
    private let mask: UInt64
    private nonisolated(unsafe) let table: UnsafePointer<UInt32>

    package init(_ file: ModelFile) throws(ModelError) {
        section = try file.section("lemmas")
        let bytes = section.bytes
        guard bytes.count >= 64, let base = bytes.baseAddress else { throw .malformed(section: "lemmas") }
        let count = Int(bytes.load(as: UInt32.self).littleEndian)
        let bits = Int(bytes.load(fromByteOffset: 4, as: UInt32.self).littleEndian)
        guard count <= Self.largestRuleCount, bits <= 24,
            bytes.count >= 64 + count * Self.ruleByteCount + 4 << bits
        else { throw .malformed(section: "lemmas") }
        var rules: [Rule] = []
        for number in 0..<count {
            let place = 64 + number * Self.ruleByteCount
            let length = min(Int(bytes[place + 1]), Self.ruleByteCount - 2)
            rules.append(Rule(cut: Int(bytes[place]), ending: Array(bytes[place + 2..<place + 2 + length])))
        }
        self.rules = rules
        mask = 1 << UInt64(bits) - 1
        table = (base + 64 + count * Self.ruleByteCount).assumingMemoryBound(to: UInt32.self)
        let slots = UnsafeBufferPointer(start: table, count: 1 << bits)
        guard slots.contains(0), slots.allSatisfy({ Int($0 & 0xFFF) <= count }) else {
            throw .malformed(section: "lemmas")
        }
    }

    /// The key of an ending; `isWhole` where it is the whole form.
    package static func key(_ tag: WordTag, _ hash: UInt64, isWhole: Bool) -> UInt64 {
        FeatureKey.make(UInt64(tag.rawValue) << 1 | (isWhole ? 1 : 0), hash)
    }

    /// The hash of an ending from that of the ending without its first byte.
    @inline(__always)
    package static func extend(_ hash: UInt64, by byte: UInt8) -> UInt64 {
        FeatureKey.mix(hash &* 0x100_0000_01B3 &+ UInt64(byte) &+ 1)
    }

    /// The form as rules see it: in small letters but for proper names.
    package static func base(_ form: some Collection<UInt8>, _ tag: WordTag) -> [UInt8] {
        tag == .properNoun || tag == .pluralProperNoun ? Array(form) : form.map { ByteScan.lowered($0) }
    }

    /// Sets the lemma of a token, unless it is the form itself.
    func setLemma(of token: Int, in text: inout ParsedText) {
        let tag = text.tokens[token].tag
        let form = text.form(token)
        let isProper = tag == .properNoun || tag == .pluralProperNoun
        let rule = rule(for: form, tag)
        guard rule != nil || (!isProper && form.contains { $0 >= 0x41 && $0 <= 0x5A }) else { return }
        let (cut, ending) = (rule?.cut ?? 0, rule?.ending ?? [])
        let kept = form.dropLast(min(cut, form.count))
        if kept.isEmpty && ending.isEmpty { return }
        let start = text.lemmaBytes.count
        for byte in kept { text.lemmaBytes.append(isProper ? byte : ByteScan.lowered(byte)) }
        text.lemmaBytes.append(contentsOf: ending)
        text.tokens[token].lemmaStart = Int32(truncatingIfNeeded: start)
        text.tokens[token].lemmaEnd = Int32(truncatingIfNeeded: text.lemmaBytes.count)
    }

    /// The rule of the longest known ending; nil where nothing is known, or nothing changes.
    private func rule(for form: ArraySlice<UInt8>, _ tag: WordTag) -> Rule? {
        let isProper = tag == .properNoun || tag == .pluralProperNoun
        var (best, hash): (Int, UInt64) = (0, 7)
        var length = 0
        for byte in form.reversed() {
            hash = Self.extend(hash, by: isProper ? byte : ByteScan.lowered(byte))
            length += 1
            if length > Self.longestEnding, length < form.count { continue }
            if length > 32 { break }
            let isWhole = length == form.count
            if let rule = find(Self.key(tag, hash, isWhole: isWhole)) { best = rule }
        }
        guard best > 0, case let rule = rules[best - 1], rule.cut > 0 || !rule.ending.isEmpty else { return nil }
        // A curly apostrophe has more bytes than the straight one that was learned.
        return rule
    }

    @inline(__always)
    private func find(_ key: UInt64) -> Int? {
        var slot = key & mask
        while case let entry = table[Int(slot)], entry != 0 {
            if entry >> 12 == UInt32(truncatingIfNeeded: key >> 44) { return Int(entry & 0xFFF) }
            slot = (slot + 1) & mask
        }
        return nil
    }
}
