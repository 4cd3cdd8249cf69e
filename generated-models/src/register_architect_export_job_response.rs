// @generated from the schema "RegisterArchitectExportJobResponse"; changes made here are lost at the next generation

/// The schema `RegisterArchitectExportJobResponse`.
pub struct RegisterArchitectExportJobResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `totalFlows`: `integer (int32)`.
    #[doc(alias = "totalFlows")]
    pub total_flows: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RegisterArchitectExportJobResponse {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        total_flows: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RegisterArchitectExportJobResponse = &<RegisterArchitectExportJobResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RegisterArchitectExportJobResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("status", "status", 0),
            ("totalFlows", "total_flows", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.status, &E.total_flows, &E.self_uri],
    }
};

crate::runtime::model!(RegisterArchitectExportJobResponse);

crate::runtime::setters!(RegisterArchitectExportJobResponse {
    with_id: id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_total_flows: total_flows: i32,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `RegisterArchitectExportJobResponse`. Known values: `Registered`, `Started`, `Success`, `Failure`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Registered,
    Started,
    Success,
    Failure,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Registered, "Registered"),
        (Self::Started, "Started"),
        (Self::Success, "Success"),
        (Self::Failure, "Failure"),
    ];
}
