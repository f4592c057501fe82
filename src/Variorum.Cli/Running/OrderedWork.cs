namespace Variorum.Cli.Running;

/// <summary>Works on a stream of items with several threads and hands the results back in the order of the items.</summary>
internal static class OrderedWork
{
    // Items in flight for each thread. Two would do for pages of one size; a page may take ten times as long as the next,
    // and the others should not wait for it. More would only hold more memory.
    private const int WindowPerThread = 4;

    /// <summary>Never holds more than a few items a thread, however long the stream.</summary>
    public static IEnumerable<TResult> Map<TItem, TResult>(IEnumerable<TItem> items, int threads, Func<TItem, TResult> step) =>
        threads == 1 ? items.Select(step) : InParallel(items, threads, step);

    private static IEnumerable<TResult> InParallel<TItem, TResult>(IEnumerable<TItem> items, int threads, Func<TItem, TResult> step)
    {
        var tasks = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler);
        var window = new Queue<Task<TResult>>(threads * WindowPerThread);
        try
        {
            foreach (var item in items)
            {
                if (window.Count == threads * WindowPerThread) yield return window.Dequeue().GetAwaiter().GetResult();
                window.Enqueue(tasks.StartNew(() => step(item)));
            }
            while (window.TryDequeue(out var task)) yield return task.GetAwaiter().GetResult();
        }
        finally
        {
            // Whoever stops early may close what the steps still work with.
            Task.WhenAll(window).ContinueWith(_ => { }, TaskScheduler.Default).GetAwaiter().GetResult();
        }
    }
}
