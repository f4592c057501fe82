namespace Variorum.Articles.Facts;

/// <summary>What is measured of a line of scraped text that may be the headline, each 0 to 1. What each is worth stands in <c>data/headline-weights.tsv</c>.</summary>
internal enum HeadlineTrait
{
    // That the page has no headline at all.
    None, NoneNearTop,

    // The window's title, where a scraper kept it as the first line.
    IsWindow, IsLongWindow, IsFirstLine, Named, NamedLittle,

    // The line by itself.
    Words1, Words3, Words4, Words5, Words8, Words12, Words18, Words25, TitleCase, Shouts, EndsStop, EndsAsking, EndsColon, EndsLetter, StartsLower, StartsDigit, StartsQuote,
    Bar, Furniture, Calls, Credits, Stops, Digits, Name, NameAndMore, Clock, Year, PictureCredit, EndsBracket, Organisation, Telling,

    // What the telling says of it.
    Told, ToldCount, LeadTold, FirstTold, ToldAbove,

    // Where it stands.
    First, Top, Distance, Adjacent, Near, Far, Below,

    // What stands around it.
    ByBelow1, ByBelow3, ByBelow6, DayBelow1, DayBelow3, DayBelow6, NameBelow1, NameBelow3, ByAbove, DayAbove, NameAbove, LinesAround, LineAbove, LineAboveToldMore, LineBelow, ShortAbove, LongerBelow,
    ShareBelow, CopyAbove, CopyBelow, Contained, GoesOn, GoesOnFromAbove,

    // What the rules for roles took it for.
    RoleTitle, RoleDeck, RoleHeading, RoleBody,
}
