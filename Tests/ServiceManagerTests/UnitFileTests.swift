import Glibc
import Testing

/// The unit that ships, as systemd itself reads it.
@Suite(.enabled(if: access("/usr/bin/systemd-analyze", X_OK) == 0, "systemd-analyze is not installed"))
struct UnitFileTests {
    private static let folder =
        #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/systemd"
    private static let unit = folder + "/datelined.service"

    /// The units that ship, and the names that they are tried under.
    static let units = [
        ("datelined.service", "datelined.service"), ("datelined@.service", "datelined@wire.service"),
        ("datelined.socket", "datelined.socket"),
    ]

    /// Calls `body` with a copy of a unit whose programs exist here.
    private func withCopy(of source: String, as name: String, _ body: (String) throws -> Void) throws {
        var template = Array("/tmp/dateline-unit-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { _ = try? run("rm -r '\(directory)'") }
        // A socket is looked at with the service that it starts.
        for (from, to) in [("datelined.service", "datelined.service"), (source, name)] {
            let copied =
                "sed 's|^\\(Exec[A-Za-z]*=\\)[^ ]*|\\1/bin/true|' '\(Self.folder)/\(from)' > '\(directory)/\(to)'"
            let made = try run(copied)
            try #require(made.status == 0, "\(made.output)")
        }
        try body(directory + "/" + name)
    }

    /// Runs a shell command; what it wrote to either stream, and how it ended.
    private func run(_ command: String) throws -> (output: String, status: Int32) {
        let stream = try #require(popen("exec 2>&1; " + command, "r"))
        var output: [UInt8] = []
        while true {
            let byte = getc(stream)
            guard byte != EOF else { break }
            output.append(UInt8(truncatingIfNeeded: byte))
        }
        return (String(decoding: output, as: UTF8.self), pclose(stream))
    }

    @Test("The units have no mistake that systemd sees", arguments: units)
    func verify(source: String, name: String) throws {
        try withCopy(of: source, as: name) { copy in
            // It ends well on mistakes that systemd would merely warn of, so silence is what counts.
            let (output, status) = try run("cd \"$(dirname '\(copy)')\" && systemd-analyze verify '\(copy)'")
            #expect(status == 0)
            #expect(output == "")
        }
    }

    @Test("The units leave the daemon little that it could do harm with", arguments: units.prefix(2))
    func security(source: String, name: String) throws {
        try withCopy(of: source, as: name) { copy in
            let (output, _) = try run("systemd-analyze security --offline=true --no-pager '\(copy)'")
            let verdict = try #require(output.split(separator: "\n").last { $0.contains("Overall exposure level") })
            let level = try #require(verdict.split(separator: " ").compactMap { Double($0) }.first, "\(verdict)")
            #expect(level <= 0.6, "\(output)")
        }
    }

    @Test("The template differs from the unit in its places alone")
    func template() throws {
        let settings = { (name: String) throws -> [Substring] in
            let text = try run("cat '\(Self.folder)/\(name)'").output
            return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        }
        let places = ["Description=", "ExecStart=", "StateDirectory=", "RuntimeDirectory="]
        let same = { (line: Substring) in !places.contains { line.hasPrefix($0) } }
        let single = try settings("datelined.service")
        let template = try settings("datelined@.service")
        #expect(single.filter(same) == template.filter(same))
        #expect(template.filter { !same($0) }.allSatisfy { $0.contains("%i") })
    }

    @Test("The unit reports readiness, reloads by SIGHUP and is guarded by the watchdog")
    func essentials() throws {
        let (text, _) = try run("cat '\(Self.unit)'")
        let lines = Set(text.split(separator: "\n"))
        for line in [
            "Type=notify", "ExecStart=/usr/bin/datelined", "ExecReload=/bin/kill -HUP $MAINPID", "Restart=on-failure",
            "WatchdogSec=30", "TimeoutAbortSec=10", "User=dateline", "Group=dateline", "StateDirectory=dateline",
            "RuntimeDirectory=dateline", "UMask=0027",
        ] { #expect(lines.contains(line[...]), "\(line)") }
    }
}
