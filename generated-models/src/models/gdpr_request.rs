// @generated from the schema "GDPRRequest"; changes made here are lost at the next generation

use crate::{DomainEntityRef, GDPRSubject, ReplacementTerm};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `GDPRRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GDPRRequest {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `createdBy`: `DomainEntityRef`, required, read-only.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<DomainEntityRef>>,
    /// `replacementTerms`: `array of ReplacementTerm`.
    #[doc(alias = "replacementTerms")]
    pub replacement_terms: Option<Vec<ReplacementTerm>>,
    /// `requestType`: one of `GDPR_EXPORT`, `GDPR_UPDATE` and `GDPR_DELETE`, required.
    #[doc(alias = "requestType")]
    pub request_type: Option<Open<RequestType>>,
    /// `createdDate`: `string (date-time)`, required, read-only.
    #[doc(alias = "createdDate")]
    pub created_date: Option<DateTime>,
    /// `status`: one of `INITIATED`, `SEARCHING`, `UPDATING`, `DELETING` and 3 more, required, read-only.
    pub status: Option<Open<Status>>,
    /// `subject`: `GDPRSubject`, required.
    pub subject: Option<Box<GDPRSubject>>,
    /// `resultsUrl`: `string`, read-only.
    #[doc(alias = "resultsUrl")]
    pub results_url: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GDPRRequest "GDPRRequest" 10 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by required read_only,
        replacement_terms: Vec<ReplacementTerm> = "replacementTerms" with_replacement_terms,
        request_type: Open<RequestType> = "requestType" with_request_type required,
        created_date: DateTime = "createdDate" with_created_date required read_only,
        status: Open<Status> = "status" with_status required read_only,
        subject: Box<GDPRSubject> = "subject" with_subject required,
        results_url: String = "resultsUrl" with_results_url read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `requestType` of `GDPRRequest`. Known values: `GDPR_EXPORT`, `GDPR_UPDATE`, `GDPR_DELETE`.
#[repr(u16)]
#[non_exhaustive]
pub enum RequestType {
    GdprExport,
    GdprUpdate,
    GdprDelete,
}

crate::runtime::values!(RequestType {
    GdprExport = "GDPR_EXPORT",
    GdprUpdate = "GDPR_UPDATE",
    GdprDelete = "GDPR_DELETE",
});

/// The property `status` of `GDPRRequest`. Known values: `INITIATED`, `SEARCHING`, `UPDATING`, `DELETING`, `COMPLETED`, `ERROR`, `FINALIZING`.
#[repr(u16)]
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

crate::runtime::values!(Status {
    Initiated = "INITIATED",
    Searching = "SEARCHING",
    Updating = "UPDATING",
    Deleting = "DELETING",
    Completed = "COMPLETED",
    Error = "ERROR",
    Finalizing = "FINALIZING",
});
