/// Towns by country, chn to idn: the country's ISO 3166-1 alpha-3 code, then names as in ids; `~` marks a name whose
/// largest bearer lies elsewhere. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 30,000 people.
enum CitiesB {
    static let text = """
        chn: gaojia, caijia, rizhuang, hanairike, shihao, jingguan, juexi, gaozuo, kuiya, zhigou, bowangshan, huangji
        chn: zhengji, jiangping, baichihe, tushan, guandu, puan, luobuqiongzi, eerguna, daizhuang, qushi, guangtong
        chn: mali, malianzhuang, luobei, tieqiao, wangyuan, gutao, quxu, yinggen, wuduan, tiancheng, linshi, shiji
        chn: naliang, baihua, guye, xinglong, laisu, chengxi, chongxing, xunsi, baisheng, tuxiang, nanmen, baihe
        chn: kaersai, anyuan, xili, luolong, sihu, mutang, yuntai, anfu, nanshu, gangtou, zhaojia, shuanghuai
        chn: mingshan, chenshi, sanjiang, chenghai, baojia, liji, shichuan, huixian-chengguanzhen, wenquan, zhuyuan
        chn: xilinji, mangbang, lequn, baishikante, jinzhongzi, shili, balu, renyi, gongping, bailin, jiachuan
        chn: hetoudian, ~xihu, anxiang, zhancheng, miaozi, weixinghu, hegeng, fate, changshouhu, shahe, yingpan, yihe
        chn: gecheng, jelilyuzi, wayao, tange, yuanyang, guojia, biyang, dunhao, luoqi, ~qina, elixku, liufeng, mudong
        chn: bake, zhiping, dadamtu, xianlong, haomen, longxing, weituo, sanmiao, zhutang, longhe, shimen, caijiagang
        chn: kangle, ziyang-chengguanzhen, shidui, mapo, langao-chengguanzhen, puqiakeqi, heqiao, yizhuang, baiyang
        chn: miaoyu, huangdi, haitou, guxi, tageerqi, wujia, longqiao, wuying, lianhua, xinmiao, zhelou, xintian
        chn: zhuxi, liushan, lufeng, yawa, shuangjiang, shuanghekou, fuxing, mawang, shetan, shuangfeng, xiongjia
        chn: baocheng, bayandai, sao-lazaro, ronglong, shawei, jukui, wuhe, guofu, jiulongshan, zhoujia, heba
        chn: yongxing, haojiaqiao, shaodian, mixia, xiasi, mawu, saybag, futian, dagze, rongjiang, huzhai, dajin
        chn: shunzhou, fenhe, longju, guolemude, tanchang-chengguanzhen, fenggao, baliwan, dasheng, taolin, dade
        chn: anlan, wudalike, jiuxian, wenxian-chengguanzhen, wenfeng, songbai, zhakou, zhongao, daocheng, yengisar
        chn: yushan, pingkai, shuangtang, wanghong, ganning, pingtan, shagang, xiagezhuang, tongjing, longsheng
        chn: sandaoling-lutiankuang-wuqi-nongchang, yujia, honghu, yanwo, mengla, hufeng, mugala, shangpa, chahe
        chn: yebao, ~taiping, fuyuan, nagqu, tianducheng
        civ: abidjan, abobo, bouake, korhogo, daloa, koumassi, san-pedro, gagnoa, yamoussoukro, sinfra, man
        civ: marcory, bondoukou, dabou, divo, anyama, soubre, abengourou, bonon, duekoue, bouafle, seguela, daoukro
        civ: grand-bassam, vavoua, bingerville, agboville, danane, adzope, meagui, ferkessedougou, dimbokro, issia
        civ: guiglo, zagne, agnibilekrou, katiola, aboisso, oume, toumodi, odienne, tengrela, boundiali, bonoua
        civ: ouangolodougou, doropo, affery, zuenoula, diegonefla, blolequin, hire, djapadji, ~arrah, fengolo
        civ: grand-lahou, bongouanou, akoupe, ~tanda, ~goya, ndouci, tiassale, saioua, sassandra, ahouanou, dianra
        civ: balakouya, beoumi, kahin, buyo, gligbeuadji, lakota, grand-zattry, ancien-prozi, bonoufla, konefla
        cmr: douala, yaounde, bamenda, bafoussam, maroua, ngaoundere, kumba, nkongsamba, buea, kousseri, bertoua
        cmr: limbe, foumban, kumbo, edea, ebolowa, dschang, tiko, kribi, mbalmayo, guider, sangmelima, melong, foumbot
        cmr: bafia, mbouda, mutengene, mora, meiganga, yagoua, loum, bafang, mokolo, batouri, banyo, garoua-boulai
        cmr: obala, oku, mbanga, muyuka, bangangte, fundong, fontem, wum, manjo, ngaoundal, ndop, tibati, tcheboa
        cmr: garoua, pitoa, lagdo, yokadouma, kaele, bogo, bandjoun, figuil, magba, akonolinga
        cod: kinshasa, lubumbashi, mbuji-mayi, kananga, kisangani, bukavu, kolwezi, likasi, tshikapa, kikwit
        cod: masina, mbandaka, goma, matadi, uvira, bunia, boma, mwene, butembo, isiro, kindu, kabinda, gandajika
        cod: bandundu-province, kamina, gemena, mwene-ditu, kipushi, kalemie, bumba, mbanza-ngungu, beni, moanda
        cod: lisala, ilebo, tshilenge, inkisi, bukama, bakwa, kambove, binga, lodja, katwa, mulongo, idiofa, kongolo
        cod: rutshuru, manono, babamba, kasongo, bulungu, mweka, kabalo, baudhuinville, buta, kanyama, miabi, bolenge
        cod: kimpese, basoko, hyosha, gbadolite, kalima, inongo, kituku, tshela, mangai, kenge, nyunzu, nioki
        cod: yangambi, aketi, mushie, kutu, dibaya, dibaya-lubwe, mangina, luputa, kirumba, kayna, boende, fungurume
        cod: lusambo, zongo, businga, watsa, bolobo, lukula, kipamba, masi-manimba, aru, luebo, kasangulu, mangbwalu
        cod: kanyobagonga, kabeya, kabeya-kamwanga, malemba, katanda, lubero, djugu, basankusu, dungu, pweto, ~lubao
        cod: libenge, kabare, kampene, mokambo
        cog: brazzaville, pointe-noire, dolisie, nkayi, ~kayes, impfondo, ouesso, owando, sibiti
        col: bogota, cali, medellin, barranquilla, kennedy, cartagena, cucuta, soacha, bucaramanga, ibague
        col: santa-marta, monteria, valledupar, pereira, manizales, buenaventura, bello, pasto, neiva, soledad
        col: villavicencio, popayan, palmira, armenia, itagui, sincelejo, floridablanca, tulua, dosquebradas
        col: barrancabermeja, riohacha, tunja, yopal, florencia, maicao, piedecuesta, envigado, facatativa, pitalito
        col: ~madrid, cartago, zipaquira, quibdo, malambo, rionegro, mosquera, chia, magangue, funza
        col: guadalajara-de-buga, sogamoso, giron, girardot-city, sabanalarga, ocana, santander-de-quilichao
        col: aguachica, cerete, duitama, montelibano, fusagasuga, cienaga, tumaco, apartado, chigorodo, arauca
        col: sabaneta, caldas, la-dorada, calarca, ipiales, yumbo, planeta-rica, ~granada, chinchina, baranoa
        col: villa-del-rosario, ~san-marcos, sahagun, fundacion, los-patios, san-andres, caucasia, santa-rosa-de-cabal
        col: orito, marinilla, mocoa, espinal, turbaco, ayapel, el-banco, cajica, barbosa, ~pamplona
        col: san-jose-del-guaviare, agustin-codazzi, el-bagre, puerto-berrio, cimitarra, chinu, turbo, arjona
        col: carmen-de-viboral, la-estrella, ~copacabana, samaniego, plato, leticia, el-carmen-de-bolivar, ~florida
        col: puerto-tejada, san-gil, chiquinquira, jamundi, pradera, piendamo, ~sevilla, miranda, ~montenegro
        col: aracataca, guaduas, la-union, acacias, lorica, bosconia, san-juan-del-cesar, tuquerres, ~segovia, corozal
        col: libano, el-cerrito, barrancas, santa-rosa-de-osos, patia, payande, ~san-pablo, belalcazar, la-ceja
        col: gigante, quimbaya, villamaria, sabanagrande, curumani, paz-de-ariporo, san-antero, san-juan-nepomuceno
        col: quinchia, corinto, puerto-rico, puebloviejo, sonson, sitionuevo, san-sebastian-de-mariquita, anserma
        col: pivijay, san-onofre, caicedonia, fonseca, villanueva, puerto-wilches, mompos, san-luis-de-since
        col: san-pedro-de-uraba, guamo, chimichagua
        com: moroni
        cpv: praia, mindelo
        cri: ~san-jose, limon, ~san-francisco, alajuela, liberia, ~paraiso, puntarenas, ~san-isidro, curridabat
        cri: ~san-vicente, san-vicente-de-moravia, purral
        cub: havana, santiago-de-cuba, camaguey, holguin, guantanamo, santa-clara, almendares, diez-de-octubre
        cub: arroyo-naranjo, mantilla, las-tunas, bayamo, boyeros, pinar-del-rio, cienfuegos, fontanar
        cub: ciudad-camilo-cienfuegos, san-miguel-del-padron, centro-habana, balcon-de-la-lisa, matanzas
        cub: ciego-de-avila, plaza-de-la-revolucion, marianao, cerro, ~manzanillo, sancti-spiritus, guanabacoa, vedado
        cub: palma-soriano, alamar, cardenas, la-habana-vieja, moa, puerto-padre, vedado-del-cotorro, contramaestre
        cub: guira-de-melena, consolacion-del-sur, guines, artemisa, ~san-luis, ~moron, ~colon, florida
        cub: sagua-la-grande, ~trinidad, ~san-cristobal, placetas, san-jose-de-las-lajas, jaguey-grande, nuevitas
        cub: banes, bartolome-maso, corralillo, jesus-menendez, jobabo, baracoa, jovellanos, bauta, ~santo-domingo
        cub: cabaiguan, regla, san-german, ranchuelo, san-antonio-de-los-banos, cacocum, yaguajay, manicaragua
        cub: amancio, jiguani, cifuentes, guaimaro, caibarien, cumanayagua, condado, camajuani, santiago-de-las-vegas
        cub: santa-cruz-del-sur, minas-de-matahambre, remedios, madruga, union-de-reyes
        cuw: willemstad
        cyp: nicosia, limassol, larnaca, strovolos, famagusta, kato-lakatameia, paphos
        cze: prague, brno, ostrava, pilsen, liberec, olomouc, ceske-budejovice, hradec-kralove, usti-nad-labem
        cze: pardubice, brno-stred, havirov, zlin, kladno, most, stodulky, opava, zizkov, frydek-mistek, teplice
        cze: jihlava, chodov, kralovske-vinohrady, karvina, chomutov, decin, jablonec-nad-nisou, karlovy-vary
        cze: mlada-boleslav, prostejov, prerov, trinec, stare-strasnice, holesovice, vrsovice, ceska-lipa, tabor
        cze: liben, znojmo, zabehlice, nusle, smichov, trebic, modrany, kolin, cheb, pribram, trutnov
        deu: berlin, hamburg, munich, koln, frankfurt-am-main, dusseldorf, stuttgart, essen, dortmund, dresden
        deu: bremen, nuremberg, hannover, leipzig, duisburg, wandsbek, bochum, wuppertal, bielefeld, bonn
        deu: hamburg-nord, munster, mannheim, hamburg-mitte, augsburg, wiesbaden, marienthal, karlsruhe, gelsenkirchen
        deu: eimsbuttel, aachen, monchengladbach, kiel, altona, chemnitz, braunschweig, magdeburg, krefeld
        deu: halle-saale, freiburg, neue-neustadt, mainz, oberhausen, erfurt, lubeck, hagen, rostock, kassel, potsdam
        deu: saarbrucken, hamm, mulheim, herne, harburg, darmstadt, osnabruck, neukolln, solingen
        deu: ludwigshafen-am-rhein, leverkusen, oldenburg, kreuzberg, neuss, regensburg, prenzlauer-berg, heidelberg
        deu: paderborn, wurzburg, furth, charlottenburg, wolfsburg, schoneberg, recklinghausen, gottingen, heilbronn
        deu: ingolstadt, ulm, bottrop, bergedorf, pforzheim, offenbach, bremerhaven, friedrichshain, remscheid, nippes
        deu: porz-am-rhein, reutlingen, marzahn, rodenkirchen, koblenz, siegen, bergisch-gladbach, salzgitter, jena
        deu: gera, moers, hildesheim, erlangen, mitte, wilmersdorf, trier, zwickau, kaiserslautern, schwerin
        deu: gutersloh, gesundbrunnen, duren, rahlstedt, esslingen, tubingen, iserlohn, witten, ratingen, marl, lunen
        deu: giessen, hanau-am-main, velbert, ludwigsburg, lichterfelde, flensburg, wedding, cottbus, wilhelmshaven
        deu: hellersdorf, reinickendorf, minden, norderstedt, villingen-schwenningen, konstanz, worms, moabit
        deu: neumunster, dorsten, ludenscheid, marburg-an-der-lahn, rheinhausen, castrop-rauxel, bogenhausen, rheine
        deu: viersen, delmenhorst, gladbeck, arnsberg, troisdorf, wattenscheid, bocholt, detmold, bayreuth, steglitz
        deu: landshut, luneburg, billstedt, celle, bamberg, aschaffenburg, neubrandenburg, dessau, lippstadt, kopenick
        deu: aalen, dinslaken, neuwied, unna, plauen, pankow, herten, herford, grevenbroich, weimar, kerpen, fulda
        deu: dormagen, bergheim, garbsen, tempelhof, wesel, kempten-allgau, sindelfingen, schwabisch-gmund, rosenheim
        deu: brandenburg-an-der-havel, russelsheim-am-main, berlin-kopenick, offenburg, langenfeld, stralsund, hameln
        deu: friedrichshafen, goppingen, gorlitz, stolberg, frankfurt-oder, neu-hohenschonhausen, baden-baden
        deu: hattingen, hilden, winterhude, sankt-augustin, eschweiler, friedrichsfelde, ahlen, bad-salzuflen
        deu: euskirchen, meerbusch, wolfenbuttel, hurth, zehlendorf, schweinfurt, neustadt-an-der-weinstrasse, pulheim
        deu: gummersbach, wilhelmsburg, waiblingen, nordhorn, mariendorf, universitats-und-hansestadt-greifswald
        deu: cuxhaven, wetzlar, menden, bergkamen, frechen, lichtenrade, bad-homburg-vor-der-hohe, willich, emden
        deu: neu-ulm, lingen, erftstadt, neubruck, lahr, ibbenbueren, passau, gronau, langenhagen, schwerte, speyer
        deu: alt-hohenschonhausen, heidenheim-an-der-brenz, treptow, peine, neunkirchen, bad-oeynhausen, leonberg, hof
        deu: kleve, ravensburg, elmshorn, bornheim, soest, hennef-sieg, rastatt, erkrath, bruchsal, weissensee, singen
        deu: stuttgart-ost, dulmen, frankenthal, herzogenrath, lorrach, albstadt, oberursel, gotha, melle, staaken
        deu: bunde, alsdorf, boblingen, langenhorn, rheda-wiedenbruck, kamen, gohlis, hansestadt-stade, meiderich
        deu: wismar, amberg, neustadt-am-rubenberge, erkelenz, homburg, straubing, halle-neustadt, memmingen, bruhl
        deu: fellbach, lehrte, nordhausen, freiberg, pirmasens, goslar, lankwitz, bietigheim-bissingen, filderstadt
        deu: suhl, weinheim, rodgau, bad-kreuznach, ohligs, monheim-am-rhein, gifhorn, britz, rottenburg, rudow
        deu: freising, weiden, kaufbeuren, nettetal, kaarst, gallus, eberswalde, bautzen, lemgo, coburg, laatzen
        deu: dreieich, schorndorf, landau-in-der-pfalz, heinsberg, lichtenberg, westend, seevetal, wunstorf
        deu: leinfelden-echterdingen, konigswinter, bensheim, volklingen, germering, niendorf, borken
        deu: buchholz-in-der-nordheide, oranienburg, eisenach, pinneberg, sudstadt, wilhelmstadt, pirna, aurich
        deu: barmbek-nord, nurtingen, kirchheim-unter-teck, buckow, markisches-viertel, huckelhoven, dachau
        deu: halberstadt, spandau, kehl, neumarkt-in-der-oberpfalz, mettmann, lohne, kamp-lintfort, freital, siegburg
        deu: maintal, ilmenau, backnang, langen, biebrich, warendorf, sankt-ingbert, falkenhagener-feld, ettlingen
        deu: altenburg, schwabach, leuben, saarlouis, ~linden, buxtehude, ahaus, haltern-am-see, muhlhausen
        deu: neustadt-sud, weissenfels, horn, beckum, hofheim-am-taunus, stendal, gropiusstadt, hemer, falkensee
        deu: wurselen, sinsheim, wermelskirchen, tegel, coesfeld, bitterfeld, bitterfeld-wolfen, schwabisch-hall
        deu: lurup, niederkassel, porta-westfalica, datteln, bad-vilbel, barmbek-sud, crailsheim, pasing, wesseling
        deu: voerde, emsdetten, farmsen-berne, neu-isenburg, zweibrucken, ottensen, greven, eidelstedt, lage
        deu: bonn-hardtberg, uelzen, wedel, bernau-bei-berlin, tuttlingen, merseburg, vegesack, rheinfelden, steinfurt
        deu: balingen, seelze, meppen, herrenberg, papenburg, kempen, geldern, kornwestheim, julich, leer
        deu: limburg-an-der-lahn, fennpfuhl, schwedt-oder, goch, ostfildern, furstenwalde, furstenfeldbruck, erding
        deu: korschenbroich, dietzenbach, itzehoe, burglesum, radebeul, buer, achim, morfelden-walldorf, hoxter
        deu: gevelsberg, winsen, nienburg, viernheim, ennepetal, konigs-wusterhausen, stuhr, lampertheim
        deu: biberach-an-der-riss, marienfelde, weil-am-rhein, meschede, rheinberg, wernigerode, werl, bernburg
        deu: neugraben-fischbek, eisenhuttenstadt, langendreer, niederschonhausen, neuruppin, ansbach, emmerich
        deu: kreuztal, radolfzell, osterholz-scharmbeck, lohmar, hakenfelde, georgsmarienhutte, gustrow, cloppenburg
        deu: ganderkesee, merzig, deggendorf, burgdorf, northeim, werne, hoyerswerda, bad-hersfeld, forchheim
        deu: schonebeck, oer-erkenschwick, andernach, tonisvorst, bad-nauheim, bretten, schwelm, waltrop, taunusstein
        deu: ahrensburg, schnelsen, rietberg, wittenberg
        dji: djibouti, balbala, ali-sabih, dikhil
        dnk: copenhagen, arhus, odense, aalborg, frederiksberg, esbjerg, randers, kolding, horsens, vejle
        dnk: hvidovre, avedore, klinteby-frihed, roskilde, herning, silkeborg, horsholm, greve, hedensted, valby
        dnk: naestved, viborg, fredericia, rodovre, ballerup, charlottenlund, koge, vanlose, hillerod, taastrup
        dnk: helsingor, holstebro, slagelse, viby, albertslund
        dom: santo-domingo, santiago-de-los-caballeros, santo-domingo-oeste, santo-domingo-este
        dom: san-pedro-de-macoris, la-romana, bella-vista, ~san-cristobal, puerto-plata, san-francisco-de-macoris
        dom: salvaleon-de-higuey, la-vega, punta-cana, santa-cruz-de-barahona, bonao, san-juan-de-la-maguana
        dom: bajos-de-haina, bani, moca, azua, cristo-rey, villa-francisca, ~mao, boca-chica, salcedo, esperanza
        dom: cotui, villa-altagracia, hato-mayor-del-rey, nagua, villa-bisono
        dza: algiers, oran, constantine, annaba, blida, batna, bab-ezzouar, djelfa, setif, sidi-bel-abbes, biskra
        dza: tebessa, el-oued, skikda, tiaret, chlef, bejaia, tlemcen, ouargla, bechar, mostaganem, bordj-bou-arreridj
        dza: el-achir, souk-ahras, medea, el-eulma, touggourt, ghardaia, saida, laghouat, msila, jijel, relizane
        dza: bordj-el-kiffan, guelma, rouiba, ain-beida, khenchela, bou-saada, mascara, baraki, tizi-ouzou, barika
        dza: ain-oussera, messaad, aflou, beni-mered, el-khroub, maghnia, el-bayadh, hamma-bouziane, tamanghasset
        dza: rouissat, khemis-miliana, hassi-bahbah, birkhadem, sougueur, ain-temouchent, bir-el-ater, bouira, adrar
        dza: bir-el-djir, oum-el-bouaghi, sidi-aissa, besbes, cheria, tissemsilt, ain-mlila, mecheria, ali-mendjeli
        dza: mila, mohammadia, kolea, sig, district-of-taher, ech-chettia, ksar-el-boukhari, guerara, ouled-djellal
        dza: larbaa, arzew, el-menia, boufarik, boudouaou, berrouaghia, ain-touta, oued-rhiou, ain-defla, drean
        dza: reghaia, boghni, chelghoum-el-aid, assi-bou-nif, bordj-el-bahri, mansoura, en-nedjma, ksar-chellala
        dza: ain-oulmene, tolga, frenda, ain-fakroun, guemar, merouana, ain-sefra, ouenza, khemis-el-khechna, douera
        dza: el-milia, tindouf, sedrata, sidi-amar, ras-el-oued, bordj-menaiel, oued-fodda, hassi-messaoud, bou-arfa
        dza: sour-el-ghozlane, miliana, lakhdaria, tadjenanet, tazoult, tazoult-lambese, draa-el-mizan, timizart
        dza: tebesbest, bou-ismail, meftah, souma, ouled-moussa, rouached, heliopolis, tighenif, beni-saf, el-hadjira
        dza: metlili-chaamba, el-abiodh-sidi-cheikh, el-meghaier, es-senia, sidi-khaled, bougara, akbou, ain-azel
        dza: dar-el-beida, ain-el-bya, debila, chetouane, arris, mdaourouch, ain-el-turk, ain-deheb, sidi-ech-chahmi
        dza: el-kala, el-affroun, djamaa, makouda, ain-merane, cherchell, ras-el-aioun, bordj-ghdir, beni-tamou
        dza: hadjout, azzaba, beni-douala, ain-taya, el-attaf, el-arrouch, reggane, el-aouinet, ain-el-melh, gdyel
        dza: kais, tamalous, sebdou, ain-bessem, in-salah, ain-smara, djidiouia, barbacha, bougaa, ain-el-bell, el-hed
        dza: remchi, megarine, mehdia-daira-de-meghila, ain-benian, freha, sidi-moussa, larbaa-nait-irathen
        dza: ain-kercha, oued-sly, robbah, bouinan, berriane, meskiana, lardjem, rais-hamidou
        ecu: quito, guayaquil, cuenca, santo-domingo-de-los-colorados, ambato, portoviejo, eloy-alfaro, machala
        ecu: loja, manta, riobamba, ibarra, esmeraldas, quevedo, latacunga, daule, milagro, tulcan, babahoyo
        ecu: la-libertad, el-empalme, puerto-francisco-de-orellana, pasaje, chone, ~salinas, santa-elena, rosa-zarate
        ecu: ~santa-rosa, balzar, huaquillas, ventanas, bahia-de-caraquez, la-troncal, jipijapa, azogues, naranjito
        ecu: vinces, otavalo, el-triunfo, naranjal, posorja, playas
        egy: cairo, alexandria, giza, shubra-al-khaymah, port-said, suez, madinat-an-nasr, al-mansurah
        egy: al-mahallah-al-kubra, tanta, assiut, al-fayyum, al-khusus, esna, zagazig, ismailia, luxor, kom-ombo
        egy: aswan, 6th-of-october-city, hadaiq-al-qubbah, damanhur, al-qahirah-al-jadidah, new-cairo, damietta
        egy: rosetta, minya, bani-suwayf, shibin-al-kawm, sohag, qina, al-ashir-min-ramadan, halwan, mallawi, hurghada
        egy: arish, kafr-ash-shaykh, bilbeis, banha, idku, marsa-matruh, al-matariyah, qalyub, al-hawamidiyah
        egy: abu-kabir, mit-ghamr, akhmim, girga, disuq, samalut, al-ubur, kirdasah, bilqas, bush, tahta, sinnuris
        egy: kafr-ad-dawwar, al-manzalah, munuf, ashmun, as-sinbillawayn, maghaghah, manfalut, faqus, bani-mazar
        egy: al-fashn, talkha, abnub, zefta, abu-tij, dayrut, tima, dikirnis, al-jammaliyah, al-qusiyah, minya-al-qamh
        egy: ash-shaykh-zayid, biba, al-qurayn, awsim, fuwwah, el-shorouk, al-minshah, al-badrashayn, abu-qurqas
        egy: biyala, samannud, abu-an-numrus, ibshaway, qus, al-qanatir-al-khayriyah, kafr-az-zayyat, al-kharijah
        egy: al-kharjah, hawsh-isa, minyat-an-nasr, matay, al-khankah, diyarb-najm, edfu, armant, sirs-al-layyanah
        egy: itay-al-barud, juhaynah, shirbin, ash-shuhada, mashtul-as-suq, basyun, hihya, itsa, shibin-al-qanatir
        egy: tamiyah, tala, madinat-as-sadat, farshut, al-ghanayim, al-qanayat, ihnasya-al-madinah, ad-dilinjat
        egy: al-balyana, abu-al-matamir, quwaysina, sumusta-al-waqf, dishna, ihnasiyah, al-bajur, daraw, as-saff
        egy: abu-hummus, dayr-mawas, al-burj, nag-hammadi, as-salihiyah-al-jadidah, nabaruh, al-hamul, al-wasitah
        egy: al-badari, kawm-hamadah, dumyat-al-jadidah, as-sahil, al-ibrahimiyah, al-maraghah, safaga
        egy: izbat-ali-as-sayyid, tukh, bulaq-abu-al-ila, baltim, birkat-as-sab, al-husayniyah, qillin, mit-salsil
        egy: kafr-al-battikh, aga, zaafarana, at-tall-al-kabir, bani-ubayd, burj-al-arab-al-jadidah, as-santah
        egy: al-ayyat, as-salahat, ain-sukhna, al-ayn-as-sukhnah, kafr-al-kurdi, ras-gharib, sidi-salim, kafr-saqr
        egy: ar-rahmaniyah, ~rafah, mutubas, faraskur, abu-hammad, shubrakhit, madinat-wadi-an-natrun, at-tarif
        egy: sharm-el-sheikh, el-tor, sidi-barani, dar-as-salam, abu-qir, izbat-al-burj, sumusta-as-sultani, qaha
        egy: fayid, al-waqf, ~al-mahmudiyah, saqultah, badr, al-basaliyah-bahri, awlad-saqr, abu-suweir-el-mahatta
        egy: bani-suwayf-al-jadidah, qutur, mahallat-damanah, al-qantarah, ar-rawdah, san-al-hajar-al-qibliyah
        egy: kafr-shukr, tud, sidfa
        eri: asmara, keren, himora
        esh: laayoune, dakhla, boujdour
        esp: madrid, barcelona, ~valencia, zaragoza, sevilla, malaga, murcia, palma, las-palmas-de-gran-canaria
        esp: alicante, bilbao, ~cordoba, valladolid, vigo, gijon, eixample, gasteiz-vitoria, lhospitalet-de-llobregat
        esp: latina, carabanchel, a-coruna, puente-de-vallecas, fuencarral, sant-marti, elche, granada, ciudad-lineal
        esp: fuencarral-el-pardo, oviedo, terrassa, badalona, ~cartagena, jerez-de-la-frontera, sabadell
        esp: santa-cruz-de-tenerife, pamplona, mostoles, almeria, alcala-de-henares, fuenlabrada, leganes, getafe
        esp: donostia-san-sebastian, sants-montjuic, burgos, santander, albacete, alcorcon, castello-de-la-plana
        esp: horta-guinardo, nou-barris, hortaleza, san-blas-canillejas, marbella, tetuan-de-las-victorias, logrono
        esp: la-laguna, badajoz, madrid-centro, arganzuela, sarria-sant-gervasi, ~salamanca, chamberi, huelva
        esp: sant-andreu, tarragona, usera, lleida, chamartin, mataro, villaverde, retiro, ~leon, telde, dos-hermanas
        esp: gracia, algeciras, santa-coloma-de-gramenet, torrejon-de-ardoz, ~cadiz, moncloa, moncloa-aravaca
        esp: alcobendas, parla, jaen, delicias, ourense, moratalaz, reus, ciutat-vella, orihuela, barakaldo, girona
        esp: santiago-de-compostela, lugo, caceres, las-rozas-de-madrid, ~san-fernando, roquetas-de-mar, ~guadalajara
        esp: lorca, talavera-de-la-reina, centro, el-puerto-de-santa-maria, cornella-de-llobregat, ~toledo, melilla
        esp: el-ejido, chiclana-de-la-frontera, ceuta, pontevedra, algorta, torrevieja, pozuelo-de-alarcon
        esp: sant-boi-de-llobregat, les-corts, coslada, getxo, mijas, sant-cugat-del-valles, aviles, palencia, arona
        esp: torrent, manresa, san-sebastian-de-los-reyes, valdemoro, ciudad-real, velez-malaga, gandia, rubi
        esp: santa-lucia, fuengirola, benidorm, alcala-de-guadaira, valdefuentes, ponferrada, rivas-vaciamadrid
        esp: majadahonda, sanlucar-de-barrameda, campina, estepona, ferrol, aluche, vicalvaro, castelldefels
        esp: viladecans, sagunto, vilanova-i-la-geltru, torremolinos, villa-de-vallecas, valverde
        esp: la-linea-de-la-concepcion, molina-de-segura, paterna, el-prat-de-llobregat, collado-villalba
        esp: pueblo-nuevo, grao-de-murviedro, irun, zamora, alcoy, arrecife, granollers, motril, gamonal, santutxu
        esp: ~merida, benalmadena, cerdanyola-del-valles, la-nova-esquerra-de-leixample, avila, ~linares
        esp: barri-de-sant-andreu, san-vicent-del-raspeig, torrelavega, elda, ~cuenca, aranjuez, huesca
        esp: san-bartolome-de-tirajana, vallecas, boadilla-del-monte, utrera, mollet-del-valles, pinar-del-rey
        esp: puertollano, calvia, segovia, sagrada-familia, arganda, las-aguilas, la-vila-de-gracia, vila-real, ventas
        esp: ibiza, ~buenavista, numancia, vista-alegre, sant-gervasi-galvany, santurtzi, barri-de-les-corts, figueres
        esp: esplugues-de-llobregat, embajadores, mislata, gava, mairena-del-aljarafe, portugalete, el-raval, ~pilar
        esp: antequera, ~san-diego, lavapies, alzira, pena-grande, mieres, llefia, dreta-de-leixample, colmenar-viejo
        esp: pinto, barajas-de-madrid, puerta-del-angel, adeje, palomeras-sureste, sant-feliu-de-llobregat, basauri
        esp: manacor, ~lucena, guindalera, tres-cantos, lantiga-esquerra-de-leixample, la-orotava, denia, alcantarilla
        esp: poble-sec, sants, palomeras-bajas, casco-historico-de-vallecas, ~san-isidro, puerto-real, plasencia
        esp: blanes, granadilla-de-abona, sama, ecija, vic, canillas, san-fernando-de-henares, miranda-de-ebro, soria
        esp: igualada, errenteria, rincon-de-la-victoria, burjassot, vilafranca-del-penedes, ripollet
        esp: el-camp-de-larpa-del-clot, sant-antoni, los-rosales, ontinyent, naron, vilagarcia-de-arousa
        esp: lloret-de-mar, andujar, don-benito, ronda, los-palacios-y-villafranca, puerta-bonita, lucero, marratxi
        esp: sant-adria-de-besos, los-realejos, arucas, teruel, el-guinardo, tomelloso, llucmajor, ~acacias
        esp: maspalomas, ~prosperidad, realejo-alto, la-rinconada, el-vendrell, mirasierra, puerto-del-rosario
        esp: torre-pacheco, oleiros, casco-historico-de-vicalvaro, entrevias, villena, mazarron, tortosa
        esp: alhaurin-de-la-torre, yecla, san-pedro-alcantara, cieza, ~los-angeles, cuatro-caminos, tudela
        esp: azuqueca-de-henares, ubeda, burriana, aguilas, el-camp-den-grassot-i-gracia-nova, el-poblenou, opanel
        esp: villajoyosa, olot, almendralejo, montcada-i-reixac, aranda-de-duero, pacifico, universidad, cambrils
        esp: puerto-de-la-cruz, ~la-paz, sant-joan-despi, castro-urdiales, galapagar, santa-pola, fort-pienc, abrantes
        esp: aldaia, hispanoamerica, ~san-javier, arroyomolinos, el-carmel, santa-eularia-des-riu, carballo
        esp: arcos-de-la-frontera, leioa, valdepenas, barbera-del-valles, hellin, san-andres-del-rabanedo, rosas
        esp: alcazar-de-san-juan, coria-del-rio, salt, manises, valdezarza, la-marina-de-port, camargo, puente-genil
        esp: oliver-valdefierro, culleredo, xirivella, atamaria, pinar-de-chamartin, puerto-del-carmen
        est: tallinn, lasnamae, tartu, mustamae, kesklinn, pohja, pohja-tallinn, narva, haabersti, parnu, nomme
        est: kohtla-jarve, kristiine
        eth: addis-ababa, jijiga, gonder, mekele, nazret, warder, awasa, bahir-dar, dire-dawa, dessie, jimma
        eth: shashamane, bishoftu, sodo, arba-minch, hosaina, dila, harar, nekemte, arabi, debre-birhan, debre-markos
        eth: asela, kombolcha, debre-tabor, adigrat, weldiya, sebeta, burayu, inda-silase, hagere-hiywet, arsi-negele
        eth: gambela, aksum, ziway, butajira, adwa, gununo, areka, yirga-alem, waliso, welkite, meki, negele, kolito
        eth: alamata, ciro, asosa, gode, tepi, goba, durame, boditi, gimbi, wikro, alemaya, mizan-teferi, mojo
        eth: dembi-dolo, felege-neway, metu, wendo, mota, finote-selam, hagere-maryam, fiche, kobo, bonga, dangila
        eth: jinka, agaro, chagni, sekota, ~samara, maychew, chiko, genet, hadero, werota, kibre-mengist, injibara
        eth: shakiso, degeh-bur, debark, bure, kebri-dahar, nefas-mewcha, kemise, adet, dodola, asasa, merawi, shone
        eth: dolo, gebre-guracha, yirga-chefe, bedele, robit, asaita, nejo, tis-isat, lalibela, shinshicho, lasoano
        eth: bedesa, bati, ginchi, qorof, bekoji, babile, awash, bichena, adis-zemen, mersa, yabelo, dubti, sheraro
        eth: yamarugley, korem, ghinnir, gidole, badessa, logiya, abiy-adi, gelemso, bako, aykel, fadhigaradle
        eth: neefkuceliye, bale-hawassa, leku, welenchiti, bale-robe, iteya, shambu, ~daye, asbe-teferi, dera, guder
        eth: inseno, abomsa, tulu-bolo
        fin: helsinki, espoo, tampere, vantaa, oulu, turku, east-helsinki, jyvaskyla, kuopio, lahti, pori
        fin: joensuu, kouvola, lappeenranta, vaasa, hameenlinna, seinajoki, rovaniemi, porvoo, mikkeli, salo, kotka
        fin: kokkola, jarvenpaa, lohja, nurmijarvi, hyvinge, tuusula, kirkkonummi, vuosaari, rauma, kerava, kaarina
        fin: nokia, kajaani, mellunkyla, kangasala, ylojarvi, savonlinna, vartiokyla
        fji: nasinu, suva, lautoka, nadi
        fra: paris, marseille, lyon, toulouse, nice, nantes, marne-la-vallee, strasbourg, bordeaux, montpellier
        fra: lille, paris-15-vaugirard, rennes, reims, le-havre, paris-20-menilmontant, cergy-pontoise
        fra: paris-18-buttes-montmartre, paris-13-gobelins, paris-19-buttes-chaumont, paris-13e-arrondissement
        fra: saint-etienne, toulon, angers, dijon, paris-16-passy, paris-17-batignolles-monceau, grenoble, nimes
        fra: clermont-ferrand, aix-en-provence, saint-quentin-en-yvelines, ~brest, le-mans, paris-11e-arrondissement
        fra: amiens, tours, limoges, paris-12e-arrondissement, paris-11-popincourt, paris-12-reuilly
        fra: paris-14-observatoire, villeurbanne, besancon, metz, ~orleans, rouen, mulhouse, montreuil, perpignan
        fra: caen, boulogne-billancourt, nancy, lyon-03, argenteuil, roubaix, tourcoing, ~saint-denis, avignon
        fra: marseille-13, asnieres, asnieres-sur-seine, nanterre, dunkirk, lyon-08, poitiers, versailles, courbevoie
        fra: creteil, paris-10-entrepot, paris-10e-arrondissement, pau, lyon-07, colombes, vitry, vitry-sur-seine
        fra: aulnay-sous-bois, marseille-08, marseille-15, marseille-09, la-rochelle, champigny-sur-marne, rueil
        fra: rueil-malmaison, antibes, gare, saint-maur-des-fosses, cannes, calais, beziers, aubervilliers, merignac
        fra: bourges, saint-nazaire, colmar, maison-blanche, valence, quimper, drancy, noisy, noisy-le-grand
        fra: villeneuve-dascq, la-seyne-sur-mer, levallois, levallois-perret, marseille-14, picpus, chambery, issy
        fra: issy-les-moulineaux, neuilly, neuilly-sur-seine, troyes, juan, juan-les-pins, antony, la-roche-sur-yon
        fra: marseille-12, lorient, sarcelles, pessac, ivry, ivry-sur-seine, evreux, venissieux, cergy, clichy
        fra: paris-09-opera, marseille-11, saint-quentin, paris-05-pantheon, niort, belfort, ajaccio, vannes
        fra: sartrouville, maisons-alfort, meaux, blois, brive, brive-la-gaillarde, arles, beauvais, chateauroux
        fra: cholet, frejus, pantin, lyon-06, saint-brieuc, montauban, charleville-mezieres, albi, tarbes
        fra: fontenay-sous-bois, lyon-09, evry, clamart, marseille-10, chalons, chalons-en-champagne, narbonne
        fra: saint-malo, ~laval, hyeres, lyon-05, carcassonne, angouleme, annecy, bondy, le-blanc-mesnil, villejuif
        fra: paris-07-palais-bourbon, grasse, sevran, castres, chalon, chalon-sur-saone, marseille-04, arras
        fra: boulogne-sur-mer, chelles, cagnes, cagnes-sur-mer, saint-herblain, douai, epinay, epinay-sur-seine
        fra: vincennes, roquette, martigues, marseille-03, bourg-en-bresse, bobigny, montlucon, aubagne, valenciennes
        fra: suresnes, meudon, marseille-05, ~bayonne, istres, thionville, mantes, mantes-la-jolie, compiegne, nevers
        fra: chartres, marseille-06, le-cannet, wattrelos, caluire, caluire-et-cuire, gap, talence, ales
        fra: gennevilliers, saint-priest, rosny-sous-bois, auxerre, salon-de-provence, saint-germain-en-laye, bastia
        fra: marseille-01, sete, anglet, puteaux, corbeil, corbeil-essonnes, paris-06-luxembourg, garges
        fra: garges-les-gonesse, roanne, savigny-sur-orge, epinal, livry-gargan, saint-ouen, reze
        fra: montigny-le-bretonneux, noisy-le-sec, melun, bagneux, massy, haguenau, montrouge, marcq-en-baroeul
        fra: vitrolles, draguignan, lens, gagny, saint-chamond, bron, vaulx-en-velin, joue, joue-les-tours
        fra: alfortville, la-courneuve, chatellerault, villepinte, cambrai, poissy, conflans, conflans-sainte-honorine
        fra: sainte-marguerite, bel-air, mont-de-marsan, plaisir, lyon-04, marseille-07, marignane, dieppe, montelimar
        fra: tremblay-en-france, choisy-le-roi, saint-martin-dheres, ~macon, paris-08-elysee, romans-sur-isere
        fra: ~saint-raphael, pontault-combault, six-fours-les-plages, perigueux, aurillac, neuilly-sur-marne, lievin
        fra: agen, franconville, sainte-genevieve-des-bois, maubeuge, bagnolet, saumur, biarritz, la-ciotat
        fra: echirolles, villefranche-sur-saone, chatenay, chatenay-malabry, stains, chatillon, vienne, schiltigheim
        fra: paris-03-temple, les-mureaux, le-perreux-sur-marne, guyancourt, palaiseau, saint-dizier, creil
        fra: vandoeuvre, vandoeuvre-les-nancy, thonon, thonon-les-bains, bethune, colomiers, lyon-02, folie-mericourt
        fra: nogent, nogent-sur-marne, athis-mons, viry-chatillon, houilles, soissons, dreux, charenton-le-pont
        fra: villeneuve-saint-georges, elancourt, saint-ambroise, alencon, sotteville, sotteville-les-rouen, ~orange
        fra: villenave, villenave-dornon, pontoise, villiers-sur-marne, chatou, goussainville
        gab: libreville, port-gentil, franceville, owendo, oyem, ~moanda, ntoum, lambarene, mouila, akanda
        gab: tchibanga, bitam, koulamoutou, oyam
        gbr: london, birmingham, glasgow, manchester, sheffield, leeds, edinburgh, liverpool, bristol, cardiff
        gbr: leicester, bradford, belfast, coventry, brent, birkenhead, nottingham, islington, reading
        gbr: kingston-upon-hull, preston, swansea, newcastle-upon-tyne, southend, southend-on-sea, brighton, derby
        gbr: southampton, wolverhampton, plymouth, stoke-on-trent, milton-keynes, city-of-westminster, northampton
        gbr: oldham, bexley, luton, barking, archway, portsmouth, swindon, dudley, aberdeen, sutton, st-helens
        gbr: ipswich, wigan, croydon, warrington, walsall, mansfield, sunderland, ilford, slough, bournemouth
        gbr: peterborough, oxford, newport, enfield-town, york, telford, poole, burnley, harrow, huddersfield, dundee
        gbr: blackburn, cambridge, blackpool, basildon, norwich, middlesbrough, bolton, stockport, high-wycombe
        gbr: ~gloucester, exeter, colchester, tottenham, salford, newcastle-under-lyme, solihull, watford
        gbr: saint-peters, crawley, burton-upon-trent, cheltenham, rotherham, worthing, doncaster, chesterfield
        gbr: chelmsford, mendip, sutton-coldfield, wakefield, walthamstow, dagenham, basingstoke, maidstone, bedford
        gbr: woking, ~lincoln, west-bromwich, eastbourne, ~worcester, bath, gillingham, becontree, rochdale
        gbr: hemel-hempstead, romford, hayes, harlow, hastings, high-peak, darlington, stevenage, southport, chester
        gbr: wembley, grays, harrogate, hartlepool, nuneaton, redditch, fulham, londonderry-county-borough, grimsby
        gbr: cannock, st-albans, south-shields, derry, weston-super-mare, ~halifax, ~edmonton, tamworth, gosport
        gbr: scunthorpe, chatham, stockton-on-tees, carlisle, southall, rugby, gateshead, lisburn, paisley, putney
        gbr: shrewsbury, fylde, crewe, bracknell, battersea, east-kilbride, hove, aylesbury, canary-wharf, purley
        gbr: guildford, peckham, barnsley, lowestoft, chingford, maidenhead, stafford, uxbridge, rhondda
        gbr: royal-tunbridge-wells, wimbledon, corby, stamford-hill, paignton, rossendale, ~washington, folkestone
        gbr: brixton, hounslow, finchley, wrexham, ellesmere-port-town, torquay, cricklewood, loughborough, taunton
        gbr: waterlooville, bognor-regis, newtownabbey, buckley, great-yarmouth, mitcham, feltham, margate, ashford
        gbr: ~sale, tonypandy, acton, scarborough, widnes, runcorn, bury, dewsbury, bangor, beckenham, farnborough
        gbr: tynemouth, hereford, stroud, halesowen, chelsea, craigavon, wallasey, littlehampton, streatham, bootle
        gbr: bebington, kidderminster, morley, stourbridge, livingston, castlereagh, kettering, wellingborough
        gbr: barrow-in-furness, south-croydon, canterbury, dunfermline, huyton, leytonstone, barry, ~hamilton
        gbr: meikle-earnock, sittingbourne, macclesfield, ~gravesend, eastleigh, smethwick, braintree, ~weymouth
        gbr: ~brentwood, esher, dunstable, morecambe, redhill, welwyn-garden-city, horsham, dartford, staines
        gbr: royal-leamington-spa, hinckley, clacton, clacton-on-sea, cumbernauld, kirkcaldy, bletchley, yeovil
        gbr: keighley, altrincham, bridgend, llanelli, willenhall, eltham, south-benfleet, banbury, cwmbran, morden
        gbr: long-eaton, inverness, ~durham, northwich, ~perth, ~lancaster, tipton, kilmarnock, dumfries, banstead
        gbr: ayr, neath, kings-lynn, winchester, middleton, havant, kirkby, carshalton, ~boston, castleford, catford
        gbr: salisbury, worksop, pontefract, grantham, willesden, coatbridge, merthyr-tydfil, great-sankey, bexhill
        gbr: bexhill-on-sea, cheshunt, ashton-under-lyne, leigh, leatherhead, newark-on-trent, wallsend
        gbr: leighton-buzzard, lytham-st-annes, redruth, canning-town, andover, fareham, ramsgate, stretford, urmston
        gbr: dover, coity, newburn, holloway, bury-st-edmunds, greenock, bridgwater, hatfield, wokingham, welling
        gbr: ilkeston, trowbridge, bishops-stortford, prescot, kingswood, aldershot, bloxwich, ewell, north-shields
        gbr: shepherds-bush, batley, cleethorpes, skelmersdale, fleet, abingdon, glenrothes, canvey-island, surbiton
        gbr: whitley-bay, greenford, stirling, arnold, coalville, leyland, chadderton, rushden, yeadon, blyth, eccles
        gbr: ~warwick, wigston-magna, redcar, heston, farnham, chester-le-street, great-malvern, houghton-le-spring
        gbr: ~stratford, west-bridgford, newton-abbot, mangotsfield, sutton-in-ashfield, ~airdrie, billericay
        gbr: borehamwood, exmouth, tonbridge, tyldesley, hyde, chippenham, billingham, pontypool, walkden, falkirk
        gbr: hitchin, briton-ferry, hoddesdon, bridlington, accrington, bentley, bromsgrove, lichfield, swadlincote
        gbr: felling, chiswick, totton, ~irvine, letchworth-garden-city, chorley, bicester, haywards-heath
        gbr: wednesfield, strood, loughton, cramlington, ebbw-vale, newbury, north-watford, portadown, washwood-heath
        gbr: brighouse, motherwell, darwen, wisbech, rayleigh, aston, whitstable, deeside, lower-earley, shirley
        gbr: falmouth, thamesmead, chichester, barnstaple, ~windsor, prestwich, epsom, ~christchurch, stanley
        gbr: pontypridd, thornton-cleveleys, aberdare, bedworth, caerphilly, ruislip, rutherglen, deal, saint-neots
        gbr: cambuslang, harpenden, burgess-hill, beverley, greenwich, spalding, stratford-upon-avon, winsford
        gbr: camberley, wishaw, barnet
        geo: tbilisi, batumi, kutaisi, rustavi, sokhumi, gori, poti, zugdidi, tskhinvali
        gha: kumasi, accra, tamale, takoradi, sekondi, cape-coast, atsiaman, ashaiman, obuase, tema, koforidua
        gha: teshi-old-town, sekondi-takoradi, ho, amanfrom, medina-estates, twifu-praso, japekrom, tema-new-town
        gha: sunyani, hohoe, jirapa, kasoa, gbawe, techiman, bolgatanga, wa, mandela, bawku, winneba, ejura, berekum
        gha: nungua, aflao, yendi, buduburam, akim-oda, swedru, kintampo, mampong, adenta, suhum, tafo, tarkwa
        gha: lashibi, nsawam, dome, nkawkaw, agogo, asamankese, wankyi, osu, konongo, dunkwa, taifa, mankesim
        gha: savelugu, domaa-ahenkro, assin-foso, new-achimota, bibiani, mim, prestea, esim, nkoranza, ~elmina
        gha: bimbila, anloga, akwatia, sakumona, atebubu, awoshi, ahwiaa, bekwai, akatsi, dzodze, nsoatre, effiduase
        gha: new-tafo, yegyi, kade
        gin: conakry, camayenne, nzerekore, kankan, maneah, dubreka, kindia, siguiri, dixinn, kissidougou, kamsar
        gin: labe, gueckedou, mamou, coyah, faranah, macenta, fria, boke, kolaboui, sangaredi, koumbia, kouroussa
        gin: lola, kolente, telimele
        glp: les-abymes, baie-mahault
        gmb: serekunda, brikama, bununka-kunda, sukuta, talinding, faji-kunda, bakau, banjul, nema-kunku
        gmb: farafenni, bakau-new-town
        gnb: bissau, bairro-militar, gabu, contumo, reino-de-bandim, missira, bafata, reino-de-antula
        gnq: bata, malabo
        grc: athens, thessaloniki, patra, piraeus, larisa, peristeri, irakleion, kallithea, acharnes, kalamaria
        grc: nikaia, glyfada, volos, ilion, ilioupoli, keratsini, evosmos, khalandrion, nea-smyrni, marousi
        grc: agios-dimitrios, zografos, aigaleo, nea-ionia, ioannina, palaio-faliro, korydallos, trikala, vyronas
        grc: agia-paraskevi, galatsi, chalkida, petroupolis, serres, rodos, kalamata, kavala, chania, katerini
        grc: alexandroupoli, lamia, irakleio, xanthi, fyli, kifisia, agrinio, stavroupoli, chaidari, komotini, sykies
        grc: drama, veroia, alimos, corfu, polichni, lagkadas, pylaia, kozani, agioi-anargyroi, argyroupoli
        grc: ano-liosia, karditsa, rethymno, thivai, cholargos, vrilissia, aspropyrgos, korinthos, ptolemaida
        grc: chalkidona
        gtm: guatemala-city, villa-nueva, mixco, coban, quetzaltenango, jalapa, escuintla, villa-canales, jutiapa
        gtm: chichicastenango, san-juan-sacatepequez, petapa, santa-lucia-cotzumalguapa, chiquimula, coatepeque
        gtm: chinautla, totonicapan, puerto-barrios, chimaltenango, malacatan, retalhuleu, santa-catarina-pinula
        gtm: san-jose-pinula, huehuetenango, santa-cruz-del-quiche, mazatenango, panzos, amatitlan, palin, salama
        gtm: chicacao, zacapa, comitancillo, fraijanes, san-pedro-ayampuc, patzun, san-francisco-el-alto, ostuncalco
        gtm: soloma, asuncion-mita, colomba, barberena, ~san-marcos, antigua-guatemala, solola, masagua, cantel
        gtm: cuilapa, patulul, san-pedro-sacatepequez, nuevo-san-carlos, jacaltenango, yepocapa, tecpan-guatemala
        gtm: ciudad-vieja, santiago-atitlan, comalapa, momostenango, san-benito
        guf: cayenne
        gum: dededo-village
        guy: georgetown, linden, new-amsterdam
        hkg: hong-kong, new-territories, kowloon, hong-kong-island, victoria, tuen-mun, sha-tin, sham-shui-po
        hkg: wong-tai-sin, kowloon-city, tseung-kwan-o, kwai-chung, tsuen-wan, tin-shui-wai, tai-po, fanling
        hkg: ma-on-shan, yuen-long, yuen-long-san-hui, kowloon-city-centre, tsing-yi-town, yuen-long-kau-hui, wan-chai
        hkg: ~aberdeen, san-tung-chung-hang, tung-chung, sha-tin-wai, shap-pat-heung, pok-fu-lam, nam-cheong
        hkg: kowloon-west-end, mong-kok, siu-lek-yuen, sau-mau-ping, tiu-keng-leng, lohas-park, mei-foo, ping-shan
        hkg: kai-tak, jordan, pat-heung, whampoa, choi-wan, kennedy-town, mei-foo-sun-chuen, tsz-wan-shan, hang-hau
        hkg: sai-kung, tai-koo, taikoo-shing, yau-tong, tai-kok-tsui, shek-lei, whampoa-garden
        hnd: tegucigalpa, san-pedro-sula, danli, la-ceiba, puerto-cortez, catacamas, choloma, siguatepeque
        hnd: olanchito, tocoa, el-progreso, santa-cruz-de-yojoa, ciudad-choluteca, san-pedro-de-copan, comayagua, omoa
        hnd: el-negrito, sonaguera, quimistan, la-lima, teupasenti, lepaera, macuelizo, ~victoria, saba, juticalpa
        hnd: villa-de-san-antonio, ~villanueva, dulce-nombre-de-culmi, el-rosario
        hrv: zagreb, split, rijeka, osijek, zadar, sesvete, pula, slavonski-brod, karlovac, centar, varazdin
        hrv: sibenik, velika-gorica
        hti: port-au-prince, carrefour, delmas, petionville, port-de-paix, saint-marc, croix-des-bouquets
        hti: dessalines, jacmel, cap-haitien, leogane, arcahaie, les-cayes, tigwav, jeremie, saint-michel-de-latalaye
        hti: miragoane, gonaives, thomazeau, grangwav, verrettes, kenscoff, saint-raphael, ti-port-de-paix, lenbe
        hun: budapest, pest, buda, debrecen, szeged, miskolc, pecs, budapest-xi-kerulet, zuglo, gyor
        hun: budapest-iii-kerulet, nyiregyhaza, budapest-xiii-kerulet, kecskemet, szekesfehervar, ujpest
        hun: budapest-iv-kerulet, budapest-xviii-kerulet, budapest-ii-kerulet, budapest-viii-kerulet
        hun: budapest-xv-kerulet, kobanya, budapest-xvii-kerulet, szombathely, jozsefvaros, budapest-xxi-kerulet
        hun: szolnok, budapest-xvi-kerulet, tatabanya, kaposvar, budapest-xx-kerulet, erd, sopron, angyalfold
        hun: erzsebetvaros, zalaegerszeg, budapest-xix-kerulet, kispest, bekescsaba, ferencvaros, pestlorinc, veszprem
        hun: budapest-xii-kerulet, eger, kelenfold, budapest-xxii-kerulet, dunaujvaros, nagykanizsa, hodmezovasarhely
        hun: budapest-vi-kerulet, cegled, rakospalota, baja, ujlipotvaros, ujpalota, pesterzsebet, vac, salgotarjan
        hun: szekszard, kozepso-ferencvaros, obuda, papa, gyongyos, kazincbarcika, godollo, gyula, hajduboszormeny
        hun: kiskunfelegyhaza, ajka, oroshaza, mosonmagyarovar, dunakeszi, ozd
        idn: jakarta, surabaya, bekasi, bandung, medan, depok, tangerang, palembang, semarang, makassar
        idn: south-tangerang, batam, jepara, pekanbaru, bandar-lampung, bogor, padang, malang, samarinda, tasikmalaya
        idn: serang, balikpapan, pontianak, situbondo, denpasar, banjarmasin, jambi-city, cimahi, surakarta, kupang
        idn: cilegon, manado, mataram, jayapura, bengkulu, palu, yogyakarta, sukabumi, cibinong, kendari, dumai, ambon
        idn: cirebon, pekalongan, palangkaraya, percut, karawang, kediri, jember, tegal, banjarbaru, cileungsir
        idn: binjai, pematangsiantar, banda-aceh, pasarkemis, cilacap, tarakan, singkawang, padangsidempuan
        idn: probolinggo, toli-toli, lubuklinggau, purwokerto, tanjung-pinang, pangkalpinang, batu, bitung, klungkung
        idn: sorong, citeureup, pasuruan, loa-janan, ternate, banjar, ciputat, ciampea, gorontalo, madiun
        idn: rengasdengklok, lhokseumawe, sumedang, salatiga, sawangan, bontang, padalarang, curug, tanjungbalai
        idn: labuan-bajo, palopo, pemalang, langsa, lembang, singosari, metro, purwakarta, teluknaga, cianjur
        idn: pamulang, cikupa, ungaran, plumbon, sampit, bima, banjaran, baubau, blitar, parepare, sunggal, perbaungan
        idn: watampone, astanajapura, timika, kisaran, mojokerto, payakumbuh, batang, purwodadi, sidoarjo, weru
        idn: subang, rangkasbitung, gunungsitoli, baturaja, adiwerna, singaraja, manokwari, garut, martapura, parung
        idn: magelang, cikampek, klaten, jombang, paseh, sukawati, lumajang, indramayu, kotamobagu, bukittinggi
        idn: sepatan, banyuwangi, tebingtinggi, kedungwuni, merauke, soreang, pamanukan, lawang, kuningan, cileunyi
        idn: kresek, ciamis, pelabuhanratu, pangkalanbuun, pati, cikarang, pare, arjawinangun, subulussalam
        idn: prabumulih, tanjung-pandan, rantauprapat, belawan, sungai-penuh, sungailiat, grogol, negara
        """
}
