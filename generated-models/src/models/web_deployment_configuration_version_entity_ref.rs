// @generated from the schema "WebDeploymentConfigurationVersionEntityRef"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WebDeploymentConfigurationVersionEntityRef`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebDeploymentConfigurationVersionEntityRef {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// `version`: `string`, required.
    pub version: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebDeploymentConfigurationVersionEntityRef "WebDeploymentConfigurationVersionEntityRef" 4 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name,
        self_uri: String = "selfUri" with_self_uri,
        version: String = "version" with_version required,
    )
});
