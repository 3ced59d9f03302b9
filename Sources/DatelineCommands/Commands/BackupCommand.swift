import ArgumentParser
import ChangeAccount
import Hashing
import NewsRecord
import RevisionStore

/// `dateline backup`: a copy of the whole store in one file.
struct BackupCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the whole store into one file, while the daemon goes on.",
        discussion: """
            The copy is of one revision, is read back before it gets its name, and holds the history and every retained \
            version's bytes. `dateline restore` makes a store of it.
            """)

    @OptionGroup var place: StorePlace
    @OptionGroup var form: OutputForm

    @Argument(help: "The file to make; it must not exist.")
    var file: String

    func run(on host: Host) throws {
        let location = try place.locate(on: host)
        let outcome: BackupOutcome
        do {
            outcome = try StoreBackup.write(from: location.directory, to: file)
        } catch {
            throw StoreTalk.failure(error, location.directory)
        }
        try outcome.print(form, host, words: "wrote \(file)")
    }
}

/// `dateline restore`: a store from a backup.
struct RestoreCommand: HostedCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Make a store of a backup, in a state directory that is empty or missing.",
        discussion: "The feed is made anew from the store. What changed since is found when the daemon starts.")

    @OptionGroup var place: StorePlace
    @OptionGroup var form: OutputForm

    @Argument(help: "The file that `dateline backup` made.")
    var file: String

    func run(on host: Host) throws {
        let location = try place.locate(on: host)
        let outcome: BackupOutcome
        do {
            outcome = try StoreBackup.restore(file, into: location.directory)
        } catch {
            throw StoreTalk.failure(error, location.directory)
        }
        try OwnedStore.makeFeed(location.directory)
        try outcome.print(form, host, words: "restored into \(location.directory)")
    }
}

extension BackupOutcome {
    fileprivate func print(_ form: OutputForm, _ host: Host, words: String) throws {
        let printer = Printer(host, forPeople: !form.json)
        if form.json {
            try printer.json { writer in
                writer.object {
                    $0.key("revision")
                    $0.integer(Int(revision))
                    $0.key("seq")
                    $0.integer(Int(sequence))
                    $0.key("digest")
                    $0.string("sha256:" + digest.hex)
                    $0.key("bytes")
                    $0.integer(byteCount)
                }
            }
        } else {
            try printer.line(PlainText.escaped("\(words): revision \(revision), \(byteCount) bytes"))
        }
        try printer.finish()
    }
}
