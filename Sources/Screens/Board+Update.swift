import Vocabulary

extension Board {
    /// Takes in one message and says what should be done next. Touches nothing but itself.
    public mutating func update(_ message: Message) -> [Command] {
        let commands = react(to: message)
        rows.scroll(page: tablePage)
        columnShift = min(columnShift, largestColumnShift)
        return commands
    }

    private mutating func react(to message: Message) -> [Command] {
        switch message {
        case .pressed(let key):
            guard passesLock(key) else { return [] }
            clicked = nil
            if let commands = typeSpan(key) { return commands }
            if typeInHelp(key) || (optionsLine == nil && type(key)) { return [] }
            return options.keys.action(for: key).map { obey($0) } ?? []
        case .pointed(let pointer): return point(pointer)
        case .resized(let newSize):
            let before = question
            size = newSize
            guard case .asking = link, !before.covers(question) else { return [] }
            return ask()
        case .ticked(let time):
            now = time
            if remark?.isOver(at: now) ?? false { remark = nil }
            resumeForgottenWall()
            filterAgain()
            settleLock()
            turnWall()
            return askWhenDue()
        case .noticed(let text):
            wall.notice = WallNotice(text, at: now)
            return []
        case .heard(let outcome):
            hear(outcome)
            return []
        case .polled(let question, let answer):
            return receive(answer, to: question)
        }
    }

    /// What is open on top of the page has the first say.
    mutating func obey(_ action: Action) -> [Command] {
        choose(action) ?? adjust(action) ?? walk(action) ?? perform(action)
    }
}
