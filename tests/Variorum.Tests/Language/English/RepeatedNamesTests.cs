using Variorum.Language;
using Variorum.Language.English;
using Xunit;

namespace Variorum.Tests.Language.English;

public class RepeatedNamesTests
{
    [Theory]
    [InlineData("The Dahl - Lindholm bridge is open. They crossed the Dahl-Lindholm bridge.")]
    [InlineData("The Dahl-Lindholm bridge is open. They crossed the Dahl - Lindholm bridge.")]
    public void ANameIsTheSameWithOtherSpacesInIt(string words)
    {
        var text = TokenizerTests.Parse(words);
        text.Mentions = [new Mention(text.Tokens[1].Span.Union(text.Tokens[3].Span), 1, 4, MentionKind.Name, EntityType.Location, -1, "made up")];
        var names = new NameSheet(text);
        RepeatedNames.Mend(names);
        Assert.Equal([(1, 4), (11, 14)], names.All().Select(n => (n.First, n.End)));
    }
}
