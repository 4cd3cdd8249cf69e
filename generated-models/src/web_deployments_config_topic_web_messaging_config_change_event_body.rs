// @generated from the schema "WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody"; changes made here are lost at the next generation

/// The schema `WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody`.
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

impl crate::runtime::Model
for WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        version: ::std::option::Option::None,
        status: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody = &<WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("version", "version", 0),
            ("status", "status", 0),
        ],
        fields: &[&E.id, &E.version, &E.status],
    }
};

crate::runtime::model!(WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody);

crate::runtime::setters!(WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody {
    with_id: id: ::std::string::String,
    with_version: version: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
});

/// The property `status` of `WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody`. Known values: `Pending`, `Active`, `Inactive`, `Error`, `Deleting`.
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
