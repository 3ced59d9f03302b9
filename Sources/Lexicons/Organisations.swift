/// Words that head or end the names of organisations, and organisations that are known by their names.
///
/// Source: our own lists; parties, agencies and bodies as their own publications write them.
public enum Organisations {
    /// With a capital, such a word makes a name an organisation's.
    public static let headWords = WordList(
        """
        Ministry, Department, Dept., Agency, Bureau, Office, Commission, Committee, Subcommittee, Council, Board, Panel
        Authority, Administration, Service, Services, Directorate, Secretariat, Inspectorate, Treasury, Cabinet
        Parliament, Assembly, Congress, Senate, House, Chamber, Diet, Duma, Knesset, Bundestag, Bundesrat, Sejm
        Majlis, Rada, Storting, Riksdag, Folketing, Oireachtas, Dáil, Dail, Lok Sabha, Rajya Sabha, Court, Tribunal
        Party, Coalition, Alliance, Front, Movement, Union, League, Federation, Confederation, Association, Society
        Organization, Organisation, Institute, Institution, Foundation, Fund, Trust, Charity, Center, Centre, Academy
        University, College, School, Polytechnic, Faculty, Laboratory, Laboratories, Lab, Labs, Observatory, Museum
        Gallery, Library, Archives, Theater, Theatre, Opera, Orchestra, Philharmonic, Symphony, Ballet, Choir, Band
        Hospital, Clinic, Infirmary, Medical Center, Church, Cathedral, Diocese, Archdiocese, Synod, Mosque, Synagogue
        Temple, Monastery, Seminary, Army, Navy, Air Force, Marines, Corps, Guard, Guards, Brigade, Brigades, Battalion
        Regiment, Division, Squadron, Militia, Force, Forces, Command, Fleet, Police, Constabulary, Patrol, Legion
        Bank, Bancorp, Exchange, Stock Exchange, Insurance, Assurance, Holdings, Holding, Group, Company, Companies, Co.
        Co, Corp., Corp, Corporation, Inc., Inc, Incorporated, Ltd., Ltd, Limited, LLC, LLP, LP, PLC, plc, AG, GmbH, SA
        S.A., S.p.A., NV, N.V., AB, ASA, Oyj, KK, Bhd, Pty, Sdn, Partners, Partnership, Associates, Consulting
        Consultants, Ventures, Capital, Investments, Investment, Securities, Financial, Finance, Management, Advisors
        Enterprises, Industries, Industrial, Systems, Technologies, Technology, Solutions, Software, Networks, Network
        Communications, Telecom, Telecommunications, Electronics, Semiconductor, Computer, Computers, Airlines, Airways
        Airline, Air Lines, Aviation, Aerospace, Motors, Motor, Automotive, Railway, Railways, Railroad, Shipping, Lines
        Oil, Petroleum, Gas, Energy, Power, Electric, Steel, Mining, Mines, Chemicals, Chemical, Pharmaceuticals
        Pharmaceutical, Pharma, Foods, Brewery, Breweries, Stores, Supermarkets, Hotels, Resorts, Entertainment
        Pictures, Studios, Studio, Productions, Films, Records, Music, Media, Press, News, Times, Post, Journal, Tribune
        Herald, Gazette, Chronicle, Courier, Observer, Guardian, Telegraph, Mail, Globe, Star, Sun, Mirror, Daily
        Weekly, Review, Magazine, Radio, Television, TV, Broadcasting, Broadcast, Publishing, Publishers, Books
        Club, FC, F.C., AFC, United, Athletic, Rovers, Wanderers, Racing, Team, Olympic Committee, Nations, Red Cross
        Red Crescent, Campaign, Project, Initiative, Program, Programme, Forum, Conference, Consortium, Syndicate
        Cooperative, Co-operative, Workers, Teamsters, Unions, Lodge, Order, Brotherhood, Sons, Daughters, Veterans
        Republican, Democratic, Conservative, Liberal, Labour, Labor, Socialist, Communist, National, Federal, Royal
        International, Global, American, World, Central, General, State, First, People, Peoples, Liberation, Revolutionary
        """)

    /// States' and nations' bodies, parties, firms, clubs that news names without saying what they are.
    public static let known = WordList(
        """
        United Nations, U.N., UN, Security Council, General Assembly, UNICEF, UNESCO, UNHCR, WHO, World Health Organization
        IMF, International Monetary Fund, World Bank, WTO, World Trade Organization, OECD, OPEC, NATO, European Union, EU
        E.U., European Commission, European Parliament, European Central Bank, ECB, ASEAN, African Union, Arab League
        Organization of American States, OAS, OSCE, Commonwealth, Interpol, Europol, IAEA, Red Cross, Red Crescent, ICRC
        Amnesty International, Human Rights Watch, Greenpeace, Doctors Without Borders, Oxfam, Save the Children, CARE
        CIA, FBI, NSA, DEA, ATF, IRS, SEC, FCC, FDA, EPA, NASA, CDC, INS, ICE, TSA, FEMA, HUD, USDA, FTC, FAA, NTSB, NIH
        State Department, Justice Department, Defense Department, Treasury Department, Commerce Department, Pentagon
        White House, Capitol, Supreme Court, House of Representatives, House of Commons, House of Lords, Congress, Senate
        Secret Service, Federal Reserve, Fed, National Guard, Coast Guard, Air Force, Marine Corps, Homeland Security
        Republican Party, Democratic Party, Republicans, Democrats, GOP, G.O.P., Tories, Tory, Labour Party, Labour
        Conservatives, Liberal Democrats, Lib Dems, Likud, Hamas, Hezbollah, Hizbullah, Fatah, PLO, P.L.O., Taliban, al-Qaeda
        Al Qaeda, al-Qaida, ISIS, ISIL, Islamic State, IRA, Irish Republican Army, Sinn Fein, ETA, PKK, FARC, Shining Path
        African National Congress, ANC, Kremlin, Politburo, KGB, Vatican, Holy See, Downing Street, Whitehall, Scotland Yard
        MI5, MI6, Mossad, Shin Bet, Knesset, Duma, Bundestag, Solidarity, Communist Party, Nazi Party, Nazis, Gestapo
        Ku Klux Klan, NAACP, NRA, AFL-CIO, Teamsters, ACLU, AARP, Planned Parenthood, Brookings Institution
        Heritage Foundation, Cato Institute, Rand Corp., Smithsonian, Smithsonian Institution, Metropolitan Museum
        Harvard, Yale, Princeton, Stanford, Oxford, Cambridge, MIT, Caltech, UCLA, Berkeley, Columbia University
        Microsoft, Apple, Google, Facebook, Twitter, Amazon, IBM, Intel, Oracle, Yahoo, Netscape, AOL, America Online, eBay
        Hewlett-Packard, Dell, Compaq, Cisco, Motorola, Nokia, Sony, Samsung, Toyota, Honda, Nissan, Ford, General Motors
        GM, Chrysler, Volkswagen, BMW, Boeing, Airbus, Lockheed Martin, General Electric, GE, AT&T, Verizon, MCI, Sprint
        Exxon, Mobil, Exxon Mobil, Shell, BP, Chevron, Texaco, Gazprom, Wal-Mart, Walmart, Sears, Kmart, Macy's
        McDonald's, Starbucks, Coca-Cola, Pepsi, PepsiCo, Procter & Gamble, Nestle, Unilever, Pfizer, Merck, Bayer
        Goldman Sachs, Morgan Stanley, Merrill Lynch, Lehman Brothers, Citigroup, Citibank, J.P. Morgan, JPMorgan Chase
        Bank of America, Wells Fargo, Credit Suisse, UBS, Deutsche Bank, HSBC, Barclays, Moody's, Standard & Poor's
        Nasdaq, New York Stock Exchange, NYSE, Dow Jones, Disney, Walt Disney, Warner Bros., Time Warner, Paramount
        Universal, MGM, Fox, 20th Century Fox, Columbia Pictures, DreamWorks, Miramax, Sotheby's, Christie's
        NFL, NBA, MLB, NHL, NCAA, FIFA, UEFA, IOC, International Olympic Committee, Yankees, Mets, Red Sox, Dodgers, Giants
        Cubs, Braves, Lakers, Celtics, Knicks, Bulls, Cowboys, Packers, Patriots, Steelers, Manchester United, Real Madrid
        Barcelona FC, Bayern Munich, Arsenal, Chelsea, Liverpool FC, Beatles, Rolling Stones, Boy Scouts, Girl Scouts
        """)

    /// Outlets and agencies, each with the short forms that stand for it.
    public static let outlets = WordList(
        """
        Associated Press, AP, Reuters, Agence France-Presse, AFP, United Press International, UPI, Bloomberg, Bloomberg News
        Xinhua, Itar-Tass, ITAR-Tass, TASS, Tass, Interfax, RIA Novosti, Kyodo, Kyodo News, Yonhap, KCNA, PTI, ANSA, DPA, EFE
        Press Association, Canadian Press, Radio Free Asia, RFA, Radio Free Europe, RFE/RL, Voice of America, VOA
        BBC, British Broadcasting Corp., CNN, NBC, NBC News, CBS, CBS News, ABC, ABC News, Fox News, MSNBC, CNBC, PBS, NPR
        National Public Radio, C-SPAN, MTV, HBO, ESPN, Al Jazeera, Al-Jazeera, Al Arabiya, Sky News, ITV, Channel 4, NHK, CCTV
        CBC, RTE, Deutsche Welle, The New York Times, New York Times, NYT, The Washington Post, Washington Post
        Wall Street Journal, The Wall Street Journal, USA Today, Los Angeles Times, Chicago Tribune, Boston Globe
        Miami Herald, Dallas Morning News, Philadelphia Inquirer, San Francisco Chronicle, Daily News, New York Post
        Financial Times, The Times, The Guardian, Guardian, Daily Telegraph, The Independent, Daily Mail, The Sun
        Sunday Times, The Economist, Economist, Time, Newsweek, U.S. News & World Report, The New Yorker, New Yorker
        Vanity Fair, Vogue, Rolling Stone, Forbes, Fortune, Business Week, National Geographic, Politico, HuffPost
        Huffington Post, Breitbart, BuzzFeed, Vox, Slate, Salon, Le Monde, Le Figaro, Liberation, Der Spiegel, Die Welt, Bild
        Die Zeit, Frankfurter Allgemeine, Corriere della Sera, La Repubblica, La Stampa, El Pais, El Mundo, Pravda, Izvestia
        Kommersant, Haaretz, Jerusalem Post, Asahi Shimbun, Yomiuri Shimbun, People's Daily, South China Morning Post
        Times of India, The Hindu, Straits Times, Sydney Morning Herald, Globe and Mail, Toronto Star, Irish Times
        """)
}
