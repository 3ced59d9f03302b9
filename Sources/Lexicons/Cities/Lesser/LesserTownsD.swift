/// Lesser towns, sorted, from ciudad-manuel-doblado to ejido-san-lorenzo-cuauhtenco.
/// An entry is a name as in ids, `=`, and the ISO 3166-1 alpha-3 codes of the countries that have such a town, the one with
/// most people first. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 5,000 people.
enum LesserTownsD {
    static let text: StaticString = """
        ciudad-manuel-doblado=mex ciudad-miguel-aleman=mex ciudad-nueva=dom ciudad-rodrigo=esp ciudad-sahagun=mex
        ciudad-serdan=mex ciudad-tecun-uman=gtm ciudad-tula=mex ciudad-universitaria=esp ciupercenii-noi=rou
        ciurea=rou ciutadella=esp ciutat-meridiana=esp cividale-del-friuli=ita civita-castellana=ita civril=tur
        ciyun=chn cizhu=chn ckochas=bol clackamas=usa claiborne=usa clair-hills=can clairlea-birchmount=can
        clairton=usa claix=fra clane=irl clanton=usa clanton-park=can clanwilliam=zaf clapham-junction=gbr
        clapiers=fra claremont=zaf.aus claremore=usa clarence-rockland=can clarendon-hills=usa clarens=zaf
        clarenville=can clarholz=deu clarin=phl clarinda=aus.usa clarines=ven clarion=usa clark=usa
        clark-fulton=usa clarksburg=usa clarksdale=usa clarkson=aus clarkston=usa.gbr
        clarkston-heights-vineland=usa claro-dos-pocoes=bra claudelands=nzl claudia=bra clausthal-zellerfeld=deu
        claver=phl claveria=phl clawson=usa claxton-bay=tto clayburn=can claye=fra claye-souilly=fra clayfield=aus
        claymont=usa clayton=usa.aus clayton-le-moors=gbr clayton-le-woods=gbr clayton-park=can
        clayton-park-west=can clayton-south=aus clayton-west=gbr clear-lake=usa clearlake=usa cleator-moor=gbr
        cleckheaton=gbr cleja=rou clemencia=col clement-town=ind clementina=bra clemmons=usa clemson=usa cleon=fra
        clermont=fra cles=ita clevedon=gbr cleveland-park=usa clevelandia=bra cleveleys=gbr clewiston=usa
        clichy-sous-bois=fra cliffcrest=can cliffside-park=usa clifton-heights=usa clifton-hill=aus
        clifton-springs=aus clinton=aus clinton-glenwood=can clisson=fra clitheroe=gbr clive=usa cliza=bol
        clodomira=arg clondalkin=irl clontarf=aus cloquet=usa clorinda=arg closter=usa clover=usa
        cloverdale=usa.aus cloverleaf=usa cloverly=usa clowne=gbr cluain-meala=irl cluses=fra clusone=ita
        clute=usa clydach=gbr clyde=aus.usa clyde-north=aus clydebank=gbr clydesdale=zaf co-loa=vnm
        coacoatzintla=mex coacotla=mex coahuayana-de-hidalgo=mex coal-city=usa coal-harbour=can
        coalcoman-de-vazquez-pallares=mex coaldale=can coalinga=usa coalisland=gbr coamo=pri coaraci=bra
        coatepec-harinas=mex coatepeque=slv coatesville=usa coatetelco=mex coaticook=can cobadin=rou cobena=esp
        cobh=irl cobham=gbr cobija=bol cobly=ben cobourg=can cobquecura=chl cobram=aus coburg=aus coburg-north=aus
        cocachacra=per cocal=bra cocal-do-sul=bra cocal-dos-alves=bra cocalinho=bra cocalzinho-de-goias=bra
        coccaglio=ita cocentaina=esp cochem=deu cochirleanca=rou cochituate=usa cockenzie=gbr cockermouth=gbr
        cockeysville=usa cockfosters=gbr cockington=gbr coco=pri cocoa=usa cocoa-beach=usa cocoa-west=usa
        coconut-grove=usa cocorit=mex cocorna=col cocos=bra cocotitlan=mex cocoyoc=mex cocula=mex codajas=bra
        codcod=phl codegua=chl codicote=gbr codigoro=ita codlea=rou codogno=ita codroipo=ita codru=mda codsall=gbr
        cody=usa coedpoeth=gbr coelemu=chl coello=col coevering=nld coevorden=nld coffeyville=usa cofimvaba=zaf
        cofradia=hnd.mex cofradia-de-juarez=mex cogealac=rou cogliate=ita cognac=fra cognin=fra cogoleto=ita
        cogolin=fra cohasset=usa cohoes=usa coihueco=chl coimbra=bra coin=esp coishco=per coite-do-noia=bra
        cojasca=rou cojimar=cub cojumatlan-de-regules=mex coka=srb col-bosques-de-las-lomas=mex
        col-san-martino=ita colac=aus colachel=ind colakli=tur colares=bra.prt colbe=deu colbun=chl colby=usa
        colceag=rou colchani=bol colchester=usa cold-lake=can cold-spring=usa cold-spring-harbor=usa
        cold-springs=usa colditz=deu coldstream=can coldstream-homestead-montebello=usa coldwater=usa
        cole-harbour=can coleford=gbr colenso=zaf coleraine=gbr colesberg=zaf colesville=usa colfontaine=bel
        colico-piano=ita coligny=zaf colima=cri colimes=ecu colina=bra colinas-del-roble=mex colindres=esp
        colinton=gbr colipapa=phl coll-den-rabassa=esp collado-mediano=esp collaroy=aus colle-di-val-delsa=ita
        collecchio=ita colleferro=ita college=usa college-heights=can college-park=can.chn college-place=usa
        college-point=usa collegedale=usa collegeville=usa collepasso=ita colleyville=usa collie=aus
        collier-row=gbr collingdale=usa collingswood=usa collingwood=can.aus collingwood-park=aus collinsville=usa
        collipulli=chl collo=dza collombey=che colmeia=bra colmenar-de-oreja=esp colmenarejo=esp colnbrook=gbr
        colne=gbr colniza=bra cologne=ita cologno-al-serio=ita colomadu=idn colombelles=fra colombia=cub.col.bra
        colombiera-molicciara=ita colomoncagua=hnd colon=cri.mex colona=usa coloncito=ven colonelganj=ind
        colonia=usa.fsm colonia-anahuac=mex colonia-aurora=arg colonia-caroya=arg colonia-do-gurgueia=bra
        colonia-emiliano-zapata=mex colonia-general-alfredo-stroessner=pry colonia-leopoldina=bra
        colonia-menno=pry colonia-nicolich=ury colonia-rincon-viejo=mex colonia-santa-barbara=mex
        colonia-segovia=arg colonia-venustiano-carranza=mex colonia-wanda=arg colonial-acres=can
        colonial-heights=usa colonial-park=usa colonie=usa colorado=bra colorado-do-oeste=bra
        colorado-triangle=usa colorines=mex colorno=ita colotlan=mex colovale=ind coltauco=chl colts-neck=usa
        columbia=can columbia-city=usa columbia-falls=usa columbia-hills=can columbiana=usa columbine=usa
        columbio=phl coluna=bra colusa=usa colva=ind colwood=can colwyn-bay=gbr colyton=aus comacchio=ita
        comala=mex comalapa=mex comana=rou comandante-fontana=arg comandante-luis-piedrabuena=arg
        comandante-nicanor-otamendi=arg comanesti=rou comarnic=rou combarbala=chl combee-settlement=usa comber=gbr
        comblain=bel comblain-au-pont=bel combourg=fra combs=fra combs-la-ville=fra comendador=dom
        comendador-levy-gasparian=bra comercinho=bra comillas=esp comines=fra.bel comisani=rou comiso=ita
        commentry=fra commerce=usa commercy=fra communications-hill=usa como=aus comoapan=mex comodoro=bra
        comonfort=mex comox=can complexe=civ compostela=mex comrat=mda comstock-northwest=usa comstock-park=usa
        con-dao=vnm con-son=vnm concarneau=fra conceicao=bra conceicao-da-aparecida=bra conceicao-da-barra=bra
        conceicao-da-feira=bra conceicao-das-alagoas=bra conceicao-de-macabu=bra conceicao-do-almeida=bra
        conceicao-do-castelo=bra conceicao-do-lago-acu=bra conceicao-do-mato-dentro=bra conceicao-do-para=bra
        conceicao-do-rio-verde=bra conceicao-dos-ouros=bra concepcion=esp.cri.per concepcion-chiquirichapa=gtm
        concepcion-de-ataco=slv concepcion-de-la-sierra=arg concepcion-del-bermejo=arg concepcion-del-norte=hnd
        concepcion-del-oro=mex concepcion-huista=gtm concepcion-ibaba=phl concepcion-jolalpan=mex
        concepcion-tutuapa=gtm conception-bay-south=can concesio=ita conchal=bra conchas=bra concord=aus.can
        concord-west=aus concordia=col.mex concordia-do-para=bra concordia-sagittaria=ita concorezzo=ita
        conda=ago.usa condado=bra conde=bra conde-sur-lescaut=fra conde-sur-noireau=fra condega=nic condeixa=prt
        condeixa-a-nova=prt condell-park=aus condeuba=bra condom=fra condon=aus condor=bra condoto=col
        conduaga=phl conego-marinho=bra conel=phl confederation-park=can confey=irl confins=bra congaz=mda
        congers=usa congleton=gbr conglin=chn congonhal=bra congonhinhas=bra congress-heights=usa
        conil-de-la-frontera=esp conisbrough=gbr conjunto-habitacional-villas-del-pedregal=mex
        conjunto-urbano-la-loma-i=mex conkal=mex conklin=usa conley=usa conneaut=usa connell=usa connellsville=usa
        connersville=usa conning-towers-nautilus-park=usa conover=usa conquista=bra conselheiro-pena=bra
        conselve=ita consett=gbr conshohocken=usa constancia=mex constant-spring=jam constanti=esp constantia=zaf
        constantina=bra.esp constanza=dom consuegra=esp contamana=per contenda=bra contes=fra conthey=che
        contla=mex contra-costa-centre=usa contulmo=chl contumil=prt contwig=deu conversano=ita converse=usa
        convoy-place=can conyers=usa coogee=aus cookham=gbr cookhouse=zaf cookshire-eaton=can cookstown=gbr
        coolangatta=aus coolbellup=aus coolidge=usa coolidge-corner=usa cooloongup=aus coolum-beach=aus cooma=aus
        coombabah=aus coomera=aus coopers-plains=aus coopers-town=bhs cooranbong=aus coorparoo=aus coos-bay=usa
        cootamundra=aus copainala=mex copala=mex copalau=rou copalillo=mex copalnic-manastur=rou copan-ruinas=hnd
        copertino=ita copiague=usa copley=usa copoya=mex copparo=ita coppenbrugge=deu copperfield=can coppull=gbr
        copsa-mica=rou copthorne=gbr coqueiral=bra coqueiro-seco=bra coquimatlan=mex coquitlam-town-centre=can
        coquitlam-west=can corabia=rou coracao-de-jesus=bra coracao-de-maria=bra coracora=per coral-hills=usa
        coral-terrace=usa coralici=bih coralville=usa coraopolis=usa corbas=fra corbasca=rou corbelia=bra
        corbeni=rou corbera-de-llobregat=esp corbetta=ita corbie=fra corbii-mari=rou corbin=usa corbu=rou
        corcolle=ita corcoran=usa corcova=rou cordeiro=bra cordeiropolis=bra cordeiros=bra cordele=usa
        cordenons=ita cordisburgo=bra cordoba-santa-leticia=mex cordova=phl cordova-bay=can cordun=rou coreau=bra
        corella=esp coremas=bra cori=ita coria=esp coribe=bra corigliano-calabro=ita corigliano-dotranto=ita
        corigliano-scalo=ita corinth=usa corinto=bra.nic corio=aus coristanco=esp corleone=ita corlette=aus
        corlim=ind cormaia=rou cormano=ita cormeilles-en-parisis=fra cormons=ita cormontreuil=fra cornaredo=ita
        cornate-dadda=ita cornebarrieu=fra cornedo-vicentino=ita cornelius=usa corner-brook=can cornesti=rou
        cornetu=rou corni=rou cornillon=hti corning=usa cornu-luncii=rou cornubia=aus cornuda=ita coroaci=bra
        coroados=bra corocotan=phl corod=rou coromandel=bra coron=phl corona-de-tucson=usa coronado=usa.prt
        coronango=mex coronation-park=can coronda=arg coronel-bicaco=bra coronel-brandsen=arg
        coronel-domingos-soares=bra coronel-dorrego=arg coronel-du-graty=arg coronel-ezequiel=bra
        coronel-freitas=bra coronel-joao-sa=bra coronel-juan-sola=arg coronel-marcelino-mariduena=ecu
        coronel-moldes=arg coronel-murta=bra coronel-pringles=arg coronel-vidal=arg coronel-vivida=bra coronon=phl
        corowa=aus corozal=pri.blz corquin=hnd corral=chl corral-de-almaguer=esp corral-de-bustos=arg
        corralejo=esp corralejos=esp corrales=usa corredor=cri correggio=ita corrego-fundo=bra corrego-grande=bra
        correia-pinto=bra corrente=bra correntes=bra corridonia=ita corrimal=aus corriverton=guy corry=usa
        corsano=ita corsham=gbr corsicana=usa corso-italia-davenport=can cortalim=ind corte=fra corte-franca=ita
        corte-madera=usa cortes=bra cortez=usa cortina-dampezzo=ita cortland=usa cortlandt-manor=usa coruche=prt
        corujeira-de-dentro=prt corumba-de-goias=bra corumbaiba=bra corumbiara=bra corund=rou corunna=can
        corupa=bra corvera-de-asturias=esp corvinnegyed=hun corzuela=arg cos-cob=usa cosala=mex
        coscomatepec-de-bravo=mex cosereni=rou cosesti=rou cosham=gbr coshocton=usa cosio-valtellino=ita
        cosmesti=rou cosmopolitan-estate=hkg cosmorama=bra cosne-cours-sur-loire=fra cosolapa=mex cosoleacaque=mex
        cosoveni=rou cospicua=mlt cosquin=arg cosrou=civ cossato=ita costa-calma=esp costa-da-caparica=prt
        costa-de-araujo=arg costa-de-caparica=prt costa-marques=bra costa-rica=bra.mex costa-teguise=esp
        costa-volpino=ita costeira-do-pirajubae=bra costesti=rou costillares=esp coswig=deu cot=cri cota=col
        cotacachi=ecu cotati=usa coteau-du-lac=can cotegipe=bra cotgrave=gbr cotija-de-la-paz=mex cotnari=rou
        coto-de-caza=usa cotoca=bol cotorra=col cotriguacu=bra cotronei=ita cottage-lake=usa cottenham=gbr
        cottesloe=aus cottonwood=usa cotusca=rou coudekerque=fra coudekerque-branche=fra coueron=fra
        cougar-ridge=can couillet=bel coulaines=fra coulogne=fra coulommiers=fra coulounieix=fra
        coulounieix-chamiers=fra coulsdon=gbr countesthorpe=gbr country-club-estates=usa country-club-hills=usa
        country-hills-west=can country-homes=usa country-walk=usa countryside=usa courcelles=bel
        courcelles-les-lens=fra courcouronnes=fra courdimanche=fra cournon-dauvergne=fra cournonterral=fra
        courrieres=fra coursan=fra court-saint-etienne=bel courtenay=can courthezon=fra courtry=fra coutances=fra
        couto-magalhaes=bra coutras=fra couva=tto couvin=bel couzeix=fra cova-da-moura=prt covasna=rou cove=gbr
        covedale=usa covelong=ind coventry-hills=can covilha=prt cowansville=can cowdenbeath=gbr cowes=gbr
        coweta=usa cowley=gbr cowplain=gbr cowra=aus cox=esp coxcatlan=mex coxen-hole=hnd coyuca-de-benitez=mex
        coyuca-de-catalan=mex coyula=mex coyutla=mex cpf=yem cradley-heath=gbr crafton=usa craibas=bra craig=usa
        craigie=aus craigieburn=zaf craigmore=aus cran-gevrier=fra cranberry-township=usa cranbourne=aus
        cranbourne-east=aus cranbourne-north=aus cranbourne-west=aus cranbrook=can.aus cranebrook=aus
        cranendonck=nld cranfield=gbr cranford=usa.gbr cranleigh=gbr crans-montana=che cranston=can craon=fra
        craponne=fra crasna=rou crawfordsville=usa creazzo=ita crediton=gbr creel=mex cremlingen=deu cremorne=aus
        crepaja=srb crepy-en-valois=fra crescent-city=usa crescent-heights=can crescentino=ita crespo=arg
        cresskill=usa crest=fra crest-hill=usa crestline=usa crestmead=aus creston=usa.can crestview=usa
        crestwood=usa crestwood-village=usa creswell=gbr.usa crete=usa creutzwald=fra crevalcore=ita
        creve-coeur=usa crevedia=rou crevillente=esp crewkerne=gbr cricova=mda crieff=gbr crikvenica=hrv
        crimmitschau=deu crisolita=bra crisopolis=bra crispano=ita crispiano=ita crissier=che crissiumal=bra
        cristais=bra cristais-paulista=bra cristal=bra cristalandia=bra cristalandia-do-piaui=bra cristalia=bra
        cristesti=rou cristina=bra cristinapolis=bra cristino-castro=bra cristopolis=bra cristuru-secuiesc=rou
        criuleni=mda crixas=bra crnici=bih crnomelj=svn croata=bra crocetta=ita crocetta-del-montello=ita
        crockett=usa crofton=usa.gbr crofton-park=gbr croissy=fra croissy-sur-seine=fra croix=fra crolles=fra
        cromer=gbr.aus cromwell=usa.nzl cronulla=aus crook=gbr crookston=usa crosne=fra cross-country=usa
        cross-hills=gbr cross-lanes=usa crossett=usa crossville=usa croton=usa croton-on-hudson=usa crouch-end=gbr
        croulebarbe=fra crowborough=gbr crowley=usa crown-point=usa crowthorne=gbr croxley-green=gbr croxteth=gbr
        croydon=aus.usa croydon-north=aus crozet=usa crozon=fra crucecita=mex crucero=per cruces=cub
        crucilandia=bra crumlin=irl.gbr crumpsall=gbr cruz=bra.prt cruz-alta=arg cruz-del-eje=arg
        cruz-do-espirito-santo=bra cruz-grande=mex cruz-machado=bra cruzeiro-do-oeste=bra cruzeta=bra cruzilia=bra
        crvenka=srb crystal=usa crystal-city=usa crystal-palace=gbr csakvar=hun csarnoknegyed=hun csenger=hun
        csepel-belvaros=hun csepel-csillagtelep=hun csepel-erdosor=hun csepel-kertvaros=hun csepel-kiralyerdo=hun
        csepel-szabotelep=hun csillaghegy=hun csomor=hun csongrad=hun csorna=hun csorvas=hun csurgo=hun
        ct-0003=can ct-0007=can ct-0011=can ct-0012=can ct-0013=can ct-0014=can cua-lo=vnm cuacnopalan=mex
        cuajinicuilapa=mex cuambog=phl cuanala=mex cuapiaxtla=mex cuapiaxtla-de-madero=mex
        cuatro-cienegas-de-carranza=mex cuatro-vientos=esp cuautepec-de-hinojosa=mex cuautlancingo=mex
        cuautlapan=mex cubal-do-lumbo=ago cubas=esp cubati=bra cubelles=esp cubuklu=tur cubulco=gtm cuchi=ago
        cucq=fra cucujaes=prt cucuyagua=hnd cudahy=usa cudalbi=rou cudillero=esp cudworth=gbr cuellar=esp
        cuemba=ago cuencame-de-ceniceros=mex cueramaro=mex cuero=usa cuers=fra cuesmes=bel cueto=cub cuetzalan=mex
        cuevas-del-almanzora=esp cuggiono=ita cugir=rou cugnaux=fra cuichapa=mex cuilapam-de-guerrero=mex
        cuilo=ago cuincy=fra cuite=bra cuite-de-mamanguape=bra cuitegi=bra cuitlahuac=mex cuitzeo-del-porvenir=mex
        cuitzeo-la-estancia=mex cuiyun=chn cujubim=bra cukurca=tur culaba=phl culcheth=gbr culemborg=nld
        culianan=phl culianin=phl culion=phl cullar-vega=esp cullera=esp cullinan-west=hkg cullman=usa
        cullompton=gbr cullowhee=usa culpeper=usa cumadcad=phl cumanacoa=ven cumaral=col cumaribo=col cumaru=bra
        cumaru-do-norte=bra cumayeri=tur cumbal=col cumberland=can cumberland-hill=usa cumbitara=col
        cumhuriyet=tur cumiana=ita cumming=usa cumnock=gbr cumpana=rou cunco=chl cuncolim=ind cunday=col
        cunduacan=mex cunen=gtm cunewalde=deu cungus=tur cunha=bra cunha-pora=bra cunhinga=ago cunit=esp
        cunningham=gbr cuntis=esp cuorgne=ita cupar=gbr cupira=bra cuprija=srb curacautin=chl curacavi=chl
        curarrehue=chl curcani=rou curchorem=ind curillo=col curimata=bra curionopolis=bra curiti=col curiuva=bra
        curno=ita curral-de-cima=bra curral-de-dentro=bra currambine=aus currans-hill=aus currie=gbr
        currimundi=aus currumbin-waters=aus curti=ind.ita curtici=rou curtin=aus curtorim=ind curua=bra curuan=phl
        curundu=pan cusano=ita cushing=usa cusset=fra cusseta=usa custoias=prt cut-cut-primero=phl cut-off=usa
        cutler=usa cutler-ridge=usa cutlerville=usa cutro=ita cutrofiano=ita cuyamel=hnd cuyapo=phl cuyo=phl
        cuyotenango=gtm cwmafan=gbr cyato=rwa cynthiana=usa cypress-gardens=usa cypress-lake=usa
        cypress-village=usa czaniec=pol czaplinek=pol czarna-bialostocka=pol czarne=pol czarnkow=pol czempin=pol
        czersk=pol czerwionka=pol czerwionka-leszczyny=pol czerwonak=pol czluchow=pol da-nyin-kone=mmr dabai=nga
        dabajuro=ven dabakala=civ dabao=chn dabas=hun dabat=eth dabburiya=isr dabeiba=col dabhol=ind dabie=pol
        dabiran=irn dabizhuang=chn dabo=idn.sen daboh=ind dabola=gin dabolim=ind dabrowa-bialostocka=pol
        dabrowa-tarnowska=pol dabuleni=rou dachang-shandao=chn dachne=ukr dachuan=chn dacice=cze dacula=usa
        dadaab=ken daday=tur dade-city=usa dadhapatna=ind dadhar=pak dadiya=nga dado=phl dadra=ind dafengdong=chn
        dafrahinou-darinsala=civ dagadji=civ dagana=sen daganzo-de-arriba=esp dagbao-i=civ dagestanskiye-ogni=rus
        daggakraal=zaf daghagheleh=irn dagomys=rus dagotiere=mus dagua=col daguan=chn dagumba-an=phl dahab=egy
        dahali=ind dahay=phl dahbed=uzb dahe=chn dahedian=chn daheli=ind dahi=ind dahili=civ dahira=civ dahiri=civ
        dahlem=deu dahlen=deu dahlhausen=deu dahlonega=usa dahme=deu dai-cuong=vnm dai-dong=vnm dai-loc=vnm
        dai-nghia=vnm dai-quang=vnm dai-tan=vnm daiba=jpn daigo=jpn daigyoji=jpn dail=syr dailekh=npl daimiel=esp
        daine-ii=civ dainville=fra daira-din-panah=pak dairago=ita daireaux=arg dairo=civ dairy-farm=sgp
        dairy-flat=nzl daisy-hill=aus dajabon=dom dajia=chn dake-onsen=jpn dakingari=nga dakor=ind dakoutun=chn
        dakovo=hrv dakpadou=civ dala=ago dalaba=gin dalaguete=phl dalain-hob=chn dalaki=irn dalakovo=rus
        dalaman=tur dalandzadgad=mng dalap-uliga-dorrit=mhl dalat=mys dalavaipatti=ind dalavaypuram=ind
        dalbandin=pak dalby=aus.swe dalcahue=chl daleville=usa dalfsen=nld dalgety-bay=gbr dalgopol=bgr
        dalhart=usa dalhem=bel dalhousie=can.ind dali=cyp dalican=phl dalimammadli=aze dalingxia=chn dalipuga=phl
        daliyat-al-karmel=isr dalkeith=gbr dalkey=irl dalkola=ind dallar=aze dallgow-doberitz=deu dalmatovo=rus
        dalmau=ind dalmine=ita dalmuir=gbr dalnerechensk=rus dalry=gbr dalserf=gbr dalsingh-sarai=ind
        dalton-in-furness=gbr dalumangcob=phl dalyan=tur dalyellup=aus dalyoni-bolo=tjk damac-hills=are damad=sau
        damalerimuttur=ind damara=caf damasak=nga damavand=irn damba=ago dambai=gha dambatta=nga damboa=nga
        damboya=eth dame=civ dame-marie=hti damerdjog=dji damilag=phl dammarie-les-lys=fra dammartin=fra
        dammartin-en-goele=fra damme=deu.bel damnagar=ind damnak-khchas=khm damnoen-saduak=tha damodarpur=ind
        damongo=gha damonojodi=ind dampit=idn dampremy=bel damrei-choan-khla=khm damrei-phong=khm damua=ind
        damulog=phl damusi=chn damwald=nld dan-gora=nga dan-khun-thot=tha dan-sadau=nga dananon=civ dananyu=chn
        danbao=chn danbury=gbr dancalan=phl dancu=mda.rou dandedih=ind dandenong-north=aus dandi=ind dandu=chn
        danesfahan=irn daneti=rou danforth=can danforth-east-york=can dange=nga danghara=tjk dangriga=blz
        danguira=civ dangyang=chn dania=civ daniel-flores=cri danielskuil=zaf danilov=rus danilovgrad=mne
        danilovka=rus danja=nga dankalwa=nga dankama=nga dankaur=ind dankov=rus dannenberg=deu dannevirke=nzl
        dannhauser=zaf dannstadt-schauernheim=deu dano=bfa danta=ind dantewara=ind danvers=usa danyi-apeyeme=tgo
        danzi=chn dao=phl daouo=civ dapa=phl dapchi=nga dapeoua=civ daphne=usa dapoli=ind daporijo=ind dappar=ind
        dapperbuurt=nld dapto=aus daqiao=chn dar=khm dar-ali-ben-hassene=tun dar-chioukh=dza dar-el-barka=mrt
        dar-el-haj-taieb=tun dar-ould-zidouh=mar dar-ouled-khalifa=tun dar-pein-south=mmr darab-kola=irn
        darabani=rou daraga=phl daraj=lby darakokaha=civ daran=irn darapur=ind darasun=rus darasuram=ind
        darazo=nga darb-e-behesht=irn darby=usa darch=aus darchula=npl darcinopolis=bra dardenne-prairie=usa
        dardilly=fra dardoq=uzb dareda=tza darende=tur darfield=gbr darfo-boario-terme=ita dargahan=irn
        dargaville=nzl dargecit=tur dari=ind dariawad=ind darien=usa.col daringbarhi=ind dario-meira=bra
        dariun=irn dariya=ind darkhovin=irn darley=aus darling=zaf darling-heights=aus darlinghurst=aus
        darlington=usa darlowo=pol darmanesti=rou darnall=zaf darndale=irl darnestown=usa darnetal=fra
        darnytsya-car-repair-plant-microdistrict=ukr daro=mys daromehar=pak daroot-korgon=kgz darovskoy=rus
        darque=prt darras-hall=gbr darregueira=arg darreh-shahr=irn dartmouth=gbr darton=gbr daru=png.sle
        daruba=idn daruvar=hrv darvisheh=irn darwha=ind darya-khan-marri=pak daryanah=lby daryapur-kalan=ind
        darzab=afg darzciems=lva dashan=chn dashkasan=aze dasht-e-archi=afg dashu=chn dashun=chn
        dasinayakkanpatti=ind dasing=deu dasiripuram=ind dasna=ind dasnapur=ind daspalla=ind dass=nga
        dassa-zoume=ben dassel=deu dassun=phl dastgerd=irn dastna=irn dasuya=ind dataganj=ind datas=bra datca=tur
        datta=civ dattapur=ind datu-piang=phl daud-khel=pak daugavgriva=lva daulatabad=ind daulatpur=pak.ind
        daultala=pak daun=deu daundi-lohara=ind dauphin=can daurala=ind dauwendaele=nld davenstedt=deu
        daventry=gbr davidson=usa davidsonville=usa davie-village=can davinopolis=bra davlekanovo=rus
        davoren-park=aus davorlim=ind davos=che davrapada=ind davudabad=irn davutlar=tur davyd-haradok=blr
        davydiv=ukr davydovka=rus davydovo=rus dawan=chn dawangtai=chn dawesville=aus dawlish=gbr dawson-creek=can
        dax=fra daxi=chn daxie=chn dayal=pak dayal-pur=ind dayang=chn dayap=phl dayapar=ind dayou=chn
        dayr-abu-daif=pse dayr-al-asafir=syr dayr-al-ghusun=pse dayr-dibwan=pse dayr-hafir=syr dayr-samit=pse
        dayr-yusuf=jor dayu=chn dazhuang=chn dazkiri=tur dazuocun=chn de-bilt=nld de-blaak=nld de-doornakkers=nld
        de-doorns=zaf de-drait=nld de-greiden=nld de-haan=bel de-heeg=nld de-kruiskamp=nld de-lier=nld
        de-meern=nld de-panne=bel de-pere=usa de-pinte=bel de-queen=usa de-reit=nld de-soto=usa de-westereen=nld
        de-witt=usa dealesville=zaf dean-funes=arg deanwood=usa deba=nga.esp debak=mys debaltseve=ukr debar=mkd
        debary=usa debdou=mar debeljaca=srb debesy=rus debipur=ind deblin=pol debno=pol debre-sina=eth
        debre-werk=eth debrzno=pol debschwitz=deu decazeville=fra deception-bay=aus dechy=fra decima=ita
        decimomannu=ita decines=fra decines-charpieu=fra decize=fra decorah=usa dedemsvaart=nld dedenevo=rus
        deder=eth dedham=usa dediapada=ind dedifla=civ dedoplistsqaro=geo dedovichi=rus dedovsk=rus dee-why=aus
        deer-lake=can deer-park=aus deerfield=usa deerlijk=bel defiance=usa deforest=usa defuniak-springs=usa
        degache=tun deganwy=gbr degema-hulk=nga degerfors=swe deggingen=deu degollado=mex degtyarsk=rus
        deh-pahn=irn deh-qaed=irn dehaq=irn dehaqan=irn dehari=ind dehdez=irn dehri=ind dehrud=irn dehu=ind
        dehua=chn deinze=bel deir-el-ahmar=lbn deir-el-asad=isr deir-hanna=isr deisslingen=deu deizisau=deu
        dejen=eth dejvice=cze dekan=ind dekemhare=eri dekina=nga dekoa=caf del-aire=usa del-city=usa del-monte=phl
        del-remedio=phl delacombe=aus delafield=usa delahey=aus delanggu=idn delareyville=zaf delavan=usa
        delbruck=deu delcevo=mkd delden=nld delemont=che deleni=rou delesti=rou delfim-moreira=bra
        delfinopolis=bra delfshaven=nld delfzijl=nld delhi-hills=usa deli-tua=idn deliatyn=ukr delice=tur
        delitzsch=deu delle=fra delligsen=deu dellwood=usa dellys=dza delmar=usa delogozda=mkd delong=chn
        delphos=usa delson=can delta=bra.usa.mex delta-del-tigre=ury deltebre=esp delvada=ind delvine=alb dema=civ
        demak=idn demarest=usa demba=cod dembankane=sen dembecha=eth demerval-lobao=bra demidov=rus demikhovo=rus
        deming=usa demirci=tur demirkopru=tur demirtas=tur demiyivka=ukr demmin=deu demopolis=usa demre=tur
        demyanovo=rus demyansk=rus den-burg=nld den-chai=tha den-den=tun denain=fra denbigh=gbr denderhoutem=bel
        denderleeuw=bel denenchofu=jpn deneysville=zaf dengi=nga dengkil=mys denham-springs=usa deniliquin=aus
        denise=bra denison=usa denizciler=tur denkanikota=ind denkendorf=deu denmead=gbr dennery=lca denny=gbr
        dent=usa denton=gbr denton-holme=gbr dentsville=usa denville=usa denzlingen=deu deodapolis=bra deodora=ind
        deogarh=ind deogiri=ind deohra=ind deokar=ind deolimet=ind deols=fra deomali=ind deoranian=ind deori=ind
        deori-khas=ind depalpur=ind departure-bay=can depew=usa deputado-irapuan-pinheiro=bra dera-bugti=pak
        dera-colliery-township=ind dera-mandi=ind dera-nanak=ind derazhnya=ukr derbent=tur derby=usa derebucak=tur
        derecske=hun dereli=tur derendingen=che dergachi=rus dergaon=ind derhachi=ukr deridder=usa derinkuyu=tur
        derne=deu dernekpazari=tur derrimut=aus derry=usa dersca=rou derventa=bih deryneia=cyp derzhavinsk=kaz
        des-peres=usa desa-parkcity=mys desa-petaling=mys desaguadero=bol.per desaiganj=ind desamangalam=ind
        desamparados=cri desarmes=hti desborough=gbr descanso=bra deschutes-river-woods=usa
        desenzano-del-garda=ita desert-hot-springs=usa deshnoke=ind deshun=chn desmarchais-crawford=can
        despenaderos=arg desselgem=bel destelbergen=bel desterro=bra desterro-de-entre-rios=bra destin=usa
        destrehan=usa desula=ind desur=ind desvres=fra deta=rou detmerode=deu detroit-lakes=usa
        detroit-shoreway=usa dettelbach=deu dettenhausen=deu dettingen-an-der-erms=deu dettingen-unter-teck=deu
        detva=svk deuchendorf=aut deuil=fra deuil-la-barre=fra deutschlandsberg=aut deutz=deu deux-montagnes=can
        devadanapatti=ind devadurga=ind devanahalli=ind devapur=ind devarkonda=ind devarshola=ind devavanya=hun
        devecser=hun devendranagar=ind dever-inder-bug=ind devgadh-bariya=ind devgarh=ind devikapuram=ind
        deville-les-rouen=fra devils-lake=usa devin=bgr devinska-nova-ves=svk devipattinam=ind devizes=gbr
        devnya=bgr devon=zaf.can devonport=aus devonshire-parish=bmu devoto=arg devrek=tur devrekani=tur
        devrukh=ind devsar=ind dewa=ind dewdney-east=can dewetsdorp=zaf dexter=usa dhafni=grc dhahaban=sau
        dhakuakhana=ind dhali=ind dhamanagar=ind dhamas=som dhamda=ind dhana=ind dhanal=ind dhanaula=ind
        dhanaura=ind dhanegaon=ind dhanera=ind dhankuta=npl dhannabah=pse dhanot=pak dhanwar=ind dhar-souk=mar
        dharamjaigarh=ind dharampur=ind dharampuri=ind dharapur=ind dharchula=ind dhari=ind dhariwal=ind
        dharmapuram=ind dharmaragar=ind dharmaram=ind dharmkot=ind dharni=ind dharur=ind dhasa=ind dhatau=ind
        dhaunkal=pak dhaurahra=ind dhekelia=gbr dhekiajuli=ind dhemaji=ind dhilwan=ind dhin=ind dhing=ind
        dhobley=som dhodra-mohar=ind dhola=ind dhorimanna=ind dhoro-naro=pak dhrol=ind dhromolaxia=cyp dhrosia=grc
        dhulagari=ind dhulikhel=npl dhuusamarreeb=som dhuwaran=ind diabo=civ diacohou-sud=civ diadi=phl diafla=civ
        diagonal-mar=esp diaguily=mrt diakopto=grc dialakoro=civ diamante=arg.bra diamante-do-norte=bra
        diamantino=bra diamarakro=civ diamond-creek=aus diamond-head-kapahulu-saint-louis-heights=usa
        diamond-springs=usa diamondhead=usa dianambroufla=civ diancun=chn dianella=aus dianga=chn diangbanasso=civ
        diangobo=civ diano-marina=ita dianopolis=bra dianoufla=civ dianra-village=civ dianshui=chn diaoube=sen
        diapaga=bfa diape=civ diarabana=civ diassa=civ diasson=civ diavata=grc diawala=civ diawara=sen
        dib-dibba=omn dibaj=irn dibao=chn dibate=eth dibba=are dibba-al-hisn=are diberville=usa dibobli=civ
        diboke=civ diboll=usa diby=civ dich-vong=vnm dickinson=usa dickson=usa dickson-city=usa dicle=tur
        didam=nld didcot=gbr didievi=civ didim=tur didizo=civ didoko=civ didouche-mourad=dza didsbury=gbr
        didymoteicho=grc diebougou=bfa dieburg=deu diedorf=deu diedrou=civ diegem=bel diego-de-almagro=chl
        diego-martin=tto diehiba=civ diekholzen=deu diekirch=lux dielheim=deu diemen=nld dien-thanh=vnm
        dieouzon=civ diepenbeek=bel diepholz=deu diepoldsau=che dieppe=can dierdorf=deu dieren=nld dierkow-neu=deu
        diessen-am-ammersee=deu diest=bel dietenheim=deu dietenhofen=deu dietfurt=deu dietikon=che
        dietlikon-dietlikon-dorf=che dietmannsried=deu dietramszell=deu diez=deu differdange=lux digah=aze
        digal=phl digapahandi=ind digaru-gaon=ind digboi=ind digboi-oil-town=ind dighawani=ind digheli=ind
        dighomi=geo dighton=usa digih-habar-es=eth dignago=civ digne=fra digne-les-bains=fra digoin=fra digora=rus
        diguvametta=ind digvijaygram=ind dih=ind diinsoor=som dikili=tur dikodougou=civ diksmuide=bel dikwa=nga
        dilek=tur dilijan=arm diliskelesi=tur dillenburg=deu dillingen=deu dillingen-an-der-donau=deu dillon=usa
        dilsen=bel dimako=cmr dimaruguri=ind dimawso=mmr dimbaza=zaf dimtu=eth dina-huapi=arg dinahican=phl
        dinan=fra dinan-bashnoian-wala=pak dinanagar=ind dinant=bel dinapur-cantonment=ind dinard=fra
        dinas-powys=gbr dindima=nga dindori=ind dingalan=phl dingden=deu dinghaicun=chn dingle=gbr.phl
        dingley-village=aus dingolfing=deu dingras=phl dingshan=chn dingshi=chn dinguiraye=gin dingwall=gbr
        dinh-van=vnm dinkelsbuhl=deu dinkelscherben=deu dinklage=deu dinnington=gbr dinteloord=nld dinuba=usa
        dinxperlo=nld diofior=sen diogountourou=mrt dioila=mli dioknisi=geo dion=grc dionisio=bra
        dionisio-cerqueira=bra dionysos=grc diosd=hun diosgyor=hun diosig=rou dioulabougou-boleko=civ
        diouloulou=sen dioundiou=ner diourou=mli diourouzon=civ diphupar-a=ind diping=chn diplo=pak
        dippa-kunda=gmb dippoldiswalde=deu dirba=ind dirceu-arcoverde=bra diriomo=nic discovery-bay=hkg.usa.jam
        discovery-park=hkg dishman=usa dishmuk=irn disina=nga dison=bel dispur=ind diss=gbr dissen=deu
        distraccion=col district-heights=usa ditang=chn ditrau=rou dittelbrunn=deu ditzingen=deu diu=ind
        divenie=cog dives=fra dives-sur-mer=fra diveyevo=rus divicani=bih divichibazar=aze divino=bra
        divino-de-sao-lourenco=bra divinolandia=bra divinolandia-de-minas=bra divinopolis-do-tocantins=bra
        divion=fra divisa-alegre=bra divisa-nova=bra divisopolis=bra divjake=alb divnomorskoye=rus divnoye=rus
        divonne=fra divonne-les-bains=fra divrigi=tur diwakari=ind dix-hills=usa dixiana=usa dixon=usa diyadin=tur
        diyodar=ind dizaj-diz=irn dizangue=cmr dizicheh=irn djakotome=ben djalabango=gmb djambala=cog
        djebel-abiod=tun djebeniana=tun djebibina=tun djekanou=civ djelisso=civ djibrosso=civ djidja=ben
        djidji=civ djidjikro=civ djidoubaye=civ djigbagui=civ djiguenni=mrt djowol=mrt djursholm=swe dmitriyev=rus
        dmitriyevka=rus dmitrovsk=rus dnestrovsc=mda dniprorudne=ukr dniprovske=ukr dno=rus doaba=pak
        dobanovci=srb dobbs-ferry=usa dobczyce=pol dobele=lva dobeln=deu doberlug-kirchhain=deu doboj=bih
        doboka=ind dobrada=bra dobrany=cze dobre-miasto=pol dobresti=rou dobrinka=rus dobris=cze dobroesti=rou
        dobropillia=ukr dobroslav=ukr dobrota=mne dobrotesti=rou dobrotvir=ukr dobrovelychkivka=ukr dobroye=rus
        dobrush=blr dobruska=cze dobsina=svk dock-junction=usa docklands=aus doctor-alberto-oviedo-mota=mex
        doctor-arroyo=mex doctor-juan-leon-mallorquin=pry doctor-mora=mex doctor-phillips=usa doda=ind
        dodge-city=usa dodong-ri=kor dodoni=grc dodworth=gbr doembang-nangbuat=tha doesburg=nld doffing=usa
        doftana=rou dofteana=rou dog-city=cym dogana=smr doganhisar=tur dogankent=tur dogansehir=tur doganyol=tur
        dogomet=gin dohna=deu dohren=deu dohrighat=ind dois-corregos=bra dois-irmaos-do-buriti=bra
        dois-irmaos-do-tocantins=bra dois-riachos=bra doiwala=ind dojo=jpn dok-kham-tai=tha doka=sdn doke=civ
        dokkum=nld dokmoka=ind dokolo=uga dokpodon=civ dokshytsy=blr doksy=cze dokuchayevsk=ukr dokuchayevske=ukr
        dol-de-bretagne=fra dola=ind dolbeau-mistassini=can dole=fra dolgoderevenskoye=rus dolgorukovo=rus
        dolhasca=rou dolianova=ita dolinsk=rus doljesti=rou dollyar-dzhagir=aze dollymount=irl dolna-banjica=mkd
        dolneni=mkd dolni-chabry=cze dolni-chiflik=bgr dolni-dabnik=bgr dolni-lutyne=cze dolny-kubin=svk dolo=ita
        dologon=phl dolores=ury.gtm.phl.esp.nic.hnd dolton=usa dolyna=ukr dolynska=ukr dolzhanskaya=rus
        dom-aquino=bra dom-basilio=bra dom-expedito-lopes=bra dom-feliciano=bra dom-inocencio=bra dom-pedro=bra
        dom-silverio=bra doma=nga domalanoan=phl domampot=phl domanic=tur domanivka=ukr domat=che domazlice=cze
        dombarovskiy=rus dombasle=fra dombasle-sur-meurthe=fra dombe-grande=ago dombovar=hun domchanch=ind
        domeikava=ltu domene=fra domerat=fra domingo-arenas=mex dommaranandyala=ind dommasandra=ind domna=rus
        domnesti=rou domnesti-sarbi=rou domobly=civ domodossola=ita domoni=com domont=fra dompierre-sur-mer=fra
        domsod=hun domusnovas=ita domzale=svn don-antonio=mex don-bosco=fra don-sak=tha don-valley-village=can
        don-wun=mmr dona-euzebia=bra dona-ines=bra dona-mencia=esp donabate=irl donaghadee=gbr donaghmede=irl
        donaldsonville=usa donaueschingen=deu donauworth=deu doncaster=aus dondi=ind dondon=hti dondukovskaya=rus
        donduseni=mda donets=ukr dong-khilek=tha dong-loc=vnm dongan=chn dongan-hills=usa dongargaon=ind
        dongchong=chn dongchuan=chn dongdai=chn dongditou=chn dongen=nld donges=fra donghol-sigon=gin donghui=chn
        dongjia=chn dongjiang=chn dongmazar=chn dongobesh=tza dongou=cog dongshan=chn dongshi=twn dongta=chn
        dongwenquan=chn dongxi-zhen=chn dongyuan=chn donihue=chl donimalai-township=ind donington-le-heath=gbr
        donja-mahala=bih donji-miholjac=hrv donji-vakuf=bih donkamokam=ind donmatias=col donna=usa donnacona=can
        donnybrook=irl donnycarney=irl donoratico=ita donovans=can donskoye=rus donsohouo=civ donsol=phl
        donvale=aus donzdorf=deu doon-south=can doonside=aus doorn=nld doornkop=zaf doornsteeg=nld
        dooru-verinag=ind dor-marunt=rou dorado=pri doraha=ind doraville=usa dorchester=gbr.can dordrecht=zaf
        doreen=aus dorentrup=deu dores-de-campos=bra dores-de-guanhaes=bra dores-do-indaia=bra
        dores-do-rio-preto=bra dorfen=deu dorgali=ita dorgeli=rus dorking=gbr dormentes=bra dormont=usa
        dornach=che dornakal=ind dornapal=ind dornhan=deu dornheim=deu dornstadt=deu dornstetten=deu dorog=hun
        dorogobuzh=rus dorongan-punta=phl dorridge=gbr dorset-park=can dorstfeld=deu dorval=can dorverden=deu
        dos-de-mayo=arg dos-hermanas=phl dos-palos=usa doschatoye=rus dosrius=esp dossenheim=deu dossobuono=ita
        dosson=ita dossor=kaz dostlik-shahri=uzb dostluk=tkm dostpur=ind dotlingen=deu dottignies=bel dotzheim=deu
        douague=civ douako=gin douar-el-caid-el-gueddari=mar douar-tindja=tun douar-toulal=mar douarnenez=fra
        douba=chn doubleview=aus douchy-les-mines=fra doue-la-fontaine=fra douekpe=civ dougabougou=mli
        douglas=irl.imn.usa.aus.can douglas-gilpin=can douglasdale=can douglass-hills=usa douglaston=usa
        dougodou=civ doukouya=civ doullens=fra doumbiadougou=civ doume=cmr doun-yay=khm douping=chn dour=bel
        douradina=bra dourado=bra dourbali=tcd dourdan=fra dourges=fra doutor-camargo=bra doutor-severiano=bra
        doutor-ulysses=bra douvres-la-delivrande=fra douvrin=fra dove-valley=usa dover=sgp.can doverlandia=bra
        doveton=aus dovhe=ukr dovolnoye=rus dowa=mwi dowagiac=usa downham-market=gbr downingtown=usa
        downpatrick=gbr downside=gbr downtown=can.usa downtown-brooklyn=usa downtown-charlottetown=can
        downtown-commercial-core=can downtown-dartmouth=can downtown-dieppe=can downtown-dubai=are
        downtown-eastside=can downtown-fredericton=can downtown-halifax=can downtown-moncton=can
        downtown-st-johns=can dowsett-highlands=usa doxey=mex doylestown=usa draa-ben-khedda=dza draa-esmar=dza
        draa-klalouche=dza drabiv=ukr dracevo=mkd dracut=usa dragalina=rou draganesti=rou draganesti-olt=rou
        dragasani=rou dragodana=rou dragomiresti=rou dragor=dnk draguseni=rou dragutesti=rou drajna-de-jos=rou
        dranesville=usa drapetsona=grc draveil=fra drawsko-pomorskie=pol drayo=civ drayton-valley=can drebkau=deu
        dreilini=lva drenova=hrv drensteinfurt=deu dresher=usa drexel-heights=usa drexel-hill=usa drezdenko=pol
        drezna=rus dridu=rou driebergen-rijsenburg=nld driedorf=deu driefontein=zaf driekoppies=zaf
        driemanspolder=nld driffield=gbr driftwood-village=cym driouch=mar driyorejo=idn drobak=nor drochia=mda
        drochtersen=deu drogichin=blr droichead-nua=irl droitwich=gbr drolshagen=deu dromana=aus dromore=gbr
        dronero=ita dronfield=gbr drongen=bel dronten=nld drosia=grc drouin=aus droylsden=gbr druento=ita
        drug-mulla=ind druid-hills=usa drumheller=can drummoyne=aus druskininkai=ltu druten=nld druzhba=uzb
        druzhny=blr dry-run=usa dryanovo=bgr dryden=can drzetowo-grabowo=pol du-quoin=usa duarte=usa.mex
        duartina=bra duas-barras=bra duayaw-nkwanta=gha duba=sau duba-yurt=rus dubai-internet-city=are
        dubai-motor-city=are dubai-sports-city=are dubasari=mda dubendorf=che dubi=cze dubinino=rus dubki=rus
        dubliany=ukr dubnany=cze dubnica-nad-vahom=svk dubois=usa dubove=ukr dubovka=rus dubovskoye=rus
        dubrovitsy=rus dubrovka=rus dubrovnik=hrv dubrovytsya=ukr dubrowna=blr duc-tho=vnm duchcov=cze ducos=mtq
        duda=rou dudelange=lux dudenhofen=deu duderstadt=deu dudestii-vechi=rou dudhani=ind dudhi=ind dudingen=che
        dudinka=rus dudley=usa dudley-park=aus dudpatil-i=ind dueville=ita duferebo=civ duffel=bel
        dufferin-grove=can duga-resa=hrv dugda=ind dugny=fra dugo-selo=hrv dugrek=tur dugulubgey=rus duindorp=nld
        duiven=nld duiwelskloof=zaf dukhan=qat dukhnah=sau dukhovnitskoye=rus duki=pak dukinfield=gbr dukku=nga
        dukli=ind duku=nga dulag=phl dulangan=phl dulao=phl dulayti=chn dulce-grande=mex duldurga=rus duliajan=ind
        duliajan-oil-town=ind dullstroom=zaf dulovo=bgr dulsberg=deu dulwich-hill=aus dum-duma=ind dumangas=phl
        dumar-kachhar=ind dumari-urf-damodarpur-shahjahan=ind dumarkunda=ind dumas=usa dumbarton=gbr.usa
        dumbea=ncl dumbrava-rosie=rou dumbraveni=rou dumfries=usa dumingag=phl duminichi=rus dumjor=ind
        dumont=usa.bra dumpay=phl dumra=ind dunafoldvar=hun dunaharaszti=hun dunajska-luzna=svk
        dunajska-streda=svk dunavarsany=hun dunay=rus dunayivtsi=ukr dunbage=chn dunbar=gbr.usa
        dunbar-southlands=can dunblane=gbr dunboyne=irl duncan=usa.can duncans=jam duncraig=aus dunda=tza
        dundarave=can dundas-valley=aus dundigal=ind dundonald=gbr.can dundori=ken dundrum=irl dunellen=usa
        dunetha=ind dunga-bunga=pak dungamal=ind dungannon=gbr dungarvan=irl dungas=ner dunholme=gbr dunkirk=usa
        dunlap=usa dunlop=aus dunluce=can dunmore=usa dunn=usa dunn-loring=usa dunningen=deu dunnville=can
        dunoon=gbr duntocher=gbr dunyamalilar=aze duonfla=civ duong-dong=vnm duong-lam=vnm dupax-del-sur=phl
        duping=chn dupont=usa dupont-circle=usa duque-bacelar=bra duquesne=usa dura=pse durach=deu durack=aus
        duragan=tur dural=aus durande=bra durango=esp.usa durant=usa durbuy=bel durcal=esp durdevac=hrv dure=chn
        durena=ind durga-nagar-part-v=ind durlesti=mda durmersheim=deu dursley=gbr dursunbey=tur dursunlu=tur
        dusak=tkm dusheti=geo dushi=chn dusi=ind dusseldorf-pempelfort=deu dusslingen=deu dust-mohammad-khan=irn
        dusti=tjk dutse=nga dutsen-wai=nga dutsin-ma=nga dutywa=zaf duuban=eth duvall=usa duvenstedt=deu
        duverge=dom duvernay-est=can duxbury=usa duzkoy=tur dvory-nad-zitavou=svk dvubratskiy=rus
        dvur-kralove-nad-labem=cze dvurechensk=rus dwaraka-tirumala=ind dworp=bel dyatkovo=rus dyatlovo=blr
        dyce=gbr dyer=usa dyersburg=usa dykanka=ukr dylym=rus dymer=ukr dynow=pol dyougouble=civ dysselsdorp=zaf
        dzepciste=mkd dzerzhinskoye=rus dzhalil=rus dzhalka=rus dzhubga=rus dzialdowo=pol dzialoszyn=pol
        dzidzantun=mex dzierzgon=pol dzilam-gonzalez=mex dzitbalche=mex dzuunharaa=mng dzuunmod=mng
        dzyarzhynsk=blr ea-drang=vnm ea-hiao=vnm ea-hleo=vnm ea-kar=vnm ea-na=vnm ea-po=vnm ea-sup=vnm
        ea-tling=vnm eadestown=irl eagle=usa eagle-mountain=usa eagle-pass=usa eagle-point=usa eagle-ridge=can
        eagle-river=usa eagle-vale=aus eagleby=aus eaglehawk=aus eaglescliffe=gbr eagleton-village=usa
        ealing-common=gbr earl-shilton=gbr earlimart=usa earls-barton=gbr earls-court=gbr earlsfield=gbr
        earlswood=gbr earlwood=aus easington=gbr easley=usa east-albury=aus east-alton=usa east-amherst=usa
        east-aurora=usa east-ballina=aus east-barnet=gbr east-bethel=usa east-boldon=gbr east-brainerd=usa
        east-bridgewater=usa east-brisbane=aus east-cambie=can east-cambridge=usa east-cannington=aus
        east-chicago=usa east-clayton=can east-cleveland=usa east-cowes=gbr east-dereham=gbr east-dulwich=gbr
        east-elmhurst=usa east-end=usa east-end-danforth=can east-falls=usa east-falmouth=usa east-farmingdale=usa
        east-foothills=usa east-franklin=usa east-fremantle=aus east-garden-city=usa east-garfield-park=usa
        east-glenville=usa east-gore=nzl east-grand-forks=usa east-grand-rapids=usa east-greenwich=usa
        east-grinstead=gbr east-gwillimbury=can east-haddam=usa east-hanover=usa east-haven=usa east-hemet=usa
        east-hespeler=can east-highland-park=usa east-hill-meridian=usa east-hills=usa east-horsley=gbr
        east-islip=usa east-kapolei=usa east-la-mirada=usa east-lake-orient-park=usa east-leake=gbr
        east-lismore=aus east-liverpool=usa east-longmeadow=usa east-maitland=aus east-massapequa=usa
        east-melbourne=aus east-millcreek=usa east-milton=usa east-molesey=gbr east-moline=usa east-moriches=usa
        east-mount-airy=usa east-naples=usa east-newton-north=can east-newton-south=can east-norriton=usa
        east-northport=usa east-oak-lane=usa east-palo-alto=usa east-pasadena=usa east-patchogue=usa
        east-peoria=usa east-perrine=usa east-perth=aus east-port-orchard=usa east-porterville=usa
        east-rancho-dominguez=usa east-renton-highlands=usa east-ridge=usa east-riverdale=usa east-rochester=usa
        east-rockaway=usa east-rutherford=usa east-saint-louis=usa east-san-gabriel=usa east-setauket=usa
        east-sheen=gbr east-shoreham=usa east-somerville=usa east-stroudsburg=usa east-tamworth=aus
        east-tilbury=gbr east-toowoomba=aus east-tremont=usa east-victoria-park=aus east-wenatchee=usa
        east-wenatchee-bench=usa east-wittering=gbr east-york=usa eastbridge=can eastchester=usa
        eastern-charlotte=can eastern-passage=can eastham=usa easthampton=usa eastlake=usa eastlakes=aus
        eastleigh=zaf eastman=usa eastmont=usa easton=usa.gbr eastwick=usa eastwood=gbr.aus.usa eaton=usa.aus
        eaton-rapids=usa eaton-socon=gbr eatons-hill=aus eatonton=usa eatontown=usa eaubonne=fra ebano=mex
        ebara=jpn ebaye=mhl ebebiyin=gnq ebejico=col ebeltoft=dnk ebensfeld=deu ebenthal=aut eberbach=deu
        eberdingen=deu ebermannstadt=deu ebersbach=deu ebersbach-an-der-fils=deu ebersberg=deu ebersdorf=deu
        ebie=jpn ebikon=che ebikro=civ ebikro-ndakro=civ ebilassokro=civ ebimpe=civ ebino=jpn ebisu=jpn ebo=ago
        eboli=ita eboue=civ ebreichsdorf=aut ebstorf=deu ecatzingo-de-hidalgo=mex ecaussinnes-denghien=bel
        eceabat=tur echague=phl echallens=che echapora=bra echelon=usa echemmaia-est=mar echi=chn echigawa=jpn
        eching=deu echt=nld echuca=aus echzell=deu ecka=srb eckbolsheim=fra eckernforde=deu eckersdorf=deu
        eco-sanctuary=mys economy=usa ecopark=vnm ecoporanga=bra ecorse=usa ecouen=fra ecroignard=mus ecublens=che
        ecully=fra edaccheri=ind edaicode=ind edakkalathur=ind edakkazhiyur=ind edakkode=ind edam=nld
        edattirutti=ind edavai=ind edavilangu=ind edd=eri edegem=bel edeia=bra edeleny=hun eden=usa eden-glen=zaf
        eden-glen-ext-60=zaf eden-isle=usa edenbridge=gbr edenbridge-humber-valley=can edenburg=zaf edenderry=irl
        edenkoben=deu edens-landing=aus edensor-park=aus edenville=zaf edertal=deu edessa=grc edewecht=deu
        edgemere=usa edgemont=can edgemoor=usa edgerton=usa edgewater-park=usa edgewood=usa edgeworth=aus
        edgware=gbr edgwarebury=gbr edinboro=usa edinburgh-a=zaf edinet=mda edingen-neckarhausen=deu edissiya=rus
        edithvale=aus edmonds=can edmundston=can edna=usa edosaki=jpn edson=can eduardo-castex=arg edwards=usa
        edwardsville=usa edwinstowe=gbr eeklo=bel eelde=nld eenhana=nam eerbeek=nld eernegem=bel eersel=nld
        effingham=usa effretikon=che efkarpia=grc eforie-sud=rou efpalio=grc efrata=pse efringen-kirchen=deu
        egarkunr=ind egbe=nga egekent=tur egelsbach=deu egersund=nor egestorf=deu egg=che eggenberg=aut
        eggenfelden=deu eggenstein-leopoldshafen=deu eggertsville=usa eggesin=deu eggolsheim=deu egham=gbr
        eghezee=bel egirdir=tur egkomi=cyp egletons=fra eglin-village=usa egling=deu eglinton-east=can egly=fra
        egota=jpn egremont=gbr eguilles=fra egyek=hun ehen-hudag=chn ehingen=deu ehningen=deu ehrang=deu
        ehrenfriedersdorf=deu ehringshausen=deu ehuasso=civ eibar=esp eibau=deu eibenstock=deu eibergen=nld
        eichenau=deu eichendorf=deu eichenzell=deu eichlinghofen=deu eichstatt=deu eichwalde=deu eidson-road=usa
        eifuku=jpn eight-mile-plains=aus eijsden=nld eil=deu eilabun=isr eilbek=deu eilenburg=deu ein-mahil=isr
        einbeck=deu einfeld=deu einhausen=deu einsiedeln=che eiras=prt eirol=prt eisden=bel eisenberg=deu
        eisenstadt=aut eisfeld=deu eisleben-lutherstadt=deu eislingen=deu eissendorf=deu eiterfeld=deu eitorf=deu
        eixo=prt ejea-de-los-caballeros=esp ejido-benito-juarez=mex ejido-hermosillo=mex
        ejido-san-lorenzo-cuauhtenco=mex ejirin=nga ekali=grc ekangar-sarai=ind ekazhevo=rus eke=bel ekenas=fin
        """
}
