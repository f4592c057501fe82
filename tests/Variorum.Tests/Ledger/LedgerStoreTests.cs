using System.Text;
using Microsoft.Data.Sqlite;
using Variorum.Articles;
using Variorum.Claims;
using Variorum.Intake;
using Variorum.Language;
using Variorum.Ledger;
using Variorum.Reports;
using Variorum.Statements;
using Variorum.Stories;
using Variorum.Tests.Claims;
using Variorum.Tests.Support;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Ledger;

public sealed class LedgerStoreTests : IDisposable
{
    private readonly Workplace _place = new();

    private string Path => _place["story.variorum"];

    public void Dispose() => _place.Dispose();

    [Fact]
    public void AnAccountComesBackAsItWas()
    {
        var account = Sample.Account("NUL \0, a ferry 🚢 and a word.\n“Gone,” said Mara.");
        using (var ledger = Open()) Assert.Equal(Addition.Added, ledger.Add(Sample.Capture(account), false, account));
        using var again = Open();
        var back = Assert.Single(again.Accounts());
        Assert.Equal(account.Text.Value, back.Text.Value);
        Assert.Equal(Line(account), Line(back));
        Assert.Equal(Payload.Pack(account), Payload.Pack(back));
    }

    [Fact]
    public void TheSameBytesAddNothingAndOtherBytesAreAVersion()
    {
        using var ledger = Open();
        var first = Sample.Account("One said so.") with { Path = "page.txt" };
        var second = Sample.Account("Two said so.") with { Path = "page.txt" };
        Assert.Equal(Addition.Added, ledger.Add(Sample.Capture(first), false, first));
        Assert.Equal(Addition.Known, ledger.Add(Sample.Capture(first), false, first));
        Assert.Equal(Addition.NewVersion, ledger.Add(Sample.Capture(second), false, second));
        Assert.Equal(2, ledger.Accounts().Count);
        Assert.Equal(Sample.Capture(first).Path, ledger.PathOf(Sample.Capture(first), false));
    }

    [Fact]
    public void TheSameWordsOfTwoOutletsAreTwoAccounts()
    {
        using var ledger = Open();
        var account = Sample.Account("The agency said so.");
        var capture = Sample.Capture(account);
        ledger.Add(capture with { Declared = new Declared("a", Outlet: "One") }, false, account with { Id = "a" });
        Assert.Equal(Addition.Added, ledger.Add(capture with { Path = "b", Declared = new Declared("a", Outlet: "Two") }, false, account with { Id = "a" }));
        Assert.Equal(2, ledger.Accounts().Select(a => a.Id).Distinct().Count());
    }

    [Fact]
    public void WordsAreFoundWhateverTheirAccents()
    {
        using var ledger = Open();
        var account = Sample.Account("The Café Orléans burned \"down\".");
        ledger.Add(Sample.Capture(account), false, account);
        Assert.Equal(new StatementReference(account.Id, 0), Assert.Single(ledger.Search("cafe ORLEANS")));
        Assert.Empty(ledger.Search("hotel"));
        Assert.Empty(ledger.Search("\" AND OR ( NEAR"));
        Assert.Empty(ledger.Search(" "));
    }

    [Fact]
    public void AStoryToldBeforeAnAccountCameIsNotKept()
    {
        using var ledger = Open();
        var account = Sample.Account("One said so.");
        ledger.Add(Sample.Capture(account), false, account);
        long generation = ledger.Generation;
        var story = StoryBuilder.Build(ledger.Accounts());
        var late = Sample.Account("Two said so.");
        ledger.Add(Sample.Capture(late), false, late);
        Assert.False(ledger.SaveStory(story, generation));
        Assert.Null(ledger.Story());
        Assert.True(ledger.SaveStory(StoryBuilder.Build(ledger.Accounts()), ledger.Generation));
        Assert.Equal(2, ledger.Story()!.Accounts.Count);
    }

    [Fact]
    public void AKeptStoryHasItsAccountsInTheOrderOfOneJustTold()
    {
        using var ledger = Open();
        foreach (var (id, day) in new[] { ("a", "2031-05-03"), ("b", "2031-05-01"), ("c", "2031-05-02") })
        {
            var account = new AccountBuilder(id, "Post", day).Own($"One said so on {day}.").Build();
            ledger.Add(Sample.Capture(account), false, account);
        }
        var told = StoryBuilder.Build(ledger.Accounts());
        ledger.SaveStory(told, ledger.Generation);
        Assert.Equal(["b", "c", "a"], told.Accounts.Select(a => a.Id));
        Assert.Equal(["b", "c", "a"], ledger.Story()!.Accounts.Select(a => a.Id));
    }

    [Fact]
    public void WhatAnotherModelReadIsStale()
    {
        var account = Sample.Account("One said so.");
        using (var ledger = Open()) ledger.Add(Sample.Capture(account), false, account);
        using var newer = LedgerStore.Open(Path, new Derivation("another"), TimeProvider.System, create: false);
        Assert.Empty(newer.Accounts());
        var (stale, decided) = Assert.Single(newer.Stale());
        Assert.False(decided);
        Assert.True(newer.Replace(newer.Capture(stale), account, "test"));
        Assert.Empty(newer.Stale());
        Assert.Empty(newer.Check().Faults);
    }

    [Theory]
    [InlineData("UPDATE statements SET end_at = 10000", "outside the text")]
    [InlineData("UPDATE quantities SET words = 'forty'", "quotes other words")]
    [InlineData("DROP TRIGGER captures_never_change; UPDATE captures SET bytes = x'00'", "the bytes are not those")]
    [InlineData("DROP TRIGGER log_never_changes; UPDATE log SET detail = 'nothing'", "log entry 1")]
    [InlineData("PRAGMA foreign_keys = OFF; DELETE FROM accounts", "captured but not read")]
    public void ACheckSees(string tampering, string fault)
    {
        using (var ledger = Open())
        {
            var account = Sample.Account("At least 21 people, he said.");
            ledger.Add(Sample.Capture(account), false, account);
            Assert.Empty(ledger.Check().Faults);
        }
        Run(tampering);
        using var again = Open();
        var report = again.Check();
        Assert.Contains(report.Faults, f => f.Contains(fault, StringComparison.Ordinal));
        Assert.StartsWith("1 capture, ", report.Summary, StringComparison.Ordinal);
        Assert.EndsWith(report.Faults.Count == 1 ? ": 1 fault" : " faults", report.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE captures SET path = ''")]
    [InlineData("DELETE FROM captures")]
    [InlineData("DELETE FROM log")]
    [InlineData("DELETE FROM annotations")]
    public void WhatWasReceivedAndDecidedNeverChanges(string sql)
    {
        using (var ledger = Open())
        {
            var account = Sample.Account("One said so.");
            ledger.Add(Sample.Capture(account), false, account);
            ledger.Decide(new Decision(0, DecisionKind.Grade, "an editor", account.Id, "B2"));
        }
        Assert.Throws<SqliteException>(() => Run(sql));
    }

    private LedgerStore Open() => LedgerStore.Open(Path, new Derivation("test"), TimeProvider.System, create: true);

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Line(Account account)
    {
        using var bytes = new MemoryStream();
        AccountJson.WriteLine(bytes, account);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>Accounts of one statement, with something in every list.</summary>
    private static class Sample
    {
        public static Capture Capture(Account account) => new(account.Path, Encoding.UTF8.GetBytes(account.Text.Value), "text/plain");

        public static Account Account(string words)
        {
            var text = new SourceText(words);
            var hash = ContentHash.Of(Encoding.UTF8.GetBytes(words));
            var half = new TextSpan(0, words.Length / 2);
            var article = new Article(text, [new Block(BlockRole.Body, text.Whole, "test") { EntryTime = "2026-03-01", Language = "en" }])
            {
                Kind = ArticleKind.LiveBlog,
                Title = new Evidenced<string>("A title", half, "test"),
                Published = new Evidenced<PublicationDate>(new PublicationDate("2026-03-01", true), null, "test"),
            };
            var source = new Source(half, 0, "Mara Tell") { Properties = ["official"] };
            return new Account(hash.Short, hash.Short + ".txt", hash, article)
            {
                Sentences = [text.Whole],
                Mentions = [new Mention(half, 0, 1, MentionKind.Name, EntityType.Person, 0, "test")],
                Entities = [new Entity(0, "Mara Tell", EntityType.Person, ["Tell"], ["harbour master"], [0]) { Country = "NL" }],
                Statements =
                [
                    new Statement(0, text.Whole, StatementKind.Mixed, new Attribution(source, half, [text.Whole], [source], "test") { CueClass = "assert" }, new Stance(Polarity.Denied, Certainty.Probable, "test"), "test")
                    {
                        Predications = [new Predication("sink", half, true, [new Participant(ParticipantRole.Agent, "ferry", half, -1)])],
                        Terms = [new Term("ferry", half, 0, 0)],
                    },
                ],
                Quantities = [new Quantity(half, 21.50m, null, 30m, true, "person", "people", "test") { State = "hurt", Base = half, IsChange = true, Statement = 0 }],
                Times = [new TimeReference(half, TimeKind.Date, "2026-03-01", true, "test") { Statement = 0 }],
                Places = [new PlaceReference(half, "Harlow", ["NL", "GB"], "Ruritania") { Coordinates = (52.1, 4.3), Statement = 0 }],
            };
        }
    }
}
