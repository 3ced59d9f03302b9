import NewsAttribution
import Testing

@Suite struct SharesTests {
    @Test func sharesAddUpToOneAndKeepTheOrder() {
        let shares = AttributionModel.shares([0.5, 3, -2, 3.5, -100])
        #expect(abs(shares.reduce(0, +) - 1) < 0.000_1)
        #expect(shares[3] > shares[1] && shares[1] > shares[0] && shares[0] > shares[2] && shares[4] == 0)
    }

    /// A score that is higher by ln 2 counts twice as much, to three digits.
    @Test(arguments: [0.693_147, 1.386_294, 0.1, 2.5] as [Float]) func isTheSoftmax(difference: Float) {
        let shares = AttributionModel.shares([difference, 0])
        var power: Float = 1
        // e^x by its series: terms beyond the 20th are below what a Float holds.
        var term: Float = 1
        for number in 1..<20 {
            term *= difference / Float(number)
            power += term
        }
        #expect(abs(shares[0] / shares[1] - power) < power * 0.002)
    }

    @Test func aloneItIsCertain() { #expect(AttributionModel.shares([-7]) == [1]) }
}
