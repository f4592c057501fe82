namespace Variorum.Claims;

/// <summary>
/// Whether two accounts may tell of one thing, by the names and the rarer words of all that each says: a ledger may hold more than one
/// story, and what accounts of two say alike ("14 people were killed") is no claim of both.
/// </summary>
internal sealed class Kinship
{
    // Of bars of .2, .25, .3 and .35 the highest at which no judged pair is lost (bench alignment; from .3 on three of 66). With six stories and
    // two dozen unrelated pages in one ledger, claims across stories fall from 34 to 16, half of these on one war, false disputes from 8 to 2.
    private const double Least = 0.25;

    // Of two brief notes nothing can be said.
    private const int FewestConcepts = 20;

    // A word more common than this is in every second account, whatever it tells.
    private const double LeastRarity = 0.45;

    private readonly record struct Wording(int[] Names, int[] Words, double Length);

    private readonly StatementIndex _index;
    private readonly Wording[] _wordings;

    public Kinship(StatementIndex index)
    {
        _index = index;
        _wordings = new Wording[index.Items.Count == 0 ? 0 : index.Items[^1].AccountOrdinal + 1];
        foreach (var items in index.OfAccount) _wordings[items.Key] = Read(items);
    }

    /// <summary>Unless both say enough to show that they do not.</summary>
    public bool MayTellOneThing(StatementItem a, StatementItem b)
    {
        if (a.AccountOrdinal == b.AccountOrdinal) return true;
        var (here, there) = (_wordings[a.AccountOrdinal], _wordings[b.AccountOrdinal]);
        return IsBrief(here) || IsBrief(there) || Of(here, there) >= Least;
    }

    private static bool IsBrief(Wording wording) => wording.Names.Length + wording.Words.Length < FewestConcepts;

    /// <summary>The cosine of the names plus that of the words, 0 to 2.</summary>
    private double Of(Wording a, Wording b)
    {
        double names = 0, words = 0;
        foreach (int name in a.Names) if (b.Names.Has(name)) names++;
        foreach (int word in a.Words) if (b.Words.Has(word)) words += Square(word);
        return (names == 0 ? 0 : names / Math.Sqrt((double)a.Names.Length * b.Names.Length)) + (words == 0 ? 0 : words / (a.Length * b.Length));
    }

    private Wording Read(IGrouping<int, StatementItem> items)
    {
        int[] names = ConceptSet.Of(items.SelectMany(i => i.NameBag));
        int[] words = ConceptSet.Of(items.SelectMany(i => i.Bag).Where(c => !names.Has(c) && _index.Rarity(c) > LeastRarity));
        return new(names, words, Math.Sqrt(words.Sum(Square)));
    }

    private double Square(int word) => _index.Rarity(word) * _index.Rarity(word);
}
