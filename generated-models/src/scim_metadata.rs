// @generated from the schema "ScimMetadata"; changes made here are lost at the next generation

/// The schema `ScimMetadata`.
pub struct ScimMetadata {
    /// `resourceType`: `string`, read-only.
    #[doc(alias = "resourceType")]
    pub resource_type: ::std::option::Option<crate::runtime::Open<ResourceType>>,
    /// `lastModified`: `string (date-time)`, read-only.
    #[doc(alias = "lastModified")]
    pub last_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `location`: `string`, read-only.
    pub location: ::std::option::Option<::std::string::String>,
    /// `version`: `string`, read-only.
    pub version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimMetadata {
    const EMPTY: Self = Self {
        resource_type: ::std::option::Option::None,
        last_modified: ::std::option::Option::None,
        location: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimMetadata = &<ScimMetadata as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimMetadata",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("resourceType", "resource_type", 2),
            ("lastModified", "last_modified", 2),
            ("location", "location", 2),
            ("version", "version", 2),
        ],
        fields: &[&E.resource_type, &E.last_modified, &E.location, &E.version],
    }
};

crate::runtime::model!(ScimMetadata);

crate::runtime::setters!(ScimMetadata {
    with_resource_type: resource_type: crate::runtime::Open<ResourceType>,
    with_last_modified: last_modified: crate::runtime::DateTime,
    with_location: location: ::std::string::String,
    with_version: version: ::std::string::String,
});

/// The property `resourceType` of `ScimMetadata`. Known values: `User`, `Group`, `ServiceProviderConfig`, `ResourceType`, `Schema`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResourceType {
    User,
    Group,
    ServiceProviderConfig,
    ResourceType,
    Schema,
}

impl crate::runtime::Enum for ResourceType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "User"),
        (Self::Group, "Group"),
        (Self::ServiceProviderConfig, "ServiceProviderConfig"),
        (Self::ResourceType, "ResourceType"),
        (Self::Schema, "Schema"),
    ];
}
