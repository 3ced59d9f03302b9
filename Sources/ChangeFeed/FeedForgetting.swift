/// Changes what the files of the feed hold, when the source forgot lines or has others in their place.
///
/// A file is replaced as a whole, under its name, by one that is complete and on the disk: who follows the feed sees the
/// old one or the new one. The file in use is put aside first, so that nothing that follows it by name reads lines
/// twice.
public enum FeedForgetting {
    /// Takes away the lines before the oldest that the source has. A crash in between leaves files that the next repair
    /// brings to the same end.
    public static func trim(_ writer: inout FeedWriter, from source: some FeedSource) throws(ChangeFeedError) {
        let lines = SourceLines(source: source)
        let oldest = try lines.oldest()
        if let first = writer.firstSequence, first < oldest { try writer.rotate() }
        for name in try writer.directory.segments() where name < oldest {
            try replace(name, from: oldest, in: &writer, lines)
        }
        writer.saveSeals()
    }

    /// Writes every file anew that has a line from `first` on, and adds what the source has beyond them.
    public static func rewrite(
        _ writer: inout FeedWriter, fromLine first: Int64, from source: some FeedSource
    ) throws(ChangeFeedError) {
        let lines = SourceLines(source: source)
        let oldest = try lines.oldest()
        try writer.rotate()
        for name in try writer.directory.segments() {
            let last = try FeedRepair.lastLine(ofSegmentAt: writer.directory.segment(name), first: name)?.sequence
            if let last, last < first { continue }
            try replace(name, from: oldest, in: &writer, lines)
        }
        try writer.directory.remove(writer.directory.path + "/" + FeedRepair.temporaryName)
        // The newest file may be from before a crash: all of it is compared.
        try FeedRepair.repair(&writer, from: source, trustsSeals: false)
    }

    /// Writes a full segment anew from the source, as far as its lines are not older than `oldest`. What has no end of
    /// its own, or nothing that is kept, goes; the repair makes what is missing.
    private static func replace(
        _ name: Int64, from oldest: Int64, in writer: inout FeedWriter, _ lines: SourceLines<some FeedSource>
    ) throws(ChangeFeedError) {
        let path = writer.directory.segment(name)
        let start = max(name, oldest)
        if let last = try FeedRepair.lastLine(ofSegmentAt: path, first: name)?.sequence, last >= start {
            try FeedRepair.write(writer.directory, lines, from: start, before: last + 1, segmentBytes: .max)
            writer.seal(start, last: last)
            if start == name { return }
        }
        try writer.removeSegment(name)
    }
}
