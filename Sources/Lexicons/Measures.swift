/// Units of measure, with every form that newsrooms use.
///
/// Source: our own list; the units are those of the SI, of its decimal multiples that news has, and of British and
/// American custom.
public enum Measures {
    /// A unit a line: its name as records have it, a colon, its other forms, parted by commas.
    static let text = """
        percent: pct, percents
        mile: miles
        kilometer: kilometers, kilometre, kilometres, km, kms
        meter: meters, metre, metres
        centimeter: centimeters, centimetre, centimetres, cm
        millimeter: millimeters, millimetre, millimetres, mm
        nanometer: nanometers, nanometre, nanometres, nm
        micron: microns
        foot: feet, ft
        inch: inches
        yard: yards, yds
        fathom: fathoms
        furlong: furlongs
        acre: acres
        hectare: hectares, ha
        ton: tons
        tonne: tonnes
        kiloton: kilotons, kilotonne, kilotonnes
        megaton: megatons, megatonne, megatonnes
        kilogram: kilograms, kilogramme, kilogrammes, kg, kgs, kilo, kilos
        gram: grams, gramme, grammes
        milligram: milligrams, mg
        microgram: micrograms, microgrammes, mcg
        pound: pounds, lb, lbs
        ounce: ounces, oz
        carat: carats
        liter: liters, litre, litres
        milliliter: milliliters, millilitre, millilitres, ml
        centiliter: centiliters, centilitre, centilitres, cl
        hectoliter: hectoliters, hectolitre, hectolitres
        gallon: gallons
        barrel: barrels
        bushel: bushels
        pint: pints
        quart: quarts
        cup: cups
        teaspoon: teaspoons, tsp
        tablespoon: tablespoons, tbsp
        knot: knots
        mile per hour: mph
        kilometer per hour: kph, kmph, kmh
        milliwatt: milliwatts
        watt: watts
        kilowatt: kilowatts, kw
        megawatt: megawatts, mw
        gigawatt: gigawatts, gw
        terawatt: terawatts
        kilowatt-hour: kwh
        megawatt-hour: mwh
        gigawatt-hour: gwh
        terawatt-hour: twh
        volt: volts
        kilovolt: kilovolts
        ampere: amperes, amps
        joule: joules
        kilojoule: kilojoules
        calorie: calories
        kilocalorie: kilocalories, kcal
        horsepower:
        hertz: hz
        kilohertz: khz
        megahertz: mhz
        gigahertz: ghz
        decibel: decibels, db
        sievert: sieverts
        millisievert: millisieverts
        microsievert: microsieverts
        becquerel: becquerels
        millibar: millibars
        hectopascal: hectopascals
        kilopascal: kilopascals
        degree: degrees
        radian: radians, rad
        bit: bits
        byte: bytes
        kilobyte: kilobytes, kb
        megabyte: megabytes, mb
        gigabyte: gigabytes, gb
        terabyte: terabytes, tb
        petabyte: petabytes
        megapixel: megapixels
        kilobit: kilobits
        megabit: megabits
        gigabit: gigabits
        """

    /// Each form, in small letters, with the unit's name.
    public static let forms: [(form: String, unit: String)] = text.split(separator: "\n").flatMap { line in
        let colon = line.firstIndex(of: ":") ?? line.endIndex
        let unit = String(line[..<colon])
        let others = line[colon...].dropFirst().split(separator: ",").map { String($0.drop { $0 == " " }) }
        return ([unit].filter { !$0.contains { $0 == " " || $0 == "-" } } + others).map { ($0, unit) }
    }
}
