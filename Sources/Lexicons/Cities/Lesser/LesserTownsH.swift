/// Lesser towns, sorted, from kushtagi to manas.
/// An entry is a name as in ids, `=`, and the ISO 3166-1 alpha-3 codes of the countries that have such a town, the one with
/// most people first. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 5,000 people.
enum LesserTownsH {
    static let text: StaticString = """
        kushtagi=ind kushuhum=ukr kusma=npl kusmi=ind kusnacht=che kussnacht=che kusterdingen=deu kusum-pur=ind
        kut-chap=tha kut-e-navaser=irn kuta=nga kutalli=alb kutchan=jpn kuthalam=ind kutiatodu=ind kutina=hrv
        kutiyana=ind kutkai=mmr kutna-hora=cze kuttali=ind kuttampuzha=ind kuttankuli=ind kuttasat=khm
        kuttigen=che kuttikkattur=ind kuttippuram=ind kuttuparamba=ind kuttur=ind kuttyattur=ind kutulik=rus
        kutus=ken kutztown=usa kuurne=bel kuusalu=est kuusamo=fin kuvandyk=rus kuvettu=ind kuvshinovo=rus
        kuwarbav=ind kuybyshevo=rus kuyeda=rus kuyera=eth kuytun=rus kuyucak=tur kuzhener=rus kuzhithurai=ind
        kuzmolovskiy=rus kuznia-raciborska=pol kuzniki=pol kuzovatovo=rus kuzumaki=jpn kvareli=geo kvasyliv=ukr
        kvinesdal=nor kvissleby=swe kwaadmechelen=bel kwakoa=tza kwaksan=prk kwakta=ind kwale=nga.ken kwali=nga
        kwamhlanga=zaf kwatarkwashi=nga kwathandeka=zaf kwolla=nga kwong-yuen=hkg kwun-lung-lau=hkg kwun-tong=hkg
        kyabe=tcd kyabram=aus kyaik-tha-le=mmr kyaka=tza kyaka-ii-refugee-camp=uga kyakhta=rus kyakhulay=rus
        kyamahungu=uga kyan-khin-su=mmr kyangwali-refugee-camp=uga kyar-inn-west=mmr kyarusozi=uga kyauktaw=mmr
        kyaung-kone=mmr kyazanga=uga kybalchych=ukr kybartai=ltu kyegegwa=uga kyeintali=mmr kyelang=ind
        kyenjojo=uga kyje=cze kyjov=cze kylemore=zaf kymi=grc kyneton=aus kyo-kone-east=mmr kyo-kone-west=mmr
        kyomendao=jpn kyonpyaw=mmr kyotamba=jpn kyotera=uga kyparissia=grc kypuche=ukr kyren=rus kyrenia=cyp
        kyritz=deu kyshtovka=rus kysucke-nove-mesto=svk kytayiv=ukr kyun-ka-lay=mmr kyurdakhany=aze kyurdarmir=aze
        kyzburun-pervyy=rus kyzyl-adyr=kgz kyzyl-bel=kgz kyzyl-jol=kgz kyzyl-mazhalyk=rus kyzyl-suu=kgz
        la-aguada=ven la-agustina=dom la-alameda=mex la-aldea=mex la-algaba=esp la-alianza=hnd
        la-almunia-de-dona-godina=esp la-arena=pan la-azulita=ven la-banda=per la-baneza=esp la-barceloneta=esp
        la-bassee=fra la-baule-escoublac=fra la-belgica=bol la-bisbal-demporda=esp la-blancarde=fra
        la-bonanova=esp la-bordeta=esp la-bouilladisse=fra la-bouverie=bel la-breita=per la-bresse=fra
        la-bruyere=bel la-cabecera=mex la-cabima=pan la-cabucelle=fra la-calade=fra la-calamine=bel
        la-calera=arg.col la-californie=fra la-campana=esp la-canada=mex la-canada-flintridge=usa
        la-candelaria-tlapala=mex la-canonja=esp la-capelette=fra la-carlota=esp.arg la-carolina=esp
        la-castellana=phl la-casualidad=cub la-celle-saint-cloud=fra la-chamba=col la-chapelle-saint-luc=fra
        la-chapelle-saint-mesmin=fra la-chapelle-sur-erdre=fra la-charite-sur-loire=fra la-chevroliere=fra
        la-cocha=arg la-colle-sur-loup=fra la-colonia=arg la-concepcion=pan.nic la-concepcion-de-los-banos=mex
        la-conception=fra la-concordia=mex la-condamine=mco la-constitucion-toltepec=mex la-consulta=arg
        la-couronne=fra la-crau=fra la-crescenta-montrose=usa la-croix-rouge=fra la-cruz=chl.mex.col.arg
        la-cuesta=esp la-cumbre=arg la-curva=mex la-defense=fra la-delorme=fra la-democracia=gtm
        la-descubierta=dom la-entrada=hnd la-ermita=mex la-esperanza=gtm.hnd.arg la-estancia=mex la-falda=arg
        la-fare-les-oliviers=fra la-farlede=fra la-felguera=esp la-feria=usa la-ferte-bernard=fra
        la-ferte-mace=fra la-ferte-saint-aubin=fra la-ferte-sous-jouarre=fra la-fleche=fra
        la-font-de-la-guatlla=esp la-font-den-fargues=esp la-fourragere=fra la-gangosa-vistasol=esp la-garde=fra
        la-garenne-colombes=fra la-garriga=esp la-gaude=fra la-glacerie=fra la-gloria=col la-gomera=gtm
        la-gorgue=fra la-grand-croix=fra la-grande=usa la-grande-motte=fra la-grange=usa la-grange-park=usa
        la-granja=phl la-guaira=ven la-guancha=esp la-guata=hnd la-guineueta=esp la-habra-heights=usa
        la-herradura=pan la-homa=usa la-huaca=per la-huacana=mex la-huerta=mex la-hulpe=bel la-iguala=hnd
        la-isla=mex la-islita=chl la-jagua-de-ibirico=col la-joliette=fra la-joya=mex la-julia=dom
        la-junta=mex.usa la-labor=hnd la-latina=esp la-legua-san-jacinto=per la-leonesa=arg
        la-libertad=slv.gtm.phl la-lima=mex la-lira=mex la-llagosta=esp la-llave=mex la-loggia=ita
        la-londe-les-maures=fra la-maddalena=ita la-madeleine=fra la-magdalena-chichicaspa=mex
        la-magdalena-tetela-morelos=mex la-magdalena-tlaltelulco=mex la-malbaie=can la-mana=ecu
        la-manga-del-mar-menor=esp la-marque=usa la-massana=and la-massimina-casal-lumbroso=ita la-matanza=per
        la-matanza-de-acentejo=esp la-maternitat-i-sant-ramon=esp la-merced=arg la-mesa=col la-mira=mex
        la-mitra=pan la-mojonera=esp la-montagne=reu.fra la-mornaghia=tun la-motte-servolex=fra la-muela=esp
        la-mulatiere=fra la-mure=fra la-negreta=mex la-nucia=esp la-oliva=esp la-orilla=mex la-palma=usa
        la-palma-del-condado=esp la-panouse=fra la-paragua=ven la-pastoria=mex la-paz-centro=nic la-peca=per
        la-penita-de-jaltemba=mex la-penne-sur-huveaune=fra la-perle=can la-pesa=pan la-pila=mex la-pineda=esp
        la-pintada=col la-plaine-des-palmistes=reu la-plata=col la-pobla-de-farnals=esp la-pobla-de-vallbona=esp
        la-pointe-rouge=fra la-pomme=fra la-poveda=esp la-pradera=per.mex la-prairie=can la-primavera=col
        la-prosperitat=esp la-providencia-siglo-xxi=mex la-puebla-de-almoradiel=esp la-puebla-de-cazalla=esp
        la-puebla-de-montalban=esp la-puebla-del-rio=esp la-punta=arg la-queue-en-brie=fra la-quiaca=arg
        la-rambla=esp la-ravoire=fra la-reforma=mex la-resolana=mex la-resurreccion=mex la-ribera=mex
        la-ricamarie=fra la-riche=fra la-rinconada=per la-rinconada-ana-maria-la-rinconada=per la-riviera=usa
        la-roca-del-valles=esp la-roche-sur-foron=fra la-roda=esp la-ronge=can la-roque-dantheron=fra la-rose=fra
        la-rousse=mco la-sagrera=esp la-salle=usa la-salud=cub la-salut=esp la-salvetat-saint-gilles=fra
        la-sarre=can la-selva=mex la-seu-durgell=esp la-sierpe=cub la-sierra=col la-solana=esp la-souterraine=fra
        la-talaudiere=fra la-tebaida=col la-teixonera=esp la-teste-de-buch=fra la-tijera=mex la-timone=fra
        la-tola=col la-toma=arg la-tour-de-peilz=che la-tour-du-pin=fra la-trinitaria=mex la-trinitat-nova=esp
        la-trinitat-vella=esp la-trinite=mtq.fra la-tronche=fra la-tuque=can la-union=slv.chl.arg.esp.phl
        la-valbarelle=fra la-valette-du-var=fra la-vall-dhebron=esp la-valla=mex la-vega=col la-venta=mex
        la-venta-del-astillero=mex la-verneda-i-la-pau=esp la-verpilliere=fra la-verriere=fra la-victoria=col
        la-victoria-de-acentejo=esp la-vila-olimpica-del-poblenou=esp la-ville-du-bois=fra la-villette=fra
        la-virginia=col la-vista=usa la-viste=fra la-voulte-sur-rhone=fra la-wantzenau=fra laage=deu laagri=est
        laajasalo=fin laakirchen=aut laaksolahti=fin laarne=bel laba=chn labangan=phl labarthe=fra
        labarthe-sur-leze=fra labasa=fji labatlan=hun labbaikkudikkadu=ind labin=hrv labis=mys labo=phl
        labodougou=civ laboe=deu laborde=arg laborie=lca laboulaye=arg labrador=aus labrador-city=can
        labruguiere=fra labuan=phl labuan-lombok=idn labuha=idn labuleng=chn labunista=mkd labutta=mmr
        labytnangi=rus lac=alb lac-brome=can lac-megantic=can lacchiarella=ita lachen=che lachen-speyerdorf=deu
        lachendorf=deu lachi=pak lachute=can lackawanna=usa lackland-air-force-base=usa lacombe=can.usa
        laconia=usa lacy-lakeview=usa ladainha=bra ladan=ukr ladang-seri-kundang=mys ladario=bra ladbergen=deu
        ladek-zdroj=pol ladenburg=deu ladera-heights=usa ladera-ranch=usa ladhaura=ind ladik=tur ladismith=zaf
        ladner=can ladovskaya-balka=rus ladozhskaya=rus ladpur=ind ladrawan=ind ladson=usa ladue=usa ladwa=ind
        lady-frere=zaf lady-grey=zaf lady-lake=usa ladysmith=can ladyville=blz ladywell=gbr ladyzhyn=ukr laela=tza
        laem-ngop=tha laem-sing=tha laer=deu lafey=ken lafleche=can lafollette=usa lagamar=bra lagan=rus
        lagawe=phl lagnieu=fra lagny-sur-marne=fra lago-do-junco=bra lago-sul=bra lago-verde=bra lago-vista=usa
        lagoa=prt.bra lagoa-alegre=bra lagoa-da-canoa=bra lagoa-da-confusao=bra lagoa-danta=bra
        lagoa-de-dentro=bra lagoa-de-pedras=bra lagoa-de-sao-francisco=bra lagoa-do-barro-do-piaui=bra
        lagoa-do-carro=bra lagoa-do-itaenga=bra lagoa-do-mato=bra lagoa-do-ouro=bra lagoa-dos-gatos=bra
        lagoa-dourada=bra lagoa-formosa=bra lagoa-grande=bra lagoa-grande-do-maranhao=bra lagoa-nova=bra
        lagoa-real=bra lagoa-salgada=bra lagoa-seca=bra lagoa-vermelha=bra lagoao=bra lagodekhi=geo lagoinha=bra
        lagonegro=ita lagonglong=phl lagonoy=phl lagord=fra lagrange=usa laguilayan=phl laguna-beach=usa
        laguna-carapa=bra laguna-city=hkg laguna-de-duero=esp laguna-larga=arg laguna-paiva=arg laguna-salada=dom
        laguna-verde=hkg laguna-verde-estate=hkg laguna-woods=usa lagunas=per lagymanyos=hun lahaina=usa
        lahauran-bara=ind lahewa=idn lahij=yem lahnstein=deu laholm=swe lai=tcd lai-chi-van=mac lai-kok-estate=hkg
        lai-tak-tsuen=hkg lai-tsui-court=hkg laichingen=deu laie=usa laihia=fin laikit-laikit-ii-dimembe=idn
        lainate=ita laingsburg=zaf laisamis=ken laishevo=rus laitan=chn laitila=fin laitumkhrah=ind laives=ita
        laiya=phl laja=bol.chl lajas=cub.pri laje=bra laje-do-muriae=bra lajeado-novo=bra lajedo-do-tabocal=bra
        lajere=nga lajes=bra lajinha=bra lajosmizse=hun lakatos-lakotelep=hun lake-albert=aus lake-alfred=usa
        lake-arbor=usa lake-arrowhead=usa lake-barcroft=usa lake-bluff=usa lake-bonavista=can lake-butler=usa
        lake-carmel=usa lake-city=usa lake-country=can lake-dallas=usa lake-elmo=usa lake-fenton=usa
        lake-forest-park=usa lake-geneva=usa lake-grove=usa lake-hallie=usa lake-hiawatha=usa lake-hopatcong=usa
        lake-in-the-hills=usa lake-jackson=usa lake-lorraine=usa lake-los-angeles=usa lake-lucerne=usa
        lake-magdalene=usa lake-mary=usa lake-mills=usa lake-mohawk=usa lake-mohegan=usa lake-monticello=usa
        lake-morton-berrydale=usa lake-munmorah=aus lake-murray-of-richland=usa lake-norman-of-catawba=usa
        lake-of-the-woods=usa lake-park=usa lake-purdy=usa lake-ronkonkoma=usa lake-saint-louis=usa lake-sebu=phl
        lake-shore=usa lake-station=usa lake-stickney=usa lake-villa=usa lake-wales=usa lake-worth-corridor=usa
        lake-wylie=usa lake-zurich=usa lakeburn=can lakehills=usa lakeland-highlands=usa lakeland-north=usa
        lakeland-south=usa lakeland-village=usa lakema=ind lakemba=aus lakemoor=usa lakes=usa lakes-by-the-bay=usa
        lakes-of-the-four-seasons=usa lakeshore-north-conservation=can lakeshore-village=can lakeview=can.usa
        lakeway=usa lakewood-park=usa lakhanpur=ind lakhdenpokhya=rus lakheri=ind lakhi=pak lakhi-nepali=ind
        lakhipur=ind lakhna=ind lakhnadon=ind lakhsas=mar lakhtar=ind lakhtinskiy=rus lakinsk=rus lakkampatti=ind
        lakkha-nevre=rus laksar=ind lakshettipet=ind lakshminarayanapuram=ind laktasi=bih lala=ind.phl lalago=tza
        lalam=ind lalcora=esp lalcudia=esp lalejin=irn lalfas-del-pi=esp lalgola=ind lalgudi=ind lali=irn
        lalig=phl lalin=esp lalla-mimouna=mar lallaing=fra lallmatie=mus lalmatie=mus lalo=ben lalogo=civ
        lalor=aus lalor-park=aus lalpettai=ind lalpur=ind lalru=ind lalsingi=ind lam-tin=hkg lamac=svk
        laman-permai=mys lamani=hnd lamar=usa lamarao=bra lamarque=arg lamas=per.prt lamba=phl lambakin=phl
        lamballe=fra lambari=bra lambari-doeste=bra lambersart=fra lamberts-bay=zaf lambertville=usa lambesc=fra
        lambeth=gbr lambres-lez-douai=fra lambsheim=deu lambton-baby-point=can lambton-shores=can lambunao=phl
        lame=nga lamego=prt lamentin=glp lamerd=irn lamesa=usa lametlla-del-valles=esp lami=fji lamin=gmb
        laminusa=phl lamitan-city=phl lamme=deu lammi=fin lamont=usa lamorlaye=fra lampasas=usa
        lampazos-de-naranjo=mex lamporecchio=ita lamshang=ind lamu=ken lan-krabue=tha lan-sak=tha lana=ita
        lanaken=bel lanark=gbr lancaster-gate=gbr lancenigo-villorba=ita lanchkhuti=geo lanchyn=ukr
        lancienne-lorette=can lancing=gbr lanco=chl lancon=fra lancon-provence=fra lancusi-penta-bolano=ita
        lancut=pol lancy=che landau-an-der-isar=deu landazuri=col landeck=aut landeh=irn landen=bel.usa
        landenberg=usa landerneau=fra landing=usa landivisiau=fra landover=usa landquart=che landri-sales=bra
        landsberg-am-lech=deu landsdale=aus landstuhl=deu landvetter=swe lane-cove=aus lane-cove-north=aus
        lanester=fra lanett=usa laneuveville=fra laneuveville-devant-nancy=fra lang=khm lang-co=vnm lang-suan=tha
        langcangan=phl langdorp=bel langebaan=zaf langelsheim=deu langemark=bel langenargen=deu langenau=deu
        langenberg=deu langenselbold=deu langenthal=che langenzenn=deu langenzersdorf=aut langerwehe=deu
        langford=aus langgar=chn.mys langgons=deu langhirano=ita langley-green=gbr langley-park=usa langmusi=chn
        langnau=che langnau-am-albis=che langon=fra langping=chn langquaid=deu langres=fra langru=chn
        langs-farm=can langtad=phl langtang=nga langue=hnd languedoc=zaf langueux=fra languidic=fra languyan=phl
        langwarrin=aus langwedel=deu langweid=deu langxi=chn lanham=usa lanham-seabrook=usa lanivtsi=ukr lanja=ind
        lanji=ind lankow=deu lannemezan=fra lannion=fra lanot=phl lanqiao=chn lansdale=usa lansdowne=zaf.usa.ind
        lansi-herttoniemi=fin lansi-pakila=fin lansi-pasila=fin lansimaki=fin lansing-westgate=can lansisatama=fin
        lanskroun=cze lantana=usa lantapan=phl lanton=fra lanuvio=ita lanyang=chn lanzara=ita lao-bao=vnm
        laoang=phl laon=fra laouamra=mar laouda=civ lapai=nga lapanga=ind lapao=bra lapeer=usa lapinlahti=fin
        lapithos=cyp laplace=usa laposdulo=hun lapovo=srb lappersdorf=deu laprida=arg lapseki=tur lapua=fin
        lapui=irn lapuyan=phl lapy=pol laqiyya=isr lar=ind lara=aus laracha=esp laranja-da-terra=bra laranjal=bra
        laranjal-paulista=bra laranjeiras=bra laranjeiro=prt larbert=gbr larbresle=fra larchet=fra larchmont=usa
        lardero=esp lare=ken laredo=per laren=nld lares=pri largs=gbr lariane=fra lariano=ita larim=irn larino=ita
        larkfield=gbr larkfield-wikiup=usa larkhall=gbr larkird=afg larkspur=usa larmor=fra larmor-plage=fra
        larne=gbr larose=usa larreynaga=nic larroque=arg larsmo=fin laruara=ind larvik=nor las-amapolas=mex
        las-brenas=arg las-cabezas-de-san-juan=esp las-cabras=chl las-cortes=esp las-delicias=mex
        las-flores=arg.usa las-gabias=esp las-guaranas=dom las-heras=arg las-higueras=arg las-jarretaderas=mex
        las-juntas=mex las-khorey=som las-lajitas=arg las-lomas=pan.per las-lomitas=arg las-margaritas=mex
        las-matas=esp las-matas-de-farfan=dom las-matas-de-santa-cruz=dom las-navas-del-marques=esp
        las-nazarenas=per las-palmas=mex las-parejas=arg las-pedroneras=esp las-piedras=pri
        las-pintas-de-arriba=mex las-pintitas=mex las-praderas=nic las-rosas=mex.arg las-tablas=pan
        las-terrenas=dom las-torres-de-cotillas=esp las-toscas=arg las-tres-torres=esp las-trojes=hnd
        las-varas=mex las-varillas=arg las-vegas-santa-barbara=hnd las-veredas=mex las-vigas-de-ramirez=mex
        lasagaram=ind lasalgaon=ind lasam=phl lasang=phl lasarte=esp lascahobas=hti lascano=ury lasem=idn
        lashkarabad=irn lasht-e-nesha=irn lask=pol lasologo=civ lassance=bra lassodyameri=ind lassomption=can
        lastoursville=gab lastra-a-signa=ita lastrup=deu lataha=civ latchmere=gbr latehar=ind lateri=ind
        laterza=ita latham=usa lathen=deu lathi=ind lathikata=ind lathrop=usa latiano=ita latifi=irn latimer=usa
        latina-scalo=ita latisana=ita latnaya=rus latokaha=civ latokartano=fin latour=sur latri-kunda=gmb
        latri-sabiji=gmb latrobe=usa lattes=fra lau=nga.ind laubach=deu lauchhammer=deu lauchringen=deu
        lauda-konigshofen=deu laudenbach=deu lauderdale-by-the-sea=usa laudio-llodio=esp laudun=fra
        laudun-lardoise=fra lauenburg=deu lauf-an-der-pegnitz=deu laufach=deu laufen=deu.che laufenburg=deu
        lauffen-am-neckar=deu laughlin=usa lauingen=deu laukaa=fin laukkai=mmr launaguet=fra launceston=gbr
        laungowal=ind laupheim=deu laur=phl laurel=usa.phl laurel-bay=usa laurel-hill=usa laurelton=usa
        laurelwood=can laurence-harbor=usa laurens=usa laurentian-hills=can laurentides=can laurentino=bra
        lauri=ind laurinburg=usa lauro-muller=bra lauter=deu lauterach=aut lauterbach=deu lauttasaari=fin
        lauwe=bel lavachha=ind lavagna=ita lavagno=ita lavaltrie=can lavandevil=irn lavasan=irn lavaur=fra
        laveen=usa lavelanet=fra lavello=ita lavena-ponte-tresa=ita lavender=sgp laveno=ita laventille=tto
        laventure=mus laverton=aus lavington=aus lavinia=bra lavinio=ita lavis=ita lavra=prt lavradio=prt
        lavras-do-sul=bra lavrinhas=bra lavrio=grc lawa=pak lawa-sardargarh=ind lawan=ind lawar-khas=ind lawas=mys
        lawksawk=mmr lawngtlai=ind lawnton=aus lawrence-park-north=can lawrence-park-south=can lawrenceburg=usa
        lawson-heights=can laxmidevipally=ind laxou=fra lay-nua=vnm layang-layang=mys layhill=usa layka=chn
        layla=sau laytown=irl laza=rou lazarevac=srb lazaro-cardenas=mex laziska-gorne=pol lazuri=rou lazurnyi=ukr
        lazy=pol lazzate=ita le-beausset=fra le-blanc=fra le-bourget=fra le-bouscat=fra le-cabot=fra le-camas=fra
        le-canet=fra le-cendre=fra le-chambon-feugerolles=fra le-chapitre=fra le-chesnay=fra le-coteau=fra
        le-cres=fra le-creusot=fra le-francois=mtq le-gosier=glp le-grand-quevilly=fra le-grand-saconnex=che
        le-grau-du-roi=fra le-grazie-di-ancona=ita le-gros-morne=mtq le-haillan=fra le-hochet=mus
        le-kremlin-bicetre=fra le-krib=tun le-lavandou=fra le-locle=che le-loroux-bottereau=fra le-lorrain=mtq
        le-luc=fra le-marin=mtq le-mars=usa le-mee-sur-seine=fra le-merlan=fra le-mesnil-esnard=fra
        le-mesnil-le-roi=fra le-mesnil-saint-denis=fra le-mont-sur-lausanne=che le-morne-rouge=mtq le-moule=glp
        le-muy=fra le-palais-sur-vienne=fra le-passage=fra le-peage-de-roussillon=fra le-pecq=fra
        le-perray-en-yvelines=fra le-petit-quevilly=fra le-pharo=fra le-pian-medoc=fra le-plateau=can
        le-plessis-bouchard=fra le-plessis-robinson=fra le-plessis-trevise=fra le-poinconnet=fra
        le-poire-sur-vie=fra le-pont-de-claix=fra le-pontet=fra le-portel=fra le-pouliguen=fra le-pradet=fra
        le-pre-saint-gervais=fra le-puy-en-velay=fra le-puy-sainte-reparade=fra le-raincy=fra
        le-relecq-kerhuon=fra le-rheu=fra le-robert=mtq le-roeulx=bel le-roux=zaf le-soler=fra
        le-taillan-medoc=fra le-teich=fra le-teil=fra le-thor=fra le-touquet-paris-plage=fra le-trait=fra
        le-treport=fra le-vauclin=mtq le-vesinet=fra lea-hill=usa leader=cub lealman=usa leandro-n-alem=arg
        leaside-bennington=can leavesden-green=gbr lebach=deu lebachhara=ind lebamba=gab lebbeke=bel
        lebedinovka=kgz lebedyan=rus lebedyn=ukr lebon-regis=bra lebrija=esp.col lebu=chl lebyazhye=rus
        leca-da-palmeira=prt leca-do-bailio=prt lecanto=usa lechinta=rou leck=deu leczna=pol leczyca=pol
        ledbury=gbr lede=bel ledeberg=bel ledec-nad-sazavou=cze ledjean=civ leduc=can ledyard=usa ledziny=pol
        lee=gbr lee-acres=usa lee-on=hkg lee-on-the-solent=gbr leedon-park=sgp leegebruch=deu leek=nld.gbr
        leeming=aus leer=ssd leerdam=nld leers=fra leersum=nld lees=gbr leesten=nld leesville=usa leeton=aus
        leeudoringstad=zaf leeuwfontein-c=zaf leffrinckoucke=fra lefka=cyp lefkada=grc lefkimmi=grc leforest=fra
        legacy=can legazpi=esp legden=deu legian=idn legnago=ita legnaro=ita leguevin=fra lehavim=isr
        lehighton=usa lehliu-gara=rou lehragaga=ind lehre=deu lehurutshe=zaf lei-cheng-uk-estate=hkg
        lei-king-wan=hkg lei-tung=hkg lei-tung-estate=hkg lei-yue-mun=chn leiba=chn leibnitz=aut
        leicester-forest-east=gbr leichhardt=aus leichlingen=deu leiderdorp=nld leidong=chn leifeng=chn
        leighton-hill=hkg leimen=deu leinburg=deu leinefelde-worbis=deu leingarten=deu leini=ita leipheim=deu
        leirvik=nor leisnig=deu leiston=gbr leisure-city=usa leisure-world=usa leitchfield=usa leiva=col
        leiwang=chn leixlip=irl lejamani=hnd lejanias=col lekana=cog lekeitio=esp lekoni=gab leksand=swe
        leland=usa lelanga=ind leleble=civ leliana=esp lelouma=gin lelydorp=sur lemay=usa lembar=idn lembeek=bel
        lembeni=tza lemberge=bel lemhaya=mar lemmer=nld lemmon-valley=usa lemon-grove=usa lemont=usa lemoore=usa
        lemoore-station=usa lempaala=fin lempdes=fra lemsahl-mellingstedt=deu lemta=tun lemvig=dnk lemwerder=deu
        lenah-valley=aus lenauheim=rou lencois=bra lendak=svk lendelede=bel lendinara=ita lengede=deu
        lengenfeld=deu lenger=kaz lengerich=deu lenggeng=mys lenggong=mys lenggries=deu lengnau=che lengshui=chn
        lengshuiguan=chn lenina=rus leninaul=rus leninkent=rus leninsk=rus leninskiy=rus.kaz leninskoye=rus
        lennestadt=deu lenningen=deu lennox=usa lennox-head=aus leno=ita lenoir=usa lenoir-city=usa lensahn=deu
        lensk=rus lent=nld lentate-sul-seveso=ita lentavanniemi=fin lenti=hun lentilly=fra lentini=ita
        lentregu-el-entrego=esp lents=usa lentsweletau=bwa lentvaris=ltu lenvik=nor lenyenye=zaf lenzburg=che
        lenzie=gbr lenzkirch=deu leoben=aut leognan=fra leola=usa leomidouo=civ leominster=gbr leon-valley=usa
        leona-vicario=mex leondarion=grc leones=arg leonforte=ita leongatha=aus leonia=usa leopold=aus
        leopoldo-de-bulhoes=bra leopoldsburg=bel leopoldsdorf=aut leopoldshohe=deu leordeni=rou leova=mda lepa=phl
        lepe=esp lephalale=zaf leppavaara=fin leppavirta=fin lequile=ita lerala=bwa lercara-friddi=ita
        lerdo-de-tejada=mex lerici=ita lerida=col lerma=mex lerma-de-villada=mex lermontov=rus lerum=swe
        lerwick=gbr les-andelys=fra les-anglais=hti les-angles=fra les-arcs=fra les-arnavaux=fra les-avanchets=che
        les-avirons=reu les-aygalades=fra les-baumettes=fra les-caillols=fra les-chartreux=fra
        les-clayes-sous-bois=fra les-coteaux=can les-escaldes=and les-essarts-le-roi=fra les-grands-carmes=fra
        les-herbiers=fra les-lilas=fra les-moulins=fra les-olives=fra les-pavillons-sous-bois=fra
        les-pennes-mirabeau=fra les-ponts-de-ce=fra les-roquetes=esp les-sables-dolonne=fra les-sorinieres=fra
        les-trois-bassins=reu les-trois-ilets=mtq les-trois-lucs=fra les-ulis=fra lescala=esp lescalier=mus
        lescar=fra lesigny=fra lesina=ita lesko=pol lesmo=ita lesmurdie=aus lesneven=fra lesnica-ratyn-pustki=pol
        lesnikovo=rus lesnoy-gorodok=rus lesogorsk=rus lesparre=fra lesparre-medoc=fra lespezi=rou lesquin=fra
        lessines=bel lessiri=civ lestaque=fra leszczyny=pol lesznowola=pol letang-sale=reu letavertes=hun
        letcani=rou leteri=ind letlhakeng=bwa letnany=cze letohrad=cze letovice=cze lettelingen=bel lettere=ita
        letterkenny=irl letychiv=ukr leu=rou leua=ago leumeah=aus leun=deu leuna=deu leusden=nld leusden-zuid=nld
        leutenbach=deu leutershausen=deu leutkirch=deu leuwiliang=idn leuze=bel lev-tolstoy=rus levada=ukr
        leval-trahegnies=bel levanger=nor levashi=rus levelland=usa leven=gbr leverano=ita leverstock-green=gbr
        levico-terme=ita levin=nzl levittown=pri levoca=svk levokumka=rus levokumskoye=rus levski=bgr levuka=fji
        lewes=gbr lewin-brzeski=pol lewis-center=usa lewisburg=usa lewistown=usa lewisville=can lexeiba-un=mrt
        lexington-park=usa lexiu=chn leylan=irn leyte=phl leyton=gbr lezajsk=pol lezhe=alb lezhnevo=rus
        lezignan=fra lezignan-corbieres=fra lezo=esp lezoux=fra lgovskiy=rus lhay=fra lhay-les-roses=fra
        li-punti-san-giovanni=ita lian=phl liancourt=fra liang=brn lianga=phl liangdang-chengguanzhen=chn
        lianghekou=chn liangshan=chn liangshui=chn liangzeng=chn lianhu=chn lianwu=chn liaozi=chn liberal=usa
        liberation=fra libercourt=fra libertad=ven liberte=hkg liberty-lake=usa libertyville=usa libiaz=pol
        libode=zaf libog=phl libona=phl liborina=col liboro=phl libourne=fra librazhd=alb librazhd-qender=alb
        libres=mex libungan=phl libus=cze licab=phl lice=tur licenciado-benito-juarez=mex licey-al-medio=dom
        lich=deu lichang=chn lichk=arm lichtaart=bel lichtenau=deu lichtenegg=aut lichtenfels=deu lichtenstein=deu
        lichtentanne=deu lichtenvoorde=nld lichtervelde=bel lichuan-zhen=chn licinio-de-almeida=bra lidcombe=aus
        lidgetton=zaf lidiyivka=ukr lidkoping=swe lido=ita lido-adriano=ita lido-di-jesolo=ita lido-tikok=ind
        lido-town=ind lidzbark=pol lidzbark-warminski=pol liebenau=aut liebenburg=deu liedekerke=bel
        liederbach=deu lieksa=fin lielvarde=lva lien-quan=vnm lien-son=vnm lienen=deu lienz=aut liestal=che
        liesti=rou liesveld=nld lieto=fin lieu-giai=vnm lieusaint=fra liezen=aut liffre=fra ligang=chn ligao=phl
        ligaya=phl ligettelek=hun lighthouse-point=usa lightwater=gbr lignano-sabbiadoro=ita ligny-en-barrois=fra
        lihe=chn lihue=usa lijia=chn lijie=chn lijun=chn likak=irn likhoslavl=rus likhovskoy=rus likisa=tls
        likoma=mwi lilburn=usa lile-bizard-sainte-genevieve=can lile-perrot=can lile-saint-denis=fra lilia=ind
        liliani=pak lilienthal=deu liliha-kapalama=usa lilio=phl liliyo=civ lille=bel lillebonne=fra
        lillehammer=nor lillerod=dnk lillers=fra lillesand=nor lillydale=zaf lilydale=aus lilyfield=aus lim=vnm
        lima-campos=bra lima-duarte=bra limal=bel liman=rus limanowa=pol limavady=gbr limay=fra
        limbach-oberfrohna=deu limbazi=lva limbodi=ind limbourg=bel limburgerhof=deu limehouse=gbr limeil=fra
        limeil-brevannes=fra limeira-do-oeste=bra limelette=bel limena=ita limerick=usa limin-mesoyaias=grc
        liminka=fin limmen=nld limmer=deu limoeiro-de-anadia=bra limoeiro-do-ajuru=bra limon=hnd limonar=cub
        limours=fra limoux=fra limpertsberg=lux limulunga=zmb linabo=phl linamon=phl linares=col linas=fra
        lincoln=nzl lincoln-city=usa lincoln-heights=usa lincoln-village=usa lincolnia=usa lincolnshire=usa
        lincolnton=usa lincolnwood=usa lincroft=usa lind=aut linda=usa.rus linda-a-velha=prt lindale=usa
        lindau=deu linden=bel linden-mitte=deu linden-nord=deu linden-sud=deu lindenberg=deu lindenfels=deu
        lindenheuvel=nld lindenholt=nld lindenhorst=deu lindenhurst=usa lindenwold=usa lindesberg=swe
        lindfield=aus lindisfarne=aus lindlar=deu lindley=zaf lindoeste=bra lindoia=bra lindolfo-collor=bra
        lindome=swe lindon=usa lindsay=can.usa lindsdal=swe line=chn linevo=rus linfeng=chn linganore=usa
        lingenfeld=deu lingiadih=ind lingig=phl lingjiao=chn linglestown=usa lingolsheim=fra lingquan=chn
        linguaglossa=ita linguere=sen lingwu-nongchang=chn lingxia=chn lingzhi-town=chn linhe=chn linjat=fin
        linkenheim-hochstetten=deu linlithgow=gbr linn=deu linnainmaa=fin linnei=twn linnich=deu lino-lakes=usa
        linselles=fra linstead=jam lintan-chengguanzhen=chn linthicum=usa linton=usa lintuvaara=fin
        linwood=gbr.usa linz-am-rhein=deu lionel-town=jam lionville=usa liozno=blr lipany=svk lipayran=phl
        liperi=fin liphook=gbr lipki=rus lipkovo=mkd lipnik=pol lipnik-nad-becvou=cze lipno=pol lipomo=ita
        lipotvaros=hun lipova=rou lipovtsy=rus lipsko=pol liptovsky-hradok=svk lirang=chn liren=chn lisarow=aus
        lisen=cze lisieux=fra liskeard=gbr lisle=usa lisle-adam=fra lisle-dabeau=fra lisle-jourdain=fra
        lisle-sur-la-sorgue=fra liss=gbr lisse=nld lisses=fra lissewege=bel lista=esp listowel=can litayan=phl
        litchfield=usa litchfield-park=usa litein=ken liteni=rou litherland=gbr lithgow=aus lithia-springs=usa
        litija=svn lititz=usa litochoro=grc litomerice=cze litomysl=cze litovel=cze littau=che little-bookham=gbr
        little-bray=irl little-canada=usa little-chute=usa little-cottonwood-creek-valley=usa little-falls=usa
        little-ferry=usa little-hulton=gbr little-lever=gbr little-mountain=aus little-neck=usa
        little-portugal=can little-river=usa little-silver=usa little-venice=gbr littleborough=gbr littlefield=usa
        littleport=gbr littles-corners=can litvinov=cze lityn=ukr litzendorf=deu liubao=chn liubeshiv=ukr
        liuboml=ukr liubotyn=ukr liuduzhai=chn liukuaizhuang=chn liuli=tza liulin=chn liuping=chn liure=hnd
        liushun=chn liutang=chn liuxiang=chn liuxiangdong=chn liuyin=chn livada=rou livadeia=grc livadia=cyp
        livadiya=rus livani=lva live-oak=usa lively=can liverdun=fra liversedge=gbr livezi-vale=rou
        livingston=usa.gtm livingstonia=mwi livno=bih livoberezhnyi-masyv=ukr livorno=sur livramento=bra
        livramento-do-brumado=bra livron=fra livron-sur-drome=fra liwa=omn liwale=tza liwan=phl lixi=chn
        lixianghu=chn lixin=chn lixouri=grc lizi=chn lizzanello=ita lizzano=ita ljubuski=bih ljungby=swe
        ljungsbro=swe ljusdal=swe llagostera=esp llaillay=chl llallagua=bol llandaff=gbr llandrindod-wells=gbr
        llandudno=gbr llanera=esp.phl llanes=esp llanharan=gbr llano-bonito=pan llanquihue=chl llantrisant=gbr
        llantwit-major=gbr llerena=esp llica-damunt=esp lliria=esp lloren=phl llorente=phl.cri lloseta=esp
        lluta=per lms=rus loacan=phl loanda=bra loandjili=cog loanhead=gbr loano=ita lobakuya=civ lobao=prt
        lobatera=ven lobatse=bwa lobau=deu lobbes=bel loberia=arg lobez=pol loboc=phl lobogba=civ loboville=civ
        lobozoa=civ lobtau=deu lobuche=npl lobva=rus loc-binh=vnm loc-ninh=vnm locarno=che locate-di-triulzi=ita
        loch-raven=usa lochapada=ind locharbriggs=gbr lochau=aut lochbuie=usa lochdale=can lochearn=usa lochem=nld
        loches=fra lochgau=deu lochgelly=gbr lochow=pol lochristi=bel lock-haven=usa lockhart=usa lockleys=aus
        lockport=usa lockwood=usa locorotondo=ita locri=ita locust-grove=usa loddekopinge=swe lodelinsart=bel
        lodeve=fra lodeynoye-pole=rus lodhikheda=ind lodi=fra lodi-vecchio=ita lodygowice=pol
        loenen-aan-de-vecht=nld loffingen=deu lofthouse=gbr loga=ner logan-central=aus loganholme=aus loganlea=aus
        logansport=usa loganville=usa logatec=svn lognes=fra logouale=civ logoysk=blr logten=dnk loha=ind
        lohaghat=ind lohara=ind loharda=ind loharu=ind lohfelden=deu lohian=ind lohogaon=ind lohr-am-main=deu
        lohra=deu loikaw=mmr loimaa=fin loisinga=ind loison=fra loison-sous-lens=fra loiyangalani=ken loja=esp
        lok-fu=hkg lok-fu-estate=hkg lok-man-sun-chuen=hkg lokbonoun=civ lokhvytsya=ukr lokichar=ken
        lokichokio=ken lokken=dnk lokomotivnyy=rus lokossou=civ lokot=rus lolgorien=ken lollar=deu lolleria=esp
        lolobo=civ lolodorf=cmr lom=bgr lom-sak=tha loma-de-cabrera=dom loma-de-gato=phl loma-la-paz=mex
        loma-linda=usa loma-plata=pry lomara=civ lomas-de-altavista=mex lomas-de-barrillas=mex
        lomas-de-san-agustin=mex lomas-de-san-sebastian=mex lomas-de-santa-anita=mex lomas-de-sargentillo=ecu
        lomas-del-sur=mex lomas-verdes=mex lomazzo=ita lombardia=mex lombardijen=nld lomianki=pol lomita=usa
        lomma=swe lommatzsch=deu lomme=fra lomnice-nad-popelkou=cze lomo-de-arico=esp lonand=ind lonar=ind
        lonate-pozzolo=ita lonato=ita loncoche=chl loncura=chl londa=ind london-colney=gbr londonderry=usa
        londontowne=usa londuimbali=ago lone-grove=usa lone-tree=usa long=tha long-ashton=gbr long-branch=can
        long-dien=vnm long-ditton=gbr long-grove=usa long-island-city=usa long-jetty=aus long-lama=mys
        long-mountain=mus long-thanh=vnm longavi=chl longba=chn longboat-key=usa longchang=chn longcheng=chn
        longchi=chn longdendale=gbr longdong=chn longe=chn longfellow-community=usa longfield=gbr longford=irl
        longhua=chn longido=tza longji=chn longjumeau=fra longkong=chn longleng=ind longlin=chn longmeadow=usa
        longmen=chn longowal=ind longpont=fra longpont-sur-orge=fra longridge=gbr longsha=chn longshe=chn
        longsight=gbr longtai=chn longtang=chn longtanzi=chn longtian=chn longton=gbr longueau=fra longuenesse=fra
        longuyon=fra longveaek=khm longvic=fra longwa=mmr longwood=usa longwood-winton-grove=usa longwy=fra
        longxi=chn lonigo=ita loningen=deu loniya=ind lons=fra lons-le-saunier=fra lontra=bra lontras=bra looe=gbr
        loomis=usa loon=phl loon-op-zand=nld loon-plage=fra loos=fra loos-en-gohelle=fra loosdrecht=nld lop=chn
        lopatino=rus lopatinskiy=rus lopez=phl lopez-jaena=phl lopik=nld lopou=civ loppi=fin loqueb-este=phl
        lora-del-rio=esp lorch=deu lordelo=prt lordelo-do-ouro=prt lorengau=png loreto=mex.bra.ita.phl lorgues=fra
        lorinci=hun loriol=fra loriol-sur-drome=fra lormi=ind lormont=fra lorqui=esp lorraine=can lorsch=deu
        lorton=usa los-alamitos=usa los-alamos=chl.usa los-alcazares=esp los-altos=arg los-altos-hills=usa
        los-aquijes=per los-arabos=cub los-arcos=mex los-barreros=esp los-barriales=arg los-barrios=esp
        los-berros=arg los-chavez=usa los-copeles=nic los-corrales-de-buelna=esp los-corralitos=arg
        los-dolores=esp los-frentones=arg los-fresnos=usa los-gabatos=esp los-lagos=chl los-llanos=dom
        los-llanos-de-aridane=esp los-lunas=usa los-muermos=chl los-olivos=mex los-osos=usa los-palacios=cub
        los-palmitos=col los-ranchos-de-albuquerque=usa los-reyes-de-juarez=mex los-ruisenores=mex los-santos=pan
        los-santos-de-maimona=esp los-sauces=chl los-serranos=usa los-toldos=arg los-tuzos=mex los-villares=esp
        los-vilos=chl los-yebenes=esp los-zacatones=mex losal=ind loschwitz=deu losheim=deu loshnitsa=blr
        losice=pol losino-petrovskiy=rus losning=dnk losoncinegyed=hun losone=che lospalos=tls lossburg=deu
        losser=nld lossiemouth=gbr lossnitz=deu lothair=zaf lotlhakane=bwa lotoshino=rus lotte=deu loua=civ
        loudaya=mar loudeac=fra loudima=cog loudon=usa loudun=fra lougang=chn lougheed=can loughrea=irl
        louhans=fra louiseville=can loukhi=rus loukolela=cog loule=prt louny=cze lourdes=fra.phl lourical=prt
        lourinha=prt lourosa=prt lousa=prt louterwater=zaf loutete=cog louth=gbr loutraki=grc louvain-la-neuve=bel
        louveciennes=fra louviers=fra louvres=fra louvroil=fra lovech=bgr lovejoy=usa lovendegem=bel lovere=ita
        loves-park=usa lovgardet=swe loviguie-i=civ lovina=idn lovington=usa lovisa=fin lovosice=cze lovrin=rou
        lower-allen=usa lower-allston=usa lower-burrell=usa lower-lonsdale=can lower-moyamensing=usa
        lower-valley=cym lower-wong-tai-sin-estate-i-ii=hkg lowertown=can lowes-island=usa lowicz=pol lowshan=irn
        loxstedt=deu loyang=sgp loyev=blr lozen=bgr lozivskyi=ukr loznica=srb lozuvatka=ukr lu-uk=phl luabo=moz
        luanco=esp luangwa=zmb luba=gnq lubaczow=pol lubalo=ago luban=pol lubang=phl lubars=deu lubartow=pol
        lubata=tza lubawa=pol lubawka=pol lubbecke=deu lubbeek=bel lubin=deu lubliniec=pol lubnjow=deu
        lubok-antu=mys lubombo=zmb lubon=pol lubsko=pol lubwe=zmb lubz=deu luc-la-primaube=fra lucala=ago
        lucan=irl lucapon=phl lucas=bra.usa lucas-valley-marinwood=usa luce=fra lucea=jam lucelia=bra lucena=bra
        lucenec=svk lucento=ita lucerna=hnd lucerne-valley=usa luchegorsk=rus luchenza=mwi luchingu=tza luchow=deu
        lucieni=rou lucija=svn luckau=deu luckenwalde=deu lucky-hills=sgp luco-dei-marsi=ita lucon=fra
        lucrezia=ita ludenberg=deu luderitz=nam ludesti=rou ludinghausen=deu ludington=usa ludlow=usa.gbr.zaf
        ludres=fra ludus=rou ludvika=swe ludweiler=deu ludweiler-warndt=deu ludwigsfelde=deu ludwigslust=deu
        ludwin=pol ludza=lva luehouan=civ luenoufla=civ lugagnano=ita lugait=phl luganville=vut lugarno=aus
        lugau=deu lugde=deu lugo=ita lugoba=tza lugoff=usa lugones=esp lugovoy=kaz lugu=twn lugus=phl
        luhacovice=cze luhe=chn luino=ita luis-antonio=bra luis-domingues=bra luis-gil-perez=mex luis-gomes=bra
        luis-moya=mex luisant=fra luisburgo=bra luislandia=bra luiz-alves=bra luiziana=bra lujiao=chn
        luk-yeung=hkg lukaya=uga lukhovka=rus lukolela=cod lukovit=bgr lukoyanov=rus lukuledi=tza lukulu=zmb
        lukut=mys lulaman=irn lulindi=tza luling=usa lumaco=chl lumame=eth lumapas=brn lumbala=ago lumbangan=phl
        lumberton=usa lumbia=phl lumezzane=ita lumina=rou luminarias=bra luming=chn lummen=bel lumphat=khm
        lun-pequeno=phl luna=phl lunao=phl lunas=mys.phl lunca=rou lunca-de-jos=rou luncavita=rou lundu=mys
        lunel=fra lunetten=nld luneville=fra lung-poon-court=hkg lungani=rou lunguletu=rou lunino=rus
        luninyets=blr lunion=fra lunsar=sle lunteren=nld lunzenau=deu luoba=chn luoda=chn luoli=chn luoping=chn
        luotang=chn luotian=chn luoyu=chn luoyun=chn lupao=phl lupiro=tza luqa=mlt luque=arg luquillo=pri
        lurate-caccivio=ita lure=fra lurnea=aus luruaco=col lurugan=phl lusacan=phl lusaka-west=zmb lusan=deu
        lusciano=ita lushan=chn lusikisiki=zaf lusk=irl lustenau=aut luster=nor lutang=chn lutayan=phl
        lutes-mountain=can lutgendortmund=deu lutherville=usa lutherville-timonium=usa lutjenburg=deu lutry=che
        lutterbach=fra lutterworth=gbr lutuhyne=ukr lutz=usa lutzelbach=deu lutzville=zaf luwingu=zmb luxeuil=fra
        luxeuil-les-bains=fra luynes=fra luz=bra luza=rus luzanivka=ukr luzerna=bra luzilandia=bra luzino=rus.pol
        lvea-leu=khm lvovskiy=rus lwakyomba=uga lwengo=uga lwowek-slaski=pol ly-son=vnm lyakhovichi=blr
        lyambir=rus lyamino=rus lyangasovo=rus lyantonde=uga lyaskovets=bgr lyasny=blr lycksele=swe lydney=gbr
        lyepyel=blr lykovrysi=grc lyman=ukr lymanivka=ukr lymanka=ukr lymanske=ukr lymburn=can lymington=gbr
        lymm=gbr lynbrook=usa.aus lynden=usa lyndhurst=usa.can lyndon=usa lyneham=gbr.aus lynfield=nzl
        lynn-haven=usa lynnfield=usa lyon-01=fra lyons=usa lypky=ukr lypova-dolyna=ukr lypovets=ukr
        lys-lez-lannoy=fra lysa-nad-labem=cze lysekil=swe lyskovo=rus lysogorskaya=rus lyss=che lysterfield=aus
        lystrup=dnk lysyanka=ukr lysyye-gory=rus lyuban=blr lyubashivka=ukr lyubim=rus lyubimets=bgr
        lyubinskiy=rus lyubokhna=rus lyubymivka=ukr ma-tau-kok=hkg ma-tau-wai=hkg ma-wan=hkg maagoula=tun maai=chn
        maai-mahiu=ken maale-iron=isr maalot-tarshiha=isr maamba=zmb maan=ind maao=phl maardu=est maasbracht=nld
        maasbree=nld maasdijk=nld maaseik=bel maasim=phl maasin=phl maaspoort=nld maatkas=dza maatmeur=tun
        maba=idn mabama=tza mabamba=tza mabanda=bdi mabanza=rwa mabare=uga mabaruma=guy mabashi=jpn mabehiri=civ
        mabinay=phl mabini=phl mabitac=phl mablethorpe=gbr mably=fra maboke=zaf mabouo=civ mabubas=ago
        macachin=arg macael=esp macajuba=bra macalelon=phl macalong=phl macambira=bra macaparana=bra macara=ecu
        macarani=bra macas=ecu macatuba=bra macaubal=bra macclenny=usa macea=rou macedo-de-cavaleiros=prt
        macedonia=usa maceira=prt macerata-campania=ita macewan=can macgregor=aus machacalis=bra machachi=ecu
        machadinho=bra machadodorp=zaf machados=bra machagai=arg machai=ind machalpur=ind machap=mys machecoul=fra
        machelen=bel macherio=ita machern=deu machesney-park=usa machhiwara=ind machhlishahr=ind machico=prt
        machina=nga machipanda=moz machiya=jpn machulishchy=blr macia=arg macieira-de-cambra=prt macin=rou
        mack=usa macka=tur maclear=zaf macleod=aus maclovio-rojas=mex macomb=usa macomer=ita macomia=moz
        macouria=guf macpherson=sgp macquarie-fields=aus macquarie-park=aus macuco=bra macultepec=mex macurure=bra
        macusani=per madagali=nga madala=nga madalena=bra.prt madambakkam=ind madan=bgr madanayakahalli=ind
        madang=png.chn madanpur=ind madara=nga madarounfa=ner madattukkulam=ind madavan=irn madaya=mmr
        madayikonam=ind maddela=phl maddington=aus maddur=ind made=nld madeira=usa madeiro=bra madeji=pak
        madeley=aus madera=mex madera-acres=usa madhira=ind madhoganj=ind madhogarh=ind madhuban=ind madhugiri=ind
        madhuru=ind madiana=gmb madimba=tza madina-do-boe=gnb madina-wandifa=sen madinani=civ
        madinat-ash-shamal=qat madison-park=usa madisonville=usa madizini=tza madkai=ind mado-gashi=ken madoge=civ
        madona=lva madonna-di-campagna=ita madras=usa madras-a=zaf madre-de-deus=bra madre-de-deus-de-minas=bra
        madridejos=esp.phl madugula=ind madukkur=ind maduraivayal=ind madyembeni=zaf madzhalis=rus mae-chai=tha
        mae-hong-son=tha mae-ramat=tha mae-sai=tha mae-tha=tha maeda=jpn maerne=ita maesteg=gbr maetinga=bra
        maevatanana=mdg mafemani=zaf mafere=civ maffra=aus mafra=prt maga=cmr magabeni=zaf magadi=ind.ken
        magalhaes-barata=bra magalhaes-de-almeida=bra magalia=usa magaliesburg=zaf magallanes=phl magaluf=esp
        magam=ind magamaga=uga maganja=moz maganoy=phl magapit=phl magapit-aguiguican=phl magaramkent=rus
        magarao=phl magarlor=ind magas=rus magatos=phl magburaka=sle magdagachi=rus magdalena=mex.arg
        magdalena-atlicpac=mex magdalena-cuayucatepec=mex magdalena-de-kino=mex magdalena-milpas-altas=gtm
        magdolnanegyed=hun magenta=ita.ncl maghama=mrt maghar=isr.ind magherafelt=gbr maghull=gbr magill=aus
        magione=ita magistralnyy=rus maglaj=bih maglavit=rou maglie=ita maglod=hun magna=usa magnaga=phl
        magnago=ita magnan-beaumettes=fra magnanville=fra magnery=civ magnitka=rus magnolia=usa magny=fra
        magny-en-vexin=fra magny-les-hameaux=fra magog=can magogeni=zaf magole=tza magomeni=tza magor=gbr
        magpet=phl magstadt=deu magta-lahjar=mrt magtaking=phl magtymguly=tkm maguan=chn magude=moz magugu=tza
        magumeri=nga magurele=rou magureni=rou maguyam=phl mahabaleshwar=ind mahabalipuram=ind mahaban=ind
        mahabe=mdg mahad=ind mahaddayweyne=som mahadula=ind mahagama=ind mahajeran=irn mahala=ukr.bih mahale=civ
        mahalleh-ye-najafabad=irn mahalpur=ind maham=ind mahan=irn mahanje=tza mahapleu=civ mahapoli=ind
        maharajgani=ind maharajganj=ind maharajpur=ind maharda=syr mahates=col mahavelona=mdg mahayag=phl
        mahd-adh-dhahab=sau mahdalynivka=ukr mahdishahr=irn mahe=chn mahebourg=mus mahembe=rwa mahendragarh=ind
        mahendranagar=ind mahenge=tza maheshari=ind maheshlundi=ind maheshwar=ind mahgawan=ind mahiari=ind
        mahina=mli.pyf mahindale=ind mahino=civ mahires=tun mahis=jor mahishadal=ind mahlidih=ind mahlow=deu
        mahlsdorf=deu mahmudabad-nemuneh=irn mahmutlar=tur mahna=ind mahogany=can maholi=ind mahomet=usa
        mahonda=tza mahopac=usa mahora=nzl mahra=civ mahragaon=ind mahroni=ind mahtomedi=usa mahu-khurd=ind
        mahuda=ind mahudha=ind mahur=ind mahuta=tza.nga mahuver=ind mahwa=ind mahwah=usa mai=ken mai-khet=tha
        maibong=ind maicanesti=rou maida-hill=gbr maidan-garhi=ind maidenbower=gbr maidstone=aus maieru=rou
        maigo=phl mailag=phl mailani=ind mailaram=ind maile=zaf maili=usa maillardville=can maima=chn
        main-beach=aus mainaguri=ind mainaschaff=deu mainburg=deu maindargi=ind maine-soroa=ner mainhardt=deu
        mainit=phl mainleus=deu maintirano=mdg mainvilliers=fra maiori=ita maiquinique=bra mairabari-town=ind
        mairang=ind mairehau=nzl mairena-del-alcor=esp mairi=bra mairwa=ind maisach=deu maisi=cub
        maisons-laffitte=fra maitengwe=bwa maithon=ind maitland=usa maitum=phl maiurno=sdn maiyama=nga
        maizieres-les-metz=fra majagual=col majano=ita majayjay=phl majd-el-kurum=isr majdal-shams=syr
        majdanpek=srb majengo=ken.tza majgaon=ind majhauli=ind majhauli-khetal=ind majhgawan=ind
        majhiaon-kalan=ind majhiari=ind majhihara=ind majholi=ind maji-mazuri=ken majitha=ind majlesi=irn
        major-isidoro=bra major-vieira=bra majorna=swe majur=srb majuro=mhl makabana=cog makabe=jpn makaha=usa
        makaha-kaena=usa makak=cmr makakilo=usa makakilo-city=usa makakilo-makaiwa-hills-kunia=usa makamba=bdi
        makanya=tza makariv=ukr makarov=rus makarska=hrv makary=cmr makaryev=rus makawao=usa
        makedonska-kamenica=mkd makedonski-brod=mkd makhalino=rus makhambet=kaz makhjan=ind makhu=ind maki=jpn
        makilala=phl makindu=ken makinsk=kaz makiv=ukr makkasan=tha makkinayakkinpatti=ind mako=hun makokou=gab
        makongolosi=tza makoua=cog makow-mazowiecki=pol makow-podhalanski=pol makrakomi=grc makron=ind
        makronia=ind maksatikha=rus maksenyit=eth maksi=ind maktampur=ind maktar=tun makubetsu=jpn
        makueni-boma=ken makuhari=jpn makum=ind makungu=tza makurazaki=jpn makushino=rus makutano=ken makuyuni=tza
        makwassie=zaf mala=per.chn mala-bilozerka=ukr mala-danylivka=ukr mala-kladusa=bih mala-strana=cze
        mala-verhunka=ukr mala-vyska=ukr malaba=uga.ken malabag=phl malabanban-norte=phl malabar=aus malabrigo=arg
        malacacheta=bra malacky=svk malafede=ita malagon=esp malagueno=arg malahide=irl malaiba=phl
        malaimachchampatti=ind malakhovka=rus malakoff=fra malakpur-kohi-rangpur=ind malalag=phl malampaka=tza
        malamulele=zaf malandag=phl malanday=phl malangali=tza malangas=phl malangawa=npl malango=slb malanpur=ind
        malargue=arg malasila=phl malaudh=ind malaunay=fra malava=ken malax=fin malaya=phl malaya-purga=rus
        malaya-vishera=rus malayadi=ind malazgirt=tur malbaza=ner malberg=nld malchin=deu malchow=deu maldegem=bel
        maldhe=ind maldon=gbr malekan=irn malem-hodar=sen malema=moz malemba-nkulu=cod malemort=fra
        malemort-sur-correze=fra malente=deu malesherbes=fra malesice=cze malgrat-de-mar=esp malhada=bra
        malhada-de-pedras=bra malhador=bra malhar=ind malhargarh=ind malhipur=ind mali=gin mali-losinj=hrv
        maliana=tls malibu=usa malicboy=phl malicherla=ind malihabad=ind malinalco=mex malinao-ilaya=phl
        malinau=idn malini=rou malinyi=tza maliu=chn maliuzui=chn maliya=ind malka=rus.jor malkara=tur malkera=ind
        malkerns=swz malkinia-gorna=pol mallammaduri=nga mallankinar=ind mallapuram=ind mallar=ind
        mallasamudram=ind mallemort=fra mallersdorf=deu mallersdorf-pfaffenberg=deu mallet=bra malling=dnk
        mallow=irl mallur=ind malmberget=swe malmedy=bel malmesbury=gbr malminkartano=fin malmok=abw malmslatt=swe
        malmyzh=rus malnate=ita malo=ita maloh=phl malomerice=cze malone=usa malonne=bel malorita=blr malov=dnk
        maloye-ganyushkino=kaz malpasse=fra malpe=ind malpica=esp malpur=ind malsch=deu malsian=ind malsisar=ind
        malta=bra maltby=gbr.usa malters=che malton=gbr maltrata=mex malu=chn maludam=mys malula=syr maluti=zaf
        malvan=ind malvar=phl malveira=prt malvern=usa.aus malvern-east=aus malverne=usa malvik=nor
        malvinas-argentinas=arg malya=tza malyn=ukr malynivka=ukr malysheva=rus malyye-derbety=rus malzeville=fra
        mamadysh=rus mamafubedu=zaf mamala=phl mamaroneck=usa mamathes=lso mamayvtsi=ukr mambai=bra mambajao=phl
        mambang-di-awan=mys mambolo=sle mamboma=sle mambore=bra mambuk=eth mambulo=phl mamburao=phl mambusao=phl
        mamedkala=rus mamer=lux mamers=fra mamfe=cmr mamidalapadu=ind maminigui=civ mamit=ind mammoth-lakes=usa
        mamnur=ind mamonas=bra mamonovo=rus mamontovka=rus mamontovo=rus mamqan=irn mamre=zaf mamsapuram=ind
        mamuju=idn mamulan=irn mamungan=phl mamuniyeh=irn mamurras=alb mana=guf mana-camp=ind manafwa=uga
        manage=bel managok=phl manaira=bra manakkody=ind manalongon=phl manalur=ind manalurpettai=ind manamodu=ind
        mananjary=mdg manantheri=ind mananwala=pak manapakkam=ind manappakkam=ind manaquiri=bra manari=bra
        manas=rus manasa=ind manasquan=usa manassas-park=usa manastirea=rou manat=phl manati=col.pri.cub
        """
}
