import Vocabulary

/// Where a goal holds.
enum GoalPlace: Hashable, Sendable {
    case site
    case queue(String)
    case department(String)

    /// The parts of the name of a goal's key.
    func path(_ metric: Metric, _ part: GoalPart) -> [String] {
        switch self {
        case .site: ["goal", metric.rawValue, part.rawValue]
        case .queue(let name): ["goal", metric.rawValue, "queue", name, part.rawValue]
        case .department(let name): ["goal", metric.rawValue, "department", name, part.rawValue]
        }
    }
}

/// The numbers that a configuration sets for goals, before they are joined with those it does not set.
struct GoalWishes: Sendable {
    private var wishes: [GoalPlace: [Metric: [GoalPart: Double]]] = [:]

    mutating func set(
        _ part: GoalPart, of metric: Metric, at place: GoalPlace, to value: Value
    ) throws(Complaint) {
        let kind = part.kind(of: metric)
        do throws(Complaint) {
            wishes[place, default: [:]][metric, default: [:]][part] = try kind.read(value)
        } catch {
            throw .inside(error.fault(found: value.found, expected: kind.expected))
        }
    }

    /// The goals of `standard` with these numbers. Those of a queue or department begin as the site's.
    func joined(with standard: Goals) -> Goals {
        var goals = standard
        goals.metrics.merge(joined(.site, goals.metrics)) { $1 }
        for place in wishes.keys {
            switch place {
            case .site: break
            case .queue(let name): goals.queues[name] = joined(place, goals.metrics)
            case .department(let name): goals.departments[name] = joined(place, goals.metrics)
            }
        }
        return goals
    }

    private func joined(_ place: GoalPlace, _ existing: [Metric: Goal]) -> [Metric: Goal] {
        var goals: [Metric: Goal] = [:]
        for (metric, parts) in wishes[place] ?? [:] {
            guard let better = metric.better else { continue }
            let goal = existing[metric] ?? Goal(better: better, target: nil, watch: nil, act: nil)
            goals[metric] = goal.changed(by: parts)
        }
        return goals
    }

    /// Goals whose limits are both set and in the wrong order.
    var contradictions: [(place: GoalPlace, metric: Metric, fault: Problem.Fault)] {
        wishes.flatMap { place, metrics in
            metrics.compactMap { metric, parts in
                guard let watch = parts[.watch], let act = parts[.act], let better = metric.better,
                    better == .higher ? act > watch : act < watch
                else { return nil }
                let fault = Problem.Fault.wrongOrder(
                    found: Literal.decimal(act), watch: Literal.decimal(watch),
                    metric: metric.rawValue, higherIsBetter: better == .higher)
                return (place, metric, fault)
            }
        }
    }
}

extension Goal {
    /// This goal with some numbers set. A limit that stood at the target goes with it, and one that is
    /// not set gives way to one that is, so that `act` is never reached before `watch`.
    func changed(by parts: [GoalPart: Double]) -> Goal {
        var goal = self
        if let target = parts[.target] {
            goal.target = target
            if watch == self.target { goal.watch = target }
            if let act, act == self.target { goal.act = target }
        }
        for (part, number) in parts { goal[keyPath: part.property] = number }
        guard let watch = goal.watch, let act = goal.act,
            better == .higher ? act > watch : act < watch
        else { return goal }
        if parts[.watch] == nil, goal.act != self.act {
            goal.watch = act
        } else if parts[.act] == nil {
            goal.act = watch
        }
        return goal
    }
}
