import NewsSyntax

/// Events that neither a verb nor a noun of the tables names: what a headline counts, a storm by its name.
extension EventReader {
    /// `Nine dead as quake shakes Calabria`
    mutating func readToll(_ token: Int, _ scene: Scene) {
        guard let type = EventParts.tolls[scene.text.text(token)], let victims = EventParts.toll(before: token, scene)
        else { return }
        var event = LocalEvent(
            type: type, range: scene.text.tokens[token].range,
            realis: RealisReader.realis(of: token, type, scene), clause: clause(token, scene))
        event.targets = scene.arguments(victims)
        EventPlaces.locate(&event, token, scene)
        taken.insert(token)
        events.append(event)
        triggers.append(token)
    }

    /// `was critical of the plan`
    mutating func readCritical(_ token: Int, _ scene: Scene) {
        let next = token + 1
        guard scene.lemma(token) == "critical", !taken.contains(token), next < scene.sentence.range.upperBound,
            scene.lemma(next) == "of", scene.sentence.child(of: token, label: .cop) != nil,
            let subject = scene.sentence.child(of: token, label: .nsubj), scene.kind(subject) != .thing
        else { return }
        var event = LocalEvent(
            type: "criticism", range: scene.text.tokens[token].range,
            realis: RealisReader.realis(of: token, "criticism", scene), clause: clause(token, scene))
        event.actors = scene.arguments(subject)
        if let target = scene.companion(of: token, "of") { event.targets = scene.arguments(target) }
        taken.insert(token)
        events.append(event)
        triggers.append(token)
    }

    /// `Typhoon Senna tore roofs off …`
    mutating func readStorm(_ token: Int, _ scene: Scene) {
        var event = LocalEvent(
            type: "storm", range: scene.text.byteSpan(token..<(token + 2)),
            realis: RealisReader.realis(of: token, "storm", scene), clause: clause(token, scene))
        EventPlaces.locate(&event, token, scene)
        if event.place == nil, let verb = scene.sentence.ancestors(of: token).first(where: scene.isVerb) {
            EventPlaces.locate(&event, verb, scene)
        }
        events.append(event)
        triggers.append(token)
    }
}
