using Variorum.Text;

namespace Variorum.Articles.Dating;

/// <summary>What is kept of an account so that undated ones can be dated by it: under 600 bytes, cheap to make from the
/// article alone, so that thousands fit in memory.</summary>
/// <param name="Name">What the account is called where a date is explained: its path.</param>
/// <param name="Published">EDTF as the page says it, or null when the account is undated.</param>
/// <param name="Terms">Hashes of the names in the telling, alone and in pairs, ascending, without repetition.</param>
/// <param name="LatestDay">The latest day the telling names in full, which it cannot be older than; null when it names none.</param>
public sealed record CompanionCard(string Name, string? Published, IReadOnlyList<uint> Terms, DateOnly? LatestDay)
{
    /// <param name="name">As <see cref="Name"/>.</param>
    public static CompanionCard Of(string name, Article article)
    {
        var terms = NameTerms.Of(article);
        return new CompanionCard(name, article.Published is { Value.Inferred: false } date ? date.Value.Edtf : null, terms, FullDates.Latest(article));
    }

    /// <summary>The calendar day of <see cref="Published"/>, when it is that precise.</summary>
    internal DateOnly? Day => Published is null ? null : new PublicationDate(Published).Day;
}
