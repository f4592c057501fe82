using Variorum.Intake;
using Variorum.Ledger;
using Variorum.Reports;
using Variorum.Statements;

namespace Variorum.Cli.Running;

/// <summary>Captures → ledger: several threads read, one writes, one transaction an account.</summary>
internal sealed class AccountIntake(ReadLedger ledger, Lazy<Pipeline> pipeline, Messages messages, Progress progress, int threads)
{
    private readonly record struct Reading(Capture? Capture, Account? Account, Problem? Problem);

    /// <summary>Accounts that were read or were known to the ledger.</summary>
    public int Found { get; private set; }

    /// <summary>How many of them have the same bytes as an account that stands somewhere else.</summary>
    public int Copies { get; private set; }

    public void Read(IEnumerable<CaptureResult> found, bool plain)
    {
        foreach (var reading in OrderedWork.Map(New(found, plain), threads, one => ReadOne(one, plain)))
        {
            if (reading.Account is not { } account)
            {
                messages.Add(reading.Problem!);
                continue;
            }
            // A copy may have been on its way when its original was added.
            if (ledger.Store.Add(reading.Capture!, plain, account) != Addition.Known) Found++;
            else IsKnown(reading.Capture!, plain);
            if (AccountNotes.Warning(account.Article) is { } warning) Messages.Line($"{account.Path}: {warning}");
            progress.Step(account.Path);
        }
    }

    /// <summary>Leaves out what the ledger knows: reading the same bytes again costs a look-up and no more.</summary>
    private IEnumerable<CaptureResult> New(IEnumerable<CaptureResult> found, bool plain)
    {
        foreach (var one in found)
        {
            if (one.Capture is not { } capture || !IsKnown(capture, plain)) yield return one;
        }
    }

    private bool IsKnown(Capture capture, bool plain)
    {
        if (ledger.Opened?.PathOf(capture, plain) is not { } path) return false;
        Found++;
        // in/a.html and ./in/a.html are one file, read again.
        if (Path.GetFullPath(path) != Path.GetFullPath(capture.Path)) Copies++;
        return true;
    }

    private Reading ReadOne(CaptureResult found, bool plain)
    {
        if (found.Capture is not { } capture) return new Reading(null, null, found.Problem);
        var reader = pipeline.Value; // no page's fault where it cannot be opened
        var (account, fault) = OwnFaults.Guard(capture.Path, () => reader.Read(capture, reader.Extract(capture, plain)));
        return new Reading(capture, account, fault);
    }
}
