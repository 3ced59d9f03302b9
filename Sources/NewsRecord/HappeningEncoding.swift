extension RecordEncoder {
    mutating func event(_ event: Event, id: String) {
        item(id: id, block: event.passage.span.block) {
            $0.string("type", event.type)
            $0.span(event.passage.span)
            $0.string("text", event.passage.text)
            $0.participants("actor", event.actors)
            $0.participants("target", event.targets)
            $0.string("place", event.place)
            $0.string("to", event.destination)
            $0.string("edtf", event.edtf)
            $0.string("realis", event.realis.rawValue)
            $0.name("attribution", .attributions, event.attribution)
            $0.name("cause", .events, event.cause)
            $0.writer.key("plover")
            guard let plover = event.plover else { return $0.writer.null() }
            $0.object {
                $0.string("category", plover.category)
                $0.string("mode", plover.mode)
                $0.strings("context", plover.context)
            }
        }
    }

    private mutating func participants(_ key: StaticString, _ participants: [Participant]) {
        array(key, participants) { encoder, participant in
            encoder.object {
                $0.string("entity", participant.entity)
                $0.string("basis", participant.basis.rawValue)
            }
        }
    }

    mutating func route(_ route: Route, id: String) {
        item(id: id, block: route.passage.span.block) {
            $0.span(route.passage.span)
            $0.string("text", route.passage.text)
            $0.array("legs", route.legs) { encoder, leg in
                encoder.object {
                    $0.number("step", Double(leg.step))
                    $0.string("place", leg.place)
                    $0.string("role", leg.role.rawValue)
                    $0.string("manner", leg.manner)
                }
            }
            $0.string("speaker", route.speaker)
            $0.name("figure", .figures, route.figure)
        }
    }

    mutating func instrument(_ instrument: Instrument, id: String) {
        item(id: id, block: instrument.passage.span.block) {
            $0.string("entity", instrument.entity)
            $0.string("name", instrument.name)
            $0.span(instrument.passage.span)
            $0.string("text", instrument.passage.text)
            $0.string("edtf", instrument.edtf)
            $0.participants("parties", instrument.parties)
            $0.duty(instrument.duty)
            $0.string("speaker", instrument.speaker)
        }
    }

    private mutating func duty(_ duty: Instrument.Duty?) {
        writer.key("duty")
        guard let duty else { return writer.null() }
        object {
            $0.span(duty.passage.span)
            $0.string("text", duty.passage.text)
            $0.string("actor", duty.actor)
            $0.string("modality", duty.modality.rawValue)
        }
    }

    mutating func stance(_ stance: Stance, id: String) {
        item(id: id, block: stance.passage.span.block) {
            $0.string("actor", stance.actor)
            $0.string("target", stance.target)
            $0.string("polarity", stance.polarity.rawValue)
            $0.span(stance.passage.span)
            $0.string("text", stance.passage.text)
            $0.string("speaker", stance.speaker)
        }
    }
    mutating func loaded(_ word: LoadedWord, id: String) {
        item(id: id, block: word.passage.span.block) {
            $0.span(word.passage.span)
            $0.string("text", word.passage.text)
            $0.string("class", word.wordClass)
        }
    }
}
