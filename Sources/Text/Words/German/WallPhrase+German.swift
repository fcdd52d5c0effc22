extension WallPhrase {
    public var german: String {
        switch self {
        case .nps(let answers): "NPS · \(counted(answers, "Antwort", "Antworten"))"
        case .npsShort(let answers): "NPS · n \(answers)"
        case .npsAlone: "NPS"
        case .serviceLevel(nil): "SERVICELEVEL"
        case .serviceLevel(let threshold?): "SERVICELEVEL \(threshold)"
        case .abandoned: "ABBRUCHQUOTE"
        case .waitingNow: "WARTENDE ANRUFER"
        case .longestWait(nil): "LÄNGSTE WARTEZEIT"
        case .longestWait(let name?): "LÄNGSTE WARTEZEIT · \(name)"
        case .handleTime: "BEARBEITUNGSZEIT"
        case .queueTime: "MITTLERE WARTEZEIT"
        case .answered: "ANGENOMMEN"
        case .offered: "ANGEBOTEN"
        case .target(let value): "Ziel \(value)"
        case .limit(let value): "Grenze \(value)"
        case .average(let value): "Ø \(value)"
        case .queueTimeOf(let value): "Wartezeit \(value)"
        case .handling(let talk, let wrapUp): "Gespr \(talk) Nachb \(wrapUp)"
        case .last(let value, let time): "Stand \(time): \(value)"
        case .at(let time): "Stand \(time)"
        case .more(let count): "und \(count) weitere"
        }
    }
}
