using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>All referents of a text in order: linked names, nouns that head a phrase, pronouns of the third person.</summary>
internal sealed class ReferentFinder(TextTrees trees, IReadOnlyList<NameCluster> clusters)
{
    private static readonly Lexicon Pronouns = Lexicon.Load("en/pronouns.tsv", ignoreCase: true);

    /// <summary>"chief of the general staff".</summary>
    private const int LongestTitle = 5;

    public List<Referent> Find()
    {
        var referents = new List<Referent>();
        var held = new bool[trees.Text.Tokens.Length];
        var chains = clusters.Select((c, e) => new Chain { Entity = e, Gender = c.Gender }).ToList();
        foreach (var mention in trees.Text.Mentions)
        {
            int first = mention.Type == EntityType.Person ? TitleStart(mention.FirstToken) : mention.FirstToken;
            held.AsSpan(first, mention.EndToken - first).Fill(true);
            referents.Add(Named(mention, first, chains[mention.Entity]));
        }
        for (int i = 0; i < held.Length; i++)
        {
            if (Pronoun(i) is { } pronoun) referents.Add(pronoun);
            else if (!held[i] && IsNominalHead(i)) referents.Add(Nominal(i));
        }
        referents.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        foreach (var referent in referents.Where(r => r.Kind != ReferentKind.Pronoun)) referent.Chain.Referents.Add(referent);
        return referents;
    }

    /// <summary>Where the title before a person's name begins: "harbour chief" of "Ruritanian harbour chief Ana Vale" is no referent of its own.</summary>
    private int TitleStart(int name)
    {
        for (int length = Math.Min(LongestTitle, name); length > 0; length--)
        {
            int first = name - length;
            if (trees.Sentences[first] != trees.Sentences[name] || !NameWords.IsTitle(Words(first, name))) continue;
            return first;
        }
        return name;
    }

    private string Words(int first, int end)
    {
        var words = new System.Text.StringBuilder();
        for (int i = first; i < end; i++)
        {
            if (i > first && trees[i].Span.Start > trees[i - 1].Span.End) words.Append(' ');
            words.Append(trees.Text.Form(i));
        }
        return words.ToString();
    }

    /// <param name="first">The name's first word, or its title's: a verb may hang on the title.</param>
    private Referent Named(Mention mention, int first, Chain chain)
    {
        int head = trees.Head(first, mention.EndToken);
        return new Referent
        {
            First = mention.FirstToken, End = mention.EndToken, Head = head, Kind = ReferentKind.Name, Sentence = trees.Sentences[head], Chain = chain,
            Class = ClassOf(mention.Type), IsPlural = mention.Type == EntityType.Norp && trees[head].Features.HasFlag(Morphology.Plural), IsDefinite = true,
        };
    }

    private Referent? Pronoun(int i)
    {
        if (trees[i].Tag is not UniversalTag.PRON || !Pronouns.TryGet(trees.Text.Form(i), out var row)) return null;
        var gender = row[2] switch { "F" => Gender.Feminine, "M" => Gender.Masculine, _ => Gender.Unknown };
        return new Referent
        {
            First = i, End = i + 1, Head = i, Kind = ReferentKind.Pronoun, Sentence = trees.Sentences[i], Chain = new Chain(), Gender = gender,
            Class = gender == Gender.Unknown ? NounClass.Other : NounClass.Person, IsPlural = row[1] == "they",
        };
    }

    private bool IsNominalHead(int i) =>
        trees[i].Tag is UniversalTag.NOUN or UniversalTag.PROPN
        && trees[i].Relation is not (Relation.Compound or Relation.Flat or Relation.Fixed or Relation.Goeswith or Relation.Nmod_desc or Relation.Nmod_unmarked or Relation.Obl_unmarked)
        && !NameWords.IsCalendar(trees.Text.Form(i));

    /// <summary>A noun with the unbroken run of its own words before it.</summary>
    private Referent Nominal(int head)
    {
        int first = head;
        while (first > 0 && trees.Sentences[first - 1] == trees.Sentences[head] && trees.Governs(head, first - 1) && trees[first - 1].Relation is not (Relation.Case or Relation.Fixed or Relation.Cc or Relation.Mark or Relation.Punct or Relation.Nsubj or Relation.Cop)) first--;
        var form = trees.Text.Form(head);
        var type = NounWords.ClassOf(form, trees[head].Lemma);
        var gender = NounWords.GenderOf(form, trees[head].Lemma);
        return new Referent
        {
            First = first, End = head + 1, Head = head, Kind = ReferentKind.Nominal, Sentence = trees.Sentences[head], Chain = new Chain { Gender = gender }, Gender = gender,
            Class = type, IsPlural = IsPluralNoun(head, form), IsDefinite = IsDefinite(first, head),
        };
    }

    private bool IsPluralNoun(int head, ReadOnlySpan<char> form) => trees[head].Features.HasFlag(Morphology.Plural) || form is "people" or "police" or "troops";

    private bool IsDefinite(int first, int head)
    {
        for (int i = first; i < head; i++)
        {
            if (trees[i].Head == head && trees[i].Relation is Relation.Nmod_poss) return true;
            if (trees.Text.Form(i) is "the" or "The" or "this" or "This" or "that" or "That" or "these" or "These" or "those" or "Those") return true;
        }
        return false;
    }

    private static NounClass ClassOf(EntityType type) => type switch
    {
        EntityType.Person => NounClass.Person,
        EntityType.Organization => NounClass.Organization,
        EntityType.Location => NounClass.Place,
        EntityType.Norp => NounClass.Group,
        _ => NounClass.Other,
    };
}
