using Variorum.Articles.Roles;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

/// <summary>The chance from which a block of a page is kept.</summary>
public class BodyLineTests
{
    private const string English = "The harbour board met on Tuesday to hear what the divers had seen below the quay.";
    private const string German = "Der Hafenrat trat am Dienstag zusammen und hörte, was die Taucher unter dem Kai gesehen hatten.";

    [Theory]
    [InlineData("sure paragraphs: what is likelier than not", English, new[] { 1, 1, 1, .02f }, .5f)]
    [InlineData("one a little less likely is worth more than it costs", English, new[] { 1, 1, 1, .48f }, .3f)]
    [InlineData("one less likely than that is not", English, new[] { 1, 1, 1, .4f }, .5f)]
    [InlineData("where the best are in doubt themselves less is asked", English, new[] { .4f, .4f, .4f, .1f }, .2f)]
    [InlineData("in another language no less than one half for sure paragraphs", German, new[] { 1, 1, 1, .48f }, .5f)]
    [InlineData("there too less where the best are in doubt", German, new[] { .4f, .4f, .4f, .1f }, .2f)]
    [InlineData("a page without blocks", English, new float[0], .5f)]
    public void The_line_is_where_precision_and_recall_are_highest_together(string why, string paragraph, float[] body, float line)
    {
        using var features = BodyPathTests.Measured(body.Length, paragraph);
        float found = BodyLine.OfText(features, BodyPathTests.Of(body), 5);
        Assert.True(MathF.Abs(line - found) < 0.001f, $"{why}: {found}");
    }

    [Theory]
    [InlineData("sure paragraphs: what is likelier than not", new[] { 1, 1, 1, .48f }, .5f)]
    [InlineData("where the best are in doubt half of their chance", new[] { .4f, .4f, .4f, .1f }, .2f)]
    public void In_markup_it_is_one_half_or_half_of_the_best(string why, float[] body, float line)
    {
        using var features = BodyPathTests.Measured(body.Length);
        Assert.True(MathF.Abs(line - BodyLine.Of(features, BodyPathTests.Of(body), 5)) < 0.001f, why);
    }
}
