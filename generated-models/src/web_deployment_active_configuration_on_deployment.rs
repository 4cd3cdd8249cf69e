// @generated from the schema "WebDeploymentActiveConfigurationOnDeployment"; changes made here are lost at the next generation

/// The schema `WebDeploymentActiveConfigurationOnDeployment`.
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

impl crate::runtime::Model for WebDeploymentActiveConfigurationOnDeployment {
    const EMPTY: Self = Self {
        configuration_version: ::std::option::Option::None,
        deployment: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebDeploymentActiveConfigurationOnDeployment = &<WebDeploymentActiveConfigurationOnDeployment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebDeploymentActiveConfigurationOnDeployment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("configurationVersion", "configuration_version", 0),
            ("deployment", "deployment", 0),
        ],
        fields: &[&E.configuration_version, &E.deployment],
    }
};

crate::runtime::model!(WebDeploymentActiveConfigurationOnDeployment);

crate::runtime::setters!(WebDeploymentActiveConfigurationOnDeployment {
    with_configuration_version: configuration_version: ::std::boxed::Box<crate::WebDeploymentConfigurationVersion>,
    with_deployment: deployment: ::std::boxed::Box<crate::WebDeployment>,
});
