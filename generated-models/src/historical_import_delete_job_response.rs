// @generated from the schema "HistoricalImportDeleteJobResponse"; changes made here are lost at the next generation

/// The schema `HistoricalImportDeleteJobResponse`.
pub struct HistoricalImportDeleteJobResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `status`: `string`, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HistoricalImportDeleteJobResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        status: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HistoricalImportDeleteJobResponse = &<HistoricalImportDeleteJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HistoricalImportDeleteJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("status", "status", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.status, &E.self_uri],
    }
};

crate::runtime::model!(HistoricalImportDeleteJobResponse);

crate::runtime::setters!(HistoricalImportDeleteJobResponse {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `HistoricalImportDeleteJobResponse`. Known values: `InProgress`, `Success`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    InProgress,
    Success,
    Failed,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::InProgress, "InProgress"),
        (Self::Success, "Success"),
        (Self::Failed, "Failed"),
    ];
}
