// @generated from the schema "DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone {
    /// `timeZoneId`: `string`.
    #[doc(alias = "timeZoneId")]
    pub time_zone_id: Option<String>,
    /// `earliestCallableTime`: `string`.
    #[doc(alias = "earliestCallableTime")]
    pub earliest_callable_time: Option<String>,
    /// `latestCallableTime`: `string`.
    #[doc(alias = "latestCallableTime")]
    pub latest_callable_time: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone "DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone" 3 {
    (
        time_zone_id: String = "timeZoneId" with_time_zone_id,
        earliest_callable_time: String = "earliestCallableTime" with_earliest_callable_time,
        latest_callable_time: String = "latestCallableTime" with_latest_callable_time,
    )
});
