using Variorum.Ledger;
using Variorum.Stories;

namespace Variorum.Cli.Running;

/// <summary>Brings a ledger's story up to date with its accounts.</summary>
internal sealed class StoryDesk(LedgerStore ledger, Lazy<Pipeline> pipeline)
{
    /// <summary>The story of all accounts in the ledger; told anew, and kept, only when something has changed.</summary>
    public Story Tell()
    {
        while (true)
        {
            ReadStale();
            if (ledger.Story() is { } kept) return kept;
            long generation = ledger.Generation;
            var story = pipeline.Value.Tell(ledger.Accounts());
            if (ledger.SaveStory(story, generation)) return story;
        }
    }

    /// <summary>Another build of the program read these: read them again from their bytes.</summary>
    private void ReadStale()
    {
        foreach (long id in ledger.Stale())
        {
            var (_, capture, plain) = ledger.Capture(id);
            ledger.Replace(id, pipeline.Value.Read(capture, pipeline.Value.Extract(capture, plain)), "by another build or model");
        }
    }
}
