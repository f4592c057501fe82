using Variorum.Language;
using Variorum.Statements;

namespace Variorum.Claims;

/// <summary>All statements of a story with the concepts they are made of and what each concept weighs.</summary>
internal sealed class StatementIndex
{
    private readonly Dictionary<string, int> _concepts = new(StringComparer.Ordinal);
    private readonly List<double> _rarity = [];
    private readonly double[] _weight;
    private readonly Dictionary<int, (int[] Concepts, double Square)> _surroundings = [];

    /// <param name="accounts">In the order of the story.</param>
    public StatementIndex(IReadOnlyList<Account> accounts, NameLinker names)
    {
        Names = names;
        for (int a = 0; a < accounts.Count; a++)
        {
            foreach (var statement in accounts[a].Statements)
            {
                Items.Add(new StatementItem(Items.Count, a, accounts[a], statement, Terms(accounts[a], statement), statement.Attribution?.Source is { } source ? names.Key(accounts[a], source) : null));
            }
        }
        Representatives = Represent();
        _weight = Weigh();
        foreach (var item in Items) item.Weigh(Weight);
        OfAccount = Items.ToLookup(i => i.AccountOrdinal);
        Kinship = new Kinship(this);
    }

    public NameLinker Names { get; }
    public List<StatementItem> Items { get; } = [];
    public ILookup<int, StatementItem> OfAccount { get; }
    public Kinship Kinship { get; }

    /// <summary>
    /// For each statement, the first one made of the same concepts. A text copied by a hundred outlets is compared once and
    /// does not make its words common.
    /// </summary>
    public int[] Representatives { get; }

    public int ConceptCount => _weight.Length;

    /// <summary>Inverse statement frequency within the story, times the word's rarity in general text.</summary>
    public double Weight(int concept) => _weight[concept];

    /// <summary>A concept's rarity in general text, 0.2 to 1.</summary>
    public double Rarity(int concept) => _rarity[concept];

    /// <summary>The terms of a statement in order of the text, made anew each time: all those of a story would take as much as its bags.</summary>
    public ItemTerm[] TermsOf(StatementItem item) => Terms(item.Account, item.Statement);

    /// <summary>A concept as one of the statements words it.</summary>
    public string Word(int concept, IEnumerable<StatementItem> items)
    {
        var item = items.First(i => i.Bag.Has(concept));
        return Excerpt.Of(item.Account, TermsOf(item).First(t => t.Concept == concept).Span, 60);
    }

    public bool HasConcept(StatementItem item, string concept) =>
        _concepts.TryGetValue(concept, out int number) && item.Bag.Has(number);

    /// <summary>Cosine of two weighted bags, 0 to 1, and how many concepts they share.</summary>
    public (double Cosine, int Shared) Compare(StatementItem a, StatementItem b)
    {
        double sum = 0;
        int shared = 0;
        for (int i = 0, j = 0; i < a.Bag.Length && j < b.Bag.Length;)
        {
            if (a.Bag[i] < b.Bag[j]) i++;
            else if (a.Bag[i] > b.Bag[j]) j++;
            else { sum += _weight[a.Bag[i]] * _weight[a.Bag[i]]; shared++; i++; j++; }
        }
        return (sum == 0 ? 0 : sum / (a.Norm * b.Norm), shared);
    }

    /// <summary>The same with the sentence before each drawn in: a figure's surroundings.</summary>
    public double CompareSurroundings(StatementItem a, StatementItem b)
    {
        var (here, left) = Surroundings(a);
        var (there, right) = Surroundings(b);
        double sum = 0;
        for (int i = 0, j = 0; i < here.Length && j < there.Length;)
        {
            if (here[i] < there[j]) i++;
            else if (here[i] > there[j]) j++;
            else { sum += Square(here[i]); i++; j++; }
        }
        return sum == 0 ? 0 : sum / Math.Sqrt(left * right);
    }

    /// <summary>The concepts of a statement and of the sentence before it, ascending, and the square of their length; each is asked for
    /// with dozens of others.</summary>
    private (int[] Concepts, double Square) Surroundings(StatementItem item)
    {
        if (_surroundings.TryGetValue(item.Ordinal, out var known)) return known;
        var concepts = new SortedSet<int>(item.Bag);
        if (item.Ordinal > 0 && Items[item.Ordinal - 1] is var before && before.AccountOrdinal == item.AccountOrdinal) concepts.UnionWith(before.Bag);
        return _surroundings[item.Ordinal] = ([.. concepts], concepts.Sum(Square));
    }

    private double Square(int concept) => _weight[concept] * _weight[concept];

    private ItemTerm[] Terms(Account account, Statement statement)
    {
        var terms = new List<ItemTerm>(statement.Terms.Count);
        foreach (var term in statement.Terms)
        {
            bool name = term.Entity >= 0 && term.Entity < account.Entities.Count;
            if (name || HasTwoLetters(term.Key)) terms.Add(new ItemTerm(name ? Name(account.Entities[term.Entity]) : Word(term.Key), term.Span, name, term.Depth));
        }
        return [.. terms];
    }

    // What is left of "it’s" and "15 %" says nothing about what a statement is about.
    private static bool HasTwoLetters(string key)
    {
        int letters = 0;
        foreach (char c in key) if (char.IsLetterOrDigit(c)) letters++;
        return letters >= 2;
    }

    // A name's rarity is what the story gives it: 1.
    private int Name(Entity entity) => Number("=" + Names.Key(entity), 1);

    private int Word(string key)
    {
        string word = key.ToLowerInvariant();
        return Number(Concepts.Of(word), Concepts.Rarity(word));
    }

    private int Number(string concept, double rarity)
    {
        if (_concepts.TryGetValue(concept, out int number))
        {
            // A concept is as common as its commonest word.
            _rarity[number] = Math.Min(_rarity[number], rarity);
            return number;
        }
        _concepts.Add(concept, _rarity.Count);
        _rarity.Add(rarity);
        return _rarity.Count - 1;
    }

    private int[] Represent()
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var representatives = new int[Items.Count];
        foreach (var item in Items)
        {
            string bag = string.Join(',', item.Bag);
            first.TryAdd(bag, item.Ordinal);
            representatives[item.Ordinal] = first[bag];
        }
        return representatives;
    }

    private double[] Weigh()
    {
        var frequency = new int[_rarity.Count];
        int distinct = 0;
        foreach (var item in Items)
        {
            if (Representatives[item.Ordinal] != item.Ordinal) continue;
            distinct++;
            foreach (int concept in item.Bag) frequency[concept]++;
        }
        var weight = new double[_rarity.Count];
        for (int c = 0; c < weight.Length; c++) weight[c] = Math.Log(1 + (double)distinct / frequency[c]) * _rarity[c];
        return weight;
    }
}
