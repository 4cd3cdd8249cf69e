// @generated from the schema "ComplexVariableInfo"; changes made here are lost at the next generation

/// The schema `ComplexVariableInfo`.
#[repr(C)]
pub struct ComplexVariableInfo {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ComplexVariableInfo "ComplexVariableInfo" 2 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 1 with_name,
    )
});
