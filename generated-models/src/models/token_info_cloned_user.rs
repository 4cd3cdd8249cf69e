// @generated from the schema "TokenInfoClonedUser"; changes made here are lost at the next generation

use crate::Entity;
use crate::runtime::Extra;

/// The schema `TokenInfoClonedUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TokenInfoClonedUser {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `organization`: `Entity`, read-only.
    pub organization: Option<Box<Entity>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TokenInfoClonedUser "TokenInfoClonedUser" 2 {
    (
        id: String = "id" with_id read_only,
        organization: Box<Entity> = "organization" with_organization read_only,
    )
});
