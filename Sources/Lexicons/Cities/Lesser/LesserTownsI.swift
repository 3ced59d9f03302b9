/// Lesser towns, sorted, from manato to nainpur.
/// An entry is a name as in ids, `=`, and the ISO 3166-1 alpha-3 codes of the countries that have such a town, the one with
/// most people first. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 5,000 people.
enum LesserTownsI {
    static let text: StaticString = """
        manato=mdg manaure=col manaure-balcon-del-cesar=col manavalakurichi=ind manavalassery=ind manaveli=ind
        manay=phl manazuru=jpn mancha-real=esp manchar=ind manchester-by-the-sea=usa manchester-city-centre=gbr
        manching=deu mancio-lima=bra mancora=per manda=tza.ind mandai=ind mandakad=ind mandal=ind.nor
        mandalgarh=ind mandalgovi=mng mandali=irq mandan=usa mandapam=ind mandasa=ind mandawa=ind mandawar=ind
        mandelia=tcd mandelieu=fra mandelieu-la-napoule=fra mandello-del-lario=ita mandeure=fra mandeville=usa
        mandi=ind mandiana=gin mandinari=gmb mandir-hasaud=ind mandirituba=bra mandleshwar=ind mando=nga
        mandouri=tgo mandra=grc mandrem=ind mandriola-santagostino=ita mandu=ind manduel=fra
        mandurah-city-centre=aus manduri=bra manduria=ita manegaon=ind manerbio=ita maneromango=tza manesar=ind
        manesti=rou manethi=ind manevychi=ukr manfla=civ mang-den=vnm manga=bfa.bra mangalam=ind mangalapadi=ind
        mangaldai=ind mangalme=tcd mangalvedha=ind mangampeta=ind mangapapa=nzl mangasamudram=ind mangatarem=phl
        mangattidam=ind mangawan=ind mangere=nzl mangere-east=nzl manggahan=phl mangilao-village=gum mangla=pak
        manglai=chn manglya=ind mangnai-zhen=chn mango=usa mango-hill=aus mangodara=bfa mangrove-bay=chn
        mangualde=prt mangueirinha=bra manguzi=zaf mangvadi=ind manhala=pak manhasset=usa manhumirim=bra
        manhush=ukr mani=bfa.col mani-majra=ind maniago=ita maniar=ind manibaug-pasig=phl manicahan=phl
        manihari=ind manikchari=bgd manikkapuram=ind manikpur=ind manilva=esp manimutharu=ind maninihon=phl
        manipura=ind manismata=idn manistee=usa manitou-springs=usa maniyur=ind manjacaze=moz manjai-kunda=gmb
        manjakandriana=mdg manjakollai=ind manjalumoodu=ind manjanadi=ind manjathala=ind manjeshvar=ind
        manjhanpur=ind manjil=irn mankapur=ind mankayan=phl mankera=pak mankivka=ukr mankkaa=fin mankoeng=zaf
        mankono=civ mankuwa=ind manlio-fabio-altamirano=mex manlleu=esp manlucahoc=phl manly=aus manly-vale=aus
        manly-west=aus mannachanallur=ind mannarai=ind mannedorf=che manniku=est manningtree=gbr manoa=usa
        manoc-manoc=phl manoel-emidio=bra manoel-ribas=bra manoel-urbano=bra manoel-viana=bra manoel-vitorino=bra
        manohar-thana=ind manoharpur=ind manoora=aus manor=ind.usa manor-park=gbr.can manorhaven=usa
        manorville=usa manosque=fra manoufla=civ manpur=ind mansaba=gnb mansalay=phl mansar=ind
        mansfield-center=usa mansfield-city=usa mansfield-woodhouse=gbr manshiyat-al-qanatir=egy mansidao=bra
        mansoa=gnb mansourah=dza manston=gbr mansur-chak=ind mansuriyeh=irn mantalongon=phl mantasoa=mdg
        mantena=bra manteno=usa mantenopolis=bra mantes-la-ville=fra manthani=ind manticao=phl manto=hnd
        mantongouine=civ mantsala=fin mantsebo=lso mantsonyane=lso mantta=fin mantua=cub.usa manturovo=rus
        mantyharju=fin manu=ind manuel-j-cobo=arg manuel-ojinaga=mex manujan=irn manukan=phl manunda=aus
        manvel=usa manville=usa manwal=ind manyama=zmb manyas=tur manyinga=zmb manyoni=tza manyue=chn
        manzanares=esp.col manzanares-el-real=esp manzano=ita manzanoua=civ manzariyeh=irn manze=alb manziana=ita
        mao=esp maoba=chn maogong=chn maoli=ind mapalacsiao=phl mapalo=zmb mapandan=phl mapastepec=mex mapimi=mex
        mapiripan=col maple-glen=usa maple-heights=usa maple-hills=can maple-leaf=can maple-shade=usa
        maple-valley=usa mapleton=usa maposeni=tza mapoteng=lso mappano=ita mapun=phl maqanshy=kaz maqat=kaz
        maquine=bra maquoketa=usa mar-de-ajo=arg mar-de-espanha=bra mara-rosa=bra maraa=bra marabba=sdn
        marabella=tto maracacume=bra maracai=bra maracaja=bra maracalagonis=ita maracana=bra maracas=bra
        maracena=esp maracineni=rou maradong=mys maragondahalli=ind maragua=ken marahra=ind marahui=civ
        marai-kalan=ind maraial=bra maraita=hnd maraja-do-sena=bra marakkanam=ind maralik=arm maramba=tza
        marampilly=ind marandahalli=ind maranding=phl maranello=ita marang=mys marangaroo=aus marange=fra
        marange-silvange=fra maranhaozinho=bra marano-vicentino=ita marapanim=bra marar=ind marasesti=rou
        marat=sau marathon=usa marathonas=grc marattakara=ind maravilha=bra maravilhas=bra marayong=aus
        marayur=ind marbach-am-neckar=deu marble-falls=usa marblehead=usa marbletown=usa marcabeli=ecu
        marcacao=bra marcala=hnd marcali=hun marcavelica=per marcelandia=bra marcelino-vieira=bra marcellina=ita
        march=gbr marche=bel marche-en-famenne=bel marchena=esp marchienne-au-pont=bel marchin=bel marchtrenk=aut
        marchwood=gbr marcinelle=bel marcionilio-souza=bra marck=fra marco=bra.usa marco-da-oliveirinha=prt
        marco-de-canavezes=prt marco-island=usa marco-simone=ita marcolandia=bra marcon-gaggio-colmello=ita
        marconia=ita marcos-juarez=arg marcoussis=fra marcovia=hnd mardakan=aze marechal-floriano=bra
        marechal-thaumaturgo=bra mareeba=aus marengo=usa marennes=fra mareno-di-piave=ita marereni=ken mareth=tun
        marfil=mex margaret-drive=sgp margaret-river=aus margaride=prt margarita=col margarita-belen=arg
        margasari=idn margate=aus margate-city=usa marghera=ita margherita=ind margherita-di-savoia=ita
        marghita=rou margine-coperta-traversagna=ita marginea=rou margineni-munteni=rou margny=fra
        margny-les-compiegne=fra margosatubig=phl marguerittes=fra marhamat=uzb marhaura=ind mari=bra
        mari-turek=rus maria-aurora=phl maria-cristina=phl maria-da-fe=bra maria-elena=chl maria-enzersdorf=aut
        maria-grande=arg maria-helena=bra maria-la-baja=col mariahu=ind mariakerke=bel mariana=phl mariani=ind
        marianna=usa mariano-comense=ita marianske-lazne=cze mariastaden=swe mariatrost=aut marib=yem maribo=dnk
        maribondo=bra maribyrnong=aus maridi=ssd mariel=cub marienberg=deu marienheide=deu mariental=nam
        mariestad=swe marieville=can marigat=ken mariglianella=ita marigliano=ita marignier=fra
        mariinskiy-posad=rus marikana=zaf marilandia=bra marilandia-do-sul=bra marilena=bra mariluz=bra marin=esp
        marina=usa marina-del-rey=usa marina-di-andora=ita marina-di-ardea-tor-san-lorenzo=ita
        marina-di-carrara=ita marina-di-cerveteri=ita marina-di-gioiosa-ionica=ita marina-di-massa=ita
        marina-di-schiavonea=ita marina-gorka=blr marine-corps-base-hawaii-mcbh=usa marineo=ita
        mariners-harbor=usa marinette=usa marinha-grande=prt marinhais=prt marinhas=prt mario-campos=bra
        marion-oaks=usa mariopolis=bra maripa=bra maripasoula=guf marite=zaf mariyenburg=rus marizopolis=bra
        marjaghal=irn markaz-e-hukumat-e-darweshan=afg markaz-e-sayyidabad=afg markaz-e-woluswali-ye-achin=afg
        markdorf=deu marke=bel market-deeping=gbr market-drayton=gbr market-harborough=gbr market-warsop=gbr
        market-weighton=gbr markgroningen=deu markha=rus marki=pol markivka=ukr markkayankottai=ind
        markkleeberg=deu markland-wood=can marklowice=pol markneukirchen=deu markopoulo=grc markova=rus
        markovo=rus markranstadt=deu marksville=usa markt-erlbach=deu markt-indersdorf=deu markt-schwaben=deu
        marktheidenfeld=deu marktoberdorf=deu marktredwitz=deu marlboro-village=usa marlborough=can.gbr
        marlborough-park=can marles=fra marles-les-mines=fra marlin=usa marlow=gbr marlow-heights=usa marlton=usa
        marly=fra.che marly-la-ville=fra marly-le-roi=fra marmande=fra marmara-ereglisi=tur marmaracik=tur
        marmeleiro=bra marmirolo=ita marmolejo=esp marnate=ita marneuli=geo maro=tcd.ind marolambo=mdg maromme=fra
        maroochydore=aus marostica=ita marotta=ita marovantaza=mdg marovatolena=mdg marpingen=deu marple=gbr
        marpole=can marpole-south=can marquard=zaf marquelia=mex marquetalia=col marquette=usa
        marquette-lez-lille=fra marracuene=moz marrickville=aus marroquina=esp marrupa=moz marsa=mlt
        marsa-alam=egy marsannay=fra marsannay-la-cote=fra marsaskala=mlt marsassoum=sen marsberg=deu
        marsciano=ita marsden=aus marsdijk=nld marseillan=fra marseille-02=fra marseille-16=fra
        marseille-endoume=fra marseille-saint-victor=fra marseille-vauban=fra marsella=col marsfield=aus
        marsh-harbour=bhs marshall=usa marshall-mccallum=can marshalltown=usa marshalswick=gbr marshfield=usa
        marshyntsi=ukr marsiling=sgp marsillargues=fra marske=gbr marske-by-the-sea=gbr marslet=dnk marsta=swe
        marstons-mills=usa martan-chu=rus martano=ita marte=nga marte-r-gomez-tobarito=mex martellago=ita
        marten=deu martensville=can martha-lake=usa marthandam=ind marti=cub martignacco=ita martignas=fra
        martignas-sur-jalle=fra martigny-ville=che martin=usa martin-kertvaros=hun martindale=can martinengo=ita
        martinho-campos=bra martinlaakso=fin martinopole=bra martinopolis=bra martins=bra martins-ferry=usa
        martins-soares=bra martinsburg=usa martinsicuro=ita martinsville=usa marton=nzl martonvasar=hun
        martorell=esp martos=esp martqopi=geo martubah=lby martuk=kaz martuni=arm marturu=ind maru=nga marudur=ind
        maruim=bra marum=nld marumori=jpn marungur=ind marupe=lva marutharod=ind marvast=irn marvejols=fra
        marvin=usa marwad=ind marwar-junction=ind maryanaj=irn maryanovka=rus maryborough=aus maryinka=ukr
        maryland=aus maryland-city=usa maryland-heights=usa marylebone=gbr maryport=gbr marystown=can
        maryville=usa marzanabad=irn masachapa=nic masal=irn masally=aze masalovka=rus masalukot-uno=phl
        masandra=ukr masatepe=nic masaya=phl masaya-sur=phl mascali=ita mascot=aus mascota=mex mascote=bra
        mascotte=usa mascoutah=usa masdar-city=are maseno=ken masera-di-padova=ita masfut=are mashat=ind
        mashava=zwe mashi=nga mashiko=jpn mashkat=irn mashpee=usa masila=ind masinayakkanpatti=ind
        masindi-port=uga masingbi=sle masinigudi=ind masis=arm masku=fin maslak=tur maslice=pol maslice-male=pol
        maslova-pristan=rus maslovka=rus maslyanino=rus masoko=tza mason-city=usa masonboro=usa masquefa=esp
        masratu=ind massa-di-somma=ita massa-lombarda=ita massa-lubrense=ita massa-marittima=ita massagno=che
        massaguet=tcd massah=lby massama=prt massamagrell=esp massape-do-piaui=bra massapequa=usa
        massapequa-park=usa massaranduba=bra massarelos=prt massarosa=ita massawa=eri massena=usa massey=nzl
        massey-east=nzl massinga=moz massy=kgz mastacani=rou masterton=nzl mastic=usa mastic-beach=usa mastung=pak
        masuguru=tza masunga=bwa maswa=tza mata-grande=bra mata-roma=bra mata-verde=bra matabhanga=ind
        matadepera=esp matai=tza matalam=phl matam=sen matamata=nzl matamba=tza matanao=phl matane=can
        mataniko=slb mataquescuintla=gtm mataraca=bra matarbari=ind matarnia=pol matasari=rou matasaru=rou
        matatiele=zaf mataundh=ind matawan=usa matca=rou matelandia=bra matelica=ita matendonk=nld matenveld=nld
        materi=ben mateszalka=hun mathadahatti=ind mathangwane=bwa mathba=bgd matheran=ind mathibela=zaf
        mathis=usa mathur=ind mathurapur=ind matiari=pak matias-barbosa=bra matias-cardoso=bra matias-olimpio=bra
        matias-romero-avendano=mex matigara=ind matiguas=nic matina=bra matinha=bra matinkyla=fin matino=ita
        matipo=bra matiri=tza matlang=phl matlock=gbr matnog=phl mato-verde=bra matoes-do-norte=bra matonga=tza
        matongo=tza matosinhos=prt matoury=guf matraville=aus matriz-de-camaragibe=bra matsavana=zaf matsubase=jpn
        matsubushi=jpn matsuda=jpn matsuda-soryo=jpn matsumae=jpn matsushige=jpn matsushima=jpn matsuura=jpn
        matsuzaki=jpn mattan=ind mattapoisett=usa mattarello=ita mattenbach-kreis-7=che
        mattenbach-kreis-7-deutweg=che mattersburg=aut matteson=usa mattighofen=aut mattigiri=ind mattinata=ita
        mattoon=usa mattru-jong=sle mattur=ind mattydale=usa matu=mys matui=tza matunda=ken matundasi=tza
        matupa=bra matureia=bra matuu=ken matveyev-kurgan=rus matyasfold=hun mau-aimma=ind mau-narok=ken maua=ken
        maua-da-serra=bra maubara=tls mauda=ind maudsland=aus mauganj=ind mauguio=fra maulawin=phl maulbronn=deu
        mauldin=usa maule=chl.fra mauli-jagran=ind maullin=chl maumee=usa maumelle=usa maunula=fin maurage=bel
        mauranwan=ind maurepas=fra maurilandia=bra maval=ind mavelikara=ind mavikent=tur maviljan-a=zaf
        mavinga=ago mavisehir=tur mavitayi=ind mavoor=ind mavrodin=rou mawpat=ind mawson-lakes=aus
        maxaranguape=bra maxcanu=mex maxdorf=deu maxeville=fra maxhutte=deu maxhutte-haidhof=deu maximo-paz=arg
        may-cadera=eth maya=phl mayabandar=ind mayabon=phl mayahi=ner mayakoffikro=civ mayakonda=ind mayaky=ukr
        mayang-imphal=ind mayanhe=chn mayantoc=phl mayapur=ind mayar=ind maydolong=phl mayen=deu mayenne=fra
        mayevka=kgz mayfield=gbr.usa.aus mayfield-heights=usa mayflower-village=usa mayiladi=ind maying=chn
        mayisad=hti mayland-heights=can maylands=aus mayma=rus mayna=rus maynard=usa maynooth=irl mayo=usa
        mayo-belwa=nga mayor-buratovich=arg mayqayyng=kaz mayrtup=rus mays-chapel=usa mayskiy=rus maysville=usa
        maythalun=pse mayuan=chn mayuge=uga mayumba=gab maywood=usa.can mayya=rus mayyil=ind mazagao=bra
        mazamari=per mazamet=fra mazamitla=mex mazan=fra mazargues=fra mazari-al-abdali=kwt mazaricos=esp
        mazatan=mex mazatecochco=mex mazenod=lso mazeras=ken mazha=chn mazhan=chn mazidagi=tur mazinde=tza
        mazingarbe=fra mazkeret-batya=isr mazouna=dza mazowe=zwe mazzarino=ita mbahiakro=civ mbaiki=caf
        mbamba-bay=tza mbandjok=cmr mbaoussiessou=civ mbatto=civ mbekenyera=tza mbengue=civ mbengwi=cmr mbeni=com
        mberubu=nga mbigou=gab mbinda=cog mbita=ken mborla-dioulasso=civ mborou=civ mboursou-lere=tcd mboutt=mrt
        mbres=caf mbumburu=slb mburucuya=arg mcalester=usa mccomb=usa mccook=usa mccordsville=usa
        mccully-moiliili=usa mcdonough=usa mcdowall=aus mcfarland=usa mcgregor=usa mchenry=usa mckees-rocks=usa
        mckeesport=usa mckenzie=usa mckenzie-lake=can mckenzie-towne=can mckinley-park=usa mckinleyville=usa
        mckinnon=aus mcmasterville=can mcmillan=can mcpherson=usa mcrae=usa mdhilla=tun me-taw=mmr mead=usa
        mead-valley=usa meadela=prt meadow-heights=aus meadow-lake=can meadow-lakes=usa meadow-springs=aus
        meadow-woods=usa meadowbank=nzl meadowbrook=usa meadville=usa meambar=hnd meano=esp measham=gbr mebane=usa
        mecapaca=bol mecatlan=mex mecayapan=mex mecca=usa mechanicsburg=usa mechanicstown=usa mechanicville=usa
        mechcheri=ind mechelen-aan-de-maas=bel mechernich=deu mechetinskaya=rus mechouar-kasba=mar mecitozu=tur
        meckenbeuren=deu meckenheim=deu meckesheim=deu meco=esp meconta=moz meda=ita.prt medankarwadi=ind
        medanos=arg mede=ita medebach=deu medeiros-neto=bra medellin-y-madero-segunda-seccion=mex mederdra=mrt
        medfield=usa media=usa media-legua=esp media-luna=cub medicilandia=bra medicina=ita medicina-buda=ita
        mediesu-aurit=rou medina=usa.bra.mex.phl.col medina-de-pomar=esp medina-de-rioseco=esp
        medina-del-campo=esp medina-sidonia=esp mediouna=mar medjez-el-bab=tun medlanky=cze medowie=aus
        medpalli=ind medulla=usa medvedevo=rus medvedovskaya=rus medvezhyegorsk=rus medvode=svn medway=usa
        medyn=rus medzilaborce=svk medziphema=ind mee-pya=mmr meenambakkam=ind meerane=deu meerbeke=bel
        meerhout=bel meerhoven=nld meersburg=deu meerssen=nld meerzorg=sur meethari-marwar=ind meeuwen=bel
        mega=eth megalopoli=grc megara=grc meget=rus megeve=fra meggen=che meghahatuburu=ind meghnagar=ind
        meghraj=ind megrine=tun mehal-meda=eth meharrize=esh mehatpur-basdehra=ind mehdiabad=aze mehlville=usa
        mehmand=ind mehmand-chak=pak mehmood-pora=ind mehnagar=ind mehndawal=ind mehoni=eth mehrabad=irn
        mehraban=irn mehran=irn mehrestan=irn mehrhoog=deu mehrian=irn mehsi=ind mehtar-lam=afg mehun=fra
        mehun-sur-yevre=fra meijel=nld meijiang=chn meilahti=fin meilen=che meinersen=deu meinerzhagen=deu
        meiningen=deu meise=bel meissen=deu meitar=isr meitingen=deu meiziya=chn mejaniga=ita mejdan-obilicevo=bih
        mejillones=chl mejiro=jpn mejorada-del-campo=esp mekambo=gab mekhe=sen mekla=dza mel-pattambakkam=ind
        mel-seval=ind melchor-de-mencos=gtm meldola=ita meldorf=deu melegnano=ita meleiro=bra melekhovo=rus
        melenci=srb melendugno=ita melenki=rus melesse=fra melfi=ita.tcd melfort=can melgaco=bra melgar=col
        melhus=nor meliana=esp meliki=grc melilli=ita melissa=usa melissano=ita melissia=grc
        melito-di-porto-salvo=ita melkbosstrand=zaf melksham=gbr melle=bel mellie-a=mlt mellouleche=tun
        mellrichstadt=deu mellunmaki=fin melmoth=zaf melnik=cze melnikovo=rus melor=mys melouza=dza melpedu=ind
        melqa-el-ouidane=mar melres=prt melrose=usa melrose-park=usa melsele=bel melsungen=deu meltham=gbr
        meltham-mills=gbr melton=aus melton-mowbray=gbr melton-south=aus melton-west=aus melville=usa.aus
        melvindale=usa melykut=hun melzo=ita mem-martins=prt membertou=can membrilla=esp memel=zaf memmelsdorf=deu
        memni=civ memot=khm memramcook=can memuro=jpn memuro-minami=jpn mena=eth.ukr.usa menai=aus menaka=mli
        menasha=usa mendahigashi=jpn mendarda=ind mende=fra mendefera=eri mendeleyevo=rus mendeleyevsk=rus
        mendeleyevskiy=rus menderes=tur mendes=bra mendes-pimentel=bra mendham=usa mendi=eth.png mendig=deu
        mendon=usa mendonca=bra mendota=usa mendota-heights=usa mendrisio=che mene-de-mauroa=ven menemeni=grc
        menfi=ita menga=chn mengede=deu mengen=deu mengenich=deu mengerskirchen=deu menges=svn mengibar=esp
        mengka=chn mengkofen=deu mengman=chn mengwang=chn mengyan=chn mennanyam=ind mennecy=fra
        mennzel-bou-zelfa=tun menominee=usa menomonie=usa mentana=ita menton=fra mentone=aus.usa
        mentor-on-the-lake=usa menucourt=fra menuma=jpn menzel-abderhaman=tun menzel-bouzaiane=tun
        menzel-ennour=tun menzel-hayet=tun menzel-heurr=tun menzel-jemil=tun menzel-kamel=tun menzelinsk=rus
        menziken=che meppadam=ind meppayyur=ind mequon=usa mer=fra mera=ind merate=ita meraux=usa mercaderes=col
        mercato=ita mercato-san-severino=ita mercedes=usa.bra.cri mercedes-norte=cri mercer-island=usa
        mercerville=usa mercerville-hamilton-square=usa merces=bra merchtem=bel merchweiler=deu mercier=can
        mercogliano=ita mere=bel merefa=ukr merei=rou merelbeke=bel merelim=prt merenwijk=nld merewether=aus
        meri-rastila=fin mericourt=fra meriden=gbr meridianville=usa merikanjaka=mdg mering=deu merivale=nzl
        merke=kaz merksplas=bel merl=lux merlimau=mys mermaid-beach=aus mermaid-waters=aus mermoz-boabab=sen
        mernda=aus merowe=sdn merriam=usa merrick=usa merrifield=usa merrill=usa merrimac=aus.usa merrimack=usa
        merritt=can merriwa=aus merrow=gbr merry-pebble-stream=zaf merrydale=usa merrylands=aus
        merrylands-west=aus mers-el-kebir=dza mers-el-kheir=mar mersing=mys merstham=gbr merta-road=ind merti=ken
        mertola=prt mertule-maryam=eth meru=fra.ind.mys meruoca=bra merville=fra mery-sur-oise=fra mesagne=ita
        mesetas=col mesker-yurt=rus mesolongi=grc mesoraca=ita mesquita=bra messadine=tun messancy=bel messias=bra
        messica=moz messini=grc messkirch=deu messstetten=deu mestrino=ita mesudiye=tur mesyagutovo=rus meta=ita
        metahara=eth metallostroy=rus metamorfosi=grc metangula=moz metapan=slv metchosin=can metelen=deu
        metemma=eth metepec=mex methil=gbr methukummal=ind metkovic=hrv metouia=tun metro-harbour=hkg
        metropolis=usa metsamor=arm metsavan=arm metsemotlhaba=bwa metsola=fin mettamalai=ind mettet=bel
        mettingen=deu mettuppalaiyam=ind metuchen=usa metzingen=deu meulan=fra meulan-en-yvelines=fra
        meulebeke=bel meung=fra meung-sur-loire=fra meuselwitz=deu mevasseret-tsiyyon=isr mexborough=gbr mexia=usa
        mexicaltzingo=mex mexicanos=mex mexico=usa meximieux=fra meylan=fra meymand=irn meyrin=che meythet=fra
        meyzieu=fra mezapa=hnd mezcala=mex mezcales=mex mezciems=lva mezdra=bgr meze=fra mezgore=rus
        mezhdurechenskiy=rus mezhevoy=rus mezhova=ukr mezhozernyy=rus mezobereny=hun mezocsat=hun mezohegyes=hun
        mezokovacshaza=hun mezokovesd=hun mezotur=hun mezzolombardo=ita mezzouna=tun mga=rus mgandu=tza mglin=rus
        mhalamba=tza mhamid=mar mhango=tza mhangura=zwe mharal-bk=ind mhasal=ind mhasla=ind mhaswad=ind
        mhlambanyatsi=zaf mhlume=swz miacatlan=mex miadanandriana=mdg miagao=phl miahuatlan=mex
        miahuatlan-de-porfirio-diaz=mex miajadas=esp miami-shores=usa miami-springs=usa miamisburg=usa
        mian-sahib=pak miandrarivo=mdg miandrivazo=mdg miano=ita mianrud=irn miao=ind miaoba=chn miaoquan=chn
        miaoxi=chn miaoya=chn miarinarivo=mdg miasskoye=rus miasteczko-slaskie=pol miastko=pol miba=chn
        mibrigue=civ micco=usa michelau=deu micheldorf-in-oberosterreich=aut michelena=ven michelstadt=deu
        michendorf=deu miches=dom micheweni=tza michle=cze mickten=deu micolene=moz mid-cambridge=usa
        mid-levels=hkg midalam=ind midar=mar middelfart=dnk middelharnis=nld middelkerke=bel middle-island=usa
        middle-ridge=aus middle-river=usa middle-valley=usa middle-village=usa middleborough=usa
        middleborough-center=usa middleburg=usa middleburg-heights=usa middlebury=usa middlebury-village=usa
        middlesboro=usa middlesex=usa middleton=usa middleton-grange=aus middlewich=gbr midfield=usa midhurst=gbr
        midland=can midland-acres=cym midland-beach=usa midland-park=usa midleton=irl midlothian=usa midnapore=can
        midsomer-norton=gbr midstream=zaf midway=usa midway-city=usa miechow=pol miedzychod=pol
        miedzyrzec-podlaski=pol miedzyrzecz=pol miedzyzdroje=pol miercurea-nirajului=rou mierlo=nld mierzyn=pol
        miesbach=deu mieso=eth mifune=jpn migdal-haemeq=isr migennes=fra migne=fra mignoure=civ miguel-ahumada=mex
        miguel-auza=mex miguel-calmon=bra miguel-esteban=esp miguel-pereira=bra miguelopolis=bra miguelturra=esp
        mihaesti=rou mihai-viteazu=rou mihail-kogalniceanu=rou mihaileni=rou mihailesti=rou mihalgazi=tur
        miharu=jpn mihintale=lka mihona=ind mijdrecht=nld mikasa=jpn mikashevichy=blr mikhaylov=rus
        mikhaylovskaya=rus mikhaylovskoye=rus mikhnevo=rus miklostelep=hun mikomeseng=gnq mikulov=cze mikumi=tza
        mikun=rus mikuni=jpn mikuriya=jpn mikuszowice=pol mila-doce=usa milagres=bra milagres-do-maranhao=bra
        milagros=phl milajerd=irn milak=ind milano-due=ita milanowek=pol milaor=phl milattur=ind milcovul=rou
        mildenhall=gbr mile=eth mile-91=sle mile-end=can miles-city=usa milevsko=cze milford=gbr.nzl
        milford-haven=gbr milford-mill=usa milha=bra milharado=prt milhaud=fra milici=bih milicz=pol
        mililani-mauka=usa mililani-mauka-launani-valley=usa mililani-town=usa milisauti=rou
        militello-in-val-di-catania=ita milkovo=rus mill=nld mill-bay=can mill-creek=usa mill-creek-east=usa
        mill-end=gbr mill-park=aus mill-plain=usa mill-valley=usa millau=fra millbrae=usa millbrook=usa
        millburn=usa millbury=usa milledgeville=usa miller-place=usa millersville=usa millidgeville=can
        milliken=can.usa millington=usa millis=usa millom=gbr millrise=can mills-river=usa milltown=usa
        millview=can millville=usa milngavie=gbr milnrow=gbr milot=hti milove=ukr milovice=cze milpa-alta=mex
        milse=deu milson=nzl miltenberg=deu milton-brandao=bra milton-center=usa milton-freewater=usa
        milton-parc=can milton-upper-mills=usa milton-village=usa milwaukie=usa mima=jpn mimizan=fra mimon=cze
        mimoso-do-sul=bra mims=usa min-ga-lar-don-zay=mmr min-ga-lun=mmr min-kone=mmr mina-clavero=arg minabe=jpn
        minacu=bra minad=ind minakami=jpn minakshinayakkanpatti=ind minakshipuram=ind minalin=phl minalur=ind
        minamata=jpn minami-aoyama=jpn minami-oi=jpn minamichita=jpn minamida=jpn minamiise=jpn minamiminowa=jpn
        minaminagareyama=jpn minamino=jpn minamisanriku=jpn minamishibetsucho=jpn minancun=chn minano=jpn
        minante-segundo=phl minapasoc=phl minari=jpn minas=cub minas-de-barroteran=mex minas-de-marcona=per
        minas-de-oro=hnd minas-do-leao=bra minas-novas=bra minatomirai=jpn minchinbury=aus mincivan=aze
        mindarie=aus mindelheim=deu minden=usa mindif=cmr mindouli=cog mindresti=mda mindszent=hun mine=jpn
        minehama-menagata=jpn minehead=gbr mineiros-do-tiete=bra mineola=usa mineral-del-monte=mex
        mineral-wells=usa mineros=bol minervino-murge=ita minfla=civ ming-wah-dai-ha=hkg mingda=chn mingoyo=tza
        mingtong=chn mingyu=chn minicoy=ind minien-east=phl minignan=civ ministro-andreazza=bra minjur=ind
        minnampalli=ind minnehaha=usa minneola=usa minnetrista=usa minning=chn mino=jpn.esp minooka=usa
        minot-air-force-base=usa mint-hill=usa minto=aus minturno=ita minusio=che minuwangoda=lka minuyan=phl
        minyar=rus minzhu=chn mionica=bih mions=fra miory=blr mios=fra mioveni=rou mir-bachah-kot=afg
        mir-pur-turk=ind mira=prt mira-monte=usa mirabad=afg.irn mirabela=bra mirabella-imbaccari=ita miracatu=bra
        miracema=bra miracema-do-tocantins=bra mirador=bra miradouro=bra miraflores=mex
        miraflores-de-la-sierra=esp mirai=bra miraima=bra miramar=per miramar-beach=usa miramas=fra miramichi=can
        miranda=bra.aus.phl miranda-do-corvo=prt miranda-do-douro=prt miranda-do-norte=bra mirandela=prt
        mirandiba=bra mirandola=ita mirandopolis=bra mirangaba=bra mirano=ita miranorte=bra miranpur=ind
        miranpur-katra=ind mirante=bra mirante-da-serra=bra mirante-do-paranapanema=bra mirassol-doeste=bra
        mircea-voda=rou mircesti=rou mirdad-muafi=pak mirebalais=hti mirecourt=fra miresu-mare=rou mirfield=gbr
        mirganj=ind miribel=fra mirik=ind miringa=nga mirinzal=bra mirjaveh=irn mirjhapar=ind mirleft=mar
        mirnoye=ukr mirnyy=rus miro-khan=pak mirontsi=com miroslava=rou mirpur=ind mirpur-bhtoro=pak
        mirpur-sakro=pak mirrabooka=aus mirto=ita mirwah-gorchani=pak misantla=mex misasa=jpn misasi=tza misau=nga
        misburg=deu misburg-nord=deu mishelevka=rus mishkino=rus mishkovo-pohorilove=ukr mishohirajo=jpn
        misilmeri=ita mision-de-chichimecas=mex mision-san-pablo=mex misliyah=sau misrikh=ind missaglia=ita
        missal=bra mission-hill=usa mississippi-mills=can missour=mar mistelbach=aut mistrato=col
        mit-abu-ghalib=egy mitai=jpn mitake=jpn mitcham=aus mitchell=usa mitchell-park=aus mitchellville=usa
        mitchelton=aus mitha-tiwana=pak mithapur=ind mitraon=ind mitras-poniente=mex mitrofanovka=rus
        mitry-mory=fra mittagong=aus mittegrossefehn=deu mittelschontal=deu mittenaar=deu mittenwald=deu
        mittenwalde=deu mitterteich=deu mittweida=deu mitu=col mitzic=gab mitzpe-ramon=isr mixin=chn
        mixquiahuala-de-juarez=mex miyada=jpn miyahara=jpn miyajuku=jpn miyaly=kaz miyanoura=jpn miyanshahr=irn
        miyaodai=jpn miyata=jpn miyawaka=jpn miyazu=jpn miyota=jpn mizdah=lby mizhhirya=ukr mizhirah=sau mizil=rou
        mizue=jpn mizunashi=jpn mjolby=swe mkhchyan=arm mkoani=tza mkuranga=tza mlalo=tza mlandizi=tza
        mlangali=tza mlawa=pol mlyniv=ukr mmadinare=bwa mmametlhake=zaf mmankgodi=bwa mmathete=bwa mme-bafumen=cmr
        mmopone=bwa mnichovo-hradiste=cze mnisek-pod-brdy=cze mo-i-rana=nor moab=usa moalboal=phl moama=aus
        moamba=moz moana=esp moanalua=usa moanalua-valley=usa moapa-valley=usa moape=civ moba=chn mobaye=caf
        moberly=usa mocajuba=bra mocesti=rou mocha=yem moche=per mochibaru=jpn mochicahui=mex mochitlan=mex
        mochumi=per mocimboa=moz mockern=deu mockmuhl=deu mockrehna=deu mocksville=usa mocoreta=arg mocorito=mex
        modakkurichchi=ind modameedipalle=ind modbury=aus modbury-heights=aus modbury-north=aus modelu=rou
        modena-park=usa modling=aut modra=svk modrica=bih modrice=cze moe=aus moeda=bra moeiwadi=tha moelan=fra
        moelan-sur-mer=fra moengo=sur moerbeke=bel mogan=esp mogaung=mmr mogeiro=bra mogilno=pol
        mogliano-veneto=ita moglingen=deu mogocha=rus mogosoaia=rou mogotes=col mogotio=ken mogoytuy=rus
        mogral=ind mogtedo=bfa moguer=esp mogwase=zaf mohacs=hun mohajeran=irn mohammad-yar=irn mohammadan=irn
        mohan=ind mohana=ind mohanpur=ind mohanur=ind mohelnice=cze mohgaon=ind mohiuddinnagar=ind mohlin=che
        mohmaiki=ind mohnesee=deu mohpa=ind mohpada=ind mohr=irn moia=esp moiliili=usa moimenta-da-beira=prt
        moinesti=rou moirang=ind moirans=fra moires=grc mois-bridge=ken moisei=rou moissac=fra moissala=tcd
        moissy=fra moissy-cramayel=fra moita=prt moita-bonita=bra mojacar=esp mojoagung=idn
        mojtame-e-maskuni-ye-namju=irn mojui-dos-campos=bra moka=mus mokeko=cog mokena=usa mokeri=ind
        mokhotlong=lso mokhsogollokh=rus mokrin=srb mokrous=rus mokshan=rus mokwa=nga mol=srb mola-di-bari=ita
        molakalumuru=ind molalla=usa molasur=ind molave=phl molbergen=deu molchanovo=rus mold=gbr
        moldava-nad-bodvou=svk molde=nor moldova-noua=rou mole=chn molendinar=aus moletai=ltu molfsee=deu
        molinella=ita molinetto=ita molins-de-rei=esp mollendo=per mollerussa=esp molln=deu molnlycke=swe
        molochansk=ukr molochnoye=rus molochnyy=rus molodyozhnoye=ukr moloto-south=zaf molsheim=fra molteno=zaf
        molugan=phl mombetsu=jpn mombris=deu momignies=bel momil=col momiraso=civ momlingen=deu mon=ind
        mona-vale=aus monaca=usa monachil=esp monaghan=irl monagrillo=pan monahans=usa monamon=phl monaragala=lka
        monash=aus monastyryshche=ukr monastyryska=ukr monbetsu-honcho=jpn moncada=esp moncao=bra.prt
        moncarapacho=prt monceau-sur-sambre=bel monchique=prt moncion=dom moncks-corner=usa moncofa=esp mondai=bra
        mondariz=esp mondelange=fra mondeville=fra mondim-de-basto=prt mondovi=ita mondragon=phl mondragone=ita
        monduli=tza monee=usa monessen=usa moneteau=fra monetnyy=rus monett=usa monfalcone=ita monfort-heights=usa
        monforte-de-lemos=esp monforte-del-cid=esp monga=civ mongmong-toto-maite-village=gum mongomo=gnq
        mongoumba=caf monguno=nga monifieth=gbr monino=rus moniquira=col monistrol=fra monistrol-sur-loire=fra
        monitos=col monjaras=hnd monjas=gtm monkey-bay=mwi monkhams=gbr monki=pol monkstown=irl monmouth=gbr.usa
        monnakato=zaf monoharpur=ind monoko-zohi-deux=civ monona=usa monor=hun monovar=esp monreale=ita
        monroeville=usa mons-en-baroeul=fra monschau=deu monsefu=per monselice=ita monsenhor-gil=bra
        monsenhor-hipolito=bra monsenhor-paulo=bra monsenhor-tabosa=bra monserrat=esp monserrato=ita monsey=usa
        monson=usa monster=nld monsummano-terme=ita mont-alban=fra mont-albert-north=aus mont-belvieu=usa
        mont-dore=ncl mont-joli=can mont-laurier=can mont-roig-del-camp=esp mont-royal=can mont-saint-aignan=fra
        mont-saint-guibert=bel mont-saint-hilaire=can mont-saint-martin=fra mont-sur-marchienne=bel
        mont-tremblant=can montabaur=deu montadas=bra montagnana=ita montagne-blanche=mus montagu=zaf montague=usa
        montaigu=fra montalban=ven montalbano-jonico=ita montale=ita montalvania=bra montalvo=ecu montanaro=ita
        montanha=bra montanhas=bra montargis=fra montataire=fra montbard=fra montbau=esp montbeliard=fra
        montblanc=esp montbrison=fra montcalm=can montceau=fra montceau-les-mines=fra montchanin=fra
        montdidier=fra monte-alegre-de-goias=bra monte-alegre-de-minas=bra monte-alegre-de-sergipe=bra
        monte-alegre-do-piaui=bra monte-alegre-do-sul=bra monte-aprazivel=bra monte-argentario=ita monte-azul=bra
        monte-azul-paulista=bra monte-belo=bra monte-blanco=mex monte-buey=arg monte-carlo=mco.bra
        monte-caseros=arg monte-castelo=bra monte-compatri=ita monte-di-procida=ita monte-do-carmo=bra
        monte-estoril=prt monte-hermoso=arg monte-israel=per monte-kristal=mex monte-llano=dom monte-maiz=arg
        monte-negro=bra monte-olimpino=ita monte-patria=chl monte-plata=dom monte-porzio-catone=ita monte-real=prt
        monte-san-giusto=ita monte-santangelo=ita monte-santo-de-minas=bra monte-siao=bra monte-urano=ita
        monte-vera=arg monteagudo=bol montebello-vicentino=ita montebelluna=ita montecalvario=ita montecanal=esp
        montecarlo=arg montecatini-terme=ita montecchio-emilia=ita montecchio-maggiore-alte-ceccato=ita
        montecillo=mex montecito=usa montecorvino-pugliano=ita montecorvino-rovella=ita montecristi=ecu
        montecristo=col.arg montefiascone=ita monteforte-dalpone=ita monteforte-irpino=ita montefrio=esp
        montegnee=bel montegranaro=ita montegrotto-terme=ita montehermoso=esp monteiasi=ita monteiropolis=bra
        montella=ita montellano=esp montelupo-fiorentino=ita montemor-o-novo=prt montemurlo=ita
        montenero-di-bisaccia=ita montereau-fault-yonne=fra monterey=usa monterey-park=can monteroni-di-lecce=ita
        monteros=arg monterusciello=ita montes-altos=bra montes-claros-de-goias=bra montesarchio=ita
        montescaglioso=ita montesson=fra monteux=fra montevallo=usa montevarchi=ita montevista=phl montezo=civ
        montezuma=bra montfavet=fra montfermeil=fra montfoort=nld montfort-sur-meu=fra montgat=esp montgeron=fra
        montgomeryville=usa monthey=che monti=ita monticello=usa monticello-conte-otto=ita montichiari=ita
        montignies-sur-sambre=bel montignoso=ita montigny-en-gohelle=fra montigny-le-tilleul=bel
        montigny-les-cormeilles=fra montigny-les-metz=fra montijo=esp montilla=esp montividiu=bra
        montivilliers=fra montlhery=fra montlouis=fra montlouis-sur-loire=fra montluel=fra montmagny=fra.can
        montmelo=esp montmorency=fra.aus montmorillon=fra montoir=fra montoir-de-bretagne=fra montolivet=fra
        montorio=ita montorio-al-vomano=ita montornes-del-valles=esp montoro=esp montoro-superiore=ita
        montpelier=usa montpon=fra montpon-menesterol=fra montreal-ouest=can montreux=che montrose=usa.gbr.aus
        montrose-ghent=usa monts=fra montvale=usa montville-center=usa monument=usa monzon=esp moodiesburn=gbr
        moody=usa moog=phl mooi-river=zaf mooinooi=zaf mookgophong=zaf mooloolaba=aus moonah=aus moonak=ind
        moonee-ponds=aus moor-park=gbr moorabbin=aus moordorf=deu moorebank=aus moores-mill=usa
        moorestown-lenola=usa mooroobool=aus moorooka=aus mooroolbark=aus mooroopna=aus moorreesburg=zaf
        moorsel=bel moorsele=bel moorslede=bel moosburg=deu moosic=usa moosinning=deu moothakunnam=ind
        moparipalaiyam=ind mor=hun mora=ind.swe.esp mora-debre=esp morada-nova-de-minas=bra moradabad-komb=irn
        morag=pol moraga=usa moragudi=ind morahalom=hun moraine=usa morak=ind moral-de-calatrava=esp moraleja=esp
        moraleja-de-enmedio=esp morales=col.gtm moralillo=mex moralzarzal=esp moram=ind morampudi=ind
        moran-town=ind moranbah=aus morangis=fra moranha=ind morant-bay=jam morata-de-tajuna=esp moratalla=esp
        morattuppalaiyam=ind moraujo=bra moravska-trebova=cze moravske-budejovice=cze moravsky-krumlov=cze
        morayfield=aus morazan=hnd morbach=deu morbegno=ita morcellement-saint-andre=mus morciano-di-romagna=ita
        mordelles=fra morden=can mordialloc=aus mordogan=tur mordovo=rus moree=aus moreh=ind morehead=usa
        morehead-city=usa moreilandia=bra moreira=prt moreira-de-conegos=prt moreira-sales=bra morelos=mex
        moreni=rou moreton=gbr morewadi=ind morez=fra morfou=cyp morgan-city=usa morgan-park=usa morganton=usa
        morganville=usa morgenzon=zaf morges=che morghan=irn mori=jpn.ita moribabougou=mli morieres=fra
        morieres-les-avignon=fra morigaon=ind morija=lso moriki=nga morinda=ind moringen=deu morinville=can
        morishita=jpn moritake=jpn moritzburg=deu morjim=ind morki=rus morlaix=fra morlanwelz=bel
        morlanwelz-mariemont=bel morlenbach=deu morley=aus morlupo=ita mornant=fra morningside=can.aus
        mornington=aus moroceli=hnd morococha=per moroeni=rou morokro=civ morolica=hnd morombe=mdg
        moron-de-la-frontera=esp morongial=ind moronou=civ moroto=uga moroura=jpn morozovsk=rus morpara=bra
        morpeth=gbr morphett-vale=aus morrell-park=usa morretes=bra morrilton=usa morrinsville=nzl morris=usa
        morris-park=usa morris-plains=usa morrisania=usa morristown=usa morrisville=usa morro-agudo=bra
        morro-bay=usa morro-da-cruz=bra morro-da-fumaca=bra morro-redondo=bra morro-reuter=bra morrope=per
        morropon=per morros=bra morrow=usa morrumbala=moz morrumbene=moz morsang=fra morsang-sur-orge=fra
        morsbach=deu morshyn=ukr mortagne=fra mortagne-sur-sevre=fra mortara=ita mortdale=aus morteau=fra
        morteros=arg morteza-gerd=irn mortlake=gbr morton=usa morton-grove=usa mortsel=bel mortugaba=bra
        morungaba=bra morwa=ind morwell=aus mos=esp mosbach=deu moscardo=esp moscavide-e-portela=prt
        moses-lake=usa mosfellsbaer=isl mosgiel=nzl moshkovo=rus mosina=pol mosjoen=nor moskalenki=rus
        moskhaton=grc moskovskiy=tjk.rus moskovskoye=rus mosli-pt-i=ind mosman=aus mosman-park=aus mosopa=bwa
        mospyne=ukr mosrentgen=rus moss-bluff=usa moss-park=can moss-point=usa moss-vale=aus mossaka=cog
        mossend=gbr mossendjo=cog mossingen=deu mossley=gbr mossley-hill=gbr mossuril=moz mosta=mlt mostardas=bra
        mostovskoy=rus mosty=blr mostyska=ukr mostytskyi-masyv=ukr mota-del-cuervo=esp mota-natava=ind motatan=ven
        motatei=rou motca=rou motegi=jpn motema=sle motetema=zaf moth=ind motilla-del-palancar=esp motipur=ind
        motobu=jpn motomachi=jpn motona=jpn motozintla=mex motru=rou motta-di-livenza=ita motta-santanastasia=ita
        motta-visconti=ita mottella=ita mottingham=gbr mottola=ita motueka=nzl motul=mex motupe=per motygino=rus
        mouans-sartoux=fra mougins=fra mougnini=civ moulares=tun moulay-abdallah=mar moulay-ali-cherif=mar
        moulay-bou-azza=mar moulay-bousselham=mar moulay-driss-zerhoun=mar moulay-yacoub=mar moulins=fra
        moultonborough=usa moultrie=usa mounana=gab mound=usa mounds-view=usa moundsville=usa mount-airy=usa
        mount-annan=aus mount-arlington=usa mount-ayliff=zaf mount-barker=aus mount-carmel=usa mount-cashel=can
        mount-clemens=usa mount-colah=aus mount-cook=nzl mount-cotton=aus mount-darwin=zwe mount-davis=hkg
        mount-dennis=can mount-dora=usa mount-druitt=aus mount-eden=nzl mount-eliza=aus mount-evelyn=aus
        mount-forest=can mount-frere=zaf mount-gambier=aus mount-gravatt-east=aus mount-greenwood=usa
        mount-hawthorn=aus mount-healthy=usa mount-holly=usa mount-hope-huron-park=can mount-horeb=usa
        mount-isa=aus mount-ivy=usa mount-joy=usa mount-kisco=usa mount-lawley=aus mount-louisa=aus
        mount-martha=aus mount-maunganui=nzl mount-merrion=irl mount-moorosi=lso mount-olympus=usa
        mount-parker=hkg mount-pearl=can mount-pleasant=aus mount-pleasant-east=can mount-pleasant-west=can
        mount-pritchard=aus mount-rainier=usa mount-royal=can mount-sheridan=aus mount-sinai=usa
        mount-sterling=usa mount-vernon-triangle=usa mount-vista=usa mount-warren-park=aus mount-washington=usa
        mount-zion=usa mountain-ash=gbr mountain-brook=usa mountain-creek=aus mountain-home=usa mountain-house=usa
        mountain-park=usa mountain-top=usa mountain-view-gardens=jam mountainside=usa mountlake-terrace=usa
        mountsorrel=gbr moura=prt mourenx=fra mourmelon=fra mourmelon-le-grand=fra mournies=grc moussadou=gin
        moussadougou=civ moussayo=civ moutier=che moutsamoudou=com mouvaux=fra mouy=fra mouyondzi=cog mouzaia=dza
        mowad=ind moya=com.esp moyamba=sle moyeuvre=fra moyeuvre-grande=fra moyo=uga moyotzingo=mex moyuta=gtm
        moyynkum=kaz mozarlandia=bra mozelos=prt mozzate=ita mozzo=ita mpeketoni=ken mponela=mwi mpongwe=zmb
        mpraeso=gha mragowo=pol mrakovo=rus mramani=com mranggen=idn mremani=com mrgashat=arm mrkonjic-grad=bih
        msambweni=ken msanga=tza mscislau=blr msowero=tza mstera=rus mszana-dolna=pol mszczonow=pol mtama=tza
        mtambile=tza mtimbira=tza mtinko=tza mtito-andei=ken mto-wa-mbu=tza mtskheta=geo mtwango=tza
        muadzam-shah=mys muang-hongsa=lao muang-khong=lao muang-phon-hong=lao muang-sing=lao muang-xay=lao
        muara-bungo=idn muarajawa=idn muaydhir-rawdat-rashid=qat muban-thep-thani=tha mubarakpur-dobas=ind
        mubarikpur=ind mucajai=bra mucambo=bra much=deu mucheln=deu muchkapskiy=rus muchobor-maly=pol
        muchobor-wielki=pol muchun=tjk muconda=ago mucuchies=ven mucuge=bra mucur=tur mucurici=bra mudabettu=ind
        mudalgi=ind mudanya=tur mudashedde=ind mudau=deu muddanuru=ind muden=deu mudersbach=deu mudgal=ind
        mudgee=aus mudgeeraba=aus mudgere=ind mudkhed=ind mudki=ind mudukulathur=ind muduperar=ind mudurnu=tur
        mueda=moz muer=chn mufumbwe=zmb mugalivakkam=ind mugango=tza mugardos=esp mugeni=rou muggelheim=deu
        muggensturm=deu muggia=ita muggio=ita mughalabad=pak mugina=rwa mugnano-del-cardinale=ita mugumu=tza
        muhamma=ind muhammad-pur=pak muhe=chn muheza=tza muhlacker=deu muhlau=aut muhldorf=deu muhlenberg=deu
        muhlheim-am-main=deu muhmand-dara=afg muhoroni=ken muhorro=uga muhos=fin mui-wo-kau-tsuen=hkg muiden=nld
        muikamachi=jpn muisne=ecu muizen=bel mujia=chn mukai-awagasaki=jpn mukamira=rwa mukandgarh=ind
        mukasi-pidariyur=ind mukawa=jpn mukerian=ind mukharram-al-fawqani=syr mukher=ind mukhiguda=ind
        mukhorshibir=rus mukilteo=usa mukingo=rwa mukkudal=ind muktagacha=bgd mukurwe-ini=ken mukwonago=usa
        mul=ind mula=esp mulaguntapadu=ind mulaikkaraippatti=ind mulakumud=ind mulamthuruthy=ind mulanay=phl
        mulanje=mwi mulanpur=ind mulanur=ind mulavukad=ind mulayjah=sau mulchen=chl muleba=tza muleshoe=usa
        mulgrave=aus mulgund=ind mulheim-karlich=deu muliang=chn mulino=rus mulki=ind mullaittivu=lka mullaloo=aus
        mullanpur=ind mullanwala=ind mullassheri=ind mullheim=deu mullovka=rus mullsjo=swe mulsen=deu multai=ind
        mulungu=bra mulungu-do-morro=bra muluppilagadu=ind mulur=ind mulvane=usa mumford=gha muminobod=tjk
        muna=mex munchberg=deu muncheberg=deu munchenbuchsee=che munchenstein=che munchwilen=che mundali=ind
        mundargi=ind mundathikod=ind mundemba=cmr munder-buiten=sur munderi=ind munderkingen=deu mundgod=ind
        mundi=ind mundo-novo=bra mundo-nuevo=mex mundolsheim=fra mundra=ind munduk=idn mundwa=ind mundy-pond=can
        mundybash=rus munford=usa mungaa=tza mungaoli=ind mungia=esp mungo=ago mungwi=zmb munhall=usa munhoz=bra
        municipio-hato-corozal=col munirabad=ind muniz=arg muniz-ferreira=bra muniz-freire=bra munkebo=dnk
        munkkiniemi=fin munkkivuori=fin munnerstadt=deu munno-para-west=aus munnuru=ind munoz-east=phl
        munroe-falls=usa munshaat-abu-umar=egy munsingen=deu.che munster=usa munstertal-schwarzwald=deu
        munteni=rou muntok=idn mununga=zmb munzenberg=deu muong-cha=vnm muong-lay=vnm muong-nhe=vnm
        muquem-do-sao-francisco=bra muqui=bra muradabad-pahari=ind muragacha=ind muraidih=ind murak=syr
        murakambattu=ind muramatsu=jpn muramvya=bdi muranovo=rus murashi=rus murayama=jpn murbad=ind murcki=pol
        murda=ind mure=jpn muret=fra murewa=zwe murfatlar=rou murg=deu murgap=tkm murgeni=rou murghob=tjk
        murgud=ind muri=che.ind muribeca=bra murici=bra murillo-colonia=usa murino=rus muriti=tza muritiba=bra
        murliganj=ind murmari=ind murmashi=rus murnau-am-staffelsee=deu muro=esp muro-del-alcoy=esp muromtsevo=rus
        muros=esp muroto-misakicho=jpn murovani-kurylivtsi=ukr murowana-goslina=pol murphy=usa murphysboro=usa
        murr=deu murray-bridge=aus murrays-bay=nzl murraysburg=zaf murraysville=usa murrayville=can murree=pak
        murrells-inlet=usa murrhardt=deu murrumba-downs=aus murrumbeena=aus murrupula=moz murrysville=usa murs=fra
        murs-erigne=fra mursan=ind murska-sobota=svn murten-morat=che murton=gbr murtosa=prt murud=ind
        murudeshwara=ind murugampalaiyam=ind murwillumbah=aus murygino=rus murzzuschlag=aut
        musa-banda-musa-khan-kallay=pak musaabad=irn musafir-khana=ind musan=prk musan-up=prk musawa=nga
        musayid=qat muscatine=usa muscle-shoals=usa muscoy=usa mushayrif=are mushketove=ukr musile-di-piave=ita
        muskego=usa muskegon-heights=usa muslyumovo=rus musselburgh=gbr musselkanaal=nld mussomeli=ita
        mussoorie=ind mustang=usa muswell-hill=gbr muswellbrook=aus muszyna=pol mut=egy mutata=col mutge=ind
        muthukulam=ind muthupet=ind muthutala=ind mutiara-damansara=mys mutki=tur mutlangen=deu mutoko=zwe
        mutsalaul=rus muttanampalaiyam=ind muttargi=ind muttenz=che mutterstadt=deu muttukavundanpudur=ind
        muttur=ind mutuipe=bra mutum=bra mutum-biyu=nga mutxamel=esp mutzig=fra muurame=fin muvattupula=ind
        muxaluando=ago muxima=ago muye=chn muyinga=bdi muynoq=uzb muyu=chn muzambinho=bra muzayri=are
        muzhucode=ind muzo=col mvurwi=zwe mwadui=tza mwandiga=tza mwanga=tza mwanhuzi=tza mwansabombwe=zmb
        mwatate=ken mwaya=tza mwembe=tza mwingi=ken mwinilunga=zmb my-khe=vnm my-lai=vnm my-loc=vnm myadzyel=blr
        myenigon=mmr myers-corner=usa myjava=svk mykhaylivka=ukr mykolaivka=ukr mykonos=grc mykulychyn=ukr
        myllypuro=fin mynamaki=fin myo-thit-ga=mmr myo-thit-ka=mmr myoden=jpn myrina=grc myrnyi=ukr myronivka=ukr
        myrtle-grove=usa myrzakent=kaz mysen=nor myshkin=rus myskhako=rus myslakowice=pol myslenice=pol
        mysliborz=pol mystic-island=usa mytilene=grc myyrmaki=fin mzimba=mwi na-lay=vnm na-mom=tha na-tau=vnm
        na-wa=tha naaldwijk=nld naama=dza naantali=fin naarden=nld naas=irl nababeep=zaf nabburg=deu naberera=tza
        nabinagar=ind nabisar=pak nabua=phl nabulao=phl nabunturan=phl nacajuca=mex nacaome=hnd nachane=ind
        nachingwea=tza nachiyar-koil=ind nachnapara=bgd nachod=cze nachrodt-wiblingwerde=deu nacimiento=chl
        naciria=dza nacka=swe nackenheim=deu naco=mex nacozari-de-garcia=mex nacozari-viejo=mex nadaikavu=ind
        nadarzyn=pol nadbai=ind nadd-al-humr=are nadezhda=rus nadigaon=ind nadim-tiruvuru=ind nadisal=ind
        nadlac=rou nadodrze=pol nadterechnoje=rus nadudvar=hun naduvannur=ind naduvattam=ind nadvirna=ukr
        nadvoitsy=rus naenae=nzl naerbo=nor nafada=nga nafoungolo=civ nafpaktos=grc nafplio=grc naftalan=aze
        nag=ind nagadomi=jpn nagadoukou=civ nagam=ind nagamangala=ind nagamangalam=ind naganohara=jpn naganuma=jpn
        nagaoda=jpn nagapur=ind nagar=ind nagar-karnul=ind nagarote=nic nagasao=jpn nagasu=jpn nagata=jpn
        nagatoro=jpn nagawa=jpn nagbalaye=phl nagbukel=phl nagcarlan=phl nagi=jpn naginimora=ind
        nagireddipalli=ind nagod=ind nagojanahalli=ind nagold=deu nagongera=uga nagothana=ind nagram=ind nagri=ind
        nagri-kalan=ind nagrota=ind nagrota-bagwan=ind nagsaing=phl nagtipunan=phl naguilian=phl nagyatad=hun
        nagyecsed=hun nagyhalasz=hun nagykallo=hun nagykata=hun nagykoros=hun nagykovacsi=hun nagyszenas=hun
        nagyteteny=hun nahan=ind nahf=isr nahhalin=pse nahira=ind nahiyat-al-fuhud=irq nahiyat-ash-shinafiyah=irq
        nahorkatiya=ind nahrin=afg nahuala=gtm nahuatzen=mex nahuizalco=slv nai-chung=hkg nai-ledri=ind naie=jpn
        naifaru=mdv naigarhi=ind naila=deu nailong=phl nailsea=gbr nailsworth=gbr nain=irn nainggolan=idn
        nainpur=ind naintre=fra nainwa=ind nairn=gbr najafshahr=irn najera=esp naka-kawabe=jpn naka-niida=jpn
        """
}
