// @generated from the schema "ApiUsageQueryResult"; changes made here are lost at the next generation

/// The schema `ApiUsageQueryResult`.
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

impl crate::runtime::Model for ApiUsageQueryResult {
    const EMPTY: Self = Self {
        results: ::std::option::Option::None,
        query_status: ::std::option::Option::None,
        cursors: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ApiUsageQueryResult = &<ApiUsageQueryResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ApiUsageQueryResult",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("results", "results", 0),
            ("queryStatus", "query_status", 0),
            ("cursors", "cursors", 0),
        ],
        fields: &[&E.results, &E.query_status, &E.cursors],
    }
};

crate::runtime::model!(ApiUsageQueryResult);

crate::runtime::setters!(ApiUsageQueryResult {
    with_results: results: ::std::vec::Vec<crate::ApiUsageRow>,
    with_query_status: query_status: crate::runtime::Open<QueryStatus>,
    with_cursors: cursors: ::std::boxed::Box<crate::Cursors>,
});

/// The property `queryStatus` of `ApiUsageQueryResult`. Known values: `Complete`, `Failed`, `Running`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryStatus {
    Complete,
    Failed,
    Running,
}

impl crate::runtime::Enum for QueryStatus {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Complete, "Complete"),
        (Self::Failed, "Failed"),
        (Self::Running, "Running"),
    ];
}
