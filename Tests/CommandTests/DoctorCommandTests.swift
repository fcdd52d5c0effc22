import Foundation
import Testing

@Suite("floorwalker doctor")
struct DoctorCommandTests {
    private static let conf = "/etc/asterisk/"

    private func machine(_ files: [String: String] = [:]) throws -> MadeUpMachine {
        let always = [
            MadeUpMachine.log: Inputs.log, Self.conf + "asterisk.conf": "[directories](!)\n",
        ]
        return try MadeUpMachine(always.merging(files) { $1 })
    }

    @Test("has nothing to mend on a machine where all is well")
    func well() throws {
        let (code, lines) = try machine().examined()
        #expect(code == 0)
        #expect(lines.values.allSatisfy { $0.hasPrefix("ok ") })
        #expect(
            lines["log"]
                == "ok log /var/log/asterisk/queue_log (as /etc/asterisk says), 288 bytes, readable"
        )
        #expect(lines["growth"]?.hasPrefix("ok growth written ") == true)
        #expect(lines["content"] == "ok content 5 lines: 1 queues, 1 agents")
        #expect(lines["members"] == "ok members every member of a queue is joined to a person")
        #expect(
            lines["zone"]?.hasPrefix("ok zone days begin at midnight in GMT, as TZ says") == true)
    }

    @Test("prints a line each, with the state as a word and what mends it beneath")
    func page() throws {
        let empty = try MadeUpMachine()
        let run = try Program("doctor", "--root", empty.root)
        #expect(run.code == 66)
        #expect(
            run.output.hasPrefix(
                """
                act    log       no log at /var/log/asterisk/queue_log,
                                 /usr/local/var/log/asterisk/queue_log,
                                 /opt/asterisk/var/log/asterisk/queue_log; there is no Asterisk
                                 here; copy its log to this machine, or name another file
                                 > floorwalker doctor PATH

                """))
        #expect(run.errors == "")
    }

    @Test("finds the log where asterisk.conf and logger.conf put it, and says how the board does")
    func place() throws {
        let machine = try machine([
            Self.conf + "asterisk.conf": "[directories]\nastlogdir => /srv/pbx ; moved\n",
            Self.conf + "logger.conf": "[general]\n#include logger_custom.conf\n",
            Self.conf + "logger_custom.conf": "queue_log_name = calls\n",
            "/srv/pbx/calls": Inputs.log,
        ])
        let line = try machine.examined().lines["log"] ?? ""
        #expect(
            line.hasPrefix("ok log /srv/pbx/calls (as /etc/asterisk says), 288 bytes, readable"))
        #expect(line.hasSuffix(#"> sources = ["/srv/pbx/calls"]"#))
    }

    @Test("says how to turn on a log that is off, or only in a database")
    func noFile() throws {
        let off = try machine([Self.conf + "logger.conf": "[general]\nqueue_log = no\n"]).examined()
        #expect(off.code == 66)
        #expect(
            off.lines["logger"]
                == "act logger queue_log = no in /etc/asterisk/logger.conf turns the log off; under "
                + "[general] write > queue_log = yes > sudo asterisk -rx 'logger reload'")
        let odbc = [
            Self.conf + "extconfig.conf": "[settings]\nqueue_log => odbc,asterisk,queue_log\n"
        ]
        let database = try machine(odbc).examined()
        #expect(database.code == 66)
        #expect(database.lines["logger"]?.contains("(odbc,asterisk,queue_log)") == true)
        #expect(database.lines["logger"]?.contains("> queue_log_to_file = yes") == true)
        let both = try machine(
            odbc.merging([Self.conf + "logger.conf": "[general]\nqueue_log_to_file = yes\n"]) { $1 }
        )
        #expect(try both.examined().code == 0)
    }

    @Test("says so when nothing has been written for long")
    func silence() throws {
        let machine = try machine()
        try machine.age(MadeUpMachine.log, by: 7200)
        let line = try machine.examined().lines["growth"] ?? ""
        #expect(line.hasPrefix("watch growth nothing has been written for 2 h"))
        #expect(line.contains("> sudo asterisk -rx 'logger reload'"))
        try machine.write("", to: MadeUpMachine.log)
        #expect(
            try machine.examined().lines["growth"]
                == "watch growth it is empty; it grows with the first call that enters a queue "
                + "> sudo asterisk -rx 'queue show'")
    }

    @Test("knows a rotation that tells Asterisk from one that does not, and the files it made")
    func rotation() throws {
        let quiet = "/var/log/asterisk/*_log {\n  weekly\n  missingok\n}\n"
        let telling =
            "/var/log/asterisk/queue_log {\n daily\n postrotate\n /usr/sbin/asterisk -rx x\n}"
        let file = "/etc/logrotate.d/asterisk"
        let silent = try machine([file: quiet]).examined().lines["rotation"] ?? ""
        #expect(
            silent.hasPrefix("watch rotation /etc/logrotate.d/asterisk turns it away (weekly) but"))
        let older = "/var/log/asterisk/queue_log"
        let machine = try machine([file: telling, older + ".2.gz": "", older + ".1": ""])
        try machine.age(older + ".2.gz", by: 200)
        try machine.age(older + ".1", by: 100)
        let lines = try machine.examined().lines
        #expect(
            lines["rotation"]
                == "ok rotation /etc/logrotate.d/asterisk turns it away (daily); the board follows the "
                + "new file")
        #expect(
            lines["history"]?.hasSuffix("report queue_log.2.gz queue_log.1 queue_log") == true)
    }

    @Test("names interfaces that are joined to nobody, and who sits there if queues.conf says so")
    func members() throws {
        let added = "1772442000|MANAGER|support|Local/7@q/n|ADDMEMBER|\n"
        let machine = try machine([
            MadeUpMachine.log: added + Inputs.log,
            Self.conf + "queues.conf": "[support]\nmember => Local/7@q/n,0,Agent Seven,Custom:7\n",
        ])
        let line = try machine.examined().lines["members"] ?? ""
        #expect(line.hasPrefix("watch members 1 interfaces are joined to nobody (Local/7@q/n)"))
        #expect(line.hasSuffix(#"> agent_alias."Local/7@q/n" = "Agent Seven""#))
    }

    @Test("names queues and agents that are only numbers, unless the configuration names them")
    func names() throws {
        let log = Inputs.log.replacing("support", with: "400").replacing("Alice", with: "SIP/7")
        let machine = try machine([MadeUpMachine.log: log])
        let line = try machine.examined().lines["names"] ?? ""
        #expect(line.hasPrefix("watch names 1 queues (400) and 1 agents (SIP/7) have only numbers"))
        #expect(line.hasSuffix(#"> queue_name."400" = "NAME" > agent_name."SIP/7" = "NAME""#))
        let named = try machine.examined(
            "--set", #"queue_name."400"="Support""#, "--set", #"agent_name."SIP/7"="Alice""#)
        #expect(named.lines["names"] == "ok names every queue and agent has a name")
    }

    @Test("counts lines that cannot be read, and stops at a file of nothing else")
    func unreadable() throws {
        let part = try machine([MadeUpMachine.log: Inputs.log + "nonsense\n"]).examined()
        #expect(part.code == 0)
        #expect(
            part.lines["content"]
                == "watch content 6 lines: 1 queues, 1 agents; 1 cannot be read, the first is line 6, "
                + "field 1 (bad_time); look at it > sed -n '6p' /var/log/asterisk/queue_log")
        let whole = try machine().examined("queue-log:/etc/asterisk/asterisk.conf")
        #expect(whole.code == 65)
        #expect(
            whole.lines["content"]?.hasPrefix("act content not one of 1 lines can be read") == true)
    }

    @Test("knows a folder, a pipe and what this version does not read from a log")
    func otherSources() throws {
        let machine = try machine()
        let folder = try machine.examined("/var/log/asterisk")
        #expect(folder.code == 66)
        #expect(
            folder.lines["log"]
                == "act log /var/log/asterisk is a folder; name a file in it "
                + "> floorwalker doctor /var/log/asterisk/queue_log")
        #expect(try machine.examined("ami://me@pbx").code == 69)
        #expect(try machine.examined("-").lines["log"]?.hasPrefix("ok log standard input") == true)
    }

    @Test("shows for what the columns of a survey file are taken")
    func columns() throws {
        let survey = "Call ID,How likely are you to recommend our agent?\nc1,9\n"
        let lines = try machine(["/srv/nps.csv": survey]).examined("surveys:/srv/nps.csv").lines
        #expect(
            lines["columns"]
                == "ok columns contact = “Call ID”; nps_agent = “How likely are you to recommend our "
                + "agent?”")
        #expect(lines["growth"] == nil)
    }

    @Test("says what is wrong with the configuration, and looks at all else")
    func settings() throws {
        let machine = try machine()
        let file = try machine.folder.file("c.toml", "sl_threshold_s = -1\n")
        let (code, lines) = try machine.examined("--config", file)
        #expect(code == 78)
        #expect(lines["settings"]?.contains("line 1: sl_threshold_s") == true)
        #expect(lines["log"]?.hasPrefix("ok") == true)
    }

    @Test("lets a manager's user look only, and tells FreePBX's files from Asterisk's")
    func manager() throws {
        let none = try machine(["/etc/freepbx.conf": ""]).examined().lines["manager"] ?? ""
        #expect(none.contains("/etc/asterisk/manager_custom.conf (and enabled = yes"))
        #expect(none.contains("> [floorwalker]"))
        #expect(none.contains("> write = reporting"))
        let user = "[general]\nenabled = yes\n[floorwalker]\nwrite = "
        let open = try machine([Self.conf + "manager.conf": user + "reporting,originate"])
        #expect(try open.examined().lines["manager"]?.hasPrefix("watch manager") == true)
        let fine = try machine([Self.conf + "manager.conf": user + "reporting"])
        #expect(
            try fine.examined().lines["manager"]
                == "ok manager the user floorwalker may look and change nothing")
    }
}
