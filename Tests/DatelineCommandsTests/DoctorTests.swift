import Glibc
import Testing

@testable import DatelineCommands

@Suite struct DoctorTests {
    @Test(
        "Room is judged by what others than root may still write",
        arguments: [(UInt64(10 << 30), Finding.Grade.fine), (500 << 20, .warning), (1 << 20, .wrong), (0, .wrong)])
    func room(freeBytes: UInt64, grade: Finding.Grade) {
        #expect(MachineChecks.room(freeBytes: freeBytes, directory: "/s").grade == grade)
    }

    @Test(
        "Watches are judged by the directories that need one",
        arguments: [(100_000, 10, Finding.Grade.fine), (100, 60, .warning), (100, 100, .wrong), (100, 5000, .wrong)])
    func watches(limit: Int, directoryCount: Int, grade: Finding.Grade) {
        let finding = MachineChecks.watches(limit: limit, directoryCount: directoryCount)
        #expect(finding.grade == grade)
        #expect((finding.advice?.contains("fs.inotify.max_user_watches=") ?? false) == (grade != .fine))
    }

    @Test(
        "The unit is judged by what systemd says of it",
        arguments: [
            ("LoadState=loaded\nActiveState=active\nNRestarts=0\nUnitFileState=enabled", Finding.Grade.fine),
            ("LoadState=loaded\nActiveState=active\nNRestarts=3\nUnitFileState=enabled", .warning),
            ("LoadState=loaded\nActiveState=active\nNRestarts=0\nUnitFileState=disabled", .warning),
            ("LoadState=loaded\nActiveState=failed\nNRestarts=0\nUnitFileState=enabled", .wrong),
            ("LoadState=not-found\nActiveState=inactive", .wrong), ("", .wrong),
        ])
    func unit(properties: String, grade: Finding.Grade) {
        let finding = Examination.unit(properties: properties)
        #expect(finding.grade == grade)
        #expect((finding.advice == nil) == (grade == .fine))
    }

    @Test("A network file system is a warning for reports and wrong for the store")
    func fileSystems() {
        #expect(MachineChecks.watchedFileSystem(silentName: nil, directory: "/w").grade == .fine)
        #expect(MachineChecks.watchedFileSystem(silentName: "NFS", directory: "/w").grade == .warning)
        #expect(MachineChecks.stateFileSystem(silentName: nil, directory: "/s").grade == .fine)
        #expect(MachineChecks.stateFileSystem(silentName: "NFS", directory: "/s").grade == .wrong)
    }

    @Test("Names in a finding move no cursor")
    func escapes() {
        let lines = DoctorCommand.lines(.warning("watched directory", "/w/\u{1B}[31m\nx", advice: "rm\u{7}"))
        #expect(lines.count == 2)
        #expect(!lines.joined().unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
}

/// `dateline status` must not start a daemon through a socket that systemd holds.
@Suite struct DaemonPresenceTests {
    @Test("A socket of the state's own owner may be asked")
    func own() throws {
        let folder = try Folder()
        #expect(DaemonPresence.harmless([folder.path + "/none", folder.path], stateDirectory: folder.path).count == 2)
    }

    @Test(
        "Root's socket before somebody else's state is asked only where the lock's process runs",
        .enabled(if: getuid() == 0, "only root can give files away"))
    func managers() throws {
        let folder = try Folder()
        let socket = folder.path + "/socket"
        try folder.write("", to: "socket")
        chown(folder.path, 65_534, 65_534)
        #expect(DaemonPresence.harmless([socket], stateDirectory: folder.path).isEmpty)
        // This process runs, but it is no daemon; that of a number that was never given does not run.
        try folder.write("\(getpid())\n", to: "lock")
        #expect(DaemonPresence.harmless([socket], stateDirectory: folder.path).isEmpty)
        try folder.write("4194303\n", to: "lock")
        #expect(DaemonPresence.harmless([socket], stateDirectory: folder.path).isEmpty)
    }

    private final class Folder {
        let path: String

        init() throws {
            var template = Array("/tmp/dateline-presence-XXXXXX".utf8CString)
            try #require(mkdtemp(&template) != nil)
            path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }

        deinit {
            for name in ["socket", "lock"] { unlink(path + "/" + name) }
            rmdir(path)
        }

        func write(_ text: String, to name: String) throws {
            let descriptor = open(path + "/" + name, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
            try #require(descriptor >= 0)
            defer { close(descriptor) }
            let bytes = Array(text.utf8)
            try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
        }
    }
}
