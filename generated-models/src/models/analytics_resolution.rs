// @generated from the schema "AnalyticsResolution"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `AnalyticsResolution`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AnalyticsResolution {
    /// `eventTime`: `string (date-time)`.
    #[doc(alias = "eventTime")]
    pub event_time: Option<DateTime>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// `nNextContactAvoided`: `integer (int64)`.
    #[doc(alias = "nNextContactAvoided")]
    pub n_next_contact_avoided: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AnalyticsResolution "AnalyticsResolution" 4 {
    (
        event_time: DateTime = "eventTime" with_event_time,
        queue_id: String = "queueId" with_queue_id,
        user_id: String = "userId" with_user_id,
        n_next_contact_avoided: i64 = "nNextContactAvoided" with_n_next_contact_avoided,
    )
});
