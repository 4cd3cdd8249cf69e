// @generated from the schema "DocumentUpload"; changes made here are lost at the next generation

use crate::DomainEntityRef;
use crate::runtime::Extra;

/// The schema `DocumentUpload`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DocumentUpload {
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `workspace`: `DomainEntityRef`, required.
    pub workspace: Option<Box<DomainEntityRef>>,
    /// `tags`: `array of string`.
    pub tags: Option<Vec<String>>,
    /// `tagIds`: `array of string`.
    #[doc(alias = "tagIds")]
    pub tag_ids: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DocumentUpload "DocumentUpload" 4 {
    (
        name: String = "name" with_name required,
        workspace: Box<DomainEntityRef> = "workspace" with_workspace required,
        tags: Vec<String> = "tags" with_tags,
        tag_ids: Vec<String> = "tagIds" with_tag_ids,
    )
});
