extension Models {
    /// The SHA-256 of the weights of attributions. Written by script/train-attributions.
    static let attributionsDigest = "76199bd0d2eb66fcef09eeb3a2f6e4a09932027a9ffd6719f67d54cb99314c23"
}
