using System.Globalization;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>When the account was published and when updated, as the page says it in markup and in print. One date never serves for both.</summary>
internal static class DateFinder
{
    private static readonly string[] PublishedNames =
    [
        "article:published_time", "datePublished", "og:article:published_time", "article:published", "parsely-pub-date", "sailthru.date", "cXenseParse:recs:publishtime", "DC.date.issued",
        "dcterms.created", "pubdate", "publishdate", "publish-date", "publication_date", "date", "article.published", "DC.date", "citation_publication_date", "cse_date", "pub_date", "published", "dcterms.issued", "dcterms.date", "dateCreated", "displaydate",
        "og:pubdate", "bt:pubdate", "dc.date.created", "dc.created", "created", "article_date_original",
    ];

    private static readonly string[] UpdatedNames = ["article:modified_time", "dateModified", "og:updated_time", "article:modified", "lastmod", "last-modified", "DC.date.modified", "dcterms.modified"];

    public static (Evidenced<PublicationDate>? Published, Evidenced<PublicationDate>? Updated) Find(PageView page)
    {
        var order = DayOrderFinder.Find(page);
        var visible = VisibleDateFinder.Find(page, order);
        var published = Declared(page) ?? Printed(page, Stated(page, order), visible, order) ?? OfPrint(visible) ?? DatelineDate.Find(page, order) ?? OfTimeElement(page, visible, order) ?? OfAddress(page) ?? LoneDateFinder.Find(page, order);
        return (published, Updated(page, visible, published, order));
    }

    private static Evidenced<PublicationDate>? Declared(PageView page) =>
        EdtfDate.Parse(page.Capture.Declared.Published) is { } date ? new(new(date), page.FindInHead(date[..Math.Min(10, date.Length)]), "declared by the file it came in") : null;

    /// <summary>The first of the metadata that names a day, else the first that names a month or a year.</summary>
    private static Evidenced<PublicationDate>? Stated(PageView page, DayOrder order)
    {
        var linked = Dated(page.Markup.Article.Published, "JSON-LD datePublished", order);
        // Where JSON-LD describes the page's video and no article, what the page says of itself comes first.
        List<Evidenced<PublicationDate>?> all = page.Markup.Article.IsArticle ? [linked, Meta(page, PublishedNames, order)] : [Meta(page, PublishedNames, order), linked];
        all.Add(Named(page, order));
        return all.Find(date => date?.Value.Day is not null) ?? all.Find(date => date is not null);
    }

    private static Evidenced<PublicationDate>? Dated(string? written, string reason, DayOrder order) =>
        EdtfDate.Parse(written, order) is { } date ? new(new(date), null, reason) : null;

    private static Evidenced<PublicationDate>? Meta(PageView page, string[] names, DayOrder order)
    {
        var all = names.Select(name => Dated(page.Markup.Meta(name), $"meta {name}", order)).OfType<Evidenced<PublicationDate>>().ToList();
        return all.Find(date => date.Value.Day is not null) ?? all.FirstOrDefault();
    }

    /// <summary>Names of the site's own making that speak of publication and of a date: <c>w-published-date</c>, <c>publishedTime</c>.</summary>
    private static Evidenced<PublicationDate>? Named(PageView page, DayOrder order)
    {
        foreach (string name in page.Markup.MetaNames.Order(StringComparer.Ordinal))
        {
            bool says = !name.Contains("unpubli", StringComparison.OrdinalIgnoreCase) && name.Contains("publi", StringComparison.OrdinalIgnoreCase) && (name.Contains("date", StringComparison.OrdinalIgnoreCase) || name.Contains("time", StringComparison.OrdinalIgnoreCase));
            if (says && EdtfDate.Parse(page.Markup.Meta(name), order) is { Length: >= 10 } date) return new(new(date), null, $"meta {name}");
        }
        return null;
    }

    /// <summary>The stated date with the place where the page prints it. Markup often gives the moment in UTC, print the
    /// outlet's own calendar day: where a time zone explains that the two are a day apart, what readers were shown is the date of
    /// publication. On NAEB's pages of this kind the gold is the printed day on 10 of 10, on WCXB's, whose gold often is the markup's, on 2 of 7.</summary>
    private static Evidenced<PublicationDate>? Printed(PageView page, Evidenced<PublicationDate>? stated, List<VisibleDate> visible, DayOrder order)
    {
        if (stated?.Value.Day is not { } day) return OfThatYear(stated, visible);
        foreach (var date in visible)
        {
            if (!MayBePublication(date)) continue;
            int apart = Days(date, day);
            if (apart == 0) return stated with { Span = date.Span, Reason = stated.Reason + ", printed with the title" };
            if (IsSameMoment(stated.Value.Edtf, apart)) return new(new(date.Edtf), date.Span, $"printed with the title; {stated.Reason} gives {stated.Value.Edtf}, the same moment elsewhere");
        }
        return IsMadeAnew(page, day, order) ? Earlier(stated, day, visible) : stated;
    }

    /// <summary>Midnight in UTC is a day whose time nobody wrote, not a moment.</summary>
    private static bool IsUtc(string edtf) => (edtf.EndsWith('Z') || edtf.EndsWith("+00:00", StringComparison.Ordinal)) && !edtf.AsSpan(10).StartsWith("T00:00");

    private static int Days(VisibleDate date, DateOnly day) => DateOnly.ParseExact(date.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - day.DayNumber;

    /// <summary>Whether a moment given in UTC falls on the printed day somewhere on earth, where clocks are 12 hours behind to 14 ahead.</summary>
    private static bool IsSameMoment(string stated, int daysApart)
    {
        if (Math.Abs(daysApart) != 1 || !IsUtc(stated) || Moment(stated) is not { } moment) return false;
        return daysApart < 0 ? moment.Hour < 12 : moment.Hour >= 24 - 14;
    }

    /// <summary>The printed date that is most likely that of publication, or -1: the one the head calls so, else the earlier of the
    /// head's first and of one that is called so below the text.</summary>
    private static int First(List<VisibleDate> visible)
    {
        int labelled = visible.FindIndex(date => date.Label == DateLabel.Published && date.InHead);
        if (labelled >= 0) return labelled;
        int first = visible.FindIndex(MayBePublication), below = visible.FindIndex(date => date.Label == DateLabel.Published);
        return below >= 0 && string.CompareOrdinal(visible[below].Day, visible[first].Day) < 0 ? below : first;
    }

    private static bool MayBePublication(VisibleDate date) => date.Label == DateLabel.Published || date.Label == DateLabel.None && date.InHead;

    /// <summary>Markup that states a year or a month is told the day by print.</summary>
    private static Evidenced<PublicationDate>? OfThatYear(Evidenced<PublicationDate>? stated, List<VisibleDate> visible)
    {
        if (stated is null) return null;
        int at = visible.FindIndex(date => MayBePublication(date) && date.Day.StartsWith(stated.Value.Edtf, StringComparison.Ordinal));
        return at < 0 ? stated : new(new(visible[at].Edtf), visible[at].Span, $"printed with the title; {stated.Reason} gives {stated.Value.Edtf} alone");
    }

    /// <summary>Whether metadata give a day of publication that may be the day the page was made anew: no update is later.</summary>
    private static bool IsMadeAnew(PageView page, DateOnly day, DayOrder order) =>
        StatedUpdate(page, order)?.Value.Day is not { } updated || updated <= day;

    /// <summary>Nothing was printed before it was published: where the head's first date is the earlier one and all but alone on its line,
    /// markup gives the day the page was made anew.</summary>
    private static Evidenced<PublicationDate> Earlier(Evidenced<PublicationDate> stated, DateOnly day, List<VisibleDate> visible)
    {
        int at = First(visible);
        // The outlet's own clock knows its day; a page that is told the reader's own time may be a day apart.
        int zones = stated.Value.Edtf.Length > 16 && !IsUtc(stated.Value.Edtf) ? -1 : 0;
        if (at < 0 || Days(visible[at], day) >= zones || !visible[at].IsAlone && visible[at].Label == DateLabel.None) return stated;
        return new(new(visible[at].Edtf), visible[at].Span, $"printed with the title; {stated.Reason} gives {stated.Value.Edtf}, which is later");
    }

    private static Evidenced<PublicationDate>? OfPrint(List<VisibleDate> visible)
    {
        int at = First(visible);
        if (at < 0) return null;
        return new(new(visible[at].Edtf), visible[at].Span, visible[at].Label == DateLabel.Published ? "a date the page calls that of publication" : "date printed with the title");
    }

    private static Evidenced<PublicationDate>? OfTimeElement(PageView page, List<VisibleDate> visible, DayOrder order)
    {
        for (int i = page.HeadStart; i < page.HeadEnd; i++)
        {
            if (page.Page.Blocks[i].Element is not { } element || page.Blocks[i].Role is BlockRole.Comment) continue;
            var time = element.LocalName == "time" ? element : NearElements.Of(element).FirstOrDefault(inner => inner.LocalName == "time" && inner.HasAttribute("datetime"));
            if (EdtfDate.Parse(time?.GetAttribute("datetime"), order) is { Length: >= 10 } date && !visible.Exists(d => d.Label == DateLabel.Updated && page.Span(i).Contains(d.Span))) return new(new(date), page.Span(i), "time element in the article's head");
        }
        return null;
    }

    /// <summary>Outlets put the day into addresses: <c>/2025/04/28/</c>, <c>/2025-04-28-</c>.</summary>
    private static Evidenced<PublicationDate>? OfAddress(PageView page)
    {
        foreach (string? address in (ReadOnlySpan<string?>)[page.Capture.Declared.Address, page.Markup.Canonical])
        {
            if (!Uri.TryCreate(ArchivedAddress.Original(address), UriKind.Absolute, out var uri)) continue;
            var dates = DateScanner.Scan(uri.AbsolutePath, DayOrder.Unknown);
            if (dates.Count > 0 && dates[0].IsDay) return new(new(dates[0].Edtf[..10]), null, "the day in the page's address");
        }
        return null;
    }

    private static Evidenced<PublicationDate>? StatedUpdate(PageView page, DayOrder order) =>
        Dated(page.Markup.Article.Modified, "JSON-LD dateModified", order) ?? Meta(page, UpdatedNames, order);

    private static Evidenced<PublicationDate>? Updated(PageView page, List<VisibleDate> visible, Evidenced<PublicationDate>? published, DayOrder order)
    {
        int at = visible.FindIndex(d => d.Label == DateLabel.Updated);
        if (at < 0) at = BesidePublication(page, visible);
        var stated = StatedUpdate(page, order);
        if (at >= 0 && (stated?.Value.Day is not { } day || visible[at].Day == day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
        {
            stated = new(new(stated?.Value.Edtf ?? visible[at].Edtf), visible[at].Span, stated is null ? "a date the page calls that of an update" : stated.Reason + ", printed on the page");
        }
        return stated is not null && IsLater(stated.Value, published?.Value) ? stated : null;
    }

    /// <summary>"Fri 22 Dec 18.08 First published on Thu 21 Dec": the date on the line of the one that is called that of publication.</summary>
    private static int BesidePublication(PageView page, List<VisibleDate> visible)
    {
        int first = visible.FindIndex(d => d.Label == DateLabel.Published && d.InHead);
        if (first <= 0 || visible[first - 1] is not { Label: DateLabel.None } before || before.Span.End > visible[first].Span.Start) return -1;
        return page.Page.Text[new TextSpan(before.Span.End, visible[first].Span.Start)].Contains('\n') ? -1 : first - 1;
    }

    /// <summary>An update is a second date: the moment of publication repeated, or one before it, is none.</summary>
    private static bool IsLater(PublicationDate updated, PublicationDate? published)
    {
        if (published is not { } first) return true;
        if (Moment(updated.Edtf) is { } late && Moment(first.Edtf) is { } early) return late > early;
        return string.CompareOrdinal(updated.Edtf[..Math.Min(10, updated.Edtf.Length)], first.Edtf[..Math.Min(10, first.Edtf.Length)]) > 0;
    }

    private static DateTimeOffset? Moment(string edtf) =>
        edtf.Length > 10 && DateTimeOffset.TryParse(edtf, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;
}
