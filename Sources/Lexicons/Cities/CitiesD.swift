/// Towns by country, mar to swz: the country's ISO 3166-1 alpha-3 code, then names as in ids; `~` marks a name whose
/// largest bearer lies elsewhere. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 30,000 people.
enum CitiesD {
    static let text = """
        mar: el-kelaa-des-srarhna, sidi-slimane, errachidia, guercif, oulad-teima, ben-guerir, ouislane, tiflet
        mar: lqoliaa, taroudant, sefrou, essaouira, fnidek, sidi-kacem, tiznit, tan-tan, ouarzazate, souk-el-arbaa
        mar: youssoufia, ifrane, lahraouyine, martil, ain-harrouda, souq-sebt-oulad-nemma, skhirate, ouezzane
        mar: benslimane, beni-enzar, mdiq, sidi-bennour, midelt, azrou, tirhanimine, my-drarga, ~dakhla, ain-el-aouda
        mar: ben-jerrar, ad-darwa, al-aaroui, kasba-tadla, bejaad, sidi-taibi, jerada, chefchaouen, mrirt, tinghir
        mar: el-aioun, azemmour, souq-larba-al-gharb, zagora, ait-ourir, azilal, smara, sidi-yahia-el-gharb
        mar: tine-biougra, taounate, bouznika, had-soualem, imzouren, zaio, aourir, el-hajeb, zeghanghane, ben-ahmed
        mar: tit-mellil, mechraa-bel-ksiri, asilah, tabount, laattaouia, sidi-slimane-echcharaa, demnate, arfoud
        mar: bouarfa, souk-et-tnine-jorf-el-mellah, mehdya, ain-taoujdat, tamesna, oadar-temsia, chichaoua, tahla
        mco: monaco
        mda: chisinau, tiraspol, balti, bender, ribnita, cahul, ungheni
        mdg: antananarivo, toamasina, antsirabe, mahajanga, fianarantsoa, toliara, antsiranana, sambava
        mdg: imerintsiatosika, antalaha, tolanaro, antanifotsy, ambovombe, ambilobe, ambanja, moramanga, antsalova
        mdg: morondava, hell-ville, ivato, ambatondrazaka, amboasary, tsiroanomandidy, manakara, ambalavao
        mdg: maroantsetra, fenoarivo-atsinanana, ambositra, soavinandriana, ihosy, marovoay, vangaindrano, antsohihy
        mdg: ampanihy, mahanoro, ambatofinandrahana, andilamena, soanierana-ivongo, ikongo, vavatenina, faratsiho
        mdg: mananara, nosy-varika, farafangana, andapa, betafo, ambato-boeny, amparafaravola, ambatolampy, maromandia
        mdg: didy, ambodimanga-ii, bealanana, antsohimbondrona, itampolo, fandriana, mampikony
        mdv: male
        mex: mexico-city, tijuana, iztapalapa, puebla, ecatepec-de-morelos, santiago-de-queretaro
        mex: leon-de-los-aldama, ciudad-juarez, zapopan, guadalajara, merida, gustavo-adolfo-madero, monterrey
        mex: ciudad-nezahualcoyotl, mexicali, chihuahua, cancun, naucalpan-de-juarez, hermosillo, culiacan, morelia
        mex: torreon, alvaro-obregon, san-luis-potosi, aguascalientes, saltillo, guadalupe, acapulco-de-juarez
        mex: tlalnepantla, tlaquepaque, coyoacan, tuxtla, reynosa, tlalpan, cuautitlan-izcalli, cuauhtemoc
        mex: victoria-de-durango, heroica-matamoros, toluca, ciudad-lopez-mateos, ciudad-apodaca
        mex: ciudad-general-escobedo, ensenada, xochimilco, venustiano-carranza, veracruz, xalapa-de-enriquez
        mex: nuevo-laredo, azcapotzalco, san-nicolas-de-los-garza, tonala, ojo-de-agua, benito-juarez, xico, iztacalco
        mex: mazatlan, irapuato, miguel-hidalgo, tapachula, villahermosa, celaya, cuernavaca, tepic, ciudad-victoria
        mex: soledad-de-graciano-sanchez, ciudad-obregon, ixtapaluca, coatzacoalcos, tampico, ciudad-benito-juarez
        mex: tlahuac, santa-catarina, uruapan, cholula, nicolas-romero, zumpango, coacalco, nogales, gomez-palacio
        mex: los-mochis, pachuca-de-soto, oaxaca, ~la-paz, colonia-del-valle, tehuacan, magdalena-contreras
        mex: puerto-vallarta, campeche, buenavista, ciudad-acuna, san-cristobal-de-las-casas, jiutepec, monclova
        mex: ~cordoba, cabo-san-lucas, ciudad-madero, ciudad-lazaro-cardenas, ciudad-del-carmen, chilpancingo
        mex: zamora-de-hidalgo, poza-rica-de-hidalgo, cuautitlan, san-luis-rio-colorado, san-miguel-de-allende
        mex: chicoloapan, chetumal, chalco, comitan, salamanca, delegacion-cuajimalpa-de-morelos, manzanillo, tuxtepec
        mex: cuautla, san-pablo-de-las-salinas, san-martin-texmelucan-de-labastida, piedras-negras, playa-del-carmen
        mex: ciudad-delicias, colima, fresnillo, san-juan-del-rio, san-jose-del-cabo, san-pedro-garza-garcia
        mex: zacatecas, huixquilucan, ciudad-valles, orizaba, ~miramar, iguala-de-la-independencia
        mex: ciudad-de-villa-de-alvarez, heroica-guaymas, navojoa, minatitlan, ciudad-guzman, yautepec
        mex: texcoco-de-mora, hidalgo-del-parral, teziutlan, tepexpan, tulancingo, apatzingan, rosarito
        mex: colonia-lindavista, lagos-de-moreno, temixco, ciudad-rio-bravo, amozoc-de-mota, garcia
        mex: tepatitlan-de-morelos, ~cardenas, heroica-ciudad-de-juchitan-de-zaragoza, hacienda-santa-fe, atlixco
        mex: paraiso, tecoman, los-reyes-acaquilpan, ciudad-mante, tuxpam-de-rodriguez-cano, tlaxcala, salina-cruz
        mex: heroica-zitacuaro, ocotlan, la-piedad-de-cabadas, tepeji-del-rio-de-ocampo, lerdo, matehuala, agua-prieta
        mex: kanasin, cozumel, silao-de-la-victoria, fuentes-del-valle, guamuchil, guanajuato, el-pueblito, guasave
        mex: san-francisco-del-rincon, santa-maria-chimalhuacan, linares, frontera, cadereyta-jimenez
        mex: valle-de-santiago, cadereyta, san-mateo-atenco, santo-domingo-tehuantepec, montemorelos
        mex: ixtapa-zihuatanejo, dolores-hidalgo, santa-cruz-xoxocotlan, ramos-arizpe, tultepec, tecate
        mex: sahuayo-de-morelos, puerto-penasco, san-francisco-tesistan, san-andres-tuxtla, cortazar
        mex: san-salvador-tizatlalli, ciudad-hidalgo, martinez-de-la-torre, villa-vicente-guerrero, colonia-nativitas
        mex: heroica-caborca, ~altamira, acambaro, huauchinango, nuevo-casas-grandes, patzcuaro, sabinas
        mex: san-bernardino-tlaxcalancingo, zinacantepec, jacona-de-plancarte, jardines-de-la-silla
        mex: santiago-teyahualco, coatepec, papantla-de-olarte, rioverde, ciudad-de-huajuapan-de-leon, matamoros
        mex: arandas, huamantla, uriangato, teoloyucan, acayucan, taxco-de-alarcon, zacapu, pijijiapan, polanco
        mex: san-luis-de-la-paz, apizaco, emiliano-zapata, ~valladolid, valle-hermoso, ~san-pedro
        mex: san-juan-de-los-lagos, colonia-del-sol, santa-ana-chiautempan, tierra-blanca, tlapa-de-comonfort, tizimin
        mex: autlan-de-navarro, chiapa-de-corzo, san-buenaventura, purisima-de-bustos, tizayuca, moroleon
        mex: jerez-de-garcia-salinas, ~jesus-maria, palenque, izucar-de-matamoros, las-choapas, empalme
        mex: cintalapa-de-figueroa, juventino-rosas, zacatelco, ocosingo, comalcalco, ciudad-constitucion, loma-bonita
        mex: panuco, rio-blanco, santa-rosalia-de-camargo, cihuatlan, penjamo, huejutla-de-reyes, san-andres-cholula
        mex: xicotepec-de-juarez, ~uman, san-jose-del-castillo, los-reyes-de-salgado, ocozocoautla-de-espinosa
        mex: ~esperanza, melchor-ocampo, nueva-rosita, tepotzotlan, las-guacamayas, perote, paracho-de-verduzco
        mex: progreso, villaflores, salvatierra, santa-teresa, ~santiago, san-jeronimo-cuatro-vientos, ameca
        mex: agua-dulce, xalisco, coyotepec, ciudad-mendoza, ~tala, san-martin-azcatepec, tlapacoyan, la-barca
        mex: san-pablo-autopan, ciudad-melchor-muzquiz, ixmiquilpan, fraccionamiento-real-palmas, san-miguel-topilejo
        mex: maravatio-de-ocampo, jose-mariano-jimenez, porticos-de-san-antonio, coatzintla, parras-de-la-fuente
        mex: ~san-isidro, zacatlan, calpulalpan, ciudad-sabinas-hidalgo, ~rio-grande, ticul, jaltipan-de-morelos
        mex: victor-rosales, tenosique, nueva-italia-de-ruiz, zapotlanejo, actopan, macuspana
        mex: centro-familiar-la-soledad, huixtla, ciudad-fernandez, amecameca, cananea, huatusco
        mex: san-jose-guadalupe-otzacatipan, chilapa-de-alvarez, champoton, miguel-aleman-la-doce
        mex: escuinapa-de-hidalgo, tantoyuca, cosamaloapan, puruandiro, huatabampo, san-agustin, tlajomulco-de-zuniga
        mkd: skopje, kumanovo, prilep, bitola, cair, tetovo, kisela-voda, veles, gostivar, shtip, centar-zupa
        mkd: ohrid, gjorce-petro, kavadarci, struga, butel, kochani, strumica, kicevo
        mli: bamako, sikasso, koutiala, segou, kayes, mopti, kalaban-koro, gao, kati, san, bougouni, timbuktu
        mli: ~kita, dialakorodji, koulikoro, fana, markala, niono, nioro, pelengana, kolokani, bourem, sangarebougou
        mli: massiogo, djenne, kidal, kadiolo, douentza, bla, moninnpebougou, zegoua, dire, diema, banamba, bankass
        mlt: san-pawl-il-ba-ar
        mmr: yangon, mandalay, nay-pyi-taw, hlaingthaya, mawlamyine, kalemyo, insein, bago, amarapura, pathein
        mmr: yawnghwe, monywa, kyaukpyu, sittwe, meiktila, myeik, keng-tung, mu-se, taunggyi, myingyan, dawei
        mmr: mingaladon, pyay, hinthada, kyauktan, mingala-tangnyunt, lashio, pakokku, thaton, ann, pyin-oo-lwin
        mmr: mong-yang, kyimyindine, set-ka-lay, yenangyaung, taungoo, san-chaung, thayetmyo, pyinmana, magway, heho
        mmr: kalaw, myitkyina, chauk, mogok, nyaunglebin, sangyoung, mudon, shwebo, taikkyi, lakang, sagaing
        mmr: thanhlyin, dawbon, taungdwingyi, thanlyin, bogale, gwa, hpakan, yamethin, shwegu, myaungmya, kanbe
        mmr: kawthoung, myaydo, minbu, thanbyuzayat, buthidaung-town, bhamo, tharyarwady, thongwa, kyaiklat, tachilek
        mmr: manaung, kyaukse, hpa-an, kyaikto, martaban, nyaung-u, kawkareik, kyaikkami, pyapon, twante, myawaddy
        mmr: mawlaik, nyaung, tamu, mong-la, kyaukpadaung, wakema, maubin, thin-gan-kyun-gyi, myanaung, oke-kan
        mmr: tatkon, ahlone, pazundaung, pyu, kayan, nyaungdon, shwenatha, kyaukme, mong-yawng, letpandan, hlegu
        mmr: daik-u, thanatpin, paungde, botataung, mrauk-u, ye, mawlamyinegyunn, tangyan, namhkam, mohnyin, wundwin
        mmr: pyawbwe, danai, kyauktaga, aungban, ywar-ma-west, lewe
        mne: podgorica, niksic
        mng: ulan-bator, erdenet, darhan, choibalsan, nalayh, ~moron, bayanhongor, ulaangom
        mnp: saipan
        moz: maputo, matola, nampula, beira, chimoio, tete, quelimane, lichinga, nacala, pemba, mocuba, gurue
        moz: xai-xai, maxixe, mandimba, ressano-garcia, angoche, inhambane, cuamba, montepuez, dondo, chibuto, manhica
        moz: chokwe, mozambique, nametil, monapo, alto-molocue, marromeu, mocimboa-da-praia, moatize, vilankulo
        moz: manica, gondola, chiure, namialo, milange, mutuali, macia, ~songo, ribaue, nhamatanda
        mrt: nouakchott, nouadhibou, kiffa, dar-naim, nema, mbera, ksar, kaedi, zouerat, tevragh-zeina, bougadoum
        mrt: selibaby, atar
        mtq: fort-de-france, le-lamentin
        mus: port-louis, vacoas, beau-bassin-rose-hill, curepipe, quatre-bornes
        mwi: lilongwe, blantyre, mzuzu, zomba, karonga, kasungu, mangochi, salima, liwonde, balaka, dedza
        mwi: nkhotakota, mchinji, nsanje
        mys: kuala-lumpur, johor-bahru, kampung-baru-subang, petaling-jaya, ipoh, shah-alam, subang-jaya
        mys: bukit-rahman-putra, pelentong, malacca, iskandar-puteri, kota-bharu, kuantan, kota-kuala-muda
        mys: sungai-petani, selayang-baru-utara, pasir-gudang, mukim-pulai, kota-kinabalu, kampung-larkin-lama
        mys: kota-damansara, sandakan, kuala-terengganu, taman-petaling, alor-setar, kampung-kangkar-teberau, kuching
        mys: puchong, seremban, tawau, setapak, kluang, muar, miri, kapar, batu-caves, klang, kajang, teluk-intan
        mys: kampong-baharu-cheras-batu-sebelas, pasir-mas, paya-terubong, sungai-buloh, bandar-seri-alam, taiping
        mys: wangsa-maju, bukit-mertajam, sepang, bandar-sunway, bandar-utama, bukit-jalil, rawang, sibu
        mys: kuala-kubu-baharu, kulim, skudai, george-town, batu-pahat, sitiawan, bintulu, bandar-tasik-puteri
        mys: bercham, setia-alam, bandar-bukit-raja, kampung-pasir-gudang-baru, kampung-sungai-glugur, masai
        mys: kampung-sungai-ara, pasir-puteh, cheras, tasek-glugor, bayan-lepas, seri-kembangan, ampang, titiwangsa
        mys: bukit-bintang, port-dickson, maran, butterworth, lahad-datu, kuala-krai, perling, ijok
        mys: bandar-mahkota-cheras, sentul, seri-manjung, taman-melawati, pagoh, labuan, pendang, bandar-kinrara
        mys: kuala-nerus, semenyih, marudi, val-dor, kampung-manjoi, kepong, damansara-damai, kampung-sungai-kajang
        mys: cukai, parit-sulung, cyberjaya, ~putatan, donggongon, keningau, ulu-tiram, taman-senai
        mys: bandar-saujana-utama, serendah, segamat, kampung-baru-balakong, yan-besar, tanjong-malim, johor-jaya
        mys: perai, taman-senawang-indah, gelang-patah, kangar, kulai, jelutong, jitra, semporna, kempas, seremban-2
        mys: parit, kampong-sidam, setia-tropika, ara-damansara, bukit-indah, putra-heights, temerluh, simpang-renggam
        mys: kampong-dungun, serian, simpang-empat, kuala-selangor, kampung-bukit-baharu, hulu-langat, bandar-labuan
        mys: bukit-tengah, pandamaran, kota-tinggi, bau, padang-serai, kuchai-lama, putrajaya, sri-petaling
        mys: taman-melati, bentong-town, teluk-panglima-garang, sungai-siput, niah, bandar-sri-damansara, banting
        mys: bedong, sri-aman, batu-gajah, bangi, elmina, taman-permas-jaya, kampung-perak, bandar-baharu, sarikei
        mys: durian-tunggal, mentakab, rompin, taman-greenwood, pontian-besar, bentung, nibong-tebal, raub
        mys: bandar-tun-hussein-onn, bangsar, bukit-gambir, taman-sri-sinar, kampong-pangkal-kalong, lumut
        mys: kuala-kangsar, sipitang, bandar-country-homes, kampung-setia, klebang-besar, kampung-baharu-nilai
        mys: padang-rengas, kampung-alor-mengkudu, limbang, kampung-ayer-keroh, taman-tun-dr-ismail, jawi, betong
        mys: kamunting, petagas, tangkak, alam-damai, bukit-kerinchi, denai-alam, sibu-jaya, sungai-lalang, selama
        mys: dungun, jerantut, mukah, gerisek, kapit, sungkai, sik, kudat, kawasan-penempatan-ulu-benut-lima
        mys: kawasan-penempatan-ulu-benut-tiga, kawasan-penempatan-ulu-sungai-benut, taman-pelangi, kampung-kerubong
        mys: tatau, pekan, bandar-nabawan, bahau, kuala-kurau, taman-seremban-jaya, gerik, ~lahat, mont-kiara, chemor
        mys: bakri, kuah, bidur, taman-scientex, taman-universiti, ~tokai
        nam: windhoek, rundu, walvis-bay, swakopmund, oshakati, rehoboth, katima-mulilo, otjiwarongo
        ncl: noumea
        ner: niamey, maradi, zinder, tahoua, agadez, arlit, alaghsas, birni-n-konni, dosso, ~gaya, tessaoua
        ner: diffa, dogondoutchi, mehana, dakoro, tera, mirriah, madaoua, matamey, magaria, tibiri, nguigmi
        ner: youri-kourtere, tillaberi, illela
        nga: lagos, kano, ibadan, abuja, port-harcourt, kaduna, benin-city, onitsha, aba, maiduguri, ilorin, jos
        nga: sokoto, zaria, enugu, warri, oyo, abeokuta, akure, bauchi, agege, katsina, osogbo, gombe, ile-ife
        nga: ajegunle, owerri, calabar, ebute-ikorodu, okene, ikare, yola, uyo, ado-ekiti, ogbomoso, minna, lekki
        nga: bida, makurdi, ondo, umuahia, iseyin, gboko, yenagoa, ijebu-ode, obalende, ilesa, ikeja, akowonjo
        nga: alimosho, sapele, efon, efon-alaaye, owo, ikot-ekpene, ~ota, iwo, jimeta, atani, aliayabiagba, gusau
        nga: mubi, ikire, shagamu, ugep, chakwama, mushin, nnewi, surulere, ise-ekiti, ila-orangun, saki, oshodi, awka
        nga: ijero, ijero-ekiti, inisa, suleja, ede, kisi, shomolu, irewe, gbongan, ejigbo, funtua, igboho, buguma
        nga: ikirun, abakaliki, okrika, amaigbo, lafia, gashua, modakeke, bama, ilobu, jalingo, okigwe, offa
        nga: esuk-oron, nsukka, nguru, hadejia, ijebu-igbo, uromi, birnin-kebbi, pindiga, azare, nkpor, ikere
        nga: ikere-ekiti, lafiagi, alasia, kontagora, kuje, biu, olupona, lere, wukari, igbo-ora, emure, emure-ekiti
        nga: isieke, ifo, igede, igede-ekiti, effium, idanre, potiskum, keffi, makoko, epe, gamboru, ogaminana, ihiala
        nga: ipoti, lalupon, ughelli, bende, oke-mesi, kafanchan, ikom, agulu, daura, numan, kagoro, ode, igbo
        nga: igbo-ukwu, aramoko, aramoko-ekiti, igbara-odo, ozubulu, aku, oyan, jega, asaba, ohafia-ifigh, afikpo
        nga: apomu, fiditi, orita-eruwa, eha-amufu, malumfashi, kaura-namoda, enugu-ukwu, idah, obonoma, agbor
        nga: ezza-ohu, uga, nkwerre, auchi, lokoja, ekpoma, ijebu-jesa, kabba, ilaro, damaturu, argungu, gumel, geidam
        nga: talata-mafara, gummi, otan-ayegbaju, ogoja, katsina-ala, igangan, ~itu, kumo, oke-ila, eruwa, pankshin
        nga: nasarawa, kachia
        nic: managua, leon, masaya, chinandega, matagalpa, esteli, ~granada, mateare, jinotega, el-viejo
        nic: nueva-guinea, ciudad-sandino, juigalpa, tipitapa, bluefields, diriamba, ocotal, puerto-cabezas
        nic: chichigalpa, rivas
        nld: rotterdam, amsterdam, the-hague, utrecht, groningen, eindhoven, tilburg, breda, nijmegen
        nld: almere-stad, haarlem, arnhem, s-hertogenbosch, enschede, zaanstad, amersfoort, apeldoorn, hoofddorp
        nld: zwolle, leeuwarden, maastricht, leiden, dordrecht, zoetermeer, venlo, deventer, delft, alkmaar, heerlen
        nld: amsterdam-zuidoost, hilversum, hengelo, purmerend, lelystad, amstelveen, roosendaal, oss, schiedam
        nld: spijkenisse, helmond, vlaardingen, almelo, gouda, zaandam, alphen-aan-den-rijn, hoorn, assen, velsen
        nld: velsen-zuid, ~ede, bergen-op-zoom, capelle-aan-den-ijssel, nieuwegein, veenendaal, zeist, den-helder
        nld: hardenberg, emmen, oosterhout, doetinchem, kerkrade, leidsche-rijn, kampen, weert, woerden, sittard
        nld: heerhugowaard, rijswijk, ~middelburg, emmeloord, zwijndrecht, waalwijk, vlissingen, ridderkerk, drachten
        nld: ~soest, roermond, heerenveen, medemblik, huizen, tiel, harderwijk, maarssen, heemskerk, venray, hoogeveen
        nld: barendrecht, nijkerk, voorburg, beverwijk, goes, zutphen, wageningen, castricum, barneveld, hoogvliet
        nld: gorinchem, uden, ijsselstein, ~epe, sneek, geleen, maassluis, wijchen, ijmuiden, papendrecht
        nld: nieuw-vennep, oldenzaal, bussum, valkenswaard, meppel, ypenburg
        nor: oslo, bergen, trondheim, stavanger, kristiansand, drammen, lillestrom, sandnes, fredrikstad
        nor: sandefjord, asker, sarpsborg, tonsberg, alesund, skien, moss, tromso, haugesund, nesttun, porsgrunn, bodo
        nor: arendal
        npl: kathmandu, pokhara, bharatpur, patan, birganj, biratnagar, dhangadhi, hetauda, janakpur, butwal
        npl: dharan, nepalgunj, birendranagar, madhyapur-thimi, lahan, bhimdatta, triyuga, inaruwa, rajbiraj, banepa
        npl: siddharthanagar, gulariya, chautara, itahari, panauti, tikapur, kirtipur, charikot, tulsipur, dipayal
        nzl: auckland, christchurch, wellington, manukau-city, north-shore, ~hamilton, tauranga, dunedin
        nzl: lower-hutt, palmerston-north, new-plymouth, ~hastings, napier, rotorua, porirua, invercargill, papatoetoe
        nzl: nelson, whangarei, whanganui, upper-hutt, manurewa, gisborne, papakura, rolleston
        omn: muscat, seeb, bawshar, ibri, salalah, saham, rustaq, sohar, as-suwayq, barka, samail, al-buraymi
        omn: nizwa, sur, ~qurayyat, bahla, al-khaburah, shinas, sufalat-samail, izki
        pak: lahore, karachi, peshawar, faisalabad, rawalpindi, gujranwala, multan, ~hyderabad, quetta, bannu
        pak: sargodha, sialkot, bahawalpur, arifwala, dera-ismail-khan, muzaffarabad, battagram, chunian, jhang-sadr
        pak: islamabad, shekhupura, gujrat, sukkur, sahiwal, okara, rahim-yar-khan, kasur, jalalpur-pirwala
        pak: dera-ghazi-khan, pindi-bhattian, tando-bago, tando-allahyar, wah-cantt, chak-jhumra, bhawana, larkana
        pak: nawabshah, burewala, mingora, sinjhoro, hafizabad, chiniot, mardan, malir-cantonment, kamoke, abbottabad
        pak: saddiqabad, mirpur-khas, skardu, muridke, shahkot, bahawalnagar, kunri, muzaffargarh, digri, jacobabad
        pak: khuzdar, gilgit, gojra, shikarpur, dadu, talhar, dajal, qadirpur-ran, ahmadpur-east, hub, dhirkot
        pak: garhi-khairo, khairpur-mirs, jhelum, tando-adam, hasilpur, kamalia, arif-wala, jampur, wazirabad, kohat
        pak: layyah, shujaabad, eminabad, jaranwala, tordher, chishtian, harunabad, jalalpur-jattan, umarkot, lodhran
        pak: moro, khanpur, attock-city, manjhand, mian-channun, bhakkar, narowal, chaman, nankana-sahib
        pak: mandi-bahauddin, mianwali, daur, daska-kalan, shakargarh, pakpattan, mailsi, dokri, new-mirpur-city
        pak: toba-tek-singh, haveli-lakha, shahdad-kot, charsadda, ghotki, sambrial, badin, taunsa, phool-nagar
        pak: tando-muhammad-khan, pattoki, shahdadpur, jauharabad, vihari, chichawatni, dera-murad-jamali, kotri
        pak: kot-addu, sangla-hill, kharian, khushab, pasrur, pano-aqil, shabqadar, kot-radha-kishan, chakwal
        pak: renala-khurd, model-town, raja-jang, dipalpur, qubo-saeed-khan, kandhkot, swabi, dijkot, khurarianwala
        pak: gambat, rohri, kabirwala, kunjah, daharki, dinga, thul, nowshera-kalan, fort-abbas, ratodero, fatehjang
        pak: alahabad, khewra, talagang, kahna-nau, kambar, zahir-pir, hujra-shah-muqim, paharpur, turbat, topi
        pak: bhalwal, mirpur-mathelo, sarai-alamgir, bat-khela, sakrand, tando-jam, hala, gwadar, rabwah, kahror-pakka
        pak: gujar-khan, kot-malik-barkhurdar, chuhar-kana, darya-khan, shorkot, minchinabad, mansehra, basirpur
        pak: lala-musa, usta-muhammad, sibi, pindi-gheb, phalia, sanghar, faqirwali, yazman, faruka, chitral
        pak: jahangira, haripur, jamrud, sharifabad, dullewala, pir-jo-goth, pabbi, lalian, qabula, pir-mahal, mithi
        pak: kot-mumin, ubauro, rajanpur, zhob, matli, jahanian, buni, rawalakot, hadali, sillanwali, nushki
        pak: jatoi-shimali, kotli, ~mustafabad, kamra, chak-thirty-one-eleven-left, kanganpur, mach, kandiaro, thatta
        pak: ~fatehpur, pasni, kundian, sukheke-mandi, amangarh, dunyapur, sehwan, washuk
        pak: karachi-university-employees-co-operative-housing-society, naushahra-virkan, khairpur, chak
        pak: choa-saidan-shah, ladhewala-waraich, khalabat, kamar-mushani, new-badah, tank, tandlianwala
        pak: chak-azam-sahu, loralai, havelian, lakki, ~hangu, risalpur-cantonment, tangi, mehrabpur, malakwal-city
        pak: khangah-dogran, narang-mandi, malakwal, ranipur, utmanzai, zaida, kashmor, alipur, bagh, naudero
        pak: setharja-old, mamu-kanjan, sharqpur-sharif, bhera, dursh-khela, raiwind, khairpur-tamewah, kharan
        pak: chak-five-hundred-seventy-five, nok-kundi, nowshera-cantonment, mehar, khairpur-nathan-shah
        pan: panama-city, san-miguelito, juan-diaz, david, colon, arraijan, las-cumbres, la-chorrera, pedregal
        pan: tocumen, santiago-de-veraguas, parque-lefevre, chilibre
        per: lima, callao, arequipa, trujillo, piura, chiclayo, huancayo, cusco, iquitos, pucallpa, chimbote
        per: tacna, ica, santiago-de-surco, juliaca, cajamarca, huanuco, miraflores, santa-anita-los-ficus, sullana
        per: chincha-alta, ayacucho, san-martin, puno, huaraz, san-francisco-de-borja, talara, tumbes, chosica
        per: puerto-maldonado, brena, ~san-juan, ciudad-satelite, chilca, selva-alegre, abancay, moquegua, chulucanas
        per: san-isidro, ~san-fernando, jesus-maria, ~santiago, huaral, pisco, villa-poeta-jose-galvez-barrenechea
        per: ~san-miguel, wanchaq, cerro-de-pasco, belen, catacaos, paita, huacho, ilo, tingo-maria, ~jaen, tarma
        per: moyobamba, huancavelica, ~centenario, cono-norte, barranca, jacobo-hunter, lambayeque, picsi, chepen
        per: carmen-de-la-legua-reynoso, yurimaguas, sana, tambopata, juanjui, barranco, ~la-union, ferrenafe, sicuani
        per: la-oroya, chocope, imperial, nuevo-imperial, chachapoyas, tambo-grande
        phl: quezon-city, davao, caloocan, manila, taguig, budta, malingao, zamboanga, cebu-city, antipolo
        phl: pasig-city, cagayan-de-oro, valenzuela, general-santos, paranaque-city, las-pinas, calamba, muntinlupa
        phl: makati-city, lapu-lapu-city, angeles-city, imus, iloilo, marikina-city, mandaluyong-city, bacolod-city
        phl: mansilingan, dasmarinas, mandaluyong, pasay, tarlac-city, cotabato, malabon, san-jose-del-monte, bacoor
        phl: ~san-pedro, cabanatuan-city, iligan, mandaue-city, iligan-city, butuan, cabuyao, san-pablo, binan, santol
        phl: cainta, baguio, malolos, mantampay, bagong-silang, marawi-city, tacloban, san-fernando, libertad, navotas
        phl: ormoc, batangas, magugpo-poblacion, taytay, lucena, meycauayan, nia-valencia, puerto-princesa, olongapo
        phl: binangonan, santa-rosa, commonwealth, lipa-city, panabo, kabankalan, ~toledo, pagadian, koronadal
        phl: bago-city, panalanoy, mabalacat-city, sorsogon, roxas-city, legaspi, ~concepcion, naga, dagupan
        phl: tuguegarao, ilagan, pandi, capas, mariveles, guyong, urdaneta, ~san-jose, la-trinidad, norzagaray
        phl: gingoog, candelaria, baliuag, angono, rodriguez, san-mateo, ~san-juan, talisay, muricay, bulaon, gapan
        phl: bayambang, cadiz, ~rosario, pulong-santa-cruz, bayawan, santa-cruz, sultan-kudarat, poblacion, hagonoy
        phl: ~tabuk, calumpit, apalit, plaridel, silang, malita, guiguinto, manolo-fortich, midsayap, himamaylan
        phl: los-banos, tacurong, dinaig, digos, cavite-city, tayabas, iriga-city, quezon, dumaguete, carmona, laoag
        phl: pulilan, bayugan, maramag, ~santiago, catbalogan, bagong-silangan, paniqui, mati, tanza, putatan, isulan
        phl: jolo, calasiao, bislig, bocaue, catarman, escalante, monkayo, general-trias, daanbantayan, dipolog
        phl: ozamiz-city, banco-filipino-homes, banga, surallah, sablayan, prosperidad, alabel, calauan, polangui
        phl: kalibo-poblacion, calabanga, mangaldan, bais, arayat, surigao, tagaytay, dapitan, maco, bantayan
        phl: victorias, tagbilaran-city, munoz, tanjay, binonga, marilao, bulacan, malapatan, pagbilao, limay
        phl: lambayong, bustos, paco, ~san-francisco, kidapawan, tupi, bamban, daet, bauang, bagong-barrio
        phl: brookes-point, virac, alicia, sipalay, don-carlos, kawit, balanga, port-area, sagay, ~la-paz, solana
        phl: borongan, oroquieta, ~buenavista, mariano, danao, mauban, indang, bongabon, san-leonardo, calauag
        phl: magalang, libon, lupon, tanauan, aparri, calbayog-city, angat, la-carlota, subic, rosales
        phl: city-of-isabela, dinalupihan, calapan, san-ildefonso, ~san-miguel, villasis, oas, talavera
        phl: enrique-b-magalona, polomolok, pateros, orion, nasugbu, tinongan, minglanilla, malaybalay, tunasan, gubat
        phl: buluan, ualog, cogan, bambang, tanay, obando, balagtas, itogon, manaoag, jose-rizal, paombong, magsaysay
        phl: tabaco, cupang, santo-tomas, batac-city, lingayen, masinloc, impasugong, lubao, naic, ~estancia, burauen
        phl: sibonga, ~mercedes, ~zaragoza, patuto, kalamansig, malungun, ~victoria, cardona, el-nido, siocon, bunawan
        phl: tubod, balayan, cabiao, morong, liloan, consolacion, vigan, inabanga, norala, bangued, bayombong, masbate
        phl: upper-bicutan, candaba, ~santa-ana, noveleta, bugo, vinzons, sariaya, parang, orani, canlaon, hinatuan
        phl: amadeo, binmaley, mexico, samal, pinamalayan, passi, recodo, compostela, balulang, maragondon, masantol
        phl: tagbina, malilipot, gerona, carcar, mamatid, taal, ~jaen, camiling, hinigaran, san-pascual, pantubig
        phl: talipapa, sultan-sa-barongis, papaya, ~san-antonio, binalbagan, bayanan, calaca, del-pilar, pandan
        phl: bantay, mendez-nunez, ramon, solano, ~bel-air, tagudin, abucay, jalajala, teresa, ~pila, manapla
        phl: san-nicolas, ~aliaga, baclaran, hermosa, bauan, bay, jetafe, ~san-luis, dupax-del-norte, general-tinio
        phl: jagna, guimba, quiapo, san-narciso, kabacan, alaminos, maluso, general-salipada-k-pendatun, cabadbaran
        phl: pagalungan, lucban, aglipay, ~paraiso, pililla, tagoloan, lumbang, buhi
        png: port-moresby, lae, arawa, mount-hagen
        pol: warsaw, krakow, wroclaw, lodz, poznan, gdansk, szczecin, lublin, bydgoszcz, bialystok, katowice
        pol: gdynia, czestochowa, sosnowiec, radom, mokotow, gliwice, rzeszow, torun, kielce, zabrze, bytom
        pol: praga-poludnie, bielsko-biala, olsztyn, ursynow, ruda-slaska, rybnik, wola, bielany, tychy, bialoleka
        pol: opole, elblag, plock, walbrzych, targowek, bemowo, wloclawek, zielona-gora, tarnow, dabrowa-gornicza
        pol: gorzow-wielkopolski, chorzow, kalisz, koszalin, legnica, srodmiescie, slupsk, jaworzno, jastrzebie-zdroj
        pol: psie-pole, praga-polnoc, grudziadz, nowy-sacz, ochota, konin, piotrkow-trybunalski, inowroclaw, lubin
        pol: jelenia-gora, wawer, siedlce, pila, ostrowiec-swietokrzyski, siemianowice-slaskie, ostrow-wielkopolski
        pol: myslowice, stargard, pabianice, gniezno, fordon, suwalki, tomaszow-mazowiecki, przemysl, stalowa-wola
        pol: zamosc, kedzierzyn, kedzierzyn-kozle, glogow, wrzeszcz, leszno, zory, belchatow, lomza, tarnowskie-gory
        pol: swidnica, chelm, tczew, piekary-slaskie, mielec, raciborz, bedzin, zgierz, biala-podlaska, elk
        pol: swietochlowice, pruszkow, ostroleka, starachowice, zawiercie, zoliborz, legionowo, tarnobrzeg, pulawy
        pol: wodzislaw-slaski, skarzysko, skarzysko-kamienna, skierniewice, kutno, krosno, debica, ursus, nysa
        pol: starogard-gdanski, wejherowo, ciechanow, rumia, radomsko, zdunska-wola, sieradz, kolobrzeg
        pol: rejon-placu-swietego-macieja, otwock, bienczyce, zyrardow, swinoujscie, boleslawiec, nowa-sol, swidnik
        pol: chrzanow, knurow, sanok, mikolow, chojnice, zary, szczecinek, sochaczew, brzeg, jaslo, olkusz, kwidzyn
        pol: minsk-mazowiecki, olesnica, malbork, wolomin, piaseczno, wlochy, krasnik, cieszyn, jaroslaw, lebork
        pol: sopot, czechowice, czechowice-dziedzice, police, czeladz, oswiecim, dzierzoniow, nowy-targ, ostroda
        pol: myszkow, zgorzelec, olawa, ilawa, zywiec, karlowice-rozanka, pilczyce-kozanow-popowice-polnocne, olbin
        pol: lukow, srem, kabaty
        pri: san-juan, bayamon, carolina, ponce, arecibo, caguas, guaynabo, trujillo-alto, mayaguez, fajardo
        prk: pyongyang, hamhung, nampo, sunchon, hungnam, kaesong, wonsan, chongjin, mangyongdae, mangyongdae-ri
        prk: kaechon, sariwon, sariwon-si, sinuiju, tokchon, haeju, kanggye, changam-chon, hyesan, paechon, paechon-up
        prk: sinpo, songnim, songnim-ni, chongdan, chongdan-up, sinchon, sinchon-up, paekak, chaeryong-ni, manpo
        prk: ullyul, kangnyong, kangson, pyongsong, hwasong, myonggan-dong, hyesan-dong, unchon, unchon-up, kwail
        prk: kwail-up, undok, orang, samchon, sinwon, sinwon-up, pongchon, pongchon-up, yuktae-dong, hongwon, hwadae
        prk: rajin, namyang-nodongjagu, myongchon, taetan, taetan-up, ongjin, kilju, chaeryong, chaeryong-up, anju
        prk: uiju, puryong, puryong-up, yochim-dong, songhwa, hoeryong, chosal-li, sijung, chunggang, sungho
        prk: sungho-1-tong, changyon, songwon, songwon-up, yonsa, yonsa-up, sunan, hwangju, hwangju-up, kyongsong
        prk: aoji, aoji-ri, ranam, anbyon, anbyon-up, kopung, samjiyon, samjiyon-up, kusong, kusong-si
        prt: lisbon, porto, braga, amadora, coimbra, leiria, setubal, funchal, viseu, queluz, cacem, aveiro
        prt: vila-nova-de-gaia, faro, algueirao, loures, felgueiras, rio-de-mouro, odivelas, evora, amora, corroios
        prt: barreiro, monsanto, rio-tinto, sao-domingos-de-rana, figueira-da-foz, lumiar, paranhos, ponte-de-lima
        prt: olival, santo-antonio-dos-olivais, sesimbra, guimaraes, guarda, ermesinde, santo-ovidio, portimao, damaia
        prt: cidade-universitaria, ~benfica, cascais, maia, viana-do-castelo, marvila, ~braganca, ~oeiras, ~beja
        prt: esposende, afurada-de-baixo, almada, olivais, ~lagos, castelo-branco, alcabideche, bairro-novo, espinho
        prt: camara-de-lobos, alvalade, arrentela, montijo
        pry: asuncion, ciudad-del-este, san-lorenzo, capiata, lambare, fernando-de-la-mora, limpio, nemby
        pry: pedro-juan-caballero, encarnacion, mariano-roque-alonso, itaugua, villa-elisa, villa-hayes, caacupe
        pry: ~san-antonio, caaguazu, presidente-franco, coronel-oviedo, ~concepcion, ~villarrica, ~pilar, yby-yau
        pse: east-jerusalem, gaza, khan-yunis, jabalya, hebron, nablus, rafah, dayr-al-balah, bayt-lahya, battir
        pse: tulkarm, ramallah, qalqilyah, yatta, maale-adummim, al-birah, bayt-hanun, an-nusayrat, old-city, shufat
        pse: al-burayj, janin, bani-suhayla
        qat: doha, ar-rayyan, lusail, al-matar-al-atiq, ~al-mansurah, az-zaayin, madinat-khalifah, an-najmah
        qat: al-unayzah, umm-ghuwaylinah, as-sadd, farij-al-amir, farij-kulayb
        reu: saint-denis, ~saint-paul, saint-pierre, le-tampon, saint-andre, ~saint-louis, ~saint-joseph
        reu: saint-benoit, la-possession, saint-leu, sainte-marie, le-port
        rou: bucharest, sector-3, iasi, sector-6, constanta, sector-2, sector-4, cluj, cluj-napoca, sector-5
        rou: brasov, timisoara, craiova, sector-1, galati, targu-mures, oradea, ploiesti, arad, braila, pitesti, bacau
        rou: sibiu, satu-mare, baia-mare, buzau, piatra-neamt, ramnicu-valcea, botosani, suceava, resita, drobeta
        rou: drobeta-turnu-severin, bistrita, targu-jiu, hunedoara, roman, barlad, deva, targoviste, focsani, tulcea
        rou: alba-iulia, slatina, vaslui, giurgiu, medias, zalau, sfantu-gheorghe, pascani, petrosani, turda, medgidia
        rou: lugoj, ~campina, slobozia, tecuci, sighetu-marmatiei, ~alexandria, mangalia, ramnicu-sarat, dej
        rou: odorheiu-secuiesc, reghin-sat, sighisoara, miercurea-ciuc, caracal, navodari, fetesti, curtea-de-arges
        rou: dorohoi, fagaras, lupeni, voluntari
        rus: moscow, saint-petersburg, novosibirsk, yekaterinburg, nizhniy-novgorod, kazan, chelyabinsk, omsk
        rus: samara, rostov, rostov-on-don, ufa, krasnoyarsk, voronezh, volgograd, perm, krasnodar, saratov, tyumen
        rus: tolyatti, izhevsk, barnaul, ulyanovsk, irkutsk, khabarovsk, yaroslavl, vladivostok, makhachkala, tomsk
        rus: orenburg, kemerovo, novokuznetsk, ryazan, astrakhan, penza, naberezhnyye-chelny, lipetsk, kirov
        rus: kalininskiy, cheboksary, tula, kaliningrad, kursk, stavropol, bryansk, tver, magnitogorsk, ivanovo
        rus: nizhny-tagil, ulan-ude, vladimir, arkhangelsk, chita, belgorod, kaluga, krasnogvargeisky, smolensk, sochi
        rus: volzhsky, saransk, cherepovets, vologda, kurgan, vladikavkaz, orel, surgut, grozny, murmansk, tambov
        rus: petrozavodsk, taganrog, kostroma, komsomolsk-on-amur, yoshkar-ola, sterlitamak, bratsk, orsk, syktyvkar
        rus: nizhnevartovsk, angarsk, marino, novorossiysk, khimki, nalchik, yakutsk, nizhnekamsk, dzerzhinsk
        rus: staryy-oskol, blagoveshchensk, velikiy-novgorod, shakhty, prokopyevsk, rybinsk, vykhino
        rus: vykhino-zhulebino, zelenograd, biysk, centralniy, pskov, vasylevsky-ostrov, severnyy, balakovo, armavir
        rus: yuzhno-sakhalinsk, engels, severodvinsk, zlatoust, syzran, abakan, kamensk-uralskiy, petropavlovsk
        rus: petropavlovsk-kamchatsky, yasenevo, podolsk, lyublino, berezniki, volgodonsk, miass, novocherkassk
        rus: nazran, rubtsovsk, mytishchi, salavat, bibirevo, khoroshevo, khoroshevo-mnevniki, golyanovo
        rus: admiralteisky, ussuriysk, lyubertsy, kovrov, strogino, balashikha, zhulebino, kolomna, kuntsevo, nakhodka
        rus: elektrostal, biryulevo, orekhovo-borisovo, kuzminki, novyye-kuzminki, pyatigorsk, chertanovo-yuzhnoye
        rus: maykop, zheleznodorozhnyy, norilsk, almetyevsk, korolev, kolpino, odintsovo, nevinnomyssk, pervouralsk
        rus: kislovodsk, dimitrovgrad, novomoskovsk, petrogradka, ramenki, zyablikovo, kamyshin, novocheboksarsk
        rus: serpukhov, ivanovskoye, orekhovo-borisovo-severnoye, murom, khasavyurt, neftekamsk, tyoply-stan
        rus: tsaritsyno, cherkessk, presnenskiy, veshnyaki, zyuzino, orekhovo-zuyevo, solntsevo, troparevo, achinsk
        rus: kyzyl, taganskiy, noginsk, yelets, novo-peredelkino, ochakovo, ochakovo-matveyevskoye, tobolsk
        rus: shchyolkovo, nefteyugansk, novokuybyshevsk, noyabrsk, bataysk, seversk, arzamas, sergiyev-posad
        rus: leninsk-kuznetsky, oktyabrsky, obninsk, elista, cheremushki, novotroitsk, derbent, izmaylovo, kiselevsk
        rus: akademicheskoe, velikiye-luki, bogorodskoye, pushkino, artem, ukhta, brateyevo, shchukino, kansk
        rus: khanty-mansiysk, mezhdurechensk, novyye-cheremushki, ryazanskiy, solikamsk, glazov, ust-ilimsk
        rus: tekstilshchiki, zelenodolsk, novoshakhtinsk, sarapul, votkinsk, serov, balashov, zheleznogorsk, zhukovsky
        rus: ramenskoye, novogireyevo, ozerki, vostochnoe-degunino, novyy-urengoy, novouralsk, michurinsk, kineshma
        rus: krasnogorsk, pushkin, magadan, bugulma, lefortovo, yaroslavskiy, kuznetsk, kirovo-chepetsk, berdsk
        rus: gatchina, biryulevo-zapadnoye, sarov, yeysk, buzuluk, gubkin, chaykovskiy, babushkin, lianozovo
        rus: usolye-sibirskoye, obruchevo, krasnaya-glinka, svetlanovskiy, yegoryevsk, yurga, komendantsky-aerodrom
        rus: kisilevsk, anzhero-sudzhensk, troitsk, azov, kaspiysk, ozersk, yessentuki, klin, vorkuta, fili, kropotkin
        rus: shadrinsk, vyborg, reutov, alekseyevka, voskresensk, mineralnye-vody, nagornyy, kamensk-shakhtinsky
        rus: belovo, chekhov, asbest, birobidzhan, peterhof, dachnoye, minusinsk, georgiyevsk, yelabuga, naro-fominsk
        rus: finlyandskiy, sunzha, chernogorsk, zelenogorsk, grazhdanka, kopeysk, kurortnyy, volsk, beloretsk
        rus: ishimbay, adler, chapayevsk, tuymazy, lysva, borisoglebsk, sosnovyy-bor, dolgoprudnyy, dorogomilovo
        rus: budyonnovsk, belogorsk, ishim, kstovo, aleksin, parnas, kungur, klintsy, neryungri, leninogorsk, sosnovka
        rus: gukovo, lesosibirsk, polevskoy, meleuz, kumertau, slavyansk-na-kubani, tikhoretsk, rossosh, tuapse
        rus: aleksandrov, kotlovka, zarechnyy, pavlovo, gorno-altaysk, novaya-balakhna, gus-khrustalnyy, buynaksk
        rus: krasnoturinsk, belebey, rzhev, chistopol, tikhvin, gorod-solnetchnogorsk, petrodvorets, labinsk, iskitim
        rus: revda, lobnya, vyksa, dmitrov, sibay, apatity, novoaltaysk, svobodnyy, salsk, stupino, prokhladnyy, shuya
        rus: shchekino, bor, dubna, pavlovskiy-posad, ostankinskiy, sviblovo, mikhaylovsk, kotlas, verkhnyaya-pyshma
        rus: talnakh, mikhaylovka, solnechnogorsk, arsenyev, uzlovaya, volzhsk, kogalym, krymsk, cheremkhovo
        rus: zhigulevsk, sokol, sokolniki, roslavl, borovichi, chernaya-rechka, kirishi, ezhva, liski, vyazma
        rus: nazarovo, klimovsk, lesnoy, rybatskoye, uritsk, berezovskiy, pokrovskoye-streshnevo, zamoskvorechye
        rus: belorechensk, krasnokamensk, kupchino, altufyevskiy, timashyovsk, severomorsk, domodedovo
        rus: vyshniy-volochek, anapa, buguruslan, fryazevo, yartsevo, krasnokamsk, fryazino, zarinsk, nyagan, kimry
        rus: levoberezhnyy, vidnoye, tulun, ivanteyevka, ~donetsk, gelendzhik, lytkarino, kingisepp, kizlyar, chusovoy
        rus: otradnyy, snezhinsk, akademgorodok, kozeyevo, kozhukhovo, likhobory, metrogorodok, nikolskoye
        rus: novokhovrino, novokuzminki, novovladykino, semenovskoye, untolovo, vagonoremont, vatutino, sayanogorsk
        rus: kanash, monchegorsk, satka, ruzayevka, salekhard, verkhnyaya-salda, osinniki, megion, torzhok, kuybyshev
        rus: sosnovaya-polyana, vsevolozhsk, ust-kut, kurganinsk, raduzhny, mtsensk, belaya-kalitva, shelekhov, gryazi
        rus: mozhga, dzerzhinsky, beryozovsky, amursk, livny, kurchatov, chebarkul, nadym, staryy-malgobek, pechora
        rus: safonovo, rasskazovo, kolchugino, volkhov, obukhovo, yefremov, kanevskaya, spassk-dalniy, shebekino
        rus: chernyakhovsk, strezhevoy, avtovo, kamen-na-obi, akhtubinsk, krasnoye-selo, krasnyy-sulin, ust-labinsk
        rus: myski, usinsk, rtishchevo, alapayevsk, kachkanar, sayansk, tutayev, pashkovskiy, sertolovo, malgobek
        rus: morshansk, sovetsk, mariinsk, krasnoufimsk, kronstadt, novodvinsk, zavolzhye, sharypovo, koryazhma
        rus: novozybkov, lomonosov, partizansk, konakovo, alatyr, izberbash, zainsk, lesozavodsk, korenovsk, irbit
        rus: uryupinsk, kyshtym, gay, pyt-yakh, urus-martan, lyudinovo, pugachev, zelenokumsk, dzerzhinskiy, birsk
        rus: frolovo, mozdok, yelizovo, apsheronsk, bolsoj-kamen, mirny, pereslavl-zalesskiy, tosno, luga, kashira
        rus: korkino, langepas, yagry, kolomyagi, uray, alexeyevka, svetlograd, gorod-shebekino, vyatskiye-polyany
        rus: tavda, sampsonievskiy, vyazniki, yuzhnouralsk, muravlenko, vichuga, izobilnyy, aksay, nizhneudinsk
        rus: leningradskaya, millerovo, kandalaksha, dalnegorsk, furmanov, lyantor, uchaly, tayshet, uglich, kulebaki
        rus: baksan, rezh, novovoronezh, tynda, protvino, sestroretsk, rostokino, bogorodsk, serdobsk, temryuk
        rus: novokubansk, sukhoy-log, slantsy, teykovo, blagodarnyy, chernushka, yalutorovsk, valuyki, beslan, kasimov
        rus: shumerlya, korsakov, goryachevodskiy, staraya-derevnya, gulkevichi, aznakayevo, abinsk, dinskaya
        rus: baltiysk, karabulak, trekhgornyy, nurlat, ostrogozhsk, kondopoga, kinel, staraya-russa, slavgorod, kushva
        rus: ust-dzheguta, artemovskiy, krasnoznamensk, petrovsk, severouralsk, yablonovskiy, kizilyurt, istra
        rus: nartkala, segezha, zima, dobryanka, verkhniy-ufaley, primorsko-akhtarsk, kotovsk, kamenka, asha, marks
        rus: gudermes, kholmsk, maloyaroslavets, velikiy-ustyug, yubileyny, desnogorsk, lukhovitsy, udomlya
        rus: slobodskoy, drozhzhino, bogdanovich, inta, donskoy, kimovsk, znamensk, privolzhskiy, gorodets, nakhabino
        rus: sosnovoborsk, kudymkar, mozhaysk, barabinsk, pavlovskaya, likino-dulevo, dyurtyuli, rostov-veliky
        rus: yugorsk, sorochinsk, mednogorsk, topki, kirzhach, starominskaya, borzya, bogoroditsk, balabanovo
        rus: kostomuksha, karpinsk, shatura, divnogorsk, aminyevo, annino, davydkovo, kolomenskoye, kudrovo, kuryanovo
        rus: kuskovo, lazarevskoye, leninskiye-gory, leonovo, luzhniki, matveyevskoye, mikhalkovo, nikulino
        rus: petrovskaya, vorobyovo, vostryakovo, zagorye
        rwa: kigali, gisenyi, musanze, nyagatare, gitarama, muhanga, butare, kibuye, rwamagana, kibungo, cyangugu
        rwa: shyorongi, byumba, ndera, kirambo, kagano, ngororero, ~nzega, macuba, karengera, nyanza, ~bugarama
        sau: jeddah, riyadh, makkah, madinah, dammam, sultanah, buraydah, taif, tabuk, hail, najran, al-kharj
        sau: khamis-mushait, al-hufuf, al-mubarraz, hafar, hafar-al-batin, thuqbah, al-jubayl, sabya, abha, yanbu
        sau: unaizah, khobar, arar, sakakah, az-zulfi, jizan, qurayyat, sabt-alalayah, dhahran, al-qatif, al-bahah
        sau: ad-dawadimi, tarut, qalat-bishah, ar-rass, bariq, rabigh, ash-shafa, al-lith, abu-arish, sayhat, turayf
        sau: king-faisal-military-city, ras-tanura, ad-diriyah, al-khafji, baljurashi, al-badai-al-wusta, ~ranyah
        sau: safwa, afif, al-bukayriyah, irqah, rahimah, turaif, tubarjal, tayma, ad-dilam, umluj, al-mithnab, al-ula
        sau: shaqra, hawtah-bani-tamim
        sdn: khartoum, omdurman, khartoum-north, nyala, port-sudan, kassala, el-obeid, al-qadarif, kosti
        sdn: wad-medani, el-daein, el-fasher, singa, ad-damazin, al-junaynah, rabak, el-geneina-fort, sennar
        sdn: al-manaqil, gereida, atbara, an-nuhud, ad-damir, kadugli, ad-douiem, buram, shendi, new-halfa, dilling
        sdn: er-roseires, umm-ruwaba, dongola, ardamata, kas, mellit, shiariah, al-hasaheisa, abu-jibeha
        sdn: khashm-al-qirbah, suakin, kabkabiyah, tullus, al-mijlad, tokar, ar-rahad, sinkat, zalinjay, kutum
        sdn: as-suki, babanusah, tandalti, jubayt, ~al-faw, al-hawatah
        sen: dakar, pikine, touba, guediawaye, thies, kaolack, rufisque, mbour, saint-louis, thies-nones
        sen: rufisque-est, ziguinchor, diourbel, tambacounda, louga, kolda, tivaouane, mbake, tiebo, keur-medoune
        sen: richard-toll, dougnane, bargny, kaffrine, bargny-guedj, bargny-ngoude, nguekhokh, diamniadio, joal, ~dara
        sen: velingara, sebikhotane, sali, jaxaay-parcelle-niakoul-rap, niakoul-rab, mboro, fatick, bambey
        sen: medina-gounas, ndiareme-limamoulaye, le-plateau, ndibene-dahra, sedhiou, koungheul, kedougou
        sgp: singapore, bedok-new-town, ulu-bedok, sengkang-new-town, tampines-estate, jurong-town
        sgp: tampines-new-town, woodlands, jurong-west, yishun-new-town, hougang-new-town, punggol
        sgp: choa-chu-kang-new-town, ang-mo-kio-new-town, bukit-batok-new-town, bukit-merah-estate, kampong-pasir-ris
        sgp: bukit-panjang-new-town, kembangan, toa-payoh-new-town, serangoon, serangoon-new-town, geylang
        sgp: sembawang-estate, queenstown-estate, kallang, clementi-housing-estate, bishan-new-town, bukit-timah
        sgp: jurong-east, pasir-ris-new-town, novena, matilda-estate, marine-parade, simei-new-town, keat-hong-village
        sgp: yew-tee, kaki-bukit-estate, serangoon-garden, peng-siang, eunos, kangkar
        slb: honiara, panatina
        sle: freetown, kenema, bo, koidu, makeni, ~waterloo, port-loko, njala
        slv: san-salvador, soyapango, san-miguel, ~santa-ana, mejicanos, santa-tecla, apopa, delgado, sonsonate
        slv: ~san-marcos, usulutan, cojutepeque, cuscatancingo, ~san-vicente, zacatecoluca, ~san-martin, ilopango
        slv: ahuachapan, antiguo-cuscatlan, chalchuapa
        som: mogadishu, borama, hargeysa, berbera, kismayo, marka, el-dibir, ruqi, baidoa, cabudwaaq, burao
        som: kaambooni, gebiley, bosaso, beled-hawo, balanbale, afgooye, gaalkacyo, laascaanood, garoowe, beledweyne
        som: qoryooley, jawhar, jilib, jamaame, baardheere, dhabad, ceerigaabo, luuq
        srb: belgrade, nis, novi-sad, zemun, kragujevac, cacak, subotica, leskovac, novi-pazar, kraljevo
        srb: zrenjanin, pancevo, krusevac, uzice, smederevo, valjevo, vranje, sabac, zajecar, trstenik, sombor
        srb: kikinda, pozarevac, pirot, ~bor, sremska-mitrovica, vrsac, jagodina, ruma
        ssd: juba, winejok, yei, malakal, wau, kuacjok, pajok, gogrial, yambio, aweil, rumbek
        stp: sao-tome
        sur: paramaribo, blauwgrond
        svk: bratislava, kosice, petrzalka, nitra, presov, zilina, banska-bystrica, trnava, trencin, martin
        svk: poprad, stare-mesto, prievidza, zvolen, povazska-bystrica, nove-zamky, michalovce, karlova-ves, dubravka
        svk: spisska-nova-ves, komarno, levice, humenne, bardejov, liptovsky-mikulas, dlhe-diely
        svn: ljubljana, maribor, celje, kranj
        swe: stockholm, gothenburg, malmo, uppsala, linkoping, orebro, sollentuna, umea, vasteras, sodermalm
        swe: jonkoping, helsingborg, norrkoping, huddinge, lund, lulea, haninge, gavle, bromma, boras, vaxjo
        swe: sodertalje, halmstad, kungsholmen, eskilstuna, solna, karlskrona, karlstad, molndal, vasastaden, taby
        swe: sundsvall, ostersund, trollhattan, lidingo, borlange, tumba, kristianstad, nykoping, kalmar, falun
        swe: skovde, upplands-vasby, ostermalm, skelleftea, uddevalla, sundbyberg, varberg, akersberga, ornskoldsvik
        swe: danderyd, landskrona, vallentuna, motala
        swz: manzini, mbabane
        """
}
