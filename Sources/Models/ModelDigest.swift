extension Models {
    /// The SHA-256 of the weights beside this file. Written by script/train.
    static let expectedDigest = "7c9ccc488431cc7841481dacdc5e2d8b62d36aa891d0df2bf6229124186e577a"
}
