// @generated from the schema "PatchContentOfferStylingConfiguration"; changes made here are lost at the next generation

/// The schema `PatchContentOfferStylingConfiguration`.
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

impl crate::runtime::Model for PatchContentOfferStylingConfiguration {
    const EMPTY: Self = Self {
        position: ::std::option::Option::None,
        offer: ::std::option::Option::None,
        close_button: ::std::option::Option::None,
        cta_button: ::std::option::Option::None,
        title: ::std::option::Option::None,
        headline: ::std::option::Option::None,
        body: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchContentOfferStylingConfiguration = &<PatchContentOfferStylingConfiguration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchContentOfferStylingConfiguration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("position", "position", 0),
            ("offer", "offer", 0),
            ("closeButton", "close_button", 0),
            ("ctaButton", "cta_button", 0),
            ("title", "title", 0),
            ("headline", "headline", 0),
            ("body", "body", 0),
        ],
        fields: &[
            &E.position,
            &E.offer,
            &E.close_button,
            &E.cta_button,
            &E.title,
            &E.headline,
            &E.body,
        ],
    }
};

crate::runtime::model!(PatchContentOfferStylingConfiguration);

crate::runtime::setters!(PatchContentOfferStylingConfiguration {
    with_position: position: ::std::boxed::Box<crate::PatchContentPositionProperties>,
    with_offer: offer: ::std::boxed::Box<crate::PatchContentOfferStyleProperties>,
    with_close_button: close_button: ::std::boxed::Box<crate::PatchCloseButtonStyleProperties>,
    with_cta_button: cta_button: ::std::boxed::Box<crate::PatchCtaButtonStyleProperties>,
    with_title: title: ::std::boxed::Box<crate::PatchTextStyleProperties>,
    with_headline: headline: ::std::boxed::Box<crate::PatchTextStyleProperties>,
    with_body: body: ::std::boxed::Box<crate::PatchTextStyleProperties>,
});
