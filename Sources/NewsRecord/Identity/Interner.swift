/// Gives equal stretches of bytes equal numbers, so that sequences of them compare quickly.
struct Interner {
    private var numbers: [Key: Int] = [:]

    /// The number of `bytes`. What differs in `mark` differs, whatever its bytes.
    mutating func number(of bytes: ArraySlice<UInt8>, mark: Int = 0) -> Int {
        let key = Key(mark: mark, bytes: bytes)
        if let known = numbers[key] { return known }
        let number = numbers.count
        numbers[key] = number
        return number
    }

    /// The hash of a slice goes byte by byte; this one takes them at once.
    private struct Key: Hashable {
        var mark: Int
        var bytes: ArraySlice<UInt8>

        func hash(into hasher: inout Hasher) {
            hasher.combine(mark)
            bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        }
    }
}
