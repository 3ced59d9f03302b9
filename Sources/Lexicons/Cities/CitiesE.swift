/// Towns by country, syr to zwe: the country's ISO 3166-1 alpha-3 code, then names as in ids; `~` marks a name whose
/// largest bearer lies elsewhere. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 30,000 people.
enum CitiesE {
    static let text = """
        syr: aleppo, damascus, homs, latakia, ar-raqqah, hamah, tartus, al-hasakah, deir-ez-zor, al-qamishli
        syr: al-bab, idlib, duma, al-yarmuk, jaramana, manbij, dara, as-salamiyah, al-tabqa, darayya, izaz, jablah
        syr: as-safirah, as-suwayda, albu-kamal, at-tall, al-mayadin, ar-rastan, kabbasin, tadmur, babila, ayn-al-arab
        syr: an-nabk, khan-shaykhun, afrin, nawa, kafranbel, irbin, al-qusayr, yabrud, jisr-ash-shughur, baniyas
        syr: tallbisah, harasta, al-qunaytirah, tadif, saraqib, jayrud, masyaf, maarratmisrin, al-qaryatayn, salqin
        syr: tafas, suran, sahnaya, binnish, jasim, burj-islam
        tcd: ndjamena, moundou, abeche, sarh, kelo, am-timan, doba, pala, bongor, goz-beida, koumra, mongo, bol
        tcd: mao, deressia, iriba, faya, faya-largeau, bitkine, bebedja, massakory, umm-hajar, moussoro, biltine
        tcd: ~lere, fianga, gore
        tgo: lome, sokode, kara, atakpame, kpalime, bassar, dapaong, tsevie, aneho, ~mango, anie, notse
        tha: bangkok, samut-prakan, mueang-nonthaburi, chon-buri, phra-pradaeng, bang-khae, hat-yai, pak-kret
        tha: sai-mai, si-racha, latkrabang, watthana, khlong-sam-wa, bang-khun-thian, lat-krabang, chatuchak
        tha: ban-khlong-prawet, chom-thong, nong-chok, lampang, nong-khaem, bang-kapi, bueng-kum, kabin-buri
        tha: surat-thani, udon-thani, din-daeng, chiang-mai, nakhon-ratchasima, hua-hin, bang-sue, ban-samae-dam
        tha: ubon-ratchathani, lat-phrao, phasi-charoen, ban-i-chang, thon-buri, khlong-luang, nakhon-pathom
        tha: bangkok-noi, thung-khru, pattaya, suan-luang, wang-thonglang, khon-kaen, lak-si, khlong-toei, dusit
        tha: rayong, taling-chan, bang-bon, nakhon-si-thammarat, si-maha-phot, chanthaburi, bang-rak, tha-raeng
        tha: bang-na, anusawari, yala, ratchaburi, bang-phlat, phra-khanong, saphan-sung, khan-na-yao, ban-mai
        tha: rat-burana, sathon, nakhon-sawan, yan-nawa, sathorn, bang-sue-subdistrict, phuket, chiang-rai, bang-kruai
        tha: huai-khwang, khlong-chan, thawi-watthana, sakon-nakhon, khlong-san, ratchathewi, krathum-baen
        tha: bangkok-yai, ban-ko-sire, phaya-thai, khlong-kum, huamak, saraburi, trang, sattahip, kanchanaburi
        tha: nong-khai, samut-sakhon, phitsanulok, songkhla, ban-tha-kham, ban-lam-luk-ka, bang-khae-nuea
        tha: prachantakham, kamphaeng-phet, chaiyaphum, uttaradit, lop-buri, ban-pong, na-di, phra-phutthabat
        tha: chumphon, klaeng, kalasin, suphan-buri, pathum-wan, wat-tha-phra, tha-maka, ban-talat-yai, ban-lak-song
        tha: maha-sarakham, phra-nakhon, pom-prap-sattru-phai, phra-nakhon-si-ayutthaya, phetchabun, ko-samui
        tha: chachoengsao, cha-am, pak-chong, chong-nonsi, bangkok-riverside, takua-pa, narathiwat, pran-buri, surin
        tha: phetchaburi, chum-phae, sadao, si-sa-ket, mae-sot, pattani, phatthalung, lamphun, warin-chamrap
        tha: wong-sawang, su-ngai-kolok, tha-yang, ban-phaeo, bang-bua-thong, lat-yao, nong-khae, mukdahan, bang-phai
        tha: ban-na, bang-lamung, roi-et, wichian-buri, khao-saming, khwaeng-bang-khae, wichit, phrae, ban-sang
        tha: khetsamsenok, khlong-yai, chan-kasem, mae-chan, sam-phran, sukhothai, kantharalak, photharam
        tha: ban-ang-sila, bang-khlo, phichit, det-udom, ban-phai, tha-bo, loei, samut-songkhram, kathu, amnat-charoen
        tha: nakhon-phanom, satun, nong-bua-lamphu, ban-ratsada, prachuap-khiri-khan, chomphon, san-kamphaeng
        tha: prachin-buri, ban-khlong-bang-phran, bang-khun-si, krabi, ban-khlong-bang-sao-thong, yaring, na-klang
        tha: ban-aranyik, sam-sen-nai, kaeng-khoi
        tjk: dushanbe, isfara, istaravshan, kulob, konibodom, khujand, bokhtar, qayroqqum, vahdat, tursunzoda
        tjk: buston, panjakent, zarhalol, khorugh
        tkm: ashgabat, turkmenabat, dasoguz, mary, turkmenbasy, balkanabat, bayramaly, tejen, gyzylarbat
        tkm: magdanly, arkadag, boldumsaz, ~abadan, yoloten, baherden, koneurgenc, yylanly, gokdepe, kaka, kerki
        tkm: sarahs, gumdag
        tls: dili
        tto: chaguanas, mon-repos, ~san-fernando, port-of-spain, ~rio-claro, arima
        tun: tunis, sfax, sousse, sukrah, kairouan, bizerte, sakiet-ed-daier, el-mourouj, aryanah, gabes, sejoumi
        tun: hammamet, sakiet-ez-zit, gafsa, la-gazelle, monastir, la-marsa, msaken, houmt-souk, ben-arous, le-kram
        tun: ben-gardane, kasserine, ettadhamen, douar-hicher, zarzis, feriana, rades, le-bardo, medenine, nabeul
        tun: tataouine, la-mohammedia, oued-lill, ~korba, skanes, el-mgarsa, kelaa-kebira, kelibia, moknine, beja
        tun: douane, menzel-bourguiba, mnihla, ksar-hellal, djemmal, el-kef, mahdia, jendouba, sidi-bouzid, el-hamma
        tun: la-goulette, fouchana, soliman, jedeida, zouila, kalaa-srira, hammam-lif, el-ain, hammam-sousse
        tun: dar-chabanne, teboulba, gremda, boumhel-el-bassatine, metlaoui, menzel-temime, ksour-essaf, tozeur
        tun: ez-zahra, douz, el-ksar, la-sebala-du-mornag, sidi-abid, mateur, manouba, midoun, borj-cedria
        tun: rass-el-djebel, siliana, dahmani
        tur: istanbul, ankara, bursa, izmir, gaziantep, diyarbakir, adana, kayseri, konya, antalya, esenyurt
        tur: eskisehir, cankaya, kucukcekmece, erzurum, malatya, bagcilar, bahcelievler, umraniye, mersin, nilufer
        tur: van, uskudar, esenler, sancaktepe, karabaglar, batman, muratpasa, sanliurfa, elazig, sultangazi, maltepe
        tur: beylikduzu, antakya, samsun, kahramanmaras, usak, alanya, atasehir, sultanbeyli, fatih, tarsus, karsiyaka
        tur: konak, aksaray, sisli, denizli, batikent, adiyaman, adapazari, gebze, zeytinburnu, merkezefendi, corum
        tur: sivas, afyonkarahisar, iskenderun, trabzon, manisa, balikesir, ordu, cigli, osmaniye, corlu, arnavutkoy
        tur: izmit, duzce, basaksehir, kirikkale, kutahya, bolu, edirne, karaman, siverek, isparta, golbasi
        tur: buyukcekmece, aydin, eregli, viransehir, erzincan, kirsehir, kiziltepe, canakkale, cizre, inegol, silifke
        tur: mardin, tokat, bingol, giresun, kastamonu, derince, karabuk, agri, samandag, tekirdag, rize, nazilli
        tur: salihli, amasya, silopi, siirt, kilis, turhal, arsuz, bandirma, turgutlu, zonguldak, igdir
        tur: mustafakemalpasa, suruc, manavgat, soma, kahta, ceyhan, burdur, polatli, bafra, mugla, ercis, kars, nigde
        tur: luleburgaz, korfez, cankiri, nusaybin, kozan, yozgat, patnos, akhisar, akcapinar, cerkezkoy, mus, nizip
        tur: fatsa, bartin, elbistan, hakkari, unye, midyat, nevsehir, bismil, bilecik, belek, tatvan, yuksekova
        tur: yalova, gemlik, kadirli, dogubayazit, ayvalik, soke, ardesen, sirnak, odemis, silvan, ahlat, aksehir
        tur: kusadasi, urla, sorgun, cubuk, biga, kirikhan, fethiye, kirklareli, bergama, anamur, reyhanli, dortyol
        tur: golcuk, bolvadin, zile, eminonu, bozuyuk, menemen, silivri, bitlis, adilcevaz, ergani, erbaa, tavsanli
        tur: orhangazi, seydisehir, merzifon, kavakli, carsamba, torbali, gungoren-merter, merter-keresteciler, niksar
        tur: keskin, karapinar, mut, alasehir, bayburt, suluova, sebin-karahisar, tire, kulu, erdemli, cumra
        tur: kirecocagi, akcaabat, aliaga, kesan, beysehir, birecik, karacabey, sereflikochisar, bulancak, milas
        tur: sandikli, besni, edremit, gonen, catalca, afsin, cimin, karasu-mahallesi, bodrum, gumushane, yalvac
        tur: beypazari, burhaniye, vakfikebir, sungurlu, besikduzu, serik, ~talas, uzunkopru, osmancik, kestel
        tur: gorukle, develi, hinis, dinar, yerkoy, hendek, safranbolu, tunceli, akcakoca, simav, ~sinop, goksun, cay
        tur: marmaris, cesme, sarkikaraagac, ~bor, kumru, etlik, akcakale, kurtalan, yesilli, of, imamoglu
        tur: ceylanpinar, bulanik, ortakoy, kula, mimarsinan, karasu, karamursel, incirli, kemalpasa, gorele, beykonak
        twn: taipei, new-taipei-city, taichung, kaohsiung, tainan, banqiao, taoyuan, hsinchu, keelung, fengshan
        twn: neihu, chiayi-city, yongkang, chang-hua, changhua, zhubei, bade, xizhi, danshui, shulin, yuanlin, sanxia
        twn: neili, douliu, toufen, ~nantou, taitung, hualien-city, caotun, zhudong, daxi, yilan, yingge, puli, miaoli
        twn: xinying, wufeng, magong, xihu, ~chaozhou, donggang, zhushan, erlin, buzi, taibao, ~jincheng, xiluo
        twn: shetou, yongjing, tianzhong, beigang, beidou, jinhu, xingang
        tza: dar-es-salaam, mwanza, dodoma, zanzibar, arusha, mbeya, morogoro, kahama, tanga, geita, tabora
        tza: sumbawanga, songea, kibaha, bariadi, kasulu, singida, kigoma, moshi, tunduma, ifakara, mpanda, iringa
        tza: bunda, musoma, bukoba, mtwara, shinyanga, tarime, nzega, makumbako, sengerema, handeni, katumba, mafinga
        tza: lindi, ushirombo, njombe, kilosa, masasi, vwawa, bagamoyo, kondoa, katoro, vikindu, babati, korogwe
        tza: mbinga, uyovu, buseresere, chake-chake, kibaigwa, masumbwe, merelani, tukuyu, utengule, mbuguni, tunduru
        tza: kyela, mbulu, diobahika, igunga, ikwiriri, mwandege, nansio, rujewa, dumila, geiro, mapinga, mlowo
        tza: namanyere, nguruka, newala-kisimani, kidatu, boma-la-ngombe, kidodi, wete, misungwi, magu, mlimba, newala
        tza: chalinze, same, biharamulo, lushoto, somanda, kirando, tumbi, bugarama, ngudu, urambo, mvomero, chanika
        tza: nungwi, kibiti, chato, kisesa, mpwapwa
        uga: kampala, nansana, kira, bunamwaya, kyengera, mbarara, kasangati, mukono, njeru, gulu, katabi
        uga: kajansi, lugazi, hoima, mubende, lira, ibanda, masaka, kasese, mbale, masindi, mityana, entebbe, jinja
        uga: wakiso, rutoma, bwizibwera, kotido, arua, nakivale-refugee-camp, kamuli, apac, iganga, ~busia, koboko
        uga: soroti, fort-portal, mpondwe, kitgum, kabale, kapchorwa, rwamwanja-refugee-camp, mpigi, luwero, tororo
        uga: yumbe, bugembe, ishaka, kumi, kasanje, pallisa, nebbi, paidha, rukungiri, adjumani, buyale, bugiri
        uga: kakira, isingiro, nakaloke, busesa, wobulenzi, nyachera, kayunga
        ukr: kyiv, kharkiv, odesa, dnipro, donetsk, lviv, zaporizhzhya, kryvyy-rih, sevastopol, mykolayiv
        ukr: vinnytsya, saltivka, luhansk, desna, dniprovskyi, pravyi-bereh, darnytsya, makiyivka, simferopol
        ukr: chernihiv, poltava, khmelnytskyi, cherkasy, chernivtsi, zhytomyr, sumy, rivne
        ukr: vyhurivshchyna-troyeshchyna, horlivka, obolon, ivano-frankivsk, mariupol, kamyanske, ternopil, kremenchuk
        ukr: shevchenkivskyi, kropyvnytskyi, lutsk, bila-tserkva, rayon-ktz, verhunskyi, borshchahivka, desnyanskyi
        ukr: novozavodskyi, tsentralnyi, rutchenkivskyi, fortechnyi, nyzhnodniprovsk, avtozavodskyi, sykhiv, zarichnyi
        ukr: kerch, melitopol, shevchenko, bohuniya, kramatorsk, kovpakivskyi, kyivskyi, mykilska-borshchahivka
        ukr: vilkhivskyi, livoberezhnyi, cheremushky, tsentralno-miskyi, smolyanskyi, uzhhorod, korolyov, brovary
        ukr: hirnytskyi, yevpatoriya, berdyansk, alchevsk, nikopol, slovyansk, pozniaky, kalynivskyi, chumakivskyi
        ukr: skhidni-kvartaly, kindrativskyi, kalmiuskyi, pavlohrad, pechersk, oleksiyivka, oleksandrivskyi
        ukr: siverskodonetsk, kamyanets-podilskyi, yuzivskyi, kharkivskyi-masyv, lysychansk, bohodukhivskyi
        ukr: lisovyi-masyv, podilskyi, mukachevo, voznesenskyi, konotop, voskresenka, uman, berestovskyi, bakhmut
        ukr: khrustalnyi, yalta, yenakiyeve, oleksandriya, kryukiv, tekstylnyk, drohobych, chokolivka, kadiyivka
        ukr: shostka, berdychiv, nyvky, shakhtarsk, prymorskyi, samar, mykytivskyi, izmayil, vidradnyi
        ukr: darnytskyi-masyv, feodosiya, kovel, kostyantynivka, nizhyn, smila, kherson, irpin, kalush, sheptytskyi
        ukr: boryspil, dovzhansk, pervomaysk, holosiyiv, shulyavka, inhulets, korosten, stryi, kolomyia, pokrovsk
        ukr: chornomorsk, vynohradar, khartsyzk, zvyahel, snizhne, rubizhne, lozova, druzhkivka, chystyakove
        ukr: sotsmisto, khanzhonkivskyi, svyatoshyn, enerhodar, pryluky, hruzkyi, antratsyt, pivdenna-borshchahivka
        ukr: bosse, horishni-plavni, novovolynsk, sorokyne, nova-zabudova, bilhorod-dnistrovskyi, okhtyrka, myrnohrad
        ukr: berezniaky, izyum, nova-darnytsya, syrets, rovenky, pivnichna-saltivka, marhanets, bryanka, lubny
        ukr: nova-kakhovka, fastiv, molodizhne, svitlovodsk, vyshneve, kamyanobridskyi, bucha, zhovti-vody, varash
        ukr: stare-misto, dzhankoy, hladkivka, shepetivka, sonyachnyi, bilychi, khanzhonkove, novyi-lviv, telychka
        ukr: myrhorod, pivnichni-osokorky, podilsk, pivdennoukrainsk, romny, volodymyr, volodymyr-volynskyi
        ukr: pivnichno-brovarskyi-masyv, yasynuvata, pokrov, dubno, vasylkiv, chuhuyiv, priorka, netishyn, sokolohirsk
        ukr: kakhovka, avdiyivka, karavayevi-dachi, vyshhorodskyi-masyv, slavuta, arshyntseve, teremky, zhmerynka
        ukr: boyarka, starokostyantyniv, sambir, oleksandrivska-slobidka, voznesensk, vyshhorod, minskyi-masyv
        ukr: pivdenne, solomyanka, boryslav, podil, hlukhiv, obukhiv, lukyanivka, novoyavorivsk, toretsk, kostopil
        ukr: yany-kapu, mohyliv-podilskyy, synelnykove, masany
        ury: montevideo, ~salto, maldonado, rivera, paysandu, las-piedras, tacuarembo, melo, artigas, ~mercedes
        ury: durazno, minas, ~florida, san-jose-de-mayo, colonia-del-sacramento, barros-blancos
        usa: new-york-city, los-angeles, brooklyn, chicago, queens, houston, phoenix, philadelphia, san-antonio
        usa: manhattan, san-diego, the-bronx, dallas, jacksonville, fort-worth, san-jose, austin, columbus, charlotte
        usa: indianapolis, san-francisco, seattle, denver, washington, nashville, oklahoma-city, el-paso, boston
        usa: portland, detroit, las-vegas, new-south-memphis, memphis, louisville, baltimore, south-boston
        usa: albuquerque, milwaukee, tucson, fresno, sacramento, atlanta, miami, omaha, raleigh, kansas-city
        usa: long-beach, mesa, staten-island, colorado-springs, virginia-beach, oakland, tampa, tulsa, minneapolis
        usa: wichita, arlington, bakersfield, cleveland, new-orleans, aurora, honolulu, anaheim, west-raleigh, orlando
        usa: lexington, riverside, corpus-christi, lexington-fayette, cincinnati, santa-ana, stockton, pittsburgh
        usa: saint-paul, lincoln, anchorage, meads, henderson, greensboro, plano, newark, madison, st-louis
        usa: chula-vista, toledo, jersey-city, reno, chandler, fort-wayne, buffalo, durham, st-petersburg, irvine
        usa: laredo, lubbock, gilbert, tri-cities, winston-salem, glendale, norfolk, hialeah, garland, scottsdale
        usa: irving, boise, chesapeake, north-las-vegas, fremont, spokane, baton-rouge, upper-west-side, richmond
        usa: paradise, tacoma, jamaica, san-bernardino, salt-lake-city, huntsville, des-moines, fontana, modesto
        usa: rochester, maryvale, oxnard, worcester, moreno-valley, little-rock, fayetteville, huntington-beach
        usa: tallahassee, yonkers, cypress, amarillo, akron, ~vancouver, ~birmingham, montgomery, grand-rapids, peoria
        usa: providence, knoxville, sunrise-manor, grand-prairie, shreveport, brownsville, overland-park, newport-news
        usa: mobile, fort-lauderdale, santa-clarita, chattanooga, east-flatbush, spring-valley, ~santa-rosa, eugene
        usa: tempe, oceanside, ~salem, garden-grove, rancho-cucamonga, cape-coral, east-new-york, sioux-falls, ontario
        usa: fort-collins, springfield, hollywood, elk-grove, clarksville, pembroke-pines, deer-valley, murfreesboro
        usa: port-saint-lucie, corona, mckinney, lancaster, cary, ~alexandria, tempe-junction, palmdale, hayward
        usa: salinas, sunnyvale, frisco, east-chattanooga, pasadena, jackson, pomona, washington-heights, lakewood
        usa: escondido, astoria, borough-park, ~valencia, rockford, east-hampton, joliet, savannah, paterson
        usa: bridgeport, naperville, gainesville, mesquite, syracuse, torrance, surprise, metairie-terrace, columbia
        usa: orange, fullerton, killeen, mcallen, bellevue, metairie, hampton, miramar, van-nuys, west-valley-city
        usa: dayton, olathe, warren, thornton, carrollton, charleston, midland, waco, sterling-heights, denton
        usa: cedar-rapids, new-haven, roseville, visalia, coral-springs, thousand-oaks, elizabeth, stamford, concord
        usa: norman, alhambra, ~athens, kent, simi-valley, east-los-angeles, ~santa-clara, sunset-park, topeka
        usa: abilene, koreatown, sheepshead-bay, amherst, victorville, vallejo, lafayette, chico, north-stamford
        usa: hartford, berkeley, west-palm-beach, allentown, evansville, palm-bay, fargo, clearwater, independence
        usa: billings, ann-arbor, el-monte, harlem, westminster, round-rock, wilmington, east-harlem, arvada, beaumont
        usa: provo, carlsbad, odessa, downey, elmhurst, costa-mesa, miami-gardens, north-peoria, fairfield, lansing
        usa: bushwick, gravesend, elgin, west-jordan, inglewood, tuscaloosa, richardson, lowell, east-independence
        usa: gresham, antioch, ~cambridge, high-point, ~manchester, temecula, murrieta, centennial, pueblo, pearland
        usa: waterbury, greeley, west-covina, enterprise, north-charleston, everett, college-station, pompano-beach
        usa: south-fulton, norwalk, boulder, broken-arrow, daly-city, sandy-springs, burbank, green-bay, ~santa-maria
        usa: universal-city, wichita-falls, lakeland, clovis, lewisville, tyler, el-cajon, ~san-mateo, brandon, rialto
        usa: davenport, edison, hillsboro, las-cruces, south-bend, albany, new-bedford, vista, davie, chinatown
        usa: renton, roanoke, san-angelo, kenosha, clinton-township, erie, portsmouth-heights, ~richmond-hill, alief
        usa: spring-hill, compton, league-city, flint, allen, dorchester, mission-viejo, vacaville, ventura
        usa: highlands-ranch, lawton, beaverton, south-gate, ~portsmouth, sparks, yuma, brockton, dearborn
        usa: federal-way, lees-summit, asheville, spokane-valley, fordham, livonia, roswell, orem, fall-river
        usa: lawrence, the-woodlands, west-albany, yakima, quincy, flatbush, hesperia, carson, boca-raton
        usa: santa-monica, san-marcos, boyle-heights, plantation, lynn, miami-beach, arden-arcade, longmont
        usa: santa-barbara, redding, macon, meridian, san-leandro, greenville, edmond, nampa, trenton, sandy-hills
        usa: ~newton, toms-river, carmel, waukegan, deltona, hawthorne, fort-smith, suffolk, sugar-land, livermore
        usa: nashua, ~reading, indio, enchanted-hills, rio-rancho, ~santa-fe, sandy, whittier, canarsie, kirkland
        usa: menifee, newport-beach, tracy, citrus-heights, bend, canton, lehigh-acres, greenburgh, bloomington
        usa: west-town, germantown, clifton, duluth, champaign, near-north-side, chino, ogden, redwood-city
        usa: bellingham, ofallon, hoover, ~melbourne, danbury, east-norwalk, edinburg, sunrise, cicero, hemet
        usa: ~san-pedro, ahwatukee-foothills, johns-creek, mission, troy, buena-park, mid-city, palm-coast, sioux-city
        usa: lake-forest, merced, longview, bryan, westland, warwick, farmington-hills, san-tan-valley, mount-pleasant
        usa: cranston, largo, homestead, south-suffolk, avondale, tustin, mountain-view, napa, somerville, kendall
        usa: ~parma, new-rochelle, lynchburg, medford, deerfield-beach, sylmar, pleasanton, belmont-cragin
        usa: brooklyn-park, goodyear, kennewick, alameda, town-n-country, bellflower, chino-hills, alafaya, springdale
        usa: racine, hammond, milpitas, gary, scranton, baldwin-park, auburn, fishers, saint-joseph, pharr, upland
        usa: folsom, baytown, san-ramon, camden, lake-charles, kalamazoo, brick, arlington-heights, ~plymouth
        usa: south-ozone-park, doral, waterford, evanston, manteca, wyoming, loveland, cheektowaga, kings-bridge
        usa: bismarck, perris, ~bethlehem, schaumburg, gastonia, union-city, bolingbrook, iowa-city, layton, appleton
        usa: missouri-city, shelby, fort-myers, boynton-beach, jonesboro, south-lawndale, logan-square, rapid-city
        usa: warner-robins, rochester-hills, decatur, southfield, saint-george, new-britain, daytona-beach, franklin
        usa: turlock, temple, west-ridge, apple-valley, lynwood, waukesha, gulfport, pawtucket, lauderhill, rock-hill
        usa: silver-spring, west-gulfport, flower-mound, centreville, passaic, riverview, redlands, missoula
        usa: rancho-cordova, new-braunfels, cherry-hill, flagstaff, muncie, mira-mesa, woodland-hills, weston
        usa: frederick, pasco, pittsburg, ridgewood, palatine, north-richland-hills, kissimmee, walnut-creek, cordova
        usa: mount-vernon, conroe, dothan, northridge, ~waterloo, maple-grove, framingham, redondo-beach, bossier-city
        usa: yorba-linda, woodbury, eau-claire, waldorf, forest-hills, davis, glen-burnie, camarillo, ~victoria
        usa: gaithersburg, south-san-francisco, kenner, jackson-heights, rockville, lincoln-park, yuba-city, palo-alto
        usa: casas-adobes, marysville, south-jordan, oshkosh, north-little-rock, bayside, bayonne, eagan, delray-beach
        usa: johnson-city, dale-city, cedar-park, parkchester, atascocita, saint-cloud, ellicott-city, laguna-niguel
        usa: saint-charles, harlingen, san-clemente, west-lynchburg, middletown, framingham-center, schenectady
        usa: cheyenne, broomfield, ames, park-slope, shawnee, reseda, conway, east-orange, portage-park, skokie
        usa: west-bloomfield-township, tamarac, youngstown, lodi, north-hollywood, celina, ~mansfield, ~santa-cruz
        usa: pico-rivera, madera, janesville, west-des-moines, montebello, ~georgetown, alpharetta, lorain
        usa: bowling-green, flatlands, dundalk, eden-prairie, north-bergen, florence-graham, waltham, west-hartford
        usa: rogers, carol-city, encinitas, east-village, haverhill, jupiter, council-bluffs, ~wellington
        usa: west-coon-rapids, north-miami, ~hamilton, north-port, tulare, coon-rapids, millcreek, la-habra, blaine
        usa: lake-elsinore, carmichael, taylor, burnsville, monterey-park, castro-valley, irvington, rocklin, utica
        usa: malden, national-city, financial-district, bethesda, terre-haute, vineland, west-hollywood, brentwood
        usa: lakeville, west-allis, redmond, canoga-park, cupertino, taylorsville, ~bristol, moore, gardena, petaluma
        usa: bensalem, grand-junction, casper, rowlett, la-mesa, pine-hills, bensonhurst, coney-island
        usa: rancho-penasquitos, valley-glen, meriden, pontiac, port-orange, hamden, fountainebleau
        usa: saint-clair-shores, great-falls, chapel-hill, canyon-country, huntington-park, coconut-creek, leander
        usa: idaho-falls, ~san-rafael, noblesville, marietta, owensboro, eastvale, royal-oak, dubuque, brookline, novi
        usa: des-plaines, carson-city, orland-park, bartlett, woodland, lehi, white-plains, arcadia, reston, ocala
        usa: clay, central-city, south-vineland, sanford, bowie, kokomo, wayne, santee, ~dublin, palm-harbor
        usa: midwest-city, center-city, ~margate, south-whittier, tinley-park, pflugerville, new-brunswick
        usa: grand-forks, fountain-valley, north-hills, diamond-bar, ~taunton, oak-lawn, union, ankeny, chicopee
        usa: irving-park, berwyn, kendale-lakes, smyrna, dearborn-heights, porterville, piscataway, hendersonville
        usa: morningside-heights, rocky-mount, corvallis, olympia, valdosta, hanford, castle-rock, greenwood
        usa: chicago-lawn, hempstead, novato, ~kettering, shoreline, paramount, port-arthur, abington, anderson
        usa: tamiami, towson, north-chicopee, uptown, sarasota, cypress-hills, west-haven, rosemead, edgewater
        usa: highland, mount-prospect, colton, encanto, pocatello, bradenton, rogers-park, weymouth, port-charlotte
        usa: normal, spring, allapattah, richland, euless, blue-springs, east-pensacola-heights, hacienda-heights
        usa: ozone-park, briarwood, cathedral-city, elyria, pensacola, wheaton, commerce-city, hoboken, watsonville
        usa: lake-havasu-city, little-havana, revere, west-new-york, yucaipa, gilroy, poinciana, university-of-texas
        usa: kingsport, levittown, palm-beach-gardens, milford, delano, west-sacramento, huntersville, perth-amboy
        usa: sherman-oaks, southaven, ~saint-peters, downtown-dc, harrisonburg, peabody, placentia, lenexa, desoto
        usa: ~burlington, south-hill, elkhart, la-crosse, oak-park, florissant, sammamish, ~wakefield, hoffman-estates
        usa: albany-park, methuen, glendora, queens-village, brookhaven, palm-desert, joplin, enid, bonita-springs
        usa: irondequoit, caldwell, minnetonka, pinellas-park, battle-creek, casa-grande, south-shore, mott-haven
        usa: the-villages, grand-island, grapevine, stratford, kentwood, city-of-milford-balance, tigard
        usa: east-hartford, plainfield, leesburg, parsippany, coral-gables, the-trails-of-frisco, the-hammocks
        usa: buckeye, flagami, catalina-foothills, north-la-crosse, burien, havertown, logan, south-peabody
        usa: aliso-viejo, harrisburg, galveston, poway, edina, minnetonka-mills, stonecrest, cerritos, redford
        usa: east-honolulu, sunnyside, downers-grove, wharton, whitman, azusa, wilson, monroe, parker, la-mirada
        usa: minot, aloha, saginaw, ~bedford, rancho-santa-margarita, murray, cuyahoga-falls, coeur-dalene, bloomfield
        usa: rowland-heights, covina, stillwater, ~niagara-falls, collierville, oxford-circle, summerville
        usa: south-bel-air, sheboygan, aspen-hill, dunwoody, huntington, maricopa, cedar-hill, east-brunswick
        usa: east-lansing, apopka, maspeth, mishawaka, portage, west-orange, mclean, ceres, ~chesterfield, barnstable
        usa: salina, bel-air-south, pearl-city, euclid, texas-city, wauwatosa, waiau-pacific-palisades, vermont-square
        usa: florin, twin-falls, glenview, east-providence, palm-springs, san-luis-obispo, mission-district
        usa: country-club, gwynn-oak, winnetka, jeffersonville, san-jacinto, mentor, hattiesburg, draper, wylie
        usa: laguna, charlottesville, lacey, makakilo-kapolei-honokai-hale, littleton, beavercreek, kannapolis
        usa: binghamton, ~brighton, hells-kitchen, auburn-gresham, city-of-sammamish, antelope, keller, biloxi, apex
        usa: west-lafayette, cutler-bay, titusville, altoona, oro-valley, saint-louis-park, enfield, tuckahoe, potomac
        usa: cleveland-heights, sayreville, hackensack, pine-bluff, west-seneca, strongsville, coachella, penn-hills
        usa: encino, bentonville, fort-pierce, bridgewater, danville, oakland-park, attleboro, severn, blacksburg
        usa: haltom-city, brighton-park, lompoc, wesley-chapel, urbandale, ~york, north-miami-beach, el-centro
        usa: rego-park, north-brunswick, echo-park, north-bethesda, kalihi, kalihi-palama, lombard, bountiful
        usa: north-lauderdale, burleson, ocoee, ashburn, southington, augusta, bozeman, sierra-vista, freeport
        usa: pittsfield, hilo, west-babylon, dekalb, san-bruno, altamonte-springs, bell-gardens, schertz, east-boston
        usa: morgan-hill, bothell, fond-du-lac, sicklerville, sayreville-junction, farmington, la-jolla, altadena
        usa: rancho-palos-verdes, north-highlands, moline, east-concord, jefferson-city, henrietta, rockwall
        usa: rohnert-park, urbana, southglenn, prescott-valley, joint-base-pearl-harbor-hickam, state-college, kearny
        usa: el-dorado-hills, ~belleville, ~linden, moorhead, woodside, brea, riverton, prescott, mount-laurel
        usa: the-colony, manassas, westfield, hutchinson, leominster, catonsville, hicksville, buffalo-grove
        usa: woonsocket, west-hills, edmonds, marana, shelton, cedar-falls, chatsworth, gage-park, beverly, university
        usa: coppell, findlay, campbell, lake-ridge, burke, mankato, annandale, covington, new-city, morris-heights
        usa: peachtree-corners, south-valley, ormond-beach, carrollwood-village, ~venice, sumter, annapolis
        usa: wilkes-barre, lincoln-square, la-puente, holyoke, sherman, goose-creek, maplewood, streamwood, fitchburg
        usa: hilton-head-island, la-quinta, crystal-lake, hagerstown, san-gabriel, hickory, beverly-cove, carol-stream
        usa: winter-garden, marlboro, teaneck, calexico, ~florence, ~st-johns, shakopee, billerica, ~norwich
        usa: duncanville, new-berlin, marlborough, oakley, sawtelle, romeoville, culver-city, montclair, puyallup
        usa: ~woburn, bremerton, hallandale-beach, weslaco, cape-girardeau, bullhead-city, north-fort-myers, ~dover
        usa: ~chelsea, grove-city, princeton, essex, atlantic-city, pacifica, northglenn, far-rockaway, olney
        usa: kensington, coram, wausau, hurst, stanton, aliamanu-salt-lakes-foster-village, friendswood, the-acreage
        usa: west-oak-lane, kailua, rock-island, whitney, ~oviedo, carpentersville, manhattan-valley, lake-oswego
        usa: muskogee, hobbs, muskegon, westerville, little-elm, hanover-park, hillsborough, channelview, ~panama-city
        usa: waipahu, wake-forest, huber-heights, martinez, east-meadow, hanover, wheeling, apache-junction
        usa: pleasant-grove, brookfield, columbia-heights, delaware, roy, valley-stream, spanish-fork, keizer
        usa: woodlawn, ~lima, spartanburg, hermitage, park-ridge, fenway-kenmore, winter-haven, aventura, severna-park
        usa: royal-palm-beach, phenix-city, ~milton, sun-city, lake-worth-beach, kew-gardens-hills, jamaica-plain
        usa: ~monrovia, hollister, ~los-banos, sewell, plant-city, greenfield, marion, ~braintree, newnan, texarkana
        usa: addison, reynoldsburg, south-jordan-heights, odenton, mableton, hilton-head, grants-pass, indian-trail
        usa: calumet-city, lynnwood, whitestone, beloit, south-miami-heights, new-albany, clifton-park, fort-lee
        usa: bartlesville, ewing, ~san-juan, woodhaven, mission-bend, san-juan-capistrano, pahrump, temple-city
        usa: mechanicsville, lufkin, pennsauken, ~rome, mattapan, claremont, richfield, bell, lewiston, ~dunedin
        usa: kendall-west, del-rio, ~oakville, commack, menomonee-falls, moorpark, gadsden, issaquah, trumbull
        usa: olive-branch, mooresville, west-torrington, willowbrook, leavenworth, clinton, cottage-grove, wildwood
        usa: richmond-west, oregon-city, ewa-gentry-west-loch, goldsboro, manhattan-beach, parkland, east-florence
        usa: kyle, kearns, linton-hall, tupelo, hot-springs, wildomar, wentzville, valrico, ~coventry, rosenberg
        usa: bettendorf, east-point, prattville, ponte-vedra-beach, boardman, cooper-city, oxon-hill-glassmanor
        usa: egypt-lake-leto, north-lawndale, oak-creek, peachtree-city, merrillville, la-porte, university-city
        usa: upper-arlington, torrington, beverly-hills, inver-grove-heights, cumberland, bayview-hunters-point
        usa: pleasant-hill, stow, lauderdale-lakes, la-vergne, winter-springs, merritt-island, greenpoint
        usa: west-little-river, brunswick, san-dimas, north-center, queen-creek, kaneohe, gahanna, leawood, owasso
        usa: derry-village, central-islip, norristown, lower-west-side, dyker-heights, cottonwood-heights, gallatin
        usa: houma, rubidoux, collinwood, glendale-heights, butte, dana-point, benton, vestavia-hills, la-presa
        usa: oakton, ~chester, studio-city, ~salisbury, riviera-beach, orangevale, oswego, el-mirage
        usa: west-lake-sammamish, ~chelmsford, north-bel-air, bay-city, nacogdoches, ~shrewsbury, dakota-ridge
        usa: mcminnville, dalton, north-providence, oak-hill, deer-park, holland, throgs-neck, northbrook, hilliard
        usa: wenatchee, fair-lawn, west-fargo, kennesaw, suitland-silver-hill, chillum, foster-city, fairborn
        usa: menlo-park, chicago-loop, cibolo, lawndale, hinesville, waxahachie, st-charles, cobbs-creek, woodridge
        usa: carrollwood, somerton, elk-grove-village, pekin, ~socorro, elmont, adelanto, tooele, golden-glades
        usa: marrero, foothill-farms, englewood, copperas-cove, bath-beach, huntington-station, seaside, kearney
        usa: redan, manitowoc, williamsburg, goshen, greenacres-city, kiryas-joel, douglasville, silver-lake
        usa: security-widefield, university-place, pullman, west-lawn, mount-lebanon, ~windsor, alabaster
        usa: farmers-branch, oildale, la-verne, mason, eastpointe, bustleton, gillette, ~valparaiso, midvale
        usa: west-village, north-ridgeville, petersburg, santa-rosa-beach, ken-caryl, randallstown, westlake, ~bangor
        usa: clermont, sun-prairie, greater-grand-crossing, fairbanks, college-park, springville, natick, massillon
        usa: walla-walla, ~andover, hopkinsville, overbrook, laramie, west-englewood, bethel-park, cookeville
        usa: randolph, helena, montgomery-village, north-olmsted, land-o-lakes, watertown, glastonbury, westmont
        usa: hyde-park, garfield, laguna-hills, west-bend, willingboro, mundelein, centereach, juneau, mount-juliet
        usa: naugatuck, ~san-luis, brighton-beach, michigan-city, dania-beach, makiki-lower-punchbowl-tantalus
        usa: lewiston-orchards, ~chatham, navarre, holly-springs, brentwood-estates, galesburg, wheat-ridge, gurnee
        usa: myrtle-beach, parkersburg, miami-lakes, saratoga, east-lake, banning, goleta, lakeside, long-branch
        usa: fair-oaks, lake-stevens, radnor, holladay, herriman, south-kingstown, estero, ithaca, north-tonawanda
        usa: brooklyn-center, pikesville, new-iberia, alamogordo, parkville, statesboro, morgantown, los-gatos
        usa: matthews, los-altos, clearfield, owings-mills, hawaii-kai, aiken, ballwin, algonquin, bel-air-north
        usa: newington, santa-paula, fallbrook, eldersburg, sherwood, springfield-gardens, lawrenceville, kaysville
        usa: granger, burlingame, post-falls, liberty, west-roxbury, ~san-pablo, savage, poughkeepsie, north-royalton
        usa: chicago-heights, lebanon, walnut, madison-heights, deland, cedar-city, west-warwick, jamestown, new-bern
        usa: cleburne, ashmont
        uzb: tashkent, andijon, namangan, samarkand, yunusobod, nukus, fergana, bukhara, qarshi, chilanzar, qoqon
        uzb: margilon, angren, tirmiz, jizzax, chirchiq, urganch, navoiy, shahrisabz, olmaliq, xiva, sergeli, chust
        uzb: bekobod, beshariq, quvasoy, kattaqorgon-shahri, guliston, qunghirot, denov, shahrixon, koson
        uzb: xojayli-shahri, beruniy, urgut-shahri, kogon-shahri, ~asaka, yangiyul, parkent, oltinkol, chortoq
        uzb: tuytepa, gurlan, kosonsoy, novyy-turtkul, quva, yangiyer, xonobod, gijduvon-shahri, kitob
        uzb: uchqurghon-shahri, oqtosh, ohangaron, dashtobod, piskent, rishton, paxtaobod, manghit, qorasuv, oyim
        uzb: nurota, bektemir, torqaorgon, muborak
        ven: caracas, maracaibo, valencia, barquisimeto, ciudad-guayana, ~barcelona, maturin, maracay
        ven: ciudad-bolivar, cumana, barinas, puerto-la-cruz, petare, cabimas, turmero, ~merida, san-cristobal
        ven: alto-barinas, santa-teresa-del-tuy, los-teques, guarenas, coro, valera, baruta, ciudad-ojeda
        ven: san-fernando-de-apure, guatire, el-tigre, porlamar, san-felipe, guacara, acarigua, cua, araure, lander
        ven: puerto-cabello, calabozo, carupano, ocumare-del-tuy, el-vigia, san-juan-de-los-morros, valle-de-la-pascua
        ven: el-limon, punto-fijo, anaco, tariba, machiques, charallave, palo-negro, la-victoria, san-carlos-del-zulia
        ven: puerto-ayacucho, carora, ejido, la-concepcion, san-carlos, cagua, mariara, tinaquillo, punta-cardon
        ven: yaritagua, upata, guanare, catia-la-mar, cabudare, los-puertos-de-altagracia, los-rastrojos, tucupita
        ven: villa-de-cura, rubio, ~concepcion, san-juan-bautista, san-jose-de-guanipa, la-villa-del-rosario
        ven: san-timoteo, guigue, el-cafetal, biruaca, el-tocuyo, zaraza, socopo, ~trujillo, chivacoa, san-joaquin
        ven: santa-cruz-de-mara, tacarigua, bocono, cantaura, altagracia-de-orituco, ~moron, caicara-del-orinoco
        ven: san-antonio-del-tachira, pampatar, chacao, guasdualito, san-antonio-de-los-altos, ~colon, la-fria
        ven: punta-de-mata, mene-grande, pampan, los-dos-caminos, el-hatillo, la-dolorita, urena, ~san-rafael
        ven: villa-bruzual, san-josecito, nirgua, cocorote, maiquetia, caucaguito, ciudad-bolivia, ciudad-piar
        ven: barinitas, quibor, ~san-mateo, tovar, ~palmira, lecherias, ~santa-barbara, achaguas, lagunillas, piritu
        ven: caripito, las-tejerias, tucupido, pueblo-nuevo-el-chivo, cariaco, higuerote, pariaguan, carrizal
        ven: capacho-nuevo, guiria, duaca, ~sabaneta, tinaco, caraballeda, puerto-piritu, tumeremo, la-grita
        ven: guanarito, temblador, sanare, pampanito, aroa, ~santa-ana, la-asuncion, sabana-de-mendoza, la-guardia
        ven: la-vela-de-coro, bejuma, tucacas, caja-seca, aragua-de-barcelona, ospino, ~miranda, punta-de-piedras
        ven: ~santa-rita, caucagua, el-sombrero, puerto-cumarebo, mamporal
        vir: saint-croix
        vnm: ho-chi-minh-city, hanoi, haiphong, can-tho, hue, da-nang, bien-hoa, thanh-hoa, vinh, thuan-an
        vnm: nha-trang, cho-lon, binh-thanh, thu-duc, qui-nhon, vung-tau, di-an, rach-gia, bac-giang, nam-dinh
        vnm: buon-ma-thuot, thai-nguyen, viet-tri, quan-muoi, thu-dau-mot, dong-da, ben-cat, long-bien, bac-tu-liem
        vnm: quan-muoi-mot, gia-lam, an-nhon, hai-ba-trung, nghi-son, phu-quoc, thanh-xuan, cau-giay, bac-ninh, phu-my
        vnm: long-xuyen, ba-vi, quang-ngai, quan-sau, my-tho, ha-long, ha-tinh, da-lat, xuan-loc, thi-tran-dong-trieu
        vnm: hai-duong, thanh-pho-ba-ria, pho-yen, son-tay, ninh-hoa, phan-thiet, dien-ban, ca-mau, ba-dinh, soc-trang
        vnm: chi-linh, quan-ba, tan-an, sa-dec, cao-lanh, phan-rang-thap-cham, viet-yen, kon-tum, thanh-khe, lang-son
        vnm: thuan-thanh, quan-bon, cam-pha, quan-nam, vinh-chau, phuc-yen, thi-tran-dai-tu, tan-chau, long-khanh
        vnm: bao-loc, tay-ho, dong-xoai, tam-ky, dong-ha, trang-bang, duc-trong, la-gi, tra-vinh, thot-not, bac-lieu
        vnm: tuy-hoa, duc-pho, thi-tran-thuan-chau, can-giuoc, ky-anh, hoa-thanh, cam-ranh, gia-rai, huyen-lam-ha
        vnm: tinh-bien, cai-lay, vinh-long, phu-ly, hoan-kiem, cam-pha-mines, tay-ninh, dong-hoi, quan-duc-thinh
        vnm: hai-chau, lao-cai, sam-son, o-mon, thanh-pho-song-cong, buon-ho, chu, ben-tre, chon-thanh, bo-de
        vnm: hoa-cuong, vinh-yen, bac-quang, hung-yen, kien-an, nghi-xuan, co-do, my-hao, phong-dien, pleiku
        vnm: binh-thuy, hoang-mai, go-vap, thoi-lai, mong-cai, yen-vinh, ba-don, son-la, hoa-binh, tuyen-quang
        vnm: nga-bay, hong-ngu, yen-bai, ha-tien, vinh-thanh, go-cong, nghia-do, huong-thuy, binh-minh, song-cau
        vnm: phu-tho, bach-mai, tan-binh, thuong-cat, son-tra, vinh-tuy, cai-rang, soc-son, gia-nghia, dien-bien-phu
        vnm: an-hai, an-khe, lai-vung, cung-kiem, cam-le, yen-hoa, thanh-liet, cu-chi, cao-bang, huong-tra
        vnm: thi-tran-mao-khe, chau-doc, linh-dam, duyen-hai, nui-thanh, nghia-lo, thai-hoa, tu-son, thanh-pho-uong-bi
        vnm: long-my, vinhomes-ocean-park, dai-mo, nga-nam, trang-bom, chau-phong, tran-van-thoi, ha-giang, can-gio
        vnm: xom-cai-nuoc, phong-thanh, bim-son, thai-binh, tan-uyen, cua-nam, thi-tran-phuoc-buu, do-son, ha-dong
        vnm: can-duoc, mui-ne, vinhomes-smart-city, vinhomes-times-city, thi-tran-ngai-giao, phu-khuong, nga-son
        vnm: thi-tran-dam-ha, tay-mo, bac-kan, hoan-lao, lai-chau, ap-mot, mai-dich, dan-phuong, oc-eo, luong-bang
        vnm: hung-my, thoi-binh, hong-linh, ninh-binh, cai-doi-vam, o-cho-dua, quan-hau, duong-minh-chau, xa-long-hai
        vnm: a-yun-pa, ap-long-thanh, dong-phu, ham-ninh, thi-tran-lam-son, thi-tran-pho-lu, hoi-an, xom-my-xuan
        vnm: ganh-hao, lang-thuong, co-to, nam-can, cam-lo, trau-quy, cat-ba
        vut: port-vila
        wsm: apia
        yem: sanaa, aden, taiz, ibb, al-hudaydah, mukalla, dhamar, amran, sayyan, zabid, sadah, bajil, hajjah
        yem: dhi-as-sufal, ~al-bayda, ataq, bayt-al-faqih, yarim, sahar
        zaf: johannesburg, cape-town, durban, pretoria, soweto, gqeberha, soshanguve, pietermaritzburg, evaton
        zaf: benoni, bloemfontein, thembisa, east-london, vereeniging, boksburg, welkom, ~newcastle, krugersdorp
        zaf: rustenburg, emalahleni, diepsloot, randburg, roodepoort, botshabelo, brakpan, kariega, polokwane
        zaf: germiston, richards-bay, vanderbijlpark, athlone, paarl, centurion, klerksdorp, somerset-west, mdantsane
        zaf: middelburg, george, springs, ivory-park, carletonville, alexandra, potchefstroom, mthatha, kwadukuza
        zaf: westonaria, etwatwa, vryheid, pinetown, ladysmith, embalenhle, kimberley, nigel, mpumalanga, bhisho
        zaf: sasolburg, randfontein, ~worcester, ntuzuma, virginia, brits, alberton, queenstown, kroonstad, somaroboro
        zaf: hammanskraal, mabopane, mbombela, orkney, phalaborwa, thohoyandou, tokoza, standerton, mokopane, ermelo
        zaf: stellenbosch, kutloanong, stilfontein, qonce, ~delmas, grahamstown, bethlehem, ga-rankuwa, bela-bela
        zaf: midrand, louis-trichardt, ~heidelberg, ~dundee, piet-retief, phuthaditjhaba, atlantis, mossel-bay
        zaf: mafikeng, mmabatho, odendaalsrus, oudtshoorn, bethal, thaba-nchu, bothaville, upington, parys
        zaf: schweizer-reneke, knysna, saldanha, barberton, lichtenburg, tongaat, graaff-reinet, fochville, kokstad
        zaf: fort-beaufort, ekangala, kraaifontein, hermanus, vryburg, ~wellington, viljoenskroon, durbanville
        zaf: kwaggafontein, mondlo, ~butterworth, port-shepstone, trichardt, nkowakowa, musina, modimolle, letlhabile
        zaf: lydenburg, mankweng, ficksburg, wolmaransstad, edenvale, esikhaleni, matsulu, kuils-river, balfour
        zaf: vredenburg, beaufort-west, aliwal-north, siyabuswa, cradock, volksrust, malmesbury, mkhuhlu, wesselsbron
        zaf: lebowakgomo, ~ceres, bronkhorstspruit, senekal, leslie, phola, plettenberg-bay, mandeni, grabouw
        zaf: lukwatini, giyani, muizenberg, folweni, calcutta, stutterheim, dwarsloop, humansdorp, theunissen
        zaf: thabazimbi, ~margate, cullinan, wembesi, whittlesea, acornhoek, bloemhof, harrismith, robertson
        zaf: mtubatuba, empangeni, heilbron, jeffreys-bay, howick, ~richmond, de-aar, ulundi, allanridge
        zaf: hartbeestfontein-a, lebohang, marapong, frankfort, port-alfred, ladybrand, mpophomeni, postmasburg
        zmb: lusaka, kitwe, ndola, chipata, solwezi, kabwe, chingola, luanshya, kasama, livingstone, mansa
        zmb: mufulira, chunga, chililabombwe, mongu, mazabuka, kafue, kalulushi, choma, namalombwe, nakonde
        zmb: kapiri-mposhi, madido, nchelenge, mpika, monze, petauke, chongwe, mpulungu, chilanga-township, samfya
        zmb: mumbwa, mkushi, katete, lundazi, mbala, chisankane, kansanshi, chinsali, kaputa, chirundu, chambishi
        zmb: kaoma, isoka, kawambwa, kalomo, mporokoso, serenje
        zwe: harare, bulawayo, chitungwiza, mutare, epworth, gweru, kwekwe, ~kadoma, ruwa, chinhoyi, masvingo
        zwe: norton, marondera, chegutu, zvishavane, beitbridge, bindura, redcliff, chiredzi, hwange, rusape, karoi
        zwe: victoria-falls, chipinge, gokwe, mount-hampden
        """
}
