/// Parts of the world by the adjectives that news has for their states: `the West African country`, `the Gulf state`.
///
/// Our own list; which states belong to a part follows the UN's geoscheme (M49) where usage does, and is wide where usage
/// differs: whoever is asked which state is meant must not be told that it cannot be.
public enum WorldRegions {
    /// The states, by ISO 3166-1 alpha-3 in small letters, of each adjective; that in small letters, and `south` for
    /// `southern`, `southeast` for `southeastern`.
    public static let states: [String: Set<String>] = {
        var states: [String: Set<String>] = [:]
        for line in rows.split(separator: "\n") {
            let parts = line.split(separator: ":")
            guard parts.count == 2 else { continue }
            let codes = Set(parts[1].split(separator: " ").map(String.init))
            for name in parts[0].split(separator: ",") {
                let words = name.split(separator: " ").joined(separator: " ")
                states[words, default: []].formUnion(codes)
            }
        }
        for (whole, parts) in wholes {
            states[whole] = parts.reduce(into: []) { $0.formUnion(states[$1] ?? []) }
        }
        return states
    }()

    /// What has several of the parts.
    private static let wholes: [(String, [String])] = [
        ("asian", ["southeast asian", "south asian", "east asian", "central asian", "middle eastern"]),
        ("african", ["north african", "west african", "east african", "central african", "south african"]),
        ("european", ["west european", "east european", "south european", "north european"]),
        ("latin american", ["central american", "south american", "caribbean", "north american"]),
    ]

    private static let rows = """
        southeast asian, south-east asian: tha vnm khm lao mmr mys idn phl sgp brn tls
        south asian: ind pak bgd lka npl btn mdv afg
        east asian, northeast asian: chn jpn kor prk mng twn hkg mac
        central asian: kaz kgz tjk tkm uzb afg
        middle eastern, west asian, near eastern: irn irq syr lbn isr jor sau yem omn are qat bhr kwt tur egy cyp pse
        gulf, persian gulf: sau are qat bhr kwt omn irq irn
        arab, arabian: sau are qat bhr kwt omn irq syr lbn jor yem egy lby tun dza mar mrt sdn som dji com pse
        caucasus, caucasian, transcaucasian: geo arm aze
        north african, maghreb: dza mar tun lby egy sdn mrt esh
        west african: ben bfa cpv civ gmb gha gin gnb lbr mli mrt ner nga sen sle tgo
        east african: ken tza uga rwa bdi eth eri som dji ssd sdn mdg moz mwi zmb zwe com mus syc
        central african: cmr caf tcd cog cod gab gnq stp ago rwa bdi
        south african: bwa lso nam zaf swz zwe zmb mwi moz ago mdg
        sahel, sahelian: mli ner bfa tcd mrt sen sdn
        west european: fra deu bel nld lux che aut mco lie gbr irl esp prt
        east european: pol cze svk hun rou bgr mda ukr blr rus est lva ltu
        central european: pol cze svk hun aut deu che svn lie
        south european, mediterranean: ita esp prt grc mlt cyp hrv svn srb bih mne alb mkd tur fra and smr
        mediterranean: tun dza mar lby egy isr lbn syr
        north european: swe nor dnk fin isl est lva ltu irl gbr
        balkan: srb bih mne alb mkd hrv svn bgr rou grc xkx
        baltic: est lva ltu
        nordic, scandinavian: swe nor dnk fin isl
        alpine: che aut svn lie ita fra deu
        iberian: esp prt
        caribbean: cub hti dom jam tto bhs brb atg dma grd kna lca vct pri guy sur blz
        central american: gtm slv hnd nic cri pan blz
        south american: arg bol bra chl col ecu guy pry per sur ury ven
        andean: bol per ecu col chl ven
        north american: usa can mex
        pacific, south pacific, oceanian, polynesian, melanesian: fji png slb vut wsm ton kir tuv nru plw mhl fsm nzl aus
        himalayan: npl btn ind
        """
}
