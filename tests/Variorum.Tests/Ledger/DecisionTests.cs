using System.Text;
using Microsoft.Data.Sqlite;
using Variorum.Articles;
using Variorum.Intake;
using Variorum.Ledger;
using Variorum.Statements;
using Variorum.Stories;
using Variorum.Tests.Claims;
using Variorum.Tests.Support;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Ledger;

/// <summary>What a person decided is kept, can be undone, and is never lost to a reading that did not know it.</summary>
public sealed class DecisionTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2031, 5, 6, 23, 30, 0, TimeSpan.FromHours(-2));

    private static readonly Account Account = new AccountBuilder("a1", "Post", "2031-05-01").Own("The lock is shut.").Own("Boats wait.").Build();

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void ADecisionIsUndoneByAnotherAndThatOneToo()
    {
        using var ledger = Open();
        long grade = ledger.Decide(new Decision(0, DecisionKind.Grade, "an editor", "a1", "B2"))[0];
        long name = ledger.Decide(new Decision(0, DecisionKind.Rename, "an editor", "Mara", "Mara Tell"))[0];
        Assert.Equal([grade, name], Standing(ledger));
        long undo = ledger.Decide(new Decision(0, DecisionKind.Undo, "an editor", "", Undoes: grade))[0];
        Assert.Equal([name, undo], Standing(ledger));
        Assert.Equal(undo, ledger.Decisions()[0].UndoneBy);
        Assert.Equal("a1", ledger.Decisions()[2].Target);
        ledger.Decide(new Decision(0, DecisionKind.Undo, "an editor", "", Undoes: undo));
        Assert.Null(ledger.Decisions()[0].UndoneBy);
    }

    [Fact]
    public void ADecisionOnABlockComesBackAsItWas()
    {
        Decision kept;
        using (var ledger = Read())
        {
            long id = ledger.Decide(LeaveOut())[0];
            kept = LeaveOut() with { Id = id, At = Now.ToUniversalTime() };
        }
        using var again = Open();
        Assert.Equal(kept, Assert.Single(again.Decisions()));
        Assert.Equal("left out by Ida Brook on 2031-05-07: \"an advert\" 🚢", kept.Role!.Reason);
        Assert.Equal([kept.Role], again.Capture(1).Roles);
        Assert.Empty(again.Check().Faults);
    }

    [Fact]
    public void TheAccountIsToBeReadAnewAndTheStoryToldAnew()
    {
        using (var ledger = Read())
        {
            Assert.True(ledger.SaveStory(StoryBuilder.Build(ledger.Accounts()), ledger.Generation));
            ledger.Decide(LeaveOut());
        }
        // As after a kill between the decision and the reading.
        using var next = Open();
        Assert.Null(next.Story());
        Assert.Equal([(1L, true)], next.Stale());
        Assert.True(next.Replace(next.Capture(1), Account, "test"));
        Assert.Empty(next.Stale());
        Assert.Empty(next.Check().Faults);
    }

    [Fact]
    public void WhatWasReadBeforeADecisionReplacesNothing()
    {
        using var ledger = Read();
        var before = ledger.Capture(1);
        long id = ledger.Decide(LeaveOut())[0];
        Assert.False(ledger.Replace(before, Account, "test"));
        Assert.Equal([(1L, true)], ledger.Stale());
        var with = ledger.Capture(1);
        ledger.Decide(new Decision(0, DecisionKind.Undo, "an editor", "", Undoes: id));
        Assert.False(ledger.Replace(with, Account, "test"));
        Assert.Empty(ledger.Capture(1).Roles);
        Assert.True(ledger.Replace(ledger.Capture(1), Account, "test"));
    }

    [Fact]
    public void OfDecisionsMadeTogetherAllAreKeptOrNone()
    {
        using var ledger = Read();
        Assert.Throws<SqliteException>(() => ledger.Decide(LeaveOut(), new Decision(0, DecisionKind.Undo, "an editor", "", Undoes: 99)));
        Assert.Empty(ledger.Decisions());
        Assert.Empty(ledger.Stale());
        Assert.Equal([1L, 2L], ledger.Decide(LeaveOut(), LeaveOut()));
    }

    [Fact]
    public void ALedgerOfVersionThreeKeepsItsDecisions()
    {
        OldLedger("""
            INSERT INTO annotations(made_at, made_by, action, target, detail) VALUES ('2030-01-02T03:04:05.0000000+00:00', 'an editor', 'grade', 'a1', 'B2');
            INSERT INTO annotations(made_at, made_by, action, target, undoes) VALUES ('2030-01-02T03:05:05.0000000+00:00', 'an editor', 'undo', 'a1', 1);
            """);
        using (var ledger = Open())
        {
            Assert.Equal(["B2", null], ledger.Decisions().Select(d => d.Detail));
            Assert.Equal(2, ledger.Decisions()[0].UndoneBy);
            Assert.Equal(2030, ledger.Decisions()[0].At.Year);
            Assert.Equal(3, ledger.Decide(LeaveOut())[0]);
            Assert.Empty(ledger.Check().Faults);
        }
        foreach (string sql in new[] { "DELETE FROM annotations", "UPDATE annotations SET words = ''" }) Assert.Throws<SqliteException>(() => Run(sql));
    }

    private static Decision LeaveOut() =>
        Decision.OnRole("Ida Brook", "a1", Anchor.At(Account.Text, Account.Article.Blocks[1].Span), BlockRole.Boilerplate, "\"an advert\" 🚢");

    private static long[] Standing(LedgerStore ledger) => [.. ledger.Decisions().Where(d => d.UndoneBy is null).Select(d => d.Id)];

    private LedgerStore Open() => LedgerStore.Open(_place["story.variorum"], new Derivation("test"), new StandingClock(Now), create: true);

    private LedgerStore Read()
    {
        var ledger = Open();
        ledger.Add(new Capture(Account.Path, Encoding.UTF8.GetBytes(Account.Text.Value), "text/plain"), false, Account);
        return ledger;
    }

    private void OldLedger(string entries)
    {
        foreach (string name in new[] { "001-the-ledger", "002-details-and-parts", "003-blocks" })
        {
            using var script = new StreamReader(typeof(LedgerStore).Assembly.GetManifestResourceStream($"schema/{name}.sql")!);
            Run(script.ReadToEnd());
        }
        Run(entries + "PRAGMA user_version = 3; PRAGMA application_id = 0x56617269;");
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_place["story.variorum"]};Pooling=False;Foreign Keys=True");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
