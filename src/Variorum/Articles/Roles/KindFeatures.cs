using System.Runtime.InteropServices;

namespace Variorum.Articles.Roles;

/// <summary>How the blocks set like a block are elsewhere on the page: all links, many, each in a box of its own.</summary>
internal static class KindFeatures
{
    public static void Fill(PageFeatures features, IReadOnlyList<RawBlock> blocks)
    {
        var kinds = new Dictionary<uint, Kind>();
        var containers = new HashSet<(uint, int)>();
        for (int i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            uint hash = features.Kinds[i];
            ref var kind = ref CollectionsMarshal.GetValueRefOrAddDefault(kinds, hash, out _);
            int alone = containers.Add((hash, block.Surroundings!.Container)) ? 1 : 0;
            kind = new Kind(kind.Blocks + 1, kind.Containers + alone, kind.Length + block.Span.Length, kind.Links + block.LinkLength);
        }
        for (int i = 0; i < blocks.Count; i++)
        {
            var kind = kinds[features.Kinds[i]];
            var row = features.Row(i);
            WordingFeatures.Set(row, Feature.KindLinks, Math.Min(1, (double)kind.Links / Math.Max(1, kind.Length)));
            WordingFeatures.Set(row, Feature.KindBlocks, Math.Min(1, Math.Log(kind.Blocks) / 5));
            WordingFeatures.Set(row, Feature.KindScattered, kind.Blocks > 1 ? (double)(kind.Containers - 1) / (kind.Blocks - 1) : 0);
        }
    }

    private readonly record struct Kind(int Blocks, int Containers, int Length, int Links);
}
