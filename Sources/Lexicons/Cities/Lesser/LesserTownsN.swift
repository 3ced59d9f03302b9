/// Lesser towns, sorted, from south-holland to truskavets.
/// An entry is a name as in ids, `=`, and the ISO 3166-1 alpha-3 codes of the countries that have such a town, the one with
/// most people first. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 5,000 people.
enum LesserTownsN {
    static let text: StaticString = """
        south-holland=usa south-hooksett=usa south-horizons=hkg south-horizons-estate=hkg south-houston=usa
        south-huntington=usa south-huron=can south-hurstville=aus south-kannanur=ind south-kensington=usa
        south-lake=aus south-lake-tahoe=usa south-laurel=usa south-lockport=usa south-lyon=usa south-mackay=aus
        south-melbourne=aus south-miami=usa south-milwaukee=usa south-molton=gbr south-monroe=usa south-morang=aus
        south-norwood=gbr south-ockendon=gbr south-ogden=usa south-old-bridge=usa south-orange=usa
        south-oroville=usa south-park-township=usa south-parkdale=can south-pasadena=usa south-patrick-shores=usa
        south-penrith=aus south-perth=aus south-plainfield=usa south-pointe=can south-portland=usa
        south-portland-gardens=usa south-riding=usa south-river=usa south-riverdale=can south-ruislip=gbr
        south-saint-paul=usa south-salt-lake=usa south-san-gabriel=usa south-san-jose-hills=usa
        south-sioux-city=usa south-slope=can south-tamworth=aus south-terwillegar=can south-toowoomba=aus
        south-tucson=usa south-upi=phl south-valley-stream=usa south-venice=usa south-weber=usa
        south-wentworthville=aus south-williamsport=usa south-windsor=usa.aus south-yarmouth=usa south-yarra=aus
        south-yuba-city=usa southam=gbr southampton-parish=bmu southbank=aus southborough=usa southbridge=usa
        southbury=usa southchase=usa southdale=can southeast-arcadia=usa southeast-gate=chn southern-pines=usa
        southern-river=aus southgate=usa.gbr southlake=usa southlands=can southold=usa southport=usa southsea=gbr
        southside=usa.aus southwater=gbr southwell=gbr southwest-center-city-philadelphia=usa
        southwest-ranches=usa southwest-schuylkill=usa southwest-waterfront=usa southwick=usa southwood=can
        southwood-acres=usa souto-soares=bra souza-gare=cmr souzas=bra sovata=rou soverato-marina=ita sovet=tjk
        sovetskaya=rus sovetskaya-gavan=rus sovetskiy=rus sovetskoye=kgz.rus sovico=ita sowerby-bridge=gbr
        soyatkalan=ind soyaux=fra soygaon=ind soyung=phl spa=bel spaichingen=deu spallumcheen=can spalt=deu
        spanaway=usa spangen=nld spangenberg=deu spanish-fort=usa spanish-lake=usa spanish-springs=usa spaoh=mys
        sparanise=ita sparta=usa.grc spas-demensk=rus spas-klepiki=rus spassk=rus spassk-ryazanskiy=rus
        spasskoye=rus spata=grc spearfish=usa spearwood=aus speedway=usa speichersdorf=deu speke=gbr spelle=deu
        spencer=usa spenge=deu spennymoor=gbr spezzano-albanese=ita spicchio-sovigliana=ita spiesen-elversberg=deu
        spiez=che spilamberto=ita spilimbergo=ita spinaceto=ita spinazzola=ita spinea=ita spinea-orgnano=ita
        spinetta-marengo=ita spino-dadda=ita spirano=ita spirit-lake=usa spirovo=rus spisska-bela=svk spitak=arm
        spitalfields=gbr spittal-an-der-drau=aut spokoynaya=rus spoleto=ita sports-square=chn spotswood=usa
        spotts=cym spratzern=aut spreckelsville=usa spreitenbach=che spresiano=ita spreydon=nzl sprimont=bel
        spring-creek=usa spring-grove=usa spring-hill=aus spring-lake=usa spring-lake-park=usa spring-ridge=usa
        spring-valley-lake=usa springbank-hill=can springbok=zaf springboro=usa springe=deu springfield-lakes=aus
        springhill=usa springlands=nzl springvale=aus springvale-south=aus springwood=aus sprockhovel=deu
        spruce-hill=usa spryfield=can spuyten-duyvil=usa squamish=can squinzano=ita sran-belakro=civ srandakan=idn
        sravana-belgola=ind srbac=bih srebrenik=bih sredets=bgr srednebelaya=rus sredneuralsk=rus sredniy=rus
        srednyaya-akhtuba=rus srednyaya-yelyuzan=rus sreekaryam=ind sremcica=srb sremska-kamenica=srb
        sremski-karlovci=srb sretensk=rus srigobindpur=ind srikandamangalam=ind srimangal=bgd srimushnam=ind
        srinivaspur=ind sriperumbudur=ind sriramnagar=ind srirampur=ind srirampura=ind srirampuram=ind
        srisailain=ind srisailam-project-rfc-township=ind srivaikuntam=ind srivardhan=ind sroda-slaska=pol
        sroda-wielkopolska=pol srpska-crnja=srb ss2=mys st-andrew-windfields=can st-andrews=aus st-anns=gbr
        st-austell=gbr st-clair=aus st-francis-bay=zaf st-georg=deu st-george-parish=atg st-georges-parish=bmu
        st-helens-park=aus st-helier=gbr st-ives=gbr st-james-assiniboia-east=can st-jamess=gbr st-johns-park=aus
        st-johnsbury=usa st-kilda-east=aus st-lawrence=jey st-leonards=aus.gbr st-mary-parish=atg st-marys=usa.can
        st-michiel=cuw st-paul=can st-paul-parish=atg st-pauli=deu st-peter-parish=atg stabat=idn stablowice=pol
        stabroek=bel staden=bel stadskanaal=nld stadt-winterthur-kreis-1=che stadtallendorf=deu stadtbergen=deu
        stadthagen=deu stadtilm=deu stadtlohn=deu stadtoldendorf=deu stadtroda=deu stafa=che staffanstorp=swe
        stafford=usa.aus stafford-heights=aus stahnsdorf=deu stainforth=gbr stakeford=gbr stallings=usa
        stalpeni=rou stalybridge=gbr stamboliyski=bgr stamford=gbr stanford=usa.zaf stanford-le-hope=gbr
        stanhope-gardens=aus stanilesti=rou stanisic=srb stanley-park=can stanmore=aus stanovoye=rus stans=che
        stansbury-park=usa stansted-mountfitchet=gbr stanthorpe=aus stantsiya-novyy-afon=geo stanwell=gbr
        stanwood=usa stanytsya-luhanska=ukr staphorst=nld staplehurst=gbr stapleton=usa staporkow=pol star=usa
        stara-darnytsya=ukr stara-lubovna=svk stara-pazova=srb stara-synyava=ukr stara-tura=svk stara-vyzhivka=ukr
        staranzano=ita staraya-kulatka=rus staraya-kupavna=rus staraya-mayna=rus staraya-stanitsa=rus
        staraya-sunzha=rus staraya-vichuga=rus starcevo=srb starchiojd=rou stare-bielsko=pol stare-mesto=cze
        stare-miasto=pol stari-kuty=ukr staritsa=rus starke=usa starkville=usa starnberg=deu staroaleyskoye=rus
        starobaltachevo=rus starobesheve=ukr starobilsk=ukr starobin=blr starocherkasskaya=rus
        staroderevyankovskaya=rus starodub=rus starokamyshinsk=rus starokorsunskaya=rus starokozache=ukr
        starokucherganovka=rus staroleushkovskaya=rus staromykhailivka=ukr staromyshastovskaya=rus
        staronizhestebliyevskaya=rus staroshcherbinovskaya=rus starotitarovskaya=rus starovelichkovskaya=rus
        staroye-arakchino=rus staroyuryevo=rus starozhilovo=rus stary-bohumin=cze stary-krym=ukr
        stary-liskovec=cze stary-plzenec=cze stary-sacz=pol staryi-krym=ukr staryi-sambir=ukr staryy-cherek=rus
        staryye-atagi=rus staryye-dorogi=blr staryye-ozinki=rus stassfurt=deu staszow=pol statenkwartier=nld
        statesville=usa statte=ita stauceni=mda staufenberg=deu staunton=usa staveley=gbr stavelot=bel stavern=nor
        stavnsholt=dnk stavrovo=rus stavyshche=ukr stawell=aus stayton=usa steamboat-springs=usa stebnyk=ukr
        steeles=can steelton=usa steenbergen=nld steenokkerzeel=bel steenwijk=nld stefan-voda=mda stefanesti=rou
        stefanesti-sat=rou steffisburg=che stegaurach=deu steger=usa stei=rou steilacoom=usa steilshoop=deu
        stein=deu.nld steinau-an-der-strasse=deu steinbach=can steinbach-am-taunus=deu steinbach-hallenberg=deu
        steinen=deu steinenbronn=deu steinfeld=deu steinhagen=deu steinhausen=che steinheim=deu
        steinheim-am-albuch=deu steinheim-an-der-murr=deu steinkjer=nor stekene=bel stella=zaf stelle=deu
        stellingen=deu stembert=bel stene=bel stenhousemuir=gbr stenlose=dnk stenungsund=swe stepanavan=arm
        stepanivka=ukr stephanskirchen=deu stephenville=usa.can stepney=gbr stepnoye=rus stepnoye-ozero=rus
        stepps=gbr sterkstroom=zaf sterlibashevo=rus sterling=usa sternberk=cze sternschanze=deu sterrebeek=bel
        steszew=pol steti=cze stetten-am-kalten-markt=deu stettler=can steubenville=usa stevens-point=usa
        stevenson-ranch=usa stevenston=gbr stevensville=usa steveston=can stewarton=gbr stewartville=usa
        steyerberg=deu steyning=gbr steynsburg=zaf steynsrus=zaf stezzano=ita stickney=usa stiens=nld
        stift-quernheim=deu stijena=bih stilbaai=zaf stiring-wendel=fra stirling=aus stjordal=nor
        stjordalshalsen=nor stochov=cze stockach=deu stockbridge=usa stockelsdorf=deu stocken=deu stockerau=aut
        stockheim=deu stocksbridge=gbr stockstadt-am-main=deu stockstadt-am-rhein=deu stockton-heath=gbr
        stockum=deu stoke=nzl stoke-gifford=gbr stokes-valley=nzl stokesdale=usa stokke=nor stolac=bih
        stolbovaya=rus stolin=blr stollberg=deu stolniceni-prajescu=rou stolpen=deu stolzenau=deu stone=gbr
        stone-mountain=usa stonebridge=can stonegate=usa stonegate-queensway=can stoneham=usa stonehaven=gbr
        stonehouse=gbr stony-brook=usa stony-hill=jam stony-plain=can stony-point=usa storesti=rou storkow=deu
        storm-lake=usa stornara=ita stornoway=gbr storozhevaya=rus storozhynets=ukr storrington=gbr storrs=usa
        storvreta=swe stotfold=gbr stoughton=usa stourport=gbr stourport-on-severn=gbr stovring=dnk stowbtsy=blr
        stowmarket=gbr stra=ita strabane=gbr stradella=ita straelen=deu straja=rou strakonice=cze straldzha=bgr
        strand=nor strangnas=swe stranraer=gbr strasburg=usa.deu straseni=mda strassen=lux strassgang=aut
        strasshof-an-der-nordbahn=aut stratford=nzl strathalbyn=aus stratham-station=usa strathaven=gbr
        strathcona=can strathdale=aus strathfield=aus strathfieldsaye=aus strathmore=can.aus.usa strathpine=aus
        strathroy=can stratmoor=usa strausberg=deu strawberry=usa strawberry-mansion=usa strazhitsa=bgr
        straznice=cze streator=usa street=gbr streetly=gbr streetsboro=usa strehaia=rou strelka=rus strelna=rus
        strensall=gbr strepy=bel strepy-bracquegnies=bel stresovice=cze striano=ita stribro=cze stride-hill=can
        strijen=nld strizkov=cze stroitel=rus strombeek=bel strombeek-bever=bel strommen=nor stromstad=swe
        stromyn=rus stronie-slaskie=pol stropkov=svk stroud-green=gbr stroudsburg=usa struer=dnk
        strugi-krasnyye=rus struisbaai=zaf strullendorf=deu strunino=rus struthers=usa stryn=nor stryszawa=pol
        stryzhavka=ukr strzalkowo=pol strzegom=pol strzelce-krajenskie=pol strzelce-opolskie=pol strzelin=pol
        strzelno=pol strzyza=pol strzyzow=pol stuart=usa stuarts-draft=usa studenicani=mkd studenka=cze
        studley=gbr stuhlingen=deu stulpicani=rou stung-treng=khm stupava=svk sturgeon-bay=usa sturgeon-falls=can
        sturgis=usa sturlic=bih sturovo=svk sturry=gbr sturtevant=usa stuttgart-feuerbach=deu
        stuttgart-muhlhausen=deu suai=tls sual=phl suamico=usa suan=col suances=esp suar=ind suardi=arg suarez=col
        suay=phl subaykhan=syr subiaco=aus.ita subkhankulovo=rus subtanjalla=per subukia=ken subulia=ind
        subusub=phl sucaf-ci-village=civ succasunna=usa success=aus succivo=ita suce-sur-erdre=fra
        sucha-beskidzka=pol suchanino=pol suchdol=cze suchedniow=pol suchiapa=mex suchindram=ind suchitoto=slv
        suciu-de-sus=rou sucre=col.ecu sucua=ecu sucupira-do-norte=bra sucy=fra sucy-en-brie=fra sud-jan=irn
        sud-mennucci=bra suda=rus sudak=ukr sudbury=gbr.usa sudden-valley=usa sudislavl=rus sudley=usa sudlohn=deu
        sudna=ind sudogda=rus sudova-vyshnia=ukr sudzha=rus sue=jpn sueca=esp suefla=civ sueyoshicho-ninokata=jpn
        suf=jor suffern=usa suffolk-downs-station=usa sufian=irn sufipind=ind suga-inadazutsumi=jpn sugahama=jpn
        sugamo=jpn sugar-grove=usa sugar-hill=usa sugarcreek=usa sugarland-run=usa sugarmill-woods=usa sugita=jpn
        suhagi=ind suharau=rou suhbaatar=mng suhe=chn suhr=che suhut=tur suibara=jpn suipacha=arg suisun=usa
        suitland=usa sujanpur=ind sukayama=jpn sukekawa=jpn suket=ind sukhinichi=rus sukhobezvodnoye=rus
        sukhodilsk=ukr sukhodol=rus sukhpar=ind suklayin=phl sukma=ind suknah=lby suksun=rus sukth=alb sukumo=jpn
        sulaco=hnd sulak=rus sulakyurt=tur sulebhavi=ind sulechow=pol sulecin=pol sulejow=pol sulejowek=pol
        suleqan=irn suleswaranpatti=ind sulibele=ind sulingen=deu sulit=phl sulkowice=pol sulldorf=deu
        sullivan=usa sully-sur-loire=fra sullya=ind sulmona=ita sulop=phl sulphur=usa sulphur-springs=usa
        sultan-hamud=ken sultan-naga-dimaporo=phl sultan-pur=ind sultandagi=tur sultanhisar=tur sultonobod=uzb
        sulucan=phl suluktu=kgz sulur=ind sulysap=hun sulz-am-neckar=deu sulzbach=deu sulzbach-am-main=deu
        sulzbach-an-der-murr=deu sulzbach-rosenberg=deu sumag=phl sumbal=ind sumbuya=sle sume=bra sumeg=hun
        sumidouro=bra sumilao=phl sumirago=ita sumiswald=che sumiyoshi=jpn summer-hill=aus summerfield=usa
        summerland=can summerlin-south=usa summerside=can.usa summit=usa summit-park=usa summit-view=usa
        sumner=usa sumpango=gtm sumperk=cze sumpong=phl sun-city-center=usa sun-city-west=usa sun-lakes=usa
        sun-tin-wai=hkg sun-valley=usa sun-village=usa sunagawa=jpn sunakhala=ind sunari-kalan=ind sunbury=usa
        sunbury-on-thames=gbr sunbury-york-south=can sunchales=arg suncho-corral=arg suncook=usa
        sundakkampalaiyam=ind sundance=can sundar=mys sundarapandiyam=ind sundarnagar=ind sunderbani=ind
        sundern=deu sundumbili=zaf sunel=ind sung-noen=tha sung-wong-toi=hkg sungai-besar=mys sungai-dua=mys
        sungai-hanching=brn sungai-jawi=mys sungai-kob=mys sungai-koyan=mys sungai-lembing=mys
        sungai-pelek-new-village=mys sungai-simpang=sgp sungai-sumun=mys sungai-udang=mys sungam-nodongjagu=prk
        sungjibaegam=prk sunjia=chn sunland=usa sunland-park=usa sunne=swe sunninghill=gbr sunny-isles-beach=usa
        sunnybank=aus sunnybank-hills=aus sunnyhills=nzl sunnyslope=usa sunset=usa sunset-beach-pupukea=usa
        sunset-hills=usa sunshine=aus sunshine-hills=can sunshine-north=aus sunshine-west=aus suntar=rus suntu=eth
        suochi=chn suoi-nghe=vnm suolahti=fin suomussalmi=fin suonenjoki=fin suoyarvi=rus supe=per supe-puerto=per
        superior=usa supia=col suponevo=rus sur-bahir=pse surab=pak surahammar=swe suraia=rou surajgarh=ind
        surajpur=ind surak=irn surami=geo surankot=ind surany=svk surappattu=ind surazh=rus surbo=ita surcin=srb
        sureshjan=irn surfside=usa surgana=ind surgeres=fra surhuisterveen=nld suria=esp surian=irn surianwan=ind
        surif-city=pse surinam=mus surkhakhi=rus surkhpur=pak surmene=tur surovikino=rus surrey-centre=can
        surrey-hills=aus surry-hills=aus sursee=che sursk=rus surskoye=rus surte=swe survepalle-bit-ii=ind
        sury=fra sury-le-comtal=fra suryampalaiyam=ind suryaraopeta=ind susa=ita susah=lby susaki=jpn
        susanville=usa susehri=tur susel=deu suseni=rou susice=cze susner=ind sussen=deu sussex=usa.can
        sussuapara=bra susuman=rus susurluk=tur susz=pol sutasi=tur suthalia=ind sutherland=aus.can sutherlin=usa
        suto-orizare=mkd sutrapara=ind sutysky=ukr suurmetsa=fin suutarila=fin suvani=ind suvorov=rus
        suvorovskaya=rus suwanee=usa suwannaphum=tha suwasra=ind suwayhan=are suwayr=sau suya=nga suyan=phl
        suyo=phl suyuan=chn suza=irn suzdal=rus suzemka=rus suzu=jpn suzun=rus suzzara=ita svalyava=ukr
        svatove=ukr svaty-jur=svk svay-rieng=khm svay-rumpea=khm svedala=swe svencionys=ltu svendborg=dnk
        svenstrup=dnk sverdlovskiy=rus svesa=ukr sveti-nikole=mkd svetla-nad-sazavou=cze svetlodarsk=ukr
        svetlogorsk=rus svetlyy=rus svetlyy-yar=rus svetogorsk=rus svidnik=svk svilengrad=bgr svirsk=rus
        svislach=blr svit=svk svitavy=cze svobody=rus svoge=bgr svyatopetrivske=ukr swaffham=gbr swainsboro=usa
        swamimalai=ind swampscott=usa swan-hill=aus swan-view=aus swanage=gbr swanley=gbr swanscombe=gbr
        swansea=usa swanzey=usa swarthmore=usa swartruggens=zaf swartz-creek=usa swarzedz=pol sweet-home=usa
        sweetwater=usa swellendam=zaf swidwin=pol swiebodzice=pol swiebodzin=pol swiecie=pol swieqi=mlt
        swierczewo=pol swift-current=can swifterbant=nld swinton=gbr swissvale=usa swroop-nagar=ind syasstroy=rus
        sycamore=usa sychevka=rus sycow=pol sydenham=aus.nzl sydney-central-business-district=aus sydney-mines=can
        syenitsa=blr syke=deu sylacauga=usa sylva=rus sylvan-lake=can sylvania=usa.aus sylvester=usa
        synyoozernyi-masyv=ukr syosset=usa sysert=rus syston=gbr syumsi=rus szabadszallas=hun szamotuly=pol
        szarvas=hun szazhalombatta=hun szczawnica=pol szczawno-zdroj=pol szczebrzeszyn=pol szczepin=pol
        szczyrk=pol szczytna=pol szczytno=pol szecseny=hun szeghalom=hun szemeretelep=hun szent-imre-kertvaros=hun
        szentendre=hun szentes=hun szentgotthard=hun szentlorinc=hun szerencs=hun szerszenie=pol szigethalom=hun
        szigetszentmiklos=hun szigetvar=hun szikszo=hun szklarska-poreba=pol szprotawa=pol sztum=pol szubin=pol
        szydlowiec=pol t-harde=nld ta-dar-chaung=mmr tabagne=civ tabalah=sau tabaloslos=per tabalosos=per
        tabango=phl tabapora=bra tabapua=bra tabarka=tun tabasco=mex tabata=jpn tabay=ven taber=can tabi=ago
        tabina=phl tabira=bra tabligbo=tgo tabo=civ tabocas-do-brejo-velho=bra tabou=civ tabu=phl tabua=prt
        tabuaco=prt tabuan=phl tabubil=png tabuc-pontevedra=phl tabursuq=tun tabuse=jpn tacaimbo=bra
        tacambaro-de-codallos=mex tacana=gtm tacaratu=bra tacherting=deu tachiarai=jpn tachov=cze taciba=bra
        tacima=bra taco-pozo=arg tacoaleche=mex tacony=usa tacoronte=esp tacotalpa=mex tacourably=civ tactic=gtm
        tacuba=slv tacuru=bra tada-khandrika=ind tadaoka=jpn tadaoka-higashi=jpn tadcaster=gbr tadigadapa=ind
        tadikarakonam=ind tadikombu=ind tadine=ncl tadjoura=dji tadley=gbr tadmait=dza tado=col tadotsu=jpn
        tadworth=gbr taesal-li=kor tafalla=esp taffuh=pse tafihan=irn tafire=civ tafraout=mar tafresh=irn
        taft=irn.usa taftan=pak tafuna=asm taga=jpn tagab=afg tagadi=civ tagami=jpn tagas=phl tagaw-bay=afg
        taggia=ita taghazout=mar tagkawayan-sabang=phl taglio=ita taglio-di-po=ita tago=phl taguai=bra
        tahably-glode=civ tahannout=mar tahlequah=usa tahmoor=aus tai=civ tai-hang=hkg
        tai-hang-estate-east-west=hkg tai-mei-tuk=hkg tai-mong-tsai=hkg tai-seng=sgp tai-shui-hang=hkg tai-wai=hkg
        tai-wo=hkg tai-wo-hau=hkg tai-yuen-estate=hkg taiacu=bra taibet=dza taigum=aus taiji=chn taiki=jpn
        tailong=chn tain-lhermitage=fra tainai=jpn taio=bra taipas=prt taipi-duidam=ind taipingchang=chn taipu=bra
        taishi=jpn taishihe=chn taita=nzl taiuva=bra taiynsha=kaz tajao=phl tajerouine=tun tajiri=jpn tajpur=ind
        tajpura=ind tak=tha tak-bai=tha tak-long-estate=hkg taka-toolo=fin takaba=ken takabo=jpn takada=jpn
        takahagi=jpn takaharu=jpn takahata=jpn takai=nga takalghat=ind takamori=jpn takanabe=jpn takanawa=jpn
        takanini=nzl takanodai=jpn takanomachi=jpn takanosu=jpn takapuna=nzl takaro=nzl takasaka=jpn takasu=jpn
        takatsukadai=jpn takaungu=ken takedamachi=jpn takelsa=tun takenotsuka=jpn takhatgarh=ind takhatpur=ind
        takhlibilar-pathar=ind takhta-bazar=tkm takhtamukay=rus takieta=ner takinomiya=jpn takkolam=ind takli=ind
        tako=jpn takoma-park=usa takoreagui=civ taksimo=rus taksony=hun taku=jpn takum=nga tal=ind tala=ken
        talaban=phl talacogon=phl talagutong=phl talaigua-viejo=col talainayar-agraharam=ind talaiyur=ind
        talaja=ind talakag=phl talakan=rus talakkolattur=ind talakkudi=ind talala=ind talalaivka=ukr talamba=pak
        talanga=hnd talange=fra talant=fra talat-n-yaqoub=mar talavera=per talavera-la-real=esp talayuela=esp
        talbahat=ind taldom=rus taleigao=ind talen=ind talent=usa talera=ind talgram=ind talgua=hnd talibon=phl
        taligaman=phl talikkulam=ind taliouine=mar talipadi=ind talipaw=phl talisayan=phl talitay=phl talitsa=rus
        talitsy=rus talkhapur-dumra=ind tall-rifat=syr talladega=usa tallere=civ tallkalakh=syr tallkayf=irq
        tallmadge=usa tallulah=usa talmaciu=rou talmenka=rus talne=ukr talni=ind taloc=phl talod=ind taloda=ind
        talodi=sdn taloje=ind talovaya=rus talovyy=rus talpa-de-allende=mex talpadi=ind talsi=lva talsint=mar
        taltal=chl.phl talugtug=phl taluker-char-doani=bgd taluksangay=phl talusan=phl talwandi-bhai=ind
        talwandi-sabo=ind talwara=ind tam-giang=vnm tam-oshanter-sullivan=can tamagawa=jpn tamaki=nzl tamala=rus
        tamalin=mex tamallalt=mar tamalpais-homestead-valley=usa tamalpais-valley=usa taman=rus taman-desa=mys
        taman-ikan-emas=mys taman-oug=mys taman-rajawali=mys tamanar=mar tamandare=bra tamanoi=jpn tamanredjo=sur
        tamansourt=mar tamaqua=usa tamaraikkulam=ind tamarakutamkudiyiruppu=ind tamarana=bra tamarindo=cri
        tamaru=jpn tamaseni=rou tamasi=hun.rou tamayo=dom.phl tamayong=phl tamazula-de-gordiano=mex
        tamazulapam-villa-del-progreso=mex tamazunchale=mex tambau=bra tambo=per tamboril=bra.dom
        tamborine-mountain=aus tambovka=rus tambulig=phl tambunan=mys tambura=ssd tambuwal=nga tame=col
        tamenglong=ind tamesis=col tameslouht=mar tamgaon=ind tamiahua=mex tamines=bel tamm=deu tammampatti=ind
        tammela=fin tammenga=sur tammun=pse tamnag=phl tamontaka=phl tampakan=phl tampella=fin tampin=mys
        tamra=isr tamugan=phl tamuin=mex tamulte-de-las-sabanas=mex tamuning=gum tamuning-tumon-harmon-village=gum
        tamzawah=lby tan-ninh=vnm tanabi=bra tanacu=rou tanagura=jpn tanah-merah=mys tanah-rata=mys tanaina=usa
        tanakkangulam=ind tanakpur=ind tananger=nor tanbi=civ tancacha=arg tancitaro=mex tandag=phl tandahimba=tza
        tandai=slb tandarei=rou taneytown=usa tang-krasang=khm tangalle=lka tangancicuaro-de-arista=mex
        tangapur=ind tangara=bra tangdhar=ind tangellamudi=ind tangerhutte=deu tangermunde=deu tangfang=chn
        tangla=ind tanglewilde=usa tanglewilde-thompson-place=usa tanglin=sgp tanglin-halt=sgp tangstedt=deu
        tangub=phl tanguieta=ben tangwani=pak tangwei=chn tanhacu=bra tanhuato-de-guerrero=mex tanintharyi=mmr
        tanji=gmb tanjia=chn tanjung-bungah=mys tanjung-piandang=mys tanjung-sepat=mys tanjung-tokong=mys
        tanjungtiram=idn tankara=ind tankessi=civ tanki-leendert=abw tannum-sands=aus tanokuchi=jpn tanout=ner
        tanping=chn tanque-darca=bra tanque-novo=bra tanque-verde=usa tanquian-de-escobedo=mex tanquinho=bra
        tanr-balidih=ind tansen=npl tantangan=phl tantramar=can tanuma=jpn tanumah=sau tanushimarumachi-toyoki=jpn
        tanvald=cze taobin=chn taobly=civ taohuayuan=chn taopingxiang=chn taormina=ita taoru=ind taos=usa
        taoudi=civ taoyan=chn taoyuan-ju=chn tapa=ind.est tapah-road=mys tapalpa=mex tapalque=arg tapanila=fin
        tapaninkyla=fin tapaninvainio=fin tapaua=bra tapejara=bra tapera=bra taperoa=bra tapes=bra taphan-hin=tha
        tapilon=phl tapilula=mex taping=ind tapiola=fin tapioszecso=hun tapioszele=hun tapioszentmarton=hun
        tapira=bra tapirai=bra tapiramuta=bra tapiratiba=bra tapolca=hun tapon=phl tappan=usa tapping=aus
        tapukrah=ind tapulikaupunki=fin tapurah=bra taqanak=irn taquarana=bra taquari=bra
        taquaritinga-do-norte=bra taquarituba=bra taquarivai=bra tar=ind tara=rus.jpn tara-hills=usa tarabai=bra
        tarabha=ind tarabya=tur taraclia=mda taradale=can.nzl taradell=esp taraghin=lby taragi=jpn tarakea=tza
        tarana=ind tarancon=esp tarandacuao=mex tarapur=ind tarapur-pt-vi=ind tarapur-vii=ind tarare=fra
        tarariras=ury tarascon=fra tarashcha=ukr tarasivtsi=ukr tarasovskiy=rus tarata=bol tarazona=esp
        tarazona-de-la-mancha=esp tarboro=usa tarcento=ita tarcha-sodo=eth tarecuato=mex taree=aus taretan=mex
        tarfaya=mar targsoru-vechi=rou targu-carbunesti=rou targu-frumos=rou targu-neamt=rou targu-ocna=rou
        targu-secuiesc=rou targu-trotus=rou targuist=mar tarhjicht=mar tari=png tarichar-kalan=ind tarifa=esp
        tarimbaro=mex tarimoro=mex taringa=aus tarinkot=afg tarkastad=zaf tarkhovka=rus tarki=rus tarko-sale=rus
        tarlapalli=ind tarleton=gbr tarlungeni=rou tarnaveni=rou tarnby=dnk tarnogaj=pol tarnogskiy-gorodok=rus
        tarnok=hun tarnos=fra tarnova=rou taromske=ukr tarp=deu tarpon-springs=usa tarqui=col tarquinia=ita
        tarqumya=pse tarrafal=cpv tarrafas=bra tarragindi=aus tarrant=usa tarrega=esp tarrytown=usa tarsadi=ind
        tartar=aze tartaro=phl tartarugalzinho=bra tartasesti=rou tarui=jpn taruma=bra tarumirim=bra tarumizu=jpn
        tarumovka=rus tarusa=rus tarxien=mlt tasbuget=kaz taseyevo=rus tash-kumyr=kgz tashir=arm tashiro=jpn
        tashla=rus tashqorghan=chn tashtagol=rus tashtyp=rus taskent=tur taskopru=tur taslicay=tur tasnad=rou
        tasova=tur tasqala=kaz tassila=mar tassin=fra tassin-la-demi-lune=fra tasso-fragoso=bra
        tasti-tea-garden=ind tasucu=tur tat=hun tata=hun.mar tatahuicapan=mex tatarani=rou tatarbunary=ukr
        tatarka=ukr.rus tatarsk=rus tatarusi=rou tateishi=jpn tati=ind tati-siding=bwa tatishchevo=rus
        tatsinskaya=rus tatsugo=jpn tatsumi=jpn tatsuno-kita=jpn tattankuttai=ind tattayyangarpettai=ind
        tauberbischofsheim=deu taucha=deu taufkirchen=deu taukkyan=mmr taung-thu-kone=mmr taungup=mmr taupo=nzl
        taurage=ltu tauramena=col taurianova=ita taurisano=ita tauste=esp tavagnacco=ita tavarede=prt
        tavares=usa.bra tavarnelle-val-di-pesa=ita tavas=tur tavazzano=ita tavernerio=ita tavernes-blanques=esp
        tavernes-de-la-valldigna=esp taverny=fra taveta=ken taviano=ita tavildara=tjk tavira=prt tavistock=gbr
        tavrichanka=rus tavricheskoye=rus tavriysk=ukr tavros=grc tavua=fji taw-pyar=mmr taw-taik=mmr tawa=nzl
        tawakule=chn tawang-town=ind tawara=civ taxisco=gtm taxkowruk=chn tay-dang=vnm tayaman=phl tayga=rus
        tayikkad=ind taylor-massey=can taylor-mill=usa taylors=usa taylors-hill=aus taylors-lakes=aus
        taylorville=usa tayo=civ tayoltita=mex taysan=phl taytayan=phl tayturka=rus tayu=idn tayud=phl tayug=phl
        tayyibat-al-imam=syr tayzhina=rus tazacorte=esp tazah-khurmatu=irq tazarka=tun taze-eyyam=tkm
        tazehabad=irn tazhakudi=ind tazirbu=lby taznakht=mar tazovsky=rus tbeng-meanchey=khm tbilisskaya=rus
        tchamba=tgo tchetaly=civ tchin-tabaraden=ner tchirozerine=ner tchollire=cmr te-aro=nzl
        te-atatu-peninsula=nzl te-atatu-south=nzl te-awamutu=nzl te-hapara=nzl te-puke=nzl teabo=mex teaca=rou
        teano=ita teapa=mex tearce=mkd teays-valley=usa tebedu=mys tebela=eth tebengau=mys tebnine=lbn
        teboulbou=tun tebourba=tun tecali=mex tecalitlan=mex tecamac=mex tecamac-de-felipe-villanueva=mex
        tecamachalco=mex tecax=mex tecchiena=ita techirghiol=rou teck-whye=sgp tecklenburg=deu tecolotes=mex
        tecolotlan=mex tecolutilla=mex tecozautla=mex tecpan-de-galeana=mex tecuala=mex teculutan=gtm
        tecumseh=can.usa teddington=gbr tedim=mmr teegalpahad=ind tefenni=tur tega-cay=usa tegelen=nld
        tegheria=ind tegina=nga teglas=hun tegueste=esp teguise=esp tehachapi=usa tehri=ind tehuitzingo=mex
        tehuixtla=mex teia=esp teignmouth=gbr teiri=civ teisendorf=deu teius=rou teixeira=bra teixeira-soares=bra
        teixeiras=bra tejar=cri tejucuoca=bra tejupilco-de-hidalgo=mex tekane=mrt tekanpur=ind tekari=ind
        tekeli=kaz tekit=mex tekkalakote=ind tekkali=ind tekkekoy=tur tekkumbagam=ind tekman=tur tekoh=mex
        tekwane=zaf tel-mond=isr tel-sheva=isr tela=hnd telabastagan=phl telaga-batu=mys telamba=brn telavi=geo
        telc=cze telciu=rou telega=rou telenesti=mda telerghma=dza telese-terme=ita telfs=aut telgte=deu
        telhara=ind teliamura=ind telica=nic telisai=brn tell-city=usa tellico-village=usa tello=col telo=ind
        teloi-kanan=mys telok-blangah=sgp teloloapan=mex telopea=aus telsiai=ltu teltow=deu teluk-dalam=idn
        teluk-mas=mys teluk-nibung=idn temamatla=mex temanur=ind temascal=mex temascalapa=mex temascalcingo=mex
        temax=mex tembedgha=mrt teminabuan=idn temirgoyevskaya=rus temirlanovka=kaz temiskaming-shores=can
        temizhbekskaya=rus temnikov=rus temoac=mex temozon=mex temperance=usa tempio-pausania=ita temple=can
        temple-hills=usa temple-terrace=usa templeogue=irl templer-bestari=mys templestowe=aus
        templestowe-lower=aus templeton=usa templeton-est=can templeuve-en-pevele=fra templin=deu
        tempoal-de-sanchez=mex temse=bel ten-hills=usa tena=ecu tenabo=mex tenafly=usa tenambakkam=ind
        tenancingo=mex tenancingo-de-degollado=mex tenango-de-arista=mex tenango-de-las-flores=mex
        tenango-del-aire=mex tenares=dom tencarola=ita tendrara=mar tendukheda=ind tenenkou=mli
        tenente-ananias=bra tenente-laurentino-cruz=bra tenente-portela=bra teneriffe=aus tenes=dza
        tenextepango=mex tengampudur=ind teningen=deu tenja=hrv tenkanidiyur=ind tenleytown=usa tenman=jpn
        tenno=jpn tennodai=jpn teno=chl tenom=mys tensta=swe tenterden=gbr teo=esp teocaltiche=mex teocelo=mex
        teodoro-sampaio=bra teodoro-schmidt=chl teofilandia=bra teofipol=ukr teok=ind teolandia=bra
        teolocholco=mex teontepec=mex teonthar=ind teopisca=mex teotihuacan-de-arista=mex
        teotitlan-de-flores-magon=mex teotlaltzingo=mex tepa=gha tepalcatepec=mex tepalcingo=mex tepatepec=mex
        tepatlaxco-de-hidalgo=mex tepeaca=mex tepeapulco=mex tepecik=tur tepecoacuilco-de-trujano=mex tepelene=alb
        tepetitla=mex tepetlaoxtoc-de-hidalgo=mex tepetlixpa=mex tepetzintla=mex teple=ukr teplodar=ukr
        teploye=rus teplyk=ukr tepoztlan=mex tequesta=usa tequexquinahuac=mex tequila=mex tequisistlan=mex
        tequisistlan-primero=mex tequisquiapan=mex tequixquiac=mex ter-aar=nld teras=mys terbuny=rus tercan=tur
        terdal=ind terebovlia=ukr terek=rus terekli-mekteb=rus terekti=kaz teremky-i=ukr teremky-ii=ukr
        terenga=rus terengkol=kaz terenos=bra terenozek=kaz terenure=irl terespol=pol teresva=ukr tereze=rus
        terezinha=bra terezopolis-de-goias=bra tergnier=fra terheijden=nld terku-kallikulam=ind terlizzi=ita
        termas-de-rio-hondo=arg terme=tur.ita termi=ind termini-imerese=ita ternat=bel ternate=phl terneuzen=nld
        ternevskaya=rus ternitz=aut ternivka=ukr terno-disola=ita terny=ukr teror=esp terra-alta=bra terra-boa=bra
        terra-branca=cpv terra-de-areia=bra terra-nova=bra.can terra-nova-do-norte=bra terra-preta=bra
        terra-rica=bra terra-roxa=bra terra-santa=bra terrace=can terrace-end=nzl terrace-heights=usa terralba=ita
        terranuova-bracciolini=ita terrasini=ita terrasson=fra terrasson-lavilledieu=fra terrazas-del-valle=mex
        terre-rouge=mus terrell=usa terrell-hills=usa terrier-rouge=hti terrigal=aus terrytown=usa terryville=usa
        terur=ind tervel=bgr terville=fra tervuren=bel terwillegar-towne=can terzigno=ita tesanj=bih tesanjka=bih
        tesechoacan=mex teshikaga=jpn teslic=bih tessenderlo=bel tessit=mli testaccio=ita testour=tun tetbury=gbr
        teteghem=fra tetela-del-volcan=mex tetepango=mex teteringen=nld teterow=deu teteven=bgr tetiiv=ukr
        tetla=mex tetlanohcan=mex tetritsqaro=geo tettnang=deu tetyushi=rus teublitz=deu teufen=che teulada=esp
        teutschenthal=deu tevaram=ind teverola=ita tevriz=rus tewantin=aus tewkesbury=gbr tewksbury=usa
        texcalac=mex texistepec=mex teya=rus teyateyaneng=lso tezie=civ tezonapa=mex tezontepec=mex tezoyuca=mex
        tezu=ind tha-kham=tha tha-khanon=tha tha-mai=tha tha-muang=tha tha-pyay-kone=mmr tha-ruea=tha
        tha-wun-taw=mmr thaba-tseka=lso thabakgolo=zaf thabana-morena=lso thach-ha=vnm thaikattussery=ind
        thaikkattussery=ind thakurganj=ind thal=pak.che thala=tun thale=deu thalheim=deu thalmassing=deu
        thalwil=che thalwil-dorfkern=che tham-phannara=tha thamaga=bwa thamarit=omn thambon-na-mueang=tha
        thame=gbr thames=nzl thames-ditton=gbr thamewali=pak than-khamharia=ind than-uyen=vnm thandla=ind
        thanh-nguyen=vnm thanh-phu=vnm thann=fra thanna-mandi=ind thannhausen=deu thanniyam=ind
        thaon-les-vosges=fra thap-khlo=tha thap-than=tha thara=ind tharad=ind tharandt=deu tharangambadi=ind
        tharial=ind tharike=ind tharu-shah=pak thasra=ind that-phanom=tha thatcham=gbr thazhakara=ind
        thazhecode=ind the-beaches=can the-belchers=hkg the-blue-mountains=can the-boldons=gbr the-crossings=usa
        the-dalles=usa the-gap=aus the-glebe=can the-hamptons=can the-mountain=cym the-pacifica=hkg
        the-palm-jumeirah=are the-parks-at-walter-reed=usa the-pas=can the-peak=hkg the-pinery=usa the-ponds=aus
        the-range=aus the-village=usa the-village-of-indian-hill=usa the-wharf=usa theix=fra thekashu-pt-ii=ind
        thekkumkara=ind thelepte=tun thenia=dza theniet-el-had=dza thenzawl=ind theobroma=bra theodore=usa
        thermalito=usa thermi=grc therwil=che thetford=gbr thetford-mines=can theux=bel thevur=ind
        thi-tran-ba-che=vnm thi-tran-ba-hang=vnm thi-tran-binh-minh=vnm thi-tran-cao-loc=vnm thi-tran-dat-do=vnm
        thi-tran-dong-dang=vnm thi-tran-dong-van=vnm thi-tran-khanh-yen=vnm thi-tran-meo-vac=vnm
        thi-tran-muong-khuong=vnm thi-tran-na-duong=vnm thi-tran-na-hang=vnm thi-tran-na-sam=vnm
        thi-tran-nuoc-hai=vnm thi-tran-pho-rang=vnm thi-tran-sin-ho=vnm thi-tran-tan-yen=vnm thi-tran-thanh-ha=vnm
        thi-tran-that-khe=vnm thi-tran-tien-yen=vnm thi-tran-tinh-tuc=vnm thi-tran-trung-khanh=vnm
        thi-tran-viet-quang=vnm thi-tran-vinh-tuy=vnm thi-tran-yen-binh=vnm thi-tran-yen-minh=vnm
        thi-xa-quang-tri=vnm thiadiaye=sen thiais=fra thibodaux=usa thief-river-falls=usa thiells=usa
        thien-loc=vnm thiene=ita thiers=fra thilogne=sen thimiri=ind thinadhoo=mdv thirroul=aus thirsk=gbr
        thirukattupalli=ind thirumittacode-ii=ind thirunavaya=ind thiruthuraipoondi=ind thiruvaiyaru=ind
        thiruvankulam=ind thiruvidaimaruthur=ind thisted=dnk thistletown-beaumond-heights=can tho-tang=vnm
        thodiyoor=ind thoen=tha tholen=nld tholey=deu tholur=ind thomaston=usa thomastown=aus thomasville=usa
        thompson=can.usa thompsonville=usa thomson=sgp.usa thondamuthur=ind thones=fra thonex=che thongju=ind
        thonotosassa=usa thorapadi=ind thorigny-sur-marne=fra thornaby=gbr thornaby-on-tees=gbr thornbury=aus.gbr
        thorncliffe=can thorncliffe-park=can thorne=gbr thornhill=gbr.zaf thornlands=aus thornleigh=aus
        thornlie=aus thornton=aus thornton-heath=gbr thorold=can thorpe=gbr thorpe-hamlet=gbr thottiyam=ind
        thouare=fra thouare-sur-loire=fra thouars=fra thourotte=fra thousand-palms=usa thrakomakedones=grc
        thrapston=gbr three-lakes=usa three-points=usa three-rivers=can.usa thuan-thien=vnm thubelihle=zaf
        thuin=bel thuir=fra thulamahashe=zaf thulamahashi=zaf thum=deu thumane=alb thummalamenta=ind
        thung-song=tha thurayur=ind thurgoona=aus thurles=irl thurmont=usa thurso=gbr thuwal=sau thuy-phuong=vnm
        thyez=fra thyolo=mwi tia-juana=ven tiakur=idn tiana=esp tianba=chn tianchi=chn tianguan=chn
        tianguismanalco=mex tianhe=chn tianjia=chn tianwei=twn tianxingsi=chn tianyuan=chn tiaong=phl tiaoshi=chn
        tiapoum=civ tias=esp tibagi=bra tibana=rou tibanbang=phl tibanesti=rou tibau=bra tibau-do-sul=bra
        tibbi-jay-singh=pak tibigan=phl tibnah=jor tibri=ind tibro=swe tibu=col tiburon=usa tichigan=usa
        tichla=esh ticleni=rou ticuantepe=nic tidaholm=swe tidavur=ind tidjikja=mrt tidworth=gbr tie-ine=civ
        tiebiessou=civ tiebissou=civ tiefenbronn=deu tiefeng=chn tiegang=chn tieganlike=chn tiegba=civ
        tiekou-carrefour=civ tielou=chn tielt=bel tielt-winge=bel tieme=civ tiemelekro=civ tiemen=chn
        tieningboue=civ tiergarten=deu tierp=swe tierra-amarilla=chl tierra-buena=usa tierra-colorada=mex
        tierra-nueva=mex tierralta=col tieshan=chn tieupleu=civ tifesti=rou tiffin=usa tifton=usa tiganesti=rou
        tigaon=phl tigbauan=phl tiglauigan=phl tignieu=fra tigpalay=phl tihuatlan=mex tijara=ind tiji=lby
        tijucas-do-sul=bra tikadi=ind tikaitnagar=ind tikam-batu=mys tikarapara=ind tikil-dingay=eth tikipunga=nzl
        tikkanbankad=ind tikkotti=ind tikkurila=fin tikri=ind tikri-kalan=ind tikri-khurd=ind tiksi=rus tila=mex
        tilang-pur-kotla=ind tilaran=cri tilbury=gbr tilcara=arg tileagd=rou tilff=bel tilili=eth tilisarao=arg
        tillicoultry=gbr tillicum=can tillmans-corner=usa tillsonburg=can tilodih=ind tilogne-tokossel=sen
        tilomar=tls tilouline=dza tilpat=ind tilst=dnk tiltil=chl timana=col timaru=nzl timau=ken
        timayy-al-imdid=egy timbe-do-sul=bra timber-pines=usa timberlake=usa timberlane=usa timberlea=can
        timberwood-park=usa timbiqui=col timbiras=bra timbo=gin timbo-grande=bra time=nor times-square=usa
        timgad=dza timimoun=dza timiryazevskoye=rus timmapur=ind timmendorfer-strand=deu timon=esp timonium=usa
        timotes=ven timperley=gbr timra=swe timurni=ind tin-hau=hkg tin-ma-court=hkg tin-wan=hkg
        tin-wan-estate=hkg tinaan=phl tinajdad=mar tinajo=esp tinambac=phl tinana=aus tinchlik=uzb tindal=ind
        tinde=tza tindwari=ind tineo=esp tinerkouk=dza ting-kau=hkg tingalachi=ind tingalpa=aus tingambato=mex
        tinganga=ken tingi=tza tingjiang=chn tinguindin=mex tinhou=civ tinja=tun tinogasta=arg tinpahar=ind
        tinqueux=fra tintafor=sle tintane=mrt tinton-falls=usa tinyahuarco=per tiom=idn tiong-bahru-estate=sgp
        tionk-essil=sen tipasa=dza tipp-city=usa tipton=usa tiptree=gbr tiquisate=gtm tiquisio=col tir-pul=afg
        tira-sujanpur=ind tiradentes=bra tiradentes-do-sul=bra tiran=irn tirano=ita tirat-karmel=isr tirawari=ind
        tirebolu=tur tirhassaline=mar tirlyanskiy=rus tirmitine=dza tirodi=ind tirora=ind tiros=bra tirrenia=ita
        tirschenreuth=deu tirthahalli=ind tiruchanur=ind tirukkalikkunram=ind tirukurangudi=ind
        tirumakudal-narsipur=ind tirumala=ind tirumalaiyampalaiyam=ind tirumalarajanpatnam=ind tirumeshi=ind
        tirumullaivasal=ind tirunageswaram=ind tirupananthal=ind tiruppalai=ind tiruppalaikudi=ind tirupporur=ind
        tiruppundurutti=ind tiruppuvanam=ind tirurageswaram=ind tiruvalam=ind tiruvankod=ind tiruvattar=ind
        tiruvengadam=ind tiruvennanallur=ind tiruverumbur=ind tis=irn tisaiyanvilai=ind tisma=nic tismana=rou
        tisnov=cze tissa=mar tisul=rus tiszaalpar=hun tiszafoldvar=hun tiszafured=hun tiszakecske=hun tiszalok=hun
        tiszaluc=hun tiszaujvaros=hun tiszavasvari=hun tita=bfa titabar=ind titabor-town=ind titahi-bay=nzl
        titay=phl titchfield=gbr titel=srb titi=mys titirangi=nzl titiribi=col titisee-neustadt=deu titron=ind
        tittachcheri=ind tittagudi=ind tittangulam=ind tittmoning=deu titu=rou titz=deu tivat=mne tiverton=gbr.usa
        tivoli=ita tiwi=phl tixkokob=mex tixtla-de-guerrero=mex tizapan-el-alto=mex tizi-gheniff=dza
        tizi-n-tleta=dza tizi-rached=dza tiztoutine=mar tjakastad=zaf tlachichuca=mex tlacolula-de-matamoros=mex
        tlacotalpan=mex tlacotepec=mex tlahualilo-de-zaragoza=mex tlahuelilpan=mex tlaixpan=mex
        tlalixtac-de-cabrera=mex tlalmanalco=mex tlaltenango=mex tlaltenango-de-sanchez-roman=mex tlaltizapan=mex
        tlamacazapa=mex tlanalapa=mex tlanchinol=mex tlapanaloya=mex tlapehuala=mex tlaquiltenango=mex
        tlatenchi=mex tlatlauquitepec=mex tlaxco=mex tlaxcoapan=mex tlayacapan=mex tlet-el-hanchane=mar
        tlokoeng=zaf tlumach=ukr tluszcz=pol to=bfa to-kwa-wan=hkg toay=arg toazeo=civ toba=jpn tobarito=mex
        tobarra=esp tobati=pry tobetsu=jpn tobly-bangolo=civ tobol=kaz tobong=idn toboso=phl tobre=ben tocache=per
        tocaima=col tocancipa=col tocantinia=bra tocantinopolis=bra tocantins=bra tocatlan=mex toccoa=usa
        tochio=jpn tochio-honcho=jpn tochtepec=mex tocina=esp tocopilla=chl tocuyo-de-la-costa=ven todabhim=ind
        todaraisingh=ind todi=ita.ind todiresti=rou todmorden=gbr todorovo=bih todos-santos=mex todtnau=deu
        toek-lak=khm tofol=fsm tog-wajaale=som toging-am-inn=deu togochi=jpn togoshi=jpn toguchin=rus togur=rus
        tohoun=tgo toi=jpn toijala=fin toin=jpn tojsici=bih tokaryovka=rus tokiwadai=jpn tokmak=ukr tokoji=jpn
        tokol=hun tokombere=nga tokonou=gin tokoroa=nzl toksovo=rus toktogul=kgz tokuru=ind tokuwase=jpn
        tola-baliadih=ind tola-chain=ind tola-mansaraut=ind tola-pairamatihana=ind
        tola-rampurwa-motalke-kurwa-mathia=ind tolbazy=rus tolcayuca=mex tolentino=ita tolland=usa tolleson=usa
        tolmezzo=ita tolna=hun tolochin=blr tolosa=esp tolstoy-yurt=rus tolu-viejo=col tolur=ind tolworth=gbr
        toma=bfa.jpn tomah=usa tomakivka=ukr tomala=hnd tomar=prt tomar-do-geru=bra tomares=esp tomarovka=rus
        tomarza=tur tomas-romero-pereira=pry tomashpil=ukr tomaszow-lubelski=pol tomatlan=mex tomazina=bra
        tomba-kanssa=gin tomball=usa tombel=cmr tomblaine=fra tomboco=ago tombodu=sle tombokro=civ tombolo=ita
        tombos=bra tomelilla=swe tomesti=rou tomika=jpn tomilino=rus tomino=esp tomislavgrad=bih tommot=rus
        tomohon=idn tomok-bolon=idn tomondo=jpn tomono=civ tomoura=jpn tompkinsville=usa tona=esp
        tonacatepeque=slv tonanitla=mex tonantins=bra tonawanda=usa tondela=prt tonder=dnk tondi=ind tondon=gin
        toneri=jpn tonga=cmr tonganoxie=usa tongcheng=chn tongchon=prk tongchon-up=prk tongelre=nld tongeren=bel
        tongerlo=bel tongging=idn tonggu=chn tongjiaxi=chn tongkang-pechah=mys tongle=chn tongouolan=civ
        tongouson=phl tongqiao=chn tongxi=chn tongyangdao=chn tongzi=chn tonho=civ tonj=ssd tonk-khurd=ind
        tonkino=rus tonla=civ tonnay-charente=fra tonneins=fra tonnerre=fra tonning=deu tono=jpn tonosho=jpn
        tonota=bwa tonse-east=ind tonya=tur tonyrefail=gbr toongabbie=aus toongabbie-west=aus toorak=aus
        toormina=aus tooting=gbr toowong=aus topa=ind topanga=usa topchanchi=ind topchikha=rus
        topes-de-collantes=cub toplita=rou topolcany=svk topolobampo=mex topoloveni=rou topolovgrad=bgr
        toppenish=usa toppila=fin topraisar=rou toprakkale=tur topsham=usa tor-lupara=ita tor-tre-teste=ita
        toramangalam=ind torata=per torban=ind torbay=can torbeyevo=rus torbole-casaglia=ita torchiarolo=ita
        torcy=fra tordera=esp tordesillas=esp torello=esp torgau=deu torgelow=deu torghay=kaz torhout=bel tori=est
        tori-bossito=ben tori-fatehpur=ind torit=ssd toritto=ita torkalaki=irn torkaman=irn tornala=svk
        tornesch=deu tornio=fin tornquist=arg toro=col.esp torodi=ner torokbalint=hun torokszentmiklos=hun
        toropets=rus torpa=ind torpoint=gbr torqabeh=irn torquay=aus torre-a-mare=ita torre-boldone=ita
        torre-de-moncorvo=prt torre-del-campo=esp torre-del-lago-puccini=ita torre-del-mar=esp
        torre-santa-susanna=ita torreblanca=esp torredembarra=esp torredonjimeno=esp torreglia=ita torregrotta=ita
        torrejon-de-la-calzada=esp torrelles-de-llobregat=esp torrelodones=esp torremaggiore=ita torreperogil=esp
        torres-de-la-alameda=esp torres-novas=prt torres-vedras=prt torresdale=usa torri-di-quartesolo=ita
        torrijos=esp torrington-park=jam torrinha=bra torrita-di-siena=ita torroella-de-montgri=esp torrox=esp
        torshalla=swe torshavn=fro torslanda=swe tortiya=civ tortoli=ita tortona=ita tortoreto-lido=ita
        tortosa=phl tortum=tur torur=ind torvaianica=ita tosa=jpn tosagua=ecu tosashimizu=jpn
        tosayamadacho-nakano=jpn toscolano-maderno=ita tosham=ind toshbuloq=uzb toshloq=uzb tosmur=tur
        tosontsengel=mng toss-kreis-4=che tossa-de-mar=esp tostado=arg tostedt=deu tosya=tur totana=esp
        totkomlos=hun totma=rus totnes=gbr toto=ind totolac=mex totolapa=mex totolapan=mex totoras=arg
        tototlan=mex totowa=usa totskoye=rus tottakkurichchi=ind tottenham-hale=gbr totteridge=gbr tottington=gbr
        touagui=civ toubakoura=mli touboro=cmr toudu=chn tougan=bfa tougue=gin touih=civ toukola=fin
        toukountouna=ben toul=fra toulepleu=civ toulepleu-guere=civ toulouges=fra toumanguie=civ toumoukro=civ
        tounfit=mar toungo=nga toupah=civ tourlaville=fra tournan=fra tournan-en-brie=fra tournefeuille=fra
        tournon-sur-rhone=fra tournus=fra tourvre=civ touwsrivier=zaf touza=tun tovarkovo=rus tovarkovskiy=rus
        toviklin=ben tovuz=aze towcester=gbr tower-hill=jam town-and-country=usa town-plat=can townline=can
        townsend=gbr toyako=jpn toyako-onsemmachi=jpn toyo=jpn toyoda=jpn toyohama=jpn toyosato=jpn toyoshina=jpn
        toyoyama=jpn tqibuli=geo tqvarcheli=geo tra-mhor=irl tra-my=vnm tra-que-vegetable-village=vnm
        traben-trarbach=deu trabia=ita tracuateua=bra tracunhaem=bra tracyton=usa tradate=ita trafalgar=esp
        trafaria=prt trahe=civ trai-khoai=vnm traiguen=chl trail=can traipu=bra trairao=bra traiskirchen=aut
        trajano-de-morais=bra trajpar=ind trakai=ltu tral=ind tralee=irl tram-chim=vnm tranas=swe tranbjerg=dnk
        tranby=nor trancas=arg trancoso=mex tranekaer=dnk tranent=gbr tranovaho=mdg tranqueras=ury trans=fra
        trans-en-provence=fra transua=civ trapeang-chan=khm trapiche=phl trappenkamp=deu trappes=fra traralgon=aus
        trasacco=ita trastevere=ita trat=tha traun=aut traunreut=deu traunstein=deu travagliato=ita travemunde=deu
        traverse-city=usa traversetolo=ita travilah=usa trawaininkro=civ trazegnies=bel trbovlje=svn
        treasure-island=usa trebaseleghe=ita trebbin=deu trebechovice-pod-orebem=cze trebes=fra trebisacce=ita
        trebisov=svk trebon=cze trebujena=esp trebukhiv=ukr trebur=deu trecase=ita trecastagni=ita trecate=ita
        tredegar=gbr treffurt=deu tregunc=fra treharris=gbr treillieres=fra treinta-y-tres=ury trelaze=fra
        trelissac=fra trelleborg=swe tremedal=bra tremelo=bel tremestieri-etneo=ita tremont=usa tremonton=usa
        tremosna=cze tremp=esp tremseh=syr trendelburg=deu trenggalek=idn trento=phl trentola-ducenta=ita
        trenzano=ita treorchy=gbr trepuzzi=ita tres-barras=bra tres-barras-do-parana=bra tres-cachoeiras=bra
        tres-coroas=bra tres-de-maio=bra tres-de-mayo=mex tres-fronteiras=bra tres-isletas=arg tres-lomas=arg
        tres-marias=bra.mex tres-palos=mex tres-passos=bra tres-postes=ecu tres-rios=cri tres-valles=mex
        trescine=ita trescore-balneario=ita trest=cze tretiy-zanasyp=ukr trets=fra treuchtlingen=deu treuen=deu
        treuenbrietzen=deu trevelin=arg treviglio=ita treviolo=ita trevoux=fra treze-de-maio=bra treze-tilias=bra
        trezzano-sul-naviglio=ita trezzo-sulladda=ita trial-farm=blz triandria=grc triangle=usa tribeca=usa
        triberg=deu tricase=ita tricesimo=ita triel=fra triel-sur-seine=fra triesen=lie trifesti=rou triftern=deu
        triggiano=ita trignac=fra trigueros=esp trikarpur-north=ind trikarpur-south=ind trikur=ind trilofos=grc
        trilport=fra trim=irl trimbach=che trimbak=ind tring=gbr trinidad=ury.col.usa trinidad-de-copan=hnd
        trinitapoli=ita trinity=usa trinity-beach=aus trinity-bellwoods=can trino=ita triolet=mus triparappu=ind
        trissino=ita tristan-suarez=arg tritenii-de-jos=rou trith=fra trith-saint-leger=fra trittala=ind
        trittau=deu triunfo=bra trizidela-do-vale=bra trn=bih trochtelfingen=deu trofa=prt trofaiach=aut
        trofarello=ita trogir=hrv troia=ita troina-draginai=ita trois-rivieres=glp troitskaya=rus troitske=ukr
        troitskiy=rus troitsko-pechorsk=rus troitskoye=rus troja=cze trombudo-central=bra trompsburg=zaf
        tromsdalen=nor troon=gbr trooper=usa trooz=bel tropea=ita trophy-club=usa tropical-gardens=cym
        tropicana-indah=mys trorod=dnk trosa=swe trossingen=deu trostberg-an-der-alz=deu trostyanets=ukr
        trotwood=usa trou-aux-biches=mus trou-du-nord=hti troutdale=usa trouville-sur-mer=fra troya=civ troyan=bgr
        troyitske=ukr trstena=svk trubchevsk=rus truckee=usa trucuk=idn trudivskyi=ukr trudobelikovskiy=rus
        trudovoye=rus trumann=usa trung-phung=vnm trunovskoye=rus truong-son=vnm truro=gbr.can trusesti=rou
        truskavets=ukr trussville=usa trust-feed=zaf truth-or-consequences=usa tryavna=bgr trzacka-rastela=bih
        """
}
