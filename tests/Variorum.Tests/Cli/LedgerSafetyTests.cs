using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Cli;

/// <summary>The ledger is whole after a kill at any moment, and two processes may read into it at once.</summary>
public sealed class LedgerSafetyTests : IDisposable
{
    private const int Accounts = 60;

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void KilledAtAnyMomentItOpensWholeAndReadingGoesOn()
    {
        _place.Accounts("in", Accounts);
        int before = 0;
        // From before the file exists, through its making and the reading, to the story and the report.
        foreach (int milliseconds in new[] { 60, 150, 250, 320, 400, 480, 560, 650, 750, 900, 1100, 1400 })
        {
            using (var process = Binary.Start(_place.Root, [], "read", "in", "--threads", "1"))
            {
                if (!process.WaitForExit(milliseconds)) process.Kill();
                process.WaitForExit();
            }
            if (!File.Exists(_place["story.variorum"])) continue;
            var check = _place.Variorum("check");
            Assert.True(check.ExitCode == 0, check.Errors);
            int now = int.Parse(check.Output.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
            Assert.True(now >= before, "a committed account was lost");
            before = now;
        }
        Assert.Equal(0, _place.Variorum("read", "in").ExitCode);
        AssertSameAsUndisturbed();
    }

    [Fact]
    public void TwoProcessesAtOnceLoseNothing()
    {
        _place.Accounts("in", Accounts);
        _place.Accounts("first", Accounts * 2 / 3);
        _place.Accounts("second", Accounts * 2 / 3, Accounts / 3);
        var one = Binary.Start(_place.Root, [], "read", "first", "--report", "first.html");
        var two = Binary.Start(_place.Root, [], "read", "second", "--report", "second.html");
        var outcomes = new[] { Binary.Finish(one), Binary.Finish(two) };
        Assert.All(outcomes, o => Assert.True(o.ExitCode == 0, o.Errors));
        Assert.Equal(0, _place.Variorum("check").ExitCode);
        string[] lines = Export("story.variorum", "jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Accounts, lines.Length);
    }

    private void AssertSameAsUndisturbed()
    {
        Assert.Equal(0, _place.Variorum("read", "in", "--into", "calm.variorum", "--report", "calm.html").ExitCode);
        Assert.Equal(Export("calm.variorum", "jsonl"), Export("story.variorum", "jsonl"));
        Assert.Equal(Export("calm.variorum", "json"), Export("story.variorum", "json"));
    }

    private string Export(string ledger, string format) => _place.Variorum("export", "--ledger", ledger, "--format", format).Output;
}
