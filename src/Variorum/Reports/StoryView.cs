using Variorum.Claims;
using Variorum.Statements;
using Variorum.Stories;
using Variorum.Text;

namespace Variorum.Reports;

/// <summary>A story laid out for readers: what the terminal view, the page and the exports share.</summary>
public sealed class StoryView
{
    private readonly Dictionary<string, AccountView> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClaimView> _claims;
    private readonly Dictionary<string, int> _numbers;
    private readonly ILookup<string, (int Statement, ClaimView Claim)> _claimsOfAccount;
    private readonly Dictionary<string, StemmaNode> _nodes;
    private readonly NameLinker _names;
    private readonly HashSet<StatementReference> _disputed;

    public StoryView(Story story)
    {
        Story = story;
        _names = new NameLinker(story.Accounts);
        _disputed = [.. story.Disputes.SelectMany(d => d.Sides).SelectMany(s => s.Statements)];
        _nodes = story.Stemma.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        foreach (var account in StoryBuilder.InOrder(story.Accounts))
        {
            _byId[account.Id] = new(account, Sigla.Of(_byId.Count), Outlets.Name(account), AccountView.TitleOf(account));
        }
        Accounts = [.. _byId.Values];
        Claims = [.. story.Claims.Select(c => new ClaimView(this, c, story.Corroboration[c.Id]))];
        _claims = Claims.ToDictionary(c => c.Claim.Id, StringComparer.Ordinal);
        _numbers = Events.Concat(Claims.Where(c => c.Claim.Kind != ClaimKind.Event)).Select((claim, i) => (claim.Claim.Id, Number: i + 1)).ToDictionary(c => c.Id, c => c.Number, StringComparer.Ordinal);
        Disputes = [.. story.Disputes.Select(d => new DisputeView(this, d))];
        _claimsOfAccount = Claims.SelectMany(c => c.Claim.Statements.Distinct(), (claim, statement) => (claim, statement)).ToLookup(x => x.statement.Account, x => (x.statement.Statement, x.claim), StringComparer.Ordinal);
        FigureGroups = [.. Grouped()];
    }

    public Story Story { get; }
    public IReadOnlyList<AccountView> Accounts { get; }

    /// <summary>Most behind it first.</summary>
    public IReadOnlyList<ClaimView> Claims { get; }

    public IEnumerable<ClaimView> Events => Claims.Where(c => c.Claim.Kind == ClaimKind.Event);
    public IEnumerable<ClaimView> Figures => Claims.Where(c => c.Claim.Kind == ClaimKind.Figure);

    /// <summary>
    /// Figures by the thing counted; what several voices count first. Where one origin gives one figure there is nothing to set side by side.
    /// </summary>
    public IReadOnlyList<FigureGroup> FigureGroups { get; }

    private IEnumerable<FigureGroup> Grouped() =>
        Figures.GroupBy(c => (FigureGroup.FirstOf(c).BaseUnit, FigureGroup.FirstOf(c).Thing))
            .Select(g => new FigureGroup(FigureGroup.NameOf(g), [.. g.OrderByDescending(c => c.Accounts.Count()).ThenBy(c => c.Claim.Id, StringComparer.Ordinal)]))
            .Where(g => g.Readings.Select(r => r.Figures[0].Value).Distinct().Skip(1).Any() || g.Claims.Any(c => c.Corroboration.High > 1))
            .OrderByDescending(g => g.Readings.Count()).ThenBy(g => g.Name, StringComparer.Ordinal);

    public IReadOnlyList<DisputeView> Disputes { get; }

    /// <summary>The claims that a statement belongs to, most behind it first.</summary>
    public IEnumerable<ClaimView> ClaimsOf(StatementReference statement) =>
        _claimsOfAccount[statement.Account].Where(c => c.Statement == statement.Statement).Select(c => c.Claim);

    /// <summary>Everybody who is given a word, with his statements; who speaks most first.</summary>
    public IEnumerable<IGrouping<string, StatementView>> Sources =>
        Accounts.SelectMany(a => a.Account.Statements, (account, statement) => new StatementView(account, statement))
            .Where(s => s.Statement.Attribution is not null).GroupBy(Speaker).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal);

    public AccountView Account(string id) => _byId[id];

    public bool HasAccount(string id) => _byId.ContainsKey(id);

    /// <summary>The account that shares most claims with others; the first of equals.</summary>
    public AccountView? Central
    {
        get
        {
            var shared = Events.SelectMany(c => c.Accounts).GroupBy(a => a.Siglum).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
            return Accounts.MaxBy(a => shared.GetValueOrDefault(a.Siglum));
        }
    }

    /// <summary>The number under which a claim is referred to, from 1.</summary>
    public int Number(ClaimView claim) => _numbers[claim.Claim.Id];

    /// <summary>The name of a node of the stemma with its siglum, if it has one.</summary>
    public string Node(string id) => HasAccount(id) ? $"{_byId[id].Siglum} {_byId[id].Outlet}" : _nodes[id].Name + " (not read)";

    /// <summary>The name by which an edge is asked for: "B&gt;A".</summary>
    public string EdgeId(StemmaEdge edge) => $"{NodeId(edge.From)}>{NodeId(edge.To)}";

    private string NodeId(string id) => HasAccount(id) ? _byId[id].Siglum : id;

    public ClaimView Claim(string id) => _claims[id];

    public StatementView Statement(StatementReference reference) => new(_byId[reference.Account], _byId[reference.Account].Account.Statements[reference.Statement]);

    /// <summary>Who says a statement: the speaker by the name most used for him, or the outlet itself.</summary>
    public string Speaker(StatementView view)
    {
        if (view.IsOwnVoice || view.Statement.Attribution is not { } attribution) return view.Account.Outlet;
        return attribution.Source is { } source ? Name(view.Account.Account, source) : "not named";
    }

    // More names than this before a dated thing hide the thing; the sigla behind it list them all.
    private const int MostLeading = 3;

    /// <summary>"The port, the mayor: ", where a dated thing is those speakers' word alone or is in dispute; else empty.</summary>
    public string Lead(TimelineEntry entry)
    {
        var told = entry.Statements.Select(Statement).ToList();
        if (!entry.IsSomebodysWord && !(told.Exists(s => s.IsOwnVoice) && entry.Statements.Any(_disputed.Contains))) return "";
        var names = told.Select(Speaker).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return string.Join(", ", names.Take(MostLeading)) + (names.Count > MostLeading ? $" and {names.Count - MostLeading} more: " : ": ");
    }

    public string Name(Account account, Source source)
    {
        string fallback = source.Called ?? Unnamed(Excerpt.Of(account, source.Span, 60));
        return source.Name is null || _names.Key(account, source) is not { } key ? fallback : _names.Shown(key, fallback);
    }

    // Out of its sentence "it" is nobody.
    private static string Unnamed(string words) => Pronouns.Contains(words) || words is "I" or "We" or "we" or "us" or "who" or "that" ? $"not named (“{words}”)" : words;

    private static readonly Lexicon Pronouns = Lexicon.Load("en/pronouns.tsv", ignoreCase: true);

    public ReadingView Reading(Reading reading) => new(reading, Holders(reading.Passages.Count > 0
        ? reading.Statements.Zip(reading.Passages, (s, passage) => Statement(s) with { Passage = passage })
        : reading.Statements.Distinct().Select(Statement)));

    public IReadOnlyList<HolderView> Holders(IEnumerable<StatementView> statements) =>
    [
        .. statements.GroupBy(s => (Who: Speaker(s), Own: s.IsOwnVoice, Via: string.Join('\n', Via(s))))
            .Select(g => new HolderView(g.Key.Who, g.Key.Own, g.Key.Via.Length == 0 ? [] : g.Key.Via.Split('\n'), [.. g.OrderBy(s => s.Account.Siglum.Length).ThenBy(s => s.Account.Siglum, StringComparer.Ordinal)]))
            .OrderByDescending(h => h.Accounts.Count()).ThenBy(h => h.OwnVoice).ThenBy(h => h.Statements[0].Account.Siglum.Length).ThenBy(h => h.Statements[0].Account.Siglum, StringComparer.Ordinal).ThenBy(h => h.Who, StringComparer.Ordinal),
    ];

    private IEnumerable<string> Via(StatementView view) =>
        view.IsOwnVoice || view.Statement.Attribution is not { } attribution ? [] : attribution.Via.Select(v => Name(view.Account.Account, v));
}
