using Variorum.Text;

namespace Variorum.Articles.Dating;

/// <summary>The names a telling is about, as hashes: capitalised words inside sentences, and pairs of neighbouring ones. Countries and
/// their people, months and days say too little to be kept.</summary>
internal static class NameTerms
{
    /// <summary>Terms kept of one account, the most frequent first. Stories of 300 to 1,000 words have 15 to 90.</summary>
    private const int Kept = 128;

    private static readonly HashSet<uint> Everyday = LoadEveryday();

    public static uint[] Of(Article article)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var block in article.Blocks)
        {
            if (block.Role is BlockRole.Body or BlockRole.Heading) Collect(article.Text[block.Span], counts);
        }
        uint[] terms = [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(Kept).Select(c => c.Key)];
        Array.Sort(terms);
        return terms;
    }

    private static void Collect(ReadOnlySpan<char> text, Dictionary<uint, int> counts)
    {
        uint last = 0;
        bool opens = true;
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                opens |= text[i] is '.' or '!' or '?' or ':' or '“' or '"' or '\n';
                if (text[i] is not (' ' or '-' or '\u00A0')) last = 0;
                i++;
                continue;
            }
            int start = i;
            while (i < text.Length && char.IsLetter(text[i])) i++;
            uint name = NameOf(text[start..i]);
            // The first word of a sentence is capitalised in any case; it counts only as part of a pair.
            if (name != 0 && !opens) counts[name] = counts.GetValueOrDefault(name) + 1;
            if (name != 0 && last != 0) counts[TextHash.Add(last, name)] = counts.GetValueOrDefault(TextHash.Add(last, name)) + 1;
            (last, opens) = (name, false);
        }
    }

    private static uint NameOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || !char.IsUpper(word[0])) return 0;
        uint hash = TextHash.OfLower(word);
        return Everyday.Contains(hash) ? 0 : hash;
    }

    private static HashSet<uint> LoadEveryday()
    {
        var words = new HashSet<uint>();
        foreach (string list in (ReadOnlySpan<string>)["en/function-words.tsv", "en/countries.tsv", "en/demonyms.tsv", "months.tsv", "en/common-words.tsv", "en/weekdays.tsv"])
        {
            foreach (var row in Lexicon.Load(list).Rows)
            {
                foreach (var part in row.Key.AsSpan().Split(' ')) words.Add(TextHash.OfLower(row.Key.AsSpan()[part]));
            }
        }
        return words;
    }
}
