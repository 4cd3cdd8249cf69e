// @generated from the schema "MessengerHomeScreen"; changes made here are lost at the next generation

/// The schema `MessengerHomeScreen`.
pub struct MessengerHomeScreen {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `logoUrl`: `string`.
    #[doc(alias = "logoUrl")]
    pub logo_url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MessengerHomeScreen {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        logo_url: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MessengerHomeScreen = &<MessengerHomeScreen as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MessengerHomeScreen",
        empty: E,
        extra: &E.extra,
        properties: &[("enabled", "enabled", 0), ("logoUrl", "logo_url", 0)],
        fields: &[&E.enabled, &E.logo_url],
    }
};

crate::runtime::model!(MessengerHomeScreen);

crate::runtime::setters!(MessengerHomeScreen {
    with_enabled: enabled: bool,
    with_logo_url: logo_url: ::std::string::String,
});
