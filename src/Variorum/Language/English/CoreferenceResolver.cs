using System.Globalization;
using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>
/// What pronouns of the third person and definite descriptions mean, within one account, from left to right: each goes to
/// the chain of an earlier name or noun, or to nothing.
/// </summary>
internal static class CoreferenceResolver
{
    /// <summary>Adds pronouns and descriptions to the mentions, and entities for what has no name but is spoken of again.</summary>
    public static void Resolve(ParsedText text, IReadOnlyList<NameCluster> clusters)
    {
        var referents = Link(text, clusters);
        ReferenceWriter.Write(text, referents);
    }

    /// <summary>All referents of a text in their chains.</summary>
    public static List<Referent> Link(ParsedText text, IReadOnlyList<NameCluster> clusters)
    {
        var trees = new TextTrees(text);
        var referents = new ReferentFinder(trees, clusters).Find();
        var ranker = new PronounRanker(trees);
        var descriptions = new DescriptionResolver(trees, clusters);
        for (int i = 0; i < referents.Count; i++)
        {
            var referent = referents[i];
            if (referent.Kind == ReferentKind.Nominal && descriptions.Resolve(referents, i) is { } found) found.Antecedent.Chain.Join(referent, found.Reason);
            if (referent.Kind == ReferentKind.Pronoun && ranker.Choose(referent, ranker.Candidates(referents, i)) is { } chosen) chosen.Antecedent.Chain.Join(referent, Explain(text, chosen.Antecedent, chosen.Share));
        }
        return referents;
    }

    private static string Explain(ParsedText text, Referent antecedent, float share) => string.Create(CultureInfo.InvariantCulture,
        $"coreference: means \"{text.Text.Quote(text.Tokens[antecedent.First].Span.Union(text.Tokens[antecedent.End - 1].Span))}\" at {text.Tokens[antecedent.First].Span.Start}, belief {share:0.00}");
}
