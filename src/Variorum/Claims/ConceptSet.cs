namespace Variorum.Claims;

/// <summary>Sets of concepts as arrays, ascending: a story holds several for each of its statements, and most are of a few concepts or none.</summary>
internal static class ConceptSet
{
    /// <summary>The distinct concepts, ascending.</summary>
    public static int[] Of(IEnumerable<int> concepts) => [.. concepts.Distinct().Order()];

    public static bool Has(this int[] set, int concept) => Array.BinarySearch(set, concept) >= 0;

    public static bool Meets(this int[] set, int[] other)
    {
        foreach (int concept in other) if (set.Has(concept)) return true;
        return false;
    }
}
