// @generated from the schema "AuthenticationSettings"; changes made here are lost at the next generation

/// The schema `AuthenticationSettings`.
pub struct AuthenticationSettings {
    /// `enabled`: `boolean`, required.
    pub enabled: ::std::option::Option<bool>,
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// `allowSessionUpgrade`: `boolean`.
    #[doc(alias = "allowSessionUpgrade")]
    pub allow_session_upgrade: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AuthenticationSettings {
    const EMPTY: Self = Self {
        enabled: ::std::option::Option::None,
        integration_id: ::std::option::Option::None,
        allow_session_upgrade: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AuthenticationSettings = &<AuthenticationSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AuthenticationSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("enabled", "enabled", 1),
            ("integrationId", "integration_id", 1),
            ("allowSessionUpgrade", "allow_session_upgrade", 0),
        ],
        fields: &[&E.enabled, &E.integration_id, &E.allow_session_upgrade],
    }
};

crate::runtime::model!(AuthenticationSettings);

crate::runtime::setters!(AuthenticationSettings {
    with_enabled: enabled: bool,
    with_integration_id: integration_id: ::std::string::String,
    with_allow_session_upgrade: allow_session_upgrade: bool,
});
