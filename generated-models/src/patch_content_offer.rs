// @generated from the schema "PatchContentOffer"; changes made here are lost at the next generation

/// The schema `PatchContentOffer`.
pub struct PatchContentOffer {
    /// `imageUrl`: `string`.
    #[doc(alias = "imageUrl")]
    pub image_url: ::std::option::Option<::std::string::String>,
    /// `displayMode`: `string`.
    #[doc(alias = "displayMode")]
    pub display_mode: ::std::option::Option<crate::runtime::Open<DisplayMode>>,
    /// `layoutMode`: `string`.
    #[doc(alias = "layoutMode")]
    pub layout_mode: ::std::option::Option<crate::runtime::Open<LayoutMode>>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `headline`: `string`.
    pub headline: ::std::option::Option<::std::string::String>,
    /// `body`: `string`.
    pub body: ::std::option::Option<::std::string::String>,
    /// `callToAction`: `PatchCallToAction`.
    #[doc(alias = "callToAction")]
    pub call_to_action: ::std::option::Option<
        ::std::boxed::Box<crate::PatchCallToAction>,
    >,
    /// `style`: `PatchContentOfferStylingConfiguration`.
    pub style: ::std::option::Option<
        ::std::boxed::Box<crate::PatchContentOfferStylingConfiguration>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PatchContentOffer {
    const EMPTY: Self = Self {
        image_url: ::std::option::Option::None,
        display_mode: ::std::option::Option::None,
        layout_mode: ::std::option::Option::None,
        title: ::std::option::Option::None,
        headline: ::std::option::Option::None,
        body: ::std::option::Option::None,
        call_to_action: ::std::option::Option::None,
        style: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PatchContentOffer = &<PatchContentOffer as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PatchContentOffer",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("imageUrl", "image_url", 0),
            ("displayMode", "display_mode", 0),
            ("layoutMode", "layout_mode", 0),
            ("title", "title", 0),
            ("headline", "headline", 0),
            ("body", "body", 0),
            ("callToAction", "call_to_action", 0),
            ("style", "style", 0),
        ],
        fields: &[
            &E.image_url,
            &E.display_mode,
            &E.layout_mode,
            &E.title,
            &E.headline,
            &E.body,
            &E.call_to_action,
            &E.style,
        ],
    }
};

crate::runtime::model!(PatchContentOffer);

crate::runtime::setters!(PatchContentOffer {
    with_image_url: image_url: ::std::string::String,
    with_display_mode: display_mode: crate::runtime::Open<DisplayMode>,
    with_layout_mode: layout_mode: crate::runtime::Open<LayoutMode>,
    with_title: title: ::std::string::String,
    with_headline: headline: ::std::string::String,
    with_body: body: ::std::string::String,
    with_call_to_action: call_to_action: ::std::boxed::Box<crate::PatchCallToAction>,
    with_style: style: ::std::boxed::Box<crate::PatchContentOfferStylingConfiguration>,
});

/// The property `displayMode` of `PatchContentOffer`. Known values: `Modal`, `Overlay`, `Toast`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DisplayMode {
    Modal,
    Overlay,
    Toast,
}

impl crate::runtime::Enum for DisplayMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Modal, "Modal"),
        (Self::Overlay, "Overlay"),
        (Self::Toast, "Toast"),
    ];
}

/// The property `layoutMode` of `PatchContentOffer`. Known values: `TextOnly`, `ImageOnly`, `LeftText`, `RightText`, `TopText`, `BottomText`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LayoutMode {
    TextOnly,
    ImageOnly,
    LeftText,
    RightText,
    TopText,
    BottomText,
}

impl crate::runtime::Enum for LayoutMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TextOnly, "TextOnly"),
        (Self::ImageOnly, "ImageOnly"),
        (Self::LeftText, "LeftText"),
        (Self::RightText, "RightText"),
        (Self::TopText, "TopText"),
        (Self::BottomText, "BottomText"),
    ];
}
