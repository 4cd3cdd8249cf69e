// @generated from the schema "UpdateAnalyticsDataRetentionRequest"; changes made here are lost at the next generation

/// The schema `UpdateAnalyticsDataRetentionRequest`.
#[repr(C)]
pub struct UpdateAnalyticsDataRetentionRequest {
    /// `retentionDays`: `integer (int32)`, required.
    #[doc(alias = "retentionDays")]
    pub retention_days: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateAnalyticsDataRetentionRequest "UpdateAnalyticsDataRetentionRequest" 1 {
    (
        retention_days: i32 = "retentionDays" 1 with_retention_days,
    )
});
