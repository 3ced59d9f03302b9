import NewsRecord

/// Which lines of the feed are wanted. `commit` lines pass every filter, so that a reader always knows how far it is.
struct FeedFilter {
    /// Paths or ids; nil wants every document.
    var document: (path: String, id: String?)?
    var type: ItemType?
    /// Who has to say or claim it, before the change or after it; nil wants everybody.
    var speaker: SpeakerFilter?

    /// Whether everything passes, so that lines need not be read.
    var isOpen: Bool { document == nil && type == nil && speaker == nil }

    /// Whether a line of the feed, without its end, is wanted. What cannot be read is: it is not for a filter to hide it.
    mutating func accepts(_ line: [UInt8]) -> Bool {
        if isOpen { return true }
        let members = ObjectScan(line)
        switch members.string("op") {
        case "added", "changed", "removed": break
        case "status": return false
        default: return true
        }
        if let type, members.string("type") != type.name { return false }
        if let document, members.string("path") != document.path,
            members.string("document") != document.id ?? document.path
        {
            return false
        }
        guard speaker != nil else { return true }
        let values = [members.value(of: "before"), members.value(of: "after")].compactMap { $0 }
        return values.contains { bytes in
            guard let value = try? JSONValue(parsing: Array(bytes)) else { return true }
            return speaker?.accepts(value) ?? true
        }
    }
}
