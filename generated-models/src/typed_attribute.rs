// @generated from the schema "TypedAttribute"; changes made here are lost at the next generation

/// The schema `TypedAttribute`.
pub struct TypedAttribute {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TypedAttribute {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TypedAttribute = &<TypedAttribute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TypedAttribute",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 0), ("value", "value", 0)],
        fields: &[&E.r#type, &E.value],
    }
};

crate::runtime::model!(TypedAttribute);

crate::runtime::setters!(TypedAttribute {
    with_type: r#type: ::std::string::String,
    with_value: value: ::std::string::String,
});
