import Testing
import Vocabulary

@testable import Screens

@Suite("The strip of a day")
struct DayStripTests {
    private func strip(_ states: [PersonState?]) -> DayStrip {
        DayStrip(
            slices: states.enumerated().map { index, state in
                AgentDetail.DaySlice(
                    start: PictureDay.time(8, 0) + .minutes(Int64(index) * 15),
                    times: state.map { [$0: .minutes(10)] } ?? [:])
            })
    }

    @Test("draws for each stretch what most of it was")
    func blocks() {
        let day = strip([.onCall, .acw, .paused, .available, .loggedOut, nil])
        #expect(day.text(columns: 6) == "█▓░·  ")
        #expect(day.text(columns: 17) == "██▓▓░░··    ")
        #expect(day.text(columns: 100) == "█████▓▓▓▓▓░░░░░·····          ")
        #expect(day.text(columns: 0) == "")
        #expect(strip([]).text(columns: 10) == "")
    }

    @Test("joins stretches where there are more than columns")
    func joined() {
        let day = strip([.onCall, .onCall, .paused, .paused, .acw])
        #expect(day.text(columns: 3) == "█░▓")
        #expect(day.hours(columns: 3, .utc) == "")
    }

    @Test("has the hours above it")
    func hours() {
        let day = strip(Array(repeating: .onCall, count: 9))
        #expect(day.hours(columns: 9, PictureDay.clock) == "08h 09h 10h")
        #expect(day.hours(columns: 30, PictureDay.clock) == "08h         09h         10h")
    }

    @Test("adds up how long each state lasted")
    func totals() {
        #expect(
            strip([.onCall, .onCall]).totals == [.onCall: .minutes(20)])
    }
}
