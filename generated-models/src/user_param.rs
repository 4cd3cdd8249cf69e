// @generated from the schema "UserParam"; changes made here are lost at the next generation

/// The schema `UserParam`.
pub struct UserParam {
    /// `key`: `string`.
    pub key: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserParam {
    const EMPTY: Self = Self {
        key: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserParam = &<UserParam as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserParam",
        empty: E,
        extra: &E.extra,
        properties: &[("key", "key", 0), ("value", "value", 0)],
        fields: &[&E.key, &E.value],
    }
};

crate::runtime::model!(UserParam);

crate::runtime::setters!(UserParam {
    with_key: key: ::std::string::String,
    with_value: value: ::std::string::String,
});
