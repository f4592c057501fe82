using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>A content word or name of a statement as a concept number of the story.</summary>
/// <param name="Depth">Arcs below the top of what is said.</param>
internal readonly record struct ItemTerm(int Concept, TextSpan Span, bool IsName, byte Depth);

/// <summary>A statement made ready for comparison with any other: what is asked of it at random stands here, and its account's words are
/// read once, with those of its neighbours. All those of a story are held at once, so what they are made of stands in arrays of just the
/// length, and an empty one is shared.</summary>
/// <param name="terms">In order of the text; not kept (<see cref="StatementIndex.TermsOf"/>).</param>
/// <param name="speaker">One key for one speaker in all accounts; null in the outlet's own voice and where nobody is named.</param>
internal sealed class StatementItem(int ordinal, int accountOrdinal, Account account, Statement statement, ItemTerm[] terms, string? speaker)
{
    /// <summary>Its place among all statements of the story, in order of account and statement.</summary>
    public int Ordinal { get; } = ordinal;

    public int AccountOrdinal { get; } = accountOrdinal;
    public Account Account { get; } = account;
    public Statement Statement { get; } = statement;
    public StatementReference Reference => new(Account.Id, Statement.Index);

    public string? Speaker { get; } = speaker;

    /// <summary>The distinct concepts, ascending.</summary>
    public int[] Bag { get; } = ConceptSet.Of(terms.Select(t => t.Concept));

    /// <summary>Those of them that are names, ascending.</summary>
    public int[] NameBag { get; } = ConceptSet.Of(terms.Where(t => t.IsName).Select(t => t.Concept));

    /// <summary>Whether a word of it predicates or names something that happens.</summary>
    public bool HasEvent { get; } = terms.Any(t => !t.IsName && (Claims.Concepts.IsEvent(account.Text[t.Span]) || statement.Predications.Any(p => p.Span == t.Span)));

    /// <summary>The concepts that it predicates of somebody or something, ascending.</summary>
    public int[] Predicates { get; } = ConceptSet.Of(terms.Where(t => statement.Predications.Any(p => p.Span == t.Span)).Select(t => t.Concept));

    /// <summary>The concepts at the top of what is said, no figures, in order of the text.</summary>
    public CoreConcept[] Core { get; } = CoreOf(account, terms);

    /// <summary>The concepts it says are not so, ascending.</summary>
    public int[] Negated { get; } = Negation.Concepts(account, statement, terms);

    /// <summary>Those of its predicates that the tree shows turned round, whatever words do it ("none of the units fired"), ascending.</summary>
    public int[] NegatedPredicates { get; } = ConceptSet.Of(terms.Where(t => statement.Predications.Any(p => p.Negated && p.Span == t.Span)).Select(t => t.Concept));

    /// <summary>Length of the weighted bag.</summary>
    public double Norm { get; private set; }

    /// <summary>Takes over what each concept weighs in the story.</summary>
    public void Weigh(Func<int, double> weight) => Norm = Math.Sqrt(Bag.Sum(c => weight(c) * weight(c)));

    private static CoreConcept[] CoreOf(Account account, ItemTerm[] terms)
    {
        var core = terms.Where(t => t.Depth <= 1 && (t.IsName || !char.IsAsciiDigit(account.Text[t.Span][0])))
            .GroupBy(t => t.Concept, (concept, all) => new CoreConcept(concept, all.Any(t => t.Depth == 0)));
        return [.. core];
    }

    /// <summary>Something is predicated in it, as far as the tree shows.</summary>
    public bool IsPredicated { get; } = statement.Predications.Count > 0;

    /// <summary>"To return home", "a request for asylum": too little to be a proposition that somebody else could make. "The North's part in
    /// it" is one.</summary>
    public bool IsScrap => Bag.Length < FullPhrase && (_isInfinitive || (!IsPredicated && NameBag.Length == 0));

    private const int FullPhrase = 4;

    private readonly bool _isInfinitive = account.Text[ContentSpanOf(statement)].StartsWith("to ", StringComparison.OrdinalIgnoreCase);

    /// <summary>A figure stands in it.</summary>
    public bool HasFigure { get; } = account.Quantities.Any(q => q.Statement == statement.Index);

    /// <summary>The times said in the content itself; those beside the cue date the saying.</summary>
    public IEnumerable<TimeReference> ContentTimes =>
        ContentTimesOf(Account, Statement);

    private static IEnumerable<TimeReference> ContentTimesOf(Account account, Statement statement) =>
        account.Times.Where(t => t.Statement == statement.Index && !SayingDate.IsOfSaying(account, statement, t));

    /// <summary>Those times as days.</summary>
    public DayRange[] ContentDays { get; } = [.. ContentTimesOf(account, statement).Select(t => DayRange.Of(t.Value)).OfType<DayRange>()];

    /// <summary>The days as of which the statement speaks.</summary>
    public DayRange? AsOf => SayingDate.Of(Account, Statement);

    /// <summary>The words of the content, from its first to its last character.</summary>
    public TextSpan ContentSpan => ContentSpanOf(Statement);

    private static TextSpan ContentSpanOf(Statement statement) => statement.Content[0].Union(statement.Content[^1]);
}

/// <summary>A concept at the top of what is said.</summary>
/// <param name="IsMain">It is the main predicate, or stands beside it, and does not hang on it.</param>
internal readonly record struct CoreConcept(int Concept, bool IsMain)
{
    // What hangs on the main predicate counts a fifth less than the predicate.
    private const double LighterBelow = 0.8;

    public double Weight(StatementIndex index) => index.Weight(Concept) * (IsMain ? 1 : LighterBelow);
}
