// @generated from the schema "ScimGenesysUserExternalId"; changes made here are lost at the next generation

/// The schema `ScimGenesysUserExternalId`.
pub struct ScimGenesysUserExternalId {
    /// `authority`: `string`, required.
    pub authority: ::std::option::Option<::std::string::String>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimGenesysUserExternalId {
    const EMPTY: Self = Self {
        authority: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimGenesysUserExternalId = &<ScimGenesysUserExternalId as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimGenesysUserExternalId",
        empty: E,
        extra: &E.extra,
        properties: &[("authority", "authority", 1), ("value", "value", 1)],
        fields: &[&E.authority, &E.value],
    }
};

crate::runtime::model!(ScimGenesysUserExternalId);

crate::runtime::setters!(ScimGenesysUserExternalId {
    with_authority: authority: ::std::string::String,
    with_value: value: ::std::string::String,
});
