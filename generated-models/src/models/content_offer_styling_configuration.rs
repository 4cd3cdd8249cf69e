// @generated from the schema "ContentOfferStylingConfiguration"; changes made here are lost at the next generation

use crate::{
    CloseButtonStyleProperties, ContentOfferStyleProperties, ContentPositionProperties,
    CtaButtonStyleProperties, TextStyleProperties,
};
use crate::runtime::Extra;

/// The schema `ContentOfferStylingConfiguration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ContentOfferStylingConfiguration {
    /// `position`: `ContentPositionProperties`.
    pub position: Option<Box<ContentPositionProperties>>,
    /// `offer`: `ContentOfferStyleProperties`.
    pub offer: Option<Box<ContentOfferStyleProperties>>,
    /// `closeButton`: `CloseButtonStyleProperties`.
    #[doc(alias = "closeButton")]
    pub close_button: Option<Box<CloseButtonStyleProperties>>,
    /// `ctaButton`: `CtaButtonStyleProperties`.
    #[doc(alias = "ctaButton")]
    pub cta_button: Option<Box<CtaButtonStyleProperties>>,
    /// `title`: `TextStyleProperties`.
    pub title: Option<Box<TextStyleProperties>>,
    /// `headline`: `TextStyleProperties`.
    pub headline: Option<Box<TextStyleProperties>>,
    /// `body`: `TextStyleProperties`.
    pub body: Option<Box<TextStyleProperties>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ContentOfferStylingConfiguration "ContentOfferStylingConfiguration" 7 {
    (
        position: Box<ContentPositionProperties> = "position" with_position,
        offer: Box<ContentOfferStyleProperties> = "offer" with_offer,
        close_button: Box<CloseButtonStyleProperties> = "closeButton" with_close_button,
        cta_button: Box<CtaButtonStyleProperties> = "ctaButton" with_cta_button,
        title: Box<TextStyleProperties> = "title" with_title,
        headline: Box<TextStyleProperties> = "headline" with_headline,
        body: Box<TextStyleProperties> = "body" with_body,
    )
});
