import ServiceManager
import Synchronization
import Testing

@Suite struct ServiceNoticeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let notice: ServiceNotice
        let message: String
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "ready with words", notice: .ready(status: "watching"), message: "READY=1\nSTATUS=watching"),
        Case(name: "ready without words", notice: .ready(status: nil), message: "READY=1"),
        Case(name: "status", notice: .status("scanning 3 of 9"), message: "STATUS=scanning 3 of 9"),
        Case(name: "watchdog", notice: .watchdog, message: "WATCHDOG=1"),
        Case(name: "reload carries the clock", notice: .reloading, message: "RELOADING=1\nMONOTONIC_USEC=77"),
        Case(name: "stopping", notice: .stopping(status: "flushing"), message: "STOPPING=1\nSTATUS=flushing"),
        Case(
            name: "more time", notice: .extendTimeout(microseconds: 5_000_000),
            message: "EXTEND_TIMEOUT_USEC=5000000"),
        Case(
            name: "a file name cannot smuggle an assignment in", notice: .status("refused a\nREADY=1\u{85}b\u{2028}c"),
            message: "STATUS=refused a READY=1 b c"),
    ]

    @Test("Every notice has its datagram", arguments: cases)
    func message(_ one: Case) {
        #expect(one.notice.message(monotonicMicroseconds: 77) == one.message)
    }

    @Test("The short forms send the notices that they name")
    func shortForms() {
        let recorder = Recorder()
        recorder.ready(status: "a")
        recorder.status("b")
        recorder.watchdog()
        recorder.reloading()
        recorder.stopping()
        recorder.extendTimeout(microseconds: 9)
        #expect(
            recorder.notices == [
                .ready(status: "a"), .status("b"), .watchdog, .reloading, .stopping(status: nil),
                .extendTimeout(microseconds: 9),
            ])
    }

    @Test("A failure to send is reported and goes no further")
    func outcomes() {
        let reported = Mutex<[Notifier.Outcome]>([])
        for code: Int32 in [1, 0, -111] {
            let notifier = Notifier(
                watchdogIntervalMicroseconds: nil, send: { _ in code }, monotonicMicroseconds: { 1 },
                report: { _, outcome in reported.withLock { $0.append(outcome) } })
            notifier.watchdog()
        }
        #expect(reported.withLock { $0 } == [.sent, .nobodyAsked, .failed(errno: 111)])
    }
}

final class Recorder: ServiceNotifying {
    let watchdogIntervalMicroseconds: UInt64? = nil
    private let recorded = Mutex<[ServiceNotice]>([])
    var notices: [ServiceNotice] { recorded.withLock { $0 } }

    func notify(_ notice: ServiceNotice) { recorded.withLock { $0.append(notice) } }
}
