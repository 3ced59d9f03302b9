import NewsRecord

/// Which lines of the feed are wanted. `commit` lines pass every filter, so that a reader always knows how far it is.
struct FeedFilter {
    /// Paths or ids; nil wants every document.
    var document: (path: String, id: String?)?
    var type: ItemType?

    /// Whether everything passes, so that lines need not be read.
    var isOpen: Bool { document == nil && type == nil }

    /// Whether a line of the feed, without its end, is wanted. What cannot be read is: it is not for a filter to hide it.
    func accepts(_ line: [UInt8]) -> Bool {
        if isOpen { return true }
        let members = ObjectScan(line)
        switch members.string("op") {
        case "added", "changed", "removed": break
        case "status": return false
        default: return true
        }
        if let type, members.string("type") != type.name { return false }
        guard let document else { return true }
        return members.string("path") == document.path || members.string("document") == document.id ?? document.path
    }
}
