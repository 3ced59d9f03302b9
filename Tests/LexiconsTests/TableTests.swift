import Lexicons
import Testing

/// The tables hold together.
@Suite struct TableTests {
    private static let countries = Set(
        CountryRows.text.split(separator: "\n").map { String($0.prefix { $0 != ";" }) })

    @Test func everyCurrencyHasACodeACountryThatThereIsAndANoun() {
        for row in Currencies.rows {
            #expect(row.code.utf8.count == 3 && row.code.allSatisfy(\.isUppercase), "\(row.code)")
            #expect(row.countries.allSatisfy(Self.countries.contains), "\(row.code): \(row.countries)")
            #expect(!row.nouns.isEmpty && row.nouns.allSatisfy { !$0.isEmpty && $0 == $0.lowercased() }, "\(row.code)")
        }
        #expect(Currencies.wordlikeCodes.isSubset(of: Currencies.rows.map(\.code)))
    }

    @Test func aNounHasOneUsualCurrency() {
        let usual = Currencies.rows.filter { $0.use == .usual }.flatMap(\.nouns)
        #expect(Set(usual).count == usual.count)
    }

    @Test func aNameIsOneBodys() {
        let names = Bodies.rows.flatMap { [$0.name] + $0.others }
        #expect(Set(names.map { $0.lowercased() }).count == names.count)
        #expect(Bodies.rows.allSatisfy { !$0.name.isEmpty && !$0.others.isEmpty && !$0.others.contains("") })
    }

    @Test func aFormIsOneUnits() {
        let forms = Measures.forms.map(\.form)
        #expect(Set(forms).count == forms.count)
        #expect(forms.allSatisfy { !$0.isEmpty && $0 == $0.lowercased() })
    }

    @Test(arguments: [
        ("bill", "william", true), ("bill", "will", true), ("kate", "katherine", true), ("kate", "kathleen", true),
        ("anna", "anna", true), ("bill", "robert", false), ("anna", "hanna", false), ("katherine", "kathleen", false),
    ])
    func firstNamesAgreeByTheirShortForms(_ left: String, _ right: String, _ agree: Bool) {
        #expect(Nicknames.agree(left, right) == agree)
        #expect(Nicknames.agree(right, left) == agree)
    }

    @Test(arguments: [
        ("tooting", ["gbr"]), ("bermeo", ["esp"]), ("iqaluit", ["can"]), ("bethlehem", ["pse", "nzl"]), ("paris", []),
        ("nowhere-at-all", []), ("", []), ("a", []), ("zzz", []), ("=", []),
    ])
    func aLesserTownIsFoundByHalves(_ name: String, _ countries: [String]) {
        #expect(LesserTowns.countries(with: name) == countries)
    }

    @Test func everyLesserTownIsFoundAndLiesInACountry() {
        var last = ""
        for entry in LesserTowns.entries {
            #expect(last.utf8.lexicographicallyPrecedes(entry.name.utf8), "\(last) before \(entry.name)")
            let found = LesserTowns.countries(with: entry.name)
            #expect(found == entry.countries && Self.countries.isSuperset(of: found), "\(entry.name)")
            last = entry.name
        }
        #expect(!last.isEmpty)
    }

    @Test func aRegionLiesInACountry() {
        for line in RegionRows.text.split(separator: "\n") {
            #expect(Self.countries.contains(String(line.prefix(3))) && line.dropFirst(3).hasPrefix(": "), "\(line)")
        }
    }
}
