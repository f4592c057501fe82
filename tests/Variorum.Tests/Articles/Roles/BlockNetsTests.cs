using Variorum.Articles;
using Variorum.Articles.Roles;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

public class BlockNetsTests
{
    private const string Page = "Council keeps the old bridge\n\nThe council voted on Monday to repair the bridge instead of building anew, the mayor said.\n\nSubscribe to our newsletter\n\nWork starts in May and ends in autumn.\n\nRead more";

    [Theory]
    [InlineData("blocks-text.bin")]
    [InlineData("blocks-html.bin")]
    public void Nets_beside_one_another_think_what_each_thinks_alone(string name)
    {
        using var features = FeatureReader.Read(PlainPageReader.Read(Page));
        var models = BlockModel.Load(name);
        BlockModel[] three = [models[0], models[^1], models[0]];
        float[] together = new BlockNets(three).Run(features);
        float[][] alone = [.. three.Select(model => new BlockNets([model]).Run(features))];
        for (int i = 0; i < together.Length; i++) Assert.Equal((alone[0][i] + alone[1][i] + alone[2][i]) / 3, together[i]);
    }

    [Fact]
    public void The_chances_of_a_block_sum_to_one()
    {
        using var features = FeatureReader.Read(PlainPageReader.Read(Page));
        float[] chances = new BlockNets(BlockModel.Load("blocks-text.bin")).Run(features);
        Assert.Equal(5, features.Count);
        Assert.All(chances.Chunk(chances.Length / features.Count), chance => Assert.Equal(1, chance.Sum(), 1e-5));
    }
}
