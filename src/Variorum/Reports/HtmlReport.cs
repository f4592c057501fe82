using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Variorum.Reports.Page;
using Variorum.Stories;

namespace Variorum.Reports;

/// <summary>The story as one HTML file: no network, no script, light and dark, on a phone and on paper.</summary>
public static class HtmlReport
{
    /// <summary>Stands in the page where the accounts themselves go; no text of an account can look like it, for those are escaped.</summary>
    internal const string ReadingsPlace = "<!--readings-->";

    /// <summary>Writes UTF-8 without a byte-order mark; the same bytes for the same story.</summary>
    public static async Task WriteAsync(Stream output, Story story)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var view = new StoryView(story);
        using var page = new StringWriter();
        await WriteAsync<ReportPage>(page, services, new() { [nameof(ReportPage.View)] = view, [nameof(ReportPage.Style)] = Style() });
        string shell = page.ToString();
        int place = shell.IndexOf(ReadingsPlace, StringComparison.Ordinal);
        writer.Write(shell.AsSpan(0, place));
        foreach (var account in view.Accounts)
        {
            await WriteAsync<AccountReading>(writer, services, new() { [nameof(AccountReading.View)] = view, [nameof(AccountReading.Account)] = account });
        }
        writer.Write(shell.AsSpan(place + ReadingsPlace.Length));
    }

    // A renderer keeps all it has rendered, so each account gets one of its own: the readings of 1,000 accounts took 60 MB more in one.
    private static async Task WriteAsync<TComponent>(TextWriter writer, IServiceProvider services, Dictionary<string, object?> parameters) where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).WriteHtmlTo(writer));
    }

    private static string Style()
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css")!);
        return reader.ReadToEnd();
    }
}
