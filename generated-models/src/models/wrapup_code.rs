// @generated from the schema "WrapupCode"; changes made here are lost at the next generation

use crate::StarrableDivision;
use crate::runtime::{DateTime, Extra};

/// The schema `WrapupCode`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WrapupCode {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `division`: `StarrableDivision`.
    pub division: Option<Box<StarrableDivision>>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `dateCreated`: `string (date-time)`.
    #[doc(alias = "dateCreated")]
    pub date_created: Option<DateTime>,
    /// `dateModified`: `string (date-time)`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<DateTime>,
    /// `createdBy`: `string`.
    #[doc(alias = "createdBy")]
    pub created_by: Option<String>,
    /// `modifiedBy`: `string`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WrapupCode "WrapupCode" 9 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        division: Box<StarrableDivision> = "division" with_division,
        description: String = "description" with_description,
        date_created: DateTime = "dateCreated" with_date_created,
        date_modified: DateTime = "dateModified" with_date_modified,
        created_by: String = "createdBy" with_created_by,
        modified_by: String = "modifiedBy" with_modified_by,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
