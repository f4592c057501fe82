using Microsoft.AspNetCore.Components;

namespace Variorum.Reports.Page;

/// <summary>One item of one of the report's lists, rendered by itself.</summary>
public abstract class ReportItem<T> : ComponentBase
{
    [Parameter, EditorRequired] public required StoryView View { get; set; }
    [Parameter, EditorRequired] public required T Item { get; set; }
}
