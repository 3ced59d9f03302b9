import ModelTraining
import NewsSyntax
import Testing

/// A problem that no linear model solves: whether two features are equal.
private let instances: [(features: [UInt64], label: Int)] = [
    ([FeatureKey.make(1, 0), FeatureKey.make(2, 0)], 0), ([FeatureKey.make(1, 1), FeatureKey.make(2, 1)], 0),
    ([FeatureKey.make(1, 0), FeatureKey.make(2, 1)], 1), ([FeatureKey.make(1, 1), FeatureKey.make(2, 0)], 1),
]

private func train(linear: Int = 0, seed: UInt64 = 7) -> SparseNet.Weights {
    var counter = FeatureCounter()
    for instance in instances { counter.count(instance.features) }
    var shape = NetTrainer.Shape(hidden: 16 - linear, linear: linear, classes: 2)
    shape.dropout = 0
    shape.seed = seed
    var trainer = NetTrainer(shape, keys: counter.keys(minimum: 1, limit: 100))
    for epoch in 0..<400 {
        for instance in instances {
            trainer.learn(instance.features, class: instance.label, progress: Float(epoch) / 400)
        }
    }
    return trainer.weights()
}

private func best(_ net: SparseNet, _ features: [UInt64]) -> Int {
    let scratch = SparseNet.Scratch()
    features.withUnsafeBufferPointer { net.score($0, scratch) }
    return net.best(scratch)
}

@Suite struct NetTrainerTests {
    @Test(arguments: [0, 4]) func learnsWhatFeaturesSayTogether(linear: Int) throws {
        let file = try ModelFile(ModelFile.bytes(of: [("net", SparseNet.section(of: train(linear: linear)))]))
        let net = try SparseNet(file.section("net"))
        for instance in instances { #expect(best(net, instance.features) == instance.label) }
        // What was never seen brings nothing, and nothing traps.
        #expect((0..<2).contains(best(net, [FeatureKey.make(9, 9)])))
        #expect((0..<2).contains(best(net, [UInt64](repeating: instances[0].features[0], count: 1_000))))
    }

    @Test func isTheSameEveryTime() {
        #expect(SparseNet.section(of: train()) == SparseNet.section(of: train()))
        #expect(SparseNet.section(of: train()) != SparseNet.section(of: train(seed: 8)))
    }

    @Test func keepsTheStrongestRows() throws {
        var weights = train()
        // The second feature says hardly anything.
        for unit in 0..<weights.unitCount { weights.rows[weights.unitCount + unit] *= 0.01 }
        let all = SparseNet.section(of: weights)
        #expect(SparseNet.section(of: weights, rowLimit: weights.keys.count) == all)
        let some = SparseNet.section(of: weights, rowLimit: weights.keys.count - 1)
        #expect(some.count == all.count - weights.unitCount)
        let file = try ModelFile(ModelFile.bytes(of: [("net", some)]))
        let net = try SparseNet(file.section("net"))
        let scratch = SparseNet.Scratch()
        func scores(_ keys: [UInt64]) -> [Float] {
            keys.withUnsafeBufferPointer { net.score($0, scratch) }
            return (0..<2).map { scratch.scores[$0] }
        }
        #expect(scores([weights.keys[1]]) == scores([]) && scores([weights.keys[0]]) != scores([]))
    }

    @Test func choosesTheMostFrequentFeatures() {
        var counter = FeatureCounter()
        counter.count([5, 6, 7, 6])
        counter.count([7, 6])
        #expect(counter.keys(minimum: 1, limit: 10) == [5, 6, 7])
        #expect(counter.keys(minimum: 2, limit: 10) == [6, 7])
        #expect(counter.keys(minimum: 1, limit: 1) == [6])
    }
}
