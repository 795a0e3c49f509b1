using System.Diagnostics;
using System.Globalization;

namespace InnovationDashboard.Benchmarks;

/// <summary>One line a step: time, peak of the process so far, bytes allocated so far.</summary>
internal sealed class BenchmarkReport(TextWriter output)
{
    /// <summary>Runs a step and prints its line.</summary>
    public T Measure<T>(string name, Func<T> work)
    {
        var started = Stopwatch.GetTimestamp();
        var result = work();
        Print(name, Stopwatch.GetElapsedTime(started));
        return result;
    }

    /// <summary>Prints a line.</summary>
    public void Print(string name, TimeSpan took)
    {
        using var process = Process.GetCurrentProcess();
        Say($"{name,-24} {took.TotalMilliseconds,8:F1} ms   peak working set {process.PeakWorkingSet64 / 1048576.0,5:F0} MiB   allocated {GC.GetTotalAllocatedBytes() / 1048576.0,6:F0} MiB");
    }

    /// <summary>Prints a remark.</summary>
    public void Say(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
