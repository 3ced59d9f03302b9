/// Weights under way: steps that shrink by feature (Duchi, Hazan and Singer, 2011), and the mean of the weights over the
/// later part of the way (Polyak and Juditsky, 1992), so that the order of the last examples decides little.
struct AdaptiveDescent {
    private(set) var values: [Float]
    private var squares: [Float]
    /// How far each weight is ahead of its mean.
    private var lead: [Float]
    private let rate: Float
    private let decay: Float
    private let exampleCount: Float
    private var seen: Float = 0
    /// Which share of the steps that are averaged over comes before the one under way.
    private var share: Float = 0
    /// The share of the examples after which averaging begins.
    private static let unsettled: Float = 0.4

    /// - Parameter exampleCount: how many examples will be seen, each as often as it is.
    init(count: Int, rate: Float, decay: Float, exampleCount: Int) {
        values = [Float](repeating: 0, count: count)
        squares = [Float](repeating: 0.01, count: count)
        lead = values
        (self.rate, self.decay, self.exampleCount) = (rate, decay, Float(exampleCount))
    }

    /// Tells that the steps which follow are of the next example.
    mutating func beginExample() {
        seen += 1
        let start = Self.unsettled * exampleCount
        share = max(0, seen - start) / (exampleCount - start)
    }

    /// One step of a weight against an error: how much more of its feature there should be, -1 to 1.
    @inline(__always)
    mutating func step(_ number: Int, _ error: Float) {
        let slope = error - decay * values[number]
        squares[number] += slope * slope
        let step = rate * slope / squares[number].squareRoot()
        values[number] += step
        lead[number] += share * step
    }

    /// The weights that were learned.
    var means: [Float] { zip(values, lead).map { $0 - $1 } }

    /// The mean of what is learned from the same examples in several orders: what one order happens to teach is in no other.
    static func mean(ofOrders count: Int, _ learn: (_ order: UInt64) -> [Float]) -> [Float] {
        var sum = learn(0)
        for order in 1..<max(1, count) {
            for (number, value) in learn(UInt64(order)).enumerated() { sum[number] += value }
        }
        return sum.map { $0 / Float(max(1, count)) }
    }
}
