import NewsRecord

/// Who held which high office when: a small table that narrows the year of a report in which someone is called by an
/// office. Besides heads of state and government, it has ministers, assistant secretaries and envoys, though few of
/// them; who is not here narrows nothing.
///
/// The days are facts of public record, written down from the chronologies that the offices themselves publish: the
/// Office of the Historian of the U.S. Department of State, the governments' and parliaments' lists of heads of state and
/// of government, the United Nations' list of Secretaries-General, the Holy See's list of pontiffs. A term that had not
/// ended when the table was written is open.
enum OfficeTenures {
    /// A holder's terms in an office that any of the words names.
    struct Tenure: Sendable {
        var name: String
        var roles: [String]
        /// First and last days; a last day of nil is open.
        var terms: [(first: CivilDate, last: CivilDate?)]
    }

    /// By the name as reports write it.
    static let byName: [String: [Tenure]] = {
        var found: [String: [Tenure]] = [:]
        for line in rows.split(separator: "\n") {
            let fields = line.split(separator: "|").map(String.init)
            guard fields.count == 3 else { continue }
            let terms = fields[2].split(separator: ",").compactMap { term -> (CivilDate, CivilDate?)? in
                let ends = term.split(separator: "/", omittingEmptySubsequences: false)
                guard ends.count == 2, let first = day(ends[0]) else { return nil }
                return (first, day(ends[1]))
            }
            let roles = fields[1].split(separator: ",").map(String.init)
            found[fields[0], default: []].append(Tenure(name: fields[0], roles: roles, terms: terms))
        }
        return found
    }()

    private static func day(_ text: Substring) -> CivilDate? {
        let parts = text.split(separator: "-").compactMap { Int64($0) }
        return parts.count == 3 ? CivilDate(year: parts[0], month: parts[1], day: parts[2]) : nil
    }

    /// Name, words of the office, terms.
    private static let rows = """
        Jimmy Carter|president|1977-01-20/1981-01-20
        Ronald Reagan|president|1981-01-20/1989-01-20
        Bill Clinton|president|1993-01-20/2001-01-20
        George W. Bush|president|2001-01-20/2009-01-20
        Barack Obama|president|2009-01-20/2017-01-20
        Donald Trump|president|2017-01-20/2021-01-20,2025-01-20/
        Joe Biden|president|2021-01-20/2025-01-20
        Al Gore|vice president|1993-01-20/2001-01-20
        Dick Cheney|vice president|2001-01-20/2009-01-20
        Mike Pence|vice president|2017-01-20/2021-01-20
        James Baker|secretary of state|1989-01-25/1992-08-23
        Warren Christopher|secretary of state|1993-01-20/1997-01-17
        Madeleine Albright|secretary of state|1997-01-23/2001-01-20
        Colin Powell|secretary of state|2001-01-20/2005-01-26
        Condoleezza Rice|secretary of state|2005-01-26/2009-01-20
        Hillary Clinton|secretary of state|2009-01-21/2013-02-01
        John Kerry|secretary of state|2013-02-01/2017-01-20
        Rex Tillerson|secretary of state|2017-02-01/2018-03-31
        Mike Pompeo|secretary of state|2018-04-26/2021-01-20
        Antony Blinken|secretary of state|2021-01-26/2025-01-20
        William Cohen|defense secretary,secretary of defense|1997-01-24/2001-01-20
        Donald Rumsfeld|defense secretary,secretary of defense|2001-01-20/2006-12-18
        Robert Gates|defense secretary,secretary of defense|2006-12-18/2011-06-30
        Leon Panetta|defense secretary,secretary of defense|2011-07-01/2013-02-26
        Chuck Hagel|defense secretary,secretary of defense|2013-02-27/2015-02-17
        Lloyd Austin|defense secretary,secretary of defense|2021-01-22/2025-01-20
        James Kelly|assistant secretary|2001-05-01/2005-01-31
        Christopher Hill|assistant secretary|2005-04-08/2009-04-21
        Kurt Campbell|assistant secretary|2009-06-26/2013-02-08
        Daniel Russel|assistant secretary|2013-07-12/2017-03-08
        Jay Lefkowitz|envoy|2005-08-19/2009-01-20
        Robert King|envoy|2009-11-24/2017-01-20
        George Mitchell|envoy|2009-01-22/2011-05-20
        Richard Holbrooke|envoy,special representative|2009-01-22/2010-12-13
        Zalmay Khalilzad|envoy,special representative|2018-09-05/2021-10-18
        Kofi Annan|envoy|2012-02-23/2012-08-31
        Lakhdar Brahimi|envoy|2012-08-17/2014-05-31
        Margaret Thatcher|prime minister|1979-05-04/1990-11-28
        John Major|prime minister|1990-11-28/1997-05-02
        Tony Blair|prime minister|1997-05-02/2007-06-27
        Gordon Brown|prime minister|2007-06-27/2010-05-11
        David Cameron|prime minister|2010-05-11/2016-07-13
        Theresa May|prime minister|2016-07-13/2019-07-24
        Boris Johnson|prime minister|2019-07-24/2022-09-06
        Rishi Sunak|prime minister|2022-10-25/2024-07-05
        Keir Starmer|prime minister|2024-07-05/
        Helmut Kohl|chancellor|1982-10-01/1998-10-27
        Gerhard Schroeder|chancellor|1998-10-27/2005-11-22
        Angela Merkel|chancellor|2005-11-22/2021-12-08
        Olaf Scholz|chancellor|2021-12-08/2025-05-06
        Francois Mitterrand|president|1981-05-21/1995-05-17
        Jacques Chirac|president|1995-05-17/2007-05-16
        Nicolas Sarkozy|president|2007-05-16/2012-05-15
        Francois Hollande|president|2012-05-15/2017-05-14
        Emmanuel Macron|president|2017-05-14/
        Boris Yeltsin|president|1991-07-10/1999-12-31
        Vladimir Putin|president|1999-12-31/2008-05-07,2012-05-07/
        Dmitry Medvedev|president|2008-05-07/2012-05-07
        Kim Young-sam|president|1993-02-25/1998-02-25
        Kim Dae-jung|president|1998-02-25/2003-02-25
        Roh Moo-hyun|president|2003-02-25/2008-02-25
        Lee Myung-bak|president|2008-02-25/2013-02-25
        Park Geun-hye|president|2013-02-25/2017-03-10
        Moon Jae-in|president|2017-05-10/2022-05-10
        Kim Jong-il|leader|1994-07-08/2011-12-17
        Kim Jong Il|leader|1994-07-08/2011-12-17
        Junichiro Koizumi|prime minister|2001-04-26/2006-09-26
        Shinzo Abe|prime minister|2006-09-26/2007-09-26,2012-12-26/2020-09-16
        Yasuo Fukuda|prime minister|2007-09-26/2008-09-24
        Taro Aso|prime minister|2008-09-24/2009-09-16
        Naoto Kan|prime minister|2010-06-08/2011-09-02
        Yoshihide Suga|prime minister|2020-09-16/2021-10-04
        Fumio Kishida|prime minister|2021-10-04/2024-10-01
        Jiang Zemin|president|1993-03-27/2003-03-15
        Hu Jintao|president|2003-03-15/2013-03-14
        Xi Jinping|president|2013-03-14/
        Boutros Boutros-Ghali|secretary-general,secretary general,chief|1992-01-01/1996-12-31
        Kofi Annan|secretary-general,secretary general,chief|1997-01-01/2006-12-31
        Ban Ki-moon|secretary-general,secretary general,chief|2007-01-01/2016-12-31
        Antonio Guterres|secretary-general,secretary general,chief|2017-01-01/
        Brian Mulroney|prime minister|1984-09-17/1993-06-25
        Jean Chretien|prime minister|1993-11-04/2003-12-12
        Paul Martin|prime minister|2003-12-12/2006-02-06
        Stephen Harper|prime minister|2006-02-06/2015-11-04
        Justin Trudeau|prime minister|2015-11-04/2025-03-14
        John Howard|prime minister|1996-03-11/2007-12-03
        Julia Gillard|prime minister|2010-06-24/2013-06-27
        Tony Abbott|prime minister|2013-09-18/2015-09-15
        Malcolm Turnbull|prime minister|2015-09-15/2018-08-24
        Scott Morrison|prime minister|2018-08-24/2022-05-23
        Atal Bihari Vajpayee|prime minister|1998-03-19/2004-05-22
        Manmohan Singh|prime minister|2004-05-22/2014-05-26
        Narendra Modi|prime minister|2014-05-26/
        Ehud Barak|prime minister|1999-07-06/2001-03-07
        Ariel Sharon|prime minister|2001-03-07/2006-04-14
        Ehud Olmert|prime minister|2006-04-14/2009-03-31
        Benjamin Netanyahu|prime minister|1996-06-18/1999-07-06,2009-03-31/2021-06-13,2022-12-29/
        Hosni Mubarak|president|1981-10-14/2011-02-11
        Nelson Mandela|president|1994-05-10/1999-06-14
        Thabo Mbeki|president|1999-06-14/2008-09-24
        Jacob Zuma|president|2009-05-09/2018-02-14
        Dilma Rousseff|president|2011-01-01/2016-08-31
        Vicente Fox|president|2000-12-01/2006-11-30
        Felipe Calderon|president|2006-12-01/2012-11-30
        Petro Poroshenko|president|2014-06-07/2019-05-20
        Volodymyr Zelensky|president|2019-05-20/
        Volodymyr Zelenskyy|president|2019-05-20/
        John Paul II|pope|1978-10-16/2005-04-02
        Benedict XVI|pope|2005-04-19/2013-02-28
        Pope Francis|pope|2013-03-13/2025-04-21
        """
}
