extension Theme {
    /// The themes of the house, the usual one first.
    public static let own: [Theme] = [.standard, .highContrast, .traffic, .mono]

    /// The colours of Okabe and Ito: no pair of them is the same to a colour-blind eye. What is on target
    /// has none.
    public static let standard = Theme(name: "default", palette, onOtherGround: amberIsReversed)

    private static let palette: [Role: Paint] = [
        .act: Paint("#D55E00 bold", "166 bold", "red bold"),
        .watch: Paint("#E69F00", "214", "yellow"),
        .watchLamp: Paint("#E69F00", "214", "yellow"),
        .above: Paint("#56B4E9 bold", "74 bold", "cyan bold"),
        .below: Paint("#CC79A7 bold", "175 bold", "magenta bold"),
        .dim: Paint("dim"), .heading: Paint("bold"), .selection: Paint("reverse"),
        .focus: Paint("#56B4E9", "74", "cyan"),
    ]

    /// Amber cannot be read on a light ground: there the lamp is reversed and the value bold. 32 is a blue
    /// that can be read on black and on white.
    private static let amberIsReversed: [Role: Paint] = [
        .watch: Paint("bold"),
        .watchLamp: Paint("#E69F00 reverse", "214 reverse", "yellow reverse"),
        .focus: Paint("#0087D7", "32", "blue"),
    ]

    /// For eyes that miss what is faint: nothing is dim, and what needs somebody is reversed.
    static let highContrast = Theme(
        name: "high-contrast",
        palette.merging([
            .act: Paint("#D55E00 bold reverse", "166 bold reverse", "red bold reverse"),
            .watch: Paint("#E69F00 bold", "214 bold", "yellow bold"),
            .watchLamp: Paint("#E69F00 bold reverse", "214 bold reverse", "yellow bold reverse"),
            .dim: Paint("default"), .focus: Paint("bold underline"),
        ]) { $1 },
        onOtherGround: [
            .watch: Paint("bold underline"),
            .watchLamp: Paint("bold reverse"),
            .above: Paint("#0072B2 bold", "25 bold", "blue bold"),
            .below: Paint("#87005F bold", "89 bold", "magenta bold"),
        ])

    /// Red, amber and green, for those who ask for them.
    static let traffic = Theme(
        name: "traffic",
        palette.merging([
            .act: Paint("#D70000 bold", "160 bold", "red bold"),
            .onTarget: Paint("#00AF00", "34", "green"),
        ]) { $1 },
        onOtherGround: amberIsReversed.merging([.onTarget: Paint("#008700", "28", "green")]) { $1 })

    /// Without colours.
    static let mono = Theme(name: "mono", isMono: true, palette)
}
