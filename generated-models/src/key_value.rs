// @generated from the schema "KeyValue"; changes made here are lost at the next generation

/// The schema `KeyValue`.
pub struct KeyValue {
    /// `key`: `string`, required.
    pub key: ::std::option::Option<::std::string::String>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KeyValue {
    const EMPTY: Self = Self {
        key: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KeyValue = &<KeyValue as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KeyValue",
        empty: E,
        extra: &E.extra,
        properties: &[("key", "key", 1), ("value", "value", 1)],
        fields: &[&E.key, &E.value],
    }
};

crate::runtime::model!(KeyValue);

crate::runtime::setters!(KeyValue {
    with_key: key: ::std::string::String,
    with_value: value: ::std::string::String,
});
