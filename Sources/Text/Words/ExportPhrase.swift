/// What stands above a table that is written down, and the forms there are.
public enum ExportPhrase: Phrase {
    case title
    case view, period, time, order, filter
    /// By its ending.
    case format(String)

    public var english: String {
        switch self {
        case .title: "Write this table as"
        case .view: "view"
        case .period: "period"
        case .time: "as of"
        case .order: "sorted by"
        case .filter: "filter"
        case .format("txt"): "plain text"
        case .format("csv"): "table for spreadsheets"
        case .format("json"): "data for programs"
        case .format("md"): "table for wikis and tickets"
        case .format(let ending): ending
        }
    }
}
