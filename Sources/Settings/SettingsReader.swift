/// Turns what the sources say into values of the right kind, and keeps where each came from.
struct SettingsReader {
    let sources: SettingsLoader.Sources
    private(set) var origins: [SettingKey: SettingOrigin] = [:]

    init(sources: SettingsLoader.Sources) { self.sources = sources }

    mutating func settings() throws(SettingsError) -> Settings {
        Settings(
            watchDirectory: try path(.watchDirectory),
            watchInclude: try patterns(.watchInclude),
            watchExclude: try patterns(.watchExclude),
            watchHidden: try scalar(.watchHidden, SettingValue.flag),
            watchLargestBytes: try number(.watchLargestBytes),
            watchSettleMilliseconds: try number(.watchSettleMilliseconds),
            watchPoll: try scalar(.watchPoll, SettingValue.poll),
            stateDirectory: try path(.stateDirectory),
            historyDays: try number(.historyDays),
            historyRevisions: try number(.historyRevisions),
            feedSegmentBytes: try number(.feedSegmentBytes),
            pipelineParsers: try number(.pipelineParsers),
            pipelineQueueDocuments: try number(.pipelineQueueDocuments),
            auditDays: try number(.auditDays),
            metricsSeconds: try number(.metricsSeconds),
            logLevel: try scalar(.logLevel, SettingValue.level),
            controlSocket: try optionalPath(.controlSocket),
            configFile: sources.file?.path,
            origins: origins)
    }

    /// An absolute path.
    mutating func path(_ key: SettingKey) throws(SettingsError) -> String {
        let found = try take(key)
        guard case .text(let text) = found.value, !text.isEmpty, !text.utf8.contains(0) else { throw wrong(key, found) }
        return PathText.absolute(text, from: found.base)
    }

    /// An absolute path, or nil where nothing is given.
    mutating func optionalPath(_ key: SettingKey) throws(SettingsError) -> String? {
        let found = try take(key)
        switch found.value {
        case .nothing, .text(""): return nil
        default: return try path(key)
        }
    }

    private mutating func patterns(_ key: SettingKey) throws(SettingsError) -> [String] {
        let found = try take(key)
        switch found.value {
        case .nothing: return []
        case .list(let items):
            guard items.allSatisfy({ !$0.isEmpty }) else { throw wrong(key, found) }
            return items
        case .text(let text):
            // In the file a list is a list: one pattern on its own may as well be a slip of the pen.
            if case .file = found.origin { throw wrong(key, found) }
            return SettingValue.patterns(text)
        }
    }

    private mutating func number(_ key: SettingKey) throws(SettingsError) -> Int {
        switch key.definition.kind {
        case .bytes(let range): try scalar(key) { SettingValue.bytes($0, in: range) }
        case .number(let range): try scalar(key) { SettingValue.number($0, in: range) }
        default: preconditionFailure("\(key.rawValue) is no number in the table")
        }
    }

    private mutating func scalar<Value>(_ key: SettingKey, _ read: (String) -> Value?) throws(SettingsError) -> Value {
        let found = try take(key)
        guard case .text(let text) = found.value, let value = read(text) else { throw wrong(key, found) }
        return value
    }

    /// What the sources say, or the default in the same form.
    private mutating func take(_ key: SettingKey) throws(SettingsError) -> SettingsLoader.Sources.Found {
        if let found = try sources.value(key) {
            origins[key] = found.origin
            return found
        }
        origins[key] = .standard
        return .init(value: .text(key.definition.standard), origin: .standard, base: sources.workingDirectory)
    }

    private func wrong(_ key: SettingKey, _ found: SettingsLoader.Sources.Found) -> SettingsError {
        .invalidValue(
            key: key, value: found.value.shown, origin: found.origin, takes: key.definition.kind.words)
    }
}
