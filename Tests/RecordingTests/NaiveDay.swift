import Foundation

/// A second reading of a log, by splitting strings: slow, short, and not sharing a line with the first.
struct NaiveDay {
    private(set) var queues: [String: Queue] = [:]
    private(set) var people: [String: Person] = [:]
    private(set) var answers: [Answer] = []

    struct Queue {
        var offered = 0
        var answeredWaits: [Int] = []
        var abandonedWaits: [Int] = []
        var otherWaits: [Int] = []
        var talks: [Int] = []
        var transfers = 0
        var ringsInVain = 0
        var unreachable = 0
    }

    struct Person {
        var answered = 0
        var talks: [Int] = []
        var transfers = 0
        var ringsInVain = 0
        var unreachable = 0
    }

    struct Answer {
        let call: String
        let interface: String
        let score: String
    }

    init(_ log: String) {
        for line in log.components(separatedBy: "\n") where !line.isEmpty {
            let cells = line.components(separatedBy: "|")
            read(cells[4], Array(cells[5...]), cells[2], cells[3], call: cells[1])
        }
    }

    private mutating func read(
        _ verb: String, _ words: [String], _ queue: String, _ agent: String, call: String
    ) {
        let number = { (place: Int) in Int(words[place]) ?? 0 }
        switch verb {
        case "ENTERQUEUE": queues[queue, default: Queue()].offered += 1
        case "CONNECT":
            queues[queue, default: Queue()].answeredWaits.append(number(0))
            people[agent, default: Person()].answered += 1
        case "ABANDON": queues[queue, default: Queue()].abandonedWaits.append(number(2))
        case "EXITWITHKEY": queues[queue, default: Queue()].otherWaits.append(number(3))
        case "EXITWITHTIMEOUT", "EXITEMPTY", "WITHDRAW":
            queues[queue, default: Queue()].otherWaits.append(number(2))
        case "COMPLETEAGENT", "COMPLETECALLER", "BLINDTRANSFER", "ATTENDEDTRANSFER":
            let talk = Int(words[words.count - 2]) ?? 0
            end(talk, isTransfer: verb.hasSuffix("TRANSFER"), queue, agent)
        case "RINGNOANSWER": ring(number(0) >= 1000, queue, agent)
        case "NPS": answers.append(Answer(call: call, interface: agent, score: words[0]))
        default: break
        }
    }

    private mutating func end(_ talk: Int, isTransfer: Bool, _ queue: String, _ agent: String) {
        queues[queue, default: Queue()].talks.append(talk)
        people[agent, default: Person()].talks.append(talk)
        guard isTransfer else { return }
        queues[queue, default: Queue()].transfers += 1
        people[agent, default: Person()].transfers += 1
    }

    private mutating func ring(_ wasLong: Bool, _ queue: String, _ agent: String) {
        if wasLong {
            queues[queue, default: Queue()].ringsInVain += 1
            people[agent, default: Person()].ringsInVain += 1
        } else {
            queues[queue, default: Queue()].unreachable += 1
            people[agent, default: Person()].unreachable += 1
        }
    }
}

extension [Int] {
    var mean: Double? { isEmpty ? nil : Double(reduce(0, +)) / Double(count) }

    /// The value at place ⌈p·n⌉ of the sorted ones.
    func percentile(_ hundredths: Int) -> Double? {
        guard !isEmpty else { return nil }
        return Double(sorted()[(count * hundredths + 99) / 100 - 1])
    }
}
