// @generated from the schema "NuanceBotVariable"; changes made here are lost at the next generation

/// The schema `NuanceBotVariable`.
pub struct NuanceBotVariable {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `reserved`: `boolean`.
    pub reserved: ::std::option::Option<bool>,
    /// `simpleVariableInfo`: `string`.
    #[doc(alias = "simpleVariableInfo")]
    pub simple_variable_info: ::std::option::Option<::std::string::String>,
    /// `complexGenericVariableInfo`: `ComplexVariableInfo`.
    #[doc(alias = "complexGenericVariableInfo")]
    pub complex_generic_variable_info: ::std::option::Option<
        ::std::boxed::Box<crate::ComplexVariableInfo>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NuanceBotVariable {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        description: ::std::option::Option::None,
        reserved: ::std::option::Option::None,
        simple_variable_info: ::std::option::Option::None,
        complex_generic_variable_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NuanceBotVariable = &<NuanceBotVariable as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NuanceBotVariable",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 1),
            ("description", "description", 0),
            ("reserved", "reserved", 0),
            ("simpleVariableInfo", "simple_variable_info", 0),
            ("complexGenericVariableInfo", "complex_generic_variable_info", 0),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.description,
            &E.reserved,
            &E.simple_variable_info,
            &E.complex_generic_variable_info,
        ],
    }
};

crate::runtime::model!(NuanceBotVariable);

crate::runtime::setters!(NuanceBotVariable {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_description: description: ::std::string::String,
    with_reserved: reserved: bool,
    with_simple_variable_info: simple_variable_info: ::std::string::String,
    with_complex_generic_variable_info: complex_generic_variable_info: ::std::boxed::Box<crate::ComplexVariableInfo>,
});
