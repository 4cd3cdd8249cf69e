// @generated from the schema "PatchContentOfferStylingConfiguration"; changes made here are lost at the next generation

/// The schema `PatchContentOfferStylingConfiguration`.
#[repr(C)]
pub struct PatchContentOfferStylingConfiguration {
    /// `position`: `PatchContentPositionProperties`.
    pub position: ::std::option::Option<
        ::std::boxed::Box<crate::PatchContentPositionProperties>,
    >,
    /// `offer`: `PatchContentOfferStyleProperties`.
    pub offer: ::std::option::Option<
        ::std::boxed::Box<crate::PatchContentOfferStyleProperties>,
    >,
    /// `closeButton`: `PatchCloseButtonStyleProperties`.
    #[doc(alias = "closeButton")]
    pub close_button: ::std::option::Option<
        ::std::boxed::Box<crate::PatchCloseButtonStyleProperties>,
    >,
    /// `ctaButton`: `PatchCtaButtonStyleProperties`.
    #[doc(alias = "ctaButton")]
    pub cta_button: ::std::option::Option<
        ::std::boxed::Box<crate::PatchCtaButtonStyleProperties>,
    >,
    /// `title`: `PatchTextStyleProperties`.
    pub title: ::std::option::Option<::std::boxed::Box<crate::PatchTextStyleProperties>>,
    /// `headline`: `PatchTextStyleProperties`.
    pub headline: ::std::option::Option<
        ::std::boxed::Box<crate::PatchTextStyleProperties>,
    >,
    /// `body`: `PatchTextStyleProperties`.
    pub body: ::std::option::Option<::std::boxed::Box<crate::PatchTextStyleProperties>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchContentOfferStylingConfiguration "PatchContentOfferStylingConfiguration" 7 {
    (
        position: ::std::boxed::Box<crate::PatchContentPositionProperties> = "position" 0 with_position,
        offer: ::std::boxed::Box<crate::PatchContentOfferStyleProperties> = "offer" 0 with_offer,
        close_button: ::std::boxed::Box<crate::PatchCloseButtonStyleProperties> = "closeButton" 0 with_close_button,
        cta_button: ::std::boxed::Box<crate::PatchCtaButtonStyleProperties> = "ctaButton" 0 with_cta_button,
        title: ::std::boxed::Box<crate::PatchTextStyleProperties> = "title" 0 with_title,
        headline: ::std::boxed::Box<crate::PatchTextStyleProperties> = "headline" 0 with_headline,
        body: ::std::boxed::Box<crate::PatchTextStyleProperties> = "body" 0 with_body,
    )
});
