// @generated from the schema "WorkPlanOverrideListWrapperWorkPlanOverrideRequest"; changes made here are lost at the next generation

/// The schema `WorkPlanOverrideListWrapperWorkPlanOverrideRequest`.
#[repr(C)]
pub struct WorkPlanOverrideListWrapperWorkPlanOverrideRequest {
    /// `values`: `array of WorkPlanOverrideRequest`.
    pub values: ::std::option::Option<::std::vec::Vec<crate::WorkPlanOverrideRequest>>,
    /// `deleteAll`: `boolean`.
    #[doc(alias = "deleteAll")]
    pub delete_all: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkPlanOverrideListWrapperWorkPlanOverrideRequest "WorkPlanOverrideListWrapperWorkPlanOverrideRequest" 2 {
    (
        values: ::std::vec::Vec<crate::WorkPlanOverrideRequest> = "values" 0 with_values,
        delete_all: bool = "deleteAll" 0 with_delete_all,
    )
});
