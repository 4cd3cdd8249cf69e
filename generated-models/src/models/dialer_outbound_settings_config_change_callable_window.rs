// @generated from the schema "DialerOutboundSettingsConfigChangeCallableWindow"; changes made here are lost at the next generation

use crate::{
    DialerOutboundSettingsConfigChangeAtzmTimeSlot,
    DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone,
};
use crate::runtime::Extra;

/// The schema `DialerOutboundSettingsConfigChangeCallableWindow`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerOutboundSettingsConfigChangeCallableWindow {
    /// `mapped`: `DialerOutboundSettingsConfigChangeAtzmTimeSlot`.
    pub mapped: Option<Box<DialerOutboundSettingsConfigChangeAtzmTimeSlot>>,
    /// `unmapped`: `DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone`.
    pub unmapped: Option<
        Box<DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerOutboundSettingsConfigChangeCallableWindow "DialerOutboundSettingsConfigChangeCallableWindow" 2 {
    (
        mapped: Box<DialerOutboundSettingsConfigChangeAtzmTimeSlot> = "mapped" with_mapped,
        unmapped: Box<DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone> = "unmapped" with_unmapped,
    )
});
