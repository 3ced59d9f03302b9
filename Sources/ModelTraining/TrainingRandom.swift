/// Random numbers and functions that are the same on every machine (the generator: Steele, Lea and Flood, 2014).
public struct TrainingRandom: Sendable {
    private var state: UInt64

    /// Equal seeds give equal numbers.
    public init(seed: UInt64) { state = seed }

    /// The next 64 bits.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 to below 1.
    public mutating func unit() -> Float { Float(next() >> 40) * (1 / 16_777_216) }

    /// From -1 to below 1.
    public mutating func symmetric() -> Float { unit() * 2 - 1 }

    /// From 0 to below `bound`.
    public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(1, bound))) }

    /// Brings the elements into a random order.
    public mutating func shuffle<Element>(_ elements: inout [Element]) {
        guard elements.count > 1 else { return }
        for place in stride(from: elements.count - 1, to: 0, by: -1) { elements.swapAt(place, below(place + 1)) }
    }

    /// e to the power of a number that is not positive; exact to about six digits.
    static func exponential(_ value: Float) -> Float {
        guard value > -80 else { return 0 }
        let scaled = value * 1.442_695_04
        let whole = scaled.rounded(.down)
        let part = (scaled - whole) * 0.693_147_18
        let series =
            1 + part * (1 + part * (0.5 + part * (1.0 / 6 + part * (1.0 / 24 + part * (1.0 / 120 + part / 720)))))
        return series * Float(sign: .plus, exponent: Int(whole), significand: 1)
    }

    /// The natural logarithm of a positive number; exact to about five digits.
    static func logarithm(_ value: Float) -> Float {
        let exponent = Float(value.exponent)
        let part = (value.significand - 1) / (value.significand + 1)
        let square = part * part
        return exponent * 0.693_147_18 + 2 * part * (1 + square * (1.0 / 3 + square * (0.2 + square / 7)))
    }
}
