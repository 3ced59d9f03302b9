extension Models {
    /// The SHA-256 of the weights beside this file. Written by script/train.
    static let expectedDigest = "8e6baf293f6fadf63384974e4316afe749fcc1fb110d9e9bbbc01ee1c910f61f"
}
