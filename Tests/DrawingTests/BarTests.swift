import Drawing
import Testing

@Suite("A bar")
struct BarTests {
    /// The service levels of the picture of the large wall, against 80 %.
    @Test(
        "shows how far a share is from its target",
        arguments: [
            (0.674, "████████████··┃···"), (0.74, "█████████████·┃···"),
            (0.774, "██████████████┃···"), (0.83, "██████████████┃···"),
            (0.802, "██████████████┃···"), (0.879, "██████████████┃█··"),
            (0.938, "██████████████┃██·"),
        ])
    func levels(share: Double, picture: String) {
        #expect(Bar(share, target: 0.8).text(columns: 18) == picture)
    }

    @Test(
        "stays inside its ends",
        arguments: [
            (1.5, 2.0, "███┃"), (-1.0, -1.0, "┃···"), (nil, nil, "····"), (.nan, 0.5, "··┃·"),
            (1.0, nil, "████"), (0.124, nil, "····"), (0.125, nil, "█···"),
        ] as [(Double?, Double?, String)])
    func ends(share: Double?, target: Double?, picture: String) {
        #expect(Bar(share, target: target).text(columns: 4) == picture)
    }

    @Test("without room is nothing")
    func noRoom() {
        #expect(Bar(0.5).text(columns: 0) == "")
        #expect(Bar(0.5).text(columns: -2) == "")
    }
}
