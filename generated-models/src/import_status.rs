// @generated from the schema "ImportStatus"; changes made here are lost at the next generation

/// The schema `ImportStatus`.
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

impl crate::runtime::Model for ImportStatus {
    const EMPTY: Self = Self {
        state: ::std::option::Option::None,
        total_records: ::std::option::Option::None,
        completed_records: ::std::option::Option::None,
        percent_complete: ::std::option::Option::None,
        failure_reason: ::std::option::Option::None,
        target_contact_list_ids: ::std::option::Option::None,
        list_name_prefix: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ImportStatus = &<ImportStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ImportStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("state", "state", 3),
            ("totalRecords", "total_records", 3),
            ("completedRecords", "completed_records", 3),
            ("percentComplete", "percent_complete", 3),
            ("failureReason", "failure_reason", 2),
            ("targetContactListIds", "target_contact_list_ids", 2),
            ("listNamePrefix", "list_name_prefix", 2),
        ],
        fields: &[
            &E.state,
            &E.total_records,
            &E.completed_records,
            &E.percent_complete,
            &E.failure_reason,
            &E.target_contact_list_ids,
            &E.list_name_prefix,
        ],
    }
};

crate::runtime::model!(ImportStatus);

crate::runtime::setters!(ImportStatus {
    with_state: state: crate::runtime::Open<State>,
    with_total_records: total_records: i64,
    with_completed_records: completed_records: i64,
    with_percent_complete: percent_complete: i32,
    with_failure_reason: failure_reason: ::std::string::String,
    with_target_contact_list_ids: target_contact_list_ids: ::std::vec::Vec<::std::string::String>,
    with_list_name_prefix: list_name_prefix: ::std::string::String,
});

/// The property `state` of `ImportStatus`. Known values: `IN_PROGRESS`, `FAILED`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    InProgress,
    Failed,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "IN_PROGRESS"),
        (Self::Failed, "FAILED"),
    ];
}
