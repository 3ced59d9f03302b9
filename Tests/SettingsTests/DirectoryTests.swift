import Glibc
import Settings
import Testing

@Suite struct DirectoryTests {
    /// A directory with `watched`, `state` and whatever else a test makes; all of it goes at the end.
    private func withDirectory(_ body: (String) throws -> Void) throws {
        var template = Array("/tmp/dateline-settings-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let made = ["watched/inner", "watched", "state", "link", "file"]
        try #require(mkdir(path + "/watched", 0o700) == 0 && mkdir(path + "/state", 0o700) == 0)
        defer { for name in made + [""] { remove(path + "/" + name) } }
        try body(path)
    }

    private func check(watch: String, state: String) throws {
        try loader().load(flags: SettingsFlags(watch: watch, state: state)).validateDirectories()
    }

    @Test("A watched directory that is there, and a state directory that need not be, are fine")
    func fine() throws {
        try withDirectory { path in
            try check(watch: path + "/watched", state: path + "/state")
            try check(watch: path + "/watched", state: path + "/not/yet")
        }
    }

    @Test("A watched directory that is missing, or none, is named")
    func unusable() throws {
        try withDirectory { path in
            close(open(path + "/file", O_CREAT | O_WRONLY, 0o600))
            for (name, code) in [("missing", ENOENT), ("file", ENOTDIR)] {
                let watch = path + "/" + name
                #expect(throws: SettingsError.watchUnusable(path: watch, origin: .flag("--watch"), errno: code)) {
                    try check(watch: watch, state: path + "/state")
                }
            }
        }
    }

    @Test("A link does not smuggle the state directory into the watched one")
    func link() throws {
        try withDirectory { path in
            try #require(symlink(path + "/watched", path + "/link") == 0)
            for state in ["link/inner/deep", "link"] {
                #expect(throws: SettingsError.self, "\(state)") {
                    try check(watch: path + "/watched", state: path + "/" + state)
                }
            }
            #expect(throws: SettingsError.self) { try check(watch: path + "/link", state: path + "/watched/inner") }
        }
    }

    @Test("Files are read from disk whole, and a missing one is told from a closed one")
    func contents() throws {
        try withDirectory { path in
            let text = String(repeating: "0123456789", count: 5000)
            let descriptor = open(path + "/file", O_CREAT | O_WRONLY, 0o600)
            #expect(write(descriptor, text, text.utf8.count) == text.utf8.count)
            close(descriptor)
            guard case .bytes(let bytes) = SettingsLoader.contents(of: path + "/file") else {
                Issue.record("not read")
                return
            }
            #expect(bytes == Array(text.utf8))
            if case .missing = SettingsLoader.contents(of: path + "/none") {} else { Issue.record("not missing") }
            if case .failed(EISDIR) = SettingsLoader.contents(of: path) {} else { Issue.record("a directory was read") }
        }
    }
}
