using Variorum.Articles;
using Variorum.Articles.Roles;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

/// <summary>Which blocks are kept, decided for the page as a whole.</summary>
public class BodyPathTests
{
    private const float Keep = 0.5f;

    private const string Paragraph = "The harbour board met on Tuesday to hear what the divers had seen below the quay.";

    [Theory]
    [InlineData("sure blocks stay as they are", new[] { .1f, .9f, .95f, .1f }, "-++-")]
    [InlineData("an unsure one goes with those around it", new[] { .9f, .45f, .9f, .1f, .55f, .1f }, "+++---")]
    [InlineData("a sure one stands by itself", new[] { .01f, .99f, .01f }, "-+-")]
    [InlineData("the body may reach to both ends", new[] { .9f, .6f }, "++")]
    [InlineData("no block, no way", new float[0], "")]
    public void The_likeliest_way_is_taken(string why, float[] body, string kept) => Assert.True(kept == Kept(Decided(body)), why);

    [Fact]
    public void A_changed_chance_says_that_it_is_in_doubt()
    {
        float[] chances = Decided([.9f, .45f, .9f]);
        Assert.Equal(Keep, BodyChance.Of(chances.AsSpan(5, 5)), 0.01f);
        Assert.Equal(1, chances[5..10].Sum(), 0.01f);
    }

    private static float[] Decided(float[] body)
    {
        float[] chances = Of(body);
        using var features = Measured(body.Length);
        BodyPath.Apply(features, chances, 5, Keep);
        return chances;
    }

    internal static PageFeatures Measured(int blocks, string paragraph = Paragraph) => FeatureReader.Read(PlainPageReader.Read(string.Join("\n\n", Enumerable.Repeat(paragraph, blocks))));

    internal static float[] Of(float[] body) => [.. body.SelectMany(chance => new[] { 1 - chance, chance, 0, 0, 0 })];

    private static string Kept(float[] chances) => string.Concat(chances.Chunk(5).Select(chance => BodyChance.Of(chance) >= Keep ? '+' : '-'));
}
