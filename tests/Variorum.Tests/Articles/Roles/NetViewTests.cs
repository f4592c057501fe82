using System.Text.Json;
using Variorum.Articles.Roles;
using Variorum.Tests.Support;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

public class NetViewTests
{
    private const int Classes = 5;

    [Fact]
    public void The_reader_sees_the_numbers_that_the_forest_learnt_from()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Corpus", "net-views.json")));
        foreach (var page in file.RootElement.EnumerateArray())
        {
            int[] words = page.GetProperty("words").Deserialize<int[]>()!;
            float[] expected = page.GetProperty("views").Deserialize<float[]>()!, chances = page.GetProperty("chances").Deserialize<float[]>()!, found = new float[NetView.Names.Length];
            using var features = new PageFeatures([.. words.Select(count => new Wording { Words = count })], page.GetProperty("content").Deserialize<int[][]>()!);
            page.GetProperty("kinds").Deserialize<uint[]>()!.CopyTo(features.Kinds, 0);
            var view = new NetView(features, chances, Classes);
            for (int block = 0; block < words.Length; block++)
            {
                view.Read(block, found);
                for (int k = 0; k < found.Length; k++) Assert.True(Math.Abs(expected[(block * found.Length) + k] - found[k]) < 1e-4, $"{NetView.Names[k]} of block {block}: {found[k]}, in training {expected[(block * found.Length) + k]}");
            }
        }
    }
}
