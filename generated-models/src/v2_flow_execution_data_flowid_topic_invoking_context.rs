// @generated from the schema "V2FlowExecutionDataFlowidTopicInvokingContext"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicInvokingContext`.
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

impl crate::runtime::Model for V2FlowExecutionDataFlowidTopicInvokingContext {
    const EMPTY: Self = Self {
        flow: ::std::option::Option::None,
        journey_action_map: ::std::option::Option::None,
        process_automation: ::std::option::Option::None,
        quality: ::std::option::Option::None,
        workitem: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2FlowExecutionDataFlowidTopicInvokingContext = &<V2FlowExecutionDataFlowidTopicInvokingContext as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2FlowExecutionDataFlowidTopicInvokingContext",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("flow", "flow", 0),
            ("journeyActionMap", "journey_action_map", 0),
            ("processAutomation", "process_automation", 0),
            ("quality", "quality", 0),
            ("workitem", "workitem", 0),
        ],
        fields: &[
            &E.flow,
            &E.journey_action_map,
            &E.process_automation,
            &E.quality,
            &E.workitem,
        ],
    }
};

crate::runtime::model!(V2FlowExecutionDataFlowidTopicInvokingContext);

crate::runtime::setters!(V2FlowExecutionDataFlowidTopicInvokingContext {
    with_flow: flow: ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicFlow>,
    with_journey_action_map: journey_action_map: ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicJourneyActionMap>,
    with_process_automation: process_automation: ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicProcessAutomation>,
    with_quality: quality: ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicQuality>,
    with_workitem: workitem: ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicWorkitem>,
});
