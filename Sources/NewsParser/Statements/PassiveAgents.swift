import NewsAttribution
import NewsText

// Who says something, where the words stand in another order than usual.
extension StatementStage {
    /// `“…,” Ida Marr writes in her book, according to the Times`: what `according to` is said to lead to holds a frame of its
    /// own beside the marks; that one has the words, and whoever tells of it is a relay.
    func swallowsTeller(_ found: LearnedFrame, _ frames: [[Frame]]) -> Bool {
        guard view.equals(found.head, "according") else { return false }
        for part in found.content.dropFirst() where part.allSatisfy({ view.isOutside($0) }) {
            for frame in frames.joined() where part.contains(frame.head) && frame.head != found.head {
                guard frame.traits.contains(.finiteCue), frame.traits.contains(.markCue), let source = frame.source,
                    source.lowerBound <= part.lowerBound + 1, source.upperBound <= part.upperBound,
                    part.lowerBound > 0,
                    view.stretchOf[part.lowerBound - 1] != ReadingView.outside
                        || view.isComma(part.lowerBound - 1)
                else { continue }
                return true
            }
        }
        return false
    }

    /// `Exiles insist the others | don't understand it`: a source that holds another's cue outside of a relative clause is a
    /// mistake of the tree, and what follows a part of what that other says.
    func withoutBrokenSources(_ frames: [LearnedFrame]) -> [LearnedFrame] {
        guard frames.count > 1 else { return frames }
        let heads = frames.map(\.head).filter {
            view.traits[$0].contains(.clauseCue) && view.traits[$0].isDisjoint(with: [.gerundCue, .nounLike])
        }
        guard !heads.isEmpty else { return frames }
        return frames.filter { frame in
            guard let source = frame.source, source.count > 3, source == frame.referent else { return true }
            return !heads.contains { head in
                head != frame.head && head > source.lowerBound && head < source.upperBound - 1
                    && !(source.lowerBound..<head).contains { index in
                        Self.relatives.contains { view.equals(index, $0) }
                    }
            }
        }
    }

    /// `The claims were dismissed as “pure invention” by a spokesman`: the subject of the passive is what is spoken of, and the
    /// agent behind the words who speaks.
    func withAgent(_ frame: LearnedFrame) -> LearnedFrame {
        if let frame = withRole(frame) ?? withPlainAgent(frame) { return frame }
        guard frame.source == nil, frame.cue.contains(where: { view.traits[$0].contains(.copula) }),
            Self.naming.contains(where: { view.equals(frame.head, $0) })
                || Self.judged.contains(where: { view.equals(frame.head, $0) }),
            let marked = frame.content.last(where: { $0.contains { !view.isOutside($0) } }),
            let last = marked.last(where: { !view.isOutside($0) }), last > frame.head, last + 2 < view.tokens.count,
            view.equals(last + 1, "by"), view.isOutside(last + 1),
            let agent = frameStage.phrases.phrase(startingAt: last + 2, ceiling: view.tokens.count)
        else { return frame }
        var frame = frame
        frame.content = frame.content.compactMap { part in
            part.lowerBound > last ? nil : part.lowerBound..<min(part.upperBound, last + 1)
        }
        let subject = frameStage.phrases.subject(endingAt: frame.cue.lowerBound, floor: firstToken)?.phrase
        if let subject, frame.content.allSatisfy({ $0.lowerBound >= frame.cue.upperBound }) {
            frame.content.insert(subject, at: 0)
        }
        (frame.source, frame.referent) = (agent, agent)
        return frame
    }

    /// `The man was described by | neighbours as quiet`: what somebody is called is none of who calls them so.
    private func withRole(_ frame: LearnedFrame) -> LearnedFrame? {
        guard let source = frame.source, source == frame.referent, source.lowerBound >= frame.cue.upperBound,
            frame.content.count == 1, frame.content[0].upperBound <= frame.cue.lowerBound,
            frame.cue.contains(where: { view.traits[$0].contains(.copula) }),
            let role = source.dropFirst().dropLast().first(where: { view.equals($0, "as") })
        else { return nil }
        var frame = frame
        frame.content.append(role..<source.upperBound)
        (frame.source, frame.referent) = (source.lowerBound..<role, source.lowerBound..<role)
        return frame
    }

    /// `The man was described as quiet | by neighbours`: without marks, an agent that ends what was said.
    private func withPlainAgent(_ frame: LearnedFrame) -> LearnedFrame? {
        guard frame.source == nil, frame.content.count == 2, let last = frame.content.last,
            last.lowerBound >= frame.cue.upperBound, frame.cue.contains(where: { view.traits[$0].contains(.copula) }),
            Self.naming.contains(where: { view.equals(frame.head, $0) })
                || Self.judged.contains(where: { view.equals(frame.head, $0) }),
            last.allSatisfy({ view.isOutside($0) }), let by = last.dropFirst().last(where: { view.equals($0, "by") }),
            let agent = frameStage.phrases.phrase(
                startingAt: min(by + 1, last.upperBound - 1), ceiling: last.upperBound),
            agent.lowerBound == by + 1, agent.upperBound == last.upperBound
        else { return nil }
        var frame = frame
        frame.content[1] = last.lowerBound..<by
        (frame.source, frame.referent) = (agent, agent)
        return frame
    }

    private static let judged: [StaticString] = [
        "dismissed", "denounced", "condemned", "criticised", "criticized", "hailed", "praised", "rejected", "derided",
        "ridiculed", "slammed", "attacked", "decried", "lauded", "portrayed", "depicted", "characterised",
        "characterized",
        "welcomed", "greeted", "mocked", "scorned", "assailed", "lambasted", "blasted", "billed", "cited", "quoted",
        "billed", "declared", "pronounced",
    ]
}
