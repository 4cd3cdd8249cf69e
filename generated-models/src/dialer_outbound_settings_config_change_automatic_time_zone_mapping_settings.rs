// @generated from the schema "DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings"; changes made here are lost at the next generation

/// The schema `DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings`.
pub struct DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings {
    /// `callableWindows`: `array of DialerOutboundSettingsConfigChangeCallableWindow`.
    #[doc(alias = "callableWindows")]
    pub callable_windows: ::std::option::Option<
        ::std::vec::Vec<crate::DialerOutboundSettingsConfigChangeCallableWindow>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings {
    const EMPTY: Self = Self {
        callable_windows: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings = &<DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("callableWindows", "callable_windows", 0)],
        fields: &[&E.callable_windows],
    }
};

crate::runtime::model!(DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings);

crate::runtime::setters!(DialerOutboundSettingsConfigChangeAutomaticTimeZoneMappingSettings {
    with_callable_windows: callable_windows: ::std::vec::Vec<crate::DialerOutboundSettingsConfigChangeCallableWindow>,
});
