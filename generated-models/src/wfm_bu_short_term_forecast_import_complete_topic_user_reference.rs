// @generated from the schema "WfmBuShortTermForecastImportCompleteTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastImportCompleteTopicUserReference`.
#[repr(C)]
pub struct WfmBuShortTermForecastImportCompleteTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuShortTermForecastImportCompleteTopicUserReference "WfmBuShortTermForecastImportCompleteTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
