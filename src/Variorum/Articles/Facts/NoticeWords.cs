using System.Collections.Frozen;
using Variorum.Text;

namespace Variorum.Articles.Facts;

/// <summary>The words of <c>data/en/notice-words.tsv</c>, looked up by their hash: every word around a text is.</summary>
internal static class NoticeWords
{
    private static readonly FrozenDictionary<uint, NoticeWord> Kinds = Lexicon.Load("en/notice-words.tsv").Rows.GroupBy(row => TextHash.OfLower(row.Key))
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate(NoticeWord.None, (kinds, row) => kinds | Enum.Parse<NoticeWord>(row[1], ignoreCase: true)));

    public static NoticeWord Of(ReadOnlySpan<char> word) => Kinds.GetValueOrDefault(TextHash.OfLower(word));

    public static bool Is(ReadOnlySpan<char> word, NoticeWord kind) => (Of(word) & kind) != 0;
}
