import BytePaths
import Testing

@testable import FileWatch

@Suite struct FileFilterTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let pattern: String
        let matching: [String]
        let others: [String]
        var testDescription: String { pattern }

        init(_ pattern: String, _ matching: [String], not others: [String]) {
            self.pattern = pattern
            self.matching = matching
            self.others = others
        }
    }

    static let patterns = [
        Case("*.txt", ["a.txt", "d/e/a.txt", ".txt"], not: ["a.txt.md", "a.txtx", "txt"]),
        Case("?.txt", ["a.txt", "é.txt", "d/漢.txt"], not: [".txt", "ab.txt"]),
        Case("[a-c]?.md", ["ax.md", "cé.md"], not: ["dx.md", "a.md"]),
        Case("[!a-c]*", ["d", "éa", "]"], not: ["a", "bx"]),
        Case("[]x]", ["]", "x"], not: ["[", "]x"]),
        Case("[a\\]-]", ["a", "]", "-"], not: ["\\", "b"]),
        Case("a\\*b", ["a*b"], not: ["aXb", "a\\*b"]),
        Case("*.{txt,md}", ["a.txt", "x/a.md"], not: ["a.html", "a.{txt,md}"]),
        Case("{a,b{c,d}}{1,}", ["a1", "a", "bc1", "bd"], not: ["b", "ac", "b1"]),
        Case("[{]a", ["{a"], not: ["a"]),
        Case("/a.txt", ["a.txt"], not: ["d/a.txt"]),
        Case("d/*.txt", ["d/a.txt"], not: ["a.txt", "d/e/a.txt", "x/d/a.txt"]),
        Case("**/d/*", ["d/a", "x/d/a", "x/y/d/a"], not: ["d/e/a", "a"]),
        Case("d/**", ["d/a", "d/e/f/a"], not: ["d", "a", "x/d/a"]),
        Case("d/**/a.txt", ["d/a.txt", "d/e/a.txt", "d/e/f/a.txt"], not: ["d/ba.txt", "a.txt"]),
        Case("a/**/b/**/c", ["a/b/c", "a/x/b/y/z/c", "a/b/b/c/c"], not: ["a/c", "a/b", "a/x/c/b"]),
        Case("a**b", ["ab", "axyb"], not: ["a/b", "abx"]),
        Case("*a*b*c*", ["abc", "xaybzc1", "aabbcc"], not: ["acb", "ab"]),
        Case("*", ["a", "d/e/a"], not: []),
    ]

    @Test(arguments: patterns) func pattern(_ example: Case) throws {
        // Hidden files in, so that only the pattern decides.
        let filter = try FileFilter(include: [example.pattern], exclude: [], includeHidden: true)
        for path in example.matching { #expect(filter.accepts(file: RelativePath(path)!), "\(path)") }
        for path in example.others { #expect(!filter.accepts(file: RelativePath(path)!), "\(path)") }
    }

    @Test(arguments: [
        ("", GlobProblem.empty), ("/", .empty), ("[a", .unclosedBracket), ("[]", .unclosedBracket),
        ("a[!", .unclosedBracket), ("[z-a]", .reversedRange), ("[é]", .nonASCIIInBrackets), ("{a,b", .unclosedBrace),
        ("a\\", .trailingBackslash), ("a/../b", .dotPart), ("./a", .dotPart), ("a\0b", .nul),
        ("{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}", .tooManyAlternatives(limit: 256)),
    ])
    func invalid(_ pattern: String, _ problem: GlobProblem) {
        #expect(throws: FileFilterError.invalidPattern(pattern: pattern, problem: problem)) {
            _ = try FileFilter(include: ["*.txt"], exclude: [pattern])
        }
    }

    @Test func aHostilePatternCostsLittle() throws {
        let filter = try FileFilter(
            include: [String(repeating: "*a", count: 100) + "b", String(repeating: "**/a*/", count: 50) + "b"],
            exclude: [])
        let path = RelativePath(Array(repeating: String(repeating: "a", count: 60), count: 60).joined(separator: "/"))!
        let began = monotonicNanoseconds()
        #expect(!filter.accepts(file: path))
        // Exponential matching would take longer than the universe has stood.
        #expect(monotonicNanoseconds() - began < 5_000_000_000)
    }

    @Test(arguments: [
        ".a.txt", ".d/a.txt", "d/.e/a.txt", "a.txt~", "#a.txt#", ".#a.txt", ".a.txt.swp", "a.swp", "a.swo", "a.swx",
        "a.tmp", "a.part", "a.crdownload", "4913", "d/4913", "sedAbCdEf", "d/sed4xyzab", "a.txt___jb_tmp___",
    ])
    func leftOutByDefault(_ path: String) throws {
        #expect(!FileFilter().accepts(file: RelativePath(path)!))
        let all = try FileFilter(include: [], exclude: [], includeHidden: true, includeEditorFiles: true)
        #expect(all.accepts(file: RelativePath(path)!))
    }

    @Test(arguments: [
        "a.txt", "a", "d/a.bak", "#a", "a#", "49131", "14913", "tmp", "swp", "sediments", "sedAbCdE", "sedAbC.txt",
        "a.tmpl", "no~t", "\u{e9}",
    ])
    func acceptedByDefault(_ path: String) { #expect(FileFilter().accepts(file: RelativePath(path)!)) }

    @Test func directories() throws {
        let filter = try FileFilter(include: ["*.txt"], exclude: ["drafts/", "old/x", "*.d", "keep/*/no"])
        let entered = ["", "a", "old", "x/old/x", "keep/a", "a.txt"]
        let left = ["drafts", "a/drafts", "old/x", "old/x/y", "b.d", "a/b.d/c", ".git", "a/.git/b", "keep/a/no"]
        for path in entered { #expect(filter.entersDirectory(RelativePath(path)!), "\(path)") }
        for path in left {
            #expect(!filter.entersDirectory(RelativePath(path)!), "\(path)")
            #expect(!filter.accepts(file: RelativePath(path + "/a.txt")!), "\(path)")
        }
        // A pattern with a slash at its end speaks of directories only.
        let drafts = try FileFilter(include: [], exclude: ["drafts/"])
        #expect(drafts.accepts(file: RelativePath("drafts")!))
        #expect(!filter.accepts(file: .root))
    }

    @Test func namesThatAreNotUTF8() throws {
        let path = RelativePath(bytes: [0x64, 0x2F, 0xFF, 0xFE, 0x2E, 0x74, 0x78, 0x74])!
        #expect(try FileFilter(include: ["*.txt"], exclude: []).accepts(file: path))
        #expect(try FileFilter(include: ["??.txt"], exclude: []).accepts(file: path))
        #expect(try !FileFilter(include: [], exclude: ["d/*"]).accepts(file: path))
    }
}
