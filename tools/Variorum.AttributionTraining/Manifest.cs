using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Variorum.AttributionTraining;

/// <summary>Writes beside a model what trained it, on what, with which result.</summary>
internal static class Manifest
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string model, string languageModel, string train, string dev, IReadOnlyList<(string Name, Tally Tally)> marks, float threshold)
    {
        var manifest = new
        {
            model = Path.GetFileName(model),
            sha256 = Hash(model),
            tool = "tools/Variorum.AttributionTraining",
            command = "dotnet run -c Release --project tools/Variorum.AttributionTraining -- TRAIN_FOLDER DEV_FOLDER OUTPUT",
            parsedBy = new { model = Path.GetFileName(languageModel), sha256 = Hash(languageModel) },
            data = new[] { Corpus(train, "trained on"), Corpus(dev, "threshold chosen and marked on") },
            licence = "PolNeAR (Newell, Margolin and Ruths 2018) states no licence. The model holds weights of hashed features and no text of it; whoever needs a model from licensed data only trains their own with the tool.",
            options = Training.Options(threshold),
            scores = marks.ToDictionary(m => m.Name, m => m.Tally.ToString()),
        };
        File.WriteAllText(Path.ChangeExtension(model, null) is var stem ? stem + ".manifest.json" : model, JsonSerializer.Serialize(manifest, Readable) + "\n");
    }

    private static object Corpus(string folder, string use) => new
    {
        name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)),
        use,
        accounts = Hash(Path.Combine(folder, "accounts.jsonl")),
        gold = Hash(Path.Combine(folder, "gold.jsonl")),
    };

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
