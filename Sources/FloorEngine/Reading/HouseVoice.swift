import Metrics
import Vocabulary

/// What callers answered, by department: summed up once for all rows of an answer.
struct HouseVoice {
    private let sources: [any AnswerSource]
    private let crews: ByHome<CrewVoice>
    /// Answers that name neither a queue nor a person.
    private let places: [Voice.Place: VoiceCell]

    init(_ sources: [any AnswerSource], _ house: House) {
        self.sources = sources
        var places: [Voice.Place: VoiceCell] = [:]
        crews = ByHome(house) { crews in
            for source in sources {
                for (person, own) in source.credits where house.isPerson(person) {
                    crews[house.number(of: person)].add(own)
                }
                for (place, voice) in source.voices {
                    if case .person(let person) = place {
                        guard house.isPerson(person) else { continue }
                        crews[house.number(of: person)].add(voice)
                    } else {
                        places[place, default: VoiceCell()].merge(voice)
                    }
                }
            }
        }
        self.places = places
    }

    /// The answers of a row: the agent question by people, the others by queue, person or place.
    func voice(of population: Population) -> VoiceCell {
        var voice = crews.sum(of: population.members).voice
        for source in sources {
            for queue in population.queues { voice.merge(source.voice(of: queue)) }
        }
        switch population.members {
        case .nobody: break
        case .department(_, let place): if let own = places[place] { voice.merge(own) }
        case .everybody: for own in places.values { voice.merge(own) }
        }
        return voice
    }

    /// Answers of those who were asked about a person of the row and about the company.
    func pairs(of population: Population) -> ScorePairs {
        crews.sum(of: population.members).pairs
    }

    /// All that callers answered about one person.
    func own(of person: PersonIndex) -> PersonVoice? {
        sources.reduce(into: nil) { sum, source in
            guard let own = source.credits[person] else { return }
            sum = sum ?? PersonVoice()
            sum?.merge(own)
        }
    }
}

/// What callers answered about a group of persons.
struct CrewVoice: HomeSum {
    private var others = VoiceCell()
    private var agent = AnswerSum()
    private(set) var pairs = ScorePairs()

    init() {}

    mutating func add(_ own: PersonVoice) {
        agent.add(own.voice.agentAnswers)
        pairs.merge(own.pairs)
    }

    /// Answers that name one of them, and are not to the agent question.
    mutating func add(_ voice: VoiceCell) { others.merge(voice) }

    mutating func merge(_ other: Self) {
        others.merge(other.others)
        agent.merge(other.agent)
        pairs.merge(other.pairs)
    }

    var voice: VoiceCell {
        var voice = others
        voice.agentAnswers.merge(agent.counts)
        return voice
    }
}
