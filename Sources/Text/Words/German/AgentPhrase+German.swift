import Vocabulary

extension AgentPhrase {
    public var german: String {
        switch self {
        case .agents: "Agenten"
        case .hidden: "verborgen"
        case .state(let state): Self.germanWord(state)
        case .stateShort(let state): Self.germanLetters(state)
        case .onDuty(let present, let all): "\(present) von \(all) im Dienst"
        case .inState(let state, let count): "\(count) \(Self.germanWord(state, of: count))"
        case .marks(let reference):
            "★ deutlich über \(reference), ▼ deutlich darunter, · kann Zufall sein"
        case .marksOfAll: "★ deutlich über der eigenen Abteilung, ▼ deutlich darunter, · Zufall"
        case .tooFewForMark(let name, let score, let range, let answers):
            "\(name) hat \(score), bei \(counted(answers, "Antwort", "Antworten")) aber "
                + "\(range): kein Zeichen, keine Farbe"
        case .longPause(let name, let time, nil, let planned):
            "lange Pause: \(name) \(time) (geplant \(planned))"
        case .longPause(let name, let time, let reason?, let planned):
            "lange Pause: \(name) \(time) wegen „\(reason)“ (geplant \(planned))"
        case .planned(let time): "geplant \(time)"
        case .longHandleTime(let name):
            "AHT allein ist kein Zeichen: \(name) liegt weit über den anderen"
        case .shortHandleTime(let name):
            "AHT allein ist kein Zeichen: \(name) liegt weit unter den anderen"
        case .overOccupied(let name): "eine halbe Stunde fast ohne Atempause: \(name)"
        case .overOccupiedShort: "fast ohne Atempause"
        case .timesMakeNoMark: "AHT, Pausen und Anrufe allein führen nie zu einem Zeichen"
        case .fewerAnswers(let least): "unter \(least) Antworten"
        case .tooFewShort(let least): "n<\(least)"
        case .noAnswer: "noch ohne Antwort"
        case .lookFirst: "Wer zuerst Hilfe braucht"
        case .grid: "Raster"
        case .allAtOnce(let count): "alle \(count) auf einmal"
        case .handleTime(let time): "AHT \(time)"
        case .movedOn(let share): "leitet \(share) % der Anrufe weiter"
        case .missed(let count): "\(count) verpasst"
        case .nothingBeyondChance(let count):
            "\(counted(count, "weitere Person", "weitere")): nichts, was nicht Zufall sein kann"
        case .underLeast(let count, let least):
            "\(count) \(count == 1 ? "hat" : "haben") unter \(least) Antworten"
        case .corrected(let count): "Zeichen sind dafür berichtigt, dass \(count) geprüft werden"
        case .nobodyMarked: "niemand: jeder Abstand kann Zufall sein"
        case .more(let count): "und \(count) weitere"
        }
    }

    /// - Parameter count: how many people are in it; `nil` where it stands alone, in a narrow column.
    private static func germanWord(_ state: PersonState, of count: Int? = nil) -> String {
        switch state {
        case .loggedOut: "abgem."
        case .unknown: "–"
        case .available: "bereit"
        case .paused: "Pause"
        case .ringing: count.map { $0 == 1 ? "klingelt" : "klingeln" } ?? "klingelt"
        case .acw: count == nil ? "Nacharb." : "Nacharbeit"
        case .onCall: count == nil ? "spricht" : "im Gespräch"
        }
    }

    private static func germanLetters(_ state: PersonState) -> String {
        switch state {
        case .loggedOut: "  "
        case .unknown: "– "
        case .available: "be"
        case .paused: "Pa"
        case .ringing: "kl"
        case .acw: "Na"
        case .onCall: "sp"
        }
    }
}
