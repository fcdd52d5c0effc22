import Testing
import Vocabulary

@Suite("The service level by the formulas of others")
struct VariantTests {
    /// T is 20 s, S is 5 s. In time: two answers, a hang-up and a callback; then a hang-up at once, a late
    /// answer, a late hang-up, a timeout in time, a voice mail, a key and an empty queue: 11 callers.
    private static let story = """
        09:00:00 enqueue contact=c1 queue=q1
        09:00:08 answer contact=c1 queue=q1 agent=a1
        09:01:00 enqueue contact=c2 queue=q1
        09:01:20 answer contact=c2 queue=q1 agent=a2
        09:02:00 enqueue contact=c3 queue=q1
        09:02:10 abandon contact=c3 queue=q1
        09:03:00 enqueue contact=c4 queue=q1
        09:03:10 exit contact=c4 queue=q1 reason=callback
        09:04:00 enqueue contact=c5 queue=q1
        09:04:03 abandon contact=c5 queue=q1
        09:05:00 enqueue contact=c6 queue=q1
        09:05:30 answer contact=c6 queue=q1 agent=a3
        09:06:00 enqueue contact=c7 queue=q1
        09:06:40 abandon contact=c7 queue=q1
        09:07:00 enqueue contact=c8 queue=q1
        09:07:15 exit contact=c8 queue=q1 reason=timeout
        09:08:00 enqueue contact=c9 queue=q1
        09:08:15 exit contact=c9 queue=q1 reason=voicemail
        09:09:00 enqueue contact=c10 queue=q1
        09:09:05 exit contact=c10 queue=q1 reason=key
        09:10:00 enqueue contact=c11 queue=q1
        09:10:50 exit contact=c11 queue=q1 reason=empty
        """

    /// 3 answered (2 in time), 3 hung up (1 at once), 5 flowed out.
    @Test("is worked out beside the own one")
    func variants() throws {
        let figures = try Transcript.events(Self.story)
        figures.expect(
            "queue q1",
            [
                // Met 2; missed: hang-up in time, timeout in time, three past T.
                "sl": 100 * 2.0 / 7,
                // Gone within T: 2 answered, 2 hung up, 1 callback, of 11 queued.
                "sl_variant.amazon": 100 * 5.0 / 11,
                "sl_variant.genesys_all_in": 100 * 2.0 / 11,
                "sl_variant.genesys_answered_only": 100 * 2.0 / 3,
                "sl_variant.genesys_abandons_in_short_out_flowouts_out": 100 * 2.0 / 5,
                // Answered 3, hung up 2, timeout and empty 2, voice mail 1.
                "sl_variant.talkdesk_contacts": 100 * 2.0 / 8,
                "sl_variant.answered_only": 100 * 2.0 / 3,
            ])
    }

    /// The caller came before the window and is answered in it.
    @Test("is never above 100 where those who came and those who left are not the same")
    func edge() throws {
        let transcript = Transcript([
            .events(
                """
                08:59:50 enqueue contact=c1 queue=q1
                08:59:51 enqueue contact=c2 queue=q1
                09:00:05 answer contact=c1 queue=q1 agent=a1
                09:00:06 answer contact=c2 queue=q1 agent=a2
                09:20:00 enqueue contact=c3 queue=q1
                """)
        ])
        let figures = try transcript.figures(now: "09:20:05", from: "09:00:00", to: "09:30:00")
        figures.expect("queue q1", ["n_offered": 1, "sl_variant.amazon": 100])
    }

    @Test("does not change the own one, whichever is chosen", arguments: LevelVariant.allCases)
    func chosen(variant: LevelVariant) throws {
        let figures = try Transcript.events(Self.story) { $0.service.variant = variant }
        figures.expect("queue q1", ["sl": 100 * 2.0 / 7])
    }
}
