using Variorum.Intake;
using Variorum.Ledger;
using Variorum.Statements;

namespace Variorum.Cli.Running;

/// <summary>Captures → ledger: several threads read, one writes, one transaction an account.</summary>
internal sealed class AccountIntake(LedgerStore ledger, Pipeline pipeline, Messages messages, Progress progress, int threads)
{
    private readonly record struct Reading(Capture? Capture, Account? Account, Problem? Problem);

    public void Read(IEnumerable<CaptureResult> found, bool plain)
    {
        foreach (var reading in OrderedWork.Map(New(found, plain), threads, one => ReadOne(one, plain)))
        {
            if (reading.Account is not { } account)
            {
                messages.Add(reading.Problem!);
                continue;
            }
            ledger.Add(reading.Capture!, plain, account);
            if (account.Article.DecodingWarning is { } lost) Messages.Line($"{account.Path}: {lost}");
            progress.Step(account.Path);
        }
    }

    /// <summary>Leaves out what the ledger knows: reading the same bytes again costs a look-up and no more.</summary>
    private IEnumerable<CaptureResult> New(IEnumerable<CaptureResult> found, bool plain) =>
        found.Where(f => f.Capture is not { } capture || !ledger.Knows(capture, plain));

    private Reading ReadOne(CaptureResult found, bool plain)
    {
        if (found.Capture is not { } capture) return new Reading(null, null, found.Problem);
        var (account, fault) = OwnFaults.Guard(capture.Path, () => pipeline.Read(capture, pipeline.Extract(capture, plain)));
        return new Reading(capture, account, fault);
    }
}
