// @generated from the schema "DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings"; changes made here are lost at the next generation

use crate::DialerOutboundSettingsConfigChangeCallableWindow;
use crate::runtime::Extra;

/// The schema `DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings {
    /// `callableWindows`: `array of DialerOutboundSettingsConfigChangeCallableWindow`.
    #[doc(alias = "callableWindows")]
    pub callable_windows: Option<Vec<DialerOutboundSettingsConfigChangeCallableWindow>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings "DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings" 1 {
    (
        callable_windows: Vec<DialerOutboundSettingsConfigChangeCallableWindow> = "callableWindows" with_callable_windows,
    )
});
