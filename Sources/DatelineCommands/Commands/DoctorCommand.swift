import ArgumentParser
import ChangeAccount
import NewsRecord

/// `dateline doctor`: looks at what a daemon needs, and says what to do.
struct DoctorCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look at limits, permissions, file systems and the unit; say what to do.",
        discussion: "Changes and starts nothing. The exit code is 1 if something is wrong, 0 with mere warnings.")

    @OptionGroup var place: StorePlace
    @OptionGroup var form: OutputForm

    func run(on host: Host) throws {
        let location = try place.locate(on: host)
        let findings = Examination(location: location, environment: host.environment).findings()
        let printer = Printer(host, forPeople: !form.json)
        for finding in findings {
            if form.json {
                try printer.json { writer in
                    writer.object {
                        $0.key("subject")
                        $0.string(finding.subject)
                        $0.key("grade")
                        $0.string(finding.grade.rawValue)
                        $0.key("text")
                        $0.string(finding.text)
                        $0.key("advice")
                        if let advice = finding.advice { $0.string(advice) } else { $0.null() }
                    }
                }
            } else {
                for line in Self.lines(finding) { try printer.line(line) }
            }
        }
        try printer.finish()
        if findings.contains(where: { $0.grade == .wrong }) { throw CommandFailure.unwell }
    }

    /// What was found, and below it what to do.
    static func lines(_ finding: Finding) -> [String] {
        let grade = DisplayWidth.padded(finding.grade.rawValue, toColumns: 9)
        let subject = DisplayWidth.padded(finding.subject, toColumns: 21)
        let first = grade + subject + PlainText.oneLine(finding.text)
        return [first]
            + (finding.advice.map { [DisplayWidth.padded("", toColumns: 30) + "→ " + PlainText.oneLine($0)] } ?? [])
    }
}
