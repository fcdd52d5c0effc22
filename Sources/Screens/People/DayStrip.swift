import Drawing
import Text
import Vocabulary

/// A person's day as a strip: what most of each stretch of it was.
struct DayStrip {
    let slices: [AgentDetail.DaySlice]

    /// At most so many columns; short stretches are joined, long ones repeated.
    func text(columns: Int) -> String {
        guard !slices.isEmpty, columns > 0 else { return "" }
        let joined = (slices.count + columns - 1) / columns
        let wide = repeats(columns: columns)
        return stride(from: 0, to: slices.count, by: joined)
            .map { start in
                let part = slices[start..<min(start + joined, slices.count)]
                return String(repeating: Self.block(part.map(\.times)), count: wide)
            }
            .joined()
    }

    /// Columns for one slice; wider would make a short day look long.
    private static let widest = 5

    /// Columns for each slice, where there are more of them than slices.
    func repeats(columns: Int) -> Int {
        slices.isEmpty ? 1 : min(max(columns / slices.count, 1), Self.widest)
    }

    /// Columns the strip takes when each slice has one of its own at least; 0 where that does not fit.
    func columns(in columns: Int) -> Int {
        slices.count <= columns ? slices.count * repeats(columns: columns) : 0
    }

    /// How long each state lasted.
    var totals: [PersonState: Timespan] {
        slices.reduce(into: [:]) { sum, slice in
            sum.merge(slice.times) { $0 + $1 }
        }
    }

    /// The state that lasted longest; nothing where nobody was there.
    private static func block(_ times: [[PersonState: Timespan]]) -> String {
        var sum: [PersonState: Timespan] = [:]
        for time in times { sum.merge(time) { $0 + $1 } }
        let most = PersonState.allCases.filter { sum[$0] ?? .zero > .zero }
            .max { (sum[$0] ?? .zero) < (sum[$1] ?? .zero) }
        return most.map(block) ?? " "
    }

    /// `█ talking  ▓ wrap-up  ░ paused  · ready`
    static func block(_ state: PersonState) -> String {
        switch state {
        case .onCall: "█"
        case .acw: "▓"
        case .paused: "░"
        case .available, .ringing: "·"
        case .loggedOut, .unknown: " "
        }
    }

    /// The hours above the strip: `08h         09h`.
    func hours(columns: Int, _ clock: LocalClock) -> String {
        let wide = repeats(columns: columns)
        guard slices.count <= columns else { return "" }
        var text = ""
        for (index, slice) in slices.enumerated() {
            let reading = clock.reading(at: slice.start)
            guard reading.minute == 0, text.count <= index * wide else { continue }
            text += String(repeating: " ", count: index * wide - text.count)
            text += (reading.hour < 10 ? "0" : "") + "\(reading.hour)h"
        }
        return text
    }
}
