/// Room for the features of one instance.
package struct FeatureList: ~Copyable {
    private let keys: UnsafeMutablePointer<UInt64>
    package private(set) var count = 0
    private static let capacity = 250

    package init() {
        keys = .allocate(capacity: Self.capacity)
        keys.initialize(repeating: 0, count: Self.capacity)
    }

    deinit { keys.deallocate() }

    package mutating func clear() { count = 0 }

    /// Adds a feature; beyond the room there is, it is left out.
    @inline(__always)
    package mutating func add(_ key: UInt64) {
        guard count < Self.capacity else { return }
        keys[count] = key
        count += 1
    }

    package var buffer: UnsafeBufferPointer<UInt64> { UnsafeBufferPointer(start: keys, count: count) }
    package var array: [UInt64] { Array(buffer) }
}
