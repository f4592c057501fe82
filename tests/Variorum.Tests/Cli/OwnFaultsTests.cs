using Variorum.Cli.Running;
using Xunit;

namespace Variorum.Tests.Cli;

public class OwnFaultsTests
{
    [Fact]
    public void AFaultInOneDocumentIsNamedAndNotThrown()
    {
        var (result, problem) = OwnFaults.Guard<string>("notes/a.txt", () => throw new NullReferenceException());
        Assert.Null(result);
        Assert.Contains("notes/a.txt: not read: a fault of Variorum itself", problem!.ToString(), StringComparison.Ordinal);
        Assert.Contains("NullReferenceException", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatFailsForAllDocumentsIsThrown() =>
        Assert.Throws<IOException>(() => OwnFaults.Guard<string>("a.txt", () => throw new IOException("the disk is full")));

    [Fact]
    public void WhatIsReadComesThrough() => Assert.Equal(("read", null), OwnFaults.Guard("a.txt", () => "read"));
}
