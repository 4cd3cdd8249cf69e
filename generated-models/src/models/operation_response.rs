// @generated from the schema "OperationResponse"; changes made here are lost at the next generation

use crate::{KnowledgeOperationSource, UserReference};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `OperationResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OperationResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `status`: `string`.
    pub status: Option<String>,
    /// `type`: one of `Import`, `Export`, `Parse` and `Sync`.
    pub r#type: Option<Open<Type>>,
    /// `createdBy`: `UserReference`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<Box<UserReference>>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `source`: `KnowledgeOperationSource`.
    pub source: Option<Box<KnowledgeOperationSource>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OperationResponse "OperationResponse" 8 {
    (
        id: String = "id" with_id read_only,
        status: String = "status" with_status,
        r#type: Open<Type> = "type" with_type,
        created_by: Box<UserReference> = "createdBy" with_created_by,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        source: Box<KnowledgeOperationSource> = "source" with_source,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `OperationResponse`. Known values: `Import`, `Export`, `Parse`, `Sync`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Import,
    Export,
    Parse,
    Sync,
}

crate::runtime::values!(Type {
    Import = "Import",
    Export = "Export",
    Parse = "Parse",
    Sync = "Sync",
});
