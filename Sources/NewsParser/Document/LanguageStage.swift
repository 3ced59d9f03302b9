import NewsRecord

/// Whether a report is in English, by the share of words that English sentences are held together with.
enum LanguageStage {
    /// In English news some two in five words are such words; in its neighbours hardly one in ten looks like one.
    private static let leastPercent = 20
    /// Fewer words prove nothing.
    private static let leastWordCount = 10

    /// `en`, or nil; and whether the text is long enough to say that it is not English.
    static func run(_ page: PageText) -> (language: String?, isForeign: Bool) {
        var (wordCount, functionCount) = (0, 0)
        for (draft, reading) in zip(page.drafts, page.readings) where ReadingClass(draft.kind) == .prose {
            wordCount += reading.wordCount
            functionCount += reading.functionWordCount
        }
        guard wordCount >= leastWordCount else { return (functionCount > 0 ? "en" : nil, false) }
        return functionCount * 100 >= wordCount * leastPercent ? ("en", false) : (nil, true)
    }
}
