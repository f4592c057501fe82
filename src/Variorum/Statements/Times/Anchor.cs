using System.Globalization;
using Variorum.Articles;

namespace Variorum.Statements.Times;

/// <summary>The day that relative times are told from, and how surely it is that day.</summary>
/// <param name="Day">The day of publication, or the middle of a month or year when no more is known.</param>
/// <param name="Precision">Day, month or year: what is told more finely from it stays unknown.</param>
internal readonly record struct Anchor(DateOnly Day, Grain Precision)
{
    public static Anchor? Of(PublicationDate? published)
    {
        if (published is not { } date) return null;
        var edtf = date.Edtf.AsSpan();
        int slash = edtf.IndexOf('/');
        if (slash < 0) return Single(edtf);
        return Single(edtf[..slash]) is { } first && Single(edtf[(slash + 1)..]) is { } last ? Common(first, last) : null;
    }

    /// <summary>What two ends of an interval agree on.</summary>
    private static Anchor? Common(Anchor first, Anchor last)
    {
        if (first.Day == last.Day) return first;
        if (first.Day.Year != last.Day.Year) return null;
        return first.Day.Month == last.Day.Month ? new Anchor(first.Day, Grain.Month) : new Anchor(first.Day, Grain.Year);
    }

    private static Anchor? Single(ReadOnlySpan<char> edtf)
    {
        var culture = CultureInfo.InvariantCulture;
        if (edtf.Length >= 10) return DateOnly.TryParseExact(edtf[..10], "yyyy-MM-dd", culture, DateTimeStyles.None, out var day) ? new Anchor(day, Grain.Day) : null;
        if (edtf.Length == 7) return DateOnly.TryParseExact(edtf, "yyyy-MM", culture, DateTimeStyles.None, out var month) ? new Anchor(month.AddDays(14), Grain.Month) : null;
        return edtf.Length == 4 && int.TryParse(edtf, NumberStyles.None, culture, out int year) && year is > 0 and < 9999 ? new Anchor(new DateOnly(year, 7, 1), Grain.Year) : null;
    }

    /// <summary>A match with its value taken away when the day is not known finely enough to give it.</summary>
    public TimeMatch Blur(TimeMatch match)
    {
        if (Precision == Grain.Day || !match.Deictic || match.Value is null) return match;
        // A day and month find their year from any day of about that month.
        bool dated = Precision == Grain.Month && match.Kind == TimeKind.Date && match.Rule.StartsWith("day and month", StringComparison.Ordinal);
        bool known = dated || (match.Kind == TimeKind.Date && match.Point is { } point && point.Grain >= Precision && match.Value == point.Value);
        return known ? match : match with { Value = null, Point = null };
    }
}
