internal import Vocabulary

/// Custom lines: answers that the dialplan wrote into the log.
extension QueueLogReader {
    /// An empty score is an answer nobody can read; a line that ends before its score is too short.
    mutating func survey(
        _ shape: CustomLine, _ line: inout QueueLogLine, _ bytes: Span<UInt8>,
        _ texts: inout [String]
    ) throws(LineFault) -> SurveyAnswer {
        var scores = line.parameters
        scores.skip(shape.score - 1, in: bytes)
        let score = DecimalNumber.score(bytes, try scores.needed(in: bytes))
        let answer = SurveyAnswer(
            contact: contactIfAny(line, bytes), question: shape.question, score: score,
            agent: agentIfAny(line, bytes), queue: queueIfAny(line, bytes))
        guard let position = shape.comment else { return answer }
        var comments = line.parameters
        comments.skip(position - 1, in: bytes)
        guard let comment = comments.rest(), !comment.isEmpty else { return answer }
        return answer.commented(bytes.text(comment), in: &texts)
    }
}

extension SurveyAnswer {
    /// The same answer with a comment, which is added to `texts`.
    func commented(_ comment: String, in texts: inout [String]) -> SurveyAnswer {
        var answer = self
        answer.comment = Int32(clamping: texts.count)
        texts.append(comment)
        return answer
    }
}
