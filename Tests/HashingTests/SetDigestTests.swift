import Hashing
import TestSupport
import Testing

@Suite struct SetDigestTests {
    private func leaf(_ text: String) -> SHA256Digest { SHA256Digest(of: Array(text.utf8)) }

    private func digest(of leaves: some Sequence<SHA256Digest>) -> SetDigest {
        var set = SetDigest()
        for leaf in leaves { set.insert(leaf) }
        return set
    }

    @Test func theEmptySetIsAllNoughts() {
        #expect(SetDigest().state == [UInt8](repeating: 0, count: 2048))
        #expect(SetDigest().digest == SHA256Digest(of: [UInt8](repeating: 0, count: 2048)))
    }

    /// The words are SHAKE-128 of the leaf, so that another machine, or another program, comes to the same digest.
    @Test func aLeafIsStretchedByShake128() {
        // SHAKE-128 of 32 noughts, its first eight bytes.
        let noughts = SHA256Digest(bytes: [UInt8](repeating: 0, count: 32))
        let state = digest(of: [noughts].compactMap { $0 }).state
        #expect(state.prefix(8) == [0x24, 0xA7, 0xCA, 0x4B, 0x75, 0xE3, 0x89, 0x8D])
        #expect(state.count == 2048)
    }

    @Test(arguments: [5, 41] as [UInt64]) func orderDoesNotMatter(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let leaves = (0..<30).map { leaf("leaf \($0)") }
        let expected = digest(of: leaves)
        for _ in 0..<10 {
            #expect(digest(of: leaves.shuffled(using: &random)) == expected, "seed \(seed)")
        }
    }

    @Test(arguments: [8, 1234] as [UInt64]) func historyDoesNotMatter(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var set = SetDigest()
        var leaves: [SHA256Digest] = []
        for step in 0..<200 {
            if !leaves.isEmpty, random.next(below: 5) < 2 {
                set.remove(leaves.remove(at: random.next(below: leaves.count)))
            } else {
                leaves.append(leaf("leaf \(random.next(below: 50))"))
                set.insert(leaves[leaves.count - 1])
            }
            if step % 20 == 0 {
                #expect(set == digest(of: leaves), "seed \(seed), step \(step)")
                #expect(set.digest == digest(of: leaves).digest, "seed \(seed), step \(step)")
            }
        }
        for leaf in leaves { set.remove(leaf) }
        #expect(set == SetDigest(), "seed \(seed)")
    }

    @Test func aLeafCountsAsOftenAsItWasAdded() {
        let once = digest(of: [leaf("a"), leaf("b")])
        let twice = digest(of: [leaf("a"), leaf("a"), leaf("b")])
        #expect(once != twice)
        #expect(once.digest != twice.digest)
        #expect(digest(of: [leaf("a"), leaf("a")]) != digest(of: [leaf("b"), leaf("b")]))
        #expect(digest(of: [leaf("a"), leaf("a")]) != SetDigest(), "no exclusive or")
    }

    @Test func theStateTakesItUpAgain() throws {
        var set = digest(of: (0..<7).map { leaf("\($0)") })
        var again = try #require(SetDigest(state: set.state))
        #expect(again == set)
        set.insert(leaf("more"))
        again.insert(leaf("more"))
        #expect(again.digest == set.digest)
    }

    @Test(arguments: [0, 2047, 2049]) func refusesAStateOfAnotherLength(count: Int) {
        #expect(SetDigest(state: [UInt8](repeating: 0, count: count)) == nil)
    }
}
