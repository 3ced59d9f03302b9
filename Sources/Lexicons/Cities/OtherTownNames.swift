/// Names of towns that English reports use or used beside those of the gazetteer: older
/// ones, other spellings, short forms.
///
/// Our own list; country by country as in `Towns`.
enum OtherTownNames {
    static let text = """
        afg: mazar-i-sharif, faizabad, lashkargah, bamian, kondoz, pol-e-khomri
        ago: lobango, mbanza-congo
        arm: gyumri, leninakan
        aze: gandja, khankendi
        bel: ghent, antwerp, bruges, louvain, mechlin, ostend, ypres, courtrai, liege
        bgd: chittagong, barisal, comilla, jessore, bogra
        bgr: plovdiv, burgas, bourgas
        blr: gomel, mogilev, grodno, vitebsk, brest-litovsk, babruysk, bobruisk
        bra: brasilia, sao-paulo, rio, rio-de-janeiro
        che: geneva, zurich, berne, lucerne, basle, lugano, lausanne
        chn: peking, canton, nanking, tientsin, chungking, mukden, amoy, kashgar, yining, urumchi, lhasa
        chn: shigatse, tsingtao, soochow, hangchow
        cod: goma, elisabethville, stanleyville
        col: cartagena, bogota, cucuta
        cub: santiago-de-cuba
        cze: pilsen, carlsbad, brno, ostrava, budweis
        deu: cologne, munich, nuremberg, hanover, frankfurt, brunswick, duesseldorf, saarbruecken, dusseldorf
        dnk: aarhus, elsinore, odense
        dza: algiers, oran
        egy: alexandria, port-said, luxor, aswan, suez, sharm-el-sheikh, al-arish, el-arish, mahalla
        esp: seville, saragossa, corunna, la-coruna, vitoria, pamplona, san-sebastian, bilbao
        eth: mekelle, mekele, makale, axum, aksum, gondar, lalibela, jijiga, dire-dawa
        fin: helsinki, tampere, turku, espoo
        fra: marseilles, lyons, rheims, dunkirk, calais, versailles, strasburg
        geo: batumi, batoumi, kutaisi
        grc: athens, piraeus, salonica, thessaloniki, salonika, patras
        hrv: dubrovnik, zadar, rijeka, vukovar, osijek
        hti: port-au-prince, cap-haitien, les-cayes, jeremie
        idn: batavia, yogyakarta, jogjakarta, banda-aceh, makassar, ujung-pandang, palu, jayapura
        ind: bombay, calcutta, madras, bangalore, poona, baroda, trivandrum, cochin, pondicherry, allahabad
        ind: gurgaon, mysore, benares, cawnpore, mangalore, simla, ooty, gauhati, vizag, banaras, bhubaneshwar
        irn: isfahan, esfahan, meshed, mashad, abadan, bushehr, bandar-abbas, natanz, qom, ghom, shiraz
        irq: mosul, basra, kirkuk, erbil, irbil, arbil, fallujah, falluja, ramadi, tikrit, najaf, karbala
        irq: kerbala, sinjar, samarra, baquba, baqubah, nasiriyah, nasiriya, duhok, dohuk, sulaymaniyah, sulaimaniya
        irq: tal-afar, halabja
        isr: tel-aviv, jaffa, haifa, beersheba, ashdod, ashkelon, eilat, sderot, nazareth
        ita: florence, venice, milan, naples, turin, genoa, padua, leghorn, mantua
        jor: aqaba, akaba, zarqa, mafraq
        kaz: alma-ata, almaty, astana, nur-sultan, semipalatinsk, aktobe, baikonur, karaganda
        kgz: osh, frunze, jalal-abad
        khm: siem-reap, sihanoukville, battambang, poipet
        lbn: sidon, tyre, baalbek, baalbeck, zahle
        lby: benghazi, misrata, misurata, sirte, tobruk, derna, sabha, zawiya, zuwara, ajdabiya
        lka: kandy, jaffna, galle, trincomalee, batticaloa
        lva: daugavpils, liepaja, jurmala
        mar: marrakech, marrakesh, fez, tangier, tangiers, casablanca, agadir, meknes
        mdg: tamatave, diego-suarez
        mex: mexico-city, juarez, ciudad-juarez, cancun, acapulco, tijuana
        mli: timbuktu, tombouctou, gao, kidal, mopti
        mmr: rangoon, mandalay, moulmein, mawlamyine, naypyitaw, akyab, sittwe, maungdaw, myitkyina, lashio
        moz: beira, pemba, mocimboa-da-praia
        ner: agadez, agades, zinder, maradi
        nga: maiduguri, kano, kaduna, chibok, port-harcourt, jos, benin-city
        nld: the-hague, hague, den-haag, rotterdam
        npl: pokhara, lumbini, biratnagar
        pak: rawalpindi, peshawar, lahore, quetta, multan, abbottabad, gilgit, muzaffarabad, gwadar, lyallpur
        per: cuzco, arequipa, iquitos, ayacucho
        phl: manila, davao, cebu, zamboanga, marawi, baguio, tacloban
        pol: warsaw, cracow, lodz, danzig, breslau, stettin, auschwitz, czestochowa
        prk: kaesong, kaesung, wonsan, hamhung, sinuiju, chongjin, nampo, yongbyon, rason, hyesan, musan, onsong
        prk: hoeryong
        prt: lisbon, oporto, coimbra
        pse: gaza-city, nablus, jenin, hebron, ramallah, jericho, khan-yunis, khan-younis, rafah, beit-lahia
        pse: tulkarem, jabalia
        rou: jassy, cluj, timisoara, temesvar, constanta
        rus: saint-petersburg, st-petersburg, leningrad, stalingrad, sverdlovsk, nizhny-novgorod, rostov
        rus: rostov-on-don, ekaterinburg, yekaterinburg, archangel, arkhangelsk, grozny, makhachkala, beslan
        rus: vladikavkaz, nalchik, kazan, kuybyshev, novorossiysk, tuapse, murmansk, vladivostok, yakutsk
        rus: yuzhno-sakhalinsk, kaliningrad, konigsberg
        sau: mecca, makkah, medina, jeddah, jiddah, dhahran, taif, yanbu, neom
        sdn: khartoum, omdurman, port-sudan, el-fasher, al-fashir, el-geneina, geneina, nyala, wad-madani
        som: mogadishu, baidoa, kismayo, kismayu, garowe, galkayo, bosaso, beledweyne
        srb: belgrade, novi-sad, subotica
        ssd: malakal, bentiu, yambio
        swe: gothenburg, malmo, uppsala, lund
        syr: aleppo, homs, hama, idlib, raqqa, deir-al-zor, deir-ez-zor, deir-ezzor, palmyra, kobani, kobane
        syr: latakia, afrin, tartus, tartous, daraa, deraa, qamishli, hasakah, hassakeh, manbij, al-bab, douma, madaya
        tha: bangkok, chiang-mai, chiang-rai, phuket, pattaya, mae-sot, hat-yai, ayutthaya, korat, mae-sai
        tun: tunis, sfax, sousse, bizerte, sidi-bouzid
        tur: izmir, smyrna, adrianople, ankara, urfa, sanliurfa, canakkale, iskenderun, diyarbakir, antakya
        tur: gaziantep
        twn: taipei, kaohsiung, keelung, taichung, hualien, tainan
        uga: kampala, entebbe, gulu, jinja
        ukr: kiev, kyiv, kharkov, kharkiv, odessa, odesa, lvov, lviv, lemberg, dnepropetrovsk, dnipro, mariupol
        ukr: lugansk, luhansk, donetsk, kramatorsk, sloviansk, slavyansk, bakhmut, avdiivka, zaporizhia, zaporizhzhya
        ukr: zaporozhye, kherson, chernobyl, pripyat, chornobyl, mykolaiv, nikolayev, rivne, uzhgorod, chernovtsy
        ukr: melitopol, berdyansk, izium
        uzb: samarkand, bukhara, bokhara, andijan, tashkent, fergana, khiva
        vnm: saigon, ho-chi-minh-city, danang, da-nang, haiphong, hai-phong, dalat, dien-bien-phu, hanoi
        vnm: nha-trang
        yem: aden, sanaa, hodeidah, hodeida, taiz, marib, mukalla, saada
        zaf: cape-town, johannesburg, durban, soweto, pretoria, umlazi, khayelitsha, sharpeville, marikana
        zwe: bulawayo, victoria-falls
        """
}
