using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>One place said to belong to different owners ("A's Strel district", "B's Strel district").</summary>
internal static class BelongingAligner
{
    public static IEnumerable<Claim> Align(StatementIndex index)
    {
        foreach (var place in Owned(index).GroupBy(o => o.Place).OrderBy(g => g.Min(o => o.Item.Ordinal)))
        {
            var owners = place.GroupBy(o => o.Owner).OrderByDescending(g => g.Count()).ThenBy(g => g.Min(o => o.Item.Ordinal)).ToList();
            if (owners.Count > 1) yield return Claim(owners);
        }
    }

    private readonly record struct Ownership(string Place, string Owner, PlaceReference Reference, StatementItem Item);

    private static IEnumerable<Ownership> Owned(StatementIndex index)
    {
        foreach (var items in index.OfAccount)
        {
            var byIndex = items.ToDictionary(i => i.Statement.Index);
            foreach (var place in items.First().Account.Places)
            {
                if (place.Owner is null || Home(place, byIndex) is not { } item) continue;
                yield return new(NameLinker.PlaceKey(place.Name), index.Names.OwnerKey(item.Account, place.Owner), place, item);
            }
        }
    }

    // Words that frame somebody's statement ("confirmed its part in the fighting for A's district") stand in none: the sentence's will do.
    private static StatementItem? Home(PlaceReference place, Dictionary<int, StatementItem> items)
    {
        if (items.TryGetValue(place.Statement, out var item)) return item;
        var account = items.Values.First().Account;
        var sentence = account.Sentences.FirstOrDefault(s => s.Contains(place.Span));
        return items.Values.Where(i => sentence.Overlaps(i.Statement.Span)).MinBy(i => i.Ordinal);
    }

    private static Claim Claim(List<IGrouping<string, Ownership>> owners)
    {
        var first = owners.SelectMany(o => o).OrderBy(o => o.Item.Ordinal).ThenBy(o => o.Reference.Span).First();
        var readings = owners.Select(Reading);
        return new(ClaimId.Of(ClaimKind.Belonging, first.Item.Reference, first.Reference.Span.Start), ClaimKind.Belonging, "whose " + first.Reference.Name,
            [.. readings], "the same place name stands with different owners");
    }

    private static Reading Reading(IEnumerable<Ownership> owner)
    {
        var once = owner.GroupBy(o => o.Item.Reference).Select(g => g.MinBy(o => o.Reference.Span)).OrderBy(o => o.Item.Reference).ToList();
        return new(Words(once.MinBy(o => o.Item.Ordinal)), [.. once.Select(o => o.Item.Reference)]) { Passages = [.. once.Select(Sentence)] };
    }

    private static TextSpan Sentence(Ownership ownership)
    {
        var sentence = ownership.Item.Account.Sentences.FirstOrDefault(s => s.Contains(ownership.Reference.Span));
        return sentence.Contains(ownership.Reference.Span) ? sentence : ownership.Item.Statement.Span;
    }

    private static string Words(Ownership ownership) => $"{ownership.Reference.Owner}’s {ownership.Reference.Name}";
}
