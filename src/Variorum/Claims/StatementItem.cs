using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>A content word or name of a statement as a concept number of the story.</summary>
internal readonly record struct ItemTerm(int Concept, TextSpan Span, bool IsName);

/// <summary>A statement made ready for comparison.</summary>
internal sealed class StatementItem(int ordinal, int accountOrdinal, Account account, Statement statement, ItemTerm[] terms)
{
    /// <summary>Its place among all statements of the story, in order of account and statement.</summary>
    public int Ordinal { get; } = ordinal;

    public int AccountOrdinal { get; } = accountOrdinal;
    public Account Account { get; } = account;
    public Statement Statement { get; } = statement;
    public StatementReference Reference { get; } = new(account.Id, statement.Index);

    /// <summary>In order of the text.</summary>
    public ItemTerm[] Terms { get; } = terms;

    /// <summary>The distinct concepts, ascending.</summary>
    public int[] Bag { get; } = [.. terms.Select(t => t.Concept).Distinct().Order()];

    /// <summary>The concepts it says are not so.</summary>
    public HashSet<int> Negated { get; } = Negation.Concepts(account, statement, terms);

    /// <summary>Length of the weighted bag.</summary>
    public double Norm { get; set; }

    /// <summary>The times said in the content itself; those beside the cue date the saying.</summary>
    public IEnumerable<TimeReference> ContentTimes =>
        Account.Times.Where(t => t.Statement == Statement.Index && !SayingDate.IsOfSaying(Account, Statement, t));

    /// <summary>The days as of which the statement speaks.</summary>
    public DayRange? AsOf => SayingDate.Of(Account, Statement);

    /// <summary>The words of the content, from its first to its last character.</summary>
    public TextSpan ContentSpan => Statement.Content[0].Union(Statement.Content[^1]);
}
