/// A state of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta, 2011): a stack of words whose heads are not
/// known yet, the words still to come, and the heads found so far.
///
/// Every word is shifted once and attached once, so a sentence of n words takes 2n − 1 moves.
package struct ArcState: ~Copyable {
    /// What a move does.
    package enum Move: Int, CaseIterable {
        /// The next word goes onto the stack.
        case shift
        /// The top of the stack becomes a dependent of the next word.
        case left
        /// The top of the stack becomes a dependent of the word below it.
        case right
    }

    /// How many words the sentence has.
    package let count: Int
    /// The next word to come, 0-based.
    package private(set) var next = 0
    /// How many words are on the stack.
    package private(set) var depth = 0
    private let memory: UnsafeMutablePointer<Int32>

    // Parts of `memory`, each as long as the sentence.
    private var stack: UnsafeMutablePointer<Int32> { memory }
    /// The head of each word, -1 while it has none.
    package var heads: UnsafeMutablePointer<Int32> { memory + count }
    private var firstLeft: UnsafeMutablePointer<Int32> { memory + 2 * count }
    private var secondLeft: UnsafeMutablePointer<Int32> { memory + 3 * count }
    private var lastRight: UnsafeMutablePointer<Int32> { memory + 4 * count }
    private var secondRight: UnsafeMutablePointer<Int32> { memory + 5 * count }
    private var leftCount: UnsafeMutablePointer<Int32> { memory + 6 * count }
    private var rightCount: UnsafeMutablePointer<Int32> { memory + 7 * count }

    package init(count: Int) {
        self.count = count
        memory = .allocate(capacity: max(1, 8 * count))
        memory.initialize(repeating: -1, count: max(1, 8 * count))
        (memory + 6 * count).update(repeating: 0, count: 2 * count)
    }

    deinit { memory.deallocate() }

    /// Whether one word is left, which is the root.
    package var isFinal: Bool { next == count && depth <= 1 }

    /// Whether a move is possible.
    @inline(__always)
    package func allows(_ move: Move) -> Bool {
        switch move {
        case .shift: next < count
        case .left: depth > 0 && next < count
        case .right: depth > 1
        }
    }

    /// Makes a move that is possible.
    package mutating func make(_ move: Move) {
        switch move {
        case .shift:
            stack[depth] = Int32(truncatingIfNeeded: next)
            depth += 1
            next += 1
        case .left:
            depth -= 1
            attach(Int(stack[depth]), to: next)
        case .right:
            depth -= 1
            attach(Int(stack[depth]), to: Int(stack[depth - 1]))
        }
    }

    private func attach(_ word: Int, to head: Int) {
        heads[word] = Int32(truncatingIfNeeded: head)
        if word < head {
            // The nearest is attached first, the farthest last.
            secondLeft[head] = firstLeft[head]
            firstLeft[head] = Int32(truncatingIfNeeded: word)
            leftCount[head] += 1
        } else {
            secondRight[head] = lastRight[head]
            lastRight[head] = Int32(truncatingIfNeeded: word)
            rightCount[head] += 1
        }
    }

    /// A word of the stack, counted from the top, or -1.
    @inline(__always)
    package func stacked(_ place: Int) -> Int { depth > place ? Int(stack[depth - 1 - place]) : -1 }

    /// A word to come, or -1.
    @inline(__always)
    package func coming(_ place: Int) -> Int { next + place < count ? next + place : -1 }

    @inline(__always)
    package func leftmost(_ word: Int) -> Int { word < 0 ? -1 : Int(firstLeft[word]) }

    @inline(__always)
    package func leftInner(_ word: Int) -> Int { word < 0 ? -1 : Int(secondLeft[word]) }

    @inline(__always)
    package func rightmost(_ word: Int) -> Int { word < 0 ? -1 : Int(lastRight[word]) }

    @inline(__always)
    package func rightInner(_ word: Int) -> Int { word < 0 ? -1 : Int(secondRight[word]) }

    @inline(__always)
    package func leftChildCount(_ word: Int) -> Int { word < 0 ? 0 : Int(leftCount[word]) }

    @inline(__always)
    package func rightChildCount(_ word: Int) -> Int { word < 0 ? 0 : Int(rightCount[word]) }
}
