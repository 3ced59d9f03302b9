import Configuration
import Synchronization

/// A configuration file, read and held against the table of keys; the values are not looked at yet.
struct ConfigFile: Sendable {
    /// The file, absolute.
    let path: String
    private(set) var values: [SettingKey: (value: RawValue, line: Int?)] = [:]

    /// Reads the YAML in `bytes`. An empty file is one without settings, and so is an empty section.
    init(path: String, bytes: [UInt8]) throws(SettingsError) {
        self.path = path
        let lines = ConfigLines(bytes)
        if lines.isBlank { return }
        let (snapshot, names) = try Self.parse(path: path, bytes: bytes, lines: lines)

        var seen: Set<String> = []
        for name in names {
            let line = lines.number(of: name)
            guard seen.insert(name).inserted else { throw .duplicateKey(path: path, line: line, key: name) }
            let value = Self.value(of: name, in: snapshot)
            if let key = SettingKey(rawValue: name) {
                values[key] = (value, line)
            } else if value != .nothing || !Self.sections.contains(name) {
                let nearest = NearestName.of(name, among: SettingKey.allCases.map(\.rawValue))
                throw .unknownKey(path: path, line: line, key: name, nearest: nearest)
            }
        }
    }

    private static let sections = Set(
        SettingKey.allCases.compactMap { $0.rawValue.split(separator: ".").first.map(String.init) })

    /// The snapshot and every key in it, as often as it stands there.
    private static func parse(
        path: String, bytes: [UInt8], lines: ConfigLines
    ) throws(SettingsError) -> (YAMLSnapshot, [String]) {
        let recorder = KeyRecorder()
        do {
            // A snapshot answers for keys that one knows; it names those that it has to nobody but the specifier of
            // secrets, which is asked about each.
            let options = YAMLSnapshot.ParsingOptions(
                secretsSpecifier: .dynamic { key, _ in
                    recorder.append(key)
                    return false
                })
            let snapshot = try YAMLSnapshot(data: bytes.span.bytes, providerName: path, parsingOptions: options)
            return (snapshot, recorder.keys)
        } catch {
            throw complaint(String(describing: error), path: path, lines: lines)
        }
    }

    /// The value under a name.
    private static func value(of name: String, in snapshot: YAMLSnapshot) -> RawValue {
        let key = AbsoluteConfigKey(name.split(separator: ".", omittingEmptySubsequences: false).map(String.init))
        if case .string(let text)? = try? snapshot.value(forKey: key, type: .string).value?.content {
            // What YAML writes where there is no value.
            return ["", "~", "null", "Null", "NULL"].contains(text) ? .nothing : .text(text)
        }
        if case .stringArray(let items)? = try? snapshot.value(forKey: key, type: .stringArray).value?.content {
            return .list(items)
        }
        return .nothing
    }

    /// What the parser says, as an error of ours. Its error type is out of reach here, so its words are taken apart:
    /// `LINE:COLUMN: error: WHERE: WHAT:` and a picture of the place, or a sentence about keys that are not unique.
    private static func complaint(_ words: String, path: String, lines: ConfigLines) -> SettingsError {
        let first = words.prefix { $0 != "\n" }
        let parts = first.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
        if first.contains("keys to be unique"), let key = first.split(separator: "'").dropFirst().first {
            // The parser names the key without its section, and the line where the section begins.
            if let (name, line) = lines.firstRepeated { return .duplicateKey(path: path, line: line, key: name) }
            return .duplicateKey(path: path, line: nil, key: String(key))
        }
        let all = words.split(separator: "\n").map(String.init)
        guard parts.count == 4, let line = Int(parts[0]), Int(parts[1]) != nil else {
            return .malformedFile(path: path, line: nil, problem: all.first ?? words)
        }
        // The parser's message may take several lines; the picture begins with the line of the file itself.
        let message = all.prefix(max(1, (all.firstIndex { $0.hasSuffix(":") } ?? 0) + 1)).joined(separator: ", ")
        let problem = message.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: true).dropFirst(4)
            .joined(separator: ":")
        let bare = problem.drop { $0 == " " }
        return .malformedFile(
            path: path, line: line, problem: String(bare.hasSuffix(":") ? bare.dropLast() : bare))
    }
}

private final class KeyRecorder: Sendable {
    private let recorded = Mutex<[String]>([])
    var keys: [String] { recorded.withLock { $0 } }
    func append(_ key: String) { recorded.withLock { $0.append(key) } }
}

/// Where keys stand in a file in YAML's block style; enough to send a person to the line, and no more.
struct ConfigLines {
    private var numbers: [String: Int] = [:]
    /// Whether there are only blank lines, comments and marks of a document's start or end.
    private(set) var isBlank = true
    /// The first key that stands there a second time, and the line of that.
    private(set) var firstRepeated: (name: String, line: Int)?

    init(_ bytes: [UInt8]) {
        var parents: [(indent: Int, name: String)] = []
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            let indent = line.prefix { $0 == UInt8(ascii: " ") }.count
            var rest = String(decoding: line.dropFirst(indent), as: UTF8.self)
            if index == 0, rest.hasPrefix("\u{FEFF}") { rest.removeFirst() }
            let text = rest.trailingBlanksDropped
            if text.isEmpty || text.hasPrefix("#") || text == "---" || text == "..." { continue }
            isBlank = false
            guard let colon = text.firstIndex(of: ":"), !text.hasPrefix("-") else { continue }
            let name = text[..<colon].filter { $0 != "\"" && $0 != "'" && $0 != " " }
            parents.removeAll { $0.indent >= indent }
            parents.append((indent, String(name)))
            let path = parents.map(\.name).joined(separator: ".")
            if numbers.updateValue(index + 1, forKey: path) != nil, firstRepeated == nil {
                firstRepeated = (path, index + 1)
            }
        }
    }

    /// The line of a key, from 1; the last one where it stands twice; nil where it is not in block style.
    func number(of key: String) -> Int? { numbers[key] }
}

extension String {
    fileprivate var trailingBlanksDropped: Substring {
        var text = self[...]
        while let last = text.last, last == " " || last == "\t" || last == "\r" { text.removeLast() }
        return text
    }
}
