// @generated from the schema "WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata`.
#[repr(C)]
pub struct WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata {
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// `modifiedBy`: `WfmBuShortTermForecastCopyCompleteTopicUserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<
        ::std::boxed::Box<crate::WfmBuShortTermForecastCopyCompleteTopicUserReference>,
    >,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata "WfmBuShortTermForecastCopyCompleteTopicWfmVersionedEntityMetadata" 3 {
    (
        version: i64 = "version" 0 with_version,
        modified_by: ::std::boxed::Box<crate::WfmBuShortTermForecastCopyCompleteTopicUserReference> = "modifiedBy" 0 with_modified_by,
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
    )
});
