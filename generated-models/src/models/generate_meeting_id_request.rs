// @generated from the schema "GenerateMeetingIdRequest"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `GenerateMeetingIdRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GenerateMeetingIdRequest {
    /// `conferenceId`: `string`.
    #[doc(alias = "conferenceId")]
    pub conference_id: Option<String>,
    /// `ephemeral`: `boolean`, required.
    pub ephemeral: Option<bool>,
    /// `expireTimeDays`: `integer (int32)`.
    #[doc(alias = "expireTimeDays")]
    pub expire_time_days: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GenerateMeetingIdRequest "GenerateMeetingIdRequest" 3 {
    (
        conference_id: String = "conferenceId" with_conference_id,
        ephemeral: bool = "ephemeral" with_ephemeral required,
        expire_time_days: i32 = "expireTimeDays" with_expire_time_days,
    )
});
