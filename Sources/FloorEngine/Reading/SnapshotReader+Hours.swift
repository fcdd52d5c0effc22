import Periods
import Vocabulary

/// How the scores went through the day, for boards that ask for it.
extension SnapshotReader {
    /// Adds the scores of the hours and how they are made up: of the total and, where the rows are
    /// departments, of each of them.
    ///
    /// - Parameter voice: the answers of the score window.
    func addHours(to snapshot: inout Snapshot, _ place: Place, _ voice: HouseVoice) {
        guard floor.hasSurveys, let window = snapshot.scoreWindow else { return }
        let hours = hours(of: window)
        snapshot.total.hours = scores(of: place, in: hours)
        guard case .company = place else { return }
        for index in snapshot.rows.indices {
            let department = Place.department(snapshot.rows[index].id)
            snapshot.rows[index].spread = spread(department, voice)
            snapshot.rows[index].hours = scores(of: department, in: hours)
        }
    }

    /// The answers of each hour of the window's last day. Answers alone are merged, which is little: a
    /// busy hour has some hundreds.
    private func hours(of window: Window) -> [(start: Instant, voice: HouseVoice)] {
        let last = window.includesEnd ? window.end : window.end - .milliseconds(1)
        let day = calendar.day(of: max(last, window.start))
        let part = Window(
            max(window.start, day.start), window.end, includesEnd: window.includesEnd)
        return calendar.intervals(in: part, minutes: 60).map { hour in
            var tally = Tally()
            for layer in state.timeline.layers {
                layer.collect(hour, Tally.Extract(.answers), into: &tally)
            }
            return (hour.start, HouseVoice([tally], house))
        }
    }

    private func scores(
        of place: Place, in hours: [(start: Instant, voice: HouseVoice)]
    ) -> [HourScore] {
        let population = population(of: place)
        return hours.map { start, voice in
            let score = Measure.score(
                voice.voice(of: population).agent, floor.definitions.statistics)
            return HourScore(start: start, score: score.figure)
        }
    }
}
