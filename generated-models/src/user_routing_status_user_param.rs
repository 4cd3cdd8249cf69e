// @generated from the schema "UserRoutingStatusUserParam"; changes made here are lost at the next generation

/// The schema `UserRoutingStatusUserParam`.
pub struct UserRoutingStatusUserParam {
    /// `key`: `string`.
    pub key: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserRoutingStatusUserParam {
    const EMPTY: Self = Self {
        key: ::std::option::Option::None,
        value: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserRoutingStatusUserParam = &<UserRoutingStatusUserParam as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserRoutingStatusUserParam",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("key", "key", 0),
            ("value", "value", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.key, &E.value, &E.additional_properties],
    }
};

crate::runtime::model!(UserRoutingStatusUserParam);

crate::runtime::setters!(UserRoutingStatusUserParam {
    with_key: key: ::std::string::String,
    with_value: value: ::std::string::String,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});
