import Drawing
import Text
import Vocabulary

extension Viewpoint {
    /// ★ and ▼ keep their colour; where nobody has been asked there is nothing to mark.
    func mark(of agent: AgentStanding) -> Label {
        guard !snapshot.notes.contains(.noSurveys) else { return Label(" ") }
        let sign = agent.score.mark.sign
        return Label(sign.mark, sign.style)
    }

    /// What is shown of who it is.
    func name(of agent: AgentStanding) -> Label {
        switch names {
        case .full: Label(agent.name)
        case .ids: Label(agent.id)
        case .none: Label(say(AgentPhrase.hidden), .dim)
        }
    }

    /// As wide as a name in the table can be.
    var widestName: Int {
        switch names {
        case .full: picture.roster.nameWidth
        case .ids: picture.roster.idWidth
        case .none: say(AgentPhrase.hidden).columns
        }
    }

    func label(
        _ column: AgentColumn, of agent: AgentStanding, besideWhisker: Bool
    ) -> Label {
        switch column {
        case .department: Label(agent.department ?? "")
        case .team: Label(agent.team ?? "")
        case .state: state(of: agent)
        case .since: timeInState(of: agent)
        case .reason: Label(activity(of: agent)?.reason ?? "")
        case .score: score(of: agent, besideWhisker: besideWhisker)
        case .range: range(of: agent)
        case .answers: answers(of: agent)
        case .whisker: whisker(of: agent, columns: column.width)
        case .trend: trend(of: agent)
        case .calls, .missed, .handleTime, .hold, .wrapUp, .movedOn, .company, .gap:
            column.metric.map { label($0, of: agent, columns: column.width) } ?? Label("")
        }
    }

    /// A figure of a person: in no colour, whatever it is.
    func label(_ metric: Metric, of agent: AgentStanding, columns: Int = 5) -> Label {
        let figure = agent[metric]
        guard trust(in: metric) != .withdrawn, figure.sufficiency != .insufficient,
            let value = figure.value
        else { return Label(Catalogue.unknown, .dim) }
        let text =
            metric.unit == .percent
            ? say.percent(value, decimals: 0) : say.narrow(value, in: metric.unit, columns: columns)
        return Label(text, trust(in: metric) == .sound ? .plain : .dim)
    }
}

// What somebody is doing now.
extension Viewpoint {
    /// `nil` in history, and when the source has been silent for too long.
    func activity(of agent: AgentStanding) -> Activity? {
        trust(in: .nInProgress) == .withdrawn ? nil : agent.activity
    }

    func state(of agent: AgentStanding) -> Label {
        guard let activity = activity(of: agent), activity.state != .unknown else {
            return Label(Catalogue.unknown, .dim)
        }
        let isThere = activity.state != .loggedOut && trust(in: .nInProgress) == .sound
        return Label(say(AgentPhrase.state(activity.state)), isThere ? .plain : .dim)
    }

    /// Ticks with the clock as long as the source is heard.
    func timeInState(of agent: AgentStanding, columns: Int = 5) -> Label {
        guard let activity = activity(of: agent), activity.state.isPresent,
            let since = activity.since
        else { return Label(Catalogue.unknown, .dim) }
        let isHeard = trust(in: .nInProgress) == .sound
        let heard = isHeard ? picture.engineTime(at: now) : lastGood
        let time = max(heard - since, .zero).inSeconds
        return Label(
            say.narrow(time, in: .seconds, columns: columns), isHeard ? .plain : .dim)
    }
}

// What callers say.
extension Viewpoint {
    /// Below the least number of answers there is no number, below the next no colour.
    func score(of agent: AgentStanding, besideWhisker: Bool) -> Label {
        let figure = agent[.npsAgent]
        guard figure.evidence > 0 else { return Label(Catalogue.unknown, .dim) }
        guard figure.sufficiency != .insufficient else {
            let few = say(AgentPhrase.tooFewShort(snapshot.showFrom))
            return Label(besideWhisker ? Catalogue.unknown : few, .dim)
        }
        let style = agent.score.mark.sign.style
        let plain: Style = figure.sufficiency == .ok ? .plain : .dim
        return Label(say.points(figure.value), style == .plain ? plain : style)
    }

    func range(of agent: AgentStanding) -> Label {
        let figure = agent[.npsAgent]
        guard figure.sufficiency != .insufficient else { return Label("") }
        return Label(
            say.halfRange(figure.range), figure.sufficiency == .ok ? .plain : .dim)
    }

    func answers(of agent: AgentStanding) -> Label {
        let count = agent[.npsAgent].evidence
        guard count > 0 else { return Label(Catalogue.unknown, .dim) }
        return Label(say.narrow(Double(count), in: .count, columns: 4))
    }

    func whisker(of agent: AgentStanding, columns: Int) -> Label {
        let figure = agent[.npsAgent]
        guard figure.evidence > 0 else { return Label(say(AgentPhrase.noAnswer), .dim) }
        guard figure.sufficiency != .insufficient, let value = figure.value else {
            return Label(say(AgentPhrase.fewerAnswers(than: snapshot.showFrom)), .dim)
        }
        let whisker = Whisker(value, range: figure.range, reference: reference)
        return Label(whisker.text(columns: columns), figure.sufficiency == .ok ? .plain : .dim)
    }

    /// The score of the department that is shown; `nil` where the rows belong to several.
    var reference: Double? {
        guard case .department = picture.question.scope,
            snapshot.total[.npsAgent].sufficiency != .insufficient
        else { return nil }
        return snapshot.total[.npsAgent].value
    }

    /// Eight parts of the window and, where chance does not explain it, where they lead.
    func trend(of agent: AgentStanding) -> Label {
        guard agent[.npsAgent].sufficiency != .insufficient else { return Label("") }
        let line = Sparkline(agent.score.parts, scale: -100...100).text(columns: 8)
        return Label(line + (agent.score.trend?.arrow ?? ""))
    }
}

extension Mark.Sign {
    var style: Style {
        switch self {
        case .none: .plain
        case .above: .above
        case .below: .below
        }
    }
}

extension PersonState {
    /// Whether it is known that somebody in this state is there.
    var isPresent: Bool { self != .loggedOut && self != .unknown }
}
