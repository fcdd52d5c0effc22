import Vocabulary

extension OptionsPhrase {
    public var german: String {
        switch self {
        case .title: "Einstellungen"
        case .board: "Board"
        case .sources: "Quellen"
        case .missing: "Fehlt"
        case .files: "Dateien"
        case .setting(let name): Self.german(name)
        case .thisLanguage: "Deutsch"
        case .isOn(let isOn): isOn ? "an" : "aus"
        case .names(.full): "voll"
        case .names(.ids): "Kürzel"
        case .names(.none): "keine"
        case .noColours: "keine Farben"
        case .bidi("self"): "durch floorwalker"
        case .bidi("terminal"): "durchs Terminal"
        case .bidi("off"): "durch niemanden"
        case .bidi: "automatisch"
        case .standard: "Vorgabe"
        case .environment: "Umgebung"
        case .chosen: "hier gewählt"
        case .file(let name, nil): name
        case .file(let name, let line?): "\(name), Zeile \(line)"
        case .read(let age): "vor \(age) gelesen"
        case .lastEvent(let time): "letztes Ereignis \(time)"
        case .gap(.score): "NPS"
        case .gap(.satisfaction): "CSAT, CES"
        case .gap(.people): "DIENST"
        case .gap(.hold): "HALTEN"
        case .gap(.wrapUp): "NACHB."
        case .filledBy(.score): "Umfragen: surveys:DATEI, oder eine Zeile des Dialplans"
        case .filledBy(.satisfaction): "eigene Spalten in Umfragedateien"
        case .filledBy(.people): "Mitglieder im Log, oder Ereignisse von Zuständen"
        case .filledBy(.hold): "Halte-Ereignisse; ein queue_log nennt keine"
        case .filledBy(.wrapUp): "eine Pause aus acw_pause_reasons, oder queue_wrapup_s"
        case .nothingMissing: "Alles, was es zu zeigen gibt, hat eine Quelle."
        case .configuration: "Konfiguration"
        case .keys: "Tasten"
        case .themes: "Themen"
        case .memory: "letzte Wahl"
        case .none: "keine"
        }
    }

    private static func german(_ name: Name) -> String {
        switch name {
        case .language: "Sprache"
        case .theme: "Thema"
        case .names: "Namen"
        case .refresh: "Auffrischen"
        case .ascii: "nur ASCII"
        case .bidi: "rechts n. links"
        case .mouse: "Maus"
        }
    }
}
