namespace Variorum.Articles.Facts;

/// <summary>Whether a page writes the day or the month first: from its own unmistakable dates, else from the country its
/// language tag names.</summary>
internal static class DayOrderFinder
{
    public static DayOrder Find(PageView page)
    {
        int dayFirst = 0, monthFirst = 0;
        for (int i = 0; i < page.Count; i++)
        {
            if (page.Text(i).Length > 200 || !page.Text(i).Contains('/')) continue;
            var shown = DateScanner.OrderShown(page.Text(i));
            if (shown == DayOrder.DayFirst) dayFirst++;
            else if (shown == DayOrder.MonthFirst) monthFirst++;
        }
        if (dayFirst != monthFirst) return dayFirst > monthFirst ? DayOrder.DayFirst : DayOrder.MonthFirst;
        return OfCountry(page.Markup.LanguageTag);
    }

    private static DayOrder OfCountry(string? tag)
    {
        if (tag is null || tag.Length < 2) return DayOrder.Unknown;
        if (tag.Equals("en-US", StringComparison.OrdinalIgnoreCase)) return DayOrder.MonthFirst;
        // "en" alone is written in both orders; every other language of the month list puts the day first.
        return tag.Equals("en", StringComparison.OrdinalIgnoreCase) ? DayOrder.Unknown : DayOrder.DayFirst;
    }
}
