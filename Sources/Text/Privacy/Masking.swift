/// The words of a customer as they may be shown: without what leads to somebody.
///
/// E-mail addresses and long numbers (phones, cards, contracts) become `•••`. Six digits are long, with
/// blanks, points, strokes and brackets between them, in any script; a year and a score stay.
///
/// - Parameter names: names that are not to be read either, each word of three letters or more of them.
/// - Complexity: linear, and bounded by `Glyphs.limit`, however long the text.
public func masked(_ words: String, hiding names: [String] = []) -> String {
    let hidden = Set(
        names.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
            .map { SearchForm(String($0)).text }.filter { $0.count >= 3 })
    return maskedNumbers(sanitised(words))
        .split(separator: " ", omittingEmptySubsequences: false)
        .map { isAddress($0) || isName($0, among: hidden) ? mask : String($0) }
        .joined(separator: " ")
}

private let mask = "•••"

/// Something on both sides of an `@`.
private func isAddress(_ word: Substring) -> Bool {
    guard let at = word.firstIndex(of: "@") else { return false }
    return at > word.startIndex && word.index(after: at) < word.endIndex
}

private func isName(_ word: Substring, among hidden: Set<String>) -> Bool {
    guard !hidden.isEmpty else { return false }
    return word.split { !$0.isLetter && !$0.isNumber }
        .contains { hidden.contains(SearchForm(String($0)).text) }
}

/// The text with each run of six digits or more replaced.
private func maskedNumbers(_ text: String) -> String {
    var result = ""
    var run = ""
    var joint = ""
    var digits = 0
    for letter in text {
        if letter.isWholeNumber {
            run += joint + String(letter)
            joint = ""
            digits += 1
        } else if digits > 0, isJoint(joint + String(letter)) {
            joint.append(letter)
        } else {
            result += (digits >= 6 ? mask : run) + joint + String(letter)
            (run, joint, digits) = ("", "", 0)
        }
    }
    return result + (digits >= 6 ? mask : run) + joint
}

/// What people write between the groups of a number: one sign, or a stroke or bracket between blanks.
/// A point and a blank end a sentence.
private func isJoint(_ text: String) -> Bool {
    let signs = " -/()–"
    return text == "." || (text.count <= 3 && text.allSatisfy(signs.contains))
}
