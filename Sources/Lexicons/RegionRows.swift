/// Parts of countries, islands, lakes and mountains within one, as news names them in English.
///
/// Sources: ISO 3166-2 (Debian's iso-codes) for the divisions; the rest is our own list. What several countries share,
/// what is in dispute, and rivers are left out on purpose.
public enum RegionRows {
    /// Country by country: its ISO 3166-1 alpha-3 code, a colon, names as they stand in ids, parted by commas.
    public static let text = """
        afg: helmand, kandahar, nangarhar, paktia, paktika, panjshir, badakhshan, bamiyan, herat, uruzgan, zabul, nuristan
        arg: patagonia, mendoza, cordoba-province, tierra-del-fuego, chaco, neuquen, jujuy, misiones
        aus: new-south-wales, queensland, south-australia, western-australia, tasmania, northern-territory, arnhem-land
        aus: great-barrier-reef, christmas-island, kimberley, pilbara, norfolk-island, torres-strait, bass-strait, outback
        aut: tyrol, styria, carinthia, salzburg, burgenland, vorarlberg, lower-austria, upper-austria
        aze: nakhchivan
        bel: flanders, wallonia, ardennes
        bgd: chittagong-hill-tracts, coxs-bazar, sylhet, rangpur
        bih: republika-srpska, herzegovina
        bol: santa-cruz-department, potosi, altiplano
        bra: amazonas, bahia, minas-gerais, rio-grande-do-sul, mato-grosso, para, acre, rondonia, roraima, ceara, parana
        bra: pernambuco, goias, maranhao, santa-catarina, pantanal, copacabana
        can: ontario, quebec, british-columbia, alberta, manitoba, saskatchewan, nova-scotia, new-brunswick, newfoundland
        can: labrador, prince-edward-island, yukon, nunavut, northwest-territories, vancouver-island, baffin-island
        che: ticino, valais, graubunden, vaud, grisons, bernese-oberland
        chl: atacama, patagonia-chilena, easter-island, araucania, chiloe
        chn: xinjiang, tibet, sichuan, yunnan, guangdong, guangxi, hunan, hubei, henan, hebei, shandong, shanxi, shaanxi
        chn: jilin, liaoning, heilongjiang, gansu, qinghai, ningxia, inner-mongolia, fujian, zhejiang, jiangsu, jiangxi
        chn: anhui, guizhou, hainan, manchuria, pearl-river-delta, yanbian
        cmr: north-west-region, far-north-region, adamawa
        cod: north-kivu, south-kivu, kivu, ituri, katanga, kasai, equateur, tshopo, haut-uele, masisi
        col: antioquia, choco, cauca, narino, norte-de-santander, guajira, la-guajira, arauca, putumayo
        cub: guantanamo, isle-of-youth, pinar-del-rio
        cyp: northern-cyprus, troodos, kyrenia, famagusta, paphos, karpasia
        cze: bohemia, moravia
        deu: bavaria, saxony, brandenburg, hesse, thuringia, lower-saxony, saxony-anhalt, north-rhine-westphalia
        deu: rhineland-palatinate, saarland, schleswig-holstein, baden-wurttemberg, mecklenburg-western-pomerania
        deu: black-forest, ruhr, rhineland, swabia, franconia, lusatia, heligoland, sylt, rugen, east-germany, west-germany
        dnk: jutland, zealand, funen, bornholm, copenhagen
        dza: kabylia, tindouf, tamanrasset
        ecu: galapagos, galapagos-islands, esmeraldas, guayas
        egy: sinai, upper-egypt, nile-delta, north-sinai, south-sinai, suez-canal
        esp: catalonia, andalusia, basque-country, galicia, aragon, valencia, castile, extremadura, asturias, cantabria
        esp: navarre, murcia, majorca, mallorca, menorca, ibiza, tenerife, lanzarote, gran-canaria, fuerteventura
        esp: canary-islands, canaries, balearic-islands, balearics, la-gomera, ceuta, melilla, costa-brava, costa-del-sol
        eth: tigray, amhara, oromia, ogaden, afar, gambella, somali-region, benishangul-gumuz
        fin: lapland, aland, karelia, ostrobothnia
        fra: brittany, normandy, provence, corsica, alsace, lorraine, burgundy, picardy, aquitaine, occitania, savoy
        fra: champagne, auvergne, languedoc, riviera, cote-dazur, dordogne, vendee, camargue, ile-de-france
        gbr: england, scotland, wales, northern-ireland, ulster, yorkshire, cornwall, kent, devon, dorset, essex, sussex
        gbr: surrey, norfolk, suffolk, lancashire, cumbria, lake-district, hebrides, orkney, shetland, skye, isle-of-wight
        gbr: anglesey, highlands, east-anglia, midlands, northumberland, dover, westminster, downing-street, whitehall
        geo: adjara, kakheti, svaneti, pankisi-gorge
        grc: crete, lesbos, chios, samos, kos, rhodes, corfu, peloponnese, macedonia-greece, thrace, attica, evia, evros
        grc: santorini, mykonos, naxos, cyclades, dodecanese, ithaca, epirus, thessaly, leros, lampsakos
        gtm: peten, alta-verapaz, huehuetenango
        hrv: dalmatia, istria, slavonia
        hti: artibonite, cite-soleil
        idn: java, sumatra, bali, aceh, sulawesi, papua, west-papua, kalimantan, lombok, flores, maluku, moluccas
        idn: west-java, east-java, central-java, west-timor, nusa-tenggara, riau, riau-islands, batam, ambon, nias
        ind: assam, bihar, goa, gujarat, haryana, himachal-pradesh, jharkhand, karnataka, kerala, ladakh, maharashtra
        ind: meghalaya, manipur, madhya-pradesh, mizoram, nagaland, odisha, orissa, rajasthan, sikkim, telangana, tripura
        ind: tamil-nadu, uttar-pradesh, uttarakhand, west-bengal, andhra-pradesh, arunachal-pradesh, chhattisgarh
        ind: andaman-islands, nicobar-islands, lakshadweep, sundarbans, darjeeling
        irl: connacht, munster, leinster, donegal, county-cork, county-clare, galway, kerry
        irn: khuzestan, sistan-and-baluchestan, fars, khorasan, isfahan, bandar-abbas, kharg-island, iranian-kurdistan
        irq: anbar, nineveh, diyala, kurdistan-region, iraqi-kurdistan, dohuk, sinjar, salahuddin, babil
        ita: sicily, sardinia, piedmont, lombardy, tuscany, umbria, veneto, liguria, lazio, calabria, campania, apulia
        ita: puglia, abruzzo, basilicata, molise, marche, emilia-romagna, friuli, trentino, south-tyrol, aosta-valley
        ita: lampedusa, elba, capri, lake-como, lake-garda, etna, vesuvius, dolomites, pantelleria
        jpn: hokkaido, honshu, kyushu, shikoku, okinawa, fukushima, hiroshima, nagasaki, ishikawa, noto, tohoku, kansai
        jpn: miyagi, iwate, kumamoto, mount-fuji, noto-peninsula, iwo-jima
        ken: lamu, turkana, dadaab, kakuma, mandera, garissa, rift-valley, kilifi, wajir, marsabit, kibera
        khm: siem-reap, battambang, preah-vihear, angkor, tonle-sap
        kor: jeju, jeju-island, gyeonggi, gangwon, jeolla, incheon, gyeongsang
        lby: cyrenaica, tripolitania, fezzan
        lka: jaffna, tamil-eelam, trincomalee
        mex: chiapas, oaxaca, sinaloa, jalisco, michoacan, veracruz, yucatan, guerrero, sonora, chihuahua, tamaulipas
        mex: baja-california, quintana-roo, tabasco, coahuila, nuevo-leon, durango, zacatecas, puebla, guanajuato, acapulco
        mli: azawad, timbuktu, gao, kidal, mopti, segou
        mmr: rakhine, kachin, shan-state, karen-state, kayah, chin-state, sagaing, mandalay, arakan, irrawaddy-delta
        moz: cabo-delgado, zambezia, nampula, sofala, niassa, tete
        mys: sabah, sarawak, penang, johor, langkawi, kelantan, kedah, perak, selangor
        ner: diffa, tillaberi, agadez
        nga: zamfara, borno, kaduna, katsina, sokoto, niger-delta, benue, plateau-state, yobe, adamawa-state, rivers-state
        nga: kebbi, bauchi, ogun, oyo, delta-state, enugu, anambra, taraba, biafra, ikeja, lekki
        nld: friesland, zeeland, limburg, brabant, groningen, texel
        nor: svalbard, lofoten, finnmark, troms, spitsbergen
        npl: terai, mustang, solukhumbu, khumbu, lumbini, pokhara
        nzl: north-island, south-island, otago, canterbury, waikato, northland
        pak: sindh, balochistan, khyber-pakhtunkhwa, waziristan, north-waziristan, south-waziristan, swat, swat-valley
        pak: gilgit-baltistan, gilgit, bajaur, kurram, chitral, hunza, thar
        pan: darien, darien-gap, panama-canal
        per: cusco, puno, ayacucho, ica, loreto, madre-de-dios, arequipa, machu-picchu
        phl: luzon, mindanao, visayas, palawan, leyte, cebu, samar, mindoro, sulu, jolo, basilan, negros, boracay, albay
        png: bougainville, enga, new-britain, new-ireland, bismarck-archipelago
        pol: silesia, pomerania, masuria, mazovia, galicia-poland, podlasie
        prk: kaesong, yongbyon, rason, north-hamgyong, ryanggang
        prt: azores, madeira, algarve, alentejo
        pse: west-bank, gaza, gaza-strip, east-jerusalem, jenin, rafah, khan-younis, ramallah
        rou: transylvania, wallachia, moldavia
        rus: siberia, chechnya, dagestan, ingushetia, tatarstan, sakhalin, kamchatka, kaliningrad, karelia-russia, tuva
        rus: bashkortostan, north-ossetia, yakutia, buryatia, kuril-islands, lake-baikal, far-east-russia, kursk, belgorod
        rus: primorye, altai, kalmykia, novaya-zemlya
        rwa: kigali, gisenyi
        sau: najran, hejaz, asir, eastern-province, jizan
        sdn: darfur, kordofan, south-kordofan, blue-nile, gezira, north-darfur, west-darfur, south-darfur, nuba-mountains
        sen: casamance
        som: puntland, somaliland, jubaland, galmudug, lower-shabelle, hiran
        srb: vojvodina, sandzak, presevo
        ssd: abyei-south, jonglei, unity-state, upper-nile, equatoria, bahr-el-ghazal
        swe: gotland, scania, norrland, dalarna, oland
        syr: idlib, latakia, deir-ez-zor, raqqa, hasakah, daraa, afrin, rojava, ghouta, eastern-ghouta
        tha: phuket, pattani, isan, koh-samui, chiang-rai, mae-sot, songkhla, narathiwat, yala
        tur: anatolia, cappadocia, hatay, thrace-turkey, bosphorus, izmir, diyarbakir, van, imbros
        twn: kinmen, matsu, penghu
        tza: zanzibar, pemba, kilimanjaro, serengeti, ngorongoro
        uga: karamoja, acholi, west-nile, rwenzori
        ukr: donbas, donbass, luhansk, donetsk, zaporizhzhia, kherson, galicia-ukraine, zakarpattia, bukovina, volhynia
        usa: alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho
        usa: illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota
        usa: mississippi, missouri, montana, nebraska, nevada, new-hampshire, new-jersey, new-mexico, new-york, ohio
        usa: north-carolina, north-dakota, oklahoma, oregon, pennsylvania, rhode-island, south-carolina, south-dakota
        usa: tennessee, texas, utah, vermont, virginia, washington-state, west-virginia, wisconsin, wyoming, carolinas
        usa: new-england, midwest, manhattan, brooklyn, queens, bronx, staten-island, harlem, long-island, silicon-valley
        usa: wall-street, hollywood, broadway, capitol-hill, pearl-harbor, florida-keys, los-alamos, cape-cod, guantanamo-bay
        usa: everglades, great-plains, rust-belt, deep-south, bay-area, napa-valley, yosemite, yellowstone, white-house
        usa: district-of-columbia, washington-dc, washington-d-c, rocky-mountains, rockies, appalachians, chesapeake-bay
        ven: zulia, bolivar-state, tachira, amazonas-venezuela, margarita-island, orinoco-belt
        vnm: mekong-delta, central-highlands, ha-long-bay, red-river-delta, quang-ngai, phu-quoc
        yem: hadramawt, marib, saada, taiz, hodeidah, socotra, abyan, shabwa
        zaf: kwazulu-natal, gauteng, western-cape, eastern-cape, limpopo, mpumalanga, free-state, northern-cape, transvaal
        zaf: cape-of-good-hope, robben-island, soweto, table-mountain, kruger-national-park
        zmb: copperbelt, zambezi-valley, victoria-falls-zambia
        zwe: matabeleland, mashonaland, manicaland, midlands-zimbabwe
        """

    /// Islands among them and among the countries, for `the island` to mean.
    public static let islands = """
        taiwan, cyprus, malta, iceland, ireland, sri-lanka, madagascar, cuba, jamaica, bahrain, barbados, dominica
        grenada, mauritius, singapore, fiji, samoa, tonga, nauru, java, sumatra, bali, sulawesi, lombok, flores, okinawa
        hokkaido, honshu, kyushu, shikoku, luzon, mindanao, palawan, leyte, cebu, samar, mindoro, jolo, basilan, negros
        sicily, sardinia, corsica, crete, lesbos, chios, samos, kos, rhodes, corfu, majorca, mallorca, menorca, ibiza
        tenerife, lanzarote, gran-canaria, lampedusa, elba, capri, jersey, guernsey, gotland, bornholm, zanzibar, pemba
        lamu, hainan, jeju, jeju-island, greenland, puerto-rico, guam, bermuda, aruba, curacao, borneo, new-guinea, timor
        hispaniola, tasmania, sakhalin, skye, anglesey, isle-of-wight, vancouver-island, baffin-island, newfoundland
        manhattan, staten-island, long-island, key-west, galveston, easter-island, christmas-island, norfolk-island
        la-gomera, phuket, penang, langkawi, batam, ambon, nias, margarita-island, kharg-island, socotra, pantelleria
        santorini, mykonos, naxos, ithaca, leros, sylt, rugen, heligoland, texel, madeira, mayotte, reunion, martinique
        guadeloupe, bougainville, new-britain, guadalcanal, jolo, phu-quoc, south-island, north-island, st-helena, helgoland
        """
}
