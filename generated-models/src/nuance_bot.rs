// @generated from the schema "NuanceBot"; changes made here are lost at the next generation

/// The schema `NuanceBot`.
#[repr(C)]
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

crate::runtime::model!(NuanceBot "NuanceBot" 13 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 1 with_name,
        integration_id: ::std::string::String = "integrationId" 1 with_integration_id,
        nuance_organization: ::std::boxed::Box<crate::NuanceOrganization> = "nuanceOrganization" 1 with_nuance_organization,
        application: ::std::boxed::Box<crate::NuanceApplication> = "application" 1 with_application,
        nuance_environment: ::std::boxed::Box<crate::NuanceEnvironment> = "nuanceEnvironment" 1 with_nuance_environment,
        geography: ::std::boxed::Box<crate::NuanceGeography> = "geography" 1 with_geography,
        credentials: ::std::vec::Vec<crate::NuanceBotCredentials> = "credentials" 0 with_credentials,
        variables: ::std::vec::Vec<crate::NuanceBotVariable> = "variables" 0 with_variables,
        transfer_nodes: ::std::vec::Vec<crate::NuanceBotTransferNode> = "transferNodes" 0 with_transfer_nodes,
        locales: ::std::vec::Vec<::std::string::String> = "locales" 0 with_locales,
        channels: ::std::vec::Vec<crate::NuanceChannel> = "channels" 0 with_channels,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
