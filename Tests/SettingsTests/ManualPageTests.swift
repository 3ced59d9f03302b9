import Settings
import Testing

/// The page of the configuration must not drift from the table.
@Suite struct ManualPageTests {
    @Test("datelined.yaml(5) has every setting with its default", arguments: SettingKey.allCases)
    func complete(key: SettingKey) throws {
        let folder = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
        guard case .bytes(let bytes) = SettingsLoader.contents(of: folder + "/man/datelined.yaml.5") else {
            Issue.record("man/datelined.yaml.5 cannot be read")
            return
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let item = lines.firstIndex { $0.hasPrefix(".It Cm \(key.rawValue) ") }
        let start = try #require(item, "\(key.rawValue) is not in the page")
        let heading = lines[start...].prefix(5).joined(separator: " ")
        #expect(
            heading.contains(key.definition.standard), "the default of \(key.rawValue) is \(key.definition.standard)")
    }
}
