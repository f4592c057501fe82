namespace Variorum.Articles.Facts;

/// <summary>What speaks for or against a name being that of the page's outlet, each 0 to 1. What each is worth stands in <c>data/outlet-weights.tsv</c>.</summary>
internal enum OutletTrait
{
    // That the page names no outlet, or none of these.
    None, NoneNoWindow, NoneNoNotice,

    // The window's title, where the markup or a scraper kept it.
    WindowEnd, WindowBar, WindowAlone, WindowInner, WindowStart, WindowStartAlone,

    // Lines of its own.
    FirstLine, TopLine, UpperLine, LowerLine, LineTwice, AboveDomain,

    // The notice at the foot.
    Copyright, LastCopyright, CopyrightDomain, Company, Theme,

    // Addresses.
    Domain, DomainLine, Mail, DomainSpells, HostSpells,

    // Lines of furniture that speak of the outlet.
    Asked, Supported, Product, OfItself, Behind,

    // What bylines and notes on authors say.
    BylineEnd, Employer,

    // The name by itself.
    Words1, Words2, Words3, Words4, Words6, StartsLower, Shouts, Person, Forename, Place, Medium, Owner, Platform, Furniture, Common, WrittenSmall, Agency, Digit,

    // How often and where it stands.
    Around, AroundOften, Told, ToldOften, Shorter, Longer, Clues1, Clues2, Clues3, OnlyCopyright, OnlyInNotice, OnlyTopLine, IsTitle, Topic,
}
