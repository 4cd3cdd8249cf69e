// @generated from the schema "MediaStatisticsListing"; changes made here are lost at the next generation

/// The schema `MediaStatisticsListing`.
#[repr(C)]
pub struct MediaStatisticsListing {
    /// `entities`: `array of MediaStatistics`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::MediaStatistics>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MediaStatisticsListing "MediaStatisticsListing" 1 {
    (
        entities: ::std::vec::Vec<crate::MediaStatistics> = "entities" 0 with_entities,
    )
});
