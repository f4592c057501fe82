namespace Variorum.Articles.Facts;

/// <summary>What a phrase such as "page not found" says when it stands all but alone.</summary>
/// <param name="Kind">What the page is, as it is told to a reader: "an error page". Null for a word that may stand beside such a phrase.</param>
/// <param name="GoesOn">Whether more may follow: "search results for …".</param>
internal sealed record NoticePhrase(string? Kind, NoticePlace Place, bool GoesOn);
