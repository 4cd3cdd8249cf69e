// @generated from the schema "ApiUsageQueryResult"; changes made here are lost at the next generation

/// The schema `ApiUsageQueryResult`.
#[repr(C)]
pub struct ApiUsageQueryResult {
    /// `results`: `array of ApiUsageRow`.
    pub results: ::std::option::Option<::std::vec::Vec<crate::ApiUsageRow>>,
    /// `queryStatus`: `string`.
    #[doc(alias = "queryStatus")]
    pub query_status: ::std::option::Option<crate::runtime::Open<QueryStatus>>,
    /// `cursors`: `Cursors`.
    pub cursors: ::std::option::Option<::std::boxed::Box<crate::Cursors>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ApiUsageQueryResult "ApiUsageQueryResult" 3 {
    (
        results: ::std::vec::Vec<crate::ApiUsageRow> = "results" 0 with_results,
        query_status: crate::runtime::Open<QueryStatus> = "queryStatus" 0 with_query_status,
        cursors: ::std::boxed::Box<crate::Cursors> = "cursors" 0 with_cursors,
    )
});

/// The property `queryStatus` of `ApiUsageQueryResult`. Known values: `Complete`, `Failed`, `Running`.
#[non_exhaustive]
pub enum QueryStatus {
    Complete,
    Failed,
    Running,
}

crate::runtime::known!(QueryStatus);

impl crate::runtime::Enum for QueryStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Complete, "Complete"),
        (Self::Failed, "Failed"),
        (Self::Running, "Running"),
    ];
}
