// @generated from the schema "JourneyViewResultMetrics"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `JourneyViewResultMetrics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewResultMetrics {
    /// `participantCount`: `integer (int32)`, read-only.
    #[doc(alias = "participantCount")]
    pub participant_count: Option<i32>,
    /// `activeCount`: `integer (int32)`, read-only.
    #[doc(alias = "activeCount")]
    pub active_count: Option<i32>,
    /// `completedCount`: `integer (int32)`, read-only.
    #[doc(alias = "completedCount")]
    pub completed_count: Option<i32>,
    /// `dropoutCount`: `integer (int32)`, read-only.
    #[doc(alias = "dropoutCount")]
    pub dropout_count: Option<i32>,
    /// `flowCount`: `integer (int32)`, read-only.
    #[doc(alias = "flowCount")]
    pub flow_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewResultMetrics "JourneyViewResultMetrics" 5 {
    (
        participant_count: i32 = "participantCount" with_participant_count read_only,
        active_count: i32 = "activeCount" with_active_count read_only,
        completed_count: i32 = "completedCount" with_completed_count read_only,
        dropout_count: i32 = "dropoutCount" with_dropout_count read_only,
        flow_count: i32 = "flowCount" with_flow_count read_only,
    )
});
