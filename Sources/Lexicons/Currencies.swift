/// The money of each country, as newsrooms write it.
///
/// Sources: the codes and the countries are those of ISO 4217 (Debian's iso-codes), with a few of the list of what has
/// been withdrawn; the nouns are our own list, after CLDR's English names.
public enum Currencies {
    /// One currency.
    public struct Currency: Sendable {
        /// ISO 4217.
        public var code: String
        /// Those whose own it is, in ISO 3166-1 alpha-3 in small letters; the first issues it.
        public var countries: [String]
        /// What stands before the noun besides a country's words.
        public var words: [String]
        /// The noun, the singular first.
        public var nouns: [String]
        /// What the noun says by itself.
        public var use: Use
    }

    /// What the noun says where no country's word stands before it.
    public enum Use: Sendable {
        /// This currency, though others have the same noun.
        case usual
        /// This currency, or, where others share the noun, only that it is one of them.
        case plain
        /// Nothing: it is a word of other use.
        case bound
    }

    /// Codes that are words or names in capitals, too.
    public static let wordlikeCodes: Set<String> = [
        "ALL", "AMD", "BAM", "BOB", "COP", "CUP", "CVE", "DEM", "GEL", "LAK", "MAD", "MOP", "PEN", "RON",
        "SAR",
        "SOS", "TOP", "TRY",
    ]

    /// A currency a line, or two where its nouns differ in use: its code; the countries; words before its noun that are no country's; its nouns, the singular
    /// first, with `*` where the noun alone means this currency and `-` where it means money behind a country's word alone.
    static let text = """
        AED;are;;dirham,dirhams
        AFN;afg;;afghani,afghanis
        ALL;alb;;lek,leks
        AMD;arm;;-dram,drams
        AOA;ago;;kwanza,kwanzas
        ARS;arg;;peso,pesos
        AUD;aus;;dollar,dollars
        AZN;aze;;manat,manats
        BAM;bih;convertible;-mark,marks
        BBD;brb;;dollar,dollars
        BDT;bgd;;taka,takas
        BGN;bgr;;lev,leva
        BHD;bhr;;dinar,dinars
        BIF;bdi;;franc,francs
        BMD;bmu;;dollar,dollars
        BND;brn;;dollar,dollars
        BOB;bol;;boliviano,bolivianos
        BRL;bra;;reais
        BRL;bra;;-real,reals
        BSD;bhs;;dollar,dollars
        BTN;btn;;ngultrum,ngultrums
        BWP;bwa;;pula
        BYN;blr;;ruble,rubles,rouble,roubles
        BZD;blz;;dollar,dollars
        CAD;can;;dollar,dollars
        CDF;cod;;franc,francs
        CHF;che,lie;;franc,francs
        CLP;chl;;peso,pesos
        CNY;chn;;yuan,renminbi
        COP;col;;peso,pesos
        CRC;cri;;colones
        CRC;cri;;-colon,colons
        CUP;cub;;peso,pesos
        CVE;cpv;;escudo,escudos
        CZK;cze;;koruna,korunas,koruny
        DJF;dji;;franc,francs
        DKK;dnk,grl,fro;;krone,kroner
        DOP;dom;;peso,pesos
        DZD;dza;;dinar,dinars
        EGP;egy;;-pound,pounds
        ERN;eri;;nakfa,nakfas
        ETB;eth;;birr,birrs
        EUR;;;euro,euros
        FJD;fji;;dollar,dollars
        GBP;gbr;;-pound,pounds
        GEL;geo;;lari,laris
        GHS;gha;;cedi,cedis
        GMD;gmb;;dalasi,dalasis
        GNF;gin;;franc,francs
        GTQ;gtm;;quetzal,quetzals,quetzales
        GYD;guy;;dollar,dollars
        HKD;hkg;;dollar,dollars
        HNL;hnd;;lempira,lempiras
        HTG;hti;;gourde,gourdes
        HUF;hun;;forint,forints
        IDR;idn;;rupiah,rupiahs
        ILS;isr;;shekel,shekels
        INR;ind;;rupee,rupees
        IQD;irq;;dinar,dinars
        IRR;irn;;rial,rials
        ISK;isl;;krona,kronur
        JMD;jam;;dollar,dollars
        JOD;jor;;dinar,dinars
        JPY;jpn;;yen
        KES;ken;;shilling,shillings
        KGS;kgz;;-som,soms
        KHR;khm;;riel,riels
        KMF;com;;franc,francs
        KPW;prk;;won
        KRW;kor;;*won
        KWD;kwt;;dinar,dinars
        KYD;cym;;dollar,dollars
        KZT;kaz;;tenge,tenges
        LAK;lao;;-kip,kips
        LBP;lbn;;-pound,pounds,lira,liras
        LKR;lka;;rupee,rupees
        LRD;lbr;;dollar,dollars
        LSL;lso;;loti,maloti
        LYD;lby;;dinar,dinars
        MAD;mar;;dirham,dirhams
        MDL;mda;;leu,lei
        MGA;mdg;;ariary,ariaries
        MKD;mkd;;denar,denars
        MMK;mmr;;kyat,kyats
        MNT;mng;;tugrik,tugriks
        MOP;mac;;pataca,patacas
        MRU;mrt;;ouguiya,ouguiyas
        MUR;mus;;rupee,rupees
        MVR;mdv;;rufiyaa
        MWK;mwi;;kwacha,kwachas
        MXN;mex;;peso,pesos
        MYR;mys;;ringgit,ringgits
        MZN;moz;;metical,meticals,meticais
        NAD;nam;;dollar,dollars
        NGN;nga;;naira,nairas
        NIO;nic;;cordoba,cordobas
        NOK;nor;;krone,kroner
        NPR;npl;;rupee,rupees
        NZD;nzl;;dollar,dollars
        OMR;omn;;rial,rials
        PAB;pan;;balboa,balboas
        PEN;per;;-sol,soles
        PGK;png;;kina
        PHP;phl;;peso,pesos
        PKR;pak;;rupee,rupees
        PLN;pol;;zloty,zlotys,zloties
        PYG;pry;;guarani,guaranies
        QAR;qat;;riyal,riyals
        RON;rou;;leu,lei
        RSD;srb;;dinar,dinars
        RUB;rus;;*ruble,rubles,rouble,roubles
        RWF;rwa;;franc,francs
        SAR;sau;;riyal,riyals
        SBD;slb;;dollar,dollars
        SCR;syc;;rupee,rupees
        SDG;sdn;;-pound,pounds
        SEK;swe;;krona,kronor
        SGD;sgp;;dollar,dollars
        SLE;sle;;-leone,leones
        SOS;som;;shilling,shillings
        SRD;sur;;dollar,dollars
        SSP;ssd;;-pound,pounds
        STN;stp;;dobra,dobras
        SYP;syr;;-pound,pounds,lira,liras
        SZL;swz;;lilangeni,emalangeni
        THB;tha;;baht,bahts
        TJS;tjk;;somoni,somonis
        TMT;tkm;;manat,manats
        TND;tun;;dinar,dinars
        TOP;ton;;-paanga
        TRY;tur;;*lira,liras
        TTD;tto;;dollar,dollars
        TWD;twn;new taiwan;dollar,dollars
        TZS;tza;;shilling,shillings
        UAH;ukr;;hryvnia,hryvnias,hryvnya,hryvnyas
        UGX;uga;;shilling,shillings
        USD;usa;;*dollar,dollars
        UYU;ury;;peso,pesos
        UZS;uzb;;-som,soms,sum,sums
        VES;ven;;bolivar,bolivars,bolivares
        VND;vnm;;dong,dongs
        VUV;vut;;vatu
        WST;wsm;;tala
        XAF;cmr,caf,tcd,cog,gnq,gab;;franc,francs
        XCD;;caribbean;dollar,dollars
        XOF;sen,civ,mli,bfa,ner,ben,tgo,gnb;;franc,francs
        XPF;pyf,ncl;;franc,francs
        YER;yem;;rial,rials
        ZAR;zaf;;rand,rands
        ZMW;zmb;;kwacha,kwachas
        ZWL;zwe;;dollar,dollars
        ATS;aut;;schilling,schillings
        BEF;bel;;franc,francs
        DEM;deu;deutsche;-mark,marks
        ESP;esp;;peseta,pesetas
        FIM;fin;;markka,markkas
        FRF;fra;;franc,francs
        GRD;grc;;drachma,drachmas
        HRK;hrv;;kuna,kunas
        IEP;irl;;-punt,punts
        ITL;ita;;lira,lire
        LTL;ltu;;litas
        LVL;lva;;lats
        NLG;nld;;guilder,guilders
        PTE;prt;;escudo,escudos
        BTC;;;bitcoin,bitcoins
        """

    /// The lines of the table, in its order.
    public static let rows: [Currency] = text.split(separator: "\n").map { line in
        let fields = line.split(separator: ";", omittingEmptySubsequences: false)
        let nouns = fields[3].split(separator: ",")
        let use: Use = nouns[0].first == "*" ? .usual : nouns[0].first == "-" ? .bound : .plain
        return Currency(
            code: String(fields[0]), countries: fields[1].split(separator: ",").map(String.init),
            words: fields[2].split(separator: ",").map(String.init),
            nouns: nouns.map { String($0.drop { $0 == "*" || $0 == "-" }) }, use: use)
    }
}
