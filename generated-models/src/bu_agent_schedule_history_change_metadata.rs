// @generated from the schema "BuAgentScheduleHistoryChangeMetadata"; changes made here are lost at the next generation

/// The schema `BuAgentScheduleHistoryChangeMetadata`.
#[repr(C)]
pub struct BuAgentScheduleHistoryChangeMetadata {
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `modifiedBy`: `UserReference`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BuAgentScheduleHistoryChangeMetadata "BuAgentScheduleHistoryChangeMetadata" 2 {
    (
        date_modified: crate::runtime::DateTime = "dateModified" 0 with_date_modified,
        modified_by: ::std::boxed::Box<crate::UserReference> = "modifiedBy" 0 with_modified_by,
    )
});
