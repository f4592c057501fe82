using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using Variorum.Articles;
using Variorum.Articles.Markup;
using Variorum.Articles.Roles;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

/// <summary>Where the nets are in doubt, trees decide by what stands around a block.</summary>
public class BlockForestTests
{
    private const int Classes = 5;

    // What a leaf of 2 stands for.
    private const float Sure = 0.880797f;

    private const string Markup = """
        <nav class=n><a href=/a>Home</a></nav>
        <p class=t>The divers went down twice before it was dark, and saw nothing of the ferry or of her cargo.</p>
        <p class=t>The harbour board met on Tuesday to hear what the divers had seen below the quay.</p>
        <p class=t>A third dive is planned for the next calm day of this week.</p>
        """;

    [Fact]
    public void A_view_says_what_the_nets_think_around_a_block()
    {
        using var features = FeatureReader.Read(HtmlPageReader.Read(Markup));
        float[] chances = Of(.1f, .9f, .6f, .2f);
        float[] view = Read(features, chances, 2);
        Assert.Equal(.6f, view[Of("Kept")], 1e-5f);
        Assert.Equal(.9f, view[Of("Kept-1")], 1e-5f);
        Assert.Equal(.2f, view[Of("Kept+1")], 1e-5f);
        Assert.Equal(.1f, view[Of("Kept-2")], 1e-5f);
        Assert.Equal(-1, view[Of("Kept+2")]);
        Assert.Equal(.5f, view[Of("BlocksBefore4")], 1e-5f);
        Assert.Equal(1, view[Of("StretchShare")]);
        Assert.Equal(0, view[Of("FromStretch")]);
        Assert.Equal(3, view[Of("Alike")]);
        int first = features.Wordings[1].Words + 1, last = features.Wordings[3].Words + 1;
        Assert.Equal(((.9f * first) + (.2f * last)) / (first + last), view[Of("AlikeKept")], 1e-5f);
        Assert.Equal(1, Read(features, chances, 3)[Of("FromStretch")]);
        Assert.Equal(-1, Read(features, chances, 0)[Of("FromStretch")]);
    }

    [Fact]
    public void Only_blocks_in_doubt_are_decided_anew_and_chances_still_sum_to_one()
    {
        using var features = FeatureReader.Read(HtmlPageReader.Read(Markup));
        float[] chances = Of(.01f, .99f, .6f, .4f);
        // A block with a likely one right before it is body, all others are not.
        Forest("Kept-1", .5f, left: -2, right: 2).Decide(features, chances, Classes);
        Assert.Equal(.01f, chances[1], 1e-5f);
        Assert.Equal(.99f, chances[Classes + 1], 1e-5f);
        Assert.Equal(Sure, chances[(2 * Classes) + 1], 1e-5f);
        Assert.Equal(1, chances[(2 * Classes)..(3 * Classes)].Sum(), 1e-5f);
        Assert.Equal(Sure, chances[(3 * Classes) + 1], 1e-5f);
    }

    [Fact]
    public void The_nets_keep_the_share_that_the_file_leaves_them()
    {
        using var features = FeatureReader.Read(HtmlPageReader.Read(Markup));
        float[] chances = Of(.01f, .99f, .6f, .4f);
        Forest("Kept-1", .5f, left: -2, right: 2, share: .75f).Decide(features, chances, Classes);
        Assert.Equal((.75f * Sure) + (.25f * .6f), chances[(2 * Classes) + 1], 1e-5f);
    }

    [Fact]
    public void A_forest_for_other_measurements_is_no_forest_of_this_build() =>
        Assert.Throws<InvalidDataException>(() => new BlockForest(Encoding.UTF8.GetBytes("""{"names":["Colour"],"trees":0,"depth":1,"start":0}""" + "\n")));

    [Fact]
    public void A_page_without_blocks_is_left_alone()
    {
        using var features = new PageFeatures([], []);
        Forest("Kept", .5f, -2, 2).Decide(features, [], Classes);
    }

    private static int Of(string name) => Array.IndexOf(NetView.Names, name);

    private static float[] Read(PageFeatures features, float[] chances, int block)
    {
        float[] view = new float[NetView.Names.Length];
        new NetView(features, chances, Classes).Read(block, view);
        return view;
    }

    /// <summary>One tree with one fork.</summary>
    private static BlockForest Forest(string input, float threshold, float left, float right, float share = 1)
    {
        string head = JsonSerializer.Serialize(new { names = PageFeatures.Names.Concat(NetView.Names), trees = 1, depth = 1, start = 0, share });
        byte[] tree = new byte[14];
        BinaryPrimitives.WriteUInt16LittleEndian(tree, (ushort)(PageFeatures.Width + Of(input)));
        foreach (var (at, value) in new[] { (2, threshold), (6, left), (10, right) }) BinaryPrimitives.WriteSingleLittleEndian(tree.AsSpan(at), value);
        return new BlockForest([.. Encoding.UTF8.GetBytes(head + "\n"), .. tree]);
    }

    private static float[] Of(params float[] body) => [.. body.SelectMany(kept => new[] { 1 - kept, kept, 0, 0, 0 })];
}
