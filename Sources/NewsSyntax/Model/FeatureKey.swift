/// Makes the 64-bit keys that features are known by: a template's number mixed with the values that stand in it.
///
/// Keys are never stored in a model in full; see ``SparseNet``.
public enum FeatureKey {
    /// A feature with one value.
    @inlinable @inline(__always)
    public static func make(_ template: UInt64, _ value: UInt64) -> UInt64 {
        mix((value ^ (template &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD)
    }

    /// A feature with two values; their order matters.
    @inlinable @inline(__always)
    public static func make(_ template: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
        make(template, mix(first &* 0xC4CE_B9FE_1A85_EC53) &+ second)
    }

    /// A feature with three values; their order matters.
    @inlinable @inline(__always)
    public static func make(_ template: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
        make(template, mix(mix(first &* 0xC4CE_B9FE_1A85_EC53) &+ second &* 0x8764_5EB1_C2A9_F7D3) &+ third)
    }

    /// A feature with four values; their order matters.
    @inlinable @inline(__always)
    public static func make(
        _ template: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64
    ) -> UInt64 {
        make(template, mix(first &* 0xC4CE_B9FE_1A85_EC53) &+ second, mix(third &* 0x2545_F491_4F6C_DD1D) &+ fourth)
    }

    /// A value for some bytes.
    @inlinable
    public static func value(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return mix(hash &* 0xFF51_AFD7_ED55_8CCD)
    }

    /// Spreads the high bits over the low ones.
    @inlinable @inline(__always)
    public static func mix(_ value: UInt64) -> UInt64 {
        let mixed = (value ^ (value >> 32)) &* 0xD6E8_FEB8_6659_FD93
        return mixed ^ (mixed >> 29)
    }
}
