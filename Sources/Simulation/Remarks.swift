/// What made-up callers write, by what they have been through.
enum Remarks {
    static func fitting(_ experience: Experience, score: Int16) -> [String] {
        guard score <= 6 else { return score >= 9 ? glad : content }
        if experience.isTroubled { return troubled }
        if experience.passedOn > 0 { return passedOn }
        return experience.waited > 60 ? waited : cross
    }

    private static let glad = [
        "Fast and friendly.", "Solved at the first call, thank you!", "Very kind and patient.",
        "She knew exactly what to do.", "Best service I have had in years.",
        "Quick answer, clear words.", "He called back as promised.", "Polite, and to the point.",
        "Took the time to explain the bill.", "No waiting at all.", "Great help, 10/10.",
        "Finally someone who listens.",
    ]

    private static let content = [
        "Fine.", "Good, but the menu before it is long.", "Friendly, a little slow.",
        "Helpful in the end.", "OK, though I had to spell my name twice.", "It works now.",
        "Nice person; the form by mail is still a nuisance.",
    ]

    private static let cross = [
        "Asked the same thing twice.", "The answer was read from a script.",
        "Still not solved.", "Sounded rushed.", "I was told to send a form by mail. In this year!",
        "Nobody could tell me when the technician comes.", "Third time I explain it.",
        "Promised a call back, never came.", "Too many security questions.",
        "The terms were read aloud for five minutes.",
    ]

    private static let waited = [
        "Waited far too long.", "Long wait, then a short answer.",
        "The music. Twenty times the same bar.",
        "Nearly hung up.", "\"Your call is important to us\": no, it is not.",
        "Please hire more people, the wait is too long.",
    ]

    private static let passedOn = [
        "Sent from one department to the next.", "Told the same story to two people.",
        "Transferred, and had to start again.", "Second agent, same questions.",
        "Why was I not connected to the right place at once?",
    ]

    private static let troubled = [
        "My card was declined three times.", "Card payment does not work since this afternoon.",
        "Paid twice, the first one hung.", "The payment page is down and nobody says so.",
        "Could not pay by card | had to call.",
    ]
}
