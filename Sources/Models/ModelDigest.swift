extension Models {
    /// The SHA-256 of the weights beside this file. Written by script/train.
    static let expectedDigest = "639312a80140e405a13c0dcac02870f77f8b434e3f78dacff98628332f3d246e"
}
