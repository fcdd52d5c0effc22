extension HeadPhrase {
    public var german: String {
        switch self {
        case .allDepartments: "Alle Abteilungen"
        case .allDepartmentsLoud: "ALLE ABTEILUNGEN"
        case .all: "Alle"
        case .help: "Hilfe"
        case .live(let age): "live · \(age)"
        case .liveShort(let age): "live \(age)"
        case .old(let age): "ALT \(age)"
        case .noData(let age): "KEINE DATEN \(age)"
        case .demo: "DEMO"
        case .history(let span): "RÜCKBLICK \(span)"
        case .paused(let length): "Pause \(length)"
        case .reading: "wird gelesen …"
        case .waitingForData: "wartet auf Daten"
        }
    }
}
