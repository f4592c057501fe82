using Microsoft.Data.Sqlite;
using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Cli;

/// <summary>A ledger that cannot be used is one clear line, and what was in it stays.</summary>
public sealed class LedgerFailureTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void ALedgerOfANewerVersionIsLeftAlone()
    {
        _place.Account("one.txt");
        Assert.Equal(0, _place.Variorum("read", "one.txt").ExitCode);
        Sql("PRAGMA user_version = 999");
        _place.Account("two.txt", 2);
        Fails("version 999", _place.Variorum("read", "two.txt"));
        Sql("PRAGMA user_version = 4");
        Assert.Single(_place.Variorum("export", "--format", "jsonl").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void AnotherFileIsNotALedger()
    {
        _place.Account("one.txt");
        Fails("not a ledger", _place.Variorum("read", "one.txt", "--into", "one.txt"));
    }

    [Fact]
    public void AnotherProgramsDatabaseIsNotALedger()
    {
        _place.Account("one.txt");
        Sql("CREATE TABLE birds (name TEXT)");
        Fails("not a ledger", _place.Variorum("read", "one.txt"));
    }

    [Fact]
    public void AFullDiskKeepsWhatWasRead()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "limits a file's size with the shell's ulimit");
        _place.Accounts("in", 40);
        // Files may grow to 512 KiB: room for the schema and some accounts. Ignoring the signal turns the limit into a failing
        // write; the runtime's own double mapping of code would meet the limit first.
        var outcome = Binary.RunInShell(_place.Root, "trap '' XFSZ; ulimit -f 1024; DOTNET_EnableWriteXorExecute=0 exec \"$@\"", "read", "in");
        Fails("story.variorum", outcome);

        Assert.Equal(0, _place.Variorum("check").ExitCode);
        Assert.Equal(0, _place.Variorum("read", "in").ExitCode);
        Assert.Equal(40, _place.Variorum("export", "--format", "jsonl").Output.Count(c => c == '\n'));
    }

    [Fact]
    public void AFullDiskUnderStandardOutputIsOneLine()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "needs /dev/full");
        _place.Account("one.txt");
        Fails("standard output", Binary.RunInShell(_place.Root, "exec \"$@\" >/dev/full", "annotate", "one.txt"));
    }

    [Fact]
    public void AReportThatCannotBeWrittenIsOneLine()
    {
        _place.Account("one.txt");
        Fails("nowhere", _place.Variorum("read", "one.txt", "--report", "nowhere/report.html"));
    }

    [Fact]
    public void AFolderThatDoesNotExistHoldsNoLedger()
    {
        _place.Account("one.txt");
        Fails("nowhere", _place.Variorum("read", "one.txt", "--into", "nowhere/story.variorum"));
    }

    private void Sql(string command)
    {
        using var connection = new SqliteConnection($"Data Source={_place["story.variorum"]};Pooling=False");
        connection.Open();
        using var run = connection.CreateCommand();
        run.CommandText = command;
        run.ExecuteNonQuery();
    }

    private static void Fails(string mentioning, Outcome outcome)
    {
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(mentioning, Assert.Single(outcome.ErrorLines));
    }
}
