// @generated from the schema "AutomaticTimeZoneMappingSettings"; changes made here are lost at the next generation

use crate::CallableWindow;
use crate::runtime::Extra;

/// The schema `AutomaticTimeZoneMappingSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AutomaticTimeZoneMappingSettings {
    /// `callableWindows`: `array of CallableWindow`.
    #[doc(alias = "callableWindows")]
    pub callable_windows: Option<Vec<CallableWindow>>,
    /// `supportedCountries`: `array of string`.
    #[doc(alias = "supportedCountries")]
    pub supported_countries: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AutomaticTimeZoneMappingSettings "AutomaticTimeZoneMappingSettings" 2 {
    (
        callable_windows: Vec<CallableWindow> = "callableWindows" with_callable_windows,
        supported_countries: Vec<String> = "supportedCountries" with_supported_countries,
    )
});
