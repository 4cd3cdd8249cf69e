// @generated from the schema "MoveAgentsRequest"; changes made here are lost at the next generation

/// The schema `MoveAgentsRequest`.
#[repr(C)]
pub struct MoveAgentsRequest {
    /// `userIds`: `array of string`, required.
    #[doc(alias = "userIds")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `destinationManagementUnitId`: `string`.
    #[doc(alias = "destinationManagementUnitId")]
    pub destination_management_unit_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MoveAgentsRequest "MoveAgentsRequest" 2 {
    (
        user_ids: ::std::vec::Vec<::std::string::String> = "userIds" 1 with_user_ids,
        destination_management_unit_id: ::std::string::String = "destinationManagementUnitId" 0 with_destination_management_unit_id,
    )
});
