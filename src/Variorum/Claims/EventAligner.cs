using Variorum.Statements;

namespace Variorum.Claims;

/// <summary>Statements about one thing, whoever says them: claims of what happened, with a reading for each number given of it and one for those who deny it.</summary>
internal static class EventAligner
{
    public static IEnumerable<Claim> Align(StatementIndex index)
    {
        foreach (var group in StatementClusters.Of(index))
        {
            var items = group.Select(ordinal => index.Items[ordinal]).ToList();
            if (!HasSeveralVoices(items)) continue;
            var claim = Claim(index, items);
            // Two speakers of one account who agree are that account's story.
            if (claim.Readings.Any(r => r.Denied) && claim.Readings.Any(r => !r.Denied) || items.Exists(i => i.AccountOrdinal != items[0].AccountOrdinal)) yield return claim;
        }
    }

    /// <summary>One speaker repeating himself in one outlet, an outlet in two versions of a page, or an account that says under its own name in
    /// a title what it gives to a speaker below, is no claim of several.</summary>
    public static bool HasSeveralVoices(IEnumerable<StatementItem> items)
    {
        var voices = items.Select(i => (i.AccountOrdinal, Outlet: Outlet(i.Account), Speaker: Voice(i))).Distinct().ToList();
        var speaking = voices.Where(v => v.Speaker.Length > 0).Select(v => v.AccountOrdinal).ToHashSet();
        return voices.Where(v => v.Speaker.Length > 0 || !speaking.Contains(v.AccountOrdinal)).Select(v => (v.Outlet, v.Speaker)).Distinct().Take(2).Count() == 2;
    }

    private static string Outlet(Account account) =>
        account.Article.Outlet is { Value: { Length: > 0 } name } ? NameLinker.Normal(name) : "account " + account.Id;

    /// <summary>Who says it: empty for the outlet's own voice, "?" where nobody is named.</summary>
    public static string Voice(StatementItem item) => item.Statement.Attribution is null ? "" : item.Speaker ?? "?";

    private static Claim Claim(StatementIndex index, List<StatementItem> items)
    {
        // What most accounts give stands for the claim.
        StatementItem? central = null;
        var readings = new List<Reading>();
        var denying = Negation.Denying(items);
        foreach (bool denied in (ReadOnlySpan<bool>)[false, true])
        {
            var side = items.Where(i => denying.Contains(i) == denied).ToList();
            if (side.Count == 0) continue;
            // Whoever denies a number is not heard with another one.
            List<List<StatementItem>> parts = denied ? [side] : FigureReadings.Of(side);
            foreach (var part in parts)
            {
                // Where numbers differ, words with the number show how.
                var voice = Central(index, parts.Count > 1 ? [.. part.Where(i => i.HasFigure)] : part);
                central ??= voice;
                string words = Excerpt.Of(voice.Account, voice.Statement);
                readings.Add(new(words, part.Select(i => i.Reference).Order().ToArray()) { Denied = denied, Mark = denied ? "denied" : null });
            }
        }
        string id = ClaimId.Of(ClaimKind.Event, items[0].Reference, items[0].ContentSpan.Start);
        return new(id, ClaimKind.Event, Excerpt.Of(central!.Account, central.Statement), readings, Reason(index, items));
    }

    // Fewer concepts than this make a poor heading: "the participation" is like everything that mentions it.
    private const double FullStatement = 5;

    // A figure that one voice gives should not head what others say without it, nor what nobody predicates anything of; but a better
    // sentence with a figure goes before a worse one without.
    private const double WithFigure = 0.7, WithoutPredicate = 0.7;

    /// <summary>The statement most like all others, scraps, phrases and unshared figures held back; of equals, the first.</summary>
    private static StatementItem Central(StatementIndex index, List<StatementItem> items)
    {
        // All against all is bounded: a hundred statements show well enough which one is central.
        var sample = items.Take(100).ToList();
        return sample.MaxBy(a => sample.Sum(b => index.Compare(a, b).Cosine) * Math.Min(1, a.Bag.Length / FullStatement)
            * (a.HasFigure ? WithFigure : 1) * (a.IsPredicated ? 1 : WithoutPredicate))!;
    }

    private static string Reason(StatementIndex index, List<StatementItem> items)
    {
        var shared = items.SelectMany(i => i.Bag).GroupBy(c => c).Where(g => g.Count() * 2 > items.Count)
            .OrderByDescending(g => g.Count() * index.Weight(g.Key)).ThenBy(g => g.Key).Take(5)
            .Select(g => index.Word(g.Key, items)).ToList();
        return shared.Count == 0
            ? $"{items.Count} statements alike in what they say and in the words they say it with"
            : $"most of the {items.Count} statements share the words {string.Join(", ", shared.Select(w => $"“{w}”"))}";
    }
}
