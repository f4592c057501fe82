using System.Text;
using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles;

/// <summary>Wrapped text as mail programs, PDF and scanners hand it over: with addresses, menus and quotation marks of mail among the lines.</summary>
public class HardWrapTests
{
    private static readonly string[] Story = SamplePages.Paragraphs;

    private static string[] Blocks(string text)
    {
        var page = PlainPageReader.Read(text);
        return [.. page.Blocks.Select(block => page.Text.Quote(block.Span))];
    }

    /// <summary>Lines of at most so many characters; ragged ones end up to a tenth earlier, as proportional letters make them.</summary>
    private static string Wrap(string paragraph, int width, bool ragged = false, string before = "")
    {
        var lines = new List<string> { before };
        foreach (string word in paragraph.Split(' '))
        {
            int most = ragged ? width - (lines.Count * 7 % (width / 10)) : width;
            if (lines[^1].Length + 1 + word.Length > most) lines.Add(before);
            lines[^1] += lines[^1].Length == before.Length ? word : " " + word;
        }
        return string.Join('\n', lines);
    }

    private static string Unwrapped(string block) => block.Replace("\n", " ", StringComparison.Ordinal);

    [Theory]
    [InlineData(72, false, "\n\n"), InlineData(70, false, "\n"), InlineData(34, false, "\n\n"), InlineData(110, true, "\n\n"), InlineData(64, true, "\n\n")]
    public void ParagraphsAreWholeAtAnyWidth(int width, bool ragged, string between) =>
        Assert.Equal(Story, Blocks(string.Join(between, Story.Select(p => Wrap(p, width, ragged)))).Select(Unwrapped));

    [Fact]
    public void AnAddressLongerThanTheLinesHidesNoWrap()
    {
        string address = "https://courier.example/news/2031/05/03/harbour-lock-closed-after-crack-found-in-the-lower-gate-of-the-northern-lock";
        Assert.Equal([.. Story, address], Blocks(string.Join("\n\n", Story.Select(p => Wrap(p, 72))) + "\n\n" + address).Select(Unwrapped));
    }

    [Fact]
    public void MenusAndHeadlinesAmongTheLinesStandAlone()
    {
        string[] top = ["Home", "News", "Sport", "Obituaries", "Subscribe", "Harbour lock closed after crack found", "By Tomas Reed", "3 May 2031"];
        string[] end = ["Share this story", "Most read", "Bus drivers call off strike", "Old cinema to reopen as library"];
        string text = string.Join('\n', top) + "\n\n" + string.Join("\n\n", Story.Select(p => Wrap(p, 76))) + "\n\n" + string.Join('\n', end);
        Assert.Equal([.. top, .. Story, .. end], Blocks(text).Select(Unwrapped));
    }

    [Fact]
    public void AnIndentBeginsAParagraph() =>
        Assert.Equal(Story, Blocks(string.Join('\n', Story.Select(p => "    " + Wrap(p, 76)))).Select(Unwrapped));

    [Fact]
    public void QuotedMailIsMendedToo()
    {
        string[] blocks = Blocks("Did you see this?\n\n" + string.Join("\n>\n", Story.Select(p => Wrap(p, 70, before: "> "))));
        Assert.Equal(Story.Select(p => "> " + p), blocks.Where(b => b.Length > 20).Select(b => Unwrapped(b.Replace("\n> ", "\n", StringComparison.Ordinal))));
    }

    [Fact]
    public void AParagraphGoesOnBehindTheEmptyLineOfANewColumn()
    {
        var text = new StringBuilder(string.Join("\n\n", Story.Select(p => Wrap(p, 60))));
        int middle = text.ToString().IndexOf('\n', StringComparison.Ordinal);
        Assert.Equal(Story, Blocks(text.Insert(middle, '\n').ToString()).Select(b => b.Replace("\n\n", "\n", StringComparison.Ordinal)).Select(Unwrapped));
    }

    [Fact]
    public void VerseAndMenusStayLines()
    {
        string[] lines = ["The tide comes in at evening", "and carries off the sand.", "The gulls stand on the harbour wall", "and look toward the land.", "Opening hours", "Lost property", "Write to us", "Find a boat"];
        Assert.Equal(lines, Blocks(string.Join('\n', lines)));
    }
}
