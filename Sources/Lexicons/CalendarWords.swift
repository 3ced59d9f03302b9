/// Words of the calendar that are written with a capital and are no names of persons, places or organisations.
///
/// Source: our own list.
public enum CalendarWords {
    /// Days, months, feasts, and what stands beside a time.
    public static let words = WordList(
        """
        Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mon., Tue., Tues., Wed., Thu., Thur., Thurs., Fri.
        Sat., Sun., Mondays, Tuesdays, Wednesdays, Thursdays, Fridays, Saturdays, Sundays, January, February, March, April
        May, June, July, August, September, October, November, December, Jan., Feb., Mar., Apr., Jun., Jul., Aug., Sep., Sept.
        Oct., Nov., Dec., Christmas, Christmas Eve, Christmas Day, Easter, Easter Sunday, Good Friday, Palm Sunday, Lent
        Thanksgiving, Thanksgiving Day, New Year, New Year's Day, New Year's Eve, Halloween, Ramadan, Eid, Passover, Hanukkah
        Yom Kippur, Rosh Hashana, Diwali, Independence Day, Memorial Day, Labor Day, Veterans Day, Columbus Day, Labour Day
        Presidents Day, Martin Luther King Day, Mother's Day, Father's Day, Valentine's Day, Boxing Day, Super Tuesday
        Election Day, Black Friday, AD, BC, A.D., B.C., GMT, EST, EDT, PST, PDT, CET, a.m., p.m., AM, PM
        """)
}
