using Variorum.Language;

namespace Variorum.Statements.Places;

/// <summary>Whom a text says a place belongs to: "Ruritania's Strel district", "the Ruritanian town of Strel", "Ruritanian Strel".</summary>
internal static class Ownership
{
    // "Ruritania's south-western border region of Strel".
    private const int MostWordsBetween = 5;

    /// <summary>The owner's usual name, or null when none is said.</summary>
    public static string? Of(ParsedText parsed, int index)
    {
        var place = parsed.Mentions[index];
        if (NamesAnother(parsed, place)) return null;
        for (int m = index - 1; m >= 0 && parsed.Mentions[m].EndToken + MostWordsBetween + 2 >= place.FirstToken; m--)
        {
            var owner = parsed.Mentions[m];
            if (owner.EndToken > place.FirstToken || owner.Kind != MentionKind.Name || owner.Type is not (EntityType.Location or EntityType.Norp or EntityType.Organization)) continue;
            return Owns(parsed, owner, place) ? Name(parsed, owner) : null;
        }
        return null;
    }

    // "Ruritania's Strel relatives": theirs are the relatives, not the place.
    private static bool NamesAnother(ParsedText parsed, Mention place)
    {
        var last = parsed.Tokens[place.EndToken - 1];
        return last.Relation == Relation.Compound && last.Head >= place.EndToken && !PlaceNames.IsPlaceNoun(parsed.Form(last.Head));
    }

    private static bool Owns(ParsedText parsed, Mention owner, Mention place)
    {
        var span = parsed.Text[owner.Span];
        bool possessive = span.EndsWith("'s", StringComparison.Ordinal) || span.EndsWith("’s", StringComparison.Ordinal);
        int at = owner.EndToken;
        if (!possessive && at < place.FirstToken && parsed.Form(at) is "'s" or "’s" or "'" or "’") { possessive = true; at++; }
        bool adjective = owner.Type == EntityType.Norp && PlaceNames.Country(span) is not null;
        if (!possessive && !adjective) return false;
        bool noun = false;
        for (; at < place.FirstToken; at++)
        {
            var form = parsed.Form(at);
            if (form is "of" && noun) continue;
            noun |= PlaceNames.IsPlaceNoun(form);
            if (!PlaceNames.IsPlaceNoun(form) && !PlaceNames.IsDirection(form) && parsed.Tokens[at].Tag != UniversalTag.ADJ && form is not "-") return false;
        }
        return true;
    }

    private static string Name(ParsedText parsed, Mention owner)
    {
        var span = PlaceNames.WithoutPossessive(parsed, owner);
        return PlaceNames.Country(parsed.Text[span]) is { } code ? PlaceNames.NameOf(code) : parsed.Text.Quote(span);
    }
}
