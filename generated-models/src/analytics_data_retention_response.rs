// @generated from the schema "AnalyticsDataRetentionResponse"; changes made here are lost at the next generation

/// The schema `AnalyticsDataRetentionResponse`.
#[repr(C)]
pub struct AnalyticsDataRetentionResponse {
    /// `retentionDays`: `integer (int32)`.
    #[doc(alias = "retentionDays")]
    pub retention_days: ::std::option::Option<i32>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsDataRetentionResponse "AnalyticsDataRetentionResponse" 3 {
    (
        retention_days: i32 = "retentionDays" 0 with_retention_days,
        date_created: crate::runtime::DateTime = "dateCreated" 0 with_date_created,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
    )
});
