/// Lesser towns, sorted, from panajachel to rapla.
/// An entry is a name as in ids, `=`, and the ISO 3166-1 alpha-3 codes of the countries that have such a town, the one with
/// most people first. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 5,000 people.
enum LesserTownsK {
    static let text: StaticString = """
        panajachel=gtm panakkudi=ind panama-city-beach=usa panamaram=ind panamarattuppatti=ind panambi=arg
        panangad=ind panania=aus panapakkam=ind panayattur-vadakkumbhagam=ind panazol=fra pancas=bra panchet=ind
        panchgani=ind panchimalco=slv panchla=ind panciu=rou pancota=rou pandacaqui=phl pandamangalam=ind
        pandan-valley=sgp pandaria=ind pandasan=phl pandatarai=ind pandavarmangalam=ind pandhana=ind pandino=ita
        pando=ury pandua=ind panelas=bra panet=rou pangani=tza panghai=chn panghyon=prk panghyon-dong=prk
        pangil=phl pangjia=chn pangkalan-brandan=idn pangkham=mmr pangkor=mys panglao=phl panglong=mmr
        pango-aluquem=ago pangoa=per pangobilian=phl pangody=rus pangu=chn panguma=sle pangyan=phl
        panindicuaro=mex panino=rus panipat-taraf-rajputan=ind panisagar=ind panitan=phl panitian=phl panj=tjk
        panjab=afg panji-poyon=tjk panjim=chn pankhedi=ind pankovka=rus pankrushikha=rus pannaikadu=ind
        pannaipuram=ind panningen=nld panniyannur=ind panoor=ind panorama=grc.bra panorama-hills=can panotla=mex
        panpuli=ind panquehue=chl panrra=ind pansemal=ind pansol=phl pansoy=phl pantabangan=phl
        pantai-belimbing=mys pantai-cenang=mys pantai-remis=mys pantano-grande=bra pantao=phl
        pantay-na-matanda=phl panteleymonivka=ukr pantelho=mex pantelimon=rou pantelleria=ita panth-piplia=ind
        pantheeramkavu=ind panthersville=usa pantigliate=ita pantijan-no-2=phl pantu=mys panyam=nga panzano=ita
        pao-de-acucar=bra paola=ita.mlt.usa paoli=usa paolo-vi=ita paonta-sahib=ind paosha=chn papagaios=bra
        papagou=grc papalotla=mex papampeta=ind papanasam=ind papanduva=bra papanui=nzl papao=pyf papar=mys
        paparhahandi=ind papatowai=nzl papayal=per papeete=pyf paper=alb papillion=usa papireddippatti=ind
        pappakurichchi=ind papparapatti=ind pappinivattom=ind par=gbr para=civ para-hills=aus parabada=ind
        parabel=rus parabiago=ita parabita=ita paracale=phl paracin=srb paracuellos-de-jarama=esp paradahan=phl
        paradas=esp paradera=abw paradies=deu paradise=can.tto paradise-point=aus paradise-valley=usa
        parafield-gardens=aus paragould=usa paragsha=per paragsha-san-andres-jose-carlos-mariategui=per
        paraguacu=bra paraguari=pry parai=bra paraibano=bra paraibuna=bra paraiso=dom.bra paraiso-das-aguas=bra
        paraiso-do-norte=bra paraiso-do-sul=bra paraisopolis=bra parakad=ind parakar=arm paralam=ind paralia=grc
        paralimni=cyp paralowie=aus paramathi-velur=ind paramati=ind paramirim=bra paramonga=per paramoti=bra
        paramus=usa paranacity=bra paranaiguara=bra paranaita=bra paranapanema=bra paranatama=bra paranatinga=bra
        paranda=ind parandak=irn paranga=rus parangipettai=ind paranhos=bra paraopeba=bra paraparaumu=nzl
        parapat=idn parappukkara=ind parapua=bra parasgaon=ind paratdiha=ind paratinga=bra paraty=bra parau=bra
        parauna=bra paravai=ind paray=fra paray-le-monial=fra paray-vieille-poste=fra parbatipur=ind
        parc-oasis=hkg parchal=prt parchim=deu parczew=pol pardanjan=irn pardesiyya=isr pardi=ind pardi-kanade=ind
        pardi-parnera=ind pardi-sondhpur=ind pardinho=bra parede=prt paredes=prt.ago paredon=mex pareh-sar=irn
        parelhas=bra parempuyre=fra pareo=ind parete=ita parets-del-valles=esp parfino=rus parga=grc pargas=fin
        pargolovo=rus pari=bra parichha=ind parichhatgarh=ind pariconha=bra paringao=phl paripiranga=bra
        paripueira=bra pariquera-acu=bra paris-01-louvre=fra paris-02-bourse=fra paris-04-hotel-de-ville=fra
        parit-buntar=mys parit-jawa=mys parit-raja=mys pariyapuram=ind pariyaram=ind pariz=irn parjol=rou
        park-avenue=aus park-city=usa park-forest=usa park-forest-village=usa park-hills=usa park-view=usa
        park-way=bra parkano=fin parkdale=aus parkes=aus parkinson=aus parklands=nzl parkridge=can parkside=usa
        parkstone=gbr parksville=can parkton=can parkville=aus parkway=usa parkwood=aus.usa parkwood-manor=usa
        parlier=usa parlli-part=ind parma-heights=usa parmain=fra parmelia=aus parmonangan=idn parnagua=bra
        parnell=nzl parnera=ind paro=btn parol=ind parole=usa paropo=idn paros=grc parque-das-nacoes=prt
        parque-industrial-ciudad-mitras=mex parque-urbano-napateco=mex parral=chl parramos=gtm parres=esp
        parrilla=mex parrilla-ii=mex parry-sound=can parsberg=deu parscov=rou parshadepur=ind parsian=irn
        parsons=usa partabpur=ind partanna=ita partapur=ind partenit=ukr parthenay=fra partibanur=ind partille=swe
        partington=gbr partinico=ita partizanske=svk parvatsar=ind parvomay=bgr parwanoo=ind pasacao=phl
        pasadena-hills=usa pasaia=esp pasargad=irn pascagoula=usa paschall=usa pascoe-vale=aus
        pascoe-vale-south=aus paseos-de-itzincab=mex paseos-de-san-juan=mex pasewalk=deu pasian-di-prato=ita
        pasighat=ind pasil=phl pasila=fin pasinler=tur pasir-panjang=mys paslek=pol paso-de-carrasco=ury
        paso-de-la-patria=arg paso-de-los-toros=ury paso-de-ovejas=mex paso-del-macho=mex paso-del-toro=mex
        paso-robles=usa pasong-kawayan-primero=phl pass-christian=usa passa-e-fica=bra passa-quatro=bra
        passa-tempo=bra passage-west=irl passagem-franca=bra passira=bra passirano=ita passo-de-camaragibe=bra
        passo-de-torres=bra passo-do-sobrado=bra passy=sen.fra pastavy=blr pasteur=fra pasthal=ind
        pastor-ortiz=mex pastores=gtm pastos-bons=bra pasuquin=phl pasvalys=ltu paszto=hun patacamaya=bol
        pataias=prt patamda=ind patani=nga patao=phl patapo=per patarra=cri pataskala=usa pataudi=ind
        patchogue=usa patdi=ind patensie=zaf paterna-de-rivera=esp patha-deosar=ind pathalgaon=ind pathar=ind
        pathardi=ind patharia=ind pathirappally=ind pathsala=ind pathum-thani=tha patiali=ind patigi=nga
        patin-ay=phl patiriyat=ind pativilca=per patnagarh=ind patnanungan=phl patnongon=phl pato-bragado=bra
        patola=fin patong=tha patos=alb patos-do-piaui=bra patos-fshat=alb patra=ind patran=ind patrapur=ind
        patrasaer=ind patrocinio-do-muriae=bra patrocinio-paulista=bra patrodih=ind patsoi=ind pattamadai=ind
        pattambi=ind pattan=ind pattanam=ind pattensen=deu patterson=usa patterson-lakes=aus
        patterson-park-neighborhood=usa patti=ita pattiyurgramam=ind pattyam=ind patu=bra patur=ind paturages=bel
        patuvilayi=ind paty=hun paty-do-alferes=bra patzicia=gtm pau-brasil=bra pau-darco=bra pauillac=fra
        pauini=bra pauk-kone=mmr paul-roux=zaf paula-candido=bra paula-freitas=bra paulden=usa paulesti=rou
        pauli-brousse=civ pauliceia=bra paulino-neves=bra paulistana=bra paullo=ita paulo-de-faria=bra
        paulo-frontin=bra paulo-jacinto=bra paulo-lopes=bra paulo-ramos=bra paulpietersburg=zaf pauls-valley=usa
        paulsboro=usa paulsstadt=deu pauna=col paunesti=rou paung=mmr pauoa=usa pauri=ind pavali=ind pavao=bra
        pavaratti=ind paveh=irn paverama=bra pavia=phl pavilly=fra pavlikeni=bgr pavlodolskaya=rus pavlogradka=rus
        pavlovka=rus pavlovsk=rus pavlovskaya-sloboda=rus pavones=esp pavullo-nel-frignano=ita pavuluru=ind
        pawai=ind pawayan=ind pawcatuck=usa pawgan=mmr pawlowice=pol pawni=ind paxtakor-shahri=uzb paxtonia=usa
        paya=dom paya-lebar=sgp payakaraopeta=ind payallar=tur payao=phl payariq-shahri=uzb payathonzu=mmr
        payerne=che payette=usa payocpoc-sur=phl payshamba-shahri=uzb payson=usa pazar=tur pazarcik=tur
        pazarlar=tur pazaryeri=tur pazaryolu=tur pazhanji=ind pe-de-serra=bra pea-ridge=usa peabiru=bra
        peace-river=can peacehaven=gbr peachland=can peakhurst=aus peal-de-becerro=esp pearl=usa pearl-city=nic
        pearl-river=usa pearlgate=can pearsall=usa pearston=zaf pease-bay=cym peasedown-saint-john=gbr pebane=moz
        pebble-creek=usa pecan-grove=usa pecan-plantation=usa pecanha=bra pecel=hun pechea=rou pechenihy=ukr
        pechenizhyn=ukr pechory=rus pecica=rou pecigrad=bih pecos=usa pecquencourt=fra pedappai=ind pedara=ita
        pedda-bhogili=ind peddaboddepalle=ind peddanayakkanpalaiyam=ind peddie=zaf peddikuppam=ind pedemonte=ita
        pedernales=dom.mex.ecu pedersore=fin pedley=usa pedra=bra pedra-azul=bra pedra-badejo=cpv pedra-bela=bra
        pedra-bonita=bra pedra-branca-do-amapari=bra pedra-lavrada=bra pedra-preta=bra pedralbes=esp pedralva=bra
        pedrao=bra pedras-de-fogo=bra pedras-de-maria-da-cruz=bra pedras-rubras=prt pedreguer=esp pedregulho=bra
        pedrengo=ita pedrera=esp pedrezuela=esp pedrinhas=bra pedro=cym pedro-afonso=bra pedro-alexandre=bra
        pedro-amaro=mex pedro-avelino=bra pedro-betancourt=cub pedro-canario=bra pedro-carbo=ecu
        pedro-de-toledo=bra pedro-do-rosario=bra pedro-escobedo=mex pedro-gomes=bra pedro-luro=arg
        pedro-meoqui=mex pedro-munoz=esp pedro-osorio=bra pedro-regis=bra pedro-ruiz-gallo=per pedro-velho=bra
        pedroso=prt pedroucos=prt peebles=gbr peekskill=usa peel=imn peelo=nld peer=bel peetri=est pefine=gnb
        pefka=grc pefki=grc pegnitz=deu pego=esp pegomas=fra pehladpur-bangar=ind peinnegon=mmr peishi=chn
        peissenberg=deu peiting=deu peitz=deu peixe=bra peixe-boi=bra peixing=chn peka=lso pekan-nenas=mys
        pekan-serkat=mys pekon=mmr pelabuhan-klang=mys pelagiada=rus pelahiivka=ukr pelarco=chl pelawal=ind
        pelaya=col pelezi=civ pelham=usa pelham-manor=usa pelhrimov=cze pelican-bay=usa pelican-waters=aus
        peligros=esp pelileo=ecu pelissanne=fra peliyagoda=lka pell-city=usa pella=usa pellaro=ita pellegrini=arg
        pelmo-park-humberlea=can pelplin=pol pelsall=gbr pelton=gbr pemagatshel=btn pembroke=can.gbr.usa
        pembroke-dock=gbr pembroke-parish=bmu pembroke-park=usa pembury=gbr pemex=mex pemuco=chl penafiel=prt.esp
        penaga=mys penal=tto penaranda=phl penaranda-de-bracamonte=esp penarroya-pueblonuevo=esp penarth=gbr
        penbrooke-meadows=can pencahue=chl pencoed=gbr pendembu=sle pendencias=bra pendino=ita pendle-hill=aus
        pendleton=usa pendra=ind pendrecht=nld penetanguishene=can peng-chau=hkg pengdong=chn pengerang=mys
        pengkalan-batu=brn pengkalan-chepa=mys pengkalan-kundor=mys penha-de-franca=ind penhalonga=zwe peniche=prt
        penicuik=gbr penig=deu peniscola=esp penistone=gbr penja=cmr penkridge=gbr penn-wynne=usa penn-yan=usa
        pennadam=ind pennagaram=ind pennant-hills=aus pennathur=ind penne=ita pennsport=usa pennsville=usa
        pennsylvania-avenue-se=usa pennypack=usa peno=rus penon-blanco=mex penonome=pan penrith=gbr.aus penryn=gbr
        penshurst=aus pensilvania=col pentling=deu pentre=gbr penuela=mex penuelas=pri penugonda=ind penukonda=ind
        penwood=jam penzance=gbr penzberg=deu peoria-heights=usa pepa=cod pepinster=bel pepper-pike=usa peqin=alb
        peque=col pequizeiro=bra perafita=prt peragam=ind peraia=grc peraiyur=ind peralam=ind peralassery=ind
        peralillo=chl peralta=dom.esp perama=grc peramangalam=ind peranamallur=ind peravurani=ind
        perchtoldsdorf=aut perdekop=zaf perdigao=bra perdoes=bra perdriel=arg perechyn=ukr peregian-springs=aus
        perehinske=ukr pereiaslav=ukr pereira-barreto=bra pereiras=bra pereiro=bra.prt pereiro-de-aguiar=esp
        perelyub=rus peremyshliany=ukr perenchies=fra perene=per perere=ben pereshchepyne=ukr peresichna=ukr
        peresvet=rus peresyp=ukr peretu=rou perevalsk=ukr perevolotskiy=rus perevoz=rus pereyaslavka=rus
        pereyaslovskaya=rus pereybere=mus perez=arg perez-millan=arg perezville=usa perg=aut pergamos=cyp
        pergine-valsugana=ita peri-mirim=bra periam=rou periban-de-ramos=mex perico=cub pericos=mex perieni=rou
        perier=fra perigny=fra peringandur=ind peringat=mys perinjanam=ind periquito=bra peris=rou perisoru=rou
        perito-moreno=arg peritoro=bra periyakkurichchi=ind periyakoduveri=ind periyakottai=ind
        periyanayakkanpalaiyam=ind periyanegamam=ind periyapatti=ind periyapattinam=ind perkasie=usa perleberg=deu
        permatang-kuching=mys permet=alb pernem=ind pernes-les-fontaines=fra pernio=fin pero=ita perobal=bra
        perola=bra perola-doeste=bra perole=ind perols=fra perondi=alb peronnas=fra peronne=fra perozinho=prt
        perrelos=phl perrenjas=alb perros=fra perros-guirec=fra perry=usa perry-hall=usa perry-heights=usa
        perry-vale=gbr perrysburg=usa perryton=usa perryville=usa persan=fra persembe=tur perseverance=syc
        pershore=gbr persianovka=rus perstorp=swe pertek=tur perth-city-centre=aus pertuis=fra peru=usa
        perugorria=arg perumagalur=ind perumahan-negara-panchor=brn perumanallur=ind perumbakkam=ind
        perumbavoor=ind perumpandi=ind perumpavur=ind perundurai=ind perungulam=ind perur=ind perushtitsa=bgr
        peruvila=ind peruwelz=bel pervari=tur pervomaisc=mda pervomayka=kaz pervomaysk=rus pervomayskaya=rus
        pervomayske=ukr pervomayskiy=rus pervomayskoye=rus perya=ind pesca=col pescantina=ita pescaria-brava=bra
        peschanokopskoye=rus peschiera-del-garda=ita pescia=ita peseux=che peshkopi=alb peshtera=bgr peskovka=rus
        peso-da-regua=prt pesochnyy=rus pesqueira=mex pesqueria=mex pessano-con-bornago=ita pesthidegkut=hun
        pestovo=rus pestravka=rus pestretsy=rus pestujhely=hun petal=usa petalcingo=mex petange=lux
        petaquillas=mex petatlan=mex petawawa=can petegem-aan-de-leie=bel peterhead=gbr peterlee=gbr
        petersaurach=deu petersberg=deu petersfield=gbr petershagen=deu petersham=aus petershausen=deu
        petershausen-ost=deu petershausen-west=deu pethapur=ind petilia-policastro=ita petit-badien=civ
        petit-bourg=glp petit-canal=glp petit-couronne=fra petit-grabo=civ petit-raffray=mus petit-valley=tto
        petite-bourgogne=can petite-foret=fra petite-ile=reu petite-riviere=mus petite-rosselle=fra petitgoa-i=civ
        petlawad=ind peto=mex petoa=hnd petone=nzl petoskey=usa petra-dubrava=rus petrele=alb petresti=rou
        petricani=rou petrie=aus petrikov=blr petrila=rou petrinja=hrv petritor-nord=deu petritor-ost=deu
        petrolia=can petrolina-de-goias=bra petropavlivka=ukr petropavlivska-borshchahivka=ukr petropavlovka=rus
        petropavlovskaya=rus petrosino=ita petrov-val=rus petrova-dubrava=rus petrovaradin=srb petrove=ukr
        petrovice=cze petrovka=ukr petrovo-krasnosillya=ukr petrovsk-zabaykalskiy=rus petrusburg=zaf petrvald=cze
        pettampalaiyam=ind petukhovo=rus petushki=rus petworth=usa petyonara=civ peumo=chl pevely=usa pewaukee=usa
        peymeinade=fra peypin=fra pezenas=fra pezinok=svk pfaffenhofen-an-der-ilm=deu pfaffenhofen-an-der-roth=deu
        pfaffikon=che pfaffikon-pfaffikon-dorfkern=che pfalzdorf=deu pfalzgrafenweiler=deu pfarrkirchen=deu
        pfastatt=fra pfedelbach=deu pfreimd=deu pfronten=deu pfullendorf=deu pfullingen=deu pfungstadt=deu
        pfutsero=ind phai-sali=tha phak-hai=tha phakamisa=zaf phalauda=ind phalombe=mwi phamong=lso phan-thong=tha
        phanat-nikhom=tha phang-nga=tha phanom-sarakham=tha phanom-thuan=tha phaphund=ind phariha=ind phatsima=zaf
        phav=khm phayakkhaphum-phisai=tha phayao=tha phayuha-khiri=tha phek=ind phelan=usa phibun-mangsahan=tha
        philippeville=bel philippsburg=deu phillaur=ind phillip-island=aus phillipsburg=usa phimai=tha
        phirangipuram=ind pho-chau=vnm pho-thong=tha phoenixville=usa phomolong=zaf phon=tha phon-charoen=tha
        phong-chau=vnm phongsali=lao phrai-bueng=tha phrao=tha phu-do=vnm phu-khiao=tha phu-kradueng=tha
        phu-loc=vnm phu-quy=vnm phu-tuc=vnm phuc-son=vnm phuc-trach=vnm phulera=ind phuljhuri=bgd phulpur=ind
        phulwartanr=ind phum-anlung-vil=khm phumi-ampil-leu=khm phumi-andong-pouthi=khm phumi-andong-snay=khm
        phumi-angkor-borei=khm phumi-anhchaeum=khm phumi-khchau=khm phumi-kouk-kong=khm phumi-tnaot=khm
        phumi-tnaot-chum=khm phumi-veal-tonsay=khm phung-nghia=vnm phuntsholing=btn phuoc-an=vnm phuoc-hoa=vnm
        phup-kalan=ind pia=fra piacabucu=bra piacatu=bra piana-degli-albanesi=ita pianbai=chn pianco=bra
        pianezza=ita pianiga=ita pianillo=ita pianjiao=chn piano-di-sorrento=ita pianoro=ita piara-waters=aus
        piastow=pol piat=phl piata=bra piatra-olt=rou piatra-soimului=rou piattoni-villa-santantonio=ita
        piazza=ita piazza-armerina=ita piazza-del-galdo-santangelo=ita pibrac=fra pica=chl picada-cafe=bra
        picanya=esp picarra=bra picassent=esp picayune=usa pichanal=arg pichari=per pichidegua=chl pichilemu=chl
        pichor=ind pichucalco=mex pickering=gbr pickerington=usa picnic-point=usa.aus
        picnic-point-north-lynnwood=usa pico-truncado=arg picota=per picture-rocks=usa picui=bra pidhorodnye=ukr
        piding=deu pidvolochysk=ukr piebly-un=civ piechowice=pol piecki-migowo=pol piedade=prt
        piedade-de-caratinga=bra piedade-dos-gerais=bra piedimonte-matese=ita piedmont=usa piedra-blanca=dom
        piedras=col piedras-blancas=esp pieksamaki=fin pien=bra piensk=pol piera=esp pierre=usa pierre-benite=fra
        pierrefitte=fra pierrefitte-sur-seine=fra pierrelatte=fra pierrelaye=fra piestany=svk pieszyce=pol
        pietra-ligure=ita pietraperzia=ita pietrasanta=ita pietrosani=rou pieve-a-nievole=ita pieve-di-cento=ita
        pieve-di-soligo=ita pieve-emanuele=ita pigcawayan=phl pigeon-forge=usa piggs-peak=swz pignan=fra
        pignataro-maggiore=ita pignon=hti pigue=arg pihlajamaki=fin pihuamo=mex piikkio=fin pijao=col
        pijino-del-carmen=col pijnacker=nld pikalevo=rus pike-creek=usa pike-creek-valley=usa pike-road=usa
        pikermi=grc piketberg=zaf pikeville=usa pikit=phl pikku-huopalahti=fin pilaite=ltu pilani=ind pilar=phl
        pilar-de-la-horadada=esp pilar-do-sul=bra pilas=esp pilawa-gorna=pol pilcaya=mex pilcomayo=per
        pilczyce=pol pilerne=ind pilikodu=ind pilis=hun piliscsaba=hun pilisvorosvar=hun pillanallur=ind
        pillaro=ecu pilna=rus piloes=bra piloezinhos=bra pilon=cub pilsting=deu pimampiro=ecu pimenta=bra
        pimenteiras=bra pimentel=per.dom pimienta-vieja=hnd pimlico=gbr pimmit-hills=usa pimonte=ita
        pimpalgaon=ind pimpama=aus pinahat=ind pinamungahan=phl pinarayi=ind pinarbasi=tur pinarhisar=tur
        pinarkent=tur pinas=ecu pinckneyville=usa pincourt=can pinczow=pol pind-dadan-khan=pak pindai=bra
        pindobacu=bra pindorama=bra pindoretama=bra pindushi=rus pindwara=ind pine-castle=usa pine-hill=usa
        pine-island-ridge=usa pine-lake-park=usa pine-ridge=usa pinecrest=usa pineda-de-mar=esp pinehurst=usa
        pineridge=can pineto=ita pineville=usa pinewood=usa piney-green=usa pingan=chn pingawan=ind pingba=chn
        pingding=chn pinghe=chn pinglin=twn pingluo=chn pingqiao=chn pingree-grove=usa pingzhai=chn pingzhou=chn
        pinhal-novo=prt pinhalao=bra pinhalzinho=bra pinhao=bra pinheiral=bra pinheiro-machado=bra
        pinheiro-manso=prt pinhou=civ pinillos=col pinkafeld=aut pinkneys-green=gbr pinner=gbr pino-torinese=ita
        pinole=usa pinon-hills=usa pinos=mex pinos-puente=esp pinoso=esp pinotepa-de-don-luis=mex
        pinotepa-nacional=mex pinson=usa pintadas=bra pinto=chl pintopolis=bra pinugay=phl pinxton=gbr pio=phl
        pio-duran=phl pio-ix=bra pio-xii=bra pioneer-park=can pioner=rus pionerskiy=rus pionerskoye=ukr pionki=pol
        piossasco=ita piotrkow-kujawski=pol piove-di-sacco-piovega=ita piovene-rocchette=ita piovera=esp pipa=chn
        pipalrawan=ind pipili=ind pipirig=rou pipla=ind piploda=ind piplya-kumar=ind pipodara=ind pippara=ind
        pipraich=ind pipri=ind piqua=usa piquet-carneiro=bra piquete=bra pir-bakran=irn pir-bazar=irn piracaia=bra
        piracanjuba=bra piracema=bra piracuruca=bra pirae=pyf piraera=hnd pirai=bra pirai-do-norte=bra
        pirai-do-sul=bra piraju=bra pirajuba=bra pirajui=bra pirallahi=aze pirambu=bra pirane=arg piranga=bra
        pirangi=bra pirangucu=bra piranguinho=bra pirangut=ind piranhas=bra piranvadi=ind pirapemas=bra
        pirapetinga=bra pirapora-do-bom-jesus=bra pirapozinho=bra piratini=bra piratininga=bra piratuba=bra
        pirauba=bra piravam=ind pirawa=ind piraziz=tur pirdop=bgr pirenopolis=bra pires-ferreira=bra piri=ago
        piriapolis=ury piribebuy=pry piripa=bra pirita=est piritiba=bra piriyapatna=ind pirkkala=fin
        pirogovskiy=rus pirpirituba=bra pirthipur=ind piscinola=ita piscu=rou piscu-vechi=rou pisek=cze
        pishchanka=ukr pishin=pak.irn pishkamar=irn piskivka=ukr pismo-beach=usa pisochyn=ukr pisogne=ita
        pissekou=civ pissila=bfa piste=mex pisticci=ita pisz=pol pita=gin pitajanmaki=fin pital=col pitangui=bra
        pitche=gnb pitea=swe piterka=rus pithiviers=fra pithora=ind pithoro=pak pitimbu=bra pitiquito=mex
        pitkyaranta=rus pitman=usa pitmoaga=bfa pitogo=phl piton=mus piton-saint-leu=reu pitou=twn pitrufquen=chl
        pitsea=gbr pitseng=lso pitt-meadows=can pittem=bel pittston=usa pittville=usa pium=bra piuma=bra
        pivdennyi=ukr pivdennyi-hirnycho-zbahachuvalnyi-kombinat=ukr pivnichne=ukr piwniczna=pol
        piwniczna-zdroj=pol pizarra=esp pizarro=col pizitou=twn pizzo=ita plabennec=fra plac-grunwaldzki=pol
        placas=bra placer=phl placerville=usa placido-de-castro=bra plagiari=grc plaidt=deu plain-city=usa
        plaine-2=fra plaine-3=fra plaine-des-papayes=mus plaine-du-var=fra plaine-magnien=mus plainedge=usa
        plainview=usa plainville=usa plaisance-du-touch=fra plaistow=usa plakhtiyivka=ukr plan-de-ayala=mex
        plan-de-cuques=fra plan-les-ouates=che plana=cze planadas=col planaltino=bra planalto=bra planegg=deu
        plankstadt=deu plantagenet=can planterwald=deu planura=bra plaque=gnb plaquemine=usa plast=rus plastun=rus
        plastunovskaya=rus platja-dalcudia=esp platnirovskaya=rus platon-sanchez=mex platteville=usa plattling=deu
        plattsburgh=usa plattsmouth=usa platy=grc platykampos=grc plau-am-see=deu plavsk=rus playa-baracoa=cub
        playa-blanca=esp playa-de-san-juan=esp playa-del-ingles=esp playa-vicente=mex playarrica=col
        playas-del-rosario=mex playter-estates-danforth=can plaza-huincul=arg pleasant-hill=can pleasant-hills=usa
        pleasant-plains=usa pleasant-prairie=usa pleasant-view=can.usa pleasantville=usa pleasure-ridge-park=usa
        pledran=fra pleidelsheim=deu pleinfeld=deu plenita=rou plerin=fra plesetsk=rus plessisville=can
        pleszew=pol plettenberg=deu plewiska=pol pleyel=fra pliezhausen=deu pljevlja=mne plochingen=deu
        ploemeur=fra ploermel=fra plombieres=bel plon=deu ploneour=fra ploneour-lanvern=fra plonsk=pol plopeni=rou
        plopsoru=rou plosca=rou plouay=fra ploudalmezeau=fra ploufragan=fra plougastel=fra plougastel-daoulas=fra
        plouguerneau=fra plouzane=fra plover=usa pluderhausen=deu plum=usa plumas-lake=usa plumpton=aus
        plumstead=gbr plumtree=zwe plunge=ltu pluvigner=fra plyeshchanitsy=blr plymouth-meeting=usa plympton=gbr
        plymstock=gbr pniewy=pol po=bfa pobiedziska=pol poblacion-san-felipe=phl pobuzke=ukr pocahontas=usa
        pocao=bra pocao-de-pedras=bra pochampalli=ind pochayiv=ukr pochayna=ukr pochep=rus pochinki=rus
        pochinok=rus pocinhos=bra pocitos=mex pocking=deu pocklington=gbr poco-branco=bra poco-das-trincheiras=bra
        poco-fundo=bra poco-verde=bra pocora=cri pocrane=bra pocri=pan podari=rou podborany=cze poddebice=pol
        podebrady=cze podenzano=ita podgorenskiy=rus podgornaya=rus podgornoye=rus podgornyy=rus podhum=bih
        podjuchy=pol podoleni=rou podoli=cze podor=sen podporozhye=rus podstrana=hrv podu-iloaiei=rou
        podu-turcului=rou podunajske-biskupice=svk poduri=rou podvirky=ukr podzvizd=bih poeldijk=nld pogar=rus
        poggiardo=ita poggibonsi=ita poggio-a-caiano=ita poggio-renatico=ita poggio-rusco=ita poggiomarino=ita
        poggioreale=ita pogliano-milanese=ita pogo=civ pogoanele=rou pogranichnyy=rus pohjois-haaga=fin
        pohjois-hervanta=fin pohjois-tapiola=fin pohorelice=cze pohrebyshche=ukr poiana-campina=rou
        poiana-lacului=rou poiana-mare=rou poiana-teiului=rou poiares=prt poienile-de-sub-munte=rou poindimie=ncl
        poing=deu point-breeze=usa point-chevalier=nzl point-fortin=tto point-hill=jam point-pleasant=usa
        point-vernon=aus pointe-a-pitre=glp pointe-aux-piments=mus pointe-calumet=can pointe-du-lac=can
        pointe-saint-charles=can poio=esp poirino=ita poisy=fra pojo=fin pok-hong=hkg pokachi=rus pokaran=ind
        pokeno=nzl pokhvistnevo=rus pokok-sena=mys pokola=cog pokotylivka=ukr pokoynoye=rus pokrov=rus
        pokrovka=rus.kgz pokrovo-prigorodnoye=rus pokrovsk=rus pokrovske=ukr pokrovskoye=rus pol-e-sefid=irn
        pola-de-laviana=esp pola-de-lena=esp pola-de-siero=esp poladpur=ind polaia-kalan=ind poland=usa
        polanica-zdroj=pol polaniec=pol polanowice-poswietne-ligota=pol polasara=ind polazna=rus polch=deu
        polczyn-zdroj=pol poldokhtar=irn polessk=rus polesworth=gbr poletayevo=rus polgar=hun polgardi=hun
        poli=tza.cmr policarpa=col polichalur=ind policka=cze policoro=ita polignano-a-mare=ita polillo=phl
        polinya=esp polistena=ita polkowice=pol poll=deu polla=ita pollau=aut pollena-trocchia=ita pollenca=esp
        pollock-pines=usa polmont=gbr polna=cze polo-nord=ita polohy=ukr poloni=bra polonnaruwa=lka polonne=ukr
        polonoling=phl polonuevo=col poloti=uzb polovinnoye=rus polski-trambesh=bgr poltar=svk poltavka=rus
        polur=ind polva=est polyany=rus polyarnyy=rus polyarnyye-zori=rus polygyros=grc polykastro=grc
        polysayevo=rus pomasqui=ecu pomaz=hun pombal=prt pombos=bra pomezia=ita pomichna=ukr pommelsbrunn=deu
        pomoca=mex pomorie=bgr pompano-beach-highlands=usa pompei=ita pompeia=bra pompey=fra pompton-lakes=usa
        pomuch=mex pona-vahi=civ ponan=civ ponca-city=usa ponchatoula=usa ponciano-arriaga=mex poncitlan=mex
        ponda=ind pondarkanali=ind ponders-end=gbr ponduru=ind ponedera=col pong=tha pong-nam-ron=tha
        ponggae-dong=kor pongro=khm poniatowa=pol poninka=ukr ponmana=ind ponmundam=ind ponnamaravati=ind
        ponnampatti=ind ponnampet=ind ponoka=can ponot=phl pons=fra ponsacco=ita ponsonby=nzl pont=fra
        pont-a-celles=bel pont-a-mousson=fra pont-audemer=fra pont-du-chateau=fra pont-eveque=fra pont-labbe=fra
        pont-rouge=can pont-saint-esprit=fra pont-saint-martin=fra pont-sainte-marie=fra pont-sainte-maxence=fra
        pont-viau=can ponta-de-agua=cpv ponta-de-pedras=bra ponta-delgada=prt pontal-do-araguaia=bra pontalina=bra
        pontarddulais=gbr pontarlier=fra pontasserchio=ita pontassieve=ita pontbuiten=sur pontcharra=fra
        pontchateau=fra ponte=prt ponte-a-ema=ita ponte-alta-do-tocantins=bra ponte-cingoli=ita ponte-de-sor=prt
        ponte-felcino=ita ponte-nelle-alpi=ita ponte-nelle-alpi-polpet=ita ponte-san-nicolo=ita
        ponte-san-pietro=ita ponte-sasso=ita ponte-serrada=bra ponteareas=esp pontecagnano=ita pontecorvo=ita
        pontedera=ita ponteland=gbr pontenure=ita ponteranica=ita pontevedra=phl pontevico=ita ponthierry=fra
        pontinha=prt pontinia=ita pontivy=fra ponto-belo=bra ponto-dos-volantes=bra ponto-novo=bra pontoglio=ita
        pontonnyy=rus pontoon-beach=usa pontotoc=usa pontremoli=ita pontyclun=gbr ponzano=ita pooler=usa
        poolesville=usa poomangalam=ind pooraka=aus poortje=zaf pop=uzb popasna=ukr popcorn-house=can
        pope-air-force-base-historical=usa poperinge=bel popesti=rou popesti-leordeni=rou popilnia=ukr poplar=gbr
        poplar-bluff=usa poplar-grove=usa popoli=ita popondetta=png poponguine=sen popovo=bgr poppenbuttel=deu
        popricani=rou poptun=gtm poputnaya=rus poquoson=usa porac=phl poranga=bra porangaba=bra poranki=ind
        porathissery=ind porcari=ita porcia=ita porciuncula=bra porco=bol porcuna=esp pordic=fra poreba=pol
        porec=hrv porecatu=bra poretskoye=rus poringland=gbr porkhov=rus porkolam=ind pornic=fra pornichet=fra
        poronaysk=rus porrentruy=che porreres=esp porrino=esp port-alberni=can port-allen=usa port-angeles=usa
        port-antonio=jam port-arthur=fin port-augusta=aus port-cartier=can port-chester=usa port-clinton=usa
        port-colborne=can port-dalcudia=esp port-de-bouc=fra port-de-pollenca=esp port-edward=zaf
        port-el-kantaoui=tun port-elgin=can port-glasgow=gbr port-haney=can port-hedland=aus port-hope=can
        port-hueneme=usa port-huron=usa port-isabel=usa port-jefferson=usa port-jefferson-station=usa
        port-jervis=usa port-kembla=aus port-kennedy=aus port-la-nouvelle=fra port-lavaca=usa port-lincoln=aus
        port-maria=jam port-mathurin=mus port-melbourne=aus port-moody=can port-neches=usa port-orchard=usa
        port-perry=can port-pirie=aus port-richmond=usa port-royal=usa port-saint-john=usa port-saint-johns=zaf
        port-saint-louis-du-rhone=fra port-salerno=usa port-townsend=usa port-victoria=ken port-wallace=can
        port-washington=usa port-wentworth=usa porta=esp porta-palazzo=ita portachuelo=bol portage-la-prairie=can
        portage-lakes=usa portalegre=prt.bra portales=usa portarlington=irl portazgo=esp porte-saint-denis=fra
        porte-saint-martin=fra porteiras=bra porterville=zaf portes=fra portes-les-valence=fra portet=fra
        portet-sur-garonne=fra porthcawl=gbr portico-di-caserta=ita portishead=gbr portlaoise=irl portlethen=gbr
        portmarnock=irl porto-acre=bra porto-alegre-do-norte=bra porto-barra-do-ivinheima=bra porto-belo=bra
        porto-calvo=bra porto-cristo=esp porto-da-folha=bra porto-de-mos=prt porto-de-pedras=bra
        porto-do-mangue=bra porto-do-son=esp porto-dos-gauchos=bra porto-empedocle=ita porto-esperidiao=bra
        porto-firme=bra porto-franco=bra porto-grande=bra porto-murtinho=bra porto-potenza-picena=ita
        porto-real=bra porto-real-do-colegio=bra porto-recanati=ita porto-rico-do-maranhao=bra porto-salvo=prt
        porto-san-giorgio=ita porto-santelpidio=ita porto-santo-stefano=ita porto-tolle=ita porto-torres=ita
        porto-vecchio=fra porto-viro=ita porto-walter=bra porto-xavier=bra portoferraio=ita portogruaro=ita
        portola-hills=usa portomaggiore=ita portovelo=ecu portrush=gbr portslade=gbr portstewart=gbr portswood=gbr
        portuario-do-igarape-da-fortaleza=bra porus=jam porvenir=chl pos-chiquito=abw posen=usa poshekhonye=rus
        poshnje=alb posillipo=ita posoltega=nic pospelikha=rus possneck=deu post=usa post-volynskyi=ukr
        posta-calnau=rou postbauer-heng=deu poste-de-flacq=mus posto-da-mata=bra postojna=svn posusje=bih
        potam=mex potanino=rus potcoava=rou pote=bra poteau=usa potengi=bra potim=bra potiragua=bra
        potirendaba=bra potiretama=bra potlogi=rou potoci=bih potomac-mills=usa potosi=col pototan=phl
        pototano=idn potreddipalli=ind potrerillos=hnd potsdam=usa pottaneri-nallakavundanpatti=ind pottanur=ind
        pottenstein=deu potters-bar=gbr pottmes=deu pottor=ind potts-point=aus pottstown=usa pottsville=usa.aus
        poukham-un=sen poulsbo=usa poulton=gbr poulton-le-fylde=gbr poumbly=civ pound-ridge=usa pouso-alto=bra
        pouso-redondo=bra pout=sen pouzauges=fra povarovo=rus povegliano-veronese=ita povoa-de-lanhoso=prt
        povoa-de-santa-iria=prt povoa-de-santo-adriao=prt povoa-de-varzim=prt povolzhskiy=rus povorino=rus
        powai=ind powder-springs=usa powdersville=usa powell=usa powell-river=can powstancow-slaskich-wschod=pol
        powstancow-slaskich-zachod-centrum-poludniow=pol poxoreu=bra poyarkovo=rus poykovskiy=rus poynton=gbr
        poyracik=tur poytug=uzb poytya=fin poyya=ind pozanti=tur pozega=hrv pozo-alcon=esp pozo-almonte=chl
        pozo-de-gamboa=mex pozo-del-molle=arg pozoblanco=esp pozzallo=ita pozzuolo-martesana=ita prabuty=pol
        prachatice=cze prachin-buri-town=tha prades=fra prado=col prado-del-rey=esp pradolongo=esp pradopolis=bra
        prados=bra prados-de-santa-rosa=mex pragal=prt prahran=aus praia-a-mare=ita praia-bebe=ago
        praia-da-vitoria=prt praia-norte=bra praid=rou prairie-du-chien=usa prairie-grove=usa prairie-ridge=usa
        prairie-view=can.usa prairie-village=usa prairieville=usa prakhon-chai=tha praktiseer=zaf pranchita=bra
        prantij=ind prasadampadu=ind praskoveya=rus praszka=pol prata=bra pratania=bra pratap-singhwala=ind
        pratapolis=bra pratapsasan=ind prati=ita pratola-peligna=ita pratt=usa pratteln=che pravdinskiy=rus
        pravokumskoye=rus prayon=bel prazeres=prt preaek-khsay-kha=khm preaek-saman=khm prebbleton=nzl predeal=rou
        preesall=gbr preetz=deu preganziol=ita pregassona=che pregnana-milanese=ita pregradnaya=rus preili=lva
        prejmer=rou prelouc=cze premia-de-dalt=esp premia-de-mar=esp premnitz=deu prenton=gbr prenzlau=deu
        preobrazheniye=rus preobrazhenskaya=rus presas=mex presicce=ita presidencia-de-la-plaza=arg
        president-roxas=phl presidente-bernardes=bra presidente-getulio=bra presidente-janio-quadros=bra
        presidente-juscelino=bra presidente-kennedy=bra presidente-medici=bra presidente-olegario=bra
        presidente-sarney=bra presidente-tancredo-neves=bra presidente-vargas=bra presque-isle=usa pressbaum=aut
        prestatyn=gbr prestice=cze preston-centre=can preston-city=usa prestonpans=gbr prestons=aus prestwick=gbr
        preussisch-oldendorf=deu preutesti=rou prevalle=ita preveza=grc prevost=can priargunsk=rus pribor=cze
        pribrezhnyy=rus price=usa prichard=usa pridonskoy=rus priego-de-cordoba=esp prien=usa
        prien-am-chiemsee=deu prienai=ltu prieska=zaf prigen=idn prigrevica=srb prikro=civ priladozhskiy=rus
        prilly=che primavera=bra primeira-cruz=bra primeiro-de-maio=bra primer-ensanche=esp primero-de-enero=cub
        primero-de-mayo=mex primorsk=rus primorskyi=ukr primrose-place=gbr prince-albert=zaf
        prince-alfred-hamlet=zaf prince-edward=can.hkg prince-rupert=can princenhage=nld princes-risborough=gbr
        princes-town=tto princesa-isabel=bra princess-rosethorn=can princeton-meadows=usa princeville=can
        principe=esp principe-real=prt prineville=usa prinsenbeek=nld prinzenpark=deu priobye=rus priol=ind
        priolo-gargallo=ita prior-lake=usa prior-velho=prt priozersk=rus.kaz prisal=ind pristen=rus pritzwalk=deu
        priula-colfosco=ita privas=fra priverno=ita privolzhsk=rus priyutnoye=rus priyutovo=rus prnjavor=bih
        probishtip=mkd procida=ita profesor-carlos-hank-gonzalez=mex profesor-salvador-mazza=arg profondeville=bel
        progreso=ury.usa progreso-de-alvaro-obregon=mex progreso-industrial=mex progress=rus.usa
        progress-village=usa progresso=ita.bra project-6=phl prokhorovka=rus prokudskoye=rus prokuplje=srb
        proletar=tjk proletariy=rus proletarsk=rus proletarskiy=rus promontory=can promyshlennaya=rus
        promyshlennovskiy=rus propria=bra prosek=cze proshyan=arm prospect=aus.usa.cym prospect-heights=usa
        prospect-park=cym.usa prosper=usa prosser=usa proszowice=pol protaras=cyp prothrapur=ind proton-city=mys
        provadia=bgr provaglio-diseo=ita provenals-del-poblenou=esp providenciales=tca provins=fra prozor=bih
        prudente-de-morais=bra prudhoe=gbr prudnik=pol prum=deu prunedale=usa pruszcz-gdanski=pol pruzhany=blr
        pryamitsyno=rus pryazovske=ukr prydniprovsk=ukr prymorsk=ukr pryor=usa pryor-creek=usa pryvillia=ukr
        przasnysz=pol przedmiescie-olawskie=pol przedmiescie-swidnickie=pol przemkow=pol przeworsk=pol
        przymorze-male=pol przymorze-wielkie=pol przysucha=pol psachna=grc psebay=rus psedakh=rus
        psie-pole-poludnie-kielczow=pol psie-pole-zawidawie=pol psychiko=grc psygansu=rus psyzh=rus pszczyna=pol
        pszow=pol ptuj=svn puan=arg pub-dhaniram-pather=ind publier=fra pucarani=bol puchenii-mari=rou puchezh=rus
        puchheim=deu puchi=chn puchov=svk puchuan=chn puchuncavi=chl pucioasa=rou puck=pol pucol=esp pucon=chl
        pudasjarvi=fin puderiyur=ind pudozh=rus pudsey=gbr pudu=mys.ind pudunagaram=ind pudupalayam=ind
        pudupattanam=ind puduppatti=ind pudur=ind pudusseri=ind pudussery-west=ind puduvayal=ind
        puebla-de-la-calzada=esp pueblo-nuevo=mex.ven.per.col pueblo-rico=col pueblo-west=usa pueblo-yaqui=mex
        pueblorrico=col puelay=phl puente-de-hierro=arg puente-de-ixtla=mex puente-grande=mex puente-nacional=col
        puente-viru=per puentes-grandes=cub puerto-armuelles=pan puerto-asis=col puerto-aventuras=mex
        puerto-ayora=ecu puerto-aysen=chl puerto-baquerizo-moreno=ecu puerto-bolivar=ecu puerto-boyaca=col
        puerto-carreno=col puerto-cisnes=chl puerto-colombia=col puerto-concordia=col puerto-deseado=arg
        puerto-el-triunfo=slv puerto-escondido=mex.pan puerto-escondido-tepeolulco-puerto-escondido=mex
        puerto-esperanza=arg puerto-gaitan=col puerto-leguizamo=col puerto-lempira=hnd puerto-libertad=arg
        puerto-lleras=col puerto-lopez=col puerto-lumbreras=esp puerto-madero=mex puerto-morazan=nic
        puerto-natales=chl puerto-palomas-de-villa=mex puerto-pilon=pan puerto-piray=arg puerto-quijarro=bol
        puerto-real=pri puerto-rico=arg.esp puerto-rosario=pry puerto-salgar=col puerto-san-carlos=mex
        puerto-san-jose=gtm puerto-san-julian=arg puerto-santa=per puerto-santa-cruz=arg puerto-santander=col
        puerto-serrano=esp puerto-suarez=bol puerto-tirol=arg puerto-triunfo=col puerto-vallemi=pry
        puerto-vilelas=arg puerto-yuca=col pugalur=ind pugalur-agraharam=ind puget-sur-argens=fra pui-o=hkg
        puiesti=rou puig=esp puigcerda=esp puistola=fin pujehun=sle pujili=ecu pukalani=usa pukchil-lodongjagu=prk
        puke=alb pukekohe-east=nzl pukhrayan=ind pukinmaki=fin pukkod=ind pul-e-alam=afg pulai=mys pulakkod=ind
        pulambadi=ind pulampatti=ind pulangudi=ind pulaski=usa pulau-sebang=mys pulian=chn puliyankannu=ind
        puliyoorsalai=ind puliyur=ind pullach-im-isartal=deu pullambadi=ind pullur=ind pully=che pulo=phl
        puloypuloy=phl pulpi=esp pulsano=ita pulsnitz=deu pultusk=pol pulu=chn pulung-santol=phl pulungmasle=phl
        pulupandan=phl puluvappatti=ind pulwama=ind pulyny=ukr puma=tza pumphrey=usa pumwani=ken punaauia=pyf
        punahana=ind punahou=usa punakha=btn punao=phl punata=bol punavuori=fin punay=phl punch=ind punchbowl=aus
        pundong=idn punitaqui=chl punjabi-market=can punjai-puliyampatti=ind punnayur=ind punta-de-bombon=per
        punta-del-este=ury punta-gorda=usa.ven.blz punta-gorda-isles=usa punta-santiago=pri punta-umbria=esp
        puntigam=aut punxsutawney=usa pupiales=col pupri=ind pupukea=usa puquio=per pura=phl puranattukara=ind
        purcell=usa purcellville=usa puren=chl purepero-de-echaiz=mex pureza=bra purfleet-on-thames=gbr
        purificacion=col purihasa=ind purisima-de-la-concepcion=col purkersdorf=aut purne=ind puro=phl purpe=rus
        purranque=chl puruaran=mex purulha=gtm purushottampur=ind purwa=ind pusa=mys pushchino=rus pushkar=ind
        pushkino=aze pushkinskiye-gory=rus pushun=chn pusing=mys puspokladany=hun pustomyty=ukr pustoshka=rus
        puszczykowo=pol pusztaszabolcs=hun putaendo=chl putao=mmr puth-khurd=ind puthencruz=ind puthukkad=ind
        puthukkadai=ind puthuppally=ind puthur=ind putignano=ita putina=per putla-villa-de-guerrero=mex putnam=usa
        putnok=hun putol=phl puttalam=ind puttankulam=ind puttantura=ind puttaparthi=ind putte=bel putten=nld
        puttlingen=deu putylivka=ukr putyvl=ukr putzbrunn=deu puurs=bel puvalur=ind puvatuparamba=ind puxinana=bra
        puyo=ecu puzhakkal=ind puzi=chn pya-tha-taik=mmr pyan-lel-nay-yar-cha-htar-ye=mmr pyatykhatky=ukr
        pyawbwe-gyi=mmr pyeongchang=kor pyhajarvi=fin pyhaselka=fin pyi-taw-thar=mmr pyin-ma-pin=mmr pyle=gbr
        pymble=aus pyoksong=prk pyoksong-up=prk pyrbaum=deu pyrford=gbr pyrgos=grc pyrmont=aus pyryatyn=ukr
        pyrzyce=pol pyshma=rus pyskowice=pol pytalovo=rus pythagoreio=grc qabala=aze qabalan=pse qabatiyah=pse
        qabbasin=syr qabilanbek=kaz qachas-nek=lso qaderabad=irn qadian=ind qaemiyeh=irn qaffin=pse qahderijan=irn
        qahjavarestan=irn qaisumah=sau qala-i-naw=afg qalah-ye-shahr=afg qalansuwa=isr qalaqayin=aze qalat=afg
        qaleh-now-khaleseh=irn qaminis=lby qana=lbn qanavat=irn qanawat=syr qandala=som qandulah=lby qarabalyq=kaz
        qarah=syr qarah-bagh=afg qarah-zia-od-din=irn qarawul=afg qarazhal=kaz qarchi-gak=afg qarek=chn
        qarne-shomeron=pse qarqaraly=kaz qarqin=afg qarquzah=lby qaryat-al-bayyadah=lby qaryat-suluq=lby
        qaryat-umar-al-mukhtar=lby qashar=kaz qasr-al-farafirah=egy qasr-e-shirin=irn qasr-khiyar=lby
        qasr-libiya=lby qatana=syr qatanah=pse qax=aze qazigund=ind qeshlaq=irn qeshlaq-e-pain=irn qeshm=irn
        qiaerbage=chn qiancheng=chn qianhai-bay-area=chn qianhu=chn qiaotou-community=chn qiaozi=chn qibah=sau
        qibray=uzb qidu=chn qiemo=chn qift=egy qihama=chn qilian=chn qilong=chn qingfeng=chn qingguang=chn
        qingjiang=chn qinglian=chn qingliu=chn qinglong=chn qingping=chn qingsheng=chn qingshizui=chn qingshui=chn
        qingxi=chn qinting=chn qiongkulecun=chn qir=irn qir-moav=jor qirah=lby qiryat-eqron=isr qiryat-hayovel=isr
        qiryat-malakhi=isr qiryat-shmona=isr qiryat-tivon=isr qiryat-yearim=isr qitang=chn qiushan=chn qixing=chn
        qiziltepa=uzb qobustan=aze qongkur=chn qorgontepa=uzb qormi=mlt qoroq=irn qorovulbozor=uzb
        qorqi-ye-sofla=irn qorveh-ye-dargazin=irn qoshkopir=uzb qotbabad=irn quadrilatero=ita quadrivio=ita
        quail-hill=usa quakenbruck=deu quakers-hill=aus quakertown=usa qualiano=ita qualicum-beach=can
        quan-hanh=vnm quang-loc=vnm quang-minh=vnm quang-phu=vnm quankou=chn quarai=bra quaregnon=bel quarrata=ita
        quarry-bay=hkg quart-de-poblet=esp quarteira=prt quartier-du-port=fra quartier-militaire=mus
        quartiere-otto=ita quarto-daltino=ita quartucciu=ita quartz-hill=usa quata=bra quatigua=bra quatipuru=bra
        quatis=bra quatre-cocos=mus quatro-barras=bra quattromiglia=ita quba=aze qubadli=aze quchi=chn
        queanbeyan=aus quebo=gnb quebradillas=pri quebrangulo=bra quecholac=mex quechultenango=mex quedlinburg=deu
        queen-mary-park=can queen-village=usa queens-park=gbr.aus queensborough=can queensbury=usa.gbr
        queensdale=zaf queensferry=gbr queenstown=gbr.nzl queenswood-heights=can queijas=prt queimada-nova=bra
        quelele=gnb quelfes=prt quellon=chl queluz=bra quemado-de-guines=cub quepem=ind quepos=cri
        querecotillo=per querenburg=deu querencia=bra querencia-do-norte=bra querendaro=mex querfurt=deu
        querqueville=fra quesada=cri.esp queseria=mex quesnel=can quesnoy-sur-deule=fra questembert=fra
        quetigny=fra queula=ind queven=fra quevy-le-petit=bel quezaltepeque=slv qugaona=chn quiage=ago quibala=ago
        quibaxe=ago quiberon=fra quicabo=ago quickborn=deu quicunzo=ago quierschied=deu quievrain=bel
        quievrechain=fra quiindy=pry quijingue=bra quila=mex quilali=nic quilchena=can quilenda=ago
        quillabamba=per quillon=chl quilmana=per quilo-quilo=phl quilombo=bra quimili=arg quimoh=ind quimperle=fra
        quincy-sous-senart=fra quincy-voisins=fra quinhamel=gnb quinns-rocks=aus quinpool-district=can
        quinta-de-santo-antonio=prt quinta-de-tilcoco=chl quinta-del-cedro=mex quinta-do-anjo=prt
        quinta-do-conde=prt quinta-do-gato=prt quinta-do-sol=bra quintana=esp.bra quintana-de-la-serena=esp
        quintanar-de-la-orden=esp quintanar-del-rey=esp quintero=chl quintin-arauz=mex
        quinto-barrio-ejido-cahuacan=mex quinto-di-treviso=ita quinzano-doglio=ita quinze-vingts=fra quipapa=bra
        quipungo=ago quirihue=chl quiroga=mex quiruvilca=per quisao=phl quispamsis=can quisqueya=dom quissama=bra
        quissico=moz quitandinha=bra quiterianopolis=bra quivican=cub quixaba=bra quixabeira=bra quixelo=bra
        quixere=bra quixico=ago qukou=chn qulukay=chn qumaym=jor qumbu=zaf qunli=chn quorndon=gbr qusar=aze
        qushui=chn qusmuryn=kaz quynh-loi=vnm quzhang=chn ra-ngae=tha raahe=fin raalte=nld raamsdonksveer=nld
        raasiku=est rabah=nga rabaul=png rabbittown=can rabca=svk rabenau=deu rabinal=gtm rabka=pol
        rabka-zdroj=pol rabo-de-peixe=prt rabor=irn rabupura=ind raby=aus racaciuni=rou racale=ita racalmuto=ita
        racari=rou racconigi=ita raceland=usa raceview=aus rach-goc=vnm rachitoasa=rou rackeve=hun rada-tilly=arg
        radaskovicy=blr radaur=ind radauti=rou radcliff=usa radcliffe=gbr radcliffe-on-trent=gbr radeberg=deu
        radeburg=deu radekhiv=ukr radevormwald=deu radford=usa radhakishorenagar=ind radhakishorepur=ind
        radhakund=ind radishani=mkd radlett=gbr radlin=pol radnevo=bgr radomir=bgr radomyshl=ukr radotin=cze
        radovanu=rou radovis=mkd radovljica=svn radstock=gbr raducaneni=rou raduzhnyy=rus radviliskis=ltu
        radymno=pol radyvyliv=ukr radziejow=pol radzionkow=pol radzymin=pol radzyn-podlaski=pol raeren=bel
        raesfeld=deu rafael-delgado=mex rafael-fernandes=bra rafael-jambeiro=bra rafard=bra raffadali=ita
        rafina=grc rafov=rou rafraf=tun ragay=phl raghudebbati=ind raghunandanpur=ind raghunathpur=ind raha=ind
        rahad-al-bardi=sdn rahanal=ind rahat=isr rahata=ind rahden=deu raheny=irl rahimatpur=ind rahm=deu
        rahnsdorf=deu raholt=nor rahon=ind rahud=ind rahway=usa raia=ind raighar=ind raikot=ind rail=ind rain=deu
        rainbow-city=usa rainford=gbr rainham=gbr rainhill=gbr rainsville=usa rainville=sur rainworth=gbr
        raipur-domana=ind raipur-rani=ind raisdorf=deu raisinghnagar=ind raisio=fin raismes=fra raiwala-bara=ind
        raj-pur-khurd=ind raja-pur-khurd=ind raja-ranapur=ind raja-sansi=ind rajabhita=ind rajakheri=ind
        rajal-norte=phl rajaldesar=ind rajaori=ind rajapur=ind rajasingamangalam=ind rajce=alb rajec=svk
        rajgamar=ind rajgurunagar=ind rajim=ind rajmahal=ind rajnagar=ind rajo-khanani=pak
        rajopatti-urf-kota-bazar=ind rajpur=ind rajur=ind rajura=ind rakamaz=hun rakaw=blr rakh-gadi-garh=ind
        rakhabh-dev=ind rakhiv=ukr rakholi=ind rakitnoye=rus rakitovo=bgr rakivka=ukr rakkiyapalaiyam=ind
        rakoczifalva=hun rakoscsaba=hun rakoscsaba-ujtelep=hun rakoshegy=hun rakoskeresztur=hun rakoskert=hun
        rakosszentmihaly=hun rakova=svk rakove=ukr rakovnik=cze rakovski=bgr rakszawa=pol rakvere=est
        raleigh-hills=usa ralston=usa ram-das=ind rama=nic.isr ramacca=ita ramachandrapuran=ind
        ramachettipalaiyam=ind ramada=prt ramalde-do-meio=prt ramallo=arg ramamangalam=ind raman=ind ramana=aze
        ramanapeta=ind ramanayyapeta=ind ramanuj-ganj=ind ramat-yishay=isr ramavarappadu=ind ramban=ind
        rambervillers=fra rambha=ind ramblewood=usa rambouillet=fra ramillies=bel ramiriqui=col ramjibanpur=ind
        ramkola=ind ramon=rus ramon-castilla=per ramona=usa ramonville=fra ramonville-saint-agne=fra ramos=phl
        ramotswa-station-taung=bwa rampachodavaram=ind ramsbottom=gbr ramsey=usa.imn.gbr ramshir=irn ramstein=deu
        ramstein-miesenbach=deu ramtek=ind ramtown=usa ran=ind ranai-kota=idn ranapur=ind ranau=mys ranch-park=can
        rancharia=bra rancheria-payau=phl ranchettes=usa ranchlands=can rancho-alegre-fraccionamiento=mex
        rancho-mirage=usa rancho-murieta=usa rancho-san-diego=usa randalstown=gbr randazzo=ita randenbroek=nld
        randudongkal=idn randwick=aus rangapahar=ind rangapara=ind rangapuram=ind rangdu=chn rangendingen=deu
        rangeville=aus rangia=ind rangiora=nzl rangiro=rwa rangpo=ind rangsdorf=deu rani=ind rani-khera=ind
        rania=ind ranica=ita ranikhet=ind ranipur=ind ranir-bazar=ind rankweil=aut rano=nga ranohira=mdg
        ranoli=ind ranong=tha ranot=tha ranpur=ind ransart=bel ransbach-baumbach=deu ransiki=idn ranst=bel
        ranstadt=deu rantoul=usa ranzan=jpn raojan=bgd raon-letape=fra rapallo=ita rapar=ind rapid-valley=usa
        rapla=est raposos=bra raqo=eth raritan=usa ras=ind ras-el-barr=egy ras-el-ma=mar ras-kebdana=mar rasak=irn
        """
}
