/// Lesser towns, sorted, from 1-decembrie to bagnols-sur-ceze.
/// An entry is a name as in ids, `=`, and the ISO 3166-1 alpha-3 codes of the countries that have such a town, the one with
/// most people first. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 5,000 people.
enum LesserTownsA {
    static let text: StaticString = """
        1-decembrie=rou 20-solagii-istiklolijati-tocikiston=tjk 28-may=aze a-dos-cunhados=prt a-estrada=esp
        a-luoi=vnm a-pobra-do-caraminal=esp aabenraa=dnk aachar-leak=khm aadorf=che aaitanit=lbn aajaltoun=lbn
        aalanden=nld aalburg=nld aalsmeer=nld aalten=nld aalter=bel aamadi=ind aanekoski=fin aarau=che aarburg=che
        aarle-rixtel=nld aars=dnk aarschot=bel aartselaar=bel ab-pakhsh=irn ab-sard=irn abadeh-tashk=irn
        abadia-de-goias=bra abadia-dos-dourados=bra abadiania=bra abadla=dza abaete=bra abagur=rus abaiara=bra
        abaira=bra abak=nga abakumova=ukr abala=eth.ner abalak=ner.rus aban=rus abanilla=esp abano-terme=ita
        abaran=esp abare=bra abarkuh=irn abas-abad=irn abasan-al-jadidah=pse abasan-al-kabirah=pse abasolo=mex
        abatia=bra abatskoye=rus abaza=rus abba=caf abbadia-san-salvatore=ita abbar=irn abbaspur=ind
        abbeville=fra.usa abbey-road=gbr abbey-wood=gbr abbeydale=can abbots-langley=gbr abbotsford=aus
        abcoude=nld abdan=irn abdanan=irn abdel-begrou=mli abderafi=eth abdi=tcd abdul-khel=pak abdulino=rus
        abdurahmoni-jomi=tjk abeanou=civ abegondo=esp abejorral=col abel-figueiredo=bra abelardo-luz=bra
        abenberg=deu abensberg=deu abercanaid=gbr abercarn=gbr abercynon=gbr aberdeen=usa.can aberdeen-centre=hkg
        aberfoyle-park=aus abergavenny=gbr abergele=gbr aberglasslyn=aus aberkenfig=gbr abertillery=gbr
        abertridwr=gbr aberystwyth=gbr abhanpur=ind abhayapuri=ind abi-beyglu=irn abie=civ abim=uga abingdon=usa
        abira=jpn abiramam=ind ablon-sur-seine=fra abocho=nga aboisso-comoe=civ aboka=civ abong-mbang=cmr
        abongoua=civ abony=hun aboso=gha abou-deia=tcd abou-el-hassan=dza aboude=civ above-rocks=jam abqaiq=sau
        abra-pampa=arg abradine=civ abraka=nga abram=gbr abrama=ind abrantes=prt abraveses=prt abre-campo=bra
        abrego=col abrera=esp abreus=cub abrisham=irn abronambue=civ abrud=rou absam=aut absecon=usa abtsgmund=deu
        abu=ind abu-dis=pse abu-ghaush=isr abu-hayl=are abu-homeyzeh=irn abu-simbel=egy abu-sinan=isr
        abu-tisht=egy abu-zabad=sdn abu-zayyan=lby abuko=gmb aburi=gha abuyog=phl aby=swe abybro=dnk abyei=sdn
        acacia-ridge=aus acacoyagua=mex academy-garden=usa acadia=can acajete=mex acajutiba=bra acajutla=slv
        acala=mex acambay=mex acamixtla=mex acanceh=mex acapetahua=mex acaponeta=mex acarape=bra acari=bra
        acarlar=tur acate=ita acatenango=gtm acatic=mex acatlan-de-juarez=mex acatlan-de-osorio=mex
        acatlan-de-perez-figueroa=mex acatzingo=mex acaua=bra acayuca=mex accokeek=usa aceuchal=esp achacachi=bol
        achada-eugenio-lima=cpv achada-santo-antonio=cpv achadinha=cpv achampet=ind achanputtur=ind
        acharapakkam=ind acharipallam-vaniyakudi=ind achchippatti=ind achel=bel acheres=fra achern=deu
        achhibal=ind achhnera=ind achi=col achicourt=fra achikulak=rus achit=rus achkhoy-martan=rus achocalla=bol
        aci-castello=ita aci-catena=ita aci-santantonio=ita aci-trezza=ita acigne=fra acigol=tur acipayam=tur
        acirli=tur acitrezza=ita acocks-green=gbr acolla=per acolman-de-netzahualcoyotl=mex aconibe=gnq
        acoyapa=nic acquaviva-delle-fonti=ita acqui-terme=ita acrelandia=bra acreuna=bra acri=ita acs=hun
        actipan-de-morelos=mex acton=usa.can acton-vale=can acucena=bra acuitlapilco=mex acuitzio-del-canje=mex
        acultzingo=mex acushnet=usa acworth=usa ad-dabbah=sdn ad-dali=yem ad-dana=syr ad-darb=sau
        ad-darbasiyah=syr ad-dasmah=kwt ad-dawhah=pse ad-dawhah-al-jadidah=qat ad-dindar=sdn ad-dujayl=irq
        ad-duraykish=syr ada=usa adahidoukou=civ adaikkakuzhi=ind adalaj=ind adalar=tur adam=omn adamovka=rus
        adampur=ind adams=usa adams-morgan=usa adamstown=aus adamstown-heights=aus adamus=rou
        adanattutekkumuri-kizhakku=ind adancata=rou adani=nga adaou=civ adatt=ind adazi=lva adbhar=ind
        adda-doueni=com addanki=ind addington=nzl addlestone=gbr addo=zaf adduru=ind adebaye=eth adebem=civ
        adegem=bel adel=usa adelaide-city-centre=aus adelebsen=deu adelfas=esp adelfia=ita adelia-maria=arg
        adelphi=usa adelsdorf=deu adelsheim=deu adendorf=deu aderbissinat=ner adeta=tgo adh-dhayd=are
        adh-dhibiyah=sau adi-keyh=eri adiake=civ adichanallur=ind adiekro=civ adigaratti=ind adikokoi=civ
        adilpur=pak adis-alem=eth adis-kidame=eth adiyanuthu=ind adjamene=civ adjaouere=ben adjarra=ben adjud=rou
        adjuntas=pri adlershof=deu adligenswil=che adlington=gbr adliswil=che admiralty=sgp.hkg ado-odo=nga
        adolfo-lopez-mateos=mex adolfo-lopez-mateos-el-tamarindo=mex adolfo-ruiz-cortines=mex adorf=deu adoru=nga
        adra=esp.ind adrasmon=tjk adre=tcd adri=ind adria=ita adrian=usa adriano=ita adrianopolis=bra adro=ita
        adrogue=arg adur=ind adustina=bra aduthurai=ind adwick-le-street=gbr adyar=ind adygeysk=rus aegina=grc
        aerzen=deu aesch=che afaahiti=pyf afantou=grc afanyangan=tgo afere=civ affalikro=civ affienou=civ
        affing=deu affoltern-am-albis=che affton=usa afipskiy=rus afis=syr afonso-bezerra=bra afonso-cunha=bra
        afourer=mar afranio=bra afumati=rou afzalgarh=ind afzalpur=ind aga=phl agabar=som agacoren=tur agaete=esp
        agaie=nga agalatovo=rus agapovka=rus agaram=ind agareb=tun agas=rou agassiz=can agastinuagan=ind
        agastiswaram=ind agate-beach=usa agats=idn agatti=ind agawam=usa agba-mbayassou=civ agbabu=nga agbaou=civ
        agbossou=civ agdas=aze agde=fra agdz=mar agenebode=nga agerola=ita ageyevo=rus aghajari=irn aghbala=mar
        aghlal=dza aghstafa=aze aghsu=aze agia-varvara=grc agidel=rus agigea=rou agincourt-north=can
        agincourt-south-malvern-west=can aginskoye=rus agios-athanasios=grc agios-dometios=cyp
        agios-ioannis-rentis=grc agios-nikolaos=grc agios-pavlos=grc agios-stefanos=grc agira=ita aglantzia=cyp
        aglayan=phl agliana=ita agneaux=fra agnita=rou ago-are=nga agoo=phl agou=civ agoue=ben agoura=usa
        agoura-hills=usa agourai=mar agrahara-samakkulam=ind agramunt=esp agrate-brianza=ita agrestina=bra
        agria=grc agrolandia=bra agronomica=bra agropoli=ita agryz=rus agua-azul-do-norte=bra agua-blanca-sur=hnd
        agua-branca=bra agua-caliente=usa agua-clara=bra agua-de-dios=col agua-doce=bra agua-doce-do-maranhao=bra
        agua-doce-do-norte=bra agua-fria=bra agua-ize=stp agua-preta=bra aguacatan=gtm aguada-de-pasajeros=cub
        aguadas=col aguadilla=pri aguadulce=esp.pan aguaray=arg aguas-da-prata=bra aguas-de-chapeco=bra
        aguas-de-lindoia=bra aguas-de-santa-barbara=bra aguas-formosas=bra aguas-mornas=bra aguas-santas=prt
        aguas-verdes=per aguas-vermelhas=bra aguaytia=per aguazul=col agudo=bra agudos-do-sul=bra agueda=prt
        aguelhok=mli aguelmous=mar agui=jpn aguia-branca=bra aguiar=bra aguiar-da-beira=prt aguie=ner
        aguilar=esp.phl aguilar-de-campoo=esp aguilares=slv aguililla=mex aguimes=esp aguisan=phl agupit=phl
        agusan=phl agutaya=phl agva=tur ah-lel=mmr ah-pyin-pa-dan=mmr ah-twin-pa-dan=mmr aheoua=civ ahero=ken
        ahfir=mar ahigbe-koffikro=civ ahiri=ind ahirkheri=ind ahiwara=ind ahizabre=civ ahlem=deu ahlerstedt=deu
        ahmad-abad-mostufi=irn ahmadabad-cantonment=ind ahmadpur-sial=pak ahmed-bel-hadj=dza
        ahmet-taner-kislali=tur ahmetli=tur ahoada=nga ahome=mex ahor=ind ahouakro=civ ahram=irn ahraura=ind
        ahrensbok=deu ahtari=fin ahuacatlan=mex ahualulco-de-mercado=mex ahuimanu=usa ahus=swe ahwa=ind
        aibonito=pri aichach=deu aidlingen=deu aiea=usa aiea-heights=usa aigburth=gbr aigio=grc aigle=che
        aigues-mortes=fra aikou=chn aileu=tls aimogasta=arg aimores=bra ain-abid=dza ain-aicha=mar ain-arnat=dza
        ain-attig=mar ain-beni-mathar=mar ain-boucif=dza ain-cheggag=mar ain-el-berd=dza ain-el-hadjar=dza
        ain-el-hadjel=dza ain-el-hammam=dza ain-karma=mar ain-lechiakh=dza ain-leuh=mar ainaro=tls aine-draham=tun
        ainring=deu ainslie=aus aintree=aus aioi=jpn aipe=col aiquile=bol air-force-academy=usa airali=ita
        airavadanallur=ind aire=fra aire-sur-la-lys=fra aire-sur-ladour=fra airmont=usa airola=ita airport=usa
        airport-west=aus airway-heights=usa aiseau=bel aish-maqam=ind aistala=ind ait-ouaoumana=mar ait-yazza=mar
        aitape=png aitoliko=grc aiuaba=bra aiud=rou aiuruoca=bra aix-les-bains=fra aixe=fra aixe-sur-vienne=fra
        aiyetoro=nga aizenay=fra aizkraukle=lva aizpute=lva aizu-misato-machi=jpn ajab-shir=irn ajacuba=mex
        ajaigarh=ind ajalpan=mex ajaokuta=nga ajara=ind ajasse-ipo=nga ajdir=mar ajdovscina=svn ajeetgarh=ind
        ajigasawa=jpn ajijic=mex ajiki=jpn ajim=tun ajima=jpn ajjampur=ind ajnala=ind ajuchitlan=mex
        ajuchitlan-del-progreso=mex ajuda=prt.gnb ajuricaba=bra ajuterique=hnd ajuy=phl ak-dovurak=rus
        ak-dzhar=kgz ak-suu=kgz akaa=fin akabane=jpn akabira=jpn akademmistechko=ukr akaike=jpn akaira=ind
        akalgarh=ind akalkuva=ind akalla=swe akaltara=ind akankpa=nga akaren=jpn akarp=swe akarsu=tur akasaka=jpn
        akathiyur=ind akati=civ akbarabad=irn akbez=tur akcadag=tur akdagmadeni=tur akdas=tkm akdepe=tkm
        akdoni-khurd=ind ake-eze=nga aken=deu akera=ind akersloot=nld akesalayi=chn akgedik=tur akhalkalaki=geo
        akhaltsikhe=geo akhand=irn akhmeta=geo akhnur=ind akhty=rus akhtyrskiy=rus akhuryan=arm aki=jpn akieni=gab
        akil=mex akim-swedru=gha akina=nzl akitsu=jpn akjoujt=mrt akka=mar akkeshi=jpn akkistau=kaz akko=nga
        akkol=kaz akkus=tur aklera=ind aklim=mar akoda=ind akodia=ind akom-ii=cmr akora-khattak=pak akordat=eri
        akouda=tun akoudzin=civ akpessekro=civ akradio=civ akranes=isl akrehamn=nor akridou=civ akropong=gha
        aksakovo=bgr akseki=tur aksu=tur aksuat=kaz aksubayevo=rus aktanysh=rus aktas=kaz aktoprak=tur
        aktsyabrski=blr aktyubinskiy=rus akune=jpn akureyri=isl akwanga=nga akyar=rus akyazi=tur akyurt=tur
        al-abraq=lby al-alam=irq al-alamayn=egy al-aluas=lby al-aqiq=sau al-artawiyah=sau al-asabiah=lby
        al-awjam=sau al-awwamiyah=sau al-ayzariyah=pse al-azraq-ash-shamali=jor al-badaa=are al-barakat=lby
        al-bardiyah=lby al-barka=phl al-battaliyah=sau al-bawiti=egy al-bayadiyah=egy al-bina=isr al-brouj=mar
        al-fashaqah=sdn al-fintas=kwt al-fuhays=jor al-fukhkhari=pse al-fulah=sdn al-furjan=are al-fuwayliq=sau
        al-ghanim=qat al-ghantu=syr al-ghayzah=yem al-ghurayfah=lby al-hada=sau al-hadd=bhr al-hamidiyah=are
        al-hammam=egy al-hamra=jor al-hayathim=sau al-hazm=yem al-hilal-al-gharbiyah=qat
        al-hilal-ash-sharqiyah=qat al-hilaliyya=sdn al-hirak=syr al-hitmi=qat al-hudaiba=are al-idwah=egy
        al-jafr=sau al-jahra=kwt al-jaradiyah=sau al-jazeera-aba=sdn al-jazirah-al-hamra=are al-juaymah=sau
        al-jubaylah=sau al-jumum=sau al-jurf=are al-karamah=jor al-kawa=sdn al-khabaisi=are al-khabra=sau
        al-khadir=pse al-khadra=lby al-khawaneej-1=are al-khawr=qat al-khinzirah=jor al-khurmah=sau
        al-kiremit-al-arakiyyin=sdn al-kiswah=syr al-kittah=jor al-lagowa=sdn al-machouar-stinia=mar
        al-madakisha=yem al-madam=are al-mahbulah=kwt al-mahwit=yem al-majaridah=sau al-malikiyah=syr
        al-manamah=are al-markaz=sau al-markhiyah=qat al-masallamiyya=sdn al-mashiliyah=sau al-matlin=tun
        al-mayah=lby al-mazar-al-janubi=jor al-maziz=mar al-mindak=sau al-minya-al-jadidah=egy al-mishkhab=irq
        al-mizhar-first=are al-mizhar-second=are al-mughraqah=pse al-mulayda=sau al-munayzilah=sau
        al-murar-al-qadim=are al-musayfirah=syr al-mutayrifi=sau al-muwayh=sau al-qabil=omn al-qarah=sau
        al-qararah=pse al-qassasin=egy al-qatranah=jor al-qatrun=lby al-qawasim=lby al-qbab=mar al-qitena=sdn
        al-qubbah=lby al-qurayn=sau al-qurayya=syr al-qusais-second=are al-qusayr=egy al-qutayfah=syr
        al-qutaynah=sdn al-quwayrah=jor al-ritchie=can al-safa=are al-twar-3=are al-twar-first=are
        al-twar-second=are al-ubaydiyah=pse al-uyaynah=sau al-wadiah=sau al-wafrah=kwt al-waheda=are al-wajh=sau
        al-wakrah=qat al-wasl=are al-wukayr=qat al-yamun=pse al-yasiniyah=egy ala=ind.ita ala-buka=kgz
        ala-malmi=fin ala-moana=usa ala-moana-kakaako=usa alabat=phl alaca=tur alachua=usa alacranes=cub alae=phl
        alagappapuram=ind alagapuram=ind alagir=rus alagoa-grande=bra alagoa-nova=bra alagoinha=bra
        alagoinha-do-piaui=bra alagon=esp alaior=esp alajarvi=fin alajuelita=cri alakak=chn alakurtti=rus
        alamadi=ind alamaiti=chn alambari=bra alameda=esp alameda-de-osuna=esp alamelumangapuram=ind alamo=mex.usa
        alamo-heights=usa alamos=mex alamosa=usa alampalaiyam=ind alampur=ind alandi=ind alandurai=ind alang=ind
        alangalang=phl alanganallur=ind alangayam=ind alangudi=ind alangulam=ind alapa=nga alapakam=ind alapli=tur
        alappakkam=ind alaqahdari-dishu=afg alaquas=esp alard=irn alarobia=mdg alashankou=chn alassio=ita
        alatri=ita alattur=ind alauca=hnd alausi=ecu alaverdi=arm alavijeh=irn alavus=fin alawalpur=ind alba=ita
        alba-adriatica=ita alba-posse=arg albaderia=gin albaida=esp albal=esp albania=col albano-laziale=ita
        albano-santalessandro=ita albanvale=aus albany=nzl albany-creek=aus albardon=arg albatera=esp
        albavilla=ita albbruck=deu albemarle=usa albenga=ita albergaria=prt albergaria-a-velha=prt alberic=esp
        alberobello=ita albert=fra albert-falls=zaf albert-lea=usa albert-park=can.aus
        albert-park-radisson-heights=can alberta-avenue=can albertfalva=hun alberti=arg albertina=zaf
        albertirsa=hun albertson=usa albertville=usa.fra albesti=rou albesti-paleologu=rou albestii-pamanteni=rou
        albiate=ita albignasego=ita albino=ita albion=can.usa albion-park=aus albion-park-rail=aus
        albisola-superiore=ita albissola-marina=ita albizzate=ita alblasserdam=nld albolote=esp
        alborada-jaltenco=mex alboraya=esp albox=esp albro-lake=can albufeira=prt albunol=esp alburikent=rus
        alburquerque=esp albury=aus alby=swe alcacer-do-sal=prt alcala=col.phl alcala-de-los-gazules=esp
        alcala-de-xivert=esp alcala-del-rio=esp alcala-del-valle=esp alcala-la-real=esp alcalde-diaz=pan
        alcanar=esp alcanede=prt alcaniz=esp alcantara=prt.bra alcantaras=bra alcantil=bra alcarras=esp
        alcasser=esp alcaudete=esp alcester=gbr alcoa=usa alcobaca=bra.prt alcoceber=esp alcochete=prt alcudia=esp
        aldama=mex aldan=rus aldana=col aldeia-de-paio-pires=prt aldeias-altas=bra aldenhoven=deu aldergrove=can
        alderley=aus alderwood=can alderwood-manor=usa aldine=usa aldinga-beach=aus aldingen=deu
        aldinigila-wad-dhahi=sdn aldoar=prt aldona=ind aldrich-bay=hkg aldrich-garden=hkg aldridge=gbr alecrim=bra
        aleg=mrt alegre=bra alegria=phl alejal=phl aleksandriyskaya=rus aleksandrov-gay=rus aleksandrovsk=rus
        aleksandrovsk-sakhalinskiy=rus aleksandrovskoye=rus aleksandrow-kujawski=pol aleksandrow-lodzki=pol
        alekseyevskoye=rus aleksotas=ltu alella=esp alem-ketema=eth alem-tena=eth alenquer=prt alepe=civ alesd=rou
        aleshtar=irn alessano=ita alevur=ind alexander-city=usa alexander-heights=aus alexandra-estate=sgp
        alexandra-hills=aus alexandreia=grc alexania=bra aleysk=rus alezio=ita alfafar=esp alfaro=esp alfdorf=deu
        alfei-menasheh=pse alfeld=deu alfena=prt alfonsine=ita alfonso=phl alfonso-castaneda=phl alfornelos=prt
        alfragide=prt alfredo-baquerizo-moreno=ecu alfredo-chaves=bra alfredo-v-bonfil=mex alfredo-vasconcelos=bra
        alfredo-wagner=bra alfredton=aus alfreton=gbr alfter=deu algar=esp algarrobo=chl.col.esp algeciras=col
        algemesi=esp algermissen=deu alges=prt algester=aus algete=esp alginet=esp algodonales=esp algona=usa
        algrange=fra alguazas=esp algyo=hun alhama-de-granada=esp alhama-de-murcia=esp alhandra=bra.prt
        alhaurin-el-grande=esp alholm=dnk alhos-vedros=prt ali=ind ali-al-gharbi=irq ali-berdukovskiy=rus
        ali-shahr=irn ali-yurt=rus aliabad=aze aliade=nga alianca-do-tocantins=bra alibag=ind alice=usa.zaf
        alice-springs=aus alifaki=tur aliganj=ind alijo=prt alik-ghund=pak alikherva=ind alimodian=phl
        alingsas=swe alipur=ind aliquippa=usa alirajpur=ind aliveri=grc aliyabad=ind aljaraque=esp aljezur=prt
        aljubarrota=prt aljustrel=prt alken=bel alkhan-churt=rus alkhan-kala=rus alkhan-yurt=rus alkhazurovo=rus
        alkimos=aus alkmaar=sur allada=ben allahganj=ind allambie-heights=aus allangbakro=civ allapalli=ind
        allard=can allariz=esp allauch=fra allawah=aus allegan=usa allegheny-west=usa allemansdrif=zaf
        allen=arg.phl allen-park=usa allendale=usa allende=mex allendorf=deu allensbach=deu allenton=nzl
        allerod=dnk alleroy=rus allersberg=deu allerton=gbr alleur=bel alliance=usa allieres-et-risset=fra
        allipur=ind allipura=ind allison-park=usa alliston=can allmannsdorf=deu alloa=gbr allonnes=fra allouez=usa
        allschwil=che allston=usa ally-land=cym alma=can.usa almacelles=esp almadina=bra almafuerte=arg
        almagro=esp almancil=prt almansa=esp almargem=prt almas=bra almassora=esp almazan=esp alme=ita
        almecatla=mex almeirim=prt almenara=esp almendrales=esp almenno-san-salvatore=ita almese=ita
        almese-rivera=ita almhult=swe almirante=pan almis-du-guigou=mar almodovar=prt almodovar-del-campo=esp
        almodovar-del-rio=esp almolonga=gtm almoloya-del-rio=mex almonte=esp.can almoradi=esp almozara=esp
        almunecar=esp almus=tur almussafes=esp almyros=grc alnashi=rus alnavar=ind alness=gbr alnif=mar
        alnwick=gbr alohungari=gmb alondra-park=usa along=ind alor-gajah=mys alor-merah=mys alora=esp
        alosso-ii=civ alot=ind alotau=png alotenango=gtm alovera=esp alpatovo=rus alpedrete=esp alpen=deu
        alpena=usa alpendurada=prt alpercata=bra alpestre=bra alphington=aus alpiarca=prt alpicat=esp
        alpignano=ita alpine=usa alpinopolis=bra alpirsbach=deu alpnach=che alppiharju=fin alpu=tur alpuyeca=mex
        alquizar=cub alsager=gbr alsayid-tribe=isr alsbach=deu alsbach-hahnlein=deu alsemberg=bel alsfeld=deu
        alsgarde=dnk alsip=usa alsorakos=hun alsozsolca=hun alsterdorf=deu alstonville=aus alt-sanitz=deu
        alt-treptow=deu alta=nor.swe alta-floresta-doeste=bra alta-habana=cub alta-sierra=usa alta-vista=can
        altach=aut altadore=can altai=mng altamira-do-maranhao=bra altamirano=mex altamont=usa altaneira=bra
        altar=mex altavilla-milicia=ita altavilla-vicentina=ita altayskoye=rus altbach=deu altdorf=deu.che
        altdorf-bei-nurnberg=deu altea=esp altena=deu altenbeken=deu altenberg=deu altenberge=deu altendorf=che
        altenholz=deu altenkirchen=deu altenkunstadt=deu altenstadt=deu altensteig=deu altentreptow=deu
        altepexi=mex alter-do-chao=bra alterosa=bra altes-lager=deu altglienicke=deu althengstett=deu
        altinekin=tur altinho=bra altinkum=tur altinoluk=tur altinopolis=bra altinsehir=tur altinsu=tur
        altinyayla=tur altkirch=fra altlandsberg=deu altlussheim=deu alto-alegre=bra alto-alegre-do-maranhao=bra
        alto-alegre-do-pindare=bra alto-alegre-dos-parecis=bra alto-araguaia=bra alto-boa-vista=bra
        alto-caparao=bra alto-del-carmen=chl alto-do-rodrigues=bra alto-garcas=bra alto-horizonte=bra
        alto-jequitiba=bra alto-longa=bra alto-lucero=mex alto-paraguai=bra alto-paraiso=bra
        alto-paraiso-de-goias=bra alto-parana=bra alto-parnaiba=bra alto-piquiri=bra alto-rio-doce=bra
        alto-rio-novo=bra alto-salaverry=per alto-santo=bra alto-taquari=bra alto-vista=abw altofonte=ita
        altomunster=deu alton=usa.gbr alton-north-historical=usa altona-altstadt=deu altona-meadows=aus
        altona-nord=deu altona-north=aus altonia=bra altopascio=ita altos-de-san-francisco=pan
        altos-del-rosario=col altotonga=mex altotting=deu altpinar=tur altrip=deu altsasu=esp altstadt=deu
        altstadt-nord=deu altstadt-sud=deu altstatten=che altud=rus altunizade=tur altus=usa altusried=deu
        altyn-asyr=tkm alubaren=hnd aluksne=lva alum-rock=usa aluminio=bra aluni=irn alupka=ukr alur=ind
        alushta=ukr aluva=ind alva=usa alvarado=mex.col alvaraes=bra alvares-machado=bra alvear=arg alvesta=swe
        alvin=usa alvinopolis=bra alvor=prt alvorada-do-gurgueia=bra alvorada-do-norte=bra alvorada-do-sul=bra
        alvorada-doeste=bra alwa-tirunagari=ind alwarkurichchi=ind alwaye=ind alzamay=rus alzano-lombardo=ita
        alzenau-in-unterfranken=deu alzey=deu alzwya=irq am-altamir=irn am-dam=tcd am-hagenring=deu amacuzac=mex
        amady-ounare=sen amaga=col amagunze=nga amajari=bra amaji=jpn amal=swe amalfi=col amalia=zaf amaliada=grc
        amanalco-de-becerra=mex amandelbult=zaf amanganj=ind amangbo=civ amani=civ amanpur=ind amantea=ita
        amapa=bra amapa-do-maranhao=bra amapala=hnd amara=rou amaragui=civ amaraji=bra amaral-ferrador=bra
        amarante=bra.prt amarastii-de-jos=rou amardad=ind amargadhi=npl amargarh=ind amarkantak=ind amaroo=aus
        amarpatan=ind amarpur=ind amarwara=ind amarynthos=grc amas=phl amasra=tur amassoma=nga amatitan=mex
        amatlan-de-los-reyes=mex amatura=bra amaxac-de-guerrero=mex amay=bel amayuca=mex amazcala=mex
        amba-giorgis=eth ambagarh-chauki=ind ambahta=ind ambaji=ind ambalema=col ambaliyasan=ind amballur=ind
        ambam=cmr ambar=tur ambara=ind ambarakaraka=mdg ambares-et-lagrave=fra ambarvale=aus ambasa=ind
        ambatolaona=mdg ambazac=fra ambepur=ind amberieu=fra amberieu-en-bugey=fra ambert=fra ambicapur-pt-vi=ind
        ambicapur-pt-viii=ind ambikapur-part-x=ind ambikapuram=ind ambivali-t-tungartan=ind amble=gbr ambler=usa
        ambleside=can ambleve=bel ambo=per amboanjo=mdg ambodifotatra=mdg ambodivoara=mdg ambohidratrimo=mdg
        ambohimahasoa=mdg ambohitrandriamanitra=mdg ambohitrolomahitsy=mdg ambohitseheno=mdg amboise=fra
        amboli=ind ambridge=usa ambriz=ago ambulong=phl amby=nld amdjarass=tcd ameal=prt amealco-de-bonfil=mex
        amelekia=civ amelia=ita amelia-rodrigues=bra america=arg america-dourada=bra american-canyon=usa
        american-fork=usa americano-do-brasil=bra americo-de-campos=bra americus=usa amerongen=nld amersfoort=zaf
        amersham=gbr amersham-on-the-hill=gbr amesbury=usa.gbr amet=ind amethi=ind ametista-do-sul=bra amfissa=grc
        amga=rus amgaon=ind amguri=ind amherst=can amherst-center=usa amherstburg=can amian=civ amilly=fra
        amingaon=ind amingarh=ind amini=ind amirdzhan=aze amiret-el-fhoul=tun amiret-hajjaj=tun amiret-touazra=tun
        amityville=usa amizmiz=mar amizour=dza amkhera=ind amlagora=ind amlame=tgo amlash=irn amloh=ind
        ammainaickanur=ind ammanford=gbr ammanur=ind ammapattinam=ind ammapettai=ind ammavarikuppam=ind
        ammi-moussa=dza ammon=usa ammur=ind amneville=fra amod=ind amondara=tjk amoneburg=deu amorebieta=esp
        amoriakro=civ amoriki=civ amory=usa amos=can amourj=mrt ampahana=mdg ampasimanolotra=mdg ampelakia=grc
        ampelona=grc amper=nga ampere=bra ampfing=deu amphoe-sikhiu=tha ampil-pram-daeum=khm amplepuis=fra
        ampliacion-san-mateo=mex amposta=esp ampov-prey=khm ampthill=gbr amqui=can amras=aut amriswil=che
        amroli=ind amrun=mlt amstetten=aut amta=ind amuda=syr amudat=uga amuer-jingtao-shequ=chn amungan=phl
        amuquhu=chn amuri=fin amurrio=esp amurzet=rus amvrosiivka=ukr an-ha=vnm an-muileann-gcearr=irl
        an-najaylah=egy an-nasiriyah=egy.lby an-nasr=pse an-nimas=sau an-nubariyah=egy an-ros=irl an-trach=vnm
        anabta=pse anacapri=ita anacleto-canabal-2da-seccion=mex anaconda=usa anacortes=usa anacostia=usa
        anadarko=usa anadia=bra anadyr=rus anage=bra anagni=ita anah=irq anahuac=mex anaimalai=ind anaime=col
        anajas=bra anajatuba=bra anak=prk anak-bukit=sgp.mys anaka=uga analalava=mdg anama=bra anamizu=jpn
        anamosa=usa ananas=bra ananbin=mmr anandanagar=ind anandnagar=ind anandpar=ind ananguie=civ
        anantapuram=ind anantpur=ind ananyiv=ukr anapskaya=rus anapurus=bra anar=irn anar-darah=afg anasco=pri
        anastacio=bra anastasiyevskaya=rus anat-al-qadimah=irq anata=pse anatoli=grc anatuya=arg anaurilandia=bra
        anavyssos=grc anbar-alum=irn anbarabad=irn anbaran=irn ancenis=fra ancharakandy=ind anchau=nga
        anchieta=bra ancient-oaks=usa ancon=pan ancuya=col andacollo=chl andada=ind andahuaylas=per andalgala=arg
        andalucia=col andalusia=usa andarai=bra andarak=kgz ande=civ andenne=bel anderanboukan=mli andergrove=aus
        anderlues=bel andernos=fra andernos-les-bains=fra anderson-mill=usa anderstorp=swe anderten=deu andes=col
        andi=rus andijk=nld andipalayam=ind andippatti=ind andira=bra andirin=tur andoain=esp andol=ind andop=phl
        andora=ita andorinha=bra andorra=esp andorra-la-vella=and andoung-khmaer=khm andoung-thma=khm
        andoung-trabaek=khm andovoranto=mdg andratx=esp andreapol=rus andrelandia=bra andreotta=ita
        andres-bonifacio=phl andresito=arg andresy=fra andrews=usa andrews-farm=aus andreyevka=rus andreyevo=rus
        andreyevskoye=rus andrezieux=fra andrezieux-boutheon=fra andrimont=bel andritz=aut andriyivka=ukr
        andro=ind andrott=ind andrushivka=ukr andrychow=pol andzhiyevskiy=rus anelo=arg anenecuilco=mex
        anenii-noi=mda anew=tkm ang-thong=tha angagui=civ angahuan=mex angamacutiro-de-la-union=mex angatuba=bra
        angeiras=prt angel-r-cabada=mex angelandia=bra angelholm=swe angelim=bra angelina=bra angelslo=nld
        angermunde=deu angical=bra angical-do-piaui=bra angicos=bra angk-tasaom=khm angkor-angk=khm
        angkor-meas=khm angkor-sar=khm angkoul=khm angles=esp angleton=usa angleur=bel angola=usa angora=usa
        angostura=mex angovia=civ angra-do-heroismo=prt anguera=bra anguillara-sabazia=ita angus=can
        anhchanh-rung=khm anhee=bel anhembi=bra anhua=chn aniassue=civ aniche=fra anicuns=bra anina=rou
        aninoasa=rou anisio-de-abreu=bra anisoc=gnq anita-garibaldi=bra aniva=rus anjad=ind anjala=fin
        anjani-budruk=ind anjarah=jor anjepy=mdg anjira=ind anjos=prt anjozorobe=mdg anju=chn anjugramam=ind
        anjuna=ind anjur=ind anka=nga ankazoabo=mdg ankazobe=mdg ankazondandy=mdg anklam=deu anklav=ind
        anklesvar-ina=ind ankola=ind ankpa=nga ankum=deu anle=chn anle-garden=chn anlong-reab=khm
        anlong-thnaot=khm anmenkou=chn anna=rus.usa anna-paulowna=nld anna-regina=guy annaberg-buchholz=deu
        annabichl=aut annal-agraharam=ind annamalainagar=ind annan=gbr annandale=aus annavasal=ind
        annecy-le-vieux=fra annemasse=fra annepe=civ annerley=aus annezin=fra annfield-plain=gbr annigeri=ind
        anniston=usa anno=civ annoeullin=fra annonay=fra annotto-bay=jam annur=ind annweiler-am-trifels=deu
        anoixi=grc anoka=usa anolaima=col anonang=phl anonkoua=civ anori=bra anoumaba=civ anover-de-tajo=esp
        anpachi=jpn anping=chn anrochte=deu ans=bel ansalta=rus anse=fra anse-a-galets=hti anse-bertrand=glp
        anse-la-raye=mus ansermanuevo=col ansfelden=aut ansheng=chn anshing=ind ansonia=usa anstey=gbr ant=ind
        anta=prt.per anta-gorda=bra antagarh=ind antakotako=mdg antaliya=ind antanandava=mdg antanhol=prt
        antarjal=ind antas=bra anthem=usa anthicad=ind anthiyur=ind anthony=usa antigo=usa antigonish=can
        antigua=esp antipino=rus antoing=bel anton=pan anton-lizardo=mex antonina=bra antonina-do-norte=bra
        antonio-cardoso=bra antonio-carlos=bra antonio-dias=bra antonio-escobedo=mex antonio-goncalves=bra
        antonio-joao=bra antonio-martins=bra antonio-olinto=bra antonio-prado=bra antonivka=ukr antri=ind
        antrim=gbr antsirabe-afovoany=mdg antu=ind antunez=mex antunez-morelos=mex antyfiyivka=ukr anuling=phl
        anuppanadi=ind anuppankulam=ind anuppur=ind anupshahr=ind anwaram=ind anwari=ind anxi=chn anyinam=gha
        anyksciai=ltu anzegem=bel anzi=chn anzin=fra anzola-dellemilia=ita ao-luek=tha aoi=jpn aojingchong=chn
        aoshi=chn aoto=jpn aouabo=civ aougrout=dza aoulef=dza aoulouz=mar aousja=tun aousserd=mar aoyama=jpn
        aoyama-hane=jpn ap-binh-chanh=vnm ap-binh-chau=vnm ap-ho-phong=vnm ap-lei-chau-estate=hkg ap-phu-hoa=vnm
        ap-phuoc-tinh=vnm ap-tan-my=vnm ap-tan-ngai=vnm ap-xuan-son=vnm apahida=rou apam=gha apan=mex aparan=arm
        aparecida-do-rio-negro=bra aparecida-do-taboado=bra apas=phl apaseo-el-alto=mex apaseo-el-grande=mex
        apastepeque=slv apatin=srb apatou=guf apaxco-de-ocampo=mex apaxtla-de-castrejon=mex apelacao=prt apen=deu
        apengjiang=chn aperibe=bra apetatitlan-antonio-carbajal=mex apia=col apiaca=bra apiacas=bra apiai=bra
        apicum-acu=bra apiuna=bra aplahoue=ben aplerbeck=deu apolda=deu apolinario-saravia=arg apollo-beach=usa
        apora=bra apostol-santiago=esp apostolove=ukr apotgan=gum appen=deu appenzell=che appiano-gentile=ita
        appingedam=nld applecross=aus applewood=usa applewood-park=can appley-bridge=gbr appouasso=civ
        appouessou=civ apprompron=civ appukkudal=ind apra=ind aprelevka=rus apricena=ita apron-pronou=civ apt=fra
        aptos=usa apuarema=bra apui=bra apuiares=bra apulia-e-fao=prt aq-qayeh=irn aqabad=irn aqadyr=kaz aqqan=chn
        aqraba=pse aqrah=irq aquem=ind aquia-harbour=usa aquidaba=bra aquin=hti aquitania=col
        ar-radisiyah-qibli=egy ar-rahaibat=lby ar-ram-wa-dahiyat-al-barid=pse ar-rams=are ar-rayayinah=lby
        ar-rayna=isr ar-riqqah=are ar-riyad=egy ar-rommani=mar ar-rudayyif=tun ar-rujban=lby ar-rutbah=irq
        ar-ruways=are ara=ind ara-ali=eth ara-arara=isr ara-nova=ita arab=usa araban=tur arabianranta=fin arac=tur
        aracagi=bra aracariguama=bra aracas=bra aracatu=bra aracena=esp arachchalur=ind aracoiaba=bra arad=isr
        aradan=irn aradas=prt aradeo=ita aradippou=cyp arafo=esp aragarcas=bra aragatsavan=arm aragoiania=bra
        aragominas=bra aragona=ita araguacema=bra araguacu=bra araguana=bra araguapaz=bra arai=jpn
        arakandanallur=ind arakli=tur aral-moreira=bra aralik=tur aramari=bra arambol=ind aramboli=ind arame=bra
        aramecina=hnd aramil=rus aramina=bra aran=aze arana-hills=aus arandelovac=srb arandis=nam arandu=bra
        arang=ind arangaon=ind aransas-pass=usa aranyaprathet=tha aranzazu=col arapgir=tur arapiles=esp
        arapoema=bra araponga=bra arapora=bra arapoti=bra araputanga=bra arara=bra arara-banegev=isr
        ararat=arm.aus ararat-village=arm ararenda=bra arari=bra ararica=bra araripe=bra araruna=bra aras-asan=phl
        arasur=ind arataca=bra arateh=irn aratiba=bra aratoko=jpn aratuba=bra aratuipe=bra araua=bra
        arauco=chl.arg araujos=bra arauquita=col aravaca=esp aravakkurichchi=ind araya=ven arazede=prt
        arbaa-laaounate=mar arbatache=dza arbelaez=col arbizzano-santa-maria=ita arboga=swe
        arbolada-los-sauces=mex arboletes=col arbon=che arbor-creek=can arbora=pak arbore=rou arbour-lake=can
        arbroath=gbr arbus=ita arbutus=usa arbutus-ridge=can arbuzynka=ukr arcachon=fra arcadas=bra arcata=usa
        arceburgo=bra arcelia=mex arcen=nld archaia-olympia=grc archangelos=grc archbald=usa archdale=usa
        archena=esp archidona=esp.ecu arcisate=ita arcman=tkm arco=ita arcola=ita arconate=ita arcore=ita
        arcos=esp.prt arcos-de-valdevez=prt arcozelo=prt arcueil=fra ardahan=tur ardal=irn ardanuc=tur ardaq=irn
        ardatov=rus ardea=ita arden-hills=usa ardestan=irn ardmore=usa ardon=rus ardooie=bel ardrossan=gbr
        ardud=rou areado=bra areaks-tnaot=khm areal=bra arealva=bra areeiro=prt aregua=pry areia=bra
        areia-branca=bra areial=bra areiopolis=bra arele=chn arempudi=ind arenal=mex.col arenapolis=bra arenas=ven
        arenas-de-san-pedro=esp arendonk=bel arenillas=ecu arenys-de-mar=esp arenys-de-munt=esp arenzano=ita
        areosa=prt areraj=ind arerti=eth ares=bra.esp.fra arese=ita aretxabaleta=esp arevalo=esp arewusitang=chn
        arfa-moussaia=gin argamasilla-de-alba=esp argamasilla-de-calatrava=esp arganil=prt argao=phl argayash=rus
        argeles=fra argenta=ita argentan=fra argenton-sur-creuse=fra argentona=esp arges=esp argo=sdn
        argoncilhe=prt argos=grc argos-orestiko=grc argostolion=grc argudan=rus arguelles=esp argun=rus
        argyle-park=can arhavi=tur arheilgen=deu arhribs=dza ariano-irpino-martiri=ita arias=arg aricagua=ven
        aricak=tur ariccia=ita aricestii-rahtivani=rou arida=jpn aridaia=grc ariel=isr arienzo=ita ariguani=col
        arilje=srb arimalam=ind aringay=phl arinj=arm arinos=bra ario-de-rayon=mex ario-de-rosales=mex
        aripuana=bra ariranha=bra aristobulo-del-valle=arg arita=jpn aritao=phl arivonimamo=mdg arix=chn
        ariyallur=ind ariyalur=ind ariyankuppam=ind ariyur=ind arizona=hnd arizona-city=usa arjona=esp
        arjyapalli-marine=ind arkadak=rus arkadelphia=usa arkalgud=ind arkalochori=grc arkansas-city=usa
        arkavaz=irn arkhara=rus arkhipo-osipovka=rus arkhonskaya=rus arklow=irl arkula=ind arlesey=gbr
        arlesheim=che arlon=bel arlov=swe arluno=ita armacao-de-pera=prt armadale=aus.gbr armagh=gbr armasesti=rou
        armavir=arm armazem=bra armdale=can armentieres=fra armero-guyabal=col armidale=aus armilla=esp
        armstrong=arg.can armthorpe=gbr armyansk=ukr arnage=fra arncliffe=aus arnedo=esp arneiroz=bra
        arnemuiden=nld arnold=usa arnouville=fra arnprior=can arnstadt=deu arnstein=deu arnstorf=deu aroazes=bra
        arochukwu=nga aroeiras=bra aroma=sdn aromashevo=rus aron=ind arona=ita arouca=prt.tto arpacay=tur
        arpacbahsis=tur arpadfold=hun arpajon=fra arpajon-sur-cere=fra arpino=ita arques=fra arrabah=pse
        arradon=fra arraias=bra arrasate-mondragon=esp arriaga=mex arriana=grc arrifana=prt arrifes=prt
        arrigorriaga=esp arrochar=usa arroio-do-meio=bra arroio-do-sal=bra arroio-do-tigre=bra
        arroio-dos-ratos=bra arroio-grande=bra arroyito=arg arroyo=pri arroyo-de-la-encomienda=esp
        arroyo-de-la-luz=esp arroyo-de-la-miel=esp arroyo-grande=usa arroyo-seco=arg arruda-dos-vinhos=prt
        ars-sur-moselle=fra arsande=ind arsanjan=irn arshakunti=ind arsin=tur arsk=rus arsodiya=ind arsta=swe
        art-khwajah=afg arta=grc.dji.esp artane=irl artarmon=aus artashat=arm arteaga=mex arteche=phl arteixo=esp
        artemida=grc artena=ita artern=deu artes=esp artesia=usa arth=che arti=rus artigues=fra
        artigues-pres-bordeaux=fra artik=arm artist-village=ind artondale=usa artova=tur artsyz=ukr artvin=tur
        aruana=bra arue=pyf arukutti=ind arumanai=ind arumbanur=ind arumbavur=ind arumuganeri=ind arun-amarin=tha
        arundel=aus aruvankad=ind arvand-kenar=irn arvayheer=mng arverne=usa arvika=swe arvin=usa arvore=prt
        arvorezinha=bra arwani=ind arzachena=ita arzberg=deu arzgir=rus arzignano=ita arzl=aut arzua=esp
        as=cze.nor.bel as-ela=dji as-pontes-de-garcia-rodriguez=esp as-saffaniyah=sau as-sallum=egy as-samu=pse
        as-sanad=tun as-sanamayn=syr as-sars=tun as-sarw=egy as-satwah-sharq=are as-sibaiyah=egy as-sulayyil=sau
        as-sultah-al-jadidah=qat as-susah=syr asa=swe asagaya=jpn asagaya-minami=jpn asagayakita=jpn
        asagi-hisar=tur asahigaoka=jpn asakawa=jpn asakusabashi=jpn asalem=irn asan-khurd=ind asandh=ind
        asangaon=ind asara=ind asarganj=ind asau=rou.wsm asbach=deu asbury=usa asbury-lake=usa asbury-park=usa
        ascencion=mex.per ascencion-de-guarayos=bol ascension=bol.mex aschau-im-chiemgau=deu ascheberg=deu
        aschersleben=deu aschheim=deu ascoli-satriano=ita ascona=che ascope=per ascot=gbr.aus ascot-vale=aus
        ascurra=bra asekeyevo=rus asentamiento-humano-nicolas-de-pierola=per aserri=cri asfarvarin=irn
        asgharabad=irn ash-shajarah=jor ash-shallal=sdn ash-shamiyah=kwt ash-shaykh-zuwayd=egy ash-shihaniyah=qat
        ash-shuqayri=sau ash-shuyukh=pse ash-vale=gbr ashaghi-guzdak=aze ashbourne=irl.gbr ashburnham=usa
        ashburton=nzl.aus ashby-de-la-zouch=gbr ashchysay=kaz asheboro=usa ashfield=aus ashgrove=aus ashibetsu=jpn
        ashida=jpn ashington=gbr ashkasham=afg ashkezar=irn ashkhaneh=irn ashland=usa ashmore=aus
        ashmuji-khalsa=ind ashokapuram=ind ashoro=jpn ashtabula=usa ashtarak=arm ashtead=gbr ashti=ind ashtian=irn
        ashton=zaf ashton-in-makerfield=gbr ashton-sandy-spring=usa ashukino=rus ashwaubenon=usa ashwood=aus
        asia=phl asifabad=ind asika=ind asikkala=fin asind=ind asingan=phl asini=grc asino=rus
        asirah-ash-shamaliyah=pse ask=nor askale=tur askarovo=rus askern=gbr askim=nor askino=rus askiz=rus
        aslan-duz=irn asmanabad=irn asmar=afg asni=mar aso=jpn asola=ind.ita.fin aspach=deu asparuhovo=bgr
        aspe=esp aspen=usa aspen-woods=can aspendale=aus aspendale-gardens=aus asperg=deu aspley=aus assa=mar
        assab=eri assafarge=prt assago=ita assai=bra assaie-kouassikro=civ assangbadji=civ assaoufoue=civ
        assare=bra asse=bel assebroek=bel asseln=deu assemini=ita assendelft=nld assenede=bel assens=dnk
        assesse=bel assie-akpesse=civ assie-koumassi=civ assikoun=civ assinie=civ assinie-mafia=civ
        assinovskaya=rus assis-brasil=bra asslar=deu asso=jpn assomada=cpv assouba=civ assoumoukro=civ
        assuefri=civ assuncao-do-piaui=bra astakos=grc astaneh=irn astara=aze asten=nld astolfo-dutra=bra
        astorga=bra.esp.phl astorp=swe astrakhanka=kaz astraviec=blr astrea=col asturias=phl asubulak=kaz
        asudubi=ind asuka=jpn asuncion-ixtaltepec=mex asuncion-nochixtlan=mex asvestochori=grc asyqata=kaz
        asyr-kakabayew=tkm aszod=hun at-bashi=kgz at-tafilah=jor at-taraf=sau at-tarfah=qat at-tayyibah=jor
        at-tubi=sau at-turrah=jor atabey=tur ataco=col atakent=kaz.tur atalaia-do-norte=bra atalaya=per
        ataleia=bra atamanovka=rus atameken=kaz atany=hun atarasquillo=mex atarfe=esp atarrabia=esp atarut=pse
        atascadero=usa atauro=tls ataye=eth atayurt=tur atca=tur atchison=usa atco=usa ateli-mandi=ind
        atemajac-de-brizuela=mex atempan=mex atenas=cri atencingo=mex atequiza=mex aterazawa=jpn atescatempa=gtm
        atfih=egy ath=bel ath-thumamah-khamsun=qat ath-thumamah-sabah-wa-arbaun=qat
        ath-thumamah-sittah-wa-arbaun=qat athagarh=ind athelstone=aus atherstone=gbr atherton=gbr.aus.usa
        athhmuqam=pak athieme=ben athienou=cyp athlone=irl athmallik=ind athner=ind athol=usa atholi=ind athus=bel
        athy=irl ati=tcd atilio-vivacqua=bra atima=hnd atimonan=phl atiquizaya=slv atitalaquia=mex atizapan=mex
        atkaracalar=tur atkarsk=rus atkinson=usa atlacomulco-de-fabela=mex atlantic=usa atlantic-beach=usa
        atlantida=ury atlasovo=rus atlatlahucan=mex atlautla=mex atliaca=mex atlit=isr atmore=usa atoka=usa
        atoluca=mex atotonilco-de-tula=mex atotonilco-el-alto=mex atotonilco-el-grande=mex atotonilquillo=mex
        atouguia-da-baleia=prt atoyac=mex atoyac-de-alvarez=mex atoyatempan=mex atraulia=ind atri=ita
        atripalda=ita atrobou=civ atronie=gha atru=ind atsabe=tls atsipopoulo=grc attadale=aus attalla=usa
        attani=ind attanur=ind attard=mlt attayampatti=ind attendorn=deu attibele=ind attil=pse attimarappatti=ind
        attinguie=civ attippatti=ind attippattu=ind attleborough=gbr attnang-puchheim=aut atulayan=phl
        atuncolla=per atuntaqui=ecu atvidaberg=swe atwater=usa atwater-village=usa atwell=aus atyashevo=rus
        atzacan=mex au=che au-in-der-hallertau=deu au-long=mys aual=gnq aubange=bel aubenas=fra aubergenville=fra
        aubiere=fra aubigny-sur-nere=fra aubin-grove=aus auburn-bay=can auburn-hills=usa auburndale=usa auby=fra
        aucamville=fra auch=fra auchel=fra auchenflower=aus auchterarder=gbr audenge=fra audincourt=fra audley=gbr
        audubon=usa audun=fra audun-le-tiche=fra aue=deu auen=aut auerbach=deu auf-der-horst=deu august=usa
        augustdorf=deu auguste-raynaud=fra augusto-pestana=bra augustow=pol augustusburg=deu auhammadpur-majri=ind
        auki=slb aulendorf=deu aulnoy-lez-valenciennes=fra aulnoye=fra aulnoye-aymeries=fra auna=nga aung-san=mmr
        aurad=ind aurangabad-cantonment=ind auras=ind auray=fra aurec=fra aurec-sur-loire=fra aureilhan=fra
        aurelino-leal=bra auriflama=bra aurinkolahti=fin auriol=fra aurora=bra.ita aurora-do-para=bra
        aussenkehr=nam aussere-neustadt=deu aussillon=fra austell=usa austevoll=nor austintown=usa australia=cub
        australind=aus auterive=fra autun=fra auvelais=bel auvers-sur-oise=fra auxonne=fra avadattur=ind
        avalepalli=ind avallon=fra avalon=nzl avalpundurai=ind avanca=prt avanhandava=bra avanhard=ukr
        avanigadda=ind avanoor=ind avanos=tur avanur=ind avarua=cok avdotyine=ukr ave-maria=usa aveiro=bra
        aveleda=prt aveley=aus.gbr avelgem=bel avelino-lopes=bra avella=ita avenal=usa avenel=usa aver-o-mar=prt
        aves=prt avesta=swe avetrana=ita avia-terai=arg aviamistechko=ukr aviano=ita aviano-castello=ita
        avigliana=ita avigliano=ita avilala=ind avinashi=ind avinissery=ind avintes=prt avion=fra
        avocado-heights=usa avola=ita avon=usa.fra avon-center=usa avon-lake=usa avon-park=usa avondale=nzl
        avondale-heights=aus avonhead=nzl avra-valley=usa avrameni=rou avranches=fra avrankou=ben avrig=rou
        avrille=fra avsallar=tur avsar=aze avsuyu=tur avsyunino=rus avtury=rus avzikent=tjk awancang=chn awang=phl
        awans=bel awantipur=ind awapuni=nzl awara=jpn awarta=pse awasi=ken awati=chn awendo=ken awgu=nga
        awjilah=lby awu=chn awuliya=chn axams=aut axel=nld axixa=bra axixa-do-tocantins=bra axminster=gbr
        axochiapan=mex axtla-de-terrazas=mex aya=jpn ayabaca=per ayacucho=arg ayakod=ind ayakudi=ind
        ayala-alabang=phl ayame=civ ayamonte=esp ayana=eth ayanavelikulangara-vadakku=ind ayancheri=ind
        ayancik=tur ayang-ni=prk ayaou-sokpa=civ ayapa=mex ayapango=mex ayas=tur ayask=irn ayaviri=per ayazli=tur
        aydar=ukr aydarken=kgz ayden=usa aydincik=tur aydintepe=tur aydun=jor ayenoua=civ ayer-hangat=mys
        ayer-hitam=mys ayer-itam=mys ayer-molek=mys ayikudi=ind ayios-konstandinos=grc aykhal=rus aykol=chn
        ayla-patakata=bgd aylestone=gbr aylsham=gbr ayn-ibn-fuhayd=sau ayn-janna=jor ayntap=arm
        ayodhyapattanam=ind ayolas=pry ayora=esp ayorou=ner ayotlan=mex ayoun-el-atrous=mrt ayr=aus.can aytos=bgr
        aytre=fra ayutinskiy=rus ayutla=mex ayutla-de-los-libres=mex ayutuxtepeque=slv ayvacik=tur aywaille=bel
        ayy=jor ayyalur=ind ayyampalaiyam=ind ayyampettai=ind ayyanur-teppakkuttai=ind az-zabadani=syr
        az-zabyah=sau az-zahiriyah=pse az-zahra=lby az-zallaq=bhr az-zarqa=egy az-zawr=kwt az-zayniyah-qibli=egy
        az-zaytuniyah=pse az-zuwaydah=pse az-zuwaytinah=lby azabu-juban=jpn azacualpa=hnd azaguie=civ
        azalea-park=usa azambuja=prt azamino=jpn azangaro=per azara=ind azatan=arm azazga=dza azeitao=prt
        azenha=prt azevedo=prt azhagiapandipuram=ind azhatebage=chn azhikkal=ind azhikkod=ind azhoor=ind
        azinhaga=prt azitan=chn aziz=dza azkoitia=esp azla=mar azle=usa aznalcollar=esp aznav=irn azor=isr
        azovo=rus azpeitia=esp aztec=usa azuaga=esp azzano-decimo=ita azzano-san-paolo=ita azzun=pse ba=fji
        ba-chuc=vnm ba-na=vnm baabda=lbn baal=bel baao=phl baar=che baarle-nassau=nld baarlo=nld baarn=nld
        baasrode=bel bab-anar=irn bab-taza=mar baba=ecu baba-bakala=ind baba-heydar=irn babaarap=tkm bababe=mrt
        babaculandia=bra babadag=rou babadayhan=tkm babadaykhan=tkm babaeski=tur babai=ind babaita=rou babak=aze
        babana=nga babanki=cmr babat=idn babatngon=phl babayevo=rus babayi=ukr babayurt=rus baben=ind
        babenhausen=deu babeni=rou baberu=ind babien=civ babirwa=zaf bablai=ind bably=civ babo-pangulo=phl
        babor=dza babra=ind babrala=ind babugarh=ind babura=nga babylon=usa bac-lung=vnm bacabeira=bra bacacay=phl
        bacag=phl bacalar=mex bacanda=civ bacarra=phl bacchus-marsh=aus bachajon=mex bachatskiy=rus bacheli=ind
        bachhraon=ind bachhrawan=ind bachi-yurt=rus bachra=ind baciu=rou back-bay=usa back-mountain=usa
        back-of-the-hill=usa backa-palanka=srb backa-topola=srb backi-petrovac=srb backo-gradiste=srb
        backo-petrovo-selo=srb bacliff=usa bacobampo=mex bacoli=ita bacolod=phl bacon=civ.phl bacong=phl
        bacsalmas=hun bacuag=phl baculongan=phl bacup=gbr bacuri=bra bacurituba=bra bacuyangan=phl bad=ind
        bad-abbach=deu bad-aibling=deu bad-arolsen=deu bad-belzig=deu bad-bentheim=deu bad-bergzabern=deu
        bad-berka=deu bad-berleburg=deu bad-bevensen=deu bad-birnbach=deu bad-blankenburg=deu bad-bramstedt=deu
        bad-breisig=deu bad-bruckenau=deu bad-camberg=deu bad-doberan=deu bad-driburg=deu bad-duben=deu
        bad-durkheim=deu bad-durrenberg=deu bad-durrheim=deu bad-ems=deu bad-endbach=deu bad-endorf=deu
        bad-essen=deu bad-fallingbostel=deu bad-feilnbach=deu bad-frankenhausen=deu bad-freienwalde=deu
        bad-fussing=deu bad-gandersheim=deu bad-griesbach=deu bad-hall=aut bad-harzburg=deu bad-herrenalb=deu
        bad-honnef=deu bad-honningen=deu bad-iburg=deu bad-kissingen=deu bad-konig=deu
        bad-konigshofen-im-grabfeld=deu bad-kosen=deu bad-laasphe=deu bad-laer=deu bad-langensalza=deu
        bad-lauchstadt=deu bad-lausick=deu bad-lauterberg-im-harz=deu bad-liebenwerda=deu bad-liebenzell=deu
        bad-lippspringe=deu bad-lobenstein=deu bad-marienberg=deu bad-mergentheim=deu bad-munder-am-deister=deu
        bad-munstereifel=deu bad-nenndorf=deu bad-neuenahr-ahrweiler=deu bad-neustadt-an-der-saale=deu
        bad-oldesloe=deu bad-orb=deu bad-pyrmont=deu bad-ragaz=che bad-rappenau=deu bad-reichenhall=deu
        bad-rothenfelde=deu bad-rud=irn bad-sachsa=deu bad-sackingen=deu bad-salzdetfurth=deu bad-salzungen=deu
        bad-sassendorf=deu bad-saulgau=deu bad-schlema=deu bad-schussenried=deu bad-schwalbach=deu
        bad-schwartau=deu bad-segeberg=deu bad-sobernheim=deu bad-soden-am-taunus=deu bad-soden-salmunster=deu
        bad-sooden-allendorf=deu bad-staffelstein=deu bad-tolz=deu bad-urach=deu bad-voslau=aut bad-waldsee=deu
        bad-wildbad=deu bad-wildungen=deu bad-wimpfen=deu bad-windsheim=deu bad-worishofen=deu bad-wunnenberg=deu
        bad-wurzach=deu bad-zwischenahn=deu bada=ind.rus bada-malhera=ind badagabettu=ind badagal-ulipadi=ind
        badagrama=ind badagry=nga badak=phl badakodanda=ind badalabad=irn badaling=chn badamba=ind badamdar=aze
        badamibagh=ind badamsha=kaz badarpur=ind badarpur-railway-town=ind badarwas=ind baddi=ind baddomalhi=pak
        baddowal=ind badeggi=nga baden=aut.che badenstedt=deu badgam=ind badger=usa badh-malak=ind
        badhni-kalan=ind badhoevedorp=nld badi=ind badia-polesine=ita badikaha=civ badiyah=omn badja-kunda=gmb
        badmal=ind badnawar=ind badou=tgo badovinci=srb badr-hunayn=sau badshahpur=ind bady-bassitt=bra baena=esp
        baependi=bra baesweiler=deu baetovo=kgz baeza=esp baffa=pak bafilo=tgo bafoulabe=mli bafut=cmr bag=ind
        bagale=zaf bagan=rus bagan-datoh=mys bagan-datuk=mys bagan-samak=mys bagan-serai=mys bagan-tiang=mys
        baganga=phl bagar=ind bagarasi=tur bagarji=pak bagaroua=ner bagassehoa=civ bagayevskaya=rus bagbahra=ind
        bagdogra=ind bageawati=chn bagepalli=ind bageshwar=ind baggabag-b=phl bagh-e-malek=irn bagh-e-maruf=irn
        bagha-purana=ind baghamara=ind baghaula=ind baghin=irn bagicha=ind bagli=ind baglo=civ baglun=npl
        bagnacavallo=ita bagnan=ind bagnara-calabra=ita bagneres=fra bagneres-de-bigorre=fra bagnes=che
        bagni-di-tivoli=ita bagno-a-ripoli=ita bagnoli=ita bagnolo-in-piano=ita bagnolo-mella=ita
        bagnols-sur-ceze=fra bagodine=mrt bagohouo=civ bagolieoua=civ bagong-bayan-ii-a=phl bagong-pagasa=phl
        """
}
