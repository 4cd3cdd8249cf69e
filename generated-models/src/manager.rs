// @generated from the schema "Manager"; changes made here are lost at the next generation

/// The schema `Manager`.
pub struct Manager {
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `$ref`: `string`, read-only.
    #[doc(alias = "$ref")]
    pub r#ref: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Manager {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        r#ref: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Manager = &<Manager as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Manager",
        empty: E,
        extra: &E.extra,
        properties: &[("value", "value", 0), ("$ref", "ref", 2)],
        fields: &[&E.value, &E.r#ref],
    }
};

crate::runtime::model!(Manager);

crate::runtime::setters!(Manager {
    with_value: value: ::std::string::String,
    with_ref: r#ref: ::std::string::String,
});
