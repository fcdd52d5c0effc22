import Foundation

/// The offsets of one time zone as a table, so that no date costs a question to a calendar library.
///
/// Instants and local readings are milliseconds: the former since the epoch, the latter as if the
/// local clock were UTC. The table reaches from 1970 to 2100; the first and the last offset hold
/// beyond.
struct Zone: Sendable {
    let name: String
    /// When each stretch of one offset begins, ascending. The first begins before everything.
    private let starts: [Int64]
    /// East of Greenwich is positive.
    private let offsets: [Int64]
    /// Which stretch the first instant of each slot is in: from there it is at most a step or two.
    private let stretchOfSlot: [Int]

    /// Slots are 2³¹ ms, some 25 days.
    private static let slotBits: Int64 = 31

    /// A time between two changes of the clock.
    struct Stretch {
        let start: Int64
        let end: Int64
        let offset: Int64
    }

    var stretchCount: Int { starts.count }

    /// - Precondition: `0 <= index && index < stretchCount`
    func stretch(_ index: Int) -> Stretch {
        Stretch(
            start: starts[index],
            end: index + 1 < starts.count ? starts[index + 1] : Self.forever,
            offset: offsets[index])
    }

    /// The place of the stretch that holds `instant`.
    func index(at instant: Int64) -> Int {
        let slot = min(max(instant >> Self.slotBits, 0), Int64(stretchOfSlot.count - 1))
        var index = stretchOfSlot[Int(slot)]
        while index + 1 < starts.count, starts[index + 1] <= instant { index += 1 }
        return index
    }

    func stretch(at instant: Int64) -> Stretch { stretch(index(at: instant)) }

    func local(_ instant: Int64) -> Int64 { instant &+ stretch(at: instant).offset }

    /// The first instant at which the local clock has come to `local`.
    ///
    /// A reading that occurs twice is meant the first time; one that is left out gives the instant at
    /// which the clock jumps over it.
    func firstInstant(local: Int64) -> Int64 {
        // No zone is as much as 15 hours ahead, so the answer is not before this stretch.
        var index = index(at: local &- 15 * 3_600_000)
        while index + 1 < starts.count, starts[index + 1] &+ offsets[index] <= local { index += 1 }
        return max(starts[index], local &- offsets[index])
    }

    private static let forever = Int64.max
    /// 2100-01-01.
    private static let tableEnd: Int64 = 4_102_444_800_000
}

extension Zone {
    /// - Parameter name: an IANA name; `nil` is the zone of the machine, and UTC where it has none.
    init(_ name: String?) throws(UnknownZone) {
        let zone: TimeZone
        if let name {
            guard let named = TimeZone(identifier: name) else { throw UnknownZone(name: name) }
            zone = named
        } else {
            zone = TimeZone.current
        }
        self.init(name: name ?? zone.identifier, rules: zone)
    }

    private init(name: String, rules: TimeZone) {
        var date = Date(timeIntervalSince1970: 0)
        let end = Date(timeIntervalSince1970: Double(Self.tableEnd / 1000))
        var starts = [Int64.min]
        var offsets = [Int64(rules.secondsFromGMT(for: date)) * 1000]
        while let next = rules.nextDaylightSavingTimeTransition(after: date), date < next,
            next < end
        {
            let offset = Int64(rules.secondsFromGMT(for: next)) * 1000
            if offset != offsets[offsets.count - 1] {
                starts.append(Int64((next.timeIntervalSince1970 * 1000).rounded()))
                offsets.append(offset)
            }
            date = next
        }
        self.name = name
        self.starts = starts
        self.offsets = offsets
        stretchOfSlot = (0...(Self.tableEnd >> Self.slotBits)).map { slot in
            let instant = slot << Self.slotBits
            return (starts.lastIndex { $0 <= instant }) ?? 0
        }
    }
}
