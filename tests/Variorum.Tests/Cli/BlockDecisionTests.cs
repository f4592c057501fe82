using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Cli;

/// <summary>A person puts a block back or leaves one out: everything shows it at once, nothing loses it, and undone it leaves no trace.</summary>
public sealed class BlockDecisionTests : IDisposable
{
    private const string Lost = "Two workers were hurt when a winch broke, union leader Dan Pryce said.", Told = "About forty vessels were waiting in the basin by evening, Calloway said.";

    private const string Page = $"""
        <!doctype html><html lang="en"><head><title>Harbour lock closed after crack found | Westmark Courier</title></head>
        <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
        <main><article><h1>Harbour lock closed after crack found</h1><p class="byline">By Tomas Reed</p><time datetime="2031-05-06">6 May 2031</time>
        <p>The harbour authority of Westmark closed the northern lock on Tuesday after divers found a crack in the lower gate.</p>
        <p>“We cannot say yet how long the repair will take,” harbour master Ines Calloway told reporters.</p>
        <p>{Told}</p>
        <aside class="advertisement"><p>{Lost}</p></aside>
        </article></main><footer><p>© Westmark Courier. All rights reserved.</p><a href="/privacy">Privacy policy</a></footer></body></html>
        """;

    private readonly Workplace _place = new();

    public BlockDecisionTests()
    {
        File.WriteAllText(_place["page.html"], Page);
        File.WriteAllText(_place["wall.html"], "<html><head><title>Log in | Harlow Post</title></head><body><nav><a href='/'>Home</a> <a href='/news'>News</a></nav><h1>Log in</h1><p>The lock keeper had warned of the crack in April, Mara Tell said.</p></body></html>");
        _place.Account("other.txt");
        Assert.Equal(0, _place.Variorum("read", "page.html", "wall.html", "other.txt").ExitCode);
    }

    public void Dispose() => _place.Dispose();

    [Fact]
    public void APutBackBlockIsToldAndUndoneIsAsIfNobodyHadDecided()
    {
        string before = Everything();
        Assert.DoesNotContain("Dan Pryce;", Shown("page.html"), StringComparison.Ordinal);
        var outcome = _place.Variorum("put-back", "page.html", Number("page.html", Lost), "--by", "Ida Brook", "--because", "it tells of\ntwo hurt");
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Assert.Matches($"^decision 1: block {Number("page.html", Lost)} of account [A-C] is put back as body: {Lost}\n$", outcome.Output);
        Assert.Contains("Dan Pryce; indirect", Shown("page.html"), StringComparison.Ordinal);
        Assert.Equal("body", RoleOf("page.html", Lost));
        Assert.Contains("by Ida Brook on 20", Blocks("page.html"), StringComparison.Ordinal);
        Assert.Contains(": it tells of two hurt; the program read it as boilerplate: ", Blocks("page.html"), StringComparison.Ordinal);
        Assert.Equal(0, _place.Variorum("report").ExitCode);
        Assert.Contains("put back as body by Ida Brook on 20", File.ReadAllText(_place["report.html"]), StringComparison.Ordinal);
        Assert.Equal(0, _place.Variorum("check").ExitCode);

        Assert.StartsWith($"decision 2 undoes decision 1 (put back as body: {Lost})", _place.Variorum("undo", "1").Output, StringComparison.Ordinal);
        Assert.Equal(before, Everything());
        string told = _place.Variorum("undo", "2").Output;
        Assert.StartsWith("decision 3 undoes decision 2 (undoes decision 1)", told, StringComparison.Ordinal);
        Assert.Contains("Dan Pryce; indirect", Shown("page.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void ALeftOutBlockSaysNothingHoweverOftenThePageIsRead()
    {
        Assert.Contains("forty vessels", Shown("page.html"), StringComparison.Ordinal);
        Assert.Equal(0, _place.Variorum("leave-out", "page.html", Number("page.html", Told)).ExitCode);
        Assert.DoesNotContain("forty vessels", Shown("page.html"), StringComparison.Ordinal);
        string after = Everything();
        Assert.Equal(0, _place.Variorum("read", "page.html", "wall.html", "other.txt").ExitCode);
        Assert.Equal(after, Everything());
        Sql("UPDATE accounts SET derived_by = 'another build'; UPDATE story SET derived_by = 'another build'");
        Assert.Equal(after, Everything());
        Assert.Equal(0, _place.Variorum("check").ExitCode);
    }

    [Fact]
    public void ADateInferredFromATextGoesAndComesWithIt()
    {
        Assert.Equal(0, _place.Variorum("read", Repository.Samples).ExitCode);
        string before = Everything();
        Assert.Contains("(inferred)", Shown("dockside.txt"), StringComparison.Ordinal);
        string[] body = [.. Blocks("dockside.txt").Split('\n').Where(line => line.Length > 16 && line[5..16].Trim() == "body").Select(line => line[..4].Trim())];
        Assert.Equal(0, _place.Variorum(["leave-out", "dockside.txt", .. body]).ExitCode);
        Assert.DoesNotContain("(inferred)", Shown("dockside.txt"), StringComparison.Ordinal);
        for (int i = 1; i <= body.Length; i++) Assert.Equal(0, _place.Variorum("undo", i.ToString(CultureInfo.InvariantCulture)).ExitCode);
        Assert.Equal(before, Everything());
    }

    [Fact]
    public void OfAPageWithoutAnArticleIsToldWhatAPersonPutsBack()
    {
        string number = Number("wall.html", "The lock keeper had warned of the crack in April, Mara Tell said.");
        var outcome = _place.Variorum("put-back", "wall.html", number);
        Assert.Equal(0, outcome.ExitCode);
        string shown = Shown("wall.html");
        Assert.Contains("Mara Tell; indirect", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("no article", shown, StringComparison.Ordinal);
        Assert.Equal(0, _place.Variorum("leave-out", "wall.html", number).ExitCode);
        Assert.Contains("no article was found", Shown("wall.html"), StringComparison.Ordinal);
        Assert.Single(_place.Variorum("show", "decisions").Output.Split('\n'), "      a later decision on the same words counts");
    }

    [Fact]
    public void EverythingMayBeLeftOutAndAHeadingPutBack()
    {
        int last = Blocks("other.txt").Split('\n').Count(line => line.Contains("   because:", StringComparison.Ordinal));
        Assert.Equal(0, _place.Variorum("leave-out", "other.txt", string.Create(CultureInfo.InvariantCulture, $"1-{last}")).ExitCode);
        Assert.DoesNotContain("own voice", Shown("other.txt"), StringComparison.Ordinal);
        Assert.Equal(0, _place.Variorum("put-back", "other.txt", "1", "--as", "heading", "--into", "story.variorum").ExitCode);
        Assert.Contains("   1 heading ", Blocks("other.txt"), StringComparison.Ordinal);
        Assert.Equal(last + 1, _place.Variorum("show", "decisions").Output.Split('\n').Count(line => line.Contains("account ", StringComparison.Ordinal)));
    }

    [Fact]
    public void WhatCannotBeDecidedIsOneLineAndTwo()
    {
        Refused("no account Q in story.variorum (show accounts lists them)", "put-back", "Q", "1");
        Refused("no block 999: there are", "put-back", "page.html", "999");
        Refused("\"x\" is no block: a number or a range such as 17-19", "leave-out", "page.html", "x");
        Refused("block 2 is left out already", "leave-out", "page.html", "1-2");
        Refused("no decision 7 in story.variorum (show decisions lists them)", "undo", "7");
        Refused("no decision first in story.variorum", "undo", "first");
        Refused("'title' not recognized", "put-back", "page.html", "2", "--as", "title");
        Refused("--by wants a name", "put-back", "page.html", "2", "--by", " ");
        Assert.StartsWith("no decisions", _place.Variorum("show", "decisions").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsUndoneIsNotUndoneAgain()
    {
        string number = Number("page.html", Lost);
        _place.Variorum("put-back", "page.html", number);
        Assert.Contains($"block {number} is body already", Assert.Single(_place.Variorum("put-back", "page.html", number).ErrorLines), StringComparison.Ordinal);
        Assert.Equal(0, _place.Variorum("undo", "1").ExitCode);
        var again = _place.Variorum("undo", "1");
        Assert.Equal(2, again.ExitCode);
        Assert.Equal("variorum: decision 1 is undone already, by decision 2", Assert.Single(again.ErrorLines));
    }

    [Fact]
    public void AnOrphanIsKeptListedAndSaid()
    {
        string before = Everything();
        Sql("INSERT INTO annotations(made_at, made_by, action, target, detail, start_at, end_at, words, because) SELECT '2031-05-06T07:08:09.0000000+00:00', 'Ida Brook', 'role', name, 'body', 3, 20, 'Words of long ago.', 'once right' FROM accounts WHERE title LIKE 'Harbour%'; UPDATE accounts SET derived_by = ''; DELETE FROM story");
        var shown = _place.Variorum("show", "decisions");
        Assert.Contains("\"Words of long ago.\", put back as body by Ida Brook on 2031-05-06: once right, is no block of it now: kept as an orphan", Assert.Single(shown.ErrorLines), StringComparison.Ordinal);
        Assert.Matches("^   1  2031-05-06 07:08  Ida Brook: account [A-C], put back as body: Words of long ago.\n      because: once right\n      an orphan: these words are no block of the account now\n$", shown.Output);
        Assert.Equal(before, Everything());
        _place.Variorum("undo", "1", "--by", "Ida Brook");
        using var json = JsonDocument.Parse(_place.Variorum("show", "decisions", "--json").Output);
        var decisions = json.RootElement.GetProperty("decisions");
        Assert.True(decisions[0].GetProperty("orphan").GetBoolean());
        Assert.False(decisions[0].GetProperty("stands").GetBoolean());
        Assert.Equal(2, decisions[0].GetProperty("undone_by").GetInt32());
        Assert.Equal("undo", decisions[1].GetProperty("action").GetString());
    }

    [Fact]
    public void KilledAtAnyMomentTheDecisionIsThereInFullOrNotAtAll()
    {
        string number = Number("page.html", Lost);
        foreach (int milliseconds in new[] { 150, 250, 350, 450, 600, 800 })
        {
            using (var process = Binary.Start(_place.Root, [], "put-back", "page.html", number))
            {
                if (!process.WaitForExit(milliseconds)) process.Kill();
                process.WaitForExit();
            }
            Assert.Equal(0, _place.Variorum("check").ExitCode);
        }
        bool decided = _place.Variorum("put-back", "page.html", number).ExitCode == 2;
        Assert.Contains("Dan Pryce; indirect", Shown("page.html"), StringComparison.Ordinal);
        Assert.True(decided || _place.Variorum("put-back", "page.html", number).ExitCode == 2);
        using var json = JsonDocument.Parse(_place.Variorum("show", "decisions", "--json").Output);
        Assert.Equal(1, json.RootElement.GetProperty("decisions").GetArrayLength());
    }

    private void Refused(string message, params string[] command)
    {
        var outcome = _place.Variorum(command);
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(message, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    private string Blocks(string account) => _place.Variorum("show", "account", account, "--blocks").Output;

    private string Shown(string account) => _place.Variorum("show", "account", account).Output;

    private string Everything() => _place.Variorum("export", "--format", "jsonl").Output + _place.Variorum("export", "--format", "json").Output;

    private string LineOf(string account, string words) => Blocks(account).Split('\n').Single(line => line.EndsWith(words, StringComparison.Ordinal));

    private string Number(string account, string words) => LineOf(account, words)[..4].Trim();

    private string RoleOf(string account, string words) => LineOf(account, words)[5..16].Trim();

    private void Sql(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_place["story.variorum"]};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
