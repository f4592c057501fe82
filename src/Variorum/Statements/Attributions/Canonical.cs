namespace Variorum.Statements.Attributions;

/// <summary>One span for all that differ only in outer punctuation, quotation marks or a leading "that".</summary>
internal static class Canonical
{
    public static int Start(Scene scene, int place)
    {
        while (place < scene.Tokens.Length && scene.IsPunctuation(place)) place++;
        if (place + 1 < scene.Tokens.Length && scene.Text.Form(place) is "that" or "That")
        {
            place++;
            while (place < scene.Tokens.Length && scene.IsPunctuation(place)) place++;
        }
        return place;
    }

    public static int End(Scene scene, int place)
    {
        while (place > 0 && scene.IsPunctuation(place - 1)) place--;
        return place;
    }
}
