namespace Variorum.Cli.Running;

/// <summary>What the exit code says.</summary>
internal static class ExitCode
{
    public const int AllRead = 0;
    public const int SomeFailed = 1;
    public const int Usage = 2;
}
