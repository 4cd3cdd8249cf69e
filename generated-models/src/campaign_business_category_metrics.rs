// @generated from the schema "CampaignBusinessCategoryMetrics"; changes made here are lost at the next generation

/// The schema `CampaignBusinessCategoryMetrics`.
#[repr(C)]
pub struct CampaignBusinessCategoryMetrics {
    /// `successCount`: `integer (int32)`.
    #[doc(alias = "successCount")]
    pub success_count: ::std::option::Option<i32>,
    /// `neutralCount`: `integer (int32)`.
    #[doc(alias = "neutralCount")]
    pub neutral_count: ::std::option::Option<i32>,
    /// `failureCount`: `integer (int32)`.
    #[doc(alias = "failureCount")]
    pub failure_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CampaignBusinessCategoryMetrics "CampaignBusinessCategoryMetrics" 3 {
    (
        success_count: i32 = "successCount" 0 with_success_count,
        neutral_count: i32 = "neutralCount" 0 with_neutral_count,
        failure_count: i32 = "failureCount" 0 with_failure_count,
    )
});
