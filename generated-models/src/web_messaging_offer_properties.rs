// @generated from the schema "WebMessagingOfferProperties"; changes made here are lost at the next generation

/// The schema `WebMessagingOfferProperties`.
#[repr(C)]
pub struct WebMessagingOfferProperties {
    /// `offerText`: `string`.
    #[doc(alias = "offerText")]
    pub offer_text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebMessagingOfferProperties "WebMessagingOfferProperties" 1 {
    (
        offer_text: ::std::string::String = "offerText" 0 with_offer_text,
    )
});
