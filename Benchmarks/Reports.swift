import Foundation

/// Distinct reports of about 3 KB in plain news English, the same ones every time.
enum Reports {
    private static let places = ["Oslo", "Lima", "Quito", "Nairobi", "Tbilisi", "Hanoi", "Accra", "Riga"]
    private static let names = ["Ana Ruiz", "Tom Berg", "Lena Okoro", "Paul Haddad", "Mira Sandu", "Jon Eide"]
    private static let crowds = ["villagers", "students", "dock workers", "refugees", "fishermen", "teachers"]
    private static let words = ["flood", "harvest", "border", "bridge", "ferry", "clinic", "market", "railway"]

    /// Where report number `index` lies.
    static func path(_ folder: String, _ index: Int) -> String { "\(folder)/\(index % 100)/report-\(index).txt" }

    /// Report number `index`; `version` changes one figure in its second paragraph.
    static func text(_ index: Int, version: Int = 0) -> String {
        func pick(_ list: [String], _ salt: Int) -> String {
            list[(index / (salt + 1) + salt * 7 + index) % list.count]
        }
        var text =
            "\(pick(crowds, 1).capitalized) wait at the \(pick(words, 2)) near \(pick(places, 3)), report \(index)\n\n"
        text +=
            "\(pick(places, 3).uppercased()) - The \(pick(words, 2)) has been closed since Monday, \(pick(names, 4)) said.\n\n"
        text +=
            "About \(1000 + (index * 37 + version * 11) % 9000) \(pick(crowds, 5)) have left the valley since July 5.\n\n"
        for paragraph in 0..<8 {
            text +=
                "\u{201C}We have asked for the \(pick(words, paragraph)) to be opened \(paragraph + 2) times, and nobody has"
            text += " come to talk to the \(pick(crowds, paragraph + 1)) of \(pick(places, paragraph)),\u{201D} "
            text += "\(pick(names, paragraph)) told reporters on Thursday.\n\n"
            text += "The ministry said that more than \(200 + (index * 13 + paragraph * 101) % 5000) "
            text +=
                "\(pick(crowds, paragraph + 3)) had been counted at the \(pick(words, paragraph + 4)) by Aug. 26, 2006, "
            text += "and that \(paragraph + 3) of them were ill.\n\n"
        }
        return text
    }
}
