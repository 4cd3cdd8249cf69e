// @generated from the schema "FreeTrialLimit"; changes made here are lost at the next generation

/// The schema `FreeTrialLimit`.
pub struct FreeTrialLimit {
    /// `key`: `string`.
    pub key: ::std::option::Option<::std::string::String>,
    /// `defaultValue`: `integer (int64)`.
    #[doc(alias = "defaultValue")]
    pub default_value: ::std::option::Option<i64>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `resource`: `string`.
    pub resource: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for FreeTrialLimit {
    const EMPTY: Self = Self {
        key: ::std::option::Option::None,
        default_value: ::std::option::Option::None,
        description: ::std::option::Option::None,
        resource: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &FreeTrialLimit = &<FreeTrialLimit as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "FreeTrialLimit",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("key", "key", 0),
            ("defaultValue", "default_value", 0),
            ("description", "description", 0),
            ("resource", "resource", 0),
        ],
        fields: &[&E.key, &E.default_value, &E.description, &E.resource],
    }
};

crate::runtime::model!(FreeTrialLimit);

crate::runtime::setters!(FreeTrialLimit {
    with_key: key: ::std::string::String,
    with_default_value: default_value: i64,
    with_description: description: ::std::string::String,
    with_resource: resource: ::std::string::String,
});
