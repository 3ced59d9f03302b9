/// Lesser towns, sorted, from williamstown to zyrya.
/// An entry is a name as in ids, `=`, and the ISO 3166-1 alpha-3 codes of the countries that have such a town, the one with
/// most people first. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 5,000 people.
enum LesserTownsP {
    static let text: StaticString = """
        williamstown=usa.aus williamsville=usa willimantic=usa willingdon-heights=can willingen=deu
        willingshausen=deu willington=gbr willis=usa willisau=che williston=usa williston-park=usa willmar=usa
        willoughby=usa.aus willoughby-hills=usa willow-grove=usa willow-oak=usa willow-park=can willow-springs=usa
        willow-street=usa willowdale-west=can willowgrove=can willowick=usa willowmore=zaf
        willowridge-martingrove-richview=can willows=usa willstatt=deu wilmette=usa wilmington-island=usa
        wilmington-manor=usa wilmore=usa wilmslow=gbr wilnis=nld wilnsdorf=deu wilsden=gbr wilsdruff=deu
        wilsele=bel wilson=aus wilsonton=aus wilsonville=usa wilten=aut wilthen=deu wilton=usa wilton-manors=usa
        wimauma=usa wimbledon-park=gbr wimborne-minster=gbr wimereux=fra wimpassing=aut winburg=zaf wincanton=gbr
        winchester=usa winchester-center=usa wind-lake=usa windcrest=usa winder=usa windermere=gbr windham=usa
        windisch=che windischeschenbach=deu windsbach=deu windsor-gardens=aus windsor-locks=usa winfield=usa
        wingate=gbr wingene=bel wingerworth=gbr wingham=aus wingles=fra winkler=can winmalee=aus winnemucca=usa
        winnenden=deu winnie-mandela=zaf winona=usa winooski=usa winschoten=nld winslow=usa winsted=usa
        winston=usa winston-hills=aus winter-gardens=usa winter-hill=usa winter-park=usa winterbach=deu
        winterberg=deu winterlingen=deu winters=usa winterset=usa winterswijk=nld winterton=zaf winterville=usa
        winthrop=usa.aus winthrop-harbor=usa winton=usa wintzenheim=fra wipperfurth=deu wirges=deu wiri=nzl
        wirksworth=gbr wisch=nld wisconsin-rapids=usa wiset-chaichan=tha wishart=aus wisla=pol wissembourg=fra
        wissen=deu wissinoming=usa witham=gbr withamsville=usa witherlea=nzl withernsea=gbr witkowo=pol witley=gbr
        witney=gbr witnica=pol wittelsheim=fra wittenau=deu wittenbach=che wittenberge=deu wittenburg=deu
        wittenheim=fra wittichenau=deu wittingen=deu wittlich=deu wittmund=deu wittorf=deu wittstock=deu witu=ken
        witzenhausen=deu wivenhoe=gbr wiwili=nic wixhausen=deu wixom=usa wladyslawowo=pol wlodawa=pol
        wloszczowa=pol wo-che=hkg woburn-sands=gbr woenselse-heide=nld wofo=chn wohlen=che woippy=fra
        wojkowice=pol wojszyce=pol wolbrom=pol wolcott=usa wolczyn=pol wolf-trap=usa wolfach=deu wolfen=deu
        wolfersheim=deu wolfhagen=deu wolfnitz=aut wolfratshausen=deu wolfsberg=aut wolfschlugen=deu wolfurt=aut
        wolgast=deu wolin=pol wollerau=che wollert=aus wolli-creek=aus wollmatingen=deu wollochet=usa
        wollongong-city-centre=aus wollstonecraft=aus wolmirstedt=deu wolnzach=deu wolow=pol wolseley=zaf
        wolsztyn=pol woltersdorf=deu wolvega=nld wolvertem=bel wombourne=gbr wombwell=gbr wommelgem=bel
        wondelgem=bel wong-chuk-hang=hkg wonge=civ wongsorejo=idn wonji=eth wonsealy=civ wood-dale=usa
        wood-green=gbr wood-ridge=usa wood-river=usa woodbine=can woodbine-corridor=can woodbine-lumsden=can
        woodbridge=usa.gbr woodburn=usa woodcliff-lake=usa woodcrest=usa woodcroft=aus woodend=aus.nzl
        woodfield=usa woodfin=usa woodford-green=gbr woodinville=usa woodlake=usa woodland-park=usa
        woodlands-north-coast=sgp woodlawn=can woodley-park=usa woodlyn=usa woodmere=usa woodmoor=usa
        woodridge=aus woodrow=usa woods-creek=usa woods-cross=usa woodside=can.gbr woodstock=usa woodvale=aus
        woodward=usa woodwards=can woodway=usa woolgoolga=aus woollahra=aus woolloongabba=aus woolston=gbr
        woolton=gbr woongarrah=aus woonona=aus wooster=usa wora=civ worabe=eth worb=che worbis=deu
        worcester-park=gbr woree=aus worgl=aut workington=gbr worland=usa worlds-end=gbr wormer=nld wormhout=fra
        worongary=aus worpswede=deu worringen=deu worrstadt=deu worth=usa worth-am-rhein=deu worthi=ind
        worthington=usa wos=aut wote=ken wotton-under-edge=gbr woudenberg=nld woudhuis=nld woy-woy=aus
        wrentham=usa wriezen=deu wright=usa wronki=pol wroughton=gbr wrzesnia=pol wrzeszcz-dolny=pol
        wrzeszcz-gorny=pol wschowa=pol wu-kai-sha=hkg wu-king=hkg wudil=nga wudong=chn wuerqi=chn wufu=chn
        wugui=chn wujiahe=chn wujian=chn wuku=chn wulai=twn wulflingen-kreis-6=che wulfrath=deu wuli=chn
        wuling=chn wulingshan=chn wuma=chn wundanyi=ken wunsiedel=deu wuping=chn wuqiao=chn wurenlos=che wurno=nga
        wurtulla=aus wurzen=deu wushipai=chn wustenrot=deu wusterhausen=deu wustermark=deu wutan=chn wutong=chn
        wutongshu=chn wutoschingen=deu wuustwezel=bel wuwu=chn wuyo=nga wyandanch=usa wyandotte=usa wychwood=can
        wyckoff=usa wykagyl=usa wyndham=usa wyndham-vale=aus wyndmoor=usa wynn-vale=aus wynne=usa
        wynnefield-heights=usa wynnum=aus wynnum-west=aus wynyard=aus wyoming=aus wyomissing=usa wyrzysk=pol
        wysokie-mazowieckie=pol wyszkow=pol wytheville=usa x-can=mex xa-an-ngai=vnm xa-binh-gia=vnm xalatlaco=mex
        xaloztoc=mex xaltepec=mex xaltianguis=mex xambabazar=chn xambioa=bra xambre=bra xangri-la=bra xanten=deu
        xapuri=bra xativa=esp xeldem=ind xenia=usa xeraco=esp xexeu=bra xhafzotaj=alb xiaba=chn xiabaishi=chn
        xiabao=chn xiahu=chn xialu=chn xianglong=chn xiangshui=chn xiannushan=chn xianyi=chn xiaochang=chn
        xiaochangshan=chn xiaochuan=chn xiaodian=chn xiaodu=chn xiaohe=chn xiaojia=chn xiaoliang=chn xiaolin=chn
        xiaomian=chn xiaonanhai=chn xiaoxi=chn xiaozhou=chn xiasha=chn xiaying=chn xibing=chn xichuan=chn
        xicohtzinco=mex xicotencatl=mex xiditou=chn xiejiawan=chn xigaoshan=chn xihai=chn xihai-town=chn
        xikhusese=zaf xikou=chn xilembene=moz xilitla=mex xinavane=moz xinchengzi=chn xingdaohu=chn xingfeng=chn
        xinhua=chn xinlin=chn xinsheng=chn xinwucun=chn xinyingpan=chn xinzhuang=chn xinzo-de-limia=esp xiping=chn
        xipo=chn xitangtuo=chn xitole=gnb xituo=chn xiulin=twn xiuqi=chn xixona=esp xiyu=chn xizhou=twn
        xochimanca=mex xochitepec=mex xochitlan-todos-santos=mex xocotla=mex xocotlan=mex xojaobod=uzb
        xom-ben-cui=vnm xonacatlan=mex xoxocotla=mex xuan-mai=vnm xuan-son=vnm xuan-trung=vnm xudat=aze xuddur=som
        xuelin=chn xujia=chn xumingsi=chn xuyen-moc=vnm xylofagou=cyp xylokastro=grc yabad=pse yabase=jpn
        yabassi=cmr yabayo=civ yabe=jpn yabu=jpn yabucoa=pri yabuki=jpn yacheng=chn yachi=jpn yachigoya=jpn
        yacimientos-rio-turbio=arg yacoeoua=civ yacopi=col yacuanquer=col yadagirigutta=ind yadrin=rus yae=jpn
        yafa=isr yafran=lby yagoona=aus yagoori=som yagoshima=jpn yagtyyol=tkm yaguachi-nuevo=ecu yaguara=col
        yaguaraparo=ven yaguaron=pry yaguate=dom yagunovskiy=rus yahaba=jpn yahiko=jpn yahotyn=ukr
        yahualica-de-gonzalez-gallo=mex yahyali=tur yairipok=ind yaiza=esp yajalon=mex yajiang=chn yajiwa=nga
        yakage=jpn yakairike=chn yakakent=tur yakasse-attobrou=civ yakasse-feyasse=civ yakasseme=civ yakhroma=rus
        yakinca=tur yakoruda=bgr yakumo=jpn yakuplu=tur yakymivka=ukr yala=civ yaletown=can yalga=rus yalgo=bfa
        yalihuyuk=tur yalikavak=tur yalintas=tur yallahs=jam yaloke=caf yamabuki=jpn yamada=jpn yamaguma=jpn
        yamakita=jpn yamakiya=jpn yamanaka=jpn yamanobe=jpn yamaranguila=hnd yamasa=dom yamata=jpn
        yamazakicho-nakabirose=jpn yamba=aus yamchi=irn yamjal=ind yamky=ukr yampil=ukr yamrat=nga
        yamuna-vihar=ind yanacancha=per yanagawamachi-saiwaicho=jpn yanahuanca=per yananxiang=chn yanaul=rus
        yanchep=aus yanda-bayo=nga yandev=nga yandong=chn yanfolila=mli yang-talat=tha yanga=mex yangala=tkm
        yangba=chn yangebup=aus yanggu=kor yangi-margilon=uzb yangi-qalah=afg yangiobod=uzb yangiqorgon=uzb
        yangirabot=uzb yangjiao=chn yangjiaying=chn yangliujie=chn yangri=chn yangsha=chn yangshi=chn yangyong=chn
        yanhanshan=chn yanhe=chn yanjing=chn yankton=usa yanqul=omn yanshan=chn yantarnyy=rus yantzaza=ecu
        yanuah-jat=isr yanuh-jat=isr yanwan=chn yanxi=chn yanzibu=chn yaobou=civ yaotsu=jpn yaou=civ yaoude=civ
        yaphank=usa yapleu=civ yaprakli=tur yapton=gbr yar=rus yara=cub yaransk=rus yardimli=aze yardville=usa
        yarega=rus yaremche=ukr yaripur=ind yarkovo=rus yarm=gbr yarmolyntsi=ukr yarmouth=usa.can
        yarmouth-port=usa yaroslavskaya=rus yarovoye=rus yarraville=aus yarrawonga=aus yarula=hnd yarumal=col
        yashikira=nga yashiro=jpn yashkino=rus yashkul=rus yasinya=ukr yaslyk=tkm yasnaya=rus yasnaya-polyana=rus
        yasnogorsk=rus yasnohirka=ukr yasnyy=rus yasothon=tha yass=aus yatagan=tur yate=gbr yateley=gbr
        yatsuomachi-higashikumisaka=jpn yatton=gbr yau-ma-tei=hkg yau-yat-chuen=hkg yauco=pri yauri=per yauya=per
        yavas=rus yavoriv=ukr yavornytske=ukr yavuzeli=tur yaxley=gbr yaya=rus yayas-de-viajama=dom yayci=aze
        yayladagi=tur yaypan=uzb yayva=rus yazihan=tur yazoo-city=usa yazykovo=rus ye-mun=mmr ye-su=mmr ye-u=mmr
        yeadon=usa yeang=khm yeang-dangkum=khm yecapixtla=mex yechagam=ind yedashe=mmr yedy-kuyu=ukr yeed=som
        yeghegnadzor=arm yeghvard=arm yegorlykskaya=rus yehualtepec=mex yehud=isr yehud-monosson=isr
        yekaterinoslavka=rus yekaterinovka=rus yelan=rus yelan-koleno=rus yelandur=ind yelanskiy=rus yelbarga=ind
        yeliguan=chn yelizavetinskaya=rus yellapur=ind yellareddi=ind yellowknife=can yelm=usa yelnya=rus
        yelovo=rus yelsk=blr yelur=ind yelwa=nga yemanzhelinsk=rus yemelyanovo=rus yemetsk=rus yemilchyne=ukr
        yemva=rus yen-phu=vnm yen-vien=vnm yende-millimou=gin yengema=sle yengibag=chn yengitam=chn
        yeni-suraxani=aze yenicaga=tur yenifakili=tur yenikoy=tur yenipazar=tur yenisarbademli=tur yenisehir=tur
        yeniseysk=rus yennadon=can yenotayevka=rus yenugonda=ind yenumalapalle=ind yeppoon=aus
        yeppoon-city-centre=aus yeranos=arm yerbabuena=mex yercaud=ind yereymentau=kaz yerkhera=ind
        yermakovskoye=rus yermolayevo=rus yermolino=rus yerofey-pavlovich=rus yeroham=isr yeronga=aus
        yerrabalem=ind yerres=fra yerseke=nld yershov=rus yershovo=rus yerzovka=rus yesagyo=mmr yesilhisar=tur
        yesilova=tur yesilyurt=tur yessentukskaya=rus yetkul=rus yeung-uk-tsuen=hkg yigaierqi=chn yigo-village=gum
        yiju=chn yildiz=tur yildizeli=tur yildizli=tur yingairike=chn yingawati=chn yingkiong=ind yingwusitang=chn
        yingwusitangcun=chn yingyeer=chn yinping=chn yinqiao-zhen=chn yinxingshu=chn yio-chu-kang=sgp yirka=isr
        yirol=ssd yishikuli=chn yisilamuawati=chn yitang=chn yiu-tung-estate=hkg yizhivtsi=ukr yla-malmi=fin
        ylasto=fin yliskyla=fin ylivieska=fin ymittos=grc yoakum=usa yocon=hnd yoga=jpn yoichi=jpn yokine=aus
        yoko=cmr yokoboue=civ yokokawa=jpn yokoshiba=jpn yokoze=jpn yol=ind yol-cantonment=ind yolbasi=tur
        yolombo=col yomju=prk yomou=gin yomra=tur yona-village=gum yonabaru=jpn yonan=prk yonan-up=prk yondo=col
        yonedacho-sendo=jpn yong-peng=mys yongbyon=prk yongcheng=chn yongcong=chn yongdong=chn yonge-eglinton=can
        yonge-stclair=can yonggwang-up=prk yongjia=chn yongle=chn yongping=chn yongrong=chn yongsan-dong=kor
        yongxi=chn yonmu=kor yopohua=civ yoqneam-illit=isr yorito=hnd york-beach=usa york-university-heights=can
        yorkdale-glen-park=can yorketown=usa yorkshire=usa yorkton=can yorktown=usa yorkville=usa yoro=hnd
        yorobodi=civ yorodougou=civ yorosso=mli yoshida=jpn yoshida-kasugacho=jpn yoshii=jpn yoshino=jpn
        yoshino-cho=jpn yoshioka=jpn yoshitomi=jpn yotoco=col yotsutsuji=jpn youchou=chn youghal=irl yougu=pak
        youkounkoun=gin young=ury.aus youngsville=usa youngtown=usa yovon=tjk yoyogi=jpn ypacarai=pry
        ypsilanti=usa ypsonas=cyp yreka=usa yrozon=civ yssingeaux=fra ystad=swe ystalyfera=gbr ytrebygda=nor
        ytyk-kyuyel=rus yu-chui=hkg yuanjue=chn yuanmen=chn yuasa=jpn yubari=jpn yucca-valley=usa yuchi=chn
        yudi=chn yue-on-court=hkg yue-wan-estate=hkg yuehai=chn yuehai-residential=chn yuelai=chn yuet-wu=hkg
        yufengshan=chn yugawara=jpn yugo-kamskiy=rus yuguan=chn yuhu-bay=chn yuhuang=chn yujing=twn yukhnov=rus
        yukon=usa yulee=usa yuli=nga yulong=chn yumaguzino=rus yumare=ven yumbel=chl yumen=chn yunak=tur
        yuncos=esp yundum=gmb yung-shue-wan=hkg yungay=chl.per yunguyo=per yuni=phl.jpn yunji=chn yunoo=jpn
        yupan=chn yuquanying=chn yura=jpn.per yurecuaro=mex yurgamysh=rus yuriria=mex yurty=rus yuryev-polskiy=rus
        yuryevets=rus yuryuzan=rus yusefabad=irn yushima=jpn yushkovo=rus yusuf-as-siddiq=egy yusufeli=tur
        yuto=arg yutsa=rus yutz=fra yuvacik=tur yuye-shequ=chn yuza=jpn yuzaixue=chn yuzaki=jpn yuzha=rus
        yuzhno-kurilsk=rus yuzhno-sukhokumsk=rus yuzhnyy=rus yvetot=fra yvoir=bel ywar-ma-east=mmr
        ywar-ma-middle=mmr yzeure=fra yzgant=tkm za-yat-kwin=mmr zaabeel=are zaadi=civ zaandijk=nld zabalj=srb
        zabaykalsk=rus zabbar=mlt zabianka-wejhera-jelitkowo-tysiaclecia=pol zabki=pol zabkowice-slaskie=pol
        zabovresky=cze zabrat=aze zabre=bfa.civ zabreh=cze zacamulpa=mex zacapechpan=mex zacapoaxtla=mex
        zacatepec=mex zacharo=grc zachary=usa zacoalco-de-torres=mex zacualpa=gtm zacualtipan=mex zadawa=nga
        zadioa=civ zadonsk=rus zafar=uzb zafarabad=ind zafarwal=pak zafferana-etnea=ita zafra=esp zag=mar
        zagan=pol zagarolo=ita zagh-marz=irn zaghouan=tun zagon=rou zagoreta=civ zagorje-ob-savi=svn
        zagoryanskiy=rus zagorz=pol zaguieta=civ zaguinasso=civ zahed-shahr=irn zahesi=geo zahia=civ
        zahirogbeu=civ zaibo=civ zaigrayevo=rus zajas=mkd zakamenne=svk zakamensk=rus zakarekro=civ zakharivka=ukr
        zaki-biam=nga zakiyah=syr zakopane=pol zakrzow=pol zakueoua=civ zakynthos=grc zala=ago zalanga=nga
        zalari=rus zalaszentgrot=hun zalegoshch=rus zalesovo=rus zaliohouan=civ zalishchyky=ukr zall-herr=alb
        zalla=esp zaltan=lby zaltbommel=nld zalukokoazhe=rus zalun=mmr zambakro=civ zamberk=cze zambezi=zmb
        zamboanguita=phl zambrano=col zambrow=pol zamiin-uud=mng zamora=ecu zanaga=cog zanandore=bdi zandberg=nld
        zandhoven=bel zandvoort=nld zane=ita zanesti=rou zanesville=usa zanfouenou=civ zangbawa=chn zangguy=chn
        zangiabad=irn zangilan=aze zango=nga zangue=civ zanica=ita zaodrou=civ zaojiacheng=chn zaokskiy=rus
        zaouia-ait-ishak=mar zaouiat-djedidi=tun zaouiet-azmour=tun zaouiet-ed-debarh=dza zaouiet-kountech=tun
        zaouiet-medien=tun zaouiet-sousse=tun zaoxia=chn zaozersk=rus zaozyornyy=rus zapadnaya-dvina=rus
        zapata=usa zapatoca=col zapfendorf=deu zapolyarnyy=rus zaporizhzhya-live=ukr zapotiltic=mex zapresic=hrv
        zaprudnya=rus zara=tur zarach=irn zarah-sharan=afg zaranou=civ zarasai=ltu zarat=tun zarautz=esp
        zaraysk=rus zardob=aze zarechye=rus zargan=irn zargan-e-karaneh=irn zarghun-shahr=afg zarichne=ukr
        zarnaq=irn zarnesti=rou zarnovica=svk zarow=pol zaruma=ecu zarumilla=per zarya=rus zarzal=col zarzir=isr
        zaslawye=blr zaspa-mlyniec=pol zaspa-rozstaje=pol zastavna=ukr zastron=zaf zata=civ zatarah=pse zatec=cze
        zaterechnyy=rus zauralskiy=rus zaventem=bel zavetnoye=rus zavety-ilicha=rus zavidovici=bih zavidovo=rus
        zavitinsk=rus zavodoukovsk=rus zavodske=ukr zavodskoy=rus.kaz zavolzhsk=rus zavoronezhskoye=rus
        zavyalovo=rus zawadzkie=pol zawoja=pol zawyat-an-nwacer=mar zawyat-ech-cheikh=mar zay-kone-east=mmr
        zayam=aze zayda=mar zaysan=kaz zayukovo=rus zaza-del-medio=cub zazeran=irn zbarazh=ukr zbaszyn=pol
        zbaszynek=pol zboriv=ukr zbraslav=cze zdar-nad-sazavou=cze zdolbuniv=ukr zdvinsk=rus zdzieszowice=pol
        ze=ben zea=ven zeaglo=civ zeale=civ zebetin=cze zebrzydowice=pol zedelgem=bel zee-kone=mmr zeeland=usa
        zeelst=nld zeerust=zaf zeewolde=nld zefyri=grc zega=civ zegban=civ zehak=irn zehdenick=deu zehkalut=irn
        zeil=deu zeithain=deu zeitlarn=deu zeitz=deu zejtun=mlt zekeriya=tur zekrezinssou=civ zelarino=ita
        zele=bel zelenchukskaya=rus zelenivka=ukr zelenoborskiy=rus zelenodolsk=ukr zelenogorskiy=rus
        zelenogradsk=rus zelezny-brod=cze zelhem=nld zeliezovce=svk zelino=mkd zeljezno-polje=bih zell=deu
        zell-am-see=aut zell-im-wiesental=deu zella-mehlis=deu zellik=bel zellingen=deu zelo-buon-persico=ita
        zelow=pol zelva=blr zelzate=bel zemamra=mar zemer=isr zemes=rou zemetchino=rus zemio=caf zemoura=dza
        zempoala=mex zemst=bel zengfu=chn zepce=bih zephyrhills=usa zephyrhills-south=usa zephyrhills-west=usa
        zepreguhe=civ zeralda=dza zeramedine=tun zerbst=deu zeregbo=civ zeriberi=civ zeribet-el-oued=dza
        zermatt=che zernograd=rus zero-branco=ita zestaponi=geo zetea=rou zetel=deu zetland=aus zeulenroda=deu
        zeulenroda-triebes=deu zeuthen=deu zeven=deu zevenaar=nld zevio=ita zeya=rus zeydabad=irn zgorzelisko=pol
        zhabinka=blr zhagulu=chn zhaksy=kaz zhalagash=kaz zhangaarqa=kaz zhangaqala=kaz zhangaqorghan=kaz
        zhangmianyi=chn zhangwan=chn zhangzi=chn zhanhe=chn zhanibek=kaz zhanpu=chn zhaoxing=chn zharrez=alb
        zhashkiv=ukr zhatay=rus zhdanivka=ukr zhdanovichy=blr zhelezinka=kaz zheleznogorsk-ilimskiy=rus
        zheleznovodsk=rus zhenan=chn zhendong=chn zhengxing=chn zhengyang=chn zherdevka=rus zheshan=chn
        zheshart=rus zhetybay=kaz zhezkent=kaz zhibek-zholy=kaz zhifang=chn zhifeng=chn zhigalovo=rus zhirnov=rus
        zhirnovsk=rus zhisheng=chn zhizdra=rus zholymbet=kaz zhongba=chn zhongchao=chn zhongfeng=chn zhonggang=chn
        zhongliao=twn zhongling=chn zhongmiao=chn zhongping=chn zhongqiao=chn zhongtang=chn
        zhongxing-new-village=twn zhongyi=chn zhongzhai=chn zhosaly=kaz zhoubai=chn zhouqu-chengguanzhen=chn
        zhouxi=chn zhouzhuang=chn zhovkva=ukr zhovtneve=ukr zhuantang=chn zhufo=chn zhukov=rus zhukovka=rus
        zhulyany=ukr zhumysker=kaz zhuojiacun=mac zhuoshui=chn zhuravlivka=ukr zhushan=chn zhuyang=chn
        zhuzilin=chn zhydachiv=ukr zhympity=kaz zi-byu-gon=mmr ziaabad=irn ziama-mansouria=dza ziar-nad-hronom=svk
        zibashahr=irn zichem=bel zidenice=cze zieagui=civ ziebice=pol zielonka=pol zierbena=esp zierenberg=deu
        zierikzee=nld zighout-youcef=dza zigon=mmr zikhron-yaaqov=isr zikisso=civ zilair=rus zillah=lby
        zillmere=aus zimapan=mex zimatepec=mex zimatlan-de-alvarez=mex zimmerman=usa zimmern-ob-rottweil=deu
        zimnicea=rou zimovniki=rus zinacatepec=mex zinapecuaro-de-figueroa=mex zindah-jan=afg zingem=bel
        zinguedesse=bfa zinjibar=yem zinkiv=ukr zinvie=ben zion=usa zionsville=usa ziplignan=civ zir-ab=irn
        zirara=mar zirc=hun zirefuxiati=chn zirl=aut zirndorf=deu ziro=ind zishui=chn zitlala=mex zitlaltepec=mex
        zittau=deu zivinice=bih zizhao=chn zizur-mayor=esp zlate-moravce=svk zlatitsa=bgr zlatna=rou
        zlatni-pyasatsi=bgr zlatograd=bgr zlatopil=ukr zlicin=cze zlocieniec=pol zlote-lany=pol zlotniki=pol
        zlotoryja=pol zlotow=pol zlynka=rus zmeinogorsk=rus zmeyskaya=rus zmigrod=pol zmiiv=ukr zmiyevka=rus
        znamenka=rus znamenskoye=rus znamyanka=ukr znamyanka-druha=ukr znin=pol zoar=zaf zoersel=bel zofingen=che
        zofio=esp zogbodoua=civ zogno=ita zohoa=civ zokoguhe-dideguhe=civ zola-predosa=ita zolakar=arm zolder=bel
        zollikofen=che zollikon=che zolochiv=ukr zolote=ukr zolotonosha=ukr zolynia=pol zomergem=bel
        zomin-shaharchasi=uzb zona-colonial=dom zona-industriale=ita zongolica=mex zonhoven=bel zonle-i=civ
        zonnebeke=bel zons=deu zorleni=rou zorneding=deu zoroyo=civ zorritos=per zorya=ukr zorynsk=ukr zorzor=lbr
        zoshigaya=jpn zossen=deu zottegem=bel zou=civ zoualet=mar zouan=civ zouan-hounien=civ zougouzoa=civ
        zouhounou=civ zoukouboue=civ zoukougbeu=civ zouma=chn zounke=ben zoutleeuw=bel zovuni=arm zraluo=civ
        zriba=tun zriba-village=tun zsambek=hun zschopau=deu zschorlau=deu zubia=esp zubova-polyana=rus zubri=cze
        zubtsov=rus zuchwil=che zuera=esp zuhres=ukr zuhres-2=ukr zuid-scharwoude=nld zuiderburen=nld zuidhorn=nld
        zuidwijk=nld zuitai=chn zukowo=pol zulpich=deu zulte=bel zumaia=esp zumarraga=phl.esp zumpango-del-rio=mex
        zundert=nld zundorf=deu zungeru=nga zunheboto=ind zuni=ita zuni-pueblo=usa zunil=gtm zuogaimanma=chn
        zupanja=hrv zurich-kreis-1=che zurich-kreis-10-hongg=che zurich-kreis-10-wipkingen=che
        zurich-kreis-11-affoltern=che zurich-kreis-11-oerlikon=che zurich-kreis-11-seebach=che zurich-kreis-12=che
        zurich-kreis-12-hirzenbach=che zurich-kreis-12-saatlen=che zurich-kreis-12-schwamendingen-mitte=che
        zurich-kreis-2=che zurich-kreis-2-enge=che zurich-kreis-2-wollishofen=che zurich-kreis-3-alt-wiedikon=che
        zurich-kreis-3-friesenberg=che zurich-kreis-3-sihlfeld=che zurich-kreis-4-aussersihl=che
        zurich-kreis-4-hard=che zurich-kreis-4-langstrasse=che zurich-kreis-5=che zurich-kreis-5-gewerbeschule=che
        zurich-kreis-6=che zurich-kreis-6-oberstrass=che zurich-kreis-6-unterstrass=che
        zurich-kreis-7-fluntern=che zurich-kreis-7-hirslanden=che zurich-kreis-7-hottingen=che
        zurich-kreis-7-witikon=che zurich-kreis-8=che zurich-kreis-8-muhlebach=che zurich-kreis-9-albisrieden=che
        zurich-kreis-9-altstetten=che zuromin=pol zurrieq=mlt zuru=nga zusmarshausen=deu zutendaal=bel zuunmod=mng
        zuya=ukr zuyevka=rus zvecka=srb zvenigorod=rus zvenigovo=rus zvenyhorodka=ukr zverevo=rus zvezdnyy=rus
        zvoristea=rou zvornik=bih zwanenburg=nld zwenkau=deu zwevegem=bel zwevezele=bel zwiesel=deu zwijnaarde=bel
        zwijndrecht=bel zwingenberg=deu zwolen=pol zwonitz=deu zychlin=pol zykovo=rus zymna-voda=ukr zymohiria=ukr
        zyrya=aze zyryanskoye=rus zytkavicy=blr
        """
}
