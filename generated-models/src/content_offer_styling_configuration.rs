// @generated from the schema "ContentOfferStylingConfiguration"; changes made here are lost at the next generation

/// The schema `ContentOfferStylingConfiguration`.
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

impl crate::runtime::Model for ContentOfferStylingConfiguration {
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
    const E: &ContentOfferStylingConfiguration = &<ContentOfferStylingConfiguration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContentOfferStylingConfiguration",
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

crate::runtime::model!(ContentOfferStylingConfiguration);

crate::runtime::setters!(ContentOfferStylingConfiguration {
    with_position: position: ::std::boxed::Box<crate::ContentPositionProperties>,
    with_offer: offer: ::std::boxed::Box<crate::ContentOfferStyleProperties>,
    with_close_button: close_button: ::std::boxed::Box<crate::CloseButtonStyleProperties>,
    with_cta_button: cta_button: ::std::boxed::Box<crate::CtaButtonStyleProperties>,
    with_title: title: ::std::boxed::Box<crate::TextStyleProperties>,
    with_headline: headline: ::std::boxed::Box<crate::TextStyleProperties>,
    with_body: body: ::std::boxed::Box<crate::TextStyleProperties>,
});
