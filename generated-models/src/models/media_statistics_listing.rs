// @generated from the schema "MediaStatisticsListing"; changes made here are lost at the next generation

use crate::MediaStatistics;
use crate::runtime::Extra;

/// The schema `MediaStatisticsListing`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaStatisticsListing {
    /// `entities`: `array of MediaStatistics`.
    pub entities: Option<Vec<MediaStatistics>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaStatisticsListing "MediaStatisticsListing" 1 {
    (
        entities: Vec<MediaStatistics> = "entities" with_entities,
    )
});
