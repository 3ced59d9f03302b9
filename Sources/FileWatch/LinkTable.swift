internal import BytePaths

/// The symbolic links that count, and the names that each depends on.
///
/// A link's own directory says nothing when what it leads to is written, or when a link on the way is swapped; so an
/// event of any name that a link depends on is an event of the link too.
struct LinkTable {
    struct Link {
        let isDirectory: Bool
        /// Where the link leads, free of links.
        let target: RelativePath
        let dependencies: Set<RelativePath>
    }

    private(set) var links: [RelativePath: Link] = [:]
    private var dependents: [RelativePath: Set<RelativePath>] = [:]

    var isEmpty: Bool { links.isEmpty }

    subscript(path: RelativePath) -> Link? { links[path] }

    /// The links to look at when something happens to `path`.
    func dependents(of path: RelativePath) -> Set<RelativePath> { dependents[path] ?? [] }

    mutating func set(_ path: RelativePath, _ link: Link) {
        remove(path)
        links[path] = link
        for dependency in link.dependencies { dependents[dependency, default: []].insert(path) }
    }

    mutating func remove(_ path: RelativePath) {
        guard let link = links.removeValue(forKey: path) else { return }
        for dependency in link.dependencies {
            dependents[dependency]?.remove(path)
            if dependents[dependency]?.isEmpty == true { dependents[dependency] = nil }
        }
    }

    /// Forgets the links in a directory, and one that stands for it.
    mutating func removeAll(inside directory: RelativePath) {
        guard !links.isEmpty else { return }
        for path in links.keys where path.isInside(directory) { remove(path) }
    }

    mutating func removeAll() {
        links.removeAll()
        dependents.removeAll()
    }
}
