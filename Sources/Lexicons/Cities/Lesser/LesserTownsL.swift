/// Lesser towns, sorted, from raseborg to santa-ana-nextlalpan.
/// An entry is a name as in ids, `=`, and the ISO 3166-1 alpha-3 codes of the countries that have such a town, the one with
/// most people first. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 5,000 people.
enum LesserTownsL {
    static let text: StaticString = """
        raseborg=fin raseiniai=ltu rasesa=bwa rasikpur=ind rasinari=rou rasnov=rou rasos=ltu rasshevatskaya=rus
        rastede=deu rastignano-carteria-di-sesto=ita rastrick=gbr rasulabad=ind rasulnagar=pak rasunda=swe
        raszyn=pol ratannagar=ind ratanpur=ind ratekau=deu rath=deu rathdrum=usa rathenow=deu rathfarnham=irl
        rathgar=irl rathian=ind rathmines=irl ratne=ukr ratnu-chak=ind ratoath=irl raton=usa rattvik=swe ratu=ind
        ratzeburg=deu raubling=deu raucesti=rou rauch=arg rauco=chl raudales-malpaso=mex rauenberg=deu raufoss=nor
        raul-soares=bra raumanga=nzl raumati-beach=nzl raunds=gbr raunheim=deu raureka=nzl rausu=jpn
        rava-ruska=ukr raval=ind ravansar=irn ravanusa=ita ravapara=ind ravels=bel ravenna=usa ravenshead=gbr
        raver=ind raviart=civ ravne-na-koroskem=svn rawa-mazowiecka=pol rawah=irq rawai=tha rawan=ind rawdon=can
        rawicz=pol rawlins=usa rawmarsh=gbr rawtenstall=gbr ray=ind raya=ind rayagiri=ind raybag=ind
        raychikhinsk=rus rayduzhnyi-masyv=ukr rayen=irn rayevskaya=rus rayevskiy=rus raymond-terrace=aus
        raymondville=usa raymore=usa raymun=jor rayne=usa raynham=usa rayon=mex rayside-balfour=can raytown=usa
        razan=irn razdolnoye=rus razgrad=bgr razkan=irn razlog=bgr razole=ind razumnoye=rus razvad=rou
        razvilka=rus readville=usa real=prt.phl real-del-sol=mex real-del-valle-el-paraiso-fraccionamiento=mex
        realeza=bra realico=arg ream=khm rebecq-rognon=bel rebola=gnq rebordosa=prt reboucas=bra rebrikha=rus
        recale=ita recanati=ita recani=mar recas=rou recco=ita recea=rou rechberghausen=deu rechka-vydrino=rus
        recke=deu reckovice=cze reclamation-areas=gib recoletos=esp recreio=bra recreo=arg red-bank=usa
        red-bay-estate=cym red-bluff=usa red-chute=usa red-cliffs=aus red-hill=usa.aus red-lion=usa red-oak=usa
        red-wing=usa reda=pol redbank-plains=aus redbourn=gbr redcliff=can reddersburg=zaf reddipalaiyam=ind
        redencao-do-gurgueia=bra redentora=bra redfern=aus redhill=zaf rediu=rou redkino=rus redland=usa
        redland-bay=aus redlynch=aus rednitzhembach=deu redon=fra redondela=esp redondo=prt redovan=esp
        redstone=can reduto=bra redwood=nzl redwood-falls=usa redwood-park=aus redwood-shores=usa redwoodtown=nzl
        reedley=usa reedsburg=usa reedy-creek=aus reengus=ind rees=deu.ind reet=bel reethapuram=ind reeuwijk=nld
        refahiye=tur refojos-de-basto=prt reforma=mex reftinskiy=rus regalbuto=ita regen=deu regeneracao=bra
        regensdorf=che regenstauf=deu regent-park=can regente-feijo=bra regents-park=gbr.aus reggiolo=ita
        regidor=col reginopolis=bra regio-parco=ita reguengos-de-monsaraz=prt reguiba=dza rehab=jor rehambal=ind
        rehau=deu rehburg-loccum=deu rehoboth=usa rehti=ind reichelsheim=deu reichenau=deu
        reichenbach-an-der-fils=deu reichenbach-vogtland=deu reichertshofen=deu reichshoffen=fra reichstett=fra
        reidsville=usa reigate=gbr reignier-esery=fra reilingen=deu reina-mercedes=phl reinach=che reinbek=deu
        reinfeld=deu reinhausen=deu reinheim=deu reinosa=esp reinsdorf=deu reis-magos=ind reisbach=deu
        reiskirchen=deu reisterstown=usa reitz=zaf rejas=esp rejiche=tun rejon-placu-grunwaldzkiego=pol
        rejon-ulicy-kleczkowskiej=pol rejon-ulicy-mieleckiej=pol rejon-ulicy-traugutta=pol reken=deu rekhasim=isr
        rekurti=ind relau=mys reliance-complex=ind religara=ind rellingen=deu remada=tun remagen=deu rembau=mys
        rembaza=ukr rembertow=pol rembia=mys remedios=col remetea=rou remicourt=bel remigio=bra
        remire-montjoly=guf remiremont=fra remolino=col remontnoye=rus remseck-am-neckar=deu remuera=nzl
        renaico=chl renascenca=bra renchen=deu rendon=usa rendsburg=deu renedo=esp renens=che renfrew=gbr.can
        renfrew-heights=can rengali=ind rengit=mys rengte=ind renhe=chn reni=ukr renigunta=ind renkum=nld
        rennertshofen=deu renningen=deu renon=ita rensha=chn rensselaer=usa renwal=ind renxian=chn reocin=esp
        reodhar=ind reoti=ind repatriacion=pry repelon=col reppenstedt=deu republic=usa repy=cze reque=per
        requena=per.esp requinoa=chl reriutaba=bra rerma=ind rescaldina=ita resen=mkd resende-costa=bra
        reserva=bra reserva-do-iguacu=bra reserve=usa reservoir=usa reservoir-hill=usa reshetikha=rus
        reshetylivka=ukr residence-bel-air=hkg residencia-moacir-pu5bhv=bra resplendor=bra ressaca-beirol=bra
        ressaca-do-muca=bra ressaca-pacoval=bra restelo=prt restinga=bra restinga-seca=bra restrepo=col
        resubelpara=ind reszel=pol retford=gbr rethabiseng=zaf rethel=fra retie=bel retiro=col retirolandia=bra
        retreat=zaf reusel=nld reutte=aut reuver=nld revadanda=ind revel=fra revelstoke=can revesby=aus revin=fra
        revolucion-mexicana=mex revuca=svk rexburg=usa rexdale-kipling=can rey-bouba=cmr reyes=bol
        reyes-acozac=mex reykjanesbaer=isl rezekne=lva rezina=mda rezvanshahr=irn rezzato=ita rhade=deu
        rhar-el-melah=tun rhawnhurst=usa rhede=deu rheden=nld rheinau=deu rheinbach=deu rheinfelden=che
        rheinsberg=deu rheinstetten=deu rhenen=nld rhennouch=tun rhenok=ind rheurdt=deu rhinelander=usa
        rhiwbina=gbr rhodes=aus rhoon=nld rhoose=gbr rhosllannerchrugog=gbr rhyl=gbr rhymney=gbr rhythm-garden=hkg
        riachao=bra riachao-das-neves=bra riachao-do-dantas=bra riachinho=bra riacho-das-almas=bra
        riacho-dos-cavalos=bra riacho-dos-machados=bra riachos=prt riachuelo=bra rialma=bra riano=ita rianu=esp
        rianxo=esp riasi=ind rib-mountain=usa ribadavia=esp ribadeo=esp ribadesella=esp ribadumia=esp
        ribamar-fiquene=bra ribarroja-del-turia=esp ribas-do-rio-pardo=bra ribat-al-khayr=mar ribe=dnk ribeira=esp
        ribeira-brava=prt ribeira-de-frades=prt ribeira-de-pena=prt ribeira-do-amparo=bra ribeira-grande=prt
        ribeirao=prt ribeirao-bonito=bra ribeirao-branco=bra ribeirao-cascalheira=bra ribeirao-claro=bra
        ribeirao-da-ilha=bra ribeirao-do-largo=bra ribeirao-do-pinhal=bra ribeirao-grande=bra ribeirinha=cpv
        ribeiro-goncalves=bra ribeiropolis=bra ribera=ita ribnitz-damgarten=deu ricany=cze ricaurte=col
        riccarton=nzl rice-lake=usa rich=mar richboro=usa richelieu=mus.can richha=ind richland-center=usa
        richland-hills=usa richlands=usa richmond=aus.gbr.nzl richmond-heights=usa richmond-west=can
        richterswil=che richton-park=usa ricklingen=deu rickmansworth=gbr ridge=usa ridgecrest=usa ridgefield=usa
        ridgefield-park=usa ridgeland=usa ridley-park=usa riebeek-kasteel=zaf riebeek-west=zaf
        ried-im-innkreis=aut riedenberg=deu riedenburg=deu riedering=deu riedisheim=fra riedlingen=deu
        riedstadt=deu riegelsberg=deu riehen=che riehl=deu rielasingen-worblingen=deu riemst=bel ries=aut
        riesa=deu riesi=ita rifle=usa riggs-park=usa rignano-flaminio=ita riihimaki=fin rijau=nga rijen=nld
        rijkevorsel=bel rijmenam=bel rijnsburg=nld rijokri=ind rijssen=nld rikuzen-takata=jpn riley-park=can
        rillaar=bel rillieux-la-pape=fra rimavska-sobota=svk rimbach=deu rimiez=fra rimpar=deu rimus=phl
        rincao=bra rincon=usa.dom rincon-chamula=mex rincon-de-nicolas-romero-cedros-tercera-manzana=mex
        rincon-de-romos=mex rincon-de-tamayo=mex rinconada=mex rinconada-de-los-andes=chl rindge=usa ringe=dnk
        ringim=nga ringkobing=dnk ringlet=mys ringsend=irl ringsted=dnk ringwood=aus.gbr.usa ringwood-east=aus
        ringwood-north=aus rinkan=jpn rinkeby=swe rinopolis=bra rinteln=deu rio=grc rio-abajo=pan rio-acima=bra
        rio-azul=bra rio-bananal=bra rio-blanco=nic rio-bonito-do-iguacu=bra rio-bravo=gtm rio-casca=bra
        rio-cauto=cub rio-ceballos=arg rio-chico=ven rio-colorado=arg rio-das-antas=bra rio-das-flores=bra
        rio-de-contas=bra rio-de-loba=prt rio-de-oro=col rio-de-teapa=mex rio-del-mar=usa rio-do-antonio=bra
        rio-do-campo=bra rio-do-fogo=bra rio-do-oeste=bra rio-do-pires=bra rio-dos-cedros=bra rio-espera=bra
        rio-formoso=bra rio-frio-de-juarez=mex rio-grande=dom.pri rio-grande-city=usa rio-grande-do-piaui=bra
        rio-guayabal-de-yateras=cub rio-hato=pan rio-hondo=gtm rio-linda=usa rio-maior=prt rio-manso=bra
        rio-maria=bra rio-novo=bra rio-novo-do-sul=bra rio-paranaiba=bra rio-pardo-de-minas=bra rio-piracicaba=bra
        rio-pomba=bra rio-preto=bra rio-preto-da-eva=bra rio-primero=arg rio-rico=usa rio-saliceto=ita
        rio-san-juan=dom rio-segundo=arg.cri rio-tinto=bra rio-tuba=phl rio-turbio=arg
        rio-verde-de-mato-grosso=bra rio-vermelho=bra rio-viejo=col rio-viejo-primera-seccion=mex rio-vista=usa
        rioblanco=col riofrio=col rioja=per riolandia=bra riom=fra rionero-in-vulture=ita riorges=fra
        rios-rosas=esp riosucio=col ripa-pozzi-querceta-ponterosso=ita ripanj=srb ripky=ukr ripley=gbr.usa
        ripoll=esp ripon=gbr.usa riposto=ita riquier=fra rironi=ken ris-orangis=fra risama=ind risaralda=col
        risca=gbr riscani=mda rishton=gbr rissen=deu ristiina=fin ritchie=zaf riti=nga rittenhouse=usa
        ritterhude=deu rittman=usa riudoms=esp riva-del-garda=ita rivalta-di-torino=ita rivarolo-canavese=ita
        rive-de-gier=fra river-atuwara=nga river-edge=usa river-falls=usa river-forest=usa river-gbeh=lbr
        river-grove=usa river-oaks=usa river-park=usa river-ridge=usa river-rouge=usa river-vale=usa
        river-valley=sgp rivera=col riverbank=usa riverbend=can riverdale=usa riverdale-park=usa riverhead=usa
        riversdale=zaf riverstone=aus riversul=bra riverton=aus rivervale=aus riverview=can riverwood=aus.can
        rives=fra rivesaltes=fra riviere-des-anguilles=mus riviere-du-loup=can riviere-du-rempart=mus
        riviere-pilote=mtq riviere-salee=ncl riviersonderend=zaf rivolta-dadda=ita rixensart=bel rixheim=fra
        riyad-al-khabra=sau rizal=phl rizokarpaso=cyp rkiz=mrt road-town=vgb roanoke-rapids=usa roata-de-jos=rou
        roban=mys robbiate=ita robbins=usa robbinsdale=usa robbio=ita robel=deu robertsdale=usa robertsport=lbr
        robertsville=usa roberval=can robina=aus robinson=usa robinson-heights=usa robinwood=usa robore=bol
        robstown=usa roca-sales=bra rocafort=esp rocafuerte=ecu rocca-di-papa=ita rocca-priora=ita
        roccapiemonte=ita roccarainola=ita roccella-ionica=ita rocha=ury roche-la-moliere=fra rochedale-south=aus
        rochedo=bra rochefort=fra.bel rochefort-du-gard=fra rochelle=usa rochelle-park=usa roches-noire=mus
        rochester=gbr rochford=gbr rochlitz=deu rochor=sgp rocinha=bra rock-falls=usa rock-hole=cym
        rock-springs=usa rockaway=usa rockcliffe-smythe=can rockcreek=usa rockdale=aus.usa rockenhausen=deu
        rockingham=aus.can.usa rockingham-city-centre=aus rockland=usa rockledge=usa rockport=usa rockton=usa
        rockville-centre=usa rockwood=usa rocky-mountain-house=can rocky-point=usa rocky-ridge=can rocky-river=usa
        rocourt=bel rodakove=ukr rodalben=deu rodange=lux rodas=cub rodeio-bonito=bra rodeiro=bra rodekro=dnk
        rodelas=bra roden=nld rodenbach=deu rodenberg=deu rodengo-saiano=ita rodental=deu rodeo=usa
        rodeo-del-medio=arg rodewisch=deu rodez=fra rodi=ken roding=deu rodinghausen=deu rodino=rus
        rodionovo-nesvetaiskoye=rus rodionovo-nesvetayskaya=rus rodna=rou rodniki=rus rodnikovskaya=rus rodoc=bih
        rodolfo-sanchez-taboada=mex rodrigues-alves=bra rodynske=ukr roehampton=gbr roeland-park=usa
        roessleville=usa roetgen=deu rogaska-slatina=svn roggiano-gravina=ita roghun=tjk rognac=fra rogongon=phl
        rogovskaya=rus rogozno=pol rohatyn=ukr rohr=deu rohrbach=deu rohrdorf=deu rohrmoos=deu rohru=ind
        roihuvuori=fin roing=ind roissy=fra roissy-en-brie=fra rojales=esp rojas=arg rojhan=pak roka-kandal=khm
        roka-khnaor=khm rokiskis=ltu rokucho=jpn rokugo=jpn rokupr=sle rokycany=cze rokytne=ukr rolante=bra
        roldan=arg roldanillo=col rolesville=usa roleystone=aus rolla=usa rolling-hills-estates=usa
        rolling-meadows=usa roma=lso.usa.aus roma-los-saenz=usa romagnat=fra romaifurdo=hun romainville=fra
        romaniv=ukr romankivtsi=ukr romano-banco=ita romano-dezzelino=ita romano-di-lombardia=ita romanovka=rus
        romanovo=rus romanovskaya=rus romanshorn=che rombas=fra rombergpark-lucklemberg=deu romblon=phl
        romentino=ita romeral=chl romilly=fra romilly-sur-seine=fra romita=mex romitan-shahri=uzb
        rommerskirchen=deu romodanovo=rus romont=che romorantin=fra romorantin-lanthenay=fra romsey=gbr
        romulus=usa ron=ind ron-phibun=tha roncade=ita roncadelle=ita roncador=bra roncesvalles=can.col
        ronchi-dei-legionari=ita ronchin=fra ronciglione=ita roncq=fra ronda-alta=bra rondebosch=zaf rondon=bra
        rong-kwang=tha rongan=chn rongo=ken rongxi=chn ronkonkoma=usa ronne=dnk ronneburg=deu ronneby=swe
        ronnenberg=deu ronse=bel roosevelt=usa roost-warendin=fra rooty-hill=aus ropczyce=pol ropes-crossing=aus
        roppongi=jpn roque-gonzales=bra roque-perez=arg roquebrune=fra roquebrune-cap-martin=fra
        roquebrune-sur-argens=fra roquemaure=fra roques=fra roquevaire=fra roros=nor rorschach=che rosa=ita
        rosamond=usa rosana=bra rosanna=aus rosario-de-la-frontera=arg rosario-de-lerma=arg rosario-de-mora=slv
        rosario-del-tala=arg rosario-do-catete=bra rosario-do-ivai=bra rosario-oeste=bra rosarno=ita
        rosaryville=usa rosas=col rosate=ita rosbach-vor-der-hohe=deu roschinskiy=rus roscoe=usa roscommon=irl
        roscrea=irl rosdorf=deu rose-bay=aus rose-belle=mus rose-hall=guy rose-hill=usa roseau=dma rosebank=zaf
        rosebud=aus roseburg=usa roseburg-north=usa rosedale=usa.nzl.can rosedale-moore-park=can roseira=bra
        roseland=usa roselands=aus roselle=usa roselle-park=usa rosemeadow=aus rosemere=can rosemont=usa
        rosemont-mount-royal=can rosemount=usa.can rosenfeld=deu rosenthal=deu roses=esp roseti=rou
        roseto-degli-abruzzi=ita roseville=aus rosewood=can rosh-pinah=nam roshal=rus roshchino=rus rosice=cze
        rosignano=ita rosignano-solvay-castiglioncello=ita rosignol=guy rosiorii-de-vede=rou roskovec=alb
        roslindale=usa roslyakovo=rus roslyn-heights=usa rosolina=ita rosolini=ita rosporden=fra rosrath=deu
        ross=blr ross-betio=sen ross-on-wye=gbr rossano=ita rossano-stazione=ita rossano-veneto=ita rossdorf=deu
        rossford=usa rosslau=deu rossleben=deu rosslyn=usa rossmoor=usa rosso=mrt.sen rossony=blr rosstal=deu
        rossville=usa rosswein=deu rostam-kola=irn rostamabad=irn rosto-de-cao=prt rostovka=rus rostrevor=aus
        rostusa=mkd rosyth=gbr rot=deu rot-am-see=deu rota=esp roteiro=bra rotenburg=deu
        rotenburg-an-der-fulda=deu roth=deu rothenbach-an-der-pegnitz=deu rothenburg=deu
        rothenburg-ob-der-tauber=deu rothenburgsort=deu rotherbaum=deu rotherhithe=gbr rothesay=can rothrist=che
        rothschild=usa rothwell=gbr.aus rotkreuz=che rotonda-west=usa rotselaar=bel rottach-egern=deu
        rottenburg-an-der-laaber=deu rottendorf=deu rottgen=deu rotthalmunster=deu rottingdean=gbr rottweil=deu
        roudnice-nad-labem=cze rouet=fra rouge-terre=mus round-lake=usa round-lake-beach=usa round-lake-park=usa
        rouse-hill=aus rousinov=cze roussillon=fra rouvroy=fra roux=bel rouxville=zaf rouyn-noranda=can rovato=ita
        rovellasca=ita rovello-porro=ita rovenki=rus roveredo-in-piano=ita rovinari=rou rovinj=hrv rovinka=svk
        rovira=col rovnoye=rus rowlands-gill=gbr roxas=phl roxboro=usa.can roxborough=usa roxborough-park=usa
        roxburgh-park=aus roxbury-crossing=usa roxel=deu royal-kunia=usa royal-oak=can.nzl
        royal-wootton-bassett=gbr royan=fra roye=fra royse-city=usa royston=gbr royton=gbr roza=rus rozaje=mne
        rozanka-polanka=pol rozavlea=rou rozdilna=ukr rozdolne=ukr rozelle=aus rozenburg=nld rozhdestveno=rus
        rozhdestvenskiy=rus rozhniv=ukr rozhyshche=ukr rozkishne=ukr roznava=svk roznov=rou
        roznov-pod-radhostem=cze rozsoshentsi=ukr roztoky=cze rrashbull=alb rreshen=alb rrogozhine=alb rs-pora=ind
        ruaha=tza ruangwa=tza rubaare=uga rubanda=uga rubelita=bra rubiataba=bra rubiera=ita rubim=bra rubino=civ
        rubirizi=uga rublevo=rus rucar=rou rudbar=afg ruddervoorde=bel ruddington=gbr rudehen=irn rudersberg=deu
        rudesheim-am-rhein=deu rudiano=ita rudky=ukr rudna=cze rudne=ukr rudnichnyy=rus rudnik-nad-sanem=pol
        rudnya=rus rudolstadt=deu rudravati=ind rue-de-france=fra ruelle=fra ruelle-sur-touvre=fra rufaa=sdn
        ruffano=ita rufino=arg rugeley=gbr ruginoasa=rou ruhango=rwa ruhla=deu ruhpolding=deu ruhstorf=deu
        ruhuha=rwa ruidian=chn ruidoso=usa ruisbroek=bel ruiselede=bel ruislip-manor=gbr ruiz=mex rulenge=tza
        rulzheim=deu rum=aut ruma=nga rumah=sau rumbeke=bel rumburk=cze rumilly=fra rumlang=che rummelsburg=deu
        rumoi=jpn rumphi=mwi rumson=usa rumst=bel rumuruti=ken rumyantsevo=rus run=ind runaway-bay=jam.aus
        runcorn=aus runcu=rou rundle=can rung=khm rungis=fra runiz=irn runka=nga runkel=deu runnemede=usa
        runnymede-bloor-west-village=can runosmaki=fin runxi=chn ruoqiang=chn rupahi-town=ind rupea=rou rupert=usa
        ruppichteroth=deu rura=ind rural-saanich=can rurki=ind rurrenabaque=bol rusanivka=ukr ruscova=rou
        rusera=ind rushville=usa rusk=usa ruska-lozova=ukr ruska-poliana=ukr ruske-pole=ukr ruskeasuo=fin
        ruskin=usa ruskington=gbr rusko=fin russell=can russellville=usa russi=ita russkaya-polyana=rus
        russkiy=rus russkiy-kameshkir=rus rustam=pak rustaq=afg rustic=can rustington=gbr ruston=usa ruswil=che
        rutana=bdi rute=esp rutesheim=deu ruthen=deu rutherford=usa.aus.can ruthin=gbr ruti=che rutigliano=ita
        rutland=usa ruurlo=nld ruvo-di-puglia=ita ruwaished=jor ruwandiz=irq ruy-barbosa=bra ruyan=irn ruyigi=bdi
        ruza=rus ruzomberok=svk ruzyne=cze rwiimi=uga ry=dnk ryazanskaya=rus ryazhsk=rus rybnaya-sloboda=rus
        rybnoye=rus rychnov-nad-kneznou=cze rychvald=cze rydalmere=aus ryde=aus.gbr rydeback=swe rydultowy=pol
        rye=usa.aus.gbr rye-brook=usa ryers=usa ryhill=gbr ryhope=gbr ryki=pol rylsk=rus rymarov=cze
        ryonggang-up=prk ryotsu=jpn ryotsu-minato=jpn rypin=pol ryton=gbr ryumaicho=jpn ryzdvyanyy=rus rzepin=pol
        rzhaksa=rus rzhanitsa=rus rzhyshchiv=ukr s-gravendeel=nld s-gravenland=nld s-gravenwezel=bel
        s-gravenzande=nld s-rayavaram=ind sa-kaeo=tha sa-pa=vnm sa-pobla=esp sa-rai=vnm saa=cmr saacow=som
        saadat-shahr=irn saal=deu saalfeld=deu saalfelden-am-steinernen-meer=aut saanen=che saanich-core=can
        saarburg=deu saarenkyla=fin saarijarvi=fin saarwellingen=deu saatli=aze saavedra=chl saaxo=som
        sabaa-aiyoun=mar sabak-bernam=mys sabana-de-la-mar=dom sabana-de-parra=ven sabana-de-torres=col
        sabana-grande=pri sabana-grande-de-boya=dom sabana-iglesia=dom sabana-seca=pri sabana-yegua=dom
        sabanagrande=hnd sabancuy=mex sabang=phl sabanilla=cri sabanitas=pan sabanozu=tur sabaoani=rou sabathu=ind
        sabaudia=ita.bra sabaur=ind sabi=gmb sabie=zaf sabinanigo=esp sabino=bra sabinopolis=bra sabinov=svk
        sable=fra sable-sur-sarthe=fra saboeiro=bra sabou=bfa sabroom=ind sabrosa=prt sabuncu=aze sacalaz=rou
        sacapulas=gtm sacavem=prt sacele=rou sachin=ind sachkhere=geo sachse=usa sachsenheim=deu sacile=ita
        saclepea=lbr saco=usa saco-dos-limoes=bra sacramento=bra sacriston=gbr sacueni=rou sada=esp sadabad=irn
        sadabe=mdg sadakhlo=geo sadalgi=ind sadamitsu=jpn sadat=ind saddle-brook=usa saddle-ridge=can
        saddlebrooke=usa saddleworth=gbr sade=nga sadhaura=ind sadikyuzi=chn sadjoavato=mdg sadova=rou
        sadovoye=rus sadri=ind sadulshahar=ind saeby=dnk saedinenie=bgr saerbeck=deu saeveland=nor safapur=ind
        safashahr=irn safende=cpv safety-bay=aus safety-harbor=usa saffle=swe safford=usa saffron-walden=gbr
        safiabad=irn safipur=ind safita=syr safwan=irq sagalo=mli sagana=ken sagang=phl sagara=jpn sagarejo=geo
        sagboya=civ sage-hill=can sageata=rou saggez-abad=irn saginaw-township-north=usa saginomiya=jpn sagna=rou
        sagne=mrt sagnino=ita sago=civ sagopshi=rus sagpon=phl sagrada-familia=chl sagua-de-tanamo=cub saguday=phl
        saguing=phl sagure=eth sagwara=ind sagzi=irn saha=ind sahali=can saham-al-kaffarat=jor sahapur=ind
        sahaspur=ind sahatavy=mdg sahavato=mdg sahawar=ind sahline=tun sahlkamp=deu sahnidih=ind sahoua=civ
        sahuarita=usa sahuye=civ sahy=svk sai-buri=tha sai-wan=hkg sai-wan-ho=hkg sai-ying-pun=hkg
        saidabad=irn.ind saidapur=ind saidia=mar saidpur=ind.pak saidpura=ind saiha=ind saij=ind saikai=jpn
        saiku=jpn saikubo=jpn sailana=ind saimbeyli=tur sain-alto=mex sainghin=fra sainghin-en-weppes=fra
        sains=fra sains-en-gohelle=fra saint-affrique=fra saint-alban=fra saint-alban-leysse=fra saint-albans=usa
        saint-amable=can saint-amand-les-eaux=fra saint-amand-montrond=fra saint-andre-les-vergers=fra
        saint-andre-lez-lille=fra saint-andrews=usa.gbr saint-ann=usa saint-anns-bay=jam saint-anselme=can
        saint-anthony=usa saint-antoine=fra saint-apollinaire=can.fra saint-arnoult-en-yvelines=fra
        saint-aubin-de-medoc=fra saint-aubin-les-elbeuf=fra saint-augustin-de-desmaures=can saint-augustine=usa
        saint-augustine-beach=usa saint-augustine-shores=usa saint-ave=fra saint-avertin=fra saint-avold=fra
        saint-barnabe=fra saint-barthelemy=fra saint-basile-le-grand=can saint-benoit=fra saint-berthevin=fra
        saint-blazey=gbr saint-bonnet-de-mure=fra saint-brevin-les-pins=fra saint-brice-sous-foret=fra
        saint-bruno-de-montarville=can saint-canut=can saint-cesaire=can saint-chamas=fra saint-charles=fra
        saint-charles-borromee=can saint-christol-les-ales=fra saint-clair=usa saint-clairsville=usa
        saint-claude=fra.glp saint-clement-de-riviere=fra saint-cloud=fra saint-constant=can
        saint-cyprien-plage=fra saint-cyr-lecole=fra saint-cyr-sur-loire=fra saint-cyr-sur-mer=fra
        saint-denis-en-val=fra saint-dennis=usa saint-die-des-vosges=fra saint-doulchard=fra saint-egreve=fra
        saint-esprit=mtq saint-esteve=fra saint-etienne-au-mont=fra saint-etienne-de-montluc=fra
        saint-etienne-du-rouvray=fra saint-fargeau-ponthierry=fra saint-felicien=can saint-felix-de-valois=can
        saint-florent-sur-cher=fra saint-florentin=fra saint-flour=fra saint-fons=fra saint-francis=usa
        saint-francois=fra.glp saint-gabriel=usa saint-galmier=fra saint-gaudens=fra saint-gely-du-fesc=fra
        saint-genest-lerpt=fra saint-genis-laval=fra saint-genis-les-ollieres=fra saint-genis-pouilly=fra
        saint-georges=grd saint-georges-de-didonne=fra saint-georges-sur-meuse=bel saint-germain-du-puy=fra
        saint-germain-les-arpajon=fra saint-germain-les-corbeil=fra saint-gervais-les-bains=fra saint-ghislain=bel
        saint-gilles=fra saint-gilles-croix-de-vie=fra saint-giniez=fra saint-girons=fra saint-gratien=fra
        saint-gregoire=fra saint-helena=usa saint-helena-bay=zaf saint-helens=usa saint-helier=jey
        saint-henri=can.fra saint-hilaire-de-riez=fra saint-hilaire-de-talmont=fra saint-hippolyte=can
        saint-honore=can saint-hubert=bel saint-imier=che saint-ismier=fra saint-ives=aus.gbr
        saint-jacques-de-la-lande=fra saint-james=usa.cym saint-jean=fra saint-jean-bonnefonds=fra
        saint-jean-dangely=fra saint-jean-de-braye=fra saint-jean-de-la-ruelle=fra saint-jean-de-luz=fra
        saint-jean-de-maurienne=fra saint-jean-de-monts=fra saint-jean-de-vedas=fra saint-jean-dillac=fra
        saint-jean-le-blanc=fra saint-jerome=fra saint-john=usa saint-john-east=can saint-john-west=can
        saint-johns=usa.nzl saint-johnsbury=usa saint-jorioz=fra saint-joseph=mtq.fra saint-joseph-de-beauce=can
        saint-joseph-du-lac=can saint-josse-ten-noode=bel saint-juery=fra saint-julien=fra
        saint-julien-de-concelles=fra saint-julien-en-genevois=fra saint-julien-les-villas=fra saint-junien=fra
        saint-just=fra saint-just-en-chaussee=fra saint-just-saint-rambert=fra saint-kilda=aus.nzl
        saint-lambert=fra saint-laurent-blangy=fra saint-laurent-de-la-salanque=fra saint-laurent-du-maroni=guf
        saint-laurent-du-var=fra saint-lazare=can.fra saint-leonards-on-sea=gbr saint-leu=fra
        saint-leu-la-foret=fra saint-lin-laurentides=can saint-lo=fra saint-loubes=fra saint-louis=fra
        saint-louis-du-nord=hti saint-loup=fra saint-lys=fra saint-macaire-en-mauges=fra saint-mande=fra
        saint-mandrier-sur-mer=fra saint-marcel=fra saint-marcellin=fra saint-martin=usa saint-martin-boulogne=fra
        saint-martin-de-crau=fra saint-martin-des-champs=fra saint-martin-le-vinoux=fra saint-martinville=usa
        saint-marys=usa saint-matthews=usa saint-maurice=fra saint-mauront=fra saint-max=fra
        saint-maximin-la-sainte-baume=fra saint-medard-en-jalles=fra saint-memmie=fra saint-michael=usa
        saint-michel-sur-orge=fra saint-mihiel=fra saint-mitre=fra saint-mitre-les-remparts=fra
        saint-nicolas=bel.fra saint-nicolas-de-port=fra saint-omer=fra saint-orens-de-gameville=fra
        saint-ouen-laumone=fra saint-pancrace=fra saint-pathus=fra saint-paul-les-dax=fra saint-paul-park=usa
        saint-paul-trois-chateaux=fra saint-peray=fra saint-pete-beach=usa saint-peter=usa saint-peter-port=ggy
        saint-philbert-de-grand-lieu=fra saint-philippe=can.reu saint-pie=can saint-pierre=mus.fra
        saint-pierre-de-feric=fra saint-pierre-des-corps=fra saint-pierre-doleron=fra saint-pierre-du-mont=fra
        saint-pierre-du-perray=fra saint-pierre-les-elbeuf=fra saint-pierre-les-nemours=fra saint-pol-de-leon=fra
        saint-pol-sur-mer=fra saint-pol-sur-ternoise=fra saint-pourcain-sur-sioule=fra saint-priest-en-jarez=fra
        saint-prix=fra saint-pryve-saint-mesmin=fra saint-quentin-fallavier=fra saint-raymond=can saint-remi=can
        saint-remy=fra saint-remy-de-provence=fra saint-remy-les-chevreuse=fra saint-renan=fra saint-roch=fra
        saint-roch-de-lachigan=can saint-romuald=can saint-rose=usa saint-sampson=ggy saint-saulve=fra
        saint-sauveur=can saint-sauveur-des-monts=can saint-sebastien-sur-loire=fra saint-servais=bel
        saint-simon-mills=usa saint-simons-island=usa saint-stephens=usa saint-sulpice-la-pointe=fra
        saint-sylvestre=fra saint-thibault-des-vignes=fra saint-tronc=fra saint-tropez=fra saint-vaast=bel
        saint-valery-en-caux=fra saint-vallier=fra saint-victoret=fra saint-vincent-de-paul=fra.can
        saint-vincent-de-tyrosse=fra saint-vith=bel saint-yrieix-la-perche=fra saint-yrieix-sur-charente=fra
        saint-zotique=can sainte-adele=can sainte-adresse=fra sainte-agathe-des-monts=can sainte-anne=glp.fra
        sainte-anne-de-bellevue=can sainte-anne-des-monts=can sainte-anne-des-plaines=can sainte-catherine=can
        sainte-catherine-de-la-jacques-cartier=can sainte-foy-les-lyon=fra sainte-julie=can
        sainte-livrade-sur-lot=fra sainte-luce=mtq sainte-luce-sur-loire=fra sainte-marie=mtq.can
        sainte-marie-aux-mines=fra sainte-marthe-sur-le-lac=can sainte-maxime=fra sainte-menehould=fra
        sainte-monique=can sainte-rose=glp.reu sainte-savine=fra sainte-sigolene=fra sainte-suzanne=reu
        sainte-therese=can saintes=fra saintry=fra saintry-sur-seine=fra sainyabuli=lao sair=pse sairang=ind
        saire=bra saitlaw=ind saito=jpn saitual=ind saiyad-ul-ajaib=ind saja=ind sajipanadu=ind sajir=sau
        sajoszentpeter=hun saka=jpn sakae=jpn sakahogi=jpn sakaki=jpn sakamoto=jpn sakaouo=civ sakaraha=mdg
        sakaridani=jpn sakassou=civ sakawa=jpn sakchu=prk sakchu-up=prk sake=cod sakharkherda=ind
        sakhnovshchyna=ukr sakhrah=jor saki=ukr sakib=jor sakiet-sidi-youssef=tun sakit=ind sakkimangalam=ind
        sakleshpur=ind sakoli=ind sakri=ind saks=usa saksaulskiy=kaz saktasanala=ind sakti=ind sakuradai=jpn
        sakyla=fin sal=jor sal-rei=cpv sala=svk.swe.ita sala-consilina=ita salacak=tur salach=deu saladan=tha
        saladas=arg saladoblanco=col salaga=gha salah-bey=dza salahonda=col salair=rus salakhid=syr salal=tcd
        salamanca=chl salamba=ind salamedu=ind salamina=grc.col salangaippalaiyam=ind salapungan=phl salas=esp
        salaspils=lva salat=tur salavan=lao salaverry=per salawagan=phl salay=phl salazie=reu salbris=fra
        salcaja=gtm salcea=rou salcininkai=ltu saldana=col saldarriaga=mex saldus=lva saleh-shahr=irn
        salehabad=irn salemi=ita sales=bra sales-oliveira=bra salesopolis=bra salfit=pse salgadinho=bra
        salgado=bra salgado-de-sao-felix=bra salgar=col salgareda=ita salice-salentino=ita salida=usa
        salies-de-bearn=fra saligao=ind saligram=ind salinas=ury salinas-da-margarida=bra salinas-de-hidalgo=mex
        salinas-victoria=mex saline=usa salinera-colan=per salinungan-proper=phl salisbury=aus salisbury-downs=aus
        salisbury-east=aus salisbury-heights=aus salisbury-north=aus saliste=rou salistea-de-sus=rou salitral=per
        salitre=bra salitrillo=mex salitrillos=cri salkhad=syr sallanches=fra sallaumines=fra sallent=esp
        sallins=irl salliquelo=arg sallisaw=usa sallynoggin=irl salmanshahr=irn salmon-arm=can salmon-creek=usa
        salo=ita saloa=bra salobrena=esp salon=ind salonta=rou salor=uzb salou=esp salpara-molandubi-pt-i=ind
        salpazari=tur salpetriere=fra salsipuedes=dom.arg salsomaggiore-terme=ita saltaire=gbr saltash=gbr
        saltburn=gbr saltburn-by-the-sea=gbr saltcoats=gbr saltinho=bra salto-da-divisa=bra salto-de-agua=mex
        salto-del-guaira=pry salto-do-itarare=bra salto-do-jacui=bra salto-do-lontra=bra salto-grande=bra
        saltpond=gha saltsjobaden=swe salug=phl salumbar=ind saluzzo=ita salvacion=phl salvador-do-mundo=ind
        salvador-do-sul=bra salvaterra=bra salvaterra-de-magos=prt salvatierra-de-mino=esp salvav=ind salym=rus
        salzano=ita salzbergen=deu salzhemmendorf=deu salzkotten=deu salzweg=deu sam=ben sam-roi-yot=tha
        sam-shing=hkg samalapuram=ind samalka=ind samamiya=nga saman=irn.gha samana=dom samangaon=ind samapleu=civ
        samarate=ita samarkandyk=kgz samaro=pak samarskoye=rus samarvarni=ind samashki=rus samassi=ita samata=jpn
        samatiguila=civ samattur=ind samayac=gtm samayanallur=ind samba=ind sambaiba=bra sambaina=mdg
        sambayadi=tur sambek=rus sambhar=ind sambiase=ita samborondon=ecu sambre=ind sambuca-di-sicilia=ita
        sambuceto=ita samburvadakara=ind samdari=ind samdrup-jongkhar=btn same=tls samho=prk samho-rodongjagu=prk
        saminaka=nga samitah=sau samma=jor sammichele-di-bari=ita samo=civ samobor=hrv samokov=bgr
        samonta-bazar=bgd samora-correia=prt samorin=svk samoylovka=rus sampacho=arg sampaloc=phl sampao=phl
        samphantawong=tha samphanthawong=tha sampla=ind sampues=col samrala=ind samraong=khm samsat=tur
        samsikapuram=ind samsula-spruce-creek=usa samsung-renjia=chn samthar=ind samtredia=geo samtse=btn
        samukh=aze samurou=ind samus=rus samuyuzi=chn san=civ san-adrian=esp san-agustin=col.per
        san-agustin-acasaguastlan=gtm san-agustin-de-las-juntas=mex san-agustin-del-guadalix=esp
        san-agustin-tlaxco=mex san-agustin-tlaxiaca=mex san-alberto=col san-alejo=slv san-andres=hnd.gtm.phl
        san-andres-ahuashuatepec=mex san-andres-azumiatla=mex san-andres-calpan=mex san-andres-cuexcontitlan=mex
        san-andres-de-giles=arg san-andres-itzapa=gtm san-andres-ixtlan=mex san-andres-mixquic=mex
        san-andres-ocotlan=mex san-andres-villa-seca=gtm san-andres-xecul=gtm san-andros=bhs san-anselmo=usa
        san-antonino-castillo-velasco=mex san-antonio-abad=esp san-antonio-acahualco=mex
        san-antonio-aguas-calientes=gtm san-antonio-buenavista=mex san-antonio-de-areco=arg
        san-antonio-de-cortes=hnd san-antonio-de-la-cal=mex san-antonio-del-coyote=mex
        san-antonio-del-estrecho=per san-antonio-del-monte=slv san-antonio-huista=gtm san-antonio-la-isla=mex
        san-antonio-la-paz=gtm san-antonio-mihuacan=mex san-antonio-oeste=arg san-antonio-suchitepequez=gtm
        san-antonio-tecomitl=mex san-bartolo=mex.per san-bartolo-cuautlalpan=mex san-bartolo-de-berrios=mex
        san-bartolo-del-llano=mex san-bartolo-oxtotitlan=mex san-bartolo-tlaxihuicalco=mex san-bartolome=esp
        san-bartolome-atlatlahuca=mex san-bartolome-coatepec=mex san-bartolome-milpas-altas=gtm
        san-bartolome-tlaltelulco=mex san-basilio=phl san-benedetto-po=ita san-benigno-canavese=ita
        san-benito=usa.arg san-benito-abad=col san-benito-xaltocan=mex san-bernardo-del-tuyu=arg
        san-bernardo-del-viento=col san-blas=mex san-bonifacio=ita san-borja=bol
        san-carlos=usa.ury.col.arg.dom.nic san-carlos-centro=arg san-carlos-de-guaroa=col san-carlos-park=usa
        san-carlos-sija=gtm san-casciano-in-val-di-pesa=ita san-cataldo=ita san-cesareo=ita
        san-cesario-di-lecce=ita san-cipirello=ita san-cipriano-daversa=ita san-ciro-de-acosta=mex
        san-clemente=per.esp san-clemente-del-tuyu=arg san-colombano-al-lambro=ita san-cristobal=esp
        san-cristobal-cucho=gtm san-cristobal-nexquipayac=mex san-cristobal-verapaz=gtm san-damian-texoloc=mex
        san-daniele-del-friuli=ita san-diego-country-estates=usa san-diego-de-alejandria=mex
        san-diego-de-la-union=mex san-dionisio-ocotepec=mex san-donaci=ita san-donato-milanese=ita san-donnino=ita
        san-elizario=usa san-enrique=phl san-estanislao=col san-esteban=chl san-esteban-tizatlan=mex
        san-felice-a-cancello=ita san-felice-circeo=ita san-felice-sul-panaro=ita san-felipe=mex.cri.gtm
        san-felipe-jalapa-de-diaz=mex san-felipe-orizatlan=mex san-felipe-tlalmimilolpan=mex san-ferdinando=ita
        san-ferdinando-di-puglia=ita san-fermin=esp san-fernando=mex.usa san-fernando-de-atabapo=ven
        san-fernando-de-monte-cristi=dom san-francisco-acuautla=mex san-francisco-chimalpa=mex
        san-francisco-cuaxusco=mex san-francisco-de-asis=mex san-francisco-de-coray=hnd
        san-francisco-de-la-paz=hnd san-francisco-de-los-romo=mex san-francisco-de-mostazal=chl
        san-francisco-de-ojuera=hnd san-francisco-de-yojoa=hnd san-francisco-del-valle=hnd
        san-francisco-ixhuatan=mex san-francisco-ocotlan=mex san-francisco-pujiltic=mex san-francisco-tecoxpa=mex
        san-francisco-telixtlahuaca=mex san-francisco-tepeolulco=mex san-francisco-tetlanohcan=mex
        san-francisco-tlalcilalcalpan=mex san-francisco-zacacalco=mex san-francisco-zapotitlan=gtm
        san-gabriel=ecu.phl san-gabriel-chilac=mex san-gabriel-tetzoyocan=mex san-gaspar-tlahuelilpan=mex
        san-gaspar-tonatico=mex san-gavino-monreale=ita san-gennaro-vesuviano=ita san-german=pri san-giljan=mlt
        san-gines-de-la-jara=esp san-giorgio-del-sannio=ita san-giorgio-delle-pertiche=ita
        san-giorgio-di-nogaro=ita san-giorgio-di-piano=ita san-giorgio-ionico=ita san-giorgio-su-legnano=ita
        san-giovanni-a-teduccio=ita san-giovanni-gemini=ita san-giovanni-in-fiore=ita
        san-giovanni-in-marignano=ita san-giovanni-in-persiceto=ita san-giovanni-la-punta=ita
        san-giovanni-lupatoto=ita san-giovanni-rotondo=ita san-giovanni-valdarno=ita san-giuseppe=ita
        san-giuseppe-jato=ita san-giuseppe-vesuviano=ita san-gregorio-cuautzingo=mex san-gregorio-de-nigua=dom
        san-gregorio-di-catania=ita san-guillermo=arg san-gwann=mlt san-gyi-wa=mmr san-hipolito=mex
        san-ignacio=blz.arg.per.phl san-ignacio-cerro-gordo=mex san-ignacio-de-moxo=bol
        san-ignacio-de-sabaneta=dom san-ignacio-de-velasco=bol san-ignacio-rio-muerto=mex san-ildefonso=esp
        san-isidro=phl.pri san-isidro-buen-suceso=mex san-isidro-de-curuguaty=pry san-jacinto=col.phl
        san-jacinto-amilpas=mex san-javier=arg san-jeronimito=mex san-jeronimo=mex.col.gtm.per
        san-jeronimo-amanalco=mex san-jeronimo-coyula=mex san-jeronimo-de-juarez=mex san-jeronimo-de-tunan=per
        san-joaquin-coapango=mex san-jorge=arg.nic san-jorge-pueblo-nuevo=mex san-jose-acatempa=gtm
        san-jose-agua-azul=mex san-jose-de-barlovento=ven san-jose-de-colinas=hnd san-jose-de-comayagua=hnd
        san-jose-de-feliciano=arg san-jose-de-gracia=mex san-jose-de-jachal=arg san-jose-de-la-dormida=arg
        san-jose-de-la-mariquina=chl san-jose-de-las-matas=dom san-jose-de-los-arroyos=pry
        san-jose-de-los-olvera=mex san-jose-de-lourdes=mex san-jose-de-maipo=chl san-jose-de-ocoa=dom
        san-jose-de-sisa=per san-jose-del-quince=mex san-jose-del-rincon=arg san-jose-del-valle=mex
        san-jose-el-alto=mex san-jose-el-verde=mex san-jose-el-vidrio=mex san-jose-iturbide=mex
        san-jose-ixtapa-barrio-viejo=mex san-jose-las-palmas=mex san-jose-poaquil=gtm san-jose-teacalco=mex
        san-jose-temascatio=mex san-jose-tetel=mex san-jose-village=mnp san-jose-xicohtencatl=mex san-josecito=cri
        san-juan=cri san-juan-bautista=pry.esp.pan.per san-juan-bautista-valle-nacional=mex san-juan-cancuc=mex
        san-juan-chamelco=gtm san-juan-coajomulco=mex san-juan-colorado=mex san-juan-cosala=mex
        san-juan-cotzal=gtm san-juan-de-abajo=mex san-juan-de-aznalfarache=esp san-juan-de-betulia=col
        san-juan-de-dios=cri san-juan-de-flores=hnd san-juan-de-la-rambla=esp san-juan-de-la-vega=mex
        san-juan-de-las-huertas=mex san-juan-de-opoa=hnd san-juan-de-uraba=col san-juan-del-puerto=esp
        san-juan-del-sur=nic san-juan-huactzinco=mex san-juan-ixtayopan=mex san-juan-nepomuceno=pry
        san-juan-opico=slv san-juan-pueblo=hnd san-juan-tehuixtitlan=mex san-juan-tepa=mex san-juan-tepulco=mex
        san-juan-tilapa=mex san-juan-tuxco=mex san-juan-xiutetelco=mex san-juan-y-san-pedro-tezompa=mex
        san-juan-zitlaltepec=mex san-juanito=mex san-juanito-de-escobedo=mex san-julian=mex.bol san-lazzaro=ita
        san-leone-mose=ita san-lorenzo=usa.hnd.col san-lorenzo-acopilco=mex san-lorenzo-axocomanitla=mex
        san-lorenzo-cacaotepec=mex san-lorenzo-chiautzingo=mex san-lorenzo-de-el-escorial=esp
        san-lorenzo-de-esmeraldas=ecu san-lorenzo-oyamel=mex san-lorenzo-tlacotepec=mex
        san-lorenzo-tlalmimilolpan=mex san-lucas-el-grande=mex san-lucas-ojitlan=mex
        san-lucas-pueblo-nuevo-de-colan=per san-lucas-sacatepequez=gtm san-lucas-toliman=gtm san-luis=hnd.per.mex
        san-luis-acatlan=mex san-luis-apizaquito=mex san-luis-de-la-loma=mex san-luis-del-palmar=arg
        san-luis-jilotepeque=gtm san-luis-tecuhautitlan=mex san-manuel=phl.hnd san-manuel-de-colohete=hnd
        san-marcelino=phl san-marcellino=ita san-marco-evangelista=ita san-marco-in-lamis=ita
        san-marcos=nic.mex.hnd san-marcos-de-colon=hnd san-marcos-de-leon=mex san-marcos-huixtoco=mex
        san-marcos-tlacoyalco=mex san-marcos-yachihuacaltepec=mex san-mariano=phl san-marino=usa
        san-martin=col.usa san-martin-caltenco=mex san-martin-cuautlalpan=mex san-martin-de-la-vega=esp
        san-martin-de-las-piramides=mex san-martin-de-los-andes=arg san-martin-de-pangoa=per
        san-martin-de-valdeiglesias=esp san-martin-hidalgo=mex san-martin-jilotepeque=gtm
        san-martino-buon-albergo=ita san-martino-di-lupari=ita san-martino-in-rio=ita
        san-marzano-di-san-giuseppe=ita san-marzano-sul-sarno=ita san-mateo-atarasquillo=mex san-mateo-del-mar=mex
        san-mateo-huitzilzingo=mex san-mateo-ixtacalco=mex san-mateo-ixtatan=gtm san-mateo-otzacatipan=mex
        san-mateo-xoloc=mex san-matias=bol san-matias-cuijingo=mex san-matias-tlalancaleca=mex san-maurizio=ita
        san-mauro-pascoli=ita san-mauro-torinese=ita san-michele=ita san-michele-salentino=ita san-miguel=cri
        san-miguel-ajusco=mex san-miguel-ameyalco=mex san-miguel-canoa=mex san-miguel-chicaj=gtm
        san-miguel-coatlinchan=mex san-miguel-contla=mex san-miguel-cuyutlan=mex san-miguel-de-abona=esp
        san-miguel-de-bolivar=ecu san-miguel-de-cauri=per san-miguel-de-salinas=esp san-miguel-del-monte=arg
        san-miguel-duenas=gtm san-miguel-el-alto=mex san-miguel-octopan=mex san-miguel-panixtlahuaca=mex
        san-miguel-siguila=gtm san-miguel-tenochtitlan=mex san-miguel-tlaixpan=mex san-miguel-totocuitlapilco=mex
        san-miguel-totoltepec=mex san-miguel-vindho=mex san-miguel-xoxtla=mex san-miguel-zapotitlan=mex
        san-miniato=ita san-miniato-basso=ita san-nicandro-garganico=ita san-nicola-la-strada=ita
        san-nicolas=abw.esp.mex san-nicolas-de-bari=cub san-nicolas-de-los-agustinos=mex
        san-nicolas-de-los-ranchos=mex san-nicolas-guadalupe=mex san-nicolas-tolentino=mex
        san-nicolo-a-tordino=ita san-nicolo-a-trebbia=ita san-pa-tong=tha san-pablo=cri san-pablo-atlazalpan=mex
        san-pablo-de-borbur=col san-pablo-huitzo=mex san-pablo-huixtepec=mex san-pablo-jocopilas=gtm
        san-pablo-la-laguna=gtm san-pablo-oztotepec=mex san-pablo-tecalco=mex san-pablo-viejo-abajo=pan
        san-pablo-villa-de-mitla=mex san-pancrazio-salentino=ita san-paolo=ita san-paolo-di-civitate=ita
        san-pascual=esp san-patricio=mex san-pedro=cri san-pedro-abajo=mex san-pedro-apatlaco=mex
        san-pedro-arriba=mex san-pedro-atocpan=mex san-pedro-buenavista=mex san-pedro-cahro=mex
        san-pedro-carcha=gtm san-pedro-chochula=mex san-pedro-cholula=mex san-pedro-de-atacama=chl
        san-pedro-de-cajas=per san-pedro-de-coche=ven san-pedro-de-lloc=per san-pedro-de-los-banos=mex
        san-pedro-de-tutule=hnd san-pedro-de-ycuamandyyu=pry san-pedro-del-parana=pry san-pedro-del-pinatar=esp
        san-pedro-itzican=mex san-pedro-la-laguna=gtm san-pedro-los-banos=mex san-pedro-martir=mex
        san-pedro-piedra-gorda=mex san-pedro-pochutla=mex san-pedro-tapanatepec=mex san-pedro-tlaltizapan=mex
        san-pedro-tlanixco=mex san-pedro-totoltepec=mex san-pedro-tultepec=mex san-pedro-zacapa=hnd
        san-pedro-zictepec=mex san-pelayo=col san-pietro-a-patierno=ita san-pietro-clarenza=ita
        san-pietro-in-cariano=ita san-pietro-in-casale=ita san-pietro-vernotico=ita san-po-kong=hkg
        san-policarpio=phl san-prisco=ita san-rafael=cri.mex.col.chl san-rafael-abajo=cri san-rafael-arriba=cri
        san-rafael-de-onoto=ven san-rafael-del-norte=nic san-rafael-del-sur=nic san-rafael-del-yuma=dom
        san-rafael-oriente=slv san-rafael-tlanalapan=mex san-raimundo=gtm san-ramon=per.cri.ury
        san-roque=esp.arg.col.mex san-roque-dau-first=phl san-salvador-atenco=mex san-salvador-cuauhtenco=mex
        san-salvador-el-seco=mex san-salvo=ita san-sebastian=gtm.pri.hnd.slv.mex san-sebastian-chimalpa=mex
        san-sebastian-de-aparicio=mex san-sebastian-de-la-gomera=esp san-sebastian-el-grande=mex
        san-sebastian-xolalpa=mex san-sebastiano=ita san-sebastiano-al-vesuvio=ita san-severino-marche=ita
        san-simon=phl san-siro=ita san-sperate=ita san-stino-di-livenza=ita san-tin=hkg san-valentino-torio=ita
        san-vendemiano=ita san-vendemiano-fossamerlo=ita san-vicente=chl.col.phl.mex.pan san-vicente-de-canete=per
        san-vicente-de-chucuri=col san-vicente-pacaya=gtm san-vicente-tancuayalab=mex san-victor-arriba=dom
        san-vincenzo=ita san-vitaliano=ita san-vito-al-tagliamento=ita san-vito-dei-normanni=ita
        san-vittore-olona=ita san-zeno-san-giuseppe=ita san-zenon=col san-zenone-degli-ezzelini=ita sanabis=bhr
        sanana=idn sanandrei=rou sananduva=bra sanarate=gtm sanary=fra sanary-sur-mer=fra sanaswadi=ind
        sanatoga=usa sanaur=ind sanba=chn sancang=chn sanchaba=gmb sanchez=dom sanchez-mira=phl sanchi=ind
        sanchursk=rus sanclerlandia=bra sancoale=ind sancraieni=rou sancraiu-de-mures=rou sanctorum=mex
        sanctuary-point=aus sand-springs=usa sandalfoot-cove=usa sandanski=bgr sandbach=gbr sande=deu.prt
        sandersdorf=deu sanderstead=gbr sandersville=usa sandhausen=deu sandhurst=gbr sandi=ind sandim=prt
        sandnessjoen=nor sandomierz=pol sandominic=rou sandona=col sandorfalva=hun sandown=gbr.usa sandpoint=usa
        sandrigo=ita sandringham=nzl.aus sandston=usa sandstone-valley=can sandtown-winchester=usa sandusky=usa
        sandviken=swe sandwich=usa sandy=gbr sandy-bay=aus sandy-hill=can sandyford=irl sandymount=irl
        sandys-parish=bmu sane-gaze=civ sanegourifla=civ sanehwal=ind sang-e-charak=afg sanga-sanga=phl
        sangali=phl sangalkam=sen sangao=bra sangar=irn sangaree=usa sangeorgiu-de-mures=rou sangeorz-bai=rou
        sanger=usa sangerhausen=deu sangeru=rou sangin=afg sangke=chn sangkhla-buri=tha sangmeshwar=ind sangod=ind
        sangolqui=ecu sangonera-la-verde=esp sangouine=civ sangramnagar=ind sangrampur=ind sangre-grande=tto
        sangsong-ni=prk sanguem=ind sanguesa-zangoza=esp sangueya=gin sangvi=ind sangzhe=chn sanharo=bra
        sanheba=chn sanhoukro=civ sanhuikou=chn sanibel=usa sanica=bih sanislau=rou sanivarapupeta=ind sanjali=ind
        sanjan=ind sanjeli=ind sanji=kor sanjian=chn sanjianzai=chn sanjiaocheng=chn sanjwal=pak sankadiokro=civ
        sankagiri=ind sankaramanallur=ind sankarapatti=ind sankaraperi=ind sankarnagar=ind sankheda=ind
        sankrail=ind sankt-georgen-im-schwarzwald=deu sankt-johann=deu sankt-johann-in-tirol=aut sankt-leon=deu
        sankt-leon-rot=deu sankt-leonhard=aut sankt-margrethen=che sankt-martin=aut sankt-peter=aut
        sankt-polten=aut sankt-ruprecht=aut sankt-valentin=aut sankt-veit-an-der-glan=aut sankt-wendel=deu
        sanlucar-la-mayor=esp sanluri=ita sann=pak sannazzaro-de-burgondi=ita sannicandro-di-bari=ita
        sannicolau-mare=rou sannieshof=zaf sanniquellie=lbr sannohe=jpn sannois=fra sanpetru=rou sanpetru-mare=rou
        sanqu=chn sanquan=chn sanquelim=ind sanrha=ind sanri=ind sans-souci=aus.usa sansari=ind sansepolcro=ita
        sansheng=chn sanski-most=bih sant-agusti=esp sant-andreu-de-la-barca=esp sant-andreu-de-llavaneres=esp
        sant-antoni-de-portmany=esp sant-carles-de-la-rapita=esp sant-celoni=esp sant-cristofol-de-les-fonts=esp
        sant-feliu-de-guixols=esp sant-genis-dels-agudells=esp sant-joan-dalacant=esp sant-joan-de-vilatorrada=esp
        sant-julia-de-loria=and sant-just-desvern=esp sant-lluis=esp sant-marti-de-provencals=esp
        sant-pere-de-ribes=esp sant-pere-santa-caterina-i-la-ribera=esp sant-pol-de-mar=esp
        sant-quirze-del-valles=esp sant-sadurni-danoia=esp sant-vicenc-de-castellet=esp sant-vicenc-de-montalt=esp
        sant-vicenc-dels-horts=esp santa=civ santa-adelia=bra santa-albertina=bra santa-ana=per
        santa-ana-de-vuelta-larga=ecu santa-ana-de-yacuma=bol santa-ana-hueytlalpan=mex
        santa-ana-ixtlahuatzingo-santa-ana=mex santa-ana-jilotzingo=mex santa-ana-maya=mex
        santa-ana-nextlalpan=mex santa-ana-nopalucan=mex santa-ana-pacueco=mex santa-ana-tlachiahualpa=mex
        """
}
