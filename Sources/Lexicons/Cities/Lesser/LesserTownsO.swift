/// Lesser towns, sorted, from trzcianka to williams-lake.
/// An entry is a name as in ids, `=`, and the ISO 3166-1 alpha-3 codes of the countries that have such a town, the one with
/// most people first. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 5,000 people.
enum LesserTownsO {
    static let text: StaticString = """
        trzcianka=pol trzebiatow=pol trzebinia=pol trzebnica=pol trzemeszno=pol tsafe=nga tsagan-aman=rus
        tsakani=zaf tsaratanana=mdg tsarevo=bgr tsarychanka=ukr tsawwassen=can tselina=rus tselinnoye=rus
        tsementnyy=rus tseminyu=ind tsengel=mng tsentoroy=rus tseri=cyp tsetsebjwe=bwa tsetserleg=mng tshabong=bwa
        tshandama=zaf tshiame=zaf tshitereke=zaf tsim-sha-tsui=hkg tsimbeo=com tsimlyansk=rus tsiolkovskiy=rus
        tsiombe=mdg tsirang=btn tsivilsk=rus tsogni=gab tsolo=zaf tsotsin-yurt=rus tsqaltubo=geo tsqneti=geo
        tsrar-sharif=ind tsugawa=jpn tsuha=jpn tsui-chuk-garden=hkg tsui-wan-estate=hkg tsuiki=jpn tsukawaki=jpn
        tsukiji=jpn tsukumiura=jpn tsumeb=nam tsuno=jpn tsur-itshak=isr tsuruda=jpn tsurugi=jpn
        tsurugi-asahimachi=jpn tsuruta=jpn tsuwano=jpn tsymbaliv-yar=ukr tsyrkuny=ukr tsz-ching-estate=hkg
        tsz-hong-estate=hkg tsz-man-estate=hkg tu-bong=vnm tu-trung=vnm tuakau=nzl tualatin=usa tuam=irl
        tuan-giao=vnm tuantian=chn tuapejat=idn tuart-hill=aus tuba-city=usa tuba-zangariya=isr tuban=phl
        tubara=col tubas=pse tubay=phl tubbergen=nld tubize=bel tubmanburg=lbr tuburan=phl tucani=ven tucapel=chl
        tuchang=chn tucheng=chn tuchkovo=rus tuchola=pol tuchow=pol tucker=usa tucson-estates=usa tucumcari=usa
        tucume=per tucunduva=bra tucuran=phl tudela-de-duero=esp tudi=chn tuding=phl tudor-vladimirescu=rou
        tudora=rou tuek-kraham=khm tuen-mun-san-hui=hkg tufanbeyli=tur tufanganj=ind tufesti=rou tufilandia=bra
        tufts-university=usa tughyl=kaz tuglie=ita tugulym=rus tugun=aus tui=esp tuineje=esp tuira=fin tuiuti=bra
        tujering=gmb tujunga=usa tukakgomo=zaf tukan=chn tukhmir-pur=ind tukrah=lby tuktuk-sonak=idn tukums=lva
        tukwila=usa tukzar=afg tula-de-allende=mex tulalip=usa tulantongo=mex tulay-na-lupa=phl tulbagh=zaf
        tulchyn=ukr tulcingo-de-valle=mex tuli=ind tullahoma=usa tullamarine=aus tullamore=irl tulle=fra
        tullibody=gbr tullinge=swe tullins=fra tulln=aut tulnici=rou tulpehocken=usa tulsipur=ind
        tultitlan-de-mariano-escobedo=mex tulucesti=rou tulum=mex tulunan=phl tuma=rus tumayr=sau tumbe=ind
        tumbotino=rus tumcon-ilawod=phl tumgaon=ind tumiritinga=bra tumpat=mys tumut=aus tumwater=usa tunapuna=tto
        tunas-do-parana=bra tuncurry=aus tundhul=ind tundra=ind tune=dnk tuneiras-do-oeste=bra tuneri=ind
        tunes=prt tung-hei-court=hkg tung-loc=vnm tung-tau-estate=hkg tung-tau-tsuen=hkg tung-wui-estate=hkg
        tung-yuk-court=hkg tungao=phl tungendorf=deu tunstall=gbr tuntenhausen=deu tuogerigaizi=chn tuohula=chn
        tuol-tumpung=khm tuomarinkyla=fin tuomuwusitang=chn tupac-amaru=per tupaciguara=bra tupanatinga=bra
        tupancireta=bra tupandi=bra tuparendi=bra tuparetama=bra tupassi=bra tupi-paulista=bra tupiza=bol
        tupungato=arg tuqiang=chn tuqiao=chn tura=hun.rus turabah=sau turan=rus turany=cze turar-ryskulov=kaz
        turaru=bra turate=ita turbana=col turbigo=ita turbiv=ukr turceni=rou turcianske-teplice=svk turek=pol
        turgen=kaz turgenevo=rus turgun=chn turgutreis=tur turi=ita.est turiisk=ukr turinsk=rus
        turinskaya-sloboda=rus turis=esp turka=ukr turkan=aze turkeli=tur turkeve=hun turkheim=deu turki=rus
        turkler=tur turkmengala=tkm turmalina=bra turner=usa turnov=cze turnu-magurele=rou turochak=rus
        turpanyuzi=chn turpin-hills=usa turramurra=aus turrialba=cri turriff=gbr turt=rou turtas=rus
        turtle-creek=usa turtle-rock=usa turubah=sau turuncova=tur turuntayevo=rus turuvekere=ind turvo=bra
        turzovka=svk tuscania=ita tuscany=can tuschen=guy tuscumbia=usa tushi=chn tuskegee=usa tustin-legacy=usa
        tuszyn=pol tut=tur tutay=phl tutong=brn tutova=rou tutrakan=bgr tuttle=usa tutu=vir tutume=bwa tutzing=deu
        tuwaite=chn tuxedo-park=can tuxpan=mex tuxtla-chico=mex tuy=phl tuyum=phl tuzamapan=mex tuzantla=mex
        tuzha=rus tuzhai=chn tuzlukcu=tur tvardita=mda tvarditsa=bgr tvedestrand=nor tvrdosin=svk tvrdosovce=svk
        twardogora=pol tweed-heads=aus tweed-heads-south=aus tweed-heads-west=aus tweeling=zaf tweespruit=zaf
        twello=nld twentynine-palms=usa twimoraeto=prk twin-brooks=can twin-lakes=can.usa twin-rivers=usa
        twinsburg=usa twist=deu twistringen=deu two-rivers=usa twon-brass=nga twyford=gbr tyachiv=ukr
        tyagadurgam=ind tyazhinskiy=rus tymovskoye=rus tympaki=grc tyn-nad-vltavou=cze tynec-nad-sazavou=cze
        tyngsboro=usa tyniste-nad-orlici=cze tyonle=civ tyrnava=fin tyrnavos=grc tyrnyauz=rus tyrone=usa
        tysmenytsia=ukr tysons=usa tyube=rus tyukalinsk=rus tyukhtet=rus tyulgan=rus tyulkubas=kaz tyumentsevo=rus
        tyup=kgz tyuratam=kaz tzaneen=zaf tzimol=mex tzucacab=mex u-minh=vnm uarini=bra uaua=bra uba=nga
        ubach-palenberg=deu ubagai=jpn ubai=bra ubaidullahganj=ind ubaira=bra ubaitaba=bra ubaporanga=bra
        ubarana=bra ubata=bra uberherrn=deu uberlingen=deu uberruhr-holthausen=deu ubiaja=nga ubinskoye=rus
        ubirajara=bra ubirata=bra uboldo=ita ubrique=esp ubstadt-weiher=deu uc-irvine=usa uch-korgon=kgz
        uchiko=jpn uchiza=per uchkeken=rus uchkuduk=uzb uchkulan=rus uchoa=bra uckange=fra uckfield=gbr ucuma=ago
        udachny=rus udaipura=ind udaipurwati=ind udaiyarpalaiyam=ind udala=ind udalguri=ind udangudi=ind
        udayagiri=ind udayendram=ind uddingston=gbr udelnaya=rus udenhout=nld udesti=rou udi=nga udiyavara=ind
        udobnaya=rus udono=jpn udpura=ind uduma=ind ueckermunde=deu uedem=deu uejima=jpn uelsen=deu uenohara=jpn
        uerdingen=deu uetake=jpn uetendorf=che uetersen=deu uetze=deu uffenheim=deu ugbokpo=nga ugento=ita
        ugie=zaf ugine=fra uglegorsk=rus uglekamensk=rus ugleuralskiy=rus uglovoye=rus ugrakheri=ind ugu=ind
        ugur-mumcu=tur ugurludag=tur uherske-hradiste=cze uhersky-brod=cze uhingen=deu uhldingen-muhlhofen=deu
        uhlingen-birkendorf=deu uhrichsville=usa uhrineves=cze uibai=bra uiramuta=bra uirauna=bra uitgeest=nld
        uithoorn=nld uitkerke=bel ujalaiwadi=ind ujar=aze ujescisko-lostowice=pol ujezd-nad-lesy=cze ujfeherto=hun
        ujhegy=hun ujkigyos=hun ujlak=hun ujpeteritelep=hun ujszasz=hun ujszeged=hun ukal=ind ukata=nga
        ukholovo=rus ukhrul=ind ukiah=usa ukiha=jpn ukima=jpn uklana=ind ukmerge=ltu ukrainian-village=usa
        ukrayinka=ukr ukrayinsk=ukr ukwa=ind ula=tur ulbroka=lva ulcinj=mne ulenje=tza ulety=rus ulft=nld
        uliastay=mng uliyazhathura=ind ulken-naryn=kaz ulladulla=aus ullanlinna=fin ulldecona=esp ullo=hun
        ulluaya=rus ullur=ind ulmeni=rou ulmi=rou ulongue=moz ulricehamn=swe ulsteinvik=nor ultimo=aus
        ulu-kelang=mys ulu-kinta=mys ulubey=tur uluborlu=tur uludere=tur ulundurpet=ind ulus=tur ulverston=gbr
        ulverstone=aus ulvila=fin ulyanovka=rus ulysses=usa um-jar-al-gharbiyya=sdn umag=hrv umargam=ind umari=bra
        umarizal=bra umarkhanguda=ind umarkot=ind umarsera=ind umatilla=usa umba=rus umbauba=bra umbergaon-ina=ind
        umbertide=ita umberto-i=arg umbraresti=rou umbrete=esp umbri=ind umburanas=bra umbuzeiro=bra umegaoka=jpn
        umejima=jpn umina-beach=aus umiray=phl umirim=bra umka=srb umkirch=deu umm-al-aranib=lby umm-al-sheif=are
        umm-ar-rizam=lby umm-as-sahik=sau umm-as-summaq=jor umm-dafog=sdn umm-kaddadah=sdn umm-lakhba=qat
        umm-saad=lby umm-salal-muhammad=qat umm-shawkah=sdn umm-suqaym=are umrala=ind umrangso=ind umri=ind
        umsning=ind umunede=nga umurlu=tur umutara=rwa umzimhle=zaf un-chau-estate=hkg una=bra unamaucheri=ind
        unanderra=aus uncha-sawana=ind unchahra=ind uncia=bol undera=ind underwood=aus undurkhaan=mng undy=gbr
        unecha=rus ungca=phl unggi=prk ungheni=rou ungsang-nodongjagu=prk unguia=col ungureni-jianu=rou unhel=ind
        unhos=prt unhost=cze uniara=ind unicov=cze unidad-habitacional-jose-maria-morelos-y-pavon=mex
        unidad-minera-11-de-julio=mex unieux=fra union-beach=usa union-choco=pan union-de-san-antonio=mex
        union-de-tula=mex union-gap=usa union-hidalgo=mex union-hill-novelty-hill=usa union-market=usa
        union-park=usa union-square=usa union-y-progreso=mex uniondale=usa.zaf unionport=usa uniontown=usa
        unionville=usa univercity=can universidade-rural=bra university=can university-endowment-lands=can
        university-heights=usa university-park=usa university-town-center=usa unnamalaikadai=ind unquillo=arg
        unsworth-heights=nzl unterageri=che unterfohring=deu untergriesbach=deu untergruppenbach=deu
        unterhaching=deu unterhausen=deu unterkrozingen=deu untermeitingen=deu unterschleissheim=deu unterseen=che
        untersiggenthal=che untsukul=rus upanema=bra upar-hali=ind upi=phl upice=cze uplands=can upminster=gbr
        uporovo=rus uppala=ind uppalavadi=ind upper-alton=usa upper-coomera=aus upper-dir=pak
        upper-grand-lagoon=usa upper-land=cym upper-montclair=usa upper-mount-gravatt=aus upper-norwood=gbr
        upper-riccarton=nzl upper-roxborough=usa upper-saddle-river=usa upper-saint-clair=usa upper-sandusky=usa
        upper-wong-tai-sin-estate=hkg uppermill=gbr uppidamangalam=ind uppiliyapuram=ind uppinangadi=ind upton=gbr
        upton-lea=gbr uptown=can uptown-saint-john=can upwey=aus uqlat-as-suqur=sau ura-vajgurore=alb
        urachiche=ven urai=bra urakam=ind urakawa=jpn uralskiy=rus urandi=bra urangan=aus urania=bra urazovo=rus
        urb-santo-domingo=per urbach=deu urbania=ita urbino=ita urbiztondo=phl urcos=per urdinarrain=arg
        urdorf=che urechesti=rou uren=rus urengoy=rus ureshinomachi-shimojuku=jpn urgeses=prt urgnano=ita
        urgup=tur uri=ind uribia=col uricani=rou urireo=mex urk=nld urkarakh=rus urlati=rou urmar=ind urmary=rus
        urnieta=esp urrao=col urraween=aus urrugne=fra ursulo-galvan=mex urtaowul=uzb urtenen=che uruana=bra
        urubamba=per urubici=bra uruburetama=bra urucania=bra urucara=bra urucuca=bra urucui=bra urucuia=bra
        urucurituba=bra urumita=col urunda=tza uruobo-okija=nga uruoca=bra urupa=bra urupes=bra urussanga=bra
        urussu=rus uruzgan=afg urvan=rus uryv=rus uryv-pokrovka=rus urzhar=kaz urzhum=rus urziceni=rou
        usa-river=tza usagara=tza usakos=nam usangi=tza usatove=ukr usehat=ind usenge=ken usevia=tza usgao=ind
        ushachi=blr ushaw-moor=gbr ushibukamachi=jpn ushigome=jpn ushitsu=jpn ushtobe=kaz usiacuri=col usingen=deu
        uskumrukoy=tur uslar=deu usmajac=mex usman=rus usmate=ita usmate-velate=ita usogorsk=rus usoke=tza
        usolye=rus uspantan=gtm uspenka=ukr uspenskoye=rus ussel=fra ust-abakan=rus ust-barguzin=rus
        ust-charyshskaya-pristan=rus ust-donetskiy=rus ust-kalmanka=rus ust-katav=rus ust-kinelskiy=rus
        ust-kulom=rus ust-nera=rus ust-ordynskiy=rus ust-talovka=kaz ust-tsilma=rus ust-uda=rus ustaritz=fra
        uster-kirch-uster=che uster-ober-uster=che usti-nad-orlici=cze ustka=pol ustron=pol ustrzyki-dolne=pol
        ustyuzhna=rus usui=jpn usuppur=ind usurbil=esp uta=ita utai=ind utan=idn utashinai=jpn utazu=jpn utebo=esp
        utekhol=ind utena=ltu utete=tza uthai-thani=tha uthal=pak uthukkottai=ind utiel=esp utinga=bra utnur=ind
        utran=ind utraula=ind uttamapalaiyam=ind uttangarai=ind uttar-athiabari=ind uttar-champamura=ind
        uttar-krishnapur-part-i=ind uttar-krishnapur-pt-iii=ind uttarkashi=ind uttiramerur=ind uttoxeter=gbr
        uttukkuli=ind uttukuli=ind utuado=pri uusikaupunki=fin uva=rus uvalde=usa uvaly=cze uvarovo=rus
        uvelskiy=rus uvinza=tza uxbridge=can.usa uyar=rus uychi=uzb uyskoye=rus uyun-al-jiwa=sau uyuni=bol
        uzda=blr uzes=fra uzhur=rus uznach=che uzundere=tur uzungecit=tur uzwil=che uzyn=ukr
        va-boston-healthcare-system-brockton-campus=usa vaafla=civ vaalbank=zaf vaals=nld vaalwater=zaf
        vaartbroek=nld vaassen=nld vacaresti=rou vacha=rus vad=rus vada=ind vadakakarai=ind vadakancheri=ind
        vadakarai-kil-pidagai=ind vadakkanandal=ind vadakkankulam=ind vadakkekkad=ind vadakku-valliyur=ind
        vadakku-viravanallur=ind vadakkumbagam=ind vadakkumkara=ind vadali=ind vadamadurai=ind vadapadam=ind
        vaddeswaram=ind vaddu=ind vadghar=ind vadipatti=ind vadlamuru=ind vadlapudi=ind vadnagar=ind
        vadnais-heights=usa vado-centro=ita vado-ligure=ita vadstena=swe vadu-moldovei=rou vadu-pasii=rou
        vadugappatti=ind vadul-lui-voda=mda vaduz=lie vaerlose=dnk vagator=ind vaggeryd=swe vaghapur=ind
        vaghodia=ind vahdattiyeh=irn vahrenheide=deu vaiano=ita vaihingen-an-der-enz=deu vaihingen-mitte=deu
        vaikam=ind vail=usa vaileka=fji vaires=fra vaires-sur-marne=fra vaison=fra vaison-la-romaine=fra
        vaitele=wsm vaithisvarankoil=ind vaitoare=pyf vaittilingapuram=ind vakarai=lka vakhrushi=rus vakhsh=tjk
        vakkam=ind val-david=can val-de-reuil=fra val-des-monts=can val-des-sources=can val-dor=can valabhipur=ind
        valadares=prt valaiyampattu=ind valangaiman=ind valantaravai=ind valashahr=irn valasske-klobouky=cze
        valasske-mezirici=cze valathoor=ind valavandankottai=ind valavanur=ind valavilcheleri=ind valayam=ind
        valbo=swe valbom=prt valbonne=fra valchedram=bgr valdagno=ita valdahon=fra valday=rus valdeacederas=esp
        valdebernardo=esp valdemarin=esp valdemorillo=esp valderice=ita valdes=esp valdetorres-de-jarama=esp
        valdez=ecu valdivia=col valdobbiadene=ita valdoie=fra valdovino=esp valdragone=smr vale-da-amoreira=prt
        vale-de-cambra=prt vale-do-anari=bra vale-do-paraiso=bra vale-do-sol=bra vale-of-leven=gbr vale-parish=ggy
        vale-real=bra valea-calugareasca=rou valea-lui-mihai=rou valea-moldovei=rou valea-stanciului=rou
        valega=prt valeggio-sul-mincio=ita valenca-do-piaui=bra valencia-de-alcantara=esp valencia-west=usa
        valencina-de-la-concepcion=esp valeni=rou valenii-de-munte=rou valente=bra valente-diaz=mex
        valentigney=fra valentim-gentil=bra valentin-gomez-farias=mex valentine=aus valenton=fra valenza=ita.prt
        valenzano=ita valerik=rus valfin=fra valfin-les-saint-claude=fra valga=est.esp valguarnera-caropepe=ita
        valinda=usa valkeakoski=fin valky=ukr vallachira=ind vallalappatti=ind vallam=ind vallauris=fra
        vallcarca=esp valle-aurina-ahrntal=ita valle-de-banderas=mex valle-de-bravo=mex valle-de-guanape=ven
        valle-de-lincoln=mex valle-del-guamuez=col valle-dorado-inn=mex valle-hermoso=arg valle-vista=usa
        vallecrosia=ita vallee-des-colons=ncl vallegrande=bol vallehermoso=esp.phl vallejuelo=dom vallendar=deu
        vallensbaek=dnk vallet=fra valletta=mlt valley=usa valley-center=usa valley-city=usa valley-cottage=usa
        valley-east=can valley-falls=usa valley-park=usa valley-ridge=can valley-station=usa valley-view=aus
        vallila=fin vallirana=esp vallo-della-lucania=ita valls=esp valmadrera=ita valmadrera-caserta=ita
        valmiera=lva valmontone=ita valognes=fra valongo=prt valoua=civ valparaiso=bra valpoi=ind valpovo=hrv
        valreas=fra valsequillo-de-gran-canaria=esp valtierrilla=mex valu-lui-traian=rou valvachatottam=ind
        valverde-del-camino=esp vama=rou vammala=fin vamospercs=hun van-buren=usa van-ness=usa van-nest=usa
        van-tung=vnm van-wert=usa vanapadi=ind vanatori=rou vanatori-neamt=rou vanavasi=ind vanchiglia=ita
        vanchiglietta=ita vancleave=usa vandalia=usa vandalur=ind vandenberg-village=usa vandergrift=usa
        vandiyur=ind vanersborg=swe vang-vieng=lao vangani=ind vanganur=ind vanha-munkkiniemi=fin vanhatulli=fin
        vanier=can vanimo=png vanino=rus vaniyamkulam=ind vanju-mare=rou vanmenad=ind vanrhynsdorp=zaf vansada=ind
        vanthli=ind vanves=fra vanzaghello=ita vanzago=ita vaou=civ vapnyarka=ukr vaprio-dadda=ita vaqueros=arg
        varadarajampettai=ind varadero=cub varallo=ita varam=ind varamballi=ind varappuzha=ind varasti=rou
        varazze=ita varbilau=rou varby=swe varca=ind vardane=rus varde=dnk vardenik=arm vardenis=arm varedo=ita
        varel=deu vareli=ind varena=ltu varenikovskaya=rus varennes=can varennes-vauzelles=fra vares=bih
        vargarda=swe vargashi=rus vargem=bra vargem-alegre=bra vargem-alta=bra vari=grc varias=rou varissuo=fin
        varjao=bra varjao-de-minas=bra varjota=bra varkaus=fin varnamkhvast=irn varnamo=swe varnsdorf=cze
        varoska-rijeka=bih varpalota=hun varphalia=ind varre-sai=bra varsak=tur varsenare=bel varshets=bgr
        varsity=can varsity-lakes=aus varsoli=ind varsseveld=nld vartej=ind vartholomio=grc vartioharju=fin
        varto=tur varva=ukr varzaneh=irn varzea=cpv.bra varzea-branca=bra varzea-da-roca=bra varzea-do-poco=bra
        varzea-nova=bra varzedo=bra varzelandia=bra vasarosnameny=hun vashkivtsi=ukr vashon=usa vasilati=rou
        vasilevo=mkd vasilika=grc vasilikon=grc vasilyevo=rus vasind=ind vaskelovo=rus vaso=ind vassala=mrt
        vastaboland=fin vastervik=swe vastra-frolunda=swe vasudevanallur=ind vasylivka=ukr vasyshcheve=ukr
        vasyurinskaya=rus vatakemuri=ind vaterstetten=deu vathi=grc vathirairuppu=ind vatomandry=mdg
        vatra-dornei=rou vattalkundu=ind vattuniemi=fin vatukoula=fji vatutinki=rus vaucluse=aus vaucresson=fra
        vaudreuil-dorion=can vaujours=fra vaureal=fra vauvert=fra vaux-le-penil=fra vaux-sous-chevremont=bel
        vav=ind vavaea=slb vavarai=ind vavdi-bujarg=ind vavol=ind vavozh=rus vayalar=ind vayilathur=ind vayk=arm
        vazante=bra vazhakulam=ind vazhapadi=ind vazzola=ita veal-sbov=khm veauche=fra vecchiano-nodica=ita
        vechelde=deu vechta=deu vecindario=esp vecses=hun vedano-al-lambro=ita vedano-olona=ita vedappatti=ind
        vedasandur=ind vedder-crossing=can vedea=rou vedene=fra vedi=arm vedia=arg vedra=esp vedrin=bel
        veendam=nld veeraganur=ind veerle=bel vega-alta=pri vega-baja=pri vega-de-alatorre=mex
        vega-de-san-mateo=esp vegachi=col vegarai=ind veggia-villalunga=ita veghel=nld veglie=ita vegreville=can
        vegueta=per vehicle-factory-area-jabalpur=ind veigne=fra veillyachi=ind veinticinco-de-mayo=arg
        veintidos-de-febrero=mex veitsbronn=deu veitshochheim=deu vejen=dnk vejer-de-la-frontera=esp velabisht=alb
        velankanni=ind velappakkam=ind velaux=fra velburg=deu velddrif=zaf veldegem=bel velden=deu.nld
        veldhoven=nld veldhuizen=nld velen=deu velenje=svn veleslavin=cze velesta=mkd velez=col velez-rubio=esp
        velika-kladusa=bih veliki-preslav=bgr velikovechnoye=rus velilla-de-san-antonio=esp velimese=tur
        velingrad=bgr velizh=rus velizy=fra velizy-villacoublay=fra velka-bites=cze velke-kapusany=svk
        velke-mezirici=cze velky-krtis=svk velky-meder=svk velky-saris=svk vellakkalpatty=ind vellakkinar=ind
        vellalur=ind vellanikkara=ind vellanur=ind vellarivalli=ind vellavadanparappu=ind vellinge=swe vellmar=deu
        vellookkara=ind velloorkunnam=ind vellur=ind velp=nld velserbroek=nld velsk=rus velten=deu
        veltheim-kreis-5=che velur=ind veluthur=ind velyka-bahachka=ukr velyka-berezovytsya=ukr
        velyka-bilozerka=ukr velyka-danylivka=ukr velyka-dobron=ukr velyka-dymerka=ukr velyka-lepetykha=ukr
        velyka-mykhaylivka=ukr velyka-novosilka=ukr velyka-oleksandrivka=ukr velyka-pysarivka=ukr
        velyka-verhunka=ukr velyka-znamianka=ukr velyki-komiaty=ukr velyki-kopani=ukr velyki-luchky=ukr
        velyki-mosty=ukr velykodolynske=ukr velykyi-dalnyk=ukr velykyy-bereznyy=ukr velykyy-bychkiv=ukr
        vembadithalam=ind venadillo=col venado=mex venafro=ita vence=fra venceremos=mex venda-do-pinheiro=prt
        vendargues=fra vendas-novas=prt vendenheim=fra vendin=fra vendin-le-vieil=fra vendome=fra venecia=col
        venegono-inferiore=ita venegono-superiore=ita venelles=fra veneux=fra veneux-les-sablons=fra venev=rus
        venezuela=cub vengambur=ind vengattur=ind vengavasal=ind vengerovo=rus vengikkal=ind venginissery=ind
        vengurla=ind venice-gardens=usa venilale=tls venkatachalapuram=ind venkatapura=ind venkatapuram=ind
        venkidanga=ind vennandur=ind vennesla=nor venosa=ita venta-de-banos=esp ventania=bra ventersburg=zaf
        ventersdorp=zaf venterstad=zaf ventimiglia=ita ventnor=gbr ventnor-city=usa ventosa=prt venturina=ita
        venturosa=bra vepagunta=ind veparala=ind veppathur=ind vera=arg.esp.bra vera-cruz-do-oeste=bra
        veradale=usa veragua-arriba=dom verano-brianza=ita veranopolis=bra verbilki=rus verdal=nor
        verde-village=usa verdejante=bra verdelandia=bra verdellino=ita verdello=ita verden=deu verdun=fra.esp
        verduron=fra vere=bra vereda=bra veredinha=bra verena=zaf veresegyhaz=hun vereshchagino=rus veresti=rou
        vergiate=ita verin=esp verkh-chebula=rus verkh-neyvinskiy=rus verkh-tula=rus verkhivtseve=ukr
        verkhnebakanskiy=rus verkhnedneprovskiy=rus verkhnedvinsk=blr verkhneuralsk=rus verkhnevilyuysk=rus
        verkhneyarkeyevo=rus verkhneye-kazanishche=rus verkhniy-baskunchak=rus verkhniy-mamon=rus
        verkhniy-rohachyk=ukr verkhniy-tagil=rus verkhniye-achaluki=rus verkhniye-kigi=rus verkhniye-sergi=rus
        verkhniye-tatyshly=rus verkhnodniprovsk=ukr verkhnya-telychka=ukr verkhnyaya-khava=rus
        verkhnyaya-sinyachikha=rus verkhnyaya-tura=rus verkhnye-vodyane=ukr verkhoturye=rus verkhovazhye=rus
        verkhovye=rus verkhovyna=ukr verl=deu vermilion=usa vermilion-on-the-lake=usa vermillion=usa vermoim=prt
        vermont=aus vermont-south=aus vern=fra vern-sur-seiche=fra verna=ind vernal=usa vernesti=rou
        verneuil-sur-avre=fra verneuil-sur-seine=fra vernier=fra vernio=ita vernon=fra.usa vernon-hills=usa
        vernouillet=fra vero-beach=usa vero-beach-south=usa verolanuova=ita verona=usa verrieres-le-buisson=fra
        versailles=usa vershino-darasunskiy=rus versmold=deu versoix=che verstatobud=ukr vert-saint-denis=fra
        vertente-do-lerio=bra vertentes=bra vertientes=cub vertou=fra veruela=phl verukulambu=ind verwood=gbr
        vesala=fin vesele=ukr veseli-nad-luznici=cze veseli-nad-moravou=cze veseloyarsk=rus veselynove=ukr
        veselyy=rus veshenskaya=rus veshkayma=rus vesoul=fra vestal=usa vestby=nor vesyegonsk=rus veszto=hun
        veternik=srb vetlanda=swe vetluga=rus vetluzhskiy=rus vetovo=bgr vetralla=ita vetraz-monthoux=fra
        vetschau=deu vettaikkaranpudur=ind vettanad=ind vettavalam=ind vettweiss=deu veurne=bel vevey=che
        veydelevka=rus veyrier=che veys=irn vezirkopru=tur vi=swe vi-kaupunginosa=fin vi-thanh=vnm viadana=ita
        viagrande=ita viale=arg vialonga=prt vianen=nld vianopolis=bra vibo-valentia=ita vibora=cub
        vibora-park=cub vic-en-bigorre=fra vicam=mex vicar=esp vicaria=ita vice=per vicencia=bra
        vicente-camalote=mex vicente-guerrero=mex vicente-noble=dom vicentina=bra vicentinopolis=bra vichy=fra
        vicksburg=usa vico-del-gargano=ita vico-equense=ita vicopisano=ita vicovu-de-jos=rou vicovu-de-sus=rou
        victor-raul=per victoria-hills=can victoria-park=hkg.aus victoria-point=aus victoria-village=can
        victoria-west=can.zaf victorica=arg vicuna=chl vicuna-mackenna=arg vida-mejor-i=mex vidago=prt
        vidal-ramos=bra vidalia=usa vidauban=fra videle=rou vidigal=bra vidigueira=prt vidor=usa vidra=rou
        vidyavihar=ind vidyayevo=rus viechtach=deu vieille-chapelle=fra vieille-ville=fra vieira-de-leiria=prt
        vielha=esp vielsalm=bel vienenburg=deu viera-east=usa viera-west=usa viertola=fin vierzon=fra vieste=ita
        vieux-conde=fra vieux-habitants=glp vieux-montreal=can view-park-windsor-hills=usa view-royal=can
        viewbank=aus viewpark=gbr vif=fra viganello=che vigasio=ita vigerslev=dnk vigia-del-fuerte=col
        vigliano-biellese=ita vignate=ita vigneux=fra vigneux-de-bretagne=fra vigneux-sur-seine=fra vignola=ita
        vigodarzere=ita vigonovo-fontanafredda=ita vigonza=ita viherlaakso=fin vihti=fin viiala=fin viikki=fin
        viisoara=rou viitasaari=fin vijayanagar=ind vijayapuram=ind vijayapuri=ind vijayapuri-north=ind
        vijaypur=ind vikasnagar=ind viken=swe vikhorevka=rus vikramgad=ind vikravandi=ind viktring=aut
        vikulovo=rus vila-bela-da-santissima-trindade=bra vila-cova=prt vila-da-lixa=prt vila-do-bispo=prt
        vila-do-conde=prt vila-eduardo-mondlane=moz vila-franca-de-xira=prt vila-franca-do-campo=prt
        vila-galvao=bra vila-mea=prt vila-nova-da-barquinha=prt vila-nova-da-telha=prt vila-nova-de-famalicao=prt
        vila-nova-de-foz-coa=prt vila-nova-de-paiva=prt vila-nova-dos-martirios=bra vila-pavao=bra
        vila-propicio=bra vila-real=prt vila-real-de-santo-antonio=prt vila-rica=bra vila-seca=esp
        vila-valerio=bra vila-vicosa=prt vilachcheri=ind vilalba=esp vilamarxant=esp vilankurichi=ind
        vilanova-de-arousa=esp vilanova-del-cami=esp vilapicina-i-la-torre-llobeta=esp vilar=prt.ind
        vilar-de-andorinho=prt vilar-do-paraiso=prt vilaseca=esp vilassar-de-mar=esp vilattikulam=ind
        vilavancode=ind vilavur=ind vilcun=chl vilela=prt vileyka=blr vilholi=ind vilino=ukr viljandi=est
        vilkaviskis=ltu vilkpede=ltu villa-adriana=ita villa-alberto-andres-alvarado-aramburo=mex villa-alegre=chl
        villa-allende=arg villa-alta=mex villa-avila-camacho=mex villa-azueta=mex villa-berna=arg
        villa-berthet=arg villa-borjas=arg villa-canas=arg villa-carcina=ita villa-castelli=ita
        villa-comaltitlan=mex villa-consuelo=dom villa-corona=mex villa-cortese=ita villa-corzo=mex
        villa-cuauhtemoc=mex villa-dalme=ita villa-de-arista=mex villa-de-arriaga=mex villa-de-cos=mex
        villa-de-el-carmen-tequexquitla=mex villa-de-etla=mex villa-de-leyva=col villa-de-maria=arg
        villa-de-reyes=mex villa-de-san-diego-de-ubate=col villa-de-san-francisco=hnd villa-de-soto=arg
        villa-de-zaachila=mex villa-del-campo=mex villa-del-carbon=mex villa-del-prado=esp
        villa-del-prado-2da-seccion=mex villa-del-rio=esp villa-del-rosario=arg villa-del-totoral=arg
        villa-di-briano=ita villa-di-serio=ita villa-dolores=arg villa-el-carmen=nic villa-el-salvador=arg
        villa-elisa=arg villa-emilio-carranza=mex villa-garcia=mex villa-general-belgrano=arg
        villa-general-san-martin=arg villa-gesell=arg villa-gonzalez=dom villa-gonzalez-ortega=mex
        villa-guardia=ita villa-guerrero=mex villa-hernandarias=arg villa-hidalgo=mex villa-hills=usa
        villa-huidobro=arg villa-independencia=mex villa-jaragua=dom villa-juarez=mex villa-la-angostura=arg
        villa-la-tesoriera=ita villa-lazaro-cardenas=mex villa-literno=ita villa-luvianos=mex villa-madero=mex
        villa-mariano-matamoros=mex villa-media-agua=arg villa-minetti=arg villa-ocampo=arg villa-ojo-de-agua=arg
        villa-ortuzar=arg villa-park=usa villa-paula-de-sarmiento=arg villa-pigna=ita villa-presidente-frei=chl
        villa-progreso=mex villa-raspa=ita villa-rica=col.usa.per villa-riva=dom villa-san-agustin=arg
        villa-san-giovanni=ita villa-sandino=nic villa-santa-rosa=arg villa-sarmiento=arg villa-tulumaya=arg
        villa-unida=pan villa-union=mex villa-vasquez=dom villa-verucchio=ita villa-yapacani=bol
        villa-zaragoza=mex villa-zempoala=mex villabate=ita villabe=fra villablino=esp villabona=esp
        villacanas=esp villacarrillo=esp villach-innere-stadt=aut villacher-vorstadt=aut villacidro=ita
        villadose=ita villadossola=ita villafranca-de-los-barros=esp villafranca-de-los-caballeros=esp
        villafranca-di-verona=ita villafranca-tirrena=ita villagarzon=col village-green-green-ridge=usa
        village-of-campton-hills=usa village-of-oak-creek-big-park=usa village-park=usa village-saint-george=usa
        villagran=mex villalba=ita villalbese=ita villalbilla=esp villalonga=arg villamartin=esp
        villamuriel-de-cerrato=esp villanova=ita villanueva=mex.phl villanueva-de-castellon=esp
        villanueva-de-cordoba=esp villanueva-de-la-canada=esp villanueva-de-la-serena=esp
        villanueva-del-ariscal=esp villanueva-del-arzobispo=esp villanueva-del-pardillo=esp
        villanueva-del-rio-y-minas=esp villanueva-del-trabuco=esp villanuova-sul-clisi=ita villapinzon=col
        villaquilambre=esp villard=fra villard-bonnot=fra villarejo-de-salvanes=esp villaricca=ita
        villarrobledo=esp villarrubia-de-los-ojos=esp villars=fra villars-sur-glane=che villas=usa
        villas-de-alcala=mex villas-de-irapuato=mex villas-de-la-hacienda-fraccionamiento=mex villasanta=ita
        villaseta=ita villasor=ita villatora=ita villaverde-del-rio=esp villaviciosa=esp villaviciosa-de-odon=esp
        villawood=aus ville-davray=fra ville-la-grand=fra ville-platte=usa villebon=fra villebon-sur-yvette=fra
        villecresnes=fra villefontaine=fra villefranche-de-rouergue=fra villefranche-sur-mer=fra villemandeur=fra
        villemoisson=fra villemoisson-sur-orge=fra villemomble=fra villemur=fra villemur-sur-tarn=fra
        villeneuve-la-garenne=fra villeneuve-le-roi=fra villeneuve-les-avignon=fra villeneuve-les-maguelone=fra
        villeneuve-loubet=fra villeneuve-sur-lot=fra villeneuve-sur-yonne=fra villeneuve-tolosane=fra
        villennes=fra villennes-sur-seine=fra villeparisis=fra villepreux=fra villers-cotterets=fra
        villers-la-ville=bel villers-le-bouillet=bel villers-les-nancy=fra villers-saint-paul=fra villerupt=fra
        villeta=col villetaneuse=fra villiers=zaf villiers-le-bel=fra villiersdorp=zaf villmar=deu villmergen=che
        villongo=ita villukuri=ind vilne=ukr vilnohirsk=ukr vilnyansk=ukr vilppula=fin vilsbiburg=deu vilseck=deu
        vilshany=ukr vilshofen=deu vilyuchinsk=rus vilyuysk=rus vimercate=ita vimmerby=swe vimodrone=ita
        vimperk=cze vinales=cub vinaros=esp vinateros=esp vinca=srb vincendo=reu vincennes=usa vincent=usa
        vincent-square=gbr vincentown=usa vinchia=ind vine-grove=usa vineuil=fra vineyard=usa vinga=rou
        vinh-tuong=vnm vinhais=prt vinhomes-royal-city=vnm vinica=mkd vinings=usa vinita=usa vinkivtsi=ukr
        vinkovci=hrv vinnamala=ind vinnytski-khutory=ukr vinogradovo=rus vinohrady=cze vinovo=ita vinsady=rus
        vintar=phl vinton=usa vinzili=rus viola=usa viota=col vipingo=ken vipiteno=ita viqueque=tls viradouro=bra
        viraganur=ind virajpet=ind virakeralam=ind viralimalai=ind virapandiyanpattanam=ind viratnagar=ind
        vire=fra virgem-da-lapa=bra virginia=bra.usa virginopolis=bra viriat=fra virinchipuram=ind virnur=ind
        viroflay=fra virovitica=hrv virpur=ind virrat=fin virton=bel viru=per virudampattu=ind virugambakkam=ind
        visaginas=ltu visavadar=ind visbek=deu visby=swe viscount-alexander-park=can vise=bel visegrad=bih
        viseu-de-jos=rou viseu-de-sus=rou vishnevogorsk=rus vishnyeva=blr visina=rou visitacion-valley=usa
        visnjevac=hrv visoko=bih visp=che visrampuree=ind visselhovede=deu vista-alegre=pan
        vista-alegre-do-alto=bra vista-hermosa=mex vista-hermosa-de-negrete=mex viswanatham=ind vitali=phl
        viterbo=col vitez=bih vithal-udyognagar-ina=ind vitinia=ita vitka=ukr vitkov=cze vito=phl
        vitor-meireles=bra vitoria-do-jari=bra vitoria-do-xingu=bra vitorino=bra vitre=fra vitry-le-francois=fra
        vitryani-hory=ukr vittal=ind vittel=fra vittorio-veneto=ita vittuone=ita vitulazio=ita vityazevo=rus
        viveiro=esp vize=tur vizille=fra vizinga=rus viziru=rou vizzini=ita vkhodnoy=rus vladimirescu=rou
        vladimiro-aleksandrovskoye=rus vladimirovac=srb vladimirskaya=rus vlahita=rou vlasim=cze vlasivka=ukr
        vleuten=nld vlotho=deu vniissok=rus vnukovo=rus voat-angk-khang-cheung=khm voat-angk-khang-tboung=khm
        vobarno=ita vobkent-shahri=uzb vodiane=ukr vodice=hrv vodnany=cze vodnyy=rus vogan=tgo vogeltown=nzl
        vogelwijk=nld vogosca=bih vogtsburg=deu vohburg-an-der-donau=deu vohenstrauss=deu vohibinany=mdg
        vohimanitra=mdg vohipaho=mdg vohipeno=mdg vohl=deu vohringen=deu voinesti=rou voinjama=lbr voiron=fra
        voisins=fra voisins-le-bretonneux=fra voitsberg=aut vojens=dnk vokhtoga=rus vokovice=cze volcan=pan
        volchansk=rus volchikha=rus volda=nor volendam=nld voleykiv=ukr volginskiy=rus volgorechensk=rus
        volkach=deu volkendorf=aut volkmarsen=deu volksdorf=deu volla=ita volney=usa volno-nadezhdinskoye=rus
        volnovakha=ukr volnyy-aul=rus volochysk=ukr volodarka=ukr volodarsk=rus volodarskiy=rus volodymyrets=ukr
        volodymyrivka=ukr volokolamsk=rus volokonovka=rus volosovo=rus volovat=rou volovets=ukr volozhin=blr
        volpiano=ita vols=aut volterra=ita volvera=ita volya=rus volzhskiy=rus vom=nga vomp=aut vondrozo=mdg
        voorschoten=nld voorthuizen=nld vora=fin vorchdorf=aut vordingborg=dnk voreppe=fra vorgashor=rus
        vorona-teodoru=rou voronizh=ukr voronovo=blr voronovytsya=ukr vorontsovka=rus vorotynets=rus vorotynsk=rus
        vorozhba=ukr vorsma=rus vorst=bel.deu voru=est vorzel=ukr vosendorf=aut vosketap=arm voskresenskoye=rus
        voss=nor vosselaar=bel vostochnyy=rus vottem=bel voula=grc vovchansk=ukr vozdvizhenka=rus vozhega=rus
        voznesenivka=ukr voznesenskaya=rus voznesenskoye=rus vrable=svk vradiyivka=ukr vrakuna=svk vrangel=rus
        vranov-nad-toplou=svk vrapciste=mkd vratimov=cze vrbas=srb vrbno-pod-pradedem=cze vrbove=svk vrchlabi=cze
        vrcin=srb vrede=zaf vredefort=zaf vreden=deu vredendal=zaf vreewijk=nld vrhnika=svn vriezenveen=nld
        vrnjacka-banja=srb vrnograc=bih vrontados=grc vroomshoop=nld vrouo=civ vrutky=svk vrutok=mkd vsetin=cze
        vskvalasai=ind vskvalasai-dindigul-dist=ind vu-ban=vnm vubatalai=ind vught=nld vuhledar=ukr vuhlehirsk=ukr
        vukovar=hrv vuktyl=rus vulcan=rou vulcanesti=mda vuokatti=fin vuong-loc=vnm vuores=fin vura=slb
        vurnary=rus vurpar=rou vyalikaya-byerastavitsa=blr vyanda=bdi vyazemskiy=rus vychegodskiy=rus vydrino=rus
        vyetka=blr vygonichi=rus vylkove=ukr vynnyky=ukr vynohradiv=ukr vypasne=ukr vypin=ind vyritsa=rus
        vyselki=rus vyshkovo=ukr vyskov=cze vysocany=cze vysokaya-gora=rus vysoke-myto=cze vysokiy=rus
        vysokiy-mys=rus vysokovsk=rus vysokyi=ukr vytegra=rus vyyezdnoye=rus waajid=som waakirchen=deu waal=eth
        waalre=nld waarschoot=bel waasmunster=bel wabash=usa wabern=deu wabrzezno=pol wacha=eth wachtberg=deu
        wachtebeke=bel wachtendonk=deu wachtersbach=deu waconia=usa wad-az-zaki=sdn wad-rawah=sdn wada=jpn
        wadayama=jpn waddan=lby waddinxveen=nld wade-hampton=usa wadebridge=gbr wadenswil=che wadern=deu
        wadersloh=deu wadesboro=usa wadgaon=ind wadgassen=deu wadhraf=tun wadi-al-joz=pse wadi-halfa=sdn
        wadi-musa=jor wadi-utbah=lby wading-river=usa wadomari=jpn wadowice=pol wadrupnagar=ind wadsworth=usa
        waegwan=kor waeng=tha wagana=civ wagar=sdn wagenfeld=deu wagga-wagga=aus waggaman=usa waghai=ind
        waghausel=deu waghoda=ind waging-am-see=deu wagini=nga wagner=bra wagoner=usa wagrowiec=pol wah-fu=hkg
        wah-kwai=hkg wah-kwai-estate=hkg wahiawa=usa wahiawa-whitmore=usa wahlstedt=deu wahn-heide=deu wahneta=usa
        wahpeton=usa wahroonga=aus waianae=usa waibstadt=deu waidmannslust=deu waihee-waiehu=usa waikanae=nzl
        waikiki=usa.aus waikowhai=nzl wail=ind wailea=usa wailea-makena=usa wailua-homesteads=usa wailuku=usa
        waimalu=usa waimanalo=usa waimea=usa waimes=bel waina=chn wainuiomata=nzl wainwright=can waipio=usa
        waipio-acres=usa waisai=idn waitara=nzl.aus waite-park=usa waiuku=nzl wajegaon=ind wajima=jpn waka=eth
        wakabayashi=jpn wakaf-baharu=mys wakasu=jpn wake=jpn wake-village=usa wakefield-peacedale=usa wakerley=aus
        waki=jpn wakimachi=jpn wakkerstroom=zaf waku-kungo=ago wakuya=jpn walajabad=ind walbersdorf=aut
        walcourt=bel walcz=pol wald-michelbach=deu waldbrol=deu waldbrunn=deu waldbuttelbrunn=deu waldeck=deu
        waldems=deu walden=can.usa waldenbuch=deu waldfeucht=deu waldfischbach-burgalben=deu waldheim=deu
        waldkappel=deu waldkirch=deu waldkirchen=deu waldkraiburg=deu waldmohr=deu waldmunchen=deu waldon=usa
        waldsassen=deu waldsee=deu waldshut=deu waldshut-tiengen=deu waldstetten=deu waldwick=usa walebo=civ
        walenstadt=che wales=gbr walferdange=lux walhain-saint-paul=bel walheim-hahn=deu wali-djantang=mrt
        walin=npl walker=usa walker-mill=usa walkersville=usa walkerville=zaf walkinstown=irl wallaceburg=can
        wallan=aus walldorf=deu walldurn=deu walled-lake=usa wallenhorst=deu waller=usa wallerfangen=deu
        wallers=fra wallersdorf=deu wallingford=usa.gbr wallingford-center=usa wallington=gbr.usa wallisellen=che
        wallisellen-wallisellen-ost=che wallsend=aus walluf=deu walni=ind walnut-grove=can.usa walnut-hills=usa
        walnut-park=usa walnut-village=usa walpole=usa walsh-acres-lakeridge-garden-ridge=can walsrode=deu
        waltendorf=aut waltenhofen=deu walterboro=usa waltershausen=deu waltham=gbr waltham-abbey=gbr
        waltham-cross=gbr waltherson=usa walton-on-thames=gbr walton-on-the-naze=gbr waluj-buzurg=ind walwadi=ind
        wamba=nga.cod wambel=deu wamberal=aus wambrechies=fra wan-tsui-estate=hkg wanaka=nzl wanaque=usa
        wanaraja=idn wanchao=chn wanderlandia=bra wanderley=bra wandlitz=deu wandre=bel wanewa=civ wanfeng=chn
        wanfercee-baulet=bel wang-nam-yen=tha wang-noi=tha wang-sai-phun=tha wang-saphung=tha wang-tau-hom=hkg
        wang-tau-hom-estate=hkg wangan=phl wangaratta=aus wangba=chn wangchang=chn wangdue-phodrang=btn wangen=deu
        wangguan=chn wanghe=chn wangjia=chn wangjing=ind wangmo=chn wangoi=ind wangpu=chn wangqi=chn wangu=chn
        wangwu=chn wangyao=chn wangyin=chn wangzang=chn wanlaweyn=som wanling=chn wanmu=chn wanneroo=aus
        wanniassa=aus wannsee=deu wannweil=deu wanouchi=jpn wanqiao-zhen=chn wanseko=uga wanshui=chn wanshun=chn
        wanstead=gbr wantage=gbr wantagh=usa wantirna=aus wantirna-south=aus wanze=bel wanzleben=deu wanzu=chn
        wao=phl waounde=sen wapakoneta=usa wapato=usa wapi-pathum=tha wapienica=pol wappingers-falls=usa
        waqqas=jor war-net-kone=mmr warah=pak waranyene=civ waraseoni=ind warburg=deu ward-1=mmr ward-5=mmr
        wardamah=lby warden=zaf wardenburg=deu wardhamna=ind wardle=gbr ware=gbr.usa wareham=gbr waremme=bel
        waren=deu warichaphum=tha warilla=aus warka=pol warkworth=nzl warlingham=gbr warm-mineral-springs=usa
        warman=can warmbad=nam warmenhuizen=nld warminster=gbr warnbro=aus warnemunde=deu warner=aus
        warners-bay=aus warnes=bol warnsveld=nld warr-acres=usa warradale=aus warragul=aus warrandyte=aus
        warren-township=usa warrenpoint=gbr warrensburg=usa warrensville-heights=usa warrenton=zaf.usa
        warrenville=usa warriewood=aus warrington=usa warsop=gbr warstein=deu warwick=aus warwick-farm=aus
        warwick-parish=bmu wasa=jpn wasaga-beach=can wasagu=nga wasco=usa waseca=usa waseda=jpn
        waseda-tsurumakicho=jpn washingborough=gbr washington-court-house=usa washington-square=usa
        washington-terrace=usa washingtonville=usa washougal=usa wasilkow=pol wasilla=usa waslala=nic wasmes=bel
        waspan=nic waspik=nld wasquehal=fra wasselonne=fra wassenaar=nld wassenberg=deu wasserburg-am-inn=deu
        wassertrudingen=deu wat-arun=tha watamu=ken wataradougou=civ watargam=ind watauga=usa watchung=usa
        water-eaton=gbr waterbeach=gbr waterboro=usa waterdown=can waterford-west=aus waterloo=bel.nzl
        watermael-boitsfort=bel watertown-square=usa waterville=usa watervliet=usa watford-city=usa
        wath-upon-dearne=gbr wathlingen=deu watseka=usa watson=aus watsonia=aus watte=civ wattegama=lka
        wattens=aut wattignies=fra wattle-downs=nzl wattle-grove=aus watton=gbr wattwil=che wau=png wauchope=aus
        wauconda=usa waukee=usa waunakee=usa waupaca=usa waupun=usa waurn-ponds=aus wauseon=usa waveland=usa
        wavell-heights=aus waverley-heights=can waverly=usa wavertree=gbr wavrin=fra waw=mmr wawa=nga
        wawarsing=usa waxhaw=usa waxxari=chn waycross=usa wayland=usa waynesboro=usa waynesville=usa waziers=fra
        wazirganj=ind we=ncl wealdstone=gbr weare=usa weatherford=usa weaverham=gbr webb-city=usa webster=usa
        webster-city=usa webster-groves=usa weddington=usa wedgefield=usa wednesbury=gbr weehawken=usa weenen=zaf
        weener=deu weesp=nld weeze=deu weg-naar-zee=sur wegberg=deu wegeda=eth wegorzewo=pol wegrow=pol
        wegscheid=deu wehl=nld wehr=deu wehrda=deu wehrheim=deu weida=deu weidian=chn weigelstown=usa
        weikersheim=deu weil-der-stadt=deu weil-im-schonbuch=deu weilburg=deu weiler-simmerberg=deu
        weilerswist=deu weilheim=deu weilheim-an-der-teck=deu weilmunster=deu weilong=chn weinberg=deu
        weinbohla=deu weinfelden=che weingarten=deu weinsberg=deu weinstadt-endersbach=deu weir=ind weirton=usa
        weirton-heights=usa weisendorf=deu weiser=usa weisi-science-technology-garden=chn weiskirchen=deu
        weissach=deu weissenburg-in-bayern=deu weissenhorn=deu weissenthurm=deu weisswasser=deu weiterstadt=deu
        weitnau=deu weitramsdorf=deu weiwueryuqiwen=chn weixin=chn weiz=aut wekerletelep=hun wekiwa-springs=usa
        welahan=idn welby=usa welcome=usa weldon-spring=usa welgelegen=sur weligama=lka welingara=gmb
        welkenraedt=bel wellard=aus wellawaya=lka wellen=bel wellesbourne=gbr wellesbourne-mountford=gbr
        wellesley=usa wellinghofen=deu wellingsbuttel=deu wellington=gbr.ind wellington-point=aus wells=gbr
        wells-beach-station=usa wells-branch=usa wellston=usa wels=aut welshpool=gbr welver=deu welverdiend=zaf
        welzheim=deu wem=gbr wembley=aus wembley-downs=aus wemding=deu wemmel=bel wenago=eth wenceslau-braz=bra
        wenceslau-guimaraes=bra wendeburg=deu wendell=usa wendelstein=deu wenden=deu wendlingen-am-neckar=deu
        wendong=chn wendou-borou=gin wendouree=aus wendover=gbr wenfu=chn wenheng=chn wenhua=chn wenji=eth
        wennigsen=deu weno=fsm wenshui=chn wentorf-bei-hamburg=deu wentworth-falls=aus wentworth-point=aus
        wentworthville=aus wenzenbach=deu wepener=zaf wepion=bel werdau=deu werder=deu werdohl=deu were-ilu=eth
        werkendam=nld werlte=deu wermsdorf=deu wernau=deu wernberg-koblitz=deu werneck=deu werneuchen=deu
        wersten=deu wertheim=deu werther=deu wertingen=deu wervik=bel wescosville=usa wesley-hills=usa wesola=pol
        wessling=deu west-and-east-lealman=usa west-athens=usa west-bay=cym west-bountiful=usa west-boylston=usa
        west-bridgewater=usa west-busselton=aus west-byfleet=gbr west-cambie=can west-cambridge-harvard-square=usa
        west-carrollton-city=usa west-carson=usa west-chester=usa west-chicago=usa west-clandon=gbr
        west-clarkston-highland=usa west-clayton=can west-coast-village=sgp west-columbia=usa west-concord=usa
        west-derby=gbr west-drayton=gbr west-dundee=usa west-ealing=gbr west-elkridge=usa west-elsdon=usa
        west-end=bhs.gbr.aus.nzl west-end-of-london=gbr west-falls-church=usa west-fens=usa west-footscray=aus
        west-frankfort=usa west-freehold=usa west-garfield-park=usa west-gate=usa west-glens-falls=usa
        west-greenwich=usa west-hallam=gbr west-ham=gbr west-harbour=nzl west-hattiesburg=usa
        west-haven-sylvan=usa west-haverstraw=usa west-helena=usa west-hempstead=usa west-henrietta=usa
        west-hill=can west-hillhurst=can west-hobart=aus west-hoxton=aus west-islip=usa west-kelowna=can
        west-kensington=usa west-kingsdown=gbr west-kirby=gbr west-lake-stevens=usa west-lakes=aus west-linn=usa
        west-livingston=usa west-loch-estates=usa west-long-branch=usa west-mackay=aus west-melbourne=usa.aus
        west-memphis=usa west-mersea=gbr west-miami=usa west-mifflin=usa west-milford=usa west-modesto=usa
        west-molesey=gbr west-monroe=usa west-mount-airy=usa west-newton=usa west-nipissing=can west-norriton=usa
        west-odessa=usa west-park=usa west-pennant-hills=aus west-pensacola=usa west-perrine=usa west-perth=aus
        west-plains=usa west-point=usa west-point-grey=can west-puente-valley=usa west-pymble=aus
        west-rancho-dominguez=usa west-richland=usa west-ryde=aus west-saint-paul=usa west-salem=usa
        west-samoset=usa west-sayville=usa west-scarborough=usa west-sedona=usa west-side-highway=usa
        west-slope=usa west-somerville-davis-square=usa west-springfield=usa west-springs=can west-st-paul=can
        west-tamworth=aus west-thurrock=gbr west-university-place=usa west-valley=usa west-vero-corridor=usa
        west-view=usa west-watford=gbr west-whittier-los-nietos=usa west-wickham=gbr west-wodonga=aus
        west-yarmouth=usa westbourne=gbr westbrook=usa westbury=gbr.usa westchase=usa westchester=usa westende=bel
        westerburg=deu westerfilde=deu westergate=gbr westerkappeln=deu westerland=deu westerleigh=usa
        westerlo=bel westerly=usa western-heights=nzl western-springs=usa westerronfeld=deu westerstede=deu
        westervoort=nld westford=usa westfort=can westgate-on-sea=gbr westhagen=deu westhausen=deu westhill=gbr
        westhofen=deu westhoughton=gbr westlake-village=usa westmalle=bel westmead=aus westmeadows=aus
        westmere=usa westminster=aus westminster-branson=can westmount=can weston=can weston-pellam-park=can
        westpark=usa westphalia=usa westport=usa.irl weststadt=deu westsyde=can westvale=can westview=usa
        westville=usa westwego=usa westwood=usa westwood-lake=usa westwood-plateau=can wetaskiwin=can wetherby=gbr
        wetherill-park=aus wethersfield=usa wettbergen=deu wetter=deu wetteren=bel wettingen=che wettringen=deu
        wetumpka=usa wetzelsdorf=aut wetzendorf=deu wetzikon=che wewak=png wexford=irl wexford-maryvale=can
        weybridge=gbr weyburn=can wezembeek-oppem=bel wezep=nld whakatane=nzl whalan=aus whaley-bridge=gbr
        whampoa-estate=hkg whatcom=can wheatley=gbr wheatley-heights=usa wheelers-hill=aus wheelersburg=usa
        whetstone=gbr whickham=gbr whippany=usa whistler=can whiston=gbr whitburn=gbr whitby=gbr.nzl
        whitchurch=gbr white-bear-lake=usa white-center=usa white-city=usa white-hall=usa white-hill=brb
        white-horse=usa white-house=usa white-marsh=usa white-meadow-lake=usa white-oak=usa white-river=zaf
        white-rock=can.usa white-settlement=usa whitechapel=gbr whitecourt=can whitefield=gbr whitefish=usa
        whitefish-bay=usa whitehall=usa whitehall-estates=cym whitehall-township=usa whitehaven=gbr whitehorn=can
        whitehorse=can whitehouse=usa whitemarsh-island=usa whitestown=usa whiteville=usa whitewater=usa
        whitianga=nzl whitinsville=usa whitmore-lake=usa whitmore-park=can whittlesea=aus whittlesey=gbr
        whitworth=gbr whyalla=aus whyalla-norrie=aus whyalla-stuart=aus wiang-sa=tha wichelen=bel wick=gbr
        wickede=deu wickenburg=usa wickford=gbr wickliffe=usa wicklow=irl wideopen=gbr wiecbork=pol
        wiefelstede=deu wiehl=deu wielen=pol wieliczka=pol wielki-kack=pol wielsbeke=bel wielun=pol
        wiener-neudorf=aut wieprz=pol wierden=nld wiernsheim=deu wieruszow=pol wieseck=deu wiesenburg=deu
        wiesloch=deu wiesmoor=deu wietmarschen=deu wietze=deu wiggensbach=deu wigram=nzl wigton=gbr
        wihkwentowin=can wijhe=nld wijk-bij-duurstede=nld wijnegem=bel wil=che wilanow=pol wild-rose=can
        wildberg=deu wilderness=zaf wildeshausen=deu wildwood=can wiley-park=aus wilhelmitor-nord=deu
        wilhelmitor-sud=deu wilhelmsburg=aut wilhelmsruh=deu wilhermsdorf=deu wilkau-hasslau=deu wilkinsburg=usa
        wilkowice=pol willard=usa willebadessen=deu willebroek=bel willetton=aus williamnagar=ind williams=usa
        williams-lake=can williams-landing=aus williamson=usa williamsport=usa williamston=usa
        """
}
