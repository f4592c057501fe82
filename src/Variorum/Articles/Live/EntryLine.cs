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
        string? time = printed?.Length > 10 ? printed[10..] : TimeReader.First(line) ?? Dotted(line);
        if (time is null) return null;
        return Machine(block) is { Length: > 10 } exact ? new EntryLine(exact[10..], exact[..10]) : new EntryLine(time, printed?[..10]);
    }

    /// <summary>Whether a line is short and holds a digit with the mark of a clock, or the half of a day, behind it: few lines do, and only they are read.</summary>
    public static bool MayBe(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest) return false;
        for (int i = 0; i + 1 < line.Length; i++)
        {
            if (!char.IsAsciiDigit(line[i])) continue;
            char next = line[i + 1], behind = i + 2 < line.Length ? line[i + 2] : ' ';
            if (next is ':' or '.' or 'h' && char.IsAsciiDigit(behind) || next is 'a' or 'p' or 'A' or 'P' || next == ' ' && behind is 'a' or 'p' or 'A' or 'P') return true;
        }
        return false;
    }

    /// <summary>Alone on its line "17.42" is a time too.</summary>
    private static string? Dotted(ReadOnlySpan<char> line)
    {
        int point = line.IndexOf('.');
        if (point is not (1 or 2) || line.Length != point + 3 || line.ContainsAnyExcept("0123456789.")) return null;
        return int.TryParse(line[..point], out int hour) && int.TryParse(line[(point + 1)..], out int minute) && hour < 24 && minute < 60 ? $"T{hour:00}:{minute:00}" : null;
    }

    /// <summary>The moment the markup gives beside the printed one.</summary>
    private static string? Machine(RawBlock block) =>
        block.Element is not { } element ? null : EdtfDate.Parse((element.LocalName == "time" ? element : NearElements.Of(element).FirstOrDefault(inner => inner.LocalName == "time" && inner.HasAttribute("datetime")))?.GetAttribute("datetime"));
}
