namespace Variorum.Intake;

/// <summary>A capture, or the reason there is none. Exactly one of the two is set.</summary>
public readonly record struct CaptureResult
{
    public Capture? Capture { get; }
    public Problem? Problem { get; }

    private CaptureResult(Capture? capture, Problem? problem) => (Capture, Problem) = (capture, problem);

    public static implicit operator CaptureResult(Capture capture) => new(capture, null);
    public static implicit operator CaptureResult(Problem problem) => new(null, problem);
}
