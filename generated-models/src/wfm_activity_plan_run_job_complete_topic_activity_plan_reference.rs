// @generated from the schema "WfmActivityPlanRunJobCompleteTopicActivityPlanReference"; changes made here are lost at the next generation

/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanReference`.
#[repr(C)]
pub struct WfmActivityPlanRunJobCompleteTopicActivityPlanReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmActivityPlanRunJobCompleteTopicActivityPlanReference "WfmActivityPlanRunJobCompleteTopicActivityPlanReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
