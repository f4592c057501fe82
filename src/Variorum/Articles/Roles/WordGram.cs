using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>A run of words as one hash.</summary>
internal static class WordGram
{
    public static uint Of(ReadOnlySpan<uint> words)
    {
        uint hash = TextHash.Seed;
        foreach (uint word in words) hash = TextHash.Add(hash, word);
        return hash;
    }
}
