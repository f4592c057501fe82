using Variorum.Articles;
using Variorum.Articles.Dating;
using Variorum.Ledger;
using Variorum.Statements;
using Variorum.Stories;

namespace Variorum.Cli.Running;

/// <summary>Brings what is derived in a ledger up to date with its captures: readings, inferred dates, the story.</summary>
internal sealed class StoryDesk(LedgerStore ledger, Lazy<Pipeline> pipeline, Progress progress, int threads)
{
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
            var story = pipeline.Value.Tell(ledger.Accounts());
            if (ledger.SaveStory(story, generation)) return story;
        }
    }

    /// <summary>Another build or model read these: read them again from their bytes.</summary>
    private void ReadStale() => Reread(ledger.Stale().Select(id => (id, (Evidenced<PublicationDate>?)null)), "by another build or model");

    /// <summary>Infers dates from dated companions; where that changes a date, the account is read again with it.</summary>
    private void DateUndated()
    {
        var undated = ledger.Undated();
        if (undated.Count == 0) return;
        var kept = ledger.OfEach(a => (a.Id, Card: CompanionCard.Of(a.Path, a.Article), a.Article.Published)).ToDictionary(a => a.Id, StringComparer.Ordinal);
        var dating = new CompanionDating(kept.Values.Select(a => a.Card));
        var changed = undated.Select(u => (u.Capture, u.Name, Inferred: dating.Infer(kept[u.Name].Card))).Where(u => u.Inferred != kept[u.Name].Published);
        Reread([.. changed.Select(u => (u.Capture, u.Inferred))], "its date is inferred from companions");
    }

    private void Reread(IEnumerable<(long Capture, Evidenced<PublicationDate>? Inferred)> captures, string reason)
    {
        var rows = captures.Select(c => (Row: ledger.Capture(c.Capture), c.Inferred));
        foreach (var (id, (account, fault)) in OrderedWork.Map(rows, threads, r => (r.Row.Id, OwnFaults.Guard(r.Row.Capture.Path, () => Read(r.Row, r.Inferred)))))
        {
            if (account is null)
            {
                Messages.Line(fault!.ToString());
                continue;
            }
            ledger.Replace(id, account, reason);
            progress.Step(account.Path);
        }
    }

    private Account Read(CaptureRow row, Evidenced<PublicationDate>? inferred)
    {
        var article = pipeline.Value.Extract(row.Capture, row.Plain);
        return pipeline.Value.Read(row.Capture, inferred is null ? article : article with { Published = inferred });
    }
}
