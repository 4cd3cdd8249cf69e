// @generated from the schema "CampaignBusinessCategoryMetrics"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `CampaignBusinessCategoryMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CampaignBusinessCategoryMetrics {
    /// `successCount`: `integer (int32)`.
    #[doc(alias = "successCount")]
    pub success_count: Option<i32>,
    /// `neutralCount`: `integer (int32)`.
    #[doc(alias = "neutralCount")]
    pub neutral_count: Option<i32>,
    /// `failureCount`: `integer (int32)`.
    #[doc(alias = "failureCount")]
    pub failure_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CampaignBusinessCategoryMetrics "CampaignBusinessCategoryMetrics" 3 {
    (
        success_count: i32 = "successCount" with_success_count,
        neutral_count: i32 = "neutralCount" with_neutral_count,
        failure_count: i32 = "failureCount" with_failure_count,
    )
});
