/// Lesser towns, sorted, from brisas-barra-de-suchiate to ciudad-guerrero.
/// An entry is a name as in ids, `=`, and the ISO 3166-1 alpha-3 codes of the countries that have such a town, the one with
/// most people first. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 5,000 people.
enum LesserTownsC {
    static let text: StaticString = """
        brisas-barra-de-suchiate=mex brisas-de-zicatela=mex brisbane-central-business-district=aus
        brisee-verdiere=mus brisighella=ita bristow=usa britania=bra brito=prt britwell=gbr briviesca=esp
        brixham=gbr brixton-hill=gbr brixworth=gbr brizeboua=civ brno-jih=cze bro=swe broad-ripple=usa
        broadbeach=aus broadbeach-waters=aus broadfield=gbr broadlands=usa broadmeadows=aus broadmoor=can
        broadstairs=gbr broadstone=gbr broadview=usa broadview-heights=usa broadview-north=can broadview-park=usa
        broadwater=gbr brobo=civ brock-hall=usa brocklehurst=can brockley=gbr brockport=usa brockville=can
        brod=bih brodnica=pol brodowski=bra brody=ukr broek-op-langedijk=nld broekhoven=nld broitzem=deu
        broken-hill=aus brokopondo=sur bromborough=gbr bromolla=swe brondby-strand=dnk brondbyvester=dnk
        bronderslev=dnk broni=ita bronnitsy=rus bronnoysund=nor bronte=ita.aus bronxville=usa brook-farm=usa
        brook-highland=usa brook-park=usa brookdale=usa brooke=ken brookfield=aus brookhaven-amesbury=can
        brookings=usa brookland=usa brooklin=can brooklyn-heights=usa brooks=can brookshire=usa brookside=usa
        brooksville=usa brookswood=can brookville=usa broomall=usa broome=aus broseley=gbr broshniv-osada=ukr
        brosteni=rou brotas=bra brotas-de-macaubas=bra brotton=gbr brou-akpaousso=civ brouafla-nattis=civ
        brouagui=civ broubrou=civ broudoukou-kpenda=civ brough=gbr broughton=gbr broughton-astley=gbr broukro=civ
        broumov=cze broussard=usa brouta=civ brow-of-the-hill=can brown-deer=usa brownfield=usa brownhills=gbr
        browns-bay=nzl browns-mills=usa brownsburg=usa brownsburg-chatham=can brownsfield=usa brownwood=usa
        broxbourne=gbr broxburn=gbr brozan=civ bruay=fra bruay-la-buissiere=fra bruay-sur-lescaut=fra bruce=aus
        bruchhausen-vilsen=deu bruchkobel=deu bruchmuhlbach-miesau=deu bruck-an-der-leitha=aut
        bruck-an-der-mur=aut bruckberg=deu bruckmuhl=deu brufut=gmb bruges=fra brugg=che bruggen=deu brugnera=ita
        bruino=ita brumath=fra brummen=nld brumov-bylnice=cze brumunddal=nor brundall=gbr brunehault=bel
        brunete=esp brunico=ita brunn-am-gebirge=aut brunoy=fra brunsbuttel=deu brunssum=nld brunstatt=fra
        brunswick=aus brunswick-east=aus brunswick-west=aus bruntal=cze brus-laguna=hnd brusaporto=ita
        brusciano=ita brush=usa brushy-creek=usa brusturi=rou bruz=fra brvenica=mkd brwinow=pol bry-sur-marne=fra
        bryans-road=usa bryant=usa brymbo=gbr bryn-mawr=usa bryn-mawr-skyway=usa brynamman=gbr bryndwr=nzl
        bryne=nor brynmawr=gbr brynna=gbr bryukhovetskaya=rus bryukhovychi=ukr brzeg-dolny=pol brzesko=pol
        brzeszcze=pol brzeziny=pol brzezno-gdanskie=pol brzozow=pol bsharri=lbn bua-yai=tha buaale=som buan=kor
        buanoy=phl buarcos=prt buayan=phl buayna-nujaydat=isr buba=gnb bubaque=gnb bububu=tza buc=fra bucak=tur
        bucecea=rou bucerias=mex buch=deu buchach=ukr buchen=deu buchen-in-odenwald=deu buchenbach=deu
        buchforst=deu buchheim=deu buchloe=deu buchrain=che buchs=che buckeburg=deu buckhall=usa buckhannon=usa
        buckhurst-hill=gbr buckie=gbr buckingham=can.gbr bucklands-beach=nzl buckner=usa buco=ago.phl bucov=rou
        bucovice=cze bucsani=rou buctzotz=mex bucu=rou bucyrus=usa buda-kashalyova=blr budadiri=uga budafok=hun
        budai=twn budaka=uga budakeszi=hun budaors=hun budapest-i-kerulet=hun budapest-v-kerulet=hun
        budapest-xxiii-kerulet=hun budateteny=hun budd-lake=usa bude=gbr budel=nld budelsdorf=deu budenheim=deu
        buderim=aus budesti=rou budha-theh=ind budhapanka=ind budhlada=ind budhni=ind budhpura=ind budingen=deu
        budipuram=ind budleigh-salterton=gbr budrio=ita budva=mne budy=ukr buechel=usa buedu=sle bueina=isr
        buellton=usa buena-vista=usa buenaventura-lakes=usa buenavista-de-cuellar=mex buenavista-del-norte=esp
        buenavista-tomatlan=mex bueng-kan=tha bueno-brandao=bra buenopolis=bra buerarema=bra buesaco=col bueu=esp
        buford=usa buftea=rou buga=nga.phl bugalagrande=col bugallon=phl bugana=nga bugang=phl bugaragara=rwa
        bugasan=phl bugene=tza buggenhout=bel bugry=rus buguda=ind buguias=phl bugyi=hun buharkent=tur buhesi=uga
        buhimba=uga buhl=deu buhlertal=deu buhodle=som buhusi=rou bui-xa=vnm buia=ita buikwe=uga buinsk=rus
        buitenpost=nld buizingen=bel bujalance=esp bujari=bra bujaru=bra buk=pol bukene=tza bukit-beruntung=mys
        bukit-damansara=mys bukit-gemuroh=mys bukit-ho-swee-estate=sgp bukit-pinang=mys bukit-rambai=mys
        bukit-tambun=mys bukomero=uga bukowno=pol bukuru=nga bukuya=uga bula=phl.gnb bulach=che bulacnin=phl
        bulakamba=idn bulalacao=phl bulan=phl bulanash=rus bulata=phl bulayevo=kaz buldan=tur buldern=deu
        bulford=gbr bulgan=mng bulihan=phl buliisa=uga bulim=sgp bulimba=aus bull-creek=aus bull-run=usa
        bull-savannah=jam bullange=bel bullas=esp bulle=che bulleen=aus bulli=aus bullsbrook=aus
        bully-les-mines=fra bulnes=chl bulog=phl buloh-kasap=mys bulolo=png bulqize=alb bultfontein=zaf
        buluang=phl buluangan=phl bulungur-shahri=uzb bulusan=phl bum=aze bumbesti=rou bumbesti-jiu=rou bumpe=sle
        buna-hir=ind buncrana=irl bundaberg-north=aus bundamba=aus bunde=nld bundibugyo=uga bundoora=aus bundu=ind
        bungad=phl bungal=ind bungay=gbr bungku=idn bungo-takada-shi=jpn bungu=tza bunguiao=phl bunhe=ukr
        bunjwah=ind bunkeflostrand=swe bunnik=nld bunol=esp bunumbu=sle bununu=nga bunyan=tur bunyola=esp
        buochs=che buon-trap=vnm buon-tur=vnm buqata=syr buqeia=isr bur-dubai=are bur-said=are bura=ken
        bura-tana=ken burabay=kaz buraca=prt burang=chn burayevo=rus burbach=deu burcht=bel burdell=aus
        burela-de-cabo=esp buren=deu bures=fra bures-sur-yvette=fra bureya=rus burg-auf-fehmarn=deu
        burg-bei-magdeburg=deu burgau=deu burgdorf=che burgebrach=deu burgersdorp=zaf burgersfort=zaf burghaun=deu
        burghausen=deu burgkirchen-an-der-alz=deu burgkunstadt=deu burglengenfeld=deu burgos=phl burgstadt=deu
        burgthann=deu burgum=nld burhar=ind buri=bra buri-ram=tha burirchar=bgd buritama=bra buriti-alegre=bra
        buriti-bravo=bra buriti-do-tocantins=bra buriti-dos-lopes=bra buriti-dos-montes=bra buritirama=bra
        buritis=bra buritizeiro=bra buriya=ind burj-al-arab=egy burkardroth=deu burkburnett=usa burke-mountain=can
        burkhardtsdorf=deu burladingen=deu burlata=esp burleigh-heads=aus burleigh-waters=aus burley=usa
        burley-in-wharfedale=gbr burnaby-heights=can burnage=gbr burnet=usa burngreave=gbr burnham=gbr
        burnham-on-crouch=gbr burnham-on-sea=gbr burnie=aus burnside=nzl.can.aus burnside-gorge=can
        burnside-heights=aus burntisland=gbr burntwood=gbr burpengary=aus burpengary-east=aus burpham=gbr
        burqin=chn burquitlam=can burr-ridge=usa burrel=alb burry-port=gbr burscheid=deu burscough=gbr
        burshtyn=ukr bursledon=gbr burstadt=deu burton=usa.aus burton-latimer=gbr burtonsville=usa buruenesti=rou
        burumburum=nga burunday=kaz bururi=bdi burutu=nga burwell=gbr burwood=aus.nzl burwood-east=aus buryn=ukr
        busalla=ita busay=phl busayra=jor busca=ita busembatia=uga bushekeri=rwa bushenge=rwa bushey=gbr
        bushland-beach=aus bushtyno=ukr busk=ukr busko=pol busko-zdroj=pol busnago=ita busogo=rwa busolwe=uga
        busselton=aus bussero=ita bussigny=che bussolengo=ita bussoleno=ita bussy-saint-georges=fra busteni=rou
        busto-garolfo=ita busumbala=gmb butaleja=uga butarque=esp bute=ken butemba=uga butere=ken butgenbach=bel
        butia=bra butiama=tza butig=phl butjadingen=deu butler=aus.usa butner=usa buttelborn=deu buttenwiesen=deu
        butterfly=hkg butternut-valley=can butubre-i=civ butucu=abw butunduzi=uga buturlino=rus buturlinovka=rus
        butzbach=deu butzow=deu buug=phl buulobarde=som buurhakaba=som buwenge=uga buxerolles=fra buxton=gbr.usa
        buxwaha=ind buy=rus buyende=uga buyisonto=zaf buyukdere=tur buzdyak=rus buzen=jpn buzhake=chn buzi=moz
        buzias=rou buzim=bih buzo=jpn buzoesti=rou buzovna=aze buzurg=ind bwambarangwe=bdi bweyogerere=uga
        byakabanda=uga byala-slatina=bgr byaroza=blr byarozawka=blr byblos=lbn bychawa=pol byelaazyorsk=blr
        byford=aus bykhov=blr bykovo=rus bylbasivka=ukr byndoor=ind byram=usa byron=usa byron-bay=aus
        byron-center=usa bystrc=cze bystrice=cze bystrice-nad-pernstejnem=cze bystrice-pod-hostynem=cze
        bystrzyca-klodzka=pol bytca=svk bytow=pol byureghavan=arm ca-savio=ita caapiranga=bra caapora=bra
        caatiba=bra caazapa=pry cabaceiras=bra cabaceiras-do-paraguacu=bra cabacungan=phl cabagan=phl
        caballococha=per cabanas=cub cabanglasan=phl cabanillas-del-campo=esp cabano=phl cabaritan-east=phl
        cabarroguis=phl cabatuan=phl cabayangan=phl cabbagetown-south-stjames-town=can cabcaben=phl
        cabeceira-grande=bra cabeceiras=bra cabeceiras-de-basto=prt cabeceiras-do-piaui=bra cabestany=fra
        cabeza-del-buey=esp cabezas=mex cabezon-de-la-sal=esp cabiate=ita cabildo=chl cabinteely=irl
        cabinuangan=phl cabixi=bra cable-beach=aus cabo-rojo=pri cabo-ruivo=prt cabo-verde=bra caboolture=aus
        caboolture-south=aus cabot=usa cabra=esp cabral=dom cabramatta=aus cabramatta-west=aus cabras=ita
        cabrero=chl cabrican=gtm cabries=fra cabrils=esp cabugao=phl caburan=phl cacabelos=esp cacahoatan=mex
        cacalchen=mex cacalomacan=mex caccamo=ita cacequi=bra cachan=fra cacheu=gnb cachoeira-alta=bra
        cachoeira-de-minas=bra cachoeira-de-pajeu=bra cachoeira-do-arari=bra cachoeira-do-piria=bra
        cachoeira-dos-indios=bra cachoeira-dourada=bra cacia=prt cacilhas=prt cacimba-de-dentro=bra cacimbas=bra
        cacimbinhas=bra cacolo=ago caconda=ago caconde=bra cacongo=ago cacu=bra cacule=bra cadale=som cadaval=prt
        cadca=svk cadelbosco-di-sopra=ita cadereyta-de-montes=mex cadillac=usa cadolzburg=deu
        cadorago-caslino-al-piano=ita caem=bra caerano-di-san-marco=ita caerleon=gbr caernarfon=gbr caesarea=isr
        caetanopolis=bra caetanos=bra cafarnaum=bra cafayate=arg cafelandia=bra cagayancillo=phl cagdas=tur
        cage-mazumbo=ago caglayancerit=tur cagli=ita cagnano-varano=ita cagsiay=phl cahaba-heights=usa cahokia=usa
        cahors=fra caia=moz caiana=bra caianu-mic=rou caiaponia=bra caibi=bra caibiran=phl caicara=ven.bra
        caicara-do-norte=bra caimancito=arg caimbambo=ago cairima=chn cairnlea=aus cairns-city=aus
        cairns-north=aus cairo-montenotte=ita cairu=bra caister=gbr caister-on-sea=gbr caiua=bra caiuti-sat=rou
        cajabamba=per cajapio=bra cajari=bra cajaruro=per cajati=bra cajititlan=mex cajobi=bra cajueiro=bra
        cajueiro-da-praia=bra cajuru=bra cajvana=rou cakovec=hrv cakovice=cze cala=zaf cala-millor=esp
        cala-rajada=esp calabasas=usa calabazar-de-sagua=cub calabugao=phl calafat=rou calafell=esp
        calafindesti=rou calahorra=esp calai=ago calamar=col calamonte=esp calamvale=aus calan=rou calandula=ago
        calangute=ind calapor=ind calarasi=mda.rou calasparra=esp calatagan=phl calatayud=esp calatrava=phl
        calbe=deu calca=per calcado=bra calceta=ecu calchaqui=arg calcinate=ita calcinato=ita calcinelli=ita
        calcoene=bra calcot=gbr caldaro-sulla-strada-del-vino=ita caldas=bra caldas-brandao=bra
        caldas-da-rainha=prt caldas-de-reis=esp caldas-de-vizela=prt caldeirao-grande=bra
        caldeirao-grande-do-piaui=bra caldelas=prt calden=deu caldera=chl calderara-di-reno=ita calderitas=mex
        caldes-de-montbui=esp caldicot=gbr caldiero=ita caldogno=ita caldogno-rettorgole-cresole=ita caledon=zaf
        caledonia=usa caledonia-fairbank=can calella=esp calenberger-neustadt=deu calendario=prt calenzano=ita
        calera=usa calera-chica=mex calera-de-tango=chl caleta-de-carquin=per calheta-de-sao-miguel=cpv
        calhoun=usa calibutbut=phl california=usa.bra california-city=usa calilegua=arg calimanesti=rou
        calimaya=mex calimera=ita calimesa=usa calimete=cub calinesti=rou calinog=phl calintaan=phl calipatria=usa
        calistoga=usa calitzdorp=zaf calixtlahuaca=mex calkini=mex callaway=usa calle-blancos=cri calle-larga=chl
        callenberg=deu calliaqua=vct callington=gbr callingwood-south=can calliope=aus callosa-de-segura=esp
        calne=gbr calodyne=mus calolbon=phl calolziocorte=ita calonamba=ago calonge=esp calonne-ricouart=fra
        caloto=col caloundra-west=aus calp=esp caltzontzin=mex calubcub-dos=phl calucinga=ago calugareni=rou
        calumbi=bra calumet-park=usa calumpang=phl calusco-dadda=ita caluso=ita caluula=som calverton=usa.gbr
        calvi=fra calvi-risorta=ita calvillo=mex calvinia=zaf calvizzano=ita calw=deu calwell=aus cam-xuyen=vnm
        camabatela=ago camacan=bra camacha=prt camaguan=ven camaiore=ita camalau=bra camaligan=phl camalu=mex
        camana=per camanducaia=bra camano=usa camanongue=ago camapua=bra camarate=prt camarinas=esp
        camarma-de-esteruelas=esp camas=esp.usa.tur camasca=hnd cambados=esp cambanugoy=phl cambara=bra
        cambara-do-sul=bra camberwell=aus cambiago=ita cambiano=ita cambira=bra cambita-garabitos=dom camboio=ago
        camborne=gbr cambourne=gbr cambre=esp cambria=usa cambria-heights=usa cambridge=nzl cambridge-park=aus
        cambridgeport=usa cambuga=phl cambui=bra cambundi=ago cambundi-catembo=ago cambuquira=bra camden-town=gbr
        cameia=ago camenca=mda camerano=ita cameri=ita cameron=can.usa cameron-park=usa.aus
        cameron-park-colonia=usa camias=phl camilla=usa caminauit=phl camindangan=phl camingawan=phl camira=aus
        camiri=bol camisano-vicentino=ita camlachie=can camlidere=tur cammarata=ita cammeray=aus
        camminghaburen=nld camoapa=nic camocim-de-sao-felix=bra camp-diable=mus camp-flora=phl camp-hill=aus.usa
        camp-hm-smith=usa camp-pendleton-north=usa camp-pendleton-south=usa camp-springs=usa camp-swift=usa
        camp-verde=usa campagnano-di-roma=ita campamento=esp.hnd campanario=esp campanha=prt.bra campanilla=pri
        campbell=aus campbell-bay=ind campbellsville=usa campbellton=can campbelltown=aus campechuela=cub
        campeni=rou camperdown=aus campestre=bra campestre-do-maranhao=bra campestre-villas-del-alamo=mex
        campi-salentina=ita campia-turzii=rou campillos=esp campina-da-lagoa=bra campina-das-missoes=bra
        campina-do-monte-alegre=bra campina-verde=bra campinapolis=bra campinas-do-sul=bra campinorte=bra
        campo=prt campo-alegre-de-goias=bra campo-belo-do-sul=bra campo-de-criptana=esp campo-de-la-cruz=col
        campo-de-ourique=prt campo-do-brito=bra campo-do-meio=bra campo-do-tenente=bra campo-ere=bra
        campo-florido=bra.cub campo-gallo=arg campo-grande-do-piaui=bra campo-largo=arg campo-largo-do-piaui=bra
        campo-limpo-de-goias=bra campo-maior=prt campo-marzio=ita campo-novo-de-rondonia=bra campo-pequeno=prt
        campo-quijano=arg campo-ramon=arg campo-real=esp campo-redondo=bra campo-verde=per campo-viera=arg
        campoalegre=col campobello-di-licata=ita campobello-di-mazara=ita campodarsego=ita
        campofelice-di-roccella=ita campogalliano=ita campolide=prt camponogara=ita campos=esp campos-altos=bra
        campos-belos=bra campos-de-julio=bra campos-gerais=bra campos-lindos=bra campos-sales=bra
        camposampiero=ita camposano=ita campsie=aus campulung-moldovenesc=rou camrose=can camucia-monsigliolo=ita
        camutanga=bra camyuva=tur can=tur can-asujan=phl can-avid=phl can-baro=esp can-pastilla=esp
        can-picafort=esp cana=svk cana-verde=bra canacassala=ago canacona=ind canal-fulton=usa
        canal-winchester=usa canalete=col canalicchio=ita canals=esp.arg canandaigua=usa cananeia=bra canapi=bra
        canapolis=bra canar=ecu canarana=bra canas=cri canasgordas=col canatlan=mex canberra-city=aus canby=usa
        cancale=fra canchungo=gnb candangolandia=bra candas=esp candeal=bra candeias-do-jamari=bra
        candelaria=bra.esp.col.pri.cub.arg.mex candelaria-arenas=pri candelaria-de-la-frontera=slv candeleda=esp
        candelo=ita candiac=can candiba=bra candido-de-abreu=bra candido-godoi=bra candido-mendes=bra
        candido-mota=bra candido-sales=bra candiolo=ita candiota=bra candler-mcafee=usa candoi=bra candola=ind
        candolim=ind candon=phl candoni=phl canecas=prt canegrate=ita canejan=fra canela=chl canelas=prt
        canelinha=bra canelli=ita canelones=ury canet-de-mar=esp canet-en-roussillon=fra caneva=ita canfield=usa
        canford-heath=gbr cangas-de-onis=esp cangas-del-narcea=esp cangas-do-morrazo=esp canggou=chn
        cangkat-jong=mys cangling=chn canguaretama=bra canhotinho=bra canicado=moz canicattini-bagni=ita
        canico=prt canidelo=prt canillejas=esp caninde-de-sao-francisco=bra canitar=bra
        canitas-de-felipe-pescador=mex cankuzo=bdi canley-heights=aus canley-vale=aus canmore=can canning=arg
        cannington=aus cannon-hill=aus cannons-creek=nzl cannonvale=aus canon-city=usa canonbury=gbr
        canonsburg=usa canosa-di-puglia=ita canovanas=pri canovelles=esp canta=bra.tur cantagallo=col
        cantagalo=bra cantagrillo-casalguidi=ita cantanhede=bra.prt canteleu=fra canterbury=aus cantilan=phl
        cantillana=esp cantley=can canto-del-llano=pan canto-do-buriti=bra cantonment=usa canturay=phl
        canubing-no-2=phl canudos=bra canutama=bra canutillo=usa canyelles=esp canyon=usa canyon-lake=usa
        canyon-meadows=can canyon-rim=usa canyon-springs=can canzo=ita cao-thuong=vnm caochuanpu=chn caohui=chn
        caoping=chn caorle=ita caotang=chn caowei=chn cap-acadie=can cap-aux-meules=can cap-negro-ii=mar
        capaci=ita capacuaro=mex capalaba=aus capanne-prato-cinquale=ita capao-do-leao=bra caparao=bra
        caparica=prt caparrapi=col capayan=arg capbreton=fra capdepera=esp cape-canaveral=usa cape-horn=can
        cape-may-court-house=usa cape-saint-claire=usa capel-sound=aus capela-de-santana=bra capela-do-alto=bra
        capela-do-alto-alegre=bra capellades=esp capena=ita capesterre=glp capesterre-belle-eau=glp capetinga=bra
        capiago-intimiano-olmeda=ita capilla-de-guadalupe=mex capilla-del-monte=arg capilla-del-senor=arg
        capim=bra capim-branco=bra capinopolis=bra capinota=bol capinzal=bra capinzal-do-norte=bra capiovi=arg
        capistrano=bra capitan-bado=pry capitan-bermudez=arg capitan-sarmiento=arg capitao-de-campos=bra
        capitao-eneas=bra capitao-leonidas-marques=bra capitol-gateway=usa capitol-hill=usa.can
        capitol-riverfront=usa capitola=usa capitolio=bra capivari-de-baixo=bra capixaba=bra capljina=bih
        capo-dorlando=ita capodrise=ita capoeiras=bra caponago=ita capoocan=phl capoterra=ita
        cappelle-la-grande=fra cappeln=deu capraia-e-limite=ita capranica=ita capri=ita capriate-san-gervasio=ita
        capriolo=ita captainganj=ind capua=ita capula=mex capulhuac-de-mirafuentes=mex capulin=mex capunda=ago
        capurso=ita caputira=bra caqueza=col caraa=bra carabacel=fra carabalan=phl caracarai=bra caracol=bra
        carahue=chl carai=bra caraibas=bra carambei=bra caramutan=phl caranan=phl carandai=bra caranguejeira=prt
        caransebes=rou carapan=mex carapebus=bra carapegua=pry carapelle=ita carapur=ind carate-brianza=ita
        caraubas=bra caraubas-do-piaui=bra caravaca=esp caravaggio=ita caraz=per carbon-blanc=fra
        carbonara-di-bari=ita carbondale=usa carboneras=esp carbonia=ita carbonita=bra carcaixent=esp
        carcarana=arg carcare=ita carcavelos=prt carcroft=gbr cardano-al-campo=ita cardeal-da-silva=bra
        cardedeu=esp cardigan=gbr cardito=ita cardona=esp cardonal=mex cardoso=bra cardoso-moreira=bra careacu=bra
        carei=rou careiro-da-varzea=bra carencro=usa carentan=fra carepa=col carey=can carey-park=aus carhaix=fra
        carhaix-plouguer=fra carhuamayo=per carhuaz=per cariamanga=ecu cariati=ita cariboo=can caribou=usa
        caridade=bra carigara=phl carignan=can carignano=ita carina-heights=aus carinaro=ita carindale=aus
        carine=aus caringbah=aus caringbah-south=aus carinhanha=bra carira=bra carire=bra caririacu=bra carius=bra
        carl-junction=usa carlentini=ita carlet=esp carleton-north=can carleton-place=can carlinda=bra
        carlingford=aus carlinville=usa carlisle=usa.aus carloforte=ita carlopolis=bra carlos-a-carrillo=mex
        carlos-casares=arg carlos-chagas=bra carlos-tejedor=arg carlow=irl carlstadt=usa carlton=aus
        carlton-north=aus carluke=gbr carmagnola=ita carmarthen=gbr carmaux=fra carmel-hamlet=usa carmelo=ury
        carmen=phl.mex carmen-de-apicala=col carmen-de-areco=arg carmen-de-patagones=arg carmenes=esp carmi=usa
        carmiano=ita carmignano-di-brenta=ita carmo=bra carmo-da-cachoeira=bra carmo-da-mata=bra
        carmo-de-minas=bra carmo-do-cajuru=bra carmo-do-paranaiba=bra carmo-do-rio-claro=bra
        carmo-do-rio-verde=bra carmona=esp carmopolis=bra carmopolis-de-minas=bra carnago=ita carnaiba=bra
        carnarvon=zaf carnate=ita carnauba-dos-dantas=bra carnaubais=bra carnaubal=bra carnaubeira-da-penha=bra
        carnaxide=prt carnegie=aus.usa carneirinho=bra carneiros=bra carney=usa carneys-point=usa carnforth=gbr
        carnide=prt carnieres=bel carnisse=nld carnot-moon=usa carnota=esp carnoustie=gbr carnoux-en-provence=fra
        caroebe=bra carolina=bra.zaf carolina-beach=usa caroline-springs=aus caronno-pertusella=ita carosino=ita
        carouge=che carousel-view=zaf carovigno=ita carpenders-park=gbr carpenedolo=ita carpenter=usa
        carpenter-hill=phl carpentras=fra carpinis=rou carpinteria=usa carquefou=fra carqueiranne=fra carral=esp
        carramar=aus carranglan=phl carrara=aus carrara-san-giorgio=ita carrazeda-de-anciaes=prt carrboro=usa
        carregado=prt carregal-do-sal=prt carrick-on-suir=irl carrickfergus=gbr carrickmacross=irl carriere=usa
        carrieres=fra carrieres-sous-poissy=fra carrieres-sur-seine=fra carrigaline=irl carrigtwohill=irl
        carrizal=esp carrizo-springs=usa carroll=usa carroll-park=usa carros=fra carrum-downs=aus carry=fra
        carry-le-rouet=fra carryduff=gbr carseldine=aus carta=rou cartagena-del-chaira=col cartago=cri cartama=esp
        cartaxo=prt cartaya=esp carteret=usa cartersville=usa carterton=gbr.nzl carterville=usa carthage=tun.usa
        carugate=ita carugo=ita carusucan=phl carutapera=bra caruthersville=usa carver=usa carvin=fra
        carvoeiro=prt casa-blanca=mex casa-branca=bra casa-de-campo=esp casa-de-oro-mount-helix=usa casa-loma=can
        casa-santa=ita casabianca=col casagiove=ita casal-bertone=ita casal-de-pazzi=ita casal-di-principe=ita
        casalbordino=ita casalbordino-miracoli=ita casale-sul-sile=ita casalgrande=ita casalmaggiore=ita
        casalpusterlengo=ita casaluce=ita casamassima=ita casamicciola-terme=ita casanay=ven casandrino=ita
        casano-dogana-isola=ita casapesenna=ita casapulla=ita casarano=ita casariche=esp casarsa-della-delizia=ita
        casarza-ligure=ita casas-grandes=mex casatenovo=ita casavatore=ita casca=bra cascade=syc
        cascade-heights=can casco-historico-de-barajas=esp caseara=bra casebrook=nzl caselle=ita
        caselle-torinese=ita casey=aus casgyn=tkm cashmere=nzl casigua-el-cubo=ven casiguran=phl casillas=gtm
        casinhas=bra casino=aus casisang=phl caslav=cze casorate-primo=ita casorate-sempione=ita casorezzo=ita
        caspe=esp cassa-de-la-selva=esp cassanguidi=ago cassano-allionio=ita cassano-dadda=ita
        cassano-delle-murge=ita cassano-magnago=ita casselberry=usa casserengue=bra cassia=bra cassilandia=bra
        cassina-de-pecchi=ita cassino=ita cassis=fra cassolnovo=ita castaic=usa castalla=esp castanas=phl
        castanet=fra castanet-tolosan=fra castanheira=bra castanheira-do-ribatejo=prt castano-primo=ita
        castanos=mex casteggio=ita castegnato=ita castel-bolognese=ita castel-di-lama=ita castel-di-sangro=ita
        castel-goffredo=ita castel-madama=ita castel-maggiore=ita castel-mella=ita castel-san-giorgio=ita
        castel-san-giovanni=ita castel-san-pietro-terme=ita castel-volturno=ita castelbuono=ita castelcovati=ita
        casteldaccia=ita castelfidardo=ita castelfiorentino=ita castelfranco-di-sotto=ita castelfranco-emilia=ita
        castelfranco-veneto=ita castelginest=fra casteljaloux=fra castell-platja-daro=esp
        castellammare-del-golfo=ita castellamonte=ita castellana=esp.ita castellane=fra castellaneta=ita
        castellanza=ita castellar-del-valles=esp castellarano=ita castellbisbal=esp castelleone=ita castellet=esp
        castelletto-sopra-ticino=ita castelli=arg castelli-calepio=ita castello-dempuries=esp
        castello-di-cisterna=ita castelnau=fra castelnau-le-lez=fra castelnaudary=fra castelnovo-di-sotto=ita
        castelnovo-nemonti=ita castelnuovo-del-garda=ita castelnuovo-rangone=ita castelo-do-piaui=bra
        castelo-dos-sonhos=bra castelo-viegas=prt casteloes-de-cepeda=prt castelsardo=ita castelsarrasin=fra
        casteltermini=ita castelu=rou castenaso=ita castenedolo=ita castiglion-fiorentino=ita
        castiglione-del-lago=ita castiglione-delle-stiviere=ita castiglione-olona=ita castiglione-torinese=ita
        castilho=bra castilla=esp castilleja-de-la-cuesta=esp castillejos=phl.esp castillo=dom
        castillo-de-locubin=esp castillo-grande=per castillos=ury castle-donington=gbr castle-pines-north=usa
        castle-shannon=usa castle-vale=gbr castlebar=irl castlegar=can castleknock=irl castlemaine=aus
        castleridge=can castletroy=irl castlewood=usa castrezzato=ita castries=lca.fra castro=esp castro-alves=bra
        castro-de-rei=esp castro-del-rio=esp castro-marim=prt castro-pretorio=ita
        castrocaro-terme-e-terra-del-sole=ita castrovillari=ita castroville=usa castuera=esp casula=aus cat=tur
        catablan=phl catabola=ago catacocha=ecu cataingan=phl catalina=usa catamayo=ecu catanauan=phl
        catandica=moz catanduvas=bra catano=pri catarama=ecu catarina=bra catarroja=esp catas-altas=bra
        catasauqua=usa cateel=phl catemaco=mex catemu=chl caterham=gbr catete=bra cathcart=zaf cathedral=can
        catigua=bra catio=gnb cativa=pan catmon=phl cato-ridge=zaf catoosa=usa catral=esp catriel=arg
        catterick-garrison=gbr cattolica=ita catuipe=bra catuji=bra catunda=bra caturai=bra caturama=bra
        caturite=bra cau-dien=vnm cauayan=phl caucel=mex caudan=fra caudebec=fra caudebec-les-elbeuf=fra
        caudete=esp caudry=fra caulfield=aus caulfield-north=aus caulfield-south=aus causeni=mda causeway-bay=hkg
        caussade=fra cauto-cristo=cub cavaillon=fra cavalaire=fra cavalaire-sur-mer=fra cavalcante=bra
        cavallino=ita cavan=irl cavaria-con-premezzo=ita cavarzere=ita cave=ita cave-creek=usa cave-spring=usa
        cavelossim=ind cavenago-di-brianza=ita caversham=aus cavezzo=ita cavinti=phl cavnic=rou cavriago=ita
        cavuslu=tur cawayan=phl caxambu=bra caxias=prt caxingo=bra cayambe=ecu cayang=phl cayce=usa caycuma=tur
        cayeli=tur cayey=pri cayiralan=tur cayirhan=tur caykara=tur cayman-palms=cym cayyolu=tur cazin=bih
        cazorla=esp ceadir-lunga=mda cebazat=fra cebuano=phl ceccano=ita cecchina=ita cecil-hills=aus cecina=ita
        cedar-cove=can cedar-grove=usa cedar-hills=usa cedar-lake=usa cedar-mill=usa cedar-valley=can
        cedarbrae=can cedarbrook=usa cedarburg=usa cedarhurst=usa cedartown=usa cedarville=zaf cedeira=esp
        cedral=bra.mex cedro=bra cedro-de-sao-joao=bra cee=esp ceelbuur=som ceeldheer=som cefa=rou cefalu=ita
        ceggia=ita ceglie-del-campo=ita ceglie-messapica=ita cegrane=mkd cehegin=esp ceiba=pri cekerek=tur
        celakovice=cze celaliye=tur celano=ita celanova=esp celarevo=srb celaru=rou celbridge=irl celebration=usa
        celendin=per celestun=mex celica=ecu celikhan=tur celinac=bih cellamare=ita celldomolk=hun
        cellino-san-marco=ita cellole=ita celtik=tur cenes-de-la-vega=esp cengelkoy=tur cenon=fra centelles=esp
        centenario-do-sul=bra centenary-heights=aus centennial-place=can centennial-scarborough=can center=usa
        center-line=usa center-moriches=usa center-point=usa centerport=usa centerton=usa centerville=usa
        cento=ita centobuchi=ita central=usa.bra.can.hkg central-14th-street-spring-road=usa
        central-14th-street-wmata-northern-bus-barn=usa central-business-district=can central-coquitlam=can
        central-de-minas=bra central-do-maranhao=bra central-falls=usa central-lonsdale=can central-moncton=can
        central-point=usa central-saanich=can central-york=can centralia=usa centralina=bra centre-de-flacq=mus
        centretown=can centreville-chicopee=can centro=ita centro-de-readaptacion-social=mex
        centro-do-guilherme=bra centro-novo-do-maranhao=bra cents=lux century-city=usa cenxi=chn ceparana=ita
        ceparana-carpena=ita ceper=idn cepin=hrv ceprano=ita ceptura-de-sus=rou cerano=mex.ita cerasu=rou
        cercado-abajo=dom cerceda=esp cercedilla=esp cercola=ita cerda=ita cerea=ita cerejeiras=bra ceres=bra.arg
        cerese=ita ceret=fra ceriale=ita ceriano-laghetto=ita cerkes=tur cermenate=ita cermik=tur cernavoda=rou
        cernay=fra cernica=rou cernobbio=ita cernosice=cze cernovice=cze cernusco-sul-naviglio=ita cerny-most=cze
        ceroux-mousty=bel cerqueira-cesar=bra cerrik=alb cerrito=bra cerritos=mex cerro-azul=mex.bra.arg
        cerro-cora=bra cerro-de-ortega=mex cerro-de-san-antonio=col cerro-gordo=mex cerro-grande-do-sul=bra
        cerro-largo=bra cerro-maggiore=ita certaldo=ita certeze=rou cervantes=arg cervello=esp
        cerveny-kostelec=cze cervera=esp cerveteri=ita cervia=ita cervien=blr cervignano-del-friuli=ita
        cervinara=ita cesa=ita cesano=ita cesano-boscone=ita cesario-lange=bra cesate=ita cesenatico=ita cesis=lva
        ceska-kamenice=cze ceska-skalice=cze ceska-trebova=cze cesky-brod=cze cesky-krumlov=cze cesky-tesin=cze
        cesmeli=tur cessange=lux cessnock=aus cessole=fra cesson=fra cesson-sevigne=fra cestas=fra cestepe=tur
        cetate=rou cetinje=mne ceu-azul=bra ceuti=esp cey=tur ceyrat=fra ceyu=chn cezarina=bra cfi-baroko=civ
        cha-de-alecrim=cpv cha-de-alegria=bra cha-grande=bra cha-preta=bra chaadayevka=rus chaah=mys
        chaah-bahru=mys chaat=lbn chabana=jpn chabany=ukr chabet-el-ameur=dza chabeuil=fra chaboksar=irn
        chabua=ind chacarita=cri chachaura=ind chachersk=blr chackbay=usa chad=rus chadan=rus chaddesden=gbr
        chadegan=irn chadibe=bwa chadiza=zmb chadoora=ind chadron=usa chadstone=aus chadwell-heath=gbr
        chadwell-st-mary=gbr chafford-hundred=gbr chagny=fra chagoda=rus chaguangcun=chn chaguaramas=ven
        chah-e-jamal=irn chahal=gtm chahar-borj=irn chahar-burj=afg chahor=ukr chahuite=mex chahuites=mex
        chai-badan=tha chai-buri=tha chai-nat=tha chai-wari=tha chaiky=ukr chail=ind chainpur=ind chaiya=tha
        chaiyo=tha chajul=gtm chak-eighty-eight-six-right=pak chak-fifty-six-four-right=pak chak-hundred-one=pak
        chak-ninety-eight-nine-left=pak chak-ninety-nine-nine-left=pak chak-ninety-nine-six-right=pak
        chak-one-hundred-eight-nine-left=pak chak-one-hundred-eighteen-nine-left=pak
        chak-one-hundred-eighty-eight-nine-a-left=pak chak-one-hundred-eighty-five-a-nine-left=pak
        chak-one-hundred-eighty-seven-nine-left=pak chak-one-hundred-eighty-six-nine-left=pak
        chak-one-hundred-fifty-three-nine-left=pak chak-one-hundred-forty-nine-left=pak
        chak-one-hundred-forty-one-nine-left=pak chak-one-hundred-forty-three-nine-left=pak
        chak-one-hundred-forty-two-nine-left=pak chak-one-hundred-four-nine-left=pak
        chak-one-hundred-nine-left=pak chak-one-hundred-ninety-nine-a-left=pak
        chak-one-hundred-seventeen-nine-left=pak chak-one-hundred-six-nine-left=pak
        chak-one-hundred-ten-nine-left=pak chak-one-hundred-thirty-eight-nine-left=pak
        chak-one-hundred-thirty-nine-nine-left=pak chak-one-hundred-thirty-two-nine-left=pak
        chak-one-hundred-three-seven-right=pak chak-one-hundred-twelve-nine-left=pak
        chak-one-hundred-twenty-nine-left=pak chak-one-hundred-twenty-nine-nine-left=pak
        chak-one-hundred-twenty-one-nine-left=pak chak-pindi=pak chak-sixty-eight-four-right=pak
        chak-sixty-five-a-gugera-distributary=pak chak-three-ten-left=pak chaka=ken chakai=ind chakapara=ind
        chakari=zwe chakghat=ind chakia=ind chakkarappalli=ind chaksawari=pak chakulia=ind chakvi=geo chala=tza
        chalakilakakara=ind chalala=ind chalan-pago-ordot-village=gum chalantapara-pt-iv=ind chalastra=grc
        chalatenango=slv chalchihuapan=mex chalco=usa chale=bra chaleshtar=irn chalette=fra chalette-sur-loing=fra
        chalfont-saint-peter=gbr chalfont-st-giles=gbr chalford=gbr chalimbana=zmb chalk-farm=gbr challans=fra
        challapalle=ind challapata=bol chalmette=usa chalonnes=fra chalonnes-sur-loire=fra chalthan=ind
        chaltyr=rus cham=deu.che chama=zmb chamalieres=fra chamaz-koti=irn chamba=ind chambarak=arm chambas=cub
        chamber=pak chamberlayne=usa chambersburg=usa chamblee=usa chambly=can.fra chambourcy=fra chambray=fra
        chambray-les-tours=fra chamestan=irn chamgordan=irn chamical=arg chamkhaleh=irn chamkor=ind chammanad=ind
        chamonix=fra chamonix-mont-blanc=fra champagne-au-mont-dor=fra champagne-sur-seine=fra champagnole=fra
        champasak=lao champdore=can champerico=gtm champigneulles=fra champion=bel champion-heights=usa
        champlain-heights=can champlin=usa champs=fra champs-sur-marne=fra champua=ind chamzinka=rus chanaje=ind
        chanal=mex chanar-ladeado=arg chanari=ind chanasma=ind chancay=per chanco=chl chandameta=ind
        chandan-hola=ind chandapuram=ind chandarun=ind chandauli=ind chandbali=ind chandia=ind chandili=ind
        chandiman=ind chandkapur=ind chandla=ind chandor=ind chandra=com chandrakona=ind chandrapada=ind
        chandrapur=ind chandrapur-baghicha=ind chandrapura=ind chandur=ind chandur-bazar=ind chandwa=ind
        changan=chn changba=chn changchuan=chn changdao=chn change=fra changlang=ind changlingpi=chn changlong=chn
        changloon=mys changsari=ind changsheng=chn changsu=kor changtan=chn changuinola=pan changxin=chn
        chanhassen=usa channagiri=ind channahon=usa channel-land=cym chanod=ind chanpatia=ind chantada=esp
        chanteloup-les-vignes=fra chantepie=fra chantilly=usa.fra chantongia=ind chantonnay=fra chanute=usa
        chany=rus chaotian=chn chapada=bra chapada-do-norte=bra chapada-dos-guimaraes=bra chapada-gaucha=bra
        chapadao-do-ceu=bra chapakhowa-town=ind chapala=mex chapali-bhadrakali=npl chapar=ind
        chaparral=col.usa.can chapayev=kaz chapchal=chn chapel-allerton=gbr chapel-en-le-frith=gbr chapel-hill=aus
        chapelhall=gbr chapelizod=irl chapelle-lez-herlaimont=bel chapeltown=gbr chaplygin=rus chaplynka=ukr
        chaponost=fra chapulco=mex chapultepec=mex charam=irn charama=ind charamaddi=bgd charata=arg charcas=mex
        chard=gbr chardon=usa charef=dza charentsavan=arm charhi=ind charhoi=pak charingia-gaon=ind charipara=ind
        charkhari=ind charlemagne=can charles-city=usa charles-hill=bwa charles-town=usa charles-village=usa
        charlestown=usa.aus.zaf charlotte-amalie=vir charlottenburg-nord=deu charlton=gbr.usa charlton-kings=gbr
        charmahin=irn charming-garden=hkg charnay-les-macon=fra charneca=prt charneca-de-caparica=prt charo=mex
        charqueada=bra charter-oak=usa charters-towers=aus chartersville=can charthawal=ind
        chartres-de-bretagne=fra charvieu-chavagneux=fra charxin=uzb chasetown=gbr chashniki=blr chasiv-yar=ukr
        chaska=usa chasong=prk chasse=fra chasse-sur-rhone=fra chassieu=fra chastre-villeroux-blanmont=bel
        chatan=jpn chateau-dolonne=fra chateau-du-loir=fra chateau-gontier=fra chateau-renault=fra
        chateau-thierry=fra chateaubourg=fra chateaubriant=fra chateaudun=fra chateaugiron=fra chateaulin=fra
        chateauneuf-les-martigues=fra chateauneuf-sur-loire=fra chateaurenard=fra chatel-guyon=fra
        chatel-saint-denis=che chatelaillon=fra chatelaillon-plage=fra chatelineau=bel chatenoy=fra
        chatenoy-le-royal=fra chathirareddipatti=ind chatibor-gaon=ind chatillon-sur-seiche=fra
        chatillon-sur-seine=fra chatrapatti=ind chatrud=irn chatswood=aus chatteris=gbr chatuchak-subdistrict=tha
        chaudfontaine=bel chaumont=fra chaumont-gistoux=bel chauny=fra chauparan=ind chaupimarca=per chaurai=ind
        chausy=blr chautapal=ind chautla=mex chauvigny=fra chavakali=ken chaval=bra chavannes=che chavantes=bra
        chavar=irn chaves=bra.prt chaville=fra chavinda=mex chavuma=zmb chawang=tha chawinda=pak chazuta=per
        che-ha=hkg cheadle=gbr cheadle-hulme=gbr chealea=khm cheam=gbr cheat-lake=usa chebba=tun chebli=dza
        chechat=ind chechen-aul=rus checy=fra cheddar=gbr cheerful-garden=hkg cheetham-hill=gbr chegdomyn=rus
        chegem=rus chegem-vtoroy=rus chegunta=ind chehalis=usa chehimet-nord=tun chek-chue=hkg chekkiad=ind
        chekmagush=rus chekonidhara=ind chela=chn.ago chelak=uzb chelakara=ind chelamartam=ind chelas=prt
        chelbasskaya=rus chelenko=eth chellalat-el-adhaouara=dza chelm-slaski=pol chelmek=pol chelmno=pol
        chelmsley-wood=gbr chelmza=pol chelno-vershiny=rus chelora=ind chelsea=aus.can chelsea-heights=aus
        chelsfield=gbr cheltenham=aus chelur=ind chemax=mex chembagaramanpudur=ind chemerivtsi=ukr chemille=fra
        chemille-melay=fra chemin-grenier=mus chemini=dza chemodanovka=rus chenar-village=ind chencha=eth
        chendamangalam=ind chendrappini=ind chene-bougeries=che chene-bourg=che chene-feuillu=fra chenee=bel
        cheney=usa chengala=ind chengalam=ind chengam=ind chengamanad=ind chengannur=ind chengappalli=ind
        chengbei=chn chengjiang=chn chengjiao=chn chenini-nahal=tun chenjiaba=chn chennagiri=ind
        chennamukkapalle=ind chennasamudram=ind chennevieres=fra chennevieres-sur-marne=fra chennimalai=ind
        chennithala=ind chenove=fra chentian=chn chentian-village=chn chentuan=chn chenyuan=chn chepelare=bgr
        chepica=chl chepo=pan cheppad=ind chepstow=gbr cheraga=dza cheran=mex cherang-ruku=mys cheranmahadevi=ind
        cheraw=usa cherbourg=fra cherdakly=rus cherdyn=rus cheremshan=rus cheremukhovo=rus cherepanova-hora=ukr
        cherepanovo=rus cherepkivtsi=ukr cherikov=blr cherlak=rus cherlopalle=ind chermen=rus chermside=aus
        chermside-west=aus chern=rus cherniakhiv=ukr chernigovka=rus chernihivka=ukr chernogolovka=rus
        chernolesskoye=rus chernomorskiy=rus chernyanka=rus chernyshevsk=rus chernyshevskiy=rus
        chernyshkovskiy=rus cherokee=usa cherpu=ind cherra=ind cherrapunjee=ind cherry-creek=usa
        cherry-hill-mall=usa cherry-hills-village=usa cherry-orchard=irl cherry-valley=usa cherrybrook=aus
        cherryland=usa cherryville=irl.usa chertkovo=rus chertsey=gbr cherukunnu=ind cheruthazham=ind
        cheruthuruthi=ind cherven-bryag=bgr chervonohryhorivka=ukr chesapeake-beach=usa
        chesapeake-ranch-estates=usa chesapeake-ranch-estates-drum-point=usa chesham=gbr cheshire=usa
        cheshire-village=usa chesma=rus chessington=gbr cheste=esp chester-hill=aus chester-springs=usa
        chesterton=usa chestertown=usa chestnut-hill=usa chestnut-ridge=usa cheswolde=usa chetput=ind
        chettinayakkanpatti=ind cheung-chau=hkg cheung-sha-wan=hkg cheval=usa cheverly=usa chevigny=fra
        chevigny-saint-sauveur=fra chevilly-larue=fra cheviot=usa chevreuse=fra chevvoor=ind chevy-chase=usa
        cheylus=tun cheyyur=ind chhachhrauli=ind chhala=ind chhanera=ind chhapar=ind chhapera=ind chhapi=ind
        chhapra=ind chhaprauli=ind chharra=ind chhata=ind chhatapur=ind chhatral-ina=ind chhatrapur=ind
        chhawala=ind chhipa-barod=ind chhiri=ind chhloung=khm chhnok-tru=khm chhor=pak chhota-udepur=ind
        chhoti-sadri=ind chhuikhadan=ind chhura=ind chhurikala=ind chhutmalpur=ind chi-fu-fa-yuen=hkg chi-lang=vnm
        chiaiano=ita chiajna=rou chiampo=ita chianciano-terme=ita chiang-kham=tha chiang-khong=tha
        chiang-klang=tha chiang-saen=tha chiantla=gtm chiaravalle=ita chiari=ita chiasso=che chiatura=geo
        chiautla=mex chiautla-de-tapia=mex chiavari=ita chiavenna=ita chibia=ago chibougamau=can chicago-ridge=usa
        chicalim=ind chicama=per chichen-itza=mex chichicapa=mex chichihualco=mex chichimila=mex chichiriviche=ven
        chichkah=afg chichli=ind chicholi=ind chickasaw=usa chickasha=usa chicoana=arg chicomba=ago
        chicomuselo=mex chiconcuac=mex chicoral=col chicureo=chl chicxulub-puerto=mex chidiga=ind chiengi=zmb
        chiepo=civ chietla=mex chievres=bel chiffa=dza chigiri=rus chignahuapan=mex chigwell=gbr chik=rus
        chik-banavar=ind chikhaldara=ind chikhlakasa=ind chikhli-kalan=ind chikiti=ind chikjajur=ind
        chikkabidarakallu=ind chiknayakanhalli=ind chikola=rus chikwawa=mwi chilaw=lka chilchota=mex
        childersburg=usa childress=usa childwall=gbr chilla-saroda-khadar=ind chillan-viejo=chl chillicothe=usa
        chillupar=ind chilly-mazarin=fra chiloda=ind chilon=mex chilongolo=zmb chilubi=zmb chima=col.ind
        chimala=tza chiman=ind chimay=bel chimbel=ind chimore=bol china=mex.jpn chinacla=hnd chinacota=col
        chinahsen=eth chinameca=slv.mex chinampa-de-gorostiza=mex chinarli=aze chinatown=ita.can chinautla=mex
        chinchani=ind chinchilla=aus chinchinim=ind chincholi=ind chinchon=esp chinde=moz chingoli=ind
        chinguar=ago chinkuli=zmb chinna-andankovil=ind chinna-kalaiyamputtur=ind chinna-salem=ind
        chinnachintakunta=ind chinnakkampalaiyam=ind chinnalapatti=ind chinnamanali=ind chinnampalaiyam=ind
        chinnamudalippatti=ind chinnasekkadu=ind chinnatadagam=ind chinnavadampatti=ind chinniyampalaiyam=ind
        chinnor=gbr chinnur=ind chino-valley=usa chinobod=uzb chinon=fra chinoz=uzb chintalavalasa=ind
        chintapalle=ind chios=grc chipeni=mwi chipindo=ago chipiona=esp chipoka=mwi chippawa=can chippendale=aus
        chippewa-falls=usa chipping-norton=aus.gbr chipping-sodbury=gbr chipurupalle=ind chiquimulilla=gtm
        chiquinquira=ven chiramanangad=ind chiranellur=ind chiras=afg chirgaon=ind chiri-yurt=rus chiriguana=col
        chirilagua=slv chirkey=rus chirnogi=rou chirnside-park=aus chiroqchi=uzb chirpan=bgr chisasa=zmb
        chisasibi=can chiscani=rou chisec=gtm chishang=twn chishmy=rus chisholm=aus chisineu-cris=rou
        chislehurst=gbr chissamba=ago chistenkoye=ukr chistoozernoye=rus chistyye-bory=rus chiswell-green=gbr
        chit-tee-kone=mmr chitaguppa=ind chitarpur=ind chitcani=mda chitegaon=ind chitembo=ago chitila=rou
        chitipa=mwi chitkul=ind chitrakoot-dham=ind chitre=pan chittanda=ind chittanur=ind chittapari=ind
        chittarkonda=ind chittayankottai=ind chittilapilli=ind chittode=ind chitu=chn chityal=ind chiuduno=ita
        chiugiana-la-commenda=ita chiungutwa=tza chiva=esp chivasso=ita chivhu=zwe chivolo=col chiwan=chn
        chizu=jpn chkalovsk=rus chlorakas=cyp chlumec-nad-cidlinou=cze cho-moi=vnm chocaman=mex chocen=cze
        chocianow=pol choconta=col choctaw=usa chocznia=pol chodavaram=ind chodziez=pol choele-choel=arg
        choghadak=irn choglamsar=ind chogoria=ken choi-hung=hkg choi-hung-estate=hkg choi-wan-estate-i-ii=hkg
        choiseul=lca choix=mex chojna=pol chojnow=pol chok-chai=tha chokkanathapuram=ind cholapuram=ind
        cholpon-ata=kgz cholul=mex chom-bueng=tha chon-daen=tha chonan=jpn chonchi=chl
        chong-chien-court-wyler-gardens=hkg chong-kal=khm chongju=prk chongkan=chn chongoroi=ago chongoyape=per
        chontalpa=mex chontaul=rus choozhal=ind chop=ukr chopan=ind chopera=esp chopinzinho=bra chorakhe-bua=tha
        chorbane=tun chorbogh=tjk chorfa=dza chorleywood=gbr chornobaivka=ukr chornobay=ukr chornomorske=ukr
        chornukhyne=ukr choro=bra choroszcz=pol chorozinho=bra chorrocho=bra chortiatis=grc chortkiv=ukr
        chorvatsky-grob=svk chorvatsky-grob-cierna-voda=svk chorwad=ind chos-malal=arg choszczno=pol chota=per
        chota-haibor=ind chotebor=cze chotila=ind chottanikkara=ind chowchilla=usa chowwara=ind choyr=mng
        chrang-chamreh-muoy=khm chrastava=cze christiana=zaf.usa christiansburg=usa christianshavn=dnk
        christie-downs=aus christies-beach=aus christopher-champlain=can chropyne=cze chrudim=cze chrysoupolis=grc
        chuanwang=chn chuarrancho=gtm chubar=irn chubbuck=usa chubek=tjk chubin-dar=irn chucher=mkd
        chucher-sandevo=mkd chuckey=usa chudei=ukr chudniv=ukr chudovo=rus chuebdeh-ye-yek=irn chuganwan=ind
        chuguyevka=rus chuhal=ind chuhar-jamali=pak chui=ury.bra chuk-yuen=hkg chuk-yuen-north-estate=hkg
        chuk-yuen-south-estate=hkg chuka=ken chukhloma=rus chulissheri=ind chulman=rus chulym=rus chumbicha=arg
        chumukedima=ind chunchupally=ind chundal=ind chunghwa=prk chunskiy=rus chupaca=per chupinguaia=bra
        churapcha=rus church-hill=usa church-street=gbr churchdown=gbr churchill-park=can churhat=ind churi=ind
        churriana-de-la-vega=esp churton-park=nzl chutes-lavie=fra chutove=ukr chwele=ken chyhyryn=ukr
        chynadiyovo=ukr chyorny-yar=rus chyst=blr ciacova=rou ciaculli=ita ciboure=fra cicciano=ita cicuco=col
        cidade-gaucha=bra cide=tur cidelandia=bra cidra=pri cidreira=bra ciechocinek=pol ciekurkalns=lva
        ciempozuelos=esp cienaga-de-oro=col cienega-de-flores=mex cieplice-slaskie-zdroj=pol cifteler=tur
        ciftlikkoy=tur cihanbeyli=tur cikcilli=tur cilaos=reu cilavegna=ita cim=gnb cimarron-hills=usa cimice=cze
        cimiez=fra cimislia=mda cimitile=ita cinarcik=tur cinarli=aze cinco-ranch=usa cinco-saltos=arg
        cinderford=gbr cine=tur ciney=bel cinisi=ita cinkanse=bfa cinkota=hun cinnaminson=usa cinq-avenues=fra
        cinquefrondi=ita cintruenigo=esp ciocanesti=rou cioranii-de-jos=rou ciorescu=mda ciplakli=tur cipo=bra
        cipotanea=bra ciprian-porumbescu=rou circasia=col circleville=usa cirencester=gbr cirie=ita
        ciro-marina=ita ciro-redondo=cub ciserano=ita cislago=ita cisnadie=rou cisneros=col cisterna-di-latina=ita
        cisterniga=esp cisternino=ita cit-turin=ita citadel=can citlaltepec=mex citluk=bih citong=twn citra=usa
        citrus=usa citrus-hills=usa citrus-park=usa citrus-ridge=usa citrus-springs=usa citrusdal=zaf
        citta-di-castello=ita cittadella=ita cittanova=ita city-beach=aus city-garden=hkg city-of-london=gbr
        city-one=hkg ciudad-altamirano=mex ciudad-arce=slv ciudad-ayala=mex ciudad-barrios=slv ciudad-bolivar=col
        ciudad-camargo=mex ciudad-cerralvo=mex ciudad-coahuila=mex ciudad-coahuila-kilometro-cincuenta-y-siete=mex
        ciudad-cuauhtemoc=mex ciudad-dario=nic ciudad-de-allende=mex ciudad-de-armeria=mex
        ciudad-de-chiautla-de-tapia=mex ciudad-de-cuetzalan=mex ciudad-de-huitzuco=mex ciudad-de-nanacamilpa=mex
        ciudad-de-tlatlauquitepec=mex ciudad-del-maiz=mex ciudad-general-teran=mex ciudad-guadalupe-victoria=mex
        ciudad-guerrero=mex ciudad-gustavo-diaz-ordaz=mex ciudad-insurgentes=mex ciudad-jardin=esp
        """
}
