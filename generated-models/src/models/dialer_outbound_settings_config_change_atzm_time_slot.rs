// @generated from the schema "DialerOutboundSettingsConfigChangeAtzmTimeSlot"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DialerOutboundSettingsConfigChangeAtzmTimeSlot`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerOutboundSettingsConfigChangeAtzmTimeSlot {
    /// `earliestCallableTime`: `string`.
    #[doc(alias = "earliestCallableTime")]
    pub earliest_callable_time: Option<String>,
    /// `latestCallableTime`: `string`.
    #[doc(alias = "latestCallableTime")]
    pub latest_callable_time: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerOutboundSettingsConfigChangeAtzmTimeSlot "DialerOutboundSettingsConfigChangeAtzmTimeSlot" 2 {
    (
        earliest_callable_time: String = "earliestCallableTime" with_earliest_callable_time,
        latest_callable_time: String = "latestCallableTime" with_latest_callable_time,
    )
});
