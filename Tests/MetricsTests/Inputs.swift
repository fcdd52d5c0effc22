import DiceSupport
import Metrics
import Vocabulary

/// What each accumulator may be fed, drawn by lot.
protocol Drawable {
    static func drawn(by dice: inout Dice) -> Self
}

extension Array where Element: Drawable {
    static func drawn(by dice: inout Dice) -> Self {
        (0..<Int.random(in: 0...12, using: &dice)).map { _ in Element.drawn(by: &dice) }
    }
}

extension CaseIterable where Self: Equatable {
    static func any(_ dice: inout Dice) -> Self {
        allCases.randomElement(using: &dice) ?? allCases.first.unsafelyUnwrapped
    }
}

extension Timespan: Drawable {
    /// Whole seconds in half of all cases, as logs have them.
    static func drawn(by dice: inout Dice) -> Timespan {
        Bool.random(using: &dice)
            ? .seconds(.random(in: 0...90, using: &dice))
            : .milliseconds(.random(in: 0...90_000, using: &dice))
    }
}

extension ServiceLevel.Input: Drawable {
    static func drawn(by dice: inout Dice) -> Self {
        switch Int.random(in: 0...6, using: &dice) {
        case 0: .answeredInTime
        case 1: .abandonedInTime(.any(&dice))
        case 2: .flowoutInTime(.any(&dice))
        case 3: .overdue
        case 4: .callbackInTime(.any(&dice))
        case 5: .completed(inLevel: .random(using: &dice))
        default: .lostForAsterisk(inLevel: .random(using: &dice))
        }
    }
}

extension VisitFlow.Input: Drawable {
    static func drawn(by dice: inout Dice) -> Self {
        switch Int.random(in: 0...4, using: &dice) {
        case 0: .offered
        case 3: .ofCohort(lost: .random(using: &dice))
        case 1: .answered
        case 2: .abandoned(short: .random(using: &dice), late: .random(using: &dice))
        default: .flowout(.any(&dice))
        }
    }
}

extension Waits.Input: Drawable {
    static func drawn(by dice: inout Dice) -> Self {
        let endings: [Ending] = [.answered, .abandonedShort, .abandonedLong, .flowout]
        return Self(
            .drawn(by: &dice), endings.randomElement(using: &dice) ?? .answered,
            isRanked: .random(using: &dice))
    }
}

extension HandleTime.Input: Drawable {
    static func drawn(by dice: inout Dice) -> Self {
        switch Int.random(in: 0...2, using: &dice) {
        case 0:
            .released(
                .init(
                    talk: .drawn(by: &dice), hold: .drawn(by: &dice), ring: .drawn(by: &dice),
                    wasHeld: .random(using: &dice), lostOnHold: .random(using: &dice),
                    transfer: .any(&dice)))
        case 1: .workedAfter(.drawn(by: &dice))
        default: .complete(.drawn(by: &dice))
        }
    }
}

extension RingOffers.Input: Drawable {
    static func drawn(by dice: inout Dice) -> Self {
        let plain: [Self] = [
            .accepted, .ignored, .rejected, .unreachable, .dumped, .visitPassedOver,
            .rang(.drawn(by: &dice)),
        ]
        return plain.randomElement(using: &dice) ?? .accepted
    }
}

extension StateTime.Input: Drawable {
    static func drawn(by dice: inout Dice) -> Self {
        Self(.any(&dice), .drawn(by: &dice))
    }
}

extension NetPromoterScore.Input: Drawable {
    static func drawn(by dice: inout Dice) -> Self {
        let answer = Int.random(in: 0...10, using: &dice)
        return Bool.random(using: &dice) ? .given(answer) : .withdrawn(answer)
    }
}

extension Satisfaction.Input: Drawable {
    static func drawn(by dice: inout Dice) -> Self {
        let answer = Int.random(in: 1...7, using: &dice)
        return Bool.random(using: &dice)
            ? .given(answer, isTop: answer >= 4) : .withdrawn(answer, isTop: answer >= 4)
    }
}

extension ScorePairs.Input: Drawable {
    static func drawn(by dice: inout Dice) -> Self {
        .given(
            agent: .random(in: 0...10, using: &dice), company: .random(in: 0...10, using: &dice),
            isFurther: .random(using: &dice))
    }
}

extension Gate.Input: Drawable {
    static func drawn(by dice: inout Dice) -> Self {
        switch Int.random(in: 0...2, using: &dice) {
        case 0: .blocked
        case 1: .arrived
        default:
            .entered(
                isArrival: .random(using: &dice),
                pickup: Bool.random(using: &dice) ? .drawn(by: &dice) : nil)
        }
    }
}

extension Callbacks.Input: Drawable {
    static func drawn(by dice: inout Dice) -> Self {
        switch Int.random(in: 0...2, using: &dice) {
        case 0: .requested
        case 1: .connected(after: .drawn(by: &dice))
        default: .failed
        }
    }
}

extension ContactLevel.Input: Drawable {
    static func drawn(by dice: inout Dice) -> Self {
        let ended = ContactLevel.Ended(
            .any(&dice), isReached: .random(using: &dice), isLost: .random(using: &dice),
            queued: .drawn(by: &dice))
        let handled = ContactLevel.Handled(
            time: .drawn(by: &dice), departments: .random(in: 0...8, using: &dice),
            isSilo: .random(using: &dice), hasReturned: .random(using: &dice))
        return switch Int.random(in: 0...3, using: &dice) {
        case 0: .ended(ended)
        case 1: .resumed(ended)
        case 2: .handled(handled)
        default: .handledFurther(handled)
        }
    }
}
