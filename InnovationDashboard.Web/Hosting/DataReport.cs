using InnovationDashboard.Data.Problems;
using InnovationDashboard.Data.Store;
using InnovationDashboard.Data.Values;
using InnovationDashboard.Web.Localisation;
using InnovationDashboard.Web.Validation;

namespace InnovationDashboard.Web.Hosting;

/// <summary>Says in words why the newest data are not served: on the console for the steward, on the page while there are no data at all.</summary>
internal sealed class DataReport(IDataVersions versions) : IHostedService
{
    /// <summary>Most problems listed.</summary>
    public const int Most = 20;

    /// <summary>What keeps a state from being ready, one sentence each.</summary>
    /// <param name="state">State of the data.</param>
    /// <param name="language">Reader's language.</param>
    /// <param name="inside">True for the console: with folders and the system's own words, which are nobody's business on a page.</param>
    public static IReadOnlyList<string> Sentences(DataState state, Language language, bool inside)
    {
        if (state.Phase != DataPhase.Failed) return state.HasData ? [] : [Texts.In(language, DataText.Building)];
        var sentences = new List<string>();
        if (state.StoreProblem is { } problem)
        {
            sentences.Add(Texts.In(language, Enum.Parse<DataText>(problem.Code.ToString())));
            if (inside) sentences.Add(Texts.In(language, DataText.Details, string.Join(" · ", problem.Arguments)));
        }

        if (state.Problems.Count == 0) return sentences;
        sentences.Add(Texts.In(language, state.HasData ? DataText.RefusedStill : DataText.Refused));
        sentences.AddRange(state.Problems.Take(Most).Select(one => Sentence(one, language)));
        if (state.Problems.Count > Most) sentences.Add(Texts.In(language, DataText.MoreProblems, state.Problems.Count - Most));
        return sentences;
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        versions.Changed += Print;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken)
    {
        versions.Changed -= Print;
        return Task.CompletedTask;
    }

    private static void Print(DataState state)
    {
        if (state.Phase != DataPhase.Failed) return;
        foreach (var sentence in Sentences(state, ReaderLanguage.Current, inside: true)) Console.Error.WriteLine(sentence);
    }

    private static string Sentence(PackageProblem problem, Language language)
    {
        var said = ProblemSentence.Of(problem, language);
        return Texts.In(language, DataText.ProblemLine, said.Where, said.Rule, said.ToDo);
    }
}
