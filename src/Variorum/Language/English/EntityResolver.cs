using Variorum.Text;

namespace Variorum.Language.English;

/// <summary>
/// The model's names → mentions with exact spans, and the people, organizations, places and groups they name within one
/// account. Two things are one only when their names say so; a country, its people and its capital stay three entities
/// that share <see cref="Entity.Country"/>.
/// </summary>
public static class EntityResolver
{
    /// <summary>Fills <see cref="ParsedText.Mentions"/> and <see cref="ParsedText.Entities"/> with what is named.</summary>
    public static void Resolve(ParsedText text) => Link(text);

    /// <summary>The same; the clusters returned stand at their entities' indices.</summary>
    internal static IReadOnlyList<NameCluster> Link(ParsedText text)
    {
        var names = NameMender.Mend(text);
        var all = names.All();
        var clusters = new List<NameCluster>();
        clusters.AddRange(new PersonLinker(names, new RoleFinder(names)).Link([.. all.Where(n => n.Type == EntityType.Person)]));
        clusters.AddRange(new OrganizationLinker(names).Link([.. all.Where(n => n.Type == EntityType.Organization)]));
        clusters.AddRange(new PlaceLinker(names).Link([.. all.Where(n => n.Type is EntityType.Location or EntityType.Norp)]));
        clusters.Sort((a, b) => a.First.CompareTo(b.First));
        Fill(text, names, clusters);
        return clusters;
    }

    private static void Fill(ParsedText text, NameSheet names, List<NameCluster> clusters)
    {
        var mentions = clusters
            .SelectMany((cluster, e) => cluster.Names.Select(n => new Mention(SpanOf(text, n), n.First, n.End, MentionKind.Name, n.Type, e, n.Reason)))
            .OrderBy(m => m.FirstToken).ToList();
        var byEntity = mentions.Select((m, i) => (m.Entity, Index: i)).ToLookup(p => p.Entity, p => p.Index);
        text.Mentions = mentions;
        text.Entities = [.. clusters.Select((cluster, e) => Build(names, cluster, e, [.. byEntity[e]]))];
    }

    private static Entity Build(NameSheet names, NameCluster cluster, int index, IReadOnlyList<int> mentions)
    {
        bool organization = cluster.Type == EntityType.Organization;
        var forms = cluster.Names.OrderBy(n => n.First).Select(n => names.Key(organization ? NameForm.Proper(names, n) : n)).ToList();
        string name = cluster.Type is EntityType.Location or EntityType.Norp ? Commonest(forms) : Fullest(forms);
        string[] aliases = [.. forms.Where(f => f != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new Entity(index, name, cluster.Type, aliases, [.. cluster.Roles], mentions) { Country = Country([name, .. aliases]) };
    }

    private static string Fullest(List<string> forms) => forms.MaxBy(f => (f.Count(c => c is ' ' or '-'), f.Length))!;

    private static string Commonest(List<string> forms) => forms.GroupBy(f => f, StringComparer.Ordinal).MaxBy(g => g.Count())!.Key;

    private static string? Country(IEnumerable<string> forms)
    {
        foreach (string form in forms) if (Gazetteer.Country(form, out string? code) != CountryKind.None) return code;
        return null;
    }

    private static TextSpan SpanOf(ParsedText text, NameSpan name) => new(text.Tokens[name.First].Span.Start, text.Tokens[name.End - 1].Span.End);
}
