/// Towns by country, zaf to zwe: the country's ISO 3166-1 alpha-3 code, then names as in ids; `~` marks a name whose
/// largest bearer lies elsewhere. Made by `script/make-cities`.
///
/// Source: GeoNames (geonames.org), CC BY 4.0; towns of more than 30,000 people.
enum CitiesF {
    static let text = """
        zaf: george, springs, ivory-park, carletonville, alexandra, potchefstroom, mthatha, kwadukuza, westonaria
        zaf: etwatwa, vryheid, pinetown, ladysmith, kimberley, mpumalanga, nigel, bhisho, sasolburg, randfontein
        zaf: ntuzuma, brits, virginia, alberton, queenstown, kroonstad, somaroboro, hammanskraal, mabopane, mbombela
        zaf: orkney, phalaborwa, thohoyandou, tokoza, mokopane, standerton, ermelo, stellenbosch, kutloanong, qonce
        zaf: stilfontein, bethlehem, grahamstown, bela-bela, ga-rankuwa, midrand, louis-trichardt, phuthaditjhaba
        zaf: piet-retief, atlantis, mossel-bay, mafikeng, mmabatho, odendaalsrus, oudtshoorn, bethal, thaba-nchu
        zaf: bothaville, parys, upington, schweizer-reneke, knysna, saldanha, barberton, lichtenburg, tongaat
        zaf: fochville, graaff-reinet, kokstad, ekangala, fort-beaufort, kraaifontein, hermanus, vryburg, durbanville
        zaf: kwaggafontein, viljoenskroon, mondlo, port-shepstone, trichardt, musina, nkowakowa, modimolle, edenvale
        zaf: ficksburg, letlhabile, lydenburg, mankweng, wolmaransstad, matsulu, balfour, kuils-river, vredenburg
        zaf: aliwal-north, beaufort-west, siyabuswa, cradock, malmesbury, volksrust, lebowakgomo, mkhuhlu, wesselsbron
        zaf: bronkhorstspruit, leslie, senekal, phola, plettenberg-bay, giyani, grabouw, lukwatini, mandeni, folweni
        zaf: muizenberg, calcutta, dwarsloop, stutterheim, cullinan, humansdorp, thabazimbi, theunissen, acornhoek
        zaf: bloemhof, empangeni, harrismith, mtubatuba, robertson, wembesi, whittlesea, de-aar, heilbron, howick
        zaf: jeffreys-bay, allanridge, frankfort, hartbeestfontein-a, lebohang, marapong, ulundi, ladybrand
        zaf: mpophomeni, port-alfred, postmasburg
        zmb: lusaka, kitwe, ndola, chipata, solwezi, kabwe, chingola, luanshya, kasama, livingstone, mansa
        zmb: mufulira, chunga, chililabombwe, mongu, kafue, kalulushi, mazabuka, choma, namalombwe, nakonde
        zmb: kapiri-mposhi, madido, nchelenge, mpika, monze, petauke, chongwe, mpulungu, chilanga-township, samfya
        zmb: mumbwa, katete, lundazi, mkushi, mbala, chisankane, kansanshi, chinsali, chirundu, kaputa, chambishi
        zmb: kaoma, isoka, kawambwa, kalomo, mporokoso, serenje
        zwe: harare, bulawayo, chitungwiza, mutare, epworth, gweru, kwekwe, ruwa, chinhoyi, masvingo, norton
        zwe: marondera, chegutu, zvishavane, beitbridge, bindura, redcliff, chiredzi, hwange, karoi, rusape
        zwe: victoria-falls, chipinge, gokwe, mount-hampden
        """
}
