using Variorum.Claims;
using Variorum.Language;
using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Stories;

/// <summary>
/// An account that gives something "according to" another outlet leans on that outlet's report: the one read, where it can
/// be told which, else an unseen one. Outlets are known by relaying somebody's words or by being among the accounts.
/// </summary>
internal static class CitationLinks
{
    public static void Add(StemmaDraft draft, IReadOnlyList<Account> accounts, Outlets outlets, IReadOnlyList<Claim> claims)
    {
        var companions = Companions(claims);
        foreach (var account in accounts)
        {
            foreach (var cited in Cited(account, outlets).GroupBy(c => Outlets.Normal(c.Name)).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                if (IsOwn(account, cited.First().Name, cited.Key)) continue;
                var statements = cited.Select(c => c.Statement).Distinct().OrderBy(s => s.Index).ToList();
                string name = cited.First().Name;
                var target = Target(account, statements, outlets.Of(name), companions);
                // A firm with a page of its own is a speaker first: only a relay points beyond what was read.
                if (target is null && !cited.Any(c => c.IsRelay)) continue;
                string node = target?.Id ?? draft.Unseen(cited.Key, name);
                draft.TryAdd(new(account.Id, node, DependenceKind.Citation, Share(account, statements), [.. statements.Select(s => new SharedPassage(s.Span, null))],
                    $"it gives {(statements.Count == 1 ? "a statement" : $"{statements.Count} statements")} as reported by {name}"));
            }
        }
    }

    private static readonly Lexicon Titles = Lexicon.Load("en/titles.tsv");

    private static IEnumerable<(string Name, Statement Statement, bool IsRelay)> Cited(Account account, Outlets outlets)
    {
        var turns = account.Statements.Where(s => s.Attribution is { Source: not null, Cue: { } cue } && account.Text[cue] is ":").Select(s => s.Attribution!.Source!.Name).ToHashSet();
        foreach (var statement in account.Statements)
        {
            if (statement.Attribution is not { } attribution) continue;
            // Whoever speaks in a transcript is heard there, and no outlet whose report was used; nor is a platform.
            foreach (var via in attribution.Via) if (via.Name is { Length: > 0 } relay && !turns.Contains(relay) && !Media.IsPlatform(relay) && IsOutlet(account, via, relay)) yield return (Unbracketed(relay), statement, true);
            if (attribution.Source is { Name: { Length: > 0 } name } && outlets.Of(name).Any()) yield return (name, statement, false);
        }
    }

    // "Told the Herald" in the Riverside Herald, "told this newspaper": the outlet itself.
    private static bool IsOwn(Account account, string name, string normal)
    {
        return Outlets.IsSame(Outlets.Key(account), normal) || name.StartsWith("this ", StringComparison.OrdinalIgnoreCase) || Outlets.HoldsAll(Outlets.Key(account), normal);
    }

    // "According to the minutes", "told reporters", "the Ruritanian army", "a news agency": no outlets. An outlet is an organisation of no
    // government with a name of its own, or a name in capitals throughout.
    private static bool IsOutlet(Account account, Source relay, string name)
    {
        if (relay.Entity >= 0 && relay.Entity < account.Entities.Count) return account.Entities[relay.Entity] is { Type: EntityType.Organization, Country: null } known && known.Name.Any(char.IsUpper);
        string[] words = Unbracketed(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool people = account.Entities.Any(e => e.Type is EntityType.Norp or EntityType.Person && e.Aliases.Prepend(e.Name).Any(n => name.Contains(n, StringComparison.Ordinal)))
            || words.Length > 1 && Titles.Contains(words[0].ToLowerInvariant());
        return !people && words.All(w => char.IsUpper(w[0]) || w is "of" or "and" or "the" or "for" or "&");
    }

    // "River News Agency (RNA)" by its name alone.
    private static string Unbracketed(string name)
    {
        int open = name.IndexOf('(');
        return open > 0 ? name[..open].TrimEnd() : name;
    }

    // Of the outlet's accounts that are not certainly later, the one with a statement about the same thing; a relay names the only one.
    private static Account? Target(Account account, List<Statement> statements, IEnumerable<Account> candidates, Dictionary<StatementReference, List<HashSet<string>>> companions)
    {
        var sets = statements.SelectMany(s => companions.GetValueOrDefault(new(account.Id, s.Index)) ?? []).Distinct().ToList();
        if (sets.Count == 0) return null;
        var same = candidates.Where(c => c.Id != account.Id && sets.Exists(ids => ids.Contains(c.Id)) && !Moment.Of(account).Before(Moment.Of(c))).Take(2).ToList();
        return same.Count == 1 ? same[0] : null;
    }

    /// <summary>For each statement, the accounts of each claim it is in and of each reading of a figure; those of one claim share one set.</summary>
    private static Dictionary<StatementReference, List<HashSet<string>>> Companions(IReadOnlyList<Claim> claims)
    {
        var companions = new Dictionary<StatementReference, List<HashSet<string>>>();
        // Two that give one figure of one thing speak of the same, whatever else they say of it.
        var alike = claims.Where(c => c.Kind == ClaimKind.Event).Select(c => c.Statements)
            .Concat(claims.Where(c => c.Kind == ClaimKind.Figure).SelectMany(c => c.Readings).Select(r => r.Statements));
        foreach (var told in alike)
        {
            var statements = told.ToList();
            var accounts = statements.Select(s => s.Account).ToHashSet(StringComparer.Ordinal);
            foreach (var statement in statements)
            {
                if (!companions.TryGetValue(statement, out var sets)) companions[statement] = sets = [];
                sets.Add(accounts);
            }
        }
        return companions;
    }

    private static double Share(Account account, List<Statement> statements)
    {
        int telling = account.Article.Blocks.Where(b => b.IsTelling).Sum(b => b.Span.Length);
        return telling == 0 ? 0 : Math.Min(1, Math.Round((double)statements.Sum(s => s.Span.Length) / telling, 3));
    }
}
