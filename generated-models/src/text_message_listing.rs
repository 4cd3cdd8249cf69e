// @generated from the schema "TextMessageListing"; changes made here are lost at the next generation

/// The schema `TextMessageListing`.
#[repr(C)]
pub struct TextMessageListing {
    /// `entities`: `array of MessageData`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::MessageData>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TextMessageListing "TextMessageListing" 1 {
    (
        entities: ::std::vec::Vec<crate::MessageData> = "entities" 0 with_entities,
    )
});
