/// What the doctor found out about one thing.
struct Finding: Equatable {
    /// How bad it is.
    enum Grade: String {
        /// As it should be.
        case fine = "ok"
        /// It works, and might not for ever.
        case warning
        /// It does not work.
        case wrong
    }

    /// The thing, in a word or two.
    var subject: String
    var grade: Grade
    /// What was found, in words.
    var text: String
    /// What to do about it; nil where there is nothing to do.
    var advice: String?

    static func fine(_ subject: String, _ text: String) -> Finding {
        Finding(subject: subject, grade: .fine, text: text)
    }

    static func warning(_ subject: String, _ text: String, advice: String) -> Finding {
        Finding(subject: subject, grade: .warning, text: text, advice: advice)
    }

    static func wrong(_ subject: String, _ text: String, advice: String) -> Finding {
        Finding(subject: subject, grade: .wrong, text: text, advice: advice)
    }
}
