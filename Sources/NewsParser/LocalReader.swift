internal import Synchronization

/// A block's text and how it is to be read: all that its reading depends on.
struct LocalText: Sendable {
    var bytes: ArraySlice<UInt8>
    var readingClass: ReadingClass
}

/// Reads the texts of a report's blocks, each by itself: as remembered, or now.
struct LocalReader: Sendable {
    let models: ParserModels
    let memo: ParagraphMemo?
    var observer: StageObserver?

    /// What there is to gain is not worth waking another thread for where so few bytes are to be read.
    private static let smallestSpreadByteCount = 600

    /// The readings, in the order of the texts; those that have to be made are made by `spread` where there is one.
    func readings(of texts: [LocalText], _ spread: Spread?) -> [LocalReading] {
        guard let spread else { return texts.map { known($0) ?? made($0) } }
        var readings = texts.map { known($0) }
        let missing = readings.indices.filter { readings[$0] == nil }
        let byteCount = missing.reduce(0) { $0 + texts[$1].bytes.count }
        guard missing.count > 1, byteCount >= Self.smallestSpreadByteCount else {
            return zip(texts, readings).map { text, reading in reading ?? made(text) }
        }
        // The longest first: none is left to one thread while the others have nothing to do.
        let order = missing.sorted { texts[$0].bytes.count > texts[$1].bytes.count }
        let results = Results(count: order.count)
        spread(order.count) { number in results.set(number, made(texts[order[number]])) }
        for (index, reading) in zip(order, results.all) { readings[index] = reading }
        return zip(texts, readings).map { text, reading in reading ?? made(text) }
    }

    private func known(_ text: LocalText) -> LocalReading? { memo?.reading(of: text) }

    private func made(_ text: LocalText) -> LocalReading {
        let reading = LocalReading(Array(text.bytes), text.readingClass, models, observer)
        memo?.remember(reading, of: text)
        return reading
    }

    /// What several threads have made.
    private final class Results: Sendable {
        private let readings: Mutex<[LocalReading?]>

        init(count: Int) { readings = Mutex([LocalReading?](repeating: nil, count: count)) }

        var all: [LocalReading?] { readings.withLock { $0 } }

        func set(_ number: Int, _ reading: LocalReading) { readings.withLock { $0[number] = reading } }
    }
}
