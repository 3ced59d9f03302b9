/// Lesser towns, sorted, from jefferson-valley-yorktown to kushchyovskaya.
/// An entry is a name as in ids, `=`, and the ISO 3166-1 alpha-3 codes of the countries that have such a town, the one with
/// most people first. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 5,000 people.
enum LesserTownsG {
    static let text: StaticString = """
        jefferson-valley-yorktown=usa jeffersontown=usa jeffries-point=usa jegunovce=mkd jejuri=ind jekabpils=lva
        jelah=bih jelcz=pol jelcz-laskowice=pol jelebu=sgp jelin=irn jemappes=bel jemat-oulad-abbou=mar
        jemeppe=bel jemeppe-sur-meuse=bel jemeppe-sur-sambre=bel jemna=tun jena=ind jenah=irn jenbach=aut
        jenipapo-de-minas=bra jenipapo-dos-vieiras=bra jenison=usa jenjarum=mys jenks=usa jennings=usa
        jennings-lodge=usa jensen-beach=usa jenzan=kor jepelacio=per jequeri=bra jequia-da-praia=bra jequitai=bra
        jequitiba=bra jequitinhonha=bra jerecuaro=mex jerez-de-los-caballeros=esp jericho=pse.usa jerico=col.bra
        jerissa=tun jerome=usa jeronimo-monteiro=bra jeronimos=esp jerrabomberra=aus jersey-village=usa
        jerseyville=usa jertih=mys jesenice=svn.cze jesenik=cze jessen=deu jessheim=nor jessup=usa jesteburg=deu
        jestetten=deu jesuania=bra jesuitas=bra jesup=usa jesus-de-otoro=hnd jesus-del-monte=mex
        jesus-gomez-portugal=mex jesus-gomez-portugal-margaritas=mex jesus-maria-garza=mex jetalsar=ind jetiba=bra
        jettingen-scheppach=deu jeumont=fra jevargi=ind jever=deu jewar=ind jeyranbatan=aze jezowe=pol
        jhadeshwar=ind jhagarwas=ind jhagra-ptiii=ind jhagrakhand=ind jhakal-mandi=ind jhalida=ind jhalod=ind
        jhalu=ind jharoda-kalan=ind jharoda-mazra-burari=ind jhawarian=pak jhinjhak=ind jhinjhana=ind
        jhinkpani=ind jhol=pak jhompra=ind jhulasan=ind jhundpura=ind jhusi=ind jiagao=chn jiahanbage=chn
        jiahe=chn jiajinlong=chn jialing=chn jiangchi=chn jiangjia=chn jiangluo=chn jiangnan=chn jiangpan=chn
        jiangtai=chn jiangxi=chn jiangzi=chn jianjiang=chn jianlong=chn jianping=chn jianshan=chn jiaogong=chn
        jiaoshi=chn jiaping=chn jiasi=chn jiayi=chn jiazhou=chn jibek-joly=kaz jibia=nga jibou=rou
        jicaltepec-autopan=mex jicin=cze jiegan=chn jieshoucun=twn jifeng=chn jigani=ind jijia=chn jijila=rou
        jijoca-de-jericoacoara=bra jikamshi=nga jiladiguda=ind jilava=rou jilemnice=cze jilikul=tjk jilma=tun
        jilong=chn jilotepec-de-molina-enriquez=mex jilotzingo=mex jilove=cze jilove-u-prahy=cze jima-abajo=dom
        jimaguayu=cub jimani=dom jimbolia=rou jimboomba=aus jimena-de-la-frontera=esp jimenez=phl jindabyne=aus
        jindai=chn jindalee=aus jindaoxia=chn jindayris=syr jindong=chn jindrichuv-hradec=cze jingui=chn
        jinjang=mys jinjing=chn jinlong=chn jinniyah=syr jinonice=cze jinotepe=nic jinqiao=chn jinxi=chn
        jiquilisco=slv jiquilpan-de-juarez=mex jiquipilas=mex jiquirica=bra jiran=ind jirapur=ind jiraun-kasba=ind
        jiribam=ind jirkov=cze jisr-ez-zarqa=isr jitauna=bra jiuchao=chn jiuchi=chn jiuhe=chn jiujing=chn
        jiushixia=chn jiuxiangling=chn jiwani=pak jiyugaoka=jpn joaima=bra joane=prt joanopolis=bra
        joao-alfredo=bra joao-dourado=bra joao-lisboa=bra joao-neiva=bra joaquim-gomes=bra joaquim-nabuco=bra
        joaquim-pires=bra joaquim-tavora=bra joaquin-suarez=ury joaquin-v-gonzalez=arg jobat=ind jobner=ind
        jobstown=irl joca-marques=bra jockgrim=deu jocon=hnd jocotan=gtm jocotenango=gtm jocotepec=mex
        jocotitlan=mex jodar=esp jodiya-bandar=ind jodoigne=bel joeuf=fra jogeva=est jogindarnagar=ind jogipet=ind
        jogonalan=idn johanngeorgenstadt=deu johannisthal=deu johi=pak johin=civ johlingen=deu johnsburg=usa
        johnson-lane=usa johnsonville=nzl johnston=usa johnstone=gbr johnstown=usa johvi=est joia=bra joigny=fra
        joint-base-lewis-mcchord=usa joinville-le-pont=fra joita=rou jojutla=mex joka=ind jokela=fin jokiniemi=fin
        jolalpan=mex jollyville=usa jomboy-shahri=uzb jona=che jona-pur=ind jonacatepec=mex jonage=fra jonava=ltu
        jones=phl jonesborough=usa joniskis=ltu jonuta=mex joondalup=aus joppatowne=usa jorat=aze jordan=phl.usa
        jordan-springs=aus jordania=bra jordanow=pol jordanstown=gbr jordao=bra jordbro=swe jorethang=ind jorf=mar
        jorge-jimenez-cantu=mex jork=deu jorpeland=nor jose-boiteux=bra jose-cardel=mex jose-da-penha=bra
        jose-maria-morelos=mex jose-panganiban=phl jose-pedro-varela=ury josefstadt=aut joselandia=bra joseni=rou
        josenii-bargaului=rou joshimath=ind joshipur=ind joshua=usa joshua-tree=usa jouars=fra
        jouars-pontchartrain=fra joubertina=zaf joure=nld joutseno=fin jouy-en-josas=fra jouy-le-moutier=fra
        joviania=bra jovim=prt jowai=ind jowzdan=irn joyabaj=gtm jozefow=pol jozsef-attila-lakotelep=hun
        jrvezh=arm jua=ind jua-dos-vieiras=bra juan-aldama=mex juan-de-acosta=col juan-de-herrera=dom
        juan-diaz-covarrubias=mex juan-griego=ven juan-jose-rios=mex juan-l-lacaze=ury juan-morales=mex
        juan-rodriguez-clara=mex juana-diaz=pri juanacatlan=mex juankoski=fin juarez=mex juarez-tavora=bra
        juayua=slv juazeiro-do-piaui=bra jubilee=can jucas=bra jucati=bra juchen=deu juchipila=mex juchitepec=mex
        jucuapa=slv jucurucu=bra jucurutu=bra judeida-makr=isr judenburg=aut judendorf=aut judian=chn judibana=ven
        judita=jor jugial=ind juigne=fra jujil=irn jujo=jpn jujo-nakahara=jpn julau=mys julayjilah=sau
        julfa=aze.irn juli=per julianadorp=nld julio-borges=bra julio-de-castilhos=bra julis=isr juma-shahri=uzb
        jumelles=fra jumet=bel jumilla=esp jumla=npl jumunjin=kor junagarh=ind junco-do-maranhao=bra
        junco-do-serido=bra juncos=pri junction-area=can junction-city=usa jungapeo-de-juarez=mex juniata-park=usa
        junin=per.col.ecu junin-de-los-andes=arg junnar=ind junqan=irn junqueiro=bra junqueiropolis=bra jupi=bra
        jupille=bel jupille-sur-meuse=bel juprelle=bel juquia=bra juquitiba=bra jurancon=fra juranda=bra
        juraqan=irn jurbarkas=ltu jurbise=bel jurema=bra jurilovca=rou juripiranga=bra juriquilla=mex jurm=afg
        juru=mys.bra jurua=bra juruaia=bra juruena=bra jurupa-valley=usa juscimeira=bra jussara=bra jussari=bra
        jussiape=bra justice=usa justicia=esp.zaf justiniano-posse=arg justo-daract=arg jutai=bra juterbog=deu
        juti=bra jutou=chn juva=fin juvenilia=bra juvignac=fra juvisy=fra juvisy-sur-orge=fra juyom=irn
        jwaneng=bwa jyllinge=dnk ka-lok=mmr ka-mhinga=zaf ka-wai-chuen=hkg kaa-khem=rus kaabiyya=isr
        kaabiyya-tabbash-hajajra=isr kaade=civ kaakkuri=fin kaarela=fin kab=ind kaba=hun kabala=mli.sle.tur
        kabanga=tza kabanovo=rus kabansk=rus kabardinka=rus kabarnet=ken kabatas=tur kabaw=lby kabilpor=ind
        kabo=caf kabompo=zmb kabrai=ind kabri=ind kabudarahang=irn kac=srb kachhwa=ind kachidoki=jpn kachisi=eth
        kachrauli=ind kachug=rus kacoukro=civ kacuni=bih kadachira=ind kadaiya=ind kadaiyam=ind kadakkavoor=ind
        kadakola=ind kadamakudi=ind kadambuttur=ind kadan=cze kadannappalli=ind kadaparai=ind kadattur=ind
        kadaura=ind kadayal=ind kadeko=civ kadena=jpn kadetskyi-hay=ukr kadhan=pak kadiganahalli=ind
        kadiganpalli=ind kadikkad=ind kadima-zoran=isr kadingilan=phl kadinhani=tur kadioha=civ kadipikonda=ind
        kadipur=ind kadisehri=tur kadiyampatti=ind kadma=ind kadmat=ind kadnikov=rus kadod=ind kadodara=ind
        kadogawa=jpn kadom=rus kadoorie=hkg kadriye=tur kaduy=rus kaeng-khro=tha kaerdun=chn kaerqin=chn
        kafarati=nga kafia-kingi=ssd kafin-hausa=nga kafr-abil=jor kafr-asad=jor kafr-buhum=syr kafr-kanna=isr
        kafr-laha=syr kafr-manda=isr kafr-qari=isr kafr-qasim=isr kafr-rai=pse kafr-sad=egy kafr-sawm=jor
        kafr-shams=syr kafr-takharim=syr kafr-zayta=syr kagadi=uga kagalnitskaya=rus kagbe=civ kagio=ken
        kagizman=tur kagnenako=civ kahandhale=eth kaharlyk=ukr kahf-nssar=mar kahi-kuchi=ind kahl-am-main=deu
        kahla=deu kahnawake=can kahone=sen kahriz=irn kahului=usa kahuta=pak kai-ching-estate=hkg kaiama=nga
        kaiapoi=nzl kaigan=jpn kaikalapettai=ind kaikalur=ind kailahun=sle kailaras=ind kailasagiri=ind
        kailashahar=ind kailua-kona=usa kaimbujae-nding=gmb kaimori=ind kaimuki=usa kaimur=ind kain=bel
        kainantu=png kaindy=kgz kainoor=ind kainuk=ken kaiparamba=ind kaiping=chn kairangala=ind kaisariani=grc
        kaisiadorys=ltu kaitaa=fin kaitaichi=jpn kaitang=chn kaithoon=ind kaiti=nzl kaivoksela=fin kajaran=arm
        kajatian=phl kajiado=ken kajikazawa=jpn kajiki=jpn kajiya=jpn kajuru=nga kak=khm kakaako=usa kakalur=ind
        kakamas=zaf kakanj=bih kakarati=ind kakaya=ind kakching-khunou=ind kakdwip=ind kakhun=rus kaki=irn
        kakiri=uga kakkanad=ind kako=civ kakonko=tza kakori=ind kakosi=ind kakti=ind kakuma=ken kakumiro=uga
        kakunodatemachi=jpn kala-chay=irn kalaat-es-senam=tun kalabagh=pak kalabahi=idn kalabo=zmb kalabulegen=chn
        kalach=rus kalach-na-donu=rus kalachinsk=rus kaladhungi=ind kaladi=ind kalagarh-project-colony=ind
        kalagyisu=mmr kalaigaon=ind kalajoki=fin kalamb=ind kalamnuri=ind kalampaka=grc kalamunda=aus kalanaur=ind
        kalanchak=ukr kalanwali=ind kalaoa=usa kalappanayakkanpatti=ind kalardasht=irn kalas=ind kalasatama=fin
        kalashnikovo=rus kalasu=chn kalaswala=pak kalat=pak kalavad=ind kalavai=ind kalavoor=ind kalawa=deu
        kalawit=phl kalaxilike=chn kalayaan=phl kalayagaqi=chn kalayat=ind kalbajar=aze kalbatau=kaz
        kaldenkirchen=deu kale=tur kalecik=tur kaleen=aus kalefeld=deu kaleke-mandi=pak kalengwa=zmb kalety=pol
        kaleva=fin kalevala=rus kalewa=mmr kalghatgi=ind kalgoorlie=aus kalher=ind kalianget=idn kaliapani=ind
        kalifornsky=usa kalihi-valley=usa kalilangan=phl kalinagar=ind kalininsk=rus kalininskaya=rus kalinjur=ind
        kalinovskaya=rus kaliro=uga kalisizo=uga kalispell=usa kaliua=tza kalix=swe kalk=deu kalkaman=kaz
        kalkandere=tur kalkar=deu kalken=bel kall=deu kallahti=fin kallakkudi=ind kallam=ind kallangur=aus
        kallar-kahar=pak kallaroo=aus kalleh-bast=irn kallered=swe kalleribhagam=ind kallettumkara=ind
        kallidaikurichi=ind kallio=fin kalloni=grc kallukuttam=ind kallupatti=ind kallur-tekkumuri=ind
        kallur-vadakummuri=ind kalmeshwar=ind kalmiuske=ukr kalmthout=bel kalnibolotskaya=rus kalocsa=hun
        kalodzishchy=blr kaloleni=ken kalombe=ind kalparapatti=ind kalsdorf-bei-graz=aut kaltan=rus
        kaltenkirchen=deu kaltungo=nga kalugumalai=ind kalundborg=dnk kalundri=ind kalur-kot=pak kalwakurti=ind
        kalyazin=rus kalymnos=grc kalynivka=ukr kalyny=ukr kalyvia-thorikou=grc kam-tin=hkg kam-ying=hkg
        kamabi=gin kamachumu=tza kamakhyanagar=ind kamakwie=sle kamal=idn kamala=civ kamalabaria-nc=ind
        kamalamule=zaf kamalapuram=ind kamalasai=tha kamalganj=ind kamalnagar=ind kamalpur=ind kaman=tur
        kamaqhekeza=zaf kamaruddinnagar=ind kamata=jpn kamateron=grc kamatgi=ind kamayakkavundanpatti=ind
        kamba=nga kambah=aus kambainallur=ind kambarka=rus kambe=ind kambia=sle kambileyevskoye=rus kambut=lby
        kamen-rybolov=rus kamenets=blr kamenjane=mkd kamennogorsk=rus kamennomostskiy=rus kamennomostskoye=rus
        kamenolomni=rus kamensk=rus kamenz=deu kameshkovo=rus kamez=alb kamhlushwa=zaf kami=civ kami-furano=jpn
        kami-yuge=jpn kamien-pomorski=pol kamienica=pol kamienna-gora=pol kamigori=jpn kamigoto=jpn
        kamihonbetsu=jpn kamiichi=jpn kamiigusa=jpn kamiitoda=jpn kamikatagiri=jpn kamikawa=jpn kamimaruko=jpn
        kamin-kashyrskyi=ukr kaminakazato=jpn kaminokuni=jpn kaminoma=jpn kamioi=jpn kamitakeda=jpn kamitosa=jpn
        kamiya=jpn kamiyubetsu-tonden-shigaichi=jpn kammivapettai=ind kamnik=svn kamo=jpn kamogatacho-kamogata=jpn
        kamojimacho-jogejima=jpn kampar=mys kampil=ind kampokpok=phl kampong-ayer=brn kampong-bakai=mys
        kampong-damrei=khm kampong-datuk-keramat=mys kampong-gunong=mys kampong-java-teban=sgp kampong-kadok=mys
        kampong-lambak-a=brn kampong-loyang=sgp kampong-masjid-tanah=mys kampong-meragang=brn kampong-merbok=mys
        kampong-mulaut=brn kampong-potong-pasir=sgp kampong-sijangkang=mys kampong-tajar=mys
        kampong-tanjong-chat=mys kampong-thkov=khm kampong-thom=khm kampong-trabaek=khm kampong-ubi=sgp
        kampong-ulu-pandan=sgp kampot=khm kamppi=fin kampung-ayer-molek=mys kampung-ayer-puteh=mys
        kampung-bagan=mys kampung-baru-ulu-melaka=mys kampung-batu-empat=mys kampung-batu-lima=mys
        kampung-beribi=brn kampung-bertam-ulu=mys kampung-bukit-tinggi-bentong=mys kampung-cangkat-jering=mys
        kampung-cheng=mys kampung-chuping=mys kampung-hutan-arau=mys kampung-jeli=mys kampung-jelutong-tengah=mys
        kampung-jerlun=mys kampung-kilim=mys kampung-kuala-balah=mys kampung-kunak=mys kampung-kundassang=mys
        kampung-kupang=mys kampung-lugu=brn kampung-machap-baru=mys kampung-mata-mata=brn kampung-minyak-beku=mys
        kampung-naga-lilit=mys kampung-olak-lempit=mys kampung-oran=mys kampung-padang-lalang=mys
        kampung-panaga=brn kampung-pering=mys kampung-pondok-upih=mys kampung-pulai=mys kampung-rimba=brn
        kampung-sedenak=mys kampung-selang=mys kampung-simpang-pulai=mys kampung-simpang-renggam=mys
        kampung-siong=mys kampung-sok=mys kampung-sungai-penchala=mys kampung-tanah-jambu=brn
        kampung-tanjung-karang=mys kampung-tanjung-keling=mys kampung-tanjung-minyak=mys kampung-tawar-besar=mys
        kampung-teh=mys kampung-teluk-air-tawar=mys kampung-teluk-kemang=mys kampung-teluk-kumbar=mys
        kampung-titi-tinggi=mys kampung-umbai=mys kampung-wakaf-stan=mys kampur-town=ind kamskiye-polyany=rus
        kamuhanda-ruyenzi=rwa kamuthi=ind kamwenge=uga kamyanka=ukr kamyanka-buzka=ukr kamyanka-dniprovska=ukr
        kamyshevatskaya=rus kamyshlov=rus kamyzyak=rus kan-beit=mmr kan-nar-middle=mmr kan-nar-west=mmr
        kanadukattan=ind kanahooka=aus kanaishima=jpn kanakir=syr kanakono=civ kanakpur-i=ind kanakpur-part-ii=ind
        kanamachi=jpn kanangonon=civ kananwolo=civ kananya=phl kanapaka=ind kanar=ind kanata-lakes=can
        kanaungto=mmr kanaya=jpn kanbalu=mmr kanbara=jpn kanchanpur=ind kandalloor=ind kandamkunnu=ind
        kandanissheri=ind kandanur=ind kandanvilai=ind kandari=ind kandasar=ind kande=tgo kandel=deu kandern=deu
        kandete=tza kandiari=pak kandira=tur kandla=ind kandra=ind kandragadia=ind kandri=ind kandry=rus
        kandyagash=kaz kanebly=civ kanegasaki=jpn kanel=sen kaneyama=jpn kang=bwa kangaba=mli kangagui=civ
        kangal=tur kangarali-budrukh=ind kangarali-khurd=ind kangaroo-flat=aus kangaroo-point=aus kangasniemi=fin
        kangdong=prk kangdong-up=prk kangema=ken kangeyanallur=ind kangiwa=nga kangkong=mys kango=gab kangping=chn
        kangpokpi=ind kangra=ind kangundo=ken kanhan=ind kanhchor=khm kanhirode=ind kani=civ kanifing=gmb
        kanigiri=ind kanina-khas=ind kanisail-pt-i=ind kanita=jpn kaniv=ukr kaniyambadi=ind
        kaniyarakod-kizhakumuri=ind kaniyur=ind kanjari=ind kanjhawala=ind kanjikkovil=ind kanjiramkulam=ind
        kanjiza=srb kankaanpaa=fin kankakee=usa kankara=nga kankauli=ind kanke=ind kankipadu=ind kankon=ind
        kankossa=mrt kankrabari-dovan=npl kanmaki=jpn kannadiparamba=ind kannampalaiyam=ind kannankurichchi=ind
        kannanur=ind kannapuram=ind kannavam=ind kannelmaki=fin kannivadi=ind kanniyakumari=ind kannod=ind
        kannus=fin kanodar=ind kanor=ind kanoroba=civ kanota=ind kanouan=civ kanowit=mys kansad=ind kansapur=ind
        kansbahal=ind kansipati=phl kant=ind.kgz kantabamsuguda=ind kantabanji=ind kantagi=kaz kantai=ind
        kantang=tha kantaphor=ind kantemirovka=rus kanth=ind kantilo=ind kantueu-pir=khm kantunilkin=mex
        kantyshevo=rus kanungu=uga kanwala=ind kanwat=ind kanyosha=bdi kanzra=civ kaouara=civ kapaa=usa
        kapasan=ind kapatagan=phl kapelle=nld kapelle-op-den-bos=bel kapellen=bel.deu kaplice=cze kapoeta=ssd
        kapolei=usa kapolei-villages=usa kapotnya=rus kappeln=deu kappelrodeck=deu kappiyara=ind kapren=ind
        kaprijke=bel kapsan=prk kapsan-up=prk kapsokwony=ken kapsowar=ken kapuskasing=can kapustin-yar=rus
        kapuvar=hun kapyla=fin kaqun=chn kara-kore=eth kara-kul=kgz kara-kulja=kgz kara-suu=kgz karaaul=kaz
        karabanovo=rus karabar=aus karabash=rus karabekaul=tkm karabudakhkent=rus karacaoren=tur karacasu=tur
        karachayevsk=rus karachev=rus karachiya=ind karacoban=tur karadipatti=ind karagach=rus karagay=rus
        karahrud=irn karaidel=rus karaippudur=ind karaisali=tur karaivalimadappur=ind karak=pak.mys karak-city=jor
        karakallio=fin karakecili=tur karaki=chn karakise=tur karakocan=tur karakoyunlu=tur karakul=uzb
        karakulino=rus karambakkudi=ind karambi=rwa karamokola=civ karamuck=ind karang-poste=sen karanjia=ind
        karankasso=bfa karanlukh=arm karanpur=ind karari=ind karasburg=nam karasuk=rus karasuyama=jpn karatas=tur
        karatina=ken karaton=kaz karatuzskoye=rus karaundi=pak karayazi=tur karayilan=tur karben=deu karcag=hun
        karczew=pol kardhan=ind kardinya=aus kardonikskaya=rus kareedouw=zaf kareli=ind.geo karema=tza karera=ind
        kargahia-purab=ind kargal=ind kargalinskaya=rus kargapolye=rus kargasok=rus kargat=rus kargicak=tur
        kargil=ind kargopol=rus karhal=ind karhula=fin kari=nga.ind karia-ba-mohamed=mar karian=irn kariapatti=ind
        kariat-arkmane=mar kariba=zwe karibib=nam karie=civ karikad=ind karimabad=pak karimangalam=ind
        karimpur=ind karingal=ind kario-ghanwar=pak kariong=aus karis=fin karivali=ind kariyannur=ind karkaj=irn
        karkala=ind karkevand=irn karkkila=fin karlin=cze karlino=pol karliova=tur karlivka=ukr karlowice=pol
        karlsdorf-neuthard=deu karlsfeld=deu karlshamn=swe karlshorst=deu karlshuld=deu karlskoga=swe
        karlstadt=deu karma=ind karma-tanr=ind karmala=ind karmaskaly=rus karmatanr=ind karmeta=ind
        karnaukhivka=ukr karnawad=ind karnobat=bgr karnplay=lbr karor=pak karori=nzl karosta=lva karow=deu
        karpackie=pol karpathos=grc karpenisi=grc karrapur=ind karratha=aus karrinyup=aus karsava=lva karsli=tur
        karstadt=deu karsun=rus kartal=hun kartaly=rus kartarpur=ind karthikappally=ind kartung=gmb kartuzy=pol
        karubaga=idn karugampattur=ind karuizawa=jpn karukh=afg karukkalvadi=ind karumai=jpn karumalur=ind
        karumandi-chellipalaiyam=ind karumbakkam=ind karungappalli=ind karungdong=phl karunguli=ind karuppur=ind
        karusi=bdi karuva=ind karuvanthuruthy=ind karuvellur=ind karvad=ind karymskoye=rus karystos=grc karzin=irn
        kas=tur kasaali=uga kasaishi=jpn kasakh=arm kasamatsucho=jpn kasambya=uga kasamwa=tza kasanda=uga
        kasane=bwa kasara=ind kasauli=ind kasbate-el-djena=dza kasdol=ind kasempa=zmb kaser=usa kaset-sombun=tha
        kaset-wisai=tha kashaf=irn kashary=rus kashin=rus kashitashi=chn kashiwabara=jpn kashkhatau=rus kasin=mmr
        kasinagar=ind kasipet=ind kasli=rus kasongo-lunda=cod kasozi=uga kaspi=geo kasrawad=ind kassere=civ
        kassiri=sle kasson=usa kastal=tur kastanayevo=rus kastav=hrv kastel=deu kastel-kambelovac=hrv
        kastel-luksic=hrv kastel-novi=hrv kastel-stari=hrv kastel-sucurac=hrv kastellaun=deu kasterlee=bel
        kastoria=grc kastsyukowka=blr kasumi=jpn kasumkent=rus kataba=zmb katagum=nga kataiya=ind katakai=jpn
        katalem-va-sadat-shahr=irn katang-ailieke=chn katangawan=phl katangi=ind kataragama=lka katav-ivanovsk=rus
        katavallur=ind kataysk=rus katerero=tza katerynivka=ukr katerynopil=ukr katesh=tza katghora=ind katha=mmr
        kathanian=ind katherine=aus katheru=ind kathhara=ind kathlal=ind kathleen=usa kathor=ind kathu=zaf
        kati=ind katiali=civ katikati=nzl katipunan=phl katirail-te=ind katito=ken katlenburg-lindau=deu
        kato-achaia=grc kato-polemidia=cyp katoke=uga katoomba=aus katoro=civ katpur=ind katra=ind katran=kgz
        katrineholm=swe katsikas=grc katsumada=jpn katsuura=jpn katsuyama=jpn kattakampala=ind kattanam=ind
        kattatturai=ind kattimancode=ind kattrivedu=ind kattumannarkoil=ind kattupputtur=ind kattur=ind
        katutura=nam katwijk-aan-den-rijn=nld katwijk-aan-zee=nld katy=usa katy-wroclawskie=pol katyr-yurt=rus
        katzrin=isr kau-wa-keng=hkg kaufering=deu kaufman=usa kaufungen=deu kauhajoki=fin kauhava=fin kauit=phl
        kaukajarvi=fin kaukauna=usa kauklahti=fin kaulsdorf=deu kauniainen=fin kauran=phl kauranwali=ind
        kaure-shah-zerin=pak kauswagan=phl kavak=tur kavaklidere=tur kavalerovo=rus kavaratti=ind kavarna=bgr
        kaveripak=ind kaveripatnam=ind kavieng=png kavisuryanagar=ind kavkazskaya=rus kavlinge=swe kavundaneri=ind
        kavundanpalaiyam=ind kawage=jpn kawahara=jpn kawahigashi=jpn kawai=ind kawaida=ken kawake=chn
        kawaminami=jpn kawant=ind kawara=jpn kawasan-perindustrian-cheng=mys kawasi=idn kawasugaya=jpn
        kawatana=jpn kawazu=jpn kawazu-ikadaba=jpn kawerau=nzl kawlet=ind kawnpur=ind kax=chn kayabaglar=tur
        kayakent=rus kayapinar=tur kayar=sen kayattar=ind kayenta=usa kaynarca=tur kaynasli=tur kayo=civ
        kayogoro=bdi kayonza=rwa kays-qalah=irq kayyerkan=rus kazalinsk=kaz kazanka=ukr kazanskaya=rus
        kazanskoye=rus kazarman=kgz kazaure=nga kazeriberi=civ kazimierza-wielka=pol kazlu-ruda=ltu kazo=uga
        kazreti=geo kazungula=zmb kazygurt=kaz kbely=cze kbombole=sen kdol=khm ke-macina=mli keansburg=usa
        kearneys-spring=aus kearsley=gbr keban=tur kebemer=sen kebili=tun kebisoni=uga kebonarun=idn kecel=hun
        keciborlu=tur keda=chn kedainiai=ltu kedia=ind kedron=aus kedrovka=rus kedrovyy=rus
        keelesdale-eglinton-west=can keene=usa keeramangalam=ind keerikkad=ind keetmanshoop=nam keevallur=ind
        keezhkulam=ind keflavik=isl kegalle=lka kegaon=ind kegen=kaz kegeyli-shahar=uzb kehychivka=ukr keibly=civ
        keila=est keilor=aus keilor-downs=aus keilor-east=aus keirao-bitra=ind keita=ner keitenably=civ
        keji-yuan=chn kekaha-waimea=usa kekava=lva kekem=cmr kelaat-mgouna=mar kelamangalam=ind kelaniya=lka
        kelapa-sawit=mys kelarabad=irn kele=eth kelegbala=civ kelhauri=ind kelheim=deu kelishad-va-sudarjan=irn
        kelkheim=deu kelkheim-mitte=deu kelkit=tur kellabine=tun kelle=cog kellinghusen=deu kello=fin
        kellyville=aus kellyville-ridge=aus kelme=ltu kelmentsi=ukr kelmscott=aus kelso=usa.aus.gbr
        kelsterbach=deu kelston=nzl kelty=gbr kelvedon=gbr kelvin-grove=nzl.aus kelwa=ind kem=rus
        kemajuan-tanah-bukit-goh=mys kemajuan-tanah-lok-heng-barat=mys kemajuan-tanah-rentam=mys kemasik=mys
        kemayan=mys kembe=caf kemecse=hun kemer=tur kemeragzi=tur kemi=fin kemigawa=jpn kemijarvi=fin kemin=kgz
        keminmaa=fin kemnath=deu kemp-mill=usa kempanayakkanpalaiyam=ind kempele=fin kempsey=aus kempston=gbr
        kempston-hardwick=gbr kemri=ind kemsing=gbr kenai=usa kenda=ind kendal=gbr kendall-park=usa
        kendall-square=usa kendallville=usa kende=nga kenderes=hun kendu-bay=ken kenduadih=ind keng-hau=hkg
        kenilworth=gbr.usa kenjaru=ind kenley=gbr kenmore=usa.aus kennebunk=usa kennedale=usa kennedy-park=can
        kennedy-street=usa kennedy-township=usa kenneth-city=usa kennett=usa kennett-square=usa kennington=aus
        kenora=can kenosha-streetcar=usa kensal-green=gbr kensington=gbr.aus.can kensington-chinatown=can
        kentfield=usa kenton=zaf.usa kentville=can kenwick=aus kenwood=usa kenyam=idn kenzhe=rus kenzingen=deu
        keokuk=usa keolari=ind keolu-hills=usa kep=vnm kepala-batas=mys keperra=aus kepi=idn kepno=pol
        keppapularu=lka kepsut=tur keratea=grc kerben=kgz kercha=eth kerekegyhaza=hun kerema=png kerepes=hun
        kerewan=gmb keriam=brn kerikeri=nzl kerimaki=fin kerkandi=ind kerkdriel=nld kerkelanden=nld kerker=tun
        kerkera=dza kermit=usa kernersville=usa kerns=che keroka=ken kerouane=gin kerr-serign=gmb kerrisdale=can
        kerrville=usa kerteminde=dnk kertih=mys keruh=mys kerur=ind kesabpur=ind kesap=tur kesariya=ind
        kesgrave=gbr keshorai-patan=ind kesinga=ind keskal=ind kesrisinghpur=ind kessel=bel kessenich=deu
        kestell=zaf keswick=can keszthely=hun keta=gha ketasso=civ ketchikan=usa kete-krachi=gha ketengah-jaya=mys
        ketesso=civ ketovo=rus ketro=civ ketrzyn=pol ketsch=deu kety=pol ketzin=deu keur-madiabel=sen keuruu=fin
        kevadiya=ind kevelaer=deu kew=aus.gbr kew-east=aus kew-gardens=usa kewanee=usa kewarra-beach=aus
        kewdale=aus key-biscayne=usa key-largo=usa key-west=usa keyes=usa keynsham=gbr keyport=usa keyser=usa
        keystone=usa keyworth=gbr kez=rus kezilexilike=chn kezmarok=svk kfar-habad=isr kfar-kila=lbn
        kfar-vradim=isr kfar-yasif=isr kfar-yona=isr kgapamadi=zaf kgwaripe=zaf khabarabad=irn khabary=rus
        khabez=rus khada=ind khadan-khak=pak khadbari=npl khadkale=ind khadki-buzurg=ind khadro=pak
        khadyzhensk=rus khadzhalmakhi=rus khaga=ind khai-gala=pak khailar=ind khaira-bari=ind khairagarh=ind
        khairi=ind khajeh-nafas=irn khajuraho-group-of-monuments=ind khalari=ind khali-kachigam=ind khaliapali=ind
        khalifan=irq khalil-shahr=irn khalilabad=irn khallikot=ind khalmion=kgz kham-sakae-saeng=tha
        khamanon-kalan=ind khamari=ind khamaria=ind khambra-on-nakodar-road=ind khamharia=ind khan-bebin=irn
        khan-laq=irn khan-neshin=afg khan-pur-dhani=ind khanapur=ind khanbaniara=bgd khandallah=nzl khandbara=ind
        khandela=ind khandpara=ind khandud=afg khandyga=rus khangarh=pak khanh-hai=vnm khanh-hoa=vnm
        khanh-vinh-yen=vnm khaniadhana=ind khankala=rus khanpur=ind khanpur-mahar=pak khanr=ind khansar=irn
        khanskaya=rus khanu-woralaksaburi=tha khao-wong=tha khao-yoi=tha khapa=ind khapar=ind khapat=ind khar=pak
        kharabali=rus kharach=ind kharaghoda=ind kharas=pse kharbatha-al-misbah=pse kharbav=ind khardi=ind
        kharela=ind khargapur=ind khargupur=ind kharhial=ind khariar-road=ind kharijapikon=ind kharja=jor
        khark=irn kharkhari=ind kharkhauda=ind kharkhorin=mng kharod=ind kharora=ind kharovsk=rus kharp=rus
        kharsawan=ind kharsia=ind kharupatia=ind khasab=omn khash=afg khasht=irn khashuri=geo khategaon=ind
        khatiguda=ind khatima=ind khatra=ind khatunabad=irn khaur=ind khavar-shahr=irn khawzawl=ind
        khaya-mnandi=zaf khe-sanh=vnm khed=ind kheda=ind khedbrahma=ind khem-karan=ind khemis-sahel=mar
        khenichet=mar khenichet-sur-ouerrha=mar khera-kalan=ind khera-khurd=ind kheralu=ind kherdi=ind kheri=ind
        kheri-nangal=ind kheri-sampla=ind kherli=ind kherliganj=ind kherwara=ind khet-rop-mueang=tha khetia=ind
        khetri=ind khilchipur=ind khilok=rus khiri-mat=tha khirkiya=ind khledia=tun khlevnoye=rus khlung=tha
        khmilnyk=ukr khnach-romeas=khm khodoriv=ukr khodzha-maston=tjk khojaly=aze khojasan=aze khokhamoya=zaf
        khokholskiy=rus kholmskiy=rus khomam=irn khombole=sen khon-buri=tha khondab=irn khongapani=ind
        khoni=ind.geo khonj=irn khonsa=ind khor=rus.ind khoramdasht=irn khore=ind khori-kalan=ind khorinsk=rus
        khorixas=nam khorol=ukr.rus khoroshiv=ukr khorostkiv=ukr khoshk-bijar=irn khoshkrud=irn khosrowshahr=irn
        khosta=rus khotkovo=rus khotran=ind khotyn=ukr khovd=mng khowa=zaf khowai=ind khowrzuq=irn khoyniki=blr
        khpob-ateav=khm khrenovoye=rus khreshchatyi-yar=ukr khrestivka=ukr khreuh=ind khromtau=kaz
        khrystynivka=ukr khubash=sau khuda-alisher=ind khudaganj=ind khuiratta=pak khujner=ind khulays=sau
        khuldabad=ind khum-angkor-ban=khm khum-ansaong=khm khumeh-zar=irn khunays=tun khur=irn khurba=rus
        khurin=irn khusf=irn khusropur=ind khust=ukr khutar=ind khutir-mykhaylivskyi=ukr khuzaah=pse khvalynsk=rus
        khvoynaya=rus khwaeng-bang-plat=tha kia-kola=irn kiadgira=ind kialla=aus kiama=aus kiamba=phl kian=irn
        kiashahr=irn kiato=grc kiba=jpn kibakwe=tza kibale=uga kibangay=phl kibara=tza kibawe=phl kibaya=tza
        kibi=gha kibiito=uga kibiya=nga kiboga=uga kibondo=tza kibungan=phl kibwezi=ken kibworth-harcourt=gbr
        kichijoji=jpn kichijoji-honcho=jpn kichmengskiy-gorodok=rus kidarakulam=ind kidbrooke=gbr kideksha=rus
        kidira=sen kidlington=gbr kidsgrove=gbr kiefersfelden=deu kiemou=civ kien-hai=vnm kierspe=deu kietrz=pol
        kievskiy=rus kigonsera=tza kigorobya=uga kigumba=uga kihancha=ken kihangara=tza kihara=jpn kihei=usa
        kihihi=uga kihoku=jpn kihoku-cho=jpn kihurio=tza kiiminki=fin kikana=ind kiklah=lby kiknur=rus kikube=uga
        kikuna=jpn kikusuicho=jpn kil=swe kil-bhuvanagiri=ind kila-ambur=ind kilampadi=ind kilapavoor=ind
        kilattingal=ind kilbirnie=gbr kilbride=can kilburn=gbr.aus kilchberg=che kilcock=irl kildare=irl
        kilembe=uga kilgore=usa kilgoris=ken kilimatinde=tza kilindoni=tza kilinochchi=lka kiliya=ukr kilkeel=gbr
        kilkenny=irl.can kilkis=grc kilkunda=ind kill-devil-hills=usa killai=ind killamarsh=gbr killannur=ind
        killara=aus killarney=can.bhs.irl killarney-vale=aus killester=irl killingly-center=usa killingworth=usa
        kilmez=rus kilmore=aus kilo=fin kilometro-30=mex kilpuduppakkam=ind kilquade=irl kilsyth=aus.gbr
        kilvayattanankuppam=ind kilvelur=ind kilwa-masoko=tza kilwinning=gbr kim=ind kim-lien=vnm
        kim-song-truong=vnm kimamba=tza kimana=ken kimbe=png kimberley=gbr.can kimberly=usa kimbimbi=ken kimbo=gin
        kiminini=ken kimokawa=jpn kin=jpn kinabatangan=mys kinablangan=phl kinana=sdn kinango=ken kinarut=mys
        kinattukkadavu=ind kincardine=can kinchil=mex kincora=can kindamba=cog kindberg=aut kindi=bfa kindirip=tur
        kinel-cherkassy=rus king=usa.can king-abdullah-city=sau king-city=usa.can king-edward=can
        king-khalid-military-city=sau king-of-prussia=usa kingaroy=aus kingersheim=fra kingman=usa kingori=tza
        kings-cross=gbr kings-grant=usa kings-langley=aus.gbr kings-mountain=usa kings-park=usa.aus
        kings-park-west=usa kings-point=usa kingsbridge=gbr kingsburg=usa kingscliff=aus kingsessing=usa
        kingsford=aus.usa kingsford-terrace=hkg kingsgate=usa kingsgrove=aus kingsland=usa kingsley=aus
        kingsteignton=gbr kingston-estates=usa kingston-upon-thames=gbr kingstown=vct
        kingsview-village-the-westway=can kingsville=usa.can kingsway-beresford=can kingsway-south=can
        kingswinford=gbr kingswood-park=aus kinigi=rwa kinik=tur kiniski-gardens=can kinkala=cog kinmparana=mli
        kinna=swe.ken kinnelon=usa kinoenishi=jpn kinoni=uga kinoshita=jpn kinrooi=bel kinross=zaf.aus kinsale=irl
        kinsealy-drinan=irl kinshi=jpn kinston=usa kintinian=gin kintinku=tza kinwat=ind kinzan=kor kiomboi=tza
        kipalbig=phl kipekyuzi=chn kiphire=ind kippa-ring=aus kippax=gbr kippenheim=deu kirakat=ind kiramisse=civ
        kirandul=ind kiranur=ind kiraoli=ind kiratu=tza kiraz=tur kirby=usa kirby-muxloe=gbr kirchardt=deu
        kirchberg=lux.deu.che kirchberg-in-tirol=aut kirchbichl=aut kirchdorf-am-inn=deu kirchen=deu
        kirchentellinsfurt=deu kirchenviertel=aut kirchhain=deu kirchheim-am-neckar=deu kirchheim-bei-munchen=deu
        kirchheimbolanden=deu kirchhundem=deu kirchlengern=deu kirchlinde=deu kirchlinteln=deu kirchrode=deu
        kirchseeon=deu kirchwerder=deu kirchzarten=deu kirdimi=tcd kireka=uga kirensk=rus kireyevsk=rus
        kirgiz-miyaki=rus kirguli=uzb kiri-buru=ind kirillov=rus kirimbi=rwa kirippatti=ind kirk-sandall=gbr
        kirkagac=tur kirkby-in-ashfield=gbr kirkdale=gbr kirkel=deu kirkham=gbr kirkintilloch=gbr kirkland=can
        kirkland-lake=can kirkleatham=gbr kirksville=usa kirkwall=gbr kirkwood=usa.zaf kirn=deu kirnapur=ind
        kirodimalnagar=ind kirovgrad=rus kirovsk=rus.blr kirovskaya=rus kirovskiy=rus kirrawee=aus kirriemuir=gbr
        kirs=rus kirsanov=rus kirtland=usa kiruhura=uga kiruna=swe kirundo=bdi kirwan=aus
        kiryandongo-refugee-camp=uga kisai=jpn kisanga=tza kisarawe=tza kisasa=tza kisber=hun kiseljak=bih
        kishaba=jpn kishanpur=ind kishapu=tza kishimoto=jpn kishkenekol=kaz kishni=ind kishtwar=ind kisinga=uga
        kisiwani=tza kiskanizsa=hun kiskoros=hun kiskunhalas=hun kiskunlachaza=hun kiskunmajsa=hun
        kislyakovskaya=rus kismatpur=ind kiso=jpn kisolon=phl kisoro=uga kisra-sumea=isr kissing=deu kisslegg=deu
        kista=swe kistarcsa=hun kistelek=hun kisujszallas=hun kisvarda=hun kitagata=jpn kitahama=jpn kitama=tza
        kitangari=tza kitasugama=jpn kitcharao=phl kitee=fin kithor=ind kiti=cyp kitim=jor kitimat=can kitsman=ukr
        kitsuki=jpn kittila=fin kitui=ken kitzbuhel=aut kitzingen=deu kitzscher=deu kiudang=brn kiunga=png
        kiuruvesi=fin kivenlahti=fin kivertsi=ukr kiveton-park=gbr kivikko=fin kivisto=fin kivsharivka=ukr
        kiwira=tza kiyamgei=ind kiyawa=nga kizel=rus kizhakkumbagam=ind kizhariyur=ind kizhinga=rus
        kizhuparamba=ind kizhuppillikkara=ind kiziba=uga kizilcahamam=tur kizilcasar=tur kizner=rus kladanj=bih
        kladow=deu klahanie=usa klaksvik=fro klamath-falls=usa klapmuts=zaf klarenthal=deu klasterec-nad-ohri=cze
        klatovy=cze klaukkala=fin klausdorf=deu klawer=zaf klazienaveen=nld kleczkow=pol kleefeld=deu
        klein-schwulper=deu kleinblittersdorf=deu kleinmachnow=deu kleinmond=zaf kleinostheim=deu
        kleinschwabhausen=deu kleinwallstadt=deu kleinzschocher=deu klemskerke=bel klemzig=aus kleppe=nor
        kletnya=rus kletsk=blr kletskaya=rus klicau=blr klimovichi=blr klimovo=rus klingenberg-am-main=deu
        klingenstein=deu klingenthal=deu klippan=swe klipphausen=deu klishkivtsi=ukr kljuc=bih klobuck=pol
        klodawa=pol klodzko=pol klofta=nor klos=alb klosterneuburg=aut kloten=che klotze=deu klotzsche=deu
        klouekanme=ben klov=ukr kluczbork=pol klucze=pol klundert=nld klyavlino=rus klyuchi=rus knaphill=gbr
        knaresborough=gbr knarvik=nor knesselare=bel knetzgau=deu knezevo=bih knezha=bgr knightdale=usa
        knightsbridge-and-belgravia=gbr knik-fairview=usa knin=hrv knittelfeld=aut knittlingen=deu knivsta=swe
        knjazevac=srb knocklyon=irl knokke=bel knottingley=gbr knottsville=usa knotty-ash=gbr knowle=gbr
        knowledge-village=are knoxfield=aus knutsford=gbr knyaginino=rus knyahynyn=ukr knyaze-volkonskoye=rus
        knyazhichi=ukr ko-chang=tha ko-lanta=tha ko-pha-ngan=tha koath=ind kobakma=idn kobang=mys kobatake=jpn
        kobelyaky=ukr kobenni=mrt kobuleti=geo kobylisy=cze kobylka=pol kocaali=tur kocahasanli=tur kocakaymaz=tur
        kocakoy=tur kocarli=tur kocevje=svn kochendorf=deu kochenevo=rus kochkor-ata=kgz kochpara=ind kochubey=rus
        kochubeyevskoye=rus kodala=ind kodamacho-kodamaminami=jpn kodamthuruth=ind kodannur=ind kodarma=ind
        kodavasal=ind kodaya=civ kodiak=usa kodiebouman=civ kodigenahalli=ind kodikkulam=ind kodinsk=rus
        kodioussou=civ kodivalasa=ind kodiyal=ind kodjina=civ kodok=ssd kodoli=ind kodumudi=ind koduvayur=ind
        kodyma=ukr koekelare=bel koekelberg=bel koelwar=ind koersel=bel kofele=eth koffiefontein=zaf kogarah=aus
        koge=jpn kogota=jpn kogota-ekimae=jpn kohlu=pak kohourou=civ kohoutovice=cze koina=gmb koipadi=ind
        koira=ind koivukyla=fin kojetin=cze kokdala=chn kokemaki=fin kokernag=ind kokhav-yaaqov=pse
        kokhav-yair=isr kokhma=rus kokoda=png kokofata=mli kokologo=bfa kokolopozo=civ kokopo=png kokoshkino=rus
        kokoszki=pol kokotamangalam-south=ind kokoumbo=civ kokpekty=kaz koksan=prk koksan-up=prk koksijde=bel
        koksovyy=rus koktokay=chn kokuy=rus kokyar=chn kola=rus kola-diba=eth kolaa=slb kolaccheri=ind
        kolaksar=irn kolambe=ind kolappalur=ind kolaras=ind kolarovo=svk kolasib=ind kolavallur=ind kolayat=ind
        kolazhi=ind kolbermoor=deu kolbuszowa=pol kolia=civ kolinkivtsy=ukr kolitzheim=deu
        kolkhoz-imeni-kirova=kgz kolkhozobod=tjk kolki=ind kolkwitz=deu kollankoil=ind kolleda=deu kollivayal=ind
        kollo=ner kollum=nld kolno=pol kolo=pol.lso kolodeznyy=rus kololi=gmb kolondieba=mli kolonia=fsm
        kolonia-town=fsm kolosovka=rus kolossi=cyp kolpashevo=rus kolpna=rus kolt=dnk koltsovo=rus koltushi=rus
        koluszki=pol kolvanaq=irn kolvi=ind kolyshley=rus kolyvan=rus komaba=jpn komadi=hun komagome=jpn
        komarichi=rus komarom=hun komatipoort=zaf kombai=ind kombissiri=bfa komborodougou=civ komeshcheh=irn
        komga=zaf komijan=irn komin=cze komlo=hun kommunar=rus komono=cog komorniki=pol komorow=pol
        komorowice-krakowskie=pol kompalli=ind kompienga=bfa komsomolsk=rus komsomolskiy=rus komtikas=eth
        komusan-il-tong=prk komyshany=ukr komyshova-bukhta=ukr komyshuvakha=ukr konacik=tur konaje=ind konakli=tur
        konala=fin konanur=ind konarka=ind kondalampatti=ind kondalwadi=ind kondamallapally=ind
        kondamanayakkanpatti=ind kondasamudram=ind konde=tza kondhi=ind kondichettippatti=ind kondor=irn
        kondoros=hun kondotty=ind kondovo=mkd kondratovo=rus kondrovo=rus konduga=nga kondur=ind
        kone-ta-la-paung=mmr konedougou=civ kong=civ konganapuram=ind kongaso=civ kongen=deu kongens-lyngby=dnk
        kongsberg=nor kongsvinger=nor kongwa=tza koni=ind koni-djodjo=com koniecpol=pol konigsbach-stein=deu
        konigsbau=deu konigsbronn=deu konigsbrunn=deu konigsee=deu konigsfeld-im-schwarzwald=deu
        konigslutter-am-elm=deu konigstadten=deu konigstein-im-taunus=deu konjic=bih konkwesso=nga konnern=deu
        konnur=ind konobeyevo=rus konoha=jpn konokovo=rus konosha=rus konra=ind konradshohe=deu konskie=pol
        konsoy=tjk konstancin-jeziorna=pol konstantinovka=rus konstantinovsk=rus konstantinovskaya=rus
        konstantinovskiy=rus konstantinovskoye=rus konstantynow-lodzki=pol konta=ind kontcha=cmr kontich=bel
        kontiolahti=fin kontula=fin konuklu=tur konz=deu koolauloa=usa koolimuttam=ind koonimedu=ind koora=ind
        koori=jpn kooringal=aus koothanallur=ind koothappar=ind koovappady=ind kopargo=ben kopawor=ind koper=svn
        kopervik=nor koping=swe kopoky=mdg kopong=bwa koppa=ind koppana-agrahara=ind koppies=zaf koprivnica=hrv
        koprivnice=cze koprubasi=tur koptevo=rus kopychyntsi=ukr kopyl=blr kora=rwa.jpn korablino=rus
        koradacheri=ind koradi=ind koratagere=ind koratti=ind korb=deu korbach=deu korchuvate=ukr korczyna=pol
        korday=kaz koreagui=civ koregaon=ind koreguhe=civ korelichi=blr korenevo=rus korets=ukr koreyiz=ukr
        korfovskiy=rus korgan=tur korgun=tur korkmaskala=rus korkut=tur korkuteli=tur kormend=hun kormilovka=rus
        korneuburg=aut kornharpen=deu kornhill=hkg kornhill-garden=hkg kornik=pol korntal=deu koro=mli.civ
        korocha=rus korochi=ind korokaha=civ korolevo=ukr koronowo=pol korop=ukr koropi=grc koror=plw
        koror-town=plw korosladany=hun korostyshiv=ukr korotchaevo=rus korpilahti=fin korrewegwijk=nld
        korsholm=fin korsimoro=bfa korso=fin korsor=dnk korsun-shevchenkivskyi=ukr kortemark=bel kortenaken=bel
        kortenberg=bel kortenhoef=nld kortessem=bel korukollu=ind korvel=nld korwai=ind koryukivka=ukr kos=grc
        kosan=prk kosaya-gora=rus koscian=pol koscierzyna=pol kosciusko=usa kosciuszko-national-park=aus kose=tur
        koseda=jpn kosekoy=tur kosh-agach=rus koshekhabl=rus koshimizu=jpn koshki=rus koshksaray=irn kosigi=ind
        kosikha=rus kosire=cze kosiv=ukr kosk=tur kosmach=ukr kosmi=ind kossandji=civ kosso=civ kossonoukro=civ
        kostelec-nad-orlici=cze koster=zaf kosterevo=rus kostinbrod=bgr kostrzyn=pol kostrzyn-nad-odra=pol
        kostyukovichi=blr kosuge=jpn kosum-phisai=tha koszeg=hun kot=ind kot-diji=pak kot-fatah=ind
        kot-ghulam-muhammad=pak kot-isa-khan=ind kot-samaba=pak kot-sultan=pak kota-batu=brn kota-belud=mys
        kota-samarahan=mys kotagiri=ind kotake=jpn kotaparh=ind kotar=ind kotba=ind kotdwara=ind kotekara=ind
        kotel=bgr kotelnich=rus kotelniki=rus kotelnikovo=rus kotelva=ukr koteshwar=ind kothakota=ind
        kothanallur=ind kothen=deu kothi=ind kothri-kalan=ind kotivakkam=ind kotkavuori=fin kotla=ind
        kotla-mahigiran=ind kotli-loharan=pak kotobi=civ kotohira=jpn koton-karfe=nga kotor=mne kotor-varos=bih
        kotouagnoa=civ kotovo=rus kotra=ind kotsyubynske=ukr kottaikadu=ind kottaikavundanpatti=ind kottaiyur=ind
        kottapalli=ind kottapeta=ind kottappally=ind kottapuram=ind kottarakara=ind kottaram=ind kottavalasa=ind
        kottingbrunn=aut kottur=ind kotturu=ind kotu=gmb kotur=ind kotwa=ind kotzting=deu kouamefra=civ
        kouan-houle=civ kouande=ben kouassi-datekro=civ kouassi-kouassikro=civ koubia=gin kouenoufla-don=civ
        kouetinfla=civ koufalia=grc kouibly=civ koujiang=chn kouk-trab=khm kouka=bfa koukoguhe=civ koulaeoue=civ
        koulouan=civ koumoudji=civ koumpentoum=sen koun=civ koun-fao=civ koun-sat=khm kounahiri=civ koundara=gin
        koungneul-sosse=sen kouniohou=tgo kounkane=sen kouri=mli kourou=guf kouta=civ kouto=civ koutouba=chn
        kovaci=bih kovacica=srb kovalam=ind kovancilar=tur kovdor=rus kovernino=rus kovilj=srb kovilpalaiyam=ind
        kovilpalaiyampudur=ind kovin=srb kovylkino=rus kowary=pol kowloon-bay=hkg kowloon-tong=hkg kowon=prk
        kowon-up=prk koyekro=civ koynanagar=ind koytendag=tkm koyulhisar=tur kozakai=jpn kozakai-cho=jpn
        kozaki=jpn kozan=jpn kozanow=pol kozare=alb kozarska-dubica=bih kozawa=jpn kozelets=ukr kozelsk=rus
        kozhancheri=ind kozhevnikovo=rus kozhukkallur=ind kozhukkully=ind koziayo-ii=civ kozienice=pol kozle=pol
        kozloduy=bgr kozlovka=rus kozluk=tur kozmin-wielkopolski=pol kozmodemyansk=rus kozova=ukr kozu=jpn
        kozuchow=pol kozulka=rus kozy=pol kozyatyn=ukr kpada=civ kpandae=gha kpandu=gha kpangban=civ kpote=civ
        kpouebo=civ kpozoun=ben kraainem=bel kragero=nor kraichtal=deu krailling=deu krakeel=nld kraksaan=idn
        kralapur=ind kralovo-pole=cze kralovsky-chlmec=svk kralupy-nad-vltavou=cze kraluv-dvur=cze kramfors=swe
        kranenburg=deu kranichstein=deu kranshoek=zaf kranuan=tha kranzadougou=civ krapivinskiy=rus krapkowice=pol
        krasavino=rus kraskovo=rus kraslava=lva kraslice=cze krasnapollye=blr krasnaya-gora=rus
        krasnaya-gorbatka=rus krasnaya-polyana=rus krasnaya-yaruga=rus krasne=ukr krasno-nad-kysucou=svk
        krasnoarmeysk=rus krasnoarmeyskaya=rus krasnoarmeyskoye=rus krasnobrodskiy=rus krasnogorskiy=rus
        krasnogorskoye=rus krasnogvardeyskoye=rus krasnohirka=ukr krasnohorivka=ukr krasnokholm=rus
        krasnokholmskiy=rus krasnokumskoye=rus krasnokutsk=ukr krasnolesnyy=rus krasnomayskiy=rus krasnoobsk=rus
        krasnopavlivka=ukr krasnopillya=ukr krasnorichenske=ukr krasnoselskiy=rus.blr krasnoshchekovo=rus
        krasnosilka=ukr krasnoslobodsk=rus krasnoturansk=rus krasnouralsk=rus krasnovishersk=rus
        krasnoyarskaya=rus krasnoye-na-volge=rus krasnoyilsk=ukr krasnozatonskiy=rus krasnozavodsk=rus
        krasnozerskoye=rus krasnye-baki=rus krasnystaw=pol krasnyy-chikoy=rus krasnyy-kholm=rus krasnyy-kut=rus
        krasnyy-oktyabr=rus krasnyy-yar=rus krasnyye-barrikady=rus krasyliv=ukr kratie=khm kratovo=mkd.rus
        krauchenwies=deu kravare=cze krc=cze kregbe=civ kreiensen=deu kremenets=ukr kremenki=rus kreminna=ukr
        kremmen=deu krems-an-der-donau=aut kremsmunster=aut kressbronn-am-bodensee=deu krestovskiy-ostrov=rus
        kresttsy=rus kretinga=ltu kreuzau=deu kreuzlingen=che kreuzokoue=civ krichim=bgr kriel=zaf kriens=che
        kriftel=deu krim-krim=tcd krimpen-aan-den-ijssel=nld krinjabo=civ kripenskyi=ukr krishnapur=ind
        krishnapuram=ind krishnarajpet=ind krishnarayapuram=ind krishnasamudram=ind kristiansund=nor
        kristinehamn=swe kristinestad=fin kriva-palanka=mkd krivodanovka=rus krivogashtani=mkd krivosheino=rus
        krivyanskaya=rus krizevci=hrv krnov=cze krokek=swe krokroum=civ krolevets=ukr kromeriz=cze krompachy=svk
        kromy=rus kronach=deu kronau=deu kronberg=deu kronberg-tal=deu kronenwetter=usa kronoby=fin kronshagen=deu
        kropachevo=rus kropeliner-tor-vorstadt=deu kropp=deu krosno-odrzanskie=pol krotoszyn=pol krotovka=rus
        kroya=idn krsko=svn krugloye=blr kruibeke=bel kruisfontein=zaf kruishoutem=bel krumbach=deu krumovgrad=bgr
        krupina=svk krupka=cze krupki=blr krusevo=mkd krushnanandapur=ind krustpils=lva kruszwica=pol
        krutaya-gorka=rus krutinka=rus kruununhaka=fin krya-vrysi=grc krychaw=blr krylovskaya=rus krynica=pol
        krynica-zdroj=pol kryoneri=grc kryve-ozero=ukr kryzhopil=ukr krzemieniewo=pol krzeszowice=pol krzyki=pol
        krzyki-partynice=pol krzyz-wielkopolski=pol ksar-el-ababsa=tun ksawerow=pol kshenskiy=rus ksiba=tun
        ksibet-el-mediouni=tun ksieze=pol ksieze-male-ksieze-wielkie=pol kuala-cenaku=idn kuala-kedah=mys
        kuala-ketil=mys kuala-lipis=mys kuala-nerang=mys kuala-pahang=mys kuala-penyu=mys kuala-perlis=mys
        kuala-pilah=mys kuala-rompin=mys kuala-sungai-baru=mys kuanchuan=chn kuanda=rus kuang=mys kuangshi=chn
        kubang-semang=mys kubey=ukr kubinka=rus kubrat=bgr kuchen=deu kuchera=ind kuchesfahan=irn kuchinarai=tha
        kuchinda=ind kucukcigli=tur kuda=ind kudachi=ind kudal=ind kudali=ind kudelstaart=nld kudepsta=rus
        kudligi=ind kudlu=ind kudowa=pol kudowa-zdroj=pol kudus=ind kudwa=ind kufstein=aut kugesi=rus kuhalur=ind
        kuhbanan=irn kuhmo=fin kuhnani=irn kuhpayeh=irn kuhsan=afg kuhsar=irn kui-buri=tha kujama=nga
        kujang-up=prk kujjanur=ind kuju=ind kujuvar=irn kukawa=nga kukdeshwar=ind kukkudakhandi=ind kukmor=rus
        kukshi=ind kukuna=sle kula=usa kulachi=pak kulan=kaz kulappuram=ind kulari=gmb kulase=phl kulasegaram=ind
        kulasekarapuram=ind kulattuppalaiyam=ind kulattur=ind kulbakyne=ukr kuldiga=lva kuleshovka=rus kulgam=ind
        kulhudhuffushi=mdv kuliouou=usa kuliouou-kalani-iki=usa kulittalai=ind kuliyapitiya=lka kullada=ind
        kullar=tur kullattur=ind kullursandai=ind kulmbach=deu kuloy=rus kulp=tur kulpahar=ind kulpsville=usa
        kulsheim=deu kulu=ind kuluncak=tur kulunda=rus kulundu=kgz kulykove=ukr kuma=jpn kumagawa=jpn
        kumagunnam=nga kumakura=jpn kumakwane=bwa kumalarang=phl kumana=zaf kumano=jpn kumar-kaibarta-gaon=ind
        kumaragiri=ind kumaralingam=ind kumaranellur=ind kumarapalaiyam=ind kumarapuram=ind kumarghat=ind
        kumarmunda=ind kumarpur=ind kumbalam=ind kumbalgod=ind kumbhkot=ind kumbhraj=ind kumbi=ind kumburgaz=tur
        kumcati=tur kumejima=jpn kumeleh=irn kumeny=rus kumeu=nzl kumher=ind kumla=swe kummersbruck=deu kumsi=ind
        kumylzhenskaya=rus kuna=usa kunashak=rus kunda=ind kunda-dya-baze=ago kundarkhi=ind kundgol=ind
        kundiawa=png kundli=ind kungalv=swe kungsangen=swe kungsbacka=swe kungsor=swe kungyangon=mmr kunhegyes=hun
        kunisaki=jpn kunjanpalaiyam=ind kunjatturu=ind kunkujang=gmb kunkuri=ind kunmadaras=hun kunnatnad=ind
        kunnattur=ind kunnimangalam=ind kunnumma=ind kunnummal=ind kunovice=cze kunratice=cze kunszentmarton=hun
        kunszentmiklos=hun kunzell=deu kunzelsau=deu kuoshiairike=chn kuoyiqi=chn kupavna=rus kupferzell=deu
        kupiansk-vuzlovyi=ukr kupino=rus kupiskis=ltu kuppam=ind kuppenheim=deu kups=deu kupwara=ind kupyansk=ukr
        kur=aze kura=nga kuraby=aus kuragino=rus kurakhove=ukr kuramae=jpn kurandvad=ind kurara=ind
        kurattissery=ind kuraymah=sdn kurayyimah=jor kurchaloy=rus kurchatov=kaz kurchum=kaz kurduvadi=ind
        kureekkad=ind kurenivka=ukr kuressaare=est kurgahalli=ind kurgunta=ind kuri-dulal=pak kurihashi=jpn
        kurikka=fin kurikuppi=ind kurim=cze kuringen=bel kurino=jpn kuriyama=jpn kuriyazawa=jpn kurkhera=ind
        kurkino=rus kurl-husen=deu kurlovo=rus kurman=ukr kurmuk=sdn kurmur=ind kurono=jpn kurovskoye=rus
        kurpania=ind kurri-kurri=aus kursavka=rus kursenai=ltu kurskaya=rus kursunlu=tur kurtamysh=rus kurten=deu
        kurthaur=ind kurti=chn kurttepe=tur kurud=ind kurukkuppatti=ind kuruman=zaf kurumathur=ind kurumbalur=ind
        kurumkan=rus kurumoch=rus kurumpilavu=ind kurunegala=lka kurunjang=aus kuruppanayakkanpalaiyam=ind
        kurwai=ind kuryk=kaz kusa=rus kusavampatti=ind kuseifa=isr kusel=deu kushalgarh=ind kushalnagar=ind
        kushchyovskaya=rus kusheriki=nga kushikino=jpn kushima=jpn kushimoto=jpn kushk=afg.irn kushnarenkovo=rus
        """
}
