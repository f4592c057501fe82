using AngleSharp.Dom;
using Variorum.Articles.Facts;
using Variorum.Text;

namespace Variorum.Articles.Live;

/// <summary>A line that opens an entry of a live blog: a time of day, perhaps with its date, and little else.</summary>
/// <param name="Time">As <c>T14:05</c>, with an offset where one is given.</param>
/// <param name="Day">The day the line itself names; null when it names none.</param>
internal readonly record struct EntryLine(string Time, string? Day)
{
    /// <summary>"Key event 14:05 GMT Tuesday 3 May 2031" and a name have no more.</summary>
    private const int MaximumWords = 10, Longest = 80;

    public static EntryLine? Read(SourceText text, RawBlock block)
    {
        var line = text[block.Span];
        if (line.Length > Longest || line.IndexOfAnyInRange('0', '9') < 0 || Words.Count(line) > MaximumWords) return null;
        var dates = DateScanner.Scan(line, DayOrder.Unknown);
        int day = dates.FindIndex(date => date.IsDay);
        string? printed = day < 0 ? null : dates[day].Edtf;
        string? time = printed?.Length > 10 ? printed[10..] : TimeReader.First(line);
        if (time is null) return null;
        return Machine(block) is { Length: > 10 } exact ? new EntryLine(exact[10..], exact[..10]) : new EntryLine(time, printed?[..10]);
    }

    /// <summary>The moment the markup gives beside the printed one.</summary>
    private static string? Machine(RawBlock block) =>
        block.Element is not { } element ? null : EdtfDate.Parse((element.LocalName == "time" ? element : NearElements.Of(element).FirstOrDefault(inner => inner.LocalName == "time" && inner.HasAttribute("datetime")))?.GetAttribute("datetime"));
}
