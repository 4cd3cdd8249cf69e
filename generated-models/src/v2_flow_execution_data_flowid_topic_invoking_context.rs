// @generated from the schema "V2FlowExecutionDataFlowidTopicInvokingContext"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicInvokingContext`.
#[repr(C)]
pub struct V2FlowExecutionDataFlowidTopicInvokingContext {
    /// `flow`: `V2FlowExecutionDataFlowidTopicFlow`.
    pub flow: ::std::option::Option<
        ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicFlow>,
    >,
    /// `journeyActionMap`: `V2FlowExecutionDataFlowidTopicJourneyActionMap`.
    #[doc(alias = "journeyActionMap")]
    pub journey_action_map: ::std::option::Option<
        ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicJourneyActionMap>,
    >,
    /// `processAutomation`: `V2FlowExecutionDataFlowidTopicProcessAutomation`.
    #[doc(alias = "processAutomation")]
    pub process_automation: ::std::option::Option<
        ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicProcessAutomation>,
    >,
    /// `quality`: `V2FlowExecutionDataFlowidTopicQuality`.
    pub quality: ::std::option::Option<
        ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicQuality>,
    >,
    /// `workitem`: `V2FlowExecutionDataFlowidTopicWorkitem`.
    pub workitem: ::std::option::Option<
        ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicWorkitem>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(V2FlowExecutionDataFlowidTopicInvokingContext "V2FlowExecutionDataFlowidTopicInvokingContext" 5 {
    (
        flow: ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicFlow> = "flow" 0 with_flow,
        journey_action_map: ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicJourneyActionMap> = "journeyActionMap" 0 with_journey_action_map,
        process_automation: ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicProcessAutomation> = "processAutomation" 0 with_process_automation,
        quality: ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicQuality> = "quality" 0 with_quality,
        workitem: ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicWorkitem> = "workitem" 0 with_workitem,
    )
});
