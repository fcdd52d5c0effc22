import Curses
import Formats
import Foundation
import Intake
import Periods
import Settings
import Text
import Vocabulary

/// Everything the doctor looks at, in the order of the path from the log to the screen.
struct Examination {
    private let named: [String]
    private let files: SystemFiles
    private let setup: AsteriskSetup?
    private let configuration: Configuration
    private let configurationFinding: Finding
    private let environment = ProcessInfo.processInfo.environment

    init(_ sources: [String], _ files: SystemFiles, _ options: ConfigOptions) {
        named = sources
        self.files = files
        setup = AsteriskSetup(files)
        do throws(CommandFailure) {
            configuration = try options.load()
            configurationFinding = Self.finding(of: configuration)
        } catch {
            configuration = Configuration()
            configurationFinding = .act(
                .settings, LogPhrase.told(error.sentence()), error.code)
        }
    }

    var findings: [Finding] {
        let logger = setup.map { LoggerFindings(setup: $0).findings } ?? []
        return logger + places.flatMap(findings(of:)) + nowhere + [zone, configurationFinding]
            + terminal + [ManagerBlock(setup: setup).finding]
    }

    private static func finding(of configuration: Configuration) -> Finding {
        guard let file = configuration.file else {
            return .ok(
                .settings, MachinePhrase.noConfiguration, "mkdir -p ~/.config/floorwalker",
                "floorwalker config init > ~/.config/floorwalker/config.toml")
        }
        return .ok(.settings, MachinePhrase.noProblems(file))
    }
}

extension Examination {
    private var places: [LogPlace] {
        if !named.isEmpty { return named.map { place($0, .named) } }
        if !configuration.sources.isEmpty {
            return configuration.sources.map { place($0, .configured) }
        }
        return [LogPlace.found(setup, files)].compactMap(\.self)
    }

    private var nowhere: [Finding] { places.isEmpty ? [LogPlace.missing(setup)] : [] }

    /// A name that is none stays as it is, and is missing then.
    private func place(_ name: String, _ origin: LogPlace.Origin) -> LogPlace {
        let kind = SourceKind.allCases.map { "\($0.rawValue):" }.first(where: name.hasPrefix) ?? ""
        let path = String(name.dropFirst(kind.count))
        let isNoPath = path == "-" || path.contains("://")
        let isWhole = path.hasPrefix("/") || isNoPath || !files.root.isEmpty
        let whole = isWhole ? path : FileManager.default.currentDirectoryPath + "/" + path
        return LogPlace(path: whole, kind: kind, origin: origin)
    }

    private func findings(of place: LogPlace) -> [Finding] {
        let source: SourceName
        do throws(IntakeError) {
            source = try SourceName(parsing: place.text)
        } catch {
            return [.act(.log, error, CommandFailure(error).code)]
        }
        guard source.place != .standardInput else {
            return [.ok(.log, LogPhrase.standardInput)]
        }
        let status = files.status(of: place.path)
        let isClosed = files.mayHold(place.path) && !files.isReadable(place.path)
        let file = LogFileFindings(
            place: place, status: status,
            grants: isClosed ? ReadingRight(of: place.path, below: files.root).commands : [],
            isConfigured: !named.isEmpty || !configuration.sources.isEmpty,
            now: Instant(Date()), quietAfter: configuration.definitions.time.quietAfter)
        guard let status, !isClosed, !status.isFolder else { return [file.access] }
        return [file.access] + content(of: source, file, status)
    }

    /// What stands in it; of a log also whether it grows, and what becomes of it then.
    private func content(
        of source: SourceName, _ file: LogFileFindings, _ status: SystemFiles.Status
    ) -> [Finding] {
        let reading = SourceReading(source, configuration, names: Names(), below: files.root)
        let content = SourceFindings(reading: reading, configuration: configuration, setup: setup)
            .findings
        guard reading.kind == .queueLog || status.size == 0 else { return content }
        let rotation = Rotation(of: source.path, files)
        return [file.growth(status)] + rotation.findings(log: source.path, size: status.size)
            + content
    }

    private var zone: Finding {
        let rules = configuration.definitions.time
        let zone: String
        do throws(UnknownZone) {
            zone = try SiteCalendar(rules: rules).zone
        } catch {
            return .act(
                .zone, FailurePhrase.badZone(error.name, key: "tz"), .configuration)
        }
        return ZoneFinding(
            zone: zone, configured: rules.zone, variable: environment["TZ"],
            link: files.target(of: "/etc/localtime"),
            hasLocaltime: files.status(of: "/etc/localtime") != nil
        ).finding
    }

    private var terminal: [Finding] {
        TerminalFinding(
            environment: environment, isUTF8: TerminalTraits.adoptLocale(),
            type: TerminalType(named: environment["TERM"] ?? ""), size: TerminalType.size
        ).findings
    }
}
