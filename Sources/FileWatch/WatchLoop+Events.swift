internal import BytePaths
internal import CLinux
internal import Glibc

/// One event as inotify(7) hands it out.
struct RawEvent {
    let watch: Int32
    let mask: UInt32
    let cookie: UInt32
    /// Empty where the event is of the watched directory itself.
    let name: UnsafeBufferPointer<UInt8>

    func has(_ bits: Int32) -> Bool { mask & UInt32(bitPattern: bits) != 0 }

    /// What happened to the name; nil for what is no news of a name.
    var kind: FileEvent.Kind? {
        if has(Int32(IN_CLOSE_WRITE)) { return .closedAfterWriting }
        if has(Int32(IN_MODIFY)) { return .modified }
        if has(Int32(IN_MOVED_TO)) { return .movedTo(cookie: cookie) }
        if has(Int32(IN_MOVED_FROM)) { return .movedFrom(cookie: cookie) }
        if has(Int32(IN_CREATE)) { return .created }
        if has(Int32(IN_DELETE)) { return .deleted }
        if has(Int32(IN_ATTRIB)) { return .attributesChanged }
        return nil
    }
}

/// Calls `body` with each event of a buffer that read(2) filled.
func forEachEvent(in buffer: UnsafeRawBufferPointer, _ body: (RawEvent) -> Void) {
    // inotify_event: watch, mask, cookie, length of the name (4 bytes each), the name, padded with NUL.
    var offset = 0
    while offset + 16 <= buffer.count {
        let length = Int(buffer.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
        guard offset + 16 + length <= buffer.count else { return }
        let padded = UnsafeRawBufferPointer(rebasing: buffer[(offset + 16)..<(offset + 16 + length)])
        let end = padded.firstIndex(of: 0) ?? length
        body(
            RawEvent(
                watch: buffer.loadUnaligned(fromByteOffset: offset, as: Int32.self),
                mask: buffer.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
                cookie: buffer.loadUnaligned(fromByteOffset: offset + 8, as: UInt32.self),
                name: UnsafeRawBufferPointer(rebasing: padded[..<end]).assumingMemoryBound(to: UInt8.self)))
        offset += 16 + length
    }
}

/// From events to the settler's decisions, keeping the table of watches true on the way.
extension WatchLoop {
    func receive(_ event: RawEvent, at now: UInt64) {
        if event.has(Int32(IN_Q_OVERFLOW)) {
            overflowed(now: now)
            return
        }
        if let names = parentWatches[event.watch] {
            receiveOfParent(event, names: names, now: now)
            return
        }
        if event.watch == rootWatch,
            event.has(Int32(IN_DELETE_SELF) | Int32(IN_MOVE_SELF) | Int32(IN_UNMOUNT) | Int32(IN_IGNORED))
        {
            rootLost(now: now)
            return
        }
        if event.has(Int32(IN_IGNORED)) {
            table.remove(event.watch)
            return
        }
        guard !event.name.isEmpty, let kind = event.kind else { return }
        let isDirectory = event.has(Int32(IN_ISDIR))
        let further = table.furtherPaths(of: event.watch)
        if let directory = table.path(of: event.watch) {
            receive(event.name, isDirectory: isDirectory, in: directory, kind, at: now)
        }
        for directory in further { receive(event.name, isDirectory: isDirectory, in: directory, kind, at: now) }
        guard !links.isEmpty, kind != .modified || settler.pendingCount > 0 else { return }
        receiveForLinks(event, kind, at: now)
    }

    private func receive(
        _ name: UnsafeBufferPointer<UInt8>, isDirectory: Bool, in directory: RelativePath, _ kind: FileEvent.Kind,
        at now: UInt64
    ) {
        if isDirectory {
            receive(directory: name, in: directory, kind, at: now)
        } else {
            receive(file: name, in: directory, kind, at: now)
        }
    }

    private func receive(
        file name: UnsafeBufferPointer<UInt8>, in directory: RelativePath, _ kind: FileEvent.Kind, at now: UInt64
    ) {
        // A writer may write often; that matters only while its file's creation waits.
        if kind == .modified, settler.pendingCount == 0 { return }
        let isAccepted = filter.acceptsFile(named: name, in: directory)
        // What is no directory may be a link to one.
        guard isAccepted || filter.enters(directoryNamed: name, in: directory) else { return }
        if isAccepted {
            let path = directory.appending(name: name)
            if links[path] != nil { linkEvent(path, kind, at: now) }
            // Nobody writes a link and closes it: it is whole when it comes to be, as what is moved here.
            let isWhole = kind == .created && (try? fileSystem.linkStatus(of: path))?.kind == .symlink
            settler.receive(FileEvent(isWhole ? .movedTo(cookie: 0) : kind, path), at: now, into: &decisions)
            return
        }
        switch kind {
        case .created, .movedTo:
            let path = directory.appending(name: name)
            if links[path] != nil { linkEvent(path, kind, at: now) }
            if (try? fileSystem.linkStatus(of: path))?.kind == .symlink { decisions.append(.touched(path, .created)) }
        case .deleted, .movedFrom:
            let path = directory.appending(name: name)
            if links[path] != nil { linkEvent(path, kind, at: now) }
        case .closedAfterWriting, .modified, .attributesChanged: break
        }
    }

    private func receive(
        directory name: UnsafeBufferPointer<UInt8>, in parent: RelativePath, _ kind: FileEvent.Kind, at now: UInt64
    ) {
        let path = parent.appending(name: name)
        let isEntered = filter.enters(directoryNamed: name, in: parent)
        switch kind {
        case .created:
            guard isEntered else { return }
            // Where a walk has come before the event, that walk's rescan covers it.
            guard watchTree(path) else { return }
        case .movedFrom(let cookie):
            guard isEntered else { return }
            forgetLinks(inside: path)
            table.detach(path, cookie: cookie)
        case .movedTo(let cookie):
            if isEntered {
                _ = table.attach(cookie: cookie, to: path)
                watchTree(path)
            }
        case .deleted:
            forgetLinks(inside: path)
            unwatchable.remove(path)
        case .attributesChanged:
            if isEntered { rightsChanged(of: path) }
            return
        case .closedAfterWriting, .modified: return
        }
        settler.receive(FileEvent(kind, path, isDirectory: true), at: now, into: &decisions)
    }

    // MARK: Overflow

    private func overflowed(now: UInt64) {
        guard overflowRescan == nil, rootRetry == nil else { return }
        // At once after a quiet time; the more often it happens, the less often all is walked again.
        var delay: UInt64 = 0
        if let last = lastOverflowRescan, now - last.at < 2 * Self.overflowRetryLimit {
            delay = min(max(last.delay * 2, 500 * Self.millisecond), Self.overflowRetryLimit)
        }
        overflowRescan = Retry(at: now + delay, delay: delay)
    }

    func rescanAfterOverflow(now: UInt64) {
        guard let due = overflowRescan else { return }
        overflowRescan = nil
        lastOverflowRescan = Retry(at: now, delay: due.delay)
        watchEverythingAnew()
        settler.overflowed(into: &decisions)
    }

    func rearm() {
        if rootRetry == nil, !fileSystem.isRootInPlace { rootLost(now: configuration.now()) }
        guard rootRetry == nil else {
            rootRetry = Retry(at: 0, delay: 0)
            return
        }
        watchEverythingAnew()
        decisions.append(.rescanAll(.requested))
    }
}
