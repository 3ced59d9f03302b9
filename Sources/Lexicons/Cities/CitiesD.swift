/// Towns by country, ken to rus: the country's ISO 3166-1 alpha-3 code, then names as in ids; `~` marks a name whose
/// largest bearer lies elsewhere. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of more than 30,000 people.
enum CitiesD {
    static let text = """
        ken: nairobi, kakamega, mombasa, nakuru, ruiru, eldoret, kisumu, kikuyu, thika, naivasha, karuri, matuga
        ken: mwala, langata, ongata-rongai, garissa, jomvu, kitale, limuru, juja, kitengela, kiambu, mlolongo, malindi
        ken: mandera, khwisero, kisii, ngong, mtwapa, wajir, lodwar, athi-river, meru, nyeri, isiolo, ukunda, kiserian
        ken: kilifi, nanyuki, busia, migori, bungoma, narok, embu, githunguri, machakos, el-wak, gilgil, upper-gilgil
        ken: kapenguria, kimilili, kericho, voi, imara-daima-estate, wanguru, habaswein, molo, moyale, ol-kalou
        ken: mumias, homa-bay, kenol, kinoi, masalani, muranga, iten, njoro, webuye, kapsabet, lugulu, tetu, nyahururu
        ken: marsabit, ramu, siaya, maralal, mariakani, kerugoya, mairo-inya, rongai
        kgz: bishkek, osh, manas, karakol, tokmok, uzgen, kara-balta, balykchy, bazar-korgon, naryn, talas
        kgz: razzakov, kyzyl-kyya, suzak
        khm: phnom-penh, takeo, siem-reap, battambang, paoy-paet, dangkao, kampong-chhnang, sihanoukville
        khm: preaek-prasab, kampong-cham, anlong-veaeng, pursat, ta-khmau, phumi-veal-sre, phumi-youl-toung, bavet
        khm: kep, kampong-speu, kandoeng, koh-kong, prey-veng, suong
        kir: tarawa
        kor: seoul, busan, incheon, daegu, daejeon, gwangju, suwon, ulsan, goyang-si, changwon, seongnam-si
        kor: cheongju-si, bucheon-si, cheonan, hwaseong-si, jeonju, ansan-si, anyang-si, kimhae, pohang, jeju-city
        kor: uijeongbu-si, masan, gumi, sejong, pyeongtaek, yangsan, gwangmyeong, wonju, chinju, iksan, gunpo
        kor: chuncheon, suncheon, mokpo, yeosu, gyeongsan-si, gunsan, hanam, gyeongju, osan, geoje, chungju, gangneung
        kor: gimpo-si, icheon-si, guri-si, yangju, seogwipo, gijang, gwangyang, andong, gimcheon, jeongeup
        kor: siheungdong, yeoju, hwado, donghae-city, sangju, asan, wabu, boryeong, muan, namyangju, hongseong
        kor: kwangyang, wanju, yeongju, ungsang, yangpyong, sinhyeon, nangen, sokcho, naeso, mungyeong, hongchon
        kor: changnyeong, seosan, gongju, kochang, kyosai, tongyeong, anseong, hwawon, pubal, uiwang, kosong, chinchon
        kor: buyeo, hwasun, eisen, okcheon, gapyeong, tallang-dong, yecheon, miryang, sinan, yeongam, yeonggwang
        kor: ido-dong, taebaek, damyang, kimje, koesan, munsan, nonsan, yeongdong, jangseong, naju, santyoku, seodong
        kor: ara-dong, cheorwon, hadong, yesan, boseong, jungpyong, heunghae, jangheung, kunwi, yeonil, tangjin
        kor: cheongsong-gun, jinan-gun, kurye
        kwt: as-salimiyah, al-farwaniyah, kuwait-city, ar-rumaythiyah, ar-riqqah, salwa, al-manqaf, ar-rabiyah
        kwt: ~bayan
        lao: vientiane, savannakhet, thakhek, pakse, ban-khoan, xam-nua, luang-prabang, muang-phonsavan
        lbn: beirut, ras-bayrut, sidon, tyre, aley, nabatiye-et-tahta, habbouch, jounieh, zahle, aarsal, ghazieh
        lbn: baalbek, chmistar
        lbr: monrovia, gbarnga, buchanan, ganta, kakata, harbel, zwedru, harper, pleebo-city, foya-kamara
        lby: tripoli, benghazi, misratah, zliten, al-khums, az-zawiyah, zawiya, janzur, sabha, tobruk, ajdabiya
        lby: al-ajaylat, al-jadid, sirte, al-jumayl, darnah, qasr-bin-ghashir, tajura, al-marj, msalatah, as-sawani
        lby: tarhuna, qasr-al-qarabulli, at-taj, bani-walid, al-jawf, gharyan, ubari, zintan, zuwarah, al-abyar
        lby: al-burayqah, sidi-bin-zinah, murzuk
        lka: colombo, dehiwala-mount-lavinia, maharagama, jaffna, moratuwa, negombo, pita-kotte
        lka: sri-jayewardenepura-kotte, kandy, trincomalee, kalmunai, galle, point-pedro, batticaloa, katunayaka
        lka: ambalantota, valvedditturai, matara, battaramulla-south, dambulla, kolonnawa, kotikawatta, anuradhapura
        lka: vavuniya, beliatta, ambalangoda, hendala, badulla, ratnapura, devinuwara, pottuvil, puttalam, ampara
        lka: welisara, bentota, kalutara, matale, mannar, beruwala, homagama, kandana, mulleriyawa, panadura, ja-ela
        lka: wattala
        lso: maseru, maputsoe, mohales-hoek, mafeteng, hlotse, butha-buthe, mabote, quthing
        ltu: vilnius, kaunas, klaipeda, panevezys, alytus, antakalnis, eiguliai, fabijoniskes, naujoji-vilnia
        ltu: marijampole, naujininkai, pasilaiciai, mazeikiai, justiniskes, karoliniskes, lazdynai
        lux: luxembourg, esch-sur-alzette
        lva: riga, daugavpils, liepaja, jelgava, jurmala, ventspils
        mac: macau, taipa, se, luhuan
        mar: casablanca, rabat, fes, tangier, marrakesh, sale, agadir, meknes, oujda, kenitra, tetouan
        mar: al-hoceima, temara, safi, mohammedia, khouribga, el-jadida, beni-mellal, sale-al-jadida, ait-melloul
        mar: nador, dar-bouazza, taza, fes-al-bali, settat, berrechid, khemisset, inezgane, ksar-el-kebir, larache
        mar: guelmim, khenifra, berkane, bouskoura, taourirt, al-fqih-ben-calah, dchira-el-jihadia, oued-zem
        mar: el-kelaa-des-srarhna, sidi-slimane, errachidia, guercif, oulad-teima, ben-guerir, ouislane, tiflet
        mar: lqoliaa, sefrou, taroudant, essaouira, fnidek, sidi-kacem, tiznit, tan-tan, ouarzazate, souk-el-arbaa
        mar: ifrane, youssoufia, lahraouyine, martil, ain-harrouda, ouezzane, skhirate, souq-sebt-oulad-nemma
        mar: benslimane, beni-enzar, mdiq, midelt, sidi-bennour, azrou, my-drarga, tirhanimine, ain-el-aouda
        mar: ben-jerrar, ad-darwa, al-aaroui, bejaad, kasba-tadla, sidi-taibi, jerada, chefchaouen, mrirt, el-aioun
        mar: tinghir, azemmour, souq-larba-al-gharb, zagora, ait-ourir, azilal, smara, sidi-yahia-el-gharb, taounate
        mar: tine-biougra, bouznika, had-soualem, imzouren, zaio, aourir, el-hajeb, zeghanghane, ben-ahmed, tit-mellil
        mar: asilah, mechraa-bel-ksiri, laattaouia, tabount, demnate, sidi-slimane-echcharaa, arfoud, bouarfa, mehdya
        mar: ain-taoujdat, chichaoua, oadar-temsia, tahla, tamesna
        mco: monaco
        mda: chisinau, tiraspol, balti, bender, ribnita, cahul, ungheni
        mdg: antananarivo, toamasina, antsirabe, mahajanga, fianarantsoa, toliara, antsiranana, sambava
        mdg: imerintsiatosika, antalaha, tolanaro, antanifotsy, ambovombe, ambilobe, ambanja, moramanga, antsalova
        mdg: morondava, hell-ville, ivato, ambatondrazaka, amboasary, tsiroanomandidy, manakara, ambalavao
        mdg: maroantsetra, fenoarivo-atsinanana, ambositra, soavinandriana, ihosy, marovoay, ampanihy, antsohihy
        mdg: mahanoro, vangaindrano, ambatofinandrahana, andilamena, soanierana-ivongo, ikongo, faratsiho, mananara
        mdg: nosy-varika, vavatenina, andapa, betafo, farafangana, ambato-boeny, amparafaravola, ambatolampy
        mdg: ambodimanga-ii, didy, maromandia, antsohimbondrona, bealanana, itampolo, fandriana, mampikony
        mdv: male
        mex: mexico-city, tijuana, iztapalapa, puebla, ecatepec-de-morelos, santiago-de-queretaro
        mex: leon-de-los-aldama, ciudad-juarez, zapopan, guadalajara, merida, gustavo-adolfo-madero, monterrey
        mex: ciudad-nezahualcoyotl, mexicali, chihuahua, cancun, naucalpan-de-juarez, hermosillo, culiacan, morelia
        mex: torreon, aguascalientes, san-luis-potosi, saltillo, guadalupe, acapulco-de-juarez, tlalnepantla
        mex: tlaquepaque, coyoacan, tuxtla, reynosa, tlalpan, cuautitlan-izcalli, cuauhtemoc, victoria-de-durango
        mex: heroica-matamoros, ciudad-lopez-mateos, toluca, ciudad-apodaca, ciudad-general-escobedo, ensenada
        mex: xochimilco, venustiano-carranza, veracruz, xalapa-de-enriquez, nuevo-laredo, azcapotzalco, tonala
        mex: ojo-de-agua, benito-juarez, iztacalco, xico, mazatlan, irapuato, miguel-hidalgo, tapachula, villahermosa
        mex: celaya, cuernavaca, ciudad-victoria, soledad-de-graciano-sanchez, tepic, ciudad-obregon, ixtapaluca
        mex: coatzacoalcos, tampico, ciudad-benito-juarez, tlahuac, santa-catarina, uruapan, cholula, nicolas-romero
        mex: zumpango, coacalco, nogales, gomez-palacio, los-mochis, pachuca-de-soto, oaxaca, colonia-del-valle
        mex: tehuacan, magdalena-contreras, puerto-vallarta, campeche, buenavista, ciudad-acuna, jiutepec, monclova
        mex: cabo-san-lucas, ciudad-madero, ciudad-lazaro-cardenas, ciudad-del-carmen, chilpancingo, zamora-de-hidalgo
        mex: poza-rica-de-hidalgo, cuautitlan, san-luis-rio-colorado, san-miguel-de-allende, chicoloapan, chetumal
        mex: chalco, comitan, delegacion-cuajimalpa-de-morelos, salamanca, manzanillo, tuxtepec, cuautla
        mex: piedras-negras, playa-del-carmen, ciudad-delicias, colima, fresnillo, san-juan-del-rio, san-jose-del-cabo
        mex: san-pedro-garza-garcia, zacatecas, ciudad-valles, huixquilucan, orizaba, iguala-de-la-independencia
        mex: heroica-guaymas, navojoa, minatitlan, ciudad-guzman, texcoco-de-mora, yautepec, hidalgo-del-parral
        mex: teziutlan, apatzingan, tepexpan, tulancingo, colonia-lindavista, rosarito, lagos-de-moreno, temixco
        mex: amozoc-de-mota, ciudad-rio-bravo, garcia, tepatitlan-de-morelos, atlixco, hacienda-santa-fe, paraiso
        mex: los-reyes-acaquilpan, tecoman, ciudad-mante, heroica-zitacuaro, salina-cruz, tlaxcala
        mex: tuxpam-de-rodriguez-cano, la-piedad-de-cabadas, ocotlan, lerdo, agua-prieta, cozumel, kanasin, matehuala
        mex: fuentes-del-valle, silao-de-la-victoria, guamuchil, guanajuato, el-pueblito, guasave
        mex: san-francisco-del-rincon, linares, santa-maria-chimalhuacan, frontera, cadereyta-jimenez
        mex: valle-de-santiago, cadereyta, dolores-hidalgo, ixtapa-zihuatanejo, montemorelos, san-mateo-atenco
        mex: santa-cruz-xoxocotlan, santo-domingo-tehuantepec, ramos-arizpe, tultepec, sahuayo-de-morelos, tecate
        mex: puerto-penasco, san-francisco-tesistan, cortazar, san-andres-tuxtla, san-salvador-tizatlalli
        mex: ciudad-hidalgo, colonia-nativitas, martinez-de-la-torre, villa-vicente-guerrero, heroica-caborca
        mex: acambaro, huauchinango, nuevo-casas-grandes, patzcuaro, sabinas, san-bernardino-tlaxcalancingo
        mex: zinacantepec, coatepec, jacona-de-plancarte, jardines-de-la-silla, papantla-de-olarte, rioverde
        mex: santiago-teyahualco, arandas, matamoros, huamantla, teoloyucan, uriangato, acayucan, pijijiapan, polanco
        mex: taxco-de-alarcon, zacapu, apizaco, emiliano-zapata, colonia-del-sol, santa-ana-chiautempan, valle-hermoso
        mex: tierra-blanca, tizimin, tlapa-de-comonfort, autlan-de-navarro, chiapa-de-corzo, san-buenaventura
        mex: jerez-de-garcia-salinas, ~jesus-maria, moroleon, purisima-de-bustos, tizayuca, cintalapa-de-figueroa
        mex: empalme, izucar-de-matamoros, juventino-rosas, las-choapas, palenque, zacatelco, comalcalco, ocosingo
        mex: cihuatlan, ciudad-constitucion, huejutla-de-reyes, loma-bonita, panuco, penjamo, rio-blanco
        mex: santa-rosalia-de-camargo, los-reyes-de-salgado, ocozocoautla-de-espinosa, san-andres-cholula
        mex: san-jose-del-castillo, ~uman, xicotepec-de-juarez, melchor-ocampo, nueva-rosita, tepotzotlan
        mex: las-guacamayas, paracho-de-verduzco, perote, progreso, salvatierra, villaflores, agua-dulce, ameca
        mex: san-jeronimo-cuatro-vientos, santa-teresa, ciudad-melchor-muzquiz, ciudad-mendoza, coyotepec, la-barca
        mex: san-martin-azcatepec, san-pablo-autopan, ~tala, tlapacoyan, xalisco, coatzintla
        mex: fraccionamiento-real-palmas, ixmiquilpan, jose-mariano-jimenez, maravatio-de-ocampo
        mex: porticos-de-san-antonio, san-miguel-topilejo, calpulalpan, ciudad-sabinas-hidalgo, parras-de-la-fuente
        mex: zacatlan, actopan, centro-familiar-la-soledad, ciudad-fernandez, huixtla, jaltipan-de-morelos, macuspana
        mex: nueva-italia-de-ruiz, tenosique, ticul, victor-rosales, zapotlanejo, amecameca, cananea
        mex: chilapa-de-alvarez, huatusco, san-jose-guadalupe-otzacatipan, champoton, cosamaloapan
        mex: escuinapa-de-hidalgo, huatabampo, puruandiro, san-agustin, tantoyuca, tlajomulco-de-zuniga
        mkd: skopje, kumanovo, prilep, bitola, tetovo, kisela-voda, veles, gostivar, shtip, centar-zupa, ohrid
        mkd: gjorce-petro, kavadarci, struga, butel, kochani, strumica, kicevo
        mli: bamako, sikasso, koutiala, segou, kayes, mopti, kalaban-koro, gao, kati, san, bougouni, timbuktu
        mli: dialakorodji, koulikoro, fana, markala, niono, nioro, pelengana, kolokani, bourem, sangarebougou
        mli: massiogo, djenne, kidal, kadiolo, douentza, bla, moninnpebougou, dire, zegoua, banamba, bankass, diema
        mlt: san-pawl-il-ba-ar
        mmr: yangon, mandalay, nay-pyi-taw, hlaingthaya, mawlamyine, kalemyo, insein, bago, amarapura, pathein
        mmr: yawnghwe, monywa, kyaukpyu, meiktila, sittwe, myeik, keng-tung, mu-se, taunggyi, myingyan, dawei
        mmr: mingaladon, pyay, hinthada, kyauktan, mingala-tangnyunt, lashio, pakokku, thaton, ann, mong-yang
        mmr: pyin-oo-lwin, kyimyindine, set-ka-lay, yenangyaung, taungoo, san-chaung, thayetmyo, pyinmana, magway
        mmr: heho, kalaw, chauk, myitkyina, mogok, mudon, nyaunglebin, sangyoung, shwebo, taikkyi, lakang, sagaing
        mmr: thanhlyin, dawbon, taungdwingyi, thanlyin, bogale, gwa, hpakan, yamethin, kanbe, myaungmya, shwegu
        mmr: kawthoung, minbu, myaydo, thanbyuzayat, buthidaung-town, bhamo, tharyarwady, kyaiklat, thongwa, tachilek
        mmr: hpa-an, kyaukse, manaung, kawkareik, kyaikkami, kyaikto, martaban, nyaung-u, pyapon, twante, myawaddy
        mmr: mawlaik, mong-la, nyaung, tamu, kyaukpadaung, maubin, myanaung, oke-kan, thin-gan-kyun-gyi, wakema
        mmr: ahlone, tatkon, kayan, nyaungdon, pazundaung, pyu, kyaukme, mong-yawng, shwenatha, daik-u, hlegu
        mmr: letpandan, thanatpin, botataung, mrauk-u, paungde, mawlamyinegyunn, ye, mohnyin, namhkam, tangyan
        mmr: pyawbwe, wundwin, danai, kyauktaga, aungban, lewe, ywar-ma-west
        mne: podgorica, niksic
        mng: ulan-bator, erdenet, darhan, choibalsan, ~moron, nalayh, bayanhongor, ulaangom
        mnp: saipan
        moz: maputo, matola, nampula, beira, chimoio, tete, quelimane, lichinga, nacala, pemba, mocuba, gurue
        moz: xai-xai, maxixe, mandimba, ressano-garcia, angoche, inhambane, cuamba, montepuez, dondo, chibuto, manhica
        moz: chokwe, mozambique, nametil, monapo, alto-molocue, marromeu, moatize, mocimboa-da-praia, vilankulo
        moz: manica, gondola, chiure, namialo, milange, macia, mutuali, nhamatanda, ribaue
        mrt: nouakchott, nouadhibou, kiffa, dar-naim, nema, mbera, ksar, kaedi, zouerat, tevragh-zeina, bougadoum
        mrt: selibaby, atar
        mtq: fort-de-france, le-lamentin
        mus: port-louis, vacoas, beau-bassin-rose-hill, curepipe, quatre-bornes
        mwi: lilongwe, blantyre, mzuzu, zomba, karonga, kasungu, mangochi, liwonde, salima, balaka, dedza
        mwi: mchinji, nkhotakota, nsanje
        mys: kuala-lumpur, johor-bahru, kampung-baru-subang, petaling-jaya, ipoh, shah-alam, subang-jaya
        mys: bukit-rahman-putra, pelentong, malacca, iskandar-puteri, kota-bharu, kuantan, kota-kuala-muda
        mys: sungai-petani, selayang-baru-utara, pasir-gudang, mukim-pulai, kampung-larkin-lama, kota-damansara
        mys: kota-kinabalu, sandakan, kuala-terengganu, taman-petaling, alor-setar, kampung-kangkar-teberau, kuching
        mys: puchong, seremban, tawau, setapak, kluang, muar, miri, kapar, batu-caves, klang, kajang, teluk-intan
        mys: pasir-mas, paya-terubong, sungai-buloh, bandar-seri-alam, taiping, wangsa-maju, bukit-mertajam, sepang
        mys: bandar-sunway, bandar-utama, bukit-jalil, rawang, sibu, kuala-kubu-baharu, kulim, skudai, george-town
        mys: batu-pahat, sitiawan, bintulu, bandar-tasik-puteri, bercham, setia-alam, bandar-bukit-raja
        mys: kampung-pasir-gudang-baru, kampung-sungai-glugur, masai, kampung-sungai-ara, pasir-puteh, cheras
        mys: tasek-glugor, bayan-lepas, seri-kembangan, ampang, titiwangsa, bukit-bintang, port-dickson, maran
        mys: butterworth, kuala-krai, lahad-datu, perling, bandar-mahkota-cheras, ijok, sentul, seri-manjung
        mys: taman-melawati, labuan, pagoh, pendang, bandar-kinrara, kuala-nerus, semenyih, marudi, val-dor
        mys: kampung-manjoi, damansara-damai, kepong, kampung-sungai-kajang, cukai, parit-sulung, cyberjaya
        mys: donggongon, keningau, ulu-tiram, taman-senai, bandar-saujana-utama, serendah, kampung-baru-balakong
        mys: segamat, yan-besar, johor-jaya, tanjong-malim, perai, gelang-patah, taman-senawang-indah, jelutong, jitra
        mys: kangar, kulai, kempas, semporna, ara-damansara, bukit-indah, kampong-sidam, parit, putra-heights
        mys: setia-tropika, simpang-renggam, temerluh, kampong-dungun, serian, simpang-empat, hulu-langat
        mys: kampung-bukit-baharu, kuala-selangor, bandar-labuan, bukit-tengah, pandamaran, bau, kota-tinggi
        mys: kuchai-lama, padang-serai, putrajaya, sri-petaling, taman-melati, bentong-town, sungai-siput
        mys: teluk-panglima-garang, bandar-sri-damansara, banting, niah, bedong, sri-aman, batu-gajah, bangi, elmina
        mys: taman-permas-jaya, bandar-baharu, kampung-perak, sarikei, durian-tunggal, mentakab, rompin
        mys: taman-greenwood, bandar-tun-hussein-onn, bangsar, bentung, bukit-gambir, nibong-tebal, pontian-besar
        mys: raub, taman-sri-sinar, bandar-country-homes, kampong-pangkal-kalong, kuala-kangsar, lumut, sipitang
        mys: kampung-alor-mengkudu, kampung-baharu-nilai, kampung-setia, klebang-besar, limbang, padang-rengas
        mys: kampung-ayer-keroh, taman-tun-dr-ismail, betong, jawi, kamunting, alam-damai, bukit-kerinchi, denai-alam
        mys: petagas, sibu-jaya, tangkak, dungun, selama, sungai-lalang, gerisek, jerantut, kapit, mukah, kudat, sik
        mys: sungkai, taman-pelangi, bahau, bandar-nabawan, kampung-kerubong, kuala-kurau, pekan, taman-seremban-jaya
        mys: tatau, bakri, bidur, chemor, gerik, kuah, mont-kiara, taman-scientex, taman-universiti
        nam: windhoek, rundu, walvis-bay, swakopmund, oshakati, rehoboth, katima-mulilo, otjiwarongo
        ncl: noumea
        ner: niamey, maradi, zinder, tahoua, agadez, arlit, alaghsas, birni-n-konni, dosso, tessaoua, diffa
        ner: dogondoutchi, mehana, dakoro, tera, mirriah, madaoua, matamey, magaria, tibiri, nguigmi, youri-kourtere
        ner: illela, tillaberi
        nga: lagos, kano, ibadan, abuja, port-harcourt, kaduna, benin-city, onitsha, aba, maiduguri, ilorin, jos
        nga: sokoto, zaria, enugu, warri, oyo, abeokuta, akure, bauchi, agege, katsina, osogbo, gombe, ile-ife
        nga: ajegunle, owerri, calabar, ebute-ikorodu, okene, ikare, yola, uyo, ado-ekiti, ogbomoso, minna, lekki
        nga: bida, makurdi, ondo, umuahia, gboko, iseyin, yenagoa, ijebu-ode, obalende, ilesa, ikeja, akowonjo
        nga: alimosho, sapele, efon-alaaye, owo, ikot-ekpene, ota, iwo, jimeta, atani, aliayabiagba, gusau, mubi
        nga: ikire, shagamu, chakwama, ugep, mushin, nnewi, surulere, ise-ekiti, ila-orangun, saki, oshodi, awka
        nga: ijero-ekiti, inisa, suleja, ede, kisi, shomolu, gbongan, irewe, ejigbo, funtua, igboho, buguma, abakaliki
        nga: ikirun, okrika, amaigbo, lafia, gashua, modakeke, bama, ilobu, jalingo, okigwe, offa, esuk-oron, nguru
        nga: nsukka, hadejia, ijebu-igbo, birnin-kebbi, uromi, pindiga, azare, ikere-ekiti, nkpor, lafiagi, alasia
        nga: kontagora, kuje, biu, olupona, lere, igbo-ora, wukari, emure-ekiti, isieke, ifo, igede-ekiti, effium
        nga: idanre, potiskum, keffi, makoko, epe, gamboru, ogaminana, ihiala, ipoti, lalupon, agulu, bende, ikom
        nga: kafanchan, oke-mesi, ughelli, daura, kagoro, numan, igbo-ukwu, ode, aramoko-ekiti, igbara-odo, aku, asaba
        nga: jega, ohafia-ifigh, oyan, ozubulu, afikpo, apomu, fiditi, orita-eruwa, eha-amufu, malumfashi
        nga: kaura-namoda, enugu-ukwu, idah, obonoma, agbor, ezza-ohu, uga, auchi, nkwerre, lokoja, ekpoma, ijebu-jesa
        nga: kabba, damaturu, ilaro, argungu, gumel, geidam, talata-mafara, gummi, ogoja, otan-ayegbaju, igangan
        nga: katsina-ala, kumo, oke-ila, eruwa, pankshin, kachia, nasarawa
        nic: managua, leon, masaya, chinandega, matagalpa, esteli, mateare, jinotega, el-viejo, nueva-guinea
        nic: ciudad-sandino, juigalpa, tipitapa, bluefields, diriamba, chichigalpa, ocotal, puerto-cabezas, rivas
        nld: rotterdam, amsterdam, the-hague, utrecht, groningen, eindhoven, tilburg, breda, nijmegen
        nld: almere-stad, arnhem, haarlem, enschede, zaanstad, amersfoort, apeldoorn, hoofddorp, zwolle, leeuwarden
        nld: maastricht, dordrecht, leiden, zoetermeer, venlo, deventer, delft, alkmaar, heerlen, amsterdam-zuidoost
        nld: hilversum, hengelo, purmerend, amstelveen, lelystad, roosendaal, oss, schiedam, helmond, spijkenisse
        nld: vlaardingen, almelo, gouda, zaandam, alphen-aan-den-rijn, assen, hoorn, velsen-zuid, bergen-op-zoom
        nld: capelle-aan-den-ijssel, nieuwegein, veenendaal, zeist, den-helder, emmen, hardenberg, oosterhout
        nld: doetinchem, kerkrade, leidsche-rijn, kampen, sittard, weert, woerden, heerhugowaard, rijswijk, emmeloord
        nld: drachten, ridderkerk, vlissingen, waalwijk, zwijndrecht, roermond, heerenveen, huizen, medemblik
        nld: harderwijk, tiel, heemskerk, maarssen, venray, barendrecht, hoogeveen, nijkerk, voorburg, beverwijk, goes
        nld: zutphen, barneveld, castricum, wageningen, gorinchem, hoogvliet, uden, ijsselstein, geleen, maassluis
        nld: sneek, wijchen, bussum, ijmuiden, nieuw-vennep, oldenzaal, papendrecht, valkenswaard, meppel, ypenburg
        nor: oslo, bergen, trondheim, stavanger, kristiansand, drammen, lillestrom, sandnes, fredrikstad
        nor: sandefjord, asker, sarpsborg, tonsberg, skien, moss, tromso, haugesund, nesttun, bodo, porsgrunn, arendal
        npl: kathmandu, pokhara, bharatpur, patan, birganj, biratnagar, butwal, hetauda, janakpur, dharan
        npl: nepalgunj, birendranagar, madhyapur-thimi, lahan, bhimdatta, triyuga, inaruwa, rajbiraj, banepa
        npl: siddharthanagar, gulariya, chautara, panauti, dipayal
        nzl: auckland, christchurch, wellington, manukau-city, north-shore, tauranga, dunedin, lower-hutt
        nzl: new-plymouth, palmerston-north, napier, rotorua, porirua, invercargill, papatoetoe, nelson, whangarei
        nzl: whanganui, upper-hutt, manurewa, gisborne, papakura, rolleston
        omn: muscat, seeb, bawshar, rustaq, sohar, as-suwayq, barka, samail, al-buraymi, nizwa, sur, ~qurayyat
        omn: bahla, al-khaburah, shinas, sufalat-samail, izki
        pak: lahore, karachi, peshawar, faisalabad, rawalpindi, gujranwala, multan, quetta, bannu, sargodha
        pak: sialkot, bahawalpur, arifwala, dera-ismail-khan, muzaffarabad, battagram, chunian, jhang-sadr, islamabad
        pak: shekhupura, gujrat, sukkur, sahiwal, okara, rahim-yar-khan, kasur, jalalpur-pirwala, dera-ghazi-khan
        pak: pindi-bhattian, tando-bago, tando-allahyar, wah-cantt, chak-jhumra, bhawana, larkana, nawabshah, burewala
        pak: mingora, sinjhoro, chiniot, hafizabad, malir-cantonment, mardan, kamoke, abbottabad, saddiqabad
        pak: mirpur-khas, skardu, muridke, shahkot, bahawalnagar, kunri, muzaffargarh, digri, jacobabad, khuzdar
        pak: gilgit, gojra, shikarpur, dadu, dajal, qadirpur-ran, talhar, ahmadpur-east, dhirkot, hub, garhi-khairo
        pak: khairpur-mirs, jhelum, tando-adam, hasilpur, kamalia, arif-wala, jampur, wazirabad, kohat, layyah
        pak: shujaabad, eminabad, jaranwala, tordher, chishtian, harunabad, jalalpur-jattan, lodhran, umarkot, khanpur
        pak: moro, attock-city, manjhand, mian-channun, bhakkar, chaman, nankana-sahib, narowal, mandi-bahauddin
        pak: mianwali, daur, daska-kalan, pakpattan, shakargarh, dokri, mailsi, new-mirpur-city, toba-tek-singh
        pak: haveli-lakha, charsadda, shahdad-kot, ghotki, sambrial, badin, taunsa, phool-nagar, tando-muhammad-khan
        pak: jauharabad, pattoki, shahdadpur, chichawatni, vihari, dera-murad-jamali, kotri, kot-addu, kharian
        pak: sangla-hill, khushab, kot-radha-kishan, pano-aqil, pasrur, shabqadar, chakwal, model-town, raja-jang
        pak: renala-khurd, dipalpur, kandhkot, qubo-saeed-khan, swabi, dijkot, khurarianwala, gambat, rohri, kabirwala
        pak: daharki, kunjah, dinga, nowshera-kalan, thul, fort-abbas, fatehjang, ratodero, alahabad, khewra
        pak: kahna-nau, talagang, kambar, hujra-shah-muqim, paharpur, zahir-pir, turbat, bhalwal, mirpur-mathelo, topi
        pak: bat-khela, sarai-alamgir, sakrand, hala, tando-jam, gwadar, rabwah, chuhar-kana, gujar-khan, kahror-pakka
        pak: kot-malik-barkhurdar, darya-khan, minchinabad, shorkot, mansehra, basirpur, lala-musa, sibi
        pak: usta-muhammad, pindi-gheb, phalia, sanghar, faqirwali, faruka, yazman, chitral, jahangira, haripur
        pak: jamrud, sharifabad, dullewala, pir-jo-goth, lalian, mithi, pabbi, pir-mahal, qabula, kot-mumin, buni
        pak: jahanian, matli, rajanpur, rawalakot, ubauro, zhob, hadali, sillanwali, nushki, jatoi-shimali, kotli
        pak: chak-thirty-one-eleven-left, kamra, kanganpur, ~mustafabad, kandiaro, mach, thatta, pasni, amangarh
        pak: kundian, sukheke-mandi, dunyapur, sehwan, washuk, chak, choa-saidan-shah, khairpur, naushahra-virkan
        pak: kamar-mushani, khalabat, ladhewala-waraich, chak-azam-sahu, new-badah, tandlianwala, tank, havelian
        pak: loralai, lakki, risalpur-cantonment, malakwal-city, mehrabpur, tangi, khangah-dogran, malakwal
        pak: narang-mandi, ranipur, utmanzai, zaida, alipur, bagh, kashmor, naudero, setharja-old, bhera, dursh-khela
        pak: mamu-kanjan, raiwind, sharqpur-sharif, chak-five-hundred-seventy-five, khairpur-nathan-shah
        pak: khairpur-tamewah, kharan, mehar, nok-kundi, nowshera-cantonment
        pan: panama-city, san-miguelito, juan-diaz, david, colon, arraijan, las-cumbres, la-chorrera, pedregal
        pan: tocumen, santiago-de-veraguas, parque-lefevre, chilibre
        per: lima, callao, arequipa, trujillo, piura, chiclayo, huancayo, cusco, iquitos, pucallpa, chimbote
        per: tacna, ica, santiago-de-surco, juliaca, cajamarca, huanuco, miraflores, sullana, chincha-alta, ayacucho
        per: san-martin, puno, huaraz, san-francisco-de-borja, talara, tumbes, chosica, puerto-maldonado, brena
        per: ciudad-satelite, chilca, abancay, selva-alegre, moquegua, chulucanas, san-isidro, jesus-maria, huaral
        per: pisco, wanchaq, cerro-de-pasco, belen, catacaos, paita, huacho, ilo, tingo-maria, tarma, moyobamba
        per: huancavelica, cono-norte, barranca, jacobo-hunter, lambayeque, picsi, chepen, yurimaguas, sana, tambopata
        per: barranco, juanjui, ferrenafe, la-oroya, sicuani, chachapoyas, chocope, imperial, nuevo-imperial
        per: tambo-grande
        phl: quezon-city, davao, caloocan, manila, taguig, budta, malingao, zamboanga, cebu-city, antipolo
        phl: pasig-city, cagayan-de-oro, valenzuela, general-santos, paranaque-city, las-pinas, calamba, muntinlupa
        phl: makati-city, lapu-lapu-city, angeles-city, imus, iloilo, marikina-city, mandaluyong-city, bacolod-city
        phl: mansilingan, dasmarinas, mandaluyong, pasay, tarlac-city, cotabato, malabon, san-jose-del-monte, bacoor
        phl: ~san-pedro, cabanatuan-city, iligan, mandaue-city, iligan-city, butuan, cabuyao, binan, san-pablo, santol
        phl: cainta, baguio, malolos, mantampay, bagong-silang, marawi-city, tacloban, san-fernando, libertad, navotas
        phl: ormoc, batangas, magugpo-poblacion, taytay, lucena, meycauayan, nia-valencia, puerto-princesa, olongapo
        phl: binangonan, santa-rosa, commonwealth, lipa-city, panabo, kabankalan, pagadian, koronadal, bago-city
        phl: panalanoy, mabalacat-city, sorsogon, roxas-city, legaspi, ~concepcion, naga, dagupan, tuguegarao, ilagan
        phl: capas, pandi, mariveles, guyong, urdaneta, la-trinidad, norzagaray, gingoog, candelaria, baliuag, angono
        phl: rodriguez, san-mateo, talisay, muricay, bulaon, bayambang, cadiz, gapan, bayawan, pulong-santa-cruz
        phl: santa-cruz, poblacion, sultan-kudarat, hagonoy, calumpit, apalit, plaridel, silang, guiguinto, malita
        phl: manolo-fortich, himamaylan, los-banos, midsayap, digos, dinaig, tacurong, cavite-city, iriga-city
        phl: tayabas, quezon, dumaguete, carmona, laoag, pulilan, bayugan, maramag, catbalogan, bagong-silangan
        phl: paniqui, mati, tanza, putatan, isulan, jolo, calasiao, bislig, bocaue, catarman, escalante, general-trias
        phl: monkayo, daanbantayan, dipolog, ozamiz-city, banco-filipino-homes, banga, sablayan, surallah, alabel
        phl: prosperidad, calauan, polangui, bais, calabanga, mangaldan, arayat, bantayan, dapitan, maco, surigao
        phl: tagaytay, tagbilaran-city, victorias, munoz, tanjay, binonga, bulacan, marilao, malapatan, pagbilao
        phl: lambayong, limay, bustos, kidapawan, paco, bamban, daet, tupi, bagong-barrio, bauang, brookes-point
        phl: virac, alicia, don-carlos, kawit, sipalay, balanga, port-area, sagay, borongan, oroquieta, solana, danao
        phl: indang, mariano, mauban, bongabon, san-leonardo, aparri, calauag, libon, lupon, magalang, tanauan, angat
        phl: calbayog-city, city-of-isabela, la-carlota, rosales, subic, calapan, dinalupihan, san-ildefonso, villasis
        phl: enrique-b-magalona, oas, talavera, orion, pateros, polomolok, minglanilla, nasugbu, tinongan, gubat
        phl: malaybalay, tunasan, bambang, buluan, cogan, ualog, balagtas, itogon, jose-rizal, manaoag, obando, tanay
        phl: paombong, cupang, magsaysay, santo-tomas, tabaco, batac-city, lingayen, masinloc, impasugong, lubao, naic
        phl: burauen, ~estancia, sibonga, kalamansig, malungun, patuto, cardona, el-nido, siocon, balayan, bunawan
        phl: tubod, cabiao, liloan, morong, bangued, bayombong, consolacion, inabanga, norala, vigan, candaba, masbate
        phl: upper-bicutan, noveleta, bugo, vinzons, amadeo, binmaley, canlaon, hinatuan, orani, parang, sariaya
        phl: mexico, pinamalayan, samal, balulang, compostela, passi, recodo, malilipot, maragondon, masantol, tagbina
        phl: carcar, gerona, mamatid, camiling, hinigaran, ~jaen, pantubig, san-pascual, sultan-sa-barongis, taal
        phl: talipapa, bayanan, binalbagan, papaya, bantay, calaca, del-pilar, pandan, ~bel-air, mendez-nunez, ramon
        phl: solano, abucay, tagudin, ~aliaga, jalajala, manapla, ~pila, san-nicolas, teresa, baclaran, bauan, bay
        phl: dupax-del-norte, hermosa, jetafe, general-tinio, guimba, jagna, quiapo, san-narciso, alaminos, cabadbaran
        phl: general-salipada-k-pendatun, kabacan, maluso, pagalungan, aglipay, buhi, lucban, lumbang, pililla
        phl: tagoloan
        png: port-moresby, lae, arawa, mount-hagen
        pol: warsaw, krakow, wroclaw, poznan, gdansk, szczecin, lublin, bydgoszcz, bialystok, katowice, gdynia
        pol: czestochowa, sosnowiec, radom, mokotow, gliwice, rzeszow, torun, kielce, zabrze, bytom, praga-poludnie
        pol: bielsko-biala, olsztyn, ursynow, ruda-slaska, rybnik, wola, bielany, tychy, bialoleka, elblag, opole
        pol: plock, walbrzych, targowek, bemowo, wloclawek, zielona-gora, tarnow, dabrowa-gornicza
        pol: gorzow-wielkopolski, chorzow, kalisz, koszalin, legnica, slupsk, jaworzno, jastrzebie-zdroj, psie-pole
        pol: praga-polnoc, grudziadz, nowy-sacz, ochota, konin, piotrkow-trybunalski, inowroclaw, jelenia-gora, lubin
        pol: siedlce, wawer, pila, ostrowiec-swietokrzyski, siemianowice-slaskie, myslowice, ostrow-wielkopolski
        pol: stargard, fordon, gniezno, pabianice, suwalki, przemysl, tomaszow-mazowiecki, stalowa-wola, zamosc
        pol: glogow, kedzierzyn-kozle, wrzeszcz, leszno, belchatow, chelm, tarnowskie-gory, tczew, mielec
        pol: piekary-slaskie, bedzin, raciborz, zgierz, biala-podlaska, elk, pruszkow, ostroleka, starachowice
        pol: zawiercie, legionowo, tarnobrzeg, pulawy, skarzysko-kamienna, skierniewice, wodzislaw-slaski, kutno
        pol: debica, krosno, nysa, starogard-gdanski, ursus, ciechanow, wejherowo, kolobrzeg, radomsko
        pol: rejon-placu-swietego-macieja, rumia, sieradz, zdunska-wola, otwock, bienczyce, boleslawiec, nowa-sol
        pol: chrzanow, knurow, sanok, brzeg, chojnice, mikolow, sochaczew, szczecinek, jaslo, kwidzyn
        pol: minsk-mazowiecki, olkusz, malbork, olesnica, piaseczno, wlochy, wolomin, cieszyn, jaroslaw, krasnik
        pol: lebork, sopot, czechowice-dziedzice, czeladz, dzierzoniow, oswiecim, police, myszkow, nowy-targ, olawa
        pol: ostroda, zgorzelec, ilawa, karlowice-rozanka, olbin, pilczyce-kozanow-popowice-polnocne, kabaty
        pri: san-juan, bayamon, carolina, ponce, arecibo, caguas, guaynabo, trujillo-alto, mayaguez, fajardo
        prk: pyongyang, hamhung, nampo, sunchon, hungnam, kaesong, wonsan, chongjin, mangyongdae-ri, kaechon
        prk: sariwon-si, sinuiju, tokchon, haeju, kanggye, changam-chon, hyesan, paechon-up, sinpo, songnim-ni
        prk: chongdan-up, sinchon-up, chaeryong-ni, paekak, manpo, kangnyong, kangson, pyongsong, hwasong
        prk: myonggan-dong, hyesan-dong, kwail-up, samchon, sinwon-up, pongchon-up, yuktae-dong, hongwon, hwadae
        prk: rajin, myongchon, namyang-nodongjagu, ongjin, taetan-up, kilju, chaeryong-up, anju, uiju, puryong-up
        prk: yochim-dong, songhwa, chosal-li, hoeryong, chunggang, sijung, changyon, songwon, songwon-up, yonsa-up
        prk: sunan, hwangju-up, kyongsong, aoji-ri, ranam, anbyon-up, kopung, samjiyon-up, kusong-si
        prt: lisbon, porto, braga, amadora, coimbra, leiria, setubal, funchal, queluz, viseu, cacem, aveiro, faro
        prt: vila-nova-de-gaia, algueirao, loures, felgueiras, odivelas, rio-de-mouro, amora, corroios, barreiro
        prt: monsanto, rio-tinto, figueira-da-foz, lumiar, sao-domingos-de-rana, paranhos, ponte-de-lima, olival
        prt: santo-antonio-dos-olivais, sesimbra, guarda, guimaraes, ermesinde, portimao, santo-ovidio
        prt: cidade-universitaria, damaia, cascais, maia, viana-do-castelo, marvila, afurada-de-baixo, almada, ~beja
        prt: esposende, alcabideche, castelo-branco, olivais, bairro-novo, camara-de-lobos, espinho, alvalade
        prt: arrentela, montijo
        pry: asuncion, ciudad-del-este, san-lorenzo, capiata, lambare, fernando-de-la-mora, limpio, nemby
        pry: pedro-juan-caballero, encarnacion, mariano-roque-alonso, itaugua, villa-elisa, villa-hayes, caacupe
        pry: caaguazu, presidente-franco, coronel-oviedo, yby-yau
        pse: east-jerusalem, gaza, khan-yunis, jabalya, hebron, nablus, battir, bayt-lahya, qalqilyah, ramallah
        pse: yatta, al-birah, an-nusayrat, old-city, al-burayj, janin, bani-suhayla
        qat: doha, ar-rayyan, lusail, ~al-mansurah, madinat-khalifah, an-najmah, umm-ghuwaylinah, as-sadd
        qat: farij-al-amir, farij-kulayb
        reu: saint-denis, ~saint-paul, saint-pierre, le-tampon, saint-andre, ~saint-joseph, saint-benoit
        reu: la-possession, saint-leu, sainte-marie, le-port
        rou: bucharest, iasi, constanta, cluj-napoca, brasov, timisoara, craiova, galati, targu-mures, oradea
        rou: ploiesti, arad, braila, pitesti, bacau, sibiu, satu-mare, baia-mare, buzau, piatra-neamt, ramnicu-valcea
        rou: botosani, suceava, resita, drobeta-turnu-severin, bistrita, targu-jiu, hunedoara, barlad, deva, roman
        rou: targoviste, tulcea, alba-iulia, slatina, vaslui, giurgiu, medias, zalau, sfantu-gheorghe, pascani
        rou: petrosani, lugoj, medgidia, turda, ~campina, slobozia, tecuci, sighetu-marmatiei, mangalia, dej
        rou: ramnicu-sarat, odorheiu-secuiesc, reghin-sat, miercurea-ciuc, caracal, navodari, curtea-de-arges, fetesti
        rou: dorohoi, lupeni, voluntari
        rus: moscow, saint-petersburg, novosibirsk, yekaterinburg, nizhniy-novgorod, kazan, chelyabinsk, omsk
        rus: samara, rostov-on-don, ufa, krasnoyarsk, voronezh, volgograd, perm, krasnodar, saratov, tyumen, tolyatti
        rus: izhevsk, barnaul, ulyanovsk, irkutsk, khabarovsk, yaroslavl, vladivostok, makhachkala, tomsk, orenburg
        rus: kemerovo, novokuznetsk, ryazan, astrakhan, penza, lipetsk, naberezhnyye-chelny, kirov, kalininskiy
        rus: cheboksary, tula, kaliningrad, kursk, stavropol, bryansk, tver, magnitogorsk, ivanovo, nizhny-tagil
        rus: ulan-ude, vladimir, arkhangelsk, chita, belgorod, kaluga, krasnogvargeisky, smolensk, sochi, volzhsky
        rus: saransk, cherepovets, vologda, kurgan, vladikavkaz, orel, surgut, grozny, murmansk, tambov, petrozavodsk
        rus: taganrog, kostroma, komsomolsk-on-amur, yoshkar-ola, sterlitamak, bratsk, orsk, syktyvkar, nizhnevartovsk
        rus: angarsk, marino, novorossiysk, khimki, nalchik, yakutsk, nizhnekamsk, dzerzhinsk, staryy-oskol
        rus: blagoveshchensk, velikiy-novgorod, shakhty, prokopyevsk, rybinsk, vykhino-zhulebino, biysk, zelenograd
        rus: centralniy, pskov, vasylevsky-ostrov, severnyy, armavir, balakovo, yuzhno-sakhalinsk, engels
        rus: severodvinsk, zlatoust, syzran, abakan, kamensk-uralskiy, petropavlovsk-kamchatsky, yasenevo, podolsk
        rus: lyublino, berezniki, miass, volgodonsk, novocherkassk, nazran, rubtsovsk, mytishchi, bibirevo
        rus: khoroshevo-mnevniki, salavat, golyanovo, admiralteisky, ussuriysk, kovrov, lyubertsy, strogino
        rus: balashikha, zhulebino, kolomna, kuntsevo, nakhodka, biryulevo, elektrostal, orekhovo-borisovo, kuzminki
        rus: novyye-kuzminki, chertanovo-yuzhnoye, pyatigorsk, maykop, zheleznodorozhnyy, almetyevsk, norilsk, korolev
        rus: kolpino, odintsovo, nevinnomyssk, pervouralsk, dimitrovgrad, kislovodsk, novomoskovsk, petrogradka
        rus: ramenki, zyablikovo, ivanovskoye, kamyshin, novocheboksarsk, orekhovo-borisovo-severnoye, serpukhov
        rus: khasavyurt, murom, neftekamsk, tyoply-stan, tsaritsyno, cherkessk, presnenskiy, veshnyaki, zyuzino
        rus: orekhovo-zuyevo, solntsevo, troparevo, achinsk, kyzyl, taganskiy, noginsk, novo-peredelkino, yelets
        rus: ochakovo-matveyevskoye, shchyolkovo, tobolsk, nefteyugansk, novokuybyshevsk, noyabrsk, arzamas, bataysk
        rus: leninsk-kuznetsky, sergiyev-posad, seversk, oktyabrsky, obninsk, cheremushki, elista, novotroitsk
        rus: derbent, izmaylovo, kiselevsk, akademicheskoe, bogorodskoye, velikiye-luki, artem, brateyevo, pushkino
        rus: shchukino, ukhta, kansk, khanty-mansiysk, mezhdurechensk, novyye-cheremushki, ryazanskiy, glazov
        rus: solikamsk, tekstilshchiki, ust-ilimsk, novoshakhtinsk, zelenodolsk, balashov, sarapul, serov, votkinsk
        rus: zheleznogorsk, zhukovsky, ramenskoye, novogireyevo, ozerki, vostochnoe-degunino, novyy-urengoy
        rus: michurinsk, novouralsk, kineshma, krasnogorsk, magadan, pushkin, bugulma, lefortovo, yaroslavskiy, berdsk
        rus: kirovo-chepetsk, kuznetsk, biryulevo-zapadnoye, gatchina, sarov, buzuluk, gubkin, yeysk, babushkin
        rus: chaykovskiy, lianozovo, krasnaya-glinka, obruchevo, svetlanovskiy, usolye-sibirskoye, yegoryevsk
        rus: komendantsky-aerodrom, yurga, kisilevsk, anzhero-sudzhensk, azov, troitsk, kaspiysk, ozersk, yessentuki
        rus: fili, klin, vorkuta, kropotkin, shadrinsk, alekseyevka, reutov, vyborg, voskresensk, mineralnye-vody
        rus: nagornyy, belovo, chekhov, kamensk-shakhtinsky, asbest, birobidzhan, peterhof, dachnoye, finlyandskiy
        rus: georgiyevsk, minusinsk, naro-fominsk, yelabuga, chernogorsk, grazhdanka, sunzha, zelenogorsk, adler
        rus: beloretsk, chapayevsk, ishimbay, kopeysk, kurortnyy, volsk, borisoglebsk, dolgoprudnyy, dorogomilovo
        rus: lysva, sosnovyy-bor, tuymazy, belogorsk, budyonnovsk, ishim, kstovo, aleksin, gukovo, klintsy, kungur
        rus: leninogorsk, neryungri, parnas, sosnovka, kumertau, lesosibirsk, meleuz, polevskoy, slavyansk-na-kubani
        rus: aleksandrov, kotlovka, rossosh, tikhoretsk, tuapse, gorno-altaysk, novaya-balakhna, pavlovo, zarechnyy
        rus: belebey, buynaksk, chistopol, gus-khrustalnyy, krasnoturinsk, rzhev, tikhvin, apatity, dmitrov, iskitim
        rus: labinsk, lobnya, novoaltaysk, petrodvorets, revda, salsk, sibay, svobodnyy, vyksa, bor, dubna
        rus: ostankinskiy, pavlovskiy-posad, prokhladnyy, shchekino, shuya, stupino, sviblovo, kotlas, mikhaylovsk
        rus: talnakh, verkhnyaya-pyshma, arsenyev, mikhaylovka, solnechnogorsk, uzlovaya, volzhsk, cheremkhovo
        rus: kogalym, krymsk, sokol, sokolniki, zhigulevsk, borovichi, chernaya-rechka, ezhva, kirishi, roslavl
        rus: berezovskiy, klimovsk, lesnoy, liski, nazarovo, pokrovskoye-streshnevo, rybatskoye, uritsk, vyazma
        rus: zamoskvorechye, altufyevskiy, belorechensk, krasnokamensk, kupchino, anapa, buguruslan, domodedovo
        rus: fryazevo, severomorsk, timashyovsk, vyshniy-volochek, fryazino, kimry, krasnokamsk, levoberezhnyy, nyagan
        rus: yartsevo, zarinsk, ivanteyevka, tulun, vidnoye, akademgorodok, chusovoy, gelendzhik, kingisepp, kizlyar
        rus: kozeyevo, kozhukhovo, likhobory, lytkarino, metrogorodok, nikolskoye, novokhovrino, novokuzminki
        rus: novovladykino, otradnyy, semenovskoye, snezhinsk, untolovo, vagonoremont, vatutino, kanash, monchegorsk
        rus: ruzayevka, salekhard, satka, sayanogorsk, kuybyshev, megion, osinniki, sosnovaya-polyana, torzhok
        rus: ust-kut, verkhnyaya-salda, vsevolozhsk, belaya-kalitva, beryozovsky, dzerzhinsky, gryazi, kurganinsk
        rus: mozhga, mtsensk, raduzhny, shelekhov, amursk, chebarkul, kurchatov, livny, nadym, pechora, safonovo
        rus: staryy-malgobek, chernyakhovsk, kanevskaya, kolchugino, obukhovo, rasskazovo, shebekino, spassk-dalniy
        rus: volkhov, yefremov, akhtubinsk, alapayevsk, avtovo, kamen-na-obi, krasnoye-selo, krasnyy-sulin, myski
        rus: rtishchevo, strezhevoy, usinsk, ust-labinsk, kachkanar, krasnoufimsk, kronstadt, malgobek, mariinsk
        rus: morshansk, pashkovskiy, sayansk, sertolovo, sovetsk, tutayev, alatyr, izberbash, konakovo, koryazhma
        rus: lomonosov, novodvinsk, novozybkov, partizansk, sharypovo, zainsk, zavolzhye, birsk, dzerzhinskiy, gay
        rus: irbit, korenovsk, kyshtym, lesozavodsk, lyudinovo, pugachev, pyt-yakh, urus-martan, uryupinsk
        """
}
