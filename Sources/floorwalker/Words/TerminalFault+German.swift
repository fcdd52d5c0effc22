public import Curses
public import Text

extension TerminalFault: Phrase {
    public var english: String { description }

    public var german: String {
        switch reason {
        case .notATerminal:
            "Die Standardausgabe ist kein Terminal; --once gibt eine Seite reinen Text."
        case .unknownType(""):
            "TERM ist nicht gesetzt, also ist über dieses Terminal nichts bekannt; "
                + "setzen Sie es (TERM=xterm-256color), oder nehmen Sie --once."
        case .unknownType(let type):
            "Ein Terminal der Art „\(sanitised(type))“ ist hier nicht bekannt; "
                + "setzen Sie TERM (TERM=xterm-256color), oder nehmen Sie --once."
        case .noCursorMovement(let type):
            "Ein Terminal der Art „\(sanitised(type))“ kann seinen Cursor nicht setzen; "
                + "nehmen Sie --once."
        case .outOfResources:
            "Das System gab keinen Dateideskriptor für den Bildschirm her; schließen Sie einige "
                + "Programme oder Dateien."
        }
    }
}
