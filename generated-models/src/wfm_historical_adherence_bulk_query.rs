// @generated from the schema "WfmHistoricalAdherenceBulkQuery"; changes made here are lost at the next generation

/// The schema `WfmHistoricalAdherenceBulkQuery`.
#[repr(C)]
pub struct WfmHistoricalAdherenceBulkQuery {
    /// `items`: `array of WfmHistoricalAdherenceBulkItem`, required.
    pub items: ::std::option::Option<
        ::std::vec::Vec<crate::WfmHistoricalAdherenceBulkItem>,
    >,
    /// `timeZone`: `string`, required.
    #[doc(alias = "timeZone")]
    pub time_zone: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmHistoricalAdherenceBulkQuery "WfmHistoricalAdherenceBulkQuery" 2 {
    (
        items: ::std::vec::Vec<crate::WfmHistoricalAdherenceBulkItem> = "items" 1 with_items,
        time_zone: ::std::string::String = "timeZone" 1 with_time_zone,
    )
});
