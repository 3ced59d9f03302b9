import Glibc
import Settings
import Testing

/// The file in config/ is documentation that people copy: it must not drift from the table.
@Suite struct ShippedConfigTests {
    private static let path =
        #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
        + "/config/datelined.yaml"

    /// The file with every setting made active: lines that begin with `#` and go on like a key.
    private func activated(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let rest = line.drop { $0 == "#" }
            let isSetting =
                line.hasPrefix("#") && rest.hasPrefix("  ") && rest.dropFirst(2).first.map { $0.isLetter } == true
            return isSetting ? String(rest) : String(line)
        }.joined(separator: "\n")
    }

    private func text() throws -> String {
        guard case .bytes(let bytes) = SettingsLoader.contents(of: Self.path) else {
            throw SettingsError.missingFile(path: Self.path, namedBy: .standard)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("As it ships, the file changes nothing")
    func untouched() throws {
        let shipped = try settings(yaml: try text())
        #expect(shipped.keysChanged(since: try loader().load()).isEmpty)
    }

    @Test("The file names every key with its default")
    func complete() throws {
        let active = activated(try text())
        // Without a directory of its own the file's relative path counts from where the defaults count from.
        let path = "/home/a/c.yaml"
        let shipped = try settings(yaml: active, path: path)
        let changed = shipped.keysChanged(since: try loader().load())
        #expect(changed.isEmpty, "these are not the defaults: \(changed.map(\.rawValue))")
        for key in SettingKey.allCases {
            guard case .file(path, .some) = shipped.origin(of: key) else {
                Issue.record("\(key.rawValue) is not in config/datelined.yaml")
                continue
            }
        }
    }

    @Test("Every row of the table is whole")
    func table() {
        var variables: Set<String> = []
        for key in SettingKey.allCases {
            let row = key.definition
            #expect(row.key == key)
            #expect(row.purpose.hasSuffix("."), "\(key.rawValue)")
            #expect(!row.kind.words.isEmpty)
            for name in row.variables { #expect(variables.insert(name).inserted, "\(name) sets two keys") }
        }
    }
}
