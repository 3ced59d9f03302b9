/// Parts of the world, states and their abbreviations, and the words that names of places are made of.
///
/// Sources: ISO 3166-2 (Debian's iso-codes) for the states and provinces; the abbreviations are those of the Associated
/// Press; the rest is our own list.
public enum Places {
    /// Continents, seas, mountains, parts of the world.
    public static let regions = WordList(
        """
        Africa, Asia, Europe, America, Americas, North America, South America, Latin America, Central America, Antarctica
        Oceania, Australasia, Eurasia, Middle East, Mideast, Near East, Far East, Southeast Asia, South Asia, East Asia
        Central Asia, North Africa, West Africa, East Africa, Southern Africa, Central Africa, Horn of Africa, Sahara
        Sahel, Maghreb, Levant, Western Europe, Eastern Europe, Central Europe, Northern Europe, Southern Europe, Balkans
        Baltics, Caucasus, Scandinavia, Benelux, Iberia, British Isles, Persian Gulf, Gulf, Caribbean, West Indies
        Pacific, Atlantic, Arctic, Indian Ocean, Pacific Ocean, Atlantic Ocean, Mediterranean, Adriatic, Aegean, Baltic
        Black Sea, Red Sea, Caspian Sea, North Sea, South China Sea, Yellow Sea, Dead Sea, Gulf of Mexico, Himalayas, Alps
        Andes, Rockies, Rocky Mountains, Appalachians, Urals, Pyrenees, Amazon, Nile, Danube, Rhine, Thames, Mississippi
        Great Lakes, Siberia, Crimea, Donbas, Chechnya, Dagestan, Kashmir, Punjab, Sindh, Balochistan, Tibet, Xinjiang
        Manchuria, Kurdistan, Gaza, Gaza Strip, West Bank, Golan Heights, Sinai, East Jerusalem, Galilee, Darfur, Kosovo
        Vojvodina, Transylvania, Bavaria, Saxony, Prussia, Catalonia, Andalusia, Basque Country, Corsica, Sicily, Sardinia
        Tuscany, Lombardy, Provence, Normandy, Brittany, Flanders, Wallonia, England, Scotland, Wales, Northern Ireland
        Ulster, Yorkshire, Cornwall, Kent, Midwest, New England, Silicon Valley, Wall Street, Hollywood, Broadway
        Manhattan, Brooklyn, Queens, Bronx, Staten Island, Harlem, Long Island, Bay Area, Deep South, Soviet Union, USSR
        Yugoslavia, Czechoslovakia, East Germany, West Germany, Hong Kong, Macau, Puerto Rico, Guam, Bermuda, Greenland
        Korean Peninsula, Arabian Peninsula, Indochina, Mesopotamia, Bosphorus, Suez Canal, Panama Canal, Silk Road
        Baja California, Sarawak, Sabah, Java, Sumatra, Borneo, Bali, Aceh, Okinawa, Hokkaido, Tasmania, Zanzibar
        """)

    /// States of the United States, with their abbreviations in datelines.
    public static let americanStates = WordList(
        """
        Alabama, Ala., Alaska, Arizona, Ariz., Arkansas, Ark., California, Calif., Colorado, Colo., Connecticut, Conn.
        Delaware, Del., Florida, Fla., Georgia, Ga., Hawaii, Idaho, Illinois, Ill., Indiana, Ind., Iowa, Kansas, Kan.
        Kentucky, Ky., Louisiana, La., Maine, Maryland, Md., Massachusetts, Mass., Michigan, Mich., Minnesota, Minn.
        Mississippi, Miss., Missouri, Mo., Montana, Mont., Nebraska, Neb., Nevada, Nev., New Hampshire, N.H., New Jersey
        N.J., New Mexico, N.M., New York, N.Y., North Carolina, N.C., North Dakota, N.D., Ohio, Oklahoma, Okla., Oregon
        Ore., Pennsylvania, Pa., Rhode Island, R.I., South Carolina, S.C., South Dakota, S.D., Tennessee, Tenn., Texas, Tex.
        Utah, Vermont, Vt., Virginia, Va., Washington, Wash., West Virginia, W.Va., Wisconsin, Wis., Wyoming, Wyo.
        District of Columbia, D.C., Carolinas, Dakotas
        """)

    /// Provinces and states of other countries that news names alone.
    public static let provinces = WordList(
        """
        Ontario, Ont., Quebec, Que., British Columbia, B.C., Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick
        Newfoundland, Labrador, Prince Edward Island, Yukon, Nunavut, New South Wales, Victoria, Queensland, Tasmania
        Western Australia, South Australia, Northern Territory, Chiapas, Oaxaca, Sinaloa, Jalisco, Michoacan, Veracruz
        Yucatan, Bahia, Minas Gerais, Rio Grande do Sul, Maharashtra, Gujarat, Kerala, Tamil Nadu, Uttar Pradesh, Bihar
        Assam, Rajasthan, Karnataka, West Bengal, Hunan, Hubei, Henan, Hebei, Guangdong, Sichuan, Yunnan, Fujian, Shandong
        Jilin, Liaoning, Heilongjiang, Gansu, Qinghai, Guangxi, Inner Mongolia, KwaZulu-Natal, Gauteng, Western Cape
        Eastern Cape, Helmand, Kandahar, Anbar, Nineveh, Diyala, Luhansk, Donetsk, Galicia, Hesse, Brandenburg, Thuringia
        """)

    /// With a capital, such a word makes a name a place's.
    public static let words = WordList(
        """
        North, South, East, West, Northern, Southern, Eastern, Western, Upper, Lower, Greater, New, Old, San, Santa
        Los, Las, El, Fort, Ft., Port, Saint, Mount, Mt., Lake, River, Creek, Bay, Gulf, Sea, Ocean, Strait, Straits
        Channel, Canal, Harbor, Harbour, Beach, Coast, Cape, Point, Peninsula, Island, Islands, Isle, Isles, Archipelago
        Mountain, Mountains, Hill, Hills, Peak, Valley, Canyon, Desert, Plateau, Plains, Forest, Woods, Park, Garden
        Gardens, Square, Plaza, Street, St., Avenue, Ave., Boulevard, Blvd., Road, Rd., Lane, Drive, Highway, Interstate
        Bridge, Tunnel, Tower, Building, Hall, Stadium, Arena, Airport, Station, Terminal, Dam, Reservoir, Falls, Springs
        City, Town, Village, County, District, Province, Prefecture, Parish, Borough, Township, Territory, Territories
        Region, Republic, Kingdom, Emirates, States, Heights, Quarter, Side, Downtown, Border, Zone, Strip, Camp, Prison
        Castle, Palace, Cemetery, Ranch, Farm, Farms, Grove, Junction, Crossing, Ridge, Basin, Delta, Glacier, Shore
        """)

    /// Words for people and things of no one country: peoples, faiths, parts of the world.
    public static let peoples = WordList(
        """
        Arab, Arabs, Arabic, European, Europeans, African, Africans, Asian, Asians, Latin American, Latin Americans
        Middle Eastern, Scandinavian, Balkan, Caribbean, Muslim, Muslims, Jewish, Jews, Jew, Christian, Christians, Catholic
        Catholics, Protestant, Protestants, Orthodox, Evangelical, Evangelicals, Mormon, Mormons, Hindu, Hindus, Buddhist
        Buddhists, Sikh, Sikhs, Sunni, Sunnis, Shiite, Shiites, Shia, Islamic, Islamist, Islamists, Kurdish, Kurds, Kurd
        Pashtun, Uighur, Uighurs, Uyghur, Uyghurs, Tibetan, Tibetans, Chechen, Chechens, Tatar, Tatars, Rohingya, Tamil
        Tamils, Hutu, Hutus, Tutsi, Tutsis, Zulu, Zulus, Xhosa, Hausa, Igbo, Yoruba, Roma, Romani, Basque, Basques, Catalan
        Catalans, Flemish, Walloon, Breton, Corsican, Sicilian, Bavarian, Soviet, Soviets, Yugoslav, Czechoslovak, Kosovar
        Hispanic, Hispanics, Latino, Latinos, Latina, African-American, African-Americans, Native American, Caucasian, Texan
        Californian, Californians, New Yorker, New Yorkers, Londoner, Londoners, Parisian, Muscovites, Western, Westerners
        Communist, Communists, Marxist, Maoist, Nazi, Anglo, Nordic, Slavic, Semitic, Celtic, Roman, Ottoman, Persian
        """)
}
