// @generated from the schema "AnalyticsDataRetentionResponse"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `AnalyticsDataRetentionResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsDataRetentionResponse {
    /// `retentionDays`: `integer (int32)`.
    #[doc(alias = "retentionDays")]
    pub retention_days: Option<i32>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsDataRetentionResponse "AnalyticsDataRetentionResponse" 3 {
    (
        retention_days: i32 = "retentionDays" with_retention_days,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
    )
});
