import Vocabulary

extension Catalogue.Section {
    static let surveyFiles = Self(
        title: "Survey files",
        notes: [
            "CSV as survey tools export it. Columns are guessed from their heads; what is said here comes "
                + "first."
        ],
        keys: [
            .surveyColumn,
            .field(
                Field(
                    "survey_dates", \.dates, .dateForms,
                    "How times are written, beside 2026-03-02 and 2.3.2026; of several the first that "
                        + "fits."),
                of: \Configuration.definitions.surveys.layout),
            .field(
                Field(
                    "survey_tz", \.zone, .zone(orElse: "site"),
                    "The zone of times without an offset; site is that of tz."),
                of: \Configuration.definitions.surveys.layout),
        ],
        examples: [
            #"survey_column.nps_company = ["How likely are you to recommend us?"]"#,
            #"survey_dates = ["MM/dd/yyyy hh:mm a", "d.M.yy[ HH:mm]"]"#,
        ])
}

extension Key {
    /// The heads of a column, by what it is for.
    fileprivate static let surveyColumn = Key(
        pattern: KeyPattern("survey_column.ROLE"),
        about: "Heads that a column may have; an empty list: there is no such column. ROLE is "
            + words(SurveyColumn.allCases.map(\.rawValue)) + ".",
        expected: heads.expected
    ) { value, names, draft throws(Complaint) in
        for name in names {
            guard let column = SurveyColumn(rawValue: name) else {
                let known = SurveyColumn.allCases.map(\.rawValue)
                throw .inside(.noRole(Literal.quoted(name), known: known))
            }
            draft.configuration.definitions.surveys.layout.columns[column] = try heads.read(value)
        }
    } show: { configuration in
        let columns = configuration.definitions.surveys.layout.columns
        return SurveyColumn.allCases.compactMap { column in
            columns[column].map { Entry(names: [column.rawValue], text: heads.text($0)) }
        }
    }

    private static let heads = Kind<[String]>.names(.texts)
}

extension Kind<[DateForm]> {
    fileprivate static var dateForms: Self {
        Kind(expected: .dateForms) { value throws(Complaint) in
            guard let texts = value.texts else { throw .unexpected }
            var forms: [DateForm] = []
            for text in texts {
                guard let form = DateForm(text) else {
                    throw .inside(.noDateForm(Literal.quoted(text)))
                }
                forms.append(form)
            }
            return forms
        } text: {
            Literal.list($0.map { .text($0.text) }).toml
        }
    }
}
