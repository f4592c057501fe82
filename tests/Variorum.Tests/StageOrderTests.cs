using Variorum.Tests.Support;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests;

/// <summary>A stage uses what stands left of it, never what stands right: checked over the compiled assembly.</summary>
public class StageOrderTests
{
    private static readonly string[] Stages = ["Text", "Intake", "Articles", "Language", "Statements", "Claims", "Stories", "Reports"];

    [Fact]
    public void NoStageLooksAhead()
    {
        string[] breaches = [.. typeof(Pipeline).Assembly.GetTypes()
            .SelectMany(type => TypeUse.Of(type).Where(used => Ahead(type, used)).Select(used => $"{type.FullName} uses {used.FullName}"))
            .Distinct().Order(StringComparer.Ordinal)];
        Assert.Empty(breaches);
    }

    [Fact]
    public void EveryTypeStandsInAStage() => Assert.Empty(typeof(Pipeline).Assembly.GetTypes()
        .Where(t => t.Namespace?.StartsWith("Variorum", StringComparison.Ordinal) == true && t != typeof(Pipeline) && t.DeclaringType != typeof(Pipeline) && StageOf(t) < 0)
        .Select(t => t.FullName));

    [Theory]
    [InlineData(nameof(Probe.Local))]
    [InlineData(nameof(Probe.GenericArgument))]
    [InlineData(nameof(Probe.MemberReference))]
    [InlineData(nameof(Probe.Signature))]
    [InlineData(nameof(Probe.Closure))]
    public void TheCheckSees(string method) => Assert.Contains(typeof(TextSpan), TypeUse.Of(typeof(Probe).GetNestedType(method, System.Reflection.BindingFlags.NonPublic)!));

    private static bool Ahead(Type user, Type used)
    {
        int here = StageOf(user), there = StageOf(used);
        return here >= 0 && there > here;
    }

    private static int StageOf(Type type) =>
        type.Assembly == typeof(Pipeline).Assembly && type.Namespace?.Split('.') is ["Variorum", var stage, ..] ? Array.IndexOf(Stages, stage) : -1;

    /// <summary>One way each of using a type that a careless check would miss.</summary>
    private static class Probe
    {
        internal static class Local { public static int Use() { TextSpan? span = null; return span.HasValue ? 1 : 0; } }
        internal static class GenericArgument { public static object Use() => new List<Dictionary<string, TextSpan>>(); }
        internal static class MemberReference { public static object Use(object o) => o is TextSpan ? 1 : 2; }
        internal static class Signature { public static Func<int, TextSpan[]>? Use { get; set; } }
        internal static class Closure { public static Func<int, bool> Use(int start) => end => new TextSpan(start, end).IsEmpty; }
    }
}
