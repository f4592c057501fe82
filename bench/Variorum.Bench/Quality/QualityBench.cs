using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Variorum.Bench.Quality;

/// <summary>Runs the program over the labelled corpora, lets their scorers judge, writes a dated record, and compares with the floors.</summary>
internal sealed class QualityBench(string repository, string shared, TimeProvider clock)
{
    private string Bench => Path.Combine(repository, "bench");

    /// <param name="only">Measures whose names begin so; empty for all.</param>
    /// <param name="raise">Set the floors to what was reached, where that is higher.</param>
    /// <returns>0 when no figure is below its floor.</returns>
    public int Run(string only, bool raise)
    {
        if (!Directory.Exists(shared))
        {
            Console.WriteLine($"no labelled corpora in {shared}: nothing measured");
            return 0;
        }
        var floors = new Floors(Path.Combine(Bench, "floors.csv"));
        var before = LastRecord();
        var figures = new List<Figure>();
        int fallen = 0;
        foreach (var measurement in Measurement.All(shared).Where(m => m.Name.StartsWith(only, StringComparison.Ordinal)))
        {
            foreach (var figure in Measure(measurement))
            {
                figures.Add(figure);
                fallen += Report(figure, before, floors.Of(figure.Name, figure.Corpus));
            }
        }
        WriteRecord(figures, before);
        if (raise) floors.Raise(figures);
        Console.WriteLine(FormattableString.Invariant($"{figures.Count} figures, {fallen} below their floors"));
        return fallen == 0 ? 0 : 1;
    }

    private List<Figure> Measure(Measurement measurement)
    {
        if (!measurement.GoldFiles.Any() || !measurement.GoldFiles.All(File.Exists)) return [];
        string predictions = Path.GetTempFileName();
        try
        {
            string program = Path.Combine(AppContext.BaseDirectory, "variorum.dll");
            using (var file = File.Create(predictions)) Run("dotnet", [program, .. measurement.Arguments], file);
            using var scores = new MemoryStream();
            Run("python3", [Path.Combine(shared, "score", measurement.Scorer), .. measurement.Gold, predictions], scores);
            string corpus = Digest(measurement);
            return [.. ScorerOutput.Read(System.Text.Encoding.UTF8.GetString(scores.ToArray())).Select(f => new Figure($"{measurement.Name} {f.Name}", f.Value, corpus))];
        }
        finally
        {
            File.Delete(predictions);
        }
    }

    private static void Run(string program, string[] arguments, Stream output)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        if (process.ExitCode != 0) Console.WriteLine(FormattableString.Invariant($"{program} {string.Join(' ', arguments)}: exit code {process.ExitCode}"));
    }

    private static string Digest(Measurement measurement)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in measurement.GoldFiles) hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private static int Report(Figure figure, Dictionary<string, double> before, double? floor)
    {
        string moved = before.TryGetValue(figure.Name, out double last) && last != figure.Value ? FormattableString.Invariant($"{figure.Value - last:+0.###;-0.###}") : "";
        bool fallen = figure.Value < floor;
        Console.WriteLine(FormattableString.Invariant($"{figure.Name,-44} {figure.Value,8:0.###} {moved,8}  floor {floor,8:0.###}{(fallen ? "  BELOW" : "")}"));
        return fallen ? 1 : 0;
    }

    private string Records => Path.Combine(Bench, "records");

    private Dictionary<string, double> LastRecord()
    {
        string? last = Directory.Exists(Records) ? Directory.GetFiles(Records, "*.csv").Order(StringComparer.Ordinal).LastOrDefault() : null;
        return last is null ? [] : File.ReadLines(last).Skip(1).Select(line => line.Split(',')).ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture));
    }

    /// <summary>One file a day; what was not measured this time keeps the value of the last record.</summary>
    private void WriteRecord(List<Figure> figures, Dictionary<string, double> before)
    {
        Directory.CreateDirectory(Records);
        var all = new SortedDictionary<string, double>(before, StringComparer.Ordinal);
        foreach (var figure in figures) all[figure.Name] = figure.Value;
        string day = clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        File.WriteAllLines(Path.Combine(Records, day + ".csv"), ["figure,value", .. all.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key},{f.Value}"))]);
    }
}
