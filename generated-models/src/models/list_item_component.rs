// @generated from the schema "ListItemComponent"; changes made here are lost at the next generation

use crate::ContentActions;
use crate::runtime::{Extra, Open};

/// The schema `ListItemComponent`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ListItemComponent {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `rmid`: `string`.
    pub rmid: Option<String>,
    /// `type`: one of `ListItem` and `ListItemBig`.
    pub r#type: Option<Open<Type>>,
    /// `image`: `string`.
    pub image: Option<String>,
    /// `title`: `string`.
    pub title: Option<String>,
    /// `description`: `string`.
    pub description: Option<String>,
    /// `actions`: `ContentActions`.
    pub actions: Option<Box<ContentActions>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ListItemComponent "ListItemComponent" 7 {
    (
        id: String = "id" with_id,
        rmid: String = "rmid" with_rmid,
        r#type: Open<Type> = "type" with_type,
        image: String = "image" with_image,
        title: String = "title" with_title,
        description: String = "description" with_description,
        actions: Box<ContentActions> = "actions" with_actions,
    )
});

/// The property `type` of `ListItemComponent`. Known values: `ListItem`, `ListItemBig`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    ListItem,
    ListItemBig,
}

crate::runtime::values!(Type {
    ListItem = "ListItem",
    ListItemBig = "ListItemBig",
});
