import Testing
import Vocabulary

@Suite("Names")
struct NamesTests {
    @Test("have one id each, given out in order")
    func ids() {
        let names = Names()
        let sales = names.id("sales")
        #expect(names.id("support") != sales)
        #expect(names.id("sales") == sales)
        #expect(names.string(sales) == "sales")
        #expect(names.count == 2)
    }

    @Test("serve queues, agents and labels from one table")
    func kinds() {
        let names = Names()
        #expect(names.queue("x").name == names.agent("x").name)
        #expect(names.label("x").name == names.id("x"))
    }

    @Test("are given out once to many at a time")
    func concurrency() async {
        let names = Names()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask { for index in 0..<200 { _ = names.id("name \(index)") } }
            }
        }
        #expect(names.count == 200)
        #expect(Set((0..<200).map { names.id("name \($0)") }).count == 200)
    }
}

@Suite("A key")
struct KeyTests {
    @Test("of a contact or a visit is the same for the same text, in each realm")
    func stability() {
        #expect(ContactKey("1795298064.15") == ContactKey("1795298064.15"))
        #expect(ContactKey("a", realm: 1) != ContactKey("a", realm: 2))
        #expect(ContactKey("a").bits != VisitKey("a").bits)
        #expect(ContactKey("").isStated && VisitKey("").isStated)
        #expect(!ContactKey.unstated.isStated && !VisitKey.unstated.isStated)
    }

    @Test("tells apart texts of every length, and ids that follow each other")
    func collisions() {
        let lengths = (0...40).map { ContactKey(String(repeating: "a", count: $0)).bits }
        #expect(Set(lengths).count == 41)
        let ids = (0..<20_000).map { ContactKey("17952\($0).\($0 % 7)").bits }
        #expect(Set(ids).count == 20_000)
    }

    @Test("of several parts depends on where one ends")
    func parts() {
        func hash(_ parts: [String]) -> UInt64 {
            var hash = ByteHash()
            for part in parts {
                let bytes = Array(part.utf8)
                hash.combine(bytes.span, from: 0, to: bytes.count)
            }
            return hash.value
        }
        #expect(hash(["ab", "c"]) != hash(["a", "bc"]))
        #expect(hash(["ab", "c"]) == hash(["ab", "c"]))
        #expect(hash([]) != 0)
    }
}
