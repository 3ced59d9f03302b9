import NewsText

/// What word lists say of a word or a phrase: a set of classes.
package struct NameClasses: OptionSet, Sendable {
    package var rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let givenName = NameClasses(rawValue: 1 << 0)
    package static let surname = NameClasses(rawValue: 1 << 1)
    /// A surname that few have.
    package static let rareSurname = NameClasses(rawValue: 1 << 2)
    /// A city of 100,000 and more, or a capital.
    package static let city = NameClasses(rawValue: 1 << 3)
    package static let town = NameClasses(rawValue: 1 << 4)
    package static let country = NameClasses(rawValue: 1 << 5)
    /// A continent, a part of the world, a state or a province, or its abbreviation.
    package static let region = NameClasses(rawValue: 1 << 6)
    package static let demonym = NameClasses(rawValue: 1 << 7)
    /// Heads the name of an organisation: `Ministry`, `Inc.`.
    package static let organisationWord = NameClasses(rawValue: 1 << 8)
    /// An outlet, an agency, a party, a body that is known by its name.
    package static let organisation = NameClasses(rawValue: 1 << 9)
    package static let title = NameClasses(rawValue: 1 << 10)
    package static let honorific = NameClasses(rawValue: 1 << 11)
    /// `River`, `County`, `North`.
    package static let placeWord = NameClasses(rawValue: 1 << 12)
    /// Weekdays, months, holidays.
    package static let calendar = NameClasses(rawValue: 1 << 13)
    /// Stands in running text with a small letter, too.
    package static let common = NameClasses(rawValue: 1 << 14)
    /// Reports what someone says.
    package static let speech = NameClasses(rawValue: 1 << 15)
}

/// Words and phrases with their classes, as fingerprints: four bytes for each slot of a table that is half empty at
/// least. One word in some ten thousand that is in no list is taken for one that is; a learned tagger can live with it.
package struct NameLexicon: Sendable {
    /// A slot holds sixteen bits of the hash and the classes; 0 is a free slot.
    package let slots: [UInt32]
    private let mask: UInt64

    /// Phrases of more words are in no list.
    package static let longestWordCount = 4

    /// Takes the slots as `init(entries:)` laid them out; nil where their number is no power of two.
    package init?(slots: [UInt32]) {
        guard slots.count >= 2, slots.count & (slots.count - 1) == 0, slots.contains(0) else { return nil }
        self.slots = slots
        mask = UInt64(slots.count - 1)
    }

    /// Lays out phrases by their hashes.
    package init(entries: [UInt64: NameClasses]) {
        var capacity = 16
        while capacity < entries.count * 2 { capacity *= 2 }
        var slots = [UInt32](repeating: 0, count: capacity)
        let mask = UInt64(capacity - 1)
        for (hash, classes) in entries.sorted(by: { $0.key < $1.key }) where classes.rawValue != 0 {
            let mark = Self.mark(hash)
            var slot = Int(hash & mask)
            while slots[slot] != 0, slots[slot] >> 16 != mark { slot = (slot + 1) & Int(mask) }
            slots[slot] = mark << 16 | slots[slot] & 0xFFFF | UInt32(classes.rawValue)
        }
        self.slots = slots
        self.mask = mask
    }

    private static func mark(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 48) | 1 }

    /// The classes of what has this hash.
    package func classes(_ hash: UInt64) -> NameClasses {
        let mark = Self.mark(hash)
        var slot = hash & mask
        while true {
            let value = slots[Int(slot)]
            if value == 0 { return [] }
            if value >> 16 == mark { return NameClasses(rawValue: UInt16(truncatingIfNeeded: value)) }
            slot = (slot + 1) & mask
        }
    }
}

/// Hashes of words and phrases. They are part of the format of the weights: changing them means training anew.
package enum NameHashing {
    /// A word whatever the case of its ASCII letters; full stops in and after it say nothing.
    package static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in start..<end where bytes[index] != 0x2E {
            hash = (hash ^ UInt64(ByteScan.lowered(bytes[index]))) &* 0x100_0000_01B3
        }
        return mixed(hash)
    }

    /// The hash of a phrase from that of its beginning and that of its next word.
    package static func phrase(_ hash: UInt64, _ word: UInt64) -> UInt64 { mixed(hash &+ 0x9E37_79B9_7F4A_7C15 ^ word) }

    package static func mixed(_ value: UInt64) -> UInt64 {
        var hash = value
        hash = (hash ^ hash >> 32) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ hash >> 29) &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ hash >> 32
    }
}
