// @generated from the schema "ChatMessageEntityListing"; changes made here are lost at the next generation

/// The schema `ChatMessageEntityListing`.
#[repr(C)]
pub struct ChatMessageEntityListing {
    /// `entities`: `array of ChatMessageResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::ChatMessageResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ChatMessageEntityListing "ChatMessageEntityListing" 1 {
    (
        entities: ::std::vec::Vec<crate::ChatMessageResponse> = "entities" 0 with_entities,
    )
});
