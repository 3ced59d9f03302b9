internal import BytePaths
internal import CLinux
internal import Glibc

/// Where a path below a root really leads, found part by part without ever leaving the root.
///
/// openat2(2) does this in one call; this is for kernels without it, for paths too long for one call, for links with
/// an absolute target within the root, and to learn which names a link depends on.
struct PathResolution {
    /// The path of the thing itself: no part of it is a link. Where something is missing on the way, as far as it is
    /// known, with the rest of the name as it stands.
    private(set) var realPath: RelativePath
    /// What is there; nil where a part is missing.
    private(set) var status: FileStatus?
    /// What ended the way early: a link out of the root, links in a circle, missing rights.
    private(set) var failure: FileReadError?
    /// Every name that was looked up on the way, so that a change of one may change where the path leads.
    private(set) var lookedUp: [RelativePath]

    /// As many links as the kernel follows before it gives up.
    private static let linkLimit = 40

    /// Resolves `path`; a link at its end is followed if `follow`. A missing part is no failure.
    init(_ path: RelativePath, follow: Bool, in root: PosixFileSystem.Root) {
        realPath = path
        lookedUp = []
        do throws(FileReadError) {
            var walk = try Walk(path, root: root)
            do throws(FileReadError) {
                try walk.finish(follow: follow)
                realPath = walk.here
                status = walk.status
            } catch {
                failure = error
            }
            lookedUp = walk.lookedUp
        } catch {
            failure = error
        }
    }

    /// Opens what `path` leads to.
    static func open(
        _ path: RelativePath, _ mode: clinux_open_mode, follow: Bool, in root: PosixFileSystem.Root
    ) throws(FileReadError) -> Descriptor {
        let resolution = PathResolution(path, follow: follow, in: root)
        if let failure = resolution.failure { throw failure }
        guard resolution.status != nil else { throw .vanished }
        // No part is a link now; should one become one meanwhile, it is not followed.
        let parts = resolution.realPath.parts
        guard let name = parts.last else { return try open([], mode, in: root.descriptor) }
        var directory = try open([], CLINUX_PLACE, in: root.descriptor)
        for part in parts.dropLast() { directory = try open(part, CLINUX_PLACE, in: directory.number) }
        return try open(name, mode, in: directory.number)
    }

    fileprivate static func open(
        _ name: ArraySlice<UInt8>, _ mode: clinux_open_mode, in directory: Int32
    ) throws(FileReadError) -> Descriptor {
        let flags = Int32(mode.rawValue | (name.isEmpty ? 0 : CLINUX_NO_FOLLOW.rawValue))
        let result = name.withUnsafeBufferPointer { clinux_open_at(directory, $0.baseAddress, $0.count, flags) }
        guard result >= 0 else { throw FileReadError(negatedErrno: result) }
        return Descriptor(result)
    }

    /// The state of a resolution under way.
    private struct Walk: ~Copyable {
        let root: PosixFileSystem.Root
        /// What is still to be looked up, the next part last.
        var waiting: [ArraySlice<UInt8>]
        var here = RelativePath.root
        var status: FileStatus?
        var lookedUp: [RelativePath] = []
        private var directory: Descriptor
        private var linksLeft = PathResolution.linkLimit

        init(_ path: RelativePath, root: PosixFileSystem.Root) throws(FileReadError) {
            self.root = root
            waiting = path.parts.reversed()
            directory = try PathResolution.open([], CLINUX_PLACE, in: root.descriptor)
            status = root.status
        }

        mutating func finish(follow: Bool) throws(FileReadError) {
            while let part = waiting.popLast() {
                if part.elementsEqual([UInt8(ascii: ".")]) { continue }
                if part.elementsEqual([UInt8(ascii: "."), UInt8(ascii: ".")]) {
                    try goUp()
                    continue
                }
                guard try enter(part, follow: follow || !waiting.isEmpty) else { return }
            }
        }

        /// Goes to the parent of the directory that was reached, from the root down: what `..` means in the kernel
        /// may have moved elsewhere meanwhile.
        private mutating func goUp() throws(FileReadError) {
            guard !here.isRoot else { throw .outsideRoot }
            waiting.append(contentsOf: here.parent.parts.reversed())
            try restart()
        }

        private mutating func restart() throws(FileReadError) {
            here = .root
            status = root.status
            directory = try PathResolution.open([], CLINUX_PLACE, in: root.descriptor)
        }

        /// Looks `part` up in the directory reached; false where it is not there, and the way ends.
        private mutating func enter(_ part: ArraySlice<UInt8>, follow: Bool) throws(FileReadError) -> Bool {
            let path = here.appending(name: part)
            lookedUp.append(path)
            let place: Descriptor
            do {
                place = try PathResolution.open(part, CLINUX_PLACE, in: directory.number)
            } catch .vanished {
                here = waiting.reversed().reduce(path) { $0.appending(name: $1) }
                status = nil
                return false
            }
            let found = try FileStatus(ofDescriptor: place.number)
            if found.kind == .symlink, follow {
                try followLink(place)
                return true
            }
            here = path
            status = found
            if found.kind == .directory {
                directory = place
            } else if !waiting.isEmpty {
                status = nil
                return false
            }
            return true
        }

        private mutating func followLink(_ place: borrowing Descriptor) throws(FileReadError) {
            guard linksLeft > 0 else { throw .unreadable(errno: ELOOP) }
            linksLeft -= 1
            var length = 0
            let number = place.number
            let target = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
                length = clinux_read_link(number, buffer.baseAddress, buffer.count)
                count = max(0, length)
            }
            guard length >= 0 else { throw FileReadError(negatedErrno: Int32(length)) }
            var parts = target.split(separator: UInt8(ascii: "/"))
            if target.first == UInt8(ascii: "/") {
                let rootParts = root.realPath.split(separator: UInt8(ascii: "/"))
                guard !root.realPath.isEmpty, parts.starts(with: rootParts, by: { $0.elementsEqual($1) }) else {
                    throw .outsideRoot
                }
                parts.removeFirst(rootParts.count)
                try restart()
            }
            waiting.append(contentsOf: parts.reversed())
        }
    }
}
