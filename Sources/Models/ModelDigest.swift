extension Models {
    /// The SHA-256 of the weights beside this file. Written by script/train.
    static let expectedDigest = "20d13c9d1856a3204003caa5cced4eaeaaaab3ef62f023e8c443e2bdb8e6654a"
}
