using Variorum.Language;
using Variorum.Language.English;

namespace Variorum.Statements;

/// <summary>
/// Whose word "he said" gives where reference was not resolved: news goes on quoting the speaker it has just named.
/// </summary>
internal static class SpeakerContinuity
{
    // A pronoun points back no further than this many sentences in news text.
    private const int MostSentences = 4;

    // Nearer than this the last speaker goes before what reference resolution found.
    private const int NextSentences = 2;

    internal const string Rule = "pronoun: the speaker just before";

    /// <param name="statements">Attributed ones in order of the text.</param>
    public static List<Statement> Resolve(ParsedText text, List<Statement> statements)
    {
        var resolved = new List<Statement>(statements.Count);
        for (int i = 0; i < statements.Count; i++) resolved.Add(Resolve(text, statements[i], resolved));
        return resolved;
    }

    private static Statement Resolve(ParsedText text, Statement statement, List<Statement> before)
    {
        if (statement.Attribution?.Source is not { } source || Wanted(text.Text[source.Span]) is not { } wanted) return statement;
        // "he said" behind a quotation goes on with the speaker just quoted, even where reference found somebody else.
        if (wanted == Kind.Official && source.Entity >= 0) return statement;
        bool resolved = source.Called is not null && (source.Entity >= 0 || text.Text[source.Span] is ['h' or 'H' or 's' or 'S' or 'i' or 'I', ..]);
        if (resolved && (wanted == Kind.Several || before.Count == 0)) return statement;
        if (wanted == Kind.Person && Answering(text, statement, before) is { } answering) return answering;
        int reach = wanted == Kind.Official ? NextSentences : !resolved ? MostSentences : wanted == Kind.Person ? NextSentences : 1;
        // A quotation of many sentences stands between the two speakers' names.
        int sentence = SentenceAt(text, resolved ? source.Span.Start : statement.Span.Start);
        for (int i = before.Count - 1; i >= 0; i--)
        {
            if (Speaking(before[i]) is not { Called: not null } speaker || speaker.Span.Start >= source.Span.Start) continue;
            if (sentence - SentenceAt(text, speaker.Span.Start) > reach) break;
            if (resolved && wanted == Kind.Person && (speaker.Entity < 0 || text.Entities[speaker.Entity].Type != EntityType.Person || Contradicts(text, source, speaker.Entity))) return statement;
            if (resolved && wanted == Kind.Thing && !GoesBefore(text, speaker, source)) break;
            if (!Fits(text, speaker, wanted)) continue;
            return statement with
            {
                Attribution = statement.Attribution with { Source = source with { Entity = speaker.Entity, Name = speaker.Name, Description = speaker.Description, Properties = speaker.Properties } },
                Rule = $"{statement.Rule}; {Rule}",
            };
        }
        return resolved && wanted == Kind.Thing && !MaySpeak(text, source) && BodyOf(text, source, before) is { } body ? statement with
        {
            Attribution = statement.Attribution with { Source = source with { Entity = body, Name = text.Entities[body].Name, Description = null, Properties = [] } },
            Rule = $"{statement.Rule}; {Rule}",
        } : statement;
    }

    // A plan or a storm says nothing, whatever reference found for "it".
    private static bool MaySpeak(ParsedText text, Source found)
    {
        if (found.Entity < 0 || text.Entities[found.Entity] is not { Type: EntityType.None } thing) return true;
        var noun = thing.Name.AsSpan(thing.Name.LastIndexOf(' ') + 1);
        return SourceProperties.IsSourceWord(noun) || NounWords.ClassOf(noun, noun) is NounClass.Person or NounClass.Group or NounClass.Organization;
    }

    // The body that those belong to who spoke in the sentence before: "researchers at the Coast Institute, who warned …. It said".
    private static int? BodyOf(ParsedText text, Source source, List<Statement> before)
    {
        int sentence = SentenceAt(text, source.Span.Start);
        for (int i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Attribution!.Source is not { } speaker) continue;
            if (sentence - SentenceAt(text, speaker.Span.Start) > 1) return null;
            foreach (var mention in text.Mentions)
            {
                if (mention is { Kind: MentionKind.Name, Type: EntityType.Organization, Entity: >= 0 } && speaker.Span.Contains(mention.Span)) return mention.Entity;
            }
        }
        return null;
    }

    // "The judge asked Voss if it was true. “Yes,” he said.": whoever was asked in the sentence before answers in quotation marks.
    private static Statement? Answering(ParsedText text, Statement statement, List<Statement> before)
    {
        if (statement.Kind != StatementKind.Direct || before.Count == 0 || before[^1].Attribution is not { Cue: { } cue, Via.Count: 0 } asking) return null;
        var source = statement.Attribution!.Source!;
        int verb = text.FirstTokenFrom(cue.Start);
        while (verb < text.Tokens.Length && text.Tokens[verb].Span.Start < cue.End && text.Tokens[verb].Lemma is not "ask") verb++;
        if (verb == text.Tokens.Length || text.Tokens[verb].Span.Start >= cue.End || SentenceAt(text, source.Span.Start) - SentenceAt(text, cue.Start) != 1) return null;
        foreach (var mention in text.Mentions)
        {
            if (mention is not { Kind: MentionKind.Name, Type: EntityType.Person, Entity: >= 0 } || mention.FirstToken <= verb || SentenceAt(text, mention.Span.Start) != SentenceAt(text, cue.Start)) continue;
            if (!IsAsked(text, mention, verb) || mention.Entity == asking.Source?.Entity || Contradicts(text, source, mention.Entity)) return null;
            var asked = source with { Entity = mention.Entity, Name = text.Entities[mention.Entity].Name, Description = null, Properties = [] };
            return statement with { Attribution = statement.Attribution with { Source = asked }, Rule = $"{statement.Rule}; pronoun: whoever was asked" };
        }
        return null;
    }

    private static bool IsAsked(ParsedText text, Mention mention, int verb)
    {
        for (int i = mention.FirstToken; i < mention.EndToken; i++) if (text.Tokens[i].Head == verb && text.Tokens[i].Relation is Relation.Obj or Relation.Iobj) return true;
        return false;
    }

    // "The board quoted the clerk as saying": it is the board that goes on.
    private static Source? Speaking(Statement statement)
    {
        var attribution = statement.Attribution!;
        bool quoted = statement.Rule.Contains(ChainFinder.QuotedRule, StringComparison.Ordinal) && attribution.Via.Count > 0;
        return quoted ? attribution.Via[0] : attribution.Source;
    }

    // A body that spoke in the sentence before goes before the country that reference found: "Tarnia's navy says … It says …".
    private static bool GoesBefore(ParsedText text, Source speaker, Source found)
    {
        bool country = found.Entity >= 0 && text.Entities[found.Entity].Type == EntityType.Location;
        bool body = speaker.Entity >= 0 ? text.Entities[speaker.Entity].Type is EntityType.Organization or EntityType.None : speaker.Properties.Contains("official");
        return country && body;
    }

    // Whether the text calls this person by the other pronoun, or the forename is not of this one.
    private static bool Contradicts(ParsedText text, Source source, int entity)
    {
        if (text.Text[source.Span] is ['t' or 'T', ..]) return false;
        bool he = text.Text[source.Span] is "he" or "He";
        string other = he ? "she" : "he", name = text.Entities[entity].Name;
        if (name.IndexOf(' ') is var end and > 0 && Gazetteer.GenderOf(name.AsSpan(0, end)) == (he ? Gender.Feminine : Gender.Masculine)) return true;
        foreach (int m in text.Entities[entity].Mentions)
        {
            if (text.Mentions[m].Kind == MentionKind.Pronoun && text.Text[text.Mentions[m].Span].Equals(other, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private enum Kind { Person, Official, Thing, Several }

    private static Kind? Wanted(ReadOnlySpan<char> pronoun) => pronoun switch
    {
        "he" or "He" or "she" or "She" => Kind.Person,
        "it" or "It" => Kind.Thing,
        "they" or "They" => Kind.Several,
        ['t' or 'T', 'h', 'e', ' ', >= '0' and <= '9', .. var age] when age.EndsWith("year-old") => Kind.Person,
        ['t' or 'T', 'h', 'e', ' ', .. var noun] when noun.EndsWith("official") || noun.EndsWith("politician") || noun.EndsWith("lawmaker") => Kind.Official,
        _ => null,
    };

    private static bool Fits(ParsedText text, Source speaker, Kind wanted)
    {
        var type = speaker.Entity >= 0 ? text.Entities[speaker.Entity].Type : EntityType.None;
        bool several = speaker.Properties.Contains("plural");
        return wanted switch
        {
            // "the military official": one whose office was told.
            Kind.Official => type == EntityType.Person && text.Entities[speaker.Entity].Roles.Count > 0,
            Kind.Person => type == EntityType.Person || (type == EntityType.None && !several && !speaker.Properties.Contains("document")),
            Kind.Thing => type is EntityType.Organization or EntityType.Location || (type == EntityType.None && !several && speaker.Properties.Any(p => p is "document" or "media" or "official")),
            _ => several,
        };
    }

    private static int SentenceAt(ParsedText text, int offset)
    {
        int low = 0, high = text.Sentences.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            if (text.Sentences[middle].Span.Start <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
