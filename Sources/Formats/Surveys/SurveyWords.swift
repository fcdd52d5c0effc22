/// Words in the heads of survey files that show what a column is for (`metrics.md` § 12), in the
/// languages that survey tools are mostly set to here. A star stands for any ending.
enum SurveyWords {
    static let number = ["id", "uuid", "guid", "nr", "no", "nummer", "number", "kennung"]
    static let answer = [
        "response", "answer", "record", "submission", "respondent", "antwort", "rückmeldung",
    ]
    static let call = [
        "call", "contact", "interaction", "conversation", "session", "anruf", "gespräch", "kontakt",
        "appel",
    ]
    static let uniqueID = ["uniqueid", "callid", "contactid", "linkedid"]
    static let time = [
        "date", "time", "timestamp", "at", "datum", "zeit", "zeitpunkt", "zeitstempel",
        "enddatum", "erfassungsdatum", "startdatum", "anfangsdatum", "fecha", "תאריך", "زمان",
        "تاریخ",
    ]
    static let end = [
        "end", "ended", "answered", "submitted", "submit", "completed", "completion", "responded",
        "response", "recorded", "received", "enddatum", "erfassungsdatum", "beantwortet",
        "abgeschickt", "eingegangen",
    ]
    static let begin = [
        "start", "started", "sent", "created", "begin", "startdatum", "anfangsdatum", "gesendet",
        "call",
    ]
    static let birth = ["birth", "birthday", "geburt*"]
    static let agent = [
        "agent", "agents", "advisor", "representative", "rep", "employee", "mitarbeiter*",
        "berater*", "bearbeiter*", "conseiller", "agente", "נציג", "کارشناس",
    ]
    /// Who says one of these asks about the person.
    static let person =
        agent + [
            "person", "spoke", "spoken", "talked", "gesprochen", "gesprächspartner*", "colleague",
        ]
    static let company = [
        "us", "company", "brand", "uns", "unternehmen*", "firma", "marke", "organisation",
        "organization", "nous", "entreprise",
    ]
    static let department = ["department", "dept", "abteilung", "bereich", "מחלקה", "بخش"]
    static let survey = ["survey", "umfrage", "befragung"]
    static let kind = ["kind", "type", "art", "typ"]
    static let queue = ["queue", "warteschlange", "תור", "صف"]
    static let comment = [
        "comment*", "remark*", "verbatim", "feedback", "kommentar*", "bemerkung*", "anmerkung*",
        "why", "reason*", "warum", "grund", "begründung", "הערה", "הערות", "نظر", "توضیحات",
    ]
    /// What tools work out of an answer or ask beside it.
    static let aside = [
        "category", "group", "class", "segment", "type", "kategorie", "gruppe", "klasse", "typ",
        "topic*", "sentiment", "duration", "dauer",
    ]
    static let recommend = [
        "nps", "recommend*", "likely", "likelihood", "weiterempf*", "empfehl*", "recomend*",
        "להמליץ", "ממליץ", "תמליץ", "توصیه",
    ]
    static let score = [
        "score", "rating", "rate", "points", "punkte", "bewertung", "note", "ציון", "امتیاز",
    ]
    static let satisfaction = ["csat", "osat", "satisf*", "zufrieden*"]
    static let effort = ["ces", "effort", "aufwand", "mühe"]
    static let resolved = ["fcr", "resolved", "solved", "gelöst", "erledigt"]
}
