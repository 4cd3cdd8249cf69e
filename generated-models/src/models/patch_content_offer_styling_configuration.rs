// @generated from the schema "PatchContentOfferStylingConfiguration"; changes made here are lost at the next generation

use crate::{
    PatchCloseButtonStyleProperties, PatchContentOfferStyleProperties,
    PatchContentPositionProperties, PatchCtaButtonStyleProperties,
    PatchTextStyleProperties,
};
use crate::runtime::Extra;

/// The schema `PatchContentOfferStylingConfiguration`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchContentOfferStylingConfiguration {
    /// `position`: `PatchContentPositionProperties`.
    pub position: Option<Box<PatchContentPositionProperties>>,
    /// `offer`: `PatchContentOfferStyleProperties`.
    pub offer: Option<Box<PatchContentOfferStyleProperties>>,
    /// `closeButton`: `PatchCloseButtonStyleProperties`.
    #[doc(alias = "closeButton")]
    pub close_button: Option<Box<PatchCloseButtonStyleProperties>>,
    /// `ctaButton`: `PatchCtaButtonStyleProperties`.
    #[doc(alias = "ctaButton")]
    pub cta_button: Option<Box<PatchCtaButtonStyleProperties>>,
    /// `title`: `PatchTextStyleProperties`.
    pub title: Option<Box<PatchTextStyleProperties>>,
    /// `headline`: `PatchTextStyleProperties`.
    pub headline: Option<Box<PatchTextStyleProperties>>,
    /// `body`: `PatchTextStyleProperties`.
    pub body: Option<Box<PatchTextStyleProperties>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchContentOfferStylingConfiguration "PatchContentOfferStylingConfiguration" 7 {
    (
        position: Box<PatchContentPositionProperties> = "position" with_position,
        offer: Box<PatchContentOfferStyleProperties> = "offer" with_offer,
        close_button: Box<PatchCloseButtonStyleProperties> = "closeButton" with_close_button,
        cta_button: Box<PatchCtaButtonStyleProperties> = "ctaButton" with_cta_button,
        title: Box<PatchTextStyleProperties> = "title" with_title,
        headline: Box<PatchTextStyleProperties> = "headline" with_headline,
        body: Box<PatchTextStyleProperties> = "body" with_body,
    )
});
