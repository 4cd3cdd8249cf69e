// @generated from the schema "WfmBuShortTermForecastGenerateProgressTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastGenerateProgressTopicUserReference`.
#[repr(C)]
pub struct WfmBuShortTermForecastGenerateProgressTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuShortTermForecastGenerateProgressTopicUserReference "WfmBuShortTermForecastGenerateProgressTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
