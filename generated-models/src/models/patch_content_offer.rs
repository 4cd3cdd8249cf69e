// @generated from the schema "PatchContentOffer"; changes made here are lost at the next generation

use crate::{PatchCallToAction, PatchContentOfferStylingConfiguration};
use crate::runtime::{Extra, Open};

/// The schema `PatchContentOffer`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchContentOffer {
    /// `imageUrl`: `string`.
    #[doc(alias = "imageUrl")]
    pub image_url: Option<String>,
    /// `displayMode`: one of `Modal`, `Overlay` and `Toast`.
    #[doc(alias = "displayMode")]
    pub display_mode: Option<Open<DisplayMode>>,
    /// `layoutMode`: one of `TextOnly`, `ImageOnly`, `LeftText`, `RightText` and 2 more.
    #[doc(alias = "layoutMode")]
    pub layout_mode: Option<Open<LayoutMode>>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `headline`: `string`.
    pub headline: Option<String>,
    /// `body`: `string`.
    pub body: Option<String>,
    /// `callToAction`: `PatchCallToAction`.
    #[doc(alias = "callToAction")]
    pub call_to_action: Option<Box<PatchCallToAction>>,
    /// `style`: `PatchContentOfferStylingConfiguration`.
    pub style: Option<Box<PatchContentOfferStylingConfiguration>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchContentOffer "PatchContentOffer" 8 {
    (
        image_url: String = "imageUrl" with_image_url,
        display_mode: Open<DisplayMode> = "displayMode" with_display_mode,
        layout_mode: Open<LayoutMode> = "layoutMode" with_layout_mode,
        title: String = "title" with_title,
        headline: String = "headline" with_headline,
        body: String = "body" with_body,
        call_to_action: Box<PatchCallToAction> = "callToAction" with_call_to_action,
        style: Box<PatchContentOfferStylingConfiguration> = "style" with_style,
    )
});

/// The property `displayMode` of `PatchContentOffer`. Known values: `Modal`, `Overlay`, `Toast`.
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

/// The property `layoutMode` of `PatchContentOffer`. Known values: `TextOnly`, `ImageOnly`, `LeftText`, `RightText`, `TopText`, `BottomText`.
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
