// @generated from the schema "WfmBuShortTermForecastUpdateCompleteTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastUpdateCompleteTopicUserReference`.
#[repr(C)]
pub struct WfmBuShortTermForecastUpdateCompleteTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuShortTermForecastUpdateCompleteTopicUserReference "WfmBuShortTermForecastUpdateCompleteTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
