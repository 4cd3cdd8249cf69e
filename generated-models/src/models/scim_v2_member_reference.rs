// @generated from the schema "ScimV2MemberReference"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ScimV2MemberReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimV2MemberReference {
    /// `type`: one of `User`, `Group`, `ServiceProviderConfig`, `ResourceType` and `Schema`, read-only.
    pub r#type: Option<Open<Type>>,
    /// `value`: `string`.
    pub value: Option<String>,
    /// `$ref`: `string`, read-only.
    #[doc(alias = "$ref")]
    pub r#ref: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimV2MemberReference "ScimV2MemberReference" 3 {
    (
        r#type: Open<Type> = "type" with_type read_only,
        value: String = "value" with_value,
        r#ref: String = "$ref" with_ref read_only,
    )
});

/// The property `type` of `ScimV2MemberReference`. Known values: `User`, `Group`, `ServiceProviderConfig`, `ResourceType`, `Schema`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    User,
    Group,
    ServiceProviderConfig,
    ResourceType,
    Schema,
}

crate::runtime::values!(Type {
    User = "User",
    Group = "Group",
    ServiceProviderConfig = "ServiceProviderConfig",
    ResourceType = "ResourceType",
    Schema = "Schema",
});
