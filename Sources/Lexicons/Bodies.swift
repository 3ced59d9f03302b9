/// News agencies, outlets, bodies of states and of the world, parties, firms and groups that have several names each, so
/// that one id stands for each in every report: `AFP` and `Agence France-Presse`.
///
/// Source: our own list, of names and short forms as the bodies themselves and English-language news write them. A short
/// form that stands for two bodies of which news often speaks (`ABC`, `ICC`, `IRA`) is left out.
public enum Bodies {
    /// The name that identifies a body, and its further names. Full stops, case, hyphens and marks make no difference.
    public static let rows: [(name: String, others: [String])] = text.split(separator: "\n").map { line in
        let colon = line.firstIndex(of: ":") ?? line.endIndex
        let others = line[colon...].dropFirst().split(separator: ";").map { String($0.drop { $0 == " " }) }
        return (String(line[..<colon]), others)
    }

    private static let text = """
        AAP: Australian Associated Press
        AFP: Agence France-Presse
        ANSA: Agenzia Nazionale Stampa Associata
        AP: Associated Press
        CBC: Canadian Broadcasting Corporation; Canadian Broadcasting Corp.
        BBC: British Broadcasting Corporation; British Broadcasting Corp.
        CGTN: China Global Television Network
        CNN: Cable News Network
        DPA: Deutsche Presse-Agentur; German Press Agency
        IRNA: Islamic Republic News Agency
        ISNA: Iranian Students' News Agency; Iranian Students News Agency
        KCNA: Korean Central News Agency
        NHK: Nippon Hoso Kyokai
        NPR: National Public Radio
        NYT: New York Times
        PBS: Public Broadcasting Service
        PTI: Press Trust of India
        RFA: Radio Free Asia
        RFE/RL: Radio Free Europe/Radio Liberty; Radio Free Europe; RFERL
        SABC: South African Broadcasting Corporation
        SANA: Syrian Arab News Agency
        SCMP: South China Morning Post
        TASS: Itar-Tass
        UPI: United Press International
        VOA: Voice of America
        WAM: Emirates News Agency
        WSJ: Wall Street Journal
        United Nations: UN; United Nations Organization
        United Nations Security Council: UNSC; UN Security Council
        United Nations General Assembly: UNGA; UN General Assembly
        UNAIDS: Joint United Nations Programme on HIV/AIDS
        UNDP: United Nations Development Programme; UN Development Programme; UN Development Program
        UNEP: United Nations Environment Programme; UN Environment Programme
        UNESCO: United Nations Educational, Scientific and Cultural Organization
        UNFPA: United Nations Population Fund; UN Population Fund
        UNHCR: United Nations Refugee Agency; UN Refugee Agency
        UNICEF: United Nations Children's Fund; UN Children's Fund
        UNODC: United Nations Office on Drugs and Crime; UN Office on Drugs and Crime
        UNRWA: United Nations Relief and Works Agency; UN Relief and Works Agency
        Office for the Coordination of Humanitarian Affairs: OCHA; UN Office for the Coordination of Humanitarian Affairs
        Food and Agriculture Organization: FAO; UN Food and Agriculture Organization
        International Atomic Energy Agency: IAEA
        International Civil Aviation Organization: ICAO
        International Court of Justice: ICJ
        International Labour Organization: ILO; International Labor Organization; International Labour Organisation
        International Monetary Fund: IMF
        International Organization for Migration: IOM; International Organisation for Migration
        Intergovernmental Panel on Climate Change: IPCC
        International Telecommunication Union: ITU
        OPCW: Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons
        World Food Programme: WFP; World Food Program; UN World Food Programme; UN World Food Program
        World Health Organization: WHO; World Health Organisation
        World Intellectual Property Organization: WIPO
        World Meteorological Organization: WMO
        World Trade Organization: WTO; World Trade Organisation
        Asian Development Bank: ADB
        APEC: Asia-Pacific Economic Cooperation
        ASEAN: Association of Southeast Asian Nations
        African Union: AU
        Caribbean Community: CARICOM
        European Bank for Reconstruction and Development: EBRD
        European Central Bank: ECB
        European Court of Justice: ECJ
        ECOWAS: Economic Community of West African States
        European Union: EU
        Gulf Cooperation Council: GCC
        IGAD: Intergovernmental Authority on Development
        NATO: North Atlantic Treaty Organization; North Atlantic Treaty Organisation
        Organization of American States: OAS
        OECD: Organization for Economic Cooperation and Development; Organisation for Economic Co-operation and Development
        Organization of Islamic Cooperation: OIC; Organisation of Islamic Cooperation
        OPEC: Organization of the Petroleum Exporting Countries; Organization of Petroleum Exporting Countries
        OSCE: Organization for Security and Cooperation in Europe; Organization for Security and Co-operation in Europe
        SAARC: South Asian Association for Regional Cooperation
        Southern African Development Community: SADC
        Arab League: League of Arab States
        Committee to Protect Journalists: CPJ
        Human Rights Watch: HRW
        International Committee of the Red Cross: ICRC
        International Federation of Red Cross and Red Crescent Societies: IFRC
        International Olympic Committee: IOC
        Doctors Without Borders: MSF; Médecins Sans Frontières
        World Anti-Doping Agency: WADA
        FIFA: Fédération Internationale de Football Association
        UEFA: Union of European Football Associations
        American Civil Liberties Union: ACLU
        AFL-CIO: American Federation of Labor and Congress of Industrial Organizations
        ATF: Bureau of Alcohol, Tobacco, Firearms and Explosives
        Congressional Budget Office: CBO
        Customs and Border Protection: CBP; US Customs and Border Protection
        Centers for Disease Control and Prevention: CDC; Centers for Disease Control
        CIA: Central Intelligence Agency
        Drug Enforcement Administration: DEA; Drug Enforcement Agency
        Democratic National Committee: DNC
        Environmental Protection Agency: EPA
        Federal Aviation Administration: FAA
        FBI: Federal Bureau of Investigation
        Federal Communications Commission: FCC
        Food and Drug Administration: FDA
        Federal Election Commission: FEC
        Federal Reserve: Fed; Federal Reserve Board; US Federal Reserve
        Federal Emergency Management Agency: FEMA
        Federal Trade Commission: FTC
        Government Accountability Office: GAO
        Foreign Ministry: Ministry of Foreign Affairs; Foreign Affairs Ministry
        Homeland Security Department: DHS
        Immigration and Customs Enforcement: ICE; US Immigration and Customs Enforcement
        Internal Revenue Service: IRS
        Justice Department: DOJ
        MIT: Massachusetts Institute of Technology
        NAACP: National Association for the Advancement of Colored People
        NASA: National Aeronautics and Space Administration
        National Highway Traffic Safety Administration: NHTSA
        National Institutes of Health: NIH
        National Labor Relations Board: NLRB
        National Oceanic and Atmospheric Administration: NOAA
        National Rifle Association: NRA
        National Security Agency: NSA
        National Transportation Safety Board: NTSB
        NYPD: New York Police Department; New York City Police Department
        LAPD: Los Angeles Police Department
        Republican National Committee: RNC
        Republican Party: GOP
        Securities and Exchange Commission: SEC
        Transportation Security Administration: TSA
        USAID: US Agency for International Development; United States Agency for International Development
        US Geological Survey: USGS; United States Geological Survey
        GCHQ: Government Communications Headquarters
        National Health Service: NHS
        Royal Canadian Mounted Police: RCMP
        African National Congress: ANC
        Bharatiya Janata Party: BJP
        Chinese Communist Party: CCP; Communist Party of China
        Christian Democratic Union: CDU
        Alternative for Germany: AfD
        FARC: Revolutionary Armed Forces of Colombia
        Federal Security Service: FSB
        Israel Defense Forces: IDF; Israeli Defense Forces; Israel Defence Forces
        Islamic Revolutionary Guard Corps: IRGC; Islamic Revolutionary Guards Corps
        Islamic State: ISIS; ISIL; Daesh; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant
        Liberation Tigers of Tamil Eelam: LTTE; Tamil Tigers
        Kurdistan Workers' Party: PKK
        People's Liberation Army: PLA
        Palestine Liberation Organization: PLO; Palestinian Liberation Organization
        Rashtriya Swayamsevak Sangh: RSS
        General Electric: GE
        General Motors: GM
        Hewlett-Packard: HP
        IBM: International Business Machines
        New York Stock Exchange: NYSE
        TSMC: Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing Co.
        Volkswagen: VW
        MLB: Major League Baseball
        NBA: National Basketball Association
        NCAA: National Collegiate Athletic Association
        NFL: National Football League
        NHL: National Hockey League
        """
}
