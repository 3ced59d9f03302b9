import NewsText

/// Past forms that are no other word, for where tagger and lemmatiser do not know them as verbs.
enum PastForms {
    private static let words = lemmas.map(\.value)
    private static let table = WordTable(lemmas.enumerated().map { ($1.key, UInt64($0 + 1)) })

    /// The lemma of such a form.
    static func lemma(of form: ArraySlice<UInt8>) -> String? {
        let value = form.withUnsafeBufferPointer { table.value($0, 0, $0.count) }
        return value == 0 ? nil : words[Int(value) - 1]
    }

    /// Each form with its lemma.
    static let lemmas: [String: String] = {
        let pairs = """
            freed free lent lend slid slide forbade forbid forbidden forbid unearthe unearth beaten beat fled flee sank sink
            sunk sink stole steal stolen steal shook shake shaken shake broke break overthrew overthrow overthrown overthrow
            threw throw thrown throw withdrew withdraw withdrawn withdraw sought seek slew slay slain slay wept weep wrote write
            rose rise risen rise fell fall fallen fall drew draw gave give given give took take taken take went go
            sent send spent spend built build held hold led lead fed feed bred breed met meet shot shoot swept sweep swore
            swear sworn swear tore tear torn tear froze freeze frozen freeze chose choose chosen choose hid hide hidden hide
            rode ride ridden ride drove drive driven drive flew fly flown fly grew grow knew know began begin begun begin
            sang sing rang ring drank drink swam swim ran run won win caught catch taught teach thought think brought bring
            bought buy fought fight sold sell told tell laid lay paid pay hung hang hanged hang stuck stick struck strike
            stricken strike clung cling flung fling spun spin dug dig strove strive bitten bite bit bite overran overrun
            swung swing bent bend shrank shrink sprang spring slung sling wove weave wrung wring sped speed crept creep bled bleed
            dealt deal leapt leap leant lean burnt burn woke wake spoke speak mistook mistake forgave forgive kept keep lost lose initialled initial retook retake retaken
            retake overshot overshoot undertook undertake underwent undergo overcame overcome rebuilt rebuild withheld withhold upheld uphold
            misled mislead piled pile panicked panic seceded secede eyed eye
            """
        let words = pairs.split { $0 == " " || $0 == "\n" }.map(String.init)
        var lemmas: [String: String] = [:]
        for index in stride(from: 0, to: words.count - 1, by: 2) { lemmas[words[index]] = words[index + 1] }
        return lemmas
    }()
}
