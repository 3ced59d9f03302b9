/// Which version of Dateline this is; both programs have the same.
public enum ProductVersion {
    /// Semantic Versioning 2.0.0.
    public static let text = "0.1.0"
}
