using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Cli;

/// <summary>A page without an article is one clear line on standard error; the run goes on, and everything that shows the account says so.</summary>
public sealed class UntoldPageTests : IDisposable
{
    private const string Note = "no article was found on this page: nothing is told of it", LoginNote = "no article was found on this page (a log-in page): nothing is told of it";

    private readonly Workplace _place = new();

    public UntoldPageTests()
    {
        _place.Account("in/one.txt");
        File.WriteAllText(_place["in/wall.html"], "<html><head><title>Log in | Harlow Post</title></head><body><nav><a href='/'>Home</a> <a href='/news'>News</a></nav><h1>Log in</h1><footer><a href='/help'>Help</a></footer></body></html>");
        File.WriteAllText(_place["in/wall.txt"], "Log in\n\nHome\n\nNews\n\nEmail address\n\nPassword\n\nForgotten password?\n\nSign up\n\nPrivacy policy\n");
    }

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("read")]
    [InlineData("annotate")]
    [InlineData("annotate", "--articles-only")]
    public void ItIsSaidOnceAndTheRunGoesOn(params string[] command)
    {
        var outcome = _place.Variorum([.. command, "in"]);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal([$"variorum: in/wall.html: {LoginNote}", $"variorum: in/wall.txt: {Note}"], outcome.ErrorLines.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("wall.html", LoginNote)]
    [InlineData("wall.txt", Note)]
    public void TheAccountTheTableAndTheReportSaySo(string page, string note)
    {
        Assert.Equal(0, _place.Variorum("read", $"in/{page}", "in/one.txt").ExitCode);
        string shown = _place.Variorum("show", "account", page).Output;
        Assert.Contains(note, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("own voice", shown, StringComparison.Ordinal);
        Assert.Contains("(no article) ", _place.Variorum("show", "accounts").Output, StringComparison.Ordinal);
        Assert.Contains(note, File.ReadAllText(_place["report.html"]), StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"noarticle\"", _place.Variorum("show", "account", page, "--json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ItIsNoAccountOfTheStoryAndCountedApart()
    {
        string told = _place.Variorum("read", "in").Output;
        Assert.StartsWith("1 account, 1 outlet (and 2 pages of which nothing is told): ", told, StringComparison.Ordinal);
        Assert.Contains("1 account of 1 outlet (and 2 pages of which nothing is told), ", File.ReadAllText(_place["report.html"]), StringComparison.Ordinal);
    }
}
