// @generated from the schema "ScheduleGenerationResult"; changes made here are lost at the next generation

/// The schema `ScheduleGenerationResult`.
pub struct ScheduleGenerationResult {
    /// `failed`: `boolean`.
    pub failed: ::std::option::Option<bool>,
    /// `runId`: `string`.
    #[doc(alias = "runId")]
    pub run_id: ::std::option::Option<::std::string::String>,
    /// `messageCount`: `integer (int32)`.
    #[doc(alias = "messageCount")]
    pub message_count: ::std::option::Option<i32>,
    /// `messages`: `array of ScheduleGenerationMessage`.
    pub messages: ::std::option::Option<
        ::std::vec::Vec<crate::ScheduleGenerationMessage>,
    >,
    /// `messageSeverities`: `array of SchedulerMessageTypeSeverity`.
    #[doc(alias = "messageSeverities")]
    pub message_severities: ::std::option::Option<
        ::std::vec::Vec<crate::SchedulerMessageTypeSeverity>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScheduleGenerationResult {
    const EMPTY: Self = Self {
        failed: ::std::option::Option::None,
        run_id: ::std::option::Option::None,
        message_count: ::std::option::Option::None,
        messages: ::std::option::Option::None,
        message_severities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScheduleGenerationResult = &<ScheduleGenerationResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScheduleGenerationResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("failed", "failed", 0),
            ("runId", "run_id", 0),
            ("messageCount", "message_count", 0),
            ("messages", "messages", 0),
            ("messageSeverities", "message_severities", 0),
        ],
        fields: &[
            &E.failed,
            &E.run_id,
            &E.message_count,
            &E.messages,
            &E.message_severities,
        ],
    }
};

crate::runtime::model!(ScheduleGenerationResult);

crate::runtime::setters!(ScheduleGenerationResult {
    with_failed: failed: bool,
    with_run_id: run_id: ::std::string::String,
    with_message_count: message_count: i32,
    with_messages: messages: ::std::vec::Vec<crate::ScheduleGenerationMessage>,
    with_message_severities: message_severities: ::std::vec::Vec<crate::SchedulerMessageTypeSeverity>,
});
