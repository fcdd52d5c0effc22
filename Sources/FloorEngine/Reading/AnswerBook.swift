/// Where the answers about queues, people and other places are read.
protocol AnswerSource: Sendable {
    func voice(of queue: QueueIndex) -> VoiceCell
    /// The answers of all places but queues, save those to the agent question.
    var voices: [Voice.Place: VoiceCell] { get }
    /// All answers by the person credited with them.
    var credits: [PersonIndex: PersonVoice] { get }
}

extension Tally: AnswerSource {
    func voice(of queue: QueueIndex) -> VoiceCell {
        queue.index < queues.count ? queues[queue.index].voice : VoiceCell()
    }
}

/// Of all that was counted only the answers: cheap to keep for a month and to merge at every question.
struct AnswerBook: AnswerSource, Sendable {
    private var ofQueues: [VoiceCell] = []
    private(set) var voices: [Voice.Place: VoiceCell] = [:]
    private(set) var credits: [PersonIndex: PersonVoice] = [:]

    init() {}

    func voice(of queue: QueueIndex) -> VoiceCell {
        queue.index < ofQueues.count ? ofQueues[queue.index] : VoiceCell()
    }

    /// Counts the answers of `tally`, too. Costs a pass over its queues and places.
    mutating func add(_ tally: Tally) {
        while ofQueues.count < tally.queues.count { ofQueues.append(VoiceCell()) }
        for index in tally.queues.indices { ofQueues[index].merge(tally.queues[index].voice) }
        for (place, voice) in tally.voices { voices[place, default: VoiceCell()].merge(voice) }
        for (person, own) in tally.credits { credits[person, default: PersonVoice()].merge(own) }
    }
}
