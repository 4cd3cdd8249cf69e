// @generated from the schema "ContentOfferStylingConfiguration"; changes made here are lost at the next generation

/// The schema `ContentOfferStylingConfiguration`.
#[repr(C)]
pub struct ContentOfferStylingConfiguration {
    /// `position`: `ContentPositionProperties`.
    pub position: ::std::option::Option<
        ::std::boxed::Box<crate::ContentPositionProperties>,
    >,
    /// `offer`: `ContentOfferStyleProperties`.
    pub offer: ::std::option::Option<
        ::std::boxed::Box<crate::ContentOfferStyleProperties>,
    >,
    /// `closeButton`: `CloseButtonStyleProperties`.
    #[doc(alias = "closeButton")]
    pub close_button: ::std::option::Option<
        ::std::boxed::Box<crate::CloseButtonStyleProperties>,
    >,
    /// `ctaButton`: `CtaButtonStyleProperties`.
    #[doc(alias = "ctaButton")]
    pub cta_button: ::std::option::Option<
        ::std::boxed::Box<crate::CtaButtonStyleProperties>,
    >,
    /// `title`: `TextStyleProperties`.
    pub title: ::std::option::Option<::std::boxed::Box<crate::TextStyleProperties>>,
    /// `headline`: `TextStyleProperties`.
    pub headline: ::std::option::Option<::std::boxed::Box<crate::TextStyleProperties>>,
    /// `body`: `TextStyleProperties`.
    pub body: ::std::option::Option<::std::boxed::Box<crate::TextStyleProperties>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentOfferStylingConfiguration "ContentOfferStylingConfiguration" 7 {
    (
        position: ::std::boxed::Box<crate::ContentPositionProperties> = "position" 0 with_position,
        offer: ::std::boxed::Box<crate::ContentOfferStyleProperties> = "offer" 0 with_offer,
        close_button: ::std::boxed::Box<crate::CloseButtonStyleProperties> = "closeButton" 0 with_close_button,
        cta_button: ::std::boxed::Box<crate::CtaButtonStyleProperties> = "ctaButton" 0 with_cta_button,
        title: ::std::boxed::Box<crate::TextStyleProperties> = "title" 0 with_title,
        headline: ::std::boxed::Box<crate::TextStyleProperties> = "headline" 0 with_headline,
        body: ::std::boxed::Box<crate::TextStyleProperties> = "body" 0 with_body,
    )
});
