// @generated from the schema "UpdateAnalyticsDataRetentionRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `UpdateAnalyticsDataRetentionRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct UpdateAnalyticsDataRetentionRequest {
    /// `retentionDays`: `integer (int32)`, required.
    #[doc(alias = "retentionDays")]
    pub retention_days: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(UpdateAnalyticsDataRetentionRequest "UpdateAnalyticsDataRetentionRequest" 1 {
    (
        retention_days: i32 = "retentionDays" with_retention_days required,
    )
});
