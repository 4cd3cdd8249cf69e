// @generated from the schema "ScimMetadata"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `ScimMetadata`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimMetadata {
    /// `resourceType`: one of `User`, `Group`, `ServiceProviderConfig`, `ResourceType` and `Schema`, read-only.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<Open<ResourceType>>,
    /// `lastModified`: `string (date-time)`, read-only.
    #[doc(alias = "lastModified")]
    pub last_modified: Option<DateTime>,
    /// `location`: `string`, read-only.
    pub location: Option<String>,
    /// `version`: `string`, read-only.
    pub version: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimMetadata "ScimMetadata" 4 {
    (
        resource_type: Open<ResourceType> = "resourceType" with_resource_type read_only,
        last_modified: DateTime = "lastModified" with_last_modified read_only,
        location: String = "location" with_location read_only,
        version: String = "version" with_version read_only,
    )
});

/// The property `resourceType` of `ScimMetadata`. Known values: `User`, `Group`, `ServiceProviderConfig`, `ResourceType`, `Schema`.
#[repr(u16)]
#[non_exhaustive]
pub enum ResourceType {
    User,
    Group,
    ServiceProviderConfig,
    ResourceType,
    Schema,
}

crate::runtime::values!(ResourceType {
    User = "User",
    Group = "Group",
    ServiceProviderConfig = "ServiceProviderConfig",
    ResourceType = "ResourceType",
    Schema = "Schema",
});
