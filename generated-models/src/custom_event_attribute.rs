// @generated from the schema "CustomEventAttribute"; changes made here are lost at the next generation

/// The schema `CustomEventAttribute`.
pub struct CustomEventAttribute {
    /// `dataType`: `string`, required.
    #[doc(alias = "dataType")]
    pub data_type: ::std::option::Option<::std::string::String>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CustomEventAttribute {
    const EMPTY: Self = Self {
        data_type: ::std::option::Option::None,
        value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CustomEventAttribute = &<CustomEventAttribute as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CustomEventAttribute",
        empty: E,
        extra: &E.extra,
        properties: &[("dataType", "data_type", 1), ("value", "value", 1)],
        fields: &[&E.data_type, &E.value],
    }
};

crate::runtime::model!(CustomEventAttribute);

crate::runtime::setters!(CustomEventAttribute {
    with_data_type: data_type: ::std::string::String,
    with_value: value: ::std::string::String,
});
