// @generated from the schema "UpdateUtilizationLabelRequest"; changes made here are lost at the next generation

/// The schema `UpdateUtilizationLabelRequest`.
#[repr(C)]
pub struct UpdateUtilizationLabelRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UpdateUtilizationLabelRequest "UpdateUtilizationLabelRequest" 1 {
    (
        name: ::std::string::String = "name" 1 with_name,
    )
});
