// @generated from the schema "WebMessagingOfferFields"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::Extra;

/// The schema `WebMessagingOfferFields`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebMessagingOfferFields {
    /// `offerText`: `string`.
    #[doc(alias = "offerText")]
    pub offer_text: Option<String>,
    /// `architectFlow`: `AddressableEntityRef`.
    #[doc(alias = "architectFlow")]
    pub architect_flow: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebMessagingOfferFields "WebMessagingOfferFields" 2 {
    (
        offer_text: String = "offerText" with_offer_text,
        architect_flow: Box<AddressableEntityRef> = "architectFlow" with_architect_flow,
    )
});
