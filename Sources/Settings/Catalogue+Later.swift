extension Catalogue.Section {
    /// Keys of the dictionary for figures that this version does not compute.
    static let later = Self(
        title: "Later",
        keys: [
            .later("calendar", .text("gregorian")),
            .later("theme_alert", .whole(100)),
            .later("loop_sla_h", .whole(48)),
            .later("loop_passives", .flag(false)),
            .later("fcr_window_d", .whole(7)),
            .later("fcr_transfer_breaks", .flag(true)),
            .later("frt_clock", .text("wall")),
            .later("shrinkage", .number(0.3)),
            .later("adherence_grace_s", .whole(0)),
            .later("adherence_outside_shift", .flag(false)),
            .later("default_aht_s", .whole(180)),
            .later("score", .text("nps_agent")),
            .later("top_n", .whole(20)),
            .later("conc_share", .number(0.75)),
            .later("conc_lift", .number(1.5)),
        ],
        isPrinted: false)
}
