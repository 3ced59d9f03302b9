import ArgumentParser

/// Where the store is.
struct StorePlace: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The state directory; else DATELINE_STATE, the config file's, $STATE_DIRECTORY, /var/lib/dateline.",
            valueName: "dir"))
    var state: String?

    @Option(
        help: ArgumentHelp(
            "The config file; else DATELINE_CONFIG, /etc/dateline/datelined.yaml.", valueName: "file"))
    var config: String?

    func locate(on host: Host) throws(CommandFailure) -> StateLocation {
        try StateLocation(state: state, config: config, environment: host.environment)
    }
}

/// At which revision a question is asked.
struct Moment: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Ask as of a revision, a time, or the end of a day (UTC).", valueName: "revision|time|date"))
    var at: String?
}

/// In which form the answer is given.
struct OutputForm: ParsableArguments {
    @Flag(help: "JSON lines, for programs.")
    var json = false
}
