/// Parts of countries, islands, lakes and mountains within one, as news names them in English.
///
/// Sources: ISO 3166-2 (Debian's iso-codes) for the divisions; the rest is our own list. What is in dispute is left out on
/// purpose. What several countries share, and rivers, stand in `shared`.
public enum RegionRows {
    /// Country by country: its ISO 3166-1 alpha-3 code, a colon, names as they stand in ids, parted by commas.
    public static let text = """
        afg: helmand, kandahar, nangarhar, paktia, paktika, panjshir, badakhshan, bamiyan, herat, uruzgan, zabul
        afg: nuristan, wakhan, tora-bora, bagram, kapisa, parwan, wardak, logar, laghman, kunar
        arg: patagonia, mendoza, cordoba-province, tierra-del-fuego, chaco, neuquen, jujuy, misiones, pampas, salta
        arg: santa-fe-province, entre-rios, santa-cruz-province, ushuaia
        aus: new-south-wales, queensland, south-australia, western-australia, tasmania, northern-territory
        aus: arnhem-land, great-barrier-reef, christmas-island, kimberley, pilbara, norfolk-island, torres-strait
        aus: bass-strait, outback, kakadu, blue-mountains, gold-coast, sunshine-coast, lord-howe-island, kangaroo-island
        aus: nullarbor, gippsland, uluru
        aut: tyrol, styria, carinthia, salzburg, burgenland, vorarlberg, lower-austria, upper-austria
        aze: nakhchivan
        bel: flanders, wallonia, ardennes
        bgd: chittagong-hill-tracts, coxs-bazar, sylhet, rangpur
        bhs: grand-bahama, abaco, abaco-islands, new-providence
        bih: republika-srpska, herzegovina
        bol: santa-cruz-department, potosi, altiplano, chapare, yungas
        bra: amazonas, bahia, minas-gerais, rio-grande-do-sul, mato-grosso, para, acre, rondonia, roraima, ceara
        bra: parana, pernambuco, goias, maranhao, santa-catarina, pantanal, copacabana, amapa, alagoas, sergipe, paraiba
        bra: piaui, tocantins, espirito-santo, fernando-de-noronha, distrito-federal
        can: ontario, quebec, british-columbia, alberta, manitoba, saskatchewan, nova-scotia, new-brunswick
        can: newfoundland, labrador, prince-edward-island, yukon, nunavut, northwest-territories, vancouver-island
        can: baffin-island, haida-gwaii, gaspe, cape-breton, fraser-valley, okanagan, okanagan-valley, niagara, banff
        can: anticosti
        che: ticino, valais, graubunden, vaud, grisons, bernese-oberland
        chl: atacama, patagonia-chilena, easter-island, araucania, chiloe, colchagua, maipo-valley, maule, biobio
        chl: los-lagos, aysen, magallanes, juan-fernandez-islands
        chn: xinjiang, tibet, sichuan, yunnan, guangdong, guangxi, hunan, hubei, henan, hebei, shandong, shanxi
        chn: shaanxi, jilin, liaoning, heilongjiang, gansu, qinghai, ningxia, inner-mongolia, fujian, zhejiang, jiangsu
        chn: jiangxi, anhui, guizhou, hainan, manchuria, pearl-river-delta, yanbian, pearl-river
        chn: new-territories, yangtze-river-delta, three-gorges
        cmr: north-west-region, far-north-region, adamawa
        cod: north-kivu, south-kivu, kivu, ituri, katanga, kasai, equateur, tshopo, haut-uele, masisi
        col: antioquia, choco, cauca, narino, norte-de-santander, guajira, la-guajira, arauca, putumayo
        col: cundinamarca, boyaca, caqueta, catatumbo, valle-del-cauca, tolima, huila
        cri: guanacaste, limon-province
        cub: guantanamo, isle-of-youth, pinar-del-rio
        cyp: northern-cyprus, troodos, kyrenia, famagusta, paphos, karpasia
        cze: bohemia, moravia
        deu: bavaria, saxony, brandenburg, hesse, thuringia, lower-saxony, saxony-anhalt, north-rhine-westphalia
        deu: rhineland-palatinate, saarland, schleswig-holstein, baden-wurttemberg, mecklenburg-western-pomerania
        deu: black-forest, ruhr, rhineland, swabia, franconia, lusatia, heligoland, sylt, rugen, east-germany
        deu: west-germany
        dnk: jutland, zealand, funen, bornholm, copenhagen
        dom: samana, punta-cana
        dza: kabylia, tindouf, tamanrasset
        ecu: galapagos, galapagos-islands, esmeraldas, guayas, manabi, los-rios, el-oro, pichincha, azuay
        egy: sinai, upper-egypt, nile-delta, north-sinai, south-sinai, suez-canal, gulf-of-suez, minya-province
        egy: western-desert
        esp: catalonia, andalusia, basque-country, galicia, aragon, valencia, castile, extremadura, asturias
        esp: cantabria, navarre, murcia, majorca, mallorca, menorca, ibiza, tenerife, lanzarote, gran-canaria
        esp: fuerteventura, canary-islands, canaries, balearic-islands, balearics, la-gomera, ceuta, melilla
        esp: costa-brava, costa-del-sol, la-palma, la-rioja, alicante, costa-blanca
        eth: tigray, amhara, oromia, ogaden, afar, gambella, somali-region, benishangul-gumuz, benishangul, sidama
        eth: wollo
        fin: lapland, aland, karelia, ostrobothnia
        fji: yasawa-islands, viti-levu, vanua-levu, mamanuca-islands, lau-islands, taveuni
        fra: brittany, normandy, provence, corsica, alsace, lorraine, burgundy, picardy, aquitaine, occitania
        fra: savoy, champagne, auvergne, languedoc, riviera, cote-dazur, dordogne, vendee, camargue, ile-de-france
        fra: mont-blanc, reunion-island, ardeche, pas-de-calais, moselle, gironde, landes, finistere, morbihan, cevennes
        fsm: chuuk, yap, pohnpei
        gbr: england, scotland, wales, northern-ireland, ulster, yorkshire, cornwall, kent, devon, dorset, essex
        gbr: sussex, surrey, norfolk, suffolk, lancashire, cumbria, lake-district, hebrides, orkney, shetland, skye
        gbr: isle-of-wight, anglesey, highlands, east-anglia, midlands, northumberland, dover, westminster
        gbr: downing-street, whitehall, peak-district, snowdonia, cotswolds, hampshire, cambridgeshire, oxfordshire
        gbr: gloucestershire, somerset, wiltshire, staffordshire, derbyshire, nottinghamshire, lincolnshire
        gbr: leicestershire, northamptonshire, bedfordshire, cheshire, hertfordshire, buckinghamshire, berkshire
        gbr: shropshire, worcestershire, warwickshire, herefordshire, merseyside, tyneside, teesside, county-durham
        gbr: county-antrim, county-down, county-armagh, county-tyrone, fife, ayrshire, aberdeenshire, argyll, caithness
        gbr: isle-of-mull, islay, pembrokeshire, gwent, powys, gwynedd, isles-of-scilly, thames-estuary
        geo: adjara, kakheti, svaneti, pankisi-gorge
        gha: ashanti, upper-east-region, volta-region
        gin: fouta-djallon
        grc: crete, lesbos, chios, samos, kos, rhodes, corfu, peloponnese, macedonia-greece, thrace, attica, evia
        grc: evros, santorini, mykonos, naxos, cyclades, dodecanese, ithaca, epirus, thessaly, leros, lampsakos, boeotia
        grc: euboea, halkidiki, lemnos, kythira, zakynthos, cephalonia, karpathos, ikaria, paros, milos
        gtm: peten, alta-verapaz, huehuetenango, solola, quiche, izabal, quetzaltenango
        hnd: roatan, bay-islands, mosquitia, gracias-a-dios
        hrv: dalmatia, istria, slavonia
        hkg: lantau, kowloon, new-territories, hong-kong-island
        hti: artibonite, cite-soleil
        idn: java, sumatra, bali, aceh, sulawesi, papua, west-papua, kalimantan, lombok, flores, maluku, moluccas
        idn: west-java, east-java, central-java, west-timor, nusa-tenggara, riau, riau-islands, batam, ambon, nias
        idn: nusantara, east-nusa-tenggara, west-nusa-tenggara, north-sumatra, west-sumatra, south-sulawesi
        idn: central-sulawesi, west-kalimantan, east-kalimantan, halmahera, seram, sumba, komodo, mount-merapi
        idn: mentawai-islands
        ind: assam, bihar, goa, gujarat, haryana, himachal-pradesh, jharkhand, karnataka, kerala, ladakh
        ind: maharashtra, meghalaya, manipur, madhya-pradesh, mizoram, nagaland, odisha, orissa, rajasthan, sikkim
        ind: telangana, tripura, tamil-nadu, uttar-pradesh, uttarakhand, west-bengal, andhra-pradesh, arunachal-pradesh
        ind: chhattisgarh, andaman-islands, nicobar-islands, lakshadweep, sundarbans, darjeeling, jammu, vidarbha
        ind: bundelkhand, konkan, coorg, malabar, marathwada, bastar, wayanad, chota-nagpur
        irl: connacht, munster, leinster, donegal, county-cork, county-clare, galway, kerry, county-mayo
        irl: county-galway, county-kerry, county-wicklow, county-limerick, county-donegal, aran-islands, connemara
        irn: khuzestan, sistan-and-baluchestan, fars, khorasan, isfahan, bandar-abbas, kharg-island
        irn: iranian-kurdistan, lorestan, hormozgan, qeshm, mazandaran, gilan, ilam, zagros
        irq: anbar, nineveh, diyala, kurdistan-region, iraqi-kurdistan, dohuk, sinjar, salahuddin, babil
        isr: negev, galilee, sea-of-galilee, upper-galilee, arava
        ita: sicily, sardinia, piedmont, lombardy, tuscany, umbria, veneto, liguria, lazio, calabria, campania
        ita: apulia, puglia, abruzzo, basilicata, molise, marche, emilia-romagna, friuli, trentino, south-tyrol
        ita: aosta-valley, lampedusa, elba, capri, lake-como, lake-garda, etna, vesuvius, dolomites, pantelleria
        ita: cinque-terre, ischia, stromboli, po-valley, lake-maggiore, amalfi-coast, val-daosta, lipari, murano
        jpn: hokkaido, honshu, kyushu, shikoku, okinawa, fukushima, hiroshima, nagasaki, ishikawa, noto, tohoku
        jpn: kansai, miyagi, iwate, kumamoto, mount-fuji, noto-peninsula, iwo-jima, ryukyu-islands, izu, shizuoka
        jpn: nagano, niigata, aichi, aomori, akita, yamagata, tochigi, ibaraki, kagoshima, ehime, kochi, oita, amami
        jpn: tsushima, ogasawara, kanagawa, saitama, chiba, hyogo, shimane, tottori, wakayama, shiga
        kaz: mangystau, baikonur-cosmodrome
        ken: lamu, turkana, dadaab, kakuma, mandera, garissa, rift-valley, kilifi, wajir, marsabit, kibera
        ken: mount-kenya, masai-mara, lake-turkana, isiolo, samburu, laikipia, tana-river, kisumu-county, baringo
        ken: west-pokot
        khm: siem-reap, battambang, preah-vihear, angkor, tonle-sap
        kor: jeju, jeju-island, gyeonggi, gangwon, jeolla, incheon, gyeongsang
        lao: bolaven-plateau, champasak
        lby: cyrenaica, tripolitania, fezzan
        lka: jaffna, tamil-eelam, trincomalee
        mdg: androy, anosy
        mex: chiapas, oaxaca, sinaloa, jalisco, michoacan, veracruz, yucatan, guerrero, sonora, chihuahua
        mex: tamaulipas, baja-california, quintana-roo, tabasco, coahuila, nuevo-leon, durango, zacatecas, puebla
        mex: guanajuato, acapulco, riviera-maya, copper-canyon, nayarit, colima, queretaro, san-luis-potosi, campeche
        mex: cozumel
        mli: azawad, timbuktu, gao, kidal, mopti, segou, menaka, taoudeni, kayes
        mmr: rakhine, kachin, shan-state, karen-state, kayah, chin-state, sagaing, mandalay, arakan
        mmr: irrawaddy-delta, irrawaddy, ayeyarwady, magway, tanintharyi, kayin, wa-state, shan-hills, chin-hills
        mng: gobi, khovsgol, orkhon-valley
        moz: cabo-delgado, zambezia, nampula, sofala, niassa, tete
        mys: sabah, sarawak, penang, johor, langkawi, kelantan, kedah, perak, selangor, cameron-highlands
        mys: terengganu, pahang, negeri-sembilan, labuan
        ner: diffa, tillaberi, agadez, tahoua, dosso
        nga: zamfara, borno, kaduna, katsina, sokoto, niger-delta, benue, plateau-state, yobe, adamawa-state
        nga: rivers-state, kebbi, bauchi, ogun, oyo, delta-state, enugu, anambra, taraba, biafra, ikeja, lekki
        nga: akwa-ibom, bayelsa, cross-river, ebonyi, ekiti, imo, jigawa, kogi, kwara, nasarawa, ondo, osun
        nga: southern-kaduna
        nic: corn-islands
        nld: friesland, zeeland, limburg, brabant, groningen, texel
        nor: svalbard, lofoten, finnmark, troms, spitsbergen, nordland, vestland, lofoten-islands, telemark
        nor: rogaland
        npl: terai, mustang, solukhumbu, khumbu, lumbini, pokhara
        nzl: north-island, south-island, otago, canterbury, waikato, northland, marlborough-sounds, stewart-island
        nzl: bay-of-plenty, hawkes-bay, fiordland, coromandel, taranaki, chatham-islands
        pak: sindh, balochistan, khyber-pakhtunkhwa, waziristan, north-waziristan, south-waziristan, swat
        pak: swat-valley, gilgit-baltistan, gilgit, bajaur, kurram, chitral, hunza, thar, tharparkar, karakoram-highway
        pak: orakzai, mohmand, gwadar-district, kohistan
        pan: darien, darien-gap, panama-canal
        per: cusco, puno, ayacucho, ica, loreto, madre-de-dios, arequipa, machu-picchu, amantani, lake-junin
        per: ucayali, apurimac, huancavelica, vraem, cajamarca, ancash, la-libertad, piura-region
        phl: luzon, mindanao, visayas, palawan, leyte, cebu, samar, mindoro, sulu, jolo, basilan, negros, boracay
        phl: albay, bicol, batanes, masbate, catanduanes, panay, bohol, cotabato-province, maguindanao, lanao-del-sur
        phl: scarborough-shoal, second-thomas-shoal, cagayan-valley, ilocos-norte, mountain-province
        png: bougainville, enga, new-britain, new-ireland, bismarck-archipelago, hela, southern-highlands
        png: east-sepik, manus, manus-island, milne-bay
        pol: silesia, pomerania, masuria, mazovia, galicia-poland, podlasie
        prk: kaesong, yongbyon, rason, north-hamgyong, ryanggang
        prt: azores, madeira, algarve, alentejo
        pse: west-bank, gaza, gaza-strip, east-jerusalem, jenin, rafah, khan-younis, ramallah
        pyf: tahiti, bora-bora, moorea, marquesas
        rou: transylvania, wallachia, moldavia
        rus: siberia, chechnya, dagestan, ingushetia, tatarstan, sakhalin, kamchatka, kaliningrad, karelia-russia
        rus: tuva, bashkortostan, north-ossetia, yakutia, buryatia, kuril-islands, lake-baikal, far-east-russia, kursk
        rus: belgorod, primorye, altai, kalmykia, novaya-zemlya, perm-krai, krasnodar-krai, stavropol
        rus: kamchatka-peninsula, wrangel-island, franz-josef-land, kola-peninsula, chukotka, bryansk-region
        rus: rostov-region, khabarovsk-krai, zabaykalsky, udmurtia, mordovia, komi, karachay-cherkessia
        rus: kabardino-balkaria, yamal, yamal-peninsula, solovetsky-islands
        rwa: kigali, gisenyi
        sau: najran, hejaz, asir, eastern-province, jizan
        sdn: darfur, kordofan, south-kordofan, blue-nile, gezira, north-darfur, west-darfur, south-darfur
        sdn: nuba-mountains
        sen: casamance, goree, goree-island
        slb: guadalcanal, malaita
        som: puntland, somaliland, jubaland, galmudug, lower-shabelle, hiran, gedo, mudug, lower-juba
        som: middle-shabelle, bakool, galguduud, sool, sanaag
        srb: vojvodina, sandzak, presevo, sumadija, presevo-valley
        ssd: abyei-south, jonglei, unity-state, upper-nile, equatoria, bahr-el-ghazal, lakes-state, warrap
        ssd: western-equatoria, upper-nile-state
        swe: gotland, scania, norrland, dalarna, oland, smaland, skane, jamtland
        syr: idlib, latakia, deir-ez-zor, raqqa, hasakah, daraa, afrin, rojava, ghouta, eastern-ghouta
        tha: phuket, pattani, isan, koh-samui, chiang-rai, mae-sot, songkhla, narathiwat, yala, koh-phangan, krabi
        tha: koh-tao, phi-phi, nan-province, kanchanaburi-province
        tur: anatolia, cappadocia, hatay, thrace-turkey, bosphorus, izmir, diyarbakir, van, imbros, gallipoli
        tur: bodrum-peninsula, taurus, lake-van, marmara
        twn: kinmen, matsu, penghu
        tza: zanzibar, pemba, kilimanjaro, serengeti, ngorongoro, mount-kilimanjaro, mafia-island, unguja
        tza: mbeya-region
        uga: karamoja, acholi, west-nile, rwenzori, bwindi, kasese-district
        ukr: donbas, donbass, luhansk, donetsk, zaporizhzhia, kherson, galicia-ukraine, zakarpattia, bukovina
        ukr: volhynia, podolia, snake-island, polesia, sumy-region, kharkiv-region, chernihiv-region, khmelnytskyi
        usa: alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii
        usa: idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan
        usa: minnesota, mississippi, missouri, montana, nebraska, nevada, new-hampshire, new-jersey, new-mexico
        usa: new-york, ohio, north-carolina, north-dakota, oklahoma, oregon, pennsylvania, rhode-island, south-carolina
        usa: south-dakota, tennessee, texas, utah, vermont, virginia, washington-state, west-virginia, wisconsin
        usa: wyoming, carolinas, new-england, midwest, manhattan, brooklyn, queens, bronx, staten-island, harlem
        usa: long-island, silicon-valley, wall-street, hollywood, broadway, capitol-hill, pearl-harbor, florida-keys
        usa: los-alamos, cape-cod, guantanamo-bay, everglades, great-plains, rust-belt, deep-south, bay-area
        usa: napa-valley, yosemite, yellowstone, white-house, district-of-columbia, washington-dc, washington-d-c
        usa: rocky-mountains, rockies, appalachians, chesapeake-bay, central-valley, san-fernando-valley
        usa: rio-grande-valley, death-valley, lake-tahoe, grand-canyon, mojave, mojave-desert, ozarks, adirondacks
        usa: catskills, poconos, blue-ridge, outer-banks, puget-sound, cape-canaveral, upper-peninsula, the-hamptons
        usa: hamptons, marthas-vineyard, nantucket, orange-county, maui, oahu, kauai, big-island, kodiak-island
        usa: aleutians, aleutian-islands, texas-panhandle, permian-basin, corn-belt, bible-belt, sun-belt
        usa: mississippi-delta, imperial-valley, twin-cities, south-florida, northern-virginia, southern-california
        usa: upstate-new-york, northern-california, west-texas, east-texas, south-texas, western-new-york
        usa: lower-manhattan, times-square, ground-zero
        ven: zulia, bolivar-state, tachira, amazonas-venezuela, margarita-island, orinoco-belt
        vnm: mekong-delta, central-highlands, ha-long-bay, red-river-delta, quang-ngai, phu-quoc
        vut: espiritu-santo, tanna, ambae, efate, pentecost-island
        wsm: savaii, upolu
        yem: hadramawt, marib, saada, taiz, hodeidah, socotra, abyan, shabwa
        zaf: kwazulu-natal, gauteng, western-cape, eastern-cape, limpopo, mpumalanga, free-state, northern-cape
        zaf: transvaal, cape-of-good-hope, robben-island, soweto, table-mountain, kruger-national-park, garden-route
        zaf: karoo, drakensberg, free-state-province, north-west-province, cape-flats, witwatersrand
        zmb: copperbelt, zambezi-valley, victoria-falls-zambia, luapula, kafue
        zwe: matabeleland, mashonaland, manicaland, midlands-zimbabwe, hwange
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

    /// Rivers, ranges, deserts and seas that several countries share: places that lie in none.
    public static let shared = """
        mekong, zambezi, volga, dnieper, dniester, dnipro, euphrates, tigris, ganges, indus, brahmaputra, irrawaddy
        salween, yangtze, amur, yenisei, oder, elbe, vistula, seine, loire, rhone, tagus, ebro, orinoco, limpopo, okavango
        senegal-river, niger-river, congo-river, yalu, tumen, naf, drina, sava, tisza, maritsa, prut, amu-darya, syr-darya
        ussuri, kunar-river, rio-bravo, parana-river, paraguay-river, blue-nile, white-nile, sutlej, chenab, teesta
        andes, himalayas, himalaya, hindu-kush, karakoram, caucasus, carpathians, alps, pyrenees, urals, atlas-mountains
        tian-shan, pamirs, zagros-mountains, balkans, sahara, sahel, gobi-desert, kalahari, namib, empty-quarter
        lake-chad, lake-victoria, lake-tanganyika, lake-malawi, lake-kivu, lake-albert, lake-titicaca, lake-constance
        lake-geneva, aral-sea, dead-sea, great-lakes, lake-ohrid, golden-triangle, fergana-valley, horn-of-africa
        darien-jungle, amazon-basin, amazon-rainforest, guiana-shield, congo-basin, tierra-caliente, borneo, new-guinea
        """
}
