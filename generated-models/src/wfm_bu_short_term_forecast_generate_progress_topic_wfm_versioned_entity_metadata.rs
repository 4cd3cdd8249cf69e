// @generated from the schema "WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata`.
#[repr(C)]
pub struct WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata {
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// `modifiedBy`: `WfmBuShortTermForecastGenerateProgressTopicUserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmBuShortTermForecastGenerateProgressTopicUserReference,
        >,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata "WfmBuShortTermForecastGenerateProgressTopicWfmVersionedEntityMetadata" 3 {
    (
        version: i64 = "version" 0 with_version,
        modified_by: ::std::boxed::Box<crate::WfmBuShortTermForecastGenerateProgressTopicUserReference> = "modifiedBy" 0 with_modified_by,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
    )
});
