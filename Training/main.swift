import Glibc

/// Makes and measures the weights; see script/train. Errors are told in a line, with exit code 64 or 66.
do {
    try TrainingProgram.run(Array(CommandLine.arguments.dropFirst()))
} catch let failure as TrainingFailure {
    TrainingProgram.complain(failure.sentence)
    exit(failure.exitCode)
}
