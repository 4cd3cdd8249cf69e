// @generated from the schema "CopyWorkPlan"; changes made here are lost at the next generation

/// The schema `CopyWorkPlan`.
#[repr(C)]
pub struct CopyWorkPlan {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CopyWorkPlan "CopyWorkPlan" 1 {
    (
        name: ::std::string::String = "name" 1 with_name,
    )
});
