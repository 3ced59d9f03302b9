/// Lesser towns, sorted, from greenway-chaplin to jebilat.
/// An entry is a name as in ids, `=`, and the ISO 3166-1 alpha-3 codes of the countries that have such a town, the one with
/// most people first. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 5,000 people.
enum LesserTownsF {
    static let text: StaticString = """
        greenway-chaplin=can greenwich=usa.aus greenwith=aus greenwood=aus.can greenwood-coxwell=can
        greenwood-terrace=hkg greenwood-village=usa greer=usa grefrath=deu gregbeu=civ greifensee=che
        greifenstein=deu greikro=civ greiz=deu grembergen=bel gremyachevo=rus gremyachinsk=rus grenaa=dnk
        grenada=usa grenade=fra grenay=fra grenchen=che grenzach=deu grenzach-wyhlen=deu gresford=gbr
        gresham-park=usa gressier=hti gretna=usa gretz=fra gretz-armainvilliers=fra grevena=grc grevenmacher=lux
        grevesmuhlen=deu grey-lynn=nzl greymouth=nzl greystanes=aus greystones=irl greytown=zaf grez-doiceau=bel
        gribanovskiy=rus gribouo=civ gricignano-di-aversa=ita gridley=usa gries=aut griesheim=deu griffin=usa.aus
        griffith=aus.usa grigiskes=ltu grigny=fra grigny-sur-rhone=fra grigoropolisskaya=rus grijo=prt grimari=caf
        grimes=usa grimma=deu grimmen=deu grimsby=can grimstad=nor grindsted=dnk grinnell=usa grinon=esp
        grissom-air-force-base=usa gritsovskiy=rus grivegnee=bel grivenskaya=rus grivita=rou groairas=bra
        grobbendonk=bel grobenzell=deu groby=gbr grodkow=pol grodzisk-mazowiecki=pol grodzisk-wielkopolski=pol
        groenewoud=nld groenlo=nld groenswaard=nld groesbeck=usa groesbeek=nld groguida=civ groitzsch=deu
        grojec=pol grombalia=tun gromiljak=bih gromitz=deu groot-bijgaarden=bel groot-brakrivier=zaf
        groot-ijsselmonde=nld grootfontein=nam grootvlei=zaf gros-islet=lca gros-morne=hti groslay=fra
        gross-borstel=deu gross-enzersdorf=aut gross-flottbek=deu gross-gerau=deu gross-kreutz=deu
        gross-umstadt=deu gross-zimmern=deu grossalmerode=deu grossauheim=deu grossbeeren=deu grossbottwar=deu
        grosse-ile=usa grosse-pointe=usa grosse-pointe-farms=usa grosse-pointe-park=usa grosse-pointe-woods=usa
        grossenhain=deu grossenkneten=deu grossenluder=deu grosshansdorf=deu grossheubach=deu
        grosskarolinenfeld=deu grosskrotzenburg=deu grossos=bra grossostheim=deu grossposna=deu grossraschen=deu
        grossrohrsdorf=deu grossrosseln=deu grossschirma=deu grossschonau=deu grosszschocher=deu grosuplje=svn
        groton=usa grottaferrata=ita grottaminarda=ita grottammare=ita grotte=ita grou=nld grove=gbr.usa
        grove-hall=usa grovedale=aus groveland=usa groveport=usa grover-beach=usa groves=usa groveton=usa
        grovetown=usa grudki=pol gruiten=deu gruiu=rou grumazesti=rou grumello-del-monte=ita grumo-appula=ita
        grumo-nevano=ita grums=swe grunau=deu grunberg=deu grunewald=deu grunheide=deu grunstadt=deu grunwald=deu
        gryazovets=rus grybow=pol gryfice=pol gryfino=pol gryfow-slaski=pol grzegorzki=pol gschwend=deu gstaad=che
        gua=ind gua-musang=mys guabiruba=bra guabo=ecu guacari=col guachochi=mex guacimo=cri guacui=bra
        guadalix-de-la-sierra=esp guadalupe-victoria=mex guadalupe-y-calvo=mex guadarrama=esp guadassuar=esp
        guadix=esp guagua=phl guaicara=bra guaimaca=hnd guaimbe=bra guairaca=bra guaitarilla=col guaiuba=bra
        guajara=bra guajeru=bra guajiquiro=hnd gualaceo=ecu gualaco=hnd gualan=gtm gualcince=hnd gualdo-tadino=ita
        gualtar=prt guama=ven guamal=col guamare=bra guamiranga=bra guanabo=cub guanaja=hnd guanajay=cub
        guanba=chn guane=cub guangcun=chn guanglu=chn guangming=chn guangpu=chn guangxing=chn guanica=pri
        guanlong=chn guanmian=chn guano=ecu guanqing=chn guanshan=twn guansheng=chn guanting=chn guantou=chn
        guanyang=chn guanzate=ita guanzhou=chn guape=bra guapi=col guapiacu=bra guapiara=bra guapiles=cri
        guapo=bra guapore=bra guar-chempedak=mys guaracai=bra guaraci=bra guaraciaba=bra guaraciama=bra guarai=bra
        guarambare=pry guaramiranga=bra guaranda=ecu guaranesia=bra guarani=bra guarani-das-missoes=bra
        guaraniacu=bra guaranta=bra guaraquecaba=bra guaratinga=bra guarda-mor=bra guardamar-del-segura=esp
        guardo=esp guarei=bra guarena=esp guarita=hnd guarne=col guasipati=ven guastalla=ita guastatoya=gtm
        guatajiagua=slv guatambu=bra guatapara=bra guatape=col guateque=col guatrache=arg guayabal=col guayama=pri
        guayanilla=pri guayape=hnd guaymate=dom guayos=cub guazacapan=gtm guazapa=slv gubacsipuszta=hun
        gubadag=tkm gubakha=rus gubbi=ind gubbio=ita gubden=rus guben=deu gubin=pol gubkinskiy=rus guchang=chn
        gudari=ind gudauri=geo gudauta=geo gudensberg=deu gudibanda=ind gudlavalleru=ind gudul=tur guebwiller=fra
        guede=sen guehiebli=civ gueifaes=prt guelendeng=tcd gueltat-zemmour=mar guenange=fra guenes=esp gueoul=sen
        gueoule=civ guepaouo=civ guer=fra guerande=fra guereda=tcd gueret=fra guerin-kouka=tgo guerou=mrt
        guerrero-negro=mex guessabo=civ guessiguie-un=civ gueugnon=fra gueyo=civ gueznaia=mar guezon=civ
        guezon-tahouake=civ gufeng=chn gugan=irn gugark=arm guged=irn gugesti=rou guglingen=deu guhala=ind
        guhua=chn guia=esp guia-de-isora=esp guia-lopes-da-laguna=bra guiberoua=civ guichen=fra guichon=ury
        guidan-roumdji=ner guidel-plage=fra guidiguis=cmr guidonia=ita guidoval=bra guiembe=civ guifoes=prt
        guihing-proper=phl guihulngan=phl guijuelo=esp guildwood=can guilers=fra guilford=usa
        guilherand-granges=fra guiljungan=phl guillena=esp guillermo-zuniga=mex guilmaro=ben guimar=esp
        guimaraes=bra guimarania=bra guimbal=phl guines=fra guingamp=fra guinguineo=sen guinkin=civ guinope=hnd
        guinteguela=civ guinticgan=phl guipavas=fra guiratinga=bra guiricema=bra guirim=ind guisa=cub
        guisborough=gbr guise=fra guiseley=gbr guiset-east=phl guisguis=phl guissona=esp guitiriz=esp
        guitrozon=civ guitry=civ guiuan=phl gujan=irn gujan-mestras=fra gujba=nga gulabpura=ind gulbene=lva
        gulcha=kgz gulebage=chn gulf-breeze=usa gulf-gate-estates=usa gulf-hills=usa gulf-park-estates=usa
        gulf-shores=usa gulgam=ind gullegem=bel gulma=nga gulnar=tur gulod=phl gulong=chn gulou=chn
        gulpilhares=prt gulsehir=tur gulu=chn gulubovo=bgr gumaca=phl gumare=bwa gummidipundi=ind gumrak=rus
        gumushacikoy=tur gun-barrel-city=usa gun-bay=cym gunbarrel=usa gundardehi=ind gundelen=rus
        gundelfingen=deu gundelsheim=deu gundlupet=ind gundogmus=tur gundorovskiy=rus guneysu=tur gungahlin=aus
        gunghasa=ind gunglo-zia=civ gunjur=gmb gunnaur=ind gunnedah=aus gunningsville=can gunnison=usa gunong=mys
        gunpuram=ind guntersville=usa guntramsdorf=aut guntupalle=ind gunupur=ind gunzburg=deu gunzenhausen=deu
        guochuan=chn guocun=chn guohe=chn guoliang=chn guoye=chn gupitan=phl gupo=chn gura-humorului=rou
        gura-sutii=rou gura-vaii=rou gura-vitioarei=rou gurabo=pri gurbete=eth gurbuz=tur gurgentepe=tur
        gurghiu=rou gurh=ind gurinhata=bra gurinhem=bra gurjaani=geo gurmatkal=ind guroymak=tur gurpinar=tur
        gursarai=ind gursu=tur guru-har-sahai=ind gurun=mys.tur guruvayur=ind guryevsk=rus gusev=rus
        gusinoozyorsk=rus guspini=ita gussago=ita gustavsberg=swe gustine=usa guthrie=usa gutierrez-zamora=mex
        gutin=eth gutlong-gaon=ind guttenberg=usa guxhagen=deu guymon=usa guzelcamli=tur guzeltepe=tur guzor=uzb
        gvardeysk=rus gwadabawa=nga gwanda=zwe gwandu=nga gwaram=nga gwarzo=nga gwasoro=nga gweta=bwa
        gwio-kura=nga gwoza=nga gyal=hun gyardulo=hun gymea=aus gymea-bay=aus gympie=aus gyomaendrod=hun
        gyomro=hun gypsum=usa gzhel=rus gzira=mlt h-street-ne=usa ha-tsuen=hkg haabneeme=est haag=aut
        haag-in-oberbayern=deu haaga=fin haaksbergen=nld haaltert=bel haan=deu haapajarvi=fin haapavesi=fin
        haapsalu=est haar=deu habartov=cze habay=bel habay-la-vieille=bel haberfield=aus habibabad=irn
        habibpur=ind hablah=pse habo=swe haboro=jpn habuna=sau hacari=col hachenburg=deu hachijo=jpn
        hachimantai=jpn hachirougata=jpn hachirud=irn hacibektas=tur hacienda-blanca=mex hacienda-huancane=per
        hacienda-pucala=per hacienda-san-marcos-fraccionamiento=mex hacilar=tur haciqabul=aze hackettstown=usa
        had-kourt=mar had-oulad-zbair=mar hadagalli=ind hadamar=deu hadapu-zhen=chn haddington=usa.gbr
        haddon-heights=usa haddonfield=usa haderslev=dnk hadfield=aus hadgaon=ind hadgood=ind hadiaya=ind
        hadibu=yem hadim=tur hadleigh=gbr hadley=gbr hadley-wood=gbr hadsten=dnk hadsund=dnk hadyach=ukr
        hadzici=bih haelen=nld haenam=kor haergai-dadui=chn hafencity=deu hafendorf=aut haffouz=tun hafshejan=irn
        haftkel=irn hage=deu hagenbach=deu hagenow=deu hagere-selam=eth hagley=gbr hagondange=fra hahnbach=deu
        haibach=deu haibara=jpn haibara-akanedai=jpn haid=aut haidong-zhen=chn haiger=deu haigerloch=deu haiku=usa
        haiku-pauwela=usa hailey=usa hailianting=chn haillicourt=fra hailsham=gbr hainault=gbr
        hainburg-an-der-donau=aut haine-saint-paul=bel haine-saint-pierre=bel haines-city=usa haing-ku=mmr
        hainholz=deu hainichen=deu haire-lao=sen haitang=chn haiterbach=deu haj-kaddour=mar hajan=ind
        hajarmachi=ind hajdudorog=hun hajduhadhaz=hun hajdunanas=hun hajdusamson=hun hajduszoboszlo=hun haje=cze
        hajeb-el-aioun=tun haji-zeynalabdin=aze hajin=syr hajira=pak hajira-ina=ind hajjiabad=irn hajnowka=pol
        hajo=ind hakama=jor hakha=mmr hakone=jpn hakuba=jpn hakui=jpn hakunila=fin hakuromachi=jpn halac=tkm
        halacho=mex halaib=egy halapitan=phl halasztelek=hun halaucesti=rou halawa=usa halawa-heights=usa
        halawah=jor halayhay=phl halchiu=rou halcnow=pol haldaur=ind halden=nor haldensleben-i=deu haldibari=ind
        hale=gbr hale-barns=gbr haledon=usa halen=bel halensee=deu hales-corners=usa halesworth=gbr halewood=gbr
        half-moon=usa half-moon-bay=usa.nzl.cym half-way-pond=cym half-way-tree=jam halfaya=syr halfway=usa
        halhul=pse halifax-north-end=can halifax-south-end=can halifax-west-end=can halikko=fin haliyal=ind
        hall-in-tirol=aut hallam=aus hallanikro=civ hallbergmoos=deu halle=deu hallein=aut hallett-cove=aus
        halls-head=aus hallsberg=swe hallstadt=deu hallstahammar=swe halluin=fra halmeu=rou halor=irn halshany=blr
        halstead=gbr halstenbek=deu halsteren=nld halswell=nzl haludbani=ind haludpukhur=ind halver=deu halwan=are
        halwara=ind halych=ukr ham=fra ham-lake=usa hamadanak=irn hamanaka=jpn hamanaka-sakuraminami=jpn
        hamanose=jpn hamar=nor hamasaka=jpn hambantota=lka hambergen=deu hambrucken=deu hambuhren=deu
        hameenkyla=fin hameenkyro=fin hamidiyeh=irn hamilton-east=nzl hamilton-hill=aus hamilton-hills=usa
        hamilton-parish=bmu hamilton-square=usa hamilton-worcester=usa hamina=fin hamirgarh=ind hamlet=usa
        hamlin=usa hamlyn-heights=aus hamlyn-terrace=aus hammam-bou-hadjar=dza hammam-el-rhezez=tun
        hammam-righa=dza hammamet=dza hammarkullen=swe hamme=bel hammel=dnk hammelburg=deu hammerbrook=deu
        hammerfest=nor hamminkeln=deu hammond=can hammonds-plains=can hammonton=usa hamois=bel hamont=bel
        hampden=usa hampi=ind hampshire=usa hampstead=usa.can hampton=gbr.aus hampton-bays=usa hampton-east=aus
        hampton-park=aus hampton-village=can hampton-wick=gbr hamptons=can hamren=ind hamtramck=usa hamza=uzb
        han-chey=khm hanahan=usa hanak=tur hanbin=chn hanceville=can handen=swe handewitt=deu handia=ind
        handlova=svk handwara=ind haneda=jpn haney=can hang-dong=tha hang-tram=vnm hanga-roa=chl hangal=ind
        hangha=sle hani=tur hanigsen=deu hanimciftligi=tur hanjiashu=chn hanjiayuan=chn hankey=zaf hanko=fin
        hanlin=chn hannibal=usa hannie=civ hannoversch-munden=deu hannut=bel hanover=can hansaviertel=deu
        hansestadt-salzwedel=deu hanson=usa hansot=ind hanspura=ind hantsavichy=blr hanumana=ind
        hanumantanpatti=ind hanur=ind hanwell=can hanwella-ihala=lka hanworth=gbr haokou=chn haolin=chn
        haong-samnam=khm haoti=chn haparanda=swe hapeville=usa happy-harbour=chn happy-valley=usa.hkg.aus
        happy-valley-goose-bay=can haql=sau haqqulobod=uzb hara=jpn hara-machida=jpn harahan=usa harai=jpn
        haraiya=ind haram=nor haramachi=jpn harappa=pak harare-western-suburbs=zwe haraze=tcd harbatpur=ind
        harbour-landing=can harbour-place=hkg harbourview=can harbu=eth hard=aut hardeeville=usa hardegsen=deu
        hardheim=deu harding=zaf hardingstone=gbr harduaganj=ind harduli=ind harefield=gbr harekala=ind
        harelbeke=bel haren=deu.nld harewood=can harfleur=fra hariana=ind hariharpur=ind harij=ind haringhata=ind
        haripad=ind haripur=ind harish=isr harjavalta=fin harker-heights=usa harlan=usa harlau=rou harlesden=gbr
        harleysville=usa harlingen=nld harmanli=bgr harmelen=nld harmonia=bra harmony-garden=hkg harnai=pak.ind
        harnes=fra harnoli=pak harnosand=swe haro=esp harold-wood=gbr harpalpur=ind harpen=deu harper-woods=usa
        harpswell-center=usa harqalah=tun harrah=usa harrai=ind harran=tur harriman=usa harringay=gbr
        harrington-park=aus harris-hill=usa harris-park=aus harrisdale=aus harrislee=deu harrison=usa.aus
        harrisonville=usa harristown=aus harrisville=usa harrodsburg=usa harrow-on-the-hill=gbr harrow-road=gbr
        harrow-weald=gbr harsefeld=deu harsewinkel=deu harsova=rou harstad=nor harsud=ind harsum=deu hart=aut
        hartbeesfontein=zaf hartbeespoort=zaf hartenstein=deu hartford-city=usa hartha=deu hartishek=eth
        hartland=usa hartley=gbr hartranft=usa hartsdale=usa hartselle=usa hartshill=gbr hartstown=irl
        hartsville=usa harur=ind harvard=usa harvest=usa harvest-hills=can harvestehude=deu harvey=usa
        harwich=gbr.usa harwood-heights=usa hasanbeyli=tur hasbergen=deu hasbrouck-heights=usa haselhorst=deu
        haselunne=deu hashatjin=irn hashtrud=irn hasir=ind haslach=deu haslach-im-kinzigtal=deu haslemere=gbr
        haslett=usa haslev=dnk haslingden=gbr hasparren=fra haspra=ukr hassa=tur hasselager=dnk
        hasselby-villastad=swe hasselt=nld hassfurt=deu hassi-chegar=mrt hassleholm=swe hassloch=deu hassocks=gbr
        hastiere-lavaux=bel hastinapur=ind hastings=usa.aus.sle hastings-on-hudson=usa hasune=jpn hasyurt=tur
        hat=ind hat-piplia=ind hat-saraiya=ind hata=ind hataitai=nzl hatava=blr hatboro=usa hatch-end=gbr
        hatcho-muta=jpn hateg=rou hatert=nld hathwa=ind hatillo=pri hatim=jor hatne=ukr hatod=ind hatonuevo=col
        hatoudo=tls hatoyama=jpn hatsor-haglilit=isr hatsudai=jpn hatta=are hattane=mar hattem=nld hatten=deu
        hattersheim=deu hatti=ind hattian-bala=pak hattin=ind hatton=lka hatvan=hun hatwans=ind hau-ri=prk
        haubourdin=fra haughton-green=gbr haukilahti=fin haukipudas=fin hauppauge=usa hausach=deu hausbruch=deu
        hausham=deu hausjarvi=fin haute-goulaine=fra hauterive=can hautes-terres=can hautmont=fra hauzenberg=deu
        havanna-lakotelep=hun havarna=rou havelberg=deu havelock=usa havelock-north=nzl haverfordwest=gbr
        haverhill=gbr haverstraw=usa havixbeck=deu havlickuv-brod=cze havran=tur havre=usa.bel havre-de-grace=usa
        havsa=tur havukoski=fin havza=tur hawaiian-gardens=usa hawaiian-paradise-park=usa hawarden=gbr hawera=nzl
        hawick=gbr hawkesbury=can hawkinge=gbr hawkinsville=usa hawkwood=can haworth=gbr hawthorn=aus
        hawthorn-east=aus hawthorn-south=aus hawthorn-woods=usa haxby=gbr hayang=kor hayange=fra hayashima=jpn
        hayashino=jpn hayden=usa haydock=gbr hayes=jam hayesville=usa hayk=eth hayle=gbr hayling-island=gbr
        haymana=tur haymarket=aus hayrabolu=tur hayrat=tur hays=usa haysboro=can haysville=usa haysyn=ukr
        hayvoron=ukr hayy-al-bunayyat=jor haz-zebbug=mlt hazar=tkm hazard=usa hazebrouck=fra hazel-crest=usa
        hazel-dell=usa hazel-grove=gbr hazel-park=usa hazelmere=zaf hazelwood=usa hazleton=usa hazorasp=uzb
        hazratishoh=uzb hazro=tur hazro-city=pak hazyview=zaf head-of-westport=usa headstone=gbr healdsburg=usa
        healesville=aus healthy-village=hkg heanor=gbr heath=usa heathcote=aus.usa heathmont=aus heathridge=aus
        heathrow=usa heavitree=gbr hebao=chn hebburn=gbr heber-city=usa heber-springs=usa hebersham=aus
        hebertshausen=deu hebian=chn hebron=usa hecelchakan=mex hechingen=deu hechtel=bel heckmondwike=gbr
        hector-caballero=mex hedaru=tza heddesheim=deu hedehusene=dnk hedemora=swe hedge-end=gbr hedon=gbr
        heek=deu heemstede=nld heer=nld heerde=nld heers=bel heerstrasse=deu heesch=nld heeswijk-dinther=nld
        heeze=nld hefeng=chn heggadadevankote=ind hegnau=che hehua=chn heidberg=deu heide=deu heideck=deu
        heidelberg=aus heidelberg-heights=aus heidelberg-west=aus heiden=deu heidenau=deu heidesheim=deu
        heighington=gbr heikendorf=deu heilbad-heiligenstadt=deu heiligenhafen=deu heiligenhaus=deu
        heiligensee=deu heillecourt=fra heiloo=nld heilsbronn=deu heimberg=che heimsheim=deu heinersdorf=deu
        heingang=ind heiningen=deu heino=nld heinola=fin heinsch=bel heishui=chn heist=bel heitai=chn
        heitersheim=deu heiwadai=jpn heixi=chn hejiabao=chn hekelgem=bel hekimhan=tur helao-nafidi=nam helden=nld
        helegiu=rou helena-valley-southeast=usa helena-valley-west-central=usa helena-west-helena=usa
        helensburgh=gbr.aus helensvale=aus heli-mandi=ind helin=chn heliodora=bra heliopolis=bra hellebaek=dnk
        hellenthal=deu hellerau=deu hellertown=usa hellevoetsluis=nld helmbrechts=deu helmstedt=deu helotes=usa
        helpman=nld helsa=deu helsby=gbr helsinge=dnk helston=gbr hem=fra hemau=deu hemhofen=deu hemiksem=bel
        hemmingen=deu hemmoor=deu hemsbach=deu hemsby=gbr hemsworth=gbr hencha=tun hendaye=fra henderson=nzl
        henderson-estate=sgp hendijan=irn hendrik-ido-ambacht=nld hendrina=zaf heng-fa-chuen=hkg hengchun=twn
        hengersberg=deu henghe=chn hengoed=gbr hengstdal=nld henichesk=ukr henin-beaumont=fra henley-beach=aus
        henley-on-thames=gbr henlow=gbr hennaya=dza hennebont=fra hennenman=zaf hennigsdorf=deu henry-farm=can
        henryetta=usa hensies=bel henties-bay=nam henttaa=fin heorhiivka=ukr heppenheim-an-der-bergstrasse=deu
        heqian=chn heqing=chn herblay=fra herblay-sur-seine=fra herbolzheim=deu herborn=deu herbrechtingen=deu
        herbstein=deu herceg-novi=mne herculandia=bra hercules=usa herdecke=deu herdorf=deu heredia=cri
        hereford=usa herencia=esp herent=bel herentals=bel hergiswil=che hericourt=fra heringen=deu heris=irn
        herisau=che heritage-park=can herk=bel herk-de-stad=bel herkimer=usa hermanni=fin hermannsburg=deu
        hermantown=usa hermeskeil=deu hermiston=usa hermosa-beach=usa hermoso-campo=arg hermsdorf=deu
        hernando=usa.arg hernani=esp herndon=usa herne-bay=gbr heroica-ciudad-de-ejutla-de-crespo=mex
        heroica-ciudad-de-tlaxiaco=mex heroica-villa-de-san-blas-atempa=mex heroldsbach=deu heroldsberg=deu
        heron-bay=can herouville-saint-clair=fra herrenhausen=deu herrera=esp herrieden=deu herrin=usa
        herrliberg=che herrsching-am-ammersee=deu hersbruck=deu herscheid=deu herseaux=bel herselt=bel hershey=usa
        hersin=fra hersin-coupigny=fra hertford=gbr herttoniemenranta=fin herttoniemi=fin hertzogville=zaf
        herval=bra herval-doeste=bra hervanta=fin hervanta-lounas=fin hervanta-luode=fin herve=bel herveo=col
        herxheim-am-berg=deu herzberg=deu herzberg-am-harz=deu herzele=bel herzliya-pituah=isr herzogenaurach=deu
        herzogenbuchsee=che hesabettu=ind heshun=chn hesla=ind hespeler=can hessisch-lichtenau=deu
        hessisch-oldendorf=deu heswall=gbr hethersett=gbr hettange-grande=fra hetton-le-hole=gbr hettstedt=deu
        hetu=chn heubach=deu heuchelheim=deu heule=bel heumaden=deu heusdenhout=nld heusenstamm=deu heusweiler=deu
        heusy=bel hever=bel heverlee=bel heves=hun hevie=ben hewitt=usa hewlett=usa hexham=gbr hexi=chn hexing=chn
        heyan=chn heyi=chn heyou=chn heysham=gbr heythuysen=nld heywood=gbr hezui=chn hialeah-gardens=usa
        hiawatha=usa hibaiyo=phl hibarigaoka=jpn hibbing=usa hickam-field=usa hickory-hills=usa hida=jpn hidaj=irn
        hidalgo=mex.usa hidden-valley=can.usa hidden-valley-lake=usa hiddenhausen=deu hidirbey=tur hidrolandia=bra
        hiekkaharju=fin hiep-duc=vnm higashi-nihombashi=jpn higashiagatsuma=jpn higashiando=jpn higashidate=jpn
        higashiemi=jpn higashifushimi=jpn higashigo=jpn higashigotanda=jpn higashikagawa=jpn higashikagura=jpn
        higashikawa=jpn higashimoricho=jpn higashinaka=jpn high-barnet=gbr high-blantyre=gbr high-park-north=can
        high-park-swansea=can high-river=can high-rock=cym high-rock-estates=cym high-springs=usa high-wycombe=aus
        higham-ferrers=gbr highams-park=gbr highbury=gbr.aus highett=aus highfields=aus highgate=gbr
        highgate-hill=aus highland-city=usa highland-creek=can highland-heights=usa highland-park=usa.aus
        highland-springs=usa highland-village=usa highland-west=can highlands=usa highton=aus hightstown=usa
        highview=usa highway-11=can highwood=usa highworth=gbr higuera-de-zaragoza=mex hiji=jpn hijuelas=chl
        hikarigaoka=jpn hikawadai=jpn hikiji=jpn hilchenbach=deu hildburghausen=deu hildegarde=can hilgen=deu
        hilgen-dunweg=deu hillandale=usa hillarys=aus hillcrest=nzl.usa.aus hillcrest-heights=usa
        hillcrest-park=sgp hillcrest-village=can hille=deu hillegom=nld hillhurst=can hillingdon=gbr
        hillsborough=nzl hillsdale=usa.can.aus hillside=usa.aus hillside-quadra=can hillview=usa hillvue=aus
        hilmar-irwin=usa hilongos=phl hilpoltstein=deu hilter=deu hilton=usa hilvan=tur hilvarenbeek=nld
        hilzingen=deu hima=uga himberg=aut hinakallu=ind hincesti=mda hinche=hti hinchinbrook=aus hindalgi=ind
        hindarkh=aze hindhead=gbr hindley=gbr hindoria=ind hing-man-estate=hkg hing-tung-estate=hkg
        hing-wah-estate-i-ii=hkg hingene=bel hingham=usa hingorja=pak hinjawadi=ind hinjilicut=ind hinna=nga
        hinnerup=dnk hinojosa-del-duque=esp hinsdale=usa hinte=deu hinton=can hintonburg=can hinwil=che
        hipolito-yrigoyen=arg hiragi=jpn hiramandalam=ind hiranagar=ind hiranai=jpn hirao=jpn hirapur=ind
        hirapur-hamesha=ind hiratacho=jpn hirdepur=ind hirekerur=ind hirmi=ind hirna=eth hirnyk=ukr hirobaba=jpn
        hirokawa=jpn hiroo=jpn hirschaid=deu hirschau=deu hirschberg-an-der-bergstrasse=deu hirske=ukr hirson=fra
        hirtshals=dnk hirwaun=gbr hisarya=bgr hiseti=bih hisor=tjk histon=gbr historic-downtown=can hitchcock=usa
        hithadhoo=mdv hitokawame=jpn hitoto=jpn hitzacker=deu hiv=irn hiwasaura=jpn hizan=tur hizma=pse hjo=swe
        hjorring=dnk hlanganani=zaf hlaw-kar=mmr hledan=mmr hlevakha=ukr hlinsko=cze hlobyne=ukr hlohlolwane=zaf
        hlohovec=svk hloubetin=cze hlubocepy=cze hlucin=cze hluti=swz hluvukani=zaf hlyboka=ukr hlybokaye=blr
        hlybokyi-potik=ukr hm-db-yli=aze hmaw-bi=mmr hnahthial=ind hnidyn=ukr hnivan=ukr hnusta=svk ho-man-tin=hkg
        ho-man-tin-estate=hkg ho-xa=vnm hobaramachi=jpn hobart=usa hobe-sound=usa hobro=dnk hobyo=som hochberg=deu
        hochdorf=che hochfeld=deu hochheim-am-main=deu hochst=aut hochst-im-odenwald=deu
        hochstadt-an-der-aisch=deu hochstadt-an-der-donau=deu hockaday=can hockenheim=deu hockessin=usa
        hocking=aus hockley=gbr hodatsushimizu=jpn hodonin=cze hoeilaart=bel hoek-van-holland=nld hoemul-li=prk
        hoenheim=fra hoensbroek=nld hoeselt=bel hoevelaken=nld hoevenen=bel hoeyang=prk hofbieber=deu
        hofgeismar=deu hofheim-in-unterfranken=deu hofors=swe hofstade=bel hoganas=swe hoge-mors=nld
        hoge-vucht=nld hohberg=deu hoheluft=deu hoheluft-ost=deu hoheluft-west=deu hohen-neuendorf=deu hohenau=pry
        hohenberg=deu hohenbrunn=deu hohenems=aut hohenhameln=deu hohenkirchen-siegertsbrunn=deu
        hohenlockstedt=deu hohenmolsen=deu hohenstein-ernstthal=deu hohenwestedt=deu hohr-grenzhausen=deu
        hoi-fu-court=hkg hoi-lai-estate=hkg hoi-lok-court=hkg hojambaz=tkm hojo=jpn hok-yuen=hkg hokmali=aze
        hokowhitu=nzl hola=ken hola-prystan=ukr holalkere=ind holambra=bra holbaek=dnk holbeach=gbr holbeck=gbr
        holboca=rou holborn=gbr holbrook=usa holden=usa holdenville=usa holdorf=deu holdrege=usa
        holenarasipura=ind holesov=cze holic=svk holice=cze holiday=usa holiday-city-berkeley=usa hollabrunn=aut
        holland-drive=sgp holland-park=aus holland-park-west=aus holland-village=sgp holle=deu hollerich=lux
        hollfeld=deu hollick-kenyon=can hollidaysburg=usa hollins=usa hollinwood=gbr hollis=usa holliston=usa
        hollogne-aux-pierres=bel hollola=fin hollviken=swe holly=usa holly-hill=usa hollymead=usa holma=nga
        holmen=usa holmes-chapel=gbr holmesburg=usa holmestrand=nor holmivskyi=ukr holmsund=swe holmwood=can
        holovanivsk=ukr holsbeek=bel holsworthy=aus holt=usa holtsville=usa holtville=usa holualoa=usa
        holubivka=ukr holyhead=gbr holytown=gbr holywell=gbr holywood=gbr holzen=deu holzgerlingen=deu
        holzkirchen=deu holzminden=deu holzwickede=deu homai=nzl homberg=deu hombourg-haut=fra hombrechtikon=che
        hombruch=deu home-gardens=usa homeacre-lyndora=usa homebush=aus homebush-west=aus homecourt=fra
        homedale=nzl homeland=usa homeland-park=usa homer=usa homer-glen=usa homestead-meadows-north=usa
        homestead-meadows-south=usa homewood=usa hommelvik=nor hommersak=nor homocea=rou homoine=moz
        homosassa-springs=usa homun=mex honaz=tur honda=col hondarribia=esp hondo=usa honefoss=nor honfleur=fra
        hong-kah=sgp hong-lok-yuen=hkg hongan=chn hongbao=chn hongchuan=chn hongfa-centre=chn hongguang-qidui=chn
        honglu=chn hongo=jpn hongor=mng hongtianxin=chn hongtu=chn hongzhou=chn honiton=gbr honnali=ind
        honnavar=ind hono=swe honselersdijk=nld hoo=gbr hood-river=usa hoogerheide=nld hoogezand=nld hoogkerk=nld
        hoogland=nld hooglede=bel hoogstraten=bel hook=gbr hoon-hay=nzl hooper=usa hoopeston=usa hoopstad=zaf
        hoor=swe hopa=tur hopatcong=usa hopatcong-hills=usa hope=usa.can hope-island=aus hope-mills=usa
        hope-valley=aus hopefield=zaf hopelchen=mex hopewell=usa.zaf hopfgarten-im-brixental=aut hopin=mmr
        hopital-saint-louis=fra hopkins=usa hopkinton=usa hoquiam=usa horacio-zeballos-gamez=per horadiz=aze
        horana-south=lka horasan=tur horawala-junction=lka horazdovice=cze horb-am-neckar=deu horbourg-wihr=fra
        horbranz=aut horbury=gbr horby=swe horcajo=esp horde=deu horenka=ukr horezu=rou horgen=che
        horgen-horgen-dorfkern=che horice=cze horikiri=jpn horikoshi=jpn horizon-city=usa horizon-hills=mys
        horizon-west=usa horizontina=bra horki=blr horley=gbr hormigueros=pri hormoz=irn horn=aut horn-lake=usa
        hornbaek=dnk hornby=nzl horncastle=gbr hornchurch=gbr horneburg=deu hornell=usa horni-mecholupy=cze
        horni-pocernice=cze horni-slavkov=cze horning=dnk hornostayivka=ukr hornsby=aus hornsby-bend=usa
        hornsby-heights=aus hornsea=gbr hornsey=gbr hornslet=dnk hornu=bel horodenka=ukr horodnia=ukr
        horodnic-de-sus=rou horodnye=ukr horodnytsia=ukr horodok=ukr horodyshche=ukr horokhiv=ukr horomui=jpn
        horovice=cze horqueta=pry horr=irn horseheads=usa horsforth=gbr horsham=aus.usa horsley=aus horst=nld.deu
        horstel=deu horstmar=deu horta=esp.prt horten=nor horw=che horwich=gbr horyuji=jpn hosadurga=ind
        hosakote=ind hosanagara=ind hosbach=deu hoshakuji=jpn hoshcha=ukr hosszupalyi=hun hostafrancs=esp
        hostivar=cze hostivice=cze hostomel=ukr hot-springs-village=usa hotarele=rou hotolisht=alb houba=chn
        houdain=fra houdeng-aimeries=bel houdeng-goegnies=bel hough=usa houghton=usa houhai=chn houlton=usa
        houping=chn houplines=fra houqiao=chn houshan=chn houthulst=bel houxi=chn houyu=chn hove=bel hovelhof=deu
        hoveyzeh=irn howald=lux howard=usa howard-beach=usa howard-park=usa howard-springs=aus howell=usa
        howick=nzl howland-center=usa howli=ind howraghat=ind howth=irl hoxtolgay=chn hoylake=gbr
        hoyland-nether=gbr hoyo-de-manzanares=esp hozat=tur hpa-yar-gyi=mmr hpa-yar-gyi-su=mmr hpaung-gyi-east=mmr
        hpaung-gyi-west=mmr hradec-nad-moravici=cze hradek-nad-nisou=cze hradyzk=ukr hrajel=lbn hranice=cze
        hrastnik=svn hrebinka=ukr hresivskyi=ukr hrinova=svk hronov=cze hrubieszow=pol hrushky=ukr hrushovo=ukr
        hryhoriopol=mda hsenwi=mmr htantabin=mmr htauk-kyant-toe-cheit=mmr htein-hnit-pin=mmr hua-sai=tha
        huafla=civ huai-khot=tha huai-mek=tha huai-yot=tha hualahuises=mex hualane=chl hualin=chn hualmay=per
        hualqui=chl huamachuco=per huamuxtitlan=mex huancabamba=per huancane=per huanchaquito-alto=per
        huandacareo=mex huangbai=chn huangchen=chn huangjia=chn huangmen=chn huangping=chn huangsha=chn
        huangshui=chn huangtian=chn huangxi=chn huangying=chn huangzhu=chn huanimaro=mex huanta=per huantuo=chn
        huanuni=bol huapinol=mex huarmey=per huasahuasi=per huasco=chl huatai=chn huatian=chn huatugou=chn
        huaura=per huautla-de-jimenez=mex huaxing=chn huayacocotla=mex huayan=chn huayu-estate=chn huayucachi=per
        hubbard=usa huby=pol hubynykha=ukr hucheng=chn huchuan=chn huckarde=deu huckeswagen=deu hucknall=gbr
        hude=deu hudesti=rou hudiksvall=swe hudiyuzi=chn hudkeshwar-buzurg=ind hudson=usa.can hudson-falls=usa
        hudsonville=usa huedin=rou huehuetan=mex huehuetoca=mex huejotzingo=mex huelma=esp huepil=chl
        huercal-de-almeria=esp huercal-overa=esp huerta-grande=arg huescar=esp huetamo-de-nunez=mex
        huetor-tajar=esp huetor-vega=esp hueyapan=mex hueyotlipan=mex hueytamalco=mex hueytown=usa hufingen=deu
        hughesdale=aus hughson=usa hugo=usa huguenot=usa huichapan=mex huicungo=per huilango=mex huimanguillo=mex
        huimin=chn huinca-renanco=arg huissen=nld huitan=gtm huitel=mex huittinen=fin huitzila=mex huixcolotla=mex
        huixquilucan-de-degollado=mex huizum=nld hukeri=ind hukkyo-ri=prk hukumati-azrah=afg hukumpeta=ind
        hukuntsi=bwa hulbuk=tjk huldenberg=bel hulha-negra=bra hulhumale=mdv hulikal=ind hulin=cze huliyar=ind
        hull=usa hullhorst=deu hulme=gbr hultsfred=swe hulu-yam-lama=mys hulyaypole=ukr humacao=pri humahuaca=arg
        humanes-de-madrid=esp humber-heights-westmount=can humber-summit=can humbermede=can humberston=gbr
        humberstone=gbr humberto-de-campos=bra humble=usa humboldt=usa humboldtkolonie=deu humewood-cedarvale=can
        humlebaek=dnk hummelsbuttel=deu humphrey=can humpolec=cze hun=lby hunasamaranahalli=ind hundested=dnk
        hunenberg=che hunfeld=deu hung-hom=hkg hung-hom-estate=hkg hung-shui-kiu=hkg hungduan=phl hungerford=gbr
        hungund=ind huningue=fra hunkuyi=nga hunstanton=gbr hunt-valley=usa hunters-creek=usa hunters-hill=aus
        huntertown=usa hunting-park=usa huntingburg=usa huntingdale=aus huntingdon=gbr.usa huntington-hills=can
        huntington-woods=usa huntley=usa huntly=nzl hunts-cross=gbr hunts-point=usa huntsville=can hunucma=mex
        hunxe=deu huolu=chn huong-khe=vnm huoshilafu=chn huotong=chn hupari=ind hura=isr hurbanovo=svk
        hurfeish=isr huron=usa huron-east=can huron-park=can hurricane=usa hurstpierpoint=gbr hurstville=aus
        huruta=eth hurzuf=ukr husainabad=ind husainpur=ind husan=pse husi=rou husiatyn=ukr huskvarna=swe
        hustopece=cze husum=deu hutagalli=ind hutan-melintang=mys hutchins=usa hutchinson-island-south=usa
        hutland=cym hutthurm=deu huttlingen=deu hutto=usa huwara=pse huwei=chn huwwarah=pse huy=bel huyanghe=chn
        huyuk=tur hvardiyske=ukr hwacheon=kor hyannis=usa hyattsville=usa hybla-valley=usa hyde-park=gbr hyrum=usa
        hythe=gbr i-kaupunginosa=fin i-n-gall=ner i-n-tillit=mli iacanga=bra iaciara=bra iacri=bra iacu=bra
        ialibu=png ialoveni=mda ialysos=grc ianca=rou iapala=moz iapu=bra iaras=bra iargara=mda iati=bra iawar=ind
        iba=phl ibaan=phl ibabang-tayuman=phl ibaiti=bra ibaretama=bra ibarreta=arg ibateguara=bra ibatiba=bra
        ibema=bra ibenga=zmb ibertioga=bra ibeto=nga ibi=esp.nga.jpn ibia=bra ibiai=bra ibiapina=bra ibiara=bra
        ibiassuce=bra ibicarai=bra ibicoara=bra ibicui=bra ibicuitinga=bra ibillin=isr ibimirim=bra ibipeba=bra
        ibipitanga=bra ibira=bra ibiracatu=bra ibiraci=bra ibiracu=bra ibiraiaras=bra ibirajuba=bra ibirama=bra
        ibirapitanga=bra ibirapua=bra ibirarema=bra ibirataia=bra ibiruba=bra ibitiara=bra ibitirama=bra
        ibitita=bra ibnat=eth ibo=moz ibo-town=gmb iboguhe=civ ibotirama=bra ibra=omn ibradi=tur ibrahimpatan=ind
        ibrahimpatnam=ind ibrahimpur=ind ibrany=hun ibresi=rus ibstock=gbr icapui=bra icarai-de-minas=bra
        icaraima=bra icatu=bra icem=bra ich-hau=vnm ichchhapor=ind ichenhausen=deu icheu=nga ichhawar=ind
        ichiba=jpn ichikai=jpn ichikawadaimon=jpn ichinoe=jpn ichinohe=jpn ichki=ukr ichnia=ukr ichora=ind
        ichtegem=bel ichu=bra ickenham=gbr icmeler=tur icod-de-los-vinos=esp iconha=bra icononzo=col idabel=usa
        idaga-hamus=eth idar-oberstein=deu ide=jpn idhna=pse idigarai=ind idil=tur idiroko=nga idlewood=can
        idrija=svn idrinskoye=rus idritsa=rus idstein=deu idukki=ind iduvay=ind idylwood=usa ielmo-marinho=bra
        iepe=bra ierapetra=grc iernut=rou iesolo=ita ifaki=nga ifanadiana=mdg ifatsy=mdg ifon=nga ifs=fra
        igabi=nga igaci=bra igapora=bra igaracu-do-tiete=bra igaracy=bra igarapava=bra igarape-do-meio=bra
        igarape-grande=bra igarata=bra igaratinga=bra igarka=rus igarra=nga igbessa=nga igbeti=nga igbor=nga
        igersheim=deu ighiu=rou ighram=dza ighram-laalam=mar igis=che iglas=ind iglesias=ita iglino=rus
        ignacio-zaragoza=mex ignalina=ltu igny=fra igoumenitsa=grc igpit=phl igra=rus igrapiuna=bra
        igreja-nova=bra igrim=rus iguaba-grande=bra iguai=bra iguape=bra iguaraci=bra iguaracu=bra iguatama=bra
        igugunu=tza igurubi=tza igurusi=tza igusa=jpn iharana=mdg iho=nga ihren=ukr ihringen=deu ihsaniye=tur
        ihtiman=bgr ii=fin iijima=jpn iisalmi=fin iitomi=jpn iitti=fin iiyama=jpn iizakamachi=jpn ij=irn ijaci=bra
        ijaji=eth ijara=ken ijebu-ife=nga ijevan=arm ijoko=nga ijsselmuiden=nld ijuin=jpn ikaalinen=fin
        ikalamavony=mdg ikang=nga ikast=dnk ikatagoshi=jpn ikauna=ind ikebukuro=jpn ikedacho=jpn ikem=nga
        ikeno=jpn ikizce=tur iklehra=ind ikoni=com ikovka=rus ikryanoye=rus iksal=isr ikskile=lva ikungi=tza
        il=ken ilabaya=per ilaiyankudi=ind ilam=npl.nzl ilampillai=ind ilanji=ind ilanskiy=rus ilare=nga ilava=svk
        ilave=per ilchester=usa ile-de-lameque=can ile-des-soeurs=can ilek=rus ilembula=tza ilfracombe=gbr
        ilgaz=tur ilgin=tur ilha-comprida=bra ilha-das-flores=bra ilha-de-itamaraca=bra ilha-grande=bra
        ilha-solteira=bra ilhavo=prt ilhota=bra ilic=tur ilica=tur ilicinea=bra ilijas=bih ilinden=mkd ilinge=zaf
        ilinka=rus ilinskiy=rus ilion=usa ilitha=zaf ilkhchi=irn ilkley=gbr illa-de-arousa=esp illapel=chl
        illar=pse illawong=aus ille=fra ille-sur-tet=fra illela=nga illertissen=deu illescas=esp illingen=deu
        illintsi=ukr illizi=dza illkirch=fra illkirch-graffenstaden=fra illora=esp illushi=nga illzach=fra
        ilmajoki=fin ilminster=gbr ilnytsia=ukr ilog=phl ilongero=tza ilovaysk=ukr ilovlya=rus ilsede=deu
        ilsenburg=deu ilsfeld=deu ilshofen=deu ilskiy=rus iluka=aus ilula=tza iluppur=ind ilut=isr ilvesheim=deu
        ilyinogorsk=rus ilza=pol imaculada=bra imagane=jpn imam-sahib=afg imanshahr=irn imarui=bra imatra=fin
        imbau=bra imbe=bra imbe-de-minas=bra imbert=dom imbituva=bra imbuia=bra imeko=nga imelda=phl
        imeni-karla-libknekhta=rus imeni-morozova=rus imeni-sverdlova=rus imeni-vorovskogo=rus imerimandroso=mdg
        imi-n-tanout=mar imielin=pol immendingen=deu immenhausen=deu immenstaad-am-bodensee=deu
        immenstadt-im-allgau=deu immingham=gbr immokalee=usa imota=nga imouzzer-kandar=mar imperial=esp.usa
        imperial-beach=usa imperoyal=can imrahor=tur imranli=tur imsida=mlt imsil=kor imst=aut imuris=mex
        in-buri=tha in-guezzam=dza inacio-martins=bra inaciolandia=bra inahiri=civ inaja=bra inak=sau
        inakadate=jpn inala=aus inam-maniyachi=ind inanda=zaf inari=fin inatori=jpn inawashiro=jpn inawayan=phl
        inayagan=phl inayauan=phl inba=jpn inbawhkon=mmr inca=esp ince-in-makerfield=gbr incek=tur incirliova=tur
        incline-village=usa inconfidentes=bra inda-chhoi=ind indabaguna=eth indaiabira=bra indaparapeo=mex
        indapur=ind indargarh=ind indaw=mmr inden=deu independencia=bra.mex independent-hill=usa inderbor=kaz
        indergarh=ind indian-harbour-beach=usa indian-hills=usa indian-river-estates=usa indian-wells=usa
        indiana=usa.bra indianola=usa indianopolis=bra indiantown=usa indiara=bra indiaroba=bra indija=srb
        indooroopilly=aus indre-arna=nor indre-by=dnk indri=ind induno-olona=ita indwe=zaf inebolu=tur inekar=mli
        ineu=rou infanta=phl infantes=esp infernetto=ita inga=bra.fin ingabu=mmr ingatestone=gbr ingelfingen=deu
        ingelheim-am-rhein=deu ingelmunster=bel ingenbohl=che ingeniero-guillermo-n-juarez=arg
        ingeniero-jacobacci=arg ingeniero-luis-a-huergo=arg ingenio=esp.pri ingersoll=can ingle-farm=aus
        ingleburn=aus ingleby-greenhow=gbr ingleside=usa inglewood=can inglewood-finn-hill=usa ingore=gnb
        ingre=fra inhaminga=moz inhangapi=bra inhapi=bra inhapim=bra inharrime=moz inhassoro=moz inhauma=bra
        inhuma=bra inimutaba=bra inirida=col initao=phl injambakkam=ind inkerman=ukr inkhil=syr inkster=usa
        inlet-centre=can inn-taing=mmr innaloo=aus inner-huai-khwang=tha innere-stadt=aut innisfail=can
        inniswold=usa innoshima=jpn ino=jpn inocencia=bra inokashira=jpn inokura=jpn inonu=tur inopacan=phl
        inozemtsevo=rus insaca=moz insar=rus inskoy=rus insuratei=rou intendente=prt intendente-alvear=arg
        interlaken=usa.che international-falls=usa intibuca=hnd inticho=eth intorsura-buzaului=rou inverell=aus
        inverigo=ita inverkeithing=gbr inverloch=aus inverness=usa inverness-highlands-south=usa inveruno=ita
        inverurie=gbr inwood=usa inyati=zwe inyonga=tza inza=rus inzago=ita inzari=pak inzhavino=rus iola=usa
        iona=usa ione=usa ionia=usa ionview=can iowa-falls=usa iowa-park=usa ipaba=bra ipala=gtm ipameri=bra
        ipanguacu=bra ipaporanga=bra ipatovo=rus ipaumirim=bra ipaussu=bra ipe=bra ipecaeta=bra iperu=nga
        ipeuna=bra ipigua=bra ipil=phl ipilan=phl ipinda=tza ipiranga-do-norte=bra ipiranga-do-piaui=bra ipis=cri
        ipixuna=bra ipnari=geo ipouagui=civ ippy=caf ipsala=tur ipua=bra ipuacu=bra ipuiuna=bra ipumirim=bra
        ipupiara=bra iqaluit=can iquira=col ira=civ iracema=bra iracemapolis=bra iradan=kgz irai=bra
        irai-de-minas=bra irajuba=bra iramaia=bra iramuco=mex irani=bra irapua=bra irapuru=bra iraquara=bra
        irara=bra iraucuba=bra irba=ind iretama=bra irigny=fra irikkur=ind irineopolis=bra iringal=ind
        iringappuram=ind irinjalakuda=ind irino=jpn iriona=hnd iriveri=ind iriya=jpn irlam=gbr irmino=ukr irmo=usa
        irobo=civ iron-mountain=usa irondale=usa irongmara=ind ironton=usa ironwood=can.usa iroopara=ind
        irosin=phl irshansk=ukr irshava=ukr irthlingborough=gbr irtyshsk=kaz irugur=ind irupi=bra
        irvine-health-and-science-complex=usa iryango=uga irymple=aus isa=jpn isabel=phl isabel-segunda=pri
        isabela=phl.pri isaccea=rou isagarh=ind isaias-coelho=bra isaka=tza isakogorka=rus isale=bdi isamba=cod
        isanlu-itedoijowa=nga isanti=usa isapur=ind isara=nga isaszeg=hun isawa=jpn isbergues=fra iscar=esp
        iscehisar=tur ischia=ita ischia-porto=ita isebania=ken iselin=usa isen=jpn.deu isenbuttel=deu iseo=ita
        isernhagen-farster-bauerschaft=deu isernia=ita isetskoye=rus isfiya=isr ishem=alb isheyevka=rus ishige=jpn
        ishii=jpn ishikawa=jpn ishiki=jpn ishinari=jpn ishitsuka=jpn ishoj=dnk ishpeming=usa ishqoshim=tjk
        ishtixon-shahri=uzb isiklar=tur isilkul=rus isinya=ken iskandar=uzb iskateley=rus iskilip=tur
        iskushuban=som isla=mex isla-aguada=mex isla-cristina=esp isla-de-maipo=chl isla-del-bosque=mex
        isla-mujeres=mex isla-soyaltepec=mex isla-vista=usa islam-chumgar=afg islamey=rus islamgarh=pak
        islamkot=pak islamnagar=ind islamorada=usa island-bay=nzl island-harbourview=hkg island-lake=usa
        island-resort=hkg islaz=rou isle=fra isle-of-arran=gbr isle-of-bute=gbr isle-of-lewis=gbr
        isle-of-normandy=usa isleworth=gbr islip=usa islip-terrace=usa islyam-terek=ukr ismailabad=ind
        ismaning=deu ismayilli=aze isnapuram=ind isnos=col isny=deu isogo=jpn isola-del-liri=ita
        isola-della-scala=ita isola-delle-femmine=ita isola-di-capo-rizzuto=ita ispas=ukr isperih=bgr ispica=ita
        ispir=tur ispringen=deu isri=ind issa=rus isselburg=deu issenye=tza issoire=fra issoudun=fra issum=deu
        istinye=tur istiqlol=tjk istmina=col istok=rus istvanmezo=hun isyangulovo=rus it-ong=vnm ita=pry.bra
        itaara=bra itabela=bra itabera=bra itabirinha=bra itacaja=bra itacarambi=bra itacare=bra itacorubi=bra
        itaete=bra itagi=bra itagiba=bra itagimirim=bra itaguacu=bra itaguacu-da-bahia=bra itaguara=bra
        itaguatins=bra itai=bra itaicaba=bra itainopolis=bra itaiopolis=bra itaipe=bra itaipulandia=bra itaja=bra
        itajobi=bra itaju-do-colonia=bra itajuipe=bra itako=jpn itakura=jpn italva=bra itamarati=bra itamari=bra
        itamati=ind itambacuri=bra itambaraca=bra itamogi=bra itamonte=bra itanagra=bra itanhandu=bra itanhem=bra
        itanhomi=bra itaobim=bra itaocara=bra itapaci=bra itapagipe=bra itaparica=bra itape=bra itapebi=bra
        itapecerica=bra itapejara-doeste=bra itapetim=bra itapiranga=bra itapirapua=bra itapissuma=bra
        itapitanga=bra itapiuna=bra itapora=bra itaporanga=bra itapororoca=bra itapua-do-oeste=bra itapui=bra
        itapuranga=bra itaquara=bra itaquirai=bra itaquitinga=bra itarana=bra itarantim=bra itariri=bra
        itaruma=bra itasca=usa itati=arg itatiaiucu=bra itatim=bra itatinga=bra itatira=bra itatuba=bra itau=bra
        itau-de-minas=bra itauba=bra itaubal=bra itaucu=bra itaueira=bra itaunja=ind itaverava=bra itayanagi=jpn
        itea=grc itegem=bel itekeng=zaf itezhi-tezhi=zmb itigi=tza itinga=bra itinga-do-maranhao=bra itiquira=bra
        itirapina=bra itirapua=bra itirucu=bra itobi=bra itogawa=jpn itororo=bra itri=ita itsoseng=zaf
        itsukaichi=jpn itteville=fra ittigen=che ittiri=ita ittre=bel ituacu=bra ituango=col itubera=bra
        itueta=bra itumba=tza itumirim=bra itupeva=bra ituporanga=bra iturrama=esp itzer=mar iuiu=bra iuna=bra
        ivai=bra ivancice=cze ivangorod=rus ivanhoe=aus ivanic=hrv ivanic-grad=hrv ivanivka=ukr
        ivanka-pri-dunaji=svk ivankiv=ukr ivankovo=hrv ivano-frankove=ukr ivanovka=kgz ivanovskaya=rus ivate=bra
        ivatsevichi=blr ivdel=rus iver=gbr iver-heath=gbr ives-estates=usa ivesti=rou ivins=usa ivisan=phl
        ivnya=rus ivohibe=mdg ivolginsk=rus ivot=rus ivoti=bra ivoz-ramet=bel ivrea=ita ivrindi=tur ivy-city=usa
        ivybridge=gbr iwaizumi=jpn iwanai=jpn iwashita=jpn iwon-up=prk iwye=blr ixhuatlan-del-cafe=mex
        ixhuatlan-del-sureste=mex ixiamas=bol ixopo=zaf ixtaczoquitlan=mex ixtapa=mex ixtapan-de-la-sal=mex
        ixtenco=mex ixtepec=mex ixtlahuaca-de-rayon=mex ixtlahuacan-de-los-membrillos=mex ixtlahuacan-del-rio=mex
        ixtlan-del-rio=mex iyesi=nga iyidere=tur iza=ukr izad-khvast=irn izad-shahr=irn izalco=slv izamal=mex
        izazi=tza izbiceni=rou izboskan=uzb izegem=bel izhmorskiy=rus iziaslav=ukr izkent=tur izluchinsk=rus
        iznalloz=esp iznik=tur izola=svn izra=jor.syr izsak=hun izumizaki=jpn izvoarele=rou jaali=fin jaba=pse.syr
        jabal-os-saraj=afg jabbeke=bel jabera=ind jabicunda=gnb jablanica=bih jablonna=pol jablunkov=cze
        jaborandi=bra jaboti=bra jaboticatubas=bra jabrayil=aze jaca=esp jacaraci=bra jacarandas=mex jacarau=bra
        jacare-dos-homens=bra jacareacanga=bra jaci=bra jaciara=bra jacinto=bra jacinto-city=usa
        jacinto-machado=bra jacksonville-beach=usa jaclupan=phl jacobsdal=zaf jacou=fra jacqueville=civ jacui=bra
        jacuipe=bra jacupiranga=bra jacutinga=bra jadcherla=ind jadder-cemetery=yem jade=deu jadu=lby jadugora=ind
        jafarabad=irn jafariyeh=irn jafaro=mdg jafarpur-kalan=ind jaffrabad=ind jagadapatnam=ind jagalur=ind
        jagannathpur=ind jagersfontein=zaf jagiroad=ind jaglot=pak jagnair=ind jagodno=pol jaguapita=bra
        jaguara=bra jaguarao=bra jaguaretama=bra jaguari=bra jaguaribara=bra jaguaripe=bra jaguaruna=bra
        jahangirpur=ind jahanian-shah=pak jahazpur=ind jahnsdorf=deu jahri=aze jaicos=bra jaijepur=ind
        jainagar=ind jainpur=ind jainur=ind jais=ind jaisinghnagar=ind jaitaran=ind jaithari=ind jaitwari=ind
        jajang=ind jajarm=irn jajce=bih jakar=btn jakhal=ind jakiri=cmr jakobsberg=swe jakobstad=fin jakomaki=fin
        jala=mex jalacingo=mex jalah=ind jalakandapuram=ind jalalaqsi=som jalali=ind jalalpore=ind jalapa=nic
        jalapilla=mex jalasjarvi=fin jalda=ind jaleshwar=ind.npl jalgaon-jamod=ind jalhay=bel jali=ind
        jaljulya=isr jalladiampet=ind jallaram=ind jalochi=ind jalolquduq=uzb jalostotitlan=mex jalpa=mex
        jalpa-de-mendez=mex jalpan-de-serra=mex jalpatagua=gtm jalq=irn jalqani=sdn jaltenango-de-la-paz=mex
        jaltenco=mex jaltepec=mex jaltocan=mex jalu=lby jalukie=ind jam=ind jam-khaneh=irn jam-sahib=pak
        jamaat-shaim=mar jamai=ind jamaica=cub jamay=mex jamba=ago jambai=ind jambanjali=gmb jambeiro=bra
        jambes=bel james-bay=can james-calata=zaf james-city=usa james-island=usa jamesburg=usa jamisa=gmb
        jamisontown=aus jamjodhpur=ind jamkaran=irn jammain=pse jammu-cantonment=ind jamsa=fin jamsankoski=fin
        jamtara=ind jamul=ind.usa jamunamukh=ind jamwa-ramgarh=ind jan-kempdorp=zaf jan-phyl-village=usa
        janagdong=phl janakkala=fin jand=pak jandaia=bra jandaia-do-sul=bra jandaira=bra jandiala=ind
        jandiala-guru=ind jandiala-sher-khan=pak jandli=ind janeng=bwa jangada=bra jangalpur=ind janikowo=pol
        janiopolis=bra janiuay=phl janja=bih jankomir=hrv jannali=aus jannat-makan=irn jannat-shahr=irn
        jannatah=pse janopol=phl janoshalma=hun janossomorja=hun janow-lubelski=pol janowiec-wielkopolski=pol
        janpur=ind jansath=ind jansenville=zaf janub-as-surrah=kwt janze=fra japaratinga=bra japaratuba=bra
        japi=bra japoata=bra japonvar=bra japora=bra japura=bra jaqueira=bra jarabacoa=dom jarabulus=syr
        jaraguari=bra jaraiz-de-la-vera=esp jarajus=egy jaral-del-progreso=mex jaramataia=bra jarash=jor
        jardas-al-abid=lby jardim=bra jardim-alegre=bra jardim-de-piranhas=bra jardim-do-serido=bra jardin=col
        jardin-america=arg jardin-exotique=mco jardines-lookout=hkg jargalant=mng jarhi=ind jarikaba=sur
        jarjapupeta=ind jarna=swe jarny=fra jaro=phl jarocin=pol jarod=ind jaromer=cze jarovnice=svk jarrow=gbr
        jaruco=cub jarville=fra jarville-la-malgrange=fra jarwal=ind jasaan=phl jasai=ind jashpur-nagar=ind
        jasidih=ind jask=irn jasmine-estates=usa jasper=usa jasrana=ind jasrasar=ind jassans=fra
        jassans-riottier=fra jastrebarsko=hrv jastrowie=pol jaswantnagar=ind jaszapati=hun jaszarokszallas=hun
        jaszbereny=hun jaszkiser=hun jaszladany=hun jat-min-chuen=hkg jataizinho=bra jatara=ind jatauba=bra
        jati=pak.bra jatibonico=cub jatkasaari=fin jatoba=bra jatt=isr jauja=per jaumave=mex jaunay=fra
        jaunay-clan=fra jauru=bra javea=esp javier-rojo-gomez=mex jawa=jor jawad=ind jawala-mukhi=ind
        jawf-al-maqbabah=yem jawhar=ind jawor=pol jaworze=pol jaworzyna-slaska=pol jayanca=per
        jaynagar-majilpur=ind jean-medecin=fra jean-rabel=hti jeanerette=usa jeannette=usa jebba=nga jebel=tkm.rou
        jebilat=ken jeceaba=bra jedlicze=pol jedlina-zdroj=pol jedrzejow=pol jefferson=usa jefferson-hills=usa
        """
}
