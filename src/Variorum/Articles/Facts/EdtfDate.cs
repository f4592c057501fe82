using System.Globalization;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>Dates that machines wrote: ISO 8601 and its many misspellings, RFC 2822, seconds since 1970 → EDTF.</summary>
internal static class EdtfDate
{
    /// <summary>1970 is what an empty clock says; what stands beyond the century is a slip.</summary>
    private const int EarliestYear = 1971, LatestYear = 2100;

    private static readonly string[] LocalForms = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy/MM/dd HH:mm:ss", "yyyy/MM/dd", "yyyyMMdd"];

    // What programs write where nobody told them of a language.
    private static readonly string[] MonthFirstForms = ["MM/dd/yyyy HH:mm:ss", "MM/dd/yyyy h:mm:ss tt", "M/d/yyyy h:mm:ss tt", "M/d/yyyy H:mm:ss"];

    /// <summary>The date as EDTF, at the precision given, or null when it is none.</summary>
    /// <param name="order">How the page it stands on writes days and months.</param>
    public static string? Parse(string? written, DayOrder order = DayOrder.Unknown)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        string text = written.Trim().Replace(" UTC", "Z", StringComparison.Ordinal);
        return Iso(text) ?? Compact(text) ?? Seconds(text) ?? Local(text, LocalForms) ?? (order == DayOrder.DayFirst ? null : Local(text, MonthFirstForms)) ?? Mail(text, order);
    }

    private static string? Iso(string text)
    {
        if (text.Length < 4 || !Digits(text, 0, 4)) return null;
        if (text.Length == 4) return InRange(text) ? text : null;
        if (text.Length >= 7 && text[4] == '-' && Digits(text, 5, 2) && text.Length == 7) return InRange(text) ? text : null;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-' || !Digits(text, 5, 2) || !Digits(text, 8, 2)) return null;
        string day = text[..10];
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) || !InRange(day)) return null;
        return day + (Time(text.AsSpan(10)) ?? "");
    }

    /// <summary><c>T07:19:30.5+02:00</c> → <c>T07:19+02:00</c>: minutes are as fine as publication goes.</summary>
    private static string? Time(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart("T ");
        if (rest.Length < 5 || !char.IsAsciiDigit(rest[0]) || !char.IsAsciiDigit(rest[1]) || rest[2] != ':' || !char.IsAsciiDigit(rest[3]) || !char.IsAsciiDigit(rest[4])) return null;
        string time = rest[..5].ToString();
        if (string.CompareOrdinal(time, "23:59") > 0) return null;
        rest = rest[5..];
        if (rest.StartsWith(":")) rest = rest[1..].TrimStart("0123456789.,");
        rest = rest.Trim();
        return $"T{time}{Offset(rest)}";
    }

    /// <summary><c>Z</c>, <c>+0200</c>, <c>-5:00</c> or a zone's letters → an offset, or nothing.</summary>
    private static string Offset(ReadOnlySpan<char> written)
    {
        if (written.StartsWith("Z")) return "Z";
        if (written.Length >= 3 && written[0] is '+' or '-' && char.IsAsciiDigit(written[1]) && char.IsAsciiDigit(written[2]))
        {
            var minutes = written[3..].TrimStart(':');
            return $"{written[..3]}:{(minutes.Length >= 2 && char.IsAsciiDigit(minutes[0]) ? minutes[..2] : "00")}";
        }
        return DateWords.ZoneOffset(written) ?? "";
    }

    private static string? Seconds(string text)
    {
        if (text.Length is not (10 or 13) || !Digits(text, 0, text.Length)) return null;
        long number = long.Parse(text, CultureInfo.InvariantCulture);
        var moment = text.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number);
        return InRange(moment.Year) ? moment.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture) : null;
    }

    /// <summary><c>20250428T071930+0200</c>, ISO 8601 without its marks.</summary>
    private static string? Compact(string text) =>
        text.Length < 13 || text[8] != 'T' || !Digits(text, 0, 8) || !Digits(text, 9, 4) ? null : Iso($"{text[..4]}-{text[4..6]}-{text[6..11]}:{text[11..13]}{text.AsSpan(13).TrimStart("0123456789")}");

    private static string? Local(string text, string[] forms)
    {
        if (!DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || !InRange(date.Year)) return null;
        return date.ToString(text.Contains(':') ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary><c>Sat, 23 Dec 2023 05:42:00 PST</c> and other forms with a month's name.</summary>
    private static string? Mail(string text, DayOrder order) => DateScanner.Scan(text, order).Select(found => found.Edtf).FirstOrDefault();

    private static bool Digits(string text, int start, int count)
    {
        for (int i = start; i < start + count; i++)
        {
            if (!char.IsAsciiDigit(text[i])) return false;
        }
        return true;
    }

    private static bool InRange(string edtf) => InRange(int.Parse(edtf.AsSpan(0, 4), CultureInfo.InvariantCulture));
    internal static bool InRange(int year) => year is >= EarliestYear and <= LatestYear;
}
