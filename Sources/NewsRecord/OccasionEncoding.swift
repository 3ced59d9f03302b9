extension RecordEncoder {
    /// To whom, where, when and through whom.
    mutating func occasion(_ attribution: Attribution) {
        writer.key("addressee")
        if let addressee = attribution.addressee {
            object {
                $0.span(addressee.passage.span)
                $0.string("text", addressee.passage.text)
                $0.string("entity", addressee.entity)
                $0.string("basis", addressee.basis.rawValue)
            }
        } else {
            writer.null()
        }
        writer.key("venue")
        if let venue = attribution.venue {
            object {
                $0.span(venue.passage.span)
                $0.string("text", venue.passage.text)
                $0.string("basis", venue.basis.rawValue)
            }
        } else {
            writer.null()
        }
        writer.key("said")
        if let said = attribution.said {
            object {
                $0.string("edtf", said.edtf)
                $0.string("basis", said.basis.rawValue)
            }
        } else {
            writer.null()
        }
        array("via", attribution.via) { encoder, step in
            encoder.object {
                $0.string("entity", step.entity)
                $0.passage("source", step.source)
                $0.passage("cue", step.cue)
                $0.string("edtf", step.edtf)
            }
        }
    }

    mutating func passages(_ key: StaticString, _ passages: [Passage]) {
        array(key, passages) { encoder, passage in
            encoder.object {
                $0.span(passage.span)
                $0.string("text", passage.text)
            }
        }
    }

    mutating func office(_ office: Office, id: String) {
        item(id: id, block: nil) { encoder in
            encoder.string("title", office.title)
            encoder.string("holder", office.holder)
            encoder.string("of", office.of)
            encoder.passages("titles", office.titles)
            encoder.strings("attested", office.attested)
        }
    }
}
