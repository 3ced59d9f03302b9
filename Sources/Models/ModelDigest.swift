extension Models {
    /// The SHA-256 of the weights beside this file. Written by script/train.
    static let expectedDigest = "fc45ed09543e30f1d689d9a18a6d7135b09a47a456859c75fb1f1ea36b80288e"
}
