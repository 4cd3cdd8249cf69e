// @generated from the schema "DialerOutboundSettingsConfigChangeAtzmTimeSlot"; changes made here are lost at the next generation

/// The schema `DialerOutboundSettingsConfigChangeAtzmTimeSlot`.
#[repr(C)]
pub struct DialerOutboundSettingsConfigChangeAtzmTimeSlot {
    /// `earliestCallableTime`: `string`.
    #[doc(alias = "earliestCallableTime")]
    pub earliest_callable_time: ::std::option::Option<::std::string::String>,
    /// `latestCallableTime`: `string`.
    #[doc(alias = "latestCallableTime")]
    pub latest_callable_time: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerOutboundSettingsConfigChangeAtzmTimeSlot "DialerOutboundSettingsConfigChangeAtzmTimeSlot" 2 {
    (
        earliest_callable_time: ::std::string::String = "earliestCallableTime" 0 with_earliest_callable_time,
        latest_callable_time: ::std::string::String = "latestCallableTime" 0 with_latest_callable_time,
    )
});
