/// Countries as news names them.
enum CountryRows {
    /// A country a line: ISO 3166-1 alpha-3; its names, the commonest first; words for its people and things; the city
    /// whose name stands for its government. Commas part several.
    static let text = """
        afg;Afghanistan;Afghan,Afghans;Kabul
        alb;Albania;Albanian,Albanians;Tirana
        dza;Algeria;Algerian,Algerians;Algiers
        ago;Angola;Angolan,Angolans;Luanda
        arg;Argentina;Argentine,Argentinian,Argentines;Buenos Aires
        arm;Armenia;Armenian,Armenians;Yerevan
        aus;Australia;Australian,Australians;Canberra
        aut;Austria;Austrian,Austrians;Vienna
        aze;Azerbaijan;Azerbaijani,Azeri;Baku
        bhr;Bahrain;Bahraini;Manama
        bgd;Bangladesh;Bangladeshi;Dhaka
        blr;Belarus;Belarusian,Belarusians;Minsk
        bel;Belgium;Belgian,Belgians;Brussels
        ben;Benin;Beninese;
        bol;Bolivia;Bolivian,Bolivians;La Paz
        bih;Bosnia,Bosnia and Herzegovina;Bosnian,Bosnians;Sarajevo
        bwa;Botswana;;Gaborone
        bra;Brazil;Brazilian,Brazilians;Brasilia
        brn;Brunei;Bruneian;
        bgr;Bulgaria;Bulgarian,Bulgarians;Sofia
        bfa;Burkina Faso;;Ouagadougou
        bdi;Burundi;Burundian;
        khm;Cambodia;Cambodian,Cambodians;Phnom Penh
        cmr;Cameroon;Cameroonian;Yaounde
        can;Canada;Canadian,Canadians;Ottawa
        caf;Central African Republic;;Bangui
        tcd;Chad;Chadian;
        chl;Chile;Chilean,Chileans;Santiago
        chn;China,People's Republic of China;Chinese;Beijing
        col;Colombia;Colombian,Colombians;Bogota
        cod;Democratic Republic of Congo,Congo;Congolese;Kinshasa
        cog;Republic of Congo;;Brazzaville
        cri;Costa Rica;Costa Rican;
        civ;Ivory Coast;Ivorian;Abidjan
        hrv;Croatia;Croatian,Croatians;Zagreb
        cub;Cuba;Cuban,Cubans;Havana
        cyp;Cyprus;Cypriot,Cypriots;Nicosia
        cze;Czech Republic,Czechia;Czech,Czechs;Prague
        dnk;Denmark;Danish,Danes;Copenhagen
        dji;Djibouti;Djiboutian;
        dom;Dominican Republic;;Santo Domingo
        ecu;Ecuador;Ecuadorian,Ecuadorean;Quito
        egy;Egypt;Egyptian,Egyptians;Cairo
        slv;El Salvador;Salvadoran,Salvadorans;
        eri;Eritrea;Eritrean,Eritreans;Asmara
        est;Estonia;Estonian,Estonians;Tallinn
        eth;Ethiopia;Ethiopian,Ethiopians;Addis Ababa
        fji;Fiji;Fijian;
        fin;Finland;Finnish,Finns;Helsinki
        fra;France;French,Frenchman;Paris
        gab;Gabon;Gabonese;
        gmb;Gambia;Gambian;
        geo;Georgia;Georgian,Georgians;Tbilisi
        deu;Germany;German,Germans;Berlin
        gha;Ghana;Ghanaian,Ghanaians;Accra
        grc;Greece;Greek,Greeks;Athens
        gtm;Guatemala;Guatemalan,Guatemalans;
        gin;Guinea;Guinean;Conakry
        guy;Guyana;Guyanese;
        hti;Haiti;Haitian,Haitians;
        hnd;Honduras;Honduran,Hondurans;
        hun;Hungary;Hungarian,Hungarians;Budapest
        isl;Iceland;Icelandic,Icelanders;Reykjavik
        ind;India;Indian,Indians;New Delhi
        idn;Indonesia;Indonesian,Indonesians;Jakarta
        irn;Iran;Iranian,Iranians;Tehran
        irq;Iraq;Iraqi,Iraqis;Baghdad
        irl;Ireland;Irish;Dublin
        isr;Israel;Israeli,Israelis;
        ita;Italy;Italian,Italians;Rome
        jam;Jamaica;Jamaican,Jamaicans;
        jpn;Japan;Japanese;Tokyo
        jor;Jordan;Jordanian,Jordanians;Amman
        kaz;Kazakhstan;Kazakh,Kazakhs;Astana
        ken;Kenya;Kenyan,Kenyans;Nairobi
        prk;North Korea,DPRK;North Korean,North Koreans;Pyongyang
        kor;South Korea;South Korean,South Koreans;Seoul
        kwt;Kuwait;Kuwaiti,Kuwaitis;
        kgz;Kyrgyzstan;Kyrgyz;Bishkek
        lao;Laos;Laotian,Lao;Vientiane
        lva;Latvia;Latvian,Latvians;Riga
        lbn;Lebanon;Lebanese;Beirut
        lbr;Liberia;Liberian,Liberians;Monrovia
        lby;Libya;Libyan,Libyans;Tripoli
        ltu;Lithuania;Lithuanian,Lithuanians;Vilnius
        lux;Luxembourg;;
        mdg;Madagascar;Malagasy;
        mwi;Malawi;Malawian;
        mys;Malaysia;Malaysian,Malaysians;Kuala Lumpur
        mdv;Maldives;Maldivian;
        mli;Mali;Malian,Malians;Bamako
        mlt;Malta;Maltese;Valletta
        mrt;Mauritania;Mauritanian;
        mus;Mauritius;Mauritian;
        mex;Mexico;Mexican,Mexicans;Mexico City
        mda;Moldova;Moldovan,Moldovans;Chisinau
        mng;Mongolia;Mongolian,Mongolians;Ulan Bator
        mne;Montenegro;Montenegrin;
        mar;Morocco;Moroccan,Moroccans;Rabat
        moz;Mozambique;Mozambican;Maputo
        mmr;Myanmar,Burma;Burmese;Naypyidaw
        nam;Namibia;Namibian;Windhoek
        npl;Nepal;Nepalese,Nepali;Kathmandu
        nld;Netherlands;Dutch,Dutchman;The Hague
        nzl;New Zealand;New Zealander,New Zealanders;Wellington
        nic;Nicaragua;Nicaraguan,Nicaraguans;Managua
        ner;Niger;Nigerien;Niamey
        nga;Nigeria;Nigerian,Nigerians;Abuja
        mkd;North Macedonia,Macedonia;Macedonian,Macedonians;Skopje
        nor;Norway;Norwegian,Norwegians;Oslo
        omn;Oman;Omani;Muscat
        pak;Pakistan;Pakistani,Pakistanis;Islamabad
        pse;Palestine;Palestinian,Palestinians;Ramallah
        pan;Panama;Panamanian;
        png;Papua New Guinea;;Port Moresby
        pry;Paraguay;Paraguayan;
        per;Peru;Peruvian,Peruvians;Lima
        phl;Philippines;Philippine,Filipino,Filipinos;Manila
        pol;Poland;Polish,Poles;Warsaw
        prt;Portugal;Portuguese;Lisbon
        qat;Qatar;Qatari,Qataris;Doha
        rou;Romania;Romanian,Romanians;Bucharest
        rus;Russia,Russian Federation;Russian,Russians;Moscow
        rwa;Rwanda;Rwandan,Rwandans;Kigali
        sau;Saudi Arabia;Saudi,Saudis;Riyadh
        sen;Senegal;Senegalese;Dakar
        srb;Serbia;Serbian,Serb,Serbs;Belgrade
        sle;Sierra Leone;;Freetown
        sgp;Singapore;Singaporean,Singaporeans;
        svk;Slovakia;Slovak,Slovaks;Bratislava
        svn;Slovenia;Slovenian,Slovenians;Ljubljana
        som;Somalia;Somali,Somalis;Mogadishu
        zaf;South Africa;South African,South Africans;Pretoria
        ssd;South Sudan;South Sudanese;Juba
        esp;Spain;Spanish,Spaniards;Madrid
        lka;Sri Lanka;Sri Lankan,Sri Lankans;Colombo
        sdn;Sudan;Sudanese;Khartoum
        swe;Sweden;Swedish,Swedes;Stockholm
        che;Switzerland;Swiss;Bern
        syr;Syria;Syrian,Syrians;Damascus
        twn;Taiwan;Taiwanese;Taipei
        tjk;Tajikistan;Tajik,Tajiks;Dushanbe
        tza;Tanzania;Tanzanian,Tanzanians;
        tha;Thailand;Thai,Thais;Bangkok
        tls;East Timor,Timor-Leste;East Timorese;Dili
        tgo;Togo;Togolese;
        tto;Trinidad and Tobago;Trinidadian;
        tun;Tunisia;Tunisian,Tunisians;Tunis
        tur;Turkey;Turkish,Turks;Ankara
        tkm;Turkmenistan;Turkmen;Ashgabat
        uga;Uganda;Ugandan,Ugandans;Kampala
        ukr;Ukraine;Ukrainian,Ukrainians;Kiev,Kyiv
        are;United Arab Emirates,UAE;Emirati;Abu Dhabi
        gbr;United Kingdom,Britain,Great Britain,UK,U.K.;British,Britons,English,Scottish,Welsh;London
        usa;United States,U.S.,US,U.S.A.,USA,United States of America;American,Americans;Washington
        ury;Uruguay;Uruguayan,Uruguayans;Montevideo
        uzb;Uzbekistan;Uzbek,Uzbeks;Tashkent
        vat;Vatican;;
        ven;Venezuela;Venezuelan,Venezuelans;Caracas
        vnm;Vietnam;Vietnamese;Hanoi
        yem;Yemen;Yemeni,Yemenis;Sanaa
        zmb;Zambia;Zambian,Zambians;Lusaka
        zwe;Zimbabwe;Zimbabwean,Zimbabweans;Harare
        """
}
