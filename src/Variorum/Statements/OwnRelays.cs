using Variorum.Articles;

namespace Variorum.Statements;

/// <summary>"Told the Herald" in the Riverside Herald, "told this newspaper": the outlet's own reporting, and no relay.</summary>
internal static class OwnRelays
{
    public static Statement Drop(Statement statement, Article article)
    {
        if (statement.Attribution is not { Via.Count: > 0 } attribution) return statement;
        var others = attribution.Via.Where(relay => !IsOwn(relay, article)).ToList();
        return others.Count == attribution.Via.Count ? statement : statement with { Attribution = attribution with { Via = others } };
    }

    private static bool IsOwn(Source relay, Article article)
    {
        if (relay.Name is not { Length: > 0 } name) return false;
        if (name.StartsWith("this ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("our ", StringComparison.OrdinalIgnoreCase)) return true;
        if (article.Outlet is not { } outlet) return false;
        string[] own = Words(outlet.Value), words = Words(name);
        return words.Length > 0 && words.All(word => own.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    private static string[] Words(string name) =>
        [.. name.Split([' ', '.', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => !word.Equals("the", StringComparison.OrdinalIgnoreCase))];
}
