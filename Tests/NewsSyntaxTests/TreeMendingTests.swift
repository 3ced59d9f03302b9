import NewsSyntax
import Testing

/// What the trees have otherwise than the words allow, and what becomes of it. The trees are written by hand.
@Suite struct TreeMendingTests {
    /// The relation and the head of a word.
    private func link(_ word: String, in text: ParsedText) throws -> String {
        let token = try #require(text.tokens.indices.first { text.text($0) == word })
        let head = Int(text.tokens[token].head)
        return "\(text.tokens[token].relation.text) \(head < 0 ? "-" : text.text(head))"
    }

    private func mended(_ lines: String) -> ParsedText {
        var text = tree(lines)
        text.mendTrees()
        return text
    }

    @Test func givesTheClauseItsObjectBackBeforeAClosingFrame() throws {
        let text = mended(
            """
            Marines 2 nsubj NNS NOUN
            boarded 8 ccomp VBD VERB
            two 4 nummod CD NUM
            boats 8 nsubj NNS NOUN
            , 4 punct , PUNCT
            the 7 det DT DET
            navy 8 nsubj NN NOUN
            said 0 root VBD VERB
            . 8 punct . PUNCT
            """)
        #expect(try link("boats", in: text) == "obj boarded")
        #expect(try link("navy", in: text) == "nsubj said")
        #expect(try link(",", in: text) == "punct said")
    }

    @Test func makesAParticipleBeforeAClosingFrameTheVerbThatItIs() throws {
        let text = mended(
            """
            Quakes 8 nsubj NNS NOUN
            struck 1 acl VBN VERB
            off 4 case IN ADP
            Honshu 2 obl NNP PROPN
            , 4 punct , PUNCT
            the 7 det DT DET
            bureau 8 nsubj NN NOUN
            said 0 root VBD VERB
            """)
        #expect(try link("struck", in: text) == "ccomp said")
        #expect(try link("Quakes", in: text) == "nsubj struck")
    }

    @Test func findsWhoSaidItBehindTheComma() throws {
        let text = mended(
            """
            They 2 nsubj PRP PRON
            shot 6 ccomp VBD VERB
            dogs 2 obj NNS NOUN
            , 5 punct , PUNCT
            police 3 conj NNS NOUN
            said 0 root VBD VERB
            """)
        #expect(try link("police", in: text) == "nsubj said")
    }

    @Test func leavesAQuestionOfWhoSaysWhatAlone() throws {
        let lines = """
            The 2 det DT DET
            navy 3 nsubj NN NOUN
            said 0 root VBD VERB
            marines 5 nsubj NNS NOUN
            boarded 3 ccomp VBD VERB
            boats 5 obj NNS NOUN
            """
        #expect(mended(lines).tokens == tree(lines).tokens)
    }

    @Test func aSubjectStandsBehindItsConjunction() throws {
        let text = mended(
            """
            They 2 nsubj PRP PRON
            sank 0 root VBD VERB
            boats 2 obj NNS NOUN
            off 2 advmod RB ADV
            Lagos 7 nsubj NNP PROPN
            and 7 cc CC CCONJ
            fled 2 conj VBD VERB
            """)
        #expect(try link("Lagos", in: text) == "obl sank")
        #expect(try link("off", in: text) == "case Lagos")
    }

    @Test func countsWhatAParticipleDescribes() throws {
        let text = mended(
            """
            They 2 nsubj PRP PRON
            brought 0 root VBD VERB
            nine 2 obj CD NUM
            wounded 2 conj VBD VERB
            sailors 4 obj NNS NOUN
            to 7 case IN ADP
            Malta 4 obl NNP PROPN
            """)
        #expect(try link("sailors", in: text) == "obj brought")
        #expect(try link("nine", in: text) == "nummod sailors")
        #expect(try link("Malta", in: text) == "obl brought")
    }

    @Test func theInjuredAreThoseWhomTheClauseIsAbout() throws {
        let text = mended(
            """
            The 2 det DT DET
            injured 0 root VBN VERB
            were 4 aux:pass VBD AUX
            taken 2 advcl VBN VERB
            away 4 advmod RB ADV
            . 2 punct . PUNCT
            """)
        #expect(try link("injured", in: text) == "nsubj:pass taken")
        #expect(try link("taken", in: text) == "root -")
        #expect(try link(".", in: text) == "punct taken")
    }

    @Test func aClauseThatAConjunctionOpensIsNotTheSentence() throws {
        let text = mended(
            """
            after 3 mark IN ADP
            rebels 3 nsubj NNS NOUN
            shelled 0 root VBD VERB
            Sake 3 obj NNP PROPN
            , 3 punct , PUNCT
            families 3 obj NNS NOUN
            fled 6 acl VBN VERB
            to 9 case IN ADP
            Goma 7 obl NNP PROPN
            . 3 punct . PUNCT
            """)
        #expect(try link("fled", in: text) == "root -")
        #expect(try link("shelled", in: text) == "advcl fled")
        #expect(try link("families", in: text) == "nsubj fled")
    }

    @Test func aClauseOfTimeHasItsSubjectAndItsPlace() throws {
        let text = mended(
            """
            Nine 2 nsubj CD NUM
            died 0 root VBD VERB
            after 5 case IN ADP
            a 5 det DT DET
            ferry 2 obl NN NOUN
            sink 2 conj VBD VERB
            off 6 compound:prt RP ADP
            Timor 6 obj NNP PROPN
            . 2 punct . PUNCT
            """)
        #expect(try link("sink", in: text) == "advcl died")
        #expect(try link("ferry", in: text) == "nsubj sink")
        #expect(try link("after", in: text) == "mark sink")
        #expect(try link("Timor", in: text) == "obl sink")
    }

    @Test func aNounBehindAPrepositionIsNoSubject() throws {
        let text = mended(
            """
            A 2 det DT DET
            clerk 5 nsubj NN NOUN
            for 5 mark IN ADP
            Halden 5 nsubj NNP PROPN
            said 0 root VBD VERB
            so 5 advmod RB ADV
            """)
        #expect(try link("for", in: text) == "case Halden")
        #expect(try link("Halden", in: text) == "nmod clerk")
        #expect(try link("clerk", in: text) == "nsubj said")
    }

    @Test func theVerbBehindSuchANounIsTheClause() throws {
        let text = mended(
            """
            Millers 9 nsubj NNS NOUN
            on 3 case IN ADP
            banks 1 nmod NNS NOUN
            of 6 case IN ADP
            Sava 6 nsubj NNP PROPN
            say 1 acl VB VERB
            trade 9 nsubj NN NOUN
            has 9 aux VBZ AUX
            slowed 0 root VBN VERB
            """)
        #expect(try link("Sava", in: text) == "nmod banks")
        #expect(try link("say", in: text) == "root -")
        #expect(try link("Millers", in: text) == "nsubj say")
        #expect(try link("slowed", in: text) == "ccomp say")
    }

    @Test func aNounBehindForAndBeforeAnInfinitiveStaysItsSubject() throws {
        let text = mended(
            """
            Time 0 root NN NOUN
            came 1 acl VBD VERB
            for 6 mark IN SCONJ
            courts 6 nsubj NNS NOUN
            to 6 mark TO PART
            act 2 advcl VB VERB
            """)
        #expect(try link("courts", in: text) == "nsubj act")
        #expect(try link("for", in: text) == "mark act")
    }

    /// A tree in which a mend would hang a word below itself.
    @Test func noMendMakesACircle() throws {
        let text = mended(
            """
            Clerks 7 nsubj NNS NOUN
            two 3 nummod CD NUM
            miles 4 obl NNS NOUN
            from 7 mark IN ADP
            the 6 det DT DET
            mill 7 nsubj NN NOUN
            said 0 root VBD VERB
            so 7 advmod RB ADV
            """)
        for token in text.tokens.indices {
            var (current, steps) = (token, 0)
            while current >= 0, steps <= text.tokens.count {
                current = Int(text.tokens[current].head)
                steps += 1
            }
            #expect(steps <= text.tokens.count, "\(text.text(token))")
        }
    }

    @Test func makesAParticipleBetweenANumberAndAPluralADescription() throws {
        let text = mended(
            """
            Doctors 4 nsubj NNS NOUN
            treated 1 acl VBN VERB
            40 2 obj CD NUM
            wounded 0 root VBD VERB
            people 4 obj NNS NOUN
            . 4 punct . PUNCT
            """)
        #expect(try link("treated", in: text) == "root -")
        #expect(try link("Doctors", in: text) == "nsubj treated")
        #expect(try link("people", in: text) == "obj treated")
        #expect(try link("wounded", in: text) == "amod people")
    }
}
