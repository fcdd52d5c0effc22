/// A user of Asterisk's manager interface that can look and change nothing.
struct ManagerBlock {
    let setup: AsteriskSetup?

    /// What `QueueStatus`, `QueueSummary` and `CoreStatus` need, and no right to originate, redirect or
    /// configure anything.
    ///
    /// - SeeAlso: `ast_manager_register_xml` in Asterisk's `apps/app_queue.c` and `main/manager.c`.
    static let lines = [
        "[floorwalker]", "secret = CHOOSE-A-LONG-ONE", "deny = 0.0.0.0/0.0.0.0",
        "permit = 127.0.0.1/255.255.255.255", "read = system,call,agent,user",
        "write = reporting",
    ]

    /// This version reads logs alone, so nothing about the manager keeps it from its work.
    var finding: Finding {
        let file = (setup?.folder ?? "/etc/asterisk") + "/" + name
        if let rights = setup?.managerRights {
            let more = rights.split(separator: ",").map { $0.trimmingPrefix(" ") }
                .filter { $0 != "reporting" && !$0.isEmpty }
            guard more.isEmpty else {
                let rights = more.joined(separator: ", ")
                return .watch(
                    .manager, MachinePhrase.managerMayWrite(rights, file: file),
                    "write = reporting")
            }
            return .ok(.manager, MachinePhrase.managerLooks)
        }
        return Finding(
            state: .ok, subject: .manager,
            sentence: MachinePhrase.noManager(
                file: file, isEnabled: setup?.isManagerEnabled == true),
            remedies: Self.lines + ["sudo asterisk -rx 'manager reload'"])
    }

    private var name: String {
        setup?.isFreePBX == true ? "manager_custom.conf" : "manager.conf"
    }
}
