// @generated from the schema "WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete"; changes made here are lost at the next generation

use crate::{
    WfmMoveAgentsCompleteTopicManagementUnit, WfmMoveAgentsCompleteTopicUserReference,
    WfmMoveAgentsCompleteTopicWfmMoveAgentData,
};
use crate::runtime::Extra;

/// The schema `WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete {
    /// `requestingUser`: `WfmMoveAgentsCompleteTopicUserReference`.
    #[doc(alias = "requestingUser")]
    pub requesting_user: Option<Box<WfmMoveAgentsCompleteTopicUserReference>>,
    /// `destinationManagementUnit`: `WfmMoveAgentsCompleteTopicManagementUnit`.
    #[doc(alias = "destinationManagementUnit")]
    pub destination_management_unit: Option<
        Box<WfmMoveAgentsCompleteTopicManagementUnit>,
    >,
    /// `results`: `array of WfmMoveAgentsCompleteTopicWfmMoveAgentData`.
    pub results: Option<Vec<WfmMoveAgentsCompleteTopicWfmMoveAgentData>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete "WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete" 3 {
    (
        requesting_user: Box<WfmMoveAgentsCompleteTopicUserReference> = "requestingUser" with_requesting_user,
        destination_management_unit: Box<WfmMoveAgentsCompleteTopicManagementUnit> = "destinationManagementUnit" with_destination_management_unit,
        results: Vec<WfmMoveAgentsCompleteTopicWfmMoveAgentData> = "results" with_results,
    )
});
