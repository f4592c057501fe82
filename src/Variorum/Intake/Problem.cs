namespace Variorum.Intake;

/// <summary>One document, or part of one, that could not be read: one line for the user, and the run goes on.</summary>
/// <param name="Path">As in <see cref="Capture.Path"/>.</param>
/// <param name="Message">What is wrong, in a sentence without a full stop.</param>
public sealed record Problem(string Path, string Message)
{
    public override string ToString() => $"{Path}: {Message}";
}
