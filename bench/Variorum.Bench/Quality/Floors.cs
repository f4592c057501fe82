using System.Globalization;

namespace Variorum.Bench.Quality;

/// <summary>The figures that may not fall, each tied to the digest of the corpus that set it. Floors only go up.</summary>
internal sealed class Floors(string path)
{
    private readonly SortedDictionary<string, (double Value, string Corpus)> _floors = Load(path);

    /// <summary>The floor, or null when there is none for this corpus as it is now.</summary>
    public double? Of(string figure, string corpus) => _floors.TryGetValue(figure, out var floor) && floor.Corpus == corpus ? floor.Value : null;

    /// <summary>Sets new floors where figures rose, and first floors for figures that are worth one.</summary>
    public void Raise(IEnumerable<Figure> figures)
    {
        foreach (var figure in figures.Where(f => f.IsGuarded))
        {
            if (Of(figure.Name, figure.Corpus) is not { } floor || figure.Value > floor) _floors[figure.Name] = (figure.Value, figure.Corpus);
        }
        File.WriteAllLines(path, ["figure,floor,corpus", .. _floors.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key},{f.Value.Value},{f.Value.Corpus}"))]);
    }

    private static SortedDictionary<string, (double, string)> Load(string path)
    {
        var floors = new SortedDictionary<string, (double, string)>(StringComparer.Ordinal);
        if (!File.Exists(path)) return floors;
        foreach (string[] row in File.ReadLines(path).Skip(1).Select(line => line.Split(','))) floors[row[0]] = (double.Parse(row[1], CultureInfo.InvariantCulture), row[2]);
        return floors;
    }
}
