namespace Variorum.Language;

/// <summary>A city or town of the gazetteer.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east, WGS 84.</param>
public readonly record struct City(string Name, string Country, int Population, double Latitude, double Longitude);
