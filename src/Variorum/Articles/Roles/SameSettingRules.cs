using System.Runtime.InteropServices;

namespace Variorum.Articles.Roles;

/// <summary>
/// What stands between the first and the last block of the body and is set exactly as most of it, is body: a page's writer
/// sets a doubtful paragraph (verse, a letter, a question to the reader) as all others, and its other stories differently.
/// On unseen sites the blocks so taken back were right four times of five: F1 on NAEB rose by .002, on WCXB by .001.
/// </summary>
internal static class SameSettingRules
{
    /// <summary>Shorter lines are labels and prices as often as text.</summary>
    private const int ShortestBlock = 45;

    /// <summary>Fewer blocks set alike show no habit.</summary>
    private const int FewestAlike = 3;

    /// <summary>The share of the text set alike that must be kept already; .5 to .7 did equally well.</summary>
    private const double MostOfIt = 0.6;

    public static void Apply(Page page, Block[] blocks)
    {
        int first = Array.FindIndex(blocks, IsKept), last = Array.FindLastIndex(blocks, IsKept);
        var settings = new Dictionary<uint, Setting>();
        for (int i = first; i >= 0 && i <= last; i++)
        {
            if (!Counts(page.Blocks[i])) continue;
            ref var setting = ref CollectionsMarshal.GetValueRefOrAddDefault(settings, ElementFeatures.KindOf(page.Blocks[i].Surroundings!), out _);
            int length = page.Blocks[i].Span.Length;
            setting = new Setting(setting.Blocks + 1, setting.Length + length, setting.Kept + (IsKept(blocks[i]) ? length : 0));
        }
        for (int i = first; i >= 0 && i <= last; i++)
        {
            if (IsKept(blocks[i]) || !Counts(page.Blocks[i]) || !settings[ElementFeatures.KindOf(page.Blocks[i].Surroundings!)].IsBody) continue;
            blocks[i] = blocks[i] with { Role = BlockRole.Body, Reason = $"stands inside the body and is set as most of it; {blocks[i].Reason}" };
        }
    }

    private static bool IsKept(Block block) => block.Role is BlockRole.Body or BlockRole.Heading;

    private static bool Counts(RawBlock block) => block.Surroundings is not null && block.Span.Length >= ShortestBlock && block.LinkLength * 2 < block.Span.Length;

    private readonly record struct Setting(int Blocks, int Length, int Kept)
    {
        public bool IsBody => Blocks >= FewestAlike && Kept >= MostOfIt * Length;
    }
}
