/// Towns and the countries that they lie in.
///
/// Source: GeoNames (geonames.org), CC BY 4.0.
public enum Towns {
    /// Country by country: its ISO 3166-1 alpha-3 code in small letters, a colon, names as they stand in ids, parted by
    /// commas. `~` marks a name whose largest bearer lies elsewhere. A country may have several lines.
    public static var texts: [String] {
        [CitiesA.text, CitiesB.text, CitiesC.text, CitiesD.text, CitiesE.text, OtherTownNames.text]
    }
}
