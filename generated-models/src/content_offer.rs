// @generated from the schema "ContentOffer"; changes made here are lost at the next generation

/// The schema `ContentOffer`.
#[repr(C)]
pub struct ContentOffer {
    /// `imageUrl`: `string`.
    #[doc(alias = "imageUrl")]
    pub image_url: ::std::option::Option<::std::string::String>,
    /// `displayMode`: `string`, required.
    #[doc(alias = "displayMode")]
    pub display_mode: ::std::option::Option<crate::runtime::Open<DisplayMode>>,
    /// `layoutMode`: `string`, required.
    #[doc(alias = "layoutMode")]
    pub layout_mode: ::std::option::Option<crate::runtime::Open<LayoutMode>>,
    /// `title`: `string`.
    pub title: ::std::option::Option<::std::string::String>,
    /// `headline`: `string`.
    pub headline: ::std::option::Option<::std::string::String>,
    /// `body`: `string`.
    pub body: ::std::option::Option<::std::string::String>,
    /// `callToAction`: `CallToAction`.
    #[doc(alias = "callToAction")]
    pub call_to_action: ::std::option::Option<::std::boxed::Box<crate::CallToAction>>,
    /// `style`: `ContentOfferStylingConfiguration`.
    pub style: ::std::option::Option<
        ::std::boxed::Box<crate::ContentOfferStylingConfiguration>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentOffer "ContentOffer" 8 {
    (
        image_url: ::std::string::String = "imageUrl" 0 with_image_url,
        display_mode: crate::runtime::Open<DisplayMode> = "displayMode" 1 with_display_mode,
        layout_mode: crate::runtime::Open<LayoutMode> = "layoutMode" 1 with_layout_mode,
        title: ::std::string::String = "title" 0 with_title,
        headline: ::std::string::String = "headline" 0 with_headline,
        body: ::std::string::String = "body" 0 with_body,
        call_to_action: ::std::boxed::Box<crate::CallToAction> = "callToAction" 0 with_call_to_action,
        style: ::std::boxed::Box<crate::ContentOfferStylingConfiguration> = "style" 0 with_style,
    )
});

/// The property `displayMode` of `ContentOffer`. Known values: `Modal`, `Overlay`, `Toast`.
#[non_exhaustive]
pub enum DisplayMode {
    Modal,
    Overlay,
    Toast,
}

crate::runtime::known!(DisplayMode);

impl crate::runtime::Enum for DisplayMode {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Modal, "Modal"),
        (Self::Overlay, "Overlay"),
        (Self::Toast, "Toast"),
    ];
}

/// The property `layoutMode` of `ContentOffer`. Known values: `TextOnly`, `ImageOnly`, `LeftText`, `RightText`, `TopText`, `BottomText`.
#[non_exhaustive]
pub enum LayoutMode {
    TextOnly,
    ImageOnly,
    LeftText,
    RightText,
    TopText,
    BottomText,
}

crate::runtime::known!(LayoutMode);

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
