// @generated from the schema "WebDeploymentActiveConfigurationOnDeployment"; changes made here are lost at the next generation

use crate::{WebDeployment, WebDeploymentConfigurationVersion};
use crate::runtime::Extra;

/// The schema `WebDeploymentActiveConfigurationOnDeployment`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebDeploymentActiveConfigurationOnDeployment {
    /// `configurationVersion`: `WebDeploymentConfigurationVersion`.
    #[doc(alias = "configurationVersion")]
    pub configuration_version: Option<Box<WebDeploymentConfigurationVersion>>,
    /// `deployment`: `WebDeployment`.
    pub deployment: Option<Box<WebDeployment>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebDeploymentActiveConfigurationOnDeployment "WebDeploymentActiveConfigurationOnDeployment" 2 {
    (
        configuration_version: Box<WebDeploymentConfigurationVersion> = "configurationVersion" with_configuration_version,
        deployment: Box<WebDeployment> = "deployment" with_deployment,
    )
});
