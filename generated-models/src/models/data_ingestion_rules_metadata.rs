// @generated from the schema "DataIngestionRulesMetadata"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `DataIngestionRulesMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DataIngestionRulesMetadata {
    /// `countByStatus`: `map of integer (int32)`.
    #[doc(alias = "countByStatus")]
    pub count_by_status: Option<BTreeMap<String, i32>>,
    /// `platform`: `string`.
    pub platform: Option<String>,
    /// `totalCount`: `integer (int32)`.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DataIngestionRulesMetadata "DataIngestionRulesMetadata" 3 {
    (
        count_by_status: BTreeMap<String, i32> = "countByStatus" with_count_by_status,
        platform: String = "platform" with_platform,
        total_count: i32 = "totalCount" with_total_count,
    )
});
