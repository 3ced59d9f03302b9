import NewsRecord

/// Tells what happened to the items of one document in one revision, or between two snapshots.
public enum DocumentAccount {
    /// One sentence, and what kind of change it tells; nil for one that sums up several.
    public struct Line: Sendable, Equatable {
        /// What happened; nil where the line counts what it does not tell.
        public var operation: ChangeAccount.Change.Operation?
        /// One sentence without a full stop.
        public var text: String
    }

    /// The changes of a document, each as `ChangeAccount` tells it, but: a document that is new or gone is told in one
    /// sentence with the number of its items, and items that only stand at another place are counted.
    ///
    /// - Parameters:
    ///   - names: the names of the document's entities; those that are among the changes need not be in it.
    ///   - paragraph: gives the paragraph, from 1, in which a changed item stands; nil for none.
    public static func lines(
        for changes: [ChangeAccount.Change], names: EntityNames = EntityNames(),
        paragraph: (ChangeAccount.Change) -> Int?
    ) -> [Line] {
        let names = EntityNames(changes: changes).completed(by: names)
        if let whole = changes.first(where: { $0.type == .document && $0.operation != .changed }) {
            let words = ChangeAccount.sentence(for: whole, paragraph: nil)
            let counts = counts(changes)
            return [Line(operation: whole.operation, text: counts.isEmpty ? words : "\(words), \(counts)")]
        }
        var lines: [Line] = []
        var movedCount = 0
        for change in changes {
            if ChangeAccount.isOnlyPlace(change) {
                movedCount += 1
            } else {
                let text = ChangeAccount.sentence(for: change, paragraph: paragraph(change), names: names)
                lines.append(Line(operation: change.operation, text: text))
            }
        }
        if movedCount > 0 {
            let items = movedCount == 1 ? "1 item is" : "\(movedCount) items are"
            lines.append(Line(operation: nil, text: "\(items) at another place, but otherwise the same"))
        }
        return lines
    }

    private static func counts(_ changes: [ChangeAccount.Change]) -> String {
        let named: [(ItemType, String, String)] = [
            (.attribution, "quotation or statement", "quotations and statements"), (.date, "date", "dates"),
            (.figure, "figure", "figures"),
        ]
        return named.compactMap { type, one, many in
            let count = changes.count { $0.type == type }
            return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
        }.joined(separator: ", ")
    }
}
