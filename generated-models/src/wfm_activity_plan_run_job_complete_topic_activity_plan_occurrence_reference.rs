// @generated from the schema "WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference"; changes made here are lost at the next generation

/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference`.
#[repr(C)]
pub struct WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference "WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
