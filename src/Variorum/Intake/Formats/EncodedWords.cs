using System.Text;
using Variorum.Text;

namespace Variorum.Intake.Formats;

/// <summary>RFC 2047: <c>=?utf-8?Q?caf=C3=A9?=</c> in a header is "café".</summary>
internal static class EncodedWords
{
    public static string? Decode(string? header)
    {
        if (header is null || !header.Contains("=?", StringComparison.Ordinal)) return header;
        var text = new StringBuilder();
        int at = 0;
        bool afterWord = false;
        while (at < header.Length)
        {
            int start = header.IndexOf("=?", at, StringComparison.Ordinal);
            string between = start < 0 ? header[at..] : header[at..start];
            // White space between two encoded words is only there to fold the line.
            if (!(afterWord && start >= 0 && string.IsNullOrWhiteSpace(between))) text.Append(between);
            if (start < 0) break;
            string[] parts = header[(start + 2)..].Split('?', 4);
            if (parts.Length < 4 || Word(parts[0], parts[1], parts[2]) is not { } word || !parts[3].StartsWith('='))
            {
                text.Append("=?");
                at = start + 2;
                afterWord = false;
                continue;
            }
            text.Append(word);
            at = start + 2 + parts[0].Length + parts[1].Length + parts[2].Length + 4;
            afterWord = true;
        }
        return text.ToString();
    }

    private static string? Word(string charset, string encoding, string content)
    {
        if (Charsets.Find(charset) is not { } decoder) return null;
        byte[] ascii = Encoding.UTF8.GetBytes(content.Replace('_', ' '));
        return encoding.ToLowerInvariant() switch
        {
            "q" => decoder.GetString(QuotedPrintable.Decode(ascii)),
            "b" => decoder.GetString(TransferBase64.Decode(ascii)),
            _ => null,
        };
    }
}
