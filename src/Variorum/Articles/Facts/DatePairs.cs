namespace Variorum.Articles.Facts;

/// <summary>What two dates in one line say of each other: pages print the day of publication and that of an update side by side, and
/// often only a style sheet tells which is which.</summary>
internal static class DatePairs
{
    /// <summary>Between two dates printed side by side stand no more characters than a bar and its spaces.</summary>
    private const int Beside = 3;

    public static DateLabel Label(ReadOnlySpan<char> line, List<FoundDate> dates, int i)
    {
        var date = dates[i];
        if (date.Label is DateLabel.Updated or DateLabel.Other) return date.Label;
        // "May 3, 2024. Updated: May 4, 2024": what stands before an update's date is when it first appeared.
        if (date.Label == DateLabel.None && i == 0 && dates.Exists(d => d is { IsDay: true, Label: DateLabel.Updated } && Days(d, date) > 0)) return DateLabel.Published;
        // "May 3, 2024 May 4, 2024" and "Posted on May 3, 2024 May 4, 2024", in whatever order.
        if (dates.Count != 2 || !dates.TrueForAll(d => d.IsDay && d.Label == date.Label) || dates[1].Span.Start - dates[0].Span.End > Beside) return date.Label;
        // A time between the two belongs to both spans. A dash makes them one stretch of days.
        bool stretch = dates[1].Span.Start > dates[0].Span.End && line[dates[0].Span.End..dates[1].Span.Start].IndexOfAny('-', '–') >= 0;
        int apart = Days(date, dates[1 - i]);
        return stretch || apart == 0 ? date.Label : apart < 0 ? DateLabel.Published : DateLabel.Updated;
    }

    /// <summary>Above 0 when the first is the later.</summary>
    private static int Days(FoundDate a, FoundDate b) => string.CompareOrdinal(a.Edtf[..10], b.Edtf[..10]);
}
