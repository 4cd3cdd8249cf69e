// @generated from the schema "NuanceBot"; changes made here are lost at the next generation

use crate::{
    NuanceApplication, NuanceBotCredentials, NuanceBotTransferNode, NuanceBotVariable,
    NuanceChannel, NuanceEnvironment, NuanceGeography, NuanceOrganization,
};
use crate::runtime::Extra;

/// The schema `NuanceBot`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NuanceBot {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `integrationId`: `string`, required.
    #[doc(alias = "integrationId")]
    pub integration_id: Option<String>,
    /// `nuanceOrganization`: `NuanceOrganization`, required.
    #[doc(alias = "nuanceOrganization")]
    pub nuance_organization: Option<Box<NuanceOrganization>>,
    /// `application`: `NuanceApplication`, required.
    pub application: Option<Box<NuanceApplication>>,
    /// `nuanceEnvironment`: `NuanceEnvironment`, required.
    #[doc(alias = "nuanceEnvironment")]
    pub nuance_environment: Option<Box<NuanceEnvironment>>,
    /// `geography`: `NuanceGeography`, required.
    pub geography: Option<Box<NuanceGeography>>,
    /// `credentials`: `array of NuanceBotCredentials`.
    pub credentials: Option<Vec<NuanceBotCredentials>>,
    /// `variables`: `array of NuanceBotVariable`.
    pub variables: Option<Vec<NuanceBotVariable>>,
    /// `transferNodes`: `array of NuanceBotTransferNode`.
    #[doc(alias = "transferNodes")]
    pub transfer_nodes: Option<Vec<NuanceBotTransferNode>>,
    /// `locales`: `array of string`.
    pub locales: Option<Vec<String>>,
    /// `channels`: `array of NuanceChannel`.
    pub channels: Option<Vec<NuanceChannel>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NuanceBot "NuanceBot" 13 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name required,
        integration_id: String = "integrationId" with_integration_id required,
        nuance_organization: Box<NuanceOrganization> = "nuanceOrganization" with_nuance_organization required,
        application: Box<NuanceApplication> = "application" with_application required,
        nuance_environment: Box<NuanceEnvironment> = "nuanceEnvironment" with_nuance_environment required,
        geography: Box<NuanceGeography> = "geography" with_geography required,
        credentials: Vec<NuanceBotCredentials> = "credentials" with_credentials,
        variables: Vec<NuanceBotVariable> = "variables" with_variables,
        transfer_nodes: Vec<NuanceBotTransferNode> = "transferNodes" with_transfer_nodes,
        locales: Vec<String> = "locales" with_locales,
        channels: Vec<NuanceChannel> = "channels" with_channels,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
