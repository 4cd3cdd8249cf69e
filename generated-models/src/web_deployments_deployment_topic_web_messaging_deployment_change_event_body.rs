// @generated from the schema "WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody"; changes made here are lost at the next generation

/// The schema `WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody`.
#[repr(C)]
pub struct WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `configuration`: `WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody`.
    pub configuration: ::std::option::Option<
        ::std::boxed::Box<
            crate::WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody,
        >,
    >,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody "WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        configuration: ::std::boxed::Box<crate::WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody> = "configuration" 0 with_configuration,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
    )
});

/// The property `status` of `WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody`. Known values: `Pending`, `Active`, `Inactive`, `Error`, `Deleting`.
#[non_exhaustive]
pub enum Status {
    Pending,
    Active,
    Inactive,
    Error,
    Deleting,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
        (Self::Error, "Error"),
        (Self::Deleting, "Deleting"),
    ];
}
