// @generated from the schema "ScimV2GroupReference"; changes made here are lost at the next generation

/// The schema `ScimV2GroupReference`.
#[repr(C)]
pub struct ScimV2GroupReference {
    /// `type`: `string`, read-only.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `$ref`: `string`, read-only.
    #[doc(alias = "$ref")]
    pub r#ref: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimV2GroupReference "ScimV2GroupReference" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 2 with_type,
        value: ::std::string::String = "value" 0 with_value,
        r#ref: ::std::string::String = "$ref" 2 with_ref,
    )
});

/// The property `type` of `ScimV2GroupReference`. Known values: `User`, `Group`, `ServiceProviderConfig`, `ResourceType`, `Schema`.
#[non_exhaustive]
pub enum Type {
    User,
    Group,
    ServiceProviderConfig,
    ResourceType,
    Schema,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "User"),
        (Self::Group, "Group"),
        (Self::ServiceProviderConfig, "ServiceProviderConfig"),
        (Self::ResourceType, "ResourceType"),
        (Self::Schema, "Schema"),
    ];
}
