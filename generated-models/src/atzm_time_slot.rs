// @generated from the schema "AtzmTimeSlot"; changes made here are lost at the next generation

/// The schema `AtzmTimeSlot`.
#[repr(C)]
pub struct AtzmTimeSlot {
    /// `earliestCallableTime`: `string`.
    #[doc(alias = "earliestCallableTime")]
    pub earliest_callable_time: ::std::option::Option<::std::string::String>,
    /// `latestCallableTime`: `string`.
    #[doc(alias = "latestCallableTime")]
    pub latest_callable_time: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AtzmTimeSlot "AtzmTimeSlot" 2 {
    (
        earliest_callable_time: ::std::string::String = "earliestCallableTime" 0 with_earliest_callable_time,
        latest_callable_time: ::std::string::String = "latestCallableTime" 0 with_latest_callable_time,
    )
});
