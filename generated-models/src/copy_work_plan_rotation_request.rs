// @generated from the schema "CopyWorkPlanRotationRequest"; changes made here are lost at the next generation

/// The schema `CopyWorkPlanRotationRequest`.
#[repr(C)]
pub struct CopyWorkPlanRotationRequest {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CopyWorkPlanRotationRequest "CopyWorkPlanRotationRequest" 1 {
    (
        name: ::std::string::String = "name" 1 with_name,
    )
});
