/// What an administrator may have to act on, or to wait for: entries of the journal with an explanation in the catalog
/// (`systemd/dateline.catalog`), where these numbers stand too. A number is never used for anything else.
enum JournalMessage: String, CaseIterable {
    case ready = "7c8616cb17824000a387c6510c969c2d"
    case committed = "eb37e6f19d04445d8940aafac38ceed0"
    case refused = "43dbb7916fc442f9a21b509016773c63"
    case degraded = "7a8a8fc425a046699148da8a2a28e121"
    case recovered = "dc443645f74a410ba9ffab3ad7e6ba20"
    case overflow = "d110ee16ef474aca97240d4234fae5ee"
    case keptSettings = "ab20c308408b4999b02fa80d71682c68"
    case failed = "f632e2d356854f67aa2f169842c1ac86"
}
