using System.Diagnostics;

namespace InnovationDashboard.Benchmarks.Sites;

/// <summary>Other programs that a measurement needs: dotnet, npm, node.</summary>
internal static class Tool
{
    /// <summary>Runs a program to its end and returns what it wrote; a failure carries its words.</summary>
    public static async Task<string> RunAsync(string name, string folder, params string[] arguments)
    {
        using var process = Start(name, folder, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{name} {string.Join(' ', arguments)}: {output}{await errors}");
    }

    /// <summary>Starts a program whose input and output are ours.</summary>
    public static Process Start(string name, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new InvalidOperationException($"{name} is needed and was not found.");
        }
    }
}
