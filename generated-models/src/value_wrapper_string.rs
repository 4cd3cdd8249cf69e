// @generated from the schema "ValueWrapperString"; changes made here are lost at the next generation

/// The schema `ValueWrapperString`.
pub struct ValueWrapperString {
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ValueWrapperString {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ValueWrapperString = &<ValueWrapperString as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ValueWrapperString",
        empty: E,
        extra: &E.extra,
        properties: &[("value", "value", 0)],
        fields: &[&E.value],
    }
};

crate::runtime::model!(ValueWrapperString);

crate::runtime::setters!(ValueWrapperString {
    with_value: value: ::std::string::String,
});
