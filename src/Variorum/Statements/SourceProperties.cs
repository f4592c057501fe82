using Variorum.Language;
using Variorum.Statements.Attributions;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>What is said of a source that is not named: "anonymous", "plural", "official", "witness" … of <c>data/en/source-kinds.tsv</c>.</summary>
internal static class SourceProperties
{
    private static readonly Lexicon Kinds = Lexicon.Load("en/source-kinds.tsv");

    /// <summary>Sorted ordinally; empty for a name.</summary>
    public static IReadOnlyList<string> Of(Scene scene, int head, TokenSpan span)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        if (IsPlural(scene, head)) found.Add("plural");
        for (int i = span.Start; i < span.End; i++)
        {
            foreach (var row in Kinds.All(scene.Tokens[i].Lemma))
            {
                if (row[1] == "anonymous" || i == head) found.Add(row[1]);
            }
        }
        // "an official", never "the official": whoever is not pointed at is not named.
        if (span.Start < head && scene.Text.Form(span.Start) is "a" or "A" or "an" or "An" or "one" or "One" or "another" or "Another") found.Add("anonymous");
        return [.. found];
    }

    private static bool IsPlural(Scene scene, int head) => PennTags.Name(scene.Tokens[head].Penn) is "NNS" or "NNPS" || scene.Text.Form(head) is "they" or "They";
}
