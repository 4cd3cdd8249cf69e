// @generated from the schema "BuShortTermForecastListing"; changes made here are lost at the next generation

use crate::BuShortTermForecastListItem;
use crate::runtime::Extra;

/// The schema `BuShortTermForecastListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuShortTermForecastListing {
    /// `entities`: `array of BuShortTermForecastListItem`.
    pub entities: Option<Vec<BuShortTermForecastListItem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuShortTermForecastListing "BuShortTermForecastListing" 1 {
    (
        entities: Vec<BuShortTermForecastListItem> = "entities" with_entities,
    )
});
