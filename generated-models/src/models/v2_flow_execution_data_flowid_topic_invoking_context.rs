// @generated from the schema "V2FlowExecutionDataFlowidTopicInvokingContext"; changes made here are lost at the next generation

use crate::{
    V2FlowExecutionDataFlowidTopicFlow, V2FlowExecutionDataFlowidTopicJourneyActionMap,
    V2FlowExecutionDataFlowidTopicProcessAutomation,
    V2FlowExecutionDataFlowidTopicQuality, V2FlowExecutionDataFlowidTopicWorkitem,
};
use crate::runtime::Extra;

/// The schema `V2FlowExecutionDataFlowidTopicInvokingContext`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2FlowExecutionDataFlowidTopicInvokingContext {
    /// `flow`: `V2FlowExecutionDataFlowidTopicFlow`.
    pub flow: Option<Box<V2FlowExecutionDataFlowidTopicFlow>>,
    /// `journeyActionMap`: `V2FlowExecutionDataFlowidTopicJourneyActionMap`.
    #[doc(alias = "journeyActionMap")]
    pub journey_action_map: Option<Box<V2FlowExecutionDataFlowidTopicJourneyActionMap>>,
    /// `processAutomation`: `V2FlowExecutionDataFlowidTopicProcessAutomation`.
    #[doc(alias = "processAutomation")]
    pub process_automation: Option<Box<V2FlowExecutionDataFlowidTopicProcessAutomation>>,
    /// `quality`: `V2FlowExecutionDataFlowidTopicQuality`.
    pub quality: Option<Box<V2FlowExecutionDataFlowidTopicQuality>>,
    /// `workitem`: `V2FlowExecutionDataFlowidTopicWorkitem`.
    pub workitem: Option<Box<V2FlowExecutionDataFlowidTopicWorkitem>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2FlowExecutionDataFlowidTopicInvokingContext "V2FlowExecutionDataFlowidTopicInvokingContext" 5 {
    (
        flow: Box<V2FlowExecutionDataFlowidTopicFlow> = "flow" with_flow,
        journey_action_map: Box<V2FlowExecutionDataFlowidTopicJourneyActionMap> = "journeyActionMap" with_journey_action_map,
        process_automation: Box<V2FlowExecutionDataFlowidTopicProcessAutomation> = "processAutomation" with_process_automation,
        quality: Box<V2FlowExecutionDataFlowidTopicQuality> = "quality" with_quality,
        workitem: Box<V2FlowExecutionDataFlowidTopicWorkitem> = "workitem" with_workitem,
    )
});
