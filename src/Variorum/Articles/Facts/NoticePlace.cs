namespace Variorum.Articles.Facts;

/// <summary>Where a phrase such as "page not found" counts, from the fewest places to the most.</summary>
internal enum NoticePlace : byte
{
    /// <summary>Nowhere by itself: it may stand beside such a phrase.</summary>
    Beside,

    /// <summary>As title or heading where no headline stands beside it: "Search", "Newsletter".</summary>
    Label,

    /// <summary>As title or heading.</summary>
    Head,

    /// <summary>On any line above the text: no menu and no banner says it.</summary>
    Line,
}
