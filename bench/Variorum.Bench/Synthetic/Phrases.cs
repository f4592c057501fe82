using System.Globalization;
using System.Reflection;
using System.Text;

namespace Variorum.Bench.Synthetic;

/// <summary>Fills templates from phrases.tsv by a seeded generator: the same seed, the same texts, on every machine.</summary>
internal sealed class Phrases(ulong seed)
{
    private static readonly ILookup<string, string> Texts = Load();

    private ulong _state = seed;

    /// <summary>A text of a kind, its slots filled.</summary>
    public string Pick(string kind)
    {
        string[] texts = [.. Texts[kind]];
        return Fill(texts[Next(texts.Length)]);
    }

    /// <summary>A text of a kind that begins with a capital.</summary>
    public string Sentence(string kind)
    {
        string text = Pick(kind);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>0 … <paramref name="below"/> − 1. SplitMix64 (Steele, Lea and Flood 2014).</summary>
    public int Next(int below)
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)below);
    }

    private string Fill(string template)
    {
        var filled = new StringBuilder();
        for (int at = 0; at < template.Length; at++)
        {
            if (template[at] != '{') { filled.Append(template[at]); continue; }
            int end = template.IndexOf('}', at);
            string slot = template[(at + 1)..end];
            filled.Append(slot == "n" ? (Next(900) + 2).ToString(CultureInfo.InvariantCulture) : Pick(slot));
            at = end;
        }
        return filled.ToString();
    }

    private static ILookup<string, string> Load()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("phrases.tsv")!);
        return reader.ReadToEnd().Split('\n').Where(line => line.Contains('\t') && !line.StartsWith('#')).Select(line => line.Split('\t')).ToLookup(row => row[0], row => row[1]);
    }
}
