/// An item as the store, the snapshot and the feed have it. It is named by its type, its document and its id.
public struct Item: Sendable, Equatable {
    /// What kind of item.
    public var type: ItemType
    /// Its id, unique within its document and type.
    public var id: String
    /// One JSON object, spans counted from the start of the item's block. It does not hold the id.
    public var value: [UInt8]

    public init(type: ItemType, id: String, value: [UInt8]) {
        self.type = type
        self.id = id
        self.value = value
    }
}

extension RecordEncoder {
    mutating func attribution(_ attribution: Attribution, id: String) {
        item(id: id, block: attribution.content[0].passage.span.block) { encoder in
            encoder.string("kind", attribution.kind.rawValue)
            encoder.array("content", attribution.content) { encoder, content in
                encoder.object {
                    $0.span(content.passage.span)
                    $0.string("text", content.passage.text)
                    $0.writer.key("quoted")
                    $0.writer.bool(content.isQuoted)
                }
            }
            encoder.passage("source", attribution.source)
            encoder.string("speaker", attribution.speaker)
            encoder.string("speaker_basis", attribution.speakerBasis?.rawValue)
            encoder.cue(attribution.cue)
            if !attribution.reasons.isEmpty { encoder.strings("reasons", attribution.reasons) }
            encoder.occasion(attribution)
            encoder.name("within", .attributions, attribution.within)
            encoder.array("same_as", attribution.sameAs) { $0.name(.attributions, $1) }
            encoder.string("relation", attribution.relation?.rawValue)
            encoder.string("difference", attribution.difference)
            encoder.string("region", attribution.region.rawValue)
            for (key, passages) in [("hedges", attribution.hedges), ("editorial", attribution.editorial)]
                as [(StaticString, [Passage])] where !passages.isEmpty
            {
                encoder.passages(key, passages)
            }
        }
    }

    private mutating func cue(_ cue: Attribution.Cue?) {
        writer.key("cue")
        guard let cue else { return writer.null() }
        object {
            $0.span(cue.passage.span)
            $0.string("text", cue.passage.text)
            $0.string("class", cue.cueClass)
        }
    }

    mutating func entity(_ entity: Entity, id: String) {
        item(id: id, block: nil) { encoder in
            encoder.string("type", entity.type)
            encoder.string("name", entity.name)
            encoder.array("mentions", entity.mentions) { encoder, mention in
                encoder.object {
                    $0.span(mention.passage.span)
                    $0.string("text", mention.passage.text)
                    $0.string("form", mention.form.rawValue)
                }
            }
            encoder.writer.key("attributes")
            encoder.object { encoder in
                for (name, value) in entity.attributes.sorted(by: { $0.key < $1.key }) {
                    encoder.writer.key(name)
                    encoder.writer.string(value)
                }
            }
        }
    }

    mutating func date(_ date: DateMention, id: String) {
        item(id: id, block: date.passage.span.block) {
            $0.span(date.passage.span)
            $0.string("text", date.passage.text)
            $0.string("edtf", date.edtf)
            $0.string("kind", date.kind.rawValue)
            $0.string("timex", date.timex)
            $0.string("anchor", date.anchor)
            $0.string("basis", date.basis.rawValue)
            $0.strings("reasons", date.reasons)
            if !date.readings.isEmpty { $0.passages("readings", date.readings) }
        }
    }

    mutating func figure(_ figure: Figure, id: String) {
        item(id: id, block: figure.passage.span.block) {
            $0.span(figure.passage.span)
            $0.string("text", figure.passage.text)
            $0.number("value", figure.value)
            $0.number("low", figure.low)
            $0.number("high", figure.high)
            $0.string("qualifier", figure.qualifier.rawValue)
            $0.writer.key("exact")
            $0.writer.bool(figure.isExact)
            $0.string("counted", figure.counted)
            $0.string("predicate", figure.predicate)
            $0.string("place", figure.place)
            $0.string("edtf", figure.edtf)
            $0.writer.key("cumulative")
            $0.writer.bool(figure.isCumulative)
            $0.string("unit", figure.unit)
            $0.string("speaker", figure.speaker)
            $0.string("hedge", figure.hedge)
        }
    }

    mutating func slip(_ slip: Slip, id: String) {
        item(id: id, block: slip.passage.span.block) {
            $0.span(slip.passage.span)
            $0.string("text", slip.passage.text)
            $0.string("reads_as", slip.readsAs)
        }
    }

    mutating func diagnostic(_ diagnostic: Diagnostic, id: String) {
        item(id: id, block: diagnostic.span?.block) {
            $0.string("severity", diagnostic.severity.rawValue)
            $0.string("message", diagnostic.message)
            $0.span(diagnostic.span)
        }
    }
}
