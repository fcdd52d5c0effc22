/// Small inputs, as files hold them.
enum Inputs {
    /// Alice answers one call of two; the other gives up after 30 s. 09:00 to 09:05 on 2026-03-02.
    static let log = """
        1772442000|1772442000.1|support|NONE|ENTERQUEUE||100|1
        1772442010|1772442000.1|support|Alice|CONNECT|10|1772442005.2|4
        1772442060|1772442060.3|support|NONE|ENTERQUEUE||101|1
        1772442090|1772442060.3|support|NONE|ABANDON|1|1|30
        1772442300|1772442000.1|support|Alice|COMPLETECALLER|10|290|1

        """

    /// The same as canonical events, each with an identity.
    static let events = """
        {"id":"1","t":"2026-03-02T09:00:00Z","type":"enqueue","contact":"c1","queue":"support"}
        {"id":"2","t":"2026-03-02T09:00:10Z","type":"answer","contact":"c1","queue":"support","agent":"Alice"}
        {"id":"3","t":"2026-03-02T09:01:00Z","type":"enqueue","contact":"c2","queue":"support"}
        {"id":"4","t":"2026-03-02T09:01:30Z","type":"exit","contact":"c2","queue":"support","reason":"abandoned"}
        {"id":"5","t":"2026-03-02T09:05:00Z","type":"release","contact":"c1","agent":"Alice","by":"customer"}

        """
}
