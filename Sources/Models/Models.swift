internal import Glibc
internal import Hashing
internal import NewsAttribution
internal import NewsNames
public import NewsParser
public import NewsSyntax

/// Why the weights cannot be used.
public enum ModelsError: Error, CustomStringConvertible {
    /// They are in none of these places.
    case missing(searched: [String])
    /// The file is there, but the system does not give it.
    case unreadable(path: String, errno: Int32)
    /// The file is not the one that this program was built with.
    case foreign(path: String)
    /// The file is damaged.
    case damaged(path: String, ModelError)

    public var description: String {
        switch self {
        case .missing(let searched):
            "the weights were found in none of \(searched.joined(separator: ", ")); "
                + "install them there, or name its directory in \(Models.variable)"
        case .unreadable(let path, let code): "cannot open \(path): \(String(cString: strerror(code)))"
        case .foreign(let path): "\(path) is not the file of weights that this program was built with"
        case .damaged(let path, let cause): "\(path) is no file of weights: \(cause)"
        }
    }
}

/// The weights that ship with the programs: finds them, maps them, and makes sure that they are the right ones.
public enum Models {
    /// The variable that names the directory of the weights, before all other places.
    public static let variable = "DATELINE_MODELS"
    /// The file.
    static let fileName = "english.model"
    /// Where builds leave the file, beside the programs.
    static let bundleName = "dateline_Models.resources"

    /// The version of the parser that reads with these weights; nothing is read for it.
    public static var parserVersion: String { Parser.version(weightsDigest: expectedDigest) }

    /// Finds the weights and maps them: they are read from disk as they are needed, and shared by all processes.
    ///
    /// - Parameter environment: the process's variables.
    public static func load(environment: [String: String]) throws(ModelsError) -> ParserModels {
        let places = places(environment: environment, program: programDirectory()).map { $0 + "/" + fileName }
        guard let path = places.first(where: { access($0, F_OK) == 0 }) else { throw .missing(searched: places) }
        return try load(path: path, digest: expectedDigest)
    }

    /// Maps a file of weights.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - digest: the SHA-256 that it must have, in hexadecimal.
    public static func load(path: String, digest: String) throws(ModelsError) -> ParserModels {
        let file = try file(path: path, digest: digest)
        do throws(ModelError) {
            let section = try file.section(NameTagger.section)
            // Names keep a copy of their weights, which are small; the others keep the file.
            guard let names = NameTagger(decoding: section.bytes, digest: digest) else {
                throw .malformed(section: section.name)
            }
            var models = ParserModels(
                syntax: try SyntaxModel(file, digest: digest), names: names,
                attributions: try AttributionModel(file, digest: digest))
            models.giveMemoryBack = { file.recede() }
            return models
        } catch {
            throw .damaged(path: path, error)
        }
    }

    private static func file(path: String, digest: String) throws(ModelsError) -> ModelFile {
        let (address, count) = try map(path)
        let release: @Sendable () -> Void = { munmap(UnsafeMutableRawPointer(bitPattern: address), count) }
        let file: ModelFile
        do throws(ModelError) {
            let memory = UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count)
            file = try ModelFile(
                mapped: memory,
                recede: { madvise(UnsafeMutableRawPointer(bitPattern: address), count, MADV_DONTNEED) },
                release: release)
        } catch {
            release()
            throw .damaged(path: path, error)
        }
        guard file.digest == digest else { throw .foreign(path: path) }
        return file
    }

    /// The directories to look in, in order.
    static func places(environment: [String: String], program: String) -> [String] {
        if let named = environment[variable], !named.isEmpty { return [named] }
        return ["\(program)/\(bundleName)", program, "\(program)/../share/dateline"]
    }

    private static func programDirectory() -> String {
        var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = buffer.withUnsafeMutableBytes { raw in
            readlink("/proc/self/exe", raw.baseAddress!.assumingMemoryBound(to: CChar.self), raw.count)
        }
        let path = String(decoding: buffer[..<max(0, count)], as: UTF8.self)
        return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    private static func map(_ path: String) throws(ModelsError) -> (address: UInt, count: Int) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path: path, errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, errno: errno) }
        guard status.st_size > 0 else { throw .damaged(path: path, .notAModel) }
        let address = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0)
        guard let address, address != MAP_FAILED else { throw .unreadable(path: path, errno: errno) }
        return (UInt(bitPattern: address), Int(status.st_size))
    }
}
