// @generated from the schema "WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference"; changes made here are lost at the next generation

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference`.
#[repr(C)]
pub struct WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference "WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
