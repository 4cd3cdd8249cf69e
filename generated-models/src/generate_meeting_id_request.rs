// @generated from the schema "GenerateMeetingIdRequest"; changes made here are lost at the next generation

/// The schema `GenerateMeetingIdRequest`.
#[repr(C)]
pub struct GenerateMeetingIdRequest {
    /// `conferenceId`: `string`.
    #[doc(alias = "conferenceId")]
    pub conference_id: ::std::option::Option<::std::string::String>,
    /// `ephemeral`: `boolean`, required.
    pub ephemeral: ::std::option::Option<bool>,
    /// `expireTimeDays`: `integer (int32)`.
    #[doc(alias = "expireTimeDays")]
    pub expire_time_days: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(GenerateMeetingIdRequest "GenerateMeetingIdRequest" 3 {
    (
        conference_id: ::std::string::String = "conferenceId" 0 with_conference_id,
        ephemeral: bool = "ephemeral" 1 with_ephemeral,
        expire_time_days: i32 = "expireTimeDays" 0 with_expire_time_days,
    )
});
