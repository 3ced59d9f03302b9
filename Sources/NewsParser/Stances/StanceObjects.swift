/// Objects that are nobody towards whom somebody could stand.
extension StanceWords {
    /// Parts of a body: `bash his head`, `shook hands`.
    static let bodyParts = set(
        """
        head skull face forehead cheek chin jaw nose mouth lip tooth tongue eye ear throat neck shoulder arm elbow wrist hand
        fist finger thumb chest rib stomach belly hip leg thigh knee shin ankle foot toe heel hair beard skin
        """)

    /// Objects of which a verb says something else.
    static let exempt: [String: Set<String>] = {
        let duties = set(
            """
            commitment obligation promise pledge agreement treaty contract debt word deal accord ceasefire truce term
            ruling law undertaking pact bargain cheque check request right
            """)
        let days = set(
            "birthday anniversary victory wedding christmas easter independence mass title goal win year day")
        return [
            "honour": duties, "honor": duties, "respect": duties, "uphold": duties, "second": set("motion"),
            "celebrate": days, "welcome": set("visitor guest customer tourist passenger year"),
            "back": set("car lorry truck horse"), "enter": duties, "toast": set("bread"),
            "support": set("family weight"),
            "feed": set("fear speculation"), "save": set("money time energy"), "defend": set("title lead crown"),
            "attack": set("flank problem"),
            "hit": set(
                "target record high low headline road bottom trail campaign ground roof gym market shelf airwave button brake bar poll rock"
            ),
            "beat": set("record odds target forecast expectation egg drum retreat"),
            "love": set("rain game food music"),
            "thank": set("god God goodness heaven star"), "hate": set("rain cold heat noise"), "fear": set("god"),
        ]
    }()
}
