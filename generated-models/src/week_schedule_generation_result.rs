// @generated from the schema "WeekScheduleGenerationResult"; changes made here are lost at the next generation

/// The schema `WeekScheduleGenerationResult`.
pub struct WeekScheduleGenerationResult {
    /// `failed`: `boolean`.
    pub failed: ::std::option::Option<bool>,
    /// `runId`: `string`.
    #[doc(alias = "runId")]
    pub run_id: ::std::option::Option<::std::string::String>,
    /// `agentWarnings`: `array of ScheduleGenerationWarning`.
    #[doc(alias = "agentWarnings")]
    pub agent_warnings: ::std::option::Option<
        ::std::vec::Vec<crate::ScheduleGenerationWarning>,
    >,
    /// `agentWarningCount`: `integer (int32)`.
    #[doc(alias = "agentWarningCount")]
    pub agent_warning_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WeekScheduleGenerationResult {
    const EMPTY: Self = Self {
        failed: ::std::option::Option::None,
        run_id: ::std::option::Option::None,
        agent_warnings: ::std::option::Option::None,
        agent_warning_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WeekScheduleGenerationResult = &<WeekScheduleGenerationResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WeekScheduleGenerationResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("failed", "failed", 0),
            ("runId", "run_id", 0),
            ("agentWarnings", "agent_warnings", 0),
            ("agentWarningCount", "agent_warning_count", 0),
        ],
        fields: &[&E.failed, &E.run_id, &E.agent_warnings, &E.agent_warning_count],
    }
};

crate::runtime::model!(WeekScheduleGenerationResult);

crate::runtime::setters!(WeekScheduleGenerationResult {
    with_failed: failed: bool,
    with_run_id: run_id: ::std::string::String,
    with_agent_warnings: agent_warnings: ::std::vec::Vec<crate::ScheduleGenerationWarning>,
    with_agent_warning_count: agent_warning_count: i32,
});
