// @generated from the schema "LabelResponse"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra};

/// The schema `LabelResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LabelResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `documentCount`: `integer (int32)`.
    #[doc(alias = "documentCount")]
    pub document_count: Option<i32>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LabelResponse "LabelResponse" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        color: String = "color" with_color,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        document_count: i32 = "documentCount" with_document_count,
        external_id: String = "externalId" with_external_id,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
