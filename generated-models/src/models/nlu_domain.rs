// @generated from the schema "NluDomain"; changes made here are lost at the next generation

use crate::NluDomainVersion;
use crate::runtime::{DateTime, Extra};

/// The schema `NluDomain`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluDomain {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// `draftVersion`: `NluDomainVersion`, read-only.
    #[doc(alias = "draftVersion")]
    pub draft_version: Option<Box<NluDomainVersion>>,
    /// `lastPublishedVersion`: `NluDomainVersion`, read-only.
    #[doc(alias = "lastPublishedVersion")]
    pub last_published_version: Option<Box<NluDomainVersion>>,
    /// `dateCreated`: `string (date-time)`, read-only.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `engineVersion`: `string`.
    #[doc(alias = "engineVersion")]
    pub engine_version: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluDomain "NluDomain" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        language: String = "language" with_language,
        draft_version: Box<NluDomainVersion> = "draftVersion" with_draft_version read_only,
        last_published_version: Box<NluDomainVersion> = "lastPublishedVersion" with_last_published_version read_only,
        date_created: DateTime = "dateCreated" with_date_created read_only,
        date_modified: DateTime = "dateModified" with_date_modified read_only,
        engine_version: String = "engineVersion" with_engine_version,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
