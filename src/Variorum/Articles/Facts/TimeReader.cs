using System.Globalization;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>A time of day beside a date: before it or behind it, with or without AM and PM and a zone.</summary>
internal static class TimeReader
{
    /// <summary>How many characters may lie between a date and its time: <c> at </c>, <c> / </c>, <c>, published </c>.</summary>
    private const int Reach = 8;

    public static (TextSpan Span, string Edtf)? Around(ReadOnlySpan<char> line, List<DatePart> parts, int first, int count)
    {
        int behind = first + count;
        if (behind < parts.Count && At(line, parts, behind) is { } later && Nearby(parts[behind - 1].Span.End, later.Span.Start)) return later;
        // "at", "um", "a las", "ore": a word or two stand between.
        for (int i = behind; i + 1 < parts.Count && i < behind + 2 && parts[i].Digits == 0; i++)
        {
            if (At(line, parts, i + 1) is { } next && Nearby(parts[behind - 1].Span.End, next.Span.Start)) return next;
        }
        for (int i = Math.Max(0, first - 5); i < first; i++)
        {
            if (At(line, parts, i) is { } earlier && earlier.Span.End <= parts[first].Span.Start && Nearby(earlier.Span.End, parts[first].Span.Start)) return earlier;
        }
        return null;
    }

    /// <summary>The first time of day in a line, as <c>T14:05</c>; null when there is none.</summary>
    public static string? First(ReadOnlySpan<char> line)
    {
        var parts = DatePart.Cut(line);
        for (int i = 0; i < parts.Count; i++)
        {
            if (At(line, parts, i) is { } time) return time.Edtf;
        }
        return null;
    }

    private static bool Nearby(int end, int start) => start - end is >= 0 and <= Reach;

    private static (TextSpan Span, string Edtf)? At(ReadOnlySpan<char> line, List<DatePart> parts, int i)
    {
        if (parts[i].Digits is not (1 or 2) || parts[i].Number > 24) return null;
        int hour = parts[i].Number, minute = 0, at = i + 1;
        bool french = at + 1 < parts.Count && line[parts[at].Span.Start..parts[at].Span.End] is "h" && parts[at].Span.Start == parts[i].Span.End && parts[at + 1].Span.Start == parts[at].Span.End;
        if (french) at++;
        bool clock = french || at < parts.Count && parts[at].Digits == 2 && parts[at].Joint is ':' or '.' && parts[at].Number < 60;
        if (clock) minute = parts[at++].Number;
        if (clock && at < parts.Count && parts[at].Digits == 2 && parts[at].Joint == ':') at++;
        int half = HalfOfDay(line, parts, ref at);
        string zone = Zone(line, parts, ref at);
        // A bare number, or one with a point, is a time only with AM, PM or a zone: 5.30 may be anything.
        bool called = zone.Length > 0 || at < parts.Count && line[parts[at].Span.Start..parts[at].Span.End] is "Uhr";
        if (half == 0 && (!clock || !french && parts[i + 1].Joint == '.' && !called)) return null;
        if (half > 0 && hour > 12) half = 0;
        if (half == 1 && hour == 12) hour = 0;
        if (half == 2 && hour < 12) hour += 12;
        if (hour > 23) return null;
        return (new TextSpan(parts[i].Span.Start, parts[at - 1].Span.End), string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}{zone}"));
    }

    /// <summary>1 for AM, 2 for PM, also as "a.m."; 0 for neither.</summary>
    private static int HalfOfDay(ReadOnlySpan<char> line, List<DatePart> parts, ref int at)
    {
        if (at >= parts.Count || parts[at].Span.Start - parts[at - 1].Span.End > 1) return 0;
        var word = line[parts[at].Span.Start..parts[at].Span.End];
        bool am = word.Equals("am", StringComparison.OrdinalIgnoreCase), pm = word.Equals("pm", StringComparison.OrdinalIgnoreCase);
        if (am || pm)
        {
            at++;
            return am ? 1 : 2;
        }
        bool a = word.Equals("a", StringComparison.OrdinalIgnoreCase), p = word.Equals("p", StringComparison.OrdinalIgnoreCase);
        if (!a && !p || at + 1 >= parts.Count || !line[parts[at + 1].Span.Start..parts[at + 1].Span.End].Equals("m", StringComparison.OrdinalIgnoreCase)) return 0;
        at += 2;
        return a ? 1 : 2;
    }

    private static string Zone(ReadOnlySpan<char> line, List<DatePart> parts, ref int at)
    {
        if (at >= parts.Count || parts[at].Span.Start - parts[at - 1].Span.End > 3) return "";
        if (DateWords.ZoneOffset(line[parts[at].Span.Start..parts[at].Span.End]) is not { } offset) return "";
        at++;
        return offset == "+00:00" ? HoursFrom(line, parts, ref at) ?? offset : offset;
    }

    /// <summary>"UTC+2", "GMT-3:30": the hours behind the zone's name, which is then no zone by itself.</summary>
    private static string? HoursFrom(ReadOnlySpan<char> line, List<DatePart> parts, ref int at)
    {
        if (at >= parts.Count || parts[at].Digits is not (1 or 2) || parts[at].Number > 14) return null;
        char sign = line[parts[at].Span.Start - 1];
        if (sign is not ('+' or '-' or '−' or '–') || parts[at].Span.Start - parts[at - 1].Span.End > 2) return null;
        int hours = parts[at++].Number, minutes = 0;
        if (at < parts.Count && parts[at] is { Digits: 2, Joint: ':', Number: < 60 }) minutes = parts[at++].Number;
        return string.Create(CultureInfo.InvariantCulture, $"{(sign == '+' ? '+' : '-')}{hours:00}:{minutes:00}");
    }
}
