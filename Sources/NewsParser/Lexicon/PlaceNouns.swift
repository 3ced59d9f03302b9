/// Common nouns for places, as they stand beside a name: `the port of …`, `…, a village`.
enum PlaceNouns {
    static let towns: Set<String> = [
        "city", "town", "village", "port", "metropolis", "hamlet", "settlement", "capital", "suburb", "resort",
        "municipality", "township",
    ]

    /// Land and its parts.
    static let lands: Set<String> = [
        "province", "prefecture", "region", "district", "county", "canton", "island", "isle", "islet", "archipelago",
        "peninsula", "commune", "neighborhood", "neighbourhood", "enclave", "exclave", "atoll", "valley", "oasis",
        "governorate", "oblast", "emirate", "borough", "republic", "kingdom", "mountain", "volcano",
    ]

    static let waters: Set<String> = ["river", "lake", "bay"]

    /// Those that are words for something else where no `of` and a name follow.
    static let divisions: Set<String> = ["state", "parish"]

    /// What lies along a river or a range: `the banks of the …`.
    static let edges: Set<String> = [
        "bank", "mouth", "shore", "delta", "headwater", "tributary", "basin", "estuary", "coast", "foot", "slope",
        "foothill",
    ]
}
