extension Models {
    /// The SHA-256 of the weights of names. Written by script/train-names.
    static let expectedNamesDigest = "d048f4a4f864ec9c725d8451ad98193ec3d0b37f494c4031f000ca46669d7ad9"
}
