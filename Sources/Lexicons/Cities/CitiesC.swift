/// Towns by country, hti to kaz: the country's ISO 3166-1 alpha-3 code, then names as in ids; `~` marks a name whose
/// largest bearer lies elsewhere. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of more than 30,000 people.
enum CitiesC {
    static let text = """
        hti: miragoane, gonaives, thomazeau, grangwav, verrettes, kenscoff, saint-raphael, ti-port-de-paix, lenbe
        hun: budapest, pest, buda, debrecen, szeged, miskolc, pecs, budapest-xi-kerulet, zuglo, gyor
        hun: budapest-iii-kerulet, nyiregyhaza, budapest-xiii-kerulet, kecskemet, szekesfehervar, budapest-iv-kerulet
        hun: budapest-xviii-kerulet, budapest-ii-kerulet, budapest-viii-kerulet, budapest-xv-kerulet
        hun: budapest-xvii-kerulet, kobanya, szombathely, budapest-xxi-kerulet, jozsefvaros, szolnok
        hun: budapest-xvi-kerulet, tatabanya, kaposvar, budapest-xx-kerulet, angyalfold, erzsebetvaros, sopron
        hun: budapest-xix-kerulet, kispest, zalaegerszeg, bekescsaba, ferencvaros, pestlorinc, budapest-xii-kerulet
        hun: veszprem, eger, kelenfold, budapest-xxii-kerulet, dunaujvaros, nagykanizsa, hodmezovasarhely
        hun: budapest-vi-kerulet, cegled, rakospalota, baja, pesterzsebet, vac, kozepso-ferencvaros, salgotarjan
        hun: szekszard, godollo, gyongyos, gyula, kazincbarcika, papa, ajka, hajduboszormeny, kiskunfelegyhaza
        hun: oroshaza, dunakeszi, mosonmagyarovar
        idn: jakarta, surabaya, bekasi, bandung, medan, depok, tangerang, palembang, semarang, makassar
        idn: south-tangerang, batam, jepara, pekanbaru, bandar-lampung, bogor, padang, malang, samarinda, tasikmalaya
        idn: serang, balikpapan, pontianak, situbondo, denpasar, banjarmasin, jambi-city, cimahi, surakarta, kupang
        idn: cilegon, manado, mataram, jayapura, bengkulu, palu, yogyakarta, sukabumi, cibinong, kendari, dumai, ambon
        idn: cirebon, pekalongan, palangkaraya, percut, karawang, kediri, jember, tegal, banjarbaru, cileungsir
        idn: binjai, pematangsiantar, banda-aceh, pasarkemis, cilacap, tarakan, singkawang, padangsidempuan
        idn: probolinggo, toli-toli, lubuklinggau, purwokerto, tanjung-pinang, pangkalpinang, batu, bitung, klungkung
        idn: sorong, citeureup, pasuruan, loa-janan, ternate, banjar, ciampea, ciputat, gorontalo, madiun
        idn: rengasdengklok, lhokseumawe, sumedang, salatiga, sawangan, bontang, padalarang, curug, tanjungbalai
        idn: labuan-bajo, langsa, palopo, pemalang, lembang, metro, singosari, purwakarta, teluknaga, cianjur, cikupa
        idn: pamulang, ungaran, plumbon, sampit, bima, banjaran, baubau, blitar, parepare, perbaungan, sunggal
        idn: watampone, astanajapura, timika, kisaran, mojokerto, batang, payakumbuh, purwodadi, sidoarjo, weru
        idn: rangkasbitung, subang, gunungsitoli, adiwerna, baturaja, singaraja, manokwari, garut, martapura, magelang
        idn: parung, cikampek, jombang, klaten, paseh, sukawati, indramayu, lumajang, bukittinggi, kotamobagu, sepatan
        idn: banyuwangi, kedungwuni, tebingtinggi, merauke, soreang, pamanukan, lawang, cileunyi, kuningan, kresek
        idn: ciamis, pelabuhanratu, pangkalanbuun, pati, cikarang, pare, arjawinangun, subulussalam, prabumulih
        idn: rantauprapat, tanjung-pandan, belawan, sungai-penuh, grogol, negara, sumedang-utara, sungailiat, nabire
        idn: dukuhturi, sumber, kudus, palimanan, pamekasan, pandeglang, pariaman, selong, sibolga, wonosobo, caringin
        idn: tual, cicurug, kartasura, klangenan, ende, maumere, wonosari, bangkalan, bojonegoro, kasihan, bangil
        idn: sintang, sumenep, galesong, margahayukencana, atambua, muntilan, kedungwaru, serpong, gedangan, genteng
        idn: ponorogo, ciranjang-hilir, tuban, karangsembung, kebomas, tarub, ubud, gresik, jatibarang, kabanjahe
        idn: majalengka, majene, sewon, solok, sragen, pagar-alam, bondowoso, mertoyudan, nganjuk, raha, melati
        idn: nunukan, tanjung-selor, gamping-lor, sokaraja, wamena, ambarawa, lahat, polewali, tulungagung, bantul
        idn: meulaboh, muncar, godean, tulangan-utara, abepura, sumbawa-besar, pecangaan, slawi, kertosono, boyolali
        idn: lamongan, sengkang, baki, padangpanjang, weleri, baekrajan, jatiwangi, kota-sambas, balai-pungut, mendaha
        idn: pandak, purbalingga, sleman, amuntai, barabai, besuki, cepu, taliwang, wedi, dompu, pemangkat, sampang
        idn: tanjungagung, dobo, terbanggi-besar, blora, comal, kepanjen, amahai, gombong, jatiroto, kawalu
        idn: sangkapura, sidikalang, gampengrejo, labuhan-deli, banyumas, berastagi, buduran, gatak, kefamenanu
        idn: pameungpeuk, singaparna, tanjung-balai, balung, bireun, karanganom, luwuk, poso, sungai-raya, curup
        idn: muara-teweh, singkil, bambanglipuro, candi-prambanan, ketanggungan, rembangan, sentani, gebog, kencong
        idn: sabang, baturaden, indralaya, kotabumi, panji, biak, diwek, ruteng, juwana, pekan-bahapal, rantepao
        idn: reuleuet, sinjai, soe, benoa, manggar, rajapolah, tarutung, wiradesa, buaran, krian, majenang, masamba
        idn: wonopringgo, jekulo, karangnongko, namlea, tanjung, masohi, simpang, srono, kualakapuas, mulia, praya
        idn: sumberpucung, tahuna, tambolaka, waingapu, wangon, pandaan, pangururan, tobelo, bengkayang, kuala-tungkal
        idn: lebaksiu, mlonggo, tabanan, tondano, boyolangu, jaten, tanggulangin, airmadidi, amlapura, amlapura-city
        idn: bandar, karangampel, katobu, kutoarjo, dalung, kuta, lewoleba, maros, pakisaji, panarukan, selogiri
        idn: sidareja
        ind: mumbai, delhi, bengaluru, hyderabad, ahmedabad, chennai, kolkata, surat, pune, jaipur, kanpur
        ind: navi-mumbai, lucknow, nagpur, coimbatore, indore, thane, vadodara, bhopal, rasapudipalem
        ind: pimpri-chinchwad, patna, kallakurichi, ludhiana, nashik, madurai, tirunelveli, agra, faridabad, rajkot
        ind: najafgarh, jamshedpur, gorakhpur, pimpri, kalyan, dombivali, meerut, virar, nowrangapur, srinagar
        ind: ghaziabad, dhanbad, aurangabad, varanasi, amritsar, vijayawada, ranchi, jabalpur, prayagraj
        ind: visakhapatnam, jodhpur, gwalior, teni, howrah, raipur, tiruchirappalli, kota, shivaji-nagar, sholapur
        ind: chandigarh, tiruppur, guwahati, hubballi, mysuru, salem, gurugram, bhubaneswar, bhiwandi, jalandhar
        ind: rohini, kanayannur, bhayandar, narela, thiruvananthapuram, aligarh, bareilly, moradabad, warangal
        ind: dharavi, guntur, puducherry, jajmau, amravati, bikaner, kochi, bhilai, cuttack, borivli, bhavnagar
        ind: sangli, jamnagar, jammu, bokaro, kozhikode, nanded, kolhapur, nellore, kalaburagi, ajmer, dehradun, erode
        ind: durgapur, loni, ulhasnagar, siliguri, ujjain, bilimora, karol-bagh, mangaluru, belagavi, saharanpur
        ind: vellore, bhatpara, malegaon, gaya, ambattur, jalgaon, kurnool, ramgundam, udaipur, maheshtala, patiala
        ind: shyamnagar, davangere, akola, rajpur-sonarpur, korba, jhansi, ballari, thoothukudi, agartala, bhagalpur
        ind: kakinada, latur, panihati, rajamahendravaram, dhule, rohtak, ahilyanagar, kollam, bilaspur, bhilwara
        ind: brahmapur, muzaffarpur, punasa, muzaffarnagar, avadi, kadapa, kukatpally, kamarhati, mathura, chanda
        ind: vijayapura, alwar, shivamogga, shahjanpur, junagadh, new-delhi, thrissur, nizamabad, hisar, parbhani
        ind: tumkur, firozabad, kulti, karnal, barddhaman, gundupalaiyam, barasat, bihar-sharif, mulugu, bali
        ind: darbhanga, rampur, panipat, tirupati, aizawl, greater-noida, noida, dindigul, gandhinagar, thanjavur
        ind: dewas, karimnagar, sonipat, ichalkaranji, bathinda, jalna, kirari-sulemannagar, purnia, satna, imphal
        ind: kushinagar, saugor, rourkela, durg, anantapur, ranipet, ratlam, arrah, lal-bahadur-nagar, baranagar
        ind: gajuwaka, etawah, ambarnath, naihati, begusarai, tiruvottiyur, gandhidham, mau, sikar, hapur, ramagundam
        ind: farrukhabad, alappuzha, katihar, sri-ganganagar, rewa, uluberiya, karur, raichur, sivakasi, ooty
        ind: pallavaram, pali, hosur, vizianagaram, shrirampur, nadiad, quthbullapur, karawalnagar, nagercoil, mango
        ind: kanchipuram, murwara, mirzapur, singrauli, kharagpur, eluru, raniganj, yamuna-nagar, bidar
        ind: raurkela-industrial-township, munger, nandyal, panchkula, burhanpur, morvi, anand, ongole, hosapete
        ind: nangloi-jat, secunderabad, deoghar, chapra, gyanpur, khandwa, morena, puri, bulandshahr
        ind: bhalswa-jahangirpur, bhind, bhiwani, khammam, sambhal, ambala, kumarapalayam, panvel, machilipatnam
        ind: mahbubnagar, mahesana, sambalpur, bhusawal, haridwar, raebareli, phusro, adoni, sujangarh, bahraigh
        ind: dinapur-nizamat, sirsa, karaikkudi, sultan-pur-majra, baharampur, chandannagar, guna, madanapalle
        ind: shahuwadi, neyveli, shivpuri, surendranagar, silchar, hugli, proddatur, amroha, hashtsal, chhindwara
        ind: badlapur, bhetia, pathankot, tambaram, cuddalore, shimla, gadag, gadag-betageri, navsari, veraval
        ind: bahadurgarh, haldia, malda, raiganj, bharuch, deoli, jaunpur, hoshiarpur, jind, kumbakonam, fatehpur
        ind: mohali, tonk, udupi, alandur, sitapur, thenali, bhadravati, moga, raj-nandgaon, vapi, robertsonpet
        ind: budaun, madhyamgram, unnao, chittoor, jamuria, batala, jaigaon, orai, saharsa, hanumangarh, hassan
        ind: thanesar, vidisha, dalupura, kishangarh, nalgonda, rudrapur, balurghat, fyzabad, hazaribagh, medinipur
        ind: banda, dinapore, porbandar, beawar, hindupur, anantnag, malkajgiri, raigarh, serilingampalle, shantipur
        ind: barakpur, bhuj, hajipur, sasaram, beed, bhimavaram, burari, abohar, chitradurga, dibrugarh, krishnanagar
        ind: tiruvannamalai, balasore, kaithal, basirhat-city, godhra, rewari, shillong, chhatarpur, chas, mandsaur
        ind: palanpur, lakhimpur, damoh, habra, haldwani, valsad, kolar, madhurampur-dehri, mandya, srikakulam
        ind: kanchrapara, dimapur, maler-kotla, siwan, kalol, bankura, dhaulpur, gonda-city, bettiah, gondia, palakkad
        ind: etah, palwal, pilibhit, botad, rajapalayam, deoria, halisahar, khanna, khardah, nimach, yavatmal
        ind: mustafabad, titagarh, guntakal, hathras, jorhat, lalitpur, mothihari, pithampur, jagdalpur, kanhangad
        ind: jagadhri, darjiling, kurichchi, dam-dam, hardoi, puruliya, ambikapur, bhadrak, bhadreswar, chikmagalur
        ind: dharmavaram, gokalpur, nagaon, sawai-madhopur, vejalpur, churu, gangapur, mandoli, satara, madhavaram
        ind: barshi, dohad, gudivada, jetpur, jhunjhunun, uppal-kalan, amreli, baran, narasaraopet, narmadapuram
        ind: pudukkottai, rishra, azamgarh, baripada, barnala, chittorgarh, khargone, muktsar, tinsukia, yelahanka
        ind: baidyabati, basti, ambur, gangavati, giridih, wardha, achalpur, bagaha, chanduasi, dharashiv, gondal
        ind: port-blair, tadepalligudem, ashoknagar-kalyangarh, bagalkot, bangaon, deesa, nandurbar, navadwip
        ind: suriapet, delhi-cantonment, firozpur, sultanpur, sehore, bansbaria, kanpur-cantonment, tadpatri
        ind: jalpaiguri, mangalagiri, ranebennur, hindaun, khurja, kishanganj, nagaur, ponnani, ambala-sadar, bhiwadi
        ind: bundi, miryalaguda, soyibug, amaravati, betul, ghazipur, jagtial, jahanabad, kashipur, nagda, roorkee
        ind: udgir, buxar, mormugao, nagapattinam, seoni, banswara, chilakalurupet, dhamtari, hinganghat, malappuram
        ind: airoli, chirmiri, datia, gangtok, itarsi, phagwara, vasco-da-gama, kasganj, khambhat, kohima, luckeesarai
        ind: shikohabad, balangir, bhilai-charoda, kapurthala-town, mahuva, nawada, pandharpur, silvassa, amalner
        ind: chalisgaon, jharsuguda, manjeri, sadatpur-gujran, shamli, tellicherry, villupuram, barmer, birgaon
        ind: puth-kalan, closepet, emmiganur, kovilpatti, kuniyamuttur, paramagudi, sahibganj, sanand, sardarshahr
        ind: tiruchengode, vaniyambadi, zerakpur, allinagaram, khamgaon, mainpuri, makrana, parli-vaijnath, baraut
        ind: dhar, doddaballapura, gudiyatham, kalyani, akot, ballarpur, chirala, gharroli, rajpura, bhandara
        ind: kot-kapura, molarband, rayachoti, kadayanallur, kavali, pollachi, roha, valparai, ankleshwar
        ind: avaniyapuram, kadiri, mahoba, mancherial, muradnagar, shahdol, contai, deoband, neyyattinkara, nirmal
        ind: ramgarh, sangrur, tanda, anjar, aruppukkottai, faridkot, jamui, jhumri-telaiya, madgaon, paralakhemundi
        ind: velampalaiyam, anakapalle, hansi, jharia, kamthi, karaikal, maduravoyal, mayiladuthurai, sarni, dausa
        ind: hingoli, paradip-garh, balaghat, baruni, bijnor, dhoraji, jeypore, najibabad, udhampur, virappanchathiram
        ind: chilla-soroda-bangar, harihar, idaiyarpalaiyam, sirsilla, gobindgarh, jangipur, karauli, ~mansa
        ind: ashoknagar, himatnagar, kadi, malout, maraimalainagar, mhow, palakollu, phulwari-sharif, saunda, vijalpor
        ind: bargarh, brajarajnagar, dholka, kairana, kamareddi, kharghar, kotkapura, manmad, palwancha, srikalahasti
        ind: arakkonam, araria, gokak, kottagudem, tikamgarh, bagbera, basoda, bhadohi, katoya, kharakvasla
        ind: koch-bihar, medininagar, savarkundla, washim, balrampur, baramula, bodhan, dhulian, edattala, gurdaspur
        ind: karwar, rabkavi-banhatti, tanuku, badagara, budge-budge, chintamani, electronic-city-phase-i, fazilka
        ind: kannauj, keshod, khajoori-khas, konnagar, kundla, mawana, nagina, neelankarai, ratnagiri, shirpur
        ind: visnagar, benipur, bodinayakkanur, dhrangadhra, khadki, madhubani, paloncha, pammal, sindhnur
        ind: srivilliputhur, tezpur, ambajogai, balotra, gudur, harda, jaora, kapas-herd, kharar, narnaul, pilkhua
        ind: tura, yadgir, bawana, bela, kasipalaiyam, pattukkottai, pusad, rabkavi, shahabad, sikandarabad
        ind: virudhachalam, virudunagar, chopda, dharapuram, palghar, payyanur, sangareddi, taliparamba, tindivanam
        ind: barauni, channapatna, kalamassery, khopoli, koyilandy, krishnagiri, markapur, ratangarh, rayagada
        ind: sheopur, sopur, zahirabad, auraiya, badvel, bapatla, beypore, bolpur, dadri, fatehabad, koppal, nallur
        ind: palani, panjim, ranaghat, suratgarh, thenkasi, basavakalyan, bhawanipatna, chaibasa, chamrajnagar
        ind: mangrol, mettupalayam, mithepur, pul-pehlad, shajapur, sunam, tripunittura, attili, basmat, bisalpur
        ind: cumbum, dharmapuri, jamkhandi, kayamkulam, munnar, taj-pul, ziauddin-pur, bihat, bongaigaon, buldana
        ind: dhenkanal, gopalganj, haveri, jaisalmer, karanja, malkapur, modasa, nabha, panipat-taraf-makhdum-zadgan
        ind: rajsamand, samastipur, sangamner, sitamarhi, urun-islampur, barbil, bellampalli, goyerkata, jhalawar
        ind: koratla, mandamarri, mannargudi, puliyankudi, rishikesh, siddipet, tarn-taran, alipur-duar, chengalpattu
        ind: gangarampur, gohana, jagraon, kopargaon, ladnun, palasa, pulivendla, ramanathapuram, sinnar, supaul
        ind: tandur, wadgaon-kolhati, bangarda-chhota, bina, bishnupur, chaumu, chinnachowk, halol, khatauli, kodar
        ind: palitana, siuri, tadepalle, tirupattur, viraraghavapuram, arni, baheri, borsad, chik-ballapur, dhubri
        ind: gadwal, jatani, kunnamkulam, nawalgarh, piduguralla, raghogarh, tohana, ~bari, chidambaram, dabwali
        ind: kannur, nagari, nani-daman, narwana, nipani, nokha, okha, renukut, sheikhpura, sibsagar, sirsi, vinukonda
        ind: attur, barh, cheruvannur, dabra, diphu, kuchaman, nimbahera, rath, rayadrug, shahada, siddhapur
        ind: udumalaippettai, vriddhachalam, arambagh, bardoli, ilkal, keonjhargarh, kiratpur, kodungallur, mokameh
        ind: nedumangad, panruti, poonamalle, sahaswan, sirhind, tiptur, vrindavan, wanparti, dhone, gangoh
        ind: gobichettipalayam, itanagar, jaitpur, kathua, mandideep, masaurhi-buzurg, narasapur, narsimhapur
        ind: nerkunram, north-lakhimpur, pachora, panna, ponnur, rajgarh, shegaon, ullal, gohad, gola-gokarannath
        ind: lonavla, nuzvid, sillod, thiruvarur, una, upleta, wani, bhatapara, chhibramau, chikhli, hasanpur
        ind: jahangirabad, jhargram, kagaznagar, kandukur, kasibugga, katras, kollegal, lohardaga, lunglei, macherla
        ind: mukandpur, mulbagal, naksalbari, ponnuru, roshanpura, sankarankovil, sherkot, sira, tilhar, tiruvalla
        ind: unjha, anjangaon, bada-barabil, bankra, bobbili, byasanagar, chakradharpur, charkhi-dadri, dabhoi
        ind: hiriyur, hoskote, karimganj, mandapeta, mettur, obra, ropar, samalkot, sattenapalle, sendhwa
        ind: talegaon-dabhade, teghra, tennala, tirur, tirurangadi, tiruvallur, ujhani, arcot, barwani, bhimunipatnam
        ind: challakere, chiplun, dhuri, etawa, islampur, jalaun, karad, kottayam, laharpur, madhupur, mandla
        ind: mawlai-mawiong, moonniyur, namakkal, periya-semur, petlad, raxaul, tiruttangal, viramgam, yanam, baramati
        ind: deglur, deolali, garhchiroli, ghatal, idappadi, jafarabad, jalor, kanakapura, ~kandi, kasaragod, kavanur
        ind: madhepura, mahasamund, mundka, palmaner, pithapuram, punganuru, puttur, razampeta, sagar
        ind: sahibabad-daulotpur, samana, shella, sidhi, sihor, wari, wokha, amalapuram, arsikere, ashta, ayodhya
        ind: baruipur, begampur, bhongir, didwana, dumraon, gaddi-annaram, goalpara, jaggaiahpet, kalna
        ind: khanapuram-haveli, kotharia, laxmangarh, mubarakpur, nerupperichchal, ottapalam, pallichal, parvatipuram
        ind: phaltan, rampur-hat, sandila, shahpur, sri-dungargarh, tandoni, tuni, ullagaram, umred, vikarabad
        ind: baprola, biswan, choudwar, dabhel, dandeli, daudnagar, jangaon, konch, kosi, mandi-dabwali, mudhol
        ind: ramapuram, sironj, siruguppa, sultanganj, thodupuzha, venkatagiri, arwal, changanacheri, devakottai
        ind: gumla, hilsa, kaliyaganj, khagaul, khurai, mandvi, nasirabad, ozar, peranampattu, rajgangpur, ramnagar
        ind: rampura-phul, shorapur, shujalpur, sidlaghatta, tirumangalam, vazhakkala, aonla, bhabhua, bhadrachalam
        ind: dahanu, fatwa, forbesganj, gajraula, hodal, hunsur, mannarakkat, metpalle, nanjangud, naya-gaon, nithari
        ind: rasipuram, repalle, salur, sunabeda, tirupparangunram, tundla, virapandi, baduria, bail-hongal, bhaisa
        ind: biaora, chatra, daund, dhampur, dyane, gangakher, gudalur, jugsalai, kanuru, kapadvanj, khagaria
        ind: kizhake-chalakudi, kotputli, majalgaon, narkatiaganj, naugachhia, nohar, peddapuram, perambalur
        ind: perintalmanna, phalodi, sardhana, yeola, anakaputhur, barpeta, bikramganj, dehu-road, godda, gooty, gumia
        ind: jaisingpur, jasdan, jhajjar, mahnar-bazar, morar, nangal, nihtaur, piparia, tamluk, vengara, vite
        ind: alangad, alengad, ambah, athani, atrauli, bakhtiarpur, ballia, bhinmal, bihta, chhaya, churachandpur
        ind: dumka, dungarpur, gadarwara, harpanahalli, jalandhar-cantonment, kendraparha, komalapuram, koraput
        ind: kunnamangalam, mattanur, padrauna, pithoragarh, punalur, sadasivpet, tanalur, umarkhed, valasaravakkam
        ind: vattiyurkavu, vikramasingapuram, walajapet, wankaner, warud, atarra, barbigha, burla, dondaicha
        ind: ganj-dundwara, garhwa, gulaothi, jammalamadugu, jamner, joda, kawardha, khordha, kurseong, manglaur
        ind: manvi, medak, merta, nanpara, nawanshahr, nellikkuppam, nilambur, padra, pallikal, patancheru, porur
        ind: ranavav, selu, seohara, tighri, warora, banka, champa, cherthala, chirakkal, chirkunda, chittaranjan
        ind: coonoor, dhanpuri, farrukhnagar, giddarbaha, khalilabad, kodur, mahmudabad, meddappakkam, mehkar
        ind: milavittan, nandikotkur, nayudupet, pakur, pandhurna, pathardih, rampura, shertallai, sundergarh, thoubal
        ind: akkarampalle, anekal, angul, balapur, bandikui, bangarapet, dalli-rajhara, daman, dig, digras
        ind: dowleswaram, guduvancheri, homnabad, jawaharnagar, jintur, kalpi, kottakkal, kottangara, libaspur, maradu
        ind: memari, nandura, nidadavole, raisen, rameswaram, sihora, thiruthani, tondalam, tumsar, varangaon
        ind: visharam, ahmadpur, barhiya, barwala, bodupal, chidawa, choornikkara, gobardanga, haflong, jambusar
        ind: jiwanpur, kalimpong, kamal-pur-majra-burari, kandhla, katol, kopali, melmadai, nilithi, olavanna
        ind: pallikaranai, panachikkad, perungudi, polavaram, ramachandrapuram, saint-thomas-mount, sainthia, shoranur
        ind: sojat, varkala, yellandu, aland, bairagnia, baola, bhawani-mandi, bhupalpally, bishrampur, canning
        ind: chavara, chinnamanur, dahegam, ~dhaka, diglipur, dinhata, idar, jajpur, jaspur, jora, kakkodi, kannad
        ind: khairabad, khekra, kottuvalli, kumbalangy, kyathampalle, limbdi, mahbubabad, naini-tal, nathdwara
        ind: palladam, panipat-taraf-ansar, parasia, periyakulam, perumbaikad, pratapgarh, ranjangaon-s, razam
        ind: sikandra-rao, simdega, sivaganga, than, abdu-rahiman-nagar, baghpat, bar-bigha, barauli, bharthana
        ind: bilara, chakan, dhupgari, diamond-harbour, golaghat, jaggayyapeta, kannamangalam, kekri, khambhaliya
        ind: kodinar, kudappanakkunnu, mahe, narayanpet, paithan, peddapalli, pileru, pirayiri, rajgir, ramganj-mandi
        ind: saundatti, surampatti, trikonavattam, triprangod, vaijapur, akalkot, akividu, arantangi, athiyannur
        ind: bakhri, bantval, bhadra, bhalki, boyampalaiyam, channarayapatna, dharmanagar, ettumanur, ghatampur
        ind: ghatsila, gursahaiganj, hasimara, icchannur, jalarpet, jhajha, kallakkurichchi, kalliyoor, kattipparutti
        ind: kayalpattinam, kovvur, kulathummal, maihar, malur, manapparai, maner, mappilaiurani, mapusa, mayyanad
        ind: melur, murtajapur, nadapuram, naila, nannambra, nowgong, pallipalayam, patti, peringathur, sabalgarh
        ind: sathupalli, savanur, sherghati, solan, taki, talcher, thottada, vadgaon, vellakkovil, akluj
        ind: amudalavalasa, anandpur, aroor, bansi, bhachau, bhavani, chaklasi, ghosi, jogbani, kadungalur, kalappatti
        ind: kampli, karakkad, karo, kurinjippadi, lakkanahalli, manakunnam, mukondapalli, murshidabad, nurpur
        ind: othukkungal, pehowa, porsa, puranpur, radhanpur, revelganj, samalkha, sedam, sirohi, sumerpur
        ind: thakurdwara, tirkadavur, vadasinor, vadavalli, vyara, bayana, belpahar, betamcherla, bodh-gaya, chetwayi
        ind: chika, chikodi, chorod, dwarka, indi, jalesar, kabnur, kaman, katpadi, keru, khairtal, kilakarai
        ind: kollancode, kondapalle, kondli, kotamangalam, kumhari, malavalli, nandigama, nattakam, nildoh
        ind: nongthymmai, palia-kalan, paravur-tekkumbhagam, pathanamthitta, rahuri, rajula, rangat, sagauli, sanawad
        ind: sangaria, shahbazpur, suluru, tuvagudi, vetapalem, agar, attingal, babarpur, bandipura, bangarmau
        ind: bhadgaon, bilasipara, bopal, chettipalaiyam, cheyyar, dibai, dongargarh, ellenabad, garhmuktesar
        ind: gauribidanur, gharaunda, gharonda-neemka-bangar, gogri-jamalpur, jaito, jhalrapatan, kanigiri-u, kanker
        ind: lalganj, leh, malayinkeezhu, maudaha, morsi, nangli-sakrawat, nelamangala, niwai, parola, pathri, pen
        ind: perunkalattu, phulbani, pilibangan, pujali, rajakilpakkam, ratia, rawatbhata, robertsganj, sandur
        ind: sarangpur, satana, sathyamangalam, sindgi, sirur, sonepur, talattala, tarikere, tasgaon, tinnanur
        ind: tirupati-nma, vettur, wadi, wanadongri, zira, akbarpur, aminpur, ausa, bahadurganj, barnagar, bindki
        ind: boisar, bramhapuri, chunar, daryapur, hojai, ichchapuram, kattivakkam, khunti, kodaikanal, kumta
        ind: lakshmeshwar, lanka, lunavada, mahalingpur, malpura, mungeli, naharlagun, nakodar, nargund, neem-ka-thana
        ind: nilanga, parappur, patamundai, peringottupulam, pipar, purna, ravu, sadabad, shikaripura, shirdi, sohna
        ind: tilda-newra, tuensang, vazhayur, vilappil, vuyyuru, wai, yaval, ambasamudram, atmakur, babina
        ind: barpeta-road, bidasar, budhana, dharangaon, dindarpur, dubrajpur, ganaur, gariadhar, giddalur, igatpuri
        ind: jhabua, kaipamangalam, kakrala, karala, karamadai, karamsad, karumattampatti, kovur, krishnarajasagara
        ind: lahar, lingsugur, madayi, madipakkam, mahemdavad, manali, marancheri, medchal, mokokchung, neduva
        ind: pappinissheri, partur, perumanna, perunad, pinjaur, podaturpet, pulgaon, puzhathi, rafiganj, rajpipla
        ind: ramanattukara, rawatsar, sholinganallur, surandai, talakkad, tuljapur, umarga, uravakonda, usilampatti
        ind: venganoor, vijapur, waris-aliganj, angamali, aymanam, bagasra, bakhtiyarpur, bareli, begamganj, bolarum
        ind: chelambra, chemancheri, eramala, erattupetta, hamirpur, hebbagodi, jamadoba, jamkhed, kadur, kagal, kalka
        ind: karjat, khachrod, kichha, kokrajhar, kunigal, kuruvattur, lalsot, malajkhand, manipal, mehidpur
        ind: muddebihal, nagalapuram, navapur, parassala, peruvallur, rairangpur, ramdurg, risod, safidon, sangola
        ind: sankeshwar, ~shikarpur, sirkazhi, soyagaon, titlagarh, vapi-ina, vedaraniyam, villianur, villiappally
        ind: yanamalakuduru, ajanur, anupgarh, aya-nagar, bahjoi, basavana-bagevadi, basudebpur, bhadasar, birmitrapur
        ind: chaksu, chanderi, chockli, colgong, darsi, dharmabad, elampalloor, elayavur, gevrai, guledagudda
        ind: guskhara, hailakandi, idangansalai, iramallur, jagatsinghapur, jayamkondacholapuram, kopaganj, kosamba
        ind: lakhyabad, madikeri, manendragarh, muhammadabad, narsipatnam, piro, pundri, puthenvelikara, rajakhera
        ind: remuna, salaya, shahpura, thana-bhawan, tudiyalur, umaria, umreth, vagholi, vemalwada, zaidpur, almora
        ind: anta, badepalli, bamaur, bhatkal, bhokar, bihariganj, bijaynagar, bijuri, bisauli, chhabra, chittur
        ind: dhamnod, dhandhuka, dighwara, edappal, egra, erraguntla, ferokh, gajendragarh, garhakota, ghugus, halvad
        ind: hatta, hisua, jagdispur, janjgir, jora-khurd, jujuvadi, kaimganj, kakching, kalyandurg, kangayam
        ind: kurumbapet, madhapar, mamun, manamadurai, mannanchori, manuguru, manwath, meerpet, mushabani
        ind: muttayyapuram, nanjikkottai, narsinghgarh, nautanwa, nepanagar, ngur, patratu, pavugada, pirzadaguda
        ind: saknepalli, sanchor, saoner, shamshabad, soro, srvanampatti, taranagar, thenhippalam, thuraiyur
        ind: tiruchchendur, turaiyur, ulliyeri, vallabh-vidyanagar, vengola-kizhakkumbagam, zamania, adirampattinam
        ind: ahmedgarh, allapuram, ambad, bagru, chemmumiahpet, cheriyamundam, chhota-gobindpur, chitapur, elur
        ind: erandol, gomoh, jagdishpur, jalalpur, jaridih, jhanjharpur, kalliyassheri, kalpatta, kannanendal, katirur
        ind: khaira, kotma, kottaikuppam, kurali, lumding-railway-colony, makhdumpur, malakanagiri, mankachar, maur
        ind: naspur, pandharkawada, parur, podili, ponneri, puzhal, rahatgarh, rasra, rosera, sadpalli, sasvad, sattur
        ind: shafi-pur-ranhola, shamsabad, shrigonda, sijua, singanallur, sri-madhopur, talikota, thanneermukkom
        ind: tirumuruganpundi, unchagao, vandavasi, vilavoorkkal, amla, amlai, azhiyur, badami, banmankhi-bazar
        ind: berasia, birpara, byadgi, cheranellur, cherpulassery, cherukavu, deulgaon-raja, dharamsala, dharmadam
        ind: dharuhera, fatehpur-sikri, hirakud, irimbiliyam, kaij, kakkalapalle, kalakkadu, kallamchavadi, karjan
        ind: kasba, khair, kizhuvalam-koonthalloor, kondagaon, kundapura, madukkarai, madurantakam, maharaganj
        ind: manavadar, manawar, mangrul-pir, mudbidri, musiri, muvattupuzha, nagavaram, narsampet, oddanchathiram
        ind: pallappatti, pamban, pasan, pedana, pihani, puraini, puthuppariyaram, rajauli, rehli, rudarpur, sarkhej
        ind: seoni-malwa, sholinghur, siraspur, tarakeswar, taramangalam, tifra, tirukkoyilur, un, uran, vadanappally
        ind: vilangudi
        irl: dublin, south-dublin, cork, limerick, galway, tallaght, drogheda, swords, bray, navan, dun-laoghaire
        irn: tehran, mashhad, isfahan, karaj, tabriz, shiraz, qom, ahvaz, kermanshah, rasht, kerman, orumiyeh
        irn: zahedan, hamadan, arak, yazd, eslamshahr, ardabil, zanjan, bandar-abbas, sanandaj, qazvin, khorramshahr
        irn: khorramabad, qods, shahriar, kashan, khomeyni-shahr, dezful, maragheh, sari, borujerd, qarchak, gorgan
        irn: sabzevar, golestan, pakdasht, najafabad, abadan, varamin, neyshabur, saveh, qaem-shahr, babol
        irn: nasim-shahr, nasimshahr, sirjan, khuy, birjand, bukan, bojnurd, fardis, shahin-shahr, malayer, mahabad
        irn: piranshahr, bushehr, saqqez, shahrud, bandar-e-mahshahr, gonbad-e-kavus, marvdasht, rafsanjan, jahrom
        irn: kamalshahr, marivan, andimeshk, miandoab, iranshahr, kashmar, jiroft, shahr-e-kord, marand, semnan
        irn: behbahan, dorud, zabol, bandar-e-anzali, andisheh, shahre-jadide-andisheh, pardis, kazerun, quchan, baneh
        irn: borazjan, chalus, baharestan, mianeh, robat-karim, parsabad, lahijan, shushtar, ahar, masjed-soleyman
        irn: shahrak-e-pardisan, bam, fasa, minab, parand, dogonbadan, yasuj, behshahr, alvand, eslamabad-e-gharb
        irn: aligudarz, kuhdasht, fulad-shahr, qorveh, tajrish, mehestan, baghestan, sahand, shirvan, naqadeh, salmas
        irn: bonab, bumahen, bandar-e-emam-khomeyni, khomeyn, shush, nahavand, meshgin-shahr, ramhormoz, takestan
        irn: darab, abhar, khash, mobarakeh, langarud, damghan, omidiyeh, baqershahr, firuzabad, nurabad, lar
        irn: mahdasht, meshkin-dasht, bandar-e-kangan, neka, saravan, abadeh, esfarayen, ardakan, golpayegan
        irn: torbat-e-jam, zarand, borujen, dehdasht, harsin, kamyaran, malard, asadabad, eqbaliyeh, hashtgerd
        irn: zarrin-shahr, javanrud, bandar-e-torkaman, chenaran, pishva, bandar-e-genaveh, kahnuj, kangavar, khalkhal
        irn: meybod, shahr-e-babak, susangerd, takab, bijar, khorramdarreh, oshnaviyeh, tuyserkan, chahar-dangeh
        irn: falavarjan, rehnan, tabas, babolsar, garmsar, azna, chabahar, rudsar, dehloran, maku, sarakhs, sardasht
        irn: bafq, hashtpar, neyriz, sarab, eqlid, sonqor, gonabad, konarak, natanz, poldasht, shadegan, shahin-dezh
        irn: khurmuj, lordegan, nowshahr, qaen, ravar, kish, kord-kuy, dorcheh-piaz, kahrizak, qasr-e-qand, taybad
        irn: tonekabon, dargaz, estahban, golbahar, qiamdasht, rudan, sheyban, fuman, ramsar, baft, divandarreh
        irn: ferdowsiyeh, fereydun-kenar, gerash, hadishahr, mahriz, qidar, chamran, delijan, dowlatabad, kalaleh
        irn: khvaf, farrokh-shahr, juybar, zarqan, eyvan, jam, kavar, amir-kola, bandar-e-lengeh, farsan, minudasht
        irq: baghdad, al-mawsil-al-jadidah, al-basrah-al-qadimah, mosul, erbil, basrah, karbala, sadr-city
        irq: kirkuk, abu-ghurayb, sulaymaniyah, nasiriyah, najaf, al-hillah, dihok, al-diwaniyah, al-kut, al-madinah
        irq: kelar, ramadi, al-fallujah, ash-shatrah, khanaqin, bayji, ash-sharqat, samarra, al-miqdadiyah, as-samawah
        irq: baqubah, simele, sumayl, khasnahzan, qeladize, al-hindiyah, al-qurnah, sinah, az-zubayr, ranyah, kufa
        irq: umm-qasr, al-faw, al-musayab, zaxo, al-qasim, al-harithah, soran, hajiawa, as-suwayrah, al-qaim, khalis
        irq: ash-shamiyah, halabja, al-hamdaniya, ar-rumaythah, koysinceq, balad, jamjamal, tikrit, pirmam, sinjar
        irq: saddat-al-hindiyah, shaqlawah, hit, kifri, nahiyat-ghammas
        isl: reykjavik, kopavogur, hafnarfjordur
        isr: jerusalem, tel-aviv, west-jerusalem, haifa, rishon-letsiyyon, netanya, ashdod, bnei-brak, beersheba
        isr: ramat-gan, ashkelon, bat-yam, bet-shemesh, kfar-saba, jaffa, hadera, herzliya, lod, nazareth, modiin-ilit
        isr: ramla, raanana, hod-hasharon, kiryat-gat, givatayim, qiryat-ata, nahariyya, eilat, acre, ness-ziona
        isr: ramat-hasharon, yavne, karmiel, afula, tiberias, netivot, qiryat-bialik, qiryat-motsqin, kiryat-ono
        isr: qiryat-yam, dimona, or-yehuda, safed, ofaqim, sakhnin, gedera
        ita: rome, milan, naples, turin, palermo, genoa, bologna, florence, bari, catania, verona, messina
        ita: trieste, padua, brescia, parma, taranto, prato, modena, quarto-oggiaro, reggio-calabria
        ita: reggio-nellemilia, livorno, cagliari, rimini, mestre, circoiscrizione-ii, foggia, circoiscrizione-viii
        ita: ferrara, circoiscrizione-iii, acilia-castel-fusano-ostia-antica, circoiscrizione-v, salerno, monza
        ita: bergamo, siracusa, perugia, trento, pescara, forli, terni, vicenza, pisa, bolzano, circoiscrizione-vi
        ita: piacenza, novara, arezzo, udine, andria, circoiscrizione-iv, cesena, barletta, la-spezia, alessandria
        ita: sassari, ancona, circoiscrizione-vii, guidonia-montecelio, campo-di-marte, brindisi, lido-di-ostia
        ita: torre-del-greco, treviso, como, busto-arsizio, lucca, pozzuoli, sesto-san-giovanni, giugliano-in-campania
        ita: lecce, ravenna, varese, catanzaro, circoiscrizione-i, marsala, pesaro, fuorigrotta, cinisello-balsamo
        ita: gela, aprilia, asti, ragusa, casoria, pistoia, caserta, carpi, cremona, altamura, lamezia-terme, imola
        ita: san-carlo-allarena, arenella, trapani, castellammare-di-stabia, quartu-santelena, pavia, afragola
        ita: crotone, massa, cosenza, caltanissetta, viareggio, savona, fano, grosseto, matera, olbia, acerra
        ita: molfetta, benevento, carrara, legnano, pianura, vigevano, foligno, manfredonia, moncalieri, potenza
        ita: bisceglie, cuneo, cerignola, modica, pozzo-strada, teramo, bagheria, cava-de-tirreni, ercolano
        ita: montesilvano, portici, siena, trani, aversa, ponticelli, velletri, bitonto, mazara-del-vallo, san-severo
        ita: secondigliano, venice, barriera-di-lanzo, barriera-di-milano, gallarate, rovigo, vittoria, acireale
        ita: campobasso, lingotto, marano-di-napoli, nettuno, pordenone, avellino, rivoli, scafati, battipaglia
        ita: civitavecchia, nichelino, rho, sanremo, settimo-torinese, viterbo, chioggia, collegno, corato, lecco
        ita: paderno-dugnano, parella, paterno, anzio, casalnuovo-di-napoli, cologno-monzese, filadelfia, misterbianco
        ita: monte-rosello, nocera-inferiore, san-benedetto-del-tronto, san-giorgio-a-cremano, sesto-fiorentino
        ita: soccavo, vercelli, alcamo, arcella, chieti, frosinone, ~marino, scandicci, vomero, biella
        ita: torre-annunziata, civitanova-marche, gravina-in-puglia, imperia, seregno, ascoli-piceno, capannori, desio
        ita: faenza, merano, mirafiori-nord, san-dona-di-piave, vasto, cascina, chiaia, marcianise, nicastro, sciacca
        ita: cantu, fondi, mantua, rieti, rozzano, bassano-del-grappa, caltagirone, ciampino, pomigliano-darco
        ita: saronno, voghera, avezzano, lissone, martina-franca, monopoli, monterotondo, quarto, cenisia
        ita: cesano-maderno, chieri, grugliasco, jesi, licata, melito-di-napoli, modugno, sassuolo, aosta, bollate
        ita: carini, nuoro, san-salvario, adrano, alghero, arzano, barcellona-pozzo-di-gotto, caivano, empoli
        ita: fiumicino, formigine, gorizia, ladispoli, lanciano, maddaloni, mugnano-di-napoli, pioltello, piombino
        ita: rovereto, avvocata, borgo-san-paolo, brugherio, casale-monferrato, casalecchio-di-reno, corsico
        ita: francavilla-fontana, laquila, mirafiori-sud, santantimo, schio, venaria-reale, abbiategrasso, agrigento
        ita: campi-bisenzio, canicatti, casal-palocco, favara, limbiate, lucera, mascalucia, mira-taglio, pagani
        ita: riccione, san-donato, somma-vesuviana, angri, castelvetrano, crema, grottaglie, milazzo, oristano
        ita: san-giuliano-milanese, santa-maria-capua-vetere, termoli, verbania, conegliano, macerata, massafra
        ita: pinerolo, senigallia, stella, terracina
        jam: kingston, new-kingston, spanish-town, portmore, montego-bay, mandeville, may-pen
        jor: amman, zarqa, irbid, russeifa, khuraybat-as-suq, wadi-as-sir, ar-ramtha, as-salt, aqaba, rukban
        jor: madaba, marj-al-hamam, mafraq, maan, al-jubayhah
        jpn: tokyo, yokohama, osaka, nagoya, sapporo, fukuoka, kawasaki, kobe, kyoto, saitama, hiroshima, sendai
        jpn: chiba, kitakyushu, setagaya, sakai, niigata, hamamatsu, kumamoto, aihara, okayama, sagamihara, edogawe
        jpn: adachi, shizuoka, honcho, kawaguchi, kagoshima, suginami, itabashi, hachioji, koto, himeji, utsunomiya
        jpn: matsuyama, matsudo, ichikawa, higashiosaka, nishinomiya, kurashiki, fukuyama, kanazawa, amagasaki
        jpn: katsushika, fujisawa, kashiwa, machida, toyota, shinagawa, takamatsu, toyama, nagasaki, yokosuka
        jpn: hirakata, gifu, miyazaki, toyonaka, suita, okazaki, ichinomiya, toyohashi, minato, nagano, takasaki
        jpn: nara-shi, iwaki, wakayama, kawagoe, takatsuki, shinjuku, koshigaya, nakano, tokorozawa, asahikawa, kita
        jpn: maebashi, koriyama, naha, kasugai, akita, yokkaichi, akashi, kurume, toshima, aomori, fukushima, morioka
        jpn: meguro, ibaraki, sumida, ichihara, hakodate, tsu, yao, kakogawacho-honmachi, mito, tokushima, nagaoka
        jpn: shimonoseki, fuchu, fukui-shi, minato-city, hiratsuka, soka, yamagata, fuji, sasebo, chigasaki, chofu
        jpn: yamato, matsumoto, tsukuba, bunkyo, hachinohe, neyagawa, saga, shibuya, kasukabe, ageo, takarazuka
        jpn: minamirinkan, atsugi, arakawa, kure, isesaki, taito, nishi-tokyo-shi, kishiwada, matsue, nagareyama
        jpn: yachiyo, itami, kodaira, higashihiroshima, kamirenjaku, kumagaya, suzuka, yamaguchi, uji, hino, joetsu
        jpn: kofu, numazu, anjo, odawara, tottori-shi, izumi, toyokawa, tachikawa, narashino, hitachi, tomakomai
        jpn: sakura, ube, izumo, kamakura, urayasu, imabari, takaoka, chuo, nishio, hirosaki, kushiro, oyama, iwata
        jpn: niiza, obihiro, hadano, miyakonojo, sayama, matsusaka, tochigi, ueda, hitachi-naka, katsuta, kawanishi
        jpn: noda, kariya, higashimurayama, kukichuo, musashino, shunan, komaki, tama, yonago, iruma, fujieda
        jpn: ashikaga, kakamigahara, tsuchiura, kusatsu, moriguchi, okinawa, asaka, fukayacho, ishinomaki, kuwana
        jpn: shimotoda, koga, yaizu, ebina, kisarazu, minoh, isahaya, inazawa, ebetsu, fujinomiya, narita, sandacho
        jpn: tondabayashicho, zama, abiko, kadoma, onomichi, matsubara, iwakuni, kokubunji, seto, iizuka, koganei
        jpn: tsuruoka, uruma, kashihara-shi, honmachi, ise, kirishima, niihama, beppu, ikoma, kashiwara, daito, kitami
        jpn: nobeoka, aizu-wakamatsu, handa, higashikurume, kakegawa, karatsu, sano, hofu, konosu, nasushiobara, otaru
        jpn: urasoe, hatsukaichi, ichinoseki, akishima, fujimino, hikone, nagahama, tokai, kazo, youkaichi, kasuga
        jpn: matsuto, habikino, kamagaya, marugame, iwatsuki, kiryu, komatsu, mishima, tajimi, inzai, ikeda, saijo
        jpn: toride, chikushino-shi, isehara, kani, tsuyama, yono, iida, kanoya, kawachi-nagano, tokuyama, chikusei
        jpn: ginowan, izumisano, sakado, sakata, saku, itoshima, konan, chitose, kameoka, munakata, muroran, shibata
        jpn: kamisu, shimada, yotsukaido, azumino, hanamaki, kanuma, sanjo, yonezawa, ashiya, inagi, kitakami, yashio
        jpn: kaizuka, maizuru, daisen, higashi-matsuyama, nisshin, imizu, mihara, koka, fukuroi, iga, mobara, takayama
        jpn: settsu, takasago, ama, gotemba, gyoda, hamakita, kashiwazaki, kitanagoya, iwamizawa, moriyama, ryugasaki
        jpn: sekimachi, yokote, komae, nakatsu, ushiku, amakusa, ayase, echizen, higashiyamato, kamigyo-ku, kimitsu
        jpn: owariasahi, wako, yamatokoriyama, shikokuchuo, tanashicho, akiruno, tatebayashi, gamagori, hanno, kotari
        jpn: kashihara, honjo, kashiba, mooka, nakatsugawa, natori-shi, toyooka, akihabara, fukuchiyama, kizugawa
        jpn: kunitachi, nabari, nikko, tome, tsubame, aira, furukawa, kiyose, shibukawa, shiki, tsurusaki, yurihonjo
        jpn: kai, katano, miki, okegawa, takefu, warabi, izumiotsu, joyo, katori-shi, sukagawa, tatsuno, tosu, yotsuya
        jpn: dazaifu, inuyama, ishioka, kyotanabe, yoshikawa, chiryu, hekinan, minami-alps, tenri, yawata, yukuhashi
        jpn: anan, eniwa, maebaru-chuo, musashimurayama, ritto, tanabe, tsurugashima, uwajima, fuefuki, minamiarupusu
        jpn: soja, toyoake, yokota, gion, ina, ito, moriya, sabae, tsuruga, yachimata, fukutsu, hashima, kaga, kiyosu
        jpn: shiojiri, tamano, tsushima, chiyoda, kashima-shi, kitamoto, kurihara, saiki, togane, gushikawa, mitoyo
        jpn: niitsu-honcho, tendo, asahi, fujioka, hita, imaichi, narutocho-mitsuishi, sodegaura, tamana, tomigusuku
        jpn: yanagawa, fujiidera, nago, shimodate, asakusa, shiroi, tagajo-shi, tanba, chichibu, hashimoto, hasuda
        jpn: itoman, kesennuma, koshi, kuroiso, miyoshi, mizusawa, tamba, ueno-ebisumachi, yamato-takada, aisai, hyuga
        jpn: joso, kinokawa, nagakute, sanyoonoda, sennan, shimotsuke, tahara, takaishi, towada, yame, zushi, chikuma
        jpn: date, kosai, minami-soma, ogori, shirakawa, uki, choshi, hanyu, ishikari, kitahiroshima, murakami
        jpn: sakurai, toki, tokoname, annaka, bando, hamada, imaricho-ko, kanonjicho, kokubu-matsuki, nonoichi
        jpn: sakaidecho, fussa, minokamo, mizuho, muko, mutsu, nogata, hidaka, kudamatsu, minamiuonuma, satte
        jpn: shijonawate, takizawa, hamura, himimachi, miyakojima, okaya, suzaka, arao, goshogawara, hatogaya-honcho
        jpn: inada, iwade, kurihama, naka, nihommatsu, tokamachi, hannan, kamifukuoka, noshiro, shiogama, shiraoka
        jpn: tomiya, futtsu, hikari, miura, miyako, nichinan, sado, susono, tagawa, arashiyama, asakura, fuchucho
        jpn: kasaoka, katanawa, kyotango, midori, nanao, tateyama, yasu, yuki, kameyama, kikuchi, ogawa, ryogoku
        jpn: takashimadaira, tsukubamirai, yamaga, ami, chikugo, ena, fujiyoshida, gosen, hitachi-ota, iwakura
        jpn: izunokuni, kainan, kikugawa, kurayoshi, nihammatsu, nomimachi, omitama, sanmu, suwa, takahama, tonami
        jpn: wakasugi, higashine, ishigaki, nanto, nanto-shi, ono, sawara, shido, tomioka, umeki, hokuto, inashiki
        jpn: kitakata, komoro, nakama, nankoku, noboribetsu, numata, shime, takashima, hokota, masuda, minamiawaji
        jpn: obita, takikawa, uozu, hagi, inabe, iwanuma, kobayashi, nanjo, onoda, otofuke, shinden, shinshiro, sugito
        jpn: yuzawa, akaiwa, himi, kamaishi, maruobara, mitsuke, morowa, nakatogari, nishifukuma, ogi, okino, ryuo
        jpn: sagae, shimabara, taketoyo, unnan, yatomi, amagi, awaji, iwai, kamikoizumi, kasai, ~kota, maniwa
        jpn: minamishimabara, misawa, shimo-tsuma, sumoto, amami, gujo, hisai-motomachi, ibara, kitaibaraki, komono
        jpn: kurobe-shi, mitsukaido, naze, shinjo, shirone, unzen, yomitan, agano, hirai, hondomachi-hondo, itoigawa
        jpn: kanegusuku, kannabecho-yahiro, kasumigaura, kato, minamiashigara, sasayama, tatsunocho-tominaga, toyosu
        jpn: aobadai, bizen, hamanoichi, hasaki, higashimatsushima, hitachiomiya, ibusuki, iwase, kaseda-shirakame
        jpn: mibu, minawa, morohongo, sakuragawa, tamba-sasayama, umi, hitoyoshi, kamiiso, kuroishi, maibara
        jpn: minakuchicho-matoba, miyoshidai, murata, nishiwaki, yasugicho, yoshinogawa, kanda, kanekomachi, katsuragi
        jpn: kawanoecho, mizunami, tomobe, tsubata, uto, hanawa, kamizawa, kanie, komatsushimacho, rifu, sakaiminato
        jpn: setouchi, sugai, tamamura, usuki, washinomiya, yaita, abashiri, funaishikawa, gero, isumi, iyo, kami
        jpn: kaminoyama, minamiboso, miyama, nishishinminato, shiso, sosa, tamura, uwa, yakami, atami, awa, fuso, gojo
        jpn: goto, hirara, kahoku, kaizu, katsuren-haebaru, kuji, miyashiro, nakamura, namerikawa, nishihara, ojiya
        jpn: okunoya, ~soma, tsuma, uonuma, fujishiro, higashinozoe, hikiso, hotaka, ikaruga, kakuda, maruoka, mie
        jpn: minamikyushu, shiroishi, shobara, soo, toon, wakkanai, watari, yamanashi, akatsuka, aki-takata, asakuchi
        jpn: haruta, hizume, kameda-honcho, kamogawa, komagane, kuroda, minamisatsuma, motosu, nagato, namegata
        jpn: shimoda, shingu, tawaramoto, yamashita, yamoto, yanai, yokaichiba, yorii, yufu, ayabe, fushimi
        jpn: hakonegasaki, hayama, hirado, kaminokawa, kanzakimachi-kanzaki, katagami, kita-akita, koshu, nagai
        jpn: nantan, nemuro, omaezaki, sakai-nakajima, sasaguri, takahashi, tsuru, uekimachi-mono, yawatahama
        jpn: yurigaoka, zentsujicho, hirakawa, ichikikushikino, ikegami, iki, inami, ishigami, izu, kashima
        jpn: masaki-cho, minase, motomiya, myoko, nanyo, narimasu, niimi, shibushi, takehara, togitsu, tomi, tsugaru
        jpn: ujiie, yaese
        kaz: almaty, astana, shymkent, aktobe, karagandy, taraz, kyzylorda, oral, pavlodar, ust-kamenogorsk
        kaz: semey, atyrau, turkistan, kostanay, petropavl, temirtau, kokshetau, aktau, rudnyy, ekibastuz, taldykorgan
        kaz: zhezqazghan, zhanaozen, balqash, sarqant, baikonur, satpayev, kentau, ridder, qulsary, shchuchinsk
        kaz: stepnogorsk, aksu, altay, zhitikara, arkalyk, konayev, saran, talghar, shakhtinsk, lisakovsk, shu
        kaz: karatau, arys, zhetysay, abay, novokazalinsk, aqsay, atbasar, zharkent, aral, ayagoz, zhangatas, esik
        kaz: mangistau
        """
}
