import Vocabulary

/// Why people are away from the phone, in the words of the telephone system.
struct PauseReasons {
    let wrapUp: LabelID
    let lunch: LabelID
    let pause: LabelID
    /// Work that is not calls.
    let desk: [LabelID]

    init(names: Names) {
        wrapUp = names.label("wrap-up")
        lunch = names.label("lunch")
        pause = names.label("break")
        desk = ["back office", "back office", "coaching", "training", "meeting"].map(names.label)
    }
}
