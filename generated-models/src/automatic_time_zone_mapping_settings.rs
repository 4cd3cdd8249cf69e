// @generated from the schema "AutomaticTimeZoneMappingSettings"; changes made here are lost at the next generation

/// The schema `AutomaticTimeZoneMappingSettings`.
#[repr(C)]
pub struct AutomaticTimeZoneMappingSettings {
    /// `callableWindows`: `array of CallableWindow`.
    #[doc(alias = "callableWindows")]
    pub callable_windows: ::std::option::Option<::std::vec::Vec<crate::CallableWindow>>,
    /// `supportedCountries`: `array of string`.
    #[doc(alias = "supportedCountries")]
    pub supported_countries: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AutomaticTimeZoneMappingSettings "AutomaticTimeZoneMappingSettings" 2 {
    (
        callable_windows: ::std::vec::Vec<crate::CallableWindow> = "callableWindows" 0 with_callable_windows,
        supported_countries: ::std::vec::Vec<::std::string::String> = "supportedCountries" 0 with_supported_countries,
    )
});
