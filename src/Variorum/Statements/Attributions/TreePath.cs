using Variorum.Language;

namespace Variorum.Statements.Attributions;

/// <summary>The way through the tree from one word to another, as a hash of its relations up and down.</summary>
internal static class TreePath
{
    /// <summary>Ways longer than this count as one: they tell nothing that distance does not.</summary>
    public const int Longest = 6;

    private const uint TooLong = 0xFFFFFFFF;

    /// <param name="from">Both words of one sentence.</param>
    public static (uint Hash, int Length) Between(Scene scene, int from, int to)
    {
        uint up = 0x51, down = 0xA3;
        int length = 0;
        while (from != to)
        {
            if (++length > Longest) return (TooLong, Longest);
            if (from >= 0 && (to < 0 || scene.Depth[from] >= scene.Depth[to]))
            {
                up = FeatureHash.Mix(up, Step(scene, from));
                from = scene.HeadOf(from);
            }
            else
            {
                down = FeatureHash.Mix(down, Step(scene, to));
                to = scene.HeadOf(to);
            }
        }
        return (FeatureHash.Mix(up, down), length);
    }

    // A relation and the side its word stands on.
    private static uint Step(Scene scene, int token) => ((uint)scene.RelationOf(token) << 1) | (scene.HeadOf(token) < token ? 1u : 0);
}
