/// Gives every token its part of speech, from left to right.
package struct Tagger: Sendable {
    let net: SparseNet
    package let classes: TagClasses

    package init(_ file: ModelFile, name: String = "tagger") throws(ModelError) {
        net = try SparseNet(file.section(name))
        classes = TagClasses(try TagClasses(file.section(name + ".classes")).pairs)
        guard classes.pairs.count == net.classCount else { throw .malformed(section: name) }
    }

    /// The classes of a sentence's words.
    package func tag(
        _ words: UnsafeBufferPointer<WordTraits>, _ scratch: borrowing SparseNet.Scratch,
        _ list: inout FeatureList, assign: (Int, WordTag, UniversalTag) -> Void
    ) {
        var course = TagFeatures.Course(words)
        for index in words.indices {
            TagFeatures.collect(words, index, course, into: &list)
            net.score(list.buffer, scratch)
            let best = net.best(scratch)
            let pair = classes.pairs[best]
            assign(index, pair.tag, pair.universal)
            course.pass(words[index], best, isFinite: pair.tag.isFiniteVerb)
        }
    }
}
