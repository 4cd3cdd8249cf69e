// @generated from the schema "MoveAgentsResponse"; changes made here are lost at the next generation

/// The schema `MoveAgentsResponse`.
#[repr(C)]
pub struct MoveAgentsResponse {
    /// `requestingUser`: `UserReference`.
    #[doc(alias = "requestingUser")]
    pub requesting_user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `destinationManagementUnit`: `ManagementUnitReference`.
    #[doc(alias = "destinationManagementUnit")]
    pub destination_management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::ManagementUnitReference>,
    >,
    /// `results`: `array of MoveAgentResponse`.
    pub results: ::std::option::Option<::std::vec::Vec<crate::MoveAgentResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MoveAgentsResponse "MoveAgentsResponse" 3 {
    (
        requesting_user: ::std::boxed::Box<crate::UserReference> = "requestingUser" 0 with_requesting_user,
        destination_management_unit: ::std::boxed::Box<crate::ManagementUnitReference> = "destinationManagementUnit" 0 with_destination_management_unit,
        results: ::std::vec::Vec<crate::MoveAgentResponse> = "results" 0 with_results,
    )
});
