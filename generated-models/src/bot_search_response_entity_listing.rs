// @generated from the schema "BotSearchResponseEntityListing"; changes made here are lost at the next generation

/// The schema `BotSearchResponseEntityListing`.
#[repr(C)]
pub struct BotSearchResponseEntityListing {
    /// `entities`: `array of BotSearchResponse`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::BotSearchResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BotSearchResponseEntityListing "BotSearchResponseEntityListing" 1 {
    (
        entities: ::std::vec::Vec<crate::BotSearchResponse> = "entities" 0 with_entities,
    )
});
