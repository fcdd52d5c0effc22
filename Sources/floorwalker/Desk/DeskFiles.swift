import Curses
import Foundation
import Screens
import Settings

/// What a user has changed of keys and colours: `keys.toml` and `themes.toml`, checked.
struct DeskFiles {
    let keys: Bindings
    /// The house's own, then those of the file.
    let themes: [Theme]
    /// Where the two were found.
    let keysPath: String?
    let themesPath: String?

    static let keysName = "keys.toml"
    static let themesName = "themes.toml"

    /// Reads both where configurations lie; what is not there changes nothing.
    init(
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(CommandFailure) {
        do throws(ConfigurationError) {
            let keysFile = try WordFile(Self.keysName, environment: environment)
            let themesFile = try WordFile(Self.themesName, environment: environment)
            keys = try Self.keys(keysFile)
            themes = try Theme.own + Self.themes(themesFile)
            keysPath = keysFile?.path
            themesPath = themesFile?.path
        } catch {
            throw CommandFailure(.configuration, saying: error)
        }
    }

    func theme(named name: String) -> Theme? { themes.last { $0.name == name } }

    private static func keys(_ file: WordFile?) throws(ConfigurationError) -> Bindings {
        guard let file else { return .standard }
        let changes = file.entries.map { KeyChange($0.path.joined(separator: "."), $0.words) }
        do throws(KeyFaults) {
            return try Bindings(changed: changes)
        } catch {
            throw ConfigurationError(
                problems: error.faults.map { fault in
                    Problem(
                        place: file.entries[fault.change].place, fault: Problem.Fault(fault.reason))
                })
        }
    }

    /// Each table is a theme by its name; `based_on` says what it is like where it says nothing.
    private static func themes(_ file: WordFile?) throws(ConfigurationError) -> [Theme] {
        guard let file else { return [] }
        var names: [String] = []
        for entry in file.entries where !names.contains(entry.path[0]) {
            names.append(entry.path[0])
        }
        var themes: [Theme] = []
        var problems: [Problem] = []
        for name in names {
            let entries = file.entries.filter { $0.path[0] == name }
            do throws(Problem) {
                themes.append(try theme(name, entries))
            } catch {
                problems.append(error)
            }
        }
        guard problems.isEmpty else { throw ConfigurationError(problems: problems) }
        return themes
    }

    private static func theme(
        _ name: String, _ entries: [WordFile.Entry]
    ) throws(Problem) -> Theme {
        let isBase = { (entry: WordFile.Entry) in entry.path.dropFirst() == ["based_on"] }
        var base = Theme.standard
        if let entry = entries.first(where: isBase) {
            guard let found = Theme.own.first(where: { [$0.name] == entry.words }) else {
                throw Problem(
                    place: entry.place,
                    fault: .noTheme(
                        entry.words.joined(separator: ", "), known: Theme.own.map(\.name)))
            }
            base = found
        }
        let roles = entries.filter { !isBase($0) }
        do throws(ThemeFault) {
            return try Theme(
                name: name, basedOn: base,
                roles.map { ($0.path.dropFirst().joined(separator: "."), $0.words) })
        } catch {
            throw Problem(
                place: roles[error.entry].place, fault: Problem.Fault(error.reason))
        }
    }
}

extension Problem.Fault {
    fileprivate init(_ reason: KeyFaults.Reason) {
        switch reason {
        case .noFunction(let name): self = .noFunction(name)
        case .noKey(let name): self = .noKeyName(name)
        case .taken(let key, let other): self = .keyTaken(key, by: other)
        case .noWayOut: self = .noWayOut
        }
    }

    fileprivate init(_ reason: ThemeFault.Reason) {
        switch reason {
        case .noRole(let name): self = .noThemeRole(name, known: Theme.roles)
        case .noPaint(let text): self = .noPaint(text)
        }
    }
}

extension DeskFiles {
    /// The theme that the configuration names must exist.
    func check(_ configuration: Configuration) throws(CommandFailure) {
        guard theme(named: configuration.theme) == nil else { return }
        let fault = Problem.Fault.at(
            key: "theme", .noTheme(configuration.theme, known: themes.map(\.name)))
        let place = Problem.Place.file(configuration.file ?? "config.toml", line: nil)
        throw CommandFailure(
            .configuration,
            saying: ConfigurationError(problems: [Problem(place: place, fault: fault)]))
    }
}
