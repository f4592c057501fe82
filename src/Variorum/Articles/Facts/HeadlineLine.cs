using Variorum.Articles.Roles;

namespace Variorum.Articles.Facts;

/// <summary>A line of scraped text near the head of an article, as the search for the headline looks at it.</summary>
internal sealed class HeadlineLine
{
    /// <summary>Headlines of teasers and of the article: so many words, no full stop, no date.</summary>
    private const int FewestWords = 4, MostWords = 25;

    /// <summary>From this share of words that buttons and menus use, a line is one of them.</summary>
    private const double Labels = 0.25;

    public required Wording Wording { get; init; }
    public required string Folded { get; init; }

    /// <summary>Words as <see cref="Facts.Words.Count"/> counts them.</summary>
    public required int Words { get; init; }

    /// <summary>Whether it says "by" at its beginning, names a day, is a person's name.</summary>
    public required bool IsBy { get; init; }
    public required bool IsDay { get; init; }
    public required bool IsName { get; init; }

    /// <summary>How many of its longer words the telling uses, what share of them that is, and what share the telling's beginning uses.</summary>
    public required int Told { get; init; }
    public required float ToldShare { get; init; }
    public required float LeadShare { get; init; }

    /// <summary>Whether it is built like a headline.</summary>
    public bool IsHeadline => Words is >= FewestWords and <= MostWords && Wording.Last is not ('.' or ',' or ':') && !IsBy && !IsDay && !char.IsLower(Wording.First)
        && Wording.Share(Wording.Calls + Wording.Furniture + Wording.Credits) < Labels;
}
