import BytePaths
import FoundationEssentials

extension RelativePath {
    /// The bytes in base64 (RFC 4648): the exact name, where it is not UTF-8.
    var base64: String { Data(bytes).base64EncodedString() }
}
