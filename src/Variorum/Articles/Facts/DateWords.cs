using System.Globalization;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The words dates of publication are written with: months, labels, zones.</summary>
internal static class DateWords
{
    private static readonly Lexicon Months = Lexicon.Load("months.tsv", ignoreCase: true);
    private static readonly Lexicon Labels = Lexicon.Load("date-labels.tsv", ignoreCase: true);
    private static readonly Lexicon Zones = Lexicon.Load("time-zones.tsv");

    /// <summary>1 to 12, or 0.</summary>
    public static int Month(ReadOnlySpan<char> word) =>
        Months.TryGet(word, out var row) ? int.Parse(row[1], CultureInfo.InvariantCulture) : 0;

    public static DateLabel Label(ReadOnlySpan<char> word) => !Labels.TryGet(word, out var row) ? DateLabel.None : row[1] switch
    {
        "updated" => DateLabel.Updated,
        "published" => DateLabel.Published,
        _ => DateLabel.Other,
    };

    public static string? ZoneOffset(ReadOnlySpan<char> letters) => Zones.TryGet(letters, out var row) ? row[1] : null;
}
