using Variorum.Claims;
using Variorum.Statements;
using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>A story laid out for readers: what the terminal view, the page and the exports share.</summary>
internal sealed class StoryView
{
    private readonly Dictionary<string, AccountView> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClaimView> _claims;
    private readonly NameLinker _names;

    public StoryView(Story story)
    {
        Story = story;
        _names = new NameLinker(story.Accounts);
        foreach (var account in StoryBuilder.InOrder(story.Accounts))
        {
            _byId[account.Id] = new(account, Sigla.Of(_byId.Count), Outlets.Name(account), AccountView.TitleOf(account));
        }
        Accounts = [.. _byId.Values];
        Claims = [.. story.Claims.Select(c => new ClaimView(c, [.. c.Readings.Select(Reading)], story.Corroboration[c.Id]))];
        _claims = Claims.ToDictionary(c => c.Claim.Id, StringComparer.Ordinal);
        Disputes = [.. story.Disputes.Select(d => new DisputeView(d, _claims[d.Claim], [.. d.Sides.Select(Reading)]))];
        ClaimsOfStatement = Claims.SelectMany(c => c.Claim.Statements.Distinct(), (claim, statement) => (claim, statement)).ToLookup(x => x.statement, x => x.claim);
    }

    public Story Story { get; }
    public IReadOnlyList<AccountView> Accounts { get; }

    /// <summary>Most behind it first.</summary>
    public IReadOnlyList<ClaimView> Claims { get; }

    public IEnumerable<ClaimView> Events => Claims.Where(c => c.Claim.Kind == ClaimKind.Event);
    public IEnumerable<ClaimView> Figures => Claims.Where(c => c.Claim.Kind == ClaimKind.Figure);
    public IReadOnlyList<DisputeView> Disputes { get; }
    public ILookup<StatementReference, ClaimView> ClaimsOfStatement { get; }

    public AccountView Account(string id) => _byId[id];

    public ClaimView Claim(string id) => _claims[id];

    public StatementView Statement(StatementReference reference) => new(_byId[reference.Account], _byId[reference.Account].Account.Statements[reference.Statement]);

    /// <summary>The name of a node of the stemma with its siglum, if it has one.</summary>
    public string Node(StemmaNode node) => _byId.TryGetValue(node.Id, out var account) ? $"{account.Siglum} {account.Outlet}" : $"[{node.Name}, not read]";

    /// <summary>Who says a statement: the speaker by the name most used for him, or the outlet itself.</summary>
    public string Speaker(StatementView view)
    {
        if (view.Statement.Attribution is not { } attribution) return view.Account.Outlet;
        return attribution.Source is { } source ? Name(view.Account.Account, source) : "not named";
    }

    public string Name(Account account, Source source)
    {
        string fallback = source.Name ?? Excerpt.Of(account, source.Span, 60);
        return source.Name is null || _names.Key(account, source) is not { } key ? fallback : _names.Shown(key, fallback);
    }

    private ReadingView Reading(Reading reading) => new(reading, Holders(reading.Statements.Distinct().Select(Statement)));

    public IReadOnlyList<HolderView> Holders(IEnumerable<StatementView> statements) =>
    [
        .. statements.GroupBy(s => (Who: Speaker(s), Own: s.Statement.Attribution is null, Via: string.Join('\n', Via(s))))
            .Select(g => new HolderView(g.Key.Who, g.Key.Own, g.Key.Via.Length == 0 ? [] : g.Key.Via.Split('\n'), [.. g.OrderBy(s => s.Account.Siglum.Length).ThenBy(s => s.Account.Siglum, StringComparer.Ordinal)]))
            .OrderByDescending(h => h.Accounts.Count()).ThenBy(h => h.OwnVoice).ThenBy(h => h.Statements[0].Account.Siglum.Length).ThenBy(h => h.Statements[0].Account.Siglum, StringComparer.Ordinal).ThenBy(h => h.Who, StringComparer.Ordinal),
    ];

    private IEnumerable<string> Via(StatementView view) =>
        view.Statement.Attribution is not { } attribution ? [] : attribution.Via.Select(v => Name(view.Account.Account, v));
}
