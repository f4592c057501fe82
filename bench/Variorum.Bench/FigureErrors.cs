using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Variorum.Bench;

/// <summary>
/// The classes of error in what <c>annotate --plain</c> printed for a corpus of times or of quantities, the largest first, each with
/// one example: what the tables of <c>docs/quantities-and-times.md</c> are printed by.
/// </summary>
internal static class FigureErrors
{
    private const int Largest = 20, ContextLength = 30;

    private sealed record Error(string Class, string Example);

    public static int Run(string corpus, string predictions)
    {
        var found = Rows(predictions);
        var errors = new List<Error>();
        foreach (var (id, gold) in Rows(Path.Combine(corpus, "gold.jsonl")))
        {
            if (!found.TryGetValue(id, out var account)) { Console.Error.WriteLine($"{id}: not in {predictions}"); return 1; }
            errors.AddRange(gold.TryGetProperty("times", out var times) ? Times(times, account) : Quantities(gold.GetProperty("quantities"), account));
        }
        var classes = errors.GroupBy(e => e.Class).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        foreach (var group in classes.Take(Largest)) Console.WriteLine($"{group.Count(),4}  {group.Key}: {group.ElementAt(group.Count() / 2).Example}");
        Console.WriteLine($"{errors.Count,4}  in {classes.Count} classes");
        return 0;
    }

    private static Dictionary<string, JsonElement> Rows(string file) =>
        File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement.Clone()).ToDictionary(Name, StringComparer.Ordinal);

    // An account of a JSON lines file is named by its id behind the file's path.
    private static string Name(JsonElement row)
    {
        string id = row.GetProperty("id").GetString()!;
        return id[(id.LastIndexOf('#') + 1)..];
    }

    private static IEnumerable<Error> Times(JsonElement gold, JsonElement account)
    {
        var (text, read) = (Words(account), account.GetProperty("times").EnumerateArray().ToList());
        var used = new HashSet<int>();
        foreach (var wanted in gold.EnumerateArray())
        {
            var over = Enumerable.Range(0, read.Count).Where(i => Overlap(wanted, read[i])).ToList();
            used.UnionWith(over);
            string value = Text(wanted, "value");
            if (over.Count == 0) yield return new Error($"missed {Shape(value)}", $"{Around(text, wanted)} is {value}");
            else if (!over.Exists(i => Text(read[i], "value") == value)) yield return new Error(Text(read[over[0]], "rule"), $"{Around(text, wanted)} is {value}, read {Text(read[over[0]], "value")}");
        }
        for (int i = 0; i < read.Count; i++)
        {
            if (!used.Contains(i)) yield return new Error($"not annotated: {Text(read[i], "rule")}", $"{Around(text, read[i])} read {Text(read[i], "value")}");
        }
    }

    private static string Shape(string value) =>
        value.EndsWith("_REF", StringComparison.Ordinal) ? value : value.StartsWith('P') ? "duration" : value.Contains('T', StringComparison.Ordinal) ? "time of day" : "date";

    // By value alone, as the scorer pairs them: the corpus gives no offsets.
    private static IEnumerable<Error> Quantities(JsonElement gold, JsonElement account)
    {
        var left = account.GetProperty("quantities").EnumerateArray().ToList();
        foreach (var wanted in gold.EnumerateArray())
        {
            string value = Text(wanted, "value"), change = Text(wanted, "change"), unit = Text(wanted, "normalized_unit");
            int at = left.FindIndex(q => Values(q) == Normal(value));
            if (at < 0) { yield return new Error(value.Contains('-', StringComparison.Ordinal) ? "missed a range" : "missed a number", $"{value} {unit}"); continue; }
            string[] names = [Unit(Text(left[at], "unit")), Unit(Text(left[at], "of"))];
            if (!names.Contains(Unit(unit)) && !names.Contains(Unit(Text(wanted, "unit")))) yield return new Error("unit or thing counted", $"“{Text(left[at], "text")}” is of {unit}");
            string bound = Bound(left[at]);
            if (bound != (change is "up" or "down" ? "=" : change)) yield return new Error($"bound {change} read {bound}", $"“{Text(left[at], "text")}”");
            left.RemoveAt(at);
        }
        foreach (var extra in left) yield return new Error($"not annotated: {Text(extra, "rule")}", $"“{Text(extra, "text")}”");
    }

    private static string Bound(JsonElement q) => (Number(q, "low"), Number(q, "best"), Number(q, "high")) switch
    {
        (null, not null, null) => "~",
        (not null, null, null) => ">",
        (null, null, not null) => "<",
        _ => q.GetProperty("approximate").GetBoolean() ? "~" : "=",
    };

    private static string Values(JsonElement q)
    {
        var (low, best, high) = (Number(q, "low"), Number(q, "best"), Number(q, "high"));
        return low is not null && high is not null && low != high ? $"{Brief(low.Value)}-{Brief(high.Value)}" : Brief((best ?? low ?? high)!.Value);
    }

    private static string Normal(string value) =>
        string.Join('-', value.Split('-').Select(part => double.TryParse(part, CultureInfo.InvariantCulture, out double number) ? Brief(number) : part));

    private static string Brief(double number) => number.ToString("G6", CultureInfo.InvariantCulture);

    private static double? Number(JsonElement q, string name) => q.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static string Unit(string unit) => unit.ToLowerInvariant().TrimEnd('s') switch { "person" => "people", "%" or "percent" => "percentage", "$" => "dollar", "-" => "", var other => other };

    private static bool Overlap(JsonElement a, JsonElement b) =>
        a.GetProperty("start").GetInt32() < b.GetProperty("end").GetInt32() && b.GetProperty("start").GetInt32() < a.GetProperty("end").GetInt32();

    private static string Text(JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    // Offsets are code points.
    private static Rune[] Words(JsonElement account) => [.. account.GetProperty("text").GetString()!.EnumerateRunes()];

    private static string Around(Rune[] text, JsonElement span)
    {
        int start = span.GetProperty("start").GetInt32(), end = span.GetProperty("end").GetInt32();
        string Part(int from, int to) => string.Concat(text[Math.Max(0, from)..Math.Min(text.Length, to)]).ReplaceLineEndings(" ");
        return $"“{Part(start - ContextLength, start)}[{Part(start, end)}]{Part(end, end + ContextLength)}”";
    }
}
