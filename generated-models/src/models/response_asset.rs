// @generated from the schema "ResponseAsset"; changes made here are lost at the next generation

use crate::{Division, DomainEntityRef};
use crate::runtime::{DateTime, Extra};

/// The schema `ResponseAsset`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ResponseAsset {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `division`: `Division`.
    pub division: Option<Box<Division>>,
    /// `contentLength`: `integer (int64)`.
    #[doc(alias = "contentLength")]
    pub content_length: Option<i64>,
    /// `contentLocation`: `string`.
    #[doc(alias = "contentLocation")]
    pub content_location: Option<String>,
    /// `contentType`: `string`.
    #[doc(alias = "contentType")]
    pub content_type: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `createdBy`: `DomainEntityRef`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<DomainEntityRef>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `modifiedBy`: `DomainEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<DomainEntityRef>>,
    /// `responses`: `array of DomainEntityRef`.
    pub responses: Option<Vec<DomainEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ResponseAsset "ResponseAsset" 12 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        division: Box<Division> = "division" with_division,
        content_length: i64 = "contentLength" with_content_length,
        content_location: String = "contentLocation" with_content_location,
        content_type: String = "contentType" with_content_type,
        date_created: DateTime = "dateCreated" with_date_created,
        created_by: Box<DomainEntityRef> = "createdBy" with_created_by,
        date_modified: DateTime = "dateModified" with_date_modified,
        modified_by: Box<DomainEntityRef> = "modifiedBy" with_modified_by,
        responses: Vec<DomainEntityRef> = "responses" with_responses,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
