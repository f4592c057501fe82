using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>Place, day and agency in front of the first sentence, parted by stops and without brackets: <c>HARBOURTOWN. May 3. TASS -</c>,
/// <c>HARBOURTOWN, 3 May. /TASS/.</c></summary>
internal readonly record struct WireHead(TextSpan Place, TextSpan Agency, string Name)
{
    /// <summary>A town, a day and an agency's full name take no more characters.</summary>
    private const int Looked = 90;

    /// <summary>"May 3, 2031" and "3 May" with the words that may stand around them.</summary>
    private const int MostDayWords = 4;

    public static WireHead? Find(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, Looked)];
        int stop = head.IndexOfAny('.', ',');
        if (stop < 2 || head[..stop].IndexOfAnyInRange('0', '9') >= 0 || !char.IsUpper(head[0]) || Words.Count(head[..stop]) > 4) return null;
        if (End(head, stop) is not { } end) return null;
        var before = head[..end].TrimEnd(" /-");
        if (AgencyFinder.NameEnding(before, out int start) is not { } agency || start <= stop || !IsDay(head[(stop + 1)..start].Trim(" .,/"))) return null;
        return new(new TextSpan(0, stop), new TextSpan(start, before.Length), agency);
    }

    /// <summary>Behind the agency: a dash, or the second of two strokes.</summary>
    private static int? End(ReadOnlySpan<char> head, int stop)
    {
        int stroke = head[stop..].IndexOf('/'), second = stroke < 0 ? -1 : head[(stop + stroke + 1)..].IndexOf('/');
        if (second > 0) return stop + stroke + 1 + second;
        for (int i = stop + 1; i + 1 < head.Length; i++)
        {
            if (head[i] is '–' or '—' || head[i] == '-' && (head[i - 1] == ' ' || head[i + 1] == '-')) return i;
        }
        return null;
    }

    /// <summary>A month and a number beside it: datelines leave the year out.</summary>
    private static bool IsDay(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || Words.Count(words) > MostDayWords) return false;
        var parts = DatePart.Cut(words);
        for (int i = 0; i + 1 < parts.Count; i++)
        {
            if (parts[i].Month > 0 && parts[i + 1].Digits is 1 or 2 || parts[i].Digits is 1 or 2 && parts[i + 1].Month > 0) return true;
        }
        return false;
    }
}
