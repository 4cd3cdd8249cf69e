// @generated from the schema "GDPRRequest"; changes made here are lost at the next generation

/// The schema `GDPRRequest`.
#[repr(C)]
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

crate::runtime::model!(GDPRRequest "GDPRRequest" 10 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        created_by: ::std::boxed::Box<crate::DomainEntityRef> = "createdBy" 3 with_created_by,
        replacement_terms: ::std::vec::Vec<crate::ReplacementTerm> = "replacementTerms" 0 with_replacement_terms,
        request_type: crate::runtime::Open<RequestType> = "requestType" 1 with_request_type,
        created_date: crate::runtime::DateTime = "createdDate" 3 with_created_date,
        status: crate::runtime::Open<Status> = "status" 3 with_status,
        subject: ::std::boxed::Box<crate::GDPRSubject> = "subject" 1 with_subject,
        results_url: ::std::string::String = "resultsUrl" 2 with_results_url,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `requestType` of `GDPRRequest`. Known values: `GDPR_EXPORT`, `GDPR_UPDATE`, `GDPR_DELETE`.
#[non_exhaustive]
pub enum RequestType {
    GdprExport,
    GdprUpdate,
    GdprDelete,
}

crate::runtime::known!(RequestType);

impl crate::runtime::Enum for RequestType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::GdprExport, "GDPR_EXPORT"),
        (Self::GdprUpdate, "GDPR_UPDATE"),
        (Self::GdprDelete, "GDPR_DELETE"),
    ];
}

/// The property `status` of `GDPRRequest`. Known values: `INITIATED`, `SEARCHING`, `UPDATING`, `DELETING`, `COMPLETED`, `ERROR`, `FINALIZING`.
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

crate::runtime::known!(Status);

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
