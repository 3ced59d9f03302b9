extension Models {
    /// The SHA-256 of the weights beside this file. Written by script/train.
    static let expectedDigest = "de7998d943edbf3f21fdc303ce941efe26e8f717c83c3fab03cc74ae39ca2d00"
}
