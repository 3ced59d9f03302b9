import Foundation
import NewsNames
import NewsSyntax
import NewsText

/// Learns the weights of the tagger of names and writes them.
///
/// usage: dateline-train-names WORK DATA OUT — WORK holds what `script/name-corpora.py` wrote, DATA the lists of places
/// and persons; OUT is a file of weights with one section.
@main
struct Main {
    private static let runCount = 4
    private static let epochCount = 8
    /// Documents of re3d that choices are measured on, and nothing is learned from.
    private static let heldOutCount = 20
    /// Words that stand so often with a small letter are no rare names.
    private static let commonCount = 3

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst().map { String($0) }
        guard arguments.count == 3 else {
            print("usage: dateline-train-names WORK DATA OUT")
            exit(64)
        }
        let (work, data, out) = (arguments[0] + "/", arguments[1] + "/", arguments[2])
        let treebank = try Examples.load(work + "gum-train.jsonl")
        let re3d = try Examples.load(work + "re3d.jsonl")
        let plain = try Examples.load(work + "ewt-train.jsonl")
        var lists = NameLists()
        lists.addLexicons()
        lists.addPersons(try String(contentsOfFile: data + "persons.tsv", encoding: .utf8))
        lists.addPlaces(try String(contentsOfFile: data + "places.tsv", encoding: .utf8))
        lists.addCommon(treebank + re3d + plain, atLeast: commonCount)
        let lexicon = lists.lexicon
        let examples = treebank + re3d.dropLast(heldOutCount)
        var sum: NameWeights?
        for run in 1...runCount {
            var trainer = NameTrainer(lexicon: lexicon, seed: UInt64(run))
            trainer.train(examples, epochs: epochCount)
            if sum == nil { sum = trainer.averages() } else { sum? += trainer.averages() }
        }
        guard let model = sum?.model(runCount: runCount, lexicon: lexicon) else { return }
        let file = ModelFile.bytes(of: [(NameTagger.section, model.encoded())])
        try Data(file).write(to: URL(fileURLWithPath: out))
        Evaluation.report("treebank, dev", try Examples.load(work + "gum-dev.jsonl"), model)
        Evaluation.report("re3d, held out", Array(re3d.suffix(heldOutCount)), model)
        Evaluation.reportSpeed(plain, model)
    }
}
