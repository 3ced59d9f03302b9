extension Models {
    /// The SHA-256 of the weights beside this file. Written by script/train.
    static let expectedDigest = "b07f4c2756b79a7ae0ff15e7639b5ba26196263a3a0c58f6b3ae2ff7fb1ca5a7"
}
