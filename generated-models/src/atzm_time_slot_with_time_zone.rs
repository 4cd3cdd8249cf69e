// @generated from the schema "AtzmTimeSlotWithTimeZone"; changes made here are lost at the next generation

/// The schema `AtzmTimeSlotWithTimeZone`.
#[repr(C)]
pub struct AtzmTimeSlotWithTimeZone {
    /// `earliestCallableTime`: `string`.
    #[doc(alias = "earliestCallableTime")]
    pub earliest_callable_time: ::std::option::Option<::std::string::String>,
    /// `latestCallableTime`: `string`.
    #[doc(alias = "latestCallableTime")]
    pub latest_callable_time: ::std::option::Option<::std::string::String>,
    /// `timeZoneId`: `string`.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AtzmTimeSlotWithTimeZone "AtzmTimeSlotWithTimeZone" 3 {
    (
        earliest_callable_time: ::std::string::String = "earliestCallableTime" 0 with_earliest_callable_time,
        latest_callable_time: ::std::string::String = "latestCallableTime" 0 with_latest_callable_time,
        time_zone_id: ::std::string::String = "timeZoneId" 0 with_time_zone_id,
    )
});
