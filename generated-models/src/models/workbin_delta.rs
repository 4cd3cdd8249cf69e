// @generated from the schema "WorkbinDelta"; changes made here are lost at the next generation

use crate::{WorkitemsAttributeChangeInstant, WorkitemsAttributeChangeString};
use crate::runtime::Extra;

/// The schema `WorkbinDelta`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkbinDelta {
    /// `name`: `WorkitemsAttributeChangeString`.
    pub name: Option<Box<WorkitemsAttributeChangeString>>,
    /// `description`: `WorkitemsAttributeChangeString`.
    pub description: Option<Box<WorkitemsAttributeChangeString>>,
    /// `dateModified`: `WorkitemsAttributeChangeInstant`.
    #[doc(alias = "dateModified")]
    pub date_modified: Option<Box<WorkitemsAttributeChangeInstant>>,
    /// `modifiedBy`: `WorkitemsAttributeChangeString`.
    #[doc(alias = "modifiedBy")]
    pub modified_by: Option<Box<WorkitemsAttributeChangeString>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkbinDelta "WorkbinDelta" 4 {
    (
        name: Box<WorkitemsAttributeChangeString> = "name" with_name,
        description: Box<WorkitemsAttributeChangeString> = "description" with_description,
        date_modified: Box<WorkitemsAttributeChangeInstant> = "dateModified" with_date_modified,
        modified_by: Box<WorkitemsAttributeChangeString> = "modifiedBy" with_modified_by,
    )
});
