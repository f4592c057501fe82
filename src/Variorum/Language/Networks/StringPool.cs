namespace Variorum.Language.Networks;

/// <summary>Shared strings for recurring words, so that a known lemma costs no allocation. A fixed table: a string that
/// finds its place taken replaces what is there; races lose a sharing, never a string.</summary>
internal static class StringPool
{
    /// <summary>Distinct lemmas of 350,000 words of text number about 20,000; four times that keeps collisions rare. 0.5 MB.</summary>
    private const int Slots = 1 << 16;

    /// <summary>Longer strings do not recur.</summary>
    private const int Longest = 64;

    private static readonly string?[] Strings = new string?[Slots];

    public static string Get(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest) return text.ToString();
        ref string? slot = ref Strings[(int)(WordShape.Hash(text) >> 40) & (Slots - 1)];
        string? known = slot;
        if (known is not null && text.SequenceEqual(known)) return known;
        return slot = text.ToString();
    }
}
