/// Towns by country, chn to hti: the country's ISO 3166-1 alpha-3 code, then names as in ids; `~` marks a name whose
/// largest bearer lies elsewhere. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of more than 30,000 people.
enum CitiesB {
    static let text = """
        chn: mujiayingzi, runan, sandaohezi, tahe, taitou, taozhuang, tianpeng, wucheng, wujing, wuzhen, xiema
        chn: yanliang, yaowan, yongbei, yuxia, zhijiang, zhujiajiao, baimajing, gannan, haizhou, hezuo, hongjiang
        chn: huiqu, jiangkou, jianou, jixian, langtoucun, longgu, maqin-county, panlongcheng-jingji-kaifaqu, pucheng
        chn: tashan, tuanbao, wenshang, yigou, antu, barkam, changbai, chonglong, dingtao, dongxi, fenyi, hancheng
        chn: hongqiao, jidong, juye, lixian, santangpu, shibuzi, shiqiaozi, suozhen, taifu, xiaoweizhai, xinglongshan
        chn: zhutuo, bageqi, emin, guiren, huangpi, langxiang, longtan, maocun, shanhecun, shenliu, suiling, wenxing
        chn: yantongshan, yingli, zhongxing, baidi, baishishan, changleng, daokou, gaogou, gongyi, hutang, jinji
        chn: linghai, longshi, nantai, qingfu, sanchuan, sitou, weining, xuzhuang, yashan, zhuzhai, zibihu, ahu
        chn: anjiang, bayan, bonan, changling, dalianwan, dorbod, gelan, lanshan, licha, linqiong, pingjin, qinnan
        chn: qishan, shilin, xinqing, yongqing, yutan, zhuyi, fangcun, huangnihe, huguo, liangzhai, liaozhong, liguo
        chn: liuji, luojing, manzhouli, nanzhou, wangji, yunjin, buzhuang, jinding, lingcheng, mingcun, qingxichang
        chn: shiquan, yangtun, yongjian, yousuo, zhangfeng, zhaozhuang, beisu, dapeng, dianbu, hualong, jitai, liangji
        chn: lingwu, malingshan, puji, sanzhuang, songlingcun, tangzhang, wulingyuan, xingqiao, yunshan, zhawa
        chn: zizhuang, dashahe, dianzi, duzhou, gangshang, guanshan, liuquan, panlong, sanhui, sao-lourenco, weimiao
        chn: zepu, zhefang, zhongxin, guanzhuang, hanyuan, lhunzhub, nanjian, naxi, shanji, shuijiang, zhenxi
        chn: changdian, dongcheng, gaoan, gaoliang, guangshun, jiawang-zhen, maizhokunggar, mihe, shuanghe, xinglou
        chn: yongxin, chenlou, daan, dalu, gupi, haiyang, jielong, liutuan, ningdong, qianliu, qingan, wangfen, weiji
        chn: xianfeng, baizi, cuijiaji, damoujia, damxung, diaoyucheng, gongqingcheng, hanwang, hekou, kongtan
        chn: shuangfu, shunhe, yuexi, baitao, biantang, mangshi, nanpeng, qabqa, sanjiao, sankeshu, shaji, shijiao
        chn: sunlou, yuqunweng, chefushan, dangjiang, gudong, nongzhang, pingli, shuanggou, tangba, zouzhuang
        chn: beiwangli, caojie, dahuangshan, guxian, hegou, jiushan, qingshanquan, qisha, shangyun, shuanglong, shuitu
        chn: yanguan, youting, bowangshan, caijia, gaojia, gaozuo, hanairike, huangji, jingguan, juexi, kuiya
        chn: rizhuang, shihao, zhengji, zhigou, baichihe, daizhuang, eerguna, guandu, guangtong, gutao, jiangping
        chn: luobei, luobuqiongzi, mali, malianzhuang, puan, qushi, tieqiao, tushan, wangyuan, baihua, baisheng
        chn: chengxi, chongxing, guye, laisu, linshi, naliang, quxu, shiji, tiancheng, tuxiang, wuduan, xinglong
        chn: xunsi, yinggen, anfu, anyuan, baihe, kaersai, luolong, mutang, nanmen, nanshu, sihu, xili, yuntai
        chn: baishikante, baojia, chenghai, chenshi, gangtou, huixian-chengguanzhen, jinzhongzi, lequn, liji, mangbang
        chn: mingshan, sanjiang, shichuan, shuanghuai, wenquan, xilinji, zhaojia, zhuyuan, anxiang, bailin, balu, fate
        chn: gongping, hegeng, hetoudian, jiachuan, miaozi, renyi, shili, weixinghu, zhancheng, changshouhu, gecheng
        chn: guojia, jelilyuzi, shahe, tange, wayao, yihe, yingpan, yuanyang, bake, biyang, dadamtu, dunhao, elixku
        chn: haomen, liufeng, longxing, luoqi, mudong, weituo, xianlong, zhiping, caijiagang, heqiao, kangle
        chn: langao-chengguanzhen, longhe, mapo, puqiakeqi, sanmiao, shidui, shimen, zhutang, ziyang-chengguanzhen
        chn: baiyang, guxi, haitou, huangdi, lianhua, longqiao, miaoyu, tageerqi, wujia, wuying, xinmiao, xintian
        chn: yizhuang, zhelou, zhuxi, baocheng, bayandai, fuxing, liushan, lufeng, mawang, sao-lazaro, shetan
        chn: shuangfeng, shuanghekou, shuangjiang, xiongjia, yawa, dagze, dajin, fenhe, futian, guofu, haojiaqiao
        chn: heba, huzhai, jiulongshan, jukui, mawu, mixia, rongjiang, ronglong, saybag, shaodian, shawei, shunzhou
        chn: wuhe, xiasi, yongxing, zhoujia, anlan, baliwan, dade, daocheng, dasheng, fenggao, guolemude, jiuxian
        chn: longju, songbai, tanchang-chengguanzhen, taolin, wenfeng, wenxian-chengguanzhen, wudalike, yengisar
        chn: zhakou, zhongao, anwen, chahe, fuyuan, ganning, honghu, hufeng, longsheng, mengla, mugala, nagqu, pingkai
        chn: pingtan, sandaoling-lutiankuang-wuqi-nongchang, shagang, shangpa, shuangtang, tianducheng, tongjing
        chn: wanghong, xiagezhuang, yanwo, yebao, yujia, yushan
        civ: abidjan, abobo, bouake, korhogo, daloa, koumassi, san-pedro, gagnoa, yamoussoukro, sinfra, man
        civ: marcory, bondoukou, dabou, divo, anyama, soubre, abengourou, bonon, duekoue, bouafle, seguela, daoukro
        civ: grand-bassam, vavoua, bingerville, agboville, danane, adzope, meagui, ferkessedougou, dimbokro, guiglo
        civ: issia, agnibilekrou, zagne, aboisso, katiola, oume, toumodi, odienne, tengrela, boundiali, bonoua
        civ: ouangolodougou, doropo, affery, zuenoula, diegonefla, blolequin, hire, djapadji, fengolo, bongouanou
        civ: grand-lahou, akoupe, ndouci, ~tanda, tiassale, saioua, sassandra, ahouanou, balakouya, beoumi, dianra
        civ: buyo, gligbeuadji, kahin, lakota, ancien-prozi, grand-zattry, bonoufla, konefla
        cmr: douala, yaounde, bamenda, bafoussam, maroua, ngaoundere, kumba, nkongsamba, buea, kousseri, bertoua
        cmr: limbe, foumban, kumbo, edea, dschang, tiko, kribi, mbalmayo, guider, sangmelima, melong, bafia, foumbot
        cmr: mbouda, mutengene, mora, meiganga, yagoua, loum, bafang, mokolo, batouri, banyo, garoua-boulai, obala
        cmr: mbanga, oku, bangangte, fundong, muyuka, fontem, wum, manjo, ndop, ngaoundal, tcheboa, tibati, garoua
        cmr: lagdo, pitoa, bogo, kaele, yokadouma, bandjoun, figuil, akonolinga, magba
        cod: kinshasa, lubumbashi, mbuji-mayi, kananga, kisangani, bukavu, kolwezi, likasi, tshikapa, kikwit
        cod: masina, mbandaka, goma, matadi, uvira, bunia, boma, mwene, butembo, isiro, kindu, kabinda, gandajika
        cod: bandundu-province, kamina, gemena, mwene-ditu, kipushi, kalemie, bumba, mbanza-ngungu, beni, moanda
        cod: ilebo, lisala, tshilenge, inkisi, bukama, bakwa, kambove, binga, lodja, katwa, mulongo, idiofa, kongolo
        cod: manono, rutshuru, babamba, baudhuinville, bulungu, kabalo, kasongo, mweka, buta, kanyama, bolenge
        cod: kimpese, miabi, basoko, hyosha, gbadolite, kalima, inongo, kituku, tshela, kenge, mangai, nioki, nyunzu
        cod: yangambi, aketi, mushie, kutu, dibaya-lubwe, mangina, luputa, kirumba, kayna, boende, fungurume, lusambo
        cod: businga, zongo, bolobo, watsa, kipamba, lukula, aru, kasangulu, luebo, mangbwalu, masi-manimba
        cod: kabeya-kamwanga, kanyobagonga, malemba, katanda, basankusu, djugu, dungu, lubero, pweto, kabare, kampene
        cod: libenge, mokambo
        cog: brazzaville, pointe-noire, dolisie, nkayi, impfondo, ouesso, owando, sibiti
        col: bogota, cali, medellin, barranquilla, kennedy, cartagena, cucuta, soacha, bucaramanga, ibague
        col: santa-marta, monteria, valledupar, pereira, manizales, buenaventura, bello, pasto, neiva, soledad
        col: villavicencio, popayan, palmira, armenia, itagui, sincelejo, floridablanca, tulua, dosquebradas
        col: barrancabermeja, riohacha, tunja, florencia, yopal, maicao, envigado, piedecuesta, facatativa, pitalito
        col: cartago, zipaquira, malambo, quibdo, mosquera, rionegro, chia, magangue, funza, guadalajara-de-buga
        col: sogamoso, giron, girardot-city, sabanalarga, ocana, santander-de-quilichao, aguachica, cerete, duitama
        col: montelibano, cienaga, fusagasuga, apartado, chigorodo, tumaco, arauca, caldas, sabaneta, la-dorada
        col: calarca, ipiales, yumbo, planeta-rica, baranoa, chinchina, villa-del-rosario, fundacion, sahagun
        col: caucasia, los-patios, san-andres, marinilla, orito, santa-rosa-de-cabal, ayapel, espinal, mocoa, turbaco
        col: cajica, el-banco, barbosa, san-jose-del-guaviare, agustin-codazzi, el-bagre, puerto-berrio, arjona, chinu
        col: cimitarra, turbo, carmen-de-viboral, la-estrella, samaniego, leticia, plato, el-carmen-de-bolivar
        col: puerto-tejada, san-gil, chiquinquira, jamundi, piendamo, pradera, miranda, aracataca, guaduas, la-union
        col: acacias, bosconia, lorica, san-juan-del-cesar, tuquerres, corozal, libano, barrancas, el-cerrito, patia
        col: payande, santa-rosa-de-osos, belalcazar, gigante, la-ceja, quimbaya, sabanagrande, villamaria, curumani
        col: paz-de-ariporo, quinchia, san-antero, san-juan-nepomuceno, anserma, corinto, pivijay, puebloviejo
        col: puerto-rico, san-sebastian-de-mariquita, sitionuevo, sonson, caicedonia, fonseca, san-onofre
        col: puerto-wilches, villanueva, chimichagua, guamo, mompos, san-luis-de-since, san-pedro-de-uraba
        com: moroni
        cpv: praia, mindelo
        cri: ~san-jose, limon, alajuela, liberia, ~paraiso, puntarenas, curridabat, san-vicente-de-moravia, purral
        cub: havana, santiago-de-cuba, camaguey, holguin, guantanamo, santa-clara, almendares, diez-de-octubre
        cub: arroyo-naranjo, mantilla, las-tunas, bayamo, boyeros, cienfuegos, pinar-del-rio, ciudad-camilo-cienfuegos
        cub: fontanar, san-miguel-del-padron, centro-habana, balcon-de-la-lisa, matanzas, ciego-de-avila
        cub: plaza-de-la-revolucion, marianao, cerro, sancti-spiritus, guanabacoa, vedado, palma-soriano, alamar
        cub: cardenas, la-habana-vieja, moa, puerto-padre, vedado-del-cotorro, contramaestre, consolacion-del-sur
        cub: guira-de-melena, artemisa, guines, florida, sagua-la-grande, ~san-cristobal, placetas, jaguey-grande
        cub: nuevitas, banes, bartolome-maso, corralillo, jesus-menendez, jobabo, baracoa, jovellanos, bauta
        cub: cabaiguan, regla, ranchuelo, san-german, cacocum, yaguajay, amancio, jiguani, manicaragua, cifuentes
        cub: caibarien, guaimaro, condado, cumanayagua, camajuani, santiago-de-las-vegas, minas-de-matahambre
        cub: remedios, santa-cruz-del-sur, madruga, union-de-reyes
        cuw: willemstad
        cyp: nicosia, limassol, larnaca, strovolos, famagusta, kato-lakatameia, paphos
        cze: prague, brno, ostrava, pilsen, liberec, olomouc, hradec-kralove, pardubice, brno-stred, havirov
        cze: zlin, kladno, most, opava, stodulky, frydek-mistek, chodov, jihlava, teplice, karvina
        cze: kralovske-vinohrady, chomutov, decin, jablonec-nad-nisou, karlovy-vary, mlada-boleslav, prostejov, prerov
        cze: trinec, holesovice, stare-strasnice, liben, tabor, vrsovice, nusle, zabehlice, znojmo, smichov, trebic
        cze: kolin, modrany, cheb, pribram, trutnov
        deu: berlin, hamburg, munich, koln, frankfurt-am-main, dusseldorf, stuttgart, essen, dortmund, dresden
        deu: bremen, hannover, nuremberg, duisburg, leipzig, wandsbek, bochum, wuppertal, bielefeld, bonn
        deu: hamburg-nord, munster, mannheim, augsburg, hamburg-mitte, wiesbaden, marienthal, karlsruhe, gelsenkirchen
        deu: eimsbuttel, aachen, monchengladbach, kiel, altona, chemnitz, braunschweig, magdeburg, freiburg, krefeld
        deu: neue-neustadt, mainz, oberhausen, erfurt, lubeck, hagen, rostock, kassel, potsdam, saarbrucken, hamm
        deu: mulheim, herne, harburg, darmstadt, osnabruck, neukolln, solingen, ludwigshafen-am-rhein, leverkusen
        deu: oldenburg, kreuzberg, neuss, regensburg, prenzlauer-berg, heidelberg, paderborn, wurzburg, furth
        deu: charlottenburg, wolfsburg, gottingen, recklinghausen, schoneberg, heilbronn, ingolstadt, ulm, bergedorf
        deu: bottrop, offenbach, pforzheim, bremerhaven, friedrichshain, remscheid, nippes, porz-am-rhein, reutlingen
        deu: marzahn, rodenkirchen, koblenz, siegen, bergisch-gladbach, gera, jena, salzgitter, hildesheim, moers
        deu: erlangen, mitte, wilmersdorf, trier, kaiserslautern, zwickau, gutersloh, schwerin, duren, gesundbrunnen
        deu: esslingen, rahlstedt, tubingen, iserlohn, lunen, marl, ratingen, witten, giessen, hanau-am-main
        deu: ludwigsburg, velbert, flensburg, lichterfelde, wedding, cottbus, hellersdorf, wilhelmshaven
        deu: reinickendorf, minden, norderstedt, konstanz, moabit, villingen-schwenningen, worms, neumunster, dorsten
        deu: ludenscheid, marburg-an-der-lahn, rheinhausen, bogenhausen, castrop-rauxel, rheine, viersen, delmenhorst
        deu: gladbeck, arnsberg, troisdorf, bocholt, detmold, wattenscheid, bayreuth, steglitz, billstedt, celle
        deu: landshut, luneburg, bamberg, aschaffenburg, neubrandenburg, aalen, dessau, kopenick, lippstadt, dinslaken
        deu: neuwied, plauen, unna, herten, pankow, grevenbroich, herford, kerpen, weimar, bergheim, dormagen, fulda
        deu: garbsen, schwabisch-gmund, sindelfingen, tempelhof, wesel, rosenheim, berlin-kopenick
        deu: brandenburg-an-der-havel, langenfeld, offenburg, russelsheim-am-main, friedrichshafen, goppingen, hameln
        deu: stralsund, gorlitz, stolberg, baden-baden, hattingen, hilden, neu-hohenschonhausen, sankt-augustin
        deu: winterhude, ahlen, eschweiler, friedrichsfelde, bad-salzuflen, euskirchen, hurth, meerbusch, schweinfurt
        deu: wolfenbuttel, zehlendorf, gummersbach, neustadt-an-der-weinstrasse, pulheim, wilhelmsburg, bergkamen
        deu: cuxhaven, frechen, lichtenrade, mariendorf, menden, nordhorn, universitats-und-hansestadt-greifswald
        deu: waiblingen, wetzlar, emden, erftstadt, lingen, neu-ulm, neubruck, willich, alt-hohenschonhausen, gronau
        deu: heidenheim-an-der-brenz, ibbenbueren, lahr, langenhagen, passau, schwerte, speyer, treptow
        deu: bad-oeynhausen, hof, kleve, leonberg, neunkirchen, peine, bornheim, elmshorn, ravensburg, soest, bruchsal
        deu: dulmen, erkrath, frankenthal, herzogenrath, lorrach, rastatt, singen, stuttgart-ost, weissensee, albstadt
        deu: alsdorf, boblingen, bunde, gotha, langenhorn, melle, oberursel, rheda-wiedenbruck, staaken, gohlis
        deu: hansestadt-stade, kamen, meiderich, wismar, amberg, bruhl, erkelenz, halle-neustadt, homburg, memmingen
        deu: neustadt-am-rubenberge, straubing, bad-kreuznach, bietigheim-bissingen, fellbach, filderstadt, freiberg
        deu: gifhorn, goslar, lankwitz, lehrte, monheim-am-rhein, nordhausen, ohligs, pirmasens, rodgau, suhl
        deu: weinheim, britz, freising, gallus, kaarst, kaufbeuren, nettetal, rottenburg, rudow, weiden, bautzen
        deu: bensheim, coburg, dreieich, eberswalde, heinsberg, konigswinter, laatzen, landau-in-der-pfalz
        deu: leinfelden-echterdingen, lemgo, lichtenberg, schorndorf, seevetal, westend, wunstorf, aurich
        deu: barmbek-nord, borken, buchholz-in-der-nordheide, buckow, eisenach, germering, kirchheim-unter-teck
        deu: markisches-viertel, niendorf, nurtingen, oranienburg, pinneberg, pirna, sudstadt, volklingen
        deu: wilhelmstadt, dachau, freital, halberstadt, huckelhoven, kamp-lintfort, kehl, lohne, mettmann
        deu: neumarkt-in-der-oberpfalz, siegburg, spandau, ahaus, altenburg, backnang, biebrich, buxtehude, ettlingen
        deu: falkenhagener-feld, haltern-am-see, ilmenau, langen, leuben, maintal, muhlhausen, saarlouis
        deu: sankt-ingbert, schwabach, warendorf, beckum, falkensee, gropiusstadt, hemer, hofheim-am-taunus, horn
        deu: sinsheim, stendal, weissenfels, wurselen, bitterfeld-wolfen, coesfeld, datteln, lurup, niederkassel
        deu: porta-westfalica, schwabisch-hall, tegel, wermelskirchen, bad-vilbel, barmbek-sud, bonn-hardtberg
        deu: crailsheim, eidelstedt, emsdetten, farmsen-berne, greven, lage, neu-isenburg, ottensen, pasing, voerde
        deu: wesseling, zweibrucken, balingen, bernau-bei-berlin, geldern, herrenberg, kempen, meppen, merseburg
        deu: papenburg, rheinfelden, seelze, steinfurt, tuttlingen, uelzen, vegesack, wedel, burglesum, dietzenbach
        deu: erding, fennpfuhl, furstenfeldbruck, furstenwalde, goch, itzehoe, julich, kornwestheim, korschenbroich
        deu: leer, limburg-an-der-lahn, ostfildern, achim, bernburg, biberach-an-der-riss, buer, eisenhuttenstadt
        deu: ennepetal, gevelsberg, hoxter, konigs-wusterhausen, lampertheim, langendreer, marienfelde, meschede
        deu: morfelden-walldorf, neugraben-fischbek, niederschonhausen, nienburg, radebeul, rheinberg, stuhr
        deu: viernheim, weil-am-rhein, werl, wernigerode, winsen, ansbach, burgdorf, cloppenburg, deggendorf, emmerich
        deu: ganderkesee, georgsmarienhutte, gustrow, hakenfelde, kreuztal, lohmar, merzig, neuruppin
        deu: osterholz-scharmbeck, radolfzell, ahrensburg, andernach, bad-hersfeld, bad-nauheim, bretten, forchheim
        deu: hoyerswerda, northeim, oer-erkenschwick, rietberg, schnelsen, schonebeck, schwelm, taunusstein
        deu: tonisvorst, waltrop, werne, wittenberg
        dji: djibouti, balbala, ali-sabih, dikhil
        dnk: copenhagen, odense, aalborg, frederiksberg, esbjerg, randers, horsens, kolding, vejle, avedore
        dnk: hvidovre, klinteby-frihed, roskilde, herning, silkeborg, greve, hedensted, horsholm, valby, naestved
        dnk: viborg, ballerup, charlottenlund, fredericia, rodovre, koge, vanlose, helsingor, hillerod, taastrup
        dnk: holstebro, slagelse, viby, albertslund
        dom: santo-domingo, santiago-de-los-caballeros, santo-domingo-oeste, santo-domingo-este
        dom: san-pedro-de-macoris, la-romana, bella-vista, puerto-plata, san-francisco-de-macoris, salvaleon-de-higuey
        dom: la-vega, punta-cana, santa-cruz-de-barahona, bonao, bajos-de-haina, bani, moca, azua, cristo-rey
        dom: villa-francisca, boca-chica, salcedo, esperanza, cotui, villa-altagracia, hato-mayor-del-rey, nagua
        dom: villa-bisono
        dza: algiers, oran, constantine, annaba, blida, batna, bab-ezzouar, djelfa, setif, sidi-bel-abbes, biskra
        dza: tebessa, el-oued, skikda, chlef, tiaret, bejaia, tlemcen, ouargla, bechar, mostaganem, bordj-bou-arreridj
        dza: el-achir, souk-ahras, el-eulma, medea, touggourt, ghardaia, saida, laghouat, msila, jijel
        dza: bordj-el-kiffan, relizane, guelma, rouiba, ain-beida, khenchela, bou-saada, mascara, baraki, tizi-ouzou
        dza: ain-oussera, barika, messaad, aflou, beni-mered, el-khroub, maghnia, el-bayadh, hamma-bouziane
        dza: tamanghasset, khemis-miliana, rouissat, hassi-bahbah, birkhadem, sougueur, ain-temouchent, bir-el-ater
        dza: adrar, bir-el-djir, bouira, oum-el-bouaghi, besbes, cheria, sidi-aissa, tissemsilt, ain-mlila, mecheria
        dza: ali-mendjeli, mila, mohammadia, kolea, sig, district-of-taher, ech-chettia, ksar-el-boukhari, arzew
        dza: guerara, larbaa, ouled-djellal, boufarik, el-menia, boudouaou, ain-defla, ain-touta, berrouaghia, drean
        dza: oued-rhiou, boghni, chelghoum-el-aid, reghaia, assi-bou-nif, bordj-el-bahri, mansoura, ain-oulmene
        dza: en-nedjma, ksar-chellala, tolga, frenda, ain-fakroun, guemar, ain-sefra, merouana, ouenza, douera
        dza: khemis-el-khechna, el-milia, sedrata, sidi-amar, tindouf, bordj-menaiel, bou-arfa, hassi-messaoud
        dza: oued-fodda, ras-el-oued, miliana, sour-el-ghozlane, lakhdaria, draa-el-mizan, tadjenanet, tazoult-lambese
        dza: tebesbest, timizart, bou-ismail, heliopolis, meftah, ouled-moussa, rouached, souma, beni-saf
        dza: el-abiodh-sidi-cheikh, el-hadjira, el-meghaier, es-senia, metlili-chaamba, tighenif, akbou, bougara
        dza: sidi-khaled, ain-el-bya, dar-el-beida, arris, chetouane, debila, mdaourouch, el-affroun, el-kala
        dza: sidi-ech-chahmi, bordj-ghdir, cherchell, djamaa, makouda, ras-el-aioun, ain-taya, azzaba, beni-douala
        dza: beni-tamou, el-arrouch, el-attaf, hadjout, ain-bessem, ain-smara, el-aouinet, gdyel, in-salah, kais
        dza: reggane, sebdou, tamalous, barbacha, bougaa, djidiouia, freha, megarine, mehdia-daira-de-meghila, remchi
        dza: ain-kercha, berriane, bouinan, larbaa-nait-irathen, lardjem, meskiana, oued-sly, rais-hamidou, robbah
        dza: sidi-moussa
        ecu: quito, guayaquil, cuenca, ambato, portoviejo, eloy-alfaro, machala, loja, manta, riobamba, ibarra
        ecu: esmeraldas, quevedo, latacunga, daule, milagro, tulcan, babahoyo, la-libertad, el-empalme
        ecu: puerto-francisco-de-orellana, chone, pasaje, rosa-zarate, santa-elena, balzar, huaquillas, ventanas
        ecu: bahia-de-caraquez, la-troncal, jipijapa, azogues, naranjito, el-triunfo, naranjal, otavalo, vinces
        ecu: playas, posorja
        egy: cairo, alexandria, giza, shubra-al-khaymah, port-said, suez, madinat-an-nasr, al-mansurah, tanta
        egy: assiut, al-fayyum, al-khusus, esna, zagazig, ismailia, luxor, kom-ombo, aswan, damanhur
        egy: al-qahirah-al-jadidah, new-cairo, damietta, rosetta, minya, bani-suwayf, shibin-al-kawm, sohag, qina
        egy: mallawi, hurghada, arish, kafr-ash-shaykh, bilbeis, banha, idku, al-matariyah, qalyub, abu-kabir
        egy: mit-ghamr, akhmim, girga, disuq, samalut, al-ubur, bilqas, kirdasah, bush, sinnuris, kafr-ad-dawwar
        egy: al-manzalah, munuf, as-sinbillawayn, ashmun, maghaghah, manfalut, faqus, bani-mazar, al-fashn, abnub
        egy: zefta, abu-tij, dayrut, dikirnis, al-jammaliyah, al-qusiyah, ash-shaykh-zayid, al-qurayn, awsim, biba
        egy: fuwwah, al-minshah, el-shorouk, abu-qurqas, al-badrashayn, biyala, samannud, abu-an-numrus, ibshaway, qus
        egy: al-kharijah, al-kharjah, al-qanatir-al-khayriyah, kafr-az-zayyat, matay, minyat-an-nasr, al-khankah
        egy: diyarb-najm, edfu, armant, sirs-al-layyanah, ash-shuhada, juhaynah, shirbin, basyun, mashtul-as-suq
        egy: hihya, itsa, shibin-al-qanatir, tala, farshut, madinat-as-sadat, al-ghanayim, al-qanayat, ad-dilinjat
        egy: al-balyana, ihnasya-al-madinah, abu-al-matamir, quwaysina, dishna, ihnasiyah, sumusta-al-waqf, al-bajur
        egy: as-saff, daraw, al-burj, dayr-mawas, nabaruh, nag-hammadi, al-wasitah, al-badari, dumyat-al-jadidah
        egy: al-ibrahimiyah, al-maraghah, safaga, baltim, mit-salsil, qillin, aga, kafr-al-battikh, at-tall-al-kabir
        egy: zaafarana, ain-sukhna, as-santah, kafr-al-kurdi, kafr-saqr, ras-gharib, sidi-salim, faraskur, mutubas
        egy: madinat-wadi-an-natrun, shubrakhit, at-tarif, dar-as-salam, el-tor, sharm-el-sheikh, sidi-barani, abu-qir
        egy: sumusta-as-sultani, qaha, fayid, al-waqf, saqultah, abu-suweir-el-mahatta, awlad-saqr, badr
        egy: bani-suwayf-al-jadidah, qutur, al-qantarah, kafr-shukr
        eri: asmara, keren, himora
        esh: laayoune, dakhla, boujdour
        esp: madrid, barcelona, sevilla, zaragoza, malaga, murcia, palma, alicante, bilbao, valladolid, vigo
        esp: gijon, eixample, lhospitalet-de-llobregat, latina, carabanchel, a-coruna, puente-de-vallecas, fuencarral
        esp: sant-marti, elche, granada, ciudad-lineal, fuencarral-el-pardo, oviedo, terrassa, badalona
        esp: jerez-de-la-frontera, sabadell, santa-cruz-de-tenerife, pamplona, mostoles, almeria, alcala-de-henares
        esp: fuenlabrada, leganes, getafe, sants-montjuic, burgos, albacete, santander, alcorcon, castello-de-la-plana
        esp: horta-guinardo, nou-barris, hortaleza, san-blas-canillejas, marbella, tetuan-de-las-victorias, logrono
        esp: badajoz, la-laguna, madrid-centro, arganzuela, sarria-sant-gervasi, chamberi, huelva, sant-andreu
        esp: tarragona, usera, chamartin, lleida, mataro, retiro, villaverde, telde, dos-hermanas, algeciras, gracia
        esp: santa-coloma-de-gramenet, torrejon-de-ardoz, alcobendas, moncloa-aravaca, parla, jaen, delicias, ourense
        esp: moratalaz, reus, ciutat-vella, orihuela, barakaldo, girona, santiago-de-compostela, lugo, caceres
        esp: las-rozas-de-madrid, roquetas-de-mar, lorca, centro, talavera-de-la-reina, cornella-de-llobregat, melilla
        esp: el-ejido, ceuta, chiclana-de-la-frontera, algorta, les-corts, pontevedra, pozuelo-de-alarcon
        esp: sant-boi-de-llobregat, torrevieja, coslada, getxo, mijas, sant-cugat-del-valles, arona, aviles, palencia
        esp: torrent, manresa, ciudad-real, valdemoro, velez-malaga, gandia, rubi, fuengirola, santa-lucia
        esp: alcala-de-guadaira, benidorm, valdefuentes, majadahonda, ponferrada, rivas-vaciamadrid
        esp: sanlucar-de-barrameda, campina, estepona, aluche, castelldefels, ferrol, sagunto, vicalvaro, viladecans
        esp: torremolinos, vilanova-i-la-geltru, villa-de-vallecas, molina-de-segura, paterna, valverde
        esp: collado-villalba, el-prat-de-llobregat, grao-de-murviedro, pueblo-nuevo, alcoy, arrecife, irun, zamora
        esp: gamonal, granollers, motril, santutxu, benalmadena, cerdanyola-del-valles, barri-de-sant-andreu
        esp: san-vicent-del-raspeig, elda, torrelavega, aranjuez, huesca, san-bartolome-de-tirajana, vallecas
        esp: boadilla-del-monte, mollet-del-valles, pinar-del-rey, utrera, arganda, calvia, las-aguilas, puertollano
        esp: sagrada-familia, segovia, ventas, vila-real, ibiza, numancia, sant-gervasi-galvany, vista-alegre
        esp: barri-de-les-corts, embajadores, esplugues-de-llobregat, figueres, mislata, santurtzi, antequera, gava
        esp: mairena-del-aljarafe, portugalete, alzira, lavapies, mieres, pena-grande, adeje, barajas-de-madrid
        esp: colmenar-viejo, dreta-de-leixample, llefia, palomeras-sureste, pinto, puerta-del-angel, basauri, manacor
        esp: sant-feliu-de-llobregat, alcantarilla, denia, guindalera, la-orotava, tres-cantos, blanes
        esp: casco-historico-de-vallecas, palomeras-bajas, plasencia, poble-sec, puerto-real, sants, canillas
        esp: granadilla-de-abona, miranda-de-ebro, sama, san-fernando-de-henares, soria, vic, burjassot, errenteria
        esp: igualada, rincon-de-la-victoria, ripollet, sant-antoni, vilafranca-del-penedes, andujar, don-benito
        esp: lloret-de-mar, los-rosales, naron, ontinyent, vilagarcia-de-arousa, ~acacias, arucas, llucmajor
        esp: los-palacios-y-villafranca, los-realejos, lucero, marratxi, maspalomas, puerta-bonita, ronda
        esp: sant-adria-de-besos, teruel, tomelloso, alhaurin-de-la-torre, casco-historico-de-vicalvaro, el-vendrell
        esp: entrevias, la-rinconada, mazarron, mirasierra, oleiros, puerto-del-rosario, realejo-alto, torre-pacheco
        esp: tortosa, villena, yecla, azuqueca-de-henares, burriana, cieza, cuatro-caminos, san-pedro-alcantara
        esp: tudela, almendralejo, aranda-de-duero, montcada-i-reixac, olot, opanel, pacifico, villajoyosa, cambrils
        esp: puerto-de-la-cruz, sant-joan-despi, universidad, abrantes, aldaia, arcos-de-la-frontera, arroyomolinos
        esp: barbera-del-valles, carballo, castro-urdiales, el-carmel, fort-pienc, galapagar, hispanoamerica, leioa
        esp: santa-eularia-des-riu, santa-pola, valdepenas, alcazar-de-san-juan, atamaria, camargo, coria-del-rio
        esp: culleredo, hellin, manises, oliver-valdefierro, pinar-de-chamartin, puente-genil, puerto-del-carmen
        esp: rosas, salt, san-andres-del-rabanedo, valdezarza, xirivella
        est: tallinn, lasnamae, tartu, kesklinn, mustamae, pohja-tallinn, narva, haabersti, parnu, nomme
        est: kohtla-jarve, kristiine
        eth: addis-ababa, jijiga, gonder, mekele, nazret, warder, awasa, bahir-dar, dire-dawa, dessie, jimma
        eth: shashamane, bishoftu, sodo, arba-minch, hosaina, dila, harar, nekemte, debre-birhan, debre-markos
        eth: kombolcha, debre-tabor, weldiya, sebeta, burayu, inda-silase, hagere-hiywet, arsi-negele, gambela, aksum
        eth: ziway, butajira, adwa, gununo, waliso, welkite, meki, negele, kolito, alamata, ciro, gode, goba, tepi
        eth: durame, boditi, gimbi, wikro, mizan-teferi, dembi-dolo, felege-neway, mojo, metu, mota, wendo
        eth: finote-selam, fiche, hagere-maryam, bonga, dangila, kobo, jinka, chagni, sekota, chiko, maychew, genet
        eth: hadero, degeh-bur, injibara, kibre-mengist, shakiso, werota, bure, debark, kebri-dahar, nefas-mewcha
        eth: dodola, kemise, merawi, dolo, gebre-guracha, shone, bedele, yirga-chefe, asaita, lalibela, nejo, robit
        eth: tis-isat, lasoano, shinshicho, bati, bedesa, ginchi, qorof, babile, bekoji, bichena, dubti, mersa
        eth: sheraro, yabelo, yamarugley, badessa, ghinnir, gidole, korem, bako, fadhigaradle, gelemso, logiya
        eth: neefkuceliye, bale-hawassa, bale-robe, ~daye, leku, shambu, welenchiti, abomsa, dera, guder, inseno
        eth: tulu-bolo
        fin: helsinki, espoo, tampere, vantaa, oulu, turku, east-helsinki, jyvaskyla, kuopio, lahti, pori
        fin: joensuu, kouvola, lappeenranta, vaasa, hameenlinna, seinajoki, rovaniemi, mikkeli, porvoo, kotka, salo
        fin: kokkola, jarvenpaa, lohja, nurmijarvi, hyvinge, tuusula, kirkkonummi, kerava, rauma, vuosaari, kaarina
        fin: kajaani, mellunkyla, nokia, kangasala, ylojarvi, savonlinna, vartiokyla
        fji: nasinu, suva, lautoka, nadi
        fra: paris, marseille, lyon, toulouse, nice, nantes, marne-la-vallee, strasbourg, bordeaux, montpellier
        fra: lille, rennes, reims, le-havre, cergy-pontoise, saint-etienne, angers, toulon, dijon, grenoble, nimes
        fra: clermont-ferrand, aix-en-provence, saint-quentin-en-yvelines, le-mans, amiens, limoges, tours
        fra: villeurbanne, besancon, metz, rouen, montreuil, mulhouse, caen, perpignan, boulogne-billancourt, nancy
        fra: argenteuil, roubaix, tourcoing, avignon, asnieres-sur-seine, dunkirk, nanterre, courbevoie, poitiers
        fra: versailles, creteil, colombes, pau, vitry-sur-seine, aulnay-sous-bois, antibes, champigny-sur-marne
        fra: la-rochelle, rueil-malmaison, gare, saint-maur-des-fosses, beziers, calais, cannes, aubervilliers
        fra: merignac, bourges, saint-nazaire, colmar, maison-blanche, quimper, valence, drancy, la-seyne-sur-mer
        fra: levallois-perret, noisy-le-grand, villeneuve-dascq, chambery, issy-les-moulineaux, neuilly-sur-seine
        fra: picpus, juan-les-pins, troyes, antony, la-roche-sur-yon, lorient, cergy, clichy, ivry-sur-seine, pessac
        fra: sarcelles, venissieux, saint-quentin, ajaccio, belfort, niort, vannes, arles, beauvais, blois
        fra: brive-la-gaillarde, chateauroux, cholet, frejus, maisons-alfort, meaux, sartrouville, albi
        fra: charleville-mezieres, fontenay-sous-bois, montauban, pantin, saint-brieuc, tarbes, chalons-en-champagne
        fra: clamart, hyeres, narbonne, saint-malo, angouleme, annecy, carcassonne, bondy, le-blanc-mesnil, villejuif
        fra: arras, boulogne-sur-mer, castres, chalon-sur-saone, grasse, sevran, cagnes-sur-mer, chelles, douai
        fra: saint-herblain, bourg-en-bresse, martigues, roquette, vincennes, aubagne, bobigny, compiegne, istres
        fra: mantes-la-jolie, meudon, montlucon, suresnes, thionville, valenciennes, chartres, le-cannet, nevers, ales
        fra: caluire-et-cuire, gap, gennevilliers, talence, wattrelos, auxerre, bastia, rosny-sous-bois
        fra: saint-germain-en-laye, saint-priest, salon-de-provence, anglet, corbeil-essonnes, puteaux, sete
        fra: garges-les-gonesse, livry-gargan, montigny-le-bretonneux, reze, roanne, saint-ouen, savigny-sur-orge
        fra: bagneux, draguignan, gagny, haguenau, lens, marcq-en-baroeul, massy, melun, montrouge, noisy-le-sec
        fra: saint-chamond, vitrolles, alfortville, bron, chatellerault, joue-les-tours, la-courneuve, vaulx-en-velin
        fra: villepinte, bel-air, cambrai, conflans-sainte-honorine, mont-de-marsan, plaisir, poissy
        fra: sainte-marguerite, choisy-le-roi, dieppe, ~macon, marignane, montelimar, romans-sur-isere
        fra: saint-martin-dheres, tremblay-en-france, agen, aurillac, franconville, lievin, neuilly-sur-marne
        fra: perigueux, pontault-combault, six-fours-les-plages, bagnolet, biarritz, la-ciotat, maubeuge
        fra: sainte-genevieve-des-bois, saumur, chatenay-malabry, chatillon, le-perreux-sur-marne, les-mureaux
        fra: schiltigheim, stains, vienne, villefranche-sur-saone, athis-mons, bethune, colomiers, creil, dreux
        fra: folie-mericourt, guyancourt, houilles, nogent-sur-marne, palaiseau, saint-dizier, soissons
        fra: thonon-les-bains, vandoeuvre-les-nancy, viry-chatillon, alencon, charenton-le-pont, chatou, goussainville
        fra: pontoise, saint-ambroise, sotteville-les-rouen, villenave-dornon, villeneuve-saint-georges
        fra: villiers-sur-marne
        gab: libreville, port-gentil, franceville, owendo, oyem, ntoum, lambarene, mouila, akanda, tchibanga
        gab: bitam, koulamoutou, oyam
        gbr: london, birmingham, glasgow, manchester, sheffield, leeds, edinburgh, liverpool, bristol, cardiff
        gbr: leicester, bradford, belfast, coventry, brent, birkenhead, nottingham, islington, reading
        gbr: kingston-upon-hull, preston, newcastle-upon-tyne, swansea, southend-on-sea, brighton, derby, southampton
        gbr: wolverhampton, plymouth, stoke-on-trent, milton-keynes, city-of-westminster, northampton, oldham, bexley
        gbr: luton, barking, archway, portsmouth, swindon, dudley, aberdeen, sutton, st-helens, ipswich, wigan
        gbr: croydon, walsall, warrington, mansfield, sunderland, ilford, slough, bournemouth, peterborough, oxford
        gbr: newport, enfield-town, york, telford, poole, burnley, harrow, huddersfield, dundee, blackburn, blackpool
        gbr: cambridge, basildon, norwich, middlesbrough, bolton, stockport, high-wycombe, colchester, exeter
        gbr: tottenham, salford, newcastle-under-lyme, solihull, saint-peters, watford, crawley, burton-upon-trent
        gbr: cheltenham, rotherham, chesterfield, doncaster, worthing, chelmsford, mendip, sutton-coldfield, wakefield
        gbr: walthamstow, dagenham, basingstoke, maidstone, bedford, west-bromwich, woking, bath, eastbourne
        gbr: gillingham, becontree, rochdale, hemel-hempstead, romford, harlow, hayes, darlington, hastings, high-peak
        gbr: southport, stevenage, chester, wembley, grays, harrogate, hartlepool, nuneaton, fulham
        gbr: londonderry-county-borough, redditch, cannock, grimsby, st-albans, derry, south-shields
        gbr: weston-super-mare, gosport, scunthorpe, tamworth, chatham, stockton-on-tees, carlisle, rugby, southall
        gbr: gateshead, lisburn, paisley, putney, bracknell, crewe, fylde, shrewsbury, battersea, east-kilbride, hove
        gbr: aylesbury, canary-wharf, purley, barnsley, guildford, lowestoft, peckham, chingford, maidenhead, stafford
        gbr: uxbridge, rhondda, corby, royal-tunbridge-wells, stamford-hill, wimbledon, paignton, rossendale, brixton
        gbr: folkestone, hounslow, cricklewood, ellesmere-port-town, finchley, torquay, wrexham, loughborough, taunton
        gbr: waterlooville, bognor-regis, buckley, feltham, great-yarmouth, margate, mitcham, newtownabbey, acton
        gbr: ashford, ~sale, tonypandy, bangor, bury, dewsbury, runcorn, scarborough, widnes, beckenham, chelsea
        gbr: farnborough, halesowen, hereford, stroud, tynemouth, craigavon, littlehampton, streatham, wallasey
        gbr: bebington, bootle, kidderminster, morley, castlereagh, kettering, livingston, stourbridge, wellingborough
        gbr: barrow-in-furness, canterbury, south-croydon, barry, dunfermline, eastleigh, huyton, leytonstone
        gbr: macclesfield, meikle-earnock, sittingbourne, braintree, smethwick, esher, dartford, dunstable, horsham
        gbr: morecambe, redhill, staines, welwyn-garden-city, bletchley, clacton-on-sea, cumbernauld, hinckley
        gbr: keighley, kirkcaldy, royal-leamington-spa, yeovil, altrincham, bridgend, llanelli, willenhall, banbury
        gbr: cwmbran, eltham, morden, south-benfleet, inverness, long-eaton, northwich, tipton, ayr, banstead
        gbr: dumfries, kilmarnock, kings-lynn, neath, winchester, carshalton, castleford, havant, kirkby, middleton
        gbr: catford, grantham, pontefract, salisbury, willesden, worksop, ashton-under-lyne, bexhill-on-sea, cheshunt
        gbr: coatbridge, great-sankey, leatherhead, leigh, merthyr-tydfil, newark-on-trent, andover, canning-town
        gbr: fareham, leighton-buzzard, lytham-st-annes, ramsgate, redruth, wallsend, bridgwater, bury-st-edmunds
        gbr: coity, dover, greenock, hatfield, holloway, newburn, stretford, urmston, welling, wokingham, aldershot
        gbr: bishops-stortford, bloxwich, ilkeston, kingswood, prescot, trowbridge, batley, ewell, north-shields
        gbr: shepherds-bush, abingdon, canvey-island, cleethorpes, fleet, glenrothes, greenford, skelmersdale
        gbr: surbiton, whitley-bay, arnold, blyth, chadderton, coalville, eccles, heston, leyland, redcar, rushden
        gbr: stirling, wigston-magna, yeadon, billericay, borehamwood, chester-le-street, exmouth, farnham
        gbr: great-malvern, houghton-le-spring, mangotsfield, newton-abbot, sutton-in-ashfield, tonbridge
        gbr: west-bridgford, billingham, bridlington, briton-ferry, chippenham, falkirk, hitchin, hoddesdon, hyde
        gbr: pontypool, tyldesley, walkden, accrington, bentley, bromsgrove, chiswick, felling, lichfield, swadlincote
        gbr: totton, bicester, chorley, cramlington, ebbw-vale, haywards-heath, letchworth-garden-city, loughton
        gbr: newbury, north-watford, strood, wednesfield, aston, brighouse, darwen, deeside, lower-earley, motherwell
        gbr: portadown, rayleigh, shirley, washwood-heath, whitstable, wisbech, aberdare, barnstaple, bedworth
        gbr: caerphilly, chichester, epsom, falmouth, pontypridd, prestwich, ruislip, stanley, thamesmead
        gbr: thornton-cleveleys, barnet, beverley, burgess-hill, camberley, cambuslang, deal, greenwich, harpenden
        gbr: rutherglen, saint-neots, spalding, stratford-upon-avon, winsford, wishaw
        geo: tbilisi, batumi, kutaisi, rustavi, sokhumi, gori, poti, zugdidi, tskhinvali
        gha: kumasi, accra, tamale, takoradi, sekondi, cape-coast, atsiaman, ashaiman, obuase, tema, koforidua
        gha: teshi-old-town, sekondi-takoradi, ho, amanfrom, medina-estates, twifu-praso, japekrom, tema-new-town
        gha: hohoe, sunyani, jirapa, gbawe, kasoa, techiman, bolgatanga, wa, mandela, bawku, winneba, berekum, ejura
        gha: nungua, aflao, yendi, buduburam, akim-oda, swedru, kintampo, mampong, adenta, suhum, tafo, lashibi
        gha: tarkwa, dome, nsawam, nkawkaw, agogo, asamankese, wankyi, osu, konongo, dunkwa, taifa, mankesim, savelugu
        gha: assin-foso, domaa-ahenkro, new-achimota, bibiani, mim, esim, nkoranza, prestea, anloga, bimbila, akwatia
        gha: ahwiaa, atebubu, awoshi, bekwai, sakumona, akatsi, dzodze, effiduase, kade, new-tafo, nsoatre, yegyi
        gin: conakry, camayenne, nzerekore, kankan, maneah, dubreka, kindia, siguiri, dixinn, kissidougou, kamsar
        gin: labe, gueckedou, mamou, coyah, faranah, macenta, fria, boke, kolaboui, sangaredi, koumbia, kouroussa
        gin: lola, kolente, telimele
        glp: les-abymes, baie-mahault
        gmb: serekunda, brikama, bununka-kunda, sukuta, talinding, faji-kunda, bakau, banjul, nema-kunku
        gmb: farafenni, bakau-new-town
        gnb: bissau, bairro-militar, gabu, contumo, reino-de-bandim, missira, bafata, reino-de-antula
        gnq: bata, malabo
        grc: athens, thessaloniki, patra, piraeus, larisa, peristeri, irakleion, kallithea, acharnes, kalamaria
        grc: nikaia, glyfada, volos, ilioupoli, keratsini, khalandrion, nea-smyrni, marousi, agios-dimitrios, zografos
        grc: aigaleo, nea-ionia, ioannina, palaio-faliro, korydallos, trikala, vyronas, agia-paraskevi, chalkida
        grc: galatsi, petroupolis, serres, rodos, kalamata, kavala, chania, katerini, alexandroupoli, lamia, irakleio
        grc: fyli, xanthi, kifisia, agrinio, stavroupoli, chaidari, komotini, drama, sykies, veroia, corfu, polichni
        grc: lagkadas, kozani, pylaia, argyroupoli, karditsa, rethymno, thivai, aspropyrgos, chalkidona, cholargos
        grc: korinthos, vrilissia
        gtm: guatemala-city, villa-nueva, mixco, coban, quetzaltenango, jalapa, escuintla, villa-canales, jutiapa
        gtm: chichicastenango, san-juan-sacatepequez, petapa, santa-lucia-cotzumalguapa, chiquimula, coatepeque
        gtm: chinautla, totonicapan, puerto-barrios, chimaltenango, malacatan, retalhuleu, santa-catarina-pinula
        gtm: huehuetenango, san-jose-pinula, santa-cruz-del-quiche, mazatenango, amatitlan, panzos, palin, salama
        gtm: chicacao, zacapa, comitancillo, fraijanes, patzun, san-pedro-ayampuc, san-francisco-el-alto, ostuncalco
        gtm: soloma, asuncion-mita, barberena, colomba, antigua-guatemala, masagua, solola, cantel, cuilapa, patulul
        gtm: san-pedro-sacatepequez, nuevo-san-carlos, jacaltenango, tecpan-guatemala, yepocapa, ciudad-vieja
        gtm: santiago-atitlan, comalapa, momostenango, san-benito
        guf: cayenne
        gum: dededo-village
        guy: georgetown, linden, new-amsterdam
        hkg: hong-kong, new-territories, kowloon, hong-kong-island, victoria, tuen-mun, sha-tin, sham-shui-po
        hkg: wong-tai-sin, kowloon-city, tseung-kwan-o, kwai-chung, tsuen-wan, tin-shui-wai, tai-po, fanling
        hkg: ma-on-shan, yuen-long, yuen-long-san-hui, kowloon-city-centre, tsing-yi-town, yuen-long-kau-hui, wan-chai
        hkg: san-tung-chung-hang, tung-chung, sha-tin-wai, pok-fu-lam, shap-pat-heung, kowloon-west-end, nam-cheong
        hkg: mong-kok, siu-lek-yuen, sau-mau-ping, tiu-keng-leng, lohas-park, mei-foo, ping-shan, kai-tak, jordan
        hkg: pat-heung, whampoa, choi-wan, kennedy-town, mei-foo-sun-chuen, tsz-wan-shan, hang-hau, sai-kung, tai-koo
        hkg: taikoo-shing, yau-tong, tai-kok-tsui, shek-lei, whampoa-garden
        hnd: tegucigalpa, san-pedro-sula, danli, la-ceiba, puerto-cortez, catacamas, choloma, siguatepeque
        hnd: olanchito, tocoa, el-progreso, santa-cruz-de-yojoa, ciudad-choluteca, san-pedro-de-copan, comayagua, omoa
        hnd: el-negrito, sonaguera, quimistan, la-lima, teupasenti, lepaera, macuelizo, juticalpa, saba
        hnd: villa-de-san-antonio, dulce-nombre-de-culmi, el-rosario
        hrv: zagreb, split, rijeka, osijek, zadar, sesvete, pula, slavonski-brod, karlovac, centar, varazdin
        hrv: velika-gorica
        hti: port-au-prince, carrefour, delmas, petionville, port-de-paix, saint-marc, croix-des-bouquets
        hti: dessalines, jacmel, cap-haitien, leogane, arcahaie, les-cayes, tigwav, jeremie, saint-michel-de-latalaye
        """
}
