// @generated from the schema "WfmAgentScheduleUpdateTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmAgentScheduleUpdateTopicUserReference`.
#[repr(C)]
pub struct WfmAgentScheduleUpdateTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmAgentScheduleUpdateTopicUserReference "WfmAgentScheduleUpdateTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
