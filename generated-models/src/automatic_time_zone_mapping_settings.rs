// @generated from the schema "AutomaticTimeZoneMappingSettings"; changes made here are lost at the next generation

/// The schema `AutomaticTimeZoneMappingSettings`.
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

impl crate::runtime::Model for AutomaticTimeZoneMappingSettings {
    const EMPTY: Self = Self {
        callable_windows: ::std::option::Option::None,
        supported_countries: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AutomaticTimeZoneMappingSettings = &<AutomaticTimeZoneMappingSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AutomaticTimeZoneMappingSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("callableWindows", "callable_windows", 0),
            ("supportedCountries", "supported_countries", 0),
        ],
        fields: &[&E.callable_windows, &E.supported_countries],
    }
};

crate::runtime::model!(AutomaticTimeZoneMappingSettings);

crate::runtime::setters!(AutomaticTimeZoneMappingSettings {
    with_callable_windows: callable_windows: ::std::vec::Vec<crate::CallableWindow>,
    with_supported_countries: supported_countries: ::std::vec::Vec<::std::string::String>,
});
