// @generated from the schema "WfmActivityPlanJobCompleteTopicActivityPlanReference"; changes made here are lost at the next generation

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanReference`.
#[repr(C)]
pub struct WfmActivityPlanJobCompleteTopicActivityPlanReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmActivityPlanJobCompleteTopicActivityPlanReference "WfmActivityPlanJobCompleteTopicActivityPlanReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
