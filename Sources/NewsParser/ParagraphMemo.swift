import NewsText
internal import Synchronization

/// Remembers what the local stages made of a block's text, so that a report of which one paragraph changed is read
/// anew in that paragraph alone. Shared by threads, bounded, and empty after a start.
public final class ParagraphMemo: Sendable {
    /// Two generations: what is asked for moves to the young one, and when that is full, the old one goes.
    ///
    /// The keys are hashes; what is found is compared in full.
    private struct State {
        var young: [UInt64: LocalReading] = [:]
        var old: [UInt64: LocalReading] = [:]
        var youngByteCount = 0
    }

    private let state = Mutex(State())
    private let generationByteCount: Int

    /// Takes about how many bytes of memory the remembered readings may have.
    public init(capacityBytes: Int = 8 << 20) { generationByteCount = max(1, capacityBytes / 2) }

    /// Forgets everything and gives the memory back, as after a large scan: what it read will hardly be asked for.
    public func removeAll() { state.withLock { $0 = State() } }

    /// How many readings are remembered.
    public var count: Int { state.withLock { $0.young.count + $0.old.count } }

    /// The reading of a text, where it is remembered.
    func reading(of text: LocalText) -> LocalReading? {
        guard let known = find(Self.hash(text.bytes, text.readingClass)), known.readingClass == text.readingClass,
            Self.areEqual(known.text.bytes, text.bytes)
        else { return nil }
        return known
    }

    /// Remembers what a text reads as.
    func remember(_ reading: LocalReading, of text: LocalText) {
        let key = Self.hash(text.bytes, text.readingClass)
        state.withLock { keep(reading, as: key, in: &$0) }
    }

    private func find(_ key: UInt64) -> LocalReading? {
        state.withLock { state in
            if let reading = state.young[key] { return reading }
            guard let reading = state.old.removeValue(forKey: key) else { return nil }
            keep(reading, as: key, in: &state)
            return reading
        }
    }

    private func keep(_ reading: LocalReading, as key: UInt64, in state: inout State) {
        let cost = reading.costBytes
        // What fills a generation alone would only push out everything else.
        guard cost <= generationByteCount / 4 else { return }
        if state.youngByteCount + cost > generationByteCount {
            swap(&state.old, &state.young)
            state.young.removeAll(keepingCapacity: true)
            state.youngByteCount = 0
        }
        if state.young.updateValue(reading, forKey: key) == nil { state.youngByteCount += cost }
    }

    /// Compares eight bytes at a time.
    private static func areEqual(_ left: [UInt8], _ right: ArraySlice<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        return left.withUnsafeBytes { left in
            right.withUnsafeBytes { right in
                var index = 0
                while index + 8 <= left.count {
                    let (first, second) = (
                        left.loadUnaligned(fromByteOffset: index, as: UInt64.self),
                        right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    )
                    guard first == second else { return false }
                    index += 8
                }
                while index < left.count {
                    guard left[index] == right[index] else { return false }
                    index += 1
                }
                return true
            }
        }
    }

    /// A quick hash of eight bytes at a time; equal hashes are told apart by comparing the bytes.
    private static func hash(_ bytes: ArraySlice<UInt8>, _ readingClass: ReadingClass) -> UInt64 {
        bytes.withUnsafeBytes { raw in
            var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 &+ UInt64(readingClass.rawValue) &+ UInt64(raw.count) << 8
            var index = 0
            while index + 8 <= raw.count {
                hash = (hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0xFF51_AFD7_ED55_8CCD
                hash ^= hash >> 32
                index += 8
            }
            while index < raw.count {
                hash = (hash ^ UInt64(raw[index])) &* 0x100_0000_01B3
                index += 1
            }
            return hash ^ hash >> 29
        }
    }
}
