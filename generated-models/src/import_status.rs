// @generated from the schema "ImportStatus"; changes made here are lost at the next generation

/// The schema `ImportStatus`.
#[repr(C)]
pub struct ImportStatus {
    /// `state`: `string`, required, read-only.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `totalRecords`: `integer (int64)`, required, read-only.
    #[doc(alias = "totalRecords")]
    pub total_records: ::std::option::Option<i64>,
    /// `completedRecords`: `integer (int64)`, required, read-only.
    #[doc(alias = "completedRecords")]
    pub completed_records: ::std::option::Option<i64>,
    /// `percentComplete`: `integer (int32)`, required, read-only.
    #[doc(alias = "percentComplete")]
    pub percent_complete: ::std::option::Option<i32>,
    /// `failureReason`: `string`, read-only.
    #[doc(alias = "failureReason")]
    pub failure_reason: ::std::option::Option<::std::string::String>,
    /// `targetContactListIds`: `array of string`, read-only.
    #[doc(alias = "targetContactListIds")]
    pub target_contact_list_ids: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `listNamePrefix`: `string`, read-only.
    #[doc(alias = "listNamePrefix")]
    pub list_name_prefix: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ImportStatus "ImportStatus" 7 {
    (
        state: crate::runtime::Open<State> = "state" 3 with_state,
        total_records: i64 = "totalRecords" 3 with_total_records,
        completed_records: i64 = "completedRecords" 3 with_completed_records,
        percent_complete: i32 = "percentComplete" 3 with_percent_complete,
        failure_reason: ::std::string::String = "failureReason" 2 with_failure_reason,
        target_contact_list_ids: ::std::vec::Vec<::std::string::String> = "targetContactListIds" 2 with_target_contact_list_ids,
        list_name_prefix: ::std::string::String = "listNamePrefix" 2 with_list_name_prefix,
    )
});

/// The property `state` of `ImportStatus`. Known values: `IN_PROGRESS`, `FAILED`.
#[non_exhaustive]
pub enum State {
    InProgress,
    Failed,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "IN_PROGRESS"),
        (Self::Failed, "FAILED"),
    ];
}
