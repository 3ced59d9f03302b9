/// Towns by country, afg to chn: the country's ISO 3166-1 alpha-3 code, then names as in ids; `~` marks a name whose
/// largest bearer lies elsewhere. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 30,000 people.
enum CitiesA {
    static let text = """
        afg: kabul, herat, kandahar, mazar-e-sharif, jalalabad, kunduz, ghazni, balkh, baghlan, gardez, khost
        afg: maymana, khanabad, bazar-e-yakawlang, bazarak, khulm, taloqan, bamyan, pul-e-khumri, shibirghan, charikar
        afg: sar-e-pul, zaranj, paghman, ~asadabad, aibak, fayzabad, lashkar-gah, gereshk, farah, istalif, andkhoy
        afg: baharak, nili, ghormach
        ago: luanda, mulenvos, viana, kikolo, maianga, camama, golfe, calumbo, hoji-ya-henda, lubango, huambo
        ago: benguela, cabinda, talatona, nova-vida, malanje, kima-kieza, cazenga, lobito, saurimo, samba, cuito
        ago: ramiros, uige, luena, vila-flor, mossamedes, menongue, chitato, navegantes, kilamba, soyo, sumbe, zango
        ago: benfica, rangel, sambizanga, dundo, bocoio, ndalatando, panguila, mbanza-kongo, cacuaco, ingombota, caala
        ago: ondjiva, catchiungo, gabela, lucapa, balombo, baia-farta, catumbela, negage, longonjo, porto-amboim
        ago: cubal, cafunfo, cela, quissecula, ecunna, matala, barra-do-dande, bailundo, cahama, luquembo, ~gama
        ago: camucuio, ganda, ~dondo, nzagi, camacupa, luau, caxito, cuango-luzamba, cangandala, andulo, ucu-seles
        ago: tombua, calulo, virei, maquela-do-zombo, cuimba, ucua, buco-zau, cacuso, alto-hama, humbe, xangongo
        ago: cazombo, mussende, chindumbo, songo, caluquembe, bula-atumba
        alb: tirana, durres, vlore, elbasan, shkoder, lushnje, berat, fier-cifci, korce, fier, kruje, pogradec
        alb: kukes, kucove, kavaje
        are: dubai, abu-dhabi, sharjah, al-ain-city, ajman, dayrah, ras-al-khaimah, musaffah, jebel-ali
        are: business-bay, dubai-investments-park, dubai-marina, international-city, fujairah, al-majaz, warisan
        are: dubai-silicon-oasis, ar-rumaylah, khalifah-a-city, mohammed-bin-zayed-city, hawr-al-anz
        are: reef-al-fujairah-city, bani-yas-city, dubai-festival-city, al-karama, zayed-city, al-shamkhah-city
        are: mirdif, al-warqaa, umm-al-quwain-city, al-sajaah, lahbab, nayf, tarif-kalba, al-muteena, al-qusais-1
        are: mankhul, as-satwah, khawr-fakkan, jumayra, ar-rashidiyah, kalba, dubai-international-financial-centre
        are: dibba-al-fujairah
        arg: buenos-aires, cordoba, rosario, mar-del-plata, san-miguel-de-tucuman, salta, santa-fe, avellaneda
        arg: corrientes, posadas, bahia-blanca, resistencia, merlo, quilmes, san-salvador-de-jujuy
        arg: santiago-del-estero, parana, neuquen, jose-c-paz, formosa, lanus, la-plata, berazategui, la-rioja
        arg: san-luis, ~san-miguel, ituzaingo, catamarca, rio-cuarto, balvanera, moreno, concordia, comodoro-rivadavia
        arg: belgrano, san-nicolas-de-los-arroyos, isidro-casanova, rawson, san-rafael, tandil, ezeiza, mendoza
        arg: villa-lugano, lomas-de-zamora, ~san-juan, castelar, san-justo, ~santa-rosa, moron, zarate, burzaco
        arg: trelew, lujan, ~villa-mercedes, rio-gallegos, cipolletti, san-carlos-de-bariloche, villa-maria, pergamino
        arg: reconquista, san-vicente, olavarria, rafaela, berisso, junin, san-ramon-de-la-nueva-oran, campana
        arg: monte-chingolo, mar-del-tuyu, ~san-martin, presidencia-roque-saenz-pena
        arg: remedios-de-escalada-de-san-martin, pilar, ~bella-vista, gualeguaychu, barracas, gobernador-galvez
        arg: chimbas, necochea, general-roca, venado-tuerto, don-torcuato, goya, villa-carlos-paz
        arg: concepcion-del-uruguay, general-pico, chivilcoy, azul, puerto-madryn, punta-alta, ~ensenada, mercedes
        arg: ~santa-lucia, banfield, tartagal, ~sarandi, hurlingham, santo-tome, ~san-francisco, el-palomar
        arg: san-pedro-de-jujuy, ~colon, colegiales, ushuaia, obera, caleta-olivia, eldorado, rio-tercero
        arg: los-polvorines, ~rio-grande, plottier, tres-arroyos, barranqueras, yerba-buena
        arg: libertador-general-san-martin, viedma, tafi-viejo, boedo, palpala, centenario, ~san-lorenzo, ~san-pedro
        arg: cutral-co, chacabuco, ~san-isidro, balcarce, villa-constitucion, paso-de-los-libres, villa-angela
        arg: villa-de-mayo, general-pacheco, nogoya, chilecito, nueve-de-julio, canuelas, tortuguitas, valentin-alsina
        arg: pocito, alta-gracia, trenque-lauquen, chascomus, pinamar, bragado, ~retiro, ingeniero-pablo-nogues
        arg: alderetes, tunuyan, general-guemes, san-jose-de-los-cerrillos, haedo, san-antonio-de-padua
        arg: santos-lugares, juan-jose-castelli, pehuajo, curuzu-cuatia, ~jesus-maria, canada-de-gomez, ~esperanza
        arg: lobos, general-alvear, baradero, bell-ville, rivadavia, san-jose-de-metan, ~miramar, ~salto
        arg: villa-santa-rita, ~pontevedra, gualeguay, ~lincoln, coronel-suarez, aguilares, caucete
        arg: granadero-baigorria, quitilipi, puerto-iguazu, villaguay, casilda, general-jose-de-san-martin
        arg: san-carlos-de-bolivar, zapala, villa-regina, tigre, famailla, chajari, arrecifes, saladillo, dolores
        arg: apostoles
        arm: yerevan, malatia-sebastia, shengavit, nor-nork, kentron, erebuni, ajapnyak, arabkir, gyumri
        arm: vanadzor, kanaker-zeytun, avan, davtashen, abovyan, hrazdan, vagharshapat, kapan
        atg: saint-johns
        aus: sydney, melbourne, brisbane, perth, adelaide, gold-coast, newcastle, sunshine-coast, canberra
        aus: central-coast, logan-city, geelong, wollongong, hobart, townsville, cairns, toowoomba, darwin
        aus: city-of-port-phillip, ballarat, mandurah, bendigo, caloundra, launceston, maitland, tuggeranong, mackay
        aus: rockhampton, coffs-harbour, blue-mountains, bunbury, bundaberg, adelaide-hills, point-cook, craigieburn
        aus: pittwater, melbourne-city-centre, tarneit, pakenham, hervey-bay, port-macquarie, reservoir, berwick
        aus: werribee, blacktown, gladstone, ~tamworth, dubbo, glen-waverley, ~orange, castle-hill, wodonga, sunbury
        aus: geraldton, baldivis, ~st-albans, frankston, ~auburn, hoppers-crossing, baulkham-hills, truganina
        aus: bathurst, mount-waverley, saint-albans, ~albany, bankstown, mildura, canning-vale, frankston-east
        aus: ~preston, palmerston, rowville, epping, ~southport, warrnambool, shepparton, ~liverpool, surfers-paradise
        aus: doncaster-east, noble-park, narre-warren-south, kwinana, maroubra, parramatta, bentleigh-east, dandenong
        aus: keysborough
        aut: vienna, graz, linz, favoriten, donaustadt, floridsdorf, salzburg, innsbruck, ottakring, simmering
        aut: klagenfurt-am-worthersee, landstrasse, penzing, meidling, brigittenau, funfhaus, dobling, villach
        aut: hernals, margareten, eisenzicken, hietzing, wahring, aspern, dornbirn, wiener-neustadt, alsergrund, steyr
        aut: hotting, feldkirch, jakomini, pradl, neubau, mariahilf, lend
        aze: baku, sumgayit, ganja, khirdalan, yevlakh, mingachevir, naxcivan, lankaran, qaracuxur, lerik, sirvan
        aze: sheki, xacmaz, bakixanov, goycay, bilajari, barda, shamkhir, aghjabadi, shamakhi, mastaga, saray, aghdam
        aze: salyan, hovsan, jalilabad, imishli, zaqatala, lokbatan, sabirabad
        bdi: bujumbura, gitega, ngozi, ~mpanda, rumonge, cibitoke, kayanza, cendajuru, bubanza
        bel: brussels, antwerp, gent, charleroi, liege, anderlecht, schaerbeek, brugge, namur, leuven
        bel: molenbeek-saint-jean, mons, ixelles, uccle, deurne, hasselt, aalst, mechelen, la-louviere, kortrijk
        bel: tournai, ostend, sint-niklaas, genk, seraing, woluwe-saint-lambert, forest, roeselare, verviers, jette
        bel: mouscron, saint-gilles, etterbeek, borgerhout, dendermonde, beveren, merksem, turnhout, berchem, evere
        bel: lokeren, wilrijk, beringen, dilbeek, heist-op-den-berg, sint-truiden, braine-lalleud, brasschaat
        bel: grimbergen, vilvoorde, herstal, maasmechelen, waregem, chatelet, ieper, ninove, geel, halle, ~hoboken
        bel: wavre, auderghem, knokke-heist, schoten, lier, mol, sint-amandsberg, binche, lommel, menen, oudenaarde
        bel: tienen, evergem, heusden, wevelgem, geraardsbergen, sint-pieters-leeuw, blauwput, kessel-lo, helchteren
        bel: houthalen
        ben: cotonou, abomey-calavi, porto-novo, parakou, godome, abomey, djougou, bohicon, ekpe, nikki
        ben: malanville, kandi, kerou, natitingou, pobe, ouidah, lokossa, bassila, tchaourou, cove, sakete, come
        ben: misserete, dogbo, ketou, savalou, banikoara, pehonko, kalale, sinende, banigbe, save, bembereke
        bfa: ouagadougou, bobo-dioulasso, koudougou, saaba, ouahigouya, kaya, banfora, pouytenga, hounde
        bfa: fada-ngourma, nioko-i, dedougou, tenkodogo, djibo, kongoussi, leo, koupela, titao, saonre, dori, aribinda
        bfa: gaoua, garango, gourcy, yako, zorgo, reo, orodara, ziniare, niangoloko, nouna, ~bama, bittou
        bgd: dhaka, chattogram, gazipur, khulna, rangpur, rajshahi, comilla, pallabi, mirpur-model-thana
        bgd: mohammadpur, hathazari, bandarban, shibganj, natore, kafrul, tungi, bhatara, savar, narsingdi
        bgd: nagar-naluakot, bagerhat, brahmanbaria, coxs-bazar, jessore, nagarpur, sylhet, mymensingh, narayanganj
        bgd: ashuganj-city, bogra, dinajpur, karnaphuli, chandpur, motijheel, barishal, saidpur, par-naogaon, pabna
        bgd: paltan, tangail, jamalpur, puthia, ramna-maidan, nawabganj, kushtia, maijdi, sonargaon, satkhira
        bgd: sirajganj, tungipara, faridpur, sherpur, rangamati, bhairab-bazar, shahzadpur, bhola, azimpur, kishorganj
        bgd: bibir-hat, habiganj, madaripur, feni, laksham, ishwardi, sarishabari, netrakona, sunamganj, joypur-hat
        bgd: manikganj, thakurgaon, palang, lalmonirhat, patuakhali, ~raipur, lakshmipur, maulavi-bazar, ramganj
        bgd: narail, pirojpur, dhanmondi, sandwip, satkania, patiya, ~gopalganj, khagrachhari, chilmari, nageswari
        bgd: panchagarh, uttar-char-fasson, parbatipur, paotana-hat, burhanuddin, kaliganj, dohar, hajiganj, bhanga
        bgd: bhatpara-abhaynagar, lalmohan, jhingergacha, ~mirzapur, sakhipur, teknaf, gaurnadi, kalia, dohazari, bera
        bgd: mehendiganj, chhagalnaiya, chhatak, nalchiti, bheramara, phultala, dukuria, baniachang, sarankhola
        bgd: pirgaaj, bajitpur, char-bhadrasan, matuail, gafargaon, badarganj, nabinagar, morrelgonj, kesabpur
        bgd: bhandaria
        bgr: sofia, plovdiv, varna, burgas, stara-zagora, ruse, pleven, sliven, pernik, shumen, dobrich
        bgr: blagoevgrad, haskovo, yambol, veliko-turnovo, pazardzhik, asenovgrad, vratsa, gabrovo, kazanlak, montana
        bgr: kyustendil, kardzhali, ~dimitrovgrad, vidin, targovishte, dupnitsa, gorna-oryahovitsa, petrich, smolyan
        bgr: karlovo, svishtov
        bhr: al-muharraq, manama, madinat-hamad, ar-rifa, sitrah, jidd-hafs, dar-kulayb, madinat-isa
        bhs: nassau, lucaya
        bih: sarajevo, banja-luka, zenica, tuzla, mostar, bihac, ilidza, lukavac, bugojno, brcko, bijeljina
        bih: prijedor, trebinje, travnik
        blr: minsk, homyel, hrodna, vitebsk, mahilyow, brest, bobruysk, baranovichi, barysaw, pinsk, mazyr, lida
        blr: orsha, soligorsk, novopolotsk, maladziecna, polotsk, zhlobin, rechytsa, horad-zhodzina, svetlogorsk
        blr: slutsk, kobryn, slonim, vaukavysk, kalinkovichi, smarhon, rahachow
        blz: belize-city
        bol: la-paz, santa-cruz-de-la-sierra, cochabamba, sucre, oruro, sacaba, quillacollo, tarija, potosi
        bol: riberalta, montero, viacha, trinidad, yacuiba, tiquipaya, vinto, colcapirhua, sipe-sipe, caranavi
        bol: villamontes, guayaramerin, bermejo, mizque, villazon
        bra: sao-paulo, rio-de-janeiro, belo-horizonte, salvador, fortaleza, manaus, brasilia, curitiba, recife
        bra: goiania, belem, porto-alegre, guarulhos, maceio, campinas, sao-luis, campo-grande, natal, teresina
        bra: nova-iguacu, duque-de-caxias, joao-pessoa, sorocaba, sao-bernardo-do-campo, osasco, sao-jose-dos-campos
        bra: ribeirao-preto, aracaju, santo-andre, jaboatao-dos-guararapes, contagem, feira-de-santana, cuiaba
        bra: londrina, uberlandia, porto-velho, juiz-de-fora, serra, macapa, aparecida-de-goiania, florianopolis
        bra: campos-dos-goytacazes, sao-jose-do-rio-preto, sao-joao-de-meriti, belford-roxo, joinville, niteroi
        bra: jundiai, ananindeua, boa-vista, rio-branco, santos, maua, montes-claros, maringa, piracicaba, caruaru
        bra: vila-velha, diadema, carapicuiba, petrolina, grajau, betim, caxias-do-sul, bauru, itaquaquecetuba, olinda
        bra: blumenau, franca, caucaia, cariacica, praia-grande, campina-grande, paulista, uberaba, sao-vicente
        bra: ribeirao-das-neves, sao-jose-dos-pinhais, canoas, mogi-das-cruzes, guaruja, taubate, pelotas, anapolis
        bra: barueri, varzea-grande, vitoria, jardim-angela, suzano, palmas, foz-do-iguacu, ponta-grossa, limeira
        bra: ceilandia, viamao, volta-redonda, sumare, taboao-da-serra, petropolis, santa-maria, parnamirim
        bra: capao-redondo, sao-jose, parauapebas, sapopemba, gravatai, mossoro, sacoma, jardim-sao-luis, rondonopolis
        bra: cascavel, indaiatuba, novo-hamburgo, cotia, vitoria-da-conquista, governador-valadares, embu-das-artes
        bra: cidade-ademar, americana, sao-jose-de-ribamar, mage, arapiraca, brasilandia, itapevi, marilia, itaborai
        bra: cabo-frio, juazeiro, campo-limpo, maracanau, hortolandia, ~colombo, divinopolis, ipatinga, sete-lagoas
        bra: rio-verde, aguas-lindas-de-goias, presidente-prudente, juazeiro-do-norte, santa-luzia, samambaia
        bra: imperatriz, cabo-de-santo-agostinho, sinop, jabaquara, jacarei, marica, jaragua, itaquera, sao-leopoldo
        bra: luziania, itabuna, itaim-paulista, sao-carlos, lauro-de-freitas, sobral, rio-claro, valparaiso-de-goias
        bra: plano-piloto, taguatinga, nossa-senhora-do-socorro, castanhal, cidade-tiradentes, nova-friburgo
        bra: planaltina, santarem, camacari, santa-barbara-doeste, rio-grande, alvorada, cachoeiro-de-itapemirim
        bra: jaragua-do-sul, cidade-dutra, guarapuava, pirituba, passo-fundo, ferraz-de-vasconcelos, angra-dos-reis
        bra: braganca-paulista, teresopolis, palhoca, timon, ibirite, aracatuba, vila-andrade, pocos-de-caldas
        bra: araraquara, porto-seguro, rio-das-ostras, linhares, sao-caetano-do-sul, pindamonhangaba, francisco-morato
        bra: lages, lajeado, barra-mansa, pedreira, dourados, criciuma, chapeco, barreiras, patos-de-minas
        bra: itapecerica-da-serra, abaetetuba, itapetininga, caxias, camaragibe, itajai, sao-mateus, ilheus
        bra: santana-de-parnaiba, parelheiros, mogi-guacu, pouso-alegre, araucaria, garanhuns, santa-rita, iguatemi
        bra: queimados, fazenda-rio-grande, sao-rafael, botucatu, nilopolis, maraba, paco-do-lumiar
        bra: teixeira-de-freitas, franco-da-rocha, atibaia, cachoeirinha, macae, trindade, brusque, cangaiba
        bra: paranagua, vila-curuca, gama, balneario-camboriu, sao-lucas, parnaiba, araruama, itu, freguesia-do-o
        bra: cidade-lider, varginha, campo-largo, araras, vila-jacui, cameta, vitoria-de-santo-antao, jau
        bra: santa-cruz-do-sul, sapucaia-do-sul, rio-pequeno, itapipoca, crato, apucarana, jardim-helena, sabara
        bra: vespasiano, tatui, copacabana, aguas-claras, bosque-saude, jose-bonifacio, votorantim, jequie
        bra: vila-mariana, sertaozinho, barcarena, valinhos, altamira, barbacena, guarapari, ji-parana, itaguai
        bra: butanta, uruguaiana, caraguatatuba, itaituba, bento-goncalves, braganca, alagoinhas, itatiba, barretos
        bra: igarassu, sorriso, guara, almirante-tamandare, salto, ~toledo, arapongas, piraquara, sarandi
        bra: senador-canedo, jandira, guaratingueta, araguari, raposo-tavares, bairro-da-penha, umuarama, pinhais
        bra: ipiranga, ~formosa, sao-goncalo-do-amarante, catanduva, varzea-paulista, santana, ribeirao-pires
        bra: recanto-das-emas, vila-medeiros, simoes-filho, catalao, codo, eunapolis, itabira, paulo-afonso
        bra: tangara-da-serra, itacoatiara, cubatao, ermelino-matarazzo, passos, marituba, nova-lima, araxa
        bra: conselheiro-lafaiete, resende, sao-lourenco-da-mata, manacapuru, sao-pedro-da-aldeia, paulinia, tubarao
        bra: guaianases, vila-maria, luis-eduardo-magalhaes, itaperuna, cambe, breves, acailandia, jatai, ipojuca
        bra: vila-prudente, nova-serrana, paragominas, riacho-fundo-ii, maranguape, assis, araguaina, artur-alvim
        bra: lavras, coronel-fabriciano, muriae, ourinhos, abreu-e-lima, novo-gama, poa, bacabal, mandaqui
        bra: vila-matilde, itabaiana, uba, cursino, itanhaem, santo-antonio-de-jesus, caieiras, perdizes, birigui
        bra: ituiutaba, japeri, parintins, mairipora, por-do-sol, balsas, lagarto, itaim-bibi, colatina, teofilo-otoni
        bra: tucuruvi, campo-mourao, bage, caldas-novas, sao-sebastiao, tatuape, barra-do-pirai
        bra: santa-cruz-do-capibaribe, leme, iguatu, itauna, rio-largo, para-de-minas, vicente-pires, ariquemes
        bra: francisco-beltrao, corumba, cacapava, avare, erechim, vilhena, sao-cristovao, saquarema, aracruz, jacana
        bra: paracatu, itajuba, guaiba, cajamar, patos, sao-joao-da-boa-vista, lucas-do-rio-verde, vila-formosa
        bra: ponta-pora, paranavai, cruzeiro-do-sul, gravata, manhuacu, pato-branco, ubatuba, cidade-ocidental
        bra: ~caceres, tucurui, aruja, araripina, ponte-rasa, patrocinio, itapeva, aricanduva, gurupi, sao-domingos
        bra: perus, guanambi, caratinga, serra-talhada, cacoal, barra-do-corda, unai, ~navegantes, agua-rasa, valenca
        bra: ~esmeraldas, redencao, santo-amaro, goiana, camboriu, santa-ines, lorena, ijui, seropedica, pinheiro
        bra: santana-do-livramento, carrao, quixada, moju, cianorte, jardim-paulista, belo-jardim, sao-bento-do-sul
        bra: carpina, picos, sobradinho-ii, bayeux, jacobina, limao, tres-rios, macaiba, quixeramobim, arcoverde
        bra: moema, ~concordia, timoteo, pacatuba, tiangua, chapadinha, sao-miguel, santa-cecilia, mooca, curvelo
        bra: casa-verde, serrinha, joao-monlevade, vinhedo, cachoeira-do-sul, itumbiara, sao-roque, tefe, ceara-mirim
        bra: matao, alfenas, tres-lagoas, sao-joao-del-rei, lins, mogi-mirim, jardim-botanico, campo-limpo-paulista
        bra: canaa-dos-carajas, ~santa-rosa, santo-angelo, biguacu, vicosa, crateus, bebedouro, esteio, itapema
        bra: sapiranga, ibiuna, lapa, tres-coracoes, anhanguera, lagoa-santa, telemaco-borba, barbalha, cruzeiro
        bra: ouro-preto, parque-do-carmo, senhor-do-bonfim, irece, caninde, eusebio, coari, cacador, goianesia
        bra: pirassununga, ~viana, castro, santa-isabel-do-para, russas, barra-do-garcas, amparo, rio-do-sul, gaspar
        bra: tailandia, alegrete, candeias, tabatinga, sobradinho, santo-antonio-do-descoberto, casa-nova, itapira
        bra: ararangua, goianira, jaboticabal, sao-sebastiao-do-paraiso, rolandia, indaial, dias-davila, campo-formoso
        bra: fernandopolis, campo-belo, horizonte, pacajus, janauba, brumado, capanema, farroupilha, mineiros
        bra: votuporanga, bairro-parque-nossa-senhora-do-carmo, alenquer, venancio-aires, porto-nacional, peruibe
        bra: oriximina, formiga, conceicao-do-coite, mococa, tome-acu, sousa, iranduba, embu-guacu, cabedelo
        bra: lencois-paulista, cataguases, liberdade, itapetinga, montenegro, maues, barreirinhas, bom-jesus-da-lapa
        bra: piripiri, sao-felix-do-xingu, itapoa, acarau, ouricuri, januaria, pinheiros, aquiraz, estancia, itaberaba
        bra: igarape-miri, bezerros, bertioga, monte-mor, itaitinga, vacaria, surubim, tupa, paranoa, capao-da-canoa
        bra: benevides, mirassol, cajazeiras, campo-bom, pesqueira, ico, pedro-leopoldo, portel, salgueiro
        bra: marechal-deodoro, camocim, humaita, escada, camaqua, boituva, floriano, nova-odessa, carazinho, penapolis
        bra: extremoz, andradina, euclides-da-cunha, morada-nova, mariana, coroata, taua, nova-mutum, caico
        bra: uniao-dos-palmares, novo-repartimento, republica, itapecuru-mirim, cruz-das-almas, cristalina, penedo
        bra: ibitinga, bela-vista, sao-borja, monte-alegre, registro, jacunda, cachoeiras-de-macacu, cosmopolis
        bra: vicosa-do-ceara, itamaraju, limoeiro-do-norte, irati, rio-bonito, icara, acara, cruz-alta, jaguariuna
        bra: ~viseu, frutal, sao-gabriel, dom-eliseu, trairi, batatais, ponte-nova, manicore, mongagua, guarabira
        bra: ipira, paudalho, limoeiro, capitao-poco, acu, rolim-de-moura, sao-gabriel-da-cachoeira
        bra: marechal-candido-rondon, pirapora, brazlandia, buriticupu, videira, jaguare, ~moreno, mafra, tres-pontas
        bra: paraiso-do-tocantins, olimpia, uniao-da-vitoria, canoinhas, pontes-e-lacerda, palmares, buique, tramandai
        bra: medianeira, guapimirim, ribeira-do-pombal, extrema, porto-feliz, sao-miguel-dos-campos, itabirito, tutoia
        bra: granja, consolacao, taquara, santa-isabel, artur-nogueira, rondon-do-para, beberibe, piedade
        bra: sao-miguel-do-guama, xinguara, congonhas, delmiro-gouveia, sao-francisco, sao-francisco-do-sul
        bra: porto-ferreira, vila-guilherme, imbituba, campos-do-jordao, obidos, santo-estevao, taquaritinga
        bra: sao-jose-do-rio-pardo, inhumas, parobe, caetite, louveira, coruripe, bom-despacho, morumbi, baiao
        bra: xanxere, ibipora, tijucas, lagoa-da-prata, morrinhos, sape, tremembe, leopoldina, brejo-da-madre-de-deus
        bra: barra, brejo-santo, guaxupe, tobias-barreto, juruti, vigia, jaru, navirai, vargem-grande-paulista
        bra: boa-viagem, capivari, campo-novo-do-parecis, mairinque, itupiranga, cangucu, sao-bento-do-una
        bra: prudentopolis, nova-venecia, canela, ~santiago, labrea, jales, tucano, casimiro-de-abreu, nova-andradina
        bra: aquidauana, sao-joaquim-da-barra, quirinopolis, araci, pocoes, catu, sao-bento, bocaiuva, barras
        bra: estancia-velha, campo-verde, campina-grande-do-sul, juina, monte-santo, diamantina, monte-carmelo
        bra: queimadas, sao-benedito, monte-alto, altos, santana-do-ipanema, osorio, sao-francisco-de-itabapoana
        bra: sao-jose-de-mipibu, sidrolandia, cabreuva, vila-leopoldina, joao-pinheiro, guaramirim
        bra: santa-cruz-do-rio-pardo, itapage, capao-bonito, bom-conselho, seabra, timbauba, uniao, timbo, jaguaquara
        bra: paicandu, igarape, campo-maior, breu-branco, mauriti, dracena, barra-velha, muana, autazes, araquari
        bra: jardinopolis, cornelio-procopio, cambuci, presidente-dutra, marau, maracaju, acopiara, dois-vizinhos
        bra: pederneiras, santana-do-paraiso, ~sao-lourenco, salinopolis, xique-xique, itaberai, cerquilho
        bra: conceicao-do-araguaia, mamanguape, augusto-correa, paraiba-do-sul, itarare, lago-da-pedra
        bra: santo-antonio-da-platina, sudoeste-octagonal, sao-miguel-doeste, porangatu, aracati, rio-grande-da-serra
        bra: serrana, livramento-de-nossa-senhora, salto-de-pirapora, aguas-belas, santo-antonio-de-padua, paracambi
        bra: mangaratiba, uruara, panambi, tarauaca, vargem-grande, itarema, santo-antonio-da-patrulha, ~laguna
        bra: simao-dias, mata-de-sao-joao, jose-de-freitas, uruacu, vera-cruz, barra-de-sao-francisco
        bra: armacao-dos-buzios, afogados-da-ingazeira, santos-dumont, sao-mateus-do-sul, amontada, garca, guaratuba
        bra: barreiros, guaraciaba-do-norte, sao-lourenco-do-sul, marataizes, macaubas, marialva, lago-norte, torres
        bra: coelho-neto, santa-maria-de-jetiba, santa-helena, barra-dos-coqueiros, arcos, socorro, sena-madureira
        bra: currais-novos, curuca, nossa-senhora-da-gloria, sao-fidelis, toritama, paraguacu-paulista, pacaja, ipu
        bra: esperantina, sao-sebastiao-do-passe, paranaiba, sao-gotardo, sirinhaem, ze-doca, ipiau, itabaianinha
        bra: santa-rita-do-sapucai, porto-de-moz, remanso, santa-maria-da-boa-vista, andradas, benjamin-constant
        bra: jacarezinho, almenara, colinas, pedra-branca, santa-quiteria, ~salinas, gramado, vargem-grande-do-sul
        bra: curitibanos, boa-esperanca, itapemirim, espirito-santo-do-pinhal, capelinha, lajedo, eldorado-do-sul
        bra: riacho-fundo, tucuma, sao-goncalo-dos-campos, nova-vicosa, presidente-epitacio, itapolis, barra-da-tijuca
        bra: custodia, guajara-mirim, amambai, guaira, bom-jardim, oliveira, rio-negrinho, matinhos, bonito
        bra: teotonio-vilela, visconde-do-rio-branco, araioses, varzea-alegre, paracuru, sao-raimundo-nonato
        bra: brumadinho, sao-mateus-do-maranhao, caete, bras, sao-francisco-do-conde, ouro-branco, sao-joao-da-barra
        bra: santa-maria-da-vitoria, atalaia, santa-helena-de-goias, ~rosario, novo-horizonte, orlandia, iturama
        bra: sao-pedro, boca-do-acre, oeiras, sento-se, entre-rios, mucuri, ulianopolis, rolim-de-moura-do-guapore
        bra: pedro-ii, mateus-leme, santaluz, pentecoste, afua, mombaca, leblon, massape, machado, agudos, tiete
        bra: jaiba, jeremoabo, matozinhos, pontal, rio-brilhante, ituverava, rio-branco-do-sul, confresa, jarinu
        bra: guariba, turiacu, cansancao, porteirinha, ipanema, alianca, alto-de-pinheiros, girau-do-ponciano
        bra: ~santa-cruz, sao-manuel, bom-jesus-do-itabapoana, sao-caitano, amarante-do-maranhao, pedreiras
        bra: dom-pedrito, campos-novos, castelo, sarzedo, missao-velha, assis-chateaubriand, ipueiras, mandaguari
        bra: rosario-do-sul, itambe, barra-do-choca, amargosa, ~pilar, ipero, tuntum, bodoco, apodi, piumhi
        bra: setor-complementar-de-industria-e-abastecimento, colinas-do-tocantins, vassouras, juara, ~santa-teresa
        bra: maragogipe, igarape-acu, ruropolis, itaqui, ipora, goiatuba, adamantina, ilhabela, prainha, eirunepe
        bra: feijo, domingos-martins, rio-real, pilao-arcado, conceicao-do-jacuipe, baturite, presidente-venceslau
        bra: sao-paulo-de-olivenca, jaguariaiva, promissao, laranjal-do-jari, pimenta-bueno, ouro-preto-do-oeste
        bra: nanuque, charqueadas, palotina, prado, padre-bernardo, niquelandia, posse, borba, sao-jose-do-belmonte
        bra: santa-fe-do-sul, sao-luiz-gonzaga, rio-pardo, bela-vista-de-goias, itaporanga-dajuda, mae-do-rio
        bra: sao-joaquim-de-bicas, barra-bonita, garibaldi, aracuai, pomerode, almeirim, nova-cruz, serra-do-ramalho
        bra: curaca, petrolandia, brejo, portao, sao-domingos-do-maranhao, curralinho, itiuba, palmeira
        bra: sao-luis-de-montes-belos, oeiras-do-para, inhambupe, braco-do-norte, americo-brasiliense, varzea-da-palma
        bra: jaguaribe, itaiba, pitangueiras, penha, aracoiaba-da-serra, novo-progresso, peixoto-de-azevedo
        bra: morro-do-chapeu, cachoeira, pitanga, bom-retiro, ribeirao, fraiburgo, poco-redondo, barra-funda
        bra: barreirinha, exu, riachao-do-jacuipe, estreito, joao-camara, cravinhos, catende, capim-grosso, maragogi
        bra: aparecida, palmeira-das-missoes, araguatins, taiobeiras, touros, presidente-figueiredo, porto-uniao
        bra: itamarandiba, aguai, tangua, sao-desiderio, urbano-santos, sertania, igrejinha, teutonia, arraial-do-cabo
        bra: bela-cruz, ubajara, ivaipora, campo-alegre, jaguarari, itatiaia, sao-joao-batista, canavieiras
        bra: rorainopolis, frederico-westphalen, esplanada, cacapava-do-sul, penalva, pombal, ourilandia-do-norte
        bra: correntina, careiro, santana-do-araguaia, pires-do-rio, monteiro, sao-gabriel-da-palha, guanhaes
        bra: laranjeiras-do-sul, paraipaba, estrela, gandu, ibate, matoes, coxim, miguel-alves, pojuca, ouro-fino
        bra: barrinha, sao-miguel-arcanjo, brasilia-de-minas, colider, nisia-floresta, neropolis, xaxim, bagre
        bra: palmeiras-de-goias, anapu, sao-luis-do-quitunde, gurupa, descalvado, cabrobo, jaguaruana, itapicuru
        bra: capela, turilandia, floresta, bariri, cachoeira-paulista, cururupu, sao-jose-da-tapera, sapezal
        bra: mandaguacu, parambu, forquilhinha, pindare-mirim, guaranta-do-norte, rio-das-pedras, rio-negro, agua-boa
        bra: bandeirantes, osvaldo-cruz, pocone, parnarama, carangola, guararema, esperanca, itaperucu, pompeu
        bra: guararapes, sao-jose-do-egito, chapadao-do-sul, santa-vitoria-do-palmar, irituia, cicero-dantas, carauari
        bra: flores-da-cunha, vitorino-freire, raposa, vitoria-do-mearim, lavras-da-mangabeira, buriti
        bra: barao-de-cocais, quedas-do-iguacu, alem-paraiba, juatuba, riacho-de-santana, dois-irmaos
        bra: machadinho-doeste, nova-russas, afonso-claudio, baixo-guandu, campo-alegre-de-lourdes, catole-do-rocha
        bra: tabuleiro-do-norte, nazare-da-mata, luis-correia, santana-do-acarau, caarapo, ipubi
        bra: sao-domingos-do-capim, pau-dos-ferros, camamu, ~santa-barbara, santo-antonio-do-ica, espinosa, caetes
        bra: pontal-do-parana, carlos-barbosa, gloria-do-goita, ipixuna-do-para, campo-magro, claudio, joacaba
        brb: bridgetown
        brn: bandar-seri-begawan, sengkurong, mentiri, kuala-belait, seria
        btn: thimphu
        bwa: gaborone, francistown, mogoditshane, maun, molepolole, serowe, tlokweng, palapye, mochudi, mahalapye
        bwa: kanye, selebi, selebi-phikwe, letlhakane, ramotswa
        caf: bangui, bimbo, begoua, carnot, berberati, bambari, bouar, bossangoa, kaga-bandoro, bangassou, paoua
        caf: bria, kouango, bocaranga, baboua, alindao, sibut, nola
        can: toronto, montreal, calgary, ottawa, edmonton, winnipeg, mississauga, vancouver, brampton, hamilton
        can: surrey, quebec, halifax, laval, ~london, etobicoke, markham, vaughan, gatineau, ~victoria, saskatoon
        can: kitchener, burnaby, windsor, longueuil, regina, oakville, ~richmond, richmond-hill, burlington, nepean
        can: oshawa, greater-sudbury, newton, gloucester, saguenay, coquitlam, barrie, rosemont-la-petite-patrie
        can: villeray-saint-michel-parc-extension, kelowna, trois-rivieres, guelph, levis
        can: mercier-hochelaga-maisonneuve, abbotsford, whitby, st-catharines, ahuntsic, ahuntsic-cartierville
        can: le-vieux-longueuil, milton, langley, ~kingston, ~cambridge, sherbrooke, orleans, ottawa-south
        can: saint-louis-de-terrebonne, ajax, saanich, riviere-des-prairies-pointe-aux-trembles, terrebonne
        can: sainte-foy, st-johns, thunder-bay, la-cite-limoilou, ~sydney, le-plateau-mont-royal, waterloo
        can: ville-marie, brantford, kamloops, lethbridge, whalley, delta, chilliwack, dartmouth, red-deer
        can: niagara-falls, saint-laurent, saint-jean-sur-richelieu, chomedey, pickering, newmarket, nanaimo, airdrie
        can: kanata, la-haute-saint-charles, north-vancouver, montreal-nord, le-sud-ouest, moncton, ~peterborough
        can: repentigny, charlesbourg, saint-hubert, maple-ridge, beauport, east-hastings, saint-leonard, willowdale
        can: prince-george, new-westminster, south-surrey, les-rivieres, caledon, stoney-creek, cloverdale
        can: pierrefonds-roxboro, nutana-sector, sarnia, sault-ste-marie, saint-john, sherwood-park, grande-prairie
        can: confederation, brossard, verdun, chicoutimi, notre-dame-de-grace, fort-mcmurray, granby
        can: waterfront-communities-the-island, fleetwood, fort-garry-south, ~guildford, hull, medicine-hat
        can: fredericton, halton-hills, brighouse-city-centre, downtown-vancouver, norfolk-county, north-delta
        can: drummondville, pierrefonds, port-coquitlam, st-albert, aylmer, saint-michel, ~aurora, saint-jerome
        can: jonquiere, woburn, metrotown, welland, university-heights, lower-sackville, renfrew-collingwood
        can: ~lakewood, belleville, willowdale-east, north-bay, saint-hyacinthe, whitchurch-stouffville
        can: kensington-cedar-cottage, dollard-des-ormeaux, ~brandon, cornwall, west-end, langford, rouge, blainville
        can: victoria-downtown, west-vancouver, ~georgetown, lamoreaux, islington-city-centre-west, malvern
        can: quinte-west, ~chatham, innisfil, kitsilano, salaberry-de-valleyfield, chateauguay, rimouski
        can: saint-eustache, timmins, sorel, sorel-tracy, ~mission, strawberry-hill, val-des-arbres, stittsville
        can: ancaster, woodstock, vernon, bowmanville, boucherville, spruce-grove, st-thomas, charlottetown
        can: okanagan-mission, shawinigan, neufchatel-est-lebourgneuf, duvernay, laval-des-rapides, stouffville
        can: dovercourt-wallace-emerson-junction, sunset, core-neighbourhoods, leamington, rock-forest, prince-albert
        can: downsview-roding-cfb, parkwoods-donalda, rutland, joliette, cartierville, mascouche, mirabel, lawson
        can: hastings-sunrise, victoriaville, brant, mimico, moose-jaw, parc-extension, penticton, arcola-east
        can: fairview, surrey-city-centre, campbell-river, west-humber-clairville, ~mount-pleasant, mt-pleasant
        can: mount-olive-silverstone-jamestown, lasalle, chestermere, cochrane, snowdon, lloydminster, ~stratford
        can: chilliwack-downtown, cote-saint-luc, church-yonge-corridor, willoughby, niagara, saint-georges, orillia
        can: victoria-fraserview, orangeville, fort-erie, annex, glenfield-jane-heights, ville-emard, okotoks
        can: pointe-claire
        che: zurich, geneva, basel, lausanne, bern, winterthur, luzern, sankt-gallen, lugano, biel-bienne
        che: zurich-kreis-11, zurich-kreis-3, zurich-kreis-9, thun, bellinzona, koniz, fribourg, la-chaux-de-fonds
        che: schaffhausen, zurich-kreis-10, chur, rapperswil, uster, sitten, zurich-kreis-7, neuchatel, ~emmen, zug
        che: yverdon, yverdon-les-bains, vernier
        chl: santiago, puente-alto, maipu, antofagasta, vina-del-mar, valparaiso, nunoa, san-bernardo
        chl: puerto-montt, arica, penalolen, temuco, concepcion, rancagua, quilicura, la-pintana, iquique, talca
        chl: calama, coquimbo, la-serena, talcahuano, chillan, renca, colina, alto-hospicio, osorno, valdivia
        chl: villa-mercedes, quilpue, copiapo, ~los-angeles, san-pedro-de-la-paz, punta-arenas, coronel, lo-prado
        chl: curico, lampa, villa-alemana, ~san-antonio, hualpen, penaflor, chiguayante, ovalle, padre-las-casas
        chl: paine, ~linares, quillota, buin, padre-hurtado, melipilla, los-andes, ~san-felipe, talagante, ~tome
        chl: la-calera, villarrica, hacienda-la-calera, lota, limache, penco, coyhaique, vallenar, angol
        chl: san-vicente-de-tagua-tagua, machali, concon, ~castro, constitucion, ancud, molina, san-javier
        chl: ~san-clemente, placilla, cauquenes, rengo, puerto-varas, labranza, ~santa-cruz, lautaro, chimbarongo
        chl: calbuco, panguipulli, ~victoria, la-ligua, curanilahue, canete, ~san-carlos, rio-bueno, las-animas
        chn: shanghai, beijing, shenzhen, guangzhou, chengdu, tianjin, wuhan, dongguan, xian, nanjing, hangzhou
        chn: foshan, chongqing, wuzhong, qingdao, shenyang, suzhou, puxi, pudong, harbin, hefei, dalian, changchun
        chn: xiamen, baoan, wuxi, jinan, taiyuan, zhengzhou, shijiazhuang, kunming, zhongshan, nanning, shantou
        chn: fuzhou, ningbo, puyang, shiyan, tangshan, luliang, changzhou, zibo, changsha, guiyang, urumqi, lanzhou
        chn: huizhou, haikou, linyi, baoding, minhang, bazhong, wenzhou, yunfu, huaian, nanchang, hohhot, shaoxing
        chn: nantong, baoshan, yantai, zhuhai, baotou, qingyang, kunshan, weifang, zunyi, lianyungang, ganzhou
        chn: songjiang, ordos, jieyang, jilin, jiading, shangqiu, nanchong, datong, nanyang, jiangmen, jiangyin
        chn: fuyang, bayan-nur, chaozhou, qingyuan, taian, xining, changshu, huainan, luan, yancheng, taizhou, daqing
        chn: wuhu, dazhou, yangzhou, guilin, zhaoqing, mianyang, wanzhou, putian, yinchuan, yiwu, quanzhou, jinhua
        chn: cixi, changde, kaifeng, anshan, baoji, suqian, liuzhou, zhangjiagang, jinjiang, bozhou, qujing, zhanjiang
        chn: fushun, luoyang, guankou, handan, yichang, heze, liupanshui, maoming, qinzhou, luohe, xiangyang
        chn: yangjiang, yixing, qingpu, xuchang, zigong, xuzhou, neijiang, heshan, jining, putuo, xinyang, liaocheng
        chn: jinzhong, changzhi, tianshui, yangpu, weinan, jiaxing, zhongwei, panjin, jiujiang, anyang, luohu-district
        chn: fengxiang, bijie, zhuzhou, shangrao, huaibei, xuhui, meishan, guigang, hengyang, yulin, jingzhou
        chn: xinxiang, yichun, xianyang, sanya, shaoguan, longyan, yongzhou, huzhou, wuwei, hanzhong, hezhou
        chn: zhu-cheng-city, dongying, luzhou, meizhou, yueyang, laiwu, benxi, pingdingshan, bengbu, sanhe, xiangtan
        chn: linfen, zhenjiang, huludao, jingan, ruian, laibin, xiaogan, ziyang, quzhou, zaozhuang, pingxiang
        chn: zhoushan, qiqihar, puning, ankang, langfang, jiaozuo, wanxian, guangan, weihai, zhabei, xinyu, yibin
        chn: taicang, jinshan, chenzhou, anqing, xingtai, zhaotong, panzhihua, chuzhou, xuancheng, shangyu, anshun
        chn: wuzhou, qinhuangdao, shaoyang, hegang, maanshan, shizuishan, deyang, yangquan, zhumadian, changning
        chn: zhangjiakou, fuxin, huangshi, liaoyang, hongkou, baise, binzhou, yuncheng, dezhou, sanmenxia, ezhou
        chn: mudanjiang, leshan, rizhao, suining, chongming, hebi, jingmen, dandong, panshan, jiaozhou, suizhou
        chn: chizhou, yaan, jinzhou, sanming, shuangyashan, luancheng, mengzi, yingkou, zhangzhou, shihezi, wenchang
        chn: siping, chuxiong, huaihua, ulanqab, jiamusi, korla, wanning, xinzhou, pingdu, jian, guli, aqsu, tanggu
        chn: shangluo, qionghai, cangzhou, beihai, hengshui, daxinganling, guangyuan, xianning, mianzhu-deyang-sichuan
        chn: tonghua, banan, zhangye, kashgar, zhoukou, pingliang, huangpu, zhucheng, loudi, shanwei, jianshui
        chn: xichang, chengguan-qu, jincheng, yanan, shouguang, jingdezhen, jiaojiang, nanping, longshan, heyuan
        chn: huangshan, wafangdian, yongji, lishui, wenshan-city, chengde, basuo, zhangjiajie, beian, shuozhou, ningde
        chn: jiuquan, dingxi, tongchuan, guyuan, chaoyang, gujangbagh, jixi, tongling, gaomi, chongzuo, tanzhou
        chn: hechuan, xuanhua, dachang, fenghuang, huanggang, anqiu, jizhou, nanqiao, huocheng, lhoka, pengze
        chn: xilinhot, hulunbuir, daye, chifeng, yunlong, qitaihe, pizhou, shiqi, laixi, tieling, hechi, tongshan
        chn: yanji, lincang, xingyi, tantou, baicheng, lianshan, changyi, xinyi, yangshuo, linqu, puer, baiyin
        chn: gaozhou, xiuying, dengzhou, artux, qibao, xinyuan, enshi, tanghe, zoucheng, fangchenggang, kaili
        chn: xingning, linxia-chengguanzhen, turpan, longling-county, ghulja, fuling, chengzhong, hulan-ergi, donghai
        chn: dongtai, karamay, tongliao, nianbo, changle, rugao, suicheng, nada, yanzhou, laohekou, suihua, beibei
        chn: shijie, hami, huayin, jiyuan, gucun, xiantao, qingzhou, yuci, bole, dali, jiayuguan, changzheng, jinchang
        chn: fendou, jingling, heihe, tongchuanshi, xintai, wuxue, wuhai, yintai, longgang, yingtan, zitong, luojiang
        chn: lijiang, hailar, daliang, bachuan, hangu, gunan, jinghong, gongheyong, nanchuan, bishan, yanghang
        chn: gaoping, nyingchi, beiliu, changji, duyun, kaiyuan, mentougou, lushui, jijiang, hanfeng, peicheng
        chn: zhengding, yongchuan, hepu, aihui, fuding, humen, haicheng, beipiao, jinshanlu, guixi, laizhou, huixing
        chn: changyuan, shangri-la, yangcheng, dunhuang, zaoyang, baishan, zhenping, anda, pingwu-county, qianjiang
        chn: zhenzhou, xindi, fengcheng, jiutai, licheng, dongling, laiyang, ulanhot, songcheng, hengshan, tongzhou
        chn: anbu, ninger, tacheng, zhicheng, nanpiao, lizhi, yizhou, xinqiao, lianghu, guangshui, fuan, zhaodong
        chn: wujiaqu, sanshui, boshan, yangchun, dingzhou, pengpu, chenghua, longfeng, beining, dunhua, sujiatun
        chn: honggang, taozhou, xinji, taishan, acheng, hailin, yongan, nanjin, jieshou, yushu, gongzhuling, shuizhai
        chn: shanhaiguan, yuepu, huadian, liuzhi, fuyu, chaohu, liangping, doilungdeqen, jieshi, hejiang, xiayang
        chn: wuyishan, jiashan, huinong, gejiu, jiagedaqi, tumxuk, shiqiao, shenglilu, jiawang, puqi, wugang
        chn: zhalantun, ~fuji, dawukou, majie, hepo, shangzhi, shuangcheng, dongyang, nantou, jiazi, wuda
        chn: santo-antonio, leiyang, shuanglonghu, shache, gaojing, songnan, jiangyou, tengyue, shajing, jinfeng
        chn: jingzhi, ~danshui, macheng, alaer, nossa-senhora-de-fatima, huicheng, xiazhen, haimen, shahecheng
        chn: lecheng, nancun, jiupu, jiaohe, huangzhou, xiulin, zhoucun, xiangcheng, longshui, lianhe, xilin-hot
        chn: lichuan, baoan-centre, zhujing, zhaoyuan, lhasa, xunchang, nanbin, luodian, shaoshan, wushan, shunyi
        chn: longjing, gulin, chenggu, dasha, yakeshi, baisha, anliu, lengshuijiang, tianfu, mingshui, qiaotou, yuyao
        chn: zhaozhou, wansheng, wayaobu, pingshan, songyuan, maba, chengqiao, taonan, shaowu, mengmao, wuzhishan
        chn: xigang, chongfu, encheng, zhuji, datun, qingnian, linshui, hailun, shilong, didao, jianchang, hulan
        chn: zhongxiang, dehui, hanjia, taibai, xuyong, nehe, jalai-nur, tieli, shaping, anning, longjiang, buhe
        chn: xinghua, chengtangcun, yidu, zhonghe, puyang-chengguanzhen, daxing, yezhou, pailou, pulandian, wuchuan
        chn: salaqi, jishu, yuxi, bashan, tongren, gangu-chengguanzhen, xincheng, jishou, shuifu, hedong, huacheng
        chn: lianjiang, linxi, xinzhai, kangding, qincheng, menghuan, xixiang, dongsheng, wangkui, meihekou, xinle
        chn: linghe, xingcheng, renqiu, suifenhe, xinshi, chengzihe, xishan, yeyuan, guanhu, jiudian, xinxing
        chn: fangshan, jinniu, houzhen, gongguan, nanxi, lubu, jinsha, ducheng, shenjiamen, boli, xiaoshan, xingguo
        chn: wuchang, bayan-hot, dunhou, ximeicun, yishui, zhongduo, fangcheng, daotian, baijiantan, yunnanyi
        chn: shuangliao, dalai, tangwu, jiayue, changping, lianzhou, yingqiu, dongcun, danjiangkou, baianba, zhongshu
        chn: huazhou, xingren, longquan, yatou, tanfang, lingyuan, gaoyou, yulinshi, hanting, xihe, duobao, sishui
        chn: gantang, luomen, huaidian, miaohang, fujin, huaicheng, micheng, lucheng, hede, chengxiang, nandajie
        chn: lengshuitan, wangqing, xiazhuang, dongxing, gengqing, linjiacun, zhoujiaba, honghe, baixi, lidu, yuzhou
        chn: gusong, hanchuan, tiefu, qiongshan, xiangxiang, deqing, xujiang, mishan, nenjiang, menglang, shizilu
        chn: jiangshan, zhaogezhuang, anlong, qamdo, nanfeng, zhonggulou, longnan, helong, nanding, guozhen, qufu
        chn: laojunmiao, dacheng, dazhong, liaolan, jinxiang, dongxia, degan, xiannu, yinma, lingdong
        chn: nanzhang-chengguanzhen, xucheng, wensu, hecun, ningyang, jinshi, yuanping, aoxi, liping, changqing
        chn: dali-old-town, xindian, yima, qiaoguan, nangong, lushun, anguo, shiwan, donghe, huaiyang, tangping
        chn: yudong, xiugu, feicheng, shanting, junlian, nianzhuang, yingjiang, zhuanghe, loushanguan, baoying
        chn: dashiqiao, panshi, huanglou, dushan, rikaze, songlou, taixing, tangjiazhuang, yanta, zhuangyuan, wuyang
        chn: xiongzhou, chaigou, shitanjing, tumen, qinggang, hengbei, yishan, youhao, pingyi, wulong, linping
        chn: huankou, linkou, huangmei, songling, jishui, shulan, damiao, jiexiu, hunchun, sandu, liangxiang, zhaodun
        chn: fenghua, yaxing, yangliuqing, qiuji, qingquan, shouxian, lintong, kageleke, kanjia, yinzhu, shangmei
        chn: maozhou, huilong, beidao, yanggu, shancheng, zhangzhai, nanma, yuanshang, suixi, xinmin, zhangzhuang
        chn: gucheng-chengguanzhen, xianshuigu, yunyang, huayuan, lanxi, genhe, luocheng, heguan, juegang, shixing
        chn: dongdu, yanjia, dongkan, huangchuan, wusu, miyang, jiangzhuang, beichengqu, xinzhi, zhoucheng, caidian
        chn: xiuyan, luohuang, shangsi, qarasu, changtu, huashan, anlu, ~yilan, linjiang, guiping, kuandian
        chn: shenzhen-city-centre, poyang, yongfeng, gongchangling, jimo, baiquan, jiangyan, shiguai, haining, shankou
        chn: panan, mengcheng-chengguanzhen, xinhe, shima, fengping, chengxian-chengguanzhen, xininglu, xuantan, jiehu
        chn: xiaoshi, yunmen, heishan, pengcheng, wenjiang, mingguang, ninghai, chaihe, minggang, tangzhai, xunyang
        chn: yanghe, dongfeng, jiangan, zhenlai, shuangfengqiao, songjianghe, luorong, lueyang-chengguanzhen, wenling
        chn: huajing, fuqing, caohe, gaoliu, pingzhuang, tianliu, lushar, wanggou, fengkou, shajing-town, liuhe
        chn: hanyin-chengguanzhen, wacheng-neighborhood, duoba, shaozhuang, tailai, lishi, chengyang, sanchazi, daxu
        chn: qaraqash, taihe, lianyuan, qipan, tangxiang, huinan, beimeng, muling, huanren, qionghu, huanan
        chn: xiaolingwei, ganshui, yaoji, qiantang, mengyin, jietou, bayiji, shangkou, ligezhuang, dashitou, huanghua
        chn: babu, yebaishou, huaiyuan-chengguanzhen, bianzhuang, suyangshan, hepingjie, liuxin, caoqiao, fengrun
        chn: kunyang, tianzhuang, lingao, shikang, fenggang, picheng, renzhao, changli, kaihua, yunmeng-chengguanzhen
        chn: dengbu, yangcun, lulou, baihecun, guanyin, mabai, nanlong, youxi, changcheng, shanwang, botou, liuku
        chn: baoqing, shizhai, jinggou, fanlou, miaojie, kaitong, zhangjiachuan, pingnan, deqen, songyang, yucheng
        chn: shuikou, shuangyang, nianzishan, pingyin, bin-xian, qingshuping, hushitai, zhaobaoshan, zhangji
        chn: huoqiu-chengguanzhen, mudu, fengyi, nandu, taoluo, yingshang-chengguanzhen, xiangzhou, yongning, xinye
        chn: lishu, oroqen-zizhiqi, xianju, jianguang, dongning, dashi, tianchang, xifeng, nanhu, yicheng, xiema
        chn: yanliang, tahe, erdaojiang, tianpeng, yaowan, mujiayingzi, dingjia, langzhong, liancheng, jiangbei
        chn: taitou, gushu, fenshui, wujing, wucheng, yuxia, runan, zhijiang, gucheng, taozhuang, sandaohezi, yongbei
        chn: dazeshan, wuzhen, zhujiajiao, jiangkou, maqin-county, pucheng, baimajing, tuanbao, wenshang, huiqu
        chn: gannan, panlongcheng-jingji-kaifaqu, hongjiang, jianou, tashan, jixian, hezuo, haizhou, longgu, yigou
        chn: langtoucun, xiaoweizhai, antu, suozhen, taifu, shiqiaozi, jidong, fenyi, chonglong, xinglongshan, barkam
        chn: shibuzi, lixian, hongqiao, changbai, zhutuo, dingtao, dongxi, juye, hancheng, santangpu, emin, longtan
        chn: shenliu, maocun, huangpi, shanhecun, yantongshan, guiren, zhongxing, langxiang, bageqi, suiling, wenxing
        chn: yingli, baishishan, zhuzhai, jinji, weining, qingfu, daokou, yashan, nantai, changleng, hutang, sanchuan
        chn: sitou, zibihu, baidi, gaogou, linghai, longshi, xuzhuang, gongyi, qinnan, gelan, changling, dalianwan
        chn: bonan, zhuyi, yongqing, linqiong, qishan, lanshan, anjiang, xinqing, dorbod, yutan, ahu, bayan, licha
        chn: pingjin, shilin, liguo, huangnihe, manzhouli, huguo, liuji, liangzhai, liaozhong, wangji, nanzhou, yunjin
        chn: luojing, fangcun, yongjian, mingcun, lingcheng, jinding, qingxichang, buzhuang, shiquan, yangtun
        chn: zhangfeng, yousuo, zhaozhuang, tangzhang, lingwu, ~taoyuan, beisu, wulingyuan, malingshan, hualong
        chn: dianbu, puji, xingqiao, songlingcun, yunshan, dapeng, sanzhuang, zhawa, jitai, zizhuang, liangji, anwen
        chn: dashahe, duzhou, zhongxin, weimiao, sao-lourenco, zepu, liuquan, zhefang, sanhui, dianzi, panlong
        chn: gangshang, guanshan, shuijiang, guanzhuang, shanji, lhunzhub, hanyuan, nanjian, naxi, zhenxi, yongxin
        chn: changdian, xinglou, mihe, maizhokunggar, shuanghe, guangshun, gaoliang, dongcheng, gaoan, jiawang-zhen
        chn: haiyang, gupi, ningdong, xianfeng, liutuan, daan, chenlou, qingan, dalu, qianliu, weiji, wangfen, jielong
        chn: shuangfu, damxung, baizi, yuexi, cuijiaji, damoujia, shunhe, gongqingcheng, hekou, diaoyucheng, hanwang
        chn: kongtan, sunlou, qabqa, nanpeng, yuqunweng, shaji, sanjiao, sankeshu, mangshi, biantang, baitao, shijiao
        chn: chefushan, shuanggou, gudong, pingli, zouzhuang, dangjiang, tangba, nongzhang, yanguan, shangyun
        chn: dahuangshan, hegou, qisha, shuitu, guxian, jiushan, youting, qingshanquan, caojie, beiwangli, shuanglong
        """
}
