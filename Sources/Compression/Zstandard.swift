import CZstd
internal import Synchronization

/// What can go wrong when stored bytes are unpacked.
public enum CompressionError: Error, Equatable, Sendable {
    /// The bytes are no Zstandard frame, or one that was damaged; what libzstd said of it.
    case damaged(String)
    /// The frame says that it holds more than `limit` bytes.
    case tooLarge(limit: Int)
}

/// Packs and unpacks bytes by Zstandard (RFC 8878). A frame names its content's size.
public enum Zstandard {
    /// libzstd's working memory while nobody packs: making it anew takes longer than packing a report.
    private static let contexts = Mutex<[Context]>([])

    /// One thread at a time holds a context.
    private struct Context: @unchecked Sendable {
        let pointer: OpaquePointer
    }

    /// More idle contexts than this are given back.
    private static let largestIdleCount = 4

    /// Runs `body` with a context that no other thread has.
    private static func withContext<Result>(_ body: (OpaquePointer) -> Result) -> Result {
        let idle = contexts.withLock { $0.popLast() }
        guard let context = idle ?? ZSTD_createCCtx().map(Context.init) else {
            preconditionFailure("memory is out")
        }
        defer {
            let isKept = contexts.withLock { idle in
                guard idle.count < largestIdleCount else { return false }
                idle.append(context)
                return true
            }
            if !isKept { ZSTD_freeCCtx(context.pointer) }
        }
        return body(context.pointer)
    }

    /// The frame of `bytes`. `level` is libzstd's: 1 is fastest, 3 its default.
    public static func pack(_ bytes: [UInt8], level: Int32 = 1) -> [UInt8] {
        let bound = ZSTD_compressBound(bytes.count)
        return [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            let size = bytes.withUnsafeBytes { bytes in
                withContext {
                    ZSTD_compressCCtx($0, buffer.baseAddress, bound, bytes.baseAddress, bytes.count, level)
                }
            }
            // With a bound of its own making libzstd fails only when memory is out.
            precondition(ZSTD_isError(size) == 0, "libzstd could not pack bytes")
            count = size
        }
    }

    /// The bytes of which `frame` is the frame. `limitBytes` guards against a forged size.
    public static func unpack(_ frame: [UInt8], limitBytes: Int = 64 << 20) throws(CompressionError) -> [UInt8] {
        let declared = frame.withUnsafeBytes { ZSTD_getFrameContentSize($0.baseAddress, $0.count) }
        // Above this stand libzstd's two error values (unknown size, no frame).
        guard declared < UInt64.max - 1 else { throw .damaged("no Zstandard frame with a size") }
        guard declared <= UInt64(limitBytes) else { throw .tooLarge(limit: limitBytes) }
        var outcome = 0
        // Not 0: with no room the standard library writes into the empty array that all threads share.
        let bytes = [UInt8](unsafeUninitializedCapacity: max(1, Int(declared))) { buffer, count in
            outcome = frame.withUnsafeBytes {
                ZSTD_decompress(buffer.baseAddress, buffer.count, $0.baseAddress, $0.count)
            }
            count = ZSTD_isError(outcome) == 0 ? outcome : 0
        }
        if ZSTD_isError(outcome) != 0 { throw .damaged(String(cString: ZSTD_getErrorName(outcome))) }
        return bytes
    }
}
