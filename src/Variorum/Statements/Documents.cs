using Variorum.Language;
using Variorum.Statements.Attributions;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>
/// Who issued a document that is a source: "a report by the agency", "the ministry's letter"; and, where only "the report" is said, who
/// issued the one last named.
/// </summary>
internal sealed class Documents(Scene scene)
{
    private static readonly Lexicon Kinds = Lexicon.Load("en/source-kinds.tsv");

    private List<(int Noun, int Issuer)>? _issued;

    /// <summary>A report, a letter, a study: something written that is itself what is quoted.</summary>
    public bool IsDocument(int noun)
    {
        foreach (var row in Kinds.All(scene.Tokens[noun].Lemma))
        {
            if (row[1] == "document") return true;
        }
        return false;
    }

    /// <summary>The word its issuer's name hangs on, or -1 when none is known.</summary>
    public int Issuer(int noun)
    {
        if (!IsDocument(noun)) return -1;
        if (Named(noun) is var named and >= 0) return named;
        if (scene.Child(noun, Relation.Det) is var article && (article < 0 || !(scene.Text.Form(article) is "the" or "The" or "this" or "This"))) return -1;
        // The last one of that name before this.
        for (int i = Issued.Count - 1; i >= 0; i--)
        {
            if (Issued[i].Noun < noun && scene.Lemma[Issued[i].Noun] == scene.Lemma[noun]) return Issued[i].Issuer;
        }
        return -1;
    }

    private List<(int Noun, int Issuer)> Issued => _issued ??= All();

    private List<(int Noun, int Issuer)> All()
    {
        var found = new List<(int, int)>();
        for (int i = 0; i < scene.Tokens.Length; i++)
        {
            if (scene.Tokens[i].Tag == UniversalTag.NOUN && IsDocument(i) && Named(i) is var issuer and >= 0) found.Add((i, issuer));
        }
        return found;
    }

    // "by", "from" and "of" somebody with a name or a role; the owner; never "a report of the incident".
    private int Named(int noun)
    {
        foreach (int child in scene.Children(noun))
        {
            var relation = scene.RelationOf(child);
            if (relation == Relation.Nmod_poss && scene.Tokens[child].Tag != UniversalTag.PRON && IsIssuer(child)) return child;
            if (relation is Relation.Nmod or Relation.Obl_agent or Relation.Obl && scene.Child(child, Relation.Case) is var mark and >= 0 && scene.Text.Form(mark) is "by" or "from" && IsIssuer(child)) return child;
            if (relation is Relation.Acl && IsIssuing(child) && scene.Child(child, Relation.Obl_agent) is var agent and >= 0) return agent;
            if (relation is Relation.Compound && scene.Entity[child] == EntityType.Organization) return child;
        }
        return -1;
    }

    private bool IsIssuer(int token) =>
        scene.Entity[token] is EntityType.Organization or EntityType.Person or EntityType.Location || Kinds.All(scene.Tokens[token].Lemma) is { Length: > 0 } kinds && kinds[0][1] is not ("document" or "anonymous");

    private bool IsIssuing(int verb) => scene.Tokens[verb].Lemma is "issue" or "publish" or "write" or "release" or "prepare" or "compile" or "sign" or "produce" or "commission";
}
