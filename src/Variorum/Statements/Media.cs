using System.Collections.Frozen;
using Variorum.Language;
using Variorum.Statements.Attributions;
using Variorum.Text;

namespace Variorum.Statements;

/// <summary>Tells media from other sources: who passes a statement on instead of making it.</summary>
internal static class Media
{
    private static readonly Lexicon Words = Lexicon.Load("en/media.tsv");
    private static readonly FrozenSet<string> Nouns = Of("noun"), NameWords = Of("word"), Names = Of("name"), Verbs = Of("verb");

    /// <summary>"carried", "published", "quoted": what a medium does with somebody's words.</summary>
    public static bool IsRelayVerb(Scene scene, int token) => Verbs.Contains(scene.Tokens[token].Lemma);

    /// <summary>A newspaper, an agency, a broadcaster or a platform, by name or by what it is called.</summary>
    /// <param name="mention">The name the word stands in, or null.</param>
    public static bool IsMedium(Scene scene, int token, Mention? mention)
    {
        if (mention is { Kind: MentionKind.Name }) return IsMediumName(scene, mention);
        if (scene.Tokens[token].Lemma == "agency" && IsOtherAgency(scene, token)) return false;
        string form = scene.Text.Form(token).ToString();
        return Nouns.Contains(scene.Tokens[token].Lemma) || Names.Contains(form)
            || (scene.Tokens[token].Tag == UniversalTag.PROPN && NameWords.Contains(form.ToLowerInvariant()));
    }

    /// <summary>
    /// An organization that is told something and has no word in its name for what else it is: "told Coastline", "in an interview with
    /// Meridian". Ministries, courts and unions are told things too, and pass nothing on.
    /// </summary>
    public static bool IsListener(Scene scene, int token, Mention? mention)
    {
        if (mention is not { Kind: MentionKind.Name, Type: EntityType.Organization } || !IsTold(scene, token)) return false;
        string name = scene.Text.Text.Quote(mention.Span);
        return name.Any(char.IsLower) && !name.Split(' ').Any(word => PublicBodies.Contains(word.ToLowerInvariant()) || OrganizationWords.Contains(word));
    }

    private static bool IsTold(Scene scene, int token)
    {
        int head = scene.HeadOf(token);
        if (head < 0) return false;
        if (scene.RelationOf(token) is Relation.Obj or Relation.Iobj) return scene.Tokens[head].Lemma is "tell";
        return scene.RelationOf(token) is Relation.Nmod or Relation.Obl && scene.Tokens[head].Lemma is "interview" && scene.Child(token, Relation.Case) is var mark and >= 0 && scene.Text.Form(mark) is "with" or "to" or "by";
    }

    private static readonly Lexicon PublicBodies = Lexicon.Load("en/public-bodies.tsv"), OrganizationWords = Lexicon.Load("en/organization-words.tsv", ignoreCase: true);

    // "intelligence agency", "space agencies": not a medium, as "news agency" and "the agency" are.
    private static bool IsOtherAgency(Scene scene, int token)
    {
        foreach (int child in scene.Children(token))
        {
            if (scene.RelationOf(child) is Relation.Compound && scene.Tokens[child].Lemma is not ("news" or "press" or "wire" or "state")) return true;
        }
        return false;
    }

    private static bool IsMediumName(Scene scene, Mention mention)
    {
        if (IsMediumName(mention, scene.Text.Text.Quote(mention.Span))) return true;
        if (mention.Entity >= 0 && IsMediumName(mention, scene.Text.Entities[mention.Entity].Name)) return true;
        return mention.Entity >= 0 && scene.Text.Entities[mention.Entity].Roles.Any(role => role.Split(' ').Any(Nouns.Contains))
            || AfterNoun(scene, mention);
    }

    private static bool IsMediumName(Mention mention, string name)
    {
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        return Names.Contains(name) || (mention.Type != EntityType.Person && name.Split(' ').Any(word => NameWords.Contains(word.ToLowerInvariant())));
    }

    /// <summary>
    /// The proper name right behind what a medium is called, within its words or next to them: "the website Dockhand on Friday", "the Ruritanian
    /// news agency OKNA"; null where none stands there.
    /// </summary>
    public static TokenSpan? NameBehindNoun(Scene scene, TokenSpan phrase)
    {
        for (int noun = phrase.Start; noun < phrase.End; noun++)
        {
            if (!Nouns.Contains(scene.Tokens[noun].Lemma) || scene.Tokens[noun].Tag != UniversalTag.NOUN) continue;
            int end = noun + 1, limit = scene.SentenceEnd(noun);
            while (end < limit && scene.Tokens[end].Tag == UniversalTag.PROPN && char.IsUpper(scene.Text.Form(end)[0])) end++;
            if (end > noun + 1) return new(noun + 1, end);
        }
        return null;
    }

    // "state news agency OKNA", "OKNA news agency".
    private static bool AfterNoun(Scene scene, Mention mention) =>
        (mention.FirstToken > 0 && Nouns.Contains(scene.Tokens[mention.FirstToken - 1].Lemma))
        || (mention.EndToken < scene.Tokens.Length && (Nouns.Contains(scene.Tokens[mention.EndToken].Lemma) || NewsAgency(scene, mention.EndToken)));

    private static bool NewsAgency(Scene scene, int token) =>
        token + 1 < scene.Tokens.Length && scene.Text.Form(token) is "news" && Nouns.Contains(scene.Tokens[token + 1].Lemma);

    private static readonly FrozenSet<string> Platforms = Of("platform");

    /// <summary>"X", "Telegram": a place where people publish themselves.</summary>
    public static bool IsPlatform(string name) => Platforms.Contains(name);

    private static FrozenSet<string> Of(string kind) => Words.Rows.Where(row => row[1] == kind).Select(row => row.Key).ToFrozenSet(StringComparer.Ordinal);
}
