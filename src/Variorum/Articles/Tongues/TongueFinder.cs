using System.Globalization;
using System.Text;
using Variorum.Text;

namespace Variorum.Articles.Tongues;

/// <summary>Which language a text is in: by its script where one language writes in it, else by its letter trigrams
/// (a naive Bayes guess over <c>data/languages.tsv</c>).</summary>
public static class TongueFinder
{
    /// <summary>Letters needed to say anything. Held out of training, 40 letters are named rightly in 94 of 100 cases, nearly all
    /// mistakes between sisters such as Danish and Norwegian.</summary>
    private const int FewestLetters = 24;

    /// <summary>What a foreign block needs to be called so: names and menus are of no language.</summary>
    private const int FewestForeign = 40;

    /// <summary>What a block in another script needs: a word or two.</summary>
    private const int FewestInScript = 5;

    /// <summary>Lead over the article's own language, in natural logarithm a trigram, from which a block is foreign.</summary>
    private const double Lead = 1.0;

    /// <summary>Trigrams looked at: the answer does not change behind them.</summary>
    private const int Looked = 1500;

    /// <summary>Trigrams after which a block's own language is clear enough not to look for another.</summary>
    private const int Glance = 120;

    /// <summary>Letters before it are Latin ones.</summary>
    private const char FirstForeign = '\u0370';

    /// <summary>The share of a trigram the training text did not hold.</summary>
    private const int Floor = -1150;

    private static readonly string[] Languages;
    private static readonly TrigramTable Shares;
    private static readonly (int First, int Last, string Language, bool Shared)[] Scripts;

    private static readonly int Han, Kana;

    static TongueFinder()
    {
        var rows = Lexicon.Load("languages.tsv").Rows;
        Languages = [.. rows.Select(r => r[1]).Distinct().Order(StringComparer.Ordinal)];
        Shares = new TrigramTable([.. rows.Select(r => (new Trigram(r.Key[0], r.Key[1], r.Key[2]), (byte)Array.IndexOf(Languages, r[1]), (short)(short.Parse(r[2], CultureInfo.InvariantCulture) - Floor)))]);
        Scripts = [.. Lexicon.Load("scripts.tsv").Rows.Select(r => (int.Parse(r[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), int.Parse(r[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture), r[2], r[3] == "shared"))];
        Han = Array.FindIndex(Scripts, s => s.Language == "zh");
        Kana = Array.FindIndex(Scripts, s => s.Language == "ja");
    }

    /// <summary>ISO 639-1, or null when there is too little text to say.</summary>
    public static string? Find(ReadOnlySpan<char> text) => Weigh(text) is { } said ? said.Language : null;

    /// <summary>The article's language, and each block's where it clearly is another.</summary>
    public static Article Mark(Article article)
    {
        string telling = Telling(article);
        if (Find(telling) is not { } language) return article;
        int script = ScriptOf(telling, out _);
        var blocks = new Block[article.Blocks.Count];
        for (int i = 0; i < blocks.Length; i++)
        {
            var block = article.Blocks[i];
            blocks[i] = Foreign(article.Text[block.Span], language, script) is { } other ? block with { Language = other } : block;
        }
        return article with { Language = language, Blocks = blocks };
    }

    private static string Telling(Article article)
    {
        var telling = new StringBuilder(Looked + 256);
        foreach (var block in article.Blocks)
        {
            if (!block.IsTelling || telling.Length > Looked) continue;
            telling.Append(article.Text[block.Span]).Append(' ');
        }
        return telling.ToString();
    }

    private static string? Foreign(ReadOnlySpan<char> text, string language, int ownScript)
    {
        int script = ScriptOf(text, out int letters);
        if (script != ownScript) return letters < FewestInScript || script < 0 && letters < FewestForeign ? null : Find(text) ?? (script < 0 ? null : Scripts[script].Language);
        int own = Array.IndexOf(Languages, language);
        if (letters < FewestForeign || own >= 0 && IsOwn(text, own) || Weigh(text) is not { } said || said.Language == language) return null;
        double lead = own < 0 ? double.PositiveInfinity : (said.Sums[said.Best] - said.Sums[own]) / 100.0 / said.Trigrams;
        return lead >= Lead ? said.Language : null;
    }

    /// <summary>Half of a text's trigrams being frequent ones of a language settles that it is no foreign one, at a tenth of the cost of
    /// weighing all: of English news three in five are, of its neighbours' one in three.</summary>
    private static bool IsOwn(ReadOnlySpan<char> text, int language)
    {
        int known = 0, unknown = 0;
        var left = new Trigrams(text);
        // Half of all that are looked at are enough for either answer.
        while (known < Glance / 2 && unknown <= Glance / 2 && left.Next(out var trigram))
        {
            if (Shares.Has(trigram, language)) known++;
            else unknown++;
        }
        return known >= unknown;
    }

    private readonly record struct Weighed(string Language, int Best, int[] Sums, int Trigrams);

    private static Weighed? Weigh(ReadOnlySpan<char> text)
    {
        int script = ScriptOf(text, out int letters);
        if (script >= 0 && !Scripts[script].Shared) return letters >= FewestInScript ? new Weighed(Scripts[script].Language, 0, new int[1], 1) : null;
        if (letters < FewestLetters) return null;
        // Shares and sums are kept relative to the floor, so that a trigram costs only the languages that hold it.
        var sums = new int[Languages.Length];
        int trigrams = 0;
        var left = new Trigrams(text);
        while (trigrams < Looked && left.Next(out var trigram))
        {
            trigrams++;
            foreach (var share in Shares.Of(trigram)) sums[share.Language] += share.Value;
        }
        int best = Array.IndexOf(sums, sums.Max());
        return sums[best] == 0 ? null : new Weighed(Languages[best], best, sums, trigrams);
    }

    /// <summary>The script most letters are of, or -1 for Latin and for a mixture; kana make Han Japanese.</summary>
    private static int ScriptOf(ReadOnlySpan<char> text, out int letters)
    {
        if (!HasForeignLetter(text))
        {
            letters = LatinLetters(text);
            return -1;
        }
        letters = 0;
        Span<int> counts = stackalloc int[64];
        foreach (char c in text)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (c < FirstForeign) continue;
            int script = ScriptOf(c);
            if (script >= 0) counts[script]++;
        }
        if (counts[Kana] * 20 > counts[Han]) (counts[Kana], counts[Han]) = (counts[Kana] + counts[Han], 0);
        int best = 0;
        for (int i = 1; i < Scripts.Length; i++) if (counts[i] > counts[best]) best = i;
        return counts[best] * 2 > letters ? best : -1;
    }

    /// <summary>Whether any letter is none of the Latin alphabet: most texts have none beyond it but quotation marks and dashes.</summary>
    private static bool HasForeignLetter(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyExceptInRange('\0', (char)(FirstForeign - 1)) is >= 0 and var at)
        {
            if (char.IsLetter(text[at])) return true;
            text = text[(at + 1)..];
        }
        return false;
    }

    /// <summary>How many letters a text has, up to as many as anybody asks for.</summary>
    private static int LatinLetters(ReadOnlySpan<char> text)
    {
        int letters = 0;
        for (int i = 0; i < text.Length && letters < FewestForeign; i++) if (char.IsLetter(text[i])) letters++;
        return letters;
    }

    private static int ScriptOf(char letter)
    {
        for (int i = 0; i < Scripts.Length; i++)
        {
            if (Scripts[i].First <= letter && letter <= Scripts[i].Last) return i;
        }
        return -1;
    }
}
