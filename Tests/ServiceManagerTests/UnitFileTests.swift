import Glibc
import Testing

/// The unit that ships, as systemd itself reads it.
@Suite(.enabled(if: access("/usr/bin/systemd-analyze", X_OK) == 0, "systemd-analyze is not installed"))
struct UnitFileTests {
    private static let unit =
        #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
        + "/systemd/datelined.service"

    /// Calls `body` with a copy of the unit whose programs exist here.
    private func withCopy(_ body: (String) throws -> Void) throws {
        var template = Array("/tmp/dateline-unit-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let copy = directory + "/datelined.service"
        defer {
            unlink(copy)
            rmdir(directory)
        }
        let made = try run("sed 's|^\\(Exec[A-Za-z]*=\\)[^ ]*|\\1/bin/true|' '\(Self.unit)' > '\(copy)'")
        try #require(made.status == 0, "\(made.output)")
        try body(copy)
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

    @Test("The unit has no mistake that systemd sees")
    func verify() throws {
        try withCopy { copy in
            // It ends well on mistakes that systemd would merely warn of, so silence is what counts.
            let (output, status) = try run("systemd-analyze verify '\(copy)'")
            #expect(status == 0)
            #expect(output == "")
        }
    }

    @Test("The unit leaves the daemon little that it could do harm with")
    func security() throws {
        try withCopy { copy in
            let (output, _) = try run("systemd-analyze security --offline=true --no-pager '\(copy)'")
            let verdict = try #require(output.split(separator: "\n").last { $0.contains("Overall exposure level") })
            let level = try #require(verdict.split(separator: " ").compactMap { Double($0) }.first, "\(verdict)")
            #expect(level <= 0.6, "\(output)")
        }
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
