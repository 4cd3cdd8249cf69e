// @generated from the schema "WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete"; changes made here are lost at the next generation

/// The schema `WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete`.
#[repr(C)]
pub struct WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete {
    /// `requestingUser`: `WfmMoveAgentsCompleteTopicUserReference`.
    #[doc(alias = "requestingUser")]
    pub requesting_user: ::std::option::Option<
        ::std::boxed::Box<crate::WfmMoveAgentsCompleteTopicUserReference>,
    >,
    /// `destinationManagementUnit`: `WfmMoveAgentsCompleteTopicManagementUnit`.
    #[doc(alias = "destinationManagementUnit")]
    pub destination_management_unit: ::std::option::Option<
        ::std::boxed::Box<crate::WfmMoveAgentsCompleteTopicManagementUnit>,
    >,
    /// `results`: `array of WfmMoveAgentsCompleteTopicWfmMoveAgentData`.
    pub results: ::std::option::Option<
        ::std::vec::Vec<crate::WfmMoveAgentsCompleteTopicWfmMoveAgentData>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete "WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete" 3 {
    (
        requesting_user: ::std::boxed::Box<crate::WfmMoveAgentsCompleteTopicUserReference> = "requestingUser" 0 with_requesting_user,
        destination_management_unit: ::std::boxed::Box<crate::WfmMoveAgentsCompleteTopicManagementUnit> = "destinationManagementUnit" 0 with_destination_management_unit,
        results: ::std::vec::Vec<crate::WfmMoveAgentsCompleteTopicWfmMoveAgentData> = "results" 0 with_results,
    )
});
