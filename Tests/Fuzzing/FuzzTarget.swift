import BytePaths
import Glibc
import Models
import NewsParser
import NewsRecord

// What libFuzzer calls; script/fuzz builds it. An input that breaks a promise of the parser ends the process, so that
// libFuzzer keeps it: a span that is not in the file, a text that is not what stands there, a reading that depends on
// what was read before, or more work than the length of the input allows.

private let parser = makeParser(memo: nil)
private let remembering = makeParser(memo: ParagraphMemo(capacityBytes: 1 << 20))
private let path = RelativePath("report.txt") ?? .root

private func makeParser(memo: ParagraphMemo?) -> Parser {
    guard let directory = getenv(Models.variable),
        let models = try? Models.load(environment: [Models.variable: String(cString: directory)])
    else { end("no weights where \(Models.variable) says") }
    return Parser(models: models, memo: memo)
}

private func end(_ why: String) -> Never {
    let line = Array("\(why)\n".utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    abort()
}

/// Processor time, for the machine may be shared.
private func spentNanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
}

/// What any input may cost, and each byte of it: some ten times what ordinary text costs when it is watched.
private let (baseNanoseconds, nanosecondsPerByte) = (400_000_000, 150_000)

private func check(_ bytes: [UInt8]) {
    let start = spentNanoseconds()
    let record = parser.parse(bytes, path: path)
    let spent = spentNanoseconds() - start
    if spent > baseNanoseconds + bytes.count * nanosecondsPerByte {
        end("\(spent / 1_000_000) ms for \(bytes.count) bytes")
    }
    if let fault = RecordFaults.find(record, in: bytes).first { end(fault) }
    if remembering.parse(bytes, path: path) != record { end("paragraphs read before change the reading") }
}

/// libFuzzer's entry.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: count))
    check(bytes)
    // Now and then, and always when one input is given by hand, the same at length: what grows faster than the text shows.
    if !bytes.isEmpty, bytes.reduce(0, { ($0 &* 31) &+ Int($1) }) % 24 == 0 || getenv("DATELINE_FUZZ_TILED") != nil {
        var tiled: [UInt8] = []
        while tiled.count < 40_000 { tiled += bytes }
        check(tiled)
    }
    return 0
}
