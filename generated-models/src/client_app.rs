// @generated from the schema "ClientApp"; changes made here are lost at the next generation

/// The schema `ClientApp`.
#[repr(C)]
pub struct ClientApp {
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
    /// `config`: `ClientAppConfigurationInfo`, read-only.
    pub config: ::std::option::Option<
        ::std::boxed::Box<crate::ClientAppConfigurationInfo>,
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

crate::runtime::model!(ClientApp "ClientApp" 9 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 2 with_name,
        integration_type: ::std::boxed::Box<crate::IntegrationType> = "integrationType" 2 with_integration_type,
        notes: ::std::string::String = "notes" 2 with_notes,
        intended_state: crate::runtime::Open<IntendedState> = "intendedState" 1 with_intended_state,
        config: ::std::boxed::Box<crate::ClientAppConfigurationInfo> = "config" 2 with_config,
        reported_state: ::std::boxed::Box<crate::IntegrationStatusInfo> = "reportedState" 2 with_reported_state,
        attributes: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "attributes" 2 with_attributes,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `intendedState` of `ClientApp`. Known values: `ENABLED`, `DISABLED`, `DELETED`, `RESTORED`.
#[non_exhaustive]
pub enum IntendedState {
    Enabled,
    Disabled,
    Deleted,
    Restored,
}

crate::runtime::known!(IntendedState);

impl crate::runtime::Enum for IntendedState {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Enabled, "ENABLED"),
        (Self::Disabled, "DISABLED"),
        (Self::Deleted, "DELETED"),
        (Self::Restored, "RESTORED"),
    ];
}
