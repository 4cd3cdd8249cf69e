// @generated from the schema "ListedProgram"; changes made here are lost at the next generation

use crate::AddressableEntityRef;
use crate::runtime::{DateTime, Extra};

/// The schema `ListedProgram`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ListedProgram {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `published`: `boolean`.
    pub published: Option<bool>,
    /// `topicsCount`: `integer (int32)`.
    #[doc(alias = "topicsCount")]
    pub topics_count: Option<i32>,
    /// `tags`: `array of string`.
    pub tags: Option<Vec<String>>,
    /// `modifiedBy`: `AddressableEntityRef`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<AddressableEntityRef>>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ListedProgram "ListedProgram" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        description: String = "description" with_description,
        published: bool = "published" with_published,
        topics_count: i32 = "topicsCount" with_topics_count,
        tags: Vec<String> = "tags" with_tags,
        modified_by: Box<AddressableEntityRef> = "modifiedBy" with_modified_by,
        date_modified: DateTime = "dateModified" with_date_modified,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
