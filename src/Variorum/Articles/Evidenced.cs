using Variorum.Text;

namespace Variorum.Articles;

/// <summary>A value read off a page together with what it stands on.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">Where the account's text says so; null where only the markup or the container does.</param>
/// <param name="Reason">Why this was preferred, in a sentence: <c>line standing above the first paragraph</c>,
/// <c>JSON-LD datePublished</c>.</param>
public sealed record Evidenced<T>(T Value, TextSpan? Span, string Reason);
