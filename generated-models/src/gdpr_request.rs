// @generated from the schema "GDPRRequest"; changes made here are lost at the next generation

/// The schema `GDPRRequest`.
pub struct GDPRRequest {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `createdBy`: `DomainEntityRef`, required, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: ::std::option::Option<::std::boxed::Box<crate::DomainEntityRef>>,
    /// `replacementTerms`: `array of ReplacementTerm`.
    #[doc(alias = "replacementTerms")]
    pub replacement_terms: ::std::option::Option<
        ::std::vec::Vec<crate::ReplacementTerm>,
    >,
    /// `requestType`: `string`, required.
    #[doc(alias = "requestType")]
    pub request_type: ::std::option::Option<crate::runtime::Open<RequestType>>,
    /// `createdDate`: `string (date-time)`, required, read-only.
    #[doc(alias = "createdDate")]
    pub created_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `status`: `string`, required, read-only.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `subject`: `GDPRSubject`, required.
    pub subject: ::std::option::Option<::std::boxed::Box<crate::GDPRSubject>>,
    /// `resultsUrl`: `string`, read-only.
    #[doc(alias = "resultsUrl")]
    pub results_url: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GDPRRequest {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        created_by: ::std::option::Option::None,
        replacement_terms: ::std::option::Option::None,
        request_type: ::std::option::Option::None,
        created_date: ::std::option::Option::None,
        status: ::std::option::Option::None,
        subject: ::std::option::Option::None,
        results_url: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GDPRRequest = &<GDPRRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GDPRRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("createdBy", "created_by", 3),
            ("replacementTerms", "replacement_terms", 0),
            ("requestType", "request_type", 1),
            ("createdDate", "created_date", 3),
            ("status", "status", 3),
            ("subject", "subject", 1),
            ("resultsUrl", "results_url", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.created_by,
            &E.replacement_terms,
            &E.request_type,
            &E.created_date,
            &E.status,
            &E.subject,
            &E.results_url,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(GDPRRequest);

crate::runtime::setters!(GDPRRequest {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_created_by: created_by: ::std::boxed::Box<crate::DomainEntityRef>,
    with_replacement_terms: replacement_terms: ::std::vec::Vec<crate::ReplacementTerm>,
    with_request_type: request_type: crate::runtime::Open<RequestType>,
    with_created_date: created_date: crate::runtime::DateTime,
    with_status: status: crate::runtime::Open<Status>,
    with_subject: subject: ::std::boxed::Box<crate::GDPRSubject>,
    with_results_url: results_url: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `requestType` of `GDPRRequest`. Known values: `GDPR_EXPORT`, `GDPR_UPDATE`, `GDPR_DELETE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestType {
    GdprExport,
    GdprUpdate,
    GdprDelete,
}

impl crate::runtime::Enum for RequestType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::GdprExport, "GDPR_EXPORT"),
        (Self::GdprUpdate, "GDPR_UPDATE"),
        (Self::GdprDelete, "GDPR_DELETE"),
    ];
}

/// The property `status` of `GDPRRequest`. Known values: `INITIATED`, `SEARCHING`, `UPDATING`, `DELETING`, `COMPLETED`, `ERROR`, `FINALIZING`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Initiated,
    Searching,
    Updating,
    Deleting,
    Completed,
    Error,
    Finalizing,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Initiated, "INITIATED"),
        (Self::Searching, "SEARCHING"),
        (Self::Updating, "UPDATING"),
        (Self::Deleting, "DELETING"),
        (Self::Completed, "COMPLETED"),
        (Self::Error, "ERROR"),
        (Self::Finalizing, "FINALIZING"),
    ];
}
