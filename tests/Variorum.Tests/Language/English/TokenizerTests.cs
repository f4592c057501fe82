using Variorum.Articles;
using Variorum.Language;
using Variorum.Language.English;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Language.English;

public class TokenizerTests
{
    [Theory]
    [InlineData("They didn't say whose it's.", "They did n't say whose it 's .")]
    [InlineData("The Harbour Trust’s “plan” wasn’t ours.", "The Harbour Trust ’s “ plan ” was n’t ours .")]
    [InlineData("You shouldn't've asked.", "You should n't 've asked .")]
    [InlineData("a well-known co-founder from mid-July", "a well - known co-founder from mid-July")]
    [InlineData("10,000–12,000 people, or 10,000-12,000", "10,000 – 12,000 people , or 10,000 - 12,000")]
    [InlineData("It cost $3.5bn (US$40m), up 12%.", "It cost $ 3.5 bn ( US$ 40 m ) , up 12 % .")]
    [InlineData("Mr. J. Ferry of Quay Corp. met Gen. Oda at 5pm.", "Mr. J. Ferry of Quay Corp. met Gen. Oda at 5 pm .")]
    [InlineData("the U.S. and the U.K. agreed, e.g. at 9 a.m. on Dec. 3", "the U.S. and the U.K. agreed , e.g. at 9 a.m. on Dec. 3")]
    [InlineData("see https://example.org/a?b=c, or mail jo.ann@example.co.uk.", "see https://example.org/a?b=c , or mail jo.ann@example.co.uk .")]
    [InlineData("@port_news posted #tide on example.com!", "@port_news posted #tide on example.com !")]
    [InlineData("Well... no -- yes—no… really?!", "Well ... no -- yes — no … really ?!")]
    [InlineData("in the 1990s and ’90s, on 3/4/2021 at 10:30", "in the 1990s and ’90s , on 3/4/2021 at 10:30")]
    [InlineData("O'Hara and the ferrymen's wives' choir", "O'Hara and the ferrymen 's wives ' choir")]
    [InlineData("He cannot, I'm gonna", "He can not , I 'm gon na")]
    [InlineData("R&D and/or AT&T", "R&D and / or AT&T")]
    [InlineData("call 555-0123 or 1-800-555-0123", "call 555-0123 or 1-800-555-0123")]
    [InlineData("Thanks 👩‍🚒👍🏽 :-)", "Thanks 👩‍🚒 👍🏽 :-)")]
    [InlineData("cafe\u0301 zero\u200Bwidth", "cafe\u0301 zero\u200Bwidth")]
    [InlineData("It closed.Then it reopened.", "It closed . Then it reopened .")]
    public void CutsWordsAsTheTreebanksDo(string text, string expected)
    {
        var parsed = Parse(text);
        Assert.Equal(expected, string.Join(' ', parsed.Tokens.Select(t => parsed.Text.Quote(t.Span))));
    }

    [Theory]
    [InlineData("The port closed. It reopened at 9 a.m. Friday.", 2)]
    [InlineData("“We will rebuild,” she said. “All of it.”", 2)]
    [InlineData("“Why now?” the deputy mayor asked. Nobody knew.", 2)]
    [InlineData("“Never!” he shouted.", 1)]
    [InlineData("Dr. Vale of Quay Inc. met the U.S. envoy.", 1)]
    [InlineData("She works for Quay Inc. The firm builds ferries.", 2)]
    [InlineData("It moved to the U.S. He stayed.", 2)]
    [InlineData("He left (for good.) She stayed.", 2)]
    [InlineData("Prices rose [3]. They fell in May. [4] Then they rose.", 3)]
    [InlineData("The plan (see e.g. The Ferry Act) failed.", 1)]
    [InlineData("Harbour reopens after storm", 1)]
    [InlineData("A line that has been wrapped at a width by its\nsender and goes on. It ends here.", 2)]
    [InlineData("Ferries\nBridges over the long river of the north", 2)]
    [InlineData("One paragraph\n\nAnother paragraph", 2)]
    [InlineData("One paragraph that goes on behind the\n\nend of its column", 1)]
    [InlineData("The ferry left the quay with forty people of\nWestmark on board, of whom most were children.", 1)]
    [InlineData("Coast News Desk 04/28/2021 07:19 AM Ferries are late again.", 3)]
    [InlineData("They met on 04/28/2021 at noon.", 1)]
    public void CutsSentences(string text, int expected) => Assert.Equal(expected, Parse(text).Sentences.Count);

    [Fact]
    public void ASentenceNeverCrossesABlock()
    {
        var text = new SourceText("Ferry service resumes\nPassengers wait");
        Block[] blocks = [new(BlockRole.Title, new TextSpan(0, 21), "made up"), new(BlockRole.Body, new TextSpan(22, 37), "made up")];
        Assert.Equal([0, 1], Tokenizer.Tokenize(text, blocks).Sentences.Select(s => s.Block));
    }

    internal static ParsedText Parse(string text)
    {
        var source = new SourceText(text);
        return Tokenizer.Tokenize(source, [new Block(BlockRole.Body, source.Whole, "made up")]);
    }
}
