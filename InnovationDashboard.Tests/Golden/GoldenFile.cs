using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Golden;

/// <summary>
/// Compares a text with the file of that name beside this class. <c>UPDATE_GOLDEN=1</c> writes the files anew: look at them before you commit. Without it, a difference writes
/// <c>name.received.ext</c> beside the file and fails.
/// </summary>
public static class GoldenFile
{
    /// <summary>Asserts that a drawing is as it was. Line breaks are put between elements so that a difference shows in one line.</summary>
    public static void CheckSvg(string name, string svg) => Check(name + ".svg", svg
        .Replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", StringComparison.Ordinal)
        .Replace("><", ">\n<", StringComparison.Ordinal) + "\n");

    /// <summary>Asserts that a text is as it was.</summary>
    public static void Check(string name, string actual)
    {
        var path = Path.Combine(Path.Combine(Seeds.Repository, "InnovationDashboard.Tests", "Golden"), name);
        var received = Path.ChangeExtension(path, ".received" + Path.GetExtension(path));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(path, actual);
        if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"{name} changed, or is new. Compare it with {Path.GetFileName(received)}; UPDATE_GOLDEN=1 accepts it.");
    }
}
