import BytePaths
import Hashing
import NewsRecord
import Testing

@Suite struct FeedLineTests {
    private let time = Timestamp(milliseconds: 1_795_309_323_123)

    private func path(_ text: String) throws -> RelativePath { try #require(RelativePath(text)) }

    private func change(before: String?, after: String?, path: RelativePath) -> FeedLine.ItemChange {
        FeedLine.ItemChange(
            sequence: 17, revision: 5, time: time, type: .figure, id: "f-1", document: "d-1", path: path,
            before: before.map { Array($0.utf8) }, after: after.map { Array($0.utf8) })
    }

    private func written(_ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        body(&writer)
        return writer.text
    }

    private let head = #"{"seq":17,"revision":5,"time":"2026-11-22T01:02:03.123Z","op":"#

    @Test func anItemThatCame() throws {
        let line = change(before: nil, after: #"{"v":1}"#, path: try path("a.txt"))
        #expect(
            written { FeedLine.write(line, into: &$0) }
                == head + #""added","type":"figure","id":"f-1","document":"d-1","path":"a.txt","after":{"v":1}}"# + "\n"
        )
    }

    @Test func anItemThatChanged() throws {
        let line = change(before: #"{"v":1}"#, after: #"{"v":2}"#, path: try path("a.txt"))
        #expect(
            written { FeedLine.write(line, into: &$0) }
                == head + #""changed","type":"figure","id":"f-1","document":"d-1","path":"a.txt","#
                + #""before":{"v":1},"after":{"v":2}}"# + "\n")
    }

    @Test func anItemThatWent() throws {
        let line = change(before: #"{"v":1}"#, after: nil, path: try path("wire/a.txt"))
        #expect(
            written { FeedLine.write(line, into: &$0) }
                == head
                + #""removed","type":"figure","id":"f-1","document":"d-1","path":"wire/a.txt","before":{"v":1}}"#
                + "\n")
    }

    @Test func aNameThatIsNotUTF8() throws {
        let line = change(before: nil, after: "{}", path: try #require(RelativePath(bytes: [0x61, 0xFF, 0x2E, 0x74])))
        #expect(
            written { FeedLine.write(line, into: &$0) }
                == head + #""added","type":"figure","id":"f-1","document":"d-1","path":"a"# + "\u{FFFD}"
                + #".t","path_bytes":"Yf8udA==","after":{}}"# + "\n")
    }

    @Test func aNameWithALineFeedStaysOnItsLine() throws {
        let line = change(before: nil, after: "{}", path: try path("a\n\u{1B}\u{9B}.txt"))
        let text = written { FeedLine.write(line, into: &$0) }
        #expect(text.contains(#""path":"a\n\u001b\u009b.txt""#))
        #expect(text.utf8.filter { $0 == 0x0A }.count == 1)
    }

    @Test func aCommit() throws {
        let digest = SHA256Digest(of: Array("abc".utf8))
        let chain = SHA256Digest(of: [])
        let commit = FeedLine.Commit(
            sequence: 17, revision: 5, time: time,
            documents: [
                DocumentChange(document: "d-1", path: try path("a.txt"), cause: .modified),
                DocumentChange(document: "d-2", path: try path("c.txt"), cause: .moved, from: try path("b.txt")),
                DocumentChange(
                    document: "d-3", path: try path("e.txt"), cause: .moved,
                    from: RelativePath(bytes: [0xFF])),
            ],
            changeCount: 3, digest: digest)
        let open =
            head + #""commit","documents":[{"document":"d-1","path":"a.txt","cause":"modified"},"#
            + #"{"document":"d-2","path":"c.txt","cause":"moved","from":"b.txt"},"#
            + #"{"document":"d-3","path":"e.txt","cause":"moved","from":""# + "\u{FFFD}" + #"","from_bytes":"/w=="}],"#
            + #""changes":3,"digest":"sha256:"# + digest.hex + "\""
        #expect(written { FeedLine.writeOpen(commit, into: &$0) } == open)
        let whole = written {
            FeedLine.writeOpen(commit, into: &$0)
            FeedLine.finish(chain: chain, into: &$0)
        }
        #expect(whole == open + #","chain":"sha256:"# + chain.hex + "\"}\n")
    }

    @Test func aCommitOfNothing() {
        let commit = FeedLine.Commit(
            sequence: 1, revision: 1, time: time, documents: [], changeCount: 0, digest: SHA256Digest(of: []))
        #expect(written { FeedLine.writeOpen(commit, into: &$0) }.contains(#""documents":[],"changes":0,"#))
    }

    @Test func aStatus() {
        let status = FeedLine.Status(
            sequence: 17, revision: 5, time: time, state: .ready, text: "watching 2 reports\n")
        #expect(
            written { FeedLine.write(status, into: &$0) }
                == head + #""status","state":"ready","text":"watching 2 reports\n"}"# + "\n")
    }

    @Test func linesFollowEachOther() throws {
        let line = change(before: nil, after: "{}", path: try path("a"))
        let text = written {
            FeedLine.write(line, into: &$0)
            FeedLine.write(line, into: &$0)
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 3)
        #expect(lines[0] == lines[1])
        #expect(lines[2].isEmpty)
        #expect(throws: Never.self) { try JSONValue(parsing: Array(lines[1].utf8)) }
    }

    @Test func causesAndStatesHaveTheirWords() {
        #expect(
            Cause.allCases.map(\.name) == [
                "created", "modified", "moved", "deleted", "reparsed", "reconciled", "purged",
            ])
        #expect(Cause.allCases.map(\.rawValue) == Array(1...7), "the store keeps these numbers")
        #expect(
            Set(ServiceState.allCases.map(\.rawValue)).isSuperset(of: [
                "starting", "ready", "reloading", "degraded", "stopping",
            ]))
    }

    @Test func theChainHoldsThePast() {
        let lines = ["one\n", "two\n", "three\n"].map { Array($0.utf8) }
        func chain(_ lines: [[UInt8]]) -> SHA256Digest {
            lines.reduce(RevisionChain.origin) { RevisionChain.link(after: $0, lines: $1) }
        }
        #expect(RevisionChain.origin == SHA256Digest(of: Array("dateline.feed/1".utf8)))
        #expect(chain([lines[0]]) == SHA256Digest(of: RevisionChain.origin.bytes + lines[0]))
        #expect(chain(lines) == chain(lines))
        #expect(chain([lines[1], lines[0], lines[2]]) != chain(lines))
        #expect(chain([Array("onE\n".utf8), lines[1], lines[2]]) != chain(lines))
        #expect(chain([lines[0], lines[1]]) != chain(lines))
    }
}
