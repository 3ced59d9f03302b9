import Foundation
import Testing

/// Thousands of steps of a made-up world, driven by a seed through the real stages of the pipeline, with crashes at every
/// step of commit, publication, rotation, compaction, purge, migration and reading again, against a model in memory of
/// what must be true.
///
/// `DATELINE_SIMULATION_SEED` and `DATELINE_SIMULATION_STEPS` choose another run, and a run that fails writes all that it
/// did to `DATELINE_SIMULATION_LOG`, and the state directory beside it; `script/soak` makes long ones.
@Suite(.serialized) struct SimulationTests {
    static let seeds: [UInt64] = environment("DATELINE_SIMULATION_SEED").map { [$0] } ?? [1, 2]
    static let stepCount = Int(environment("DATELINE_SIMULATION_STEPS") ?? 400)

    private static func environment(_ name: String) -> UInt64? {
        ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
    }

    @Test(arguments: seeds) func whatIsTrueStaysTrueThroughCrashes(seed: UInt64) throws {
        let simulation = try Simulation(seed: seed)
        for _ in 0..<Self.stepCount {
            try simulation.step()
            if let flaw = simulation.flaws.first {
                Issue.record("seed \(seed), step \(simulation.stepNumber): \(flaw); \(simulation.log.suffix(15))")
                if let path = ProcessInfo.processInfo.environment["DATELINE_SIMULATION_LOG"] {
                    try simulation.keepEvidence(path)
                }
                return
            }
        }
        try simulation.finish()
        #expect(simulation.flaws.isEmpty, "seed \(seed): \(simulation.flaws); \(simulation.log.suffix(15))")
        print("simulation: seed \(seed), \(simulation.stepNumber) steps, \(simulation.account)")
        // A run that met no crash has shown little.
        if Self.stepCount >= 1000 {
            #expect(simulation.crashes.count >= 5, "seed \(seed): only \(simulation.account)")
        }
    }
}
