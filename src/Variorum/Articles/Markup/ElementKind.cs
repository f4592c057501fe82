using System.Collections.Frozen;

namespace Variorum.Articles.Markup;

/// <summary>What an element does to the visible text.</summary>
public enum ElementKind : byte { Inline, Block, Spaced, Cell, Break, Link, Stress, Unseen }

/// <summary>The elements of HTML by what they do to the visible text, as browsers show them by default.</summary>
public static class ElementKinds
{
    private static readonly FrozenDictionary<string, ElementKind> Kinds = Table(
        (ElementKind.Block, "html body div li ul ol dl dt dd tr thead tbody tfoot section article main header footer nav aside form fieldset address center details summary figcaption legend caption button option label hgroup search menu dir noframes frameset"),
        (ElementKind.Spaced, "p h1 h2 h3 h4 h5 h6 blockquote figure table pre hr dialog"),
        (ElementKind.Cell, "td th"),
        (ElementKind.Break, "br"),
        (ElementKind.Link, "a"),
        (ElementKind.Stress, "b strong em i"),
        (ElementKind.Unseen, "head script style template noscript svg math iframe object embed canvas video audio select datalist textarea map progress meter input img link meta title base param source track"));

    private static readonly FrozenDictionary<string, Region> Regions = new Dictionary<string, Region>
    {
        ["article"] = Region.Article, ["main"] = Region.Main, ["nav"] = Region.Nav, ["aside"] = Region.Aside, ["header"] = Region.Header,
        ["footer"] = Region.Footer, ["form"] = Region.Form, ["figure"] = Region.Figure, ["figcaption"] = Region.Caption, ["li"] = Region.List,
        ["dd"] = Region.List, ["dt"] = Region.List, ["table"] = Region.Table, ["blockquote"] = Region.Quote, ["button"] = Region.Button,
        ["p"] = Region.Paragraph, ["a"] = Region.Link, ["details"] = Region.Details, ["pre"] = Region.Preformatted, ["label"] = Region.Form,
        ["h1"] = Region.Heading, ["h2"] = Region.Heading, ["h3"] = Region.Heading, ["h4"] = Region.Heading, ["h5"] = Region.Heading, ["h6"] = Region.Heading,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ElementKind Of(string name) => Kinds.GetValueOrDefault(name, ElementKind.Inline);

    public static Region RegionOf(string name) => Regions.GetValueOrDefault(name, Region.None);

    private static FrozenDictionary<string, ElementKind> Table(params (ElementKind Kind, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split(' '), (row, name) => (name, row.Kind)).ToFrozenDictionary(pair => pair.name, pair => pair.Kind, StringComparer.Ordinal);
}
