import Vocabulary

/// Which page of the wall is up, and for how long.
///
/// A round shows the whole, then each department in trouble, then each of the others. A department whose
/// limit breaks comes next, at most once a minute; then the round goes on where it was. Somebody may turn
/// the pages, or hold one.
struct WallTurn: Equatable, Sendable {
    enum Page: Hashable, Sendable {
        case whole
        case department(String)
    }

    /// A department as far as the order of pages depends on it.
    struct Department: Equatable, Sendable {
        let id: String
        let grade: Grade?
    }

    /// The pages of this round, the whole first.
    private(set) var pages: [Page] = [.whole]
    private(set) var place = 0
    private(set) var isHeld = false
    /// How many pages have come by themselves; a picture that never moves burns in.
    private(set) var turns = 0
    /// When the page came.
    private var since: Instant
    /// Where the round goes on after an interruption.
    private var resumption: Int?
    /// A department whose limit broke and whose page has not come since.
    private var pending: String?
    private var interruptedAt: Instant?
    /// The departments that are known, and those of them with a broken limit.
    private var known: [Department] = []

    init(at now: Instant) {
        since = now
    }

    /// Not before this time after an interruption is there another.
    static let leastCalm = Timespan.seconds(60)
    /// A page that has just come is read before it is interrupted.
    static let leastRead = Timespan.seconds(5)

    var page: Page { pages[place] }
    var hasPages: Bool { pages.count > 1 }

    /// When the next page comes; `nil` while this one is held.
    func remaining(at now: Instant, _ rules: WallRules) -> Timespan? {
        isHeld ? nil : min(max(since + time(rules) - now, .zero), time(rules))
    }

    private func time(_ rules: WallRules) -> Timespan {
        page == .whole ? rules.wholeTime : rules.pageTime
    }
}

extension WallTurn {
    /// Takes in how the departments are. In the order of their names they come when there is no trouble.
    mutating func take(_ departments: [Department]) {
        let broken = Set(known.filter { $0.grade == .act }.map(\.id))
        let isFirst = known.isEmpty
        known = departments.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
        if let news = known.first(where: { $0.grade == .act && !broken.contains($0.id) }), !isFirst
        {
            pending = page == .department(news.id) ? nil : news.id
        }
        if let pending, !known.contains(where: { $0.id == pending && $0.grade == .act }) {
            self.pending = nil
        }
        if page == .whole { pages = round } else { drop() }
    }

    /// A department alone is the whole.
    private var round: [Page] {
        guard known.count > 1 else { return [.whole] }
        let troubled = known.filter { $0.grade == .act } + known.filter { $0.grade == .watch }
        let others = known.filter { $0.grade != .act && $0.grade != .watch }
        return [.whole] + (troubled + others).map { Page.department($0.id) }
    }

    /// Leaves out the pages of departments that are no more, and adds those of new ones.
    private mutating func drop() {
        let present = Set(round)
        let current = page
        let next = resumption.map { pages[$0] }
        let kept = pages.filter(present.contains)
        pages = kept + round.filter { !kept.contains($0) }
        place = pages.firstIndex(of: current) ?? 0
        resumption = next.flatMap { pages.firstIndex(of: $0) }
    }

    /// Lets time pass.
    mutating func pass(to now: Instant, _ rules: WallRules) {
        guard !isHeld else { return }
        // A clock that was set back must not hold a page for hours.
        if now < since { since = now }
        if let pending, mayInterrupt(at: now), let next = pages.firstIndex(of: .department(pending))
        {
            resumption = resumption ?? (place + 1) % pages.count
            interruptedAt = now
            turns &+= 1
            show(next, at: now)
        } else if now - since >= time(rules) {
            advance(at: now)
        }
    }

    private func mayInterrupt(at now: Instant) -> Bool {
        guard now - since >= Self.leastRead else { return false }
        return interruptedAt.map { now - $0 >= Self.leastCalm || now < $0 } ?? true
    }

    private mutating func advance(at now: Instant) {
        let next = resumption ?? (place + 1) % pages.count
        resumption = nil
        turns &+= 1
        show(next, at: now)
    }

    private mutating func show(_ next: Int, at now: Instant) {
        place = next
        since = now
        if page == .whole {
            pages = round
            place = 0
        } else if let pending, page == .department(pending) {
            self.pending = nil
        }
    }

    /// Begins anew with the whole.
    mutating func begin(at now: Instant) {
        (place, isHeld, resumption, pending) = (0, false, nil, nil)
        pages = round
        since = now
    }

    /// The page before or after this one, for as long as any.
    mutating func turn(by steps: Int, at now: Instant) {
        guard hasPages else { return }
        resumption = nil
        show(((place + steps) % pages.count + pages.count) % pages.count, at: now)
    }

    /// Holds the page, or lets it go.
    mutating func hold(at now: Instant) {
        isHeld.toggle()
        since = now
    }

    /// The page has its whole time from now on: nothing could be read on it so far.
    mutating func wait(at now: Instant) {
        since = now
    }
}
