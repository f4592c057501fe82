namespace Variorum.Articles.Roles;

/// <summary>How likely a block is the article's, and how a rule that knows better says so without claiming to be sure.</summary>
internal static class BodyChance
{
    /// <summary>How far above or below the line a changed chance stands: less than any chance means.</summary>
    public const float Margin = 0.001f;

    public static float Of(ReadOnlySpan<float> chance) => chance[RoleModel.Body] + chance[RoleModel.Heading];

    /// <summary>Gives body and heading together this chance, and all others the rest; within both the proportions stay.</summary>
    public static void Set(Span<float> chance, float body)
    {
        float before = Of(chance);
        if (before == body) return;
        for (int i = 0; i < chance.Length; i++)
        {
            bool isBody = i is RoleModel.Body or RoleModel.Heading;
            chance[i] *= isBody ? body / before : (1 - body) / (1 - before);
        }
    }

    /// <summary>Raises a block's chance, as the given role, to where it is kept.</summary>
    public static void Lift(Span<float> chance, int role, float keep)
    {
        float missing = keep - Of(chance) + Margin;
        if (missing <= 0) return;
        chance[role] += missing;
        chance[RoleModel.Other] = Math.Max(0, chance[RoleModel.Other] - missing);
    }

    /// <summary>Lowers it to where the block is left out.</summary>
    public static void Lower(Span<float> chance, float keep)
    {
        float body = Of(chance);
        if (body < keep) return;
        float left = (keep - Margin) / body;
        chance[RoleModel.Other] += body - (left * body);
        chance[RoleModel.Body] *= left;
        chance[RoleModel.Heading] *= left;
    }
}
