namespace InnovationDashboard.Web.Briefings.Own;

/// <summary>Texts of own briefings. They stand in OwnText.resx and OwnText.zh-Hans.resx.</summary>
#pragma warning disable CS1591 // The names are the documentation; each stands with its sentence in the resx beside.
public enum OwnText
{
    Add, AddTitle, Added, AddTo, Annotation, AsFile, AsLink, Avoid, Back, BackToPage, CannotShow, Copied, CopyByHand, CopyShipped, Delete, Deleted, Down, Drag, Duplicate, Edit, Empty, Emphasis, EmphasisNone, ErrorsTitle, FileOpened, Fit, Full, Headline, HeadlineHint, Import, Keep, Lead, LinkBroken, LinkOpened,
    LinkTooLong, Made, Making, Minutes, Missing, MissingText, NameNew, NeedsScript, New, NoConnection, NoMore, NoPage, NoSlides, NoStore, NotTaken, Offer, OfferNone, OfferOpen, OtherTab, PackFailed, Present, Rename, Redo, Say, Seconds, Slide, SlideCount, Title, Undo, Undrawn, Up, WarningsTitle,
}
