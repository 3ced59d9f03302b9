/// Towns by country, idn to mar: the country's ISO 3166-1 alpha-3 code, then names as in ids; `~` marks a name whose
/// largest bearer lies elsewhere. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of at least 30,000 people.
enum CitiesC {
    static let text = """
        idn: sumedang-utara, nabire, dukuhturi, sumber, wonosobo, palimanan, selong, pamekasan, pandeglang, sibolga
        idn: pariaman, kudus, caringin, tual, cicurug, kartasura, klangenan, maumere, wonosari, ende, bojonegoro
        idn: bangkalan, kasihan, bangil, sintang, sumenep, margahayukencana, galesong, atambua, muntilan, kedungwaru
        idn: serpong, genteng, gedangan, ponorogo, ciranjang-hilir, tuban, kebomas, karangsembung, tarub, ubud, majene
        idn: gresik, sewon, kabanjahe, solok, majalengka, jatibarang, sragen, pagar-alam, raha, mertoyudan, bondowoso
        idn: nganjuk, tanjung-selor, melati, nunukan, sokaraja, gamping-lor, wamena, lahat, polewali, tulungagung
        idn: ambarawa, meulaboh, muncar, bantul, tulangan-utara, godean, sumbawa-besar, abepura, slawi, pecangaan
        idn: kertosono, boyolali, sengkang, lamongan, baki, padangpanjang, weleri, jatiwangi, baekrajan, kota-sambas
        idn: purbalingga, balai-pungut, mendaha, sleman, pandak, barabai, amuntai, besuki, taliwang, wedi, cepu, dompu
        idn: pemangkat, sampang, tanjungagung, terbanggi-besar, dobo, kepanjen, blora, comal, gombong, sidikalang
        idn: sangkapura, kawalu, amahai, jatiroto, labuhan-deli, gampengrejo, gatak, tanjung-balai, singaparna
        idn: banyumas, pameungpeuk, berastagi, kefamenanu, buduran, luwuk, sungai-raya, bireun, balung, poso
        idn: karanganom, singkil, muara-teweh, curup, candi-prambanan, sentani, bambanglipuro, ketanggungan, rembangan
        idn: gebog, sabang, kencong, panji, indralaya, baturaden, kotabumi, biak, diwek, ruteng, sinjai, rantepao
        idn: reuleuet, soe, juwana, pekan-bahapal, rajapolah, benoa, tarutung, wiradesa, manggar, majenang, buaran
        idn: krian, wonopringgo, masamba, namlea, jekulo, karangnongko, tanjung, simpang, masohi, srono, waingapu
        idn: mulia, tambolaka, kualakapuas, wangon, tahuna, sumberpucung, praya, pangururan, pandaan, tobelo
        idn: kuala-tungkal, tabanan, lebaksiu, ~labuan, mlonggo, bengkayang, tondano, tanggulangin, jaten, boyolangu
        idn: katobu, amlapura, amlapura-city, airmadidi, bandar, kutoarjo, karangampel, panarukan, sidareja, dalung
        idn: pakisaji, selogiri, lewoleba, kuta, maros
        ind: mumbai, delhi, bengaluru, hyderabad, ahmedabad, chennai, kolkata, surat, pune, jaipur, kanpur
        ind: navi-mumbai, lucknow, nagpur, coimbatore, indore, thane, vadodara, bhopal, rasapudipalem
        ind: pimpri-chinchwad, patna, kallakurichi, ludhiana, nashik, madurai, tirunelveli, agra, faridabad, rajkot
        ind: najafgarh, jamshedpur, gorakhpur, pimpri, kalyan, dombivali, meerut, virar, nowrangapur, srinagar
        ind: ghaziabad, dhanbad, aurangabad, varanasi, amritsar, vijayawada, ranchi, jabalpur, prayagraj
        ind: visakhapatnam, jodhpur, gwalior, teni, howrah, raipur, tiruchirappalli, kota, shivaji-nagar, sholapur
        ind: chandigarh, tiruppur, guwahati, hubballi, mysuru, salem, gurugram, bhubaneswar, bhiwandi, jalandhar
        ind: rohini, kanayannur, bhayandar, narela, thiruvananthapuram, aligarh, bareilly, moradabad, warangal
        ind: dharavi, guntur, puducherry, jajmau, amravati, bikaner, kochi, bhilai, cuttack, borivli, bhavnagar
        ind: sangli, jamnagar, jammu, bokaro, nanded, kozhikode, kolhapur, nellore, kalaburagi, ajmer, dehradun, erode
        ind: durgapur, ulhasnagar, loni, siliguri, ujjain, bilimora, karol-bagh, asansol, mangaluru, belagavi
        ind: saharanpur, vellore, bhatpara, malegaon, gaya, ambattur, jalgaon, kurnool, ramgundam, udaipur, maheshtala
        ind: patiala, shyamnagar, davangere, akola, rajpur-sonarpur, korba, jhansi, thoothukudi, ballari, bhagalpur
        ind: agartala, kakinada, latur, panihati, rajamahendravaram, dhule, rohtak, ahilyanagar, kollam, bilaspur
        ind: bhilwara, brahmapur, muzaffarpur, punasa, muzaffarnagar, avadi, kadapa, kukatpally, kamarhati, mathura
        ind: chanda, vijayapura, shivamogga, alwar, shahjanpur, junagadh, new-delhi, thrissur, nizamabad, tumkur
        ind: parbhani, hisar, firozabad, kulti, karnal, barddhaman, gundupalaiyam, barasat, mulugu, bihar-sharif, bali
        ind: rampur, darbhanga, panipat, tirupati, greater-noida, noida, aizawl, gandhinagar, dindigul, thanjavur
        ind: karimnagar, dewas, sonipat, ichalkaranji, bathinda, jalna, kirari-sulemannagar, satna, purnia, imphal
        ind: saugor, kushinagar, rourkela, durg, anantapur, ratlam, ranipet, lal-bahadur-nagar, arrah, baranagar
        ind: gajuwaka, etawah, ambarnath, naihati, ~bharatpur, begusarai, tiruvottiyur, gandhidham, mau, sikar
        ind: ramagundam, hapur, farrukhabad, alappuzha, katihar, sri-ganganagar, rewa, uluberiya, sivakasi, karur
        ind: raichur, pallavaram, ooty, pali, hosur, vizianagaram, shrirampur, quthbullapur, nadiad, nagercoil
        ind: karawalnagar, mango, murwara, kanchipuram, singrauli, mirzapur, kharagpur, eluru, raniganj, yamuna-nagar
        ind: raurkela-industrial-township, bidar, munger, nandyal, panchkula, burhanpur, morvi, anand, ongole
        ind: hosapete, nangloi-jat, secunderabad, deoghar, chapra, khandwa, puri, morena, gyanpur, bulandshahr, bhind
        ind: bhalswa-jahangirpur, khammam, sambhal, bhiwani, panvel, ambala, kumarapalayam, machilipatnam, mahesana
        ind: mahbubnagar, sambalpur, bhusawal, raebareli, haridwar, phusro, adoni, sujangarh, sirsa, dinapur-nizamat
        ind: bahraigh, karaikkudi, sultan-pur-majra, guna, chandannagar, baharampur, shahuwadi, madanapalle, shivpuri
        ind: surendranagar, neyveli, silchar, proddatur, hugli, hashtsal, amroha, chhindwara, tambaram, bhetia
        ind: pathankot, badlapur, cuddalore, shimla, gadag-betageri, gadag, veraval, navsari, bahadurgarh, haldia
        ind: raiganj, malda, jaunpur, deoli, bharuch, hoshiarpur, jind, kumbakonam, mohali, fatehpur, tonk, udupi
        ind: thenali, sitapur, alandur, bhadravati, vapi, moga, raj-nandgaon, robertsonpet, unnao, budaun, madhyamgram
        ind: chittoor, jamuria, jaigaon, batala, orai, saharsa, vidisha, hanumangarh, thanesar, hassan, kishangarh
        ind: dalupura, rudrapur, nalgonda, hazaribagh, medinipur, balurghat, fyzabad, dinapore, porbandar, banda
        ind: hindupur, beawar, anantnag, serilingampalle, raigarh, malkajgiri, shantipur, bhuj, barakpur, hajipur
        ind: sasaram, bhimavaram, beed, burari, krishnanagar, chitradurga, dibrugarh, abohar, tiruvannamalai, kaithal
        ind: balasore, godhra, shillong, rewari, basirhat-city, chhatarpur, mandsaur, chas, palanpur, lakhimpur
        ind: valsad, damoh, haldwani, habra, kolar, srikakulam, mandya, madhurampur-dehri, kanchrapara, dimapur
        ind: maler-kotla, siwan, kalol, bankura, ~patan, gonda-city, dhaulpur, gondia, palakkad, bettiah, palwal, etah
        ind: pilibhit, rajapalayam, botad, deoria, nimach, khardah, yavatmal, halisahar, khanna, titagarh, mustafabad
        ind: hathras, jorhat, lalitpur, guntakal, pithampur, mothihari, kanhangad, jagdalpur, jagadhri, darjiling
        ind: kurichchi, dam-dam, hardoi, puruliya, dharmavaram, gokalpur, bhadreswar, nagaon, vejalpur, chikmagalur
        ind: bhadrak, sawai-madhopur, ambikapur, mandoli, satara, churu, gangapur, madhavaram, dohad, barshi, adilabad
        ind: jhunjhunun, jetpur, uppal-kalan, gudivada, baran, narmadapuram, amreli, pudukkottai, narasaraopet, rishra
        ind: baripada, muktsar, azamgarh, barnala, yelahanka, chittorgarh, tinsukia, khargone, baidyabati, basti
        ind: gangavati, ambur, giridih, wardha, tadepalligudem, chanduasi, bagaha, achalpur, gondal, dharashiv
        ind: port-blair, bagalkot, suriapet, bangaon, ashoknagar-kalyangarh, deesa, navadwip, nandurbar, sultanpur
        ind: delhi-cantonment, firozpur, pandit-deen-dayal-upadhyaya-nagar, sehore, kanpur-cantonment, bansbaria
        ind: tadpatri, jalpaiguri, mangalagiri, ranebennur, khurja, kishanganj, ponnani, hindaun, ~jamalpur, nagaur
        ind: ambala-sadar, bhiwadi, bundi, miryalaguda, soyibug, jagtial, roorkee, udgir, nagda, betul, jahanabad
        ind: kashipur, ghazipur, amaravati, nagapattinam, buxar, mormugao, seoni, hinganghat, dhamtari, chilakalurupet
        ind: malappuram, banswara, chirmiri, itarsi, vasco-da-gama, gangtok, datia, phagwara, airoli, luckeesarai
        ind: shikohabad, kasganj, khambhat, kohima, pandharpur, kapurthala-town, mahuva, silvassa, balangir, nawada
        ind: bhilai-charoda, shamli, jharsuguda, sadatpur-gujran, chalisgaon, villupuram, amalner, tellicherry
        ind: manjeri, birgaon, barmer, puth-kalan, kuniyamuttur, sardarshahr, sahibganj, sanand, paramagudi, zerakpur
        ind: tiruchengode, closepet, emmiganur, vaniyambadi, kovilpatti, parli-vaijnath, mainpuri, khamgaon, makrana
        ind: allinagaram, gudiyatham, dhar, baraut, kalyani, doddaballapura, chirala, akot, gharroli, rajpura
        ind: ballarpur, kot-kapura, bhandara, molarband, rayachoti, kadayanallur, valparai, pollachi, kavali, roha
        ind: mancherial, avaniyapuram, muradnagar, ankleshwar, kadiri, shahdol, mahoba, ramgarh, contai, sangrur
        ind: nirmal, deoband, neyyattinkara, tanda, jhumri-telaiya, aruppukkottai, faridkot, madgaon, velampalaiyam
        ind: jamui, anjar, paralakhemundi, jharia, karaikal, kamthi, hansi, mayiladuthurai, anakapalle, maduravoyal
        ind: sarni, dausa, paradip-garh, hingoli, baruni, jeypore, bijnor, dhoraji, virappanchathiram, balaghat
        ind: udhampur, najibabad, idaiyarpalaiyam, harihar, chilla-soroda-bangar, sirsilla, karauli, ~mansa, jangipur
        ind: gobindgarh, saunda, maraimalainagar, ashoknagar, phulwari-sharif, mhow, malout, kadi, vijalpor, palakollu
        ind: himatnagar, dholka, kotkapura, bargarh, kharghar, kairana, brajarajnagar, kamareddi, palwancha, manmad
        ind: srikalahasti, kottagudem, ~nawabganj, gokak, tikamgarh, arakkonam, araria, koch-bihar, kharakvasla
        ind: bhadohi, katoya, medininagar, washim, bagbera, savarkundla, basoda, tanuku, gurdaspur, edattala, bodhan
        ind: balrampur, baramula, karwar, dhulian, rabkavi-banhatti, mawana, shirpur, budge-budge, kundla, visnagar
        ind: kannauj, khajoori-khas, neelankarai, nagina, badagara, fazilka, electronic-city-phase-i, ratnagiri
        ind: keshod, konnagar, chintamani, pammal, sindhnur, madhubani, bodinayakkanur, khadki, dhrangadhra, tezpur
        ind: srivilliputhur, benipur, paloncha, jaora, tura, gudur, narnaul, balotra, kharar, yadgir, harda, pilkhua
        ind: ambajogai, kapas-herd, bela, rabkavi, bawana, shahabad, virudhachalam, ~chandpur, kasipalaiyam
        ind: sikandarabad, virudunagar, pattukkottai, pusad, tindivanam, chopda, taliparamba, sangareddi, palghar
        ind: dharapuram, payyanur, sheopur, channapatna, koyilandy, ~faridpur, barauni, krishnagiri, sopur, rayagada
        ind: zahirabad, khopoli, ratangarh, markapur, kalamassery, bolpur, panjim, ranaghat, bapatla, fatehabad
        ind: beypore, koppal, badvel, dadri, thenkasi, suratgarh, auraiya, palani, nallur, chamrajnagar, mithepur
        ind: mangrol, basavakalyan, pul-pehlad, chaibasa, tripunittura, shajapur, mettupalayam, sunam, bhawanipatna
        ind: ziauddin-pur, jamkhandi, basmat, taj-pul, kayamkulam, dharmapuri, bisalpur, attili, cumbum, munnar
        ind: panipat-taraf-makhdum-zadgan, nabha, bihat, samastipur, karanja, sitamarhi, rajsamand, malkapur, modasa
        ind: jaisalmer, buldana, dhenkanal, urun-islampur, gopalganj, bongaigaon, sangamner, haveri, mannargudi
        ind: jhalawar, tarn-taran, siddipet, bellampalli, barbil, koratla, rishikesh, goyerkata, mandamarri
        ind: puliyankudi, palasa, gohana, pulivendla, chengalpattu, wadgaon-kolhati, ladnun, supaul, gangarampur
        ind: ramanathapuram, jagraon, sinnar, kopargaon, alipur-duar, tandur, khatauli, viraraghavapuram, siuri, bina
        ind: palitana, chaumu, halol, kodar, bangarda-chhota, tadepalle, tirupattur, chinnachowk, bishnupur, amur
        ind: baheri, nawalgarh, anaiyur, kunnamkulam, raghogarh, tohana, jatani, arni, chik-ballapur, dhubri, borsad
        ind: gadwal, piduguralla, sheikhpura, sirsi, nipani, kannur, ~bari, nokha, vinukonda, renukut, nagari
        ind: chidambaram, dabwali, sibsagar, narwana, okha, nani-daman, kuchaman, nimbahera, siddhapur, diphu, attur
        ind: rayadrug, rath, cheruvannur, vriddhachalam, barh, shahada, dabra, udumalaippettai, tiptur, sahaswan
        ind: wanparti, sirhind, bardoli, mokameh, arambagh, poonamalle, keonjhargarh, panruti, ilkal, kiratpur
        ind: vrindavan, kodungallur, nedumangad, narsimhapur, ponnur, kathua, north-lakhimpur, masaurhi-buzurg
        ind: nerkunram, shegaon, mandideep, pachora, gobichettipalayam, gangoh, itanagar, jaitpur, narasapur, dhone
        ind: rajgarh, ullal, panna, gola-gokarannath, gohad, wani, thiruvarur, upleta, nuzvid, lonavla, una, sillod
        ind: sira, chikhli, jhargram, kagaznagar, bhatapara, kasibugga, hasanpur, lohardaga, jahangirabad, sherkot
        ind: katras, macherla, naksalbari, sankarankovil, mulbagal, kandukur, tiruvalla, roshanpura, ponnuru, kollegal
        ind: mukandpur, unjha, chhibramau, tilhar, lunglei, hoskote, byasanagar, bada-barabil, samalkot, karimganj
        ind: bobbili, mettur, sattenapalle, tirurangadi, tennala, chakradharpur, sendhwa, talegaon-dabhade, hiriyur
        ind: anjangaon, charkhi-dadri, ujhani, bankra, dabhoi, teghra, obra, tiruvallur, mandapeta, tirur, ropar
        ind: namakkal, arcot, laharpur, viramgam, islampur, karad, yanam, abu-road, raxaul, moonniyur, barwani
        ind: kottayam, tiruttangal, petlad, jalaun, periya-semur, madhupur, dhuri, challakere, etawa, chiplun, mandla
        ind: bhimunipatnam, mawlai, mawlai-mawiong, kavanur, pithapuram, ~kandi, idappadi, sahibabad-daulotpur
        ind: punganuru, ghatal, jafarabad, sagar, sihor, mundka, deglur, madhepura, baramati, mahasamund, sidhi
        ind: kasaragod, garhchiroli, puttur, jalor, samana, razampeta, wari, shella, palmaner, deolali, kanakapura
        ind: wokha, umred, kalna, pallichal, tandoni, parvatipuram, kotharia, ottapalam, didwana, begampur
        ind: gaddi-annaram, dumraon, nerupperichchal, jaggaiahpet, rampur-hat, khanapuram-haveli, goalpara, tuni
        ind: laxmangarh, shahpur, bhongir, ullagaram, sri-dungargarh, ayodhya, mubarakpur, amalapuram, arsikere
        ind: phaltan, ashta, sandila, vikarabad, baruipur, choudwar, sultanganj, mandi-dabwali, konch, baprola
        ind: venkatagiri, dabhel, biswan, kosi, siruguppa, sironj, jangaon, daudnagar, dandeli, ramapuram, mudhol
        ind: thodupuzha, devakottai, arwal, kaliyaganj, nasirabad, khagaul, changanacheri, shorapur, mandvi
        ind: rajgangpur, ozar, peranampattu, gumla, ramnagar, vazhakkala, shujalpur, tirumangalam, sidlaghatta, khurai
        ind: hilsa, rampura-phul, fatwa, tundla, mannarakkat, metpalle, naya-gaon, repalle, hunsur, nanjangud
        ind: forbesganj, nithari, sunabeda, gajraula, virapandi, dahanu, rasipuram, salur, bhabhua, hodal
        ind: bhadrachalam, aonla, tirupparangunram, chatra, khagaria, dhampur, phalodi, gangakher, sardhana, nohar
        ind: yeola, bhaisa, perintalmanna, jugsalai, perambalur, baduria, gudalur, kizhake-chalakudi, narkatiaganj
        ind: peddapuram, majalgaon, daund, kapadvanj, kotputli, dyane, bail-hongal, biaora, naugachhia, kanuru
        ind: dehu-road, piparia, barpeta, gooty, tamluk, vengara, jaisingpur, nangal, jasdan, godda, bikramganj, morar
        ind: jhajjar, nihtaur, mahnar-bazar, vite, gumia, anakaputhur, tanalur, bhinmal, sadasivpet, bakhtiarpur
        ind: jalandhar-cantonment, athani, warud, wankaner, churachandpur, dungarpur, chhaya, dumka, gadarwara
        ind: pithoragarh, ballia, bihta, atrauli, walajapet, koraput, umarkhed, kunnamangalam, valasaravakkam, alangad
        ind: alengad, punalur, vikramasingapuram, vattiyurkavu, padrauna, ambah, komalapuram, mattanur, harpanahalli
        ind: kendraparha, tighri, pallikal, selu, medak, patancheru, dondaicha, jamner, burla, porur, nellikkuppam
        ind: padra, kawardha, gulaothi, joda, seohara, warora, manvi, kurseong, manglaur, nilambur, ganj-dundwara
        ind: nanpara, khordha, atarra, barbigha, merta, jammalamadugu, garhwa, nawanshahr, ranavav, banka, thoubal
        ind: mahmudabad, milavittan, pakur, cherthala, nayudupet, farrukhnagar, rampura, chirakkal, chirkunda, coonoor
        ind: pandhurna, shertallai, kodur, giddarbaha, meddappakkam, nandikotkur, khalilabad, chittaranjan, pathardih
        ind: champa, mehkar, dhanpuri, sundergarh, dig, tumsar, rameswaram, bangarapet, visharam, thiruthani, digras
        ind: maradu, bandikui, dowleswaram, balapur, tondalam, jawaharnagar, homnabad, memari, nandura, kottangara
        ind: angul, kottakkal, libaspur, dalli-rajhara, kalpi, jintur, daman, anekal, akkarampalle, nidadavole, raisen
        ind: guduvancheri, varangaon, sihora, chidawa, ahmadpur, olavanna, gobardanga, melmadai, saint-thomas-mount
        ind: yellandu, haflong, polavaram, bodupal, ramachandrapuram, panachikkad, shoranur, pallikaranai, kandhla
        ind: barwala, nilithi, jambusar, varkala, katol, kopali, sainthia, choornikkara, perungudi
        ind: kamal-pur-majra-burari, jiwanpur, barhiya, sojat, kalimpong, periyakulam, simdega, bishrampur, kottuvalli
        ind: bairagnia, diglipur, panipat-taraf-ansar, ranjangaon-s, kakkodi, mahbubabad, perumbaikad, arvi, parasia
        ind: sivaganga, limbdi, chavara, dahegam, jaspur, than, baola, khekra, bhupalpally, dinhata, aland, kumbalangy
        ind: naini-tal, idar, chinnamanur, bhawani-mandi, kyathampalle, sikandra-rao, palladam, razam, jajpur, jora
        ind: canning, khairabad, pratapgarh, ~dhaka, kannad, nathdwara, abdu-rahiman-nagar, golaghat, kekri, barauli
        ind: mahe, diamond-harbour, surampatti, baghpat, bar-bigha, narayanpet, khambhaliya, bilara, trikonavattam
        ind: rajgir, kudappanakkunnu, paithan, kodinar, pileru, pirayiri, ramganj-mandi, vaijapur, kannamangalam
        ind: saundatti, jaggayyapeta, peddapalli, dhupgari, triprangod, chakan, bharthana, patti, jalarpet, vadgaon
        ind: talcher, thottada, kalliyoor, arantangi, athiyannur, icchannur, sherghati, bhadra, jhajha, ghatsila
        ind: dharmanagar, kayalpattinam, nowgong, savanur, naila, nannambra, manapparai, boyampalaiyam
        ind: kallakkurichchi, kulathummal, ettumanur, ghatampur, channarayapatna, akividu, kovvur, vellakkovil, bhalki
        ind: sabalgarh, kattipparutti, murtajapur, peringathur, solan, nadapuram, gursahaiganj, maihar, bantval
        ind: pallipalayam, mapusa, taki, akalkot, maner, malur, bakhri, mayyanad, mappilaiurani, melur, hasimara
        ind: sathupalli, puranpur, akluj, bansi, vadavalli, thakurdwara, amudalavalasa, vyara, bhavani, samalkha
        ind: lakkanahalli, porsa, kadungalur, kalappatti, anandpur, chaklasi, radhanpur, murshidabad, manakunnam
        ind: bhachau, ~jalalabad, kurinjippadi, sedam, vadasinor, kampli, karo, tirkadavur, jogbani, mukondapalli
        ind: sirohi, aroor, othukkungal, ghosi, sumerpur, pehowa, karakkad, nurpur, revelganj, betamcherla, belpahar
        ind: chika, paravur-tekkumbhagam, tuvagudi, dwarka, kotamangalam, katpadi, rangat, sagauli, rahuri, sanawad
        ind: kondapalle, vetapalem, sangaria, jalesar, nattakam, palia-kalan, bayana, rajula, bodh-gaya, keru
        ind: kollancode, kilakarai, kumhari, chikodi, khairtal, pathanamthitta, chorod, nandigama, indi, kondli
        ind: nildoh, kabnur, malavalli, suluru, kaman, chetwayi, nongthymmai, shahbazpur, wadi, tirupati-nma
        ind: gauribidanur, tasgaon, agar, rajakilpakkam, gharonda-neemka-bangar, dibai, robertsganj, pen, tarikere
        ind: maudaha, gharaunda, sathyamangalam, cheyyar, sonepur, niwai, gogri-jamalpur, bilasipara, nangli-sakrawat
        ind: satana, rawatbhata, ellenabad, wanadongri, parola, pathri, bopal, chettipalaiyam, talattala, jhalrapatan
        ind: zira, leh, kanker, sarangpur, sandur, bangarmau, kanigiri-u, jaito, dongargarh, phulbani, malayinkeezhu
        ind: attingal, perunkalattu, morsi, pilibangan, nelamangala, sindgi, vettur, bhadgaon, ratia, sirur, lalganj
        ind: tinnanur, bandipura, babarpur, pujali, garhmuktesar, bahadurganj, nakodar, lunavada, vazhayur, hojai
        ind: akbarpur, pipar, lanka, tuensang, vuyyuru, lakshmeshwar, kumta, yaval, tilda-newra, kattivakkam
        ind: peringottupulam, sohna, patamundai, kodaikanal, ichchapuram, daryapur, chunar, aminpur, mungeli, barnagar
        ind: purna, khunti, nargund, parappur, neem-ka-thana, vilappil, nilanga, naharlagun, boisar, ausa, sadabad
        ind: bindki, mahalingpur, ravu, malpura, bramhapuri, wai, shikaripura, shirdi, neduva, venganoor
        ind: ramanattukara, mokokchung, pinjaur, madayi, partur, dindarpur, talakkad, krishnarajasagara, jhabua
        ind: madipakkam, karala, gariadhar, kakrala, bidasar, lahar, ambasamudram, kaipamangalam, medchal, ganaur
        ind: sholinganallur, kovur, tuljapur, barpeta-road, uravakonda, babina, rafiganj, umarga, igatpuri, perumanna
        ind: budhana, lingsugur, rajpipla, dharangaon, mahemdavad, karamsad, surandai, manali, waris-aliganj, pulgaon
        ind: usilampatti, puzhathi, perunad, karamadai, giddalur, atmakur, pappinissheri, vijapur, rawatsar, dubrajpur
        ind: karumattampatti, marancheri, podaturpet, peruvallur, rairangpur, sirkazhi, kichha, hebbagodi, chemancheri
        ind: erattupetta, ramdurg, jamadoba, safidon, bolarum, bareli, eramala, ~shikarpur, sankeshwar, karjat
        ind: bakhtiyarpur, bagasra, villiappally, aymanam, angamali, villianur, manipal, lalsot, mehidpur, soyagaon
        ind: sangola, vedaraniyam, kuruvattur, muddebihal, navapur, khachrod, yanamalakuduru, malajkhand, vapi-ina
        ind: kunigal, kadur, chelambra, hamirpur, kokrajhar, risod, kalka, kagal, parassala, titlagarh, begamganj
        ind: nagalapuram, jamkhed, elampalloor, jayamkondacholapuram, tudiyalur, alankod, shahpura, elayavur
        ind: guledagudda, iramallur, piro, guskhara, umreth, narsipatnam, bahjoi, dharmabad, chockli, vemalwada
        ind: colgong, basudebpur, rajakhera, hailakandi, jagatsinghapur, gevrai, madikeri, kopaganj, thana-bhawan
        ind: pundri, vagholi, birmitrapur, chaksu, darsi, zaidpur, remuna, puthenvelikara, amli, anupgarh, salaya
        ind: idangansalai, kosamba, basavana-bagevadi, muhammadabad, lakhyabad, aya-nagar, umaria, chanderi, ajanur
        ind: manendragarh, bhadasar, srvanampatti, bhokar, patratu, sanchor, kurumbapet, kaimganj, bamaur, janjgir
        ind: egra, bihariganj, mushabani, dighwara, ngur, garhakota, vengola-kizhakkumbagam, mamun, nanjikkottai
        ind: bijuri, ghugus, taranagar, nepanagar, badepalli, nautanwa, pirzadaguda, hisua, shamshabad
        ind: vallabh-vidyanagar, erraguntla, edappal, manuguru, soro, ulliyeri, saoner, muttayyapuram, manwath
        ind: dhandhuka, jujuvadi, hatta, jagdispur, almora, thuraiyur, saknepalli, anta, gajendragarh, narsinghgarh
        ind: kalyandurg, chittur, madhapar, chhabra, manamadurai, tiruchchendur, bisauli, kangayam, mannanchori
        ind: kakching, turaiyur, bijaynagar, ferokh, dhamnod, jora-khurd, pavugada, thenhippalam, halvad, meerpet
        ind: zamania, bhatkal, makhdumpur, shafi-pur-ranhola, jaridih, rasra, sadpalli, sattur, maur, chhota-gobindpur
        ind: sasvad, vilavoorkkal, kotma, kottaikuppam, khaira, talikota, puzhal, kalpatta, ambad, rahatgarh, sijua
        ind: vandavasi, tirumuruganpundi, thanneermukkom, parur, gomoh, elur, chemmumiahpet, jalalpur, sri-madhopur
        ind: lumding-railway-colony, ahmedgarh, chitapur, jhanjharpur, naspur, singanallur, unchagao, bagru
        ind: cheriyamundam, allapuram, rosera, podili, shrigonda, kalliyassheri, kannanendal, pandharkawada, mankachar
        ind: katirur, erandol, adirampattinam, kurali, jagdishpur, ponneri, shamsabad, malakanagiri, mangrul-pir
        ind: narsampet, berasia, badami, pasan, pamban, kalakkadu, kondagaon, puthuppariyaram, vilangudi, rudarpur
        ind: sholinghur, manavadar, puraini, deulgaon-raja, dharmadam, madurantakam, kizhuvalam-koonthalloor
        ind: dharamsala, pedana, kaij, kallamchavadi, un, vadanappally, irimbiliyam, mudbidri, pallappatti
        ind: cheranellur, maharaganj, nagavaram, tarakeswar, tifra, siraspur, kundapura, uran, kasba, karjan
        ind: muvattupuzha, manawar, pihani, madukkarai, amlai, dharuhera, sarkhej, banmankhi-bazar, rehli
        ind: taramangalam, amla, tirukkoyilur, musiri, hirakud, khair, rajauli, kakkalapalle, cherukavu, seoni-malwa
        ind: oddanchathiram, fatehpur-sikri, azhiyur, byadgi, birpara, cherpulassery
        irl: dublin, south-dublin, cork, limerick, galway, tallaght, ~waterford, drogheda, ~dundalk, swords
        irl: navan, bray, dun-laoghaire
        irn: tehran, mashhad, isfahan, karaj, tabriz, shiraz, qom, ahvaz, kermanshah, rasht, kerman, orumiyeh
        irn: zahedan, hamadan, arak, yazd, eslamshahr, ardabil, zanjan, bandar-abbas, sanandaj, qazvin, khorramshahr
        irn: khorramabad, shahriar, qods, kashan, khomeyni-shahr, dezful, maragheh, sari, borujerd, qarchak, gorgan
        irn: sabzevar, golestan, amol, pakdasht, najafabad, abadan, varamin, neyshabur, saveh, nazarabad, qaem-shahr
        irn: babol, nasim-shahr, nasimshahr, sirjan, khuy, birjand, bukan, bojnurd, fardis, shahin-shahr, malayer
        irn: mahabad, piranshahr, bushehr, saqqez, shahrud, bandar-e-mahshahr, gonbad-e-kavus, marvdasht, rafsanjan
        irn: kamalshahr, jahrom, ilam, marivan, andimeshk, shahreza, miandoab, kashmar, iranshahr, jiroft
        irn: shahr-e-kord, torbat-e-heydariyeh, semnan, marand, behbahan, shahr-e-sadra, zabol, dorud, mohammad-shahr
        irn: izeh, bandar-e-anzali, andisheh, shahre-jadide-andisheh, pardis, kazerun, quchan, borazjan, baneh, chalus
        irn: baharestan, mianeh, robat-karim, parsabad, shushtar, lahijan, ahar, masjed-soleyman, shahrak-e-pardisan
        irn: bam, fasa, minab, parand, yasuj, dogonbadan, behshahr, eslamabad-e-gharb, mohammadiyeh, alvand, aligudarz
        irn: kuhdasht, fulad-shahr, qorveh, tajrish, mehestan, baghestan, shirvan, sahand, salmas, naqadeh, bonab
        irn: bumahen, bandar-e-emam-khomeyni, khomeyn, shush, nahavand, ramhormoz, meshgin-shahr, takestan, darab
        irn: abhar, khash, mobarakeh, langarud, damghan, omidiyeh, nurabad, firuzabad, aran-bidgol, baqershahr
        irn: mahdasht, lar, meshkin-dasht, neka, bandar-e-kangan, abyek, saravan, esfarayen, abadeh, zarand
        irn: golpayegan, torbat-e-jam, ardakan, salehieh, harsin, kamyaran, borujen, dehdasht, malard, kut-e-abdollah
        irn: zarrin-shahr, asadabad, hashtgerd, eqbaliyeh, javanrud, sabbashahr, bandar-e-torkaman, chenaran, pishva
        irn: ali-abad-e-katul, bandar-e-genaveh, kahnuj, meybod, shahr-e-babak, takab, susangerd, kangavar, khalkhal
        irn: oshnaviyeh, khorramdarreh, tuyserkan, bijar, tabas, chahar-dangeh, falavarjan
        irn: istgah-e-rah-ahan-e-garmsar, rehnan, garmsar, babolsar, azadshahr, rudsar, azna, chabahar, sowmeeh-sara
        irn: maku, sarakhs, sardasht, dehloran, neyriz, sarpol, sarpol-e-zahab, bafq, hashtpar, sarab
        irn: astaneh-ye-ashrafiyeh, azarshahr, eqlid, sonqor, natanz, hasanabad, gonabad, konarak, mahallat, poldasht
        irn: shadegan, shahin-dezh, khurmuj, lordegan, ravar, qaen, nowshahr, kord-kuy, kish, astara, qasr-e-qand
        irn: kahrizak, taybad, tonekabon, dorcheh-piaz, golbahar, dargaz, qiamdasht, estahban, sheyban, rudan, ramsar
        irn: fuman, sahneh, aq-qala, qidar, baft, gerash, hadishahr, mahriz, ferdowsiyeh, fereydun-kenar, divandarreh
        irn: kalaleh, dowlatabad, delijan, chamran, vahidiyeh, khvaf, juybar, safadasht, farrokh-shahr, zarqan
        irn: ~mahmudabad, kavar, jam, eyvan, farsan, amir-kola, bandar-e-lengeh, minudasht
        irq: baghdad, al-mawsil-al-jadidah, al-basrah-al-qadimah, mosul, erbil, basrah, karbala, sadr-city
        irq: kirkuk, abu-ghurayb, sulaymaniyah, nasiriyah, najaf, al-hillah, abu-al-kahsib, al-mahmudiyah, dihok
        irq: al-amarah, al-diwaniyah, al-kut, al-madinah, kelar, ramadi, al-fallujah, ash-shatrah, khanaqin, bayji
        irq: ash-sharqat, samarra, al-miqdadiyah, as-samawah, baqubah, simele, sumayl, khasnahzan, qeladize
        irq: al-hindiyah, al-qurnah, baharkah, sinah, az-zubayr, tuz-khurmatu, ranyah, an-numaniyah, kufa
        irq: qalat-sukkar, umm-qasr, akra, al-faw, al-musayab, nahiyat-al-iskandariyah, zaxo, al-qasim, al-harithah
        irq: soran, hajiawa, al-hayy, as-suwayrah, al-qaim, khalis, ash-shamiyah, halabja, al-hamdaniya, ar-rumaythah
        irq: koysinceq, ~al-aziziyah, jamjamal, tikrit, balad, qalat-salih, pirmam, sinjar, saddat-al-hindiyah, afak
        irq: shaqlawah, harir, hit, al-mahawil, hadithah, nahiyat-ghammas, kifri
        isl: reykjavik, kopavogur, hafnarfjordur
        isr: jerusalem, tel-aviv, west-jerusalem, haifa, rishon-letsiyyon, petah-tiqva, netanya, ashdod
        isr: bnei-brak, holon, beersheba, ramat-gan, rehovot, ashkelon, bat-yam, bet-shemesh, kfar-saba, jaffa
        isr: herzliya, hadera, modiin-makkabbim-reut, nazareth, lod, modiin-ilit, ramla, raanana, rosh-haayin
        isr: hod-hasharon, kiryat-gat, givatayim, qiryat-ata, nahariyya, umm-el-fahm, eilat, acre, ness-ziona, elad
        isr: yavne, ramat-hasharon, karmiel, afula, pardes-hanna-karkur, tiberias, et-taiyiba, qiryat-bialik, netivot
        isr: nazerat-illit, qiryat-motsqin, shefaram, kiryat-ono, qiryat-yam, or-yehuda, dimona, safed, ofaqim
        isr: sakhnin, gedera
        ita: rome, milan, naples, turin, palermo, genoa, bologna, florence, bari, catania, verona, messina
        ita: trieste, padua, brescia, taranto, parma, prato, modena, reggio-calabria, quarto-oggiaro
        ita: reggio-nellemilia, livorno, cagliari, rimini, mestre, circoiscrizione-ii, foggia, circoiscrizione-viii
        ita: ferrara, circoiscrizione-iii, acilia-castel-fusano-ostia-antica, circoiscrizione-v, salerno, monza
        ita: siracusa, bergamo, trento, perugia, pescara, forli, vicenza, terni, pisa, bolzano, circoiscrizione-vi
        ita: piacenza, novara, arezzo, udine, andria, circoiscrizione-iv, cesena, la-spezia, barletta, alessandria
        ita: sassari, ancona, circoiscrizione-vii, guidonia-montecelio, campo-di-marte, brindisi, treviso
        ita: torre-del-greco, lido-di-ostia, como, busto-arsizio, sesto-san-giovanni, lucca, pozzuoli, ravenna, lecce
        ita: varese, giugliano-in-campania, catanzaro, circoiscrizione-i, marsala, pesaro, fuorigrotta, ~latina
        ita: cinisello-balsamo, gela, aprilia, asti, ragusa, casoria, pistoia, caserta, cremona, carpi, altamura
        ita: lamezia-terme, imola, san-carlo-allarena, arenella, trapani, quartu-santelena, castellammare-di-stabia
        ita: pavia, massa, crotone, afragola, cosenza, caltanissetta, viareggio, savona, fano, grosseto, matera, olbia
        ita: acerra, molfetta, carrara, benevento, vigevano, pianura, legnano, manfredonia, foligno, potenza
        ita: moncalieri, cuneo, bisceglie, pozzo-strada, modica, teramo, cerignola, trani, siena, portici, ercolano
        ita: montesilvano, bagheria, cava-de-tirreni, aversa, velletri, ponticelli, san-severo, secondigliano, bitonto
        ita: mazara-del-vallo, venice, vittoria, gallarate, barriera-di-milano, rovigo, barriera-di-lanzo
        ita: marano-di-napoli, pordenone, nettuno, lingotto, acireale, campobasso, scafati, rivoli, avellino
        ita: ~san-lorenzo, nichelino, civitavecchia, settimo-torinese, viterbo, battipaglia, rho, sanremo, chioggia
        ita: parella, lecco, collegno, corato, paderno-dugnano, paterno, vercelli, san-benedetto-del-tronto
        ita: casalnuovo-di-napoli, cologno-monzese, sesto-fiorentino, nocera-inferiore, misterbianco, filadelfia
        ita: san-giorgio-a-cremano, anzio, soccavo, monte-rosello, scandicci, vomero, frosinone, chieti, alcamo
        ita: ~marino, arcella, torre-annunziata, biella, seregno, imperia, civitanova-marche, gravina-in-puglia, desio
        ita: san-dona-di-piave, ascoli-piceno, faenza, vasto, mirafiori-nord, capannori, merano, ~lodi, chiaia
        ita: sciacca, cascina, marcianise, nicastro, cantu, fondi, rozzano, mantua, rieti, pomigliano-darco, voghera
        ita: caltagirone, ciampino, bassano-del-grappa, saronno, avezzano, monopoli, martina-franca, quarto, lissone
        ita: monterotondo, cesano-maderno, jesi, melito-di-napoli, sassuolo, chieri, grugliasco, ~barra, licata
        ita: modugno, cenisia, nuoro, san-salvario, aosta, bollate, carini, arzano, lanciano, caivano
        ita: barcellona-pozzo-di-gotto, fiumicino, maddaloni, adrano, gorizia, empoli, formigine, alghero
        ita: mugnano-di-napoli, ladispoli, pioltello, rovereto, piombino, casalecchio-di-reno, schio, laquila
        ita: mirafiori-sud, corsico, santantimo, venaria-reale, francavilla-fontana, borgo-san-paolo
        ita: casale-monferrato, brugherio, avvocata, canicatti, mira-taglio, campi-bisenzio, pagani, abbiategrasso
        ita: riccione, casal-palocco, san-donato, agrigento, somma-vesuviana, lucera, mascalucia, favara, limbiate
        ita: milazzo, santa-maria-capua-vetere, castelvetrano, oristano, angri, crema, grottaglie, verbania
        ita: san-giuliano-milanese, termoli, terracina, senigallia, massafra, pinerolo, macerata, conegliano, ~augusta
        ita: stella
        jam: kingston, new-kingston, spanish-town, portmore, montego-bay, mandeville, may-pen
        jor: amman, zarqa, irbid, russeifa, hayy-khilda, khuraybat-as-suq, wadi-as-sir, ar-ramtha, suwaylih
        jor: ajlun, as-salt, aqaba, rukban, marj-al-hamam, madaba, mafraq, az-zulayl, maan, al-jubayhah, sahab
        jor: hayy-al-quwaysimah
        jpn: tokyo, yokohama, osaka, nagoya, sapporo, fukuoka, kawasaki, kobe, kyoto, saitama, hiroshima, sendai
        jpn: chiba, kitakyushu, setagaya, sakai, niigata, hamamatsu, ota, kumamoto, aihara, okayama, sagamihara
        jpn: edogawe, adachi, shizuoka, honcho, kawaguchi, kagoshima, suginami, itabashi, hachioji, koto, himeji
        jpn: utsunomiya, matsuyama, matsudo, ichikawa, higashiosaka, nishinomiya, kurashiki, oita, fukuyama, kanazawa
        jpn: amagasaki, katsushika, fujisawa, kashiwa, machida, toyota, shinagawa, takamatsu, toyama, yokosuka
        jpn: nagasaki, hirakata, gifu, toyonaka, miyazaki, suita, okazaki, ichinomiya, toyohashi, minato, takasaki
        jpn: nagano, nara-shi, iwaki, wakayama, kawagoe, takatsuki, shinjuku, koshigaya, otsu, nakano, tokorozawa
        jpn: asahikawa, maebashi, kita, ~kochi, koriyama, naha, kasugai, akita, yokkaichi, akashi, kurume, toshima
        jpn: aomori, fukushima, morioka, meguro, sumida, ibaraki, ichihara, hakodate, tsu, yao, kakogawacho-honmachi
        jpn: mito, tokushima, nagaoka, shimonoseki, fuchu, fukui, fukui-shi, minato-city, hiratsuka, soka, yamagata
        jpn: fuji, sasebo, chigasaki, chofu, yamato, tsukuba, matsumoto, bunkyo, hachinohe, neyagawa, saga, shibuya
        jpn: kasukabe, ageo, takarazuka, minamirinkan, atsugi, arakawa, kure, isesaki, taito, nishi-tokyo-shi
        jpn: kishiwada, matsue, nagareyama, yachiyo, kodaira, itami, higashihiroshima, suzuka, kamirenjaku, kumagaya
        jpn: yamaguchi, uji, hino, kofu, numazu, joetsu, odawara, anjo, tottori, tottori-shi, toyokawa, izumi
        jpn: tachikawa, narashino, tomakomai, hitachi, sakura, ube, kamakura, izumo, urayasu, imabari, takaoka, nishio
        jpn: chuo, hirosaki, kushiro, oyama, iwata, obihiro, niiza, hadano, ogaki, miyakonojo, sayama, matsusaka
        jpn: tochigi, ueda, hitachi-naka, katsuta, kawanishi, noda, kariya, higashimurayama, kukichuo, musashino
        jpn: shunan, komaki, yonago, tama, iruma, fujieda, ashikaga, kakamigahara, tsuchiura, kusatsu, moriguchi
        jpn: okinawa, misato-saitama, fukayacho, asaka, shimotoda, ishinomaki, kuwana, yaizu, koga, minoh, ebina
        jpn: kisarazu, isahaya, inazawa, ebetsu, ome, narita, tondabayashicho, sandacho, fujinomiya, zama, omuta
        jpn: abiko, kadoma, onomichi, matsubara, kokubunji, iwakuni, osaki, seto, iizuka, koganei, tsuruoka, uruma
        jpn: kashihara-shi, ise, kirishima, honmachi, niihama, beppu, kashiwara, ikoma, nobeoka, daito, kitami
        jpn: aizu-wakamatsu, kakegawa, handa, sano, karatsu, higashikurume, hofu, konosu, nasushiobara, urasoe, otaru
        jpn: ichinoseki, hatsukaichi, akishima, tokai, hikone, nagahama, fujimino, oshu, youkaichi, kazo, kasuga
        jpn: matsuto, kamagaya, marugame, habikino, kiryu, iwatsuki, komatsu, mishima, tajimi, inzai, ikeda, saijo
        jpn: toride, isehara, chikushino, chikushino-shi, yono, tsuyama, kani, onojo, kawachi-nagano, iida, tokuyama
        jpn: kanoya, chikusei, sakado, sakata, izumisano, ginowan, saku, itoshima, konan, chitose, kameoka, munakata
        jpn: shibata, muroran, shimada, kamisu, omura, yotsukaido, kanuma, hanamaki, sanjo, yonezawa, azumino, ashiya
        jpn: yashio, inagi, obu, kitakami, kaizuka, maizuru, nisshin, higashi-matsuyama, daisen, imizu, mihara, koka
        jpn: iga, takayama, fukuroi, mobara, takasago, settsu, gotemba, hamakita, kitanagoya, gyoda, kashiwazaki, ama
        jpn: ryugasaki, yokote, moriyama, sekimachi, iwamizawa, komae, nakatsu, ushiku, ~chita, wako, ayase
        jpn: higashiyamato, yamatokoriyama, owariasahi, amakusa, echizen, kimitsu, kamigyo-ku, shikokuchuo
        jpn: omihachiman, tanashicho, akiruno, tatebayashi, kotari, hanno, gamagori, kashihara, nakatsugawa, mooka
        jpn: natori, natori-shi, honjo, toyooka, kashiba, kizugawa, tome, nikko, tsubame, fukuchiyama, akihabara
        jpn: kunitachi, nabari, tsurusaki, shiki, aira, furukawa, kiyose, shibukawa, yurihonjo, takefu, warabi, miki
        jpn: kai, okegawa, katano, sukagawa, yotsuya, joyo, katori, katori-shi, izumiotsu, tatsuno, tosu, inuyama
        jpn: kyotanabe, ~kasama, yoshikawa, dazaifu, ishioka, hekinan, chiryu, otawara, yawata, minami-alps, yukuhashi
        jpn: tenri, tanabe, musashimurayama, uwajima, maebaru, maebaru-chuo, eniwa, ritto, anan, tsurugashima, yokota
        jpn: fuefuki, minamiarupusu, toyoake, odate, soja, moriya, ito, yachimata, gion, tsuruga, sabae, ina, hashima
        jpn: kaga, tamano, tsushima, kiyosu, shiojiri, fukutsu, kashima-shi, saiki, chiyoda, kurihara, togane
        jpn: kitamoto, niitsu, niitsu-honcho, mitoyo, tendo, gushikawa, sodegaura, hita, asahi, tomigusuku, fujioka
        jpn: yanagawa, imaichi, tamana, narutocho-mitsuishi, fujiidera, shimodate, nago, ojima, tagajo, tagajo-shi
        jpn: shiroi, tanba, asakusa, miyoshi, koshi, yamato-takada, ueno-ebisumachi, hasuda, tamba, mizusawa, kuroiso
        jpn: chichibu, kesennuma, hashimoto, itoman, joso, aisai, towada, yame, kinokawa, takaishi, sanyoonoda
        jpn: shimotsuke, tahara, nagakute, sennan, zushi, hyuga, uki, kosai, date, shirakawa, chikuma, ogori
        jpn: minami-soma, kitahiroshima, ishikari, tokoname, hanyu, toki, choshi, sakurai, murakami, imaricho-ko
        jpn: kokubu, kokubu-matsuki, kanonjicho, nonoichi, hamada, bando, sakaidecho, annaka, minokamo, muko, nogata
        jpn: fussa, ~chino, mizuho, mutsu, kudamatsu, takizawa, minamiuonuma, hidaka, satte, shijonawate, miyakojima
        jpn: hamura, himimachi, okaya, suzaka, iwade, kurihama, arao, goshogawara, nihommatsu, inada, tokamachi, oami
        jpn: naka, hatogaya, hatogaya-honcho, shiogama, tomiya, hannan, kamifukuoka, noshiro, shiraoka, futtsu, tagawa
        jpn: sado, miura, nichinan, susono, miyako, hikari, kyotango, fuchucho, yasu, yuki, oi, nanao, asakura, midori
        jpn: kasaoka, katanawa, tateyama, arashiyama, tsukubamirai, kameyama, ryogoku, takashimadaira, ogawa, kikuchi
        jpn: yamaga, suwa, omitama, chikugo, fujiyoshida, ena, takahama, tonami, hitachi-ota, izunokuni, kurayoshi
        jpn: ami, nomimachi, kikugawa, gosen, sanmu, kainan, nihammatsu, wakasugi, oamishirasato, iwakura, nanto
        jpn: nanto-shi, ~takeo, tomioka, ~shima, higashine, ishigaki, ono, sawara, umeki, shido, inashiki, takashima
        jpn: numata, hokuto, nakama, nankoku, noboribetsu, shime, komoro, kitakata, hokota, uozu, minamiawaji, obita
        jpn: takikawa, masuda, inabe, shinden, hagi, sugito, shinshiro, yuzawa, onoda, otofuke, kobayashi, iwanuma
        jpn: nanjo, himi, ogi, morowa, okubo-naka, akaiwa, sagae, taketoyo, maruobara, shimabara, okino, nakatogari
        jpn: unnan, mitsuke, ryuo, nishifukuma, kamaishi, yatomi, misawa, maniwa, kasai, awaji, shimo-tsuma, iwai
        jpn: ~kota, minamishimabara, amagi, sumoto, kamikoizumi, gujo, kitaibaraki, hisai, hisai-motomachi, kurobe
        jpn: kurobe-shi, komono, ibara, shirone, amami, naze, yomitan, mitsukaido, shinjo, unzen, minamiashigara
        jpn: hondomachi-hondo, kannabecho-yahiro, itoigawa, agano, kato, ozu, kanegusuku, toyosu, hirai, kasumigaura
        jpn: sasayama, tatsunocho-tominaga, minawa, umi, morohongo, tamba-sasayama, aobadai, hamanoichi, mibu
        jpn: hitachiomiya, okawa, hasaki, iwase, bizen, higashimatsushima, sakuragawa, kaseda, kaseda-shirakame
        jpn: ibusuki, minakuchicho-matoba, yasugicho, omagari, yoshinogawa, nishiwaki, kuroishi, miyoshidai, murata
        jpn: maibara, kamiiso, hitoyoshi, mizunami, tsubata, kanda, kawanoecho, uto, katsuragi, tomobe, kanekomachi
        jpn: hanawa, kamizawa, washinomiya, kanie, tamamura, sakaiminato, yaita, sugai, usuki, komatsushimacho
        jpn: setouchi, rifu, nishishinminato, miyama, minamiboso, abashiri, sosa, shiso, kaminoyama, isumi, kami
        jpn: ofunato, uwa, funaishikawa, yakami, tamura, iyo, gero, nishihara, kaizu, kahoku, ~soma, awa, ojiya
        jpn: namerikawa, okunoya, nakamura, oizumi-gakuencho, uonuma, kuji, goto, hirara, odacho-oda, gojo, tsuma
        jpn: katsuren-haebaru, atami, miyashiro, fuso, toon, wakkanai, hikiso, mie, shobara, higashinozoe, maruoka
        jpn: ikaruga, watari, yamanashi, shiroishi, soo, kakuda, hotaka, fujishiro, minamikyushu, motosu, shingu
        jpn: minamisatsuma, yorii, asakuchi, yufu, kameda, kameda-honcho, shimoda, yokaichiba, oiso, kuroda, nagato
        jpn: yanai, haruta, oharu, aki-takata, akatsuka, tawaramoto, yamashita, komagane, namegata, hizume, kamogawa
        jpn: yamoto, yawatahama, ayabe, hakonegasaki, katagami, fushimi, uekimachi-mono, hayama, zentsujicho, nantan
        jpn: takahashi, koshu, kita-akita, sakai-nakajima, kaminokawa, nemuro, sasaguri, hirado, omaezaki, nagai
        jpn: kanzakimachi-kanzaki, tsuru, yurigaoka, ikegami, yaese, hirakawa, tsugaru, minase, izu, niimi
        jpn: ichikikushikino, masaki, masaki-cho, takehara, nanyo, myoko, ujiie, iki, ishigami, inami, motomiya
        jpn: shibushi, narimasu, kashima, otake, tomi, togitsu
        kaz: almaty, astana, shymkent, aktobe, karagandy, taraz, kyzylorda, oral, pavlodar, ust-kamenogorsk
        kaz: semey, atyrau, turkistan, kostanay, petropavl, temirtau, kokshetau, aktau, rudnyy, ekibastuz, taldykorgan
        kaz: zhezqazghan, zhanaozen, balqash, sarqant, baikonur, satpayev, kentau, ridder, qulsary, shchuchinsk
        kaz: stepnogorsk, altay, aksu, zhitikara, saran, talghar, konayev, arkalyk, shakhtinsk, lisakovsk, shu
        kaz: karatau, zhetysay, arys, novokazalinsk, abay, aqsay, atbasar, zharkent, zhangatas, ayagoz, aral, esik
        kaz: mangistau
        ken: nairobi, kakamega, mombasa, nakuru, ruiru, eldoret, kisumu, kikuyu, thika, naivasha, karuri, matuga
        ken: mwala, langata, ongata-rongai, jomvu, garissa, kitale, limuru, juja, kitengela, kiambu, mlolongo, malindi
        ken: mandera, khwisero, kisii, ngong, mtwapa, wajir, lodwar, athi-river, meru, nyeri, isiolo, ukunda, kiserian
        ken: kilifi, nanyuki, busia, migori, bungoma, narok, embu, machakos, githunguri, el-wak, gilgil, upper-gilgil
        ken: ~mbale, kimilili, kapenguria, kericho, voi, imara-daima-estate, wanguru, habaswein, molo, moyale
        ken: ol-kalou, mumias, homa-bay, kenol, kinoi, masalani, muranga, webuye, njoro, iten, kapsabet, lugulu, tetu
        ken: nyahururu, marsabit, ramu, siaya, mariakani, maralal, mairo-inya, rongai, kerugoya
        kgz: bishkek, osh, manas, karakol, tokmok, uzgen, kara-balta, balykchy, naryn, bazar, bazar-korgon, talas
        kgz: razzakov, kyzyl-kyya, suzak
        khm: phnom-penh, takeo, siem-reap, battambang, paoy-paet, dangkao, kampong-chhnang, sihanoukville
        khm: preaek-prasab, kampong-cham, anlong-veaeng, pursat, ta-khmau, phumi-youl-toung, phumi-veal-sre, bavet
        khm: kep, kandoeng, kampong-speu, koh-kong, prey-veng, suong
        kir: tarawa
        kor: seoul, busan, incheon, daegu, daejeon, gwangju, suwon, ulsan, goyang, goyang-si, changwon, seongnam
        kor: seongnam-si, cheongju, cheongju-si, bucheon, bucheon-si, cheonan, hwaseong, hwaseong-si, jeonju, ansan
        kor: ansan-si, anyang-si, kimhae, pohang, jeju-city, uijeongbu, uijeongbu-si, masan, gumi, sejong, pyeongtaek
        kor: yangsan, gwangmyeong, wonju, chinju, iksan, gunpo, chuncheon, suncheon, yeosu, mokpo, gyeongsan
        kor: gyeongsan-si, gunsan, hanam, gyeongju, osan, geoje, chungju, gangneung, gimpo, gimpo-si, icheon
        kor: icheon-si, guri-si, yangju, seogwipo, gijang, gwangyang, andong, gimcheon, jeongeup, siheungdong, yeoju
        kor: hwado, sangju, donghae-city, asan, wabu, boryeong, muan, namyangju, kwangyang, hongseong, yeongju, wanju
        kor: yangpyong, ungsang, sinhyeon, nangen, sokcho, naeso, mungyeong, hongchon, changnyeong, seosan, kochang
        kor: gongju, kyosai, tongyeong, anseong, hwawon, uiwang, pubal, kosong, chinchon, hwasun, buyeo, okcheon
        kor: eisen, gapyeong, tallang-dong, yecheon, sinan, miryang, yeonggwang, yeongam, taebaek, ido-dong, kimje
        kor: damyang, koesan, nonsan, yeongdong, munsan, seodong, naju, santyoku, jangseong, hadong, cheorwon
        kor: ara-dong, yesan, jungpyong, boseong, heunghae, yeonil, jangheung, kunwi, tangjin, cheongsong-gun
        kor: jinan-gun, kurye
        kwt: al-ahmadi, hawalli, as-salimiyah, sabah-as-salim, al-farwaniyah, al-fahahil, kuwait-city
        kwt: ar-rumaythiyah, ar-riqqah, salwa, al-manqaf, ar-rabiyah, ~bayan
        lao: vientiane, savannakhet, thakhek, pakse, ban-khoan, xam-nua, luang-prabang, muang-phonsavan
        lbn: beirut, ras-bayrut, ~tripoli, sidon, tyre, aley, nabatiye-et-tahta, habbouch, jounieh, zahle, aarsal
        lbn: ghazieh, baalbek, chmistar
        lbr: monrovia, gbarnga, buchanan, ganta, kakata, zwedru, harbel, harper, pleebo-city, foya-kamara
        lby: tripoli, benghazi, misratah, zliten, al-khums, az-zawiyah, zawiya, janzur, sabha, tobruk, ajdabiya
        lby: al-ajaylat, al-bayda, al-jadid, sirte, darnah, al-jumayl, qasr-bin-ghashir, tajura, al-marj, sabratah
        lby: al-hurshah, surman, msalatah, as-sawani, tarhuna, al-aziziyah, qasr-al-qarabulli, at-taj, bani-walid
        lby: al-jawf, gharyan, zuwarah, ubari, zintan, al-abyar, sidi-bin-zinah, al-burayqah, murzuk
        lka: colombo, dehiwala-mount-lavinia, maharagama, jaffna, moratuwa, negombo, pita-kotte
        lka: sri-jayewardenepura-kotte, kandy, trincomalee, kalmunai, galle, point-pedro, batticaloa, katunayaka
        lka: ambalantota, valvedditturai, matara, battaramulla-south, dambulla, kolonnawa, kotikawatta, anuradhapura
        lka: vavuniya, beliatta, hendala, ambalangoda, ratnapura, badulla, pottuvil, puttalam, devinuwara, ampara
        lka: welisara, kalutara, bentota, matale, mannar, homagama, beruwala, panadura, mulleriyawa, kandana, ja-ela
        lka: wattala
        lso: maseru, maputsoe, mohales-hoek, mafeteng, hlotse, butha-buthe, mabote, quthing
        ltu: vilnius, kaunas, klaipeda, siauliai, panevezys, dainava-kaunas, alytus, silainiai, eiguliai
        ltu: antakalnis, fabijoniskes, naujoji-vilnia, seskine, marijampole, naujininkai, pasilaiciai, mazeikiai
        ltu: karoliniskes, lazdynai, justiniskes
        lux: luxembourg, esch-sur-alzette
        lva: riga, daugavpils, liepaja, jelgava, jurmala, ventspils
        mac: macau, taipa, se, luhuan
        mar: casablanca, rabat, fes, tangier, marrakesh, sale, agadir, meknes, oujda, kenitra, tetouan
        mar: al-hoceima, temara, safi, mohammedia, khouribga, el-jadida, beni-mellal, sale-al-jadida, ait-melloul
        mar: nador, dar-bouazza, taza, fes-al-bali, settat, berrechid, khemisset, inezgane, ksar-el-kebir, larache
        mar: guelmim, khenifra, berkane, taourirt, bouskoura, al-fqih-ben-calah, dchira-el-jihadia, oued-zem
        """
}
