using Variorum.Language;
using Variorum.Language.English;
using Variorum.Statements.Attributions;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>What is said of a source that is not named: "anonymous", "plural", "official", "witness" … of <c>data/en/source-kinds.tsv</c>.</summary>
internal static class SourceProperties
{
    private static readonly Lexicon Kinds = Lexicon.Load("en/source-kinds.tsv");

    private static readonly string[] Government = ["government"];

    // "Asked not to be named", "declined to be further identified": negation or refusal stands this near.
    private const int Refusal = 5;

    /// <summary>"source", "data", "footage": a noun that the list knows for what is quoted.</summary>
    public static bool IsSourceWord(ReadOnlySpan<char> lemma) => Kinds.Contains(lemma);

    /// <summary>Sorted ordinally.</summary>
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
        if (scene.Tokens[head].Lemma is "one" && PartOf(scene, head) is var whole and >= 0)
        {
            foreach (var row in Kinds.All(scene.Tokens[whole].Lemma)) found.Add(row[1]);
            found.Add("anonymous");
        }
        if (Saw(scene, head)) found.Add("witness");
        if (IsUnnamed(scene, head, span) || AsksNotToBeNamed(scene, head)) found.Add("anonymous");
        return [.. found];
    }

    /// <summary>A country, its capital or the seat of its government that speaks is its government.</summary>
    public static IReadOnlyList<string> OfName(ParsedText text, Mention name)
    {
        if (name.Entity < 0 || text.Entities[name.Entity].Country is null) return [];
        return Gazetteer.Country(text.Entities[name.Entity].Name, out _) is CountryKind.Name or CountryKind.Capital or CountryKind.Government ? Government : [];
    }

    private static bool IsPlural(Scene scene, int head) => PennTags.Name(scene.Tokens[head].Penn) is "NNS" or "NNPS" || scene.Text.Form(head) is "they" or "They";

    // "an official", never "the official": whoever is not pointed at is not named. A spokesman speaks for somebody who is.
    private static bool IsUnnamed(Scene scene, int head, TokenSpan span)
    {
        if (scene.Tokens[head].Lemma is "spokesman" or "spokeswoman" or "spokesperson") return false;
        if (span.Start < head && scene.Text.Form(span.Start) is "a" or "A" or "an" or "An" or "one" or "One" or "another" or "Another") return true;
        return scene.Tokens[head].Lemma is "people" or "person" && IsInTheKnow(scene, head);
    }

    // "people familiar with the plan", "persons briefed on it", "those close to".
    private static bool IsInTheKnow(Scene scene, int head)
    {
        foreach (int child in scene.Children(head))
        {
            if (child > head && scene.Tokens[child].Lemma is "familiar" or "briefed" or "brief" or "close") return true;
        }
        return false;
    }

    // "people who saw the crash".
    private static bool Saw(Scene scene, int head)
    {
        int clause = scene.Child(head, Relation.Acl_relcl);
        return clause >= 0 && scene.Tokens[clause].Lemma is "see" or "witness" or "watch" or "hear" && scene.RelationOf(head) is not Relation.Obj;
    }

    private static int PartOf(Scene scene, int head)
    {
        int whole = scene.Child(head, Relation.Nmod);
        return whole >= 0 && scene.Child(whole, Relation.Case) is var of and >= 0 && scene.Text.Form(of) is "of" ? whole : -1;
    }

    // "speaking on condition of anonymity", "who asked not to be named", in the source's own sentence.
    private static bool AsksNotToBeNamed(Scene scene, int head)
    {
        if (scene.Tokens[head].Tag != UniversalTag.NOUN) return false;
        for (int i = head + 1; i < scene.SentenceEnd(head); i++)
        {
            string lemma = scene.Tokens[i].Lemma;
            if (lemma is "anonymity" or "anonymously") return true;
            if (lemma is not ("name" or "identify") || scene.Tokens[i].Tag != UniversalTag.VERB) continue;
            for (int back = i - 1; back > head && i - back <= Refusal; back--)
            {
                if (scene.Tokens[back].Lemma is "not" or "decline" or "refuse") return true;
            }
        }
        return false;
    }
}
