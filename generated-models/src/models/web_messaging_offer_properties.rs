// @generated from the schema "WebMessagingOfferProperties"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WebMessagingOfferProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebMessagingOfferProperties {
    /// `offerText`: `string`.
    #[doc(alias = "offerText")]
    pub offer_text: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebMessagingOfferProperties "WebMessagingOfferProperties" 1 {
    (
        offer_text: String = "offerText" with_offer_text,
    )
});
