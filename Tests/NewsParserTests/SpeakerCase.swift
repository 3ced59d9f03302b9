import NewsParser
import NewsRecord
import Testing

/// A small report, and who is found to say what in it by the parser as it ships.
struct SpeakerCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    /// `source > speaker (basis): content / content`; none where nothing is said.
    var lines: [String]

    /// The lines that the parser owes.
    func found() throws -> [String] {
        let record = try #require(Reading.shipped).parse(Array(text.utf8), path: Reading.path)
        return record.attributions.map { attribution in
            let content = attribution.content.map(\.passage.text).joined(separator: " / ")
            return
                "\(attribution.source?.text ?? "-") > \(attribution.speaker ?? "-") (\(attribution.speakerBasis?.rawValue ?? "-")): \(content)"
        }
    }
}
