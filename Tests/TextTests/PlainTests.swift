import Testing
import Text

@Suite("Words on a screen with ASCII letters alone")
struct PlainTests {
    private let say = Catalogue(.german, isPlain: true)

    @Test("are spelled in them")
    func words() {
        #expect(say(KeyPhrase.open) == "oeffnen")
        #expect(say(HeadPhrase.history(span: "13:00")) == "RUECKBLICK 13:00")
        #expect(say(KeyPhrase.turnRound) == "umkehren")
        #expect(Catalogue(.german)(KeyPhrase.open) == "öffnen")
    }

    @Test("leave names as they are, but for letters that cannot be written")
    func names() {
        #expect(say.name("Büro Süd (Maß) Ø") == "B?ro S?d (Ma?) ?")
        #expect(say.name("客服 A") == "客服 A", "the picture sees to these")
        #expect(Catalogue(.german).name("Büro") == "Büro")
    }

    /// What no stand-in is known for would be a question mark in the middle of a sentence.
    @Test("hold no letter that a screen would have to ask about")
    func all() {
        for phrase in EveryPhrase.all {
            let letters = say(phrase).filter { $0.isLetter && !$0.isASCII }
            #expect(letters.isEmpty, "\(say(phrase))")
        }
    }

    @Test("in the foot are no longer than their full forms, and there for every key")
    func brief() {
        for language in Language.spoken {
            let say = Catalogue(language)
            for key in [KeyPhrase.sort, .quit, .compare, .filter, .mark, .open, .help] {
                #expect(!say(BriefKeyPhrase(key)).isEmpty)
                #expect(say(BriefKeyPhrase(key)).columns <= say(key).columns)
            }
        }
    }
}
