// @generated from the schema "GuestResponseCategory"; changes made here are lost at the next generation

use crate::GuestCategoryReference;
use crate::runtime::{DateTime, Extra};

/// The schema `GuestResponseCategory`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GuestResponseCategory {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `externalId`: `string`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `parentCategory`: `GuestCategoryReference`, read-only.
    #[doc(alias = "parentCategory")]
    pub parent_category: Option<Box<GuestCategoryReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GuestResponseCategory "GuestResponseCategory" 8 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        description: String = "description" with_description,
        external_id: String = "externalId" with_external_id,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        parent_category: Box<GuestCategoryReference> = "parentCategory" with_parent_category read_only,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
