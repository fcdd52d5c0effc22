import Testing

@Suite("Code") struct CodeScannerTests {
    @Test(
        "is told from comments and quotations",
        arguments: [
            ("a // b", "a "),
            ("a /// print(\"b\")\nc", "a \nc"),
            (#"let a = "try! \" // b" + c"#, #"let a = "" + c"#),
            ("let a = \"\"\"\n  \"try!\"\n  \"\"\" + b", "let a = \"\" + b"),
            (##"let a = #"\"# + b"##, #"let a = "" + b"#),
            (#"let a = ""; b"#, #"let a = ""; b"#),
            (#"let a = "never closed"#, #"let a = """#),
        ])
    func scansCode(text: String, code: String) {
        #expect(SourceFile.code(in: text) == code)
    }
}
