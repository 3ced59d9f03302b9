/// Words before the names of persons.
///
/// Source: our own list, after the style books of news agencies and the offices of states that ISO 3166-1 lists.
public enum Titles {
    /// Forms of address, which say nothing of an office.
    public static let honorifics = WordList(
        """
        Mr, Mrs, Ms, Miss, Mx, Mr., Mrs., Ms., Messrs., Mme., Mlle., M., Dr, Dr., Drs., Prof, Prof., Sir, Dame, Lord
        Lady, Madame, Madam, Monsieur, Señor, Señora, Senor, Senora, Don, Doña, Herr, Frau, Baron, Baroness, Count
        Countess, Viscount, Earl, Marquess, Duke, Duchess, Hon., Rt. Hon., Master, Haji, Hajj, Tan Sri, Datuk, Dato, Tun
        """)

    /// Offices of state and of law.
    public static let offices = WordList(
        """
        President, Vice President, Deputy President, Prime Minister, Deputy Prime Minister, Premier, Chancellor
        Vice Chancellor, Minister, Foreign Minister, Defence Minister, Defense Minister, Finance Minister
        Interior Minister, Justice Minister, Trade Minister, Health Minister, Education Minister, Energy Minister
        Information Minister, Culture Minister, Labour Minister, Labor Minister, Environment Minister, Deputy Minister
        Secretary, Secretary of State, Under Secretary, Undersecretary, Assistant Secretary, Secretary General
        Secretary-General, Permanent Secretary, Home Secretary, Foreign Secretary, Press Secretary, Treasury Secretary
        Defense Secretary, Attorney General, Solicitor General, Surgeon General, Inspector General, Postmaster General
        Director General, Governor General, Governor, Lieutenant Governor, Gov., Lt. Gov., Govs., Senator, Sen., Sens.
        Representative, Rep., Reps., Congressman, Congresswoman, Delegate, Assemblyman, Assemblywoman, Alderman
        Councilman, Councilwoman, Councillor, Councilor, Supervisor, Selectman, Mayor, Deputy Mayor, Lord Mayor
        Speaker, Majority Leader, Minority Leader, Whip, MP, MPs, Taoiseach, Tanaiste, Chief Minister, Chief Justice
        Justice, Associate Justice, Judge, Magistrate, Sheriff, Marshal, Prosecutor, District Attorney, Public Defender
        Solicitor, Barrister, Counsel, Ombudsman, Commissioner, High Commissioner, Deputy Commissioner, Ambassador
        Consul, Consul General, Envoy, Special Envoy, Attaché, Nuncio, Legate, King, Queen, Prince, Princess
        Crown Prince, Emperor, Empress, Emir, Sultan, Shah, Tsar, Czar, Kaiser, Maharaja, Raja, Aga, Khan, Pasha
        """)

    /// Ranks of armies, navies, police and fire brigades.
    public static let military = WordList(
        """
        General, Gen., Gens., Lieutenant General, Lt. Gen., Major General, Maj. Gen., Brigadier General, Brig. Gen.
        Brigadier, Brig., Colonel, Col., Lieutenant Colonel, Lt. Col., Major, Maj., Captain, Capt., Lieutenant, Lt.
        First Lieutenant, 1st Lt., Second Lieutenant, 2nd Lt., Sergeant, Sgt., Staff Sgt., Master Sgt., Sgt. Maj.
        Sergeant Major, Corporal, Cpl., Lance Cpl., Private, Pvt., Pfc., Spc., Airman, Seaman, Marine, Petty Officer
        Admiral, Adm., Rear Admiral, Rear Adm., Vice Admiral, Vice Adm., Commodore, Commander, Cmdr., Lt. Cmdr., Ensign
        Field Marshal, Air Marshal, Wing Commander, Group Captain, Squadron Leader, Flight Lieutenant, Marshal
        Constable, Chief Constable, Superintendent, Supt., Inspector, Insp., Detective, Det., Officer, Trooper, Ranger
        Agent, Special Agent, Warden, Chief, Fire Chief, Police Chief, Deputy Chief, Deputy
        """)

    /// Clergy and scholars.
    public static let clerical = WordList(
        """
        Pope, Cardinal, Archbishop, Bishop, Rev., Reverend, Father, Fr., Brother, Sister, Mother, Monsignor, Msgr.
        Pastor, Canon, Dean, Deacon, Elder, Vicar, Abbot, Abbess, Prior, Patriarch, Metropolitan, Rabbi, Chief Rabbi
        Imam, Sheikh, Sheik, Ayatollah, Grand Ayatollah, Mullah, Mufti, Grand Mufti, Lama, Dalai Lama, Swami, Guru
        Saint, St., Prophet, Apostle, Professor, Associate Professor, Assistant Professor, Doctor, Provost, Rector
        """)

    /// What else stands before a name with a capital, more often in headlines and on business pages.
    public static let callings = WordList(
        """
        Chairman, Chairwoman, Chairperson, Chair, Vice Chairman, Co-Chairman, CEO, CFO, COO, Chief Executive
        Chief Executive Officer, Chief Financial Officer, Managing Director, Director, Deputy Director, Executive
        Executive Director, Manager, General Manager, Coach, Head Coach, Trainer, Skipper, Quarterback, Pitcher
        Forward, Midfielder, Striker, Goalkeeper, Attorney, Lawyer, Spokesman, Spokeswoman, Spokesperson, Leader
        Opposition Leader, Party Leader, Candidate, Nominee, Analyst, Economist, Historian, Author, Novelist, Poet
        Writer, Columnist, Editor, Reporter, Correspondent, Anchor, Actor, Actress, Singer, Rapper, Director, Producer
        Photographer, Architect, Designer, Comedian, Astronaut, Cosmonaut, Nurse, Principal, Student, Activist
        Researcher, Scientist, Engineer, Trustee, Treasurer, Auditor, Registrar, Comptroller, Clerk, Coordinator
        Former, Ex-President, Then-President, Acting, Interim, Outgoing, Incoming, President-elect, Aunt, Uncle, Grandma
        Grandpa, Granny, Mom, Dad, Cousin
        """)
}
