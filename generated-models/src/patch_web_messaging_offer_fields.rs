// @generated from the schema "PatchWebMessagingOfferFields"; changes made here are lost at the next generation

/// The schema `PatchWebMessagingOfferFields`.
#[repr(C)]
pub struct PatchWebMessagingOfferFields {
    /// `offerText`: `string`.
    #[doc(alias = "offerText")]
    pub offer_text: ::std::option::Option<::std::string::String>,
    /// `architectFlow`: `AddressableEntityRef`.
    #[doc(alias = "architectFlow")]
    pub architect_flow: ::std::option::Option<
        ::std::boxed::Box<crate::AddressableEntityRef>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PatchWebMessagingOfferFields "PatchWebMessagingOfferFields" 2 {
    (
        offer_text: ::std::string::String = "offerText" 0 with_offer_text,
        architect_flow: ::std::boxed::Box<crate::AddressableEntityRef> = "architectFlow" 0 with_architect_flow,
    )
});
