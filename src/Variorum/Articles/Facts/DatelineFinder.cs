using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The place in front of the first sentence: <c>HARBOURTOWN, Norland (AP) —</c>, <c>Harbourtown, May 3 (Reuters) -</c>.</summary>
internal static class DatelineFinder
{
    /// <summary>The longest datelines name a town, a country, a day and an agency.</summary>
    private const int Looked = 90;

    public static Evidenced<string>? Find(PageView page)
    {
        for (int i = page.FirstBody; i < Math.Min(page.Count, page.FirstBody + 2); i++)
        {
            var head = page.Text(i)[..Math.Min(page.Text(i).Length, Looked)];
            if ((WireHead.Find(head)?.Place ?? (End(head) is { } end ? Place(head[..end]) : null) ?? Town(head)) is not { } place) continue;
            int start = page.Span(i).Start;
            return new(head[place.Start..place.End].ToString(), new TextSpan(start + place.Start, start + place.End), "dateline before the first sentence");
        }
        return null;
    }

    /// <summary>Whether a line is a dateline and nothing else, as in texts of the wires whose first paragraph begins below it.</summary>
    public static bool IsAlone(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length <= Looked && line.Length > 2 && line[^1] is '—' or '–' or '-' or '_' && Place(line.TrimEnd("—–-_ ")) is not null;
    }

    /// <summary>The town of a dateline with a day and its year, in capitals or not: "Harbourtown, Nor., May 3, 2031 -".</summary>
    private static TextSpan? Town(ReadOnlySpan<char> head)
    {
        if (DatelineDate.In(head, DayOrder.Unknown) is not { } date) return null;
        int end = head[..date.Span.Start].IndexOfAny(",(–—");
        var town = head[..(end < 0 ? date.Span.Start : end)].TrimEnd(" -");
        return town.Length < 2 ? null : new TextSpan(0, town.Length);
    }

    /// <summary>Where the dash behind the dateline stands.</summary>
    private static int? End(ReadOnlySpan<char> head)
    {
        for (int i = 2; i + 1 < head.Length; i++)
        {
            if (head[i] is '—' or '–' || head[i] == '_' && head[i - 1] is ' ' or ')') return i;
            if (head[i] == '-' && (head[i - 1] is ' ' or ')' || head[i + 1] == '-')) return i;
            if (head[i] is '.' or '!' or '?' or '"' or '“' && !(head[i] == '.' && (i < 12 || IsInitial(head, i)))) return null;
        }
        return null;
    }

    /// <summary>The stop of "D.C." and "N.Y.".</summary>
    private static bool IsInitial(ReadOnlySpan<char> head, int stop) => char.IsUpper(head[stop - 1]) && !char.IsLetter(head[stop - 2]);

    /// <summary>Capitals, or a capitalised name with an agency or a date behind it; anything in small letters is a sentence.</summary>
    private static TextSpan? Place(ReadOnlySpan<char> head)
    {
        int end = head.IndexOfAny('(', '/');
        bool credit = end > 0;
        var place = credit ? head[..end] : head;
        int comma = place.IndexOf(',');
        var town = (comma < 0 ? place : place[..comma]).Trim();
        if (town.Length < 2 || Words.Count(town) > 4 || !char.IsLetter(town[0]) || town.IndexOfAnyInRange('0', '9') >= 0) return null;
        bool capitals = town.IndexOfAnyInRange('a', 'z') < 0 && town.Length > 2;
        bool named = credit && char.IsUpper(town[0]) && AgencyFinder.Known(head[(end + 1)..].TrimEnd(") -—–")) is not null;
        if (!capitals && !named) return null;
        int start = head.IndexOf(town);
        return new TextSpan(start, start + town.Length);
    }
}
