/// Lesser towns, sorted, from nakagusuku to pan-de-azucar.
/// An entry is a name as in ids, `=`, and the ISO 3166-1 alpha-3 codes of the countries that have such a town, the one with
/// most people first. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 5,000 people.
enum LesserTownsJ {
    static let text: StaticString = """
        nakagusuku=jpn nakaiburi=jpn nakajima=jpn nakamatsu=jpn nakambala=zmb nakameguro=jpn nakami=jpn
        nakanobu=jpn nakanojo=jpn nakanokami=jpn nakara=civ nakasato=jpn nakashibetsu=jpn nakasongola=uga
        nakatsukuma=jpn nakatunguru=tza nakayama=jpn nakazato=jpn nakazawa=jpn nakhl-e-taqi=irn nakhon-luang=tha
        nakhon-nayok=tha nakhon-thai=tha nakijin=jpn nakkapalle=ind naklo-nad-notecia=pol nako=lso nakrekal=ind
        nakskov=dnk nakur=ind nal-khera=ind nalagarh=ind nalambur=ind nalang=chn nalbach=deu nalbari=ind nalco=ind
        naldurg=ind nalerigu=gha nalhati=ind nalinnes=bel naliya=ind nallakavundanpalaiyam=ind nallavila=ind
        nallihan=tur nallippalaiyam=ind nalloor=ind nalua=bgd nalundan=phl nalut=lby nalvadi=ind
        nam-fung-sun-chuen=hkg nam-shan-estate=hkg nam-som=tha namaacha=moz namacurra=moz namagiripettai=ind
        namakgale=zaf namalenga=tza namane=civ namanga=tza namapa-erati=moz namasuba=uga namavundu=uga namayan=phl
        namayumba=uga nambezaria=civ nambingue=civ nambiyur=ind nambol=ind namborn=deu nambour=aus nambu=jpn
        nambucca=aus nambucca-heads=aus nambutalai=ind namchi=ind namestovo=svk namie=jpn namikupa=tza namin=irn
        namioka=jpn namli=ind namminikara=ind nampicuan=phl namponkore=bfa nampundwe=zmb namrole=idn namrup=ind
        namsa=kor namsai=ind namsos=nor namtsy=rus namutumba=uga namwala=zmb namyang=prk namyslow=pol nan=tha
        nanaku=jpn nanakuli=usa nanakwada=ind nanandy=civ nanauta=ind nanawa=pry nanbonkaha=civ nancagua=chl
        nanchang-shenzhen=chn nanchital-de-lazaro-cardenas-del-rio=mex nanda=ind nandaime=nic nandambakkam=ind
        nandasmo=nic nandej=ind nandelav=ind nandesari-ina=ind nandgad=ind nandgaon=ind nandi-hills=ken
        nandibo-un=civ nandihizana=mdg nandlstadt=deu nandong=chn nandri=ind nandy=fra nane=civ nang-rong=tha
        nanga-eboko=cmr nanga-medamit=mys nangal-chaudhri=ind nangan=twn nanganga=tza nangavalli=ind
        nangavaram=ind nangis=fra nangka=phl nangli=ind nangomba=tza nanguneri=ind nangwa=tza nanhe=chn
        nanhera=ind nanhyanga=tza nanliang-nongchang=chn nanling=chn nanminda=ind nannilam=ind nanoose-bay=can
        nanoro=bfa nanpur=ind nansang=mmr nanshan=chn nanshan-residential=chn nant-thar-kone=mmr
        nanteuil-les-meaux=fra nantianhu=chn nanticoke=usa nantucket=usa nantuo=chn nantwich=gbr nanuet=usa
        nanya=chn nanyamba=tza nanyaojie=chn nanyou-shenzhen=chn nanyuan-residential=chn nanzhushan=chn
        nao-me-toque=bra nao-mian-sahib=pak naoghar=ind naolinco-de-victoria=mex naousa=grc napajedla=cze
        napanee=can napasar=ind naphegy=hun napie=civ napier=zaf napili-honokowai=usa naples-manor=usa
        naples-park=usa napoleon=usa napoles=phl nappanee=usa naqadah=egy naqneh=irn naque=bra nara=mli
        naracoorte=aus naraina=ind naraingarh=ind naraini=ind narainpur=ind narakal=ind naranammalpuram=ind
        naranapuram=ind narandiba=bra narangba=aus naranja=usa naranjito=cub naranjo=cri naranjos=mex narara=aus
        narasannapeta=ind narasimhanaickenpalayam=ind narasimharajapura=ind narasingam=ind narasingapuram=ind
        narath=ind narauli=ind naraura=ind naravarikuppam=ind narayanapuram=ind narayanavanam=ind narayangarh=ind
        narayankher=ind narborough=gbr nardaran=aze nardo=ita naregal=ind narellan-vale=aus naremburn=aus
        narharpur=ind nari=ind narian-mar=rus narikombu=ind narimanov=rus narjeh=irn narkher=ind narli=tur
        narlica=tur narman=tur narnaund=ind narni=ita narni-scalo=ita naro=ita naro-moru=ken naroda=ind naroli=ind
        narot-mehra=ind narovlya=blr narpes=fin narra=phl.ind narrabeen=aus narrabri=aus narrabundah=aus
        narragansett=usa narraweena=aus narre-warren=aus narre-warren-north=aus narsala=ind narsapuram=ind
        narsingarh=ind narsingi=ind nartan=rus naruto=jpn narvik=nor narwanwala=pak narwar=ind narwee=aus
        naryan-mar=rus naryanpur=ind narynkol=kaz naryshkino=rus nasaud=rou nashtarud=irn nashwaaksis=can
        nasice=hrv nasielsk=pol nasipit=phl nasirabad=pak nasirshahr=irn nasiyanur=ind nasrallah=tun nasriganj=ind
        nasrullahganj=ind nassau-village-ratliff=usa nassian=civ nassjo=swe nassogne=bel nastola=fin nasu=jpn
        nasukarasuyama=jpn nasvadi=ind nat-sin-kone=mmr nata=bwa.pan natagaima=col natahoyo=esp natathara=ind
        natchez=usa natchitoches=usa nateputa=ind naters=che natham=ind nathampannai=ind natiaboani=bfa
        natividad=phl natividade=bra natividade-da-serra=bra nato=phl natona=bgd natrona-heights=usa nattalam=ind
        nattapian=phl nattappettai=ind nattarampalli=ind nattarasankottai=ind nattheim=deu natuba=bra
        naubaisa-goan=ind naubatpur=ind nauen=deu nauheim=deu naujamiestis=ltu naujoji-akmene=ltu naukot=pak
        naumburg=deu naunhof=deu naurhiya=ind naurskaya=rus naushahra=ind naushahro-firoz=pak nauta=per nava=mex
        naval=phl naval-station-guantanamo-bay=cub navalcarnero=esp navalgund=ind navalmoral-de-la-mata=esp
        navalpattu=ind navalur=ind navarcles=esp navarro=arg navas=esp navas-de-san-juan=esp navashino=rus
        navasota=usa nave=ita navelim=ind navia=esp navkawada=ind navlya=rus navolato=mex navoloki=rus navoor=ind
        navrongo=gha navua=fji nawa=ind nawab-char=bgd nawagarh=ind nawapara=ind nawu=chn naxos=grc naxxar=mlt
        naya-baradwar=ind nayagarh=ind nayanakulam=ind nayoro=jpn nazarathpettai=ind nazare=bra.prt
        nazare-do-piaui=bra nazare-paulista=bra nazareno=bra.mex nazaret=esp nazareth=ind.bel.usa nazarezinho=bra
        nazaria=bra nazario=bra nazca=per nazir-town=pak nazira=ind nazyvayevsk=rus ncotshane=zaf ndago=tza
        ndali=ben ndele=caf ndelele=cmr ndende=gab ndeou=civ ndevana=zaf ndiagne=sen ndiago=mrt ndiamakouta=sen
        ndikinimeki=cmr ndioum=sen ndiyona=nam ndjemin=civ ndjole=gab ndofane=sen ndom=cmr ndouffoukankro=civ
        ndroq=alb ndungu=tza nea-alikarnassos=grc nea-anchialos=grc nea-artaki=grc nea-chalkidona=grc
        nea-erythraia=grc nea-filadelfeia=grc nea-kallikrateia=grc nea-makri=grc nea-michaniona=grc
        nea-moudhania=grc nea-penteli=grc nea-peramos=grc nealtican=mex neapoli=grc near-south-side=usa
        neb-sarai=ind nebaj=gtm nebraska-city=usa necaxa=mex nechi=col neckargemund=deu neckarsulm=deu
        neckartenzlingen=deu necocli=col nedelino=bgr neder-hardinxveld=nld neder-holluf=dnk nederland=usa
        nederweert=nld nedlands=aus nedroma=dza nedryhailiv=ukr nedumbassery=ind nedumpana=ind nedumpura=ind
        needamangalam=ind neede=nld needham=usa neelagiri=ind neemrana=ind neenah=usa neeroeteren=bel neerpelt=bel
        neersen=deu nefta=tun neftcala=aze neftegorsk=rus neftekumsk=rus negbatchi=civ negenmanneke=bel
        negotin=srb negotino=mkd negrar=ita negreira=esp negrelos=prt negresti=rou negresti-oas=rou negrete=chl
        negril=jam negru-voda=rou neguepie=civ negur=irn nehbandan=irn neheim=deu nehoiu=rou nehram=aze neiba=dom
        neietsu=kor neilston=gbr neira=col nejdek=cze nejime-kawaminan=jpn nekede=civ neklyudovo=rus
        nekrasovka=rus nekrasovskiy=rus nekrasovskoye=rus nelidovo=rus nellimarla=ind nelluvayi=ind nelson=gbr.can
        nelson-bay=aus nelsonville=usa neman=rus nembro=ita nemencine=ltu nemili=ind nemishaieve=ukr nemocon=col
        nemours=fra nemsova=svk nemyriv=ukr nenagh=irl nenagh-bridge=irl neo-psychiko=grc neoi-epivates=grc
        neon-karlovasion=grc neopolis=bra neosho=usa nephi=usa nepi=ita nepomuceno=bra nepszinhaznegyed=hun
        neptune-beach=usa neqab=irn ner=ind nerac=fra neral=ind nerang=aus neratovice=cze nerchinsk=rus
        nerekhta=rus neresheim=deu nerinjippettai=ind nerja=esp nerkin-getashen=arm nero=civ nerokouros=grc
        nersingen=deu nerubayske=ukr nerul=ind nerva=esp nervi=ita nerviano=ita nesconset=usa nesebar=bgr
        nesher=isr nesoddtangen=nor nesterov=rus nesterovskaya=rus neston=gbr nesvady=svk nesvizh=blr
        nether-edge=gbr netherley=gbr netley=gbr netphen=deu nette=deu nettersheim=deu neu-anspach=deu
        neu-guntramsdorf=aut neu-wulmstorf=deu neubiberg=deu neubulach=deu neuburg-an-der-donau=deu neudenau=deu
        neudorf-weimershof=lux neue-kolonie-westhausen=deu neuehrenfeld=deu neuenburg=deu neuenburg-am-rhein=deu
        neuendettelsau=deu neuenhagen=deu neuenhaus=deu neuenhof=che neuenkirch=che neuenkirchen=deu neuenrade=deu
        neuenstadt-am-kocher=deu neuenstein=deu neufahrn-bei-freising=deu neufchateau=fra.bel neufchatel=fra
        neufchatel-en-bray=fra neuffen=deu neugersdorf=deu neuhaus=deu neuhaus-am-rennweg=deu neuhausen=che.deu
        neuhausen-auf-den-fildern=deu neuhof=deu neuhofen=deu neuhofen-an-der-krems=aut neuilly-plaisance=fra
        neukirch-lausitz=deu neukirchen=deu neukirchen-vluyn=deu neulussheim=deu neumarkt=deu
        neumarkt-sankt-veit=deu neunburg-vorm-wald=deu neunkirchen=aut neunkirchen-am-brand=deu
        neunkirchen-am-main=deu neuotting=deu neuried=deu neusass=deu neusiedl-am-see=aut neustadt=deu
        neustadt-an-der-aisch=deu neustadt-an-der-donau=deu neustadt-an-der-orla=deu neustadt-an-der-waldnaab=deu
        neustadt-bei-coburg=deu neustadt-glewe=deu neustadt-hessen=deu neustadt-in-holstein=deu
        neustadt-in-sachsen=deu neustadt-nord=deu neustrelitz=deu neutral-bay=aus neutraubling=deu
        neuves-maisons=fra neuville-en-ferrain=fra neuville-sur-saone=fra neuzeug=aut nevada=usa nevel=rus
        nevele=bel nevelsk=rus neverkino=rus neves=stp neves-paulista=bra nevesinje=bih neviano=ita nevogilde=prt
        nevyansk=rus new-alresford=gbr new-baltimore=usa new-bani-sewif-city=egy new-barnet=gbr new-basford=gbr
        new-batu-batu=phl new-bongaigaon-railway-colony=ind new-brighton=usa.can.nzl new-burlington=usa
        new-canaan=usa new-caney=usa new-carlisle=usa new-carrollton=usa new-cassel=usa new-castle=usa
        new-corella=phl new-cross=gbr new-cumberland=usa new-dorp=usa new-dorp-beach=usa new-fairfield=usa
        new-farm=aus new-ferry=gbr new-fes=mar new-franklin=usa new-glasgow=can new-gloucester=usa new-grove=mus
        new-hamburg=can new-hempstead=usa new-holland=usa new-hope=usa new-horizons=can new-hyde-park=usa
        new-ipswich=usa new-jeshwang=gmb new-kensington=usa new-kingman-butler=usa new-lambton=aus new-lenox=usa
        new-london=usa new-lynn=nzl new-malden=gbr new-martinsville=usa new-milford=usa new-mill=gbr new-mills=gbr
        new-milton=gbr new-norfolk=aus new-paltz=usa new-philadelphia=usa new-port-richey=usa
        new-port-richey-east=usa new-prague=usa new-providence=usa new-richmond=usa new-river=usa new-romney=gbr
        new-ross=irl new-shagunnu=nga new-smyrna-beach=usa new-springville=usa new-square=usa new-stevenston=gbr
        new-territory=usa new-toronto=can new-town=aus new-ulm=usa new-visayas=phl new-washington=phl
        new-waterford=can new-whiteland=usa new-windsor=usa.nzl new-yekepa=lbr newarthill=gbr newberg=usa
        newberry=usa newbiggin-by-the-sea=gbr newborough=aus newbridge=gbr newburg=usa newburgh=usa
        newbury-park=gbr newburyport=usa newcastle-west=irl newhaven=gbr newington=aus newlands=cym.nzl.zaf
        newmains=gbr newman=aus.usa newmarket=gbr.usa newnham=aus newport=usa.aus newport-east=usa
        newport-pagnell=gbr newquay=gbr newry=gbr newton=sgp newton-aycliffe=gbr newton-corner=usa
        newton-highlands=usa newton-le-willows=gbr newton-mearns=gbr newton-upper-falls=usa newtonbrook-east=can
        newtonbrook-west=can newtonville=usa newtown=aus.gbr.nzl newtown-trim=irl newtownards=gbr neya=rus
        neykkarappatti=ind neykuppai=ind neyyur=ind nezhdaninskoe=rus nezhinka=rus nezlobnaya=rus nezu=jpn
        ngabu=mwi ngaio=nzl ngala=nga ngama=tcd ngambe=cmr nganda=sen ngaous=dza ngapali=mmr ngaparou=sen
        ngara=tza ngaruawahia=nzl ngawi=idn ngcobo=zaf ngema-tribal-trust=zaf ngemplak=idn ngerengere=tza
        nggosi=slb nghen=vnm nghia-dan=vnm ngo=cog ngoc-hoi=vnm ngong-ping=hkg ngongotaha=nzl ngora=uga ngoro=idn
        ngorongoro=tza ngou=cmr ngouri=tcd nguessankro=civ nguidjlone=sen nguinou=civ ngunnawal=aus ngunut=idn
        ngurore=nga nguti=cmr nguyen-du=vnm nha-bang=vnm nha-be=vnm nha-nam=vnm nhamayabue=moz nhamunda=bra
        nhandeara=bra nharea=ago nhlangano=swz nhlazatje=zaf niable=civ niafunke=mli niagara-on-the-lake=can
        niakaramandougou=civ niakoblonyoa=civ niamtougou=tgo nianba=chn niapidou=civ niba=chn nibaliw-central=phl
        nibe=dnk nibley=usa nicetown-tioga=usa niceville=usa nichlaul=ind nicholasville=usa nicholls=aus
        nicolae-balcescu=rou nicolet=can nicolosi=ita nicoresti=rou nicosia=ita nicoya=cri nidanpur-pt-ii=ind
        nidau=che nidda=deu nidderau=deu niddrie=aus nideggen=deu nidrou=civ nidzica=pol niebull=deu
        niedenstein=deu nieder-ingelheim=deu nieder-olm=deu niederaula=deu niedereschach=deu niederfischbach=deu
        niedergorsdorf=deu niederkruchten=deu niedernhausen=deu niederrad=deu niederschoneweide=deu
        niederstetten=deu niederwenigern=deu niederwerrn=deu niederwiesa=deu niederzier=deu niedobczyce=pol
        niefern-oschelbronn=deu nieheim=deu niel=bel nielle=civ niemodlin=pol nienberge=deu nienstedten=deu
        niepolomice=pol nieppe=fra nierstein=deu niesky=deu nieul-sur-mer=fra nieuw-bergen=nld
        nieuw-lekkerland=nld nieuw-loosdrecht=nld nieuw-nickerie=sur nieuwerkerk-aan-den-ijssel=nld
        nieuwerkerken=bel nieuwkerken-waas=bel nieuwpoort=bel nieves=phl.mex nigg=gbr nigran=esp niikappu=jpn
        niittykumpu=fin nijar=esp nijlen=bel nijoni=tjk nijverdal=nld nikaho=jpn nikel=rus.alb nikfer=tur
        nikolassee=deu nikolayevka=rus nikolayevsk=rus nikolayevsk-on-amure=rus nikolina-gora=rus
        nikolo-berezovka=rus nikologory=rus nikolsk=rus nikolske=ukr nikshahr=irn nilagiri=ind nilaiyur=ind
        nilakottai=ind niles=usa nileshwar=ind nilo=col nilo-pecanha=bra nilokheri=ind nilombot=phl nilpur=ind
        nilsia=fin nilvange=fra nima=chn nimaj=ind nimaparha=ind nimbhora-budrukh=ind nimigea-de-sus=rou
        nimvar=irn nina-rodrigues=bra nindiri=nic nine=prt ningchang=chn ningchegu=chn ningthoukhong=ind
        ninheira=bra ninhue=chl nino-jesus=esp ninohe=jpn ninomiya=jpn nioaque=bra nioro-du-rip=sen niorouhio=civ
        nipomo=usa niquero=cub niquinohomo=nic nir=irn niramargar=ind nirasaki=jpn nirmali=ind nirsa=ind nisa=prt
        nisang=ind niscemi=ita niseko=jpn nishiarai=jpn nishida=jpn nishimagome=jpn nishimonai=jpn nishina=jpn
        nishinippori=jpn nishino=jpn nishinoomote=jpn nishitawara=jpn nishitokorozawa=jpn nishiya=jpn
        nishon-tumani=uzb nisko=pol nisporeni=mda nistelrode=nld nitro=usa nittenau=deu nittendorf=deu
        niu-valley=usa niu-york=ukr niuwan=chn niva=dnk nivala=fin nivari=ind nivelles=bel niwari=ind niwas=ind
        nixa=usa niyang=chn niyor=mys niz-bahjani=ind niz-hajo=ind niz-katigorah-pt-iii=ind niz-mankata=ind
        nizahon-ii=civ nizampur=ind nizao=dom nizhneangarsk=rus nizhnedevitsk=rus nizhnegorskiy=ukr
        nizhnesortymskiy=rus nizhneye-kazanishche=rus nizhniy-dzhengutay=rus nizhniy-ingash=rus
        nizhniy-kuranakh=rus nizhniy-lomov=rus nizhniy-odes=rus nizhniye-achaluki=rus nizhniye-sergi=rus
        nizhniye-vyazovyye=rus nizhnyaya-ala-archa=kgz nizhnyaya-maktama=rus nizhnyaya-omka=rus
        nizhnyaya-poyma=rus nizhnyaya-salda=rus nizhnyaya-tavda=rus nizhnyaya-tura=rus nizza-millefonti=ita
        nizza-monferrato=ita njinikom=cmr njombe=cmr nkambe=cmr nkhata-bay=mwi nkoaranga=tza nkoma=uga nkoteng=cmr
        nkourani=com nkove=tza nkubu=ken no2-goreswar=ind noale=ita noamundi=ind nobeji=jpn noble=usa
        noble-park-north=aus noborito=jpn nobres=bra nocera-superiore=ita noceto=ita nochistlan-de-mejia=mex
        noci=ita noe=civ noe-valley=usa noeda=prt noeux-les-mines=fra nogales=usa nogamerzin-yurt=rus nogara=ita
        nogent-le-rotrou=fra nogent-sur-oise=fra nogent-sur-seine=fra nogi=jpn noginsk-9=rus nogir=rus nogliki=rus
        nogueira=prt nogueira-da-regedoura=prt nohan=ind nohfelden=deu nohsa=ind noicattaro=ita noisiel=fra
        noisy-le-roi=fra nokan=jpn nokou=tcd nola=ita nolan-hill=can nole=ita nolensville=usa nolinsk=rus
        nollamara=aus noma=usa nomathamasanqa=zaf nombre-de-dios=mex non-sang=tha non-sung=tha non-thai=tha
        nonantola=ita nonantum=usa nondweni=zaf none=ita nong-bua=tha nong-chik=tha nong-ki=tha nong-kung-si=tha
        nong-phai=tha nong-truong-tran-phu=vnm nong-wua-so=tha nongoa=gin nongoma=zaf nongpoh=ind nongstoin=ind
        nongumlong=ind nonnweiler=deu nonoai=bra nonouan=civ nookat=kgz noord=abw noord-hofland=nld
        noord-scharwoude=nld noorderwijk=bel noordwijk=nld noordwijk-binnen=nld noordwijkerhout=nld noormarkku=fin
        noosa-heads=aus noosaville=aus nootdorp=nld nopalucan=mex nor-geghi=arm nor-hachn=arm nor-kharberd=arm
        nora=swe norak=tjk noranda=aus noratus=arm norberto-de-la-riestra=arg norbiton=gbr norbury=gbr
        norcasia=col norco=usa norcross=usa nordborg=dnk norden=deu nordenham=deu nordenstadt=deu norderney=deu
        nordestina=bra nordheim=deu nordholz=deu nordkirchen=deu nordlingen=deu nordstadt=deu nordstemmen=deu
        nordwalde=deu noria=ind nork-marash=arm norland=usa norlane=aus norman-gardens=aus norman-park=aus
        normandia=bra normandy-park=usa normanhurst=aus noro=slb norresundby=dnk norridge=usa norris-green=gbr
        norrtalje=swe nort=fra nort-sur-erdre=fra nortelandia=bra norten-hardenberg=deu north-adams=usa
        north-adelaide=aus north-albury=aus north-amherst=usa north-amityville=usa north-andover=usa
        north-andrews-gardens=usa north-anston=gbr north-arlington=usa north-attleborough-center=usa
        north-auburn=usa north-augusta=usa north-aurora=usa north-babylon=usa north-baddesley=gbr north-bath=usa
        north-battleford=can north-bay-shore=usa north-bay-village=usa north-bellmore=usa north-bellport=usa
        north-bend=usa north-berwick=gbr north-bondi=aus north-branch=usa north-branford=usa north-brighton=usa
        north-caldwell=usa north-canton=usa north-castle=usa north-central=can north-chicago=usa
        north-college-hill=usa north-cowichan=can north-creek=usa north-decatur=usa north-druid-hills=usa
        north-east-valley=nzl north-elba=usa north-end=usa.can north-fair-oaks=usa north-ferriby=gbr
        north-fond-du-lac=usa north-gates=usa north-guwahati=ind north-haledon=usa north-harford-road=usa
        north-haven=usa.aus north-horr=ken north-kamloops=can north-kensington=usa north-kingstown=usa
        north-lakes=aus north-liberty=usa north-lindenhurst=usa north-logan=usa north-mackay=aus north-madison=usa
        north-manchester=usa north-mankato=usa north-massapequa=usa north-melbourne=aus north-merrick=usa
        north-myrtle-beach=usa north-narrabeen=aus north-new-hyde-park=usa north-nowra=aus north-ogden=usa
        north-palm-beach=usa north-parramatta=aus north-patchogue=usa north-perth=can.aus north-plainfield=usa
        north-platte=usa north-portland=usa north-potomac=usa north-reading=usa north-riverdale=can
        north-riverside=usa north-rocks=aus north-ryde=aus north-saanich=can north-saint-paul=usa
        north-salt-lake=usa north-sarasota=usa north-scituate=usa north-smithfield=usa north-sound-estates=cym
        north-springfield=usa north-star=usa north-stjames-town=can north-sydney=aus.can north-syracuse=usa
        north-tamworth=aus north-tustin=usa north-valley=usa north-valley-stream=usa north-vernon=usa
        north-versailles=usa north-walsham=gbr north-wantagh=usa north-ward=cym.aus north-weeki-wachee=usa
        northallerton=gbr northam=zaf.gbr.aus northampton=usa northborough=usa northbridge=usa.aus northcote=aus
        northdale=usa northeast-regina=can northern-liberties=usa northfield=usa northgate=usa.aus northlake=usa
        northmead=aus northolt=gbr northport=usa northumberland=usa northumberland-park=gbr northview=usa
        northville=usa northwest-harborcreek=usa northwest-one=usa northwood=usa.can.gbr northwood-hills=gbr
        norton=usa.gbr norton-canes=gbr norton-shores=usa nortorf=deu norvenich=deu norway-house=can norwell=usa
        norwood=usa.aus noshio=jpn nosivka=ukr nosratabad=irn nossa-senhora-aparecida=bra
        nossa-senhora-das-dores=bra nossa-senhora-de-lourdes=bra nossa-senhora-de-nazare=bra
        nossa-senhora-do-livramento=bra nossa-senhora-do-monte=prt nossa-senhora-dos-remedios=bra nossen=deu
        noto=ita notodden=nor notre-dame=usa notre-dame-de-bondeville=fra notre-dame-de-gravenchon=fra
        notre-dame-de-lile-perrot=can notre-dame-des-prairies=can notre-dame-du-mont=fra notre-dame-limite=fra
        notting-hill=gbr nottuln=deu nougoua=civ noumousseria-i=civ nouvel-ousrou=civ nouvelle-france=mus
        nouvelle-matmata=tun nouzonville=fra nov=tjk nova-alianca=bra nova-alvorada-do-sul=bra nova-aurora=bra
        nova-bana=svk nova-bandeirantes=bra nova-bassano=bra nova-borova=ukr nova-campina=bra nova-canaa=bra
        nova-canaa-do-norte=bra nova-cantu=bra nova-colinas=bra nova-crixas=bra nova-dubnica=svk nova-era=bra
        nova-erechim=bra nova-esperanca=bra nova-esperanca-do-piria=bra nova-esperanca-do-sudoeste=bra
        nova-europa=bra nova-fatima=bra nova-floresta=bra nova-gloria=bra nova-gorica=svn nova-gradiska=hrv
        nova-granada=bra nova-hartz=bra nova-ibia=bra nova-ipixuna=bra nova-itarana=bra nova-lacerda=bra
        nova-laranjeiras=bra nova-londrina=bra nova-mamore=bra nova-maringa=bra nova-mayachka=ukr
        nova-milanese=ita nova-mokosica=hrv nova-monte-verde=bra nova-odesa=ukr nova-olimpia=bra nova-olinda=bra
        nova-olinda-do-maranhao=bra nova-olinda-do-norte=bra nova-paka=cze nova-palma=bra nova-pazova=srb
        nova-petropolis=bra nova-ponte=bra nova-porteirinha=bra nova-praha=ukr nova-prata=bra
        nova-prata-do-iguacu=bra nova-redencao=bra nova-resende=bra nova-santa-rita=bra nova-santa-rosa=bra
        nova-soure=bra nova-tebas=bra nova-timboteua=bra nova-trento=bra nova-ubirata=bra nova-uniao=bra
        nova-veneza=bra nova-vodolaha=ukr nova-xavantina=bra nova-zagora=bgr nova-zburivka=ukr novaci=rou
        novaliches-proper=phl novallas=phl novate-milanese=ita novaya-bukhtarma=kaz novaya-derevnya=rus
        novaya-igirma=rus novaya-ladoga=rus novaya-lyalya=rus novaya-mayna=rus novaya-tavolzhanka=rus
        novaya-usman=rus nove=ukr nove-mesto=cze nove-mesto-na-morave=cze nove-mesto-nad-metuji=cze
        nove-mesto-nad-vahom=svk nove-straseci=cze novelda=esp novellara=ita noventa=ita noventa-di-piave=ita
        noventa-vicentina=ita novhorod=ukr novhorod-siverskyi=ukr novhorodka=ukr novi-basy=ukr novi-di-modena=ita
        novi-grad=bih novi-knezevac=srb novi-kodaky=ukr novi-ligure=ita novi-pazar=bgr novi-petrivtsi=ukr
        novi-sanzhary=ukr novi-travnik=bih novi-zagreb=hrv novo-airao=bra novo-aripuana=bra novo-cruzeiro=bra
        novo-horizonte-do-oeste=bra novo-lino=bra novo-mesto=svn novo-milosevo=srb novo-mundo=bra novo-oriente=bra
        novo-oriente-de-minas=bra novo-oriente-do-piaui=bra novo-sao-joaquim=bra novo-selo=mkd novo-talitsy=rus
        novo-triunfo=bra novoagansk=rus novoaidar=ukr novoaleksandrovsk=rus novoanninskiy=rus novoarkhanhelsk=ukr
        novoazovsk=ukr novobataysk=rus novobelokatay=rus novobilychi=ukr novobod=tjk novobureyskiy=rus
        novoderevyankovskaya=rus novodmitriyevskaya=rus novodnistrovsk=ukr novodolinskiy=kaz novodonetske=ukr
        novodruzhesk=ukr novodzhereliyevskaya=rus novofedorivka=ukr novofedorovka=ukr novogornyy=rus
        novogrudok=blr novohrodivka=ukr novohuivynske=ukr novoishimskiy=kaz novoivanovskoye=rus novokayakent=rus
        novokhopersk=rus novokorsunskaya=rus novokruchininskiy=rus novoleushkovskaya=rus novoli=ita novolukoml=blr
        novomalorossiyskaya=rus novomichurinsk=rus novomikhaylovskiy=rus novominskaya=rus novomykolayivka=ukr
        novomyrhorod=ukr novomyshastovskaya=rus novonikolayevskiy=rus novooleksiyivka=ukr novoorsk=rus
        novoozerne=ukr novopavlovsk=rus novopetrovskoye=rus novopodrezkovo=rus novopokrovskaya=rus
        novorozhdestvenskaya=rus novosele=alb novoselitskoye=rus novoselye=rus novoselytsya=ukr novosemeykino=rus
        novosergiyevka=rus novoshakhtinskiy=rus novoshcherbinovskaya=rus novosilikatnyy=rus novosilky=ukr
        novosineglazovskiy=rus novosinkovo=rus novosmolinskiy=rus novosokolniki=rus novospasskoye=rus
        novotitarovskaya=rus novotroitskaya=rus novotroyitske=ukr novoukrainskoye=rus novoukrayinka=ukr
        novoulyanovsk=rus novoutkinsk=rus novouzensk=rus novovarshavka=rus novovelichkovskaya=rus
        novovorontsovka=ukr novovyazniki=rus novoye-devyatkino=rus novozavedennoye=rus novozavidovskiy=rus
        novska=hrv novy-bor=cze novy-bydzov=cze novy-jicin=cze novy-liskovec=cze novy-oskol=rus novyi-buh=ukr
        novyi-melitopol=ukr novyi-rozdil=ukr novyi-svit=ukr novyy=rus novyy-chirkey=rus novyy-gorodok=rus
        novyy-khushet=rus novyy-rogachik=rus novyy-sulak=rus novyy-toryal=rus novyy-urgal=rus novyye-atagi=rus
        novyye-burasy=rus novyye-lapsary=rus novyye-lyady=rus now-kandeh=irn nowa-deba=pol nowa-ruda=pol
        nowa-sarzyna=pol nowangabra=ind nowdezh=irn nowe=pol nowe-miasto-lubawskie=pol nowogard=pol
        nowogrod-bobrzanski=pol nowra=aus nowrozabad=ind nowy-dwor=pol nowy-dwor-gdanski=pol
        nowy-dwor-mazowiecki=pol nowy-port=pol nowy-tomysl=pol noyelles=fra noyelles-godault=fra
        noyelles-sous-lens=fra noykkio=fin noyon=fra nozawa=jpn nozhay-yurt=rus nqutu=zaf nshamba=tza nsunga=tza
        ntandabale=zmb ntcheu=mwi ntchisi=mwi nthabalala=zaf nthrowane=zaf ntokou-raymondville=cog ntossoni=mli
        ntui=cmr ntungamo=uga nua=ind nuahata=ind nuapatna=ind nuayjah=qat nubarashen=arm nubl=syr
        nucleo-bandeirante=bra nuea-khlong=tha nueil=fra nueil-les-aubiers=fra nuenen=nld
        nuestra-senora-del-rosario-de-caa-cati=arg nueva-bolivia=ven nueva-carteya=esp nueva-concepcion=gtm.slv
        nueva-espana=esp nueva-esperanza=pry.pan nueva-gerona=cub nueva-granada=col nueva-guadalupe=slv
        nueva-helvecia=ury nueva-imperial=chl nueva-loja=ecu nueva-ocotepeque=hnd nueva-palestina=mex
        nueva-palmira=ury nueva-santa-rosa=gtm nueva-villa-de-padilla=mex nuevo=usa nuevo-arraijan=pan
        nuevo-baztan=esp nuevo-belen=pan nuevo-celilac=hnd nuevo-cuscatlan=slv nuevo-ideal=mex nuevo-leon=gtm
        nuevo-mexico=mex nuevo-necaxa=mex nuevo-progreso=mex.gtm nuevo-san-juan-parangaricutiro=mex
        nuevo-sullana=per nufringen=deu nuh=ind nui-sap=vnm nuits=fra nuits-saint-georges=fra nukan=irn
        nukualofa=ton nukui=jpn nules=esp numabukuro=jpn numakunai=jpn numaligarh=ind numbrecht=deu nummi=fin
        nunawading=aus nunchritz=deu nundah=aus nunkini=mex nunspeet=nld nunungan=phl nuofu=chn nuozhadu=chn
        nuporanga=bra nur=irn nura=kaz nurdagi=tur nurhak=tur nurillo=usa nuriootpa=aus nurmahal=ind nurmes=fin
        nurmijarven-kirkonkyla=fin nurpur-kalan=ind nusfalau=rou nushabad=irn nushin=irn nussloch=deu nutana=can
        nutley=usa nuuanu-punchbowl=usa nuuk=grl nuuuli=asm nuvem=ind nuwara-eliya=lka nuwaybia=egy nuwerus-nc=zaf
        nwe-khway=mmr nyabitekeli=rwa nyack=usa nyahuka=uga nyakabindi=tza nyakahanga=tza nyalikungu=tza
        nyamata=rwa nyambunwa=ken nyamira=ken nyamti=ind nyamunuka=uga nyamuswa=tza nyandoma=rus nyangao=tza
        nyanguge=tza nyansiongo=ken nyaung-waing=mmr nyazepetrovsk=rus nyborg=dnk nybro=swe nyemo=chn
        nyergesujfalu=hun nyimba=zmb nyiradony=hun nyirbator=hun nyirtelek=hun nykarleby=fin nykobing-falster=dnk
        nykobing-mors=dnk nykobing-sjaelland=dnk nykvarn=swe nymburk=cze nynashamn=swe nyon=che nyons=fra
        nyrany=cze nyrob=rus nyrsko=cze nytva=rus nyurba=rus nyuzen=jpn nyyazow=tkm nyzhnia-apsha=ukr
        nyzhnya-krynka=ukr nyzhnya-telychka=ukr nzassi=cog nzeto=ago nzianouan=civ nzodji=civ
        o-barco-de-valdeorras=esp o-carballino=esp o-grove=esp o-rosal=esp o-zanuki=jpn oadby=gbr oak-bay=can
        oak-brook=usa oak-flats=aus oak-forest=usa oak-grove=usa oak-harbor=usa oak-hill-park=usa oak-hills=usa
        oak-hills-place=usa oak-island=usa oak-park=aus oak-ridge=usa oakbrook=usa oakdale=usa oakengates=gbr
        oakglen=zaf oakham=gbr oakhurst=aus oaklands=can oakleaf-plantation=usa oakleigh=aus oakleigh-east=aus
        oakleigh-south=aus oakley=zaf oakmont=usa oakridge=can oakwood=gbr.usa oakwood-village=can oamaru=nzl
        oarai=jpn oasis=usa oatfield=usa oatlands=aus oatley=aus oaxtepec=mex ob=rus oba=tur obama=jpn oban=gbr
        obanazawa=jpn obando=col obata=jpn obdam=nld ober-morlen=deu ober-ramstadt=deu ober-saulheim=deu
        oberammergau=deu oberasbach=deu oberboihingen=deu oberderdingen=deu oberding=deu oberengstringen=che
        oberentfelden=che obergunzburg=deu oberhaching=deu oberhaid=aut oberhausen-rheinhausen=deu oberkassel=deu
        oberkirch=deu oberkochen=deu oberkotzau=deu oberlin=usa oberlungwitz=deu obernai=fra obernbeck=deu
        obernburg-am-main=deu oberndorf=deu oberndorf-bei-salzburg=aut obernkirchen=deu oberricklingen=deu
        oberriet=che oberschleissheim=deu oberschoneweide=deu obersiggenthal=che oberstaufen=deu oberstdorf=deu
        oberstenfeld=deu oberthal=deu oberthulba=deu obertraubling=deu obertshausen=deu oberuzwil=che
        oberviechtach=deu oberwart=aut oberwil=che oberwinterthur-kreis-2=che
        oberwinterthur-kreis-2-guggenbuhl=che oberwinterthur-kreis-2-talacker=che oberzent=deu obiaruku=nga
        obidos=prt obigarm=tjk obispos=ven obligado=pry oblivskaya=rus obluchye=rus obo=caf obock=dji obolensk=rus
        obolo-eke-1=nga obong=phl oborniki=pol oborniki-slaskie=pol oboyan=rus obrenovac=srb obrigheim=deu
        obsharovka=rus obubra=nga obuchi=jpn obudu=nga obukhivka=ukr obuse=jpn ocampo=mex ocana=phl.esp ocara=bra
        ocean-acres=usa ocean-city=usa ocean-grove=aus ocean-pines=usa ocean-pointe=usa ocean-reef=aus
        ocean-shores=usa.aus ocean-springs=usa oceano=usa oceanport=usa ochakiv=ukr ochamchire=geo ocher=rus
        ochi=jpn ochira=ind ocho-rios=jam ochobo=nga ochsenfurt=deu ochsenhausen=deu ochtendung=deu ochtrup=deu
        ocna-mures=rou ocnita=mda oconnor=aus oconnor-parkview=can oconomowoc=usa ocotlan-de-morelos=mex
        ocoyoacac=mex ocsa=hun octeville=fra od=ind odagaon=ind odai=jpn.rou odaipatti=ind odaiyakulam=ind
        odakra=swe odder=dnk odemira=prt odenthal=deu oderzo=ita odesskoye=rus odia=civ odijk=nld odiongan=phl
        odlabari=ind odobere=sen odobesti=rou odolena-voda=cze odongk=khm odoyev=rus odry=cze odugattur=ind
        odzak=bih oebisfelde=deu oedelem=bel oederan=deu oedheim=deu oegstgeest=nld oelde=deu oelsnitz=deu
        oelwein=usa oerlenbach=deu oerlinghausen=deu oestrich=deu oettingen-in-bayern=deu offanengo=ita
        offenbach-an-der-queich=deu officer=aus offumpo=civ oftersheim=deu oftringen=che oga=jpn ogano=jpn
        ogawamachi=jpn ogden=can ogdensburg=usa ogembo=ken oggiono=ita oghi=pak ogijares=esp ogikubo=jpn
        ogontz=usa ogori-shimogo=jpn ogose=jpn ogoudou=civ ogre=lva oguchi=jpn ogulin=hrv ogunimachi=jpn
        ogunja=ken ogura=jpn ogurugu=nga ogushi=jpn oguta=nga oguz=aze oguzeli=tur oguzhan=tkm ogwashi-uku=nga
        ohain=bel ohara=jpn ohegy=hun ohira=jpn ohlsdorf=deu ohringen=deu oi-man-estate=hkg oi-tung-estate=hkg
        oia=prt oiapoque=bra oignies=fra oil-city=usa oinam=ind oirschot=nld oishida=jpn oissel=fra
        oissel-sur-seine=fra oisterwijk=nld oituz=rou oizumimachi=jpn ojai=usa oji=jpn ojinaga=mex ojocaliente=mex
        ojuelos-de-jalisco=mex ojus=usa oka=jpn okahandja=nam okahao=nam okakarara=nam okawara=jpn okeechobee=usa
        okehampton=gbr okeho=nga okemos=usa okha=rus okhansk=rus okhotsk=rus okinawa-uno=bol okmulgee=usa okni=ind
        okny=ukr okoa=cmr okola=cmr okolona=usa okondja=gab okoneshnikovo=rus okpo=mmr okromodou=civ okrouyo=civ
        oktyabrsk=rus oktyabrskiy=rus okubo=jpn okuchi=jpn okuchi-shinohara=jpn okugano=jpn okulovka=rus okuno=jpn
        okuta=nga ol-kalau-south-settlement=ken ola=rus olagadam=ind olaine=lva olamze=cmr olari=fin
        olaya-herrera=col olbernhau=deu olbersdorf=deu olching=deu old-bethpage=usa old-bridge=usa old-city=usa
        old-east-york=can old-fig-garden=usa old-forge=usa old-greenwich=usa old-harbour=jam old-harbour-bay=jam
        old-harlow=gbr old-jamestown=usa old-jefferson=usa old-jeswang=gmb old-man-bay=cym old-orchard-beach=usa
        old-saybrook=usa old-shinyanga=tza old-swan=gbr old-tappan=usa old-town=usa old-trafford=gbr
        old-windsor=gbr old-yundum=gmb oldbawn=irl oldbury=gbr oldenburg-in-holstein=deu olds=can oldsmar=usa
        olean=usa olecko=pol oleggio=ita oleiros=prt oleksandrivka=ukr oleksandrivsk=ukr oleksiyevo-druzhkivka=ukr
        olenegorsk=rus olenino=rus olesa-de-montserrat=esp oleshky=ukr olesno=pol oleszyce=pol olevano-romano=ita
        olevano-sul-tusciano=ita olevsk=ukr olfen=deu olgiate-comasco=ita olgiate-molgora=ita olgiate-olona=ita
        olgii=mng olginate=ita olgino=rus olginskaya=rus olhao=prt olho-dagua=bra olho-dagua-das-cunhas=bra
        olho-dagua-das-flores=bra olho-dagua-do-casado=bra olhos-dagua=bra olhos-de-agua=prt olias-del-rey=esp
        oliena=ita olinala=mex olinda-nova-do-maranhao=bra olindina=bra olingan=phl oliva=esp.arg
        oliva-de-la-frontera=esp olival-basto=prt olivares=esp olivehurst=usa oliveira=prt oliveira-de-azemeis=prt
        oliveira-do-bairro=prt oliveira-do-douro=prt oliveira-dos-brejinhos=bra olivenca=bra olivenza=esp
        oliver=can olivet=fra olivette=usa oliwa=pol ollioules=fra ollon=che olmos=per olmsted-falls=usa olmue=chl
        olney=gbr olocuilta=slv olodio=civ olofstrom=swe oloitokitok=ken olombo=cog olonets=rus olonne=fra
        olonne-sur-mer=fra oloron=fra oloron-sainte-marie=fra olot-shahri=uzb olovyannaya=rus olpad=ind olpe=deu
        olsberg=deu olstykke=dnk olsztynek=pol oltaszyn=pol olten=che oltenita=rou oltiariq=uzb oltu=tur
        olula-del-rio=esp olulunga=ken oluta=mex olutanga=phl olvera=esp olympia-heights=usa olympic=hkg
        olympic-village=can olyokminsk=rus olyphant=usa oma=jpn omachi=jpn omagh=gbr omalur=ind omamacho-omama=jpn
        omarska=bih omaruru=nam omega-gardens=cym omegna=ita omer=isr omerli=tur ometepec=mex omigawa=jpn omis=hrv
        omiya=jpn omkareshwar=ind ommen=nld ommoord=nld omokoroa=nzl omoku=nga omorinaka=jpn omu-aran=nga omuo=nga
        omuo-ekiti=nga omurtag=bgr omuthiya=nam omutinskoye=rus omutninsk=rus on-top-of-the-world=usa
        onagawa-cho=jpn onalaska=usa onati=esp oncativo=arg onda=esp.ind ondangwa=nam ondangwa-east=nam ondara=esp
        ondarroa=esp ondefidouo=civ onega=rus onehunga=nzl oneida=usa onekawa=nzl oneonta=usa onerahi=nzl onex=che
        ong-do=vnm ong-yen=vnm ongallur-i=ind ongallur-ii=ind ongkharak=tha onguday=rus ongwediva=nam onil=esp
        onna=jpn onnaing=fra ono-hara=jpn ono-niimachi=jpn ono-salci=civ onokhoy=rus onsala=swe onsong=prk
        onyar=chn onze-lieve-vrouw-waver=bel oodi=bwa oodweyne=som oostakker=bel oostduinkerke=bel oosteinde=nld
        oosterbeek=nld oosterpark=nld oosterwolde=nld oosterzele=bel oostham=bel oostkamp=bel oostmalle=bel
        oostrozebeke=bel opa-locka=usa opalenica=pol opalikha=rus opatija=hrv opatoro=hnd opatow=pol opelika=usa
        opelousas=usa open-door=arg opera=ita opfikon=che opglabbeek=bel opheusden=nld opi=nga opicina=ita
        opishnya=ukr opit=uga opladen=deu opmeer=nld opochka=rus opoczno=pol opole-lubelskie=pol opopeo=mex
        oporapa=col opp=usa oppenheim=deu opportunity=usa oppum=deu oprysheny=ukr opuwo=nam opwijk=bel
        oqqorgon=uzb oquirrh=usa or=swe or-akiva=isr ora-dong=kor oradell=usa orahovica-donja=bih oraiokastro=grc
        orange-beach=usa orange-city=usa orange-cove=usa orange-farm=zaf orange-lake=usa orange-park=usa
        orange-walk=blz orangeburg=usa oranit=pse oranjemund=nam oranjestad=abw oranjeville=zaf orapa=bwa oras=phl
        orastie=rou orasu-nou=rou orathanadu=ind oratorio=gtm oravita=rou orbanhegy=hun orbassano=ita orbe=che
        orbeasca-de-sus=rou orbetello=ita orbottyan=hun orcasitas=esp orcasur=esp orchard-homes=usa
        orchard-mesa=usa orchards=usa orchha=ind orchies=fra orchomenos=grc orcopampa=per orcutt=usa
        orczynegyed=hun orda=rus orden=nld ordes=esp ordnance-factory-itarsi=ind ordubad=aze ordynskoye=rus
        ore=nga oregon=usa oreland=usa orerokpe=nga oress-krobou=civ orestiada=grc orewa=nzl orgeval=fra
        orgiva=esp orhaneli=tur orhei=mda oria=esp.ita orichi=rus orient-heights=usa oriental=mex oriente=bra
        origgio=ita orikhiv=ukr orikkai=ind orimattila=fin orinda=usa orindiuva=bra orinoco-a=zaf orivesi=fin
        orizania=bra orizona=bra orkanger=nor orkelljunga=swe orkeny=hun orla=ind orland=usa orland-hills=usa
        orleans=bra orlov=rus orlova=cze orlovista=usa orlovskiy=rus orlu=nga orly=fra ormara=pak ormeau=aus
        ormesson=fra ormesson-sur-marne=fra ormiston=aus ormond=aus ormond-by-the-sea=usa ormsby-place=can
        ormskirk=gbr orneta=pol ornontowice=pol orobo=bra oroco=bra orodo=nga oromocto=can orong=phl orono=usa
        oropesa-del-mar=esp oropoli=hnd oros=bra orosei=ita orosi=usa oroso=esp oroszlany=hun orotina=cri
        oroville=usa oroville-east=usa orpington=gbr orrville=usa orsa=swe orsay=fra orshanka=rus orsova=rou
        orsta=nor orstad=nor orszagut=hun orta=tur orta-di-atella=ita orta-nova=ita ortaca=tur ortega=col
        ortenberg=deu ortenburg=deu orthez=fra ortigueira=bra orting=usa ortona=ita ortuella=esp orumanayur=ind
        orunia-gorna-gdansk-poludnie=pol orunia-sw-wojciech-lipce=pol orvad=ind orvault=fra orvieto=ita
        oryahovo=bgr orzesze=pol orzinuovi=ita orzu=tjk orzuiyeh=irn orzysz=pol osa=rus osakarovka=kaz osby=swe
        oscadnica=svk osceola=usa oschatz=deu oschersleben=deu osdorf=deu oshakan=arm oshamambe=jpn oshiage=jpn
        oshie=cmr oshima=jpn oshino=jpn oshmyany=blr oshtorinan=irn osica-de-sus=rou osiedle-henrykowskie=pol
        osiedle-kosmonautow=pol osiedle-powstancow-slaskich=pol osiek=pol osimo=ita osinovo=rus osio-sotto=ita
        osipovichi=blr osire=nam oskaloosa=usa oskarshamn=swe osku=irn osmaneli=tur osmania-university=ind
        osny=fra osowa=pol osoyoos=can ospedaletto-euganeo=ita ospitaletto=ita osprey=usa ossendorf=deu ossett=gbr
        ossi=ita ossining=usa ostashkov=rus ostbevern=deu oster=ukr osterburg=deu osterburken=deu ostercappeln=deu
        osterhofen=deu osterley=gbr osternienburger-land=deu osterronfeld=deu ostheim=deu osthofen=deu
        ostiglia=ita ostrach=deu ostrhauderfehn=deu ostricourt=fra ostringen=deu ostroh=ukr ostrov=rus.cze.rou
        ostroveni=rou ostrovskoye=rus ostrow-mazowiecka=pol ostrozac=bih ostrzeszow=pol ostseebad-binz=deu
        ostseebad-kuhlungsborn=deu oststadt=deu oststeinbek=deu ostuni=ita ostwald=fra osuna=esp oswestry=gbr
        otaci=mda otacilio-costa=bra otahuhu=nzl otaki=jpn.nzl otamanivka=ukr otanche=col otara=nzl otavi=nam
        otdam-souriya=khm oteapan=mex otegen-batyra=kaz oteha-valley=nzl otelu-rosu=rou otford=gbr othaya=ken
        othello=usa othis=fra othmarschen=deu otis=usa otis-orchards-east-farms=usa otjimbingwe=nam otley=gbr
        otllak=alb otmuchow=pol otoka=bih oton=phl otopeni=rou otra-banda=dom otradnaya=rus otradnoye=rus
        otrokovice=cze otse=bwa otsego=usa otsuchi=jpn otsuka=jpn otsuki=jpn ottaikkalmantapam=ind ottakkadai=ind
        ottapparai=ind ottappatti=ind ottaviano=ita ottendorf-okrilla=deu otterberg=deu otterburn-park=can
        otterndorf=deu ottersberg=deu ottersweier=deu otterup=dnk ottewell=can ottignies=bel ottobeuren=deu
        ottobrunn-bei-munchen=deu ottosdal=zaf ottumwa=usa ottweiler=deu otukpa=nga otumba=mex otumoetai=nzl
        otura=esp otuzco=per otyniia=ukr ou-bei-choan=khm ou-char=khm ou-krasar=khm ou-ruessei=khm ou-smach=khm
        ou-svay=khm ouad-naga=mrt ouadda=caf ouake=ben oualata=mrt oualidia=mar ouallam=ner ouamelhoro=civ
        ouanaminthe=hti ouanderama-dioulasso=civ ouani=com ouaninou=civ ouaouizeght=mar ouardenine=tun
        ouargaye=bfa ouattaradougou=civ ouchi=jpn oud-beijerland=nld oud-gastel=nld oud-heverlee=bel oud-metha=are
        oud-turnhout=bel ouda-yamaguchi=jpn ouddorp=nld oude-pekela=nld oudenbosch=nld oudenburg=bel
        ouderkerk-aan-de-amstel=nld oudewater=nld oued-amlil=mar oued-el-abtal=dza oued-el-alleug=dza
        oued-laou=mar oued-zenati=dza ouellah=com ouelle=civ ouerdanine=tun ouesse=ben ougree=bel ouinhi=ben
        ouistreham=fra oula=chn oulad-ayad=mar oulad-barhil=mar oulad-el-rhadabne=mar oulad-embarek=mar
        oulad-frej=mar oulad-mrah=mar oulad-tayeb=mar oulad-yaich=mar oulainen=fin ould-yenje=mrt ouled-haddaj=dza
        ouled-mimoun=dza ouled-slama-fouaga=dza oullins=fra oulmes=mar oulunkyla=fin oulunsalo=fin oumache=dza
        oundle=gbr ounianga-kebir=tcd ouolo=civ oupeye=bel oupoyo=civ ouragahio=civ ourem=bra.prt oureyo=civ
        ouricangas=bra ouro=bra ouro-sogui=sen ouro-verde=bra ouro-verde-de-minas=bra ouro-verde-do-oeste=bra
        ouroeste=bra ourolandia=bra ourouta=civ ousseltia=tun outabgarh=ind outapi=nam outat-oulad-al-haj=mar
        outeiro-de-rei=esp outes=esp outjo=nam outokumpu=fin outram-park=sgp outreau=fra outremont=can ouvidor=bra
        ouyabli=civ ouzera=dza ouzhou-chengshi=chn ovacik=tur ovada=ita ovar=prt ovari-paravarnattam=ind
        ovejas=col ovelgonne=deu overath=deu overbrook=can overijse=bel overland=usa overlea=usa overpelt=bel
        overschie=nld ovidiopol=ukr ovidiu=rou ovria=grc ovrin=irn ovruch=ukr owa=jpn owairaka=nzl owani=jpn
        owarino=jpn owase=jpn owatonna=usa owen-sound=can owode=nga owosso=usa oxapampa=per oxchuc=mex
        oxelosund=swe oxenford=aus oxford=usa oxford-heights=can oxie=swe oxkutzkab=mex oxley=aus oxon-hill=usa
        oxted=gbr oya=mys oyabe=jpn oyama-higashicho=jpn oyama-kanaicho=jpn oyamazaki=jpn oyambarillo=ecu
        oyanomachi-noboritate=jpn oyauchi=jpn oye-plage=fra oymak=chn oyon=per oyonnax=fra oyotun=per oyrat=tkm
        oyskhara=rus oyster-bay=usa.aus oytal=kaz oyten=deu oytograk=chn oyugis=ken oyyl=kaz ozalp=tur ozark=usa
        ozarow-mazowiecki=pol ozato=jpn ozdere=tur ozerne=ukr ozerniy=rus ozernyy=rus ozery=rus ozherelye=rus
        ozieri=ita ozimek=pol ozoir=fra ozoir-la-ferriere=fra ozora=jpn ozorkow=pol ozumba-de-alzate=mex
        ozurgeti=geo ozzano-dellemilia=ita p-j-cholapuram=ind pa=bfa pa-daet=tha pa-du-mone=mmr pa-sang=tha
        paal=bel pabellon-de-arteaga=mex pabrade=ltu pacaembu=bra pacanga=per pacaraima=bra pacasmayo=per
        pace=usa.fra paceco=ita pachchal=ind pachelma=rus pachgaon=ind pachino=ita pachmarhi=ind pacho=col
        pachor=ind pachperwa=ind pachuquilla=mex pacific=usa pacific-grove=usa pacific-palisades=usa
        pacific-pines=aus paciran=idn paco-de-arcos=prt pacocha=per pacode=ind pacol=phl pacora=col.pan pacos=prt
        pacos-de-ferreira=prt pacoti=bra pacov=cze pacsirtatelep=hun pacuja=bra pacy=fra pacy-sur-eure=fra
        paczkow=pol pad-idan=pak padada=phl padaivedu=ind padam=ind padampur=ind padang-besar=mys padang-endau=mys
        padang-mat-sirat=mys padbury=aus paddhari=ind paddington=aus paddock-wood=gbr padegan-e-manjil=irn
        pader=uga pader-palwo=uga pades=rou padghe=ind padiham=gbr padina=srb padinska-skela=srb padiyam=ind
        padiyanallur=ind padmabil=ind padmanabhapuram=ind padmapur=ind padoli=ind padre-carvalho=bra
        padre-las-casas=dom padre-marcos=bra padre-paraiso=bra padri=ind padron=esp padstow=aus padua=col
        paducah=usa padul=esp paea=pyf paese=ita paete=phl page=usa paget-parish=bmu pagnebly=civ pago-pago=asm
        pagouda=tgo pagsangahan=phl pagsanghan=phl pahalgam=ind pahasu=ind pahokee=usa pai-pedro=bra paiania=grc
        paide=est paijan=per paikeqi=chn pail=ind pailin=khm pailitas=col paillaco=chl pailles=mus pailon=bol
        paimio=fin paimpol=fra painesville=usa painkulam=ind pains=bra paipa=col paiporta=esp paippad=ind
        paipu=chn paita=ncl paiyur=ind pajacuaran=mex pajan=ecu pajapan=mex pajapita=gtm pajara=esp pajaros=pri
        pajeczno=pol pak-phanang=tha pak-shek-kok=hkg pak-tin-estate=hkg paka=mys pakala=ind pakan=mys
        pakhanjur=ind pakhar=ind pakhi-khanauri=ind pakhtakoron=tjk pakil=phl pakila=fin
        pakistan-employees-cooperative-housing-society=pak pakkala=fin pakosc=pol pakouabo=civ pakridayal=ind
        paks=hun pakuranga=nzl pakuranga-heights=nzl pakwach=uga pakxan=lao pakxong=lao pal=sen.ind pal-lahara=ind
        palabana=zmb palachaurai=ind palacio=esp palafrugell=esp palagianello=ita palagiano=ita palagonia=ita
        palai=ind palais-de-justice=fra palaiyam=ind palaiyampatti=ind palakkodu=ind palakurthy=ind palamas=grc
        palamedu=ind palamos=esp palampas=phl palanga=ltu palangarai=ind palangue=phl palanisettipatti=ind
        palapag=phl palappallam=ind palari=ind palatka=usa palau=mex palauli=wsm palavakkam=ind palavansathu=ind
        palavas=fra palavas-les-flots=fra palayad=ind palayan-city=phl palazzolo-acreide=ita
        palazzolo-sulloglio=ita palda=ind pale=bih palej=ind palekh=rus palencia=gtm palenque=ecu palenstein=nld
        palera=ind palese=ita palestina=col.bra.ecu palestina-do-para=bra palestine=usa palestrina=ita palhano=bra
        paliano=ita palic=srb palidevad=ind palikir=fsm palisades-park=usa paliseul=bel paliyad=ind palkane=fin
        palkonda=ind pallandri=pak pallanza-intra-suna=ita pallappalaiyam=ind pallasovka=rus pallattur=ind
        palle=ind palleja=esp pallikere=ind pallikonda=ind pallikunnu=ind pallini=grc pallipattu=ind
        pallippadai=ind pallippatti=ind pallipuram=ind palm-beach=aus.usa.abw palm-city=usa
        palm-river-clair-mel=usa palm-springs-north=usa palm-valley=usa palma-campania=ita palma-del-rio=esp
        palma-di-montechiaro=ita palma-sola=bra.arg palmacia=bra palmanova=esp palmar-de-varela=col palmarejo=cpv
        palmares-do-sul=bra palmares-paulista=bra palmarito-tochapan=mex palmas-de-monte-alto=bra palmeira=prt
        palmeira-do-piaui=bra palmeira-doeste=bra palmeirais=bra palmeirandia=bra palmeiras=bra palmeirina=bra
        palmeiropolis=bra palmela=prt palmer=usa palmers-green=gbr palmerston-little-italy=can palmerstown=irl
        palmerton=usa palmetto=usa palmetto-bay=usa palmetto-estates=usa palmi=ita palmindustrie-tamabo=civ
        palmira=cub palmital=bra palmitinho=bra palmito=col palmitos=bra palmopolis=bra palmview=usa
        palmview-south=usa palmwoods=aus palmyra=usa.aus palo=phl palo-alto=mex palo-del-colle=ita palo-santo=arg
        palocabildo=col palod=ind paloh=mys paloheina=fin palolo=usa palomas=esp palombara-sabina=ita palompon=phl
        paloor=ind palora=ecu palos-de-la-frontera=esp palos-de-moguer=esp palos-heights=usa palos-hills=usa
        palos-verdes-estates=usa palosco=ita palotanegyed=hun palpa=per palsud=ind paltinoasa=rou palugal=ind
        paluru=ind paluvai=ind palwal-rural=ind pama=bfa
        pamayanang-university-of-philippines-employment-housing-cooperative-subdivision=phl pambujan=phl pamel=bel
        pamiers=fra pampa=usa pampa-de-tate=per pampa-del-indio=arg pampa-del-infierno=arg pampas=per
        pampierstad=zaf pamplemousses=mus pamplona=phl pampur=ind pamukkale=tur pamukova=tur pamuru=ind
        pan-de-azucar=ury pana=usa panaba=mex panacan=phl panagar=ind panagyurishte=bgr panaikulam=ind
        """
}
