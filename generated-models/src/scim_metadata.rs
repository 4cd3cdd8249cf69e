// @generated from the schema "ScimMetadata"; changes made here are lost at the next generation

/// The schema `ScimMetadata`.
#[repr(C)]
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

crate::runtime::model!(ScimMetadata "ScimMetadata" 4 {
    (
        resource_type: crate::runtime::Open<ResourceType> = "resourceType" 2 with_resource_type,
        last_modified: crate::runtime::DateTime = "lastModified" 2 with_last_modified,
        location: ::std::string::String = "location" 2 with_location,
        version: ::std::string::String = "version" 2 with_version,
    )
});

/// The property `resourceType` of `ScimMetadata`. Known values: `User`, `Group`, `ServiceProviderConfig`, `ResourceType`, `Schema`.
#[non_exhaustive]
pub enum ResourceType {
    User,
    Group,
    ServiceProviderConfig,
    ResourceType,
    Schema,
}

crate::runtime::known!(ResourceType);

impl crate::runtime::Enum for ResourceType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "User"),
        (Self::Group, "Group"),
        (Self::ServiceProviderConfig, "ServiceProviderConfig"),
        (Self::ResourceType, "ResourceType"),
        (Self::Schema, "Schema"),
    ];
}
