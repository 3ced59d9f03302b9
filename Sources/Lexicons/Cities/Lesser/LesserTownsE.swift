/// Lesser towns, sorted, from ekeren to greenlawn.
/// An entry is a name as in ids, `=`, and the ISO 3166-1 alpha-3 codes of the countries that have such a town, the one with
/// most people first. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 5,000 people.
enum LesserTownsE {
    static let text: StaticString = """
        ekeren=bel ekero=swe eket=nga ekhtiarabad=irn ekinozu=tur eklahare=ind eklahra=ind ekondo-titi=cmr
        eksaarde=bel eksel=bel eksjo=swe ekulindeni=zaf ekuvukeni=zaf el-aargub=esh el-abadia=dza el-aguila=col
        el-alamo=esp el-alia=tun el-altet=esp el-alto=per el-amria=dza el-arahal=esp el-arenal=mex el-asintal=gtm
        el-astillero=esp el-ayoun=mrt el-bahay=eth el-bahira=tun el-baix-guinardo=esp el-battan=tun el-bauga=sdn
        el-baul=ven el-besos-i-el-maresme=esp el-bolson=arg el-bon-pastor=esp el-bordo=col.arg el-bosque=mex
        el-burgo-de-osma=esp el-calafate=arg el-camino-real=usa el-campanario-y-oradel=mex el-campello=esp
        el-campo=usa el-carmen=chl.col el-carmen-de-chucuri=col el-carril=arg el-casar=esp el-castillo=mex
        el-cerrillo-vista-hermosa=mex el-cerrito=usa el-cerrito-corona=usa el-charco=col el-chorrillo=pan
        el-clot=esp el-coacoyul=mex el-coco=pan el-coll=esp el-colomo=mex el-colorado=arg el-congo=slv
        el-congres-i-els-indians=esp el-copey=col el-coporo=mex el-coronil=esp el-crucero=nic el-cuervo=esp
        el-dabaa=egy el-diez=mex el-dividive=ven el-doncello=col el-dorado=usa.ven el-dovio=col el-empalme=pan
        el-escorial=esp el-espinal=mex el-estor=gtm el-factor=dom el-fahs=tun el-fuerte=mex el-galpon=arg
        el-gara=mar el-ghayra=mrt el-golaa=tun el-goloso=esp el-gouna=egy el-granada=usa el-grao=esp el-grullo=mex
        el-guerdane=mar el-guetar=tun el-hadjar=dza el-hamma-djerid=tun el-haouaria=tun el-harhoura=mar
        el-hermel=lbn el-higo=mex el-idrissia=dza el-jem=tun el-kseur=dza el-ksiba=mar el-ksour=tun el-llano=mex
        el-maamoura=tun el-maknassi=tun el-malah=dza el-mansouria=mar el-marsa=esh el-masnou=esp el-matama=sdn
        el-menzel=mar el-molar=esp el-molino=col el-monte=chl el-naranjito=mex el-naranjo=mex el-nino=mex
        el-ocotito=mex el-oro-de-hidalgo=mex el-ouatia=mar el-palmar=gtm el-pao=ven el-paraiso=hnd
        el-parc-i-la-llacuna-del-poblenou=esp el-parral=mex el-paujil=col el-pedregal=per el-penon=col el-pino=mex
        el-pinon=col el-plan=esp el-playon=col el-porvenir=mex el-progreso=gtm el-putxet-i-el-farro=esp
        el-quebachal=arg el-quebrachal=arg el-quetzal=gtm el-quisco=chl el-realejo=nic el-refugio=mex el-reno=usa
        el-reten=col el-retorno=col el-rincon-citlaltepetl=mex el-rio=usa el-rosal=col el-rosario=mex.col.slv
        el-salto=mex el-salvador=phl el-sauce=nic el-sauz=mex el-sauzal-de-rodriguez=mex el-segundo=usa
        el-soberbio=arg el-sobrante=usa el-suchil=mex el-tabo=chl el-tambo=col el-tarf=dza el-tejar=gtm.mex
        el-torno=bol el-transito=slv el-trebol=arg el-triunfo=hnd.mex el-triunfo-el-cruce=per el-tumbador=gtm
        el-turo-de-la-peira=esp el-valle=dom el-viso=esp el-viso-del-alcor=esp el-zulia=col elamanchili=ind
        elamkunnapuzha=ind elandacheri=ind elandakuttai=ind elandskraal=zaf elanora=aus elassona=grc elattur=ind
        elavagnon=tgo elavalli=ind elayirampannai=ind elban=rus elbeuf=fra elburg=nld elburgon=ken elburn=usa
        eldama-ravine=ken eldas=ken elderslie=gbr eldivan=tur eldorado=mex.bra eldorado-at-santa-fe=usa
        eldorado-dos-carajas=bra eldridge=usa eleanor-roosevelt=pri eleebana=aus elefsina=grc eleftheres=grc
        eleftherio=grc eleftherio-kordelio=grc elek=hun elektrenai=ltu elektrogorsk=rus elektrougli=rus elele=nga
        elelim=idn elena=bgr elenzue=civ elermore-vale=aus elesbao-veloso=bra eleskirt=tur elewijt=bel
        elexalde=esp elfers=usa elghabra=mrt elgin=gbr elgoibar=esp elhayi=irn elhovo=bgr elias-fausto=bra
        elimaki=fin elin-pelin=bgr elin-yurt=rus eliot=usa elisio-medrado=bra elivala=ind elizabeth-bay=aus
        elizabeth-city=usa elizabeth-downs=aus elizabethton=usa elizabethtown=usa elk-city=usa elk-plain=usa
        elk-river=usa elkhorn=usa elkins=usa elkins-park=usa elko=usa elkridge=usa elkton=usa ella-town=lka
        ellakkudi=ind elland=gbr ellenbrook=aus ellendale=usa ellensburg=usa ellerau=deu ellerslie=nzl.can
        ellettsville=usa ellezelles=bel ellibou=civ ellington=usa elliniko=grc elliot-lake=can ellisville=usa
        ellon=gbr ellrich=deu ellsworth=usa ellsworth-air-force-base=usa ellwangen=deu ellwood-city=usa
        elm-grove=usa elm-park=gbr elmadag=tur elmali=tur elmas=ita elmendorf-air-force-base=usa elmira=usa.can
        elmpt=deu elms-old-rexdale=can elmschenhagen=deu elmwood=usa elmwood-park=usa elne=fra eloi-mendes=bra
        eloise=usa elon=usa elora=can elorrio=esp elorza=ven eloy=usa elsa=usa elsdorf=deu elsenfeld=deu
        elsfleth=deu elsloo=nld elsmere=usa elst=nld elsterberg=deu elsternwick=aus elsterwerda=deu eltham=aus
        eltham-north=aus eltingville=usa eltmann=deu eltville=deu elubo=gha elumalai=ind elva=est elvas=prt
        elverta=usa elverum=nor elwood=aus.usa ely=gbr elz=deu elzach=deu elze=deu emakhazeni-b=zaf emali=ken
        emam-shahr=irn emamzadeh-abdollah=irn eman=chn emanzana=zaf emanzimtoti=zaf emba=cyp embalse=arg
        embarcacion=arg embhojeni=zaf embi=kaz emboscada=pry embourg=bel embrach=che embrun=can.fra emei=twn
        emerainville=fra emerald=aus emerson=usa emerson-hill=usa emerson-park=gbr emeryville=usa emet=tur
        emgwenya=zaf emiliano-zapata-santo-domingo=mex emirdag=tur emirgazi=tur emkhomazi=zaf emkhuze=zaf
        emlichheim=deu emmaus=usa emmendingen=deu emmer-compascuum=nld emmerhout=nld emmering=deu emmermeer=nld
        emmett=usa emod=hun empalme-escobedo=mex empire-park=can emporia=usa empuluzu=zaf empuriabrava=esp
        emsburen=deu emskirchen=deu emstek=deu emsworth=gbr emtfuntini=zaf emu-plains=aus emuziwezinto=zaf
        emvelo=zaf en-naqoura=lbn encamp=and encantado=bra encanto=bra encarnacion-de-diaz=mex enchanted-lake=usa
        encontrados=ven encrucijada=cub encruzilhada=bra encruzilhada-do-sul=bra encs=hun endasak=tza
        endeavour-hills=aus endenich=deu enderby=gbr endicott=usa endingen=deu endirey=rus enduli=zaf endwell=usa
        eneas-marques=bra enebyberg=swe enem=rus energetik=rus enfidha=tun enfield=can.aus enfield-lock=gbr
        engadine=aus engaru=jpn engel-yurt=rus engelskirchen=deu engen=deu engenheiro-beltrao=bra
        engenheiro-caldas=bra engenheiro-coelho=bra engenheiro-navarro=bra engenheiro-paulo-de-frontin=bra
        enger=deu enghien=bel enghien-les-bains=fra engineer=ken engis=bel engkilili=mys englemount-lawrence=can
        englewood-cliffs=usa english-bay=can enguera=esp eningen-unter-achalm=deu enkakad=ind
        enkenbach-alsenborn=deu enkhuizen=nld enkoping=swe enna=ita ennigerloh=deu ennis=irl.usa enniscorthy=irl
        enniskillen=gbr enns=aut eno=fin enoch=usa enoggera=aus enola=usa enrile=phl enrique-villanueva=phl
        enriquillo=dom ensanche-luperon=dom ensdorf=deu ensisheim=fra ensjo=nor ensley=usa entablado=phl enter=nld
        entraigues-sur-la-sorgue=fra entre-deux=reu entre-folhas=bra entre-ijuis=bra entre-rios-de-minas=bra
        entrerrios=col entroncamento=prt enugu-ezike=nga enumclaw=usa envira=bra enyelle=cog enying=hun enzan=jpn
        epalinges=che epanomi=grc epernay=fra epernon=fra ephraim=usa ephrata=usa epinay-sous-senart=fra
        epinay-sur-orge=fra epitaciolandia=bra epone=fra eppan=ita eppelborn=deu eppelheim=deu eppendorf=deu
        eppertshausen=deu epping=gbr eppingen=deu eppstein=deu epsom=nzl epuni=nzl equador=bra equeurdreville=fra
        equeurdreville-hainneville=fra er-regueb=tun eraan=phl eragny=fra eral=ind eranapuram=ind erandio=esp
        erandique=hnd eraniel=ind erannoli=ind eravattur=ind eravur-town=lka erawan=tha erba=ita erbach=deu
        erbendorf=deu erbiceni=rou erchie=ita ercilla=chl ercsi=hun erdek=tur erdokertes=hun erdweg=deu erei=ind
        eremankono=civ erembodegem=bel eremo=ita erenhot=chn erere=bra ergolding=deu ergoldsbach=deu
        ergue-gaberic=fra ericeira=prt erico-cardoso=bra erin=can erin-woods=can
        eringate-centennial-west-deane=can erith=gbr eriyodu=ind erkner=deu erlang=chn erlanger=usa
        erlenbach-am-main=deu erlensee=deu erlun=twn ermelo=nld ermenek=tur ermineskin=can ermington=aus
        ermitagana=esp ermont=fra ermoupolis=grc ermua=esp erndtebruck=deu ernee=fra ernei=rou erong=chn erpe=bel
        erping=chn erps-kwerps=bel erquelinnes=bel erriadh=tun erseke=alb ersheng=chn ershui=twn erskine=gbr
        erskine-park=aus erskineville=aus erstein=fra ertil=rus ertingen=deu ertvelde=bel eruh=tur
        erumaippatti=ind erumapalaiyam=ind eruvadi=ind eruvatti=ind erval-seco=bra ervalia=bra erwin=usa
        erwitte=deu erzhausen=deu erzin=tur es-castell=esp es-molinar=esp es-somaa=tun esashi=jpn esbly=fra
        escalon=usa escalquens=fra escanaba=usa escarcega=mex escaudain=fra escazu=cri eschborn=deu eschenbach=che
        eschwege=deu escuintla=mex escuque=ven eseka=cmr eselsberg=deu esenguly=tkm esens=deu esentepe=tur
        esgueira=prt eshkanan=irn eshowe=zaf eshtehard=irn esil=kaz eskhar=ukr eskiarab=uzb eslam-qaleh=afg
        eslamabad=irn eslamiyeh=irn eslohe=deu eslov=swe esme=tur esmeralda=cub esmoriz=prt esneux=bel
        espanola=usa espargos=cpv esparragal=esp esparreguera=esp espartinas=esp esparza=cri espelkamp=deu
        espera-feliz=bra esperalvillo=dom esperance=aus esperantinopolis=bra esperanza=phl.cub espergaerde=dnk
        espigao-doeste=bra espirito-santo=bra espirito-santo-do-dourado=bra espita=mex espiye=tur
        espoonlahden-keskus=fin espoonlahti=fin espumoso=bra esqueda=mex esquel=arg esquias=hnd esquilino=ita
        esquimalt=can esquina=arg esquipulas=gtm esquipulas-del-norte=hnd essau=gmb essenbach=deu essendon=aus
        essex=can essex-junction=usa essey=fra essey-les-nancy=fra essingen=deu essling=aut estacao=bra
        estacio=bra estacion-bamoa=mex estacion-camet=arg estacion-de-cartama=esp estacion-huehuetan=mex
        estacion-manuel=mex estacion-naranjo=mex estacion-santa-engracia=mex estaimpuis=bel estaires=fra
        estancias-de-florida=pri estanzuela=gtm estavayer=che estavayer-le-lac=che estcourt=zaf este=ita
        estebania=dom estella-lizarra=esp estelle=usa estepa=esp esterwegen=deu estes-park=usa estevan=can
        estherville=usa estinnes-au-val=bel estiva=bra estiva-gerbi=bra estoi=prt estombar=prt eston=gbr
        estoril=prt estreito-de-camara-de-lobos=prt estrela-de-alagoas=bra estrela-do-sul=bra estrela-doeste=bra
        estrella=esp estremoz=prt esztergom=hun et-tira=isr etajima=jpn etalle=bel etampes=fra etaples=fra
        etchojoa=mex etchujima=jpn ete=nga etela-haaga=fin etela-hervanta=fin eten=per etikoppaka=ind etiler=tur
        etinan=nga etmadpur=ind etobicoke-west-mall=can etoumbi=cog etowah=usa etrechy=fra etrek=tkm etropole=bgr
        ettaiyapuram=ind ettapur=ind ettelbruck=lux ettenheim=deu ettimadai=ind ettrick=usa ettumanoor=ind
        etu-toolo=fin etzatlan=mex eu=fra eucalyptus-hills=usa euclides-da-cunha-paulista=bra eudora=usa
        eufaula=usa eugenopolis=bra eunice=usa eupen=bel eura=fin eurajoki=fin eureka=usa eusebio-ayala=pry
        eustaquio-lopez=phl eustis=usa eutin=deu eutingen-an-der-enz=deu euxton=gbr evander=zaf evans=usa
        evansdale=can evanston=can evatt=aus evaz=irn even-yehuda=isr evergreen=can.usa evergreen-park=usa
        everman=usa everswinkel=deu everton-hills=aus everton-park=aus evesham=gbr evian=fra evian-les-bains=fra
        evinayong=gnq eving=deu evington=gbr evka-bes=tur evka-uc=tur evron=fra ewa-beach=usa
        ewa-beach-iroquois-point=usa ewa-gentry=usa ewa-villages=usa ewa-villages-honouliuli=usa ewarton=jam
        ewo=cog ex-hacienda-de-xalpa=mex ex-hacienda-santa-ines=mex ex-rancho-san-dimas=mex exaplatanos=grc
        excelsior=zaf excelsior-springs=usa exeter=usa eybens=fra eyguieres=fra eyl=som eyn-e-do=irn eynesil=tur
        eysines=fra eyyal=ind ezanville=fra ezequiel-montes=mex ezhome=ind ezhudesam=ind ezhupunna=ind ezine=tur
        ezzouhour=tun faaa=pyf faaborg=dnk fabbrico=ita fabens=usa faber-hills=sgp fabero=esp fabregues=fra
        fabriano=ita fabrica-di-roma=ita facaeni=rou faches=fra faches-thumesnil=fra facobly=civ fada=tcd
        fadiadougou=civ fafe=prt fagersta=swe faget=rou fagnano=ita fagnano-olona-bergoro=ita fagundes=bra
        faifley=gbr failsworth=gbr faina=bra fair-haven=usa fair-oak=gbr fair-oaks-ranch=usa fair-plain=usa
        fairburn=usa fairdale=usa fairfax=usa fairfax-station=usa fairfield=aus.can fairfield-east=aus
        fairfield-glade=usa fairfield-heights=usa.aus fairfield-west=aus fairhaven=usa.can fairhope=usa
        fairland=usa fairlawn=usa fairless-hills=usa fairlight=aus fairmont=usa fairmount=usa fairport=usa
        fairvale=can fairview=usa fairview-heights=usa fairview-park=hkg.usa fairview-shores=usa fairwood=usa
        fairy-meadow=aus faizpur=ind fajar=sgp fakenham=gbr fakfak=idn falagueira=prt falaise=fra falakata=ind
        falam=mmr falan=col falchera=ita falciu=rou falcon-heights=usa falconara-marittima=ita falconridge=can
        faldera=deu falesti=mda faliraki=grc falkenberg=swe.deu falkenstein=deu falkoping=swe fall-river=can
        fallingbrook=can fallon=usa fallowfield=gbr falls-church=usa fallsburg=usa fallston=usa falmey=ner
        falmouth=jam falna=ind falticeni=rou falyonki=rus fam-el-hisn=mar fameck=fra famenin=irn famoes=prt
        fanba=chn fandrandava=mdg fang=tha fangda-town=chn fanipol=blr fannuj=irn fantanele=rou fantino=dom
        fanwood=usa fanzeres=prt fanzhuang=chn fara-department=bfa fara-gera-dadda=ita faraba=civ faradonbeh=irn
        farah=ind farakhpur=ind farakka=ind faraoani=rou farap=tkm farasan=sau farato=gmb farcasele=rou
        farciennes=bel farebersviller=fra farias-brito=bra faribault=usa faridnagar=ind farim=gnb faringdon=gbr
        fariq-al-hitmi=qat farjestaden=swe farkhar=afg farkhor=tjk farmahin=irn farmersville=usa farmingdale=usa
        farmingville=usa farmville=usa farnham=can farnham-royal=gbr farnworth=gbr faro=bra farr-west=usa
        farra-di-soligo=ita farragut=usa farrashband=irn farrington=usa farrokhabad=irn farsala=grc fartura=bra
        fartura-do-piaui=bra faruj=irn farum=dnk faruq=irn farward-kahuta=ind fasano=ita fasham=irn fassberg=deu
        fastovetskaya=rus fate=usa fateh-nangal=ind fateh-pur-beri=ind fatehganj-west=ind fatehgarh=ind
        fatehgarh-churian=ind fatehnagar=ind fatehpur-chaurasi=ind fatezh=rus fatikrai=ind fatima=bra.prt
        fatima-do-sul=bra faulquemont=fra fauske=nor favaro-veneto=ita faverges=fra faversham=gbr favona=nzl
        fawkner=aus faxinal=bra faxinal-do-soturno=bra faxinal-dos-guedes=bra fayfa=sau fayroz-koh=afg fayt=bel
        fayt-lez-manage=bel fazakerley=gbr fazelabad=irn fazeley=gbr fazenda-nova=bra fazendas-de-almeirim=prt
        fazhanhe=chn fazilpur=pak featherstone=gbr fecamp=fra federacion=arg federal=arg federal-heights=usa
        fedj-mzala=dza fedorovskiy=rus fegyvernek=hun fehergyarmat=hun fehmarn=deu fehrbellin=deu
        feidh-el-botma=dza feignies=fra feijenoord=nld feira=prt feira-da-mata=bra feira-grande=bra feira-nova=bra
        feira-nova-do-maranhao=bra felahiye=tur felana=eth felanitx=esp felda-chini=mys felda-gugusan-adela=mys
        felda-maokil=mys felda-soeharto=mys feldioara=rou feldkirchen=deu feldkirchen-westerham=deu feldru=rou
        felicio-dos-santos=bra felida=usa felipe-carrillo-puerto=mex felipe-guerra=bra felisburgo=bra
        felixlandia=bra felixstowe=gbr feliz=bra feliz-natal=bra fells-point=usa fellsmere=usa felnac=rou
        felsberg=deu felsorakos=hun felsozsolca=hun feltre=ita fenain=fra fene=esp fengdie=chn fengjia=chn
        fenglai=chn fengle=chn fengling=chn fengmu=chn fengsheng=chn fengtai=chn fengwang=chn fengyan=chn
        fengzhou=chn fenoarivo-be=mdg fenton=usa feraoun=dza fercal=bra ferdows=irn ferentino=ita feres=grc
        fereydunshahr=irn fergus=can fergus-falls=usa ferguson=usa ferizli=tur fermignano=ita fermo=ita fermoy=irl
        fern-creek=usa fern-park=usa fernan-nunez=esp fernandes-pinheiro=bra fernandina-beach=usa
        fernando-falcao=bra fernando-prestes=bra ferndale=usa.gbr ferndown=gbr ferney=fra ferney-voltaire=fra
        fernie=zaf.can fernley=usa ferno=ita ferntree-gully=aus fernway=usa fernwood=can ferny-grove=aus
        ferny-hills=aus ferrandina=ita ferreira-gomes=bra ferreiras=prt ferreiros=bra.prt ferriere-la-grande=fra
        ferros=bra ferry-pass=usa ferryhill=gbr ferunabad=irn fervedouro=bra festus=usa fetcham=gbr
        fetesti-gara=rou fetsund=nor feucht=deu feuchtwangen=deu feurs=fra feytiat=fra feyzin=fra fgura=mlt
        fiaes=prt fiambala=arg fiano-romano=ita fiasse=civ ficarazzi=ita fiddlesticks=can fidenza=ita fiekon=civ
        fieni=rou fiesso=ita fiesso-dartico=ita fife=usa figeac=fra figline-valdarno=ita figtree=aus figueira=bra
        figueiropolis=bra figuig=mar filadelfia=pry.bra.col filakit=eth filakovo=svk filandia=col filey=gbr
        filiasi=rou filiatra=grc filingue=ner filipestii-de-padure=rou filipestii-de-targ=rou filipstad=swe
        filiro=grc fillmore=usa filmski-grad=srb filomeno-mata=mex filothei=grc filottrano=ita finale-emilia=ita
        finale-ligure=ita finderne=usa findimanou=civ findon=aus fingeshwar=ind finglas=irl finike=tur
        finkenstein-am-faaker-see=aut finkenwerder=deu finley=usa finneytown=usa finnkolo=mli fino-mornasco=ita
        finspang=swe finsterwalde=deu fiorano=ita fiorenzuola-darda=ita fircrest=usa firebaugh=usa firestone=usa
        firgas=esp firhouse=irl firmat=arg firminopolis=bra firminy=fra firozpur-jhirka=ind firuraq=irn
        firuzan=irn firuzeh=irn firuzkuh=irn fisantekraal=zaf fischamend=aut fischbachau=deu fischeln=deu
        fish-hawk=usa fish-town=lbr fishersville=usa fishtown=usa fishvar=irn fisksatra=swe fismes=fra
        fisterra=esp fittja=swe fitzgerald=usa fitzgibbon=aus fitzroy=aus fitzroy-north=aus fiuggi=ita
        fiume-veneto=ita fiumefreddo-sicilia=ita five-corners=usa five-dock=aus five-forks=usa flackwell-heath=gbr
        flagstaff=zaf flagstaff-hill=aus flakiedougou=civ flandes=col flat-river=usa flat-rock=usa flatwoods=usa
        flawil=che flaxmere=nzl fleetville=gbr fleetwood=gbr flein=deu flekkefjord=nor flemalle-grande=bel
        flemalle-haute=bel fleming-island=usa flemingdon-park=can flemington=aus flen=swe flenu=bel flero=ita
        fleron=bel flers=fra flers-en-escrebieux=fra fletcher=usa.aus fleurance=fra fleurus=bel
        fleury-les-aubrais=fra fleury-merogis=fra flexeiras=bra flieden=deu flin-flon=can flinders=aus
        flinders-view=aus flines=fra flines-lez-raches=fra flint=gbr flintbek=deu flitwick=gbr flogsta=swe
        floha=deu floirac=fra floleu=civ flong=dnk flora=sur floral-city=usa floral-park=usa florange=fra
        florania=bra floreat=aus floreffe=bel florencia=cub florennes=bel florentino-ameghino=arg florenville=bel
        flores=bra.gtm flores-costa-cuca=gtm flores-de-goias=bra floresta-azul=bra floresta-do-araguaia=bra
        florestal=bra floresti=mda.rou florestopolis=bra floresville=usa florham-park=usa florida=chl.pri.hnd
        florida-city=usa florida-paulista=bra florida-ridge=usa floridia=ita florina=grc floris=usa floro=nor
        florsheim=deu florstadt=deu flossmoor=usa flowery-branch=usa flowing-wells=usa flowood=usa flushing=usa
        fo-tan=hkg foca=tur.bih fockbek=deu focuri=rou foggy-bottom=usa foiano-della-chiana=ita foindu=sle
        foios=esp foix=fra fojnica=bih fokino=rus folcroft=usa foley=usa folha-fede=stp folkston=usa follonica=ita
        fomboni=com fomento=cub fomeque=col fonavi=per fond-du-sac=mus fond-parisien=hti fonde-elimane=mrt
        fondettes=fra fonsorbes=fra fontaine=fra fontaine-les-dijon=fra fontaine-leveque=bel fontainebleau=fra
        fontaines-sur-saone=fra fontana=arg fontanelas=prt fontaniva=ita fontanka=ukr fontarron=esp fonte-boa=bra
        fonte-ines=cpv fontenay-aux-roses=fra fontenay-le-comte=fra fontenay-le-fleury=fra fontenay-tresigny=fra
        fontoura-xavier=bra fonyod=hun foothill-ranch=usa footscray=aus forbach=fra.deu forbes=aus
        forchies-la-marche=bel forchtenberg=deu ford-island=usa forde=nor fordingbridge=gbr fords=usa
        forecariah=gin forest=usa forest-acres=usa forest-city=usa forest-glen=usa forest-grove=usa.can
        forest-heights=can forest-hill=gbr.usa.aus forest-hill-north=can forest-hill-south=can forest-hills=can
        forest-lake=aus.usa forest-lawn=can forest-park=usa forest-village-lakhipathar=ind forestdale=usa
        forestville=usa.aus foret=bel forfar=gbr forio=ita forked-river=usa forlimpopoli=ita formby=gbr
        formello=ita formia=ita formigueiro=bra formosa-da-serra-negra=bra formosa-do-oeste=bra
        formosa-do-rio-preto=bra formoso=bra formoso-do-araguaia=bra fornacelle=ita fornacette=ita forney=usa
        forquilha=bra forres=gbr forrest-city=usa forrest-hill=nzl forrestfield=aus forshaga=swe forssa=fin
        forst=deu forster=aus fort-atkinson=usa fort-belvoir=usa fort-bliss=usa fort-bragg=usa
        fort-campbell-north=usa fort-carson=usa fort-cavazos=usa fort-dix=usa fort-dodge=usa fort-drum=usa
        fort-frances=can fort-george-g-mead-junction=usa fort-gloster=ind fort-hamilton=usa fort-hunt=usa
        fort-irwin=usa fort-knox=usa fort-leonard-wood=usa fort-liberte=hti fort-lincoln=usa fort-lupton=usa
        fort-madison=usa fort-meade=usa fort-mill=usa fort-mitchell=usa fort-morgan=usa fort-myers-beach=usa
        fort-myers-shores=usa fort-oglethorpe=usa fort-payne=usa fort-pierce-north=usa fort-pierce-south=usa
        fort-polk-south=usa fort-richmond=can fort-riley-north=usa fort-salonga=usa fort-saskatchewan=can
        fort-scott=usa fort-shevchenko=kaz fort-st-john=can fort-stockton=usa fort-thomas=usa fort-valley=usa
        fort-walton-beach=usa fort-washington=usa fort-william=gbr fort-wright=usa fortaleza-dos-nogueiras=bra
        forte-dei-marmi=ita fortim=bra fortin-de-las-flores=mex fortitude-valley=aus fortress-hill=hkg
        fortuna=bra.usa.esp fortuna-foothills=usa fos-sur-mer=fra foso=gha fossano=ita fosses=fra
        fosses-la-ville=bel fosso=ita fossombrone=ita fostoria=usa fot=hun fouesnant=fra fougamou=gab fougeres=fra
        fouillard=fra foulayronnes=fra foum-jama=mar foum-zguid=mar foundiougne=sen fountain=usa
        fountain-hills=usa fountain-inn=usa fountainhead-orchard-hills=usa fouquieres=fra fouquieres-les-lens=fra
        four-corners=usa four-marks=gbr fouriesburg=zaf fourmies=fra fowler=usa fox-chapel=usa fox-chase=usa
        fox-lake=usa fox-point=usa foxborough=usa foxrock=irl foya=chn foz=esp foz-do-douro=prt foz-do-sousa=prt
        fraccionamiento-arboledas-san-ramon=mex fraccionamiento-ciudad-olmeca=mex
        fraccionamiento-colinas-del-sol=mex fraccionamiento-galaxia-tarimbaro=mex
        fraccionamiento-geovillas-los-pinos=mex fraccionamiento-la-trinidad=mex
        fraccionamiento-lomas-de-ahuatlan=mex fraccionamiento-los-angeles=mex fraccionamiento-metropolis-ii=mex
        fraccionamiento-mision-del-valle=mex fraga=esp fragagnano=ita fraile-pintado=arg frameries=bel
        francavilla-al-mare=ita francheville=fra francisco-alves=bra francisco-badaro=bra francisco-i-madero=mex
        francisco-javier-mina=mex francisco-sa=bra francisco-santos=bra franciscopolis=bra francisville=usa
        franck=arg francofonte=ita franconia=usa francos=prt franeker=nld frank-sound=cym frankenberg=deu
        frankenmuth=usa frankford=usa frankfort=usa frankfort-square=usa frankhuis=nld franklin=aus
        franklin-lakes=usa franklin-park=usa franklin-square=usa frankston-north=aus frankston-south=aus
        frankton-junction=nzl franschhoek=zaf frantiskovy-lazne=cze franzosisch-buchholz=deu frascati=ita
        fraser=usa fraser-heights=can fraserburgh=gbr frasin=rou frasnes-lez-buissenal=bel frastanz=aut
        fratautii-noi=rou fratesti=rou frattamaggiore=ita frattaminore=ita frauenfeld=che fraureuth=deu
        fray-bentos=ury fray-luis-a-beltran=arg fray-luis-beltran=arg freamunde=prt frecheirinha=bra
        freckleton=gbr fredensborg=dnk fredericksburg=usa frederickson=usa fredericton-northside=can
        frederikshavn=dnk frederikssund=dnk frederiksvaerk=dnk fredonia=col.usa freehold=usa freeland=usa
        freelandgunj=ind freeport=bhs fregene=ita freguesia-do-ribeirao-da-ilha=bra frei-gaspar=bra
        frei-inocencio=bra frei-miguelinho=bra frei-paulo=bra freiberg-am-neckar=deu freienbach=che
        freilassing=deu freire=chl freirina=chl freisen=deu freistadt=aut fremantle=aus french-rocks=ind
        frenchs-forest=aus frenchville=aus frenkendorf=che frenstat-pod-radhostem=cze freren=deu frescada=ita
        fresh-meadows=usa freshwater=aus.gbr fresia=chl fresnes=fra fresnes-sur-escaut=fra freudenberg=deu
        freudenstadt=deu freyming=fra freyming-merlebach=fra freyre=arg freystadt=deu freyung=deu
        frickenhausen=deu fridley=usa friedberg=deu friedeburg=deu friedenau=deu friedland=deu friedrichroda=deu
        friedrichsdorf=deu friedrichshagen=deu friedrichstadt=deu friedrichsthal=deu frielendorf=deu friendly=usa
        friern-barnet=gbr friesdorf=deu friesoythe=deu frignano=ita frimley=gbr frimley-green=gbr frinton=gbr
        frinton-on-sea=gbr frischgewaagd=zaf fristad=swe fritzlar=deu frodsham=gbr frohburg=deu frohnau=deu
        frome=gbr fronan=civ frondenberg=deu front-royal=usa fronteira=bra fronteiras=bra frontera-corozal=mex
        frontignan=fra frontino=col frostburg=usa frouard=fra frouzins=fra fruit-cove=usa fruit-heights=usa
        fruita=usa fruitland=usa fruitridge-pocket=usa fruitvale=usa fruitville=usa frumusani=rou frumusica=rou
        frumusita=rou frutigen=che frutillar=chl fryanovo=rus frydlant=cze frydlant-nad-ostravici=cze
        fu-cheong-estate=hkg fu-shan-estate=hkg fubang=chn fubao=chn fucecchio=ita fudaba=jpn fudong=chn
        fuensalida=esp fuente-alamo-de-murcia=esp fuente-del-berro=esp fuente-del-maestre=esp fuente-el-saz=esp
        fuente-obejuna=esp fuente-palmera=esp fuentes-de-andalucia=esp fuguo=chn fuhlsbuttel=deu fuhua=chn
        fuhuan=chn fujia=chn fujikawaguchiko=jpn fujimi=jpn fujisaki=jpn fujisato=jpn fujita=jpn fuk-loi=hkg
        fukagawa=jpn fukaura=jpn fukawa=jpn fuke=jpn fuki=jpn fukiage=jpn fukiage-fujimi=jpn fukuecho=jpn
        fukumitsu=jpn fukura=jpn fulchur=ind fuldatal=deu fulham-gardens=aus fulkumari=ind fuller-heights=usa
        fullview-garden=hkg fully=che fulnek=cze fulshear=usa fulton=usa fultondale=usa fulu=chn fulwood=gbr
        fumel=fra funabori=jpn funado=jpn funafuti=tuv funagata=jpn fundao=bra.prt fundeni=rou fundulea=rou
        fundy-albert=can fundy-st-martins=can funehikimachi-funehiki=jpn funes=arg fung-tak-estate=hkg
        funyan-bira=eth fuping=chn fuquay-varina=usa furano=jpn furaydis=isr furnace-green=gbr furstenau=deu
        furstenberg=deu furstenfeld=aut furstenzell=deu furth-im-wald=deu further-ground=cym furtwangen=deu
        furukawamen=jpn furze-platt=gbr furzedown=gbr fushe-kruje=alb fushou=chn fusignano=ita fussels-corner=usa
        fussen=deu futaba=jpn futian-residential-district=chn futog=srb futrono=chl fuvahmulah=mdv fuveau=fra
        fuyong=chn fuyugi=jpn fuyun=chn fuzesabony=hun fuzesgyarmat=hun fuzeta=prt fuzuli=aze fyodorov=kaz
        ga-kgapane=zaf ga-malakhe=zaf gaanderen=nld gabaldon=phl gabane=bwa gabarin=nga gabcikovo=svk gabiadji=civ
        gaboua=civ gabriel-leyva-solano=mex gachancipa=col gadabay=aze gadamabad=irn gadani=pak gadebusch=deu
        gadeland=deu gadhada=ind gadhinglaj=ind gadhra=ind gadkhol=ind gado-bravo=bra gadouan=civ gadow-maly=pol
        gadow-popowice-poludniowe=pol gadzhiyevo=rus gae=sen gaesti=rou gaeta=ita gafanha=prt gaffney=usa
        gafour=tun gagarawa=nga gagarin=rus gagarin-shahri=uzb gages-lake=usa gaggenau=deu gaggiano=ita
        gagliano-del-capo=ita gagny=civ gagra=geo gahai=chn gahini=rwa gahkuch=pak gahru=irn gaigeturi=kor
        gaildorf=deu gaillac=fra gaillard=fra gaillon=fra gaiman=arg gaimersheim=deu gainsborough=gbr gairaut=fra
        gairtganj=ind gaiseni=rou gaitania=col gaj=pol gajapatinagaram=ind gajowice=pol gajsinghpur=ind gajwel=ind
        gakem=nga gakulnagar=ind galaat-el-andeless=tun galagany=ukr galanesti=rou galanta=svk
        galaosiyo-shahri=uzb galapa=col galappo=tza galashiels=gbr galashki=rus galatina=ita galatone=ita
        galax=usa galaxia=hkg galaxia-bonito-jalisco=mex galaxia-la-noria=mex galdakao=esp galdar=esp galeana=mex
        galebre=civ galegos=prt galehdar=irn galela=idn galena-park=usa galeras=col gali=geo galia=bra
        galiakot=ind galich=rus galikesh=irn galileia=bra galion=usa galkynys=tkm gallaorol-shahri=uzb
        galliano=usa galliate=ita galliera-veneta=ita gallipoli=ita gallivare=swe gallneukirchen=aut gallup=usa
        galmaarden=bel galmurti=irn galoya-toucouleur=sen galpadar=ind galt=usa galugah=irn galvan=dom
        galvarino=chl galvez=arg gamarra=col gamawa=nga gamay=phl gamba=gab gambetta=fra gambettola=ita
        gambiran-satu=idn gambissar=gmb gamboa=bra gambolo=ita gamboma=cog gamboula=caf gamdi=ind gameleira=bra
        gamharia=ind gamla-uppsala=swe gammertingen=deu gamo=jpn gampaha=lka gampola=lka gamu=phl gan=civ.fra
        gan-yavne=isr gananoque=can gandai=ind gander=can ganderbal=ind gandevi=ind gandhi-nagar=ind
        gandhigram=ind gandhisagar-colony=ind gandi=nga gandiaye=sen gandino=ita gandipuram=ind gandoman=irn
        gandorhun=sle gandra=prt ganei-tikva=isr ganeshpur=ind ganfeng=chn gangadharpur=ind gangaikondan=ind
        gangavalli=ind gangbapleu=civ gangelt=deu ganges=can ganghwa-gun=kor gangi=ita gangjia=chn gangkofen=deu
        gangolli=ind gangsha=chn ganguvarpatti=ind ganguwa=ind gangxia=chn ganj-muradabad=ind ganjam=ind
        ganjia=chn ganjiangtou=chn ganki-un=mrt gannat=fra gannavaram=ind ganquan=chn gansbaai=zaf ganserndorf=aut
        ganshoren=bel gansing=phl gantt=usa ganvie=ben ganxi=chn ganye=nga gao=bfa gao-fa-cheng-chi-yuan=chn
        gaofeng=chn gaogu=chn gaoguan=chn gaolou=chn gaonan=chn gaoqiao=chn gaosheng=chn gaotian=chn gaoual=gin
        gaoulou=civ gaouroubre=civ gaoussoukro=civ gaoxin=chn gaoyan=chn gar=chn garabogaz=tkm garacharma=ind
        garachico=esp garadag=som garadepe=tkm garagoa=col garango=civ gararu=bra garassyzlyk=tkm garautha=ind
        garawol=gmb garayeri=aze garba-tula=ken garbagnate-milanese=ita garbahaarrey=som garbsen-mitte=deu
        garches=fra garching=deu garching-an-der-alz=deu gardabaer=isl gardabani=geo gardanne=fra gardelegen=deu
        garden-acres=usa garden-city=usa.can garden-city-park=usa garden-home-whitford=usa garden-village=can
        gardendale=usa gardere=usa gardiner=usa gardner=usa gardnerville=usa gardnerville-ranchos=usa
        gardone-val-trompia=ita gardony=hun gardsten=swe gare=lux gareoult=fra garfield-heights=usa garforth=gbr
        gargalianoi=grc gargenville=fra gargeswari=ind gargzdai=ltu garh-maharaja=pak garhdiwala=ind garhi=ind
        garhi-dupatta=pak garhi-harsaru=ind garhi-pukhta=ind garhiyasin=pak garhshankar=ind gariaband=ind
        garimellapadu=ind garko=nga garla-mare=rou garlasco=ita garliava=ltu garmdarreh=irn
        garmisch-partenkirchen=deu garneau=can garner=usa garnet=usa garni=arm garopaba=bra garot=ind garra=ind
        garrafao-do-norte=bra garrel=deu garrett=usa garrison=usa garrucha=esp garsen=ken garstang=gbr garston=gbr
        garswood=gbr gartenstadt=deu gartringen=deu garuhape=arg garupa=arg garuva=bra garwolin=pol garzon=col
        gas-city=usa gasekhaolelo=zaf gaspar-hernandez=dom gasparillo=tto gaspe=can gasperich=lux
        gassino-torinese=ita gassol=nga gastouni=grc gastown=can gasuba=eth gata-de-gorgos=esp gataia=rou
        gates-north-gates=usa gatesville=usa gateway=usa gatteo=ita gatteo-santangelo=ita gattinara=ita gatton=aus
        gatumba=bdi gatundu=ken gau-algesheim=deu gaucha-do-norte=bra gauchy=fra gaur=npl gaurama=bra gaurela=ind
        gauripur=ind gautampura=ind gautier=usa gauting=deu gavar=arm gavaravaram=ind gavardo=ita
        gavardo-sopraponte=ita gavere=bel gavirate=ita gavmishabad=irn gavrilov-posad=rus gavrilov-yam=rus
        gawan=ind gawane=eth gawler=aus gawler-east=aus gayduk=rus gayeri=bfa gaz-e-borkhar=irn gazahio=civ
        gazakh=aze gazalkent=uzb gazaoua=ner gazi=grc.ken gazipasa=tur gazli=uzb gazojak=tkm gaztambide=esp
        gbabam=civ gbabo=civ gbalebouo=civ gbapleu=civ gbehigbly=civ gbetogo=civ gbeugrehoa=civ gbeya=civ
        gbily=civ gbimanan=civ gbletia=civ gbliglo=civ gbolouville=civ gbon=civ gbonkaha=civ gdov=rus gebeit=sdn
        gedangsa=mys gedeb=eth gedern=deu gediz=tur gedling=gbr gedo=eth gedzhukh=rus geelong-city-centre=aus
        geelong-west=aus geertruidenberg=nld geeste=deu geesthacht=deu geetbets=bel geghhovit=arm gehrden=deu
        geidorf=aut geilenkirchen=deu geiselhoring=deu geisenfeld=deu geisenhausen=deu geisenheim=deu
        geisingen=deu geislingen=deu geislingen-an-der-steige=deu geispolsheim=fra geithain=deu gekhi=rus
        geldermalsen=nld geldrop=nld gelendost=tur gelibolu=tur gelida=esp gelinkaya=tur gellerthegy=hun
        gelligaer=gbr gelnhausen=deu gelnica=svk geltendorf=deu gelterkinden=che geluwe=bel gelves=esp gemas=mys
        gembloux=bel gembu=nga gemeinde-friedland=deu gemencheh=mys gemenos=fra gemerek=tur gemert=nld
        geminiano=bra gemona=ita gemsbokspruit=zaf gemunde=prt gemunden-am-main=deu genadendal=zaf genappe=bel
        genas=fra genc=tur gendt=nld genemuiden=nld general-acha=arg general-angel-flores-la-palma=mex
        general-belgrano=arg general-cabrera=arg general-camara=bra general-carneiro=bra general-conesa=arg
        general-daniel-cerri=arg general-emilio-aguinaldo=phl general-fernandez-oro=arg general-juan-madariaga=arg
        general-la-madrid=arg general-levalle=arg general-luna=phl general-mamerto-natividad=phl
        general-miguel-aleman=mex general-mosconi=arg general-pinedo=arg general-ramirez=arg general-salgado=bra
        general-sampaio=bra general-toshevo=bgr general-villegas=arg general-zuazua=mex geneseo=usa geneva=usa
        gengenbach=deu genlis=fra gennep=nld genova=col gentbrugge=bel genthin=deu gentilly=fra gentio-do-ouro=bra
        genval=bel genzano-di-lucania=ita genzano-di-roma=ita geoagiu=rou george-town=cym georgensgmund=deu
        georgenthal=deu georges-hall=aus georgia-avenue-walter-reed=usa georgiyevskaya=rus gerakas=grc
        gerardmer=fra gerasdorf-bei-wien=aut gerbole=ita gerbrunn=deu gercus=tur gerede=tur gerena=esp
        gerenzano=ita geretsried=deu gergebil=rus geri=cyp gerimari-chapori=ind gering=usa geringswalde=deu
        gerlingen=deu germasogeia=cyp germenchuk=rus germencik=tur germersheim=deu germi=irn gernika=esp
        gernika-lumo=esp gernsbach=deu gernsheim=deu gerolstein=deu gerolzhofen=deu geroskipou=cyp
        gerrards-cross=gbr gersfeld=deu gersheim=deu gerstetten=deu gersthofen=deu gerzat=fra gerze=tur
        gescher=deu geseke=deu gessate=ita gesves=bel gettorf=deu gettysburg=usa getulina=bra getulio-vargas=bra
        geva-binyamin=pse gevas=tur gevgelija=mkd gex=fra geylegphug=btn geytepe=aze geyve=tur gfangen=aut
        ghadames=lby ghafsai=mar ghagga=ind ghaghra=ind ghanaur=ind ghanpur=ind ghansor=ind ghantapada=ind
        ghanteshvar=ind ghanzi=bwa gharavuti=tjk ghardimaou=tun gharghoda=ind gharo=pak ghat=lby
        ghatal-mahaniawas=ind ghatanji=ind ghatkesar=ind ghaura=ind ghauspur=pak ghayl-ba-wazir=yem ghazaouet=dza
        ghedi=ita gheora=ind gheorgheni=rou gheraesti=rou gherla=rou ghidigeni=rou ghim-moh=sgp ghimes-faget=rou
        ghiror=ind ghisalba=ita ghitorni=ind ghlin=bel ghogaon=ind ghogardiha=ind ghogha=ind ghoh=ind
        ghomrassen=tun ghorabandha=ind ghoradongri=ind ghorawal=ind ghoti-budrukh=ind ghubaysh=sdn ghulewadi=ind
        ghumarwin=ind gia-hanh=vnm giaginskaya=rus giannitsa=grc giannouli=grc giardinetti-tor-vergata=ita
        giardini=ita giardini-naxos=ita giarmata=rou giarre=ita giaveno=ita gibara=cub gibong=phl gibraleon=esp
        gibraltar=gib gibsons=can gibsonton=usa gibsonville=usa gidam=ind giddings=usa gidi=ind gidrotorf=rus
        gien=fra giengen-an-der-brenz=deu gieres=fra gierloz=pol giesen=deu giessendam=nld gif-sur-yvette=fra
        giffnock=gbr giffoni-valle-piana=ita gifford=usa gig-harbor=usa gigant=rus gignac=fra gignac-la-nerthe=fra
        gihombo=rwa gikongoro=rwa gil=ind gilau=rou gilberts=usa gilbues=bra gilching=deu gilford=usa
        gilleleje=dnk gilly=bel gilmer=usa gilze=nld gimbicho=eth gimja-bet-maryam=eth ginan=jpn ginebra=col
        gines=esp gingee=ind gingelom=bel ginja-bet=eth ginneken=nld ginosa=ita ginoza=jpn
        ginsheim-gustavsburg=deu gio-linh=vnm gioia-del-colle=ita gioia-tauro=ita gioiosa-ionica=ita
        giovinazzo=ita giporlos=phl gipsy-hill=gbr girard=usa girard-estate=usa girey=rus girifalco=ita
        giriftu=ken girov=rou girraween=aus girrawheen=aus girua=bra girvan=gbr gisborne=aus gislaved=swe
        gisors=fra gistel=bel gitesi=rwa githiga-a=ken giubiasco=che giudecca=ita giulianova=ita giussano=ita
        giv-at-hananya=isr givat-shmuel=isr givat-zeev=pse givet=fra givi=irn givors=fra givrag=aze gizel=rus
        gizilhajili=aze gizo=slb gizycko=pol gjellerup=dnk gjirokaster=alb gjovik=nor glabbeek=bel glace-bay=can
        glad=phl gladenbach=deu gladesville=aus gladeview=usa gladewater=usa gladstone=usa gladstone-park=aus
        glamorgan=can glan=phl gland=che glandorf=deu glanerbrug=nld glanie=civ glanmire=irl glarus=che
        glasgow-village=usa glashutten=deu glassboro=usa glassmanor=usa glastonbury=gbr.can glastonbury-center=usa
        glauchau=deu glazoue=ben glazunovka=rus glebe=aus gleisdorf=aut gleize=fra glen=usa glen-allen=usa
        glen-avon=usa glen-cairn=can glen-carbon=usa glen-cove=usa glen-ellyn=usa glen-innes=nzl.aus glen-iris=aus
        glen-oaks=usa glen-parva=gbr glen-ridge=usa glen-rock=usa glen-willow=usa glenarden=usa glenbrook=can
        glencoe=zaf.usa glendene=nzl glendenning=aus glendive=usa glendowie=nzl gleneagle=usa glenelg-north=aus
        glenferrie=aus glenfield=gbr.aus glenfield-park=aus glengowrie=aus glenham-belhar=usa glenharvie=zaf
        glenhaven=aus glenmarie-estate=mys glenmont=usa glenmore=zaf glenmore-park=aus glenn-dale=usa
        glenn-heights=usa glennville=usa gleno=tls glenolden=usa glenorchy=aus glenpool=usa glenrosa=can
        glenroy=aus glens-falls=usa glens-falls-north=usa glenshaw=usa glenside=usa glenvale=aus
        glenvar-heights=usa glenville=usa glenwood=aus.can.usa glenwood-springs=usa glessen=deu glienicke=deu
        glina=rou glinde=deu globe=usa glodeni=mda glogow-malopolski=pol glogowek=pol gloleu=civ gloplou=civ
        gloria=bra.phl gloriett-telep=hun glorinha=bra glossop=gbr glostrup=dnk gloubli=civ gloucester=usa
        gloucester-city=usa gloucester-point=usa glover-park=usa gloversville=usa glowno=pol glubczyce=pol
        glubokiy=rus glubokoye=kaz glucholazy=pol glucksburg=deu gluckstadt=deu glugor=mys glusburn=gbr
        glushkovo=rus glusk=blr gluszyca=pol glyn-neath=gbr gmund-am-tegernsee=deu gmunden=aut gnagboya=civ
        gnago=civ gnanke=civ gnarrenburg=deu gnato=civ gnatroa=civ gnepasso=civ gnesta=swe gniew=pol gniewkowo=pol
        gnipi=civ gnititoigui=civ gnouboyo=civ goa=phl goa-velha=ind goascoran=hnd goaso=gha goazra=civ
        gobabis=nam gobernador-gregores=arg gobernador-roca=arg gobernador-virasora=arg gobesa=eth gobindapur=ind
        gobindpur=ind gobo=jpn gobroko=civ gobu=aze gobustan=aze gochsheim=deu goczalkowice-zdroj=pol god=hun
        godalming=gbr goddard=usa goddelau=deu godech=bgr godelilie=civ godella=esp goderich=sle.can godfrey=usa
        godide=zaf godiputamatiapara=ind godmanchester=gbr godo=jpn godofredo-viana=bra godoli=ind godoua=civ
        godown=tha goedereede=nld gofitskoye=rus gogapur=ind gogipeth=ind gogobro=civ gogolin=pol gogosu=rou
        gogounou=ben gogunda=ind goh=civ gohand=ind gohitafla=civ gohouo=civ gohouo-zarabaon=civ gohpur=ind
        gohyakkoku=jpn goi=vnm goianapolis=bra goianesia-do-para=bra goianinha=bra goias=bra goiatins=bra
        goioere=bra goioxim=bra goirle=nld goito=ita gojar=esp gojonome=jpn gokak-falls=ind gokarna=ind
        gokavaram=ind gokcage=tkm gokceada=tur gokcebey=tur gokul-shirgaon=ind gokunda=ind gol-tappeh-kabir=irn
        gola-bazar=ind golaghatia-basti=ind golakganj=ind golbaf=irn golbey=fra golborne=gbr gold-camp=usa
        gold-canyon=usa gold-river=usa gold-tai=chn goldach=che goldap=pol goldasht=irn goldau=che goldbach=deu
        golden=usa golden-beach=aus golden-gate=usa golden-grove=aus golden-hills=usa golden-square=aus
        golden-triangle=usa golden-valley=usa goldenrod=usa goldenstedt=deu golders-green=gbr gole=tur golem=alb
        goleniow=pol golere=sen golfito=cri golhisar=tur goliblar-qishlogi=uzb golitsyno=rus golkhera=ind
        golmakan=irn golmarmara=tur golovchino=rus golovinskiy=rus golpazari=tur golsar=irn golshahr=irn golub=pol
        golub-dobrzyn=pol golungo-alto=ago golwayn=eth golyshmanovo=rus golzar-e-bala=irn gomaringen=deu gombi=nga
        gomboussougou=bfa gomeneberi=civ gomez-plata=col gomishan=irn gommern=deu gomon=civ gonate=civ
        gond-pipri=ind gond-pontouvre=fra gondizalves=prt gondomar=prt.esp gonesse=fra gongba=chn
        gongdanglegi-kulon=idn gongle-gongye=chn gongmen=chn gongogi=bra gongoni=ken gongtan=chn goniana-mandi=ind
        gonie-tahouake=civ gonikoppal=ind goniri=nga gonnosfanadiga=ita gonsenheim=deu gonubie=zaf
        gonzaga=ita.phl.bra gonzales=usa gonzalez=usa.mex.col gonzalillo=pan good-hope=usa.bwa goodings-grove=usa
        goodlands=mus goodlettsville=usa goodmayes=gbr goodna=aus gooik=bel goole=gbr goondiwindi=aus
        goonellabah=aus goor=nld gopalasamudram=ind gopalpur=ind gopamau=ind gopavaram=ind gopinathpur=ind
        gora=pol.nga gora-kalwaria=pol gorai=ind goranboy=aze gorantla=ind goraya=ind gorazde=bih gorbea=chl
        gorbella=fra gorbitz=deu gorbunki=rus gordes=tur gordon=aus gordon-head=can gordonvale=aus gore=nzl.eth
        gorebridge=gbr goregaon=ind gorelki=rus gorelovo=rus goreme=tur gorey=irl gorgab=irn gorgonzola=ita
        gorgoram=nga gorgota=rou gorham=usa goris=arm gorji-ye-sofla=irn gorla-maggiore=ita gorla-minore=ita
        gorle=ita gorleston=gbr gorleston-on-sea=gbr gorlice=pol gormi=ind gorne-przedmiescie=pol gornesti=rou
        gornji-milanovac=srb gornji-vakuf=bih gornopravdinsk=rus gornozavodsk=rus gornyak=rus gornyatskiy=rus
        gornyi=rus gornyy=rus gornyye-klyuchi=rus gorodishche=rus gorodnya=rus gorodok=blr gorodoviki=rus
        gorodovikovsk=rus gorogly=tkm goroka=png gorokan=aus gorokhovets=rus gorom-gorom=bfa gorongosa=moz
        goronyo=nga gorrakunta=ind gorredijk=nld gorseinon=gbr gorshechnoye=rus gorur=ind goryachiy-klyuch=rus
        gorzyce=pol goscicino=pol gose=jpn goseong=kor gosforth=gbr goshainganj=ind goshaingaon=ind gosnells=aus
        gospic=hrv gossas-village=sen gossau=che gosselies=bel gossops-green=gbr gostagayevskaya=rus gosting=aut
        gostovici=bih gostyn=pol gostynin=pol got=ind gotamara=ind gotan=ind gotegaon=ind gotene=swe
        goth-faridabad=pak goth-garelo=pak goth-phulji=pak goth-radhan=pak goth-shams-pir=pak gothara=ind
        gotheye=ner gotokuji=jpn gotongouine=civ gotse-delchev=bgr gotsucho=jpn gottmadingen=deu gotvand=irn
        gotzis=aut gouabafla=civ goudi=civ goudiry=sen goudomp=sen goudouko=civ goudoumaria=ner goueda=civ
        gouesnou=fra goulburn=aus goulds=usa goulikao=civ goulmima=mar gouloure=bfa goumenissa=grc goumere=civ
        goundam=mli goundi=tcd gounou-gaya=tcd gourane=civ gourbeyre=glp gourdon=fra goure=ner gouriela=civ
        gourin=fra gouriniani=civ gournay=fra gournay-en-bray=fra gournay-sur-marne=fra gourock=gbr gourrama=mar
        gouveia=bra gouvieux=fra govardhan=ind governador-archer=bra governador-celso-ramos=bra
        governador-dix-sept-rosado=bra governador-edison-lobao=bra governador-eugenio-barros=bra
        governador-jorge-teixeira=bra governador-lindenberg=bra governador-luiz-rocha=bra
        governador-mangabeira=bra governador-newton-bello=bra governador-nunes-freire=bra govindgarh=ind
        govlar=aze goy-chu=rus goya=esp goyali=ind goygol=aze goynuk=tur goyty=rus gozgon=uzb gozyeri=tur
        grabels=fra graben-neudorf=deu grabiszyn-grabiszynek=pol grabiszynek=pol grabo=civ.swe grabovo=rus
        grabow=deu grabs=che graca=prt.bra gracanica=bih grace-berleur=bel gracemere=aus gracho-cardoso=bra
        gracias=hnd gradacac=bih gradignan=fra gradisca-disonzo=ita gradiska=bih gradistea=rou grado=esp.ita
        grafelfing=deu grafenau=deu grafenhainichen=deu grafenhausen=deu grafenwald=deu grafenwohr=deu
        grafing-bei-munchen=deu grafton=aus.usa gragnano=ita graham=usa grain-valley=usa grajales=mex grajewo=pol
        grambling=usa gramercy-park=usa grammichele=ita gramoteino=rus gramsh=alb granadilla=cri
        granarolo-dellemilia-e-viadagola=ita granbury=usa grand-alepe=civ grand-baie=mus grand-bay-westfield=can
        grand-bayou-mobile-home-park=usa grand-berebi=civ grand-blanc=usa grand-bois=mus grand-boulevard=usa
        grand-bourg=glp grand-centre=can grand-charmont=fra grand-couronne=fra grand-falls=can
        grand-falls-windsor=can grand-fort-philippe=fra grand-gaube=mus grand-gosier=hti grand-haven=usa
        grand-lake=can grand-ledge=usa grand-morie=civ grand-popo=ben grand-river-south=can grand-santi=guf
        grand-terrace=usa grand-view-garden=hkg grand-yapo=civ grande-riviere-du-nord=hti grande-synthe=fra
        grandes-rios=bra grandola=prt grandview=usa grandview-heights=usa grandview-woodlands=can grandville=usa
        grandwood-park=usa graneros=chl.arg grange=aus grange-hill=jam.gbr grangemouth=gbr granichen=che
        granite-bay=usa granite-city=usa granite-shoals=usa graniteville=usa granito=bra
        granjas-ampliacion-santa-rosa=mex gransee=deu grants=usa grantsville=usa granville=aus.fra.usa
        grao-mogol=bra grao-para=bra grappenhall=gbr grarem=dza grasberg=deu grasbrunn=deu grasrijk=nld
        grass-valley=usa grassano=ita grassau=deu grassobbio=ita gratkorn=aut graulhet=fra gravatal=bra grave=nld
        gravelines=fra gravellona-toce=ita gravenhurst=can gravenwiesbach=deu gravina-di-catania=ita gray=fra.usa
        grays-ferry=usa grayslake=usa grayson-valley=usa grayvoron=rus grazzanise=ita greasby=gbr
        great-barrington=usa great-bend=usa great-bookham=gbr great-dunmow=gbr great-gonerby=gbr great-harwood=gbr
        great-kills=usa great-missenden=gbr great-neck=usa great-neck-plaza=usa great-torrington=gbr
        great-wakering=gbr great-wyrley=gbr greater-napanee=can greater-northdale=usa greater-upper-marlboro=usa
        greatwood=usa grebenhain=deu grebenskaya=rus grebenstein=deu grebouo=civ greci=rou greding=deu greece=usa
        greely=can green=usa green-cove-springs=usa green-haven=usa green-hill=usa green-knoll=usa
        green-model-town=bgd green-point=aus green-river=usa green-valley=usa.aus greenacre=aus greenacres=usa
        greenbank=aus greenbelt=usa greenbriar=usa greenbrier=usa greencastle=usa greendale=usa greeneville=usa
        greenfield-park=can.aus greenfields=aus greenhill=gbr greenhills=irl greenhithe=nzl.gbr greenisland=gbr
        greenlawn=usa greensborough=aus greensburg=usa greenslopes=aus greentree=usa greenvale=aus greenville=lbr
        """
}
