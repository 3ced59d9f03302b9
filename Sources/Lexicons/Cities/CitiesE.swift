/// Towns by country, rus to zaf: the country's ISO 3166-1 alpha-3 code, then names as in ids; `~` marks a name whose
/// largest bearer lies elsewhere. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of more than 30,000 people.
enum CitiesE {
    static let text = """
        rus: zelenokumsk, apsheronsk, bolsoj-kamen, frolovo, kashira, korkino, langepas, luga, mirny, mozdok
        rus: pereslavl-zalesskiy, tosno, yagry, yelizovo, alexeyevka, gorod-shebekino, izobilnyy, kolomyagi
        rus: muravlenko, sampsonievskiy, svetlograd, tavda, uray, vichuga, vyatskiye-polyany, vyazniki, yuzhnouralsk
        rus: aksay, dalnegorsk, furmanov, kandalaksha, leningradskaya, lyantor, millerovo, nizhneudinsk, baksan
        rus: kulebaki, novovoronezh, protvino, rezh, rostokino, sestroretsk, tayshet, tynda, uchaly, uglich, bogorodsk
        rus: novokubansk, serdobsk, slantsy, sukhoy-log, temryuk, teykovo, beslan, blagodarnyy, chernushka
        rus: goryachevodskiy, kasimov, korsakov, shumerlya, staraya-derevnya, valuyki, yalutorovsk, abinsk, aznakayevo
        rus: baltiysk, dinskaya, gulkevichi, karabulak, kinel, kondopoga, kushva, nurlat, ostrogozhsk, slavgorod
        rus: staraya-russa, trekhgornyy, ust-dzheguta, artemovskiy, asha, dobryanka, istra, kamenka, kizilyurt
        rus: kotovsk, krasnoznamensk, nartkala, petrovsk, primorsko-akhtarsk, segezha, severouralsk, verkhniy-ufaley
        rus: yablonovskiy, zima, bogdanovich, desnogorsk, drozhzhino, gudermes, inta, kholmsk, lukhovitsy
        rus: maloyaroslavets, marks, slobodskoy, udomlya, velikiy-ustyug, yubileyny, barabinsk, donskoy, dyurtyuli
        rus: gorodets, kimovsk, kudymkar, likino-dulevo, mozhaysk, nakhabino, pavlovskaya, privolzhskiy, rostov-veliky
        rus: sosnovoborsk, znamensk, aminyevo, annino, balabanovo, bogoroditsk, borzya, davydkovo, divnogorsk
        rus: karpinsk, kirzhach, kolomenskoye, kostomuksha, kudrovo, kuryanovo, kuskovo, lazarevskoye, leninskiye-gory
        rus: leonovo, luzhniki, matveyevskoye, mednogorsk, mikhalkovo, nikulino, petrovskaya, shatura, sorochinsk
        rus: starominskaya, topki, vorobyovo, vostryakovo, yugorsk, zagorye
        rwa: kigali, gisenyi, musanze, nyagatare, gitarama, muhanga, butare, kibuye, rwamagana, kibungo, byumba
        rwa: cyangugu, shyorongi, ndera, kirambo, kagano, ngororero, macuba, karengera, nyanza
        sau: jeddah, riyadh, makkah, madinah, dammam, sultanah, buraydah, taif, tabuk, hail, najran, al-kharj
        sau: khamis-mushait, al-hufuf, al-mubarraz, hafar-al-batin, thuqbah, al-jubayl, abha, yanbu, unaizah, khobar
        sau: arar, sakakah, az-zulfi, jizan, qurayyat, sabt-alalayah, dhahran, al-qatif, al-bahah, ad-dawadimi, tarut
        sau: ar-rass, bariq, al-lith, ash-shafa, rabigh, sayhat, king-faisal-military-city, ras-tanura, al-khafji
        sau: baljurashi, afif, ~ranyah, al-bukayriyah, turaif, tayma, ad-dilam, al-mithnab, umluj, shaqra
        sdn: khartoum, omdurman, khartoum-north, nyala, port-sudan, kassala, el-obeid, al-qadarif, kosti
        sdn: wad-medani, el-daein, el-fasher, singa, ad-damazin, al-junaynah, rabak, el-geneina-fort, sennar
        sdn: al-manaqil, gereida, atbara, an-nuhud, ad-damir, ad-douiem, kadugli, buram, new-halfa, shendi, dilling
        sdn: er-roseires, dongola, umm-ruwaba, kas, mellit, shiariah, abu-jibeha, al-hasaheisa, kabkabiyah
        sdn: khashm-al-qirbah, suakin, tullus, al-mijlad, tokar, ar-rahad, sinkat, zalinjay, kutum, as-suki, babanusah
        sdn: tandalti, ~al-faw, jubayt
        sen: dakar, pikine, touba, guediawaye, thies, kaolack, rufisque, mbour, saint-louis, thies-nones
        sen: rufisque-est, ziguinchor, diourbel, tambacounda, louga, kolda, tivaouane, mbake, tiebo, keur-medoune
        sen: richard-toll, bargny, dougnane, kaffrine, bargny-guedj, bargny-ngoude, diamniadio, nguekhokh, dara, joal
        sen: velingara, sebikhotane, jaxaay-parcelle-niakoul-rap, niakoul-rab, sali, mboro, fatick, bambey
        sen: medina-gounas, ndiareme-limamoulaye, le-plateau, ndibene-dahra, koungheul, sedhiou, kedougou
        sgp: singapore, bedok-new-town, ulu-bedok, sengkang-new-town, tampines-estate, jurong-town
        sgp: tampines-new-town, woodlands, jurong-west, yishun-new-town, hougang-new-town, punggol
        sgp: bukit-batok-new-town, bukit-merah-estate, kampong-pasir-ris, bukit-panjang-new-town, kembangan
        sgp: toa-payoh-new-town, serangoon, serangoon-new-town, geylang, sembawang-estate, kallang, queenstown-estate
        sgp: clementi-housing-estate, bishan-new-town, bukit-timah, jurong-east, pasir-ris-new-town, novena
        sgp: matilda-estate, marine-parade, keat-hong-village, simei-new-town, yew-tee, kaki-bukit-estate
        sgp: serangoon-garden, peng-siang, eunos, kangkar
        slb: honiara, panatina
        sle: freetown, kenema, bo, koidu, makeni, port-loko, njala
        slv: san-salvador, soyapango, san-miguel, mejicanos, santa-tecla, apopa, delgado, sonsonate, usulutan
        slv: cojutepeque, cuscatancingo, zacatecoluca, ilopango, ahuachapan, antiguo-cuscatlan, chalchuapa
        som: mogadishu, borama, hargeysa, berbera, kismayo, marka, el-dibir, ruqi, baidoa, cabudwaaq, burao
        som: kaambooni, gebiley, bosaso, beled-hawo, balanbale, afgooye, gaalkacyo, laascaanood, garoowe, beledweyne
        som: qoryooley, jawhar, jilib, baardheere, jamaame, dhabad, ceerigaabo, luuq
        srb: belgrade, nis, novi-sad, zemun, kragujevac, subotica, leskovac, novi-pazar, kraljevo, zrenjanin
        srb: pancevo, krusevac, uzice, smederevo, valjevo, vranje, trstenik, zajecar, sombor, kikinda, pozarevac
        srb: pirot, sremska-mitrovica, vrsac, jagodina, ruma
        ssd: juba, winejok, yei, malakal, wau, kuacjok, pajok, gogrial, yambio, aweil, rumbek
        stp: sao-tome
        sur: paramaribo, blauwgrond
        svk: bratislava, kosice, petrzalka, nitra, presov, banska-bystrica, trnava, trencin, martin, poprad
        svk: stare-mesto, prievidza, zvolen, povazska-bystrica, nove-zamky, dubravka, karlova-ves, michalovce
        svk: spisska-nova-ves, komarno, bardejov, dlhe-diely, humenne, levice, liptovsky-mikulas
        svn: ljubljana, maribor, celje, kranj
        swe: stockholm, gothenburg, malmo, uppsala, linkoping, sollentuna, umea, sodermalm, vasteras, jonkoping
        swe: helsingborg, norrkoping, huddinge, lund, lulea, gavle, haninge, bromma, boras, vaxjo, halmstad
        swe: sodertalje, kungsholmen, eskilstuna, karlskrona, solna, karlstad, molndal, taby, vasastaden, sundsvall
        swe: trollhattan, lidingo, borlange, tumba, kristianstad, kalmar, nykoping, falun, skovde, upplands-vasby
        swe: skelleftea, sundbyberg, uddevalla, varberg, danderyd, landskrona, vallentuna, motala
        swz: manzini, mbabane
        syr: aleppo, damascus, homs, latakia, ar-raqqah, deir-ez-zor, al-qamishli, al-bab, idlib, duma, jaramana
        syr: manbij, as-salamiyah, al-tabqa, darayya, jablah, as-safirah, as-suwayda, at-tall, al-mayadin, ar-rastan
        syr: kabbasin, tadmur, babila, an-nabk, khan-shaykhun, nawa, kafranbel, al-qusayr, yabrud, baniyas
        syr: jisr-ash-shughur, tallbisah, al-qunaytirah, saraqib, tadif, jayrud, masyaf, al-qaryatayn, salqin, binnish
        syr: burj-islam, jasim
        tcd: ndjamena, moundou, abeche, sarh, kelo, am-timan, doba, pala, bongor, goz-beida, koumra, mongo, bol
        tcd: deressia, mao, iriba, faya-largeau, bitkine, bebedja, massakory, umm-hajar, moussoro, biltine, ~lere
        tcd: fianga, gore
        tgo: lome, sokode, kara, atakpame, kpalime, bassar, dapaong, tsevie, aneho, anie, notse
        tha: bangkok, samut-prakan, mueang-nonthaburi, chon-buri, phra-pradaeng, bang-khae, hat-yai, pak-kret
        tha: sai-mai, si-racha, latkrabang, watthana, khlong-sam-wa, bang-khun-thian, lat-krabang, ban-khlong-prawet
        tha: chatuchak, chom-thong, nong-chok, lampang, nong-khaem, bang-kapi, bueng-kum, kabin-buri, surat-thani
        tha: din-daeng, udon-thani, chiang-mai, hua-hin, nakhon-ratchasima, ban-samae-dam, bang-sue, lat-phrao
        tha: phasi-charoen, ubon-ratchathani, ban-i-chang, thon-buri, khlong-luang, bangkok-noi, nakhon-pathom
        tha: pattaya, thung-khru, suan-luang, khon-kaen, wang-thonglang, khlong-toei, lak-si, dusit, rayong, bang-bon
        tha: taling-chan, nakhon-si-thammarat, si-maha-phot, bang-rak, chanthaburi, tha-raeng, bang-na, anusawari
        tha: yala, bang-phlat, ratchaburi, phra-khanong, saphan-sung, khan-na-yao, ban-mai, rat-burana, sathon
        tha: nakhon-sawan, yan-nawa, bang-sue-subdistrict, phuket, sathorn, bang-kruai, chiang-rai, huai-khwang
        tha: khlong-chan, sakon-nakhon, thawi-watthana, khlong-san, ratchathewi, bangkok-yai, krathum-baen
        tha: ban-ko-sire, phaya-thai, khlong-kum, huamak, saraburi, trang, sattahip, kanchanaburi, nong-khai
        tha: samut-sakhon, phitsanulok, ban-tha-kham, songkhla, ban-lam-luk-ka, bang-khae-nuea, prachantakham
        tha: chaiyaphum, kamphaeng-phet, uttaradit, ban-pong, lop-buri, na-di, phra-phutthabat, chumphon, kalasin
        tha: klaeng, pathum-wan, suphan-buri, wat-tha-phra, ban-lak-song, ban-talat-yai, tha-maka, maha-sarakham
        tha: phra-nakhon, pom-prap-sattru-phai, ko-samui, phetchabun, phra-nakhon-si-ayutthaya, cha-am, chachoengsao
        tha: bangkok-riverside, chong-nonsi, pak-chong, takua-pa, narathiwat, pran-buri, chum-phae, phetchaburi, sadao
        tha: surin, mae-sot, si-sa-ket, lamphun, pattani, phatthalung, warin-chamrap, wong-sawang, su-ngai-kolok
        tha: tha-yang, ban-phaeo, bang-bua-thong, lat-yao, nong-khae, ban-na, bang-phai, mukdahan, bang-lamung, roi-et
        tha: wichian-buri, ban-sang, chan-kasem, khao-saming, khetsamsenok, khlong-yai, khwaeng-bang-khae, phrae
        tha: wichit, mae-chan, sam-phran, sukhothai, ban-ang-sila, kantharalak, photharam, ban-phai, bang-khlo
        tha: det-udom, loei, phichit, samut-songkhram, tha-bo, amnat-charoen, kathu, nakhon-phanom, nong-bua-lamphu
        tha: satun, ban-ratsada, chomphon, prachuap-khiri-khan, ban-khlong-bang-phran, prachin-buri, san-kamphaeng
        tha: bang-khun-si, krabi, na-klang, yaring, ban-aranyik, kaeng-khoi, sam-sen-nai
        tjk: dushanbe, isfara, istaravshan, kulob, konibodom, khujand, bokhtar, qayroqqum, vahdat, tursunzoda
        tjk: buston, panjakent, khorugh, zarhalol
        tkm: ashgabat, turkmenabat, dasoguz, mary, turkmenbasy, balkanabat, bayramaly, tejen, gyzylarbat
        tkm: magdanly, arkadag, boldumsaz, baherden, koneurgenc, yoloten, yylanly, gokdepe, kaka, kerki, sarahs, gumdag
        tls: dili
        tto: chaguanas, mon-repos, port-of-spain, arima
        tun: tunis, sfax, sousse, sukrah, kairouan, bizerte, sakiet-ed-daier, el-mourouj, aryanah, gabes, sejoumi
        tun: hammamet, sakiet-ez-zit, gafsa, la-gazelle, monastir, la-marsa, houmt-souk, msaken, ben-arous, le-kram
        tun: ben-gardane, ettadhamen, kasserine, douar-hicher, zarzis, feriana, rades, le-bardo, medenine, nabeul
        tun: la-mohammedia, oued-lill, tataouine, skanes, el-mgarsa, kelaa-kebira, kelibia, moknine, beja, douane
        tun: menzel-bourguiba, mnihla, djemmal, ksar-hellal, el-kef, jendouba, mahdia, el-hamma, sidi-bouzid, fouchana
        tun: jedeida, la-goulette, soliman, hammam-lif, kalaa-srira, zouila, el-ain, dar-chabanne, hammam-sousse
        tun: teboulba, boumhel-el-bassatine, gremda, metlaoui, menzel-temime, ksour-essaf, tozeur, douz, ez-zahra
        tun: el-ksar, la-sebala-du-mornag, sidi-abid, manouba, mateur, midoun, borj-cedria, rass-el-djebel, siliana
        tun: dahmani
        tur: istanbul, ankara, bursa, gaziantep, diyarbakir, adana, kayseri, konya, antalya, esenyurt, eskisehir
        tur: kucukcekmece, erzurum, malatya, bagcilar, bahcelievler, umraniye, mersin, nilufer, van, esenler
        tur: sancaktepe, karabaglar, batman, muratpasa, elazig, sultangazi, maltepe, beylikduzu, antakya, samsun
        tur: kahramanmaras, usak, alanya, atasehir, sultanbeyli, fatih, tarsus, karsiyaka, konak, aksaray, denizli
        tur: batikent, adiyaman, adapazari, gebze, merkezefendi, zeytinburnu, sivas, afyonkarahisar, trabzon, manisa
        tur: balikesir, ordu, osmaniye, arnavutkoy, duzce, basaksehir, kirikkale, kutahya, bolu, edirne, karaman
        tur: siverek, isparta, golbasi, aydin, buyukcekmece, eregli, viransehir, erzincan, kirsehir, kiziltepe, cizre
        tur: silifke, mardin, tokat, bingol, derince, giresun, karabuk, kastamonu, agri, samandag, tekirdag, nazilli
        tur: rize, salihli, amasya, siirt, silopi, kilis, turhal, arsuz, bandirma, turgutlu, igdir, mustafakemalpasa
        tur: suruc, zonguldak, manavgat, soma, kahta, ceyhan, burdur, polatli, bafra, mugla, ercis, kars, nigde
        tur: korfez, luleburgaz, kozan, nusaybin, patnos, yozgat, akcapinar, akhisar, fatsa, mus, nizip, bartin
        tur: elbistan, hakkari, midyat, nevsehir, bilecik, bismil, belek, tatvan, gemlik, yalova, yuksekova, ayvalik
        tur: dogubayazit, kadirli, soke, ardesen, silvan, ahlat, aksehir, kusadasi, sorgun, urla, biga, fethiye
        tur: kirikhan, kirklareli, anamur, bergama, dortyol, golcuk, reyhanli, bolvadin, bozuyuk, eminonu, zile
        tur: bitlis, menemen, silivri, adilcevaz, erbaa, ergani, tavsanli, orhangazi, seydisehir, gungoren-merter
        tur: kavakli, merter-keresteciler, merzifon, torbali, karapinar, keskin, mut, niksar, alasehir, bayburt, kulu
        tur: suluova, tire, erdemli, akcaabat, kirecocagi, aliaga, beysehir, birecik, karacabey, kesan, bulancak
        tur: milas, sandikli, besni, edremit, gonen, afsin, bodrum, cimin, gumushane, karasu-mahallesi, yalvac
        tur: beypazari, burhaniye, sungurlu, vakfikebir, besikduzu, kestel, osmancik, serik, uzunkopru, akcakoca
        tur: develi, dinar, gorukle, hendek, hinis, safranbolu, tunceli, yerkoy, goksun, simav, marmaris, akcakale
        tur: etlik, kumru, kurtalan, yesilli, bulanik, ceylanpinar, kula, mimarsinan, of, ortakoy, beykonak, gorele
        tur: karamursel, karasu, kemalpasa
        twn: taipei, new-taipei-city, taichung, kaohsiung, tainan, banqiao, taoyuan, hsinchu, keelung, fengshan
        twn: neihu, chiayi-city, yongkang, chang-hua, changhua, zhubei, bade, xizhi, danshui, shulin, yuanlin, sanxia
        twn: neili, douliu, toufen, taitung, hualien-city, caotun, zhudong, daxi, yilan, yingge, miaoli, puli, xinying
        twn: wufeng, magong, xihu, donggang, zhushan, erlin, buzi, taibao, xiluo, shetou, yongjing, tianzhong, beidou
        twn: beigang, jinhu, xingang
        tza: dar-es-salaam, mwanza, dodoma, zanzibar, arusha, mbeya, morogoro, kahama, tanga, geita, tabora
        tza: sumbawanga, songea, kibaha, bariadi, kasulu, kigoma, singida, moshi, tunduma, ifakara, mpanda, iringa
        tza: bunda, musoma, bukoba, mtwara, shinyanga, tarime, nzega, makumbako, sengerema, handeni, katumba, mafinga
        tza: lindi, ushirombo, njombe, kilosa, masasi, vwawa, bagamoyo, kondoa, katoro, vikindu, babati, korogwe
        tza: mbinga, uyovu, buseresere, chake-chake, kibaigwa, masumbwe, merelani, tukuyu, utengule, mbuguni, tunduru
        tza: kyela, diobahika, igunga, ikwiriri, mbulu, mwandege, nansio, rujewa, dumila, geiro, mapinga, mlowo
        tza: namanyere, nguruka, newala-kisimani, boma-la-ngombe, kidatu, kidodi, magu, misungwi, wete, biharamulo
        tza: chalinze, lushoto, mlimba, newala, same, kirando, somanda, bugarama, ngudu, tumbi, mvomero, urambo
        tza: chanika, chato, kibiti, kisesa, mpwapwa, nungwi
        uga: kampala, nansana, kira, bunamwaya, kyengera, mbarara, kasangati, mukono, njeru, gulu, katabi
        uga: kajansi, lugazi, hoima, mubende, lira, ibanda, masaka, kasese, mbale, masindi, mityana, entebbe, jinja
        uga: wakiso, rutoma, bwizibwera, kotido, arua, nakivale-refugee-camp, apac, kamuli, iganga, koboko
        uga: fort-portal, soroti, mpondwe, kitgum, kabale, kapchorwa, luwero, mpigi, rwamwanja-refugee-camp, tororo
        uga: yumbe, bugembe, ishaka, kumi, kasanje, pallisa, nebbi, adjumani, paidha, rukungiri, bugiri, buyale
        uga: kakira, isingiro, nakaloke, busesa, wobulenzi, kayunga, nyachera
        ukr: kyiv, kharkiv, odesa, dnipro, donetsk, lviv, zaporizhzhya, kryvyy-rih, sevastopol, mykolayiv
        ukr: vinnytsya, saltivka, luhansk, desna, dniprovskyi, pravyi-bereh, darnytsya, makiyivka, simferopol
        ukr: chernihiv, poltava, khmelnytskyi, cherkasy, chernivtsi, zhytomyr, sumy, rivne
        ukr: vyhurivshchyna-troyeshchyna, horlivka, obolon, ivano-frankivsk, mariupol, kamyanske, ternopil, kremenchuk
        ukr: shevchenkivskyi, kropyvnytskyi, lutsk, bila-tserkva, rayon-ktz, verhunskyi, borshchahivka, desnyanskyi
        ukr: novozavodskyi, tsentralnyi, rutchenkivskyi, fortechnyi, nyzhnodniprovsk, avtozavodskyi, sykhiv, zarichnyi
        ukr: kerch, melitopol, bohuniya, kramatorsk, shevchenko, kovpakivskyi, kyivskyi, mykilska-borshchahivka
        ukr: vilkhivskyi, livoberezhnyi, cheremushky, tsentralno-miskyi, smolyanskyi, uzhhorod, korolyov, brovary
        ukr: hirnytskyi, yevpatoriya, alchevsk, berdyansk, nikopol, slovyansk, pozniaky, chumakivskyi, kalynivskyi
        ukr: skhidni-kvartaly, kalmiuskyi, kindrativskyi, pavlohrad, oleksandrivskyi, oleksiyivka, pechersk
        ukr: siverskodonetsk, kamyanets-podilskyi, yuzivskyi, kharkivskyi-masyv, lysychansk, bohodukhivskyi
        ukr: lisovyi-masyv, podilskyi, mukachevo, voznesenskyi, konotop, voskresenka, uman, bakhmut, berestovskyi
        ukr: khrustalnyi, yalta, oleksandriya, yenakiyeve, kryukiv, tekstylnyk, berdychiv, chokolivka, drohobych
        ukr: kadiyivka, shostka, nyvky, prymorskyi, shakhtarsk, mykytivskyi, samar, izmayil, vidradnyi
        ukr: darnytskyi-masyv, feodosiya, kostyantynivka, kovel, kherson, nizhyn, smila, irpin, kalush, boryspil
        ukr: sheptytskyi, dovzhansk, holosiyiv, inhulets, pervomaysk, shulyavka, korosten, stryi, kolomyia, pokrovsk
        ukr: chornomorsk, vynohradar, khartsyzk, rubizhne, snizhne, zvyahel, lozova, chystyakove, druzhkivka
        ukr: khanzhonkivskyi, sotsmisto, svyatoshyn, antratsyt, enerhodar, hruzkyi, pryluky, bosse
        ukr: pivdenna-borshchahivka, horishni-plavni, nova-zabudova, novovolynsk, sorokyne, bilhorod-dnistrovskyi
        ukr: okhtyrka, berezniaky, myrnohrad, izyum, nova-darnytsya, pivnichna-saltivka, rovenky, syrets, bryanka
        ukr: fastiv, lubny, marhanets, molodizhne, nova-kakhovka, svitlovodsk, bucha, kamyanobridskyi, varash
        ukr: vyshneve, zhovti-vody, dzhankoy, hladkivka, stare-misto, bilychi, khanzhonkove, novyi-lviv, shepetivka
        ukr: sonyachnyi, telychka, myrhorod, pivnichni-osokorky, podilsk, pivdennoukrainsk, romny, dubno
        ukr: pivnichno-brovarskyi-masyv, pokrov, vasylkiv, volodymyr-volynskyi, yasynuvata, chuhuyiv, netishyn
        ukr: priorka, sokolohirsk, avdiyivka, kakhovka, karavayevi-dachi, slavuta, vyshhorodskyi-masyv, arshyntseve
        ukr: boyarka, oleksandrivska-slobidka, sambir, starokostyantyniv, teremky, zhmerynka, minskyi-masyv
        ukr: voznesensk, vyshhorod, boryslav, pivdenne, solomyanka, hlukhiv, lukyanivka, novoyavorivsk, obukhiv, podil
        ukr: kostopil, masany, mohyliv-podilskyy, synelnykove, toretsk, yany-kapu
        ury: montevideo, maldonado, rivera, paysandu, las-piedras, tacuarembo, melo, artigas, durazno, minas
        ury: san-jose-de-mayo, colonia-del-sacramento, barros-blancos
        usa: new-york-city, los-angeles, brooklyn, chicago, queens, houston, phoenix, philadelphia, san-antonio
        usa: manhattan, san-diego, the-bronx, dallas, jacksonville, fort-worth, san-jose, austin, columbus, charlotte
        usa: indianapolis, san-francisco, seattle, denver, nashville, washington, oklahoma-city, el-paso, boston
        usa: portland, detroit, las-vegas, new-south-memphis, memphis, louisville, baltimore, south-boston
        usa: albuquerque, milwaukee, fresno, tucson, sacramento, atlanta, miami, omaha, raleigh, kansas-city
        usa: long-beach, mesa, staten-island, colorado-springs, virginia-beach, oakland, tampa, tulsa, minneapolis
        usa: wichita, arlington, bakersfield, cleveland, new-orleans, aurora, anaheim, honolulu, west-raleigh, orlando
        usa: lexington, riverside, corpus-christi, lexington-fayette, cincinnati, santa-ana, stockton, pittsburgh
        usa: saint-paul, lincoln, anchorage, meads, greensboro, henderson, plano, newark, madison, st-louis
        usa: chula-vista, toledo, jersey-city, reno, chandler, fort-wayne, buffalo, durham, st-petersburg, irvine
        usa: laredo, lubbock, gilbert, tri-cities, winston-salem, glendale, norfolk, hialeah, garland, irving
        usa: scottsdale, boise, chesapeake, north-las-vegas, fremont, spokane, baton-rouge, richmond, upper-west-side
        usa: paradise, tacoma, jamaica, san-bernardino, huntsville, salt-lake-city, des-moines, fontana, modesto
        usa: rochester, maryvale, oxnard, worcester, moreno-valley, little-rock, fayetteville, huntington-beach
        usa: tallahassee, yonkers, cypress, amarillo, akron, grand-rapids, montgomery, knoxville, peoria, providence
        usa: sunrise-manor, grand-prairie, shreveport, brownsville, newport-news, overland-park, fort-lauderdale
        usa: mobile, santa-clarita, chattanooga, east-flatbush, spring-valley, eugene, cape-coral, garden-grove
        usa: oceanside, rancho-cucamonga, tempe, east-new-york, ontario, sioux-falls, fort-collins, springfield
        usa: hollywood, clarksville, elk-grove, pembroke-pines, deer-valley, murfreesboro, corona, port-saint-lucie
        usa: mckinney, lancaster, cary, hayward, palmdale, tempe-junction, salinas, sunnyvale, east-chattanooga
        usa: frisco, jackson, pasadena, pomona, lakewood, washington-heights, escondido, astoria, borough-park
        usa: rockford, bridgeport, east-hampton, joliet, naperville, paterson, savannah, gainesville, mesquite
        usa: syracuse, surprise, torrance, columbia, metairie-terrace, fullerton, killeen, mcallen, orange, bellevue
        usa: metairie, hampton, miramar, van-nuys, west-valley-city, dayton, olathe, warren, carrollton, thornton
        usa: charleston, midland, sterling-heights, waco, denton, cedar-rapids, new-haven, roseville, visalia
        usa: coral-springs, elizabeth, thousand-oaks, concord, norman, stamford, alhambra, east-los-angeles, kent
        usa: simi-valley, sunset-park, abilene, topeka, koreatown, amherst, sheepshead-bay, victorville, chico
        usa: hartford, lafayette, north-stamford, vallejo, allentown, berkeley, west-palm-beach, evansville, palm-bay
        usa: fargo, ann-arbor, billings, clearwater, independence, el-monte, harlem, westminster, arvada, beaumont
        usa: east-harlem, provo, round-rock, wilmington, carlsbad, downey, odessa, costa-mesa, elmhurst, miami-gardens
        usa: north-peoria, bushwick, elgin, fairfield, gravesend, lansing, inglewood, tuscaloosa, west-jordan, antioch
        usa: east-independence, gresham, high-point, lowell, richardson, temecula, centennial, murrieta, pueblo
        usa: enterprise, everett, greeley, north-charleston, pearland, waterbury, west-covina, college-station
        usa: norwalk, pompano-beach, south-fulton, boulder, broken-arrow, daly-city, burbank, green-bay, sandy-springs
        usa: universal-city, clovis, lakeland, lewisville, wichita-falls, brandon, el-cajon, rialto, tyler, davenport
        usa: edison, hillsboro, albany, las-cruces, new-bedford, south-bend, chinatown, davie, renton, roanoke, vista
        usa: clinton-township, erie, kenosha, portsmouth-heights, san-angelo, alief, allen, compton, flint
        usa: league-city, spring-hill, dorchester, mission-viejo, beaverton, highlands-ranch, lawton, south-gate
        usa: sparks, vacaville, ventura, asheville, brockton, dearborn, federal-way, lees-summit, yuma, fall-river
        usa: fordham, livonia, orem, roswell, spokane-valley, boca-raton, carson, flatbush, hesperia, lawrence, quincy
        usa: santa-monica, the-woodlands, west-albany, yakima, arden-arcade, boyle-heights, longmont, lynn
        usa: miami-beach, plantation, san-marcos, macon, redding, santa-barbara, edmond, greenville, meridian
        usa: san-leandro, nampa, sandy-hills, trenton, carmel, deltona, fort-smith, hawthorne, livermore, suffolk
        usa: sugar-land, toms-river, waukegan, bend, canarsie, citrus-heights, enchanted-hills, indio, kirkland
        usa: menifee, nashua, newport-beach, rio-rancho, sandy, tracy, whittier, bloomington, canton, champaign
        usa: clifton, duluth, germantown, greenburgh, lehigh-acres, west-town, bellingham, chino, near-north-side
        usa: ofallon, ogden, redwood-city, danbury, east-norwalk, edinburg, hoover, sunrise, ahwatukee-foothills
        usa: buena-park, cicero, hemet, johns-creek, mid-city, mission, troy, bryan, lake-forest, longview, merced
        usa: palm-coast, sioux-city, westland, cranston, farmington-hills, largo, mount-pleasant, san-tan-valley
        usa: warwick, avondale, homestead, kendall, mountain-view, napa, somerville, south-suffolk, tustin
        usa: belmont-cragin, brooklyn-park, deerfield-beach, goodyear, lynchburg, medford, new-rochelle, pleasanton
        usa: sylmar, alafaya, alameda, bellflower, chino-hills, kennewick, town-n-country, auburn, baldwin-park, gary
        usa: hammond, milpitas, racine, scranton, springdale, baytown, brick, camden, fishers, folsom, kalamazoo
        usa: lake-charles, pharr, saint-joseph, san-ramon, upland, arlington-heights, bismarck, cheektowaga, doral
        usa: evanston, kings-bridge, loveland, manteca, south-ozone-park, waterford, wyoming, appleton, bolingbrook
        usa: fort-myers, gastonia, iowa-city, layton, missouri-city, perris, schaumburg, shelby, union-city
        usa: boynton-beach, decatur, jonesboro, logan-square, rapid-city, rochester-hills, south-lawndale, southfield
        usa: warner-robins, apple-valley, daytona-beach, franklin, new-britain, saint-george, temple, turlock
        usa: west-ridge, centreville, flower-mound, gulfport, lauderhill, lynwood, missoula, passaic, pawtucket
        usa: rancho-cordova, redlands, riverview, rock-hill, silver-spring, waukesha, west-gulfport, cherry-hill
        usa: flagstaff, mira-mesa, muncie, new-braunfels, woodland-hills, frederick, kissimmee, north-richland-hills
        usa: palatine, pasco, pittsburg, ridgewood, weston, bossier-city, conroe, cordova, dothan, framingham
        usa: maple-grove, mount-vernon, northridge, redondo-beach, walnut-creek, camarillo, davis, eau-claire
        usa: forest-hills, gaithersburg, glen-burnie, jackson-heights, kenner, south-san-francisco, waldorf, woodbury
        usa: yorba-linda, bayonne, bayside, casas-adobes, delray-beach, eagan, johnson-city, lincoln-park, marysville
        usa: north-little-rock, oshkosh, palo-alto, rockville, south-jordan, yuba-city, ames, atascocita, broomfield
        usa: cedar-park, cheyenne, dale-city, ellicott-city, framingham-center, harlingen, laguna-niguel, middletown
        usa: park-slope, parkchester, reseda, saint-charles, saint-cloud, san-clemente, schenectady, shawnee
        usa: west-lynchburg, celina, conway, east-orange, janesville, lodi, madera, north-hollywood, pico-rivera
        usa: portage-park, skokie, tamarac, west-bloomfield-township, west-des-moines, youngstown, alpharetta
        usa: bowling-green, carol-city, dundalk, eden-prairie, flatlands, florence-graham, lorain, montebello
        usa: north-bergen, rogers, waltham, west-hartford, blaine, coon-rapids, council-bluffs, east-village
        usa: encinitas, haverhill, jupiter, la-habra, millcreek, north-miami, north-port, tulare, west-coon-rapids
        usa: burnsville, carmichael, castro-valley, irvington, lake-elsinore, malden, monterey-park, national-city
        usa: rocklin, taylor, utica, bensalem, bensonhurst, bethesda, brentwood, canoga-park, casper, coney-island
        usa: cupertino, financial-district, gardena, grand-junction, la-mesa, lakeville, moore, petaluma, pine-hills
        usa: rancho-penasquitos, redmond, rowlett, taylorsville, terre-haute, valley-glen, vineland, west-allis
        usa: west-hollywood, canyon-country, chapel-hill, coconut-creek, eastvale, fountainebleau, great-falls, hamden
        usa: huntington-park, idaho-falls, leander, marietta, meriden, noblesville, owensboro, pontiac, port-orange
        usa: royal-oak, saint-clair-shores, arcadia, bartlett, bowie, brookline, carson-city, central-city, clay
        usa: des-plaines, dubuque, lehi, novi, ocala, orland-park, reston, sanford, south-vineland, white-plains
        usa: woodland, center-city, grand-forks, kokomo, midwest-city, new-brunswick, palm-harbor, pflugerville
        usa: santee, south-whittier, tinley-park, wayne, ankeny, berwyn, chicopee, dearborn-heights, diamond-bar
        usa: fountain-valley, hendersonville, irving-park, kendale-lakes, north-hills, oak-lawn, piscataway
        usa: porterville, smyrna, union, abington, anderson, castle-rock, chicago-lawn, corvallis, greenwood, hanford
        usa: hempstead, morningside-heights, north-chicopee, novato, olympia, paramount, port-arthur, rocky-mount
        usa: sarasota, shoreline, tamiami, towson, uptown, valdosta, allapattah, blue-springs, bradenton, colton
        usa: cypress-hills, east-pensacola-heights, edgewater, encanto, euless, hacienda-heights, highland
        usa: mount-prospect, normal, pocatello, port-charlotte, richland, rogers-park, rosemead, spring, west-haven
        usa: weymouth, briarwood, cathedral-city, commerce-city, elyria, gilroy, hoboken, kingsport, lake-havasu-city
        usa: little-havana, ozone-park, pensacola, poinciana, revere, university-of-texas, watsonville, west-new-york
        usa: wheaton, yucaipa, albany-park, delano, desoto, downtown-dc, elkhart, florissant, glendora, harrisonburg
        usa: hoffman-estates, huntersville, la-crosse, lenexa, levittown, methuen, milford, oak-park
        usa: palm-beach-gardens, peabody, perth-amboy, placentia, sammamish, sherman-oaks, south-hill, southaven
        usa: west-sacramento, battle-creek, bonita-springs, brookhaven, caldwell, casa-grande, coral-gables
        usa: east-hartford, enid, grand-island, grapevine, irondequoit, joplin, kentwood, leesburg, minnetonka
        usa: mott-haven, palm-desert, parsippany, pinellas-park, plainfield, queens-village, south-shore, stratford
        usa: the-hammocks, the-trails-of-frisco, the-villages, tigard, aliso-viejo, buckeye, burien
        usa: catalina-foothills, edina, flagami, galveston, harrisburg, havertown, logan, minnetonka-mills
        usa: north-la-crosse, poway, south-peabody, stonecrest, aloha, azusa, bloomfield, cerritos, coeur-dalene
        usa: cuyahoga-falls, downers-grove, east-honolulu, la-mirada, minot, monroe, murray, parker
        usa: rancho-santa-margarita, redford, saginaw, sunnyside, wharton, whitman, wilson, apopka, aspen-hill
        usa: cedar-hill, collierville, covina, dunwoody, east-brunswick, east-lansing, huntington, maricopa, maspeth
        usa: mclean, mishawaka, oxford-circle, portage, rowland-heights, sheboygan, south-bel-air, stillwater
        usa: summerville, west-orange, barnstable, bel-air-south, ceres, country-club, east-providence, euclid, florin
        usa: glenview, gwynn-oak, mission-district, palm-springs, pearl-city, salina, san-luis-obispo, texas-city
        usa: twin-falls, vermont-square, waiau-pacific-palisades, wauwatosa, winnetka, beavercreek, binghamton
        usa: charlottesville, draper, hattiesburg, jeffersonville, kannapolis, lacey, laguna, littleton, mentor
        usa: san-jacinto, wylie, altoona, antelope, apex, auburn-gresham, biloxi, city-of-sammamish, cutler-bay
        usa: enfield, hells-kitchen, keller, oro-valley, saint-louis-park, titusville, west-lafayette, attleboro
        usa: bentonville, blacksburg, bridgewater, brighton-park, cleveland-heights, coachella, danville, encino
        usa: fort-pierce, hackensack, haltom-city, lompoc, oakland-park, penn-hills, pine-bluff, potomac, sayreville
        usa: severn, strongsville, tuckahoe, urbandale, wesley-chapel, west-seneca, altamonte-springs, ashburn
        usa: augusta, bell-gardens, bountiful, bozeman, burleson, dekalb, east-boston, echo-park, el-centro, freeport
        usa: hilo, kalihi-palama, lombard, north-bethesda, north-brunswick, north-lauderdale, north-miami-beach, ocoee
        usa: pittsfield, rego-park, san-bruno, schertz, sierra-vista, southington, west-babylon, altadena, bothell
        usa: east-concord, el-dorado-hills, farmington, fond-du-lac, henrietta, jefferson-city, kearny, la-jolla
        usa: moline, moorhead, morgan-hill, north-highlands, prescott-valley, rancho-palos-verdes, rockwall
        usa: rohnert-park, sayreville-junction, sicklerville, southglenn, state-college, urbana, annandale, beverly
        usa: brea, buffalo-grove, burke, campbell, catonsville, cedar-falls, chatsworth, coppell, edmonds, findlay
        usa: gage-park, hicksville, hutchinson, lake-ridge, leominster, manassas, mankato, marana, mount-laurel
        usa: prescott, riverton, shelton, the-colony, university, west-hills, westfield, woodside, woonsocket
        usa: annapolis, beverly-cove, calexico, carol-stream, carrollwood-village, covington, crystal-lake, fitchburg
        usa: goose-creek, hagerstown, hickory, hilton-head-island, holyoke, la-puente, la-quinta, lincoln-square
        usa: maplewood, marlboro, morris-heights, new-city, ormond-beach, peachtree-corners, san-gabriel, sherman
        usa: south-valley, ~st-johns, streamwood, sumter, teaneck, wilkes-barre, winter-garden, atlantic-city
        usa: billerica, bremerton, bullhead-city, cape-girardeau, coram, culver-city, duncanville, essex, far-rockaway
        usa: grove-city, hallandale-beach, hurst, kensington, marlborough, montclair, new-berlin, north-fort-myers
        usa: northglenn, oakley, olney, pacifica, princeton, puyallup, romeoville, sawtelle, shakopee, wausau, weslaco
        usa: apache-junction, brookfield, carpentersville, channelview, columbia-heights, east-meadow, friendswood
        usa: hanover, hanover-park, hillsborough, hobbs, huber-heights, kailua, lake-oswego, little-elm
        usa: manhattan-valley, martinez, muskegon, muskogee, pleasant-grove, rock-island, stanton, the-acreage
        usa: waipahu, wake-forest, west-oak-lane, westerville, wheeling, whitney, addison, aventura, calumet-city
        usa: delaware, grants-pass, greenfield, hermitage, hilton-head, hollister, indian-trail, jamaica-plain, keizer
        usa: kew-gardens-hills, lake-worth-beach, ~los-banos, mableton, marion, newnan, odenton, park-ridge
        usa: phenix-city, plant-city, reynoldsburg, roy, royal-palm-beach, severna-park, sewell, south-jordan-heights
        usa: spanish-fork, spartanburg, sun-city, texarkana, valley-stream, winter-haven, woodlawn, bartlesville, bell
        usa: beloit, claremont, clifton-park, commack, del-rio, ewing, fort-lee, gadsden, issaquah, kendall-west
        usa: lewiston, lufkin, lynnwood, mattapan, mechanicsville, menomonee-falls, mission-bend, mooresville
        usa: moorpark, new-albany, olive-branch, pahrump, pennsauken, richfield, san-juan-capistrano
        usa: south-miami-heights, temple-city, trumbull, west-torrington, whitestone, woodhaven, bettendorf, boardman
        usa: clinton, cooper-city, cottage-grove, east-florence, east-point, egypt-lake-leto, goldsboro, hot-springs
        usa: kearns, kyle, la-porte, leavenworth, linton-hall, manhattan-beach, merrillville, north-lawndale
        usa: oak-creek, oregon-city, oxon-hill-glassmanor, parkland, peachtree-city, ponte-vedra-beach, prattville
        usa: richmond-west, rosenberg, tupelo, university-city, valrico, wentzville, wildomar, wildwood, willowbrook
        usa: bayview-hunters-point, benton, beverly-hills, brunswick, butte, central-islip, collinwood
        usa: cottonwood-heights, cumberland, dana-point, derry-village, dyker-heights, gahanna, gallatin
        usa: glendale-heights, greenpoint, houma, inver-grove-heights, kaneohe, la-presa, la-vergne, lauderdale-lakes
        usa: leawood, lower-west-side, merritt-island, norristown, north-center, oakton, owasso, pleasant-hill
        usa: queen-creek, riviera-beach, rubidoux, san-dimas, stow, studio-city, torrington, upper-arlington
        usa: vestavia-hills, west-little-river, winter-springs, adelanto, bath-beach, bay-city, carrollwood
        usa: chicago-loop, chillum, cibolo, cobbs-creek, copperas-cove, dakota-ridge, dalton, deer-park, el-mirage
        usa: elk-grove-village, elmont, englewood, fair-lawn, fairborn, foothill-farms, foster-city, golden-glades
        usa: hilliard, hinesville, holland, huntington-station, kearney, kennesaw, lawndale, manitowoc, marrero
        usa: mcminnville, menlo-park, nacogdoches, north-bel-air, north-providence, northbrook, oak-hill, orangevale
        usa: oswego, pekin, redan, seaside, somerton, st-charles, suitland-silver-hill, throgs-neck, tooele
        usa: waxahachie, wenatchee, west-fargo, west-lake-sammamish, williamsburg, woodridge, alabaster, bethel-park
        usa: bustleton, clermont, college-park, cookeville, douglasville, eastpointe, fairbanks, farmers-branch
        usa: gillette, goshen, greater-grand-crossing, greenacres-city, helena, hopkinsville, ken-caryl, kiryas-joel
        usa: la-verne, laramie, mason, massillon, midvale, montgomery-village, mount-lebanon, natick, north-olmsted
        usa: north-ridgeville, oildale, overbrook, petersburg, pullman, randallstown, randolph, santa-rosa-beach
        usa: security-widefield, silver-lake, springville, sun-prairie, university-place, ~valparaiso, walla-walla
        usa: west-englewood, west-lawn, west-village, westlake, brentwood-estates, brighton-beach, centereach
        usa: dania-beach, galesburg, garfield, glastonbury, gurnee, holly-springs, hyde-park, juneau, laguna-hills
        usa: land-o-lakes, lewiston-orchards, michigan-city, mount-juliet, mundelein, myrtle-beach, naugatuck, navarre
        usa: watertown, west-bend, westmont, wheat-ridge, willingboro, aiken, alamogordo, algonquin, ashmont, ballwin
        usa: banning, bel-air-north, brooklyn-center, burlingame, cedar-city, chicago-heights, clearfield, cleburne
        usa: deland, east-lake, eldersburg, estero, fair-oaks, fallbrook, goleta, granger, herriman, holladay, ithaca
        usa: jamestown, kaysville, lake-stevens, lakeside, lawrenceville, lebanon, liberty, long-branch, los-altos
        usa: los-gatos, madison-heights, matthews, miami-lakes, morgantown, new-bern, new-iberia, newington
        usa: north-royalton, north-tonawanda, owings-mills, parkersburg, parkville, pikesville, post-falls
        usa: poughkeepsie, radnor, santa-paula, saratoga, savage, sherwood, south-kingstown, springfield-gardens
        usa: statesboro, walnut, west-roxbury, west-warwick
        uzb: tashkent, andijon, namangan, samarkand, yunusobod, nukus, fergana, bukhara, qarshi, chilanzar
        uzb: angren, tirmiz, jizzax, chirchiq, urganch, navoiy, shahrisabz, olmaliq, xiva, sergeli, chust, bekobod
        uzb: beshariq, quvasoy, guliston, kattaqorgon-shahri, qunghirot, denov, shahrixon, koson, beruniy
        uzb: urgut-shahri, kogon-shahri, yangiyul, parkent, chortoq, tuytepa, gurlan, kosonsoy, novyy-turtkul, quva
        uzb: xonobod, yangiyer, gijduvon-shahri, kitob, uchqurghon-shahri, oqtosh, ohangaron, dashtobod, paxtaobod
        uzb: piskent, rishton, manghit, qorasuv, nurota, oyim, bektemir, muborak
        ven: caracas, maracaibo, valencia, barquisimeto, ciudad-guayana, maturin, maracay, ciudad-bolivar, cumana
        ven: barinas, puerto-la-cruz, petare, cabimas, turmero, san-cristobal, alto-barinas, santa-teresa-del-tuy
        ven: los-teques, guarenas, coro, baruta, valera, ciudad-ojeda, san-fernando-de-apure, guatire, el-tigre
        ven: porlamar, san-felipe, guacara, acarigua, cua, araure, lander, puerto-cabello, calabozo, carupano
        ven: ocumare-del-tuy, el-vigia, valle-de-la-pascua, el-limon, punto-fijo, anaco, tariba, machiques, charallave
        ven: palo-negro, la-victoria, san-carlos-del-zulia, puerto-ayacucho, carora, ejido, la-concepcion, san-carlos
        ven: cagua, mariara, tinaquillo, punta-cardon, yaritagua, guanare, upata, catia-la-mar, cabudare
        ven: los-puertos-de-altagracia, los-rastrojos, tucupita, villa-de-cura, rubio, san-juan-bautista
        ven: san-jose-de-guanipa, la-villa-del-rosario, san-timoteo, el-cafetal, guigue, biruaca, el-tocuyo, zaraza
        ven: socopo, chivacoa, san-joaquin, santa-cruz-de-mara, tacarigua, altagracia-de-orituco, bocono, cantaura
        ven: caicara-del-orinoco, san-antonio-del-tachira, chacao, guasdualito, pampatar, la-fria, punta-de-mata
        ven: mene-grande, pampan, los-dos-caminos, el-hatillo, la-dolorita, urena, villa-bruzual, nirgua, san-josecito
        ven: caucaguito, ciudad-bolivia, cocorote, maiquetia, barinitas, ciudad-piar, quibor, tovar, lecherias
        ven: achaguas, ~santa-barbara, lagunillas, caripito, las-tejerias, piritu, tucupido, cariaco, higuerote
        ven: pueblo-nuevo-el-chivo, capacho-nuevo, carrizal, guiria, pariaguan, duaca, tinaco, caraballeda, guanarito
        ven: la-grita, puerto-piritu, tumeremo, temblador, aroa, la-asuncion, pampanito, sanare, aragua-de-barcelona
        ven: bejuma, caja-seca, la-guardia, la-vela-de-coro, sabana-de-mendoza, tucacas, ospino, caucagua, el-sombrero
        ven: puerto-cumarebo, punta-de-piedras, mamporal
        vir: saint-croix
        vnm: ho-chi-minh-city, hanoi, haiphong, da-nang, bien-hoa, thanh-hoa, vinh, nha-trang, qui-nhon, vung-tau
        vnm: di-an, thai-nguyen, long-bien, gia-lam, phu-quoc, thanh-xuan, long-xuyen, ba-vi, ha-tinh, ninh-hoa
        vnm: ca-mau, ba-dinh, soc-trang, chi-linh, tan-an, sa-dec, cao-lanh, phan-rang-thap-cham, kon-tum, thanh-khe
        vnm: vinh-chau, phuc-yen, tan-chau, long-khanh, la-gi, tra-vinh, tuy-hoa, hoa-thanh, cam-ranh, gia-rai
        vnm: vinh-long, tay-ninh, lao-cai, chu, vinh-yen, nghi-xuan, pleiku, hoang-mai, mong-cai, yen-vinh, hoa-binh
        vnm: tuyen-quang, ha-tien, yen-bai, go-cong, nghia-do, binh-minh, tan-binh, cai-rang, vinh-tuy, gia-nghia
        vnm: dien-bien-phu, an-khe, lai-vung, yen-hoa, linh-dam, nui-thanh, thai-hoa, vinhomes-ocean-park, nga-nam
        vnm: chau-phong, ha-giang, thai-binh, tan-uyen, ha-dong, mui-ne, vinhomes-smart-city, vinhomes-times-city
        vnm: hoan-lao, lai-chau, cai-doi-vam, ninh-binh, quan-hau, a-yun-pa, ham-ninh, hoi-an, co-to, ganh-hao, cat-ba
        vnm: nam-can
        vut: port-vila
        wsm: apia
        yem: sanaa, aden, taiz, ibb, mukalla, dhamar, sayyan, zabid, sadah, bajil, al-bayda, ataq, dhi-as-sufal
        yem: bayt-al-faqih, yarim
        zaf: johannesburg, cape-town, durban, pretoria, soweto, gqeberha, soshanguve, pietermaritzburg, evaton
        zaf: benoni, bloemfontein, thembisa, east-london, vereeniging, boksburg, welkom, krugersdorp, emalahleni
        zaf: rustenburg, diepsloot, randburg, roodepoort, botshabelo, brakpan, kariega, polokwane, germiston
        zaf: richards-bay, vanderbijlpark, athlone, centurion, paarl, klerksdorp, somerset-west, mdantsane, middelburg
        """
}
