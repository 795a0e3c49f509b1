namespace InnovationDashboard.Web.Layout.OnDemand;

/// <summary>Counts what of MudBlazor stands on one reader's page. Its providers are there while anything is, and not a moment longer: always mounted they cost every open page 55 KB.</summary>
public sealed class MudUse
{
    private int users;

    /// <summary>Raised when the first comes or the last goes.</summary>
    public event Action? Changed;

    /// <summary>True while anything needs the providers.</summary>
    public bool InUse => users > 0;

    /// <summary>Asks for the providers until the result is disposed; disposing twice is harmless.</summary>
    public IDisposable Begin()
    {
        if (Interlocked.Increment(ref users) == 1) Changed?.Invoke();
        return new Ticket(this);
    }

    private void End()
    {
        if (Interlocked.Decrement(ref users) == 0) Changed?.Invoke();
    }

    private sealed class Ticket(MudUse use) : IDisposable
    {
        private MudUse? use = use;

        public void Dispose() => Interlocked.Exchange(ref use, null)?.End();
    }
}
