// @generated from the schema "WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody"; changes made here are lost at the next generation

/// The schema `WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody`.
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

impl crate::runtime::Model
for WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        configuration: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody = &<WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("configuration", "configuration", 0),
            ("status", "status", 0),
        ],
        fields: &[&E.id, &E.configuration, &E.status],
    }
};

crate::runtime::model!(WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody);

crate::runtime::setters!(WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody {
    with_id: id: ::std::string::String,
    with_configuration: configuration: ::std::boxed::Box<crate::WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody>,
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody`. Known values: `Pending`, `Active`, `Inactive`, `Error`, `Deleting`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Active,
    Inactive,
    Error,
    Deleting,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Active, "Active"),
        (Self::Inactive, "Inactive"),
        (Self::Error, "Error"),
        (Self::Deleting, "Deleting"),
    ];
}
