using System.Buffers;
using Variorum.Text;

namespace Variorum.Articles.Decoding;

/// <summary>Han and Hangul every page uses: which of them appear tells the eastern character sets apart.</summary>
internal static class FrequentLetters
{
    private static readonly SearchValues<char> Simplified = Load("simplified"), Traditional = Load("traditional"), Japanese = Load("japanese"), Korean = Load("korean");

    public static bool Contains(char c, string set) => set switch
    {
        "gb18030" => Simplified.Contains(c),
        "euc-kr" => Korean.Contains(c),
        "big5" => Traditional.Contains(c),
        _ => Japanese.Contains(c),
    };

    private static SearchValues<char> Load(string script) =>
        SearchValues.Create(string.Concat(Lexicon.Load("frequent-letters.tsv").Rows.Where(row => row.Key == script).Select(row => row[1])));
}
