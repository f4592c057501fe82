using Variorum.Claims;
using Variorum.Statements;
using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>Why the program says so: the rule and the evidence, in sentences.</summary>
public static class Explanation
{
    /// <param name="id">
    /// Of a claim, a dispute, an account (its id or siglum), an edge of the stemma (<c>B&gt;A</c>), or a statement (<c>A/s7</c>).
    /// </param>
    /// <returns>Null when nothing has that id.</returns>
    public static string? Of(Story story, string id)
    {
        var view = new StoryView(story);
        return view.Claims.Where(c => c.Claim.Id == id).Select(Claim).FirstOrDefault()
            ?? view.Disputes.Where(d => d.Dispute.Id == id).Select(Dispute).FirstOrDefault()
            ?? Edges(view, id)
            ?? view.Accounts.Where(a => a.Siglum == id || a.Account.Id == id).Select(Account).FirstOrDefault()
            ?? Statement(view, id);
    }

    private static string Claim(ClaimView claim)
    {
        var lines = new List<string>
        {
            $"Claim {claim.Claim.Id} ({claim.Claim.Kind.ToString().ToLowerInvariant()}): {claim.Claim.Label}",
            $"Its {StoryTextHead.Count(claim.Claim.Statements.Distinct().Count(), "statement")} are taken to be about one thing because {claim.Claim.Reason}.",
            $"Independent origins: {claim.Origins}.",
        };
        lines.AddRange(claim.Corroboration.Reasons.Select(r => $"  {r}."));
        foreach (var reading in claim.Readings) lines.AddRange(Reading(reading));
        return string.Join('\n', lines);
    }

    private static string Dispute(DisputeView dispute)
    {
        var lines = new List<string>
        {
            $"Dispute {dispute.Dispute.Id} ({dispute.Dispute.Kind.ToString().ToLowerInvariant()}) over claim {dispute.Claim.Claim.Id}: {dispute.Claim.Claim.Label}",
            $"It is a dispute because {dispute.Dispute.Reason}.",
        };
        foreach (var side in dispute.Sides) lines.AddRange(Reading(side));
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Reading(ReadingView reading)
    {
        yield return $"Reading{(reading.Reading.Mark is { } mark ? $" ({mark})" : "")}: {reading.Reading.Label}";
        foreach (var statement in reading.Holders.SelectMany(h => h.Statements))
        {
            yield return $"  {statement.Account.Siglum}/s{statement.Statement.Index}: {Excerpt.Of(statement.Account.Account, statement.Statement.Span, 300)}";
        }
    }

    private static string? Edges(StoryView view, string id)
    {
        var edges = view.Story.Stemma.Edges.Where(e => view.EdgeId(e) == id || $"{e.From}>{e.To}" == id).ToList();
        return edges.Count == 0 ? null : string.Join('\n', edges.SelectMany(e => Edge(view, e)));
    }

    private static IEnumerable<string> Edge(StoryView view, StemmaEdge edge)
    {
        yield return $"{view.Node(edge.From)} leans on {view.Node(edge.To)}: {edge.Reason}.";
        if (edge.Kind == DependenceKind.SharedWording) yield return FormattableString.Invariant($"The shared runs hold {edge.Strength * 100:0.#} % of its words outside quotation marks.");
        foreach (var passage in edge.Evidence) yield return $"  “{Excerpt.Of(view.Account(edge.From).Account, passage.Here, 300)}”";
    }

    private static string Account(AccountView account)
    {
        var article = account.Account.Article;
        var lines = new List<string> { $"Account {account.Siglum} ({account.Account.Id}), read from {account.Account.Path}" };
        if (article.Title is { } title) lines.Add($"Title: {title.Value} — {title.Reason}.");
        if (article.Outlet is { } outlet) lines.Add($"Outlet: {outlet.Value} — {outlet.Reason}.");
        lines.Add(article.Published is { } published ? $"Published: {published.Value.Edtf}{(published.Value.Inferred ? " (inferred)" : "")} — {published.Reason}." : "Published: the page does not say.");
        if (article.Agency is { } agency) lines.Add($"Agency: {agency.Value} — {agency.Reason}.");
        if (AccountNotes.OfKind(article) is { } kind) lines.Add($"Kind: {kind}.");
        lines.Add($"{account.WordsKept} words are read as its own telling; {account.WordsLeftOut} were left out.");
        if (article.Blocks.Count(block => block.Decision is not null) is > 0 and var decided) lines.Add($"What {StoryTextHead.Count(decided, "block")} of the page {(decided == 1 ? "is" : "are")} for, a person decided.");
        return string.Join('\n', lines);
    }

    private static string? Statement(StoryView view, string id)
    {
        int slash = id.IndexOf("/s", StringComparison.Ordinal);
        if (slash < 0 || !int.TryParse(id.AsSpan(slash + 2), out int index)) return null;
        var account = view.Accounts.FirstOrDefault(a => a.Siglum == id[..slash] || a.Account.Id == id[..slash]);
        if (account is null || index < 0 || index >= account.Account.Statements.Count) return null;
        var statement = account.Account.Statements[index];
        string who = statement.Attribution is null ? $"{account.Outlet} says it in its own voice" : $"{view.Speaker(new(account, statement))} is said to say it";
        return $"{Excerpt.Of(account.Account, statement.Span, 400)}\n{who}.\n{StatementExplainer.Explain(account.Account, statement)}";
    }
}
