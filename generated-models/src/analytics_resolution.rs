// @generated from the schema "AnalyticsResolution"; changes made here are lost at the next generation

/// The schema `AnalyticsResolution`.
#[repr(C)]
pub struct AnalyticsResolution {
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `nNextContactAvoided`: `integer (int64)`.
    #[doc(alias = "nNextContactAvoided")]
    pub n_next_contact_avoided: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AnalyticsResolution "AnalyticsResolution" 4 {
    (
        event_time: crate::runtime::DateTime = "eventTime" 0 with_event_time,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        n_next_contact_avoided: i64 = "nNextContactAvoided" 0 with_n_next_contact_avoided,
    )
});
