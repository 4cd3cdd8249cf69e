// @generated from the schema "WebDeploymentActiveConfigurationOnDeployment"; changes made here are lost at the next generation

/// The schema `WebDeploymentActiveConfigurationOnDeployment`.
#[repr(C)]
pub struct WebDeploymentActiveConfigurationOnDeployment {
    /// `configurationVersion`: `WebDeploymentConfigurationVersion`.
    #[doc(alias = "configurationVersion")]
    pub configuration_version: ::std::option::Option<
        ::std::boxed::Box<crate::WebDeploymentConfigurationVersion>,
    >,
    /// `deployment`: `WebDeployment`.
    pub deployment: ::std::option::Option<::std::boxed::Box<crate::WebDeployment>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebDeploymentActiveConfigurationOnDeployment "WebDeploymentActiveConfigurationOnDeployment" 2 {
    (
        configuration_version: ::std::boxed::Box<crate::WebDeploymentConfigurationVersion> = "configurationVersion" 0 with_configuration_version,
        deployment: ::std::boxed::Box<crate::WebDeployment> = "deployment" 0 with_deployment,
    )
});
