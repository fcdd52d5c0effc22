import Foundation
import Text

extension Language {
    /// The language in which the program speaks on the command line, help and complaints included:
    /// that of `--lang`, else the environment's.
    ///
    /// The configuration is not asked: what is wrong with it must be said, too.
    static let ofCommand = Language(
        arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

    /// - Parameter arguments: as they came; what `--lang` names wrongly is complained of elsewhere.
    init(arguments: [String], environment: [String: String]) {
        let named = zip(arguments, arguments.dropFirst() + [""]).compactMap { word, next in
            word == "--lang"
                ? next : word.hasPrefix("--lang=") ? String(word.dropFirst("--lang=".count)) : nil
        }
        self =
            named.last.flatMap(Language.init(rawValue:)) ?? Language(environment: environment)
    }
}

extension Catalogue {
    /// What commands say; see `Language.ofCommand`.
    static let command = Catalogue(.ofCommand)
}
