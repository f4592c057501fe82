using System.Globalization;
using System.Net;
using System.Text;

namespace Variorum.Intake.Formats;

/// <summary>What the program that saved a page wrote at its head: the address it came from, and when.</summary>
/// <param name="Address">On the web: "about:internet" is a mark of safety, no address.</param>
/// <param name="At">Null where the mark does not say.</param>
internal readonly record struct SavedMark(string Address, DateTimeOffset? At)
{
    /// <summary>Marks stand before or inside the first tag, or right behind it.</summary>
    private const int Looked = 4096;

    // Words before an address: of browsers, monolith and WebScrapBook. SingleFile has a line for each fact.
    private static readonly string[] Labels = ["saved from url=", "Saved from ", "data-scrapbook-source=\""];

    public static SavedMark? Find(ReadOnlySpan<byte> page)
    {
        string head = Encoding.UTF8.GetString(page[..Math.Min(page.Length, Looked)]);
        if (head.Contains("Page saved with SingleFile", StringComparison.Ordinal)) return Of(Line(head, "url:"), Moment(Line(head, "saved date:")));
        foreach (string label in Labels)
        {
            int at = head.IndexOf(label, StringComparison.Ordinal);
            if (at < 0) continue;
            var rest = head.AsSpan(at + label.Length);
            // <!-- saved from url=(0043)https://… -->: the digits count the address's characters.
            if (rest.StartsWith("(") && rest.IndexOf(')') is > 0 and var close) rest = rest[(close + 1)..];
            int end = rest.IndexOfAny(" \t\r\n>\"");
            if (Of(WebUtility.HtmlDecode((end < 0 ? rest : rest[..end]).ToString()), null) is { } mark) return mark;
        }
        return null;
    }

    private static SavedMark? Of(string? address, DateTimeOffset? at) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") ? new(address, at) : null;

    private static string? Line(string head, string label)
    {
        int at = head.IndexOf(label, StringComparison.Ordinal);
        if (at < 0) return null;
        var rest = head.AsSpan(at + label.Length);
        int end = rest.IndexOfAny('\r', '\n');
        return (end < 0 ? rest : rest[..end]).Trim().ToString();
    }

    /// <summary><c>Wed May 14 2031 09:12:33 GMT+0200 (Central European Summer Time)</c>, as scripts in browsers write a moment.</summary>
    private static DateTimeOffset? Moment(string? written)
    {
        if (written is null) return null;
        int zone = written.IndexOf(" (", StringComparison.Ordinal);
        if (zone > 0) written = written[..zone];
        return DateTimeOffset.TryParseExact(written, "ddd MMM dd yyyy HH:mm:ss 'GMT'zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;
    }
}
