// @generated from the schema "V2FlowExecutionDataFlowidTopicExecution"; changes made here are lost at the next generation

/// The schema `V2FlowExecutionDataFlowidTopicExecution`.
#[repr(C)]
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

crate::runtime::model!(V2FlowExecutionDataFlowidTopicExecution "V2FlowExecutionDataFlowidTopicExecution" 8 {
    (
        object_type: ::std::string::String = "objectType" 0 with_object_type,
        object_id: ::std::string::String = "objectId" 0 with_object_id,
        output_path_id: ::std::string::String = "outputPathId" 0 with_output_path_id,
        execution_id: ::std::string::String = "executionId" 0 with_execution_id,
        start_date_time: crate::runtime::DateTime = "startDateTime" 0 with_start_date_time,
        error: ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo> = "error" 0 with_error,
        warning: ::std::boxed::Box<crate::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo> = "warning" 0 with_warning,
        language_tag: ::std::string::String = "languageTag" 0 with_language_tag,
    )
});
