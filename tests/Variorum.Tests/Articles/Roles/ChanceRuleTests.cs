using Variorum.Articles.Markup;
using Variorum.Articles.Roles;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

/// <summary>What rules of markup make of chances in doubt.</summary>
public class ChanceRuleTests
{
    private const float Keep = 0.5f;

    private const string Markup = """
        <title>Ferry sinks off Kellmouth</title><h1>Ferry sinks off Kellmouth</h1><p>By Ada Lund</p><p>The divers went down twice before it was dark.</p>
        <p>The harbour board met on Tuesday to hear what the divers had seen below the quay, and will meet again in a week.</p>
        <p>The chain that held the buoy was worn through in three places, they said, and nobody knew since when it had been so.</p>
        """;

    [Theory]
    [InlineData(.2f, true)]
    [InlineData(.01f, false)]
    public void A_summary_in_doubt_is_kept(float chance, bool kept)
    {
        float[] chances = Of(new() { [3] = chance, [4] = .9f, [5] = .9f });
        using var features = FeatureReader.Read(HtmlPageReader.Read(Markup));
        DeckLift.Apply(features, chances, 5, Keep);
        Assert.Equal(kept, Kept(chances, 3));
        Assert.False(Kept(chances, 2));
    }

    private static bool Kept(float[] chances, int block) => BodyChance.Of(chances.AsSpan(block * 5, 5)) >= Keep;

    private static float[] Of(Dictionary<int, float> body) => [.. Enumerable.Range(0, 12).SelectMany(i => new[] { 1 - body.GetValueOrDefault(i), body.GetValueOrDefault(i), 0, 0, 0 })];
}
