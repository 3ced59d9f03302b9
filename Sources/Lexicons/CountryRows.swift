/// Countries and territories as news names them.
///
/// Sources: the codes are those of ISO 3166-1 (Debian's iso-codes); names, words for people and capitals are our own,
/// checked against that list and GeoNames (CC BY 4.0).
public enum CountryRows {
    /// The commonest name of each country, by its code: ISO 3166-1 alpha-3 in small letters.
    public static let commonNames: [String: String] = Dictionary(
        text.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: ";", omittingEmptySubsequences: false)
            guard fields.count == 5 else { return nil }
            return (String(fields[0]), String(fields[2].prefix { $0 != "," }))
        }, uniquingKeysWith: { first, _ in first })

    /// A country a line: ISO 3166-1 alpha-3; alpha-2; its names, the commonest first; words for its people and things;
    /// the city whose name stands for its government. Commas part several.
    public static let text = """
        afg;af;Afghanistan;Afghan,Afghans;Kabul
        alb;al;Albania;Albanian,Albanians;Tirana
        dza;dz;Algeria;Algerian,Algerians;Algiers
        asm;as;American Samoa;;Pago Pago
        and;ad;Andorra;Andorran,Andorrans;Andorra la Vella
        ago;ao;Angola;Angolan,Angolans;Luanda
        aia;ai;Anguilla;;The Valley
        ata;aq;Antarctica;;
        atg;ag;Antigua and Barbuda,Antigua;Antiguan,Antiguans;St. John's
        arg;ar;Argentina;Argentine,Argentinian,Argentines;Buenos Aires
        arm;am;Armenia;Armenian,Armenians;Yerevan
        abw;aw;Aruba;Aruban;Oranjestad
        aus;au;Australia;Australian,Australians;Canberra
        aut;at;Austria;Austrian,Austrians;Vienna
        aze;az;Azerbaijan;Azerbaijani,Azeri;Baku
        bhs;bs;Bahamas;Bahamian,Bahamians;Nassau
        bhr;bh;Bahrain;Bahraini;Manama
        bgd;bd;Bangladesh;Bangladeshi;Dhaka
        brb;bb;Barbados;Barbadian,Barbadians;Bridgetown
        blr;by;Belarus;Belarusian,Belarusians;Minsk
        bel;be;Belgium;Belgian,Belgians;Brussels
        blz;bz;Belize;Belizean,Belizeans;Belmopan
        ben;bj;Benin;Beninese;Porto-Novo
        bmu;bm;Bermuda;Bermudian;Hamilton
        btn;bt;Bhutan;Bhutanese;Thimphu
        bol;bo;Bolivia;Bolivian,Bolivians;La Paz
        bih;ba;Bosnia,Bosnia and Herzegovina;Bosnian,Bosnians;Sarajevo
        bwa;bw;Botswana;;Gaborone
        bra;br;Brazil;Brazilian,Brazilians;Brasilia
        vgb;vg;British Virgin Islands;;Road Town
        brn;bn;Brunei;Bruneian;Bandar Seri Begawan
        bgr;bg;Bulgaria;Bulgarian,Bulgarians;Sofia
        bfa;bf;Burkina Faso;;Ouagadougou
        bdi;bi;Burundi;Burundian;Gitega,Bujumbura
        khm;kh;Cambodia;Cambodian,Cambodians;Phnom Penh
        cmr;cm;Cameroon;Cameroonian;Yaounde
        can;ca;Canada;Canadian,Canadians;Ottawa
        cpv;cv;Cape Verde,Cabo Verde;Cape Verdean;Praia
        cym;ky;Cayman Islands;Caymanian;George Town
        caf;cf;Central African Republic;;Bangui
        tcd;td;Chad;Chadian;N'Djamena
        chl;cl;Chile;Chilean,Chileans;Santiago
        chn;cn;China,People's Republic of China;Chinese;Beijing
        col;co;Colombia;Colombian,Colombians;Bogota
        com;km;Comoros;Comorian;Moroni
        cok;ck;Cook Islands;;Avarua
        cri;cr;Costa Rica;Costa Rican;
        hrv;hr;Croatia;Croatian,Croatians;Zagreb
        cub;cu;Cuba;Cuban,Cubans;Havana
        cuw;cw;Curacao;; Willemstad
        cyp;cy;Cyprus;Cypriot,Cypriots;Nicosia
        cze;cz;Czech Republic,Czechia;Czech,Czechs;Prague
        cod;cd;Democratic Republic of Congo,Congo;Congolese;Kinshasa
        dnk;dk;Denmark;Danish,Danes;Copenhagen
        dji;dj;Djibouti;Djiboutian;
        dma;dm;Dominica;;Roseau
        dom;do;Dominican Republic;;Santo Domingo
        tls;tl;East Timor,Timor-Leste;East Timorese;Dili
        ecu;ec;Ecuador;Ecuadorian,Ecuadorean;Quito
        egy;eg;Egypt;Egyptian,Egyptians;Cairo
        slv;sv;El Salvador;Salvadoran,Salvadorans;San Salvador
        gnq;gq;Equatorial Guinea;Equatoguinean;Ciudad de la Paz
        eri;er;Eritrea;Eritrean,Eritreans;Asmara
        est;ee;Estonia;Estonian,Estonians;Tallinn
        swz;sz;Eswatini,Swaziland;Swazi,Swazis;Mbabane
        eth;et;Ethiopia;Ethiopian,Ethiopians;Addis Ababa
        flk;fk;Falkland Islands,Falklands;Falklander;Stanley
        fro;fo;Faroe Islands;Faroese;Torshavn
        fji;fj;Fiji;Fijian;Suva
        fin;fi;Finland;Finnish,Finns;Helsinki
        fra;fr;France;French,Frenchman;Paris
        guf;gf;French Guiana;;Cayenne
        pyf;pf;French Polynesia,Tahiti;Tahitian;Papeete
        gab;ga;Gabon;Gabonese;Libreville
        gmb;gm;Gambia;Gambian;Banjul
        geo;ge;Georgia;Georgian,Georgians;Tbilisi
        deu;de;Germany;German,Germans;Berlin
        gha;gh;Ghana;Ghanaian,Ghanaians;Accra
        gib;gi;Gibraltar;Gibraltarian;
        grc;gr;Greece;Greek,Greeks;Athens
        grl;gl;Greenland;Greenlandic,Greenlander;Nuuk
        grd;gd;Grenada;Grenadian;St. George's
        glp;gp;Guadeloupe;;Basse-Terre
        gum;gu;Guam;Guamanian;Hagatna
        gtm;gt;Guatemala;Guatemalan,Guatemalans;
        ggy;gg;Guernsey;;St Peter Port
        gin;gn;Guinea;Guinean;Conakry
        gnb;gw;Guinea-Bissau;;Bissau
        guy;gy;Guyana;Guyanese;
        hti;ht;Haiti;Haitian,Haitians;Port-au-Prince
        hnd;hn;Honduras;Honduran,Hondurans;Tegucigalpa
        hkg;hk;Hong Kong;;
        hun;hu;Hungary;Hungarian,Hungarians;Budapest
        isl;is;Iceland;Icelandic,Icelanders;Reykjavik
        ind;in;India;Indian,Indians;New Delhi
        idn;id;Indonesia;Indonesian,Indonesians;Jakarta
        irn;ir;Iran;Iranian,Iranians;Tehran
        irq;iq;Iraq;Iraqi,Iraqis;Baghdad
        irl;ie;Ireland;Irish;Dublin
        imn;im;Isle of Man;Manx;Douglas
        isr;il;Israel;Israeli,Israelis;Jerusalem
        ita;it;Italy;Italian,Italians;Rome
        civ;ci;Ivory Coast;Ivorian;Abidjan
        jam;jm;Jamaica;Jamaican,Jamaicans;
        jpn;jp;Japan;Japanese;Tokyo
        jey;je;Jersey;;Saint Helier
        jor;jo;Jordan;Jordanian,Jordanians;Amman
        kaz;kz;Kazakhstan;Kazakh,Kazakhs;Astana
        ken;ke;Kenya;Kenyan,Kenyans;Nairobi
        kir;ki;Kiribati;;Tarawa
        kwt;kw;Kuwait;Kuwaiti,Kuwaitis;Kuwait City
        kgz;kg;Kyrgyzstan;Kyrgyz;Bishkek
        lao;la;Laos;Laotian,Lao;Vientiane
        lva;lv;Latvia;Latvian,Latvians;Riga
        lbn;lb;Lebanon;Lebanese;Beirut
        lso;ls;Lesotho;Basotho;Maseru
        lbr;lr;Liberia;Liberian,Liberians;Monrovia
        lby;ly;Libya;Libyan,Libyans;Tripoli
        lie;li;Liechtenstein;;Vaduz
        ltu;lt;Lithuania;Lithuanian,Lithuanians;Vilnius
        lux;lu;Luxembourg;;
        mac;mo;Macau,Macao;Macanese;
        mdg;mg;Madagascar;Malagasy;Antananarivo
        mwi;mw;Malawi;Malawian;Lilongwe
        mys;my;Malaysia;Malaysian,Malaysians;Kuala Lumpur
        mdv;mv;Maldives;Maldivian;Male
        mli;ml;Mali;Malian,Malians;Bamako
        mlt;mt;Malta;Maltese;Valletta
        mhl;mh;Marshall Islands;Marshallese;Majuro
        mtq;mq;Martinique;;Fort-de-France
        mrt;mr;Mauritania;Mauritanian;Nouakchott
        mus;mu;Mauritius;Mauritian;Port Louis
        mex;mx;Mexico;Mexican,Mexicans;Mexico City
        fsm;fm;Micronesia;Micronesian;Palikir
        mda;md;Moldova;Moldovan,Moldovans;Chisinau
        mco;mc;Monaco;Monegasque;
        mng;mn;Mongolia;Mongolian,Mongolians;Ulan Bator
        mne;me;Montenegro;Montenegrin;Podgorica
        msr;ms;Montserrat;;Plymouth
        mar;ma;Morocco;Moroccan,Moroccans;Rabat
        moz;mz;Mozambique;Mozambican;Maputo
        mmr;mm;Myanmar,Burma;Burmese;Naypyidaw
        nam;na;Namibia;Namibian;Windhoek
        nru;nr;Nauru;Nauruan;Yaren
        npl;np;Nepal;Nepalese,Nepali;Kathmandu
        nld;nl;Netherlands;Dutch,Dutchman;The Hague
        ncl;nc;New Caledonia;;Noumea
        nzl;nz;New Zealand;New Zealander,New Zealanders;Wellington
        nic;ni;Nicaragua;Nicaraguan,Nicaraguans;Managua
        ner;ne;Niger;Nigerien;Niamey
        nga;ng;Nigeria;Nigerian,Nigerians;Abuja
        prk;kp;North Korea,DPRK;North Korean,North Koreans;Pyongyang
        mkd;mk;North Macedonia,Macedonia;Macedonian,Macedonians;Skopje
        mnp;mp;Northern Mariana Islands;;Saipan
        nor;no;Norway;Norwegian,Norwegians;Oslo
        omn;om;Oman;Omani;Muscat
        pak;pk;Pakistan;Pakistani,Pakistanis;Islamabad
        plw;pw;Palau;Palauan;Melekeok
        pse;ps;Palestine;Palestinian,Palestinians;Ramallah
        pan;pa;Panama;Panamanian;
        png;pg;Papua New Guinea;;Port Moresby
        pry;py;Paraguay;Paraguayan;Asuncion
        per;pe;Peru;Peruvian,Peruvians;Lima
        phl;ph;Philippines;Philippine,Filipino,Filipinos;Manila
        pol;pl;Poland;Polish,Poles;Warsaw
        prt;pt;Portugal;Portuguese;Lisbon
        pri;pr;Puerto Rico;Puerto Rican,Puerto Ricans;San Juan
        qat;qa;Qatar;Qatari,Qataris;Doha
        cog;cg;Republic of Congo;;Brazzaville
        reu;re;Reunion;;Saint-Denis
        rou;ro;Romania;Romanian,Romanians;Bucharest
        rus;ru;Russia,Russian Federation;Russian,Russians;Moscow
        rwa;rw;Rwanda;Rwandan,Rwandans;Kigali
        wsm;ws;Samoa;Samoan,Samoans;Apia
        smr;sm;San Marino;;
        stp;st;Sao Tome and Principe,Sao Tome;;
        sau;sa;Saudi Arabia;Saudi,Saudis;Riyadh
        sen;sn;Senegal;Senegalese;Dakar
        srb;rs;Serbia;Serbian,Serb,Serbs;Belgrade
        syc;sc;Seychelles;Seychellois;Victoria
        sle;sl;Sierra Leone;;Freetown
        sgp;sg;Singapore;Singaporean,Singaporeans;
        svk;sk;Slovakia;Slovak,Slovaks;Bratislava
        svn;si;Slovenia;Slovenian,Slovenians;Ljubljana
        slb;sb;Solomon Islands;Solomon Islander;Honiara
        som;so;Somalia;Somali,Somalis;Mogadishu
        zaf;za;South Africa;South African,South Africans;Pretoria
        kor;kr;South Korea;South Korean,South Koreans;Seoul
        ssd;ss;South Sudan;South Sudanese;Juba
        esp;es;Spain;Spanish,Spaniards;Madrid
        lka;lk;Sri Lanka;Sri Lankan,Sri Lankans;Colombo
        shn;sh;St. Helena;;Jamestown
        kna;kn;St. Kitts and Nevis;;Basseterre
        lca;lc;St. Lucia;St. Lucian;Castries
        vct;vc;St. Vincent;;Kingstown
        sdn;sd;Sudan;Sudanese;Khartoum
        sur;sr;Suriname,Surinam;Surinamese;Paramaribo
        swe;se;Sweden;Swedish,Swedes;Stockholm
        che;ch;Switzerland;Swiss;Bern
        syr;sy;Syria;Syrian,Syrians;Damascus
        twn;tw;Taiwan;Taiwanese;Taipei
        tjk;tj;Tajikistan;Tajik,Tajiks;Dushanbe
        tza;tz;Tanzania;Tanzanian,Tanzanians;Dodoma,Dar es Salaam
        tha;th;Thailand;Thai,Thais;Bangkok
        tgo;tg;Togo;Togolese;Lome
        ton;to;Tonga;Tongan,Tongans;Nuku'alofa
        tto;tt;Trinidad and Tobago;Trinidadian;Port of Spain
        tun;tn;Tunisia;Tunisian,Tunisians;Tunis
        tur;tr;Turkey;Turkish,Turks;Ankara
        tkm;tm;Turkmenistan;Turkmen;Ashgabat
        tca;tc;Turks and Caicos;;Cockburn Town
        tuv;tv;Tuvalu;Tuvaluan;Funafuti
        vir;vi;U.S. Virgin Islands,US Virgin Islands;;Charlotte Amalie
        uga;ug;Uganda;Ugandan,Ugandans;Kampala
        ukr;ua;Ukraine;Ukrainian,Ukrainians;Kiev,Kyiv
        are;ae;United Arab Emirates,UAE;Emirati;Abu Dhabi
        gbr;gb;United Kingdom,Britain,Great Britain,UK,U.K.;British,Britons,English,Scottish,Welsh;London
        usa;us;United States,U.S.,US,U.S.A.,USA,United States of America;American,Americans;Washington
        ury;uy;Uruguay;Uruguayan,Uruguayans;Montevideo
        uzb;uz;Uzbekistan;Uzbek,Uzbeks;Tashkent
        vut;vu;Vanuatu;Vanuatuan;Port Vila
        vat;va;Vatican;;
        ven;ve;Venezuela;Venezuelan,Venezuelans;Caracas
        vnm;vn;Vietnam;Vietnamese;Hanoi
        esh;eh;Western Sahara;Sahrawi,Sahrawis;El-Aaiun
        yem;ye;Yemen;Yemeni,Yemenis;Sanaa
        zmb;zm;Zambia;Zambian,Zambians;Lusaka
        zwe;zw;Zimbabwe;Zimbabwean,Zimbabweans;Harare
        """
}
