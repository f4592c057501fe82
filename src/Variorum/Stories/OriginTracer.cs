using Variorum.Claims;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Stories;

/// <summary>Where one statement entered the record, as far as the accounts show.</summary>
/// <param name="Key">The same for statements shown to have one origin.</param>
/// <param name="For">The country or organization the speaker speaks for.</param>
/// <param name="IsWitness">A named person who says in the account to have seen or heard it.</param>
internal sealed record Trace(OriginKind Kind, string Key, string Name, Affiliation For = default, bool IsWitness = false);

/// <summary>Statement → origin: the speaker's act, else the outlet at the root of what the statement's account leans on.</summary>
internal sealed class OriginTracer
{
    private readonly NameLinker _names;
    private readonly Outlets _outlets;
    private readonly Dictionary<string, Account> _accounts;
    private readonly Dictionary<string, StemmaNode> _nodes;
    private readonly ILookup<string, StemmaEdge> _edges;

    public OriginTracer(IReadOnlyList<Account> accounts, Stemma stemma, NameLinker names)
    {
        _names = names;
        _outlets = new Outlets(accounts);
        _accounts = accounts.ToDictionary(a => a.Id, StringComparer.Ordinal);
        _nodes = stemma.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        _edges = stemma.Edges.Where(e => e.Kind != DependenceKind.Citation).ToLookup(e => e.From, StringComparer.Ordinal);
    }

    public Trace Of(Account account, Statement statement)
    {
        if (statement.Attribution is not { } attribution) return OwnReporting(account, statement.Span);
        if (attribution.Source is not { } source || _names.Key(account, source) is not { } key || source.Properties.Contains("anonymous"))
        {
            return new(OriginKind.Unseen, "unnamed " + Root(account, statement.Span).Key, "a source that is not named");
        }
        string shown = source.Called ?? account.Text.Quote(source.Span);
        if (_outlets.Of(shown).FirstOrDefault() is { } outlet) return OwnReporting(outlet, outlet.Text.Whole);
        var entity = source.Entity >= 0 && source.Entity < account.Entities.Count ? account.Entities[source.Entity] : null;
        var affiliations = new Affiliations(account, _names);
        if (affiliations.SpokenFor(source, entity) is { } body)
        {
            if (_outlets.Of(body.Name).FirstOrDefault() is { } page) return OwnReporting(page, page.Text.Whole);
            (key, shown) = (_names.Key(body), body.Name);
        }
        return new(OriginKind.SpeakersAct, "speaker " + key, _names.Shown(key, shown), affiliations.Of(source, entity), Witnesses.Is(account, source));
    }

    private Trace OwnReporting(Account account, TextSpan span)
    {
        var (key, name) = Root(account, span);
        return new(OriginKind.OwnReporting, key, name);
    }

    /// <summary>Follows the dependence that covers a passage up to where nothing further is shown.</summary>
    private (string Key, string Name) Root(Account account, TextSpan span)
    {
        // The stemma has no circles, so this ends.
        foreach (var edge in _edges[account.Id].OrderByDescending(e => e.Kind == DependenceKind.SharedWording).ThenByDescending(e => e.Strength).ThenBy(e => e.To, StringComparer.Ordinal))
        {
            if (edge.Kind == DependenceKind.SharedWording && !Covers(edge, span)) continue;
            if (_accounts.TryGetValue(edge.To, out var parent)) return Root(parent, There(edge, span) ?? parent.Text.Whole);
            return ("outlet " + edge.To["unseen:".Length..], _nodes[edge.To].Name);
        }
        return (KeyOf(account), Outlets.Name(account));
    }

    /// <summary>The key of what an account's outlet reports itself.</summary>
    public static string KeyOf(Account account) => "outlet " + Outlets.Key(account);

    // Half of a sentence that stands word for word elsewhere shows where the sentence is from.
    private static bool Covers(StemmaEdge edge, TextSpan span)
    {
        int covered = edge.Evidence.Sum(e => Math.Max(0, Math.Min(e.Here.End, span.End) - Math.Max(e.Here.Start, span.Start)));
        return covered * 2 >= span.Length;
    }

    private static TextSpan? There(StemmaEdge edge, TextSpan span) =>
        edge.Evidence.FirstOrDefault(e => e.Here.Overlaps(span)).There;
}
