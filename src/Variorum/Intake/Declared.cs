namespace Variorum.Intake;

/// <summary>What a JSON-lines row, a MIME header or a browser's "saved from" comment says about an account.</summary>
public sealed record Declared(string? Id = null, string? Title = null, string? Outlet = null, string? Published = null, string? Address = null)
{
    public static readonly Declared Nothing = new();
}
