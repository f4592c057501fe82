using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>What was read and what came of it, in a sentence or two.</summary>
internal static class StorySummary
{
    public static string Of(StoryView view)
    {
        var dated = view.Accounts.Where(a => a.Account.Article.Published is { Value.Inferred: false }).Select(a => a.Account.Article.Published!.Value.Edtf).Order(StringComparer.Ordinal).ToList();
        string when = dated.Count == 0 ? "none of them dated" : dated[0][..Math.Min(10, dated[0].Length)] is var first && dated[^1][..Math.Min(10, dated[^1].Length)] is var last && first == last ? $"dated {first}" : $"dated {first} to {last}";
        int leaning = view.Story.Stemma.Edges.Where(e => e.Kind != DependenceKind.Citation).Select(e => e.From).Distinct().Count();
        return $"{StoryTextHead.Accounts(view, " of ")}, {when}; {StoryTextHead.Count(leaning, "account")} shown to lean on another text. "
            + $"{StoryTextHead.Count(view.Events.Count(), "claim")} of several voices, {StoryTextHead.Count(view.Disputes.Count, "dispute")}.";
    }
}
