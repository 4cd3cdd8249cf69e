// @generated from the schema "V2FlowExecutionDataFlowidTopicExecution"; changes made here are lost at the next generation

use crate::V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo;
use crate::runtime::{DateTime, Extra};

/// The schema `V2FlowExecutionDataFlowidTopicExecution`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct V2FlowExecutionDataFlowidTopicExecution {
    /// `objectType`: `string`.
    #[doc(alias = "objectType")]
    pub object_type: Option<String>,
    /// `objectId`: `string`.
    #[doc(alias = "objectId")]
    pub object_id: Option<String>,
    /// `outputPathId`: `string`.
    #[doc(alias = "outputPathId")]
    pub output_path_id: Option<String>,
    /// `executionId`: `string`.
    #[doc(alias = "executionId")]
    pub execution_id: Option<String>,
    /// `startDateTime`: `string (date-time)`.
    #[doc(alias = "startDateTime")]
    pub start_date_time: Option<DateTime>,
    /// `error`: `V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo`.
    pub error: Option<Box<V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo>>,
    /// `warning`: `V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo`.
    pub warning: Option<Box<V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo>>,
    /// `languageTag`: `string`.
    #[doc(alias = "languageTag")]
    pub language_tag: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(V2FlowExecutionDataFlowidTopicExecution "V2FlowExecutionDataFlowidTopicExecution" 8 {
    (
        object_type: String = "objectType" with_object_type,
        object_id: String = "objectId" with_object_id,
        output_path_id: String = "outputPathId" with_output_path_id,
        execution_id: String = "executionId" with_execution_id,
        start_date_time: DateTime = "startDateTime" with_start_date_time,
        error: Box<V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo> = "error" with_error,
        warning: Box<V2FlowExecutionDataFlowidTopicFlowErrorWarningInfo> = "warning" with_warning,
        language_tag: String = "languageTag" with_language_tag,
    )
});
