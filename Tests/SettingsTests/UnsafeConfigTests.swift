import Glibc
import Settings
import Testing

/// Whoever may change the configuration decides what the daemon reads.
@Suite struct UnsafeConfigTests {
    private static let cases: [(file: mode_t, directory: mode_t, isRead: Bool)] = [
        (0o644, 0o755, true), (0o600, 0o700, true), (0o664, 0o775, true), (0o666, 0o755, false), (0o602, 0o700, false),
        (0o644, 0o777, false), (0o644, 0o1777, true),
    ]

    @Test("A file that everybody may write, or replace, is not read", arguments: cases)
    func modes(file: mode_t, directory: mode_t, isRead: Bool) throws {
        var template = Array("/tmp/dateline-config-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let path = folder + "/datelined.yaml"
        defer {
            unlink(path)
            rmdir(folder)
        }
        let descriptor = open(path, O_WRONLY | O_CREAT, 0o600)
        try #require(descriptor >= 0)
        close(descriptor)
        chmod(path, file)
        chmod(folder, directory)

        let loader = SettingsLoader(environment: [:], workingDirectory: "/")
        do {
            let settings = try loader.load(flags: SettingsFlags(configFile: path))
            #expect(isRead)
            #expect(settings.configFile == path)
        } catch {
            #expect(!isRead)
            guard case .writableByAll(path, let place) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(place == (file & 0o002 != 0 ? path : folder))
            #expect("\(error)".contains("chmod o-w \(place)"))
        }
    }
}
