using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>Chains of referents → mentions and entities of the text.</summary>
internal static class ReferenceWriter
{
    public static void Write(ParsedText text, List<Referent> referents)
    {
        var entities = text.Entities.ToList();
        foreach (var chain in referents.Select(r => r.Chain).Distinct().Where(IsWorthAnEntity))
        {
            chain.Entity = entities.Count;
            entities.Add(new Entity(chain.Entity, NameOf(text, chain), TypeOf(chain), [], [], []));
        }
        var added = referents.Where(r => r.Kind != ReferentKind.Name && r.Chain.Entity >= 0).Select(r => Mention(text, r));
        text.Mentions = [.. text.Mentions.Concat(added).OrderBy(m => m.FirstToken).ThenByDescending(m => m.EndToken)];
        var byEntity = text.Mentions.Select((m, i) => (m.Entity, Index: i)).ToLookup(p => p.Entity, p => p.Index);
        text.Entities = [.. entities.Select(e => e with { Mentions = [.. byEntity[e.Index]] })];
    }

    /// <summary>Nameless people, bodies and documents spoken of more than once: those that can speak.</summary>
    private static bool IsWorthAnEntity(Chain chain) =>
        chain.Entity < 0 && chain.Referents.Count > 1 && ChainRules.ClassOf(chain) is not (NounClass.Other or NounClass.Place);

    private static Mention Mention(ParsedText text, Referent r) => new(SpanOf(text, r), r.First, r.End,
        r.Kind == ReferentKind.Pronoun ? MentionKind.Pronoun : MentionKind.Description, TypeOf(r.Chain), r.Chain.Entity, r.Reason.Length > 0 ? r.Reason : "a noun spoken of again");

    private static string NameOf(ParsedText text, Chain chain)
    {
        var fullest = chain.Referents.Where(r => r.Kind == ReferentKind.Nominal).MaxBy(r => r.End - r.First) ?? chain.Referents[0];
        int first = fullest.First;
        while (first < fullest.Head && text.Tokens[first].Tag is UniversalTag.DET) first++;
        var span = new TextSpan(text.Tokens[first].Span.Start, text.Tokens[fullest.End - 1].Span.End);
        return string.Join(' ', text.Text.Quote(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static EntityType TypeOf(Chain chain) => chain.Referents.FirstOrDefault(r => r.Kind != ReferentKind.Pronoun)?.Class switch
    {
        NounClass.Person => EntityType.Person,
        NounClass.Organization or NounClass.Group => EntityType.Organization,
        NounClass.Place => EntityType.Location,
        _ => EntityType.None,
    };

    private static TextSpan SpanOf(ParsedText text, Referent r) => new(text.Tokens[r.First].Span.Start, text.Tokens[r.End - 1].Span.End);
}
