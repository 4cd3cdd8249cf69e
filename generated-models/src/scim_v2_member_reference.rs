// @generated from the schema "ScimV2MemberReference"; changes made here are lost at the next generation

/// The schema `ScimV2MemberReference`.
pub struct ScimV2MemberReference {
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

impl crate::runtime::Model for ScimV2MemberReference {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        r#ref: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimV2MemberReference = &<ScimV2MemberReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimV2MemberReference",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 2), ("value", "value", 0), ("$ref", "ref", 2)],
        fields: &[&E.r#type, &E.value, &E.r#ref],
    }
};

crate::runtime::model!(ScimV2MemberReference);

crate::runtime::setters!(ScimV2MemberReference {
    with_type: r#type: crate::runtime::Open<Type>,
    with_value: value: ::std::string::String,
    with_ref: r#ref: ::std::string::String,
});

/// The property `type` of `ScimV2MemberReference`. Known values: `User`, `Group`, `ServiceProviderConfig`, `ResourceType`, `Schema`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    User,
    Group,
    ServiceProviderConfig,
    ResourceType,
    Schema,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::User, "User"),
        (Self::Group, "Group"),
        (Self::ServiceProviderConfig, "ServiceProviderConfig"),
        (Self::ResourceType, "ResourceType"),
        (Self::Schema, "Schema"),
    ];
}
