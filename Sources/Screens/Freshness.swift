import Vocabulary

/// How much the figures on the board can be trusted to be of this moment.
///
/// The age is of the last successful *check* of a source, never of its last event: a readable log
/// in which nothing happens is fresh.
enum Freshness: Equatable, Sendable {
    /// No answer has come yet.
    case waiting
    /// A source is still being read for the first time.
    case reading
    case live(age: Timespan)
    /// Later than two refresh intervals: said, and nothing is withdrawn.
    case late(age: Timespan)
    /// Too old to act on: figures of the moment are dimmed and marked `?`.
    case old(age: Timespan)
    /// Figures of the moment would be wrong and give way to `–`.
    case lost(age: Timespan)

    /// How old a source of this kind may be before its figures are old, on a board that is answered
    /// every `refresh`: a slow board does not call its own pauses a fault.
    static func limit(of kind: SourceHealth.Kind, refresh: Timespan) -> Timespan {
        let limit: Timespan =
            switch kind {
            case .ami: .seconds(5)
            case .log, .surveys, .events, .simulation: .seconds(15)
            }
        return max(limit, refresh + refresh)
    }

    static func lossLimit(refresh: Timespan) -> Timespan {
        max(.seconds(60), refresh + refresh + refresh)
    }
}

extension Board {
    /// The worst of all sources.
    var freshness: Freshness {
        guard let picture else { return .waiting }
        let sources = picture.snapshot.sources
        if picture.snapshot.isReading { return .reading }
        let oldest = sources.map { sourceAge($0, in: picture) }.max()
        let age = max(oldest ?? shownAt - picture.confirmed, .zero)
        if age > lossLimit { return .lost(age: age) }
        let isOld = sources.contains {
            sourceAge($0, in: picture) > Freshness.limit(of: $0.kind, refresh: options.refresh)
        }
        if isOld { return .old(age: age) }
        if age > options.refresh + options.refresh { return .late(age: age) }
        return .live(age: age)
    }

    private var lossLimit: Timespan { Freshness.lossLimit(refresh: options.refresh) }

    func isLost(_ source: SourceHealth) -> Bool {
        picture.map { sourceAge(source, in: $0) > lossLimit } ?? false
    }

    /// A source in order is checked again and again without a new snapshot, so it is as old as it
    /// was in the snapshot plus the time since the engine last said that nothing changed. A source
    /// at fault ages from its last success, or, without one, since the board was opened.
    private func sourceAge(_ source: SourceHealth, in picture: Picture) -> Timespan {
        guard let checked = source.checkedAt else { return shownAt - opened }
        let since = source.fault == nil ? picture.confirmed : picture.received
        return (picture.snapshot.now - checked) + (shownAt - since)
    }
}
