// @generated from the schema "BotSearchResponseEntityListing"; changes made here are lost at the next generation

use crate::BotSearchResponse;
use crate::runtime::Extra;

/// The schema `BotSearchResponseEntityListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BotSearchResponseEntityListing {
    /// `entities`: `array of BotSearchResponse`.
    pub entities: Option<Vec<BotSearchResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BotSearchResponseEntityListing "BotSearchResponseEntityListing" 1 {
    (
        entities: Vec<BotSearchResponse> = "entities" with_entities,
    )
});
