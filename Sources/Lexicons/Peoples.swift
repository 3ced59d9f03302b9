/// Words in the plural for people by their faith, party, age, descent or the part of a country that they live in.
///
/// Our own list. The people of states are with the countries (`CountryRows`).
public enum Peoples {
    /// In the plural, with their capitals.
    public static let names = WordList(
        """
        Muslims, Moslems, Christians, Jews, Hindus, Sikhs, Buddhists, Catholics, Protestants, Mormons, Evangelicals
        Sunnis, Shiites, Shias, Alawites, Druze, Yazidis, Yezidis, Copts, Baptists, Methodists, Lutherans, Anglicans
        Presbyterians, Quakers, Jains, Zoroastrians, Salafis, Salafists, Sufis, Ismailis, Maronites, Ahmadis, Bahais
        Republicans, Democrats, Conservatives, Liberals, Communists, Socialists, Islamists, Unionists, Labourites
        Libertarians, Greens, Peronists, Maoists, Zionists, Loyalists, Nationalists, Separatists
        Latinos, Hispanics, Latinas, Asians, Africans, Europeans, Arabs, Kurds, Tamils, Uighurs, Uyghurs
        Rohingyas, Pashtuns, Hazaras, Tajiks, Berbers, Tuaregs, Tutsis, Hutus, Zulus, Basques, Catalans, Chechens
        Tatars, Tibetans, Palestinians, Afrikaners, Aborigines, Aboriginals, Maoris, Inuits, Slavs, Serbs, Croats, Bosniaks
        Westerners, Southerners, Northerners, Easterners, Midwesterners, Caucasians, Anglos, Chicanos, Gypsies
        Millennials, Boomers, Zoomers, Gen-Xers
        Americans, Britons, Scots, Englishmen, Welshmen, Irishmen, Frenchmen, Dutchmen, Londoners, Parisians, Muscovites
        New Yorkers, Berliners, Venetians, Romans, Neapolitans, Sicilians, Sardinians, Bavarians, Corsicans, Siberians
        Alabamians, Alaskans, Arizonans, Arkansans, Californians, Coloradans, Floridians, Georgians, Hawaiians, Idahoans
        Illinoisans, Hoosiers, Iowans, Kansans, Kentuckians, Louisianans, Mainers, Marylanders, Michiganders
        Minnesotans, Mississippians, Missourians, Montanans, Nebraskans, Nevadans, New Hampshirites, New Jerseyans
        New Mexicans, North Carolinians, South Carolinians, North Dakotans, South Dakotans, Ohioans, Oklahomans
        Oregonians, Pennsylvanians, Rhode Islanders, Tennesseans, Texans, Utahns, Vermonters, Virginians, West Virginians
        Washingtonians, Wisconsinites, Puerto Ricans, Quebecers, Ontarians, Albertans, Queenslanders, Tasmanians
        Gazans, Crimeans, Kashmiris, Bengalis, Punjabis, Sindhis, Baluchis, Hong Kongers, Catalonians, Darfuris, Kosovars
        """)
}
