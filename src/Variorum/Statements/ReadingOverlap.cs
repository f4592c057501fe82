using Variorum.Statements.Attributions;

namespace Variorum.Statements;

/// <summary>How much two readings say the same.</summary>
internal static class ReadingOverlap
{
    /// <summary>The words in both contents as a share of the shorter one, 0 to 1.</summary>
    public static double Shared(this CueReading a, CueReading b)
    {
        int both = 0, lengthA = 0, lengthB = 0;
        foreach (var x in new[] { a.Before, a.Behind })
        {
            if (x.IsNone) continue;
            lengthA += x.Length;
            foreach (var y in new[] { b.Before, b.Behind }) both += y.IsNone ? 0 : Math.Max(0, Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start));
        }
        foreach (var y in new[] { b.Before, b.Behind }) lengthB += y.IsNone ? 0 : y.Length;
        return (double)both / Math.Max(1, Math.Min(lengthA, lengthB));
    }
}
