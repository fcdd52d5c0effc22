import Vocabulary

extension Centre {
    /// The caller answers both questions, of the agent with some words, of the company without.
    mutating func askOpinion(of caller: Int) {
        let end = callers[caller]
        defer { vacate(caller) }
        guard let agent = end.answeredBy else { return }
        let experience = Experience(
            with: agents[agent].nature, waited: end.waited, passedOn: end.passedOn,
            trouble: troubleNow(in: end.queue))
        let opinion = Opinion(of: experience, dice: &dice)
        var answer = SurveyAnswer(
            contact: end.contact, question: .npsAgent, score: opinion.ofAgent,
            agent: agents[agent].id, queue: lines[end.queue].id)
        if let remark = opinion.remark {
            answer.comment = Int32(journal.texts.count)
            journal.texts.append(remark)
        }
        tell(.survey(answer))
        answer.question = .npsCompany
        answer.score = opinion.ofCompany
        answer.comment = -1
        tell(.survey(answer))
    }
}
