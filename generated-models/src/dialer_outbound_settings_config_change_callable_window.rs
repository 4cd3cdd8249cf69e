// @generated from the schema "DialerOutboundSettingsConfigChangeCallableWindow"; changes made here are lost at the next generation

/// The schema `DialerOutboundSettingsConfigChangeCallableWindow`.
#[repr(C)]
pub struct DialerOutboundSettingsConfigChangeCallableWindow {
    /// `mapped`: `DialerOutboundSettingsConfigChangeAtzmTimeSlot`.
    pub mapped: ::std::option::Option<
        ::std::boxed::Box<crate::DialerOutboundSettingsConfigChangeAtzmTimeSlot>,
    >,
    /// `unmapped`: `DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone`.
    pub unmapped: ::std::option::Option<
        ::std::boxed::Box<
            crate::DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone,
        >,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerOutboundSettingsConfigChangeCallableWindow "DialerOutboundSettingsConfigChangeCallableWindow" 2 {
    (
        mapped: ::std::boxed::Box<crate::DialerOutboundSettingsConfigChangeAtzmTimeSlot> = "mapped" 0 with_mapped,
        unmapped: ::std::boxed::Box<crate::DialerOutboundSettingsConfigChangeAtzmTimeSlotWithTimeZone> = "unmapped" 0 with_unmapped,
    )
});
