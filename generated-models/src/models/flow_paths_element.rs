// @generated from the schema "FlowPathsElement"; changes made here are lost at the next generation

use crate::{AddressableEntityRef, FlowPathsFlowDetails};
use crate::runtime::{Extra, Open};

/// The schema `FlowPathsElement`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowPathsElement {
    /// `parentId`: `string`.
    #[doc(alias = "parentId")]
    pub parent_id: Option<String>,
    /// `type`: one of `Abandoned`, `AgentEscalation`, `Disconnect`, `Error` and 15 more, required.
    pub r#type: Option<Open<Type>>,
    /// `count`: `integer (int32)`, required.
    pub count: Option<i32>,
    /// `flows`: `array of FlowPathsFlowDetails`, required.
    pub flows: Option<Vec<FlowPathsFlowDetails>>,
    /// `flowOutcomeValue`: one of `FAILURE`, `SUCCESS` and `UNKNOWN`.
    #[doc(alias = "flowOutcomeValue")]
    pub flow_outcome_value: Option<Open<FlowOutcomeValue>>,
    /// `flowMilestone`: `AddressableEntityRef`, read-only.
    #[doc(alias = "flowMilestone")]
    pub flow_milestone: Option<Box<AddressableEntityRef>>,
    /// `flowOutcome`: `AddressableEntityRef`, read-only.
    #[doc(alias = "flowOutcome")]
    pub flow_outcome: Option<Box<AddressableEntityRef>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowPathsElement "FlowPathsElement" 7 {
    (
        parent_id: String = "parentId" with_parent_id,
        r#type: Open<Type> = "type" with_type required,
        count: i32 = "count" with_count required,
        flows: Vec<FlowPathsFlowDetails> = "flows" with_flows required,
        flow_outcome_value: Open<FlowOutcomeValue> = "flowOutcomeValue" with_flow_outcome_value,
        flow_milestone: Box<AddressableEntityRef> = "flowMilestone" with_flow_milestone read_only,
        flow_outcome: Box<AddressableEntityRef> = "flowOutcome" with_flow_outcome read_only,
    )
});

/// The property `type` of `FlowPathsElement`. Known values: `Abandoned`, `AgentEscalation`, `Disconnect`, `Error`, `Exit`, `Milestone`, `Outcome`, `RecognitionFailure`, `Root`, `TransferReturnToAgent`, `TransferToAcd`, `TransferToAcdVoicemail`, `TransferToFlow`, `TransferToGroup`, `TransferToGroupVoicemail`, `TransferToNumber`, `TransferToSecureFlow`, `TransferToUser`, `TransferToUserVoicemail`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Abandoned,
    AgentEscalation,
    Disconnect,
    Error,
    Exit,
    Milestone,
    Outcome,
    RecognitionFailure,
    Root,
    TransferReturnToAgent,
    TransferToAcd,
    TransferToAcdVoicemail,
    TransferToFlow,
    TransferToGroup,
    TransferToGroupVoicemail,
    TransferToNumber,
    TransferToSecureFlow,
    TransferToUser,
    TransferToUserVoicemail,
}

crate::runtime::values!(Type {
    Abandoned = "Abandoned",
    AgentEscalation = "AgentEscalation",
    Disconnect = "Disconnect",
    Error = "Error",
    Exit = "Exit",
    Milestone = "Milestone",
    Outcome = "Outcome",
    RecognitionFailure = "RecognitionFailure",
    Root = "Root",
    TransferReturnToAgent = "TransferReturnToAgent",
    TransferToAcd = "TransferToAcd",
    TransferToAcdVoicemail = "TransferToAcdVoicemail",
    TransferToFlow = "TransferToFlow",
    TransferToGroup = "TransferToGroup",
    TransferToGroupVoicemail = "TransferToGroupVoicemail",
    TransferToNumber = "TransferToNumber",
    TransferToSecureFlow = "TransferToSecureFlow",
    TransferToUser = "TransferToUser",
    TransferToUserVoicemail = "TransferToUserVoicemail",
});

/// The property `flowOutcomeValue` of `FlowPathsElement`. Known values: `FAILURE`, `SUCCESS`, `UNKNOWN`.
#[repr(u16)]
#[non_exhaustive]
pub enum FlowOutcomeValue {
    Failure,
    Success,
    Unknown,
}

crate::runtime::values!(FlowOutcomeValue {
    Failure = "FAILURE",
    Success = "SUCCESS",
    Unknown = "UNKNOWN",
});
