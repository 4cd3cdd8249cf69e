// @generated from the schema "NuanceBot"; changes made here are lost at the next generation

/// The schema `NuanceBot`.
pub struct NuanceBot {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: ::std::option::Option<::std::string::String>,
    /// `nuanceOrganization`: `NuanceOrganization`, required.
    #[doc(alias = "nuanceOrganization")]
    pub nuance_organization: ::std::option::Option<
        ::std::boxed::Box<crate::NuanceOrganization>,
    >,
    /// `application`: `NuanceApplication`, required.
    pub application: ::std::option::Option<::std::boxed::Box<crate::NuanceApplication>>,
    /// `nuanceEnvironment`: `NuanceEnvironment`, required.
    #[doc(alias = "nuanceEnvironment")]
    pub nuance_environment: ::std::option::Option<
        ::std::boxed::Box<crate::NuanceEnvironment>,
    >,
    /// `geography`: `NuanceGeography`, required.
    pub geography: ::std::option::Option<::std::boxed::Box<crate::NuanceGeography>>,
    /// `credentials`: `array of NuanceBotCredentials`.
    pub credentials: ::std::option::Option<::std::vec::Vec<crate::NuanceBotCredentials>>,
    /// `variables`: `array of NuanceBotVariable`.
    pub variables: ::std::option::Option<::std::vec::Vec<crate::NuanceBotVariable>>,
    /// `transferNodes`: `array of NuanceBotTransferNode`.
    #[doc(alias = "transferNodes")]
    pub transfer_nodes: ::std::option::Option<
        ::std::vec::Vec<crate::NuanceBotTransferNode>,
    >,
    /// `locales`: `array of string`.
    pub locales: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `channels`: `array of NuanceChannel`.
    pub channels: ::std::option::Option<::std::vec::Vec<crate::NuanceChannel>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NuanceBot {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        integration_id: ::std::option::Option::None,
        nuance_organization: ::std::option::Option::None,
        application: ::std::option::Option::None,
        nuance_environment: ::std::option::Option::None,
        geography: ::std::option::Option::None,
        credentials: ::std::option::Option::None,
        variables: ::std::option::Option::None,
        transfer_nodes: ::std::option::Option::None,
        locales: ::std::option::Option::None,
        channels: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NuanceBot = &<NuanceBot as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NuanceBot",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 1),
            ("integrationId", "integration_id", 1),
            ("nuanceOrganization", "nuance_organization", 1),
            ("application", "application", 1),
            ("nuanceEnvironment", "nuance_environment", 1),
            ("geography", "geography", 1),
            ("credentials", "credentials", 0),
            ("variables", "variables", 0),
            ("transferNodes", "transfer_nodes", 0),
            ("locales", "locales", 0),
            ("channels", "channels", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.integration_id,
            &E.nuance_organization,
            &E.application,
            &E.nuance_environment,
            &E.geography,
            &E.credentials,
            &E.variables,
            &E.transfer_nodes,
            &E.locales,
            &E.channels,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(NuanceBot);

crate::runtime::setters!(NuanceBot {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_integration_id: integration_id: ::std::string::String,
    with_nuance_organization: nuance_organization: ::std::boxed::Box<crate::NuanceOrganization>,
    with_application: application: ::std::boxed::Box<crate::NuanceApplication>,
    with_nuance_environment: nuance_environment: ::std::boxed::Box<crate::NuanceEnvironment>,
    with_geography: geography: ::std::boxed::Box<crate::NuanceGeography>,
    with_credentials: credentials: ::std::vec::Vec<crate::NuanceBotCredentials>,
    with_variables: variables: ::std::vec::Vec<crate::NuanceBotVariable>,
    with_transfer_nodes: transfer_nodes: ::std::vec::Vec<crate::NuanceBotTransferNode>,
    with_locales: locales: ::std::vec::Vec<::std::string::String>,
    with_channels: channels: ::std::vec::Vec<crate::NuanceChannel>,
    with_self_uri: self_uri: ::std::string::String,
});
