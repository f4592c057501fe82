using System.Runtime.InteropServices;
using AngleSharp.Html.Dom;

namespace Variorum.Articles.Roles;

/// <summary>What a page's metadata say it is about, and whether they call it news.</summary>
internal static class DescriptionWitness
{
    /// <returns>Hashes of the runs of <paramref name="length"/> words of every description; empty when there is none.</returns>
    public static HashSet<uint> Grams(IHtmlDocument document, int length)
    {
        var grams = new HashSet<uint>();
        foreach (var element in document.QuerySelectorAll("head meta"))
        {
            string? name = element.GetAttribute("name") ?? element.GetAttribute("property");
            if (name is null || !name.EndsWith("description", StringComparison.OrdinalIgnoreCase)) continue;
            if (element.GetAttribute("content") is not { Length: > 0 } content) continue;
            var reader = new WordingReader();
            reader.Read(content);
            var words = CollectionsMarshal.AsSpan(reader.Words);
            for (int i = 0; i + length <= words.Length; i++) grams.Add(WordGram.Of(words.Slice(i, length)));
        }
        return grams;
    }

    /// <summary>Some part of the page's JSON-LD is a schema.org NewsArticle, or one of its kinds.</summary>
    public static bool IsNews(IHtmlDocument document)
    {
        foreach (var script in document.Scripts)
        {
            if (script.Type is "application/ld+json" && script.Text.Contains("NewsArticle", StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
