// @generated from the schema "DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings"; changes made here are lost at the next generation

/// The schema `DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings`.
#[repr(C)]
pub struct DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings {
    /// `callableWindows`: `array of DialerOutboundSettingsConfigChangeCallableWindow`.
    #[doc(alias = "callableWindows")]
    pub callable_windows: ::std::option::Option<
        ::std::vec::Vec<crate::DialerOutboundSettingsConfigChangeCallableWindow>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings "DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings" 1 {
    (
        callable_windows: ::std::vec::Vec<crate::DialerOutboundSettingsConfigChangeCallableWindow> = "callableWindows" 0 with_callable_windows,
    )
});
