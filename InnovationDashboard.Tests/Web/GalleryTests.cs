using System.Net;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Web;

public sealed class GalleryTests(AppServer server)
{
    [Fact]
    public async Task Gallery_OutsideDevelopment_IsNoPage()
    {
        using var client = server.Client();
        using var response = await client.GetAsync(new Uri("gallery", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("data-chart", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
