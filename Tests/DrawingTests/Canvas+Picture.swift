import Drawing

extension Canvas {
    /// A canvas on which a picture was written, line by line.
    init(picture: String, columns: Int = 80) {
        let lines = picture.split(separator: "\n", omittingEmptySubsequences: false)
        self.init(Size(columns: columns, rows: lines.count))
        for (row, line) in lines.enumerated() { write(String(line), column: 0, row: row) }
    }
}
