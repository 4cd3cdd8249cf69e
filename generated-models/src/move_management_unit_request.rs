// @generated from the schema "MoveManagementUnitRequest"; changes made here are lost at the next generation

/// The schema `MoveManagementUnitRequest`.
#[repr(C)]
pub struct MoveManagementUnitRequest {
    /// `businessUnitId`: `string`, required.
    #[doc(alias = "businessUnitId")]
    pub business_unit_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MoveManagementUnitRequest "MoveManagementUnitRequest" 1 {
    (
        business_unit_id: ::std::string::String = "businessUnitId" 1 with_business_unit_id,
    )
});
