// @generated from the schema "Integration"; changes made here are lost at the next generation

/// The schema `Integration`.
pub struct Integration {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `integrationType`: `IntegrationType`, read-only.
    #[doc(alias = "integrationType")]
    pub integration_type: ::std::option::Option<
        ::std::boxed::Box<crate::IntegrationType>,
    >,
    /// `notes`: `string`, read-only.
    pub notes: ::std::option::Option<::std::string::String>,
    /// `intendedState`: `string`, required.
    #[doc(alias = "intendedState")]
    pub intended_state: ::std::option::Option<crate::runtime::Open<IntendedState>>,
    /// `config`: `IntegrationConfigurationInfo`, read-only.
    pub config: ::std::option::Option<
        ::std::boxed::Box<crate::IntegrationConfigurationInfo>,
    >,
    /// `reportedState`: `IntegrationStatusInfo`, read-only.
    #[doc(alias = "reportedState")]
    pub reported_state: ::std::option::Option<
        ::std::boxed::Box<crate::IntegrationStatusInfo>,
    >,
    /// `attributes`: `map of string`, read-only.
    pub attributes: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Integration {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        integration_type: ::std::option::Option::None,
        notes: ::std::option::Option::None,
        intended_state: ::std::option::Option::None,
        config: ::std::option::Option::None,
        reported_state: ::std::option::Option::None,
        attributes: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Integration = &<Integration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Integration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 2),
            ("integrationType", "integration_type", 2),
            ("notes", "notes", 2),
            ("intendedState", "intended_state", 1),
            ("config", "config", 2),
            ("reportedState", "reported_state", 2),
            ("attributes", "attributes", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.integration_type,
            &E.notes,
            &E.intended_state,
            &E.config,
            &E.reported_state,
            &E.attributes,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(Integration);

crate::runtime::setters!(Integration {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_integration_type: integration_type: ::std::boxed::Box<crate::IntegrationType>,
    with_notes: notes: ::std::string::String,
    with_intended_state: intended_state: crate::runtime::Open<IntendedState>,
    with_config: config: ::std::boxed::Box<crate::IntegrationConfigurationInfo>,
    with_reported_state: reported_state: ::std::boxed::Box<crate::IntegrationStatusInfo>,
    with_attributes: attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `intendedState` of `Integration`. Known values: `ENABLED`, `DISABLED`, `DELETED`, `RESTORED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IntendedState {
    Enabled,
    Disabled,
    Deleted,
    Restored,
}

impl crate::runtime::Enum for IntendedState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Enabled, "ENABLED"),
        (Self::Disabled, "DISABLED"),
        (Self::Deleted, "DELETED"),
        (Self::Restored, "RESTORED"),
    ];
}
