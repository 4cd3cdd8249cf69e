// @generated from the schema "V2FlowExecutionDataFlowidTopicExecution"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicExecution`.
pub struct V2FlowExecutionDataFlowidTopicExecution {
    /// `objectType`: `string`.
    #[doc(alias = "objectType")]
    pub object_type: ::std::option::Option<::std::string::String>,
    /// `objectId`: `string`.
    #[doc(alias = "objectId")]
    pub object_id: ::std::option::Option<::std::string::String>,
    /// `outputPathId`: `string`.
    #[doc(alias = "outputPathId")]
    pub output_path_id: ::std::option::Option<::std::string::String>,
    /// `executionId`: `string`.
    #[doc(alias = "executionId")]
    pub execution_id: ::std::option::Option<::std::string::String>,
    /// `startDateTime`: `string (date-time)`.
    #[doc(alias = "startDateTime")]
    pub start_date_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `error`: `V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo`.
    pub error: ::std::option::Option<
        ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo>,
    >,
    /// `warning`: `V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo`.
    pub warning: ::std::option::Option<
        ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo>,
    >,
    /// `languageTag`: `string`.
    #[doc(alias = "languageTag")]
    pub language_tag: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2FlowExecutionDataFlowidTopicExecution {
    const EMPTY: Self = Self {
        object_type: ::std::option::Option::None,
        object_id: ::std::option::Option::None,
        output_path_id: ::std::option::Option::None,
        execution_id: ::std::option::Option::None,
        start_date_time: ::std::option::Option::None,
        error: ::std::option::Option::None,
        warning: ::std::option::Option::None,
        language_tag: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2FlowExecutionDataFlowidTopicExecution = &<V2FlowExecutionDataFlowidTopicExecution as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2FlowExecutionDataFlowidTopicExecution",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("objectType", "object_type", 0),
            ("objectId", "object_id", 0),
            ("outputPathId", "output_path_id", 0),
            ("executionId", "execution_id", 0),
            ("startDateTime", "start_date_time", 0),
            ("error", "error", 0),
            ("warning", "warning", 0),
            ("languageTag", "language_tag", 0),
        ],
        fields: &[
            &E.object_type,
            &E.object_id,
            &E.output_path_id,
            &E.execution_id,
            &E.start_date_time,
            &E.error,
            &E.warning,
            &E.language_tag,
        ],
    }
};

crate::runtime::model!(V2FlowExecutionDataFlowidTopicExecution);

crate::runtime::setters!(V2FlowExecutionDataFlowidTopicExecution {
    with_object_type: object_type: ::std::string::String,
    with_object_id: object_id: ::std::string::String,
    with_output_path_id: output_path_id: ::std::string::String,
    with_execution_id: execution_id: ::std::string::String,
    with_start_date_time: start_date_time: crate::runtime::DateTime,
    with_error: error: ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo>,
    with_warning: warning: ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo>,
    with_language_tag: language_tag: ::std::string::String,
});
