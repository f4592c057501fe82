using System.Numerics;
using Variorum.Articles.Markup;

namespace Variorum.Articles.Roles;

/// <summary>What links, emphasis and the elements around a block show. All zero without markup.</summary>
internal static class MarkupFeatures
{
    public static void Fill(Span<float> row, IReadOnlyList<RawBlock> blocks, ReadOnlySpan<Wording> wordings, int i)
    {
        var block = blocks[i];
        if (block.Surroundings is not { } around) return;
        double length = block.Span.Length, link = Math.Min(1, block.LinkLength / length), stress = Math.Min(1, block.StressLength / length);
        WordingFeatures.Set(row, Feature.LinkShare, link);
        WordingFeatures.Set(row, Feature.AllLink, link > 0.8);
        WordingFeatures.Set(row, Feature.Links, Math.Min(1, block.Links / 5.0));
        WordingFeatures.Set(row, Feature.StressShare, stress);
        WordingFeatures.Set(row, Feature.AllStress, stress > 0.8);
        WordingFeatures.Set(row, Feature.Depth, Math.Min(1, around.Depth / 30.0));
        WordingFeatures.Set(row, Feature.Heading1, block.HeadingLevel == 1);
        WordingFeatures.Set(row, Feature.Heading2, block.HeadingLevel == 2);
        WordingFeatures.Set(row, Feature.Heading3, block.HeadingLevel == 3);
        WordingFeatures.Set(row, Feature.HeadingLow, block.HeadingLevel > 3);
        WordingFeatures.Set(row, Feature.SameContainerBefore, i > 0 && blocks[i - 1].Surroundings?.Container == around.Container);
        WordingFeatures.Set(row, Feature.SameContainerAfter, i + 1 < blocks.Count && blocks[i + 1].Surroundings?.Container == around.Container);
        int at = PageFeatures.FirstRegion;
        Spread(row[at..], (uint)around.Regions);
        Spread(row[(at + PageFeatures.RegionCount)..], (uint)around.Hints);
        Spread(row[(at + PageFeatures.RegionCount + PageFeatures.HintCount)..], (uint)around.NearHints);
    }

    private static void Spread(Span<float> row, uint flags)
    {
        for (; flags != 0; flags &= flags - 1) row[BitOperations.TrailingZeroCount(flags)] = 1;
    }
}
