import Drawing
import Vocabulary

extension Board {
    /// What the board wants to know now.
    var question: Question {
        let subject = place.subject
        return Question(
            scope: subject.scope, rows: subject.rows, period: period, span: span,
            comparison: comparison, stepsBack: stepsBack, order: order(on: place),
            withHours: place == .wall, wantsRecentLevels: wantsRecentLevels)
    }

    /// Only where there is room to draw them.
    private var wantsRecentLevels: Bool {
        switch place {
        case .wall: size.columns >= 120 && size.rows >= 10
        case .departments, .department:
            (size.columns >= 120 && size.rows >= 10) || TableLayout.hasPanels(size)
        case .agents, .agent: false
        }
    }

    /// Asks at once, whatever is under way: the user is waiting.
    mutating func ask() -> [Command] {
        link = .asking(question)
        return [.ask(question)]
    }

    /// Asks for the next change: the source may hold the answer back for one refresh interval.
    mutating func askAgain() -> [Command] {
        var next = question
        if let picture = newest, picture.question.covers(next) {
            next.seen = picture.snapshot.revision
            next.wait = options.refresh
        }
        link = .asking(next)
        return [.ask(next)]
    }

    /// Takes in an answer. One to a question that is no longer asked is dropped.
    mutating func receive(
        _ answer: Result<Answer, SourceFault>, to question: Question
    ) -> [Command] {
        guard link == .asking(question) else { return [] }
        switch answer {
        case .success(.unchanged):
            outage = nil
            confirm()
            return askAgain()
        case .success(.snapshot(let snapshot)):
            outage = nil
            take(snapshot, answering: question)
            return askAgain()
        case .failure(let fault):
            let outage = Outage(fault: fault, tries: (outage?.tries ?? 0) + 1)
            self.outage = outage
            link = .resting(until: now + outage.pause)
            return []
        }
    }

    /// What is known still holds.
    private mutating func confirm() {
        guard pause != nil else {
            picture?.confirmed = now
            return
        }
        var held = newest
        held?.confirmed = now
        pause?.held = held
    }

    /// A display that stands still shows new figures of a page only when the page itself is new.
    private mutating func take(_ snapshot: Snapshot, answering question: Question) {
        let picture = Picture(question: question, snapshot: snapshot, at: now)
        if pause != nil, self.picture?.question.hasRows(like: question) ?? false {
            pause?.held = picture
        } else {
            pause?.moment = now
            pause?.held = nil
            show(picture)
        }
    }

    mutating func show(_ picture: Picture) {
        let (old, question) = (self.picture, picture.question)
        let isAnew = !(old?.question.hasRows(like: question) ?? false)
        let isUnsettled = old?.snapshot.isReading ?? true || picture.snapshot.isReading
        if let subject = old?.question.subject, subject != question.subject {
            if rows.cursor != nil { cursors[subject] = rows.cursor }
            rows = RowList(cursor: cursors[question.subject])
        }
        if let old, !isAnew, !isUnsettled {
            alarms.note(picture.snapshot, after: old.snapshot, at: now)
        }
        self.picture = picture
        if question.subject == Screen.wall.subject { takeForWall(picture.snapshot) }
        rows.take(rowIDs(of: picture), at: now, anew: isAnew, isUnsettled: isUnsettled)
        if let destination, destination.subject == question.subject {
            screen = destination
            self.destination = nil
        }
    }

    /// Asks again when the pause after a failure is over, or when nothing was ever asked.
    mutating func askWhenDue() -> [Command] {
        switch link {
        case .idle: ask()
        case .asking: []
        case .resting(let end):
            // A clock that was set back must not make the pause longer than it can be.
            now >= end || end - now > Outage.longestPause ? ask() : []
        }
    }
}

extension Snapshot {
    /// Whether a source is still being read for the first time.
    var isReading: Bool { sources.contains { $0.isLoading && $0.fault == nil } }
}

extension Question {
    /// Whether an answer to this question answers the other one, too, whatever the asker has seen.
    func covers(_ other: Question) -> Bool {
        hasRows(like: other) && comparison == other.comparison
            && (withHours || !other.withHours)
            && (wantsRecentLevels || !other.wantsRecentLevels)
    }

    /// Whether two questions have the same rows in the same order.
    func hasRows(like other: Question) -> Bool {
        subject == other.subject && period == other.period && span == other.span
            && stepsBack == other.stepsBack
            && order == other.order
    }
}
