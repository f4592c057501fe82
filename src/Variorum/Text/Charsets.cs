using System.Text;

namespace Variorum.Text;

/// <summary>Character sets by the names documents use for them.</summary>
public static class Charsets
{
    static Charsets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The decoder for a declared name, or null when no such set is known. As browsers do (WHATWG Encoding), Latin-1
    /// and ASCII are taken for windows-1252, their superset, Latin-5 for windows-1254, GB2312 and GBK for GB 18030.</summary>
    public static Encoding? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        string label = name.Trim().Trim('"', '\'').ToLowerInvariant();
        string known = label switch
        {
            "utf8" => "utf-8",
            "iso-8859-1" or "latin1" or "latin-1" or "iso8859-1" or "us-ascii" or "ascii" or "iso_8859-1" or "cp1252" => "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            "gb2312" or "gbk" or "x-gbk" => "gb18030",
            "cp1251" or "win-1251" => "windows-1251",
            "x-sjis" or "sjis" or "ms_kanji" or "windows-31j" => "shift_jis",
            "ks_c_5601-1987" or "ksc5601" or "cp949" => "euc-kr",
            "big5-hkscs" => "big5",
            "unicode" or "utf16" => "utf-16",
            _ => label,
        };
        try
        {
            // Without a fallback of its own a set of the East answers a broken sequence with a dot or a question mark.
            return Encoding.GetEncoding(known, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
