// @generated from the schema "WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody"; changes made here are lost at the next generation

/// The schema `WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody`.
#[repr(C)]
pub struct WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody "WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        version: ::std::string::String = "version" 0 with_version,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
    )
});

/// The property `status` of `WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody`. Known values: `Pending`, `Active`, `Inactive`, `Error`, `Deleting`.
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
