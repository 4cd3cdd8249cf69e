// @generated from the schema "WfmBuShortTermForecastCopyCompleteTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastCopyCompleteTopicUserReference`.
#[repr(C)]
pub struct WfmBuShortTermForecastCopyCompleteTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuShortTermForecastCopyCompleteTopicUserReference "WfmBuShortTermForecastCopyCompleteTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
