// @generated from the schema "ContentOffer"; changes made here are lost at the next generation

use crate::{CallToAction, ContentOfferStylingConfiguration};
use crate::runtime::{Extra, Open};

/// The schema `ContentOffer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentOffer {
    /// `imageUrl`: `string`.
    #[doc(alias = "imageUrl")]
    pub image_url: Option<String>,
    /// `displayMode`: one of `Modal`, `Overlay` and `Toast`, required.
    #[doc(alias = "displayMode")]
    pub display_mode: Option<Open<DisplayMode>>,
    /// `layoutMode`: one of `TextOnly`, `ImageOnly`, `LeftText`, `RightText` and 2 more, required.
    #[doc(alias = "layoutMode")]
    pub layout_mode: Option<Open<LayoutMode>>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `headline`: `string`.
    pub headline: Option<String>,
    /// `body`: `string`.
    pub body: Option<String>,
    /// `callToAction`: `CallToAction`.
    #[doc(alias = "callToAction")]
    pub call_to_action: Option<Box<CallToAction>>,
    /// `style`: `ContentOfferStylingConfiguration`.
    pub style: Option<Box<ContentOfferStylingConfiguration>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentOffer "ContentOffer" 8 {
    (
        image_url: String = "imageUrl" with_image_url,
        display_mode: Open<DisplayMode> = "displayMode" with_display_mode required,
        layout_mode: Open<LayoutMode> = "layoutMode" with_layout_mode required,
        title: String = "title" with_title,
        headline: String = "headline" with_headline,
        body: String = "body" with_body,
        call_to_action: Box<CallToAction> = "callToAction" with_call_to_action,
        style: Box<ContentOfferStylingConfiguration> = "style" with_style,
    )
});

/// The property `displayMode` of `ContentOffer`. Known values: `Modal`, `Overlay`, `Toast`.
#[repr(u16)]
#[non_exhaustive]
pub enum DisplayMode {
    Modal,
    Overlay,
    Toast,
}

crate::runtime::values!(DisplayMode {
    Modal = "Modal",
    Overlay = "Overlay",
    Toast = "Toast",
});

/// The property `layoutMode` of `ContentOffer`. Known values: `TextOnly`, `ImageOnly`, `LeftText`, `RightText`, `TopText`, `BottomText`.
#[repr(u16)]
#[non_exhaustive]
pub enum LayoutMode {
    TextOnly,
    ImageOnly,
    LeftText,
    RightText,
    TopText,
    BottomText,
}

crate::runtime::values!(LayoutMode {
    TextOnly = "TextOnly",
    ImageOnly = "ImageOnly",
    LeftText = "LeftText",
    RightText = "RightText",
    TopText = "TopText",
    BottomText = "BottomText",
});
