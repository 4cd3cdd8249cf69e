// @generated from the schema "NuanceBotVariable"; changes made here are lost at the next generation

/// The schema `NuanceBotVariable`.
#[repr(C)]
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

crate::runtime::model!(NuanceBotVariable "NuanceBotVariable" 6 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 1 with_name,
        description: ::std::string::String = "description" 0 with_description,
        reserved: bool = "reserved" 0 with_reserved,
        simple_variable_info: ::std::string::String = "simpleVariableInfo" 0 with_simple_variable_info,
        complex_generic_variable_info: ::std::boxed::Box<crate::ComplexVariableInfo> = "complexGenericVariableInfo" 0 with_complex_generic_variable_info,
    )
});
