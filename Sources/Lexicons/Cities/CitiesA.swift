/// Towns by country, afg to chn: the country's ISO 3166-1 alpha-3 code, then names as in ids; `~` marks a name whose
/// largest bearer lies elsewhere. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of more than 30,000 people.
enum CitiesA {
    static let text = """
        afg: kabul, herat, kandahar, mazar-e-sharif, jalalabad, kunduz, ghazni, balkh, baghlan, gardez, khost
        afg: maymana, khanabad, bazar-e-yakawlang, bazarak, khulm, taloqan, bamyan, pul-e-khumri, shibirghan, charikar
        afg: sar-e-pul, paghman, zaranj, aibak, fayzabad, farah, gereshk, lashkar-gah, istalif, andkhoy, baharak
        afg: ghormach, nili
        ago: luanda, mulenvos, viana, kikolo, maianga, camama, golfe, calumbo, hoji-ya-henda, lubango, huambo
        ago: benguela, cabinda, talatona, nova-vida, malanje, kima-kieza, cazenga, lobito, saurimo, samba, cuito
        ago: ramiros, uige, luena, vila-flor, mossamedes, menongue, chitato, navegantes, kilamba, soyo, sumbe, zango
        ago: benfica, rangel, dundo, sambizanga, bocoio, ndalatando, panguila, mbanza-kongo, cacuaco, ingombota, caala
        ago: ondjiva, catchiungo, gabela, lucapa, balombo, baia-farta, catumbela, longonjo, negage, porto-amboim
        ago: cafunfo, cela, cubal, quissecula, ecunna, matala, barra-do-dande, bailundo, cahama, luquembo, camucuio
        ago: ganda, nzagi, camacupa, caxito, cuango-luzamba, luau, cangandala, andulo, ucu-seles, tombua, calulo
        ago: maquela-do-zombo, virei, cuimba, buco-zau, cacuso, alto-hama, humbe, xangongo, cazombo, mussende
        ago: chindumbo, caluquembe, songo, bula-atumba
        alb: tirana, durres, vlore, elbasan, shkoder, lushnje, berat, fier-cifci, korce, fier, kruje, pogradec
        alb: kukes, kucove, kavaje
        are: dubai, abu-dhabi, sharjah, al-ain-city, ajman, dayrah, ras-al-khaimah, musaffah, jebel-ali
        are: business-bay, dubai-investments-park, dubai-marina, international-city, fujairah, al-majaz, warisan
        are: dubai-silicon-oasis, ar-rumaylah, khalifah-a-city, mohammed-bin-zayed-city, reef-al-fujairah-city
        are: bani-yas-city, dubai-festival-city, al-karama, zayed-city, al-shamkhah-city, mirdif, al-warqaa
        are: umm-al-quwain-city, al-sajaah, lahbab, nayf, al-muteena, mankhul, as-satwah, khawr-fakkan, jumayra
        are: ar-rashidiyah, kalba, dubai-international-financial-centre, dibba-al-fujairah
        arg: buenos-aires, cordoba, rosario, mar-del-plata, san-miguel-de-tucuman, salta, santa-fe, avellaneda
        arg: corrientes, posadas, bahia-blanca, resistencia, merlo, quilmes, san-salvador-de-jujuy
        arg: santiago-del-estero, parana, neuquen, jose-c-paz, formosa, lanus, la-plata, berazategui, la-rioja
        arg: san-luis, ituzaingo, catamarca, rio-cuarto, balvanera, moreno, concordia, comodoro-rivadavia, belgrano
        arg: isidro-casanova, rawson, san-rafael, ezeiza, tandil, mendoza, villa-lugano, lomas-de-zamora, castelar
        arg: san-justo, moron, zarate, burzaco, lujan, trelew, cipolletti, rio-gallegos, san-carlos-de-bariloche
        arg: villa-maria, pergamino, reconquista, san-vicente, olavarria, berisso, rafaela, junin, campana
        arg: monte-chingolo, mar-del-tuyu, ~san-martin, pilar, presidencia-roque-saenz-pena, gualeguaychu, barracas
        arg: gobernador-galvez, chimbas, general-roca, necochea, venado-tuerto, don-torcuato, goya, villa-carlos-paz
        arg: concepcion-del-uruguay, general-pico, chivilcoy, azul, puerto-madryn, punta-alta, mercedes, banfield
        arg: hurlingham, ~sarandi, tartagal, el-palomar, santo-tome, san-pedro-de-jujuy, colegiales, caleta-olivia
        arg: obera, ushuaia, eldorado, los-polvorines, rio-tercero, plottier, ~rio-grande, tres-arroyos, barranqueras
        arg: yerba-buena, libertador-general-san-martin, boedo, centenario, palpala, tafi-viejo, viedma, cutral-co
        arg: chacabuco, balcarce, villa-constitucion, general-pacheco, nogoya, paso-de-los-libres, villa-angela
        arg: villa-de-mayo, chilecito, nueve-de-julio, canuelas, tortuguitas, valentin-alsina, alta-gracia, pocito
        arg: chascomus, pinamar, trenque-lauquen, alderetes, bragado, general-guemes, ingeniero-pablo-nogues, tunuyan
        arg: haedo, san-antonio-de-padua, santos-lugares, canada-de-gomez, curuzu-cuatia, juan-jose-castelli, pehuajo
        arg: baradero, bell-ville, general-alvear, lobos, rivadavia, san-jose-de-metan, villa-santa-rita, gualeguay
        arg: aguilares, casilda, caucete, coronel-suarez, granadero-baigorria, puerto-iguazu, quitilipi, villaguay
        arg: san-carlos-de-bolivar, tigre, villa-regina, zapala, apostoles, arrecifes, chajari, dolores, famailla
        arg: saladillo
        arm: yerevan, malatia-sebastia, shengavit, nor-nork, kentron, erebuni, ajapnyak, arabkir, gyumri
        arm: vanadzor, kanaker-zeytun, avan, davtashen, abovyan, hrazdan, vagharshapat, kapan
        atg: saint-johns
        aus: sydney, melbourne, brisbane, perth, adelaide, gold-coast, newcastle, sunshine-coast, canberra
        aus: central-coast, logan-city, geelong, wollongong, hobart, townsville, cairns, toowoomba, darwin
        aus: city-of-port-phillip, ballarat, mandurah, bendigo, caloundra, launceston, maitland, tuggeranong, mackay
        aus: rockhampton, blue-mountains, coffs-harbour, bunbury, bundaberg, adelaide-hills, point-cook, craigieburn
        aus: pittwater, melbourne-city-centre, tarneit, pakenham, hervey-bay, port-macquarie, reservoir, berwick
        aus: werribee, blacktown, gladstone, dubbo, glen-waverley, castle-hill, geraldton, sunbury, wodonga, baldivis
        aus: frankston, hoppers-crossing, bathurst, baulkham-hills, truganina, mount-waverley, saint-albans, bankstown
        aus: canning-vale, frankston-east, mildura, epping, palmerston, rowville, shepparton, warrnambool
        aus: surfers-paradise, bentleigh-east, dandenong, doncaster-east, keysborough, kwinana, maroubra
        aus: narre-warren-south, noble-park, parramatta
        aut: vienna, graz, linz, favoriten, donaustadt, floridsdorf, salzburg, innsbruck, ottakring, simmering
        aut: klagenfurt-am-worthersee, landstrasse, penzing, meidling, brigittenau, funfhaus, dobling, villach
        aut: hernals, eisenzicken, hietzing, margareten, wahring, aspern, dornbirn, wiener-neustadt, alsergrund, steyr
        aut: hotting, feldkirch, jakomini, pradl, lend, mariahilf, neubau
        aze: baku, sumgayit, ganja, khirdalan, yevlakh, mingachevir, naxcivan, lankaran, lerik, qaracuxur, sheki
        aze: xacmaz, bakixanov, bilajari, goycay, aghjabadi, barda, shamkhir, mastaga, shamakhi, aghdam, saray, hovsan
        aze: jalilabad, salyan, imishli, zaqatala, lokbatan, sabirabad
        bdi: bujumbura, gitega, ngozi, rumonge, cibitoke, kayanza, cendajuru, bubanza
        bel: brussels, antwerp, gent, charleroi, liege, anderlecht, schaerbeek, brugge, namur, leuven
        bel: molenbeek-saint-jean, mons, ixelles, uccle, deurne, aalst, hasselt, mechelen, la-louviere, kortrijk
        bel: ostend, sint-niklaas, tournai, genk, seraing, forest, roeselare, woluwe-saint-lambert, jette, mouscron
        bel: verviers, saint-gilles, etterbeek, borgerhout, beveren, dendermonde, merksem, turnhout, berchem, evere
        bel: lokeren, wilrijk, beringen, dilbeek, braine-lalleud, brasschaat, grimbergen, heist-op-den-berg
        bel: sint-truiden, herstal, maasmechelen, vilvoorde, chatelet, ieper, waregem, geel, halle, ninove, wavre
        bel: auderghem, knokke-heist, lier, schoten, binche, mol, sint-amandsberg, evergem, heusden, lommel, menen
        bel: oudenaarde, tienen, blauwput, geraardsbergen, helchteren, houthalen, kessel-lo, sint-pieters-leeuw
        bel: wevelgem
        ben: cotonou, abomey-calavi, porto-novo, parakou, godome, abomey, djougou, bohicon, ekpe, nikki
        ben: malanville, kandi, kerou, natitingou, pobe, lokossa, ouidah, bassila, cove, sakete, tchaourou, come
        ben: dogbo, misserete, ketou, savalou, banikoara, pehonko, kalale, sinende, banigbe, bembereke, save
        bfa: ouagadougou, bobo-dioulasso, koudougou, saaba, ouahigouya, kaya, banfora, pouytenga, hounde
        bfa: fada-ngourma, nioko-i, dedougou, djibo, tenkodogo, kongoussi, leo, koupela, titao, saonre, dori, aribinda
        bfa: gaoua, garango, gourcy, yako, zorgo, niangoloko, orodara, reo, ziniare, nouna, bittou
        bgd: dhaka, chattogram, gazipur, khulna, rangpur, rajshahi, comilla, pallabi, mirpur-model-thana
        bgd: mohammadpur, hathazari, bandarban, shibganj, natore, kafrul, tungi, bhatara, savar, narsingdi
        bgd: nagar-naluakot, bagerhat, brahmanbaria, coxs-bazar, jessore, nagarpur, sylhet, mymensingh, narayanganj
        bgd: ashuganj-city, bogra, dinajpur, chandpur, karnaphuli, barishal, motijheel, saidpur, par-naogaon, pabna
        bgd: paltan, tangail, jamalpur, puthia, ramna-maidan, nawabganj, kushtia, maijdi, sonargaon, satkhira
        bgd: sirajganj, tungipara, faridpur, sherpur, rangamati, bhairab-bazar, shahzadpur, bhola, azimpur, kishorganj
        bgd: bibir-hat, habiganj, feni, madaripur, laksham, ishwardi, sarishabari, netrakona, sunamganj, joypur-hat
        bgd: manikganj, thakurgaon, palang, lalmonirhat, patuakhali, ~raipur, lakshmipur, maulavi-bazar, narail
        bgd: ramganj, dhanmondi, pirojpur, sandwip, satkania, patiya, khagrachhari, chilmari, nageswari, panchagarh
        bgd: parbatipur, uttar-char-fasson, burhanuddin, dohar, kaliganj, paotana-hat, hajiganj, bhanga
        bgd: bhatpara-abhaynagar, lalmohan, jhingergacha, dohazari, gaurnadi, kalia, sakhipur, teknaf, bera
        bgd: chhagalnaiya, chhatak, mehendiganj, bheramara, nalchiti, baniachang, dukuria, phultala, sarankhola
        bgd: bajitpur, char-bhadrasan, gafargaon, matuail, pirgaaj, badarganj, morrelgonj, nabinagar, bhandaria
        bgd: kesabpur
        bgr: sofia, plovdiv, varna, burgas, ruse, stara-zagora, pleven, sliven, pernik, shumen, dobrich
        bgr: blagoevgrad, haskovo, yambol, veliko-turnovo, pazardzhik, asenovgrad, vratsa, gabrovo, kazanlak, montana
        bgr: kyustendil, kardzhali, dupnitsa, targovishte, vidin, gorna-oryahovitsa, karlovo, petrich, smolyan
        bgr: svishtov
        bhr: al-muharraq, manama, sitrah, dar-kulayb
        bhs: nassau, lucaya
        bih: sarajevo, banja-luka, zenica, tuzla, mostar, bihac, ilidza, lukavac, bugojno, brcko, bijeljina
        bih: prijedor, trebinje, travnik
        blr: minsk, homyel, hrodna, vitebsk, mahilyow, brest, bobruysk, baranovichi, barysaw, pinsk, mazyr, lida
        blr: orsha, soligorsk, novopolotsk, maladziecna, polotsk, zhlobin, rechytsa, horad-zhodzina, svetlogorsk
        blr: slutsk, kobryn, slonim, vaukavysk, kalinkovichi, smarhon, rahachow
        blz: belize-city
        bol: la-paz, cochabamba, sucre, oruro, sacaba, quillacollo, tarija, potosi, riberalta, montero, viacha
        bol: trinidad, yacuiba, tiquipaya, vinto, colcapirhua, sipe-sipe, caranavi, villamontes, guayaramerin, bermejo
        bol: mizque, villazon
        bra: sao-paulo, rio-de-janeiro, belo-horizonte, salvador, fortaleza, manaus, brasilia, curitiba, recife
        bra: goiania, belem, porto-alegre, guarulhos, campinas, maceio, sao-luis, campo-grande, natal, teresina
        bra: nova-iguacu, duque-de-caxias, joao-pessoa, sorocaba, sao-bernardo-do-campo, osasco, sao-jose-dos-campos
        bra: ribeirao-preto, aracaju, santo-andre, jaboatao-dos-guararapes, contagem, feira-de-santana, cuiaba
        bra: londrina, uberlandia, porto-velho, juiz-de-fora, serra, macapa, aparecida-de-goiania, florianopolis
        bra: campos-dos-goytacazes, belford-roxo, sao-joao-de-meriti, joinville, niteroi, jundiai, ananindeua
        bra: boa-vista, rio-branco, maua, santos, montes-claros, maringa, piracicaba, caruaru, vila-velha, diadema
        bra: carapicuiba, petrolina, betim, grajau, caxias-do-sul, bauru, itaquaquecetuba, olinda, blumenau, franca
        bra: caucaia, cariacica, praia-grande, campina-grande, paulista, uberaba, ribeirao-das-neves
        bra: sao-jose-dos-pinhais, sao-vicente, canoas, mogi-das-cruzes, guaruja, taubate, pelotas, anapolis, barueri
        bra: varzea-grande, vitoria, jardim-angela, suzano, palmas, foz-do-iguacu, ponta-grossa, limeira, ceilandia
        bra: viamao, sumare, volta-redonda, taboao-da-serra, petropolis, parnamirim, santa-maria, capao-redondo
        bra: sao-jose, parauapebas, sapopemba, gravatai, mossoro, sacoma, jardim-sao-luis, rondonopolis, cascavel
        bra: indaiatuba, cotia, novo-hamburgo, vitoria-da-conquista, embu-das-artes, governador-valadares
        bra: cidade-ademar, americana, mage, sao-jose-de-ribamar, arapiraca, brasilandia, itaborai, itapevi, marilia
        bra: cabo-frio, juazeiro, campo-limpo, hortolandia, maracanau, divinopolis, ipatinga, sete-lagoas
        bra: juazeiro-do-norte, presidente-prudente, rio-verde, santa-luzia, imperatriz, samambaia
        bra: cabo-de-santo-agostinho, sinop, jabaquara, jacarei, jaragua, marica, itaquera, luziania, sao-leopoldo
        bra: itabuna, itaim-paulista, sao-carlos, lauro-de-freitas, sobral, rio-claro, plano-piloto
        bra: valparaiso-de-goias, taguatinga, castanhal, cidade-tiradentes, nossa-senhora-do-socorro, nova-friburgo
        bra: planaltina, santarem, camacari, santa-barbara-doeste, alvorada, cachoeiro-de-itapemirim, rio-grande
        bra: cidade-dutra, guarapuava, jaragua-do-sul, angra-dos-reis, ferraz-de-vasconcelos, passo-fundo, pirituba
        bra: braganca-paulista, teresopolis, palhoca, timon, aracatuba, ibirite, araraquara, pocos-de-caldas
        bra: porto-seguro, rio-das-ostras, vila-andrade, linhares, francisco-morato, pindamonhangaba
        bra: sao-caetano-do-sul, barra-mansa, lages, lajeado, pedreira, dourados, criciuma, chapeco, barreiras
        bra: patos-de-minas, abaetetuba, itapecerica-da-serra, itapetininga, caxias, camaragibe, ilheus, itajai
        bra: sao-mateus, santana-de-parnaiba, mogi-guacu, parelheiros, pouso-alegre, araucaria, garanhuns, iguatemi
        bra: queimados, santa-rita, botucatu, fazenda-rio-grande, sao-rafael, nilopolis, maraba, paco-do-lumiar
        bra: teixeira-de-freitas, atibaia, franco-da-rocha, cachoeirinha, macae, trindade, brusque, cangaiba
        bra: paranagua, vila-curuca, balneario-camboriu, gama, parnaiba, sao-lucas, araruama, freguesia-do-o, itu
        bra: campo-largo, cidade-lider, varginha, araras, cameta, vila-jacui, vitoria-de-santo-antao, jau
        bra: santa-cruz-do-sul, sapucaia-do-sul, crato, itapipoca, rio-pequeno, apucarana, jardim-helena, sabara
        bra: tatui, vespasiano, bosque-saude, copacabana, jose-bonifacio, jequie, vila-mariana, votorantim, altamira
        bra: barcarena, sertaozinho, valinhos, barbacena, guarapari, ji-parana, bento-goncalves, braganca, butanta
        bra: caraguatatuba, itaguai, itaituba, uruguaiana, alagoinhas, barretos, igarassu, itatiba, guara, sorriso
        bra: almirante-tamandare, arapongas, salto, guaratingueta, jandira, piraquara, sarandi, senador-canedo
        bra: araguari, bairro-da-penha, pinhais, raposo-tavares, umuarama, ipiranga, catanduva, recanto-das-emas
        bra: ribeirao-pires, santana, sao-goncalo-do-amarante, varzea-paulista, catalao, codo, simoes-filho
        bra: vila-medeiros, eunapolis, itabira, cubatao, ermelino-matarazzo, itacoatiara, paulo-afonso
        bra: tangara-da-serra, araxa, conselheiro-lafaiete, marituba, nova-lima, passos, resende, sao-lourenco-da-mata
        bra: manacapuru, paulinia, sao-pedro-da-aldeia, tubarao, guaianases, vila-maria, cambe, itaperuna
        bra: luis-eduardo-magalhaes, acailandia, breves, araguaina, assis, ipojuca, jatai, maranguape, nova-serrana
        bra: paragominas, riacho-fundo-ii, vila-prudente, artur-alvim, coronel-fabriciano, lavras, muriae
        bra: abreu-e-lima, bacabal, cursino, itabaiana, itanhaem, mandaqui, novo-gama, ourinhos, poa
        bra: santo-antonio-de-jesus, uba, vila-matilde, birigui, caieiras, ituiutaba, japeri, perdizes, balsas
        bra: colatina, itaim-bibi, lagarto, mairipora, parintins, por-do-sol, teofilo-otoni, campo-mourao, tucuruvi
        bra: bage, barra-do-pirai, caldas-novas, iguatu, leme, santa-cruz-do-capibaribe, sao-sebastiao, tatuape
        bra: itauna, para-de-minas, rio-largo, ariquemes, avare, cacapava, corumba, erechim, francisco-beltrao
        bra: vicente-pires, sao-cristovao, saquarema, vilhena, aracruz, jacana, paracatu, itajuba, cajamar, guaiba
        bra: lucas-do-rio-verde, paranavai, patos, ponta-pora, vila-formosa, aruja, cidade-ocidental, cruzeiro-do-sul
        bra: gravata, manhuacu, pato-branco, tucurui, ubatuba, araripina, aricanduva, gurupi, itapeva, patrocinio
        bra: ponte-rasa, sao-domingos, caratinga, guanambi, perus, barra-do-corda, cacoal, serra-talhada, unai
        bra: agua-rasa, camboriu, goiana, redencao, santa-ines, santo-amaro, valenca, carrao, ijui, lorena, moju
        bra: pinheiro, quixada, santana-do-livramento, seropedica, belo-jardim, carpina, cianorte, jardim-paulista
        bra: picos, sao-bento-do-sul, arcoverde, bayeux, jacobina, limao, macaiba, quixeramobim, sobradinho-ii
        bra: tres-rios, chapadinha, ~concordia, moema, pacatuba, sao-miguel, tiangua, timoteo, cachoeira-do-sul
        bra: casa-verde, curvelo, joao-monlevade, mooca, santa-cecilia, serrinha, vinhedo, ceara-mirim, itumbiara
        bra: matao, sao-roque, tefe, alfenas, lins, mogi-mirim, sao-joao-del-rei, tres-lagoas, campo-limpo-paulista
        bra: canaa-dos-carajas, jardim-botanico, bebedouro, biguacu, crateus, esteio, santo-angelo, vicosa, anhanguera
        bra: barbalha, ibiuna, itapema, lagoa-santa, lapa, sapiranga, telemaco-borba, tres-coracoes, caninde, cruzeiro
        bra: eusebio, irece, ouro-preto, parque-do-carmo, senhor-do-bonfim, cacador, castro, coari, goianesia
        bra: pirassununga, santa-isabel-do-para, alegrete, amparo, barra-do-garcas, candeias, casa-nova, gaspar
        bra: itapira, rio-do-sul, russas, santo-antonio-do-descoberto, sobradinho, tabatinga, tailandia, ararangua
        bra: campo-belo, campo-formoso, dias-davila, fernandopolis, goianira, indaial, jaboticabal, rolandia
        bra: sao-sebastiao-do-paraiso, brumado, capanema, farroupilha, horizonte, janauba, mineiros, pacajus, alenquer
        bra: votuporanga, formiga, oriximina, peruibe, porto-nacional, venancio-aires, conceicao-do-coite, iranduba
        bra: mococa, sousa, tome-acu, cabedelo, cataguases, embu-guacu, lencois-paulista, liberdade, acarau, aquiraz
        bra: barreirinhas, bom-jesus-da-lapa, estancia, itaberaba, itapetinga, itapoa, januaria, maues, montenegro
        bra: ouricuri, pinheiros, piripiri, sao-felix-do-xingu, bertioga, bezerros, igarape-miri, itaitinga, monte-mor
        bra: surubim, vacaria, benevides, cajazeiras, capao-da-canoa, mirassol, paranoa, tupa, boituva, camaqua
        bra: camocim, campo-bom, escada, floriano, humaita, ico, marechal-deodoro, nova-odessa, pedro-leopoldo
        bra: pesqueira, portel, salgueiro, andradina, caico, carazinho, coroata, euclides-da-cunha, extremoz, mariana
        bra: morada-nova, nova-mutum, penapolis, taua, bela-vista, cristalina, cruz-das-almas, ibitinga
        bra: itapecuru-mirim, monte-alegre, novo-repartimento, penedo, republica, sao-borja, uniao-dos-palmares, acara
        bra: cachoeiras-de-macacu, cosmopolis, icara, irati, itamaraju, jacunda, limoeiro-do-norte, registro
        bra: rio-bonito, vicosa-do-ceara, batatais, cruz-alta, dom-eliseu, frutal, jaguariuna, sao-gabriel, trairi
        bra: guarabira, manicore, mongagua, ponte-nova, acu, capitao-poco, ipira, limoeiro, paudalho, rolim-de-moura
        bra: sao-gabriel-da-cachoeira, brazlandia, buriticupu, canoinhas, jaguare, mafra, marechal-candido-rondon
        bra: olimpia, paraiso-do-tocantins, pirapora, tres-pontas, uniao-da-vitoria, videira, buique, guapimirim
        bra: medianeira, palmares, pontes-e-lacerda, ribeira-do-pombal, tramandai, artur-nogueira, beberibe
        bra: consolacao, extrema, granja, itabirito, porto-feliz, rondon-do-para, santa-isabel, sao-miguel-dos-campos
        bra: taquara, tutoia, caetite, campos-do-jordao, congonhas, delmiro-gouveia, imbituba, inhumas, parobe
        bra: piedade, porto-ferreira, santo-estevao, sao-francisco, sao-francisco-do-sul, sao-miguel-do-guama
        bra: taquaritinga, vila-guilherme, xinguara, baiao, barra, bom-despacho, brejo-santo, coruripe, ibipora
        bra: lagoa-da-prata, leopoldina, louveira, morrinhos, morumbi, sape, tijucas, tremembe, xanxere, boa-viagem
        bra: campo-novo-do-parecis, capivari, guaxupe, jaru, juruti, mairinque, navirai, tobias-barreto
        bra: vargem-grande-paulista, vigia, cangucu, itupiranga, nova-venecia, prudentopolis, sao-bento-do-una
        bra: aquidauana, araci, bocaiuva, canela, casimiro-de-abreu, catu, jales, labrea, nova-andradina, pocoes
        bra: quirinopolis, sao-bento, sao-joaquim-da-barra, tucano, altos, barras, cabreuva, campina-grande-do-sul
        bra: campo-verde, diamantina, estancia-velha, juina, monte-alto, monte-carmelo, monte-santo, osorio, queimadas
        bra: santana-do-ipanema, sao-benedito, sao-francisco-de-itabapoana, sao-jose-de-mipibu, sidrolandia
        bra: bom-conselho, capao-bonito, guaramirim, itapage, joao-pinheiro, seabra, timbauba, timbo, uniao
        bra: vila-leopoldina, araquari, autazes, barra-velha, breu-branco, cambuci, campo-maior, cornelio-procopio
        bra: dracena, igarape, jaguaquara, jardinopolis, maracaju, marau, mauriti, muana, paicandu, presidente-dutra
        bra: acopiara, aracati, augusto-correa, cerquilho, conceicao-do-araguaia, dois-vizinhos, itaberai, itarare
        bra: lago-da-pedra, mamanguape, paraiba-do-sul, pederneiras, porangatu, rio-grande-da-serra, salinopolis
        bra: santana-do-paraiso, santo-antonio-da-platina, sao-miguel-doeste, xique-xique, livramento-de-nossa-senhora
        bra: mangaratiba, panambi, paracambi, salto-de-pirapora, santo-antonio-de-padua, serrana, tarauaca, uruara
        bra: vargem-grande, afogados-da-ingazeira, amontada, armacao-dos-buzios, barra-de-sao-francisco, barreiros
        bra: garca, guaraciaba-do-norte, guaratuba, itarema, jose-de-freitas, mata-de-sao-joao
        bra: santo-antonio-da-patrulha, santos-dumont, sao-mateus-do-sul, simao-dias, uruacu, vera-cruz, arcos
        bra: barra-dos-coqueiros, coelho-neto, currais-novos, curuca, ipu, lago-norte, macaubas, marataizes, marialva
        bra: nossa-senhora-da-gloria, pacaja, paraguacu-paulista, santa-helena, santa-maria-de-jetiba, sao-fidelis
        bra: sao-lourenco-do-sul, sena-madureira, socorro, toritama, torres, almenara, andradas, benjamin-constant
        bra: colinas, curitibanos, esperantina, gramado, ipiau, itabaianinha, jacarezinho, paranaiba, pedra-branca
        bra: porto-de-moz, remanso, santa-quiteria, santa-rita-do-sapucai, sao-gotardo, sao-sebastiao-do-passe
        bra: sirinhaem, vargem-grande-do-sul, ze-doca, amambai, araioses, barra-da-tijuca, boa-esperanca, bom-jardim
        bra: bonito, capelinha, custodia, eldorado-do-sul, espirito-santo-do-pinhal, guaira, guajara-mirim, itapemirim
        bra: itapolis, lajedo, matinhos, nova-vicosa, oliveira, presidente-epitacio, riacho-fundo, rio-negrinho
        bra: sao-goncalo-dos-campos, teotonio-vilela, tucuma, visconde-do-rio-branco, atalaia, boca-do-acre, bras
        bra: brumadinho, caete, entre-rios, iturama, novo-horizonte, oeiras, orlandia, ouro-branco, paracuru, ~rosario
        bra: santa-helena-de-goias, santa-maria-da-vitoria, sao-francisco-do-conde, sao-joao-da-barra
        bra: sao-mateus-do-maranhao, sao-pedro, sao-raimundo-nonato, sento-se, varzea-alegre, afua, agudos, alianca
        bra: alto-de-pinheiros, amarante-do-maranhao, bom-jesus-do-itabapoana, cansancao, confresa, girau-do-ponciano
        bra: guariba, ipanema, ituverava, jaiba, jarinu, jeremoabo, leblon, machado, massape, mateus-leme, matozinhos
        bra: mombaca, mucuri, pedreiras, pedro-ii, pentecoste, pontal, porteirinha, rio-branco-do-sul, rio-brilhante
        bra: santaluz, sao-caitano, sao-manuel, tiete, turiacu, ulianopolis, amargosa, apodi, assis-chateaubriand
        bra: barra-do-choca, bodoco, campos-novos, castelo, dom-pedrito, ipero, ipueiras, itambe, mandaguari
        bra: missao-velha, piumhi, rosario-do-sul, sarzedo, tuntum, adamantina, baturite, charqueadas
        bra: colinas-do-tocantins, conceicao-do-jacuipe, domingos-martins, eirunepe, feijo, goiatuba, igarape-acu
        bra: ilhabela, ipora, itaqui, jaguariaiva, juara, laranjal-do-jari, maragogipe, nanuque, ouro-preto-do-oeste
        bra: palotina, pilao-arcado, pimenta-bueno, prado, prainha, presidente-venceslau, promissao, rio-real
        bra: ruropolis, sao-paulo-de-olivenca, vassouras, almeirim, aracuai, barra-bonita, bela-vista-de-goias, borba
        bra: brejo, curaca, garibaldi, itaporanga-dajuda, mae-do-rio, niquelandia, nova-cruz, padre-bernardo
        bra: petrolandia, pomerode, portao, posse, rio-pardo, santa-fe-do-sul, sao-domingos-do-maranhao
        bra: sao-joaquim-de-bicas, sao-jose-do-belmonte, sao-luiz-gonzaga, serra-do-ramalho, americo-brasiliense
        bra: aparecida, aracoiaba-da-serra, araguatins, barra-funda, barreirinha, bom-retiro, braco-do-norte
        bra: cachoeira, capim-grosso, catende, cravinhos, curralinho, estreito, exu, fraiburgo, inhambupe, itaiba
        bra: itiuba, jaguaribe, joao-camara, maragogi, morro-do-chapeu, novo-progresso, oeiras-do-para, palmeira
        bra: palmeira-das-missoes, peixoto-de-azevedo, penha, pitanga, pitangueiras, poco-redondo
        bra: presidente-figueiredo, riachao-do-jacuipe, ribeirao, taiobeiras, touros, varzea-da-palma, aguai
        bra: arraial-do-cabo, barrinha, bela-cruz, brasilia-de-minas, cacapava-do-sul, campo-alegre, canavieiras
        bra: careiro, colider, correntina, coxim, esplanada, estrela, frederico-westphalen, gandu, guanhaes, ibate
        bra: igrejinha, itamarandiba, itatiaia, ivaipora, jaguarari, laranjeiras-do-sul, matoes, miguel-alves
        bra: monteiro, ourilandia-do-norte, ouro-fino, paraipaba, penalva, pires-do-rio, pojuca, pombal, porto-uniao
        bra: rorainopolis, santana-do-araguaia, sao-desiderio, sao-gabriel-da-palha, sao-joao-batista
        bra: sao-miguel-arcanjo, sertania, tangua, teutonia, ubajara, urbano-santos, anapu, bagre, bandeirantes
        bra: bariri, cabrobo, cachoeira-paulista, capela, carangola, cururupu, descalvado, esperanca, floresta
        bra: forquilhinha, guaranta-do-norte, guararapes, guararema, gurupa, itaperucu, itapicuru, jaguaruana
        bra: mandaguacu, neropolis, nisia-floresta, osvaldo-cruz, palmeiras-de-goias, parambu, parnarama
        bra: pindare-mirim, pocone, pompeu, rio-das-pedras, rio-negro, sao-jose-da-tapera, sao-jose-do-egito
        bra: sao-luis-do-quitunde, sapezal, turilandia, xaxim, afonso-claudio, alem-paraiba, baixo-guandu
        bra: barao-de-cocais, buriti, caarapo, caetes, camamu, campo-alegre-de-lourdes, campo-magro, carauari
        bra: carlos-barbosa, catole-do-rocha, chapadao-do-sul, cicero-dantas, claudio, dois-irmaos, espinosa
        bra: flores-da-cunha, gloria-do-goita, ipixuna-do-para, ipubi, irituia, joacaba, juatuba, lavras-da-mangabeira
        bra: luis-correia, machadinho-doeste, nazare-da-mata, nova-russas, pau-dos-ferros, pontal-do-parana
        bra: quedas-do-iguacu, raposa, riacho-de-santana, santa-vitoria-do-palmar, santana-do-acarau
        bra: santo-antonio-do-ica, sao-domingos-do-capim, tabuleiro-do-norte, vitoria-do-mearim, vitorino-freire
        brb: bridgetown
        brn: bandar-seri-begawan, sengkurong, mentiri, kuala-belait, seria
        btn: thimphu
        bwa: gaborone, francistown, mogoditshane, maun, molepolole, serowe, tlokweng, palapye, mochudi, kanye
        bwa: mahalapye, selebi-phikwe, letlhakane, ramotswa
        caf: bangui, bimbo, begoua, carnot, berberati, bambari, bouar, bossangoa, kaga-bandoro, bangassou, bria
        caf: paoua, bocaranga, kouango, baboua, alindao, nola, sibut
        can: toronto, montreal, calgary, ottawa, edmonton, winnipeg, mississauga, vancouver, brampton, hamilton
        can: surrey, quebec, halifax, laval, etobicoke, markham, vaughan, gatineau, saskatoon, kitchener, burnaby
        can: longueuil, windsor, regina, oakville, richmond-hill, burlington, nepean, oshawa, greater-sudbury, newton
        can: gloucester, coquitlam, saguenay, barrie, kelowna, trois-rivieres, guelph, levis, abbotsford, whitby
        can: st-catharines, ahuntsic-cartierville, le-vieux-longueuil, langley, milton, sherbrooke, orleans
        can: ottawa-south, ajax, saint-louis-de-terrebonne, saanich, sainte-foy, terrebonne, st-johns
        can: la-cite-limoilou, thunder-bay, le-plateau-mont-royal, brantford, kamloops, ville-marie, waterloo
        can: lethbridge, whalley, chilliwack, dartmouth, delta, red-deer, niagara-falls, saint-jean-sur-richelieu
        can: saint-laurent, chomedey, newmarket, pickering, airdrie, kanata, nanaimo, la-haute-saint-charles
        can: north-vancouver, le-sud-ouest, moncton, montreal-nord, repentigny, charlesbourg, maple-ridge
        can: saint-hubert, beauport, east-hastings, saint-leonard, willowdale, new-westminster, prince-george
        can: les-rivieres, south-surrey, caledon, stoney-creek, cloverdale, pierrefonds-roxboro, nutana-sector, sarnia
        can: sault-ste-marie, saint-john, confederation, grande-prairie, sherwood-park, brossard, chicoutimi, verdun
        can: notre-dame-de-grace, fort-mcmurray, granby, fleetwood, fort-garry-south
        can: waterfront-communities-the-island, fredericton, hull, medicine-hat, brighouse-city-centre
        can: downtown-vancouver, halton-hills, norfolk-county, north-delta, drummondville, pierrefonds, port-coquitlam
        can: st-albert, aylmer, saint-michel, jonquiere, saint-jerome, woburn, metrotown, welland, lower-sackville
        can: renfrew-collingwood, university-heights, belleville, north-bay, saint-hyacinthe, willowdale-east
        can: kensington-cedar-cottage, whitchurch-stouffville, cornwall, dollard-des-ormeaux, west-end, blainville
        can: langford, rouge, victoria-downtown, west-vancouver, innisfil, islington-city-centre-west, kitsilano
        can: lamoreaux, malvern, quinte-west, chateauguay, rimouski, saint-eustache, salaberry-de-valleyfield
        can: sorel-tracy, strawberry-hill, timmins, ancaster, stittsville, val-des-arbres, vernon, woodstock
        can: boucherville, bowmanville, charlottetown, okanagan-mission, shawinigan, spruce-grove, st-thomas, duvernay
        can: core-neighbourhoods, dovercourt-wallace-emerson-junction, laval-des-rapides, stouffville, sunset
        can: downsview-roding-cfb, leamington, prince-albert, rock-forest, brant, cartierville, hastings-sunrise
        can: joliette, lawson, mascouche, mirabel, parkwoods-donalda, rutland, victoriaville, arcola-east
        can: campbell-river, fairview, mimico, moose-jaw, parc-extension, penticton, surrey-city-centre
        can: west-humber-clairville, chestermere, cochrane, lasalle, mount-olive-silverstone-jamestown, mt-pleasant
        can: snowdon, chilliwack-downtown, church-yonge-corridor, cote-saint-luc, lloydminster, niagara, orillia
        can: saint-georges, victoria-fraserview, willoughby, annex, fort-erie, glenfield-jane-heights, okotoks
        can: orangeville, pointe-claire, ville-emard
        che: zurich, geneva, basel, lausanne, bern, winterthur, luzern, sankt-gallen, lugano, bellinzona, thun
        che: koniz, fribourg, la-chaux-de-fonds, schaffhausen, chur, rapperswil, sitten, uster, neuchatel, vernier
        che: yverdon-les-bains, zug
        chl: santiago, puente-alto, maipu, antofagasta, vina-del-mar, valparaiso, san-bernardo, puerto-montt
        chl: arica, penalolen, temuco, concepcion, rancagua, quilicura, la-pintana, iquique, talca, calama, coquimbo
        chl: la-serena, chillan, talcahuano, renca, colina, alto-hospicio, osorno, valdivia, villa-mercedes, quilpue
        chl: copiapo, ~los-angeles, punta-arenas, coronel, lo-prado, curico, lampa, villa-alemana, hualpen, penaflor
        chl: chiguayante, ovalle, padre-las-casas, paine, quillota, buin, los-andes, melipilla, padre-hurtado
        chl: talagante, ~tome, la-calera, hacienda-la-calera, villarrica, lota, limache, penco, coyhaique, angol
        chl: vallenar, concon, machali, constitucion, ancud, molina, san-javier, placilla, cauquenes, rengo
        chl: puerto-varas, labranza, lautaro, chimbarongo, calbuco, curanilahue, la-ligua, panguipulli, canete
        chl: rio-bueno, las-animas
        chn: shanghai, beijing, shenzhen, guangzhou, chengdu, tianjin, wuhan, dongguan, xian, nanjing, hangzhou
        chn: foshan, chongqing, wuzhong, qingdao, shenyang, suzhou, puxi, pudong, harbin, hefei, dalian, changchun
        chn: xiamen, baoan, wuxi, jinan, taiyuan, zhengzhou, shijiazhuang, kunming, zhongshan, nanning, shantou
        chn: fuzhou, ningbo, puyang, shiyan, tangshan, luliang, changzhou, zibo, changsha, guiyang, lanzhou, huizhou
        chn: haikou, linyi, baoding, minhang, bazhong, wenzhou, yunfu, huaian, nanchang, hohhot, shaoxing, nantong
        chn: baoshan, yantai, zhuhai, baotou, qingyang, kunshan, weifang, zunyi, lianyungang, ganzhou, songjiang
        chn: ordos, jieyang, jilin, jiading, shangqiu, nanchong, datong, nanyang, jiangmen, jiangyin, fuyang
        chn: bayan-nur, chaozhou, qingyuan, taian, changshu, xining, huainan, luan, yancheng, taizhou, daqing, wuhu
        chn: dazhou, yangzhou, guilin, zhaoqing, mianyang, wanzhou, putian, yinchuan, yiwu, quanzhou, jinhua, changde
        chn: cixi, kaifeng, anshan, baoji, suqian, liuzhou, zhangjiagang, jinjiang, bozhou, qujing, fushun, zhanjiang
        chn: luoyang, guankou, handan, yichang, heze, liupanshui, maoming, qinzhou, luohe, xiangyang, yangjiang
        chn: yixing, qingpu, xuchang, zigong, xuzhou, neijiang, heshan, jining, putuo, xinyang, liaocheng, jinzhong
        chn: changzhi, tianshui, yangpu, weinan, jiaxing, zhongwei, panjin, jiujiang, anyang, luohu-district
        chn: fengxiang, bijie, zhuzhou, shangrao, huaibei, xuhui, meishan, guigang, hengyang, yulin, jingzhou
        chn: xinxiang, yichun, xianyang, sanya, shaoguan, longyan, yongzhou, huzhou, wuwei, hanzhong, hezhou
        chn: zhu-cheng-city, dongying, luzhou, meizhou, yueyang, laiwu, benxi, pingdingshan, bengbu, sanhe, linfen
        chn: xiangtan, zhenjiang, huludao, jingan, ruian, laibin, xiaogan, ziyang, quzhou, zaozhuang, pingxiang
        chn: qiqihar, zhoushan, puning, ankang, langfang, jiaozuo, wanxian, guangan, weihai, zhabei, xinyu, yibin
        chn: taicang, chenzhou, jinshan, anqing, xingtai, panzhihua, zhaotong, chuzhou, xuancheng, shangyu, anshun
        chn: wuzhou, qinhuangdao, shaoyang, hegang, maanshan, shizuishan, deyang, yangquan, zhumadian, changning
        chn: zhangjiakou, fuxin, huangshi, hongkou, liaoyang, baise, binzhou, yuncheng, dezhou, sanmenxia, ezhou
        chn: mudanjiang, leshan, rizhao, suining, chongming, hebi, jingmen, dandong, panshan, jiaozhou, suizhou
        chn: chizhou, yaan, jinzhou, sanming, shuangyashan, luancheng, mengzi, yingkou, zhangzhou, shihezi, wenchang
        chn: chuxiong, siping, huaihua, ulanqab, jiamusi, korla, wanning, xinzhou, pingdu, jian, guli, aqsu, tanggu
        chn: shangluo, qionghai, cangzhou, beihai, hengshui, daxinganling, guangyuan, xianning, tonghua, banan
        chn: zhangye, kashgar, zhoukou, huangpu, pingliang, zhucheng, loudi, shanwei, jianshui, xichang, chengguan-qu
        chn: jincheng, yanan, jingdezhen, shouguang, jiaojiang, nanping, longshan, heyuan, huangshan, wafangdian
        chn: yongji, lishui, wenshan-city, chengde, basuo, zhangjiajie, beian, shuozhou, ningde, jiuquan, dingxi
        chn: tongchuan, guyuan, chaoyang, gujangbagh, jixi, tongling, gaomi, chongzuo, tanzhou, hechuan, xuanhua
        chn: dachang, fenghuang, huanggang, anqiu, jizhou, nanqiao, huocheng, lhoka, pengze, hulunbuir, xilinhot, daye
        chn: chifeng, qitaihe, yunlong, pizhou, shiqi, laixi, tieling, hechi, tongshan, yanji, lincang, xingyi, tantou
        chn: baicheng, lianshan, changyi, xinyi, yangshuo, linqu, puer, baiyin, gaozhou, xiuying, artux, dengzhou
        chn: qibao, xinyuan, enshi, tanghe, zoucheng, fangchenggang, kaili, linxia-chengguanzhen, xingning, turpan
        chn: longling-county, ghulja, fuling, chengzhong, hulan-ergi, donghai, dongtai, karamay, tongliao, nianbo
        chn: changle, rugao, nada, suicheng, yanzhou, laohekou, suihua, beibei, hami, shijie, huayin, jiyuan, gucun
        chn: xiantao, qingzhou, bole, dali, yuci, jiayuguan, changzheng, jinchang, fendou, jingling, heihe
        chn: tongchuanshi, xintai, wuxue, wuhai, yintai, longgang, yingtan, luojiang, zitong, hailar, lijiang, daliang
        chn: bachuan, gunan, hangu, jinghong, bishan, gaoping, gongheyong, nanchuan, yanghang, nyingchi, beiliu
        chn: changji, duyun, kaiyuan, lushui, mentougou, hanfeng, jijiang, peicheng, zhengding, aihui, fuding, hepu
        chn: yongchuan, haicheng, humen, beipiao, jinshanlu, guixi, laizhou, changyuan, dunhuang, huixing, shangri-la
        chn: yangcheng, zaoyang, baishan, anda, zhenping, pingwu-county, qianjiang, zhenzhou, fengcheng, jiutai, xindi
        chn: licheng, dongling, laiyang, songcheng, ulanhot, hengshan, tongzhou, anbu, ninger, tacheng, zhicheng
        chn: nanpiao, lizhi, lianghu, xinqiao, yizhou, fuan, guangshui, wujiaqu, zhaodong, boshan, sanshui, yangchun
        chn: beining, chenghua, dingzhou, longfeng, pengpu, dunhua, sujiatun, honggang, taozhou, taishan, xinji
        chn: acheng, hailin, yongan, nanjin, jieshou, yushu, gongzhuling, shanhaiguan, shuizhai, huadian, yuepu
        chn: chaohu, fuyu, liuzhi, doilungdeqen, hejiang, jiashan, jieshi, liangping, wuyishan, xiayang, gejiu
        chn: huinong, jiagedaqi, shiqiao, tumxuk, shenglilu, jiawang, puqi, wugang, zhalantun, dawukou, hepo, majie
        chn: shangzhi, dongyang, jiazi, nantou, shuangcheng, leiyang, santo-antonio, wuda, shache, shuanglonghu
        chn: gaojing, jiangyou, jinfeng, shajing, songnan, tengyue, jingzhi, macheng, nossa-senhora-de-fatima, haimen
        chn: huicheng, shahecheng, xiazhen, lecheng, nancun, jiaohe, jiupu, huangzhou, xiulin, zhoucun, lianhe
        chn: longshui, xiangcheng, baoan-centre, lichuan, xilin-hot, zhaoyuan, zhujing, lhasa, luodian, nanbin
        chn: shaoshan, xunchang, longjing, shunyi, wushan, chenggu, dasha, gulin, yakeshi, anliu, baisha
        chn: lengshuijiang, tianfu, mingshui, qiaotou, yuyao, zhaozhou, chengqiao, maba, pingshan, songyuan, wansheng
        chn: wayaobu, chongfu, mengmao, shaowu, taonan, wuzhishan, xigang, datun, encheng, qingnian, zhuji, didao
        chn: hailun, hulan, jianchang, linshui, shilong, dehui, hanjia, nehe, taibai, xuyong, zhongxiang, jalai-nur
        chn: shaping, tieli, anning, buhe, longjiang, chengtangcun, xinghua, yidu, zhonghe, daxing, pailou, pulandian
        chn: puyang-chengguanzhen, salaqi, wuchuan, yezhou, bashan, gangu-chengguanzhen, jishu, tongren, yuxi, jishou
        chn: shuifu, xincheng, hedong, huacheng, kangding, lianjiang, linxi, xinzhai, dongsheng, linghe, meihekou
        chn: menghuan, qincheng, wangkui, xinle, xixiang, chengzihe, renqiu, suifenhe, xingcheng, xinshi, xishan
        chn: fangshan, guanhu, jiudian, xinxing, yeyuan, gongguan, houzhen, jinniu, nanxi, boli, ducheng, jinsha, lubu
        chn: shenjiamen, xiaoshan, xingguo, bayan-hot, dunhou, wuchang, ximeicun, yishui, baijiantan, changping, dalai
        chn: daotian, fangcheng, jiayue, shuangliao, tangwu, yunnanyi, zhongduo, danjiangkou, dongcun, lianzhou
        chn: yingqiu, baianba, huazhou, lingyuan, longquan, tanfang, xingren, yatou, zhongshu, duobao, gantang, gaoyou
        chn: hanting, sishui, xihe, yulinshi, chengxiang, fujin, hede, huaicheng, huaidian, lucheng, luomen, miaohang
        chn: micheng, baixi, dongxing, gengqing, honghe, lengshuitan, lidu, linjiacun, nandajie, wangqing, xiazhuang
        chn: zhoujiaba, deqing, gusong, hanchuan, mishan, nenjiang, qiongshan, tiefu, xiangxiang, xujiang, yuzhou
        chn: anlong, jiangshan, menglang, nanfeng, qamdo, shizilu, zhaogezhuang, guozhen, helong, longnan, nanding
        chn: qufu, zhonggulou, dacheng, dazhong, dongxia, jinxiang, laojunmiao, liaolan, degan, hecun, lingdong
        chn: nanzhang-chengguanzhen, wensu, xiannu, xucheng, yinma, anguo, aoxi, changqing, dali-old-town, jinshi
        chn: liping, lushun, nangong, ningyang, qiaoguan, shiwan, xindian, yima, yuanping, donghe, huaiyang, tangping
        chn: xiugu, yudong, baoying, dashiqiao, dushan, feicheng, huanglou, junlian, loushanguan, nianzhuang, panshi
        chn: rikaze, shanting, yingjiang, zhuanghe, chaigou, songlou, taixing, tangjiazhuang, wuyang, xiongzhou, yanta
        chn: zhuangyuan, hengbei, linping, pingyi, qinggang, shitanjing, tumen, wulong, yishan, youhao, damiao
        chn: huangmei, huankou, hunchun, jiexiu, jishui, linkou, shulan, songling, fenghua, liangxiang, qingquan
        chn: qiuji, sandu, shouxian, yangliuqing, yaxing, zhaodun, kageleke, kanjia, lintong, shangmei, yinzhu, beidao
        chn: gucheng-chengguanzhen, huilong, maozhou, nanma, shancheng, suixi, xianshuigu, xinmin, yanggu, yuanshang
        chn: zhangzhai, zhangzhuang, genhe, heguan, huayuan, juegang, lanxi, luocheng, yunyang, beichengqu, dongdu
        chn: dongkan, huangchuan, jiangzhuang, miyang, shixing, wusu, xinzhi, yanjia, zhoucheng, anlu, caidian
        chn: changtu, guiping, huashan, linjiang, luohuang, qarasu, shangsi, xiuyan, baiquan, gongchangling, haining
        chn: jiangyan, jimo, kuandian, panan, poyang, shankou, shenzhen-city-centre, shiguai, yongfeng
        chn: chengxian-chengguanzhen, fengping, jiehu, mengcheng-chengguanzhen, shima, xinhe, xininglu, xuantan
        chn: heishan, mingguang, ninghai, pengcheng, wenjiang, xiaoshi, yunmen, caohe, chaihe, dongfeng, fengkou
        chn: fuqing, gaoliu, huajing, jiangan, lueyang-chengguanzhen, luorong, lushar, minggang, pingzhuang
        chn: shajing-town, shuangfengqiao, songjianghe, tangzhai, tianliu, wanggou, wenling, xunyang, yanghe, zhenlai
        chn: beimeng, chengyang, daxu, duoba, hanyin-chengguanzhen, huanan, huanren, huinan, lianyuan, lishi, liuhe
        chn: muling, qaraqash, qionghu, qipan, sanchazi, shaozhuang, taihe, tailai, tangxiang, wacheng-neighborhood
        chn: xiaolingwei, babu, bayiji, bianzhuang, caoqiao, dashitou, fengrun, ganshui, hepingjie
        chn: huaiyuan-chengguanzhen, huanghua, jietou, kunyang, ligezhuang, liuxin, mengyin, qiantang, shangkou
        chn: suyangshan, yaoji, yebaishou, changli, fenggang, kaihua, lingao, picheng, renzhao, shikang, tianzhuang
        chn: yunmeng-chengguanzhen, baihecun, botou, changcheng, dengbu, guanyin, liuku, lulou, mabai, nanlong
        chn: shanwang, yangcun, youxi, baoqing, bin-xian, deqen, fanlou, jinggou, kaitong, miaojie, nianzishan
        chn: pingnan, pingyin, qingshuping, shizhai, shuangyang, shuikou, songyang, yucheng, zhangjiachuan, dashi
        chn: dongning, fengyi, huoqiu-chengguanzhen, hushitai, jianguang, lishu, mudu, nandu, nanhu, oroqen-zizhiqi
        chn: taoluo, tianchang, xiangzhou, xianju, xifeng, xinye, yicheng, yingshang-chengguanzhen, yongning, zhangji
        chn: zhaobaoshan, dazeshan, dingjia, erdaojiang, fenshui, gucheng, gushu, jiangbei, langzhong, liancheng
        """
}
