import ArgumentParser
import ControlSocket
import NewsRecord

/// `dateline rescan`: has the daemon compare the directory with the store.
struct RescanCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "rescan",
        abstract: "Have the daemon compare the directory with the store; print the revision.",
        discussion: """
            A file whose size, times and inode are as they were is taken to be unchanged; with --checksum each is read \
            all the same. Without a daemon the exit code is 69: it compares at every start.
            """)

    @OptionGroup var place: StorePlace
    @OptionGroup var form: OutputForm

    @Flag(help: "Read every file, also where size and times are as they were.")
    var checksum = false

    func run(on host: Host) throws {
        let location = try place.locate(on: host)
        let reply: ControlReply
        do {
            reply = try location.client.send(.rescan(checksum: checksum), timeoutMilliseconds: nil)
        } catch {
            throw DaemonTalk.failure(error, location: location)
        }
        try DaemonTalk.printSynced(reply, form, host)
    }
}

/// `dateline metrics`: the daemon's figures for a monitoring system.
struct MetricsCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics",
        abstract: "Print the daemon's metrics in the text format of Prometheus.",
        discussion: "The daemon keeps the same in STATE/metrics/dateline.prom.")

    @OptionGroup var place: StorePlace

    func run(on host: Host) throws {
        let location = try place.locate(on: host)
        let reply: ControlReply
        do {
            reply = try location.client.send(.metrics, timeoutMilliseconds: 10_000)
        } catch {
            throw DaemonTalk.failure(error, location: location)
        }
        guard case .done(let text) = reply else { throw DaemonTalk.failure(reply) }
        let printer = Printer(host, forPeople: false)
        try printer.raw(Array(text.utf8))
        try printer.finish()
    }
}
