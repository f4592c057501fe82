using System.Runtime.InteropServices;
using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Variorum.Articles.Roles;

/// <summary>The words of every <c>articleBody</c> in a page's JSON-LD.</summary>
internal static class ArticleBodyWitness
{
    /// <summary>A metadata script longer than this is data for a program, not a description of the page.</summary>
    private const int LongestScript = 2_000_000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 };

    /// <returns>Hashes of the runs of <paramref name="length"/> words; empty when the page has no such metadata.</returns>
    public static HashSet<uint> Grams(IHtmlDocument document, int length)
    {
        var reader = new WordingReader();
        foreach (var script in document.Scripts)
        {
            if (script.Type is not "application/ld+json" || script.Text is not { Length: > 0 and < LongestScript } json) continue;
            if (json.Contains("articleBody", StringComparison.Ordinal)) Read(json, reader);
        }
        var grams = new HashSet<uint>();
        var words = CollectionsMarshal.AsSpan(reader.Words);
        for (int i = 0; i + length <= words.Length; i++) grams.Add(WordGram.Of(words.Slice(i, length)));
        return grams;
    }

    private static void Read(string json, WordingReader reader)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            Visit(document.RootElement, reader);
        }
        catch (JsonException)
        {
            // A page's broken metadata is no witness; the page itself can still be read.
            return;
        }
    }

    private static void Visit(JsonElement element, WordingReader reader)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Visit(item, reader);
        }
        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (var property in element.EnumerateObject())
        {
            if (property.NameEquals("articleBody") && property.Value.ValueKind == JsonValueKind.String)
            {
                if (property.Value.GetString() is { Length: > 0 } body) reader.Read(body);
            }
            else Visit(property.Value, reader);
        }
    }
}
