package import NewsSyntax

/// What a token is in one attribution.
package enum Part: UInt8, Sendable, CaseIterable {
    case outside, source, content, cue
}

/// The words around one cue as a sequence to be labelled: each token outside of marks, and each stretch in marks as one.
package struct CueWindow {
    /// A token, or a stretch in marks with its marks.
    package struct Element {
        package var tokens: Range<Int>
        /// The token that stands for it in the tree.
        package var top: Int
        package var isStretch: Bool
        /// Its way to the cue: the whole, its first turn, and where that turn begins and ends.
        var path: UInt64 = 0
        var pathLength = 0
        var branch: UInt64 = 0
        var branchTop = 0
        var depth = 0
        var commas = 0
        /// What it is to the cue's subject.
        var role: UInt64 = 0
    }

    let view: AttributionView
    let cues: [Float]
    package let cue: Int
    package private(set) var elements: [Element] = []
    /// Which element holds the cue.
    package private(set) var cueElement = 0
    private var frame: UInt64 = 0
    /// Who does what the cue says, by the tree.
    package let subject: CueSubject

    /// Elements to each side of the cue's sentence beyond this are not read.
    private static let reach = 160

    /// - Parameters:
    ///   - cues: for each token of the view how likely it heads a cue, 0 to 1.
    package init(_ view: AttributionView, cues: [Float], cue: Int) {
        self.view = view
        self.cues = cues
        self.cue = cue
        subject = CueSubject(cue, view)
        let unit = Int(view.unitOf[cue])
        var start = view.units[max(0, unit - 1)].lowerBound
        var end = view.units[min(view.units.count - 1, unit + 1)].upperBound
        // A stretch that holds the cue is read from within.
        let inside = view.stretchOf[cue]
        if inside >= 0 {
            let stretch = view.stretches[Int(inside)]
            (start, end) = (max(start, stretch.lowerBound), min(end, stretch.upperBound))
        }
        start = max(start, cue - Self.reach * 2)
        end = min(end, cue + Self.reach * 2)
        gather(start, end, inside)
        measure()
        frame = frameOfCue()
    }

    private mutating func gather(_ start: Int, _ end: Int, _ inside: Int32) {
        var token = start
        while token < end {
            let stretch = view.stretchOf[token]
            if stretch >= 0, stretch != inside {
                let range =
                    max(token, view.stretches[Int(stretch)].lowerBound)..<view.stretches[Int(stretch)].upperBound
                elements.append(Element(tokens: range, top: view.top(of: range), isStretch: true))
                token = range.upperBound
            } else {
                if token == cue { cueElement = elements.count }
                elements.append(Element(tokens: token..<(token + 1), top: token, isStretch: false))
                token += 1
            }
        }
    }

    // MARK: Ways

    private mutating func measure() {
        // The cue's ancestors, and how far up they are.
        var ancestors: [Int] = [cue]
        while let last = ancestors.last, view.head(last) >= 0, ancestors.count < 40 {
            ancestors.append(view.head(last))
        }
        var ups: [UInt64] = [0]
        for index in ancestors.indices.dropLast() {
            ups.append(FeatureKey.make(7, ups[index], view.relation(ancestors[index])))
        }
        let sentence = view.sentenceOf[cue]
        for index in elements.indices {
            let top = elements[index].top
            elements[index].role = partOfSubject(top)
            guard view.sentenceOf[top] == sentence else {
                elements[index].branch = view.sentenceOf[top] < sentence ? 1 : 2
                elements[index].branchTop = top
                elements[index].path = elements[index].branch
                elements[index].pathLength = 9
                continue
            }
            var (current, below, depth) = (top, top, 0)
            var path: UInt64 = 3
            while depth < 40, !ancestors.contains(current) {
                if depth < 6 { path = FeatureKey.make(8, path, view.relation(current)) }
                below = current
                guard view.head(current) >= 0 else { break }
                (current, depth) = (view.head(current), depth + 1)
            }
            let up = ancestors.firstIndex(of: current) ?? ancestors.count - 1
            elements[index].path = FeatureKey.make(9, path, ups[min(up, 6)])
            elements[index].pathLength = depth + up
            elements[index].depth = depth
            elements[index].branchTop = below
            elements[index].branch =
                depth == 0
                ? FeatureKey.make(10, ups[min(up, 3)], current < cue ? 0 : 1)
                : FeatureKey.make(11, ups[min(up, 3)], view.relation(below), below < current ? 0 : 1)
        }
        var count = 0
        for index in stride(from: cueElement - 1, through: 0, by: -1) {
            elements[index].commas = count
            if !elements[index].isStretch, view.isMark(elements[index].top) { count += 1 }
        }
        count = 0
        for index in elements.indices.dropFirst(cueElement + 1) {
            elements[index].commas = count
            if !elements[index].isStretch, view.isMark(elements[index].top) { count += 1 }
        }
    }

    /// What the cue takes, as bits.
    private func frameOfCue() -> UInt64 {
        var frame: UInt64 = 0
        for child in view.children(cue) {
            switch view.text.tokens[Int(child)].relation.base {
            case .ccomp: frame |= 1
            case .xcomp: frame |= 2
            case .obj: frame |= 4
            case .parataxis: frame |= 8
            case .nsubj: frame |= child < cue ? 16 : 48
            case .obl: frame |= 64
            case .nmod, .acl: frame |= 128
            default: break
            }
        }
        if cueElement > 1, elements[..<cueElement].suffix(6).contains(where: \.isStretch) { frame |= 256 }
        if elements[(cueElement + 1)...].prefix(6).contains(where: \.isStretch) { frame |= 512 }
        return frame
    }

    // MARK: Features

    /// The features of an element that do not depend on the label before it.
    package func collect(_ index: Int, into list: inout FeatureList) {
        list.clear()
        let element = elements[index]
        let token = element.top
        let lemma = view.lemma(cue)
        let cueTag = view.tag(cue)
        let side: UInt64 = index < cueElement ? 0 : index == cueElement ? 1 : 2
        let gap = Int(view.sentenceOf[token]) - Int(view.sentenceOf[cue])
        let place = side | UInt64(min(max(gap, -2), 2) + 2) << 2 | (element.isStretch ? 32 : 0)
        var number: UInt64 = 500
        func one(_ value: UInt64) -> UInt64 {
            number += 1
            return FeatureKey.make(number, value)
        }
        let (branch, top) = (element.branch, element.branchTop)
        list.add(one(place))
        list.add(one(FeatureKey.make(1, place, lemma)))
        list.add(one(FeatureKey.make(1, place, frame, cueTag)))
        list.add(one(element.path))
        list.add(one(FeatureKey.make(1, element.path, element.pathLength < 4 ? lemma : cueTag)))
        list.add(one(branch))
        list.add(one(FeatureKey.make(1, branch, lemma)))
        list.add(one(FeatureKey.make(1, branch, cueTag, view.tag(top))))
        list.add(one(FeatureKey.make(1, branch, view.tag(token))))
        list.add(one(FeatureKey.make(1, branch, view.relation(token), UInt64(min(element.depth, 4)))))
        list.add(one(FeatureKey.make(1, branch, frame)))
        list.add(one(FeatureKey.make(1, branch, view.lemma(top))))
        list.add(one(FeatureKey.make(1, branch, introducer(of: top))))
        list.add(one(FeatureKey.make(1, branch, introducer(of: top), lemma)))
        list.add(one(FeatureKey.make(1, view.lemma(token), branch)))
        list.add(one(FeatureKey.make(1, view.lemma(token), place)))
        list.add(one(FeatureKey.make(1, view.tag(token), view.relation(token), place)))
        let (before, after) = (element.tokens.lowerBound - 1, element.tokens.upperBound)
        list.add(one(FeatureKey.make(1, view.tagOr(before), view.tag(token), view.tagOr(after))))
        list.add(one(FeatureKey.make(1, view.lemma(before), place)))
        list.add(one(FeatureKey.make(1, view.lemma(after), place)))
        let distance = UInt64(Self.bucket(abs(index - cueElement)))
        list.add(one(FeatureKey.make(1, distance, place)))
        list.add(one(FeatureKey.make(1, UInt64(min(element.commas, 4)), place)))
        list.add(one(FeatureKey.make(1, UInt64(min(element.commas, 4)), place, lemma)))
        if abs(index - cueElement) < 4 {
            list.add(FeatureKey.make(601, UInt64(bitPattern: Int64(index - cueElement)), view.tag(token), cueTag))
            list.add(FeatureKey.make(602, UInt64(bitPattern: Int64(index - cueElement)), view.lemma(token), lemma))
        }
        let governor = governor(of: token)
        list.add(FeatureKey.make(603, governor, branch))
        list.add(FeatureKey.make(604, governor, place))
        let rival: UInt64 = !element.isStretch && token != cue && cues[token] > 0.5 ? 1 : 0
        list.add(FeatureKey.make(605, rival, branch))
        let part = element.role
        let road = UInt64(subject.road.rawValue)
        list.add(FeatureKey.make(620, part, road, cueTag))
        list.add(FeatureKey.make(621, part, road, lemma))
        list.add(FeatureKey.make(622, part, road, place))
        if part != 0 { list.add(FeatureKey.make(623, part, road, view.lemma(token))) }
        if element.isStretch { stretch(element, place, lemma, &list) }
    }

    private func stretch(_ element: Element, _ place: UInt64, _ lemma: UInt64, _ list: inout FeatureList) {
        let (first, last) = (element.tokens.lowerBound, element.tokens.upperBound - 1)
        let before = view.lemma(first - 1)
        list.add(FeatureKey.make(701, place, before))
        list.add(FeatureKey.make(702, place, view.lemma(last + 1)))
        list.add(FeatureKey.make(703, place, UInt64(Self.bucket(element.tokens.count))))
        list.add(FeatureKey.make(704, place, UInt64(Self.bucket(element.tokens.count)), UInt64(min(element.commas, 3))))
        let stop = last > first ? view.tag(last - 1) : 0
        list.add(FeatureKey.make(705, place, stop, UInt64(min(element.commas, 3))))
        let opensUnit = view.units[Int(view.unitOf[first])].lowerBound == first
        let closesUnit = view.units[Int(view.unitOf[last])].upperBound <= last + 2
        list.add(
            FeatureKey.make(
                706, place, (opensUnit ? 1 : 0) | (closesUnit ? 2 : 0), UInt64(Self.bucket(element.tokens.count))))
        list.add(FeatureKey.make(707, place, lemma, (opensUnit ? 1 : 0) | (closesUnit ? 2 : 0)))
    }

    /// What a token is to the subject: nothing, its head, or something below that, by how it hangs on the head.
    private func partOfSubject(_ token: Int) -> UInt64 {
        guard subject.road != .none else { return 0 }
        var (current, steps) = (token, 0)
        while steps < 24 {
            if current == subject.head { return 1 }
            let head = view.head(current)
            guard head >= 0, current != cue else { return 0 }
            if head == subject.head { return 2 + view.relation(current) * 2 + (current < head ? 0 : 1) }
            (current, steps) = (head, steps + 1)
        }
        return 0
    }

    /// The features that join an element to the label before it, after those that are in the list: as many for each label.
    package func addJoint(_ index: Int, after previous: UInt64, to list: inout FeatureList) {
        let element = elements[index]
        let token = element.top
        let last = elements[index - 1]
        let turn: UInt64 = last.branch == element.branch ? (last.branchTop == element.branchTop ? 0 : 1) : 2
        list.add(FeatureKey.make(801, previous))
        list.add(FeatureKey.make(802, previous, turn, element.isStretch ? 1 : 0))
        list.add(FeatureKey.make(803, previous, view.tag(token), turn))
        list.add(FeatureKey.make(804, previous, view.tag(last.top), view.tag(token)))
        list.add(FeatureKey.make(805, previous, view.lemma(element.tokens.lowerBound), turn))
        list.add(FeatureKey.make(806, previous, element.branch, turn))
        list.add(
            FeatureKey.make(
                809, previous, element.role, last.role << 8 | UInt64(subject.road.rawValue)))
        let isNewSentence: UInt64 = view.sentenceOf[token] == view.sentenceOf[last.top] ? 0 : 1
        list.add(FeatureKey.make(807, previous, isNewSentence, view.isMark(last.top) ? 1 : 0))
        list.add(
            FeatureKey.make(808, previous, index < cueElement ? 0 : index == cueElement ? 1 : 2, view.relation(token)))
    }

    /// `that`, `to`, `for` at the head of what hangs on a token.
    private func introducer(of token: Int) -> UInt64 {
        for child in view.children(token) {
            let relation = view.text.tokens[Int(child)].relation
            if relation == .mark || relation == .case { return view.lemma(Int(child)) }
            if Int(child) > token { break }
        }
        return 0
    }

    /// Which cue stands next above a token in its tree: this one, another, none.
    private func governor(of token: Int) -> UInt64 {
        var (current, steps) = (token, 0)
        while steps < 24 {
            if current == cue { return 1 }
            if cues[current] > 0.5, current != token { return 2 }
            guard view.head(current) >= 0 else { return 0 }
            (current, steps) = (view.head(current), steps + 1)
        }
        return 0
    }

    private static func bucket(_ count: Int) -> Int {
        switch count {
        case ..<5: count
        case ..<8: 5
        case ..<12: 6
        case ..<20: 7
        case ..<35: 8
        case ..<60: 9
        default: 10
        }
    }
}
