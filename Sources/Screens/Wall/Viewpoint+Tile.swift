import Drawing
import Text
import Vocabulary

extension Viewpoint {
    /// One tile of the wall, about the whole or the department in focus.
    func tile(_ kind: TileKind) -> Tile {
        let metric = kind.metric
        let value = value(metric, of: total)
        var tile = Tile(
            labels: labels(kind), numbers: value.map { numbers(kind, $0) } ?? [Catalogue.unknown])
        tile.style = label(metric, of: total).style
        tile.lamp = lamp(of: metric, of: total)
        switch trust(in: metric) {
        case .sound:
            tile.goal = goal(kind)
            tile.aside = aside(kind, besideGoal: !tile.goal.isEmpty)
            tile.note = kind == .level ? variant : ""
        case .doubtful:
            tile.ink = .faint
            tile.goal = say(WallPhrase.at(clock(lastGood)))
        case .withdrawn:
            tile.ink = .faint
            tile.lamp = Label(" ")
            tile.goal = freshness == .reading ? "" : value.map { last($0, kind) } ?? ""
            tile.numbers = ["––"]
        }
        return tile
    }

    private func last(_ value: Double, _ kind: TileKind) -> String {
        say(WallPhrase.last(words(kind, value), at: clock(lastGood)))
    }

    private func labels(_ kind: TileKind) -> [String] {
        let phrases: [WallPhrase] =
            switch kind {
            case .score where freshness == .reading: [.npsAlone]
            case .score:
                [
                    .nps(answers: total[.npsAgent].evidence),
                    .npsShort(answers: total[.npsAgent].evidence),
                ]
            case .answered: [.answered]
            case .offered: [.offered]
            case .level:
                [
                    .serviceLevel(threshold: snapshot.threshold.map(say.age)),
                    .serviceLevel(threshold: nil),
                ]
            case .abandoned: [.abandoned]
            case .waiting: [.waitingNow]
            case .longest:
                [.longestWait(in: longestRow.map { say.name($0.name) }), .longestWait(in: nil)]
            case .queueTime: [.queueTime]
            case .handleTime: [.handleTime]
            case .ready: [.agentsReady]
            }
        return phrases.map { say($0) }
    }

    /// Where the longest-waiting caller waits.
    var longestRow: Standing? {
        guard focus == nil, trust(in: .longestWait) == .sound else { return nil }
        let waits = snapshot.rows.compactMap { row in
            row.longestWaitingSince.map { (row: row, since: $0) }
        }
        return waits.min { $0.since < $1.since }?.row
    }

    /// The fullest wording first. A service level is read in whole percents, an abandonment of a
    /// few in tenths.
    private func numbers(_ kind: TileKind, _ value: Double) -> [String] {
        let unit = kind.metric.unit
        guard unit == .percent else { return [say.figure(value, in: unit)] }
        let whole = wholePercent(value, total[kind.metric])
        return (kind == .level ? [] : ["\(say.percent(value))%"]) + ["\(whole)%", whole]
    }

    /// The same beside other words, where a sign of per cent stands as the language has it.
    private func words(_ kind: TileKind, _ value: Double) -> String {
        guard kind.metric.unit == .percent else { return numbers(kind, value)[0] }
        return say.inPercent(
            kind == .level
                ? wholePercent(value, total[kind.metric]) : say.percent(value))
    }

    private func goal(_ kind: TileKind) -> String {
        if kind == .ready { return say(WallPhrase.ofOnDuty(say.count(total.duty.present))) }
        guard let goal = total[kind.metric].goal, let target = goal.target else {
            return ""
        }
        let number =
            kind == .level
            ? say.inPercent(say.percent(target, decimals: 0)) : words(kind, target)
        return say(goal.better == .higher ? WallPhrase.target(number) : .limit(number))
    }

    private func aside(_ kind: TileKind, besideGoal: Bool) -> String {
        switch kind {
        case .longest:
            duration(.asa).map { say(WallPhrase.average($0)) } ?? ""
        case .answered:
            duration(.asa).map { say(WallPhrase.queueTimeOf($0)) } ?? ""
        case .handleTime where !besideGoal:
            duration(.att).map {
                say(WallPhrase.handling(talk: $0, wrapUp: duration(.avgACW) ?? Catalogue.unknown))
            } ?? ""
        case .score, .offered, .level, .abandoned, .waiting, .queueTime, .handleTime, .ready:
            trend(kind)
        }
    }

    /// `82% cisco_ignore`: the level by the formula the centre chose, under the name it has in the
    /// configuration.
    private var variant: String {
        guard let level = total.variant, let value = level.figure.value,
            level.figure.sufficiency != .insufficient
        else { return "" }
        let whole = say.inPercent(say.percent(value, decimals: 0))
        return "\(whole) \(level.variant.rawValue)"
    }

    func duration(_ metric: Metric) -> String? {
        value(metric, of: total).map { say.duration(seconds: $0) }
    }

    /// `↗ +3`; a change that chance explains has no number.
    func trend(_ kind: TileKind) -> String {
        guard let change = total[kind.metric].change else { return "" }
        guard change.trend != .level else { return change.trend.arrow }
        let difference =
            kind == .level
            ? say.signed(change.difference) : say.change(change.difference, in: kind.metric.unit)
        return "\(change.trend.arrow) \(difference)"
    }
}
