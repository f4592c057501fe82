using System.Globalization;

namespace Variorum.Bench.Quality;

/// <summary>Reads figures off what a scorer prints: a label, then numbers with a name before each, or one number alone.</summary>
internal static class ScorerOutput
{
    private static readonly string[] Names = ["P", "R", "F1", "whole", "UPOS", "XPOS", "lemma", "UAS", "LAS", "full", "CLAS"];

    /// <summary>"linked 0.8  P 91.8  R 93.2  F1 92.5  (412 right …)" gives <c>linked 0.8 P</c>, <c>linked 0.8 R</c>, <c>linked 0.8 F1</c>.</summary>
    public static IEnumerable<(string Name, double Value)> Read(string output)
    {
        foreach (string line in output.Split('\n'))
        {
            string[] words = line.Split('(')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int first = Array.FindIndex(words, Names.Contains);
            if (first < 0)
            {
                if (words.Length == 2 && Number(words[1]) is { } alone) yield return (words[0], alone);
                continue;
            }
            string label = words[0] == "words" ? "" : string.Join(' ', words[..first]) + " ";
            for (int i = first; i + 1 < words.Length; i++)
            {
                if (Names.Contains(words[i]) && Number(words[i + 1]) is { } value) yield return (label + words[i], value);
            }
        }
    }

    private static double? Number(string word) => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null;
}
