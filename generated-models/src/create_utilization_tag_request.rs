// @generated from the schema "CreateUtilizationTagRequest"; changes made here are lost at the next generation

/// The schema `CreateUtilizationTagRequest`.
#[repr(C)]
pub struct CreateUtilizationTagRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateUtilizationTagRequest "CreateUtilizationTagRequest" 1 {
    (
        name: ::std::string::String = "name" 1 with_name,
    )
});
