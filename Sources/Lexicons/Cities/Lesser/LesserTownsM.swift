/// Lesser towns, sorted, from santa-ana-tlacotenco to south-hadley.
/// An entry is a name as in ids, `=`, and the ISO 3166-1 alpha-3 codes of the countries that have such a town, the one with
/// most people first. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 5,000 people.
enum LesserTownsM {
    static let text: StaticString = """
        santa-ana-tlacotenco=mex santa-ana-xalmimilulco=mex santa-anita=mex santa-anita-huiloac=mex
        santa-barbara=gtm.phl.hnd.chl.col.mex.pri santa-barbara-de-goias=bra santa-barbara-do-leste=bra
        santa-barbara-do-para=bra santa-barbara-do-sul=bra santa-branca=bra santa-brigida=esp.bra santa-carmem=bra
        santa-catalina=phl.col santa-catalina-norte=phl santa-catalina-sur=phl santa-catarina-ayometla=mex
        santa-catarina-ayotzingo=mex santa-catarina-del-monte=mex santa-catarina-ixtahuacan=gtm
        santa-catarina-juquila=mex santa-catarina-mita=gtm santa-catarina-yecahuizotl=mex
        santa-caterina-villarmosa=ita santa-clara=ago santa-clara-de-valladares=mex santa-clara-del-cobre=mex
        santa-clara-del-mar=arg santa-clara-do-sul=bra santa-clara-la-laguna=gtm santa-coloma-de-cervello=esp
        santa-coloma-de-farners=esp santa-comba=esp santa-comba-dao=prt santa-cristina-daro=esp
        santa-croce-camerina=ita santa-croce-sullarno=ita santa-cruz=abw.cri.cpv.jam.hnd santa-cruz-amilpas=mex
        santa-cruz-atizapan=mex santa-cruz-balanya=gtm santa-cruz-cabralia=bra santa-cruz-cuauhtenco=mex
        santa-cruz-da-baixa-verde=bra santa-cruz-das-palmeiras=bra santa-cruz-de-bezana=esp
        santa-cruz-de-el-seibo=dom santa-cruz-de-la-palma=esp santa-cruz-de-las-flores=mex
        santa-cruz-de-los-taques=ven santa-cruz-de-minas=bra santa-cruz-de-monte-castelo=bra
        santa-cruz-de-mora=ven santa-cruz-de-rosales=mex santa-cruz-del-monte=mex santa-cruz-del-norte=cub
        santa-cruz-del-valle=mex santa-cruz-do-arari=bra santa-cruz-do-bispo=prt santa-cruz-do-piaui=bra
        santa-cruz-naranjo=gtm santa-cruz-verapaz=gtm santa-elena=arg.phl.blz.slv santa-elena-de-uairen=ven
        santa-ernestina=bra santa-eugenia=esp santa-eulalia=mex santa-eulalia-de-roncana=esp
        santa-fe-de-antioquia=col santa-fe-do-araguaia=bra santa-fe-springs=usa santa-filomena=bra
        santa-filomena-do-maranhao=bra santa-flavia=ita santa-gertrudes=bra santa-gertrudis=mex
        santa-helena-de-minas=bra santa-ignacia=phl santa-ines-west=phl santa-iria-da-azoia=prt
        santa-isabel=mex.pri.col santa-isabel-do-ivai=bra santa-isabel-do-rio-negro=bra santa-izabel-do-oeste=bra
        santa-juana=chl santa-juliana=bra santa-justina=phl santa-leopoldina=bra
        santa-lucia=ury.col.ecu.phl.bra.ita santa-lucia-di-piave=ita santa-lucia-milpas-altas=gtm santa-luz=bra
        santa-luzia=gnb santa-luzia-do-itanhy=bra santa-luzia-do-norte=bra santa-luzia-do-para=bra
        santa-luzia-do-parua=bra santa-luzia-doeste=bra santa-margalida=esp santa-margarida=bra
        santa-margherita-di-belice=ita santa-margherita-ligure=ita santa-maria=phl.arg.per santa-maria-a-monte=ita
        santa-maria-a-vico=ita santa-maria-ajoloapan=mex santa-maria-atzompa=mex santa-maria-chiquimula=gtm
        santa-maria-citendeje=mex santa-maria-coatepec=mex santa-maria-da-serra=bra santa-maria-das-barreiras=bra
        santa-maria-de-avioso=prt santa-maria-de-belem=prt santa-maria-de-cayon=esp santa-maria-de-itabira=bra
        santa-maria-de-jesus=gtm santa-maria-de-palautordera=esp santa-maria-degli-angeli=ita
        santa-maria-del-cami=esp santa-maria-del-oro=mex santa-maria-del-real=hnd santa-maria-del-rio=mex
        santa-maria-del-tule=mex santa-maria-di-licodia=ita santa-maria-do-cambuca=bra santa-maria-do-herval=bra
        santa-maria-do-oeste=bra santa-maria-do-para=bra santa-maria-do-suacui=bra santa-maria-huatulco=mex
        santa-maria-huexoculco=mex santa-maria-ixtiyucan=mex santa-maria-ixtulco=mex santa-maria-jajalpa=mex
        santa-maria-jalapa-del-marques=mex santa-maria-la-alta=mex santa-maria-la-carita=ita
        santa-maria-madalena=bra santa-maria-maddalena=ita santa-maria-magdalena=mex
        santa-maria-magdalena-cahuacan=mex santa-maria-magdalena-ocotitlan=mex santa-maria-maior=prt
        santa-maria-nativitas=mex santa-maria-rayon=mex santa-maria-totoltepec=mex santa-maria-xadani=mex
        santa-maria-xonacatepec=mex santa-maria-zacatepec=mex santa-maria-zolotepec=mex santa-mariana=bra
        santa-marinella=ita santa-marta-de-ortigueira=esp santa-marta-de-tormes=esp santa-monica=phl.bra
        santa-perpetua-de-mogoda=esp santa-ponsa=esp santa-quiteria-do-maranhao=bra santa-rita=ita.hnd.pry
        santa-rita-aplaya=phl santa-rita-de-caldas=bra santa-rita-de-cassia=bra santa-rita-de-minas=bra
        santa-rita-do-araguaia=bra santa-rita-do-itueto=bra santa-rita-do-passa-quatro=bra
        santa-rita-tlahuapan=mex santa-rita-village=gum santa-rosa=col.per santa-rosa-de-aguan=hnd
        santa-rosa-de-calamuchita=arg santa-rosa-de-calchines=arg santa-rosa-de-copan=hnd
        santa-rosa-de-lima=slv.gtm santa-rosa-de-rio-primero=arg santa-rosa-de-sacco=per
        santa-rosa-de-viterbo=bra.col santa-rosa-del-sara=bol santa-rosa-del-sur=col santa-rosa-do-sul=bra
        santa-rosa-jauregui=mex santa-rosa-treinta=mex santa-rosalia=mex santa-sylvina=arg
        santa-teresa-di-riva=ita santa-teresita=arg santa-tereza-do-oeste=bra santa-terezinha=bra
        santa-terezinha-de-itaipu=bra santa-ursula=esp santa-uxia-de-ribeira=esp santa-venera=mlt
        santa-venerina=ita santa-vitoria=bra santaella=esp santafe=esp santagata-bolognese=ita
        santagata-degoti=ita santagata-di-militello=ita santagata-li-battiati=ita santagnello=ita
        santambrogio-di-valpolicella=ita santana=rou.prt santana-da-boa-vista=bra santana-da-vargem=bra
        santana-de-mangueira=bra santana-de-pirapama=bra santana-do-cariri=bra santana-do-itarare=bra
        santana-do-manhuacu=bra santana-do-maranhao=bra santana-do-matos=bra santana-do-mundau=bra
        santana-do-riacho=bra santana-do-sao-francisco=bra santana-dos-garrotes=bra santanastasia=ita
        santander-jimenez=mex santangelo-di-piove-di-sacco=ita santangelo-lodigiano=ita santanopolis=bra
        santantioco=ita santantonio=ita santantonio-abate=ita santanyi=esp santaquin=usa santarcangelo=ita
        santarem=prt santarem-novo=bra santarpino=ita santegidio-alla-vibrata=ita santegidio-del-monte-albino=ita
        santelpidio-a-mare=ita santena=ita santeramo-in-colle=ita santes=fra santhia=ita santiago-acatlan=mex
        santiago-acutzilapan=mex santiago-alseseca=mex santiago-cuautlalpan=mex santiago-de-cao=per
        santiago-de-chuco=per santiago-de-cuenda=mex santiago-de-la-pena=mex santiago-de-la-ribera=esp
        santiago-de-maria=slv santiago-de-tolu=col santiago-del-teide=esp santiago-do-cacem=prt
        santiago-ixcuintla=mex santiago-jamiltepec=mex santiago-juxtlahuaca=mex santiago-momoxpan=mex
        santiago-nonualco=slv santiago-papasquiaro=mex santiago-sacatepequez=gtm santiago-suchilquitongo=mex
        santiago-tangamandapio=mex santiago-tianguistenco-de-galeana=mex santiago-tilapa=mex
        santiago-tlacotepec=mex santiago-tulantepec=mex santiago-tuxtla=mex santiago-yancuitlalpan=mex
        santiaguito-tlalcilalcalli=mex santilario-denza=ita santiponce=esp santirbazar=ind
        santo-amaro-da-imperatriz=bra santo-amaro-das-brotas=bra santo-anastacio=bra santo-antonio=prt.bra
        santo-antonio-da-alegria=bra santo-antonio-da-charneca=prt santo-antonio-das-missoes=bra
        santo-antonio-de-goias=bra santo-antonio-de-lisboa=bra santo-antonio-de-posse=bra
        santo-antonio-do-amparo=bra santo-antonio-do-aracangua=bra santo-antonio-do-jacinto=bra
        santo-antonio-do-jardim=bra santo-antonio-do-leverger=bra santo-antonio-do-monte=bra
        santo-antonio-do-pinhal=bra santo-antonio-do-retiro=bra santo-antonio-do-sudoeste=bra
        santo-antonio-do-taua=bra santo-antonio-dos-lopes=bra santo-augusto=bra santo-cristo=bra.phl
        santo-domingo-de-guzman=mex santo-domingo-de-la-calzada=esp santo-domingo-petapa=mex
        santo-domingo-suchitepequez=gtm santo-domingo-xenacoj=gtm santo-domingo-zanatepec=mex santo-inacio=bra
        santo-nino=phl santo-pipo=arg santo-rosario=phl santo-stefano-di-magra=ita santo-tirso=prt
        santo-tomas=col.nic.slv santo-tomas-chiconautla=mex santo-tomas-la-union=gtm santokhgarh=ind santomera=esp
        santona=esp santorso=ita santos-reyes-nopala=mex santpur=ind santrampur=ind sants-badal=esp santuario=col
        sanur=idn sanuru=ind sanvordem=ind sanwei=chn sanwer=ind sanxenxo=esp sanxi=chn sanxing=chn sanyang=gmb
        sanyi=chn sanyu=chn sanyuan=chn sanza-pombo=ago sanzhi=twn sao-bartolomeu-de-messines=prt
        sao-benedito-do-rio-preto=bra sao-benedito-do-sul=bra sao-bento-do-sapucai=bra sao-bento-do-tocantins=bra
        sao-bernardo=bra sao-bras=bra sao-bras-de-alportel=prt sao-caetano-de-odivelas=bra sao-carlos-do-ivai=bra
        sao-conrado=bra sao-cristovao-do-sul=bra sao-domingos=gnb sao-domingos-das-dores=bra
        sao-domingos-do-araguaia=bra sao-domingos-do-azeitao=bra sao-domingos-do-norte=bra
        sao-domingos-do-prata=bra sao-felipe=bra sao-felipe-doeste=bra sao-felix=bra sao-felix-da-marinha=prt
        sao-felix-do-araguaia=bra sao-felix-do-coribe=bra sao-filipe=cpv sao-filipe-praia=cpv
        sao-francisco-de-assis=bra sao-francisco-de-assis-do-piaui=bra sao-francisco-de-goias=bra
        sao-francisco-de-paula=bra sao-francisco-de-sales=bra sao-francisco-do-brejao=bra
        sao-francisco-do-guapore=bra sao-francisco-do-maranhao=bra sao-francisco-do-para=bra
        sao-francisco-do-piaui=bra sao-gabriel-do-oeste=bra sao-geraldo=bra sao-geraldo-do-araguaia=bra
        sao-goncalo=prt sao-goncalo-do-abaete=bra sao-goncalo-do-para=bra sao-goncalo-do-rio-abaixo=bra
        sao-goncalo-do-sapucai=bra sao-jeronimo=bra sao-jeronimo-da-serra=bra sao-joao=bra.prt
        sao-joao-batista-do-gloria=bra sao-joao-da-baliza=bra sao-joao-da-fronteira=bra sao-joao-da-madeira=prt
        sao-joao-da-pesqueira=prt sao-joao-da-ponte=bra sao-joao-da-serra=bra sao-joao-da-talha=prt
        sao-joao-dalianca=bra sao-joao-das-lampas=prt sao-joao-de-pirabas=bra sao-joao-de-ver=prt
        sao-joao-do-araguaia=bra sao-joao-do-arraial=bra sao-joao-do-caiua=bra sao-joao-do-caru=bra
        sao-joao-do-ivai=bra sao-joao-do-jaguaribe=bra sao-joao-do-manhuacu=bra sao-joao-do-manteninha=bra
        sao-joao-do-oeste=bra sao-joao-do-oriente=bra sao-joao-do-paraiso=bra sao-joao-do-piaui=bra
        sao-joao-do-rio-do-peixe=bra sao-joao-do-sabugi=bra sao-joao-do-soter=bra sao-joao-do-sul=bra
        sao-joao-do-triunfo=bra sao-joao-dos-inhamuns=bra sao-joao-dos-patos=bra sao-joao-evangelista=bra
        sao-joao-nepomuceno=bra sao-joaquim=bra sao-joaquim-do-monte=bra sao-jorge-de-arroios=prt
        sao-jorge-do-ivai=bra sao-jorge-do-patrocinio=bra sao-jorge-doeste=bra sao-jose-da-barra=bra
        sao-jose-da-bela-vista=bra sao-jose-da-boa-vista=bra sao-jose-da-coroa-grande=bra
        sao-jose-da-lagoa-tapada=bra sao-jose-da-laje=bra sao-jose-da-lapa=bra sao-jose-da-vitoria=bra
        sao-jose-de-areal=ind sao-jose-de-caiana=bra sao-jose-de-piranhas=bra sao-jose-de-uba=bra
        sao-jose-do-calcado=bra sao-jose-do-campestre=bra sao-jose-do-cedro=bra sao-jose-do-cerrito=bra
        sao-jose-do-goiabal=bra sao-jose-do-jacuipe=bra sao-jose-do-jacuri=bra sao-jose-do-norte=bra
        sao-jose-do-ouro=bra sao-jose-do-piaui=bra sao-jose-do-rio-claro=bra sao-jose-do-vale-do-rio-preto=bra
        sao-jose-do-xingu=bra sao-jose-dos-basilios=bra sao-jose-dos-quatro-marcos=bra sao-jose-dos-ramos=bra
        sao-juliao=bra sao-lourenco-da-serra=bra sao-lourenco-do-oeste=bra sao-ludgero=bra sao-luis-do-curu=bra
        sao-luis-do-paraitinga=bra sao-luis-gonzaga-do-maranhao=bra sao-luiz=bra sao-mamede=bra.prt
        sao-mamede-de-infesta=prt sao-marcos=bra sao-martinho=prt.bra sao-martinho-do-bispo=prt
        sao-miguel-das-matas=bra sao-miguel-das-missoes=bra sao-miguel-de-taipu=bra sao-miguel-do-anta=bra
        sao-miguel-do-araguaia=bra sao-miguel-do-couto=prt sao-miguel-do-gostoso=bra sao-miguel-do-guapore=bra
        sao-miguel-do-iguacu=bra sao-miguel-do-tapuio=bra sao-miguel-do-tocantins=bra sao-miguel-dos-milagres=bra
        sao-nicolau=bra sao-paulo-das-missoes=bra sao-paulo-de-frades=prt sao-paulo-do-potengi=bra
        sao-pedro-da-agua-branca=bra sao-pedro-da-cova=prt sao-pedro-de-alcantara=bra sao-pedro-do-iguacu=bra
        sao-pedro-do-ivai=bra sao-pedro-do-piaui=bra sao-pedro-do-suacui=bra sao-pedro-do-sul=bra.prt
        sao-pedro-do-turvo=bra sao-pedro-dos-crentes=bra sao-pedro-dos-ferros=bra sao-raimundo-das-mangabeiras=bra
        sao-raimundo-do-doca-bezerra=bra sao-romao=bra.prt sao-roque=prt sao-roque-de-minas=bra
        sao-sebastiao-da-amoreira=bra sao-sebastiao-da-bela-vista=bra sao-sebastiao-da-boa-vista=bra
        sao-sebastiao-da-grama=bra sao-sebastiao-da-pedreira=prt sao-sebastiao-de-lagoa-de-roca=bra
        sao-sebastiao-do-alto=bra sao-sebastiao-do-cai=bra sao-sebastiao-do-maranhao=bra
        sao-sebastiao-do-oeste=bra sao-sebastiao-do-uatuma=bra sao-sepe=bra sao-simao=bra sao-thome-das-letras=bra
        sao-tiago=bra sao-tiago-de-custoias=prt sao-tomas-de-aquino=bra sao-tome=bra sao-vicente-de-minas=bra
        sao-vicente-do-serido=bra sao-vicente-do-sul=bra sao-vicente-ferrer=bra saori=ind saoula=dza sapanca=tur
        sapang=phl saparmurat-turkmenbashy=tkm sapatgram=ind sape=idn sapeacu=bra saperna-slobidka=ukr saph=civ
        saphane=tur sapli=civ sapopema=bra saposoa=per sapotra=ind sapouy=bfa sappemeer=nld sapperton=can
        sappington=usa sapri=ita sapu-padidu=phl sapucai-mirim=bra sapucaia=bra sapulpa=usa sar-bu-taung=mmr
        sarab-e-taveh=irn sarabia=mex sarableh=irn saraeyn=irn sarafand=lbn saragaon=ind sarai-akil=ind
        sarai-ekdil=ind sarai-khas=ind sarai-mir=ind sarai-naurang=pak sarai-sidhu=pak saraikela=ind saraipali=ind
        saraiya=ind saraj=mkd sarakagui=civ saraktash=rus saraland=usa saram=ind saran=fra saranac-lake=usa
        saranap=usa sarande=alb sarandi-del-yi=ury sarandi-grande=ury saranga=ind sarangani=phl sarangarh=ind
        sarangpore=ind sarapaka=ind sarapui=bra sarasota-springs=usa sarat-abidah=sau saratoga-springs=usa
        saratok=mys saratovskaya=rus sarauli=ind saravli=ind sarayan=irn sarayi=rus saraykent=tur saraykoy=tur
        sarayonu=tur sarbhog=ind sarbisheh=irn sarbogard=hun sardao=prt sardaran=irn sardarapat=arm sardarpur=ind
        sardinata=col sardis=can sardoa=bra sardrud=irn sardulgarh=ind sarenal=esp sarezzo=ita sargans=che
        sargaon=ind sargatskoye=rus sargur=ind sarhala=civ saria=ind saricam=tur sarichioi=rou sarigam-ina=ind
        sarigerme=tur sarigol=tur sarihamzali=tur sarikamis=tur sarikhosor=tjk sarila=ind sarimpur=ind sarina=aus
        sarioglan=tur sariveliler=tur sariyahsi=tur sarjamda=ind sarjapur=ind sarkad=hun sarkar-periyapalaiyam=ind
        sarkhonkalateh=irn sarkisla=tur sarlat=fra sarlat-la-caneda=fra sarmakovo=rus sarmanovo=rus sarmasag=rou
        sarmasu=rou sarmeola=ita sarmi=idn sarmiento=arg sarna=ind sarnen=che sarnico=ita sarno=ita sarny=ukr
        saron=zaf sarospatak=hun sarpang=btn sarpara=ind sarrat=phl sarrebourg=fra sarreguemines=fra sarria=esp
        sarrians=fra sarriguren=esp sars=rus sarstedt=deu sartana=ukr sartell=usa sarthebari=ind sartichala=geo
        sarubetsu=jpn sarugamori=jpn saruhanli=tur saruhashi=jpn saruk=irn sarukhan=arm sarupathar=ind
        sarupathar-bengali=ind sarushi=jpn sarvabad=irn sarvar=hun sarvestan=irn sarwar=ind saryaghash=kaz
        sarykemer=kaz saryozek=kaz sarzana=ita sarzeau=fra sasaima=col sasazuka=jpn sasbach=deu sasciori=rou
        sascut=rou sasel=deu sashalom=hun sashiki=jpn sashiogi=jpn sasmuan=phl sasni=ind sason=tur sasovo=rus
        sassenage=fra sassenberg=deu sassenburg=deu sassenheim=nld sassier=hti sassnitz=deu sasso-marconi=ita
        sastamala=fin sastobe=kaz sastre=arg satai=ind satalkheri=ind satan=prk satellite-beach=usa sater=ind
        satgawan=ind satghara=ind sathamba=ind sathankulam=ind satiawala=ind satikran=civ satipo=per
        satiro-dias=bra satlapur=ind sato=jpn satohata=jpn satoraljaujhely=hun satosho=jpn satrampadu=ind
        satraud-kalan=ind satraud-khurd=ind satrikh=ind satrod-khas=ind satsuma=usa satteldorf=deu
        sattiyavijayanagaram=ind satuba=bra satubinha=bra satuek=tha satulung=rou satwas=ind satyamangala=ind
        saubara=bra sauce=ury sauchie=gbr saucillo=mex saudade-do-iguacu=bra saudades=bra saude=bra saue=est
        sauerlach=deu saugus=usa saujana=sgp saujon=fra sauk-rapids=usa sauk-village=usa sault-ste-marie=usa
        saulx-les-chartreux=fra saumlaki=idn saunalahti=fin sauri=nga saurikh=ind sausalito=usa sausar=ind
        sausheim=fra sausset=fra sausset-les-pins=fra sautron=fra sauveniere=bel sauzal=esp sava=ita savaneta=abw
        savanna-la-mar=jam savannah=cym savannah-acres=cym savantvadi=ind savastepe=tur savda=ind savenay=fra
        saveni=rou saverne=fra savgadh=ind saviano=ita saviese=che savigliano=ita savignano-sul-rubicone=ita
        savigny-le-temple=fra savin-hill=usa savinesti=rou savino=rus savinskiy=rus savja=swe savli=ind savoy=usa
        savran=ukr savsat=tur savsjo=swe savulca=tur savur=tur savusavu=fji savyntsi=ukr saw-bwar-gyi-kone=mmr
        sawa=ind sawa-sawa=ken sawang-daen-din=tha sawang-wirawong=tha sawankhalok=tha sawar=ind
        sawbridgeworth=gbr sawla=gha sawmills=usa sawston=gbr sawtry=gbr sawyerpuram=ind sax=esp say=ner
        sayadpur=ind sayalgudi=ind sayan=ind.per sayat=tkm sayaxche=gtm saykro=civ sayla=ind saylac=som
        saynshand=mng sayo=jpn sayre=usa sayula=mex sayula-de-aleman=mex sayville=usa sbeitla=tun sbiba=tun
        sbikha=tun scaer=fra scaggsville=usa scalby=gbr scalea=ita scampia=ita scandiano=ita scanzorosciate=ita
        scappoose=usa scarborough=aus.tto scarborough-village=can scarperia=ita scarsdale=usa sceaux=fra
        scenic-acres=can schaafheim=deu schaan=lie schaftlarn=deu schagen=nld schaijk=nld schalksmuhle=deu
        schallstadt=deu scharbeutz=deu scharding=aut scharn=nld scharnhorst=deu scharnhorst-ost=deu scheessel=deu
        scheia=rou schelklingen=deu schelle=bel schellerten=deu schengen=lux schepdaal=bel schererville=usa
        schermbeck=deu scherpenheuvel=bel scherpenzeel=nld schesslitz=deu scheveningen=nld schiebroek=nld
        schieder-schwalenberg=deu schierling=deu schierstein=deu schiffdorf=deu schifferstadt=deu schifflange=lux
        schiffweiler=deu schijndel=nld schilde=bel schilksee=deu schiller-park=usa schipkau=deu schkeuditz=deu
        schladen=deu schlangen=deu schlangenbad=deu schleiden=deu schleiz=deu schleswig=deu schleusingen=deu
        schliengen=deu schlieren=che schliersee=deu schlitz=deu schluchtern=deu schlusselfeld=deu schlusser=usa
        schmalkalden=deu schmallenberg=deu schmargendorf=deu schmelz=deu schmitten=deu schmolln=deu
        schnaittach=deu schneeberg=deu schneverdingen=deu schoemansdal=zaf schoffengrund=deu
        schofield-barracks=usa schofield-wheeler=usa schollnach=deu schomberg=deu schonaich=deu
        schonau-am-konigssee=deu schonefeld=deu schoneiche=deu schonenberg-kubelberg=deu schongau=deu
        schonheide=deu schoningen=deu schonkirchen=deu schonungen=deu schoonhoven=nld schopfheim=deu
        schoppenstedt=deu schoppingen=deu schortens=deu schotten=deu schramberg=deu schriek=bel schriesheim=deu
        schriever=usa schrobenhausen=deu schroeder=bra schrozberg=deu schubelbach=che schulzendorf=deu schuren=deu
        schutterwald=deu schuttorf=deu schuyler=usa schuylkill-haven=usa schwaan=deu schwabmunchen=deu schwaig=deu
        schwaigern=deu schwaikheim=deu schwalbach=deu schwalbach-am-taunus=deu schwalmstadt=deu schwalmtal=deu
        schwanau=deu schwandorf-in-bayern=deu schwanewede=deu schwarmstedt=deu schwarzenbach-an-der-saale=deu
        schwarzenbek=deu schwarzenberg=deu schwarzenbruck=deu schwarzenfeld=deu schwarzheide=deu schwaz=aut
        schwechat=aut schweich=deu schwendi=deu schwetzingen=deu schwieberdingen=deu schwyz=che scicli=ita
        scierie=civ scinawa=pol scionzier=fra scituate=usa scobinti=rou scone=aus.gbr scordia=ita scoresby=aus
        scornicesti=rou scorrano=ita scorteni=rou scorze=ita scotch-plains=usa scotchtown=usa scotia=usa scott=usa
        scott-lake=usa scottburgh=zaf scottdale=usa scotts-valley=usa scottsbluff=usa scottsboro=usa
        scottsburg=usa sdach-kong-khang-cheung=khm sderot=isr se=ben.bra sea-cliff=usa seabrook=usa seafair=can
        seaford=gbr.aus.usa seaford-rise=aus seaforth=aus seagoville=usa seaham=gbr seal-beach=usa sealy=usa
        seano=ita seara=bra searcy=usa seatac=usa seaton=aus.gbr seaton-delaval=gbr sebastian=usa
        sebastiao-laranjeiras=bra sebastopol=aus.usa.mus sebauh=mys sebayeng=zaf sebba=bfa seberi=bra sebes=rou
        sebezh=rus sebis=rou sebnitz=deu sebring=usa sebt-bni-garfett=mar sebt-gzoula=mar sebuyau=mys secaucus=usa
        sechelt=can sechenovo=rus sechi=civ sechtem=deu sechura=per seclin=fra second-street=can secovce=svk
        secret-harbour=aus secunda=zaf secusigiu=rou sedaikavundanur=ind sedalia=usa sedan=fra sedavi=esp
        seddon=aus seddouk=dza sedeh-lanjan=irn sedgefield=zaf sedico=ita sedlcany=cze sedona=usa sedriano=ita
        sedro-woolley=usa sedziszow=pol sedziszow-malopolski=pol seefeld=deu seeheim-jugenheim=deu seekonk=usa
        seelbach=deu seelow=deu seen-kreis-3=che seer-hamdan=ind seesen=deu seethanagaram=ind sefaatli=tur
        seferihisar=tur seffner=usa sefhare=bwa sefid-dasht=irn sefidar=irn sefidshahr=irn sefikeng=lso
        sefophe=bwa sefton=aus sefwi=gha segarcea=rou segbana=ben segbwema=sle segeltorp=swe segev-shalom=isr
        segezikule=chn segni=ita segorbe=esp segrate=ita segre=fra segredo=bra seguie=civ seguin=usa
        segunda-jerusalen-azunguillo=per segundo-ensanche=esp sehnde=deu sehnsa=pak seia=prt seiada=tun
        seichamps=fra seiersberg=aut seikgyi=mmr seilles=bel seini=rou seiro=jpn seisui=jpn seitifla=civ
        sejenane=tun sejny=pol seka=tha sekicho-furumaya=jpn sekigahara=jpn sekimachi-higashi=jpn
        sekimachi-minami=jpn sekinchan=mys sekong=lao sekovici=bih selah=usa selamba=ind selangau=mys
        selargius=ita selattanpatti=ind selb=deu selbach=bra selby=gbr selcetta=ita selcuk=tur selden=usa
        selendi=tur selenginsk=rus selenice=alb selestat=fra selfoss=isl selho=prt selieguhe=civ seligenstadt=deu
        selimpasa=tur selinsgrove=usa selizharovo=rus selkirk=can.gbr sellersburg=usa selm=deu selma=usa
        seloncourt=fra selouane=mar selouma=gin selsey=gbr selters=deu seltso=rus selty=rus selvazzano-dentro=ita
        selviria=bra selwerd=nld selyatino=rus selydove=ukr seman=civ semarwara=ind sematan=mys
        sembawang-hills-estate=sgp sembe=cog sembedu=ind sembianallur=ind semboku=jpn semdinli=tur seme=sen
        semelhe=prt semender=rus semenivka=ukr semenov=rus semenovka=rus semi=ben semibratovo=rus semien=civ
        semikarakorsk=rus semikler=tur semiluki=rus semily=cze seminole=usa seminyih=mys semirara=phl semirom=irn
        semmipalaiyam=ind semonkong=lso semur=fra semur-en-auxois=fra sen-monorom=khm sena-nikhom=tha
        senador-alexandre-costa=bra senador-amaral=bra senador-eloi-de-souza=bra senador-firmino=bra
        senador-guiomard=bra senador-jose-porfirio=bra senador-la-rocque=bra senador-pompeu=bra senador-sa=bra
        senago=ita senahu=gtm senaki=geo senanga=zmb senapparetti=ind senas=fra senatobia=usa send=gbr sendafa=eth
        sendagaya=jpn sendagi=jpn sendamangalam=ind sendarappatti=ind senden=deu sendenhorst=deu sene=fra
        senec=svk seneca=usa seneca-falls=usa seneffe=bel senftenberg=deu senges=bra senggigi=idn sengiley=rus
        sengmai=ind senhora-da-hora=prt senhora-de-oliveira=bra senhora-do-porto=prt senhora-dos-remedios=bra
        senica=svk senillosa=arg senirkent=tur senise=ita senja=sgp senjan=irn senju=jpn senkoy=tur senkvice=svk
        senlis=fra sennett-estate=sgp senno=blr sennori=ita sennoy=rus senoba=tur senov=cze sens=fra sensenti=hnd
        sensuntepeque=slv senta=srb sentilj-v-slov-goricah=svn sentinela-do-sul=bra sentmenat=esp senur=ind
        senwamokgope=zaf senzoku=jpn seondha=ind seonghwan=kor seoni-chhapara=ind seorinarayan=ind seota=ind
        sepenedyokaha=civ sepolno=pol sepolno-krajenskie=pol seppa=ind sept-iles=can septemes=fra
        septemes-les-vallons=fra septemvri=bgr sepuka=tza seputeh=mys sequeira=prt sequim=usa serafimovich=rus
        serafimovskiy=rus serafina-correa=bra serasa=brn serchhip=ind serdang=mys serebryanyye-prudy=rus sered=svk
        serednie-vodiane=ukr seredyna-buda=ukr seremban-3=mys sergach=rus sergeyevka=kaz.rus sergokala=rus
        serhetabat=tkm serhiyivka=ukr seri-iskandar=mys seriate=ita sericita=bra serigbangan=civ serignan=fra
        serihio=civ seringueiras=bra serinhisar=tur serino=ita serinyol=tur seririt=idn sernancelhe=prt
        sernovodsk=rus sernur=rus serpa=prt serra-azul=bra serra-branca=bra serra-caiada=bra
        serra-de-sao-bento=bra serra-do-mel=bra serra-do-salitre=bra serra-dos-aimores=bra serra-dourada=bra
        serra-negra=bra serra-negra-do-norte=bra serra-preta=bra serra-redonda=bra serra-ricco=ita
        serra-san-bruno=ita serradifalco=ita serramanna=ita serrania=bra serrano-do-maranhao=bra serranopolis=bra
        serranopolis-do-iguacu=bra serravalle=smr serravalle-scrivia=ita serrita=bra serro=bra serrolandia=bra
        sersheim=deu serta=prt sertaneja=bra sertanopolis=bra sertao=bra sertao-santana=bra serui=idn serula=ind
        seryshevo=rus serzedo=prt sese=bwa sesena=esp seshcha=rus sesheke=zmb sessa-aurunca=ita sestao=esp
        sesto-calende=ita sestri-levante=ita sestu=ita setakamachi-takayanagi=jpn setamai=jpn setana=jpn
        setauket-east-setauket=usa sete-barras=bra sete-quedas=bra sete-rios=prt sethiyathope=ind
        setor-de-industria-e-abastecimiento=bra setsan=mmr setteville=ita setti-fatma=mar settimo-milanese=ita
        settimo-san-pietro=ita settithangal=ind settiyarpatti=ind settur=ind setubinha=bra setun=rus
        seubersdorf=deu sevan=arm seven-corners=usa seven-hills=aus.usa seven-oaks=usa seven-sisters=gbr
        sevenoaks=gbr sevenum=nld severiano-melo=bra severinia=bra severnoye=rus severo-vostotchnyi-bank=aze
        severo-yeniseyskiy=rus severo-zadonsk=rus severobaykalsk=rus severskaya=rus seveso=ita sevierville=usa
        sevilimedu=ind sevilla-la-nueva=esp seville-grove=aus sevlievo=bgr sevres=fra sevsk=rus sevugampatti=ind
        sevur=ind sewai=ind seward=usa seyah-cheshmeh=irn seybaplaya=mex seydi=tkm seye=mex seymour=usa.aus
        seynod=fra seysses=fra seyssinet=fra seyssinet-pariset=fra seyssins=fra seyyedan=irn sezana=svn
        sezanne=fra sezimovo-usti=cze sezze=ita sferracavallo=ita sfizef=dza sha-tau-kok=hkg shaab=isr shaba=chn
        shabankareh=irn shabestar=irn shabiyyat-al-hiyar=are shabo=ukr shadbad-e-mashayekh=irn shadipur-julana=ind
        shadow-hills=usa shadwell=gbr shady-hills=usa shady-hollow=usa shady-side=usa shaffa=nga shaft=irn
        shafter=usa shaftesbury=gbr shagonar=rus shahapur=ind shahba=syr shahbaz=irn shahbazpur-town=bgd
        shahdad=irn shahe-jiangong=chn shahe-residential=chn shahedshahr=irn shahganj=ind shahgarh=ind shahhat=lby
        shahi=ind shahjahanpur=ind shahkot=ind shahpur=pak shahpur-chakar=pak shahpurabad=irn shahr-e-emam=irn
        shahr-e-pir=irn shahr-sultan=pak shahrak=afg shahrak-e-alain=irn shahrak-e-emam-hasan=irn
        shahrak-e-goldasteh=irn shahrak-e-jafariyeh=irn shahrak-e-madani=irn shahrak-e-mohandesi-ye-zerai=irn
        shahrak-e-pabedana=irn shahrak-e-qamsar=irn shahrak-e-qods=irn shahrak-e-salman-farsi=irn
        shahrak-e-taleqani=irn shahrinav=tjk shahriston=tjk shahritus=tjk shailer-park=aus shajiang=chn shajin=chn
        shajing-residential-district=chn shakaskraal=zaf shakawe=bwa shaker-heights=usa shakhan=kaz
        shakhbout-city=are shakhovskaya=rus shakhtarske=ukr shakhtersk=rus shakhunya=rus shaktinagar=ind shal=irn
        shalamzar=irn shalash=irn shalateen=egy shalatin=egy shalazhi=rus shali=rus shaliuhe=chn shalkar=kaz
        shalman=irn shalqar=kaz shalushka=rus shalya=rus sham-tseng=hkg shama-junction=gha shamgarh=ind
        shamilkala=rus shamkhal=rus shamkhal-termen=rus shamokin=usa shamsabad=irn shamshi=ind shamva=zwe
        shan-chaung=mmr shandan=chn shanga=nga shangan=chn shangchong=chn shangde=chn shanghe=chn shanghuang=chn
        shangi=rwa shangping=chn shangus=ind shangxing=chn shangzi=chn shani=nga shankar=ind shankargarh=ind
        shankill=irl shanklin=gbr shankrampet=ind shanling=chn shanmen=chn shannon=irl.can shanor-northvue=usa
        shanto=eth shantobe=kaz shanwa=tza shanwangping=chn shanyang=chn shaoyu=chn shaoyun=chn shapur-jan=irn
        shaqqa=syr shar=kaz sharafat=irn sharan=rus sharanga=rus shardara=kaz sharhorod=ukr sharifabad=irn
        sharingol=mng sharkan=rus sharkovshchina=blr sharlyk=rus sharon=usa sharon-hill=usa sharonville=usa
        sharur-city=aze sharya=rus shashe-mooke=bwa shasta-lake=usa shatale=zaf shathah=syr shatian=chn shatki=rus
        shatlyk=tkm shatou-residential=chn shatrovo=rus shatsk=rus.ukr shau-kei-wan=hkg shaughnessy=can shaw=usa
        shaw-heights=usa shawan=chn shawano=usa shawmont=usa shawnessy=can shayan=kaz shaydon=tjk
        shaykh-miskin=syr shayu=chn shazand=irn shazi=chn shazui=chn shchaslyve=ukr shchastya=ukr shchemylivka=ukr
        shcherbinka=rus shchigry=rus shcholkine=ukr shchuchye=rus shchuchyn=blr shchyrets=ukr sheboygan-falls=usa
        shediac=can sheerness=gbr sheffield-lake=usa shefford=gbr shehera=ind sheidow-park=aus shek-kip-mei=hkg
        shek-kip-mei-estate=hkg shek-o=hkg shek-pai-wan-estate=hkg shek-wai-kok=hkg shekhpura=ind shekou=chn
        shekou-residential=chn sheksna=rus shelar=ind shelbourne=can shelburne=can shelbyville=usa sheldon=usa
        shelek=kaz shelkovskaya=rus shell-cove=aus shelley=gbr shellmont=can shelui=tza shemonaikha=kaz
        shemordan=rus shemysheyka=rus shenandoah=usa shencang=chn shendabad=irn shendi=eth shendurjana=ind
        shenfield=gbr shengjin=alb shengli=chn shenkottai=ind shenkursk=rus sheno=eth shentala=rus shentong=chn
        shenzhenwan=chn sheoganj=ind sheohar=ind shepherdsville=usa shepley=gbr shepperton=gbr shepshed=gbr
        shepton-mallet=gbr sheragada=ind sherbakul=rus sherborne=gbr sherburn-in-elmet=gbr sheregesh=rus
        sheremetyevskiy=rus shergarh=ind sheridan=usa sheringham=gbr sherlovaya-gora=rus sherpura=ind
        sherrelwood=usa sherwood=can sherwood-manor=usa sherwood-mccarthy=can shetpe=kaz sheung-shui=hkg
        shevchenka=ukr shevchenkove=ukr shevington=gbr shi-yomi=ind shian=chn shianda=ken shibam=yem shibao=chn
        shibayama=jpn shibecha=jpn shibetsu=jpn shibli-umm-al-ghanam=isr shichijo=jpn shichinohe=jpn shidi=chn
        shiding=twn shields=usa shifang=chn shifnal=gbr shigang=chn shiggaon=ind shigony=rus shigu=chn shihoro=jpn
        shihui=chn shiida=jpn shijak=alb shijia=chn shijialiang=chn shijiang=chn shijiba=chn shikama=jpn
        shikaoi=jpn shikhany=rus shildon=gbr shilian=chn shiliu=chn shilka=rus shillington=usa shiloh=usa
        shilongba=chn shilovo=rus shimanovsk=rus shimen=twn shimizu=jpn shimo-furano=jpn shimo-ichigi=jpn
        shimobuchi=jpn shimogamo=jpn shimoichi=jpn shimoigusa=jpn shimokizukuri=jpn shimomatsumoto=jpn
        shimonita=jpn shimoochiai=jpn shimoseki=jpn shimosuwa=jpn shimura=jpn shindand=afg shinichi=jpn
        shinimazato=jpn shinkafi=nga shinkoyasu=jpn shinmachi=jpn shintoku=jpn shintomi=jpn shioiri=jpn
        shiozawa=jpn shipley=gbr shippensburg=usa shiprock=usa shipston-on-stour=gbr shipunovo=rus shiqian=chn
        shiqiang=chn shira=rus shiraguppi=ind shirahama=jpn shirahamacho-usazakiminami=jpn shiranuka=jpn
        shiraoi=jpn shirati=tza shiravagilu=ind shirebrook=gbr shirgaon=ind shirhatti=ind shiriya=ind
        shirley=usa.nzl shirochanka=rus shiromoto=jpn shirud=irn.ind shirwal=ind shishgarh=ind shisui=jpn
        shitan=chn shituo=chn shivatkar=ind shively=usa shivnandanpur=ind shivpur-charcha=ind shivrajpur=ind
        shixi=chn shixia=chn shiye=chn shiyeli=kaz shiyu=chn shizhi=chn shizi=chn shizukuishi=jpn shizunai=jpn
        shizunai-furukawacho=jpn shklo=ukr shklov=blr shkotovo=rus shkurinskaya=rus shlisselburg=rus shlomi=isr
        shobu=jpn shobudahama=jpn shofirkon-shahri=uzb shoham=isr shohimardon=uzb shoji=jpn shojihigashi=jpn
        shokat-as-sufi=pse sholakkorgan=kaz sholavandan=ind sholokhovskiy=rus sholur=ind shonai=jpn shopian=ind
        shorchi=uzb shoreham-by-sea=gbr shoreview=usa shorewood=usa short-hills=usa short-pump=usa shortandy=kaz
        shortlands=gbr shoshong=bwa shotts=gbr shouqiao=chn shovot=uzb show-low=usa showa=jpn showt=irn shpola=ukr
        shrirangapattana=ind shrivardhan=ind shuangcha=chn shuangjinhui=chn shuanglongchang=chn shuanglu=chn
        shuangquan=chn shuangshan=chn shuangshi=chn shubarkuduk=kaz shubarshi=kaz shuen-wan=hkg shuganu=ind
        shui-chuen-o=hkg shuishi=chn shuitian=chn shuiyang=chn shukat-as-sufi=pse shukugo=jpn shumanay=uzb
        shumikha=rus shumilino=blr shumsk=ukr shuniah=can shupenze=alb shurash=irq shuren=chn shurugwi=zwe
        shusha=aze shushary=rus shushenskoye=rus shushice=alb shuvalovo=rus shuzenji=jpn shvartsevskiy=rus
        shwe-kokko=mmr shwe-lin-ban=mmr shwe-pyauk=mmr shwegyin=mmr shyngyrlau=kaz shyroke=ukr shyryayeve=ukr
        si-bun-rueang=tha si-chiang-mai=tha si-ma-cai=vnm si-mahosot=tha si-pa-phin=vnm si-satchanalai=tha
        siahkal=irn siakakro=civ sialgudri=ind siano=ita sianow=pol siasi=phl siat=ind siatista=grc siaton=phl
        siavonga=zmb sibalom=phl sibanicu=cub sibassor=sen sibate=col sibbo=fin sibi=mli sibirskiy=rus
        sibirtsevo=rus sibul=phl sibulan=phl sibundoy=col siburan=mys sicaya=per sickte=deu siculeni=rou
        sidcup=gbr siddapur=ind side=tur siderno=ita sideropolis=bra sidhauli=ind sidhpura=ind sidi-abdelli=dza
        sidi-ahmed=mar sidi-akkacha=dza sidi-ali-ben-hamdouche=mar sidi-allal-el-bahraoui=mar sidi-allal-tazi=mar
        sidi-alouane=tun sidi-ameur=tun sidi-amor-bou-hajela=tun sidi-amrane=dza sidi-as-sayd=lby
        sidi-ben-adda=dza sidi-bibi=mar sidi-bou-ali=tun sidi-bou-lanouar=mar sidi-bou-othmane=mar sidi-bouzid=mar
        sidi-ghazi=egy sidi-ifni=mar sidi-jaber=mar sidi-lmokhtar=mar sidi-merouane=dza sidi-okba=dza
        sidi-rahal=mar sidi-rahhal=mar sidi-senoussi=dza sidi-smaiil=mar sidi-tabet=tun sidi-yahya-zaer=mar
        sidi-zouine=mar sidirokastro=grc sidmouth=gbr sidney=usa.can sidqabad=afg sidsar=ind siebnen=che
        siegfriedviertel=deu siegsdorf=deu siem-reab=khm siemensstadt=deu siemiatycze=pol sienna-plantation=usa
        sierakow=pol sierakowice=pol sierpc=pol sierra-grande=arg sierra-madre=usa sierra-vista-southeast=usa
        sierre=che siesta-key=usa sietinfla=civ siewierz=pol sifoe=gmb sifra=eth sigaboy=phl sigatoka=fji
        sigayevo=rus sigefredo-pacheco=bra siggiewi=mlt sigli=idn sigmaringen=deu signa=ita signal-hill=can.usa
        signal-mountain=usa sigtuna=swe sigulda=lva sihasa=ind sihlea=rou siilinjarvi=fin sijsele=bel
        sijunjung=idn sikandarpur=ind sikandra=ind sikensi=civ sikeston=usa sikhong-sekmai=ind sikka=ind
        sikkarayapuram=ind siklos=hun sikonge=tza sil-li=prk silaiman=ind silao=ind silapathar=ind silappadi=ind
        silat-al-harithiyah=pse silat-az-zahr=pse silchar-part-x=ind sile=tur silea=ita sileby=gbr siler-city=usa
        silewara=ind silistra=bgr silla=esp sillamae=est silleda=esp silly=bel siloam-springs=usa silsbee=usa
        silsden=gbr siltamaki=fin siltara=ind siluko=nga silute=ltu silva-escura=prt silva-jardim=bra silvalde=prt
        silvani=ind silvania=bra.col silvanopolis=bra silveira=prt silveiras=bra silver-berry=can silver-city=usa
        silver-firs=usa silver-heights=can silver-hill=usa silver-lakes=usa silver-springs=usa.can
        silver-springs-shores=usa silverado=can silverdale=usa silverspring=can silverton=usa
        silverwood-heights=can silves=bra.prt silvi=ita silvia=col silvianopolis=bra silvis=usa silwad=pse
        silway-7=phl sim=rus sima=com simaluguri=ind simancas=esp simaria=ind simbach-am-inn=deu simbahan=phl
        simcoe=can simen=chn simenqian=chn simeonovgrad=bgr simeria=rou simga=ind simian=rou simiane-collongue=fra
        simin-shahr=irn simiti=col simitli=bgr simleu-silvaniei=rou simmerath=deu simmern=deu simoca=arg simod=phl
        simoes=bra simojovel-de-allende=mex simolandia=bra simonesia=bra simonkyla=fin simons-town=zaf simpang=mys
        simplicio-mendes=bra simpsonville=usa simrishamn=swe simsbury-center=usa simunjan=mys sin=irn
        sin-le-noble=fra sinaai=bel sinabang=idn sinaia=rou sinaloa-de-leyva=mex sinalunga=ita sinamar=phl
        sinanju=prk sinanpasa=tur sinazongwe=zmb sinchu-alagi=gmb sinchu-balla=gmb sinchu-sorry=gmb sincik=tur
        sinda=zmb sindangan=phl sindi=ind sindirgi=tur sindkhed-raja=ind sindo=prk.ken sindos=grc sindou=bfa
        sinduria=ind sinegorskiy=rus sinematiali=civ sines=prt sinfin=gbr sing-buri=tha singair=bgd
        singampunari=ind singanuram=ind singapperumalkovil=ind singapur=ind singarayakonda=ind singarbil=bgd
        singarva=ind singera=mda singerei=mda singhana=ind singhesar-asthan=ind singleton=aus singojuruh=idn
        singoli=ind singtam=ind singur=ind sini=ind sinilian-first=phl sinimbu=bra siniscola=ita sinj=hrv
        sinjil=pse sinkasse=tgo sinmak=prk sinn=deu sinnai=ita sinnamon-park=aus sinnersdorf=deu sinngu=mmr
        sinor=ind sinsang-ni=prk sint-amands=bel sint-andries=bel sint-antonius=bel sint-denijs-westrem=bel
        sint-genesius-rode=bel sint-gillis-bij-dendermonde=bel sint-gillis-waas=bel sint-job-in-t-goor=bel
        sint-katelijne-waver=bel sint-katherina-lombeek=bel sint-kruis=bel sint-kwintens-lennik=bel
        sint-laureins=bel sint-lenaarts=bel sint-lievens-houtem=bel sint-maria-lierde=bel sint-martens-latem=bel
        sint-martens-lennik=bel sint-michiel-liber=cuw sint-michiels=bel sint-oedenrode=nld sint-pancras=nld
        sint-stevens-woluwe=bel sint-willebrord=nld sintansin=kor sintiou-bamambe=sen sintok=mys sinton=usa
        sintra=prt sintra-nema=gnb sinuapa=hnd sinzheim=deu sinzig=deu sinzing=deu siofok=hun sioux-center=usa
        sioux-lookout=can siparia=tto sipilou=civ sipkovica=mkd sipocot=phl sipote=rou sipovo=bih sippy-downs=aus
        siqueira-campos=bra siquijor=phl siquirres=cri sir-muttra=ind siraha=npl sirakoro-meguetana=mli
        siralkoppa=ind siran=tur sirappalli=ind sirari=tza sirasso=civ sirathu=ind sirdaryo=uzb sire=eth siret=rou
        sirgitti=ind sirgora=ind siria=rou sirib=phl siribala-coro=mli sirintepe=tur siriraj=tha siriri=bra
        sirius=rus sirka=ind sirmaur=ind sirmione=ita sirna=rou sirnach=che siroki-brijeg=bih sironcha=ind
        sironko=uga sirpur=ind sirsaganj=ind sirsia=ind sirugamani=ind sirukalathur=ind sirukkaveripakkam=ind
        sirumugai=ind sirvan=tur sirvintos=ltu sis=irn sisa=per sisak=hrv sisakht=irn sisauli=ind
        sishilichengzi=chn sisian=arm sisimiut=grl sison=phl sisophon=khm sissach=che sisteron=fra siswa-bazar=ind
        sita-road=pak sitai=chn sitamau=ind sitampiky=mdg sitangkai=phl sitarganj=ind siteki=swz sitges=esp
        sithurajapuram=ind sitia=grc sitio-do-mato=bra sitio-do-quinto=bra sitio-novo=bra
        sitio-novo-do-tocantins=bra sitka=usa sittensen=deu siu-chik-sha=hkg siu-hei=hkg siu-sai-wan-estate=hkg
        siuliban=ind siuna=nic siuntio=fin sivagiri=ind sivagirippatti=ind sivandipuram=ind sivar=ind sivasli=tur
        siversk=ukr siverskiy=rus sivni=ind sivrice=tur sivrihisar=tur sivunipalli=ind siwah=egy siwana=ind
        siwani=ind siwei=chn siyazan=aze siyeke=chn siziano=ita sjobo=swe skadovsk=ukr skaelskor=dnk skagen=dnk
        skalica=svk skalite=svk skanderborg=dnk skanor-med-falsterbo=swe skara=swe skare=swe skarszewy=pol
        skawina=pol skegness=gbr skeldon=guy skelton=gbr skerries=irl skhira=tun skhodnya=rus skhour-rehamna=mar
        ski=nor skiatook=usa skidaway-island=usa skidel=blr skipton=gbr skive=dnk skjern=dnk skoczow=pol
        skofja-loka=svn skoghall=swe skole=ukr skopin=rus skoropuskovskiy=rus skovorodino=rus skowhegan=usa
        skuodas=ltu skuratovskiy=rus skurup=swe skutec=cze skutskar=swe skvyra=ukr skwierzyna=pol sky-lake=usa
        sky-tower=hkg skye=aus skyview-ranch=can slacks-creek=aus sladkovicovo=svk slangerup=dnk slanic=rou
        slany=cze slapanice=cze slatina=cze.hrv slaton=usa slatyne=ukr slave-lake=can slavicin=cze
        slavkov-u-brna=cze slavsk=rus slavutych=ukr slavyanka=rus slawharad=blr slawkow=pol slawno=pol
        sleaford=gbr sleepy-hollow=usa sleeuwijk=nld sleidinge=bel slidell=usa sliedrecht=nld sliema=mlt sligo=irl
        slikkerveer=nld slim-river=mys slinger=usa slivnitsa=bgr sloboda=ukr slobodka=rus slobozhanske=ukr
        slobozia=mda slobozia-bradului=rou sloneczne=pol slov-yanoserbsk=ukr slovenj-gradec=svn
        slovenska-bistrica=svn slovensky-grob=svk slubice=pol sluknov=cze slupca=pol slyudyanka=rus
        smach-mean-chey=khm smaliavicy=blr smederevska-palanka=srb smedjebacken=swe smeeni=rou smidovich=rus
        smigiel=pol smilavicy=blr smiltene=lva smirnovo=kaz smirnykh=rus smithers=can smithfield=usa.aus.zaf
        smiths-falls=can smiths-parish=bmu smiths-station=usa smithtown=usa smithville=usa smizany=svk
        smolenskaya=rus smolenskoye=rus smoline=ukr smolyaninovo=rus smorumnedre=dnk smyshlyayevka=rus snagov=rou
        snaresbrook=gbr snellville=usa snezhnogorsk=rus sniatyn=ukr snihurivka=ukr snina=svk snodland=gbr
        snohomish=usa snoqualmie=usa snovsk=ukr snowflake=usa snuol=khm snyder=usa snyderville=usa so-kwun-wat=hkg
        so-kwun-wat-tsuen=hkg so-uk=hkg so-uk-estate=hkg soalala=mdg soalkuchi=ind soanindrariny=mdg soanpeta=ind
        soata=col soave=ita soba=nga sobeslav=cze sobhodero=pak sobinka=rus sobotka=pol sobrado=bra.prt
        sobralia=bra sobrance=svk sobreda=prt sobue=jpn socastee=usa soconusco=mex socorro=col.phl
        socorro-mission-number-1-colonia=usa socuellamos=esp sodankyla=fin soddy=usa soddy-daisy=usa soderhamn=swe
        soderkoping=swe sodesucre-village=civ sodhri=pak sodra-sandby=swe soeda=jpn soeng-sang=tha soesterberg=nld
        sofifi=idn sofiivska-borschahivka=ukr sofiyivka=ukr sofiyivska-borschagivka=ukr sofo-birnin-gwari=nga
        sofrino=rus sogam=ind sogel=deu soghad=irn sogne=nor sogod=phl sogutlu=tur sohagi=ind sohagpur=ind
        soham=gbr sohana=ind sohbatpur=pak sohela=ind sohland=deu sohlde=deu soho=gbr soignies=bel soisy=fra
        soisy-sous-montmorency=fra soisy-sur-seine=fra sojas=irn sojitra=ind sok-kwu-wan=hkg sokal=ukr
        sokilnyky=ukr soko=idn.civ sokolac=bih sokolka=pol sokolov=cze sokolovo-kundryuchenskiy=rus sokolovyy=rus
        sokolow-podlaski=pol sokolskoye=rus sokone=sen sokoni=tza sokur=rus sokyryany=ukr sol=esp sol-iletsk=rus
        sol-posto=prt sola=nor solana-beach=usa solanea=bra solano=col solap=ind solarino=ita solaro=ita
        solbiate-olona=ita soldanesti=mda soldato-aleksandrovskoye=rus solde=deu solderholz=deu solec-kujawski=pol
        soledad=ven.usa soledad-de-doblado=mex soledade=bra soledade-de-minas=bra soledar=ukr solenzo=bfa
        solesino=ita soleto=ita soleuvre=lux solhan=tur solidao=bra soliera=ita soligalich=rus solim=ind solin=hrv
        solleftea=swe sollenau=aut soller=esp sollies-pont=fra solms=deu solnechniy=rus solnechnodolsk=rus
        solnechnyy=rus solofra=ita sololo=ken solon=usa solone=ukr solonopole=bra solonytsivka=ukr solothurn=che
        solotvyno=ukr solrod-strand=dnk solsona=esp solsumba=ind solt=hun soltanabad=irn soltau=deu soltepec=mex
        soltsy=rus soltvadkert=hun solvang=usa solvay=usa solvesborg=swe solway=nzl solymar=hun soma=gmb
        somain=fra somampalaiyam=ind somandepalle=ind sombreffe=bel sombrerete=mex sombrio=bra somcuta-mare=rou
        somerdale=usa someren=nld somerfield=nzl somero=fin somers=usa somers-point=usa somerset=usa.can
        somerset-east=zaf somersworth=usa somerton-park=aus somerville=aus someshvara=ind someshwar=ind
        somma-lombardo=ita sommacampagna=ita sommariva-del-bosco=ita sommatino=ita sommerda=deu somone=sen
        somotillo=nic somoto=nic somovo=rus sompeta=ind somvarpet=ind son-ferrer=esp son-ferriol=esp son-loc=vnm
        son-rapinya=esp son-roca=esp son-servera=esp sona=pan sonamukhi=ind sonamura=ind sonari=ind sonbong=prk
        soncino=ita sonderborg=dnk sondershausen=deu sondrio=ita sondu=ken sonegaon=ind song=mys songadh=ind
        songan=civ songgai=chn songgang=chn songgangdong=kor songnae-ri=prk songnong=chn songon=civ songping=chn
        songshu=chn songwa=tza soni=tza sonkach=ind sonneberg=deu sonnefeld=deu sonnenberg=deu sonobe=jpn
        sonogishukugo=jpn sonoma=usa sononzo=civ sonora=bra sonoyta=mex sonpet=ind sonsbeck=deu sonseca=esp
        sonta=srb sontheim-an-der-brenz=deu sonthofen=deu sontra=deu sonzacate=slv sook-kalan=pak sooke=can
        sooretama=bra sopela=esp sopiste=mkd soplaviento=col sopo=col sopwell=gbr soquel=usa sora=ita sorab=ind
        sorada=ind sorala=ind sorbhog=ind sorbiers=fra sorbolo=ita soresina=ita sorgues=fra sori=ken
        soriano-nel-cimino=ita sorisole=ita soritor=per sorkheh=irn sorkhrud=irn sorkhrud-e-gharbi=irn sormiou=fra
        sornainen=fin soro=dnk soroa=cub soroca=mda sorokino=rus soroksar=hun soroksar-ujtelep=hun soron=ind
        sorrento=ita.aus.hkg sorrento-valley=usa sorsk=rus sorso=ita sortavala=rus sortino=ita sortland=nor
        sorumsand=nor sosenskiy=rus sosnivka=ukr sosnogorsk=rus sosnovka=kgz sosnovo=rus sosnovo-ozerskoye=rus
        sosnovskoye=rus sosnytsia=ukr sosua=dom sosva=rus soteapan=mex sotkamo=fin sotnikovskoye=rus
        soto-del-real=esp soto-la-marina=mex sotomayor=col sotouboua=tgo sottrum=deu sotuta=mex souanke=cog
        souassi=tun souda=grc souderton=usa souffelweyersheim=fra souk-el-arba-des-ait-baha=mar souk-lahad=tun
        soukka=fin soukourougban=civ soultz=fra soultz-haut-rhin=fra soum=sen soumagne=bel sound-beach=usa
        souppes=fra souppes-sur-loing=fra souq-al-had-bradya=mar souq-at-tlata-des-loulad=mar
        souq-khmis-ait-yadine=mar sources-chaudes=hti soure=bra.prt soustons=fra south-amboy=usa south-apopka=usa
        south-arm=can south-bay=usa south-beach=usa south-beloit=usa south-berwick=usa south-bradenton=usa
        south-brisbane=aus south-bunbury=aus south-burlington=usa south-cambie=can south-charleston=usa
        south-chicago=usa south-clearbrook=can south-cleveland=usa south-coogee=aus south-daytona=usa
        south-district=gib south-el-monte=usa south-elgin=usa south-elmsall=gbr south-end=nic south-euclid=usa
        south-farmingdale=usa south-gastonia=usa south-gate-ridge=usa south-grafton=aus south-granville=can.aus
        south-hadley=usa south-haven=usa south-hayling=gbr south-hedland=aus south-highpoint=usa south-hobart=aus
        """
}
