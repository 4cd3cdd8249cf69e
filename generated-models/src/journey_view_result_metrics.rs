// @generated from the schema "JourneyViewResultMetrics"; changes made here are lost at the next generation

/// The schema `JourneyViewResultMetrics`.
#[repr(C)]
pub struct JourneyViewResultMetrics {
    /// `participantCount`: `integer (int32)`, read-only.
    #[doc(alias = "participantCount")]
    pub participant_count: ::std::option::Option<i32>,
    /// `activeCount`: `integer (int32)`, read-only.
    #[doc(alias = "activeCount")]
    pub active_count: ::std::option::Option<i32>,
    /// `completedCount`: `integer (int32)`, read-only.
    #[doc(alias = "completedCount")]
    pub completed_count: ::std::option::Option<i32>,
    /// `dropoutCount`: `integer (int32)`, read-only.
    #[doc(alias = "dropoutCount")]
    pub dropout_count: ::std::option::Option<i32>,
    /// `flowCount`: `integer (int32)`, read-only.
    #[doc(alias = "flowCount")]
    pub flow_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewResultMetrics "JourneyViewResultMetrics" 5 {
    (
        participant_count: i32 = "participantCount" 2 with_participant_count,
        active_count: i32 = "activeCount" 2 with_active_count,
        completed_count: i32 = "completedCount" 2 with_completed_count,
        dropout_count: i32 = "dropoutCount" 2 with_dropout_count,
        flow_count: i32 = "flowCount" 2 with_flow_count,
    )
});
