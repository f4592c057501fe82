using System.Runtime.InteropServices;
using Variorum.Articles.Roles;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>All names on a page that may be its outlet's, in the order they were found: the pieces of the window's title, short lines, holders of the copyright, domains, whom readers are asked to follow.</summary>
internal sealed class OutletCandidates
{
    /// <summary>Few outlets have names of more words or characters.</summary>
    public const int MostWords = 7;
    private const int MostLetters = 60, FewestLetters = 2;

    /// <summary>Each name is looked for in all of the text; in 5,000 readings of the corpora's pages none kept more than 82.</summary>
    private const int MostNames = 1000;

    private readonly Dictionary<string, OutletCandidate> _byKey = new(StringComparer.Ordinal);
    private readonly List<OutletCandidate> _all = [];

    public IReadOnlyList<OutletCandidate> All => _all;

    /// <summary>The candidate of this name, new or known; null for what can be no name.</summary>
    public OutletCandidate? Add(OutletTrait clue, ReadOnlySpan<char> text, int at)
    {
        int start = 0, end = text.Length;
        while (start < end && !char.IsLetterOrDigit(text[start])) start++;
        while (end > start && !char.IsLetterOrDigit(text[end - 1]) && !(text[end - 1] is '!' or ')')) end--;
        var name = text[start..end];
        if (name.Length is < FewestLetters or > MostLetters || name.ContainsAny('\n', '?') || name.Contains(": ", StringComparison.Ordinal) || Words.Count(name) > MostWords || !HasLetter(name)) return null;
        string key = Key(name);
        if (key.Length < FewestLetters || (WordKinds.English.Of(TextHash.OfLower(name)) & WordKind.Function) != 0) return null;
        if (_all.Count == MostNames && !_byKey.ContainsKey(key)) return null;
        ref var candidate = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey, key, out bool known);
        if (!known) _all.Add(candidate = new OutletCandidate(key));
        candidate!.Add(clue, name.ToString(), at < 0 ? null : new TextSpan(at + start, at + end));
        return candidate;
    }

    /// <summary>Leaves out sections that nothing but their place names, and names that only lines far from the head, words before any name, or an address in passing give.</summary>
    public void Prune() => _all.RemoveAll(candidate => candidate.IsPassing || !candidate.IsOwned && OutletTraits.IsSection(candidate.Name));

    public OutletCandidate? Of(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>"The Bay Post", "BayPost.com" and "Bay Post" are one name.</summary>
    public static string Key(ReadOnlySpan<char> name)
    {
        if (OutletAddresses.Site(name) is { } site) return site;
        string folded = Words.Fold(name);
        return (folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded).Replace(" ", "");
    }

    private static bool HasLetter(ReadOnlySpan<char> name)
    {
        foreach (char c in name) if (char.IsLetter(c)) return true;
        return false;
    }
}
