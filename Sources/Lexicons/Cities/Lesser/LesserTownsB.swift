/// Lesser towns, sorted, from bagong-sikat to brihi.
/// An entry is a name as in ids, `=`, and the ISO 3166-1 alpha-3 codes of the countries that have such a town, the one with
/// most people first. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 5,000 people.
enum LesserTownsB {
    static let text: StaticString = """
        bagong-sikat=phl bagontapay=phl bagouri=civ bagra=ind bagrana=ind bagrationovsk=rus bagshot=gbr
        bagtyyarlyk=tkm bagua-grande=per bagudo=nga baguim-do-monte=prt baguio-villa=hkg bagula=ind bah=ind
        bah-bah=phl bahacheve=ukr bahar=irn baharan-shahr=irn bahay-pare=phl bahbari-gaon=ind bahce=tur
        bahcecik=tur bahe-blaon=civ bahia-de-kino=mex bahia-honda=cub bahia-solano=col bahman=irn bahnemir=irn
        bahrampur=ind bahramtepe=aze bahsuma=ind bahua=ind bahula=ind baia=rou baia-da-traicao=bra
        baia-formosa=bra baia-sprie=rou baianopolis=bra baiao=prt baibli=civ baibokoum=tcd baicoi=rou
        baiculesti=rou baie-comeau=can baie-du-tombeau=mus baie-saint-paul=can baie-sainte-anne=syc baienfurt=deu
        baiersbronn=deu baiersdorf=deu baigong-jiedao=chn baiguan=chn baihar=ind baijia=chn baijiawan=chn
        baikunthpur=ind bailadores=ven baildon=gbr baile-herculane=rou bailen=esp bailesti=rou bailey=usa
        baileys-crossroads=usa baillargues=fra baille=fra bailleul=fra baillif=glp bailu=chn bailuquan=chn
        baima=chn bain=fra bain-de-bretagne=fra bainbridge=usa bainbridge-island=usa baiona=esp baiqiao=chn
        bairnsdale=aus bairro-alto=prt bairro-da-madre-de-deus=prt bairro-do-loreto=prt bairro-silva-braga=prt
        baishi=chn baishi-zhen=chn baishipai=chn baishizhou=chn baissa=nga baitu=chn baitugang=chn baituo=chn
        baixa=prt baixa-grande=bra baixa-grande-do-ribeiro=bra baixio=bra baiyun=chn bajiao=chn bajina-basta=srb
        bajna=ind bajos-de-chila=mex bajos-del-ejido=mex bajpe=ind bajwa=ind bakal=rus bakaly=rus bakanas=kaz
        bakani=ind bakanou-a=civ bakarwala=ind bakayo=civ bakchar=rus bakel=sen baker=usa baker-city=usa
        bakewar=ind bakhchysaray=ukr bakhmach=ukr bakhshayesh=irn bakhtawarpur=ind baki=som baklan=tur bakori=nga
        bakoti=gmb bakov-nad-jizerou=cze bakro=civ baksanenok=rus bakum=deu bala=pse bala-cynwyd=usa bala-deh=irn
        balabac=phl balabag=phl balabyne=ukr balachor=ind balaclava=aus balaga=ind balaguer=esp balagunda=ind
        balahio=civ balakhani=aze balakhta=rus balakirevo=rus balaklava=ukr balakliya=ukr balakrishnanpatti=ind
        balakrishnapuram=ind balally=irl balamban=phl balan=rou balancan=mex balangiga=phl balao=ecu
        balapulang=idn balarampur=ind balaruc-les-bains=fra balasamudram=ind balassagyarmat=hun balatah=pse
        balatcik=tur balatonalmadi=hun balatonboglar=hun balatonfured=hun balaungi=ind balayo=civ balboa=col
        balbriggan=irl balcani=rou balcatta=aus balcesti=rou balch-springs=usa balchik=bgr bald-hills=aus
        baldeogarh=ind baldev=ind baldim=bra baldock=gbr baldoyle=irl baldwin=usa baldwin-harbor=usa
        baldwinsville=usa baleko=civ balele=phl balen=bel baleni-sarbi=rou balerno=gbr balesti=rou balestrate=ita
        balete=phl baley=rus baleyara=ner balezino=rus balga=aus balgowlah=aus balgownie=aus balham=gbr bali=cmr
        bali-chak=ind bali-koria=ind baliapur=ind balibago=phl baligang=phl baliguda=ind balik-pulau=mys
        balila=jor balimbing=phl balimila=ind balingasag=phl balingcanaway=phl balingian=mys balipatapur=ind
        balirampur=ind balite-segundo=phl balitha=ind baliton=phl balkany=hun balkashino=kaz balky=ukr
        ballajura=aus ballan-mire=fra ballancourt-sur-essonne=fra ballarat-central=aus ballarat-east=aus
        ballenger-creek=usa ballenstedt=deu ballesteros=phl ballina=irl.aus ballinasloe=irl ballincollig=irl
        ballingry=gbr ballinteer=irl ballitoville=zaf ballston-lake=usa ballston-spa=usa ballyboden=irl
        ballycastle=gbr ballyclare=gbr ballyfermot=irl ballymena=gbr ballymoney=gbr ballymun=irl ballynahinch=gbr
        balma=fra balmain=aus balmaseda=esp balmazujvaros=hun balmoral=nzl balnearia=arg
        balneario-arroio-do-silva=bra balneario-gaivota=bra balneario-picarras=bra balneario-pinhal=bra
        balneario-rincao=bra baloc=phl balod=ind baloda=ind baloda-bazar=ind balogo=phl balotesti=rou balozi=lva
        balpyk-bi=kaz bals=rou balsa-nova=bra balsall-common=gbr balsamo=bra balsas=ecu balsic=phl balsta=swe
        balsthal=che balta=ukr baltasi=rus baltatesti=rou baltati=rou baltimore-highlands=usa baltmannsweiler=deu
        balucuc=phl balugan=ind balugaon=ind baluntaicun=chn baluseni=rou balussheri=ind balve=deu balvi=lva
        balwyn=aus balwyn-north=aus balykshi=kaz bamba=mli bambadinca=gnb bambamarca=per bambesi=eth bambolim=ind
        bamboo-flat=ind bambous=mus bambui=bra bamendjou=cmr bamhni=ind bamingui=caf bammental=deu bamna=ind
        bamnet-narong=tha bamo=civ bamor-kalan=ind bamora=ind bampur=irn bamun-sualkuchi=ind bamusso=cmr bamut=rus
        ban-ao-nang=tha ban-bachiang=lao ban-bang-bamru=tha ban-bang-kadi=tha ban-bueng=tha ban-chalong=tha
        ban-chang=tha ban-chang-lo=tha ban-dan-lan-hoi=tha ban-dong-phra-ram=tha ban-dung=tha ban-hat-lek=tha
        ban-houakhoua=lao ban-houayxay=lao ban-huai-thalaeng=tha ban-i-let=tha ban-i-loet=tha ban-i-pat=tha
        ban-i-toeng=tha ban-kamala=tha ban-karon=tha ban-kata=tha ban-kengkok=lao ban-khao-nang-sang-hua=tha
        ban-khlong-bang-bon=tha ban-khlong-bang-phrom=tha ban-khlong-bang-ramat=tha ban-khlong-chak-phra=tha
        ban-ko-kaeo=tha ban-lak-xao=lao ban-laongam=lao ban-mae-thalop=tha ban-mae-waen=tha ban-mai-khao=tha
        ban-mo=tha ban-muang-nan=lao ban-na-hy=vnm ban-na-san=tha ban-na-saton=tha ban-nam-yuen=tha
        ban-noen-hom=tha ban-non-hom=tha ban-nong-pradu=tha ban-nong-wua-so=tha ban-phan-don=tha ban-phe=tha
        ban-phra=tha ban-phru-nai=tha ban-sai-khao=tha ban-sam-chuk=tha ban-selaphum=tha ban-siphom=lao
        ban-su-ngai-pa-di=tha ban-tak=tha ban-talat-bueng=tha ban-talat-nua=tha ban-thai-tan=tha ban-thateng=lao
        ban-thung-klang=tha ban-xamtai=lao ban-xeno=lao bana=cmr banabuiu=bra banak=irn bananal=bra bananeiras=bra
        banapur=ind banasthali=ind banat=ind banatski-karlovac=srb banavar=ind banaybanay=phl banaz=tur
        banbalah=tun banbasa=ind banbridge=gbr banbury-don-mills=can banca=rou banchory=gbr band=rou bandabou=cuw
        bandar-16-sierra=mys bandar-al-muktafi-billah-shah=mys bandar-baru-ayer-itam=mys bandar-baru-enstek=mys
        bandar-baru-salak-tinggi=mys bandar-botanic=mys bandar-e-asaluyah=irn bandar-e-deylam=irn
        bandar-e-deyr=irn bandar-e-gaz=irn bandar-e-khamir=irn bandar-e-kong=irn bandar-e-rig=irn
        bandar-e-shirinu=irn bandar-e-siraf=irn bandar-laguna-merbok=mys bandar-parklands=mys bandar-penawar=mys
        bandar-puncak-alam=mys bandar-putra-kulai=mys bandar-springhill=mys bandar-sri-sendayan=mys
        bandar-tenggara=mys bandar-tun-razak=mys bandarbeyla=som bandariba=cuw bandarulanka=ind bandau=mys
        bandbahal=ind bandeira-do-sul=bra banderilla=mex bandh-dih=ind bandhgora=ind bandhi=pak bandiagara=mli
        bandiay=civ bandlaguda=ind bandol=fra bandoli=civ bandon=irl bandora=ind baneasa=rou banesti=rou banff=can
        bang-ban=tha bang-bo-district=tha bang-bon-nuea=tha bang-khla=tha bang-kho-laem=tha
        bang-kho-laem-subdistrict=tha bang-khun-non=tha bang-krathum=tha bang-len=tha bang-mun-nak=tha
        bang-nam-priao=tha bang-o=tha bang-pa-in=tha bang-pakong=tha bang-phae=tha bang-racham=tha bang-rakam=tha
        bang-saphan=tha bang-yai=tha bang-yi-khan=tha banga=ind banganapalle=ind bangar=phl bangarda=ind
        bangawan=ind bangbontai=tha bange=jpn bangjun=chn bangkirohan=phl bangkit=sgp bangolo=civ
        bangolo-tahouake=civ bangomunda=ind bangor=aus bangor-trident-base=usa bangoua=civ bangramanjeshvara=ind
        banguie-i=civ bani-bangou=ner bani-naim=pse bani-zayd=pse bani-zayd-ash-sharqiyah=pse banisilan=phl
        banissa=ken banjul-nding=gmb bank=ind bankapur=ind bankeryd=swe banket=zwe banki=ind.nga bankilare=ner
        bankim=cmr bankimnagar=ind bankner=ind banko=gin bankoli=ind banksia-beach=aus banksia-grove=aus
        bankview=can banlung=khm banmankhi=ind bannalec=fra banneu=civ bannewitz=deu bannockburn=gbr.aus
        bannur=ind banora-point=aus banos=ecu banoufla=civ banovce-nad-bebravou=svk banovici=bih banposh=ind
        bansalan=phl bansang=gmb bansatarkheda=ind bansdih=ind bansgaon=ind bansho=jpn banska-stiavnica=svk
        banskhoh=ind bansko=bgr bansoa=cmr bansud=phl banswada=ind bante=ben banteay-meas-khang-kaeut=khm
        bantilan=phl bantogon=phl bantva=ind banur=ind banxi=chn banyan-garden=hkg banyo=aus banyoles=esp
        banyuls-de-la-marenda=fra banza-damba=ago banzae=bra baoan-yuan-qu=chn baochuang-estate=chn baofeng=chn
        baohe=chn baolong=chn baoluan=chn baoma=sle baonfla=civ baonli=ind baoro=caf baoubli=civ baoutifla=civ
        baoxing=chn baoziba=chn baqa=sau baqa-el-gharbiya=isr baqiabad=ind baquero-norte=phl bar=mne.ukr.ind
        bar-le-duc=fra bar-sur-aube=fra bara=nga.ind bara-bazar=ind bara-uchana=ind baraboo=usa baracatan=phl
        baracoa=hnd baragaon=ind baragua=cub barah=sdn barahan=phl barajamda=ind barakani=com baraki=afg.jpn
        baraki-barak=afg baral=ind baralota=ind baramkela=ind baran=blr baranain=esp baranchinskiy=rus barani=bfa
        baranivka=ukr barano-dischia=ita baranzate=ita barao=bra barao-de-cotegipe=bra barao-de-grajau=bra
        barao-de-melgaco=bra barao-do-triunfo=bra baraolt=rou barara=ind baras=phl barauda=ind barauna=bra
        baravat=irn barbacoas=col barbastro=esp barbate=esp barberaz=fra barberino-di-mugello=ita barberton=usa
        barbezieux-saint-hilaire=fra barbican=jam barbosa=bra barbosa-ferraz=bra barbuletu=rou barcanesti=rou
        barcarena=prt barcea=rou barceloneta=pri barcelos=prt.bra barcin=pol barcs=hun barczewo=pol barda=rus
        bardaskan=irn bardestan=irn bardol=ind bardon=aus bardowick=deu bardsir=irn bardstown=usa bare=ind
        bareggio=ita bareja=ind barela=ind barentin=fra barentu=eri bareta=ind barf-anbar=irn bargaal=som
        bargaon=ind bargara=aus bargas=esp bargawan=ind bargeres=nld bargersville=usa barghat=ind bargi=ind
        bargoed=gbr bargteheide=deu bargur=ind barguzin=rus barhagarh=ind barharwa=ind barhi=ind barhi-majra=ind
        bari-sadri=ind bariarpur=ind baric=srb barigarh=ind barika-chuburi=ind barili=phl barillas=gtm baringo=ken
        barique=tls barjala=ind barjora=ind barka-kana=ind barkhan=pak barkhera-kalan=ind barki-saria=ind
        barkingside=gbr barkly-east=zaf barkly-west=zaf barkot=ind barkuhi=ind barla=rou.ind barlassina=ita
        barleben=deu barlig=phl barlin=fra barlinek=pol barma=sle barmhan-kalan=ind barmstedt=deu
        barnard-castle=gbr barnes=gbr barnesville=usa barnham=gbr barnhart=usa barnoldswick=gbr barnsbury=gbr
        barnstorf=deu barnt-green=gbr barntrup=deu baro=nga barobo=phl barod=ind baroda=ind barogo=bfa
        baronissi=ita barop=deu barotac-nuevo=phl barotac-viejo=phl barpali=ind barpathar=ind barqin=lby barr=fra
        barra=phl.gmb barra-da-estiva=bra barra-de-carrasco=ury barra-de-guabiraba=bra barra-de-santa-rosa=bra
        barra-de-santana=bra barra-de-santo-antonio=bra barra-de-sao-miguel=bra barra-do-bugres=bra
        barra-do-chapeu=bra barra-do-mendes=bra barra-do-ribeiro=bra barra-do-rocha=bra barra-do-turvo=bra
        barra-longa=bra barracao=bra barrack-heights=aus barracks-row=usa barrafranca=ita barrancas=ven
        barranco-de-loba=col barre=usa barreal=arg barreira=bra barreiro-do-jaiba=bra barrett-town=jam
        barrhead=gbr barri-gotic=esp barrigada-village=gum barrington=usa barrio-de-mexico=mex barrio-de-peral=esp
        barro=bra.prt barro-alto=bra barro-duro=bra barro-preto=bra barrocas=bra barroquinha=bra barros-cassal=bra
        barrosas=prt barroso=bra barrow-upon-soar=gbr barrowford=gbr barsana=ind.rou barsbuttel=deu
        barsinghausen=deu barsovo=rus barssel=deu barstow=usa barstow-heights=usa barsukovskaya=rus barsur=ind
        bartalah=irq barteniyivka=ukr barth=deu bartica=guy bartley-green=gbr barton-on-sea=gbr
        barton-upon-humber=gbr bartonville=usa bartoszyce=pol bartow=usa barua-bari-gaon=ind barugo=phl barus=idn
        baruun-urt=mng baruwali=ind barvinkove=ukr barwadih=ind barwah=ind barybino=rus barysh=rus baryshevo=rus
        baryshivka=ukr barzano=ita basarabeasca=mda basavilbaso=arg basciftlik=tur basco=phl bascov=rou
        basehor=usa basey=phl basford=gbr basford-stoke-on-trent=gbr bashanet=tza bashettihalli=ind bashmakovo=rus
        bashohli=ind basht=irn bashtanka=ukr basi=ind basiawan=phl basiglio=ita baskale=tur baskil=tur
        basking-ridge=usa basma=isr basmakci=tur basmat-tabun=isr basmenj=irn basna=ind basni=ind basotu=tza
        baspalli=ind bass-hill=aus bassadzin=civ basse-goulaine=fra basse-lasne=bel basse-nendaz=che
        basse-santa-su=gmb basse-terre=glp basseknou=mrt bassendean=aus bassenge=bel bassens=fra bassersdorf=che
        basseterre=kna bassum=deu bastad=swe bastak=irn bastam=irn bastar=ind bastia-umbra=ita bastogne=bel
        bastos=bra bastrop=usa basud=phl basugaon=ind basukinath=ind basverimli=tur baswa=ind basyayla=tur
        bat-hefer=isr batabano=cub batabo=syr bataguassu=bra batal=phl batalha=bra.prt batang=chn
        batang-berjuntai=mys batangafo=caf batar=rou batarasa=phl batarashi=ind bataszek=hun batavia=usa
        bataypora=bra batchworth=gbr bateau-bay=aus batemans-bay=aus batesburg-leesville=usa batesville=usa
        bath=usa bathgate=gbr bathmen=nld bathurst=can.zaf bathurst-city-centre=aus bathurst-manor=can batibo=cmr
        batie=bfa batifa=irq batken=kgz bato=phl batobalane=phl batobato=phl batonyterenye=hun batroun=lbn
        batsari=nga battenberg=deu battery-park-city=usa battice=bel battle=gbr battle-ground=usa battlefield=usa
        battonya=hun batu-anam=mys batu-arang=mys batu-berendam=mys batu-feringgi=mys batu-kawan=mys
        batu-kurau=mys batu-tiga=mys batubulan=idn batuco=chl baturyn=can batwar-salarzai=pak batyrevo=rus bau=phl
        baua-kalan=ind baud=ind.fra baudour=bel baukau=tls baume=fra baume-les-dames=fra baumschulenweg=deu
        baunatal=deu bauska=lva bauvin=fra bavanat=irn bavaniste=srb bavel=nld bavly=rus bavtugay=rus bawakaha=civ
        bawal=ind bawani-khera=ind bawhan=mmr baxter=usa bay=ind bay-harbor=usa bay-harbor-islands=usa
        bay-minette=usa bay-point=usa bay-roberts=can bay-saint-louis=usa bay-shore=usa bay-street-corridor=can
        bay-village=usa bay-wood=usa bayad=ind bayaguana=dom bayanaul=kaz bayang=phl bayanga=caf.phl bayanpur=ind
        bayat=tur baybay=phl baychester=usa bayenthal=deu bayeux=fra bayevo=rus bayganin=kaz bayi=chn bayindir=tur
        baykalovo=rus baykalsk=rus baykan=tur baymak=rus baynjiwayn=irq bayonet-point=usa bayota=civ
        bayou-boeuf=usa bayou-cane=usa bayport=usa bayshore-gardens=usa bayston-hill=gbr bayswater=gbr.aus
        bayswater-north=aus bayt-al-awabi=omn bayt-awwa=pse bayt-fajjar=pse bayt-furik=pse bayt-hanina=pse
        bayt-jala=pse bayt-kahil=pse bayt-lid=pse bayt-liqya=pse bayt-sahur=pse bayt-ula=pse bayt-ummar=pse
        bayt-yafa=jor bayta-al-fawqa=pse baytokay=chn baytunya=pse bayview-village=can bayview-woods-steeles=can
        bayville=usa baza=esp bazang=chn bazar-jomeh-ye-shanderman=irn bazargan=irn bazarnyy-karabulak=rus
        bazarnyy-syzgan=rus bazarnyye-mataki=rus bazas=fra bazel=bel bazhai=chn bazhovo=rus bazman=irn bazou=cmr
        bazpur=ind bazre=civ bazzano=ita beablo=civ beach-haven=nzl beach-park=usa beachlands=nzl beachwood=usa
        beacon=usa beacon-hill=usa.aus beacon-square=usa beaconsfield=can.gbr.aus.usa bear=usa
        bear-valley-springs=usa beardstown=usa bearsden=gbr bearspaw=can beas-de-segura=esp beasain=esp
        beato-antonio=prt beatrice=usa beau-vallon=mus beaubassin-east=can beaucaire=fra beauceville=can
        beauchamp=fra beaucourt=fra beaudesert=aus beaufays=bel beaufort=mys.usa beaufort-en-vallee=fra
        beaugency=fra beauharnois=can beaumaris=aus beaumont=fra.irl.can.bel beaumont-hills=aus
        beaumont-sur-oise=fra beaune=fra beaupreau=fra beauraing=bel beaurivage=can beausoleil=fra.can
        beauvechain=bel beauzelle=fra beaver-bank=can beaver-dam=usa beaver-falls=usa beaverbrook=can bebeji=nga
        bebek=tur beboto=tcd bebou=civ bebouo=civ bebouo-sibouo=civ bebra=deu becal=mex becancour=can
        beccacivetta=ita beccles=gbr becedi=civ becedi-brignan=civ becej=srb becerril=col
        becerril-de-la-sierra=esp becharaji=ind bechem=gha beckenham=aus beckett-ridge=usa beckingen=deu
        beckley=usa beclean=rou becouefin=civ bed=ind bedarieux=fra bedarrides=fra bedburg=deu beddau=gbr
        beddington-heights=can bedevlya=ukr bedford=can.zaf bedford-heights=usa bedford-park-nortown=can bedi=ind
        bediala=civ bedigoazon=civ bediondo=tcd bedizzole=ita bedla=ind bedlington=gbr bedminster=usa bedugul=idn
        beduido=prt bedum=nld bedwas=gbr bee-cave=usa bee-ridge=usa beebe=usa beech-grove=usa beechboro=aus
        beechborough-greenbrook=can beecher=usa beechwood=can beechwood-west=can beecroft=aus beek=nld
        beekhuizen=sur beelen=deu beeliar=aus beelitz=deu beenleigh=aus beer-yaaqov=isr beerfelden=deu beernem=bel
        beerse=bel beersel=bel beerwah=ind.aus beerzel=bel beeskow=deu beeville=usa befandriana=mdg befla=civ
        begbessou=civ begijnendijk=bel begles=fra begoro=gha begova=irq begowal=ind begowala=pak beguedo=bfa
        begues=esp begun=ind behat=ind behjoga=ind behlana=ind behompy=mdg behren=fra behren-les-forbach=fra
        behror=ind beicang=chn beighton=gbr beihuaidian=chn beilen=nld beilstein=deu beinamar=tcd beinasco=ita
        beinleu=civ beit-el=pse beit-jann=isr beitanzhuang=chn beith=gbr beitun=chn beius=rou beizheng=chn
        beizhoushan=chn bejar=esp bejubang-dua=idn bejucal=cub bekalta=tun bekes=hun bekily=mdg bekkevoort=bel
        bekobar=ind bekondo=cmr bekovo=rus bel-air=usa bel-air-riviere-seche=mus bela=pak bela-crkva=srb
        bela-vista=ago.prt.cpv bela-vista-de-minas=bra bela-vista-do-maranhao=bra bela-vista-do-paraiso=bra
        bela-vista-do-toldo=bra belabo=cmr belaga=mys belagachhia=ind belagua=bra belaguntha=ind belair=lux
        belas=prt belaya-berezka=rus belaya-glina=rus belaya-kholunitsa=rus belbeji=ner belcesti=rou belconnen=aus
        beldanga=ind belding=usa belecke=deu belel=cmr belem-de-maria=bra belem-de-sao-francisco=bra
        belem-do-brejo-do-cruz=bra belen=tur.arg.usa.mex.nic.col belen-de-umbria=col belen-gualcho=hnd belene=bgr
        belev=rus belfast=zaf belfeld=nld belfield=aus belford-estates=cym belgern=deu belgioioso=ita belgrave=gbr
        beli=nga beli-manastir=hrv beliator=ind belidzhi=rus belinskiy=rus belisce=hrv belison=phl belize=ago
        bell-block=nzl bell-road-historical=usa bella-union=ury bella-vista=usa bellaa=mar
        bellair-meadowbrook-terrace=usa bellaire=usa bellaria-igea-marina=ita bellas-vistas=esp bellavista=per.mex
        bellbird-park=aus bellbowrie=aus bellbrook=usa belle-baie=can belle-chasse=usa belle-de-mai=fra
        belle-fourche=usa belle-glade=usa belle-harbor=usa belle-haven=usa belle-isle=usa belle-plaine=usa
        belle-river=can belle-vale=gbr belle-vue-harel=mus belle-vue-maurel=mus bellefontaine=usa
        bellefontaine-neighbors=usa bellefonte=usa bellegarde=fra bellegarde-sur-valserine=fra
        bellerive-sur-allier=fra belleville=civ.fra bellevue-hill=aus belley=fra bellheim=deu bellinge=dnk
        bellinzago-novarese=ita bellizzi=ita bellmawr=usa bellmead=usa bellmere=aus bellmore=usa bells-corners=can
        bellshill=gbr belluno=ita belluru=ind bellusco=ita bellview=usa bellwood=usa belm=deu belma=ind belmar=usa
        belmont=usa.aus.gbr.can belmont-north=aus belmonte=bra belmonte-mezzagno=ita belmopan=blz belmore=aus
        belo=cmr belo-campo=bra belo-monte=bra belo-oriente=bra belo-sur-tsiribihina=mdg belo-vale=bra
        beloeil=can.bel belogradchik=bgr beloha=mdg belokany=aze belokurikha=rus belomorsk=rus belonia=ind
        beloomut=rus beloozyorskiy=rus belorechenskiy=rus beloslav=bgr belousovka=kaz belousovo=rus
        belovodskoye=kgz beloyarsk=rus beloyarskiy=rus belozersk=rus belp=che belpasso=ita belper=gbr belpre=usa
        belrose=aus belsand=ind belsele=bel belsize-park=gbr belso-ferencvaros=hun belsor=ind belsunce=fra
        beltangadi=ind belterra=bra belthangady=ind beltline=can belton=usa beltran=arg beltsville=usa belur=ind
        beluru=mys belusa=svk belvata=ind belvaux=lux belvedere=gbr.ita.usa.can belvedere-marittimo=ita
        belvedere-park=usa belvidere=usa belyayevka=rus belynichi=blr belyy-yar=rus belyye-berega=rus
        belyye-stolby=rus belzyce=pol bemaitso=mdg bemban=mys bembibre=esp bembla-et-mnara=tun bemerode=deu
        bemetara=ind bemidji=usa bemis=usa bemmel=nld ben=irn ben-aoun=tun ben-lomond=usa ben-mehidi=dza
        ben-qarrich=mar ben-taieb=mar ben-thuy=vnm bena=nga benacazon=esp benaguasil=esp benalla=aus
        benalup-casas-viejas=esp benatky-nad-jizerou=cze benaulim=ind benavente=esp.prt benbrook=usa bendale=can
        bendigo-city-centre=aus bendorf=deu benedita=prt beneditinos=bra benedito-leite=bra benedito-novo=bra
        benejuzar=esp benemerito-de-las-americas=mex benesov=cze benetusser=esp benfeld=fra benggang=chn
        benhuafla=civ beni-abbes=dza beni-amrane=dza beni-hassane=tun beni-khalled=tun beni-khiar=tun
        beni-mester=dza beni-yakhlef=mar benicarlo=esp benicassim=esp benicia=usa beniel=esp benifaio=esp
        beniganim=esp beniganj=ind benisheikh=nga benissa=esp benito-garcia-el-zorrillo=mex benjamin-aceval=pry
        benjamin-hill=mex benkanhalli=ind bennane-bodheur=tun bennebroek=nld bennekom=nld bennett-springs=aus
        bennetts-end=gbr bennettsville=usa bennewitz=deu benning=usa benning-road=usa benningen-am-neckar=deu
        benninghofen=deu bennington=usa bennsville=usa benowa=aus benoy=tcd benoy-yurt=rus
        benque-viejo-el-carmen=blz bensekrane=dza bensenville=usa bensley=usa benson=gbr bent=irn benthuizen=nld
        bentiu=ssd bentleigh=aus bentley=aus bentley-park=aus benton-harbor=usa benwell=gbr benzra=civ beohari=ind
        beolgyo=kor beoua=civ bequimao=bra berala=aus berane=mne berango=esp berani=pak beratzhausen=deu
        berber=sdn berbesti=rou berca=rou berceni=rou berchem-sainte-agathe=bel berching=deu berchtesgaden=deu
        berck=fra berck-plage=fra bercy=fra berd=arm berdigestyakh=rus berdyaush=rus bere=tcd berea=usa.zaf
        bereblo=civ bereeda=som beregovoy=rus berehomet=ukr berehove=ukr bereket=tkm bereni-dialla=civ
        berentin=irn beresti-tazlau=rou berestyn=ukr berettyoujfalu=hun bereza=rus berezan=ukr berezanskaya=rus
        berezeni=rou berezhany=ukr berezivka=ukr berezna=ukr berezne=ukr bereznehuvate=ukr bereznik=rus
        berezovka=rus berezovo=rus berezovyy=rus berg=deu berga=esp bergara=esp bergeijk=nld bergen=nld
        bergen-auf-rugen=deu bergen-beach=usa bergenfield=usa bergerac=fra berghem=nld berghofen=deu
        bergkirchen=deu bergneustadt=deu bergondo=esp bergschenhoek=nld bergshamra=swe bergstedt=deu berhait=ind
        berhida=hun beri-khas=ind berilo=bra beriwala=ind berja=esp berkel-en-rodenrijs=nld berkeley=aus
        berkeley-heights=usa berkeley-vale=aus berkhamsted=gbr berkley=usa berkovitsa=bgr berla=ind berlaar=bel
        berlare=bel bermejillo=mex bermeo=esp bermo=ind bermuda-dunes=usa bernal=per bernalda=ita bernalillo=usa
        bernardino-de-campos=bra bernardo-de-irigoyen=arg bernardo-do-mearim=bra bernards-heath=gbr
        bernardsville=usa bernareggio=ita bernau-am-chiemsee=deu bernay=fra berndorf=aut bernex=che
        bernhardswald=deu bernissart=bel bernkastel-kues=deu bernolakovo=svk bernsdorf=deu beroroha=mdg beroun=cze
        berovo=mkd berowra-heights=aus berrahal=dza berre=fra berre-letang=fra berriozabal=mex berriozar=esp
        berrotaran=arg berruguete=esp berryville=usa bersenbruck=deu berserker=aus bershad=ukr bertem=bel
        berthoud=usa bertolinia=bra bertram=aus bertrange=lux bertrix=bel beruas=mys beruri=bra berwick=usa
        berwick-upon-tweed=gbr beryslav=ukr berzunti=rou besalampy=mdg besana-in-brianza=ita beshenkovichi=blr
        beshkent=uzb besigheim=deu besiri=tur besisahar=npl beska=srb beskidzkie=pol besnate=ita besozzo=ita
        bessancourt=fra bessarabske=ukr bessedi-anon=civ bessemer=usa bessemer-city=usa besskorbnaya=rus
        bessonovka=rus best=nld bestensee=deu bestobe=kaz bestwig=deu beswan=ind bet-arye=pse bet-dagan=isr
        bet-elazari=isr bet-shean=isr betania=bra betania-do-piaui=bra betanzos=esp betare-oya=cmr betera=esp
        beterou=ben beteza=mdg bethalto=usa bethamangala=ind bethanie=nam bethany=usa bethel=usa betheny=fra
        bethlehem=pse.nzl bethnal-green=gbr bethoncourt=fra bethpage=usa bethulie=zaf betio-village=kir
        betioky=mdg betma=ind betong=tha betou=cog betroka=mdg bettembourg=lux bettie=civ
        bettola-zeloforomagno=ita betton=fra betul-bazar=ind betulia=col betxi=esp betzdorf=deu beuningen=nld
        beuvrages=fra beuvry=fra bevere=bel beveren-leie=bel beverlo=bel beverly-hills=aus beverst=bel
        beverungen=deu bewar=ind bewbush=gbr bewdley=gbr bex=che bexbach=deu bexley=aus.usa beya=rus beyla=gin
        beylagan=aze beylerbeyi=tur beylikova=tur beyne-heusay=bel beynes=fra beyneu=kaz beynost=fra beyram=irn
        beytussebap=tur beyza=irn bezdead=rou bezenchuk=rus bezhetsk=rus bezliudivka=ukr bezons=fra
        bezopasnoye=rus bhabhar=ind bhabhra=ind bhadarwah=ind bhadauni=ind bhadaur=ind bhadkodara=ind
        bhadrapur=npl bhadson=ind bhag=pak bhagal-jagana=ind bhagdawada=ind bhagirathpur=ind bhagowal=pak
        bhagta=ind bhagur=ind bhagwal=pak bhagwantnagar=ind bhainsa=ind bhainsdehi=ind bhairamgarh=ind
        bhairapura=ind bhakarsahi=ind bhakhara=ind bhakli=ind bhalil=mar bhalpara=ind bhalukdubi=ind
        bhamdoun-el-mhatta=lbn bhamian-kalan=ind bhan=pak bhandardaha=ind bhander=ind bhanjanagar=ind
        bhankarpur=ind bhanpura=ind bhanpuri=ind bhanumukkala=ind bhanupratappur=ind bhanur=ind bhanvad=ind
        bhapur=ind bharanikavu-tekku=ind bhardua=ind bharthana-kosad=ind bharwari=ind bharweli=ind bhat=ind
        bhatgaon=ind bhati=ind bhattarai-danda=npl bhattian=ind bhattiprolu=ind bhaun=pak bhauri=ind
        bhavanisagar=ind bhawanigarh=ind bhawanipur=ind bhayavadar=ind bhelai=ind bheraghat=ind bhigvan=ind
        bhikangaon=ind bhikhi=ind bhikkiwind-uttar=ind bhikshandarkovil=ind bhilad=ind bhilakhedi=ind bhiloda=ind
        bhim=ind bhim-kanari=ind bhim-tal=ind bhimarayanagudi=ind bhimber=pak bhimnagar=ind bhimpur=ind
        bhindar=ind bhinga=ind bhiria=pak bhit-shah=pak bhitarwar=ind bhogpur=ind bhojudih=ind bhokardan=ind
        bhokra=ind bholav=ind bhongaon=ind bhonrasa=ind bhoom=ind bhopalwala=pak bhor=ind bhore=ind bhorgarh=ind
        bhowali=ind bhuban=ind bhucho-mandi=ind bhudgaon=ind bhugor=ind bhuindhara=ind bhuja-bhuja-nellore=ind
        bhulath-gharbi=ind bhulwal=ind bhuma=ind bhundsi=ind bhuragaon-rev-town=ind bhuran=ind bhurivel=ind
        bhusawar=ind bhuwana=ind bhuwaneshwar=ind bi-kah=irn biala-krakowska=pol biale-blota=pol bialobrzegi=pol
        bialogard=pol bialong=phl biancavilla=ita biankouma=civ bianouan=civ biantouo=civ biao=phl biaokou=chn
        biasca=che biasso=civ biassono=ita biatorbagy=hun bibai=jpn bibala=ago bibbiano=ita bibbiena=ita
        biberist=che bibiclat=phl bibinagar=ind bible-hill=can biblis=deu bibo=chn bibra-lake=aus bicas=bra
        bicaz=rou bich-chu=vnm bichhia=ind bicholi-hapsi=ind bicholim=ind bichura=rus bickenbach=deu bickley=gbr
        bicske=hun bicton=aus bidadi=ind bidart=fra bidbid=omn biddeford=usa biddinghuizen=nld biddu=pse
        biddulph=gbr bideford=gbr bidestan=irn bidford=gbr bidford-on-avon=gbr bidhuna=ind bidiouan=civ
        bidkhun=irn bidya=pse biebesheim=deu bieby=civ biedenkopf=deu biei=jpn biekou=chn bielawa=pol
        bielou-carrefour=civ bielsk-podlaski=pol bien-unido=phl bienenbuttel=deu bientina=ita bierazino=blr
        bierbeek=bel bierstadt=deu bierun=pol bierun-nowy=pol bierutow=pol biesdorf=deu biesenthal=deu
        bietigheim=deu big-bear-city=usa big-bear-lake=usa big-bend=swz big-flats=usa big-flats-airport=usa
        big-lake=usa big-park=usa big-rapids=usa big-spring=usa big-stone-gap=usa bigaa=phl bigadic=tur
        biganos=fra bigastro=esp biggera-waters=aus biggin-hill=gbr biggleswade=gbr bighapur-khurd=ind
        bignay-uno=phl bignona=sen bigues-i-riells=esp biguglia=fra bihorel=fra bihpuria=ind bihpuriagaon=ind
        bijaipur=ind bijapur=ind bijawar=ind bijbehara=ind bijelo-polje=mne bijepur=ind bijeraghogarh=ind
        bijilo=gmb bijni=ind bijolia=ind bijrauni=ind bikapur=ind bikenibeu-village=kir bikin=rus bikkatti=ind
        bikou=chn bikram=ind bilac=bra bilaigarh=ind bilajer=aze bilao=phl bilari=ind bilariaganj=ind bilaua=ind
        bilderstockchen=deu bile=ukr bileca=bih biled=rou bileh-savar=irn bilene=moz bilenke=ukr bilgaard=nld
        bilgi=ind bilgoraj=pol bilgram=ind bilha=ind bilhaur=ind bilibino=rus bilicenii-vechi=mda bilimbay=rus
        bilina=cze biliri=nga bilisht=alb bilkha=ind bilky=ukr billahio=civ billdal=swe billerbeck=deu billere=fra
        billigheim=deu billinge=gbr billingshurst=gbr billund=dnk billy-montigny=fra bilma=ner bilmak=ukr
        biloela=aus bilog-bilog=phl bilohirsk=ukr bilohirya=ukr bilohorodka=ukr bilokurakyne=ukr biloli=ind
        bilopillia=ukr bilovec=cze bilovodsk=ukr bilozerka=ukr bilozerske=ukr bilozirya=ukr bilpura=ind
        bilsanda=ind bilsi=ind bilston=gbr bilthoven=nld bilthra=ind bilyayivka=ukr bilyche-pole=ukr bilytske=ukr
        bilzen=bel bin-houye=civ bin-jawwad=lby bin-yauri=nga binagadi=aze binalonan=phl binasco=ita binatang=mys
        binbrook=can bindlach=deu binefar=esp bingen-am-rhein=deu bingham=gbr bingley=gbr
        bingtuan-sanshiliu-tuan=chn binh-long=vnm binika=ind binissalem=esp binji=nga binkolo=sle binningen=che
        binondo=phl bintuni=idn binuangan=phl binubusan=phl biny-selo=aze binyamina=isr binyamina-givat-ada=isr
        biograd-na-moru=hrv biot=fra bir-al-abd=egy bir-el-hafey=tun bir-el-maksur=isr bir-hadaj=isr bir-jdid=mar
        bir-mcherga=tun bir-zayt=pse birao=caf birata=tkm biratori=jpn birbhaddar=ind birch-bay=usa
        birchcliffe-cliffside=can birchington=gbr birchington-on-sea=gbr bircotes=gbr birdsboro=usa birine=dza
        biritiba-mirim=bra biritinga=bra birkdale=aus.nzl birkelane=sen birkenau=deu birkenfeld=deu
        birkenwerder=deu birkerod=dnk birkirkara=mlt birnin-gaoure=ner birnin-kudu=nga birniwa=nga birpur=ind
        birqin=pse birr=irl birsfelden=che birsinghpur=ind birstall=gbr birstein=deu biruch=rus birur=ind
        birvadi=ind biryusinsk=rus birzai=ltu birzebbuga=mlt bisalgarh=ind bisbee=usa biscarrosse=fra
        bischberg=deu bischheim=fra bischofsheim=deu bischofsheim-in-der-rhon=deu bischofshofen=aut
        bischofswerda=deu bischofswiesen=deu bischwiller=fra bisee=lca bisenda-buzurg=ind bisert=rus bishkul=kaz
        bishnah=ind bishop-auckland=gbr bishopbriggs=gbr bishopdale=nzl bishops-cleeve=gbr bishops-waltham=gbr
        bishopstoke=gbr bishopsworth=gbr bishunpur-urf-maharajganj=ind bisignano=ita bisingen=deu biskupiec=pol
        biskupin=pol biskupin-sepolno-dabie-bartoszowice=pol bispingen=deu bissamcuttack=ind bissau=ind
        bissegem=bel bissendorf=deu bissikrima=gin bissora=gnb biswanath-chariali=ind bitburg=deu bitche=fra
        bitetto=ita bitez=tur bithlo=usa bithur=ind bitin=phl bitou=chn bitritto=ita bituruna=bra bixad=rou
        bixby=usa biyuk-onlar=ukr bizana=zaf bizanos=fra bizhbulyak=rus bjarred=swe bjelovar=hrv bjerringbro=dnk
        bjorlanda=swe bjuv=swe blablata=civ blaby=gbr blachownia=pol black-creek=can black-forest=usa
        black-jack=usa black-mountain=usa black-rock=aus blackburn=aus blackburn-hamlet=can blackburn-north=aus
        blackburn-south=aus blackfalds=can blackfoot=usa blackhawk=usa blackheath=gbr blackley=gbr
        blacklick-estates=usa blackmans-bay=aus blackrock=irl blackrod=gbr blackstone=usa blackwall=gbr
        blackwater=aus blackwell=usa blackwood=gbr blacon=gbr bladel=nld bladensburg=usa blaenavon=gbr
        blagesti=rou blagnac=fra blagodatnoye=rus blagoveshchenka=rus blaguiehi=civ blahou=civ
        blahovishchenske=ukr blaichach=deu blain=fra blair=usa blair-road=can blairgowrie-and-rattray=gbr
        blairmore=can blaj=rou blake-jones=can blakehurst=aus blakely=usa blakes=cym blakeview=aus blama=sle
        blanca=esp blanchard=usa blanchardstown=irl blandford-forum=gbr blandon=usa blangpidie=idn blangwa=cmr
        blankenberge=bel blankenburg=deu blankenese=deu blankenfelde=deu blankenfelde-mahlow=deu blankenhain=deu
        blankenheim=deu blanquefort=fra blansko=cze blanzy=fra blapleu=civ blaricum=nld blasewitz=deu blatna=cze
        blatnica=bih blaubeuren=deu blaufelden=deu blauvelt=usa blaxland=aus blaydon=gbr blaydon-on-tyne=gbr
        blaye=fra bleanianda=civ blecherette=che bleckede=deu bled=svn bledi-dieya=civ blegny=bel bleicherode=deu
        bleiswijk=nld blejoi=rou blendecques=fra blenheim=nzl blenimeouin=civ blenod=fra
        blenod-les-pont-a-mousson=fra blerick=nld blessegue=civ blessington=irl bli-bli=aus blieskastel=deu
        bligh-park=aus blijnii-hutor=mda bliss-corner=usa blitta=tgo blockhouse-bay=nzl blodi=civ bloemendaal=nld
        bloemhof=nld blomberg=deu blonay=che blonie=pol bloomingdale=usa bloomsburg=usa blossom-park=can
        blotile=civ bludenz=aut blue-ash=usa blue-bell=usa blue-grass=usa blue-haven=aus blue-island=usa
        bluefield=usa bluewater=can bluffdale=usa bluffton=usa blumberg=deu blundell=can blythe=usa
        blytheville=usa bnei-ayish=isr bni-bouayach=mar bni-drar=mar bni-tajjit=mar bo=vnm bo-phloi=tha bo-rai=tha
        boa-esperanca-do-norte=bra boa-esperanca-do-sul=bra boa-hora=bra boa-nova=bra boa-saude=bra
        boa-ventura=bra boa-ventura-de-sao-roque=bra boa-vista-da-aparecida=bra boa-vista-do-burica=bra
        boa-vista-do-gurupi=bra boa-vista-do-tupim=bra boac=phl boaco=nic boahia=civ boajibu=sle boali=caf
        boalo=esp boambee-east=aus boane=moz boaz=usa bobadela=prt bobangui=caf bobenheim=deu
        bobenheim-roxheim=deu bobi=civ bobingen=deu bobonaro=tls boboniessoko=civ bobonong=bwa
        bobosso-tienigbe=civ boboua=civ bobov-dol=bgr bobrov=rus bobrovo=rus bobrovskiy=rus bobrovytsia=ukr
        bobruwada=ind bobrynets=ukr bobures=ven boca-da-mata=bra boca-de-aroa=ven boca-de-uchire=ven
        boca-del-mar=usa boca-del-rio=mex boca-suno=ecu bocaina=bra bocaina-de-minas=bra bocaiuva-do-sul=bra
        bocana-de-paiwas=nic bocanda=civ bocas-del-toro=pan bochil=mex bochnia=pol bocholt=bel bochum-werne=deu
        bockenem=deu bockhorn=deu bocklersiedlung-bugenhagen=deu bockum=deu boconoito=ven bocsa=rou boda=caf
        bodaybo=rus bodden-town=cym bode-saadu=nga bodegraven=nld bodeli=ind bodelshausen=deu boden=swe
        bodenheim=deu bodenkirchen=deu bodenwerder=deu bodesti=rou bodmin=gbr bodo=tcd.civ bodokro=civ
        bodoquena=bra bodri=ind boechout=bel boekel=nld boeng-kak-muoy=khm boeng-kak-pir=khm boerne=usa bofete=bra
        boffa=gin bog-walk=jam bogadi=ind bogalusa=usa bogande=bfa bogandinskiy=rus bogatic=srb bogatoye=rus
        bogatynia=pol bogatyye-saby=rus bogazkent=tur bogbam=civ bogd=mng bogdanci=mkd bogen=deu bognonzra=civ
        bogo=phl bogotol=rus bogovinje=mkd boguchany=rus boguchar=rus boguchwala=pol bogue=mrt boguedia=civ
        boguszow=pol boguszow-gorce=pol boh=ind bohain=fra bohain-en-vermandois=fra bohari=ind bohdanivka=ukr
        bohemia=usa bohinou=civ bohl-iggelheim=deu bohlen=deu bohmenkirch=deu bohmte=deu bohnice=cze bohnsdorf=deu
        bohodukhiv=ukr bohorodchany=ukr bohumin=cze bohunice=cze bohuslav=ukr boi=nga boiling-spring-lakes=usa
        boiling-springs=usa boipelo=zaf boiro=esp bois-colombes=fra bois-darcy=fra bois-des-filion=can
        bois-guillaume=fra bois-le-roi=fra boisbriand=can boischatel=can boissy=fra boissy-saint-leger=fra
        boizenburg=deu bojano=ita bojia=chn bojnice=svk bojo=jpn boju=nga boka=uzb.civ bokaa=bwa bokajan=ind
        bokakhat=ind bokani=nga bokaytelep=hun bokeda=civ bokhan=rus bokhtariyon=tjk bokkos=nga
        bokombayevskoye=kgz bokoro=tcd bokovo-khrustalne=ukr bokovskaya=rus bokpyin=mmr boksitogorsk=rus
        bokurdak=tkm bola=chn bolama=gnb bolanikhodan=ind bolanon=phl bolanos-de-calatrava=esp bolbec=fra
        boldaji=irn bolderaja=lva boldesti-scaeni=rou bolekhiv=ukr bolgar=rus bolgare=ita bolhrad=ukr boli=civ
        bolintin-deal=rou bolintin-vale=rou bolivar=usa.col bolkhov=rus bolkow=pol boll=deu bolla-tau=zaf
        bollene=fra bolligen=che bollington=gbr bollnas=swe bolluca=tur bollullos-de-la-mitacion=esp
        bollullos-par-del-condado=esp bolnes=nld bolnisi=geo bolo=phl bologoye=rus bologoye-4=rus bolokhovo=rus
        bolona=civ bolondron=cub bolong=phl bolotnoye=rus bolshaya-murta=rus bolshaya-setun=rus bolsherechye=rus
        bolsheustikinskoye=rus bolshevo=rus bolshiye-dvory=rus bolshoye-boldino=rus bolshoye-kozino=rus
        bolshoye-murashkino=rus bolshoye-polpino=rus bolsover=gbr bolsward=nld bolszewo=pol boltiere=ita
        bolton=can bolton-hill=usa bolton-le-sands=gbr bolton-upon-dearne=gbr bom-jardim-de-goias=bra
        bom-jardim-de-minas=bra bom-jesus=bra bom-jesus-da-serra=bra bom-jesus-das-selvas=bra
        bom-jesus-de-goias=bra bom-jesus-do-amparo=bra bom-jesus-do-araguaia=bra bom-jesus-do-galho=bra
        bom-jesus-do-norte=bra bom-jesus-do-tocantins=bra bom-jesus-dos-perdoes=bra bom-lugar=bra
        bom-principio=bra bom-principio-do-piaui=bra bom-repouso=bra bom-retiro-do-sul=bra bom-sucesso=bra
        bomaderry=aus bomadi=nga bombarral=prt bombe=eth bombinhas=bra bombo=uga bomdila=ind bomet=ken bomfim=prt
        bomi=sle bomlitz=deu bommasandra-industrial-area=ind bomminayakkanpatti=ind bompas=fra bon-accueil=mus
        bon-air=usa bon-encontre=fra bon-secours=fra bonaberi=cmr bonadelle-ranchos-madera-ranchos=usa
        bonaigarh=ind bonanza=nic bonaouin=civ bonares=esp bonate-sopra=ita bonate-sotto=ita bonawon=phl
        bonbeach=aus bonbon=phl boncelles=bel bonchamp=fra bonchamp-les-laval=fra bondantila=ind bondeno=ita
        bondi=aus bondi-beach=aus bondi-junction=aus bondo=ken.cod bondo-dioula=civ bondorf=deu bondoufle=fra
        bondues=fra bone-south=phl boneh-ye-alvan=irn bonen=deu boness=gbr bonfim=bra bonfim-do-piaui=bra
        bonfinopolis=bra bonfinopolis-de-minas=bra bonga=phl bongabar=ind bongao=phl bongaree=aus bongawan=mys
        bonham=usa bonhill=gbr boninal=bra bonita=usa bonito-de-minas=bra bonito-de-santa-fe=bra bonjoia=prt
        bonndorf=deu bonne-terre=usa bonner=aus bonner-springs=usa bonneuil=fra bonneuil-sur-marne=fra
        bonneveine=fra bonneville=fra bonnevoie-sud=lux bonney-lake=usa bonnievale=zaf bonnigheim=deu bonny=nga
        bonnybridge=gbr bonnyrigg=gbr.aus bonnyrigg-heights=aus bonnyville=can bontapalli=ind bonthe=sle
        bontoc=phl bontrug=zaf bonyhad=hun bonzi=civ boo=swe booda=civ booischot=bel boom=bel boon-lay=sgp
        boondall=aus boone=usa booneville=usa boonton=usa boonville=usa booragoon=aus boortmeerbeek=bel
        booterstown=irl booth=can boothapandi=ind booue=gab bopfingen=deu boppard=deu boqueirao=bra
        boqueirao-do-leao=bra boqueirao-do-piaui=bra boquete=pan boquim=bra boquira=bra bor=ssd bor-ondor=mng
        bora=ind boradigah=aze boraj=ind boraure=ven borawar=ind borborema=bra borca=rou borcea=rou borcka=tur
        borculo=nld borda-da-mata=bra bordesholm=deu bordighera=ita bordj-zemoura=dza bordon=gbr bordusani=rou
        borek=pol boretto=ita borgaon=ind borgaro-torinese=ita borgata-lesna=ita borgata-monginevro=ita
        borgata-paradiso=ita borgentreich=deu borger=usa borgetto=ita borgfelde=deu borgholzhausen=deu
        borgloon=bel borgo=fra borgo-a-buggiano=ita borgo-maggiore=smr borgo-po=ita borgo-san-dalmazzo=ita
        borgo-san-lorenzo=ita borgo-val-di-taro=ita borgo-valsugana=ita borgo-vittoria=ita borgolai-grant-no11=ind
        borgomanero=ita borgonovo-valtidone=ita borgoricco=ita
        borgoricco-san-michele-delle-badesse-santeufemia=ita borgosatollo=ita borgosesia=ita bori=ind.nga
        boriavi=ind borigumma=ind borikhan=lao borim=ind borinskoye=rus borio=ind borisoglebskiy=rus borisovka=rus
        borivali-tarf-rahur=ind borivske=ukr boriziny=mdg borj-el-amri=tun borj-mejen-bel-abbes=tun borjomi=geo
        borkheri=ind borkum=deu borla=ind borlai-panchaitan=ind borlesti=rou bormes=fra bormes-les-mimosas=fra
        bormujos=esp borna=deu borne=nld bornem=bel bornos=esp bornu-yassu=nga borodianka=ukr borodino=rus
        borodinskiy=rus borodulikha=kaz borogontsy=rus borolong=bwa boromo=bfa boron=civ boronia=aus
        boronia-heights=aus boroon=phl borotou-koro=civ borova=ukr borovikha=rus borovlyany=blr borovoy=rus
        borovsk=rus borovskiy=rus borovskoy=kaz borpukhuri=ind borrazopolis=bra borrowash=gbr borsa=rou
        borsbeek=bel borsdorf=deu borshchiv=ukr borskoye=rus borssele=nld bortnychi=ukr borzna=ukr bosa=ita
        bosanci=rou bosanska-krupa=bih bosansko-grahovo=bih boscoreale=ita boscotrecase=ita bosel=deu
        bosfontein=zaf boshkengash=tjk boshof=zaf boshruyeh=irn bosilovo=mkd boskoop=nld boskovice=cze
        bosobolo=cod bosque-de-saloya=mex bossembele=caf bossemtele-i=caf bossley-park=aus bosso=ner bossoroca=bra
        bostan=irn bostanabad=irn bostanbuku=tur bostanli=tur boston-spa=gbr bostonia=usa botanic-ridge=aus
        botany=aus botany-downs=nzl botelhos=bra botevgrad=bgr bothell-east=usa bothell-west=usa bothfeld=deu
        bothwell=gbr boticas=prt botolan=phl botoroaga=rou botrivier=zaf botro=civ bottanuco=ita botticino=ita
        bottmingen=che botumirim=bra botuofeinuochunshuian=chn botupora=bra botuvera=bra botzingen=deu
        bou-arada=tun bou-arkoub=tun bou-chemma=tun bou-fekrane=mar bou-ficha=tun bou-hadjar=tun
        bou-hanifia-el-hamamat=dza bou-izakarn=mar bou-salem=tun bou-tlelis=dza boua=civ bouafla=civ
        bouandougou=civ bouansa=cog bouanze=mrt bouaye=fra bouc=fra bouc-bel-air=fra bouca=caf boucau=fra
        bouchemaine=fra boudai=lbn boudenib=mar boudepe=civ bouderbala=mar boudjima=dza bouffemont=fra bougado=prt
        boughton=gbr bougival=fra bouguenais=fra bougzoul=dza bouhdida=mrt bouillargues=fra bouillon=bel
        bouizazarene-ihaddadene=mar boujniba=mar boukadir=dza bouknadel=mar boukoumbe=ben boulder-city=usa
        boulder-hill=usa boulemane=mar boulevard-park=usa boulsa=bfa bouly=mrt boumagueur=dza boumahra-ahmed=dza
        boumalne-dades=mar boumerdas=dza boumia=mar bouna=civ bounafla=civ bounantinfla=civ bound-brook=usa
        boundji=cog bounkiling=sen bounta=civ bouoissue=civ bourail=ncl bourbon-lancy=fra bourbonnais=usa
        bourbourg=fra boureit=mar bourg-de-peage=fra bourg-la-reine=fra bourg-les-valence=fra
        bourg-saint-andeol=fra bourg-saint-maurice=fra bourne=gbr bourne-end=gbr bourzanga=bfa bous=deu bousse=bfa
        bousso=tcd boussu=bel boussy-saint-antoine=fra bousteila=mrt boutersem=bel boutilimitt=mrt bouza=ner
        bovalino=ita bovalino-superiore=ita bovenden=deu boves=ita bovezzo=ita bovingdon=gbr bovinghausen=deu
        bovisio=ita bovisio-masciago=ita bovolone=ita bovril=arg bow=gbr bow-bog=usa bowdon=gbr bowen=aus.arg
        bowleys-quarters=usa bowluvada=ind bowness=can bowral=aus bowthorpe=gbr box-elder=usa box-hill=aus
        box-hill-north=aus box-hill-south=aus boxberg=deu boxmeer=nld boxtel=nld boyabat=tur boyalik=tur
        boyapalli=ind boyes-hot-springs=usa boyette=usa boyle-street=can boysun=uzb boz-beshik=kgz bozdar-wada=pak
        bozdogan=tur bozkir=tur bozkurt=tur bozoum=caf bozova=tur bozyazi=tur bra=ita bracciano=ita
        bracebridge=can bracebridge-heath=gbr brachenfeld-ruthenberg=deu bracigliano=ita brackel=deu
        bracken-ridge=aus brackenheim=deu brackley=gbr bracquegnies=bel brad=rou bradbury=aus
        braddell-heights-estate=sgp braddon=aus bradford-on-avon=gbr bradley=usa bradley-gardens=usa bradu=rou
        bradwell=gbr brady=usa braemar-hill=hkg braeside=can bragadiru=rou brahasestii-de-sus=rou brahmakulam=ind
        brahmana-periya-agraharam=ind brahmanan-di-bari=ind brahmani=ind braidwood=usa braine-le-chateau=bel
        braine-le-comte=bel brainerd=usa braives=bel brak=lby brake-unterweser=deu brakel=deu.bel brambleton=usa
        bramhabarada=ind bramhall=gbr bramming=dnk bramsche=deu bran=rou branca=prt brand-erbisdorf=deu brande=dnk
        brandermill=usa brandis=deu brandizzo=ita brandon=gbr brandys-nad-labem-stara-boleslav=cze brandywine=usa
        branesti=rou branford=usa branford-center=usa braniewo=pol branik=cze brannenburg=deu branquinha=bra
        branson=usa bras-panon=reu braselton=usa brasil-novo=bra brasilandia-de-minas=bra brasileia=bra
        braslav=blr brasnorte=bra brassall=aus bratca=rou bratislava-vajnory=svk bratske=ukr brattleboro=usa
        brauna=bra braunfels=deu braunlage=deu braunlingen=deu braunsbedra=deu braunshardt=deu braunstone=gbr
        braunton=gbr brawley=usa bray-park=aus braybrook=aus brazii-de-sus=rou brazil=usa brazopolis=bra
        breakers=cym breakeyville=can breaux-bridge=usa breaza=rou breaza-de-sus=rou brebu-manastirei=rou
        brech=fra brechin=gbr brecht=bel brechten=deu breckenridge=usa breckerfeld=deu brecksville=usa breclav=cze
        brecon=gbr bredasdorp=zaf bredbury=gbr bredene=bel bredstedt=deu bredy=rus bree=bel breezy-castle=cym
        breganze=ita bregenz=aut bregnano=ita breguiagui=civ breidenbach=deu breisach-am-rhein=deu
        breitenbrunn=deu breitenfeld=deu breitenfurt-bei-wien=aut breitscheid=deu brejao=bra brejetuba=bra
        brejinho=bra brejo-de-areia=bra brejo-do-cruz=bra brejo-dos-santos=bra brejo-grande=bra
        brejo-grande-do-araguaia=bra brejoes=bra brejolandia=bra brembate=ita brembate-di-sopra=ita
        bremervorde=deu bremgarten=che brena-alta=esp brenes=esp brenham=usa brenna=pol brensbach=deu brent=usa
        brentford=gbr brentwood=can brentwood-bay=can brentwood-park=can brentwood-village=usa breo=ita brera=ita
        breslau=can bressanone=ita bresso=ita bressoux=bel bressuire=fra bret-harte=usa bretigny-sur-orge=fra
        bretowo=pol bretzfeld=deu breuillet=fra breukelen=nld brevard=usa brevik=swe brewer=usa brewerytown=usa
        brewton=usa breyten=zaf brezice=svn brezina=dza brezno=svk brezoi=rou briancon=fra briar=usa
        briar-chapel=usa briar-hill-belgravia=can briarcliff-manor=usa briare=fra briarwood=can briceni=mda
        brickfields=mys brickworks-estate=sgp bricolo=civ briddhanagar=ind bridesburg=usa bridge-city=usa
        bridge-of-allan=gbr bridgeman-downs=aus bridgeton=usa bridgetown=usa bridgeview=usa.can bridgeville=usa
        bridgewater=can bridgnorth=gbr bridgwater-forest=can bridle-path-sunnybrook-york-mills=can bridlewood=can
        bridport=gbr brie-comte-robert=fra brier=usa brierfield=gbr brierley-hill=gbr brieselang=deu briey=fra
        brig=che brigantine=usa brigg=gbr brigham-city=usa bright=usa brightlingsea=gbr brighton=aus
        brighton-east=aus brighton-le-sands=aus brightwood=usa brignais=fra brignano-gera-dadda=ita brignoles=fra
        brihi=civ brikama-ba=gmb brilon=deu brinkleys=cym brinkmann=arg brinsmead=aus brintnell=can brioude=fra
        """
}
