using Variorum.Text;

namespace Variorum.Statements;

/// <summary>A place a statement names.</summary>
/// <param name="Countries">ISO 3166-1 alpha-2 codes of the countries that have a place of this name, most likely first; empty when unknown.</param>
/// <param name="Owner">The one it is said to belong to ("Ruritania's Strel district"): a claim of belonging, or null.</param>
public sealed record PlaceReference(TextSpan Span, string Name, IReadOnlyList<string> Countries, string? Owner)
{
    /// <summary>Latitude and longitude in degrees of the most likely place, or null.</summary>
    public (double Latitude, double Longitude)? Coordinates { get; init; }

    /// <summary>Index of the innermost statement it stands in, or -1.</summary>
    public int Statement { get; init; } = -1;
}
