using Variorum.Articles;
using Variorum.Articles.Dating;
using Variorum.Claims;
using Variorum.Ledger;
using Variorum.Statements;
using Variorum.Stories;

namespace Variorum.Cli.Running;

/// <summary>Brings what is derived in a ledger up to date with its captures: readings, inferred dates, the story.</summary>
internal sealed class StoryDesk(LedgerStore ledger, Lazy<Pipeline> pipeline, Progress progress, int threads)
{
    // Reading these failed; they stay as they are until another build reads them.
    private readonly HashSet<long> _unread = [];

    /// <summary>The story of all accounts in the ledger; told anew, and kept, only when something has changed.</summary>
    public Story Tell()
    {
        while (true)
        {
            if (ledger.Story() is { } kept) return kept;
            ReadStale();
            DateUndated();
            progress.Say("telling the story");
            long generation = ledger.Generation;
            // Asked behind the generation: what is decided later moves that.
            if (Stale().Count > 0) continue;
            var story = pipeline.Value.Tell(ledger.Accounts());
            if (ledger.SaveStory(story, generation)) return story;
        }
    }

    private List<(long Capture, bool Decided)> Stale() => [.. ledger.Stale().Where(s => !_unread.Contains(s.Capture))];

    /// <summary>Another build or model read these, or a person decided on them: read them again from their bytes.</summary>
    private void ReadStale()
    {
        foreach (var group in Stale().GroupBy(s => s.Decided))
        {
            Reread(group.Select(s => (s.Capture, (Evidenced<PublicationDate>?)null)), group.Key ? "a person decided on its blocks" : "by another build or model");
        }
    }

    /// <summary>Infers dates from dated companions; where that changes a date, the account is read again with it.</summary>
    private void DateUndated()
    {
        var undated = ledger.Undated();
        if (undated.Count == 0) return;
        var kept = ledger.OfEach(a => (a.Id, Card: CompanionCard.Of(a.Path, a.Article), a.Article.Published)).ToDictionary(a => a.Id, StringComparer.Ordinal);
        var dating = new CompanionDating(kept.Values.Select(a => a.Card));
        var changed = undated.Where(u => kept.ContainsKey(u.Name)).Select(u => (u.Capture, u.Name, Inferred: dating.Infer(kept[u.Name].Card))).Where(u => u.Inferred != kept[u.Name].Published);
        Reread([.. changed.Select(u => (u.Capture, u.Inferred))], "its date is inferred from companions");
    }

    private void Reread(IEnumerable<(long Capture, Evidenced<PublicationDate>? Inferred)> captures, string reason)
    {
        var rows = captures.Select(c => (Row: ledger.Capture(c.Capture), c.Inferred));
        foreach (var (row, (account, fault)) in OrderedWork.Map(rows, threads, r => (r.Row, OwnFaults.Guard(r.Row.Capture.Path, () => Read(r.Row, r.Inferred)))))
        {
            if (account is null)
            {
                _unread.Add(row.Id);
                Messages.Line(fault!.ToString());
                continue;
            }
            if (ledger.Replace(row, account, reason)) SayOrphans(row, account);
            progress.Step(account.Path);
        }
    }

    private Account Read(CaptureRow row, Evidenced<PublicationDate>? inferred)
    {
        var article = DecidedRoles.Apply(pipeline.Value.Extract(row.Capture, row.Plain), row.Roles);
        return pipeline.Value.Read(row.Capture, inferred is null ? article : article with { Published = inferred });
    }

    private static void SayOrphans(CaptureRow row, Account account)
    {
        foreach (var orphan in row.Roles.Where(role => DecidedRoles.BlocksOf(account.Article, role.Anchor).Count == 0))
        {
            Messages.Line($"{account.Path}: \"{Excerpt.Of(orphan.Anchor.Words, 60)}\", {orphan.Reason}, is no block of it now: kept as an orphan (show decisions)");
        }
    }
}
