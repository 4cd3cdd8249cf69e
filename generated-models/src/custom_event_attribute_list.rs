// @generated from the schema "CustomEventAttributeList"; changes made here are lost at the next generation

/// The schema `CustomEventAttributeList`.
pub struct CustomEventAttributeList {
    /// `dataType`: `string`, required.
    #[doc(alias = "dataType")]
    pub data_type: ::std::option::Option<::std::string::String>,
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CustomEventAttributeList {
    const EMPTY: Self = Self {
        data_type: ::std::option::Option::None,
        values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CustomEventAttributeList = &<CustomEventAttributeList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CustomEventAttributeList",
        empty: E,
        extra: &E.extra,
        properties: &[("dataType", "data_type", 1), ("values", "values", 1)],
        fields: &[&E.data_type, &E.values],
    }
};

crate::runtime::model!(CustomEventAttributeList);

crate::runtime::setters!(CustomEventAttributeList {
    with_data_type: data_type: ::std::string::String,
    with_values: values: ::std::vec::Vec<::std::string::String>,
});
