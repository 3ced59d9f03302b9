/// Short forms of first names.
///
/// Source: our own list, of short forms that English-language news uses for people whom it also calls by the full name.
public enum Nicknames {
    /// A full name a line, a colon, its short forms. A short form may stand for several names.
    static let text = """
        abigail: abby
        abraham: abe
        albert: al, bert
        alexander: alex, sandy, alec
        alexandra: alex, sandra
        alfred: al, fred
        allison: ali
        andrew: andy, drew
        angela: angie
        anthony: tony
        antonio: tony
        arnold: arnie
        arthur: art
        barbara: barb
        bartholomew: bart
        benjamin: ben, benny
        bernard: bernie
        bradley: brad
        calvin: cal
        cameron: cam
        candace: candy
        carolyn: carol
        catherine: cathy, kate, cat
        cecilia: cece
        charles: charlie, chuck
        charlotte: lottie
        christina: chris, christie, tina
        christine: chris, chrissy
        christopher: chris, kit
        clifford: cliff
        constance: connie
        cynthia: cindy
        daniel: dan, danny
        david: dave
        deborah: deb, debbie
        dennis: denny
        dmitry: dima
        donald: don, donnie
        dorothy: dot
        douglas: doug
        edmund: ed
        eduardo: eddie
        edward: ed, eddie, ted, ned
        edwin: ed
        eleanor: ellie, nell
        elizabeth: liz, beth, betsy, betty, eliza, lizzie
        emily: em
        emmanuel: manny
        ernest: ernie
        eugene: gene
        florence: flo
        frances: fran
        francis: frank
        francisco: paco, pancho
        franklin: frank
        frederick: fred, freddie
        gabriel: gabe
        gabrielle: gabby
        gerald: gerry, jerry
        gerard: gerry
        geoffrey: geoff
        gregory: greg
        gwendolyn: gwen
        harold: hal, harry
        henry: harry, hank
        herbert: herb
        howard: howie
        hubert: hugh
        isabella: bella
        isaac: ike
        jacob: jake
        jacqueline: jackie
        james: jim, jimmy, jamie
        janet: jan
        jason: jay
        jeffrey: jeff
        jennifer: jen, jenny
        jeremiah: jerry
        jerome: jerry
        jessica: jess
        joanna: jo
        john: jack, johnny
        jonathan: jon
        joseph: joe, joey
        josephine: jo, josie
        joshua: josh
        judith: judy
        julian: jules
        katherine: kathy, kate, katie, kay
        kathleen: kathy, kate, katie
        kathryn: kathy, kate
        kenneth: ken, kenny
        kimberly: kim
        kristen: kris
        lawrence: larry, laurie
        leonard: len, lenny, leo
        leonardo: leo
        leopold: leo
        lewis: lew
        louis: lou, louie
        lucille: lucy
        madeleine: maddy
        manuel: manny
        margaret: maggie, meg, peggy, margie
        martin: marty
        matthew: matt
        maximilian: max
        megan: meg
        melissa: mel
        melvin: mel
        michael: mike, mick, mickey
        mikhail: misha
        mitchell: mitch
        mohammed: mo
        nancy: nan
        natalie: nat
        nathan: nat, nate
        nathaniel: nat, nate
        nicholas: nick, nicky
        nicole: nicky, nikki
        norman: norm
        oliver: ollie
        pamela: pam
        patricia: pat, patty, tricia
        patrick: pat, paddy
        peter: pete
        philip: phil
        phillip: phil
        phyllis: phil
        priscilla: cilla
        randolph: randy
        randall: randy
        raymond: ray
        rebecca: becky
        reginald: reg, reggie
        richard: dick, rick, ricky, rich, richie
        robert: bob, bobby, rob, robbie
        roberta: bobbie
        rodney: rod
        roderick: rod
        roger: rog
        ronald: ron, ronnie
        rosemary: rosie
        rudolph: rudy
        russell: russ
        salvatore: sal
        samantha: sam
        samuel: sam, sammy
        sarah: sally
        sebastian: seb
        sergei: seryozha
        sidney: sid
        solomon: sol
        stanley: stan
        stephanie: steph
        stephen: steve
        steven: steve
        stuart: stu
        susan: sue, susie
        susannah: sue
        theodore: ted, teddy, theo
        teresa: terry, tess
        terence: terry
        terrence: terry
        thomas: tom, tommy
        timothy: tim
        tobias: toby
        valerie: val
        vanessa: nessa
        victor: vic
        victoria: vicky, tori
        vincent: vince, vinny
        virginia: ginny
        vladimir: volodya
        walter: walt
        warren: ren
        wesley: wes
        wilfred: wilf
        william: bill, billy, will, willie, liam
        yevgeny: zhenya
        zachary: zach, zack
        """

    /// Whether two first names may be one person's: the same, one the short form of the other, or two short forms of a
    /// third.
    ///
    /// - Parameters:
    ///   - left: one word, in small letters.
    ///   - right: the same.
    public static func agree(_ left: String, _ right: String) -> Bool {
        left == right || !fullNames(of: left).isDisjoint(with: fullNames(of: right))
    }

    private static func fullNames(of name: String) -> Set<String> { (table[name] ?? []).union([name]) }

    private static let table: [String: Set<String>] = {
        var table: [String: Set<String>] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: ":")
            for short in parts[1].split(separator: ",") {
                table[String(short.drop { $0 == " " }), default: []].insert(String(parts[0]))
            }
        }
        return table
    }()
}
