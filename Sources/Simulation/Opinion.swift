/// What a caller says when asked after the call: two scores from 0 to 10, and perhaps some words.
struct Opinion {
    let ofAgent: Int16
    let ofCompany: Int16
    let remark: String?

    init(of experience: Experience, dice: inout Dice) {
        let mood = dice.share()
        let companyMood = dice.chance(0.6) ? mood : dice.share()
        let ofAgent = Opinion.score(mood, level: experience.level, dice: &dice)
        self.ofAgent = ofAgent
        ofCompany = Opinion.score(
            companyMood, level: 10 + experience.level * 0.4 - (experience.isTroubled ? 10 : 0),
            dice: &dice)
        remark =
            dice.chance(ofAgent <= 6 ? 0.55 : 0.3)
            ? dice.pick(Remarks.fitting(experience, score: ofAgent)) : nil
    }

    /// Among many callers, scores for which the NPS is `level`; a quarter are passives.
    private static func score(_ mood: Double, level: Double, dice: inout Dice) -> Int16 {
        let promoters = min(max((0.75 + level / 100) / 2, 0.02), 0.96)
        let detractors = min(max((0.75 - level / 100) / 2, 0.02), 0.96)
        if mood >= 1 - promoters { return dice.chance(0.6) ? 10 : 9 }
        if mood >= detractors { return dice.chance(0.6) ? 8 : 7 }
        return Int16(dice.pick([6, 6, 6, 5, 5, 4, 3, 3, 2, 1, 0]))
    }
}

/// What a call was like for the caller.
struct Experience {
    /// The NPS that many callers with this experience would give.
    let level: Double
    let waited: Int64
    let passedOn: Int
    let isTroubled: Bool

    init(with agent: Nature, waited: Int64, passedOn: Int, trouble: Trouble?) {
        let waiting = min(30, max(0, Double(waited - 20)) / 8)
        level = agent.score - waiting - 22 * Double(passedOn) - (trouble?.points ?? 0)
        self.waited = waited
        self.passedOn = passedOn
        isTroubled = trouble != nil
    }
}
